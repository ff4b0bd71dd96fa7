import { personKey } from '../../text/names/person-name';
import type { ArticleTerms } from '../terms/article-terms';
import { newsRarity } from '../terms/term-counts';
import { hashTerm, termsOf } from '../terms/terms';

const LONGEST_HEADLINE = 80;
/** Words more common in news than this (natural logarithm) say nothing of one story. */
const MIN_RARITY = 2.6;
/** The share of the articles that a word of the name stands in. */
const QUORUM = 0.5;
/** A word stands for more where headlines use it than where only the text does. */
const HEADLINE = 2;
/** What a word that few of the articles share takes off a phrase. */
const STRANGER = 3;
/** What a small word inside a phrase takes off it ("of", "on the"). */
const SMALL_WORD = 0.5;
const LONGEST_PHRASE = 7;
/** What it costs to begin or end beside a word that says something: a phrase that was cut in its middle. */
const CUT = 2;
/** A part of a headline up to so many characters is a name as it stands, and reads better than a phrase cut from it. */
const LONGEST_PART = 60;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu;
const POSSESSIVE = /['’]s?$/;
/** Between two words of one phrase stands a space, and no more. */
const WITHIN = /^\s+$/;

/**
 * A name for a story, made from what its articles share: the piece of a headline that holds most of the words they have
 * in common and fewest others ("Elshka dam report"). A single article gives its headline, and so do articles that share
 * no phrase: the one whose words most others use.
 */
export function nameStory(articles: ArticleTerms[]): string {
  if (articles.length < 2) return headlineOf(articles[0]);
  const shared = sharedTerms(articles);
  let best = { text: '', worth: 0 };
  for (const { headline } of articles) {
    const phrase = bestPhrase(headline, shared);
    if (phrase.worth > best.worth) best = phrase;
  }
  const name = best.text || headlineOf(central(articles));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What each term that enough of the articles are about is worth in a name. */
function sharedTerms(articles: ArticleTerms[]): Map<number, number> {
  const counts = new Map<number, { articles: number; headlines: number }>();
  for (const { headline, keys } of articles) {
    const inHeadline = new Set(termsOf(headline).map(hashTerm));
    for (const term of new Set([...keys, ...inHeadline])) {
      const entry = counts.get(term) ?? { articles: 0, headlines: 0 };
      entry.articles++;
      if (inHeadline.has(term)) entry.headlines++;
      counts.set(term, entry);
    }
  }
  const quorum = Math.max(2, QUORUM * articles.length);
  const worth = new Map<number, number>();
  for (const [term, count] of counts) {
    if (count.articles < quorum || newsRarity(term) < MIN_RARITY) continue;
    worth.set(term, newsRarity(term) * ((count.articles + HEADLINE * count.headlines) / articles.length));
  }
  return worth;
}

/** The piece of a headline with the most worth, of at least two shared words: its part of the headline, or a phrase of it. */
function bestPhrase(headline: string, shared: ReadonlyMap<number, number>): { text: string; worth: number } {
  let best = { text: '', worth: 0 };
  for (const words of partsOf(headline)) {
    const textOf = (from: number, to: number) => headline.slice(words[from].start, words[to].end);
    const isCut = (at: number) =>
      at > 0 && at < words.length && saysSomething(words[at - 1]) && saysSomething(words[at]);
    const part = textOf(0, words.length - 1);
    for (let from = 0; from < words.length; from++) {
      const seen = new Set<number>();
      let worth = 0;
      for (let to = from; to < Math.min(from + LONGEST_PHRASE, words.length); to++) {
        const ours = words[to].terms.filter((term) => shared.has(term) && !seen.has(term));
        if (!ours.length && to === from) break;
        for (const term of ours) worth += shared.get(term) ?? 0;
        for (const term of ours) seen.add(term);
        if (!ours.length) worth -= saysSomething(words[to]) ? STRANGER : SMALL_WORD;
        if (!ours.length || seen.size < 2 || words[to].possessive) continue;
        const cuts = Number(isCut(from)) + Number(isCut(to + 1));
        const net = worth - CUT * cuts;
        // A phrase that begins where the headline does may leave its end away, where that is not cut through.
        const isWhole = part.length <= LONGEST_PART && (from > 0 || isCut(to + 1));
        if (net > best.worth) best = { text: isWhole ? part : textOf(from, to), worth: net };
      }
    }
  }
  return best;
}

interface Word {
  start: number;
  end: number;
  terms: number[];
  possessive: boolean;
}

const saysSomething = ({ terms }: Word) => terms.length > 0;

/** The words of a headline, in the parts that colons, commas, quotes and dashes make. */
function partsOf(headline: string): Word[][] {
  const parts: Word[][] = [];
  for (const { 0: word, index: start } of headline.matchAll(WORD)) {
    const end = start + word.replace(/[.,’'-]+$/, '').length;
    const one = { start, end, terms: termsOf(word).map(hashTerm), possessive: POSSESSIVE.test(word) };
    const before = parts.at(-1)?.at(-1);
    if (before && WITHIN.test(headline.slice(before.end, start))) parts.at(-1)?.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** The people most of the articles name, most shared first, at most `most`. */
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

function central(articles: ArticleTerms[]): ArticleTerms {
  const counts = new Map<number, number>();
  for (const { keys } of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (article: ArticleTerms) => article.keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  return articles.reduce((best, article) => (weight(article) > weight(best) ? article : best));
}

/** The headline of an article, shortened; of one without, the words it is found by. */
function headlineOf({ headline, keywords }: ArticleTerms): string {
  if (!headline) return keywords.slice(0, 3).join(', ');
  if (headline.length <= LONGEST_HEADLINE) return headline;
  return `${headline.slice(0, Math.max(headline.lastIndexOf(' ', LONGEST_HEADLINE), LONGEST_HEADLINE / 2))}…`;
}
