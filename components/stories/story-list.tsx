import type { Entry } from '../../lib/library/database/records';
import type { StoryShelf } from '../../lib/library/database/story-records';
import type { ListedStory } from '../../lib/library/stories/list';
import type { ListedSuggestion } from '../../lib/library/stories/suggestions';
import type { ShelfNews } from '../../lib/library/timeline/shelf-news';
import type { Story } from '../../lib/stories/story';
import { DAY_MS } from '../../lib/text/calendar';
import { formatEdtf } from '../../lib/text/edtf';
import { outletDay } from '../../lib/text/outlet-day';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { formatList, formatSpan } from '../shared/story-format';
import { LibraryBar } from '../shell/library-shell';
import { EmptyState } from '../welcome/empty-state';
import { useDrawnInSteps } from './drawn-in-steps';
import './story-list.css';
import { type Axis, axisOf, StoryStrip, StripAxis } from './story-strip';
import { StorySuggestions, type SuggestionActions } from './story-suggestions';

const SHELVES: StoryShelf[] = ['many', 'one', 'ignored'];

export interface StoryListProps {
  /** Null while the library has not answered yet. */
  stories: ListedStory[] | null;
  hasMore: boolean;
  shelf: StoryShelf;
  counts: Record<StoryShelf, number>;
  /** The latest event and the next of each story, by its id. */
  news: ReadonlyMap<string, ShelfNews>;
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

/** The most outlets and people that a row names. */
const MOST_OUTLETS = 2;
const MOST_PEOPLE = 4;
/** Rows that are drawn in one task: a window holds some ten of them. */
const DRAWN_AT_ONCE = 10;

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
        {stories && stories.length > 0 && <StripAxis axis={axis} today={today} />}
        <StoryRows key={shelf} {...props} axis={axis} today={today} />
        {props.hasMore && (
          <button type="button" class="button story-more" onClick={props.onMore}>
            {t('moreStories')}
          </button>
        )}
      </main>
    </>
  );
}

/** Shows the rows of a shelf; those beyond the window are drawn after the ones in it. */
function StoryRows({ stories, news, selected, axis, today, onSelect }: StoryListProps & { axis: Axis; today: number }) {
  const drawn = useDrawnInSteps(stories?.length ?? 0, DRAWN_AT_ONCE);
  return (
    <ul class="story-list">
      {stories?.slice(0, drawn).map((listed) => (
        <StoryRow
          key={listed.story.id}
          {...listed}
          news={news.get(listed.story.id)}
          axis={axis}
          today={today}
          isSelected={selected.has(listed.story.id)}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}

interface StoryRowProps extends ListedStory {
  news: ShelfNews | undefined;
  axis: Axis;
  today: number;
  isSelected: boolean;
  onSelect(id: string): void;
}

/** Gives the outlets and the days of a story; where some of its articles were removed, those of the others. */
function leftOf(story: Story, entries: readonly Entry[]): Pick<Story, 'outlets' | 'from' | 'to'> {
  if (entries.length >= story.articles.length) return story;
  const outlets = new Set(entries.map(({ siteName, site }) => siteName || site));
  const days = entries.flatMap(({ publishedAt }) => (publishedAt && outletDay(publishedAt)) || []).sort();
  return { outlets: [...outlets], from: days[0] ?? story.from, to: days.at(-1) ?? story.to };
}

/** Shows a story: its name, its latest event, how much there is of it, what comes next, and when it was told. */
function StoryRow({ story, entries, news, axis, today, isSelected, onSelect }: StoryRowProps) {
  const { t, plural, locale } = useLanguage();
  const left = leftOf(story, entries);
  const outlets = left.outlets.slice(0, MOST_OUTLETS);
  const more = left.outlets.length - outlets.length;
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
        {news?.latest && (
          <p class="story-news">
            <time>{formatEdtf(news.latest.date, locale)}</time> <bdi>{news.latest.text}</bdi>
          </p>
        )}
        <p class="story-facts">
          {(left.from !== left.to || news?.latest?.date !== left.to) && (
            <span>{formatSpan(left.from, left.to, locale)}</span>
          )}
          <span>{plural('articlesCount', entries.length)}</span>
          {outlets.length > 0 && (
            <span title={formatList(left.outlets, locale)}>
              {formatList(outlets, locale)}
              {more > 0 && <bdi> {`+${more.toLocaleString(locale)}`}</bdi>}
            </span>
          )}
        </p>
        {news?.next && (
          <p class="story-next">
            {t('comingUp')}: {formatEdtf(news.next.date, locale)} · <bdi>{news.next.text}</bdi>
          </p>
        )}
        {!news?.latest && story.people.length > 0 && (
          <p class="story-people">{formatList(story.people.slice(0, MOST_PEOPLE), locale)}</p>
        )}
      </div>
      <StoryStrip story={story} entries={entries} axis={axis} today={today} />
    </li>
  );
}
