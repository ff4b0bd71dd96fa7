import { IS_SPEECH, type TaggerLexicon } from '../names/lexicon';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';

/** The most words between a name and the verb. */
const REACH = 2;

/** Tells whether a verb of saying is right beside a name, with no mark but a comma between them. */
export function saysSomething(tokens: ArticleTokens, { from, to }: TokenSpan, lexicon: TaggerLexicon): boolean {
  const isSaying = (at: number, step: 1 | -1) => {
    for (let i = at, n = 0; i >= 0 && i < tokens.length && n <= REACH; i += step, n++) {
      if (tokens.breakBefore(step > 0 ? i : i + 1) || /^[.!?;:]$/.test(tokens.text(i))) return false;
      if ((lexicon.bits(tokens.folded(i)) & IS_SPEECH) !== 0) return true;
    }
    return false;
  };
  return isSaying(to, 1) || isSaying(from - 1, -1);
}

/** The most words between a dash and the name in what is put into a quotation: `“Il mondo - ha detto il presidente Lek - ride”`. */
const LONGEST_INSERTION = 7;

/** Tells whether a name is between dashes, as words about the speaker are in the middle of a quotation. */
export function isInserted(tokens: ArticleTokens, { from, to }: TokenSpan): boolean {
  const isDash = (at: number, step: 1 | -1) => {
    for (let i = at, n = 0; i >= 0 && i < tokens.length && n <= LONGEST_INSERTION; i += step, n++) {
      if (/^[-–—]$/.test(tokens.text(i))) return true;
      if (tokens.block(i) !== tokens.block(from) || /^[.!?;:“”"«»]$/.test(tokens.text(i))) return false;
    }
    return false;
  };
  return isDash(from - 1, -1) && isDash(to, 1);
}
