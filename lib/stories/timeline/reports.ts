import { mostNamed } from '../naming/most-named';
import { isoDay } from '../story';
import { termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import type { Report } from './event';
import type { EventMention } from './event-mentions';
import type { Headline } from './headlines/headline';
import { shareTold } from './headlines/headline-groups';
import { SAME_EVENT, sharedWords } from './likeness/same-event';
import { standsAlone } from './stands-alone';
import type { Subject, TermTally } from './story-subject';
import { tellingOf } from './telling';

/** The most reports of one date that are compared with each other; of more, the latest are left out. */
const MAX_REPORTS = 60;
/** The score of a sentence that is clear by itself, which puts it before all that are not. */
const CLEAR = 3;
/** The score of the first sentence of an article, which is written to be read alone. */
const OPENS = 0.5;
/** What a sentence loses that tells as still to come what others report as past: only a clear one of these is before it. */
const AHEAD = 1.5;
/** The score of a sentence that has all the words of the headlines: what they tell is what matters of a day. */
const HEADLINES = 1.5;
/** This many words before a pronoun are enough to tell whom it means. */
const TOLD_BEFORE = 4;
const BEST_LENGTH = { least: 50, most: 320 };

/** Groups the sentences of one date by what they report (average linkage). The order of the input does not matter. */
export function groupReports(mentions: EventMention[]): EventMention[][] {
  const groups = [...mentions]
    .sort(inOrder)
    .slice(0, MAX_REPORTS)
    .map((mention) => [mention]);
  // Sums of what the pairs of two groups share; merging two groups adds them.
  const shared = groups.map(([a]) => groups.map(([b]) => sharedWords(a.terms, b.terms)));
  for (;;) {
    let best = { score: SAME_EVENT, a: -1, b: -1 };
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const score = shared[a][b] / (groups[a].length * groups[b].length);
        if (score > best.score) best = { score, a, b };
      }
    }
    const { a, b } = best;
    if (a < 0) return groups;
    groups[a].push(...groups[b]);
    groups.splice(b, 1);
    for (let other = 0; other < shared.length; other++) {
      shared[a][other] += shared[b][other];
      shared[other][a] = shared[a][other];
    }
    shared.splice(b, 1);
    for (const row of shared) row.splice(b, 1);
  }
}

/** Gives the reports of an event, the best first. `headlines`: those of its articles. */
export function bestFirst(
  group: EventMention[],
  { tally, subject, headlines }: { tally: TermTally; subject: Subject; headlines: readonly Headline[] },
): EventMention[] {
  const happened = group.some(({ role }) => role !== 'planned');
  const loss = ({ role }: EventMention) => (happened && role === 'planned' ? AHEAD : 0);
  const gain = ({ terms }: EventMention) => HEADLINES * shareTold(terms, headlines);
  return group
    .map((mention) => ({ mention, quality: quality(mention, tally, subject) + gain(mention) - loss(mention) }))
    .sort((a, b) => b.quality - a.quality || inOrder(a.mention, b.mention))
    .map(({ mention }) => mention);
}

/** Orders by publication; on one day by article, and within one by place. */
function inOrder(a: EventMention, b: EventMention): number {
  if (a.published !== b.published) return a.published - b.published;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.position.block - b.position.block || a.position.start - b.position.start;
}

/**
 * Scores how well a sentence reports its event: readable alone, central in the story, near the top, dated outright, of
 * readable length.
 */
function quality(mention: EventMention, tally: TermTally, subject: Subject): number {
  const { length } = mention.text;
  const readable = length >= BEST_LENGTH.least && length <= BEST_LENGTH.most ? 0.5 : 0;
  const role = mention.role === 'saying' ? -0.3 : 0;
  return (
    centrality(mention, tally) +
    (isClear(mention, subject) ? CLEAR : 0) +
    readable +
    role +
    (mention.lead ? 0.3 : 0) +
    (isOpening(mention.position) ? OPENS : 0) +
    (mention.dateAt ? 0.2 : 0)
  );
}

/** Tells whether a sentence, understood alone by somebody who knows the story's subject, reports what happened on its date. */
export function isClear(
  { text, isOwn, people, role, position }: Pick<EventMention, 'text' | 'isOwn' | 'people' | 'role' | 'position'>,
  subject: Subject,
): boolean {
  const isComment = role === 'saying' && !isOpening(position) && !STORY_WORDS.announcing.test(text);
  return (
    isOwn && !isComment && standsAlone(tellingOf(text), subject) && saysWho(text, people) && saysWhat(text, people)
  );
}

function isOpening({ block, start }: EventMention['position']): boolean {
  return block === 0 && start === 0;
}

/**
 * Tells whether a sentence says what `it` is, or who `they` are: it has the name of something, or enough words, before the pronoun
 * (`Merrow said it had no boats`; not `Falk doubts that it will happen`).
 */
function saysWhat(text: string, people: EventMention['people']): boolean {
  const pronoun = STORY_WORDS.something.find(text);
  if (!pronoun) return true;
  const names = new Set(people.flatMap(({ name }) => termsOf(name)));
  const words = text.slice(0, pronoun.start).split(/\s+/u);
  const isName = (word: string) => /^\p{Lu}/u.test(word) && termsOf(word).some((term) => !names.has(term));
  const others = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).flatMap((word) => termsOf(word));
  return words.some(isName) || others.length >= TOLD_BEFORE - 1;
}

/**
 * Tells whether a sentence says who `he` is: it names somebody, before the pronoun (`an aide resigned after her post on
 * Ines Falk`).
 */
function saysWho(text: string, people: EventMention['people']): boolean {
  const pronoun = STORY_WORDS.somebody.find(text);
  const before = text.slice(0, pronoun?.start);
  const isNamed = people.some(({ name }) => before.includes(name.split(' ').at(-1) ?? name));
  return !pronoun || isNamed || (people.length > 0 && termsOf(before).length >= TOLD_BEFORE);
}

/** Measures how much a sentence has of the words that the story's sentences share. */
function centrality({ terms }: EventMention, tally: TermTally): number {
  let sum = 0;
  for (const term of terms) sum += Math.log(tally.get(term)?.sentences ?? 1);
  return sum / (8 + terms.length);
}

/** Gives a mention as a timeline keeps it. */
export function reportOf(mention: EventMention): Report {
  const { article, outlet, position, text, dateAt } = mention;
  return { article, outlet, publishedAt: isoDay(mention.published), position, text, dateAt };
}

/** Gives the people whom the sentences of an event name, most named first, with one name for each. */
export function namesIn(group: readonly EventMention[]): string[] {
  return mostNamed(group.flatMap(({ people }) => people.map(({ key, name }) => ({ key, name, weight: 1 }))));
}
