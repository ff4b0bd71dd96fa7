import type { Grammar, Match } from './grammar';
import { classValue } from './match';
import type { TimeText, TimeToken } from './time-tokens';

/**
 * Gives a weekday together with the day of a month behind it, as Romance languages write it: `el martes 18`, `terça-feira (18)`,
 * `martes, 18,`; null where there is none, or where the number counts what is behind it (`el martes 18 personas`).
 */
export function withDayBehind(match: Match, text: TimeText, { writing }: Grammar): Match | null {
  if (!writing.weekdayDay || match.kind !== 'weekday') return null;
  const { tokens } = text;
  const sentence = tokens[match.from].sentence;
  const isThere = (at: number): boolean => tokens[at]?.sentence === sentence;
  const written = ({ start, end }: TimeToken) => text.text.slice(start, end);
  const markAt = (at: number) => (isThere(at) ? written(tokens[at]) : '');
  const mark = /^[(,]$/.test(markAt(match.to)) ? markAt(match.to) : '';
  const at = match.to + (mark === '' ? 0 : 1);
  const day = isThere(at) ? classValue(tokens[at], 'DAY') : null;
  if (typeof day !== 'number' || !/^\d{1,2}$/.test(written(tokens[at]))) return null;
  const slots = { WEEKDAY: match.slots.WEEKDAY, DAY: day };
  const whole = (to: number): Match => ({ kind: 'date', slots, from: match.from, to });
  if (mark === '(') return markAt(at + 1) === ')' ? whole(at + 2) : null;
  if (mark === ',') return markAt(at + 1) === ',' ? whole(at + 1) : null;
  if (!isThere(at + 1)) return whole(at + 1);
  const next = tokens[at + 1];
  // `18:30`, `18,5 %`, `18º`
  if (next.start === tokens[at].end) return /^[,;)]\s/.test(text.text.slice(next.start)) ? whole(at + 1) : null;
  const isFunction = text.all[next.index]?.word.classes.has('closed') === true;
  return isFunction || !/^[\p{Ll}\p{N}]/u.test(written(next)) ? whole(at + 1) : null;
}
