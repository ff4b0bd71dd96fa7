import { joinWithComma } from '../../../text/scripts';
import type { PersonFact } from '../../facts';
import { withLowQuotes } from '../clause/balanced';
import { type PricedLine, roomBeside } from '../line/line';
import type { LineContext } from '../line/line-context';
import type { ToldLine } from '../line/told-once';
import { hasRoleNoun } from '../standing/role-noun';
import { lineByStanding } from './choice-by-standing';
import { lineByTelling } from './choice-by-telling';
import { quoteLines } from './quote-lines';
import { monthsOf, reportWordsOf } from './subject';

/** The most characters of a role that is put behind the name; a longer one is a line of its own. */
const LONGEST_ROLE = 80;
/** The fewest characters in which words and deeds are shown, however long name and role are. */
const MIN_ROOM = 60;

/**
 * Gives the name with the role, then the line that says most of the person: their own words, the article's report of them, or the
 * clause in which they do something: `Ada Lind, minister of finance` · `“We cannot pay for this twice”`. A line that repeats one of
 * `above` is left out where another says something.
 */
export function personLine(fact: PersonFact, context: LineContext, above: readonly ToldLine[] = []): PricedLine {
  const { name } = fact;
  const role = wholeRole(fact.role, context);
  const isShort = role !== null && role.length <= LONGEST_ROLE;
  const head = isShort ? joinWithComma([name, role], context.source.lang ?? '') : name;
  const room = Math.max(MIN_ROOM, roomBeside(head));
  const ownLine = isShort ? '' : (role ?? '');
  // Two ways to choose: what a line lacks is known only where a language has the words that point to something else.
  if (context.words.pointing) {
    const { line, cost: lacking } = lineByStanding(fact, quoteLines(fact, context, room), context, above, isShort);
    return { head, detail: closeQuote(line || ownLine), lacking };
  }
  const line = lineByTelling(fact, context, room, above, isShort);
  return { head, detail: closeQuote(line || ownLine), lacking: 0 };
}

/** Gives a role as it is shown: not one that breaks off, nor a relation to somebody who is not named. */
function wholeRole(role: string | null, { words, source }: Pick<LineContext, 'words' | 'source'>): string | null {
  if (role === null || !words.pointing) return role;
  const [first, ...others] = role.split(' ');
  // `its country director`: the line does not name the owner.
  if ((words.determiners.has(first) || /^\p{Ll}+['’]s?$/u.test(first)) && others.length > 0)
    return wholeRole(others.join(' '), { words, source });
  const lower = role.toLowerCase();
  const last = lower.split(/\s+/).at(-1) ?? '';
  // The role was cut at the stop of an abbreviation: `mastermind behind the Oct`.
  const isOpen =
    words.openEnds.has(last) || monthsOf(source.lang).includes(last) || reportWordsOf(source.lang).verbs.has(first);
  if (isOpen || isRelationAlone(lower, words.pointing.relations) || !hasRoleNoun(role, source.lang)) return null;
  return role;
}

/** Tells whether a role is a relation to somebody who is not named: `younger sister`, not `Ada Lind’s sister`, `sister of the mayor`. */
const isRelationAlone = (role: string, relations: ReadonlySet<string>) =>
  relations.has(role.split(/\s+/).at(-1) ?? '') && !/['’]/.test(role);

/** Closes a quotation that is cut before the end of its sentence; it continues in the article. */
function closeQuote(line: string): string {
  if (line.includes('„')) return withLowQuotes(line);
  if (line.split('“').length > line.split('”').length) return `${line}”`;
  return line.split('"').length % 2 === 0 ? `${line}"` : line;
}
