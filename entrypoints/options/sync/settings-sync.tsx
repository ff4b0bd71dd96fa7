import { useEffect, useState } from 'preact/hooks';
import { SyncSettings } from '../../../components/settings/sync-settings';
import type { MessageKey } from '../../../components/shared/messages';
import {
  keepSyncTarget,
  onSyncTarget,
  readSyncTarget,
  type SyncTarget,
} from '../../../lib/browser/sync/connection-store';
import { askForSync } from '../../../lib/browser/sync/sync-messages';
import { askForHost, giveHostBack } from '../../../lib/browser/sync/sync-permission';
import { thisMachine } from '../../../lib/browser/sync/this-machine';
import { countEntries } from '../../../lib/library/articles/list';
import { startMarking, stopMarking } from '../../../lib/library/sync/memory';
import {
  confirmUntoldRemovals,
  countUntoldRemovals,
  readOverview,
  undoUntoldRemovals,
} from '../../../lib/library/sync/overview';
import { withdrawPictures } from '../../../lib/library/sync/pictures';
import { partsOf } from '../../../lib/library/sync/run-sync';
import { noteStatus } from '../../../lib/library/sync/status';
import { connect, isSameLibrary, readAddress } from '../../../lib/sync/connection/connect';
import { changePassphrase, leaveServer, removeMachine } from '../../../lib/sync/connection/manage';
import { DavClient } from '../../../lib/sync/webdav/client';
import { syncTools } from '../../offscreen/run-sync';
import { language, library, say } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';
import { problemKey } from './sync-problem';

const own = thisMachine();

/**
 * Shows sync: its server, its state, the machines. Long work runs in the background; what the reader waits for runs
 * here.
 */
export function Sync() {
  const target = useSyncTarget();
  const overview = useLiveQuery(() => readOverview(library), []);
  const articles = useLiveQuery(() => countEntries(library), []);
  const isShrunk = overview?.status?.state === 'failed' && overview.status.problem === 'sync_shrunk';
  const removals = useLiveQuery(() => (isShrunk ? countUntoldRemovals(library) : Promise.resolve(0)), [isShrunk]);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** One request runs at a time, and no sync beside it. */
  const run = async (work: () => Promise<void>) => {
    setProblem(null);
    setIsBusy(true);
    try {
      await navigator.locks.request('sync', work);
    } catch (error) {
      setProblem(problemKey(error));
    } finally {
      setIsBusy(false);
    }
  };
  const turnOn = async (form: Parameters<Parameters<typeof SyncSettings>[0]['onConnect']>[0], besides: boolean) => {
    let address: string;
    try {
      address = readAddress(form.address);
      // This is done first, because the browser asks only while it is handling the click.
      if (!(await askForHost(address))) return setProblem('sync_noPermission');
    } catch (error) {
      return setProblem(problemKey(error));
    }
    const { user, password, passphrase, name } = form;
    await run(async () => {
      const before = await readSyncTarget();
      const client = new DavClient({ user, password }, syncTools);
      const connection = await connect(client, address, passphrase, { besides });
      if (!before || !isSameLibrary(before, connection)) {
        await stopMarking(library);
        await startMarking(library);
      }
      if (before && new URL(before.address).hostname !== new URL(address).hostname) await giveHostBack(before.address);
      await keepSyncTarget({
        ...connection,
        address,
        user,
        password,
        name: name || own.name,
        browser: own.browser,
        pictures: before?.pictures ?? false,
      });
    });
    await askForSync('at once');
  };
  const allow = async ({ address }: SyncTarget) => {
    if (await askForHost(address)) await askForSync('at once');
  };
  const withParts = (work: (parts: Awaited<ReturnType<typeof partsOf>>, target: SyncTarget) => Promise<void>) =>
    run(async () => {
      const now = await readSyncTarget();
      if (now) await work(await partsOf(library, now, syncTools), now);
    });
  const stop = (deleteFiles: boolean) =>
    withParts(async (parts, now) => {
      if (deleteFiles) await leaveServer(parts);
      await keepSyncTarget(null);
      await stopMarking(library);
      await giveHostBack(now.address);
    });
  const changeTo = (passphrase: string) =>
    withParts(async (parts, now) => {
      await changePassphrase(parts, now, passphrase, {
        keep: (connection) => keepSyncTarget({ ...now, ...connection }),
      });
      // The next sync writes them again, so that the key of before opens none of them.
      if (now.pictures) await withdrawPictures(library, parts);
      say(language.t('syncPassphraseChanged'));
    });
  const turnPictures = async (pictures: boolean) => {
    await withParts(async (parts, now) => {
      await keepSyncTarget({ ...now, pictures });
      if (!pictures) await withdrawPictures(library, parts);
    });
    await askForSync('at once');
  };
  const afterRemovals = async (answer: () => Promise<unknown>) => {
    await answer();
    await noteStatus(library, { state: 'done', at: Date.now(), damaged: [] });
    await askForSync('at once');
  };
  return (
    <SyncSettings
      target={target}
      ownName={own.name}
      overview={overview}
      articles={articles}
      problem={problem}
      removals={removals ?? 0}
      isBusy={isBusy}
      onConnect={(form, besides) => void turnOn(form, besides)}
      onSync={() => void askForSync('at once')}
      onAllow={() => target && void allow(target).catch(console.error)}
      onRemoveMachine={(machine) => void withParts((parts) => removeMachine(parts, machine))}
      onPictures={(on) => void turnPictures(on)}
      onPassphrase={(passphrase) => void changeTo(passphrase)}
      onStop={(deleteFiles) => void stop(deleteFiles)}
      onConfirmRemovals={() => void afterRemovals(() => confirmUntoldRemovals(library))}
      onUndoRemovals={() => void afterRemovals(() => undoUntoldRemovals(library))}
    />
  );
}

/** Follows whether sync is on, wherever it is turned on. */
function useSyncTarget(): SyncTarget | null {
  const [target, setTarget] = useState<SyncTarget | null>(null);
  useEffect(() => {
    const look = () => void readSyncTarget().then(setTarget).catch(console.error);
    look();
    return onSyncTarget(look);
  }, []);
  return target;
}
