import type { Predicate } from '../../../languages/figure-words';
import type { Language } from '../../words/language';
import { is } from '../../words/lexicon';
import { isAdverb, isParticiple } from '../../words/spelling';
import { isCapital, isDash, isMark, type Token } from '../../words/tokens';
import type { PlacedQuantity } from '../quantities/find-quantities';
import type { Quantity } from '../quantities/quantity';
import { KINDS } from './predicate-kinds';

/**
 * The predicate that a figure's own clause has, and whether its verb is before it: then a figure joined by `and` shares
 * it.
 */
export interface PredicateRead {
  predicate: Predicate;
  shared: boolean;
}

/** The clause of a figure, as token indices: the figure is from `first` to `next`. */
interface Clause {
  tokens: readonly Token[];
  first: number;
  next: number;
  quantity: Quantity;
  language: Language;
}

/** Limits how far before and after a figure its verb or its noun may be, in tokens. Chosen by hand; 6 to 12 change little. */
const REACH = 10;

/**
 * Finds what happened to what a figure counts, or what the sum is, from its own clause: the participle after the
 * counted noun, the verb before it, the noun beside it, its subject, else the way it moved. `before` is what was read
 * of the figure before it in the sentence, which ends at token `from`. Null where the clause does not say it.
 */
export function readPredicate(
  placed: PlacedQuantity,
  language: Language,
  before: { read: PredicateRead | null; next: number },
): PredicateRead | null {
  const { quantity } = placed;
  if (quantity.unitKind === 'age') return { predicate: 'aged', shared: false };
  if (quantity.unit === 'magnitude') return { predicate: 'magnitude', shared: false };
  const clause = { ...placed, first: firstToken(placed), language };
  if (quantity.unitKind === 'score') return one(outcomeOf(clause));
  return (
    one(byVerbAfter(clause)) ??
    one(byImplied(clause)) ??
    byVerbBefore(clause) ??
    joined(clause, before) ??
    one(byOwnNoun(clause)) ??
    one(byNounAfter(clause)) ??
    one(bySubject(clause)) ??
    one(byChange(quantity))
  );
}

/** Gives the index of the first token of a quantity. */
export function firstToken({ quantity, tokens, next }: PlacedQuantity): number {
  let first = next;
  while (first > 0 && tokens[first - 1].start >= quantity.start) first--;
  return first;
}

function one(predicate: Predicate | null): PredicateRead | null {
  return predicate && { predicate, shared: false };
}

/** Gives the first of the predicates of a word that can apply to the figure. */
function fitting({ quantity }: Clause, predicates: readonly Predicate[] | undefined): Predicate | null {
  return predicates?.find((predicate) => KINDS[predicate].has(quantity.unitKind)) ?? null;
}

/** Gives the predicate of what a bare number was found to count: `killing at least 45` counts deaths. */
function byImplied(clause: Clause): Predicate | null {
  const { quantity, language } = clause;
  if (quantity.noun || quantity.unitKind !== 'count') return null;
  const { objects, subjects, nouns } = language.predicates;
  const { unit } = quantity;
  return fitting(clause, objects.get(unit) ?? subjects.get(unit) ?? nouns.get(unit));
}

/**
 * Finds the predicate in the verb after the figure: `were killed`, `died`, `lost power`, `wounded in the blast`, also
 * after `on board the ferry`.
 */
function byVerbAfter(clause: Clause): Predicate | null {
  const { tokens, next, language, quantity } = clause;
  if (quantity.unitKind === 'money' || quantity.unitKind === 'duration') return null;
  const { objects, subjects, objectsOf } = language.predicates;
  let passive = false;
  let end = next + REACH;
  for (let at = next; at < Math.min(tokens.length, end); at++) {
    const after = afterAside(tokens, at);
    end += after - at;
    at = after;
    const token = tokens[at];
    if (token.kind !== 'word') {
      if (isDash(token) && token.glued) continue;
      return null;
    }
    const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
    const subject = fitting(clause, subjects.get(pair) ?? subjects.get(token.lower));
    if (subject) return subject;
    const object = fitting(clause, objects.get(token.lower));
    if (object && !token.lower.endsWith('ing')) {
      // `12 lives have been lost`, but not `58 homes`.
      const narrow = objectsOf.find(({ verbs, counted }) => verbs.has(token.lower) && counted.has(headOf(clause)));
      if (passive && narrow) return narrow.predicate;
      if (passive || (isParticiple(token) && isBare(tokens[at + 1]))) return object;
      return null;
    }
    if (is(token, 'passive')) passive = true;
    else if (passive && !isAdverb(token) && (!is(token, 'closed') || is(token, 'determiner'))) return null;
    else if (is(token, 'rises') || is(token, 'falls') || is(token, 'and') || is(token, 'that')) return null;
    // A verb of its own ends the search; what is within a phrase (`on board the ferry`) is skipped.
    else if (at === next && !is(token, 'closed') && !isAdverb(token)) return null;
  }
  return null;
}

