import type { ArticleTokens } from './people-tokens';
import { NO_NAMES, NO_PEOPLE, THING_AFTER, THING_AFTER_SMALL, THING_BEFORE } from './people-veto-words';

/** Whether the tokens `from` to `to` (exclusive), though they look like a person's name, name something else. */
export function isNoPerson(tokens: ArticleTokens, from: number, to: number): boolean {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens.folded(i));
  if (words.length === 1 && NO_NAMES.has(words[0])) return true;
  if (NO_PEOPLE.has(words.join(' ')) && !isAddressed(tokens, from)) return true;
  if (to < tokens.length && !tokens.breakBefore(to) && tokens.start(to) > tokens.end(to - 1)) {
    const after = tokens.folded(to);
    if (THING_AFTER_SMALL.has(after)) return true;
    // In a headline every word has a capital, so a family name of one word may stand before `Plan` or `Bill`.
    if (THING_AFTER.has(after) && /^\p{Lu}/u.test(tokens.text(to))) return true;
  }
  if (from === 0 || tokens.breakBefore(from)) return false;
  return words.length <= 2 && /^\p{Lu}/u.test(tokens.text(from - 1)) && THING_BEFORE.has(tokens.folded(from - 1));
}

/** `Mr Ford`, `Ms Jordan`: the form of address says that it is a person after all. */
function isAddressed(tokens: ArticleTokens, from: number): boolean {
  return (
    from > 0 && !tokens.breakBefore(from) && /^(?:mr|mrs|ms|miss|dr|sir|lady|lord)\.?$/.test(tokens.folded(from - 1))
  );
}
