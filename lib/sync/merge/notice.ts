import { comparableText } from '../../text/json';
import type { RecordState, RecordView } from './record';
import { isAlive } from './seen';
import { shownText } from './view';

/** The machine that changes a record, and the number of the change: the next one of this machine. */
export interface Change {
  machine: string;
  number: number;
}

/**
 * Gives what the reader did to a record since its state was last looked at: the state with it. The very same state when nothing was.
 * @param view the record as it is now; null when it was removed
 */
export function noticeChanges(before: RecordState, view: RecordView | null, change: Change): RecordState {
  if (!view) return isAlive(before) ? { ...before, gone: before.seen } : before;
  const { machine, number } = change;
  const after: RecordState = {
    ...before,
    fields: { ...before.fields },
    texts: { ...before.texts },
    sets: { ...before.sets },
  };
  let isChanged = false;
  let isTouched = !isAlive(before);
  for (const [name, { value, at, passive }] of Object.entries(view.fields)) {
    const known = before.fields[name];
    if (known && comparableText(known.value) === comparableText(value)) continue;
    after.fields[name] = { value, at: known ? Math.max(at, known.at + 1) : at, by: machine };
    isChanged = true;
    if (!passive) isTouched = true;
  }
  for (const [name, { text, at }] of Object.entries(view.texts)) {
    const known = before.texts[name];
    if (text === (known ? shownText(known) : '')) continue;
    after.texts[name] = { parts: [{ text, at, by: machine, number }], seen: { ...known?.seen, [machine]: number } };
    isTouched = true;
  }
  for (const [name, elements] of Object.entries(view.sets)) {
    const set = noticeElements(before.sets[name] ?? {}, elements, change);
    if (set === before.sets[name] || (!before.sets[name] && !Object.keys(set).length)) continue;
    after.sets[name] = set;
    isTouched = true;
  }
  if (isTouched) after.seen = { ...before.seen, [machine]: number };
  return isChanged || isTouched ? after : before;
}

function noticeElements(
  before: RecordState['sets'][string],
  elements: RecordView['sets'][string],
  { machine, number }: Change,
): RecordState['sets'][string] {
  const after = { ...before };
  let isChanged = false;
  for (const [name, { value, at }] of Object.entries(elements)) {
    const known = before[name];
    if (known && isAlive(known) && known.value === value) continue;
    after[name] = {
      ...known,
      value,
      at: known ? Math.max(at, known.at + 1) : at,
      seen: { ...known?.seen, [machine]: number },
    };
    isChanged = true;
  }
  for (const [name, known] of Object.entries(before)) {
    if (Object.hasOwn(elements, name) || !isAlive(known)) continue;
    after[name] = { ...known, gone: known.seen };
    isChanged = true;
  }
  return isChanged ? after : before;
}
