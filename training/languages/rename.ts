import { foldWord } from '../../lib/text/fold-word';
import type { MarkedText } from '../documents';
import type { NameTables } from './names';

const WORD = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/**
 * Puts other people into texts of a language with capitals. A name is replaced by one of the tables that ends alike, or else
 * by the head of such a one with the same ending, so that cases stay what they are.
 */
export class Renamer {
  private readonly given: Map<string, string[]>;
  private readonly family: Map<string, string[]>;

  constructor(
    private readonly names: NameTables,
    private readonly random: () => number,
  ) {
    this.given = byEnding(names.given);
    this.family = byEnding(names.family);
  }

  rename(text: MarkedText, weight: number): MarkedText {
    const replacements = new Map<string, string>();
    for (const { start, end } of text.people) {
      const words = text.text.slice(start, end).match(WORD) ?? [];
      words.forEach((word, i) => {
        if (replacements.has(word) || word.length < 3) return;
        const isGiven = words.length > 1 && i < words.length - 1;
        replacements.set(word, this.other(word, isGiven ? this.given : this.family, isGiven));
      });
    }
    return replaceInPeople(text, (word) => replacements.get(word) ?? word, weight);
  }

  private other(word: string, table: ReadonlyMap<string, string[]>, isGiven: boolean): string {
    const like = table.get(endingOf(word));
    if (like && this.random() < (isGiven ? 0.85 : 0.5)) return cased(word, this.pick(like));
    const head = this.pick(isGiven ? this.names.given : this.names.family);
    const cut = Math.max(2, Math.ceil(head.length * (0.4 + 0.3 * this.random())));
    return cased(word, head.slice(0, cut) + word.slice(-Math.min(3, word.length - 1)));
  }

  private pick(names: readonly string[]): string {
    return names[Math.floor(this.random() * names.length)];
  }
}

const endingOf = (word: string) => foldWord(word).slice(-2);

function byEnding(names: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const name of names) {
    const known = table.get(endingOf(name));
    if (known) known.push(name);
    else table.set(endingOf(name), [name]);
  }
  return table;
}

function cased(like: string, name: string): string {
  return like.length > 2 && like === like.toUpperCase() ? name.toUpperCase() : name;
}

/** The text with each word of its people replaced, and all spans moved with it. */
function replaceInPeople(text: MarkedText, other: (word: string) => string, weight: number): MarkedText {
  const people = [...text.people].sort((a, b) => a.start - b.start);
  const made: MarkedText = { ...text, id: `${text.id}-renamed`, text: '', people: [], others: [], weight };
  const moved: { at: number; by: number }[] = [];
  let at = 0;
  for (const { start, end } of people) {
    if (start < at) continue;
    made.text += text.text.slice(at, start);
    const from = made.text.length;
    made.text += text.text.slice(start, end).replace(WORD, other);
    made.people.push({ start: from, end: made.text.length });
    moved.push({ at: end, by: made.text.length - end });
    at = end;
  }
  made.text += text.text.slice(at);
  let next = 0;
  for (const { start, end } of [...text.others].sort((a, b) => a.start - b.start)) {
    while (next < moved.length && moved[next].at <= start) next++;
    const by = next > 0 ? moved[next - 1].by : 0;
    made.others.push({ start: start + by, end: end + by });
  }
  return made;
}
