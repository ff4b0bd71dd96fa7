import { onSyncTarget, readSyncTarget } from '../../../lib/browser/sync/connection-store';
import { warn } from '../state/app';

/** Has what is changed synced from the moment that sync is on: until then nothing of it is loaded, and no change is listened for. */
export function syncWhileOn(): void {
  let isFollowing = false;
  const look = async () => {
    if (!(await readSyncTarget()) || isFollowing) return;
    isFollowing = true;
    (await import('./follow-changes')).syncWhatIsChanged();
  };
  const lookNow = () => void look().catch(warn);
  lookNow();
  onSyncTarget(lookNow);
}
