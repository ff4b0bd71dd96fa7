import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { FORMS_OF_ADDRESS, TITLES } from '../../lib/text/names/name-words';
import type { MarkedSpan } from './score';

/** A recogniser to measure: its name, and what it finds in a text. */
export interface Peer {
  name: string;
  find(text: string): MarkedSpan[];
}

const BARE_NAME = /\p{Lu}[\p{L}\p{M}'’-]+/gu;

/**
 * compromise with the rules that anyone would put on top: `people()` found again in the text, possessives, marks and
 * titles taken off, and the family names so found looked for in the rest of the text.
 */
export const compromise: Peer = {
  name: 'compromise',
  find(text) {
    const spans: MarkedSpan[] = [];
    const names: string[] = nlp(text).people().out('array');
    const family = new Set<string>();
    let at = 0;
    for (const name of names) {
      const words = bareName(name).split(/\s+/);
      while (words.length > 1 && (FORMS_OF_ADDRESS.has(words[0].toLowerCase()) || TITLES.has(words[0].toLowerCase())))
        words.shift();
      const bare = words.join(' ');
      const start = bare ? text.indexOf(bare, at) : -1;
      if (start < 0) continue;
      at = start + bare.length;
      spans.push({ start, end: at });
      if (words.length > 1) family.add(words[words.length - 1]);
    }
    const taken = [...spans];
    let next = 0;
    for (const { 0: word, index: start } of text.matchAll(BARE_NAME)) {
      const bare = bareName(word);
      while (next < taken.length && taken[next].end <= start) next++;
      const free = next >= taken.length || taken[next].start >= start + bare.length;
      if (free && family.has(bare)) spans.push({ start, end: start + bare.length });
    }
    return spans;
  },
};

function bareName(name: string): string {
  return name
    .replace(/['’]s?(?!\p{L}).*$/su, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}.]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
}

/** The part of wink-nlp's token that is used; its own declaration and ours give it different names. */
interface ItemToken {
  out(): string;
  out(as: unknown): unknown;
}

const wink = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp has no people: two to four proper nouns in a row are taken for one. */
export const winkProperNouns: Peer = {
  name: 'wink-nlp',
  find(text) {
    const spans: MarkedSpan[] = [];
    const doc = wink.readDoc(text);
    let at = 0;
    let run: MarkedSpan[] = [];
    const close = () => {
      if (run.length >= 2 && run.length <= 4) spans.push({ start: run[0].start, end: run[run.length - 1].end });
      run = [];
    };
    doc.tokens().each((token: ItemToken) => {
      const word = token.out();
      const start = text.indexOf(word, at);
      if (start < 0) return close();
      at = start + word.length;
      if (token.out(wink.its.pos) === 'PROPN') run.push({ start, end: at });
      else close();
    });
    close();
    return spans;
  },
};
