import { useEffect, useMemo, useState } from 'preact/hooks';
import { StoryMissing } from '../../../components/stories/page/story-missing';
import { StoryPage } from '../../../components/stories/page/story-page';
import type { ComingEvent } from '../../../components/timeline/coming-up';
import { TimelineEventEditor } from '../../../components/timeline/timeline-event-editor';
import { download } from '../../../lib/browser/download';
import type { TimelineEdit } from '../../../lib/library/database/story-records';
import { fileName } from '../../../lib/library/export/file-name';
import { exportTimeline, type TimelineFormat } from '../../../lib/library/export/timeline';
import { removeTimelineEdit, saveTimelineEdit } from '../../../lib/library/stories/edit';
import { getStory, listStories, type OpenStory } from '../../../lib/library/stories/list';
import { listSuggestions } from '../../../lib/library/stories/suggestions';
import { editEvent, ownEvent, type ShownEvent, shownEvents } from '../../../lib/library/stories/timeline';
import { latestOf } from '../../../lib/library/timeline/latest';
import { noteVisit } from '../../../lib/library/timeline/visits';
import { peopleOfStory } from '../../../lib/library/timeline/who';
import { findDisagreements } from '../../../lib/stories/figures/disagreements';
import { findFigureSeries } from '../../../lib/stories/figures/figure-series';
import { buildTimeline } from '../../../lib/stories/timeline/timeline';
import { readerDay } from '../../../lib/text/outlet-day';
import { saveCalendar } from '../actions/save-calendar';
import { editStory, moveArticles, suggestionActions } from '../actions/story-actions';
import { go, language, library, now, route, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** The most stories to which an article can be moved. */
const MAX_TARGETS = 40;
const MAX_SUGGESTIONS = 2;

/** Shows one story. */
export function OneStoryPage() {
  const { id } = route.value;
  const answer = useLiveQuery(async () => ({ open: await getStory(library, id ?? '') }), [id]);
  if (!answer) return null;
  if (!answer.open) {
    return <StoryMissing />;
  }
  return <OpenedStory key={answer.open.story.id} open={answer.open} />;
}

type Editing = { kind: 'add' } | { kind: 'reword'; event: ShownEvent };

function OpenedStory({ open }: { open: OpenStory }) {
  const { story, entries, articles, edits } = open;
  const [editing, setEditing] = useState<Editing | null>(null);
  const told = useToldStory(open);
  const events = useMemo(() => shownEvents(told.timeline, edits), [told, edits]);
  const before = useVisit(story.id);
  const today = readerDay(now.value);
  const latest = useMemo(
    () => latestOf({ events, series: told.series, entries }, today, before),
    [events, told, entries, before, today],
  );
  const listed = useLiveQuery(() => listStories(library, 'many', MAX_TARGETS), []);
  const suggestions = useLiveQuery(() => listSuggestions(library, MAX_SUGGESTIONS, story.id), [story.id]);
  const others = (listed?.stories ?? []).map((one) => one.story).filter((other) => other.id !== story.id);
  useEffect(() => {
    document.title = story.name;
  }, [story.name]);
  const keep = (edit: TimelineEdit | null) => {
    if (edit) void saveTimelineEdit(library, edit).catch(warn);
  };
  const split = async (chosen: number[]) => {
    await editStory({ kind: 'split', story: story.id, articles: chosen.map(String) });
    // A story whose first article was taken out is still this one.
    if (chosen.length === articles.length) go({ page: 'stories' });
  };
  const move = async (chosen: number[], to: string) => {
    await moveArticles(story.id, to, chosen.map(String));
    if (chosen.length === articles.length) go({ page: 'story', id: to });
  };
  return (
    <>
      <StoryPage
        story={story}
        entries={entries}
        events={events}
        disagreements={told.disagreements}
        series={told.series}
        people={told.people}
        latest={latest}
        before={before}
        others={others}
        suggestions={suggestions ?? []}
        suggestionActions={suggestionActions}
        now={now.value}
        actions={{
          onPin: (event, pinned) => keep(editEvent(edits, event, { pinned })),
          onHide: (event, hidden) => keep(editEvent(edits, event, { hidden })),
          onReword: (event) => setEditing({ kind: 'reword', event }),
          onRemove: (event) => void removeTimelineEdit(library, event.id).catch(warn),
        }}
        onAddEvent={() => setEditing({ kind: 'add' })}
        onRename={(name) => void editStory({ kind: 'rename', story: story.id, name })}
        onIgnore={(ignored) => void editStory({ kind: 'ignore', story: story.id, ignored })}
        onExport={(format) => save(open, events, format)}
        onCalendar={(chosen) =>
          saveCalendar(
            story.name,
            chosen.map((event) => inCalendar(event, open)),
          )
        }
        onSplit={(chosen) => void split(chosen)}
        onMove={(chosen, to) => void move(chosen, to)}
      />
      {editing && (
        <TimelineEventEditor
          text={editing.kind === 'add' ? null : editing.event.text}
          onClose={() => setEditing(null)}
          onDone={({ date, text }) => {
            setEditing(null);
            keep(
              editing.kind === 'add' ? ownEvent(entries[0].id, date, text) : editEvent(edits, editing.event, { text }),
            );
          }}
        />
      )}
    </>
  );
}

/**
 * Gives when the reader last looked at a story before this visit, which is noted; null when they never did, and until
 * it is known.
 */
function useVisit(story: string): number | null {
  const [before, setBefore] = useState<number | null>(null);
  useEffect(() => {
    noteVisit(library, story, Date.now()).then(setBefore, warn);
  }, [story]);
  return before;
}

function inCalendar({ id, date, text, reports }: ComingEvent, { story, entries }: OpenStory) {
  const url = entries.find((entry) => String(entry.id) === reports[0]?.article)?.url ?? null;
  return { id, date, text, story: story.name, outlets: reports.map(({ outlet }) => outlet), url };
}

/** Gives what is made of the story's articles, again only when one of them changed. */
function useToldStory({ story, entries, articles }: OpenStory) {
  const version = entries.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join();
  return useMemo(() => {
    const timeline = buildTimeline(story, articles);
    return {
      timeline,
      disagreements: findDisagreements(articles, timeline),
      series: findFigureSeries(articles),
      people: peopleOfStory(story, articles),
    };
  }, [story.id, version]);
}

function save({ story, entries }: OpenStory, events: ShownEvent[], format: TimelineFormat): void {
  const { text, type, ending } = exportTimeline({ story, events, entries, locale: language.locale }, format);
  download(fileName(story.name, ending), new Blob([text], { type }));
}
