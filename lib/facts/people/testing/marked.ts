import type { NameWords } from '../../../languages/base/name-words';
import { type ArticleTokens, type TokenSpan, tokenizeBlocks } from '../tagger/tokens';
import { readingOf } from '../worldwide/learnt-people';

/** For tests: the tokens of texts in which names are marked by brackets, the marked names, and how the language is read. */
export function marked(texts: readonly string[], words: NameWords) {
  const reading = readingOf(words, null);
  const plain = texts.map((text) => text.replace(/[[\]]/g, ''));
  const tokens: ArticleTokens = tokenizeBlocks(plain, reading.cut, reading.lexicon.fold);
  const all = Array.from({ length: tokens.length }, (_, i) => i);
  const spans = texts.flatMap((text, block) =>
    [...text.matchAll(/\[([^\]]*)\]/gu)].map(({ index, 1: name }, before): TokenSpan => {
      const start = index - 2 * before;
      const isAt = (i: number) => tokens.block(i) === block;
      const from = all.findIndex((i) => isAt(i) && tokens.start(i) === start);
      return { from, to: all.findIndex((i) => isAt(i) && tokens.end(i) === start + name.length) + 1 };
    }),
  );
  const nameOf = ({ from, to }: TokenSpan) => plain[tokens.block(from)].slice(tokens.start(from), tokens.end(to - 1));
  return { tokens, spans, nameOf, people: { words, ...reading } };
}
