import { foldWord } from '../lib/text/fold-word';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lib/text/names/name-words';
import type { MarkedText } from './documents';
import type { NameMaker } from './name-maker';

const WORD = /[\p{L}\p{M}'’-]{2,}/gu;

/** The same text with other people in it: each word of a name is replaced all through the text, the shape stays. */
export function rename(text: MarkedText, maker: NameMaker, weight: number): MarkedText {
  const region = maker.region();
  const replacement = new Map<string, string>();
  const people = [...text.people].sort((a, b) => a.start - b.start);
  for (const { start, end } of people) {
    const words = text.text.slice(start, end).match(WORD) ?? [];
    words.forEach((word, i) => {
      if (replacement.has(word) || !keepsNot(word)) return;
      const first = words.length > 1 && i < words.length - 1;
      const made = first ? maker.givenName(region) : maker.familyName(region);
      replacement.set(word, word === word.toUpperCase() ? made.toUpperCase() : made);
    });
  }
  const renamed: MarkedText = { ...text, id: `${text.id}-renamed`, text: '', people: [], others: [], weight };
  const shifts: { at: number; by: number }[] = [];
  let at = 0;
  let total = 0;
  for (const { start, end } of people) {
    if (start < at) continue;
    renamed.text += text.text.slice(at, start);
    const from = renamed.text.length;
    renamed.text += text.text.slice(start, end).replace(WORD, (word) => replacement.get(word) ?? word);
    renamed.people.push({ start: from, end: renamed.text.length });
    total = renamed.text.length - end;
    shifts.push({ at: end, by: total });
    at = end;
  }
  renamed.text += text.text.slice(at);
  let shift = 0;
  for (const { start, end } of [...text.others].sort((a, b) => a.start - b.start)) {
    while (shift < shifts.length && shifts[shift].at <= start) shift++;
    const by = shift > 0 ? shifts[shift - 1].by : 0;
    renamed.others.push({ start: start + by, end: end + by });
  }
  return renamed;
}

function keepsNot(word: string): boolean {
  const folded = foldWord(word);
  return /^\p{Lu}/u.test(word) && !NAME_PARTICLES.has(folded) && !NAME_SUFFIXES.has(folded);
}
