import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../lib/library/database/records';
import type { TimelineFormat } from '../../../lib/library/export/timeline';
import type { ListedSuggestion } from '../../../lib/library/stories/suggestions';
import type { ShownEvent } from '../../../lib/library/stories/timeline';
import { type Latest, lastChange } from '../../../lib/library/timeline/latest';
import type { StoryPerson } from '../../../lib/library/timeline/who';
import type { Disagreement } from '../../../lib/stories/figures/disagreements';
import type { FigureSeries } from '../../../lib/stories/figures/figure-series';
import type { Story } from '../../../lib/stories/story';
import { readerDay } from '../../../lib/text/outlet-day';
import { Menu } from '../../shared/controls/menu';
import { formatMoment } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { type MessageKey, useLanguage } from '../../shared/messages';
import { usePageActions } from '../../shared/page-actions';
import { formatRoute } from '../../shared/route';
import { formatSpan } from '../../shared/story-format';
import { LibraryBar } from '../../shell/library-shell';
import { FigureStep } from '../figures/figure-step';
import { StepChart } from '../figures/step-chart';
import { StoryArticles } from './story-articles';
import { StoryBulkBar } from './story-bulk-bar';
import { StoryDisagreements } from './story-disagreements';
import { StoryHeadlines } from './story-headlines';
import { StoryLatest } from './story-latest';
import { StoryName } from './story-name';
import { StoryPeople, StoryWho } from './story-people';
import { type Section, StorySections } from './story-sections';
import './story-page.css';
import { type ComingEvent, ComingUp } from '../../timeline/coming-up';
import { TimelineView } from '../../timeline/timeline';
import type { EventActions } from '../../timeline/timeline-list';
import { StorySuggestions, type SuggestionActions } from '../story-suggestions';

/** The number of charts that are drawn before the reader asks for more. */
const FIRST_FIGURES = 4;
/** The numbers of things that are shown below the latest; the sections have all of them. */
const FIRST_CHANGES = 3;
const FIRST_PEOPLE = 6;
const FIRST_PLANNED = 3;

export interface StoryPageProps {
  story: Story;
  entries: readonly Entry[];
  events: readonly ShownEvent[];
  disagreements: readonly Disagreement[];
  series: readonly FigureSeries[];
  people: readonly StoryPerson[];
  latest: Latest;
  /** Tells when the reader last looked, in milliseconds since 1970; null for never. */
  before: number | null;
  others: readonly { id: string; name: string }[];
  suggestions: readonly ListedSuggestion[];
  suggestionActions: SuggestionActions;
  now: Date;
  actions: EventActions;
  onAddEvent(): void;
  onRename(name: string): void;
  onIgnore(ignored: boolean): void;
  onExport(format: TimelineFormat): void;
  onCalendar(events: ComingEvent[]): void;
  onSplit(articles: number[]): void;
  onMove(articles: number[], story: string): void;
}

/**
 * Shows one story: its latest and what is new first, then what happened when, its figures, headlines, articles and
 * people.
 */
