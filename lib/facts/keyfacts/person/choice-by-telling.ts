import { contains } from '../../../text/position';
import type { PersonFact } from '../../facts';
import { leansBack } from '../line/leaning';
import type { LineContext } from '../line/line-context';
import { lineWords } from '../line/line-words';
import { isToldBy, isToldIn, type ToldLine, toldLine } from '../line/told-once';
import { PRICE, priceOfPlace, SHORT } from './prices';
import { hasVerb, linesThatName, namesOf, reportWordsOf } from './subject';
import { type Candidate, namingsOf, type Telling, tellingsOf } from './tellings';

/** The price of each way of telling: what a person said, else what they did, says more than a clause that merely names them. */
const TELLING: Readonly<Record<Telling, number>> = {
  quote: 0,
  report: 0.5,
  source: 1,
  deed: 1.5,
  reported: 2.5,
  named: 3,
};

/**
 * What a line costs by what a reader misses in it, or has read already. Chosen by hand on real pages of many languages: most where
 * it says nothing of the person.
 */
const LESS = {
  /** It is understood only after another one; a report that is may open with `I`, and costs less. */
  leaning: 3,
  pronoun: 1,
  verbless: 3,
  /** It asks; a clause that it opens has no verb. */
  asks: 3,
  open: 4,
  /** It has who spoke, and not what they said. */
  unsaid: 5,
  /** It is cut right behind the name, whose verb is to come; or a script that marks subjects does not mark this one. */
  cut: 3,
  aside: 1.5,
  /** It has the words of somebody else. */
  others: 1.5,
  /** No line is better than one that costs more, where a line above names them. */
  blank: 4.4,
};
/** The fewest units of a line that is not short in a script without spaces, where a letter says as much as three. */
const SHORT_UNSPACED = 12;
/** A line that costs more says nothing of the person. */
const DEAREST = 8.5;

/**
 * Gives the line that says most of a person, from all sentences that name them; '' where none says anything, or the best one is told
 * above with their name. It runs where a language has no `pointing` words, of which `lineByStanding` would learn what a line lacks: it
 * goes by the way in which a line tells of the person, and by signs that every language has. Beside a role, which says something already,
 * a scrap is left out: a line without a verb, or one that is understood only behind another one.
 */
export function lineByTelling(
  fact: PersonFact,
  context: LineContext,
  room: number,
  above: readonly ToldLine[],
  hasRole: boolean,
): string {
  const title = toldLine(context.source.title);
  // A line above that goes without the name does not say who said or did it.
  const named = linesThatName(fact, above);
  let best = { line: '', cost: DEAREST };
  const choose = (candidates: readonly Candidate[]) => {
    for (const candidate of candidates) {
      if (hasRole && isScrap(candidate, context)) continue;
      const told = toldLine(candidate.line);
      const price = priceOf(candidate, fact, context) + (isToldIn(told, title) ? PRICE.headline : 0);
      const isTold = isToldBy(told, named);
      const cost = isTold ? Math.min(LESS.blank, price + PRICE.told) : price + (isToldBy(told, above) ? PRICE.told : 0);
      if (cost < best.cost) best = { line: isTold ? '' : candidate.line, cost };
    }
  };
  choose(tellingsOf(fact, context, room));
  // A clause that names them costs that much at the least, and is dear to find.
  if (best.cost > TELLING.named) choose(namingsOf(fact, context, room));
  return best.line;
}

function isScrap({ line, telling }: Candidate, { words, clauseEnds }: LineContext): boolean {
  if (!words.keepsMention || clauseEnds || isSaid(telling)) return false;
  return !hasVerb(line, words) || (telling !== 'deed' && leansBack(line, words, clauseEnds));
}

function priceOf({ line, telling, at }: Candidate, fact: PersonFact, context: LineContext): number {
  const { words, clauseEnds, source } = context;
  const price = TELLING[telling] + priceOfPlace(at.block);
  if (telling === 'quote') return price;
  // A deed goes on from the name.
  const leaning = telling === 'deed' ? 0 : isSaid(telling) ? LESS.pronoun : LESS.leaning;
  const isOwn = fact.said?.some((sentence) => contains(sentence, at)) ?? false;
  const isShort = line.length < (clauseEnds ? SHORT_UNSPACED : SHORT);
  const costs: [boolean, number][] = [
    [leaning > 0 && leansBack(line, words, clauseEnds), leaning],
    [words.keepsMention && !clauseEnds && !isOwn && !hasVerb(line, words), LESS.verbless],
    [isUnsaid(line, fact, context), LESS.unsaid],
    [/[?？][”“"»」]?$/u.test(line), LESS.asks],
    [!clauseEnds && !isSaid(telling) && hasOpenClause(line, context), LESS.open],
    // What somebody says may be brief.
    [isShort && !isSaid(telling), PRICE.short],
  ];
  if (telling === 'named') {
    const { text } = source.blocks[at.block];
    costs.push(
      [isCutBehindName(line, fact, text), LESS.cut],
      [clauseEnds?.subjectMarks !== undefined && !isMarked(text.slice(at.end), clauseEnds.subjectMarks), LESS.aside],
      [!clauseEnds && !isOwn && /[“„«"]/u.test(line), LESS.others],
    );
  }
  return costs.reduce((sum, [isSo, cost]) => sum + (isSo ? cost : 0), price);
}

/** Tells whether the last clause that a `that` opens goes without its verb: `they fear that Ada Lind`. */
function hasOpenClause(line: string, { words }: LineContext): boolean {
  const told = line.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const at = told.findLastIndex((word) => words.complementisers.has(word.toLowerCase()));
  return at > 0 && words.verbs.size > 0 && !hasVerb(told.slice(at + 1).join(' '), words);
}

/** Tells whether a line is what somebody says, whole. */
const isSaid = (telling: Telling) => telling === 'quote' || telling === 'report' || telling === 'source';

/** Tells whether a line ends with the name in the middle of a sentence: `Far from it, the minister, Ada Lind`. */
function isCutBehindName(line: string, fact: PersonFact, text: string): boolean {
  if (!namesOf(fact).some((name) => line.endsWith(name))) return false;
  const at = text.indexOf(line);
  return at >= 0 && /^\s*[,–—-]?\s*\p{L}/u.test(text.slice(at + line.length));
}

/** Tells whether what comes behind a name, and behind the title that is written to it, marks it as a subject. */
function isMarked(after: string, marks: readonly string[]): boolean {
  const near = after.slice(0, LONGEST_TITLE);
  return marks.some((mark) => {
    const at = near.indexOf(mark);
    return at >= 0 && !/[、。,.「“]/u.test(near.slice(0, at));
  });
}

/** The most units between a name and the mark of its case: `최태원 SK그룹 회장이`. */
const LONGEST_TITLE = 16;

/** Tells whether a line has who spoke, and not what they said: `a rapporté sur Facebook le porte-parole du président, Ada Lind`. */
function isUnsaid(line: string, { name, role }: PersonFact, { words, source }: LineContext): boolean {
  const { verbs } = reportWordsOf(source.lang);
  const told = lineWords(line);
  if (!told.some((word) => words.saying.has(word) || verbs.has(word))) return false;
  if (/[“”„«»"「]/u.test(line) || told.some((word) => words.complementisers.has(word))) return false;
  const known = new Set(lineWords(`${name} ${role ?? ''}`));
  return told.filter((word) => !known.has(word)).length <= MOST_UNSAID;
}

/** A verb of saying with its day and its place has so many words: `a rapporté sur Facebook le`. */
const MOST_UNSAID = 5;
