import type { NameWords } from '../../../languages/base/name-words';
import { CONTEXTS, nameTokens, type Tokens } from '../../../text/names/name-tokens';
import { UNSPACED_OR_HANGUL } from '../../../text/scripts';
import { IS_FAMILY, IS_GIVEN } from '../names/lexicon';
import { hashText } from '../tagger/features';
import {
  FAMILY_BEGINS,
  FAMILY_GOES_ON,
  GIVEN_BEGINS,
  GIVEN_GOES_ON,
  SPACE_BEFORE,
  SPACE_BEHIND,
  WORD_BEGINS,
} from '../tagger/glyphs';
import { folderOf, formsOf } from './forms';

type Cut = (text: string) => Tokens;

const GLYPH = new RegExp(`[${UNSPACED_OR_HANGUL}ー]`, 'u');
/** Matches a name before an ending with an apostrophe: `Erdoğan'ın`. */
const APOSTROPHE_ENDING = /^[\p{L}\p{M}-]+(?=['’]\p{Ll}+$)/u;

/**
 * Makes the function that cuts a text of a language into what the tagger reads. `bits` gives what the tables of names have on a
 * word.
 */
export function cutterOf(words: NameWords, bits: (word: string) => number): Cut {
  if (words.writing === 'unspaced') return unspacedCutter(words, bits);
  const elisions = formsOf(words.elisions).sort((a, b) => b.length - a.length);
  const endings = words.hasApostropheEndings === true;
  if (elisions.length === 0 && !endings) return nameTokens;
  return (text) =>
    split(text, nameTokens(text), (token) => bareFrom(token, elisions) ?? (endings ? bareTo(token) : null));
}

/** Gives where the word begins behind an article with an apostrophe; null where there is none. */
function bareFrom(token: string, elisions: readonly string[]): number | null {
  if (!/['’]/.test(token)) return null;
  const plain = token.toLowerCase().replaceAll('’', "'");
  const elision = elisions.find((start) => plain.length > start.length && plain.startsWith(start));
  return elision?.length ?? null;
}

function bareTo(token: string): number | null {
  return APOSTROPHE_ENDING.exec(token)?.[0].length ?? null;
}

/** Gives the tokens; those for which `at` gives a place are split there. */
function split(text: string, { length, starts, ends }: Tokens, at: (token: string) => number | null): Tokens {
  const newStarts: number[] = [];
  const newEnds: number[] = [];
  for (let i = 0; i < length; i++) {
    let from = starts[i];
    for (let cut = at(text.slice(from, ends[i])); cut !== null; cut = at(text.slice(from, ends[i]))) {
      newStarts.push(from);
      newEnds.push(from + cut);
      from += cut;
    }
    newStarts.push(from);
    newEnds.push(ends[i]);
  }
  return { length: newStarts.length, starts: Uint32Array.from(newStarts), ends: Uint32Array.from(newEnds) };
}

/** The most letters of a name in the tables. */
const MAX_NAME = 6;

function unspacedCutter(words: NameWords, bits: (word: string) => number): Cut {
  const { tag } = words;
  const fold = folderOf(words);
  let segmenter: Intl.Segmenter | null = null;
  return (text) => {
    const { length, starts, ends } = nameTokens(text);
    const newStarts: number[] = [];
    const newEnds: number[] = [];
    const push = (from: number, to: number) => {
      newStarts.push(from);
      newEnds.push(to);
    };
    for (let i = 0; i < length; i++) {
      let from = starts[i];
      for (let at = from; at < ends[i]; ) {
        const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (GLYPH.test(letter)) {
          if (from < at) push(from, at);
          from = at + letter.length;
          push(at, from);
        }
        at += letter.length;
      }
      if (from < ends[i]) push(from, ends[i]);
    }
    const marks = new Uint8Array(newStarts.length);
    const isSpaced = (i: number) => i === 0 || i === newStarts.length || newEnds[i - 1] < newStarts[i];
    // Words of Korean are between spaces.
    if (tag !== 'ko') segmenter ??= new Intl.Segmenter(tag, { granularity: 'word' });
    const begins = segmenter && wordBegins(text, segmenter);
    for (let i = 0; i < marks.length; i++) {
      if (isSpaced(i)) marks[i] |= SPACE_BEFORE;
      if (isSpaced(i + 1)) marks[i] |= SPACE_BEHIND;
      if (begins ? begins.has(newStarts[i]) : isSpaced(i)) marks[i] |= WORD_BEGINS;
    }
    const folded = newStarts.map((start, i) => fold(text.slice(start, newEnds[i])));
    markNames(folded, newStarts, newEnds, marks, bits);
    return {
      length: newStarts.length,
      starts: Uint32Array.from(newStarts),
      ends: Uint32Array.from(newEnds),
      marks,
      contexts: contextsOf(text, newStarts, newEnds, marks),
    };
  };
}

/** The most of a text that is given to the segmenter at once: each word costs it time that grows with the whole of what it is given. */
const MAX_STRETCH = 2000;

/** Matches all up to the last mark behind which a word begins, whatever is before it. `，` may also be inside a number. */
const TO_LAST_MARK = /^[\s\S]*[ \n\u3000。！？、](?=[^\p{M}\p{Cf}])/u;

/** Gives where the words of a text begin. A text is cut into stretches that end at a mark, or at a word where there is none. */
function wordBegins(text: string, segmenter: Intl.Segmenter): ReadonlySet<number> {
  const begins = new Set<number>();
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + MAX_STRETCH);
    const isLast = from + piece.length === text.length;
    const marked = isLast ? null : TO_LAST_MARK.exec(piece)?.[0];
    const stretch = marked ?? piece;
    let last = 0;
    for (const { index } of segmenter.segment(stretch)) {
      begins.add(from + index);
      last = index;
    }
    // A word that is cut off is read again with what follows it.
    from += isLast || marked || last === 0 ? stretch.length : last;
  }
  return begins;
}

/** The most letters of a neighbouring word that are looked at: more of them add nothing. */
const SEEN_OF_WORD = 4;

/** The most letters of a letter's own word that are looked at, on each side. */
const LONGEST_WORD = 24;

/** Gives for each letter its word up to it, its word behind it, and the words before and after that one. */
function contextsOf(text: string, starts: readonly number[], ends: readonly number[], marks: Uint8Array): Uint32Array {
  const contexts = new Uint32Array(starts.length * CONTEXTS);
  const firsts = starts.flatMap((_, i) => ((marks[i] & WORD_BEGINS) !== 0 ? [i] : []));
  const wordAt = (n: number) => {
    if (n < 0 || n >= firsts.length) return '';
    const last = (firsts[n + 1] ?? starts.length) - 1;
    return text.slice(starts[firsts[n]], ends[last]);
  };
  for (let i = 0, n = -1; i < starts.length; i++) {
    if (firsts[n + 1] === i) n++;
    const first = firsts[n] ?? 0;
    const last = (firsts[n + 1] ?? starts.length) - 1;
    contexts.set(
      [
        text.slice(starts[Math.max(first, i - LONGEST_WORD)], ends[i]),
        text.slice(ends[i], ends[Math.min(last, i + LONGEST_WORD)]),
        wordAt(n - 1).slice(-SEEN_OF_WORD),
        wordAt(n + 1).slice(0, SEEN_OF_WORD),
      ].map(hashText),
      i * CONTEXTS,
    );
  }
  return contexts;
}

/** Marks the longest names of the tables that begin at each letter. */
function markNames(
  folded: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
  marks: Uint8Array,
  bits: (word: string) => number,
): void {
  for (let i = 0; i < starts.length; i++) {
    let family = 0;
    let given = 0;
    let name = '';
    for (let n = 1; n <= MAX_NAME && i + n <= starts.length; n++) {
      if (n > 1 && starts[i + n - 1] !== ends[i + n - 2]) break;
      name += folded[i + n - 1];
      const known = bits(name);
      if ((known & IS_FAMILY) !== 0) family = n;
      if ((known & IS_GIVEN) !== 0 && n > 1) given = n;
    }
    if (family > 0) marks[i] |= FAMILY_BEGINS;
    if (given > 0) marks[i] |= GIVEN_BEGINS;
    for (let n = 1; n < family; n++) marks[i + n] |= FAMILY_GOES_ON;
    for (let n = 1; n < given; n++) marks[i + n] |= GIVEN_GOES_ON;
  }
}
