import { ENGLISH } from '../english';
import type { Reading } from '../reading';
import { roleAt } from '../roles/role-at';
import { type TokenSpan, tokenizeBlocks } from '../tagger/tokens';

/** An English text as the rules about names read it, with the tokens of a name's first place in it. For tests. */
export function readingOf(text: string, name: string): { reading: Reading; span: TokenSpan } {
  const tokens = tokenizeBlocks([text]);
  const start = text.indexOf(name);
  let from = 0;
  while (tokens.start(from) < start) from++;
  let to = from;
  while (to < tokens.length && tokens.start(to) < start + name.length) to++;
  const reading = { tokens, lexicon: ENGLISH, isCommon: () => false, margin: () => undefined, isTalk: false };
  return { reading, span: { from, to } };
}

/** The role that an English text gives at the first place of a name. For tests. */
export function roleOf(text: string, name: string): string | null {
  const { reading, span } = readingOf(text, name);
  return roleAt(reading, span.from, span.to);
}
