import type { StoryShelf } from '../../lib/library/database/story-records';
import type { ListedStory } from '../../lib/library/stories/list';
import type { ListedSuggestion } from '../../lib/library/stories/suggestions';
import { DAY_MS } from '../../lib/text/calendar';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { formatSpan } from '../shared/story-format';
import { LibraryBar } from '../shell/library-shell';
import { EmptyState } from '../welcome/empty-state';
import './story-list.css';
import { type Axis, axisOf, StoryStrip } from './story-strip';
import { StorySuggestions, type SuggestionActions } from './story-suggestions';

const SHELVES: StoryShelf[] = ['many', 'one', 'ignored'];

export interface StoryListProps {
  /** Null while the library has not answered yet. */
  stories: ListedStory[] | null;
  hasMore: boolean;
  shelf: StoryShelf;
  counts: Record<StoryShelf, number>;
  now: Date;
  selected: ReadonlySet<string>;
  /** The share of a grouping in the background that is done; null when there is none. */
  grouping: number | null;
  suggestions: readonly ListedSuggestion[];
  suggestionActions: SuggestionActions;
  onStopGrouping(): void;
  onShelf(shelf: StoryShelf): void;
  onSelect(id: string): void;
  onMerge(): void;
  onMore(): void;
}

/** Shows the stories in the library, the latest first. Several can be selected and merged. */
export function StoryList(props: StoryListProps) {
  const { stories, shelf, counts, selected, grouping } = props;
  const { t, plural, locale } = useLanguage();
  const today = Math.floor(props.now.getTime() / DAY_MS);
  const axis = axisOf(stories ?? [], today);
  return (
    <>
      <LibraryBar>
        <fieldset class="story-shelves">
          <legend class="visually-hidden">{t('shelves')}</legend>
          {SHELVES.map((name) => (
            <button
              key={name}
              type="button"
              class="quiet"
              aria-pressed={name === shelf}
              onClick={() => props.onShelf(name)}
            >
              {t(`shelf_${name}`)} <span class="story-number">{counts[name].toLocaleString(locale)}</span>
            </button>
          ))}
        </fieldset>
        {selected.size > 1 && (
          <button type="button" class="button button-main" onClick={props.onMerge}>
            <Icon name="merge" />
            {plural('mergeSelected', selected.size)}
          </button>
        )}
      </LibraryBar>
      <main class="library-main">
        <h1 class="visually-hidden">{t('stories')}</h1>
        {grouping !== null && (
          <p class="notice story-grouping" role="status">
            {t('groupingStories', grouping.toLocaleString(locale, { style: 'percent' }))}
            <button type="button" class="quiet" onClick={props.onStopGrouping}>
              {t('stop')}
            </button>
          </p>
        )}
        {shelf !== 'ignored' && <StorySuggestions suggestions={props.suggestions} actions={props.suggestionActions} />}
        {stories?.length === 0 && <EmptyState title={t('storiesEmpty')} advice={t('storiesEmptyAdvice')} />}
        <ul class="story-list">
          {stories?.map((listed) => (
            <StoryRow
              key={listed.story.id}
              {...listed}
              axis={axis}
              today={today}
              isSelected={selected.has(listed.story.id)}
              onSelect={props.onSelect}
            />
          ))}
        </ul>
        {props.hasMore && (
          <button type="button" class="button story-more" onClick={props.onMore}>
            {t('moreStories')}
          </button>
        )}
      </main>
    </>
  );
}

function StoryRow({
  story,
  entries,
  axis,
  today,
  isSelected,
  onSelect,
}: ListedStory & { axis: Axis; today: number; isSelected: boolean; onSelect(id: string): void }) {
  const { t, plural, locale } = useLanguage();
  return (
    <li class="story-row">
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={t('selectStory', story.name)}
        onChange={() => onSelect(story.id)}
      />
      <div>
        <h2>
          <a href={formatRoute({ page: 'story', id: story.id })}>{story.name}</a>
        </h2>
        <p class="story-facts">
          <span>{formatSpan(story.from, story.to, locale)}</span>
          <span>{plural('articlesCount', entries.length)}</span>
          {story.outlets.length > 0 && <span class="story-outlets">{story.outlets.join(', ')}</span>}
        </p>
        {story.people.length > 0 && <p class="story-people">{story.people.join(' · ')}</p>}
        <StoryStrip story={story} entries={entries} axis={axis} today={today} />
      </div>
    </li>
  );
}
