/**
 * A made-up library of any size, the same every time: lengths log-normal around 550 words as news has them, words by
 * Zipf's law from 60,000, and now and then one never seen before (Heaps' law), so that an index grows as a real one does.
 */

import type { Article } from '../../lib/article/article';
import type { Facts, PersonFact } from '../../lib/facts/facts';
import { DAY_MS } from '../../lib/text/calendar';

const VOCABULARY = 60_000;
const ONSETS = 'b c d f g h j k l m n p r s t v w st tr pl br ch sh th gr cl'.split(' ');
const VOWELS = 'a e i o u ea ou ai io'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'd', 'nt', 'rd', 'ng', 'ck'];

/** A random number generator that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)];

function coin(syllables: number, random: () => number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return word;
}

/** Words by rank, the commonest (and shortest) first. */
export function vocabulary(): string[] {
  const random = randomFrom(1);
  const words = new Set<string>();
  while (words.size < VOCABULARY) words.add(coin(1 + Math.floor(Math.log10(words.size + 1) / 1.6 + random()), random));
  return [...words];
}

// Zipf–Mandelbrot: the share of rank r falls as 1 / (r + 2.7)^1.07.
const CUMULATIVE = new Float64Array(VOCABULARY);
for (let rank = 0, sum = 0; rank < VOCABULARY; rank++) {
  sum += 1 / (rank + 2.7) ** 1.07;
  CUMULATIVE[rank] = sum;
}

/** The rank of a word drawn by Zipf's law. */
export function zipf(random: () => number): number {
  const at = random() * CUMULATIVE[VOCABULARY - 1];
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (CUMULATIVE[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Article number `n` of the library, and its facts; `share` of the usual length. */
export function generatedArticle(n: number, words: readonly string[], share = 1): { article: Article; facts: Facts } {
  const random = randomFrom(n + 7);
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = Math.round(Math.min(6000, Math.max(60, 550 * Math.exp(0.7 * normal))) * share);
  const sentence = (size: number) =>
    Array.from({ length: size }, () => (random() < 0.01 ? coin(4, random) : words[zipf(random)])).join(' ');
  const blocks: Article['blocks'] = [];
  for (let left = length; left > 0; left -= 40) {
    blocks.push({ type: 'paragraph', text: `${capital(sentence(Math.min(40, left)))}.` });
  }
  const site = `site${Math.floor(random() ** 2 * 120)}.test`;
  const published = new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650) * DAY_MS);
  const url = `https://${site}/news/${n}`;
  const position = { block: 0, start: 0, end: 5 };
  const person = (): PersonFact => ({
    kind: 'person',
    name: `${capital(words[900 + Math.floor(random() * 400)])} ${capital(words[2000 + Math.floor(random() ** 2 * 20_000)])}`,
    aliases: [],
    role: null,
    mentions: [position],
    sentence: position,
    weight: random(),
    head: '',
    detail: '',
  });
  const article: Article = {
    url,
    canonicalUrl: url,
    title: capital(sentence(9)),
    byline: [person().name],
    siteName: capital(site),
    publishedAt: published.toISOString(),
    publishedAtSource: 'json-ld',
    modifiedAt: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    section: null,
    html: blocks.map(({ text }, i) => `<p data-block="${i}">${text}</p>`).join('\n'),
    blocks,
    wordCount: length,
    isStub: false,
    nextPage: null,
  };
  return { article, facts: { dates: [], figures: [], people: Array.from({ length: 8 }, person) } };
}

/** A Pocket export of so many addresses, none of them among the first million articles. */
export function pocketFile(rows: number, words: readonly string[]): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const { article } = generatedArticle(n + 1_000_000, words, 0);
    return `"${article.title}",${article.url},${1_500_000_000 + n},${words[n % 50]}|${words[n % 70]},${n % 3 ? 'unread' : 'archive'}`;
  });
  return `title,url,time_added,tags,status\n${lines.join('\n')}\n`;
}
