import { CHOSEN } from '../../../lib/browser/chosen-settings';
import { onSettingChange } from '../../../lib/browser/settings';
import { askForSync } from '../../../lib/browser/sync/sync-messages';
import { watch } from '../../../lib/library/database/watch';
import { readOverview } from '../../../lib/library/sync/overview';
import { catchUp } from '../actions/story-actions';
import { library, warn } from '../state/app';

/**
 * Has the background sync when the library is opened, and soon after anything in it or in the settings was changed,
 * while sync is on. Articles that a sync brought are placed in stories.
 */
export function syncWhatIsChanged(): void {
  const ask = () => void askForSync().catch(console.error);
  ask();
  for (const name of CHOSEN) onSettingChange(name, ask);
  watch(
    () => library.syncMarks.count(),
    (count) => {
      if (count > 0) ask();
    },
    warn,
  );
  let syncedAt: number | null | undefined;
  watch(
    async () => (await readOverview(library)).syncedAt,
    (at) => {
      if (syncedAt !== undefined && at !== syncedAt) catchUp();
      syncedAt = at;
    },
    warn,
  );
}
