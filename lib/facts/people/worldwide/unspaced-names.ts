import type { ArticleTokens, TokenSpan } from '../tagger/tokens';

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
