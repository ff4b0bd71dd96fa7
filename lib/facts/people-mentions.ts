import type { Position } from '../text/position';
import type { PeopleModel } from './people-model';
import { findMentionsByRules } from './people-rules';
import { type ArticleTokens, tokenizeBlocks } from './people-tokens';

/**
 * Every place where a person is named, in reading order, titles and possessives left out. `texts` are the texts of an
 * article's blocks; positions count in UTF-16 units of their block. Linear in the length of the texts; never throws.
 */
export function findPersonMentions(texts: readonly string[], model: PeopleModel | null): Position[] {
  return findMentionsInTokens(tokenizeBlocks(texts), model);
}

/** The same for texts that are tokenised already. */
export function findMentionsInTokens(tokens: ArticleTokens, _model: PeopleModel | null): Position[] {
  return findMentionsByRules(tokens);
}
