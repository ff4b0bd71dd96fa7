import { personKey } from '../../text/names/person-name';
import type { ArticleTerms } from '../terms/article-terms';
import { isArgument, PART_MARK } from '../terms/headlines';
import { newsRarity } from '../terms/term-counts';
import { hashTerm, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

/** The most characters of a name, where a headline or a part of one is that short. */
const LONGEST_NAME = 70;
/** A headline for which there is nothing shorter is cut at this many characters. */
const LONGEST_HEADLINE = 120;
/** The weight of an article that has a word of the name only in its text, and does not open with it. */
const IN_TEXT = 0.5;
/** The weight of a headline with somebody's words in it, beside one without: quotations need their speaker. */
const QUOTING = 0.85;
/** A part of a headline can be a name from this many words on. */
const FEWEST_WORDS = 3;
/** A text with fewer words than this is a label (`Federal Appeals Court: …`); any whole headline is preferred to it. */
const FEWEST_TELLING = 4;
/** Gives later headlines more weight, as a factor: a story is named by its latest turn. */
const RECENCY = 0.15;
/** A headline without its last clause can be a name from this many words on. */
const FEWEST_LEFT = 4;

/** The most articles, the latest of a story, that give it its name: each headline is compared with all of them. */
const MAX_ARTICLES = 100;

const QUOTE = /["“”„«»]|(?<!\p{L})['‘]/u;
/** Matches where one sentence ends and another begins; a short word before the mark may be an abbreviation. */
const SENTENCE_END = /(?<=\p{Ll}{4})[.!]\s+(?=\p{Lu})/u;
/** Matches a count, which a later article may correct. A year is no count. */
const COUNT = /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?![\p{L}\p{N}]))\p{N}/u;

/**
 * Gives a name for a story: one whole headline, the one of whose words most of the others have most, a later one before
 * an earlier; no question, and no count that a later article may have corrected. Where all are too long, it is a part
 * of one: between colons or dashes, or without its last clause. A single article gives its headline.
 */
export function nameStory(all: ArticleTerms[]): string {
  const articles = all.slice(-MAX_ARTICLES);
  const worthOf = worthAmong(articles);
  const last = articles[articles.length - 1];
  const candidates = articles.flatMap((article, i) => {
    const recency = 1 + RECENCY * (i / Math.max(1, articles.length - 1));
    const whole = withoutAsking(article.headline.trim());
    return [whole, ...partsOf(whole), ...shorterOf(whole)].filter(Boolean).map((text, part) => ({
      text,
      isPart: part > 0,
      isTelling: isTelling(text),
      isLasting: statesOneThing(text) && (article === last || !COUNT.test(text)),
      worth: recency * worthOf(text, article),
    }));
  });
  const fitting = candidates.filter(({ text }) => text.length <= LONGEST_NAME);
  const choices = [
    fitting.filter(({ isLasting, isPart }) => isLasting && !isPart),
    fitting.filter(({ isLasting, isTelling }) => isLasting && isTelling),
    fitting.filter(({ isTelling, isPart }) => isTelling && !isPart),
    fitting.filter(({ isLasting }) => isLasting),
    candidates.filter(({ isLasting, isPart }) => isLasting && !isPart),
    candidates.filter(({ isPart }) => !isPart),
  ];
  const best = choices.find((group) => group.length)?.reduce((top, one) => (one.worth > top.worth ? one : top));
  return best ? cut(best.text) : (last?.keywords.slice(0, 3).join(', ') ?? '');
}

/** Cuts a sentence behind a headline that only promises to explain: `The dam is to be raised. Here's why`. */
function withoutAsking(headline: string): string {
  const end = SENTENCE_END.exec(headline);
  if (!end || !STORY_WORDS.asking.test(headline.slice(end.index + end[0].length))) return headline;
  return headline.slice(0, end.index).trim();
}

/** Tells whether a text argues nothing, and is one sentence. */
function statesOneThing(text: string): boolean {
  return !isArgument(text) && !SENTENCE_END.test(text);
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
function worthAmong(articles: ArticleTerms[]): (text: string, of: ArticleTerms) => number {
  const known = articles.map(({ opening, keys }) => ({ opening: new Set(opening.terms), keys: new Set(keys) }));
  return (text, of) => {
    const terms = [...new Set(termsOf(text).map(hashTerm))];
    const length = Math.sqrt(terms.reduce((sum, term) => sum + newsRarity(term) ** 2, 0)) || 1;
    let worth = 0;
    known.forEach(({ opening, keys }, i) => {
      if (articles[i] === of && articles.length > 1) return;
      const has = (term: number) => (opening.has(term) ? 1 : keys.has(term) ? IN_TEXT : 0);
      worth += Math.sqrt(terms.reduce((sum, term) => sum + has(term) * newsRarity(term) ** 2, 0) / length);
    });
    return worth * (QUOTE.test(text) ? QUOTING : 1);
  };
}

/** Gives the parts of a headline that mean something by themselves. */
function partsOf(headline: string): string[] {
  const parts = headline.split(PART_MARK);
  return parts.length < 2 ? [] : parts.filter((part) => part.trim().split(/\s+/).length >= FEWEST_WORDS);
}

/** Gives a headline that is too long without a clause that tells how, when or why: the rest is a whole sentence. */
function shorterOf(headline: string): string[] {
  if (headline.length <= LONGEST_NAME) return [];
  const ends = STORY_WORDS.subordinates.findAll(headline).map(({ start }) => headline.slice(0, start));
  return ends
    .map((text) => text.replace(/[\s,;–—-]+$/u, ''))
    .filter((text) => text.length <= LONGEST_NAME && text.split(/\s+/).length >= FEWEST_LEFT)
    .slice(-1);
}

function cut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST_HEADLINE), LONGEST_HEADLINE / 2))}…`;
}

/** Gives the people most of the articles name, most shared first, at most `most`. */
export function peopleOf(articles: ArticleTerms[], most = 6): string[] {
  const named = new Map<string, { name: string; weight: number }>();
  for (const article of articles) {
    article.people.forEach((name, rank) => {
      const key = personKey(name);
      const entry = named.get(key) ?? { name, weight: 0 };
      entry.weight += 1 / (2 + rank);
      if (name.length > entry.name.length) entry.name = name;
      named.set(key, entry);
    });
  }
  return [...named.values()]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
