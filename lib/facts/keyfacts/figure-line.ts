import type { Position, Span } from '../../text/position';
import type { FigureFact } from '../facts';
import type { Clause } from './clause/clause';
import { isParticiple, isVerb } from './clause/pieces';
import { bestLine, clauseAround, type PricedLine, roomBeside } from './line/line';
import type { LineContext } from './line/line-context';
import { endWithNoun, LONGEST_HEAD, startWithNoun } from './line/noun-of-figure';
import { shownOf } from './line/open-words';
import { nounBehind } from './noun-behind';
import { storyMentions } from './salience/story-mentions';

/** Gives the figure with what it counts, then what its clause says of it: `375,000 people` · `lost power in 18 counties`. */
export function figureLine(fact: FigureFact, context: LineContext): PricedLine {
  const clause = clauseOfFigure(fact, context, false);
  return { head: clause.head, detail: shownOf(clause, context.words), lacking: clause.lacking ?? 0 };
}

/** The highest price of a figure's own clause: it has its subject and its verb. */
const OWN_CLAUSE = 4;

/**
 * Gives the line of a figure whose sentence is already shown under another one: its own clause alone, where that is complete;
 * null where it is not, or is no shorter.
 */
export function briefFigureLine(fact: FigureFact, context: LineContext): PricedLine | null {
  const clause = clauseOfFigure(fact, context, true);
  const { head, cost } = clause;
  const detail = shownOf(clause, context.words);
  return cost <= OWN_CLAUSE && detail.length < fact.detail.length
    ? { head, detail, lacking: clause.lacking ?? 0 }
    : null;
}

