import type { TimelineEvent } from '../../stories/timeline/event';
import type { Timeline } from '../../stories/timeline/timeline';
import { compareEdtf } from '../../text/edtf';
import type { Position } from '../../text/position';
import type { TimelineEdit } from '../database/story-records';

/** An event as the reader sees it: found by the method and perhaps edited, or the reader's own. */
export interface ShownEvent extends TimelineEvent {
  hidden: boolean;
  pinned: boolean;
  /** True when the reader wrote the words. */
  reworded: boolean;
  /** True when the reader added it: it has no reports then. */
  own: boolean;
}

/**
 * Gives the events of a timeline with what the reader did to them, in order of date. An edit belongs to the date and
 * sentence it was made on: when articles are added, and another reports the event better, it is still that event's.
 */
export function shownEvents(timeline: Timeline, edits: readonly TimelineEdit[]): ShownEvent[] {
  const found = timeline.events.map((event) => {
    const edit = edits.find((one) => isOn(one, event));
    return {
      ...event,
      text: edit?.text || event.text,
      hidden: edit?.hidden ?? false,
      pinned: edit?.pinned ?? false,
      reworded: Boolean(edit?.text),
      own: false,
    };
  });
  const own = edits
    .filter(({ position }) => !position)
    .map(({ id, date, text, hidden, pinned }) => ({
      id,
      date,
      text,
      reports: [],
      planned: false,
      people: [],
      isClear: true,
      isBackground: false,
      weight: 1,
      hidden,
      pinned,
      reworded: false,
      own: true,
    }));
  return [...found, ...own].sort((a, b) => compareEdtf(a.date, b.date));
}

/** Gives the edit to keep for a change to one event; null when there is nothing to change. */
export function editEvent(
  edits: readonly TimelineEdit[],
  event: ShownEvent,
  change: Partial<Pick<TimelineEdit, 'hidden' | 'pinned' | 'text'>>,
): TimelineEdit | null {
  const known = edits.find((one) => (event.own ? one.id === event.id : isOn(one, event)));
  if (known) return { ...known, ...change, text: change.text || (event.own || !('text' in change) ? known.text : '') };
  const [best] = event.reports;
  if (!best) return null;
  const { position } = best;
  const { date } = event;
  const article = Number(best.article);
  const id = editId(date, article, position);
  return { id, article, date, position, hidden: false, pinned: false, text: '', ...change };
}

/** Gives the id of the edit of an event that a sentence reports; an event has one. */
export function editId(date: string, article: number, { block, start }: Position): string {
  return `${date} ${article} ${block}:${start}`;
}

/** Makes an event of the reader's own, in the story of an article. `date` is EDTF. */
export function ownEvent(article: number, date: string, text: string): TimelineEdit {
  return { id: `own:${crypto.randomUUID()}`, article, date, position: null, hidden: false, pinned: false, text };
}

function isOn({ date, article, position }: TimelineEdit, event: TimelineEvent): boolean {
  return (
    position !== null &&
    date === event.date &&
    event.reports.some(
      (report) =>
        String(article) === report.article &&
        position.block === report.position.block &&
        position.start === report.position.start,
    )
  );
}
