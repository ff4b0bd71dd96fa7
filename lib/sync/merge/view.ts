import type { ElementState, RecordState, TextState } from './record';
import { isAlive } from './seen';

/**
 * Gives the text that a reader sees: texts that were written independently are one below the other, the newest first, each
 * once.
 */
export function shownText({ parts }: TextState): string {
  return parts.reduce((text, part) => {
    if (!part.text || text.includes(part.text)) return text;
    return text ? `${text}\n\n${part.text}` : part.text;
  }, '');
}

/** Gives when a text was last written, ms. */
export function timeOfText({ parts }: TextState): number {
  return Math.max(0, ...parts.map(({ at }) => at));
}

/** Gives the elements of a set that were not removed, in the order in which they were added. */
export function shownElements(set: Record<string, ElementState> = {}): string[] {
  return Object.values(set)
    .filter(isAlive)
    .sort((a, b) => a.at - b.at || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value);
}

/** Gives every machine from which one of the values of a record is. */
export function authorsOf(state: RecordState): Set<string> {
  const authors = new Set([...Object.keys(state.seen), ...Object.keys(state.gone)]);
  for (const { by } of Object.values(state.fields)) authors.add(by);
  for (const { parts } of Object.values(state.texts)) for (const { by } of parts) authors.add(by);
  for (const set of Object.values(state.sets)) {
    for (const { seen, gone } of Object.values(set)) {
      for (const machine of Object.keys({ ...seen, ...gone })) authors.add(machine);
    }
  }
  return authors;
}
