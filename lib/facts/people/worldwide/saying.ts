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
