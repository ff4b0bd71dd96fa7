import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { StoryList } from '../../../components/stories/story-list';
import type { StoryShelf } from '../../../lib/library/database/story-records';
import { countStories, listStories } from '../../../lib/library/stories/list';
import { listSuggestions } from '../../../lib/library/stories/suggestions';
import { shelfNews } from '../../../lib/library/timeline/shelf-news';
import { readerDay } from '../../../lib/text/outlet-day';
import { catchUp, editStory, grouping, stopCatchUp, suggestionActions } from '../actions/story-actions';
import { library, now } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** Stories that are drawn at once: with twice as many, drawing them was felt as a freeze. */
const PAGE = 30;
const MAX_SUGGESTIONS = 3;
const NO_NEWS = new Map();
const NO_COUNTS = { many: 0, one: 0, ignored: 0 };

const shelf = signal<StoryShelf>('many');
const limit = signal(PAGE);
const selected = signal<ReadonlySet<string>>(new Set());

/** Shows the stories of the library. */
export function StoriesPage() {
  const listed = useLiveQuery(() => listStories(library, shelf.value, limit.value), [shelf.value, limit.value]);
  const counts = useLiveQuery(async () => {
    const [many, one, ignored] = await Promise.all([
      countStories(library, 'many'),
      countStories(library, 'one'),
      countStories(library, 'ignored'),
    ]);
    return { many, one, ignored };
  }, []);
  const suggestions = useLiveQuery(() => listSuggestions(library, MAX_SUGGESTIONS), []);
  const ids = listed?.stories.map(({ story }) => story.id) ?? [];
  const today = readerDay(now.value);
  const news = useLiveQuery(() => shelfNews(library, ids, today), [ids.join(), today]);
  useEffect(catchUp, []);
  return (
    <StoryList
      stories={listed?.stories ?? null}
      hasMore={listed?.hasMore ?? false}
      shelf={shelf.value}
      news={news ?? NO_NEWS}
      now={now.value}
      counts={counts ?? NO_COUNTS}
      selected={selected.value}
      grouping={grouping.value}
      suggestions={suggestions ?? []}
      suggestionActions={suggestionActions}
      onStopGrouping={stopCatchUp}
      onShelf={(name) => {
        shelf.value = name;
        limit.value = PAGE;
        selected.value = new Set();
      }}
      onSelect={(id) => {
        const next = new Set(selected.value);
        if (!next.delete(id)) next.add(id);
        selected.value = next;
      }}
      onMerge={() => {
        const ids = [...selected.value];
        selected.value = new Set();
        void editStory({ kind: 'merge', stories: ids });
      }}
      onMore={() => {
        limit.value += PAGE;
      }}
    />
  );
}
