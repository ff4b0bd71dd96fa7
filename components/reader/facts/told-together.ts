import type { Article } from '../../../lib/article/article';
import type { AnyFact, DateFact, Facts } from '../../../lib/facts/facts';
import { isToldIn, type ToldLine, toldLine } from '../../../lib/facts/keyfacts/line/told-once';
import { SHOWN_UNASKED } from '../../../lib/facts/keyfacts/salience/shown';
import { contains } from '../../../lib/text/position';
import { sourceOf } from './fact-text';

/** Facts that one sentence tells: their heads are shown one below the other, the line below the last. */
export interface FactGroup {
  facts: AnyFact[];
  /** The detail of the one that says all. */
  detail: string;
}

type Text = Pick<Article, 'blocks'>;

/** A fact with what is compared of it: that is looked for once. */
interface Told<T extends AnyFact = AnyFact> {
  fact: T;
  /** The words of its detail, and those of the line as it is read. */
  own: ToldLine;
  line: ToldLine;
  blocks: ReadonlySet<number>;
}

function toldOf<T extends AnyFact>(fact: T): Told<T> {
  const said = (fact.kind === 'person' && fact.said) || [];
  return {
    fact,
    own: toldLine(fact.detail),
    line: toldLine(continuesHead(fact) ? `${fact.head} ${fact.detail}` : fact.detail),
    blocks: new Set([...fact.mentions, ...said].map(({ block }) => block)),
  };
}

/**
 * Groups facts that one sentence tells, each group in the place of its first: a reader sees the sentence once. A day stands above
 * what happened on it, and a head that its line continues from is the last.
 */
export function toldTogether(facts: readonly AnyFact[], article: Text): FactGroup[] {
  const groups: { facts: AnyFact[]; fullest: Told; whole: Told | null }[] = [];
  for (const told of facts.map(toldOf)) {
    const group = groups.find(({ fullest }) => isOneSentence(fullest, told, article));
    if (!group) {
      groups.push({ facts: [told.fact], fullest: told, whole: continuesHead(told.fact) ? null : told });
      continue;
    }
    const { fullest } = group;
    if (isToldIn(fullest.own, told.line) && told.line.words.length > fullest.line.words.length) group.fullest = told;
    if (!continuesHead(told.fact) && told.own.words.length > (group.whole?.own.words.length ?? 0)) group.whole = told;
    if (told.fact.kind === 'date') group.facts.unshift(told.fact);
    else group.facts.push(told.fact);
  }
  return groups.map(({ facts, fullest, whole }) => {
    // Under two names, a line without its subject would seem to be about both.
    const isOfSeveral = facts.filter(({ kind }) => kind !== 'date').length > 1;
    const { fact } = (isOfSeveral && whole) || fullest;
    const isLast = continuesHead(fact) && facts.length > 1;
    return { facts: isLast ? [...facts.filter((other) => other !== fact), fact] : facts, detail: fact.detail };
  });
}

/**
 * Parts dates: those whose sentence the first figures tell, which are shown beside these, and those with a line of their own. Only
 * those are beside a figure that would be among the first dates; what else is told comes last.
 */
export function partedByFigures(
  { figures, dates }: Pick<Facts, 'figures' | 'dates'>,
  article: Text,
): { beside: DateFact[]; others: DateFact[] } {
  const first = figures.slice(0, SHOWN_UNASKED).map(toldOf);
  const isTold = (date: Told) => first.some((figure) => isOneSentence(figure, date, article));
  const told = new Set(dates.filter((date) => isTold(toldOf(date))));
  const own = dates.filter((date) => !told.has(date));
  const last = own.length < SHOWN_UNASKED ? dates.length : dates.indexOf(own[SHOWN_UNASKED - 1]);
  const beside = dates.slice(0, last).filter((date) => told.has(date));
  return { beside, others: [...own, ...dates.slice(last).filter((date) => told.has(date))] };
}

/** Tells whether the line of one of two facts of the same sentence says all that the line of the other says. */
function isOneSentence(one: Told, other: Told, article: Text): boolean {
  if (!one.fact.detail || !other.fact.detail) return false;
  if (one.fact.detail === other.fact.detail) return true;
  // What two people did is told of each.
  if (one.fact.kind === 'person' && continuesHead(one.fact) && continuesHead(other.fact)) return false;
  if (![...one.blocks].some((block) => other.blocks.has(block))) return false;
  if (!isToldIn(one.own, other.line) && !isToldIn(other.own, one.line)) return false;
  const [source, otherSource] = [sourceOf(one.fact, article), sourceOf(other.fact, article)];
  return contains(source, otherSource) || contains(otherSource, source);
}

/** Tells whether a line may continue from its head: it does not begin as a sentence does. */
const continuesHead = ({ kind, detail }: AnyFact) => kind !== 'date' && /^\p{Ll}/u.test(detail);
