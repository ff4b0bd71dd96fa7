import type { Span } from '../text/position';
import { reading } from './open';
import type { Query } from './query';
import { bodySchema, parseRecords } from './records';
import type { Library } from './schema';
import { fold, wordsOf } from './search-terms';

// A run of letters and digits, with the marks on them: cut as `wordsOf` cuts, but at offsets of the text as it stands.
const RUN = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*/gu;
/** Characters of a snippet before its first hit, and in all. */
const BEFORE = 40;
const LONGEST = 180;

/** The text of one entry that shows why a query found it. */
export interface Snippet {
  text: string;
  /** What to mark, in units of `text`. */
  hits: Span[];
}

/** Where the words and phrases of a query stand in a text, in order, without overlap: what to mark in it. */
export function hitsIn(text: string, query: Query): Span[] {
  const wanted = wantedIn(query);
  if (!wanted.length) return [];
  const hits: Span[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    for (const span of hitsInRun(run, wanted)) {
      hits.push({ start: match.index + span.start, end: match.index + span.end });
    }
  }
  return hits;
}

/**
 * For each entry whose text holds a hit, the words around the first one. Reads the texts of `ids`: give the rows that
 * are on the screen.
 * @throws LibraryError
 */
export async function snippetsOf(
  library: Library,
  ids: readonly number[],
  query: Query,
): Promise<Map<number, Snippet>> {
  const snippets = new Map<number, Snippet>();
  if (!wantedIn(query).length) return snippets;
  const raw = await reading(() => library.bodies.bulkGet([...ids]));
  for (const { id, article } of parseRecords(bodySchema, raw).records) {
    for (const { text } of article.blocks) {
      const [first] = hitsIn(text, query);
      if (!first) continue;
      snippets.set(id, snippetAround(text, first, query));
      break;
    }
  }
  return snippets;
}

interface Wanted {
  folded: string;
  prefix: boolean;
  paired: boolean;
}

function wantedIn({ clauses, unfinished }: Query): Wanted[] {
  const texts = clauses.filter(({ kind, not }) => !not && (kind === 'word' || kind === 'phrase'));
  return texts.flatMap(({ value }, i) => {
    const words = wordsOf(value);
    return words.map(({ text, paired }, w) => ({
      folded: text,
      paired,
      prefix: unfinished && i === texts.length - 1 && w === words.length - 1,
    }));
  });
}

function hitsInRun(run: string, wanted: readonly Wanted[]): Span[] {
  const folded = fold(run);
  const whole = wanted.find(({ folded: word, prefix, paired }) =>
    paired ? false : prefix ? folded.startsWith(word) : folded.replace(/,/g, '') === word,
  );
  if (whole) return [{ start: 0, end: whole.prefix ? prefixLength(run, whole.folded) : run.length }];
  // Scripts without spaces: a hit is a part of a run. Folding keeps their length, or nothing is marked.
  if (folded.length !== run.length) return [];
  const hits: Span[] = [];
  for (const { folded: word, paired } of wanted) {
    if (!paired) continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: at, end: at + word.length });
    }
  }
  return withoutOverlap(hits);
}

/** How much of `run` folds to `prefix`. */
function prefixLength(run: string, prefix: string): number {
  let length = 0;
  for (const character of run) {
    if (fold(run.slice(0, length)).length >= prefix.length && !/\p{M}/u.test(character)) break;
    length += character.length;
  }
  return length;
}

function withoutOverlap(hits: Span[]): Span[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter(({ start }, i) => !hits.slice(0, i).some((earlier) => earlier.end > start));
}

function snippetAround(text: string, first: Span, query: Query): Snippet {
  const space = text.lastIndexOf(' ', Math.max(0, first.start - BEFORE));
  const from = first.start <= BEFORE ? 0 : Math.max(space + 1, first.start - 2 * BEFORE);
  const to = text.length <= from + LONGEST ? text.length : Math.max(first.end, text.lastIndexOf(' ', from + LONGEST));
  const shown = `${from ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return { text: shown, hits: hitsIn(shown, query) };
}