export function StoryPage(props: StoryPageProps) {
  const { story, entries, events, disagreements, series, people, latest, before } = props;
  const { t, plural, locale } = useLanguage();
  const [ticked, setSelected] = useState<ReadonlySet<number>>(new Set());
  const selected = useMemo(() => new Set(entries.flatMap(({ id }) => (ticked.has(id) ? id : []))), [ticked, entries]);
  const clear = () => setSelected(new Set());
  const act = (run: (articles: number[]) => void) => {
    clear();
    run([...selected]);
  };
  usePageActions({ clear: selected.size > 0 ? clear : undefined });
  const outlets = new Set(entries.map(({ siteName, site }) => siteName || site));
  const fresh = useMemo(() => new Set(latest.news?.events.map(({ id }) => id)), [latest]);
  const sections: Section[] = [
    { id: 'story-timeline', label: t('timeline'), count: events.filter(({ hidden }) => !hidden).length },
    ...(series.length > 0 ? [{ id: 'story-figures', label: t('figures'), count: series.length }] : []),
    ...(entries.length > 1 ? [{ id: 'story-headlines', label: t('headlinesTab'), count: null }] : []),
    { id: 'story-sources', label: t('storyArticles'), count: entries.length },
    ...(people.length > 0 ? [{ id: 'story-people', label: t('people'), count: people.length }] : []),
  ];
  return (
    <>
      <LibraryBar>
        <a class="quiet" href={formatRoute({ page: 'stories' })}>
          <Icon name="back" />
          {t('stories')}
        </a>
        <span class="bar-space" />
        <a class="quiet" href={formatRoute({ page: 'timeline' })} title={t('inTimeline')}>
          <Icon name="timeline" />
          <span class="bar-label">{t('inTimeline')}</span>
        </a>
        <Menu icon="export" label="exportTimeline" hasLabel choices={FORMATS} onChoose={props.onExport} />
        <button
          type="button"
          class="quiet"
          title={t(story.ignored ? 'followStory' : 'ignoreStory')}
          onClick={() => props.onIgnore(!story.ignored)}
        >
          <Icon name="hide" />
          <span class="bar-label">{t(story.ignored ? 'followStory' : 'ignoreStory')}</span>
        </button>
        {selected.size > 0 && (
          <StoryBulkBar
            count={selected.size}
            canSplit={selected.size < entries.length}
            others={props.others}
            onSplit={() => act(props.onSplit)}
            onMove={(to) => act((articles) => props.onMove(articles, to))}
            onClear={clear}
          />
        )}
      </LibraryBar>
      <main class="library-main story-page has-sections">
        <header class="story-header">
          <StoryName key={story.name} story={story} onRename={props.onRename} />
          <p class="story-facts">
            <span>{formatSpan(story.from, story.to, locale)}</span>
            <span>{plural('articlesCount', entries.length)}</span>
            <span>{plural('outletsCount', outlets.size)}</span>
            {before !== null && <span>{t('lastVisit', formatMoment(before, locale))}</span>}
          </p>
        </header>
        <div class="story-front">
          <StoryLatest latest={latest} before={before} />
          <StoryGlance {...props} />
        </div>
        <StorySections name={story.name} sections={sections} />
        <section aria-labelledby="story-timeline">
          <h2 id="story-timeline" tabIndex={-1}>
            {t('timeline')}
          </h2>
          <TimelineView
            events={events}
            disagreements={disagreements}
            now={props.now}
            fresh={fresh}
            actions={props.actions}
            onAdd={props.onAddEvent}
          />
        </section>
        {disagreements.length > 0 && (
          <section aria-labelledby="story-disagreements">
            <h2 id="story-disagreements" tabIndex={-1}>
              {t('disagreements')}
            </h2>
            <p class="story-hint">{t('disagreementsHint')}</p>
            <StoryDisagreements disagreements={disagreements} />
          </section>
        )}
        {series.length > 0 && (
          <section aria-labelledby="story-figures">
            <h2 id="story-figures" tabIndex={-1}>
              {t('figuresOverTime')}
            </h2>
            <StoryFigures series={series} />
          </section>
        )}
        {entries.length > 1 && (
          <section aria-labelledby="story-headlines">
            <h2 id="story-headlines" tabIndex={-1}>
              {t('headlinesBeside')}
            </h2>
            <StoryHeadlines story={story} entries={entries} />
          </section>
        )}
        <StorySuggestions suggestions={props.suggestions} actions={props.suggestionActions} />
        <section aria-labelledby="story-sources">
          <h2 id="story-sources" tabIndex={-1}>
            {t('storyArticles')}
          </h2>
          <StoryArticles
            story={story}
            entries={entries}
            selected={selected}
            onSelect={(article) => {
              const next = new Set(selected);
              if (!next.delete(article)) next.add(article);
              setSelected(next);
            }}
          />
        </section>
        {people.length > 0 && (
          <section aria-labelledby="story-people">
            <h2 id="story-people" tabIndex={-1}>
              {t('people')}
            </h2>
            <StoryPeople people={people} />
          </section>
        )}
      </main>
    </>
  );
}

/**
 * Shows, below the latest, the figures that changed, the people, and what is planned; nothing where there is none of
 * these.
 */
function StoryGlance({ series, people, latest, now, onCalendar }: StoryPageProps) {
  const { t } = useLanguage();
  const changes = series.flatMap((one) => lastChange(one) ?? []).slice(0, FIRST_CHANGES);
  if (!changes.length && !people.length && !latest.planned.length) return null;
  return (
    <div class="story-glance">
      {changes.length > 0 && (
        <section aria-labelledby="story-numbers">
          <h2 id="story-numbers" class="story-kicker">
            {t('keyNumbers')}
          </h2>
          <div class="story-numbers">
            {changes.map((change) => (
              <FigureStep key={`${change.series.of} ${change.to.article}`} change={change} hasSentence />
            ))}
          </div>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="story-who">
          <h2 id="story-who" class="story-kicker">
            {t('whoIsIn')}
          </h2>
          <StoryWho people={people.slice(0, FIRST_PEOPLE)} />
        </section>
      )}
      {latest.planned.length > 0 && (
        <section aria-labelledby="story-coming">
          <h2 id="story-coming" class="story-kicker">
            {t('comingUp')}
          </h2>
          <ComingUp
            events={latest.planned.slice(0, FIRST_PLANNED).map((event) => ({ ...event, story: null }))}
            today={readerDay(now)}
            onCalendar={onCalendar}
          />
        </section>
      )}
    </div>
  );
}

/** Shows the figures that developed, a few of them at first. */
function StoryFigures({ series }: { series: readonly FigureSeries[] }) {
  const { t } = useLanguage();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? series : series.slice(0, FIRST_FIGURES);
  return (
    <>
      <div class="step-charts">
        {shown.map((one) => (
          <StepChart key={`${one.of} ${one.unit} ${one.points[0]?.article}`} series={one} />
        ))}
      </div>
      {shown.length < series.length && (
        <button type="button" class="button story-more" onClick={() => setIsAll(true)}>
          {t('moreFigures')}
        </button>
      )}
    </>
  );
}

const FORMATS: { value: TimelineFormat; label: MessageKey }[] = [
  { value: 'markdown', label: 'exportMarkdown' },
  { value: 'json', label: 'exportJson' },
  { value: 'timelineJs', label: 'exportTimelineJs' },
  { value: 'schemaOrg', label: 'exportSchemaOrg' },
];