function clauseOfFigure(fact: FigureFact, context: LineContext, isBrief: boolean): Clause & { head: string } {
  const mentions = storyMentions(fact, context.source);
  // `2-1` elsewhere in the article may be of another match.
  const isOfOne = fact.unitKind === 'score' && context.words.pointing !== null;
  return bestLine(isOfOne ? mentions.slice(0, 1) : mentions, (place) => {
    const { text } = context.source.blocks[place.block];
    const { start, end } = spanOfHead(fact, place, context);
    // `40 % of them are children`: the words after it continue the figure.
    const [, next = ''] = /^\s+(\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
    const isBound = context.words.prepositions.has(next) && context.words.openStarts.has(next);
    const clause = clauseAround({ ...place, start, end }, context, roomBeside(text.slice(start, end)), {
      isBound,
      isBrief,
      isFigure: true,
    });
    const isToldBehind = next !== '' && clause.line.startsWith(next);
    return { ...clause, head: headIn(fact, text, { start, end }, context, isToldBehind) };
  });
}

/** Gives the head of a figure that is shown without a line. */
export function figureHead(fact: FigureFact, context: LineContext): string {
  const [place] = fact.mentions;
  return headIn(fact, context.source.blocks[place.block].text, spanOfHead(fact, place, context), context);
}

function headIn(fact: FigureFact, text: string, { start, end }: Span, { words }: LineContext, isToldBehind = false) {
  const fate = isToldBehind ? '' : fateOf(fact, text, { start, end }, words);
  return [text.slice(start, end), fate].filter(Boolean).join(' ');
}

/** Gives the words of a mention that are its head. */
function spanOfHead(fact: FigureFact, place: Position, context: LineContext): Span {
  const { text } = context.source.blocks[place.block];
  const own = withoutJoint(text, headOf(fact, place, text, context), context.words);
  const end = endOfHead(fact, text, own, context.words);
  const first = startOfHead(fact, { text, block: place.block, ...own }, context);
  return { start: end - first <= LONGEST_HEAD ? first : own.start, end };
}

/** A head without the `and` that its mention begins with: `and more than 40 teachers`. */
function withoutJoint(text: string, { start, end }: Span, words: LineContext['words']): Span {
  const [joint = '', word = ''] = /^(\p{Ll}+)\s+/u.exec(text.slice(start, end)) ?? [];
  return words.pointing && words.conjunctions.has(word) ? { start: start + joint.length, end } : { start, end };
}

/** `savings of` of `in cost savings of $3bn`: one or two words in small letters, and what ties the figure to them. */
const NOUN_OF = /(?:^|\s)((?:\p{Ll}[\p{Ll}-]+\s)?)(\p{Ll}{3,}\s)(\p{Ll}+\s)$/u;

/** Ages, scores and parts are of nobody else than who has them. */
const UNTIED: ReadonlySet<FigureFact['unitKind']> = new Set(['age', 'score', 'ratio']);

/** `Bell’s ` of `compared to Bell’s 31 percent`: the name of who has the figure. */
const OWNER = /(?:^|\s)((?:\p{Lu}[\p{L}-]*\s)?\p{Lu}[\p{L}.-]*(?:['’]s|s['’])\s)$/u;

/** Gives where a head begins that says what its figure is of, or whose it is: `a price of $20` → `price of $20`. */
function startOfHead({ unitKind }: FigureFact, place: Position & { text: string }, context: LineContext): number {
  const { text, block, start, end } = place;
  const { words, dates } = context;
  if (UNTIED.has(unitKind)) return start;
  if (!words.pointing) return startWithNoun(unitKind, text, { start, end }, words);
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const [, owner] = OWNER.exec(before) ?? [];
  if (owner !== undefined) {
    const from = start - owner.length;
    // `Tuesday’s $3m deal`: it says when.
    const isDay = dates.some(({ mentions }) =>
      mentions.some((mention) => mention.block === block && mention.start < start && mention.end > from),
    );
    return !isDay && end - from <= LONGEST_HEAD ? from : start;
  }
  const [, first = '', noun = '', tie = ''] = NOUN_OF.exec(before) ?? [];
  if (!words.pointing.ties.has(tie.trim()) || !isPlainNoun(noun.trim(), words)) return start;
  if (words.pointing.partsOfPrepositions.has(noun.trim())) return start;
  const opening = isPlainNoun(first.trim(), words) ? first : '';
  const length = opening.length + noun.length + tie.length;
  return end - start + length <= LONGEST_HEAD ? start - length : start;
}

/** Matches a measure that is joined to its noun: `21-day`. */
const WRITTEN_TO = /\d-\p{Ll}+$|\p{Ll}-\p{Ll}+$/u;

/** Gives where a head ends that has the noun that its figure describes: `a 21-day pause`, `the £50,000 award`, `a 3-2 win`. */
function endOfHead({ unitKind }: FigureFact, text: string, { start, end }: Span, words: LineContext['words']): number {
  if (!words.pointing) return endWithNoun(unitKind, text, { start, end }, words);
  if (unitKind === 'count') return end;
  const before =
    text
      .slice(Math.max(0, start - UNITS_BEFORE), start)
      .toLowerCase()
      .match(/[\p{L}’']+\s+$|['’]s\s+$/u)?.[0]
      .trim() ?? '';
  // `a law that 2 percent of profits go to charity`: it opens a clause.
  const isOwned =
    isDescribed(text, start, words) ||
    (!words.complementisers.has(before) &&
      (words.determiners.has(before) || words.relatives.has(before) || /['’]s?$/.test(before)));
  if (!isOwned && !WRITTEN_TO.test(text.slice(start, end))) return end;
  const noun = nounBehind(text, end, words);
  const longer = noun === '' ? end : text.indexOf(noun, end) + noun.length;
  return longer - start <= LONGEST_HEAD ? longer : end;
}

/** Tells whether words between an article and a figure describe the noun behind it: `the two-year $4 billion [budget]`. */
function isDescribed(text: string, start: number, words: LineContext['words']): boolean {
  const before =
    text
      .slice(Math.max(0, start - UNITS_BEFORE), start)
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*(?=\s)|\S/gu) ?? [];
  const describes = (word: string) => word.includes('-') || words.degrees.has(word) || isParticiple(word, words);
  let article = before.length - 1;
  while (article > 0 && !words.determiners.has(before[article]) && describes(before[article])) article--;
  return (
    article < before.length - 1 &&
    words.determiners.has(before[article] ?? '') &&
    !words.complementisers.has(before[article])
  );
}

function isPlainNoun(lower: string, words: LineContext['words']): boolean {
  const others = [
    words.prepositions,
    words.conjunctions,
    words.determiners,
    words.degrees,
    words.openEnds,
    words.openStarts,
  ];
  return (
    lower !== '' && !isVerb({ lower }, words) && !isParticiple(lower, words) && !others.some((set) => set.has(lower))
  );
}

/** The words before a figure are read from so many units, however long its text is. */
const UNITS_BEFORE = 80;
/** The letters with which two forms of a verb both begin. */
const STEM = 4;
/** The words before a verb among which `not` or `might` negates it or makes it doubtful. */
const HEDGED = 4;

/**
 * Gives what happened to those who are counted, where their verb is right before them: `killed` of `the attack that killed two
 * people`; '' where it is not, or where that is not certain.
 */
function fateOf(
  { predicate, unitKind }: FigureFact,
  text: string,
  { start }: Span,
  words: LineContext['words'],
): string {
  const fates = words.pointing?.fates;
  if (!fates || !predicate || !fates.has(predicate) || (unitKind !== 'count' && unitKind !== 'none')) return '';
  const before =
    text
      .slice(Math.max(0, start - UNITS_BEFORE), start)
      .toLowerCase()
      .match(/[\p{L}’'-]+|[.,;:]/gu) ?? [];
  while (words.degrees.has(before.at(-1) ?? '')) before.pop();
  const verb = before.pop() ?? '';
  const isHedged = before.slice(-HEDGED).some((word) => words.turns.has(word) || words.pointing?.hedges.has(word));
  if (isHedged) return '';
  // A participle (`killing`) gives the fate with the same stem (`killed`).
  const stem = verb.slice(0, STEM);
  return fates.has(verb)
    ? verb
    : isParticiple(verb, words)
      ? ([...fates].find((fate) => fate.startsWith(stem)) ?? '')
      : '';
}

/**
 * Gives the mention with the phrase after it that says what it is of: `30% of global oil reserves`, `six counts of theft`,
 * `$3bn in aid`. The fact's label has the phrase, and is cut from the text.
 */
function headOf({ label, unitKind }: FigureFact, { start, end }: Span, text: string, { words }: LineContext): Span {
  const longer = start + label.length;
  // `seven of the county's`, `one of the Harriers'` and `90 % of UPS` go on: it is the noun after them.
  const rest = text.slice(longer, longer + LONGEST_WORD);
  if (/['’]s$/.test(label) || /^['’]/.test(rest) || (/\s\p{Lu}[^\s]*$/u.test(label) && isNounNext(rest, words)))
    return { start, end };
  if (label.length > LONGEST_HEAD || longer <= end || text.slice(start, longer) !== label)
    return { start, end: endOfPurpose(unitKind, text, { start, end }, words) };
  const [link = '', next = ''] = text.slice(end, longer).toLowerCase().trim().split(' ');
  // `$2bn in the year` says when, `5% of the staff` of what.
  // `20.000 euros a una [cesta]`: the phrase is cut before its noun.
  if (words.openEnds.has(label.toLowerCase().split(' ').at(-1) ?? '')) return { start, end };
  const isTime = unitKind === 'money' && words.determiners.has(next);
  const isOf = words.prepositions.has(link) && !isTime;
  return { start, end: isOf ? longer : endOfPurpose(unitKind, text, { start, end }, words) };
}

/** Gives where a sum ends with what it is paid in or worth: `$80 million in ad spending`, `$125bn worth of goods`. */
function endOfPurpose(
  unitKind: FigureFact['unitKind'],
  text: string,
  { start, end }: Span,
  words: LineContext['words'],
): number {
  if (unitKind !== 'money') return end;
  const [tie = '', first = '', second = ''] = /^\s(\p{Ll}+)(?:\s(of))?(?=\s\p{Ll})/u.exec(text.slice(end)) ?? [];
  if (!words.pointing?.sumTies.has(second ? `${first} ${second}` : first)) return end;
  const noun = nounBehind(text, end + tie.length, words);
  const longer = noun === '' ? end : text.indexOf(noun, end) + noun.length;
  // `in television and radio time`: the noun is behind both.
  const [, joint = ''] = /^\s(\p{Ll}+)/u.exec(text.slice(longer)) ?? [];
  return longer - start <= LONGEST_HEAD && !words.conjunctions.has(joint) ? longer : end;
}

/** Tells whether a word in small letters is next that is neither a verb nor a preposition. */
function isNounNext(rest: string, words: LineContext['words']): boolean {
  const [, next] = /^\s(\p{Ll}{3,})/u.exec(rest) ?? [];
  return (
    next !== undefined &&
    !words.prepositions.has(next) &&
    !words.conjunctions.has(next) &&
    !isVerb({ lower: next }, words)
  );
}

/** The number of units from which the next word is read. */
const LONGEST_WORD = 24;
