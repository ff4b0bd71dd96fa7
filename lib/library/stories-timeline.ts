import { compareEdtf } from '../facts/edtf';
import type { Telling, Timeline, TimelineEvent } from '../stories/timeline';
import type { TimelineEdit, TimelineEdits } from './stories-records';

/** An event as the reader sees it: found by the method and perhaps edited, or the reader's own. */
export interface ShownEvent extends TimelineEvent {
  hidden: boolean;
  pinned: boolean;
  /** True when the reader wrote the words. */
  reworded: boolean;
  /** True when the reader added it: it has no tellings then. */
  own: boolean;
}

/**
 * The events of a timeline with what the reader did to them, in order of date. An edit holds to the sentence it was made
 * on: when articles are added, and another tells the event better, it is still that event's.
 */
export function shownEvents(timeline: Timeline, edits: TimelineEdits): ShownEvent[] {
  const found = timeline.events.map((event) => {
    const edit = edits.edits.find((one) => event.tellings.some((telling) => isOn(one, telling)));
    return {
      ...event,
      text: edit?.text || event.text,
      hidden: edit?.hidden ?? false,
      pinned: edit?.pinned ?? false,
      reworded: Boolean(edit?.text),
      own: false,
    };
  });
  const own = edits.added.map(({ id, date, text }) => ({
    id,
    date,
    text,
    tellings: [],
    planned: false,
    people: [],
    weight: 1,
    hidden: false,
    pinned: false,
    reworded: false,
    own: true,
  }));
  return [...found, ...own].sort((a, b) => compareEdtf(a.date, b.date));
}

/** The edits with a change to one event. */
export function editEvent(
  edits: TimelineEdits,
  event: ShownEvent,
  change: Partial<Pick<TimelineEdit, 'hidden' | 'pinned' | 'text'>>,
): TimelineEdits {
  if (event.own) {
    const added = edits.added.map((one) => (one.id === event.id ? { ...one, text: change.text || one.text } : one));
    return { ...edits, added };
  }
  const known = edits.edits.find((one) => event.tellings.some((telling) => isOn(one, telling)));
  const [{ article, position }] = event.tellings;
  const edit = { article, position, hidden: false, pinned: false, text: '', ...known, ...change };
  return { ...edits, edits: [...edits.edits.filter((one) => one !== known), edit] };
}

/** The edits with one more event of the reader's own. `date` is EDTF. */
export function addEvent(edits: TimelineEdits, date: string, text: string): TimelineEdits {
  return { ...edits, added: [...edits.added, { id: `own:${crypto.randomUUID()}`, date, text }] };
}

/** The edits without an event that the reader added. */
export function removeEvent(edits: TimelineEdits, id: string): TimelineEdits {
  return { ...edits, added: edits.added.filter((one) => one.id !== id) };
}

function isOn({ article, position }: TimelineEdit, telling: Telling): boolean {
  return (
    article === telling.article &&
    position.block === telling.position.block &&
    position.start === telling.position.start
  );
}
