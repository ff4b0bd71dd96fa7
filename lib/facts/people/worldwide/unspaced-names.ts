import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

const LONGEST = 6;
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u;

/**
 * Gives names without spaces; a family name that is alone becomes the whole name of the only one in the article that begins
 * with it: `岸田` becomes `岸田文雄`. Others stay as they are.
 */
export function wholeNames(names: readonly string[]): string[] {
  const whole = [...new Set(names)].filter((name) => UNSPACED_NAME.test(name) && name.length <= LONGEST);
  return names.map((name) => {
    if (!UNSPACED_NAME.test(name)) return name;
    const longer = whole.filter((other) => other.length > name.length && other.startsWith(name));
    return longer.length === 1 ? longer[0] : name;
  });
}

/** Gives the span of a name in letters without spaces, ended before a word with which no name continues: `陈立群周二`. */
export function endedName(tokens: ArticleTokens, { from, to }: TokenSpan, endings: readonly string[]): number {
  let name = '';
  for (let i = from; i < to; i++) {
    name += tokens.text(i);
    const ending = endings.find((one) => name.length > one.length && name.endsWith(one));
    if (ending) return i + 1 - [...ending].length;
  }
  return to;
}

const HANGUL = /^\p{Script=Hangul}$/u;

/**
 * Makes the function that gives a name of Korean, whose words have spaces between them, in whole words: it begins where a word
 * does, and what is written to its end is a title or a particle (`이재명은`). A word of which the tagger took a part is
 * left out of a longer name; null where nothing remains.
 */
export function wholeWordsOf({
  words,
}: Pick<LearntPeople, 'words'>): <Span extends TokenSpan>(tokens: ArticleTokens, span: Span) => Span | null {
  const anyOf = (forms: readonly string[]) => [...forms].sort((a, b) => b.length - a.length).join('|');
  const glued = anyOf([words.addressBehind, words.roles, words.particlesBehind].flatMap(formsOf));
  const behind = new RegExp(`^(?:${glued})*$`, 'u');
  const isGlued = (tokens: ArticleTokens, i: number) =>
    i > 0 &&
    i < tokens.length &&
    !tokens.breakBefore(i) &&
    tokens.start(i) === tokens.end(i - 1) &&
    HANGUL.test(tokens.text(i)) &&
    HANGUL.test(tokens.text(i - 1));
  const restOf = (tokens: ArticleTokens, to: number) => {
    let rest = '';
    for (let i = to; isGlued(tokens, i); i++) rest += tokens.text(i);
    return rest;
  };
  return (tokens, span) => {
    let { from, to } = span;
    while (from < to && isGlued(tokens, from)) from++;
    if (from < to && !behind.test(restOf(tokens, to))) {
      to--;
      while (to > from && isGlued(tokens, to)) to--;
    }
    // A single letter is left of a name that was longer.
    const isCut = from !== span.from || to !== span.to;
    return to > from + (isCut ? 1 : 0) ? { ...span, from, to } : null;
  };
}