/** Gives the index after an aside between commas and before a verb: `, including two children,`. */
function afterAside(tokens: readonly Token[], next: number): number {
  if (!isMark(tokens[next], ',') && tokens[next]?.text !== '—' && tokens[next]?.text !== '(') return next;
  for (let at = next + 1; at < next + REACH && tokens[at]; at++) {
    if (isMark(tokens[at], ',—)') && is(tokens[at + 1], 'auxiliary')) return at + 1;
  }
  return next;
}

/** Tells whether no object follows, so that the participle before is passive. */
function isBare(after: Token | undefined): boolean {
  return !after || after.kind === 'mark' || after.inDate || (is(after, 'closed') && !is(after, 'determiner'));
}

/**
 * Finds the predicate in the verb or noun before the figure: `killing 12 people`, `cost taxpayers £3m`, `a fine of
 * €5m`, `jailed for 24 years`.
 */
function byVerbBefore(clause: Clause): PredicateRead | null {
  const { tokens, first, language, quantity } = clause;
  const { objects, nouns, objectsOf } = language.predicates;
  const counted = headOf(clause);
  let at = first - 1;
  while (at >= 0 && isGap(tokens[at])) at--;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const narrow = objectsOf.find(({ verbs, counted: own }) => verbs.has(token.lower) && own.has(counted));
  if (narrow) return { predicate: narrow.predicate, shared: true };
  const object = fitting(clause, objects.get(token.lower));
  if (object) return { predicate: object, shared: true };
  if (is(token, 'of') || is(token, 'to') || is(token, 'at') || is(token, 'for')) {
    const before = tokens[at - 1];
    const noun = before?.kind === 'word' && is(token, 'of') ? fitting(clause, nouns.get(before.lower)) : null;
    if (noun) return { predicate: noun, shared: false };
    const sum = quantity.unitKind === 'money' || quantity.unitKind === 'duration';
    const verb = sum && !is(token, 'of') && before ? fitting(clause, objects.get(before.lower)) : null;
    if (verb) return { predicate: verb, shared: true };
  }
  if (quantity.unitKind === 'duration' && !is(token, 'for') && !is(token, 'to')) return null;
  return quantity.unitKind === 'money' || quantity.unitKind === 'duration' ? byVerbWithObject(clause, at) : null;
}

/**
 * Finds the predicate where the sum or the time is the second object: `fined the firm €5m`, `jailed him for two years`.
 */
function byVerbWithObject(clause: Clause, from: number): PredicateRead | null {
  const { tokens, language } = clause;
  for (let at = from; at > Math.max(-1, from - REACH / 2); at--) {
    const token = tokens[at];
    if (token.kind !== 'word' && !isDash(token)) return null;
    const known = language.predicates.objects.get(token.lower) ?? language.predicates.subjects.get(token.lower);
    const verb = fitting(clause, known);
    if (verb) return { predicate: verb, shared: true };
    if (language.labels?.clauses.has(token.lower)) return null;
  }
  return null;
}

/** Finds the predicate that a list shares: `killed 12 soldiers and three civilians`. */
function joined(
  { tokens, first, quantity }: Clause,
  { read, next }: { read: PredicateRead | null; next: number },
): PredicateRead | null {
  if (!read?.shared || next > first || first - next > 3 || !KINDS[read.predicate].has(quantity.unitKind)) return null;
  for (let at = next; at < first; at++) {
    if (!is(tokens[at], 'and') && !isMark(tokens[at], ',') && !isGap(tokens[at])) return null;
  }
  return first > next ? read : null;
}

