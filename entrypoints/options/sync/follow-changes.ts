import { askForSync } from '../../../lib/browser/sync/sync-messages';
import { watch } from '../../../lib/library/database/watch';
import { library, warn } from '../state/app';

/** Has the background sync when the library is opened, and soon after anything in it was changed here; while sync is on. */
export function syncWhatIsChanged(): void {
  const ask = () => void askForSync().catch(console.error);
  ask();
  watch(
    () => library.syncMarks.count(),
    (count) => {
      if (count > 0) ask();
    },
    warn,
  );
}
