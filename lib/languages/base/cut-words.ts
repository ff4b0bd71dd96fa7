import { UNSPACED_OR_HANGUL } from '../../text/scripts';
import { isTimeWord, type TimeWords } from '../time-words';
import type { PlainFigureWords } from './figures';

const UNSPACED_FORM = new RegExp(`^[${UNSPACED_OR_HANGUL}]`, 'u');

/**
 * Gives the words of a language, of dates and figures alike, that are written without a space before or after them: a run of
 * letters of their script is cut at them.
 */
export function cutWords(
  time: TimeWords,
  { lists, units, hedgesBefore, hedgesAfter }: PlainFigureWords,
): ReadonlySet<string> {
  const lines = [...Object.values(time.parts), ...Object.values(time.patterns)].flat();
  const literals = lines
    .flatMap((line) => line.split(' ').flatMap((word) => word.replace(/\?$/, '').split('|')))
    .filter(isTimeWord);
  const listed = [
    ...Object.values(time.classes),
    ...Object.values(lists),
    ...Object.values(units.roles).flatMap((role) => (isList(role) ? [role] : Object.values(role))),
  ];
  const hedged = [...Object.values(hedgesBefore), ...Object.values(hedgesAfter)];
  const holidays = Object.values(time.holidays).flat();
  // A verb of one letter may be any part of another word.
  const verbs = [...Object.values(time.tenses), ...Object.values(time.leads)].flat().filter(({ length }) => length > 1);
  const words = [
    ...literals,
    ...holidays,
    ...verbs,
    ...[...listed, ...hedged].flatMap((list) => (isList(list) ? list : Object.keys(list))),
  ];
  return new Set(words.flatMap((word) => word.split(' ')).filter((word) => UNSPACED_FORM.test(word)));
}

function isList(list: readonly string[] | Readonly<Record<string, unknown>>): list is readonly string[] {
  return Array.isArray(list);
}