/** Tells whether a word may be between a verb and the number of its object: `killed at least another 12`. */
function isGap(token: Token): boolean {
  return (
    (is(token, 'determiner') || is(token, 'changeGap') || is(token, 'filler') || isAdverb(token)) &&
    !is(token, 'of') &&
    !is(token, 'by')
  );
}

/** Finds the predicate in the counted noun: `12 arrests`, `900 employees`, `14 wounded`. */
function byOwnNoun(clause: Clause): Predicate | null {
  const head = headOf(clause);
  const { nouns, subjects, objects } = clause.language.predicates;
  return fitting(clause, nouns.get(head) ?? subjects.get(head) ?? objects.get(head));
}

/** Gives the counted noun's last word in the text, '' where there is none. */
function headOf({ tokens, next, quantity }: Clause): string {
  if (!quantity.noun || quantity.unitKind !== 'count') return '';
  for (let at = next - 1; at >= 0; at--) if (tokens[at].end === quantity.noun.end) return tokens[at].lower;
  return '';
}

/** Finds the predicate in a noun after the figure: `a £5m fine`, `$3bn in aid`, `24 years in prison`. */
function byNounAfter(clause: Clause): Predicate | null {
  const { tokens, next, language, quantity } = clause;
  if (quantity.unitKind === 'count' || quantity.unitKind === 'measure') return null;
  const { nouns, subjects } = language.predicates;
  for (let at = next; at < next + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
    const found = fitting(clause, subjects.get(pair) ?? nouns.get(pair) ?? nouns.get(token.lower));
    if (found) return found;
    if (is(token, 'closed') && at > next) return null;
    if (is(token, 'closed') && !language.labels?.links[quantity.unitKind]?.has(token.lower)) return null;
  }
  return null;
}

/**
 * Finds the predicate in the subject of the verb before the figure: `The cost of the plane is RM6m`, `turnout was 54%`.
 */
function bySubject(clause: Clause): Predicate | null {
  const { tokens, first, language, quantity } = clause;
  if (quantity.change && quantity.said !== 'to') return null;
  let verb = first - 1;
  while (verb >= 0 && (isGap(tokens[verb]) || is(tokens[verb], 'to') || is(tokens[verb], 'at'))) verb--;
  const token = tokens[verb];
  const says = is(token, 'auxiliary') || is(token, 'reached') || is(token, 'rises') || is(token, 'falls');
  if (!says && token?.text !== ':') return null;
  for (let at = verb - 1; at > Math.max(-1, verb - REACH - 4); at--) {
    if (isMark(tokens[at], ',;:.()“”"—–') || language.labels?.clauses.has(tokens[at].lower)) break;
    const noun = fitting(clause, language.predicates.nouns.get(tokens[at].lower));
    if (noun && !isWithin(tokens, at)) return noun;
  }
  return null;
}

/** Tells whether a noun depends on another one, so that it is no subject by itself: `the budget of the tax office`. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (is(tokens[before], 'determiner') || isCapital(tokens[before].text))) before--;
  return is(tokens[before], 'of') || is(tokens[before], 'for');
}

function byChange({ change, unitKind }: Quantity): Predicate | null {
  if (!change || !KINDS.rose.has(unitKind)) return null;
  return change === 'up' ? 'rose' : 'fell';
}

/** Tells whether numbers are an outcome: `voted 215–214`, `beat them 3-1`. */
function outcomeOf({ tokens, first, next, quantity, language }: Clause): Predicate {
  if (quantity.unit !== '') return 'voted';
  const near = tokens.slice(Math.max(0, first - REACH), Math.min(tokens.length, next + REACH / 2));
  const { objects, nouns } = language.predicates;
  let voted = false;
  for (const token of near) {
    const known = [...(objects.get(token.lower) ?? []), ...(nouns.get(token.lower) ?? [])];
    for (const predicate of ['won', 'lost'] as const) if (known.includes(predicate)) return predicate;
    voted ||= is(token, 'voteVerbs');
  }
  return voted ? 'voted' : 'scored';
}
