import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SettingsPage } from '../../../components/settings/settings-page';
import { countEntries } from '../../../lib/library/articles/list';
import { lastBackup } from '../../../lib/library/backup/backup';
import { change, language, library, say, settings, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';
import { OfflinePictures } from './settings-pictures';

/** Shows how the library is kept safe, and the reader's preferences. */
export function KeepSafePage() {
  const articles = useLiveQuery(() => countEntries(library), []);
  const backup = useLiveQuery(async () => ({ at: await lastBackup(library) }), []);
  const [storage, setStorage] = useState<{ used: number; allowed: number | null } | null>(null);
  const [isPersisted, setIsPersisted] = useState(false);
  const [sync, setSync] = useState<{ View: ComponentType } | null>(null);
  useEffect(() => {
    // Its engine and its encryption are as large as the rest of the library's page, which does without them until now.
    void import('../sync/settings-sync').then(({ Sync: View }) => setSync({ View })).catch(warn);
  }, []);
  useEffect(() => {
    const look = async () => {
      const { usage, quota } = await navigator.storage.estimate();
      if (usage !== undefined) setStorage({ used: usage, allowed: quota ?? null });
      setIsPersisted(await navigator.storage.persisted());
    };
    void look().catch(warn);
  }, [articles]);
  const persist = async () => {
    const granted = await navigator.storage.persist();
    setIsPersisted(granted);
    say(language.t(granted ? 'storagePersisted' : 'persistRefused'));
  };
  return (
    <SettingsPage
      articles={articles}
      storage={storage}
      isPersisted={isPersisted}
      backedUpAt={backup?.at ?? null}
      preferences={settings.value}
      onPreferences={(changes) => void change(changes)}
      pictures={<OfflinePictures />}
      sync={sync && <sync.View />}
      onPersist={() => void persist().catch(warn)}
    />
  );
}
