import { dayOf, GROUPING_METHOD, isoDay, type StoryArticle } from '../story';
import { type DistinguishingDetails, distinguishingDetailsOf } from './distinguishing-details';
import { signatureOf } from './near-duplicates';
import { nounPhrasesOf } from './noun-phrases';
import { newsRarity } from './term-counts';
import { hashTerm, type TermVector, termsOf } from './terms';

/**
 * Holds what grouping keeps of an article: its row in the library, some 3 KB. It is enough to compare it with any other, so
 * that no text is read again. It survives structured cloning, and is made anew from the article when lost.
 */
export interface ArticleTerms extends DistinguishingDetails {
  id: string;
  /** Days since 1970; `dated` is false when it is only the day of saving. */
  day: number;
  dated: boolean;
  outlet: string;
  headline: string;
  /** The words and names by which it is found, as it writes them; always `keys[i]` is the term of `keywords[i]`. */
  keywords: string[];
  keys: Int32Array;
  /** All words; those of the title count twice. */
  words: TermVector;
  /** Pairs of neighbouring words. */
  pairs: TermVector;
  title: TermVector;
  /** The title and the opening. */
  opening: TermVector;
  /** Words written as names. */
  names: TermVector;
  openingNames: TermVector;
  /** The things that it names with several words, each hashed as its terms with a space between; the most frequent ones. */
  phrases: TermVector;
  /**
   * People as this article names them, most mentioned first, and the days it mentions (EDTF); both for the reasons that
   * are shown.
   */
  people: string[];
  dates: string[];
  /** MinHash signature of the text; empty when the text is too short to have one. */
  signature: Int32Array;
  method: number;
}

const MAX_WORDS = 160;
const MAX_PAIRS = 240;
const MAX_NAMES = 80;
const MAX_KEYS = 40;
const MAX_PHRASES = 60;
/** Things are looked for in so much of a text. */
const PHRASES_LENGTH = 2000;
const OPENING_LENGTH = 500;
const NAMES_OPENING_LENGTH = 800;

// Matches a word with a capital after a word or a comma: a name, not the start of a sentence.
const NAME = /(?<=[\p{Ll},;:”"'’] )\p{Lu}[\p{L}’'-]+/gu;

/**
 * Orders articles by day, then by what they say. Their ids come last, because a library that was restored from a backup
 * has new ones, and should be grouped as before.
 */
export function inOrder(a: ArticleTerms, b: ArticleTerms): number {
  return (
    a.day - b.day ||
    compareStrings(a.headline, b.headline) ||
    compareStrings(a.outlet, b.outlet) ||
    compareStrings(a.signature.join(), b.signature.join()) ||
    compareStrings(a.id, b.id)
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gives the terms by which one article is compared with others. Linear in its text, and never throws. */
export function describeArticle(article: StoryArticle): ArticleTerms {
  const text = article.blocks.map((block) => block.text).join('\n');
  const { lang } = article;
  const title = termsOf(article.title, lang);
  const body = termsOf(text, lang);
  const opening = [...title, ...termsOf(text.slice(0, OPENING_LENGTH), lang)];
  const keywords = keywordsOf(`${article.title}\n${article.title}\n${text}`, lang);
  const day = dayOf(article);
  return {
    id: article.id,
    day,
    dated: article.publishedAt !== null,
    outlet: article.siteName,
    headline: article.title,
    keywords: keywords.map(([word]) => word),
    keys: Int32Array.from(keywords, ([, term]) => term),
    words: counted([...title, ...title, ...body], MAX_WORDS),
    pairs: once([...neighbours(title), ...neighbours(body)], MAX_PAIRS),
    title: once(title, MAX_WORDS),
    opening: once(opening, MAX_WORDS),
    names: counted(namesIn(`${text} . ${article.title}`, lang), MAX_NAMES),
    openingNames: counted(namesIn(`${article.title} . ${text.slice(0, NAMES_OPENING_LENGTH)}`, lang), MAX_NAMES),
    phrases: { terms: counted(nounPhrasesOf(`${article.title}. ${text.slice(0, PHRASES_LENGTH)}`), MAX_PHRASES).terms },
    people: article.facts.people.slice(0, 12).map((person) => person.name),
    dates: article.facts.dates.slice(0, 12).map((date) => date.value),
    signature: signatureOf(body),
    ...distinguishingDetailsOf(`${article.title}\n${text}`, article.lang, Number(isoDay(day).slice(0, 4))),
    method: GROUPING_METHOD,
  };
}

/**
 * Gives the words that show best what the article is about: frequent here, rare in news at large, names first. The
 * spelling is the most frequent one.
 */
function keywordsOf(text: string, lang: string | null): [word: string, term: number][] {
  const found = new Map<number, { count: number; spellings: Map<string, number> }>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)) {
    const terms = termsOf(word, lang);
    if (terms.length !== 1) continue;
    const term = hashTerm(terms[0]);
    const entry = found.get(term) ?? { count: 0, spellings: new Map<string, number>() };
    const spelling = word.replace(/['’]s?$/, '');
    entry.count++;
    entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
    found.set(term, entry);
  }
  return [...found]
    .map(([term, { count, spellings }]) => {
      const [spelling] = [...spellings].sort((a, b) => b[1] - a[1])[0];
      const weight = (1 + Math.log(count)) * newsRarity(term) * (/^\p{Lu}/u.test(spelling) ? 1.3 : 1);
      return { term, spelling, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, MAX_KEYS)
    .map(({ spelling, term }) => [spelling, term]);
}

function namesIn(text: string, lang: string | null): string[] {
  const names: string[] = [];
  for (const [name] of text.matchAll(NAME)) names.push(...termsOf(name, lang));
  return names;
}

function neighbours(terms: string[]): string[] {
  return terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
}

/** Gives the most frequent terms; of equally frequent ones, the first in the text. */
function counted(terms: string[], most: number): TermVector {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const hash = hashTerm(term);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .sort((a, b) => a[0] - b[0]);
  return {
    terms: Int32Array.from(kept, ([hash]) => hash),
    counts: Uint8Array.from(kept, ([, count]) => Math.min(count, 255)),
  };
}

function once(terms: string[], most: number): TermVector {
  const hashes = new Set<number>();
  for (const term of terms) {
    if (hashes.size === most) break;
    hashes.add(hashTerm(term));
  }
  return { terms: Int32Array.from(hashes).sort() };
}
