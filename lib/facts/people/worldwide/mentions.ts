import { scoredWord } from '../tagger/model';
import { spansOf, tagCandidates } from '../tagger/tag';
import { prepare } from '../tagger/tagger';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

/** A place where somebody is named, and how sure the tagger is of it (log odds). */
export interface LearntMention extends TokenSpan {
  margin: number;
}

/** Every place where a person is named by what was learnt of the language, forms of address left out, in reading order. */
export function learntMentions(tokens: ArticleTokens, people: LearntPeople): LearntMention[] {
  const { lexicon, model, words } = people;
  const prepared = prepare(tokens, lexicon, (text) => scoredWord(model, lexicon, text));
  const address = new Set(formsOf(words.address));
  return spansOf(prepared, tagCandidates(tokens, prepared, model), model)
    .map((span) => ({ ...span, from: withoutAddress(tokens, span, address) }))
    .filter(({ margin }) => margin >= words.sureFrom);
}

function withoutAddress(tokens: ArticleTokens, { from, to }: TokenSpan, address: ReadonlySet<string>): number {
  let start = from;
  while (start + 1 < to && address.has(tokens.text(start).toLowerCase())) start++;
  return start;
}
