import { RemovedPage } from '../../../components/library/removed-page';
import { KEPT_FOR_MS, listRemoved, restoreArticles } from '../../../lib/library/articles/remove';
import { DAY_MS } from '../../../lib/text/calendar';
import { language, library, now, say, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** Shows what was removed lately. */
export function RecentlyRemovedPage() {
  const removed = useLiveQuery(() => listRemoved(library), []);
  const restore = async (ids: number[]) => {
    const back = await restoreArticles(library, ids);
    say(language.plural('broughtBack', back.length));
  };
  return (
    <RemovedPage
      removed={removed}
      now={now.value}
      days={KEPT_FOR_MS / DAY_MS}
      onRestore={(ids) => void restore(ids).catch(warn)}
    />
  );
}
