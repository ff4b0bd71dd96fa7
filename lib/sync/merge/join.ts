import { comparableText } from '../../text/json';
import type { ElementState, FieldState, RecordState, TextState } from './record';
import { knows, union } from './seen';

/**
 * Gives what two states of one record come to: of each field the newer, of each set every element that was not removed by
 * somebody who knew of it, of each text all that was written apart. The order of the two does not matter, nor how often one
 * is joined, so that machines which know the same have the same. The key is the first one's.
 */
export function joinRecords(a: RecordState, b: RecordState): RecordState {
  const into = smaller(a.into, b.into);
  return {
    key: a.key,
    ...(into !== undefined && { into }),
    seen: union(a.seen, b.seen),
    gone: union(a.gone, b.gone),
    fields: joinMaps(a.fields, b.fields, newerField),
    texts: joinMaps(a.texts, b.texts, joinTexts),
    sets: joinMaps(a.sets, b.sets, (one, other) => joinMaps(one, other, joinElements)),
  };
}

/** Gives the newer of two values; the names of the machines decide between two of the same time. */
export function newerField(a: FieldState, b: FieldState): FieldState {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  // A machine uses each time once, unless it has lost its memory.
  return comparableText(a.value) >= comparableText(b.value) ? a : b;
}

function joinTexts(a: TextState, b: TextState): TextState {
  const isIn = ({ parts }: TextState, part: TextState['parts'][number]) =>
    parts.some(({ by, number }) => by === part.by && number === part.number);
  const kept = [
    ...a.parts.filter((part) => isIn(b, part) || !knows(b.seen, part.by, part.number)),
    ...b.parts.filter((part) => !isIn(a, part) && !knows(a.seen, part.by, part.number)),
  ];
  kept.sort((one, other) => other.at - one.at || (one.by < other.by ? 1 : -1) || other.number - one.number);
  return { parts: kept, seen: union(a.seen, b.seen) };
}

function joinElements(a: ElementState, b: ElementState): ElementState {
  const newer = a.at !== b.at ? (a.at > b.at ? a : b) : a.value >= b.value ? a : b;
  const gone = union(a.gone ?? {}, b.gone ?? {});
  return {
    value: newer.value,
    at: newer.at,
    seen: union(a.seen, b.seen),
    ...(Object.keys(gone).length > 0 && { gone }),
  };
}

function joinMaps<T>(a: Record<string, T>, b: Record<string, T>, join: (a: T, b: T) => T): Record<string, T> {
  const both = { ...a };
  for (const [name, value] of Object.entries(b)) {
    both[name] = Object.hasOwn(both, name) ? join(both[name], value) : value;
  }
  return both;
}

function smaller(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
