import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/library/database/records';
import type { TimelineFormat } from '../../lib/library/export/timeline';
import type { ListedSuggestion } from '../../lib/library/stories/suggestions';
import type { ShownEvent } from '../../lib/library/stories/timeline';
import type { Disagreement } from '../../lib/stories/figures/disagreements';
import type { FigureSeries } from '../../lib/stories/figures/figure-series';
import type { Story } from '../../lib/stories/story';
import { Menu } from '../shared/controls/menu';
import { Icon } from '../shared/icon';
import { LibraryBar } from '../shared/library-shell';
import { type MessageKey, useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { formatSpan } from '../shared/story-format';
import { StepChart } from './step-chart';
import { StoryArticles } from './story-articles';
import { StoryDisagreements } from './story-disagreements';
import './story-page.css';
import { TimelineView } from '../timeline/timeline';
import type { EventActions } from '../timeline/timeline-list';
import { StorySuggestions, type SuggestionActions } from './story-suggestions';

/** Charts that are drawn before the reader asks for more. */
const FIRST_FIGURES = 4;

export interface StoryPageProps {
  story: Story;
  entries: readonly Entry[];
  events: readonly ShownEvent[];
  disagreements: readonly Disagreement[];
  series: readonly FigureSeries[];
  others: readonly { id: string; name: string }[];
  suggestions: readonly ListedSuggestion[];
  suggestionActions: SuggestionActions;
  now: Date;
  actions: EventActions;
  onAddEvent(): void;
  onRename(name: string): void;
  onIgnore(ignored: boolean): void;
  onExport(format: TimelineFormat): void;
  onSplit(articles: number[]): void;
  onMove(article: number, story: string): void;
}

/** One story: what happened when, where its sources disagree, how its figures developed, and its articles. */
export function StoryPage(props: StoryPageProps) {
  const { story, entries, disagreements, series } = props;
  const { t, plural, locale } = useLanguage();
  const [allFigures, setAllFigures] = useState(false);
  const shownSeries = allFigures ? series : series.slice(0, FIRST_FIGURES);
  return (
    <>
      <LibraryBar>
        <a class="quiet" href={formatRoute({ page: 'stories' })}>
          <Icon name="back" />
          {t('stories')}
        </a>
        <span class="bar-space" />
        <Menu icon="export" label="exportTimeline" hasLabel choices={FORMATS} onChoose={props.onExport} />
        <button type="button" class="quiet" onClick={() => props.onIgnore(!story.ignored)}>
          <Icon name="hide" />
          {t(story.ignored ? 'followStory' : 'ignoreStory')}
        </button>
      </LibraryBar>
      <main class="library-main story-page">
        <header class="story-header">
          <StoryName key={story.name} story={story} onRename={props.onRename} />
          <p class="story-facts">
            <span>{formatSpan(story.from, story.to, locale)}</span>
            <span>{plural('articlesCount', entries.length)}</span>
            <span class="story-outlets">{story.outlets.join(', ')}</span>
          </p>
          {story.people.length > 0 && (
            <ul class="story-names">
              {story.people.map((name) => (
                <li key={name}>
                  <a href={formatRoute({ page: 'person', id: name })}>{name}</a>
                </li>
              ))}
            </ul>
          )}
        </header>
        <section aria-labelledby="story-timeline">
          <h2 id="story-timeline">{t('timeline')}</h2>
          <TimelineView
            events={props.events}
            disagreements={disagreements}
            now={props.now}
            actions={props.actions}
            onAdd={props.onAddEvent}
          />
        </section>
        {disagreements.length > 0 && (
          <section aria-labelledby="story-disagreements">
            <h2 id="story-disagreements">{t('disagreements')}</h2>
            <p class="story-hint">{t('disagreementsHint')}</p>
            <StoryDisagreements disagreements={disagreements} />
          </section>
        )}
        {series.length > 0 && (
          <section aria-labelledby="story-figures">
            <h2 id="story-figures">{t('figuresOverTime')}</h2>
            <div class="step-charts">
              {shownSeries.map((one) => (
                <StepChart key={`${one.of} ${one.unit} ${one.points[0]?.article}`} series={one} />
              ))}
            </div>
            {shownSeries.length < series.length && (
              <button type="button" class="button story-more" onClick={() => setAllFigures(true)}>
                {t('moreFigures')}
              </button>
            )}
          </section>
        )}
        <StorySuggestions suggestions={props.suggestions} actions={props.suggestionActions} />
        <section aria-labelledby="story-sources">
          <h2 id="story-sources">{t('storyArticles')}</h2>
          <StoryArticles
            story={story}
            entries={entries}
            others={props.others}
            onSplit={props.onSplit}
            onMove={props.onMove}
          />
        </section>
      </main>
    </>
  );
}

/** The name of a story, which the reader may write. */
function StoryName({ story, onRename }: { story: Story; onRename(name: string): void }) {
  const { t } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  if (!isEditing) {
    return (
      <div class="story-title">
        <h1>{story.name}</h1>
        <button type="button" class="quiet" onClick={() => setIsEditing(true)}>
          <Icon name="note" />
          {t('renameStory')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="story-title"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('name');
        setIsEditing(false);
        if (field instanceof HTMLInputElement && field.value.trim() !== story.name) onRename(field.value);
      }}
    >
      <h1 class="visually-hidden">{story.name}</h1>
      <input
        name="name"
        defaultValue={story.name}
        aria-label={t('renameStoryHint')}
        title={t('renameStoryHint')}
        // biome-ignore lint/a11y/noAutofocus: the reader pressed the button to write.
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && setIsEditing(false)}
      />
      <button type="submit" class="button">
        {t('done')}
      </button>
    </form>
  );
}

const FORMATS: { value: TimelineFormat; label: MessageKey }[] = [
  { value: 'markdown', label: 'exportMarkdown' },
  { value: 'json', label: 'exportJson' },
  { value: 'timelineJs', label: 'exportTimelineJs' },
  { value: 'schemaOrg', label: 'exportSchemaOrg' },
];
