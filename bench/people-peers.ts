import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import type { MarkedSpan } from './people-score';

/** A recogniser to measure: its name, and what it finds in a text. */
export interface Peer {
  name: string;
  find(text: string): MarkedSpan[];
}

/** compromise: `people()`, with possessives and marks taken off the ends. */
export const compromise: Peer = {
  name: 'compromise',
  find(text) {
    const found: { text: string; offset?: { start: number; length: number } }[] = nlp(text)
      .people()
      .json({ offset: true });
    return found.flatMap(({ offset }) => {
      if (!offset) return [];
      const span = text.slice(offset.start, offset.start + offset.length);
      const bare = span
        .replace(/['’]s\b.*$/su, '')
        .replace(/[^\p{L}\p{N}.]+$/u, '')
        .replace(/(?<=\p{Ll}{2})\.$/u, '');
      const lead = bare.length - bare.replace(/^[^\p{L}]+/u, '').length;
      return bare ? [{ start: offset.start + lead, end: offset.start + bare.length }] : [];
    });
  },
};

const wink = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp has no people: two to four proper nouns in a row stand for them. */
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
