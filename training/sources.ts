import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { array, number, object, optional, parse, string } from 'valibot';
import { foldWord } from '../lib/text/fold-word';
import { FORMS_OF_ADDRESS, TITLES } from '../lib/text/names/name-words';
import type { MarkedText } from './documents';

const Span = object({ start: number(), end: number() });
const Line = object({
  id: string(),
  text: string(),
  people: array(Span),
  orgs: optional(array(Span), []),
  places: optional(array(Span), []),
  misc: optional(array(Span), []),
  genre: optional(string()),
});

/** Reads a file of marked texts, plain or gzipped, one JSON object a line. */
export function readMarked(file: string, weight = 1): (MarkedText & { genre: string })[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => parse(Line, JSON.parse(line)))
    .map(({ id, text, people, orgs, places, misc, genre }) => ({
      id,
      text,
      people,
      others: [...orgs, ...places, ...misc],
      genre: genre ?? '',
      weight,
    }));
}

/** A source whose licence allows training a model that ships (see README.md), and how much its texts count. */
interface Source {
  file: string;
  weight: number;
  clean?: (texts: (MarkedText & { genre: string })[]) => MarkedText[];
}

const SOURCES: readonly Source[] = [
  { file: 'crossner-politics-train.jsonl.gz', weight: 1 },
  { file: 'crossner-other.jsonl.gz', weight: 0.7 },
  { file: 're3d.jsonl.gz', weight: 0.7, clean: cleanRe3d },
  { file: 'wnut17.jsonl.gz', weight: 0.7 },
  { file: 'btc-rest-nohandles.jsonl.gz', weight: 0.5 },
  { file: 'gum-other.jsonl.gz', weight: 0.7, clean: cleanGum },
  { file: 'gmb-part.jsonl.gz', weight: 1, clean: cleanGmb },
];

/** All texts that the shipped model is trained on, cleaned. Throws when a file is missing. */
export function openTexts(data: string): MarkedText[] {
  return SOURCES.flatMap(({ file, weight, clean }) => {
    const path = join(data, 'people', 'train-open', file);
    if (!existsSync(path)) throw new Error(`Missing training data: ${path}`);
    const texts = readMarked(path, weight);
    return (clean ? clean(texts) : texts).map((text) => ({ ...text, weight }));
  });
}

const FIRST_WORD = /^([\p{L}'’.-]+)\s+/u;

/** Takes titles and forms of address off the front of a span; null when nothing with a capital is left. */
function stripTitles(text: string, span: { start: number; end: number }): { start: number; end: number } | null {
  let { start } = span;
  const { end } = span;
  for (;;) {
    const match = FIRST_WORD.exec(text.slice(start, end));
    if (!match) break;
    const word = foldWord(match[1]);
    if (!FORMS_OF_ADDRESS.has(word) && !TITLES.has(word) && !EXTRA_TITLES.has(word)) break;
    start += match[0].length;
  }
  return start < end && /^\p{Lu}/u.test(text.slice(start, end)) ? { start, end } : null;
}

const EXTRA_TITLES: ReadonlySet<string> = new Set(
  `prime foreign defense defence vice deputy first interior finance former then the acting interim presidential and of he state
  lord attorney national security adviser envoy un u.n. us u.s. iraqi british american russian justice army his her crown mother nato
  eu excellency highness majesty hrh staff chief assistant under supreme opposition rebel`.split(/\s+/),
);

/** re3d marks pronouns and descriptions too: only names are kept, without their titles. */
function cleanRe3d(texts: MarkedText[]): MarkedText[] {
  return texts.map((text) => ({
    ...text,
    people: text.people
      .map((span) => stripTitles(text.text, span))
      .filter((span) => span !== null)
      .filter(({ start, end }) =>
        /^(?:[\p{Lu}'’.-][\p{L}'’.-]*\s?(?:- ?)?|(?:al|bin|el|de|van)\s){1,5}$/u.test(text.text.slice(start, end)),
      ),
    others: text.others.filter(({ start, end }) => /^\p{Lu}/u.test(text.text.slice(start, end))),
  }));
}

/** GUM's people are derived from coreference chains, and noisy: titles in capitals go, the genre `speech` is left out. */
function cleanGum(texts: (MarkedText & { genre: string })[]): MarkedText[] {
  return texts
    .filter(({ genre }) => genre !== 'speech')
    .map((text) => ({
      ...text,
      people: text.people.map((span) => stripTitles(text.text, span)).filter((span) => span !== null),
    }));
}

/** The Voice of America sentences are in order: neighbours that share a name are put together, so articles come back. */
function cleanGmb(texts: MarkedText[]): MarkedText[] {
  const articles: MarkedText[] = [];
  let names: Set<string>[] = [];
  let lines = 0;
  for (const sentence of texts) {
    const people = sentence.people.map((span) => stripTitles(sentence.text, span)).filter((span) => span !== null);
    const own = new Set(sentence.text.match(/(?<=\s)\p{Lu}[\p{L}]{3,}/gu) ?? []);
    const joins = lines > 0 && lines < 12 && names.some((set) => [...own].some((word) => set.has(word)));
    const last = articles.at(-1);
    if (joins && last) {
      const shift = last.text.length + 1;
      last.text += `\n${sentence.text}`;
      last.people.push(...people.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
      last.others.push(...sentence.others.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
      lines++;
      names = [...names.slice(-2), own];
    } else {
      articles.push({ ...sentence, people, others: [...sentence.others] });
      lines = 1;
      names = [own];
    }
  }
  return articles;
}
