import { personKey } from '../../text/names/person-name';
import { namesOf } from '../linkage/matters';
import {
  cutShort,
  LONGEST_NAME,
  mattersIn,
  partsOf,
  plansToDo,
  quotedShare,
  shorterOf,
  withoutAsking,
  withoutQuotation,
  withoutTeaser,
} from '../naming/headline-parts';
import { mostNamed } from '../naming/most-named';
import {
  hashedTerms,
  type NamingSource,
  namingSource,
  presence,
  shareCovered,
  shareElsewhere,
} from '../naming/naming-source';
import { sharedThing } from '../naming/shared-things';
import type { ArticleTerms } from '../terms/article-terms';
import { isArgument } from '../terms/headlines';
import { SENTENCE_BREAK } from '../terms/marks';
import { headlineWeight } from '../terms/term-counts';
import { hashTerm, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { looksAhead } from '../timeline/dates/date-role';

/** A headline for which there is nothing shorter is cut at this many characters. */
const LONGEST_HEADLINE = 120;
/** What a headline of nothing but somebody's words loses. */
const QUOTED_LOSS = 0.5;
/** What remains of the worth of a headline that tells as still to come what later articles know more of. */
const OVERTAKEN = 0.6;
/** What remains of the worth of a headline that opens with `the`: news leaves it out, features and essays do not. */
const FEATURE = 0.85;
/** The kinds of names: a headline, one without some of its words, the name of a matter in one, a part of one. */
type Kind = 'whole' | 'shorter' | 'matter' | 'part';
/** What remains of the worth of a name that is no whole headline, beside one that is. */
const FACTORS: Record<Kind, number> = { whole: 1, shorter: 0.85, matter: 0.85, part: 1 };
/** A headline without some of its words must keep this share of its worth: else what it was about is gone. */
const KEPT = 0.75;
/** A text with fewer words than this is a label (`Federal Appeals Court: …`); any whole headline is preferred to it. */
const FEWEST_TELLING = 4;
/**
 * A name is about the whole of a story where the share of the articles that it is about, and the share of it that the articles of
 * other days have, are this on average; below the lower one it is about its own day only. Both were chosen on half of the real
 * stories that `npm run bench -- sheet` draws from: names that a reader finds fair have more, others mostly less.
 */
const WHOLE = 0.5;
const OF_ONE_DAY = 0.25;
/** The shares of the articles that a name should be about; below the least, another name may be about more. */
const OF_ALL = { least: 0.7, few: 0.5, most: 0.6 };
/** A story of so many articles may be named by a thing that they tell of. */
const FEWEST_OF_LONG = 4;
/** Gives headlines of later days more weight, as a factor: a story is named by its latest turn. */
const RECENCY = 0.4;
/** The most articles, the latest of a story, that give it its name: each headline is compared with all of them. */
const MAX_ARTICLES = 100;

/** Matches a count, which a later article may correct. A year is none, nor is a number in a name: `9/11`, `Covid-19`. */
const COUNT = /(?<![\p{L}\p{N}]|\p{L}[-–])(?!(?:19|20)\d\d(?![\p{L}\p{N}])|\d+\/)(?<!\d\/)\p{N}/u;

/**
 * Gives a name for a story: one headline, the one of whose words most of the others have most, names counting less; a later one before
 * an earlier; no question, no count that a later article may have corrected. A headline that is too long is one without an
 * aside or its last words; before one that is about some of the articles goes what others call the matter, or a headline that is about
 * nearly all. Where all are too long, it is a part of one. A single article gives its headline.
 */
export function nameStory(all: ArticleTerms[]): string {
  const articles = all.slice(-MAX_ARTICLES);
  const last = articles[articles.length - 1];
  const source = namingSource(articles);
  const candidates = candidatesOf(source);
  const fitting = candidates.filter(({ text }) => text.length <= LONGEST_NAME);
  const choices = [
    fitting.filter(({ isLasting, kind }) => isLasting && kind !== 'part'),
    fitting.filter(({ isLasting, isTelling }) => isLasting && isTelling),
    fitting.filter(({ isTelling, kind }) => isTelling && kind !== 'part'),
    fitting.filter(({ isLasting }) => isLasting),
    candidates.filter(({ isLasting, kind }) => isLasting && kind !== 'part'),
    candidates.filter(({ kind }) => kind === 'whole'),
  ];
  const best = choices.find((group) => group.length)?.reduce((top, one) => (one.worth >= top.worth ? one : top));
  const chosen = best && widerThan(best, fitting, source);
  return chosen ? cut(chosen.text) : (last?.keywords.slice(0, 3).join(', ') ?? '');
}

interface Candidate {
  text: string;
  /** The article whose headline it is from. */
  of: ArticleTerms;
  kind: Kind;
  isTelling: boolean;
  isLasting: boolean;
  /** True for what was still to come when it was written, where later articles know more of it. */
  isOvertaken: boolean;
  worth: number;
}

/**
 * Gives a name for more of the story than one that tells of its own day: how headlines call the matter, or a thing that most articles
 * tell of, or where the name is about few, a headline that is about most and is not overtaken. Gives the name itself where it is
 * about the whole, and where there is nothing else.
 */
function widerThan(best: Candidate, all: readonly Candidate[], source: NamingSource): Pick<Candidate, 'text'> {
  if (best.kind === 'matter') return best;
  const own = shareCovered(best.text, source);
  const whole = (own + shareElsewhere(best.text, best.of, source)) / 2;
  if (own >= OF_ALL.least && whole >= WHOLE) return best;
  const widest = (candidates: readonly Candidate[], least: number) =>
    candidates
      .map((candidate) => ({ candidate, share: shareCovered(candidate.text, source) }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || b.candidate.worth - a.candidate.worth)[0]?.candidate;
  const isNamed = ({ text }: Candidate) => termsOf(text).some((term) => isName(hashTerm(term), source));
  const matters = all.filter((candidate) => candidate.kind === 'matter' && isNamed(candidate));
  const headlines = all.filter(
    ({ kind, isLasting, isTelling, isOvertaken }) => kind === 'whole' && isLasting && isTelling && !isOvertaken,
  );
  return (
    widest(matters, Math.max(own, OF_ALL.most)) ??
    (whole < WHOLE && isLong(source)
      ? sharedThing(source, whole < OF_ONE_DAY ? OF_ALL.few : OF_ALL.most)
      : undefined) ??
    (own < OF_ALL.few ? widest(headlines, OF_ALL.least) : undefined) ??
    best
  );
}

/** Tells whether a story has gone on: a headline tells what happened on one day. */
function isLong({ articles }: NamingSource): boolean {
  return articles.length >= FEWEST_OF_LONG && articles[0].day !== articles[articles.length - 1].day;
}

/** Tells whether a word is a name to most of the articles that have it: headlines have capitals where there is none. */
function isName(term: number, { articles }: NamingSource): boolean {
  const having = articles.filter(({ words }) => words.terms.includes(term));
  return having.filter((article) => namesOf(article).has(term)).length > having.length / 2;
}

/** Gives all names that the headlines of articles could give, in order of the articles. */
function candidatesOf(source: NamingSource): Candidate[] {
  const { articles } = source;
  const worthOf = worthAmong(source);
  const days = [...new Set(articles.map(({ day }) => day))];
  return articles.flatMap((article) => {
    const headline = withoutTeaser(withoutQuotation(withoutAsking(article.headline.trim())));
    if (!headline) return [];
    const isLatest = article.day === articles[articles.length - 1].day;
    const recency = 1 + RECENCY * (days.indexOf(article.day) / Math.max(1, days.length - 1));
    const candidate = (kind: Kind, text: string): Candidate => {
      const isOvertaken = !isLatest && (looksAhead(text) || plansToDo(text));
      return {
        text,
        of: article,
        kind,
        isTelling: isTelling(text),
        isLasting: statesOneThing(text) && (isLatest || !COUNT.test(text)),
        isOvertaken,
        worth:
          recency *
          (opensAsFeature(text) ? FEATURE : 1) *
          FACTORS[kind] *
          (isOvertaken ? OVERTAKEN : 1) *
          worthOf(text, article),
      };
    };
    const whole = candidate('whole', headline);
    const shorter = shorterOf(headline).map((text) => candidate('shorter', text));
    return [
      whole,
      ...shorter.filter(({ worth }) => worth > whole.worth * FACTORS.shorter * KEPT),
      ...[...partsOf(headline), ...cutShort(headline)].map((text) => candidate('part', text)),
      ...mattersIn(headline).map((text) => candidate('matter', text)),
    ];
  });
}

function opensAsFeature(text: string): boolean {
  return STORY_WORDS.pointsBack.test(text.split(' ', 1)[0]);
}

/** Tells whether a text argues nothing, and is one sentence. */
function statesOneThing(text: string): boolean {
  return !isArgument(text) && !SENTENCE_BREAK.test(text);
}

/** Tells whether a text is neither a label nor the rest of a headline, and asks nothing. */
function isTelling(text: string): boolean {
  const isWhole = !/^\p{Ll}/u.test(text) && text.split(/\s+/).length >= FEWEST_TELLING;
  return isWhole && statesOneThing(text);
}

/**
 * Makes the function that weighs a text as the name of articles: by how much each of the others has of it. All of them
 * count, those that have little of it most.
 */
function worthAmong(source: NamingSource): (text: string, of: ArticleTerms) => number {
  const { articles, names } = source;
  const weightOf = (term: number) => headlineWeight(term, names) ** 2;
  return (text, of) => {
    const terms = hashedTerms(text);
    const length = Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term), 0)) || 1;
    let worth = 0;
    articles.forEach((article, i) => {
      if (article === of && articles.length > 1) return;
      worth += Math.sqrt(terms.reduce((sum, term) => sum + presence(source, i, term) * weightOf(term), 0) / length);
    });
    return worth * (1 - QUOTED_LOSS * quotedShare(text));
  };
}

function cut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST_HEADLINE), LONGEST_HEADLINE / 2))}…`;
}

/** Gives the people most of the articles name, most shared first, at most `most`. */
export function peopleOf(articles: ArticleTerms[], most = 6): string[] {
  const namings = articles.flatMap(({ people }) =>
    people.map((name, rank) => ({ key: personKey(name), name, weight: 1 / (2 + rank) })),
  );
  return mostNamed(namings).slice(0, most);
}
