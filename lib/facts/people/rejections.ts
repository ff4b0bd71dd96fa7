import { IS_FAMILY, IS_GIVEN, IS_PLACE, listBits } from './names/lists';
import {
  FIRM_AFTER,
  NO_NAMES,
  NO_PEOPLE,
  SEAT_BEFORE,
  SHOP_AFTER,
  THING_AFTER,
  THING_AFTER_SMALL,
  THING_BEFORE,
  THING_BEFORE_SMALL,
} from './names/rejection-words';
import { type ArticleTokens, foldedName, foldedWords, isCapitalised, type TokenSpan } from './tagger/tokens';

/**
 * Whether the tokens `from` to `to` (exclusive), though they look like a person's name, name something else. `known`
 * holds the first and last words of the longer names found in the article: after Harrison Ford, a bare Ford is he.
 */
export function isNoPerson(tokens: ArticleTokens, from: number, to: number, known: ReadonlySet<string>): boolean {
  const words = foldedWords(tokens, { from, to });
  if (words.length === 1 && NO_NAMES.has(words[0])) return true;
  if (isInAddress(tokens, from, to)) return true;
  const named = words.length === 1 && known.has(words[0]);
  if (NO_PEOPLE.has(words.join(' ')) && !named && !isAddressed(tokens, from)) return true;
  if (words.length > 1) {
    const last = words[words.length - 1];
    if (THING_AFTER.has(last) && (listBits(last) & (IS_FAMILY | IS_GIVEN)) === 0) return true;
    // St. Thomas, San Salvador, Santa Ana: a saint's name is a place, a church or a club far more often than a person.
    if (words.length === 2 && SAINTS.has(words[0])) return true;
    if (isDateline(tokens, from, to)) return true;
  }
  if (to < tokens.length && !tokens.breakBefore(to) && tokens.start(to) > tokens.end(to - 1)) {
    const after = tokens.folded(to);
    if (THING_AFTER_SMALL.has(after)) return true;
    // In a headline every word has a capital, so a family name of one word may stand before `Plan` or `Bill`.
    if (THING_AFTER.has(after) && /^\p{Lu}/u.test(tokens.text(to))) return true;
  }
  // Ray's Pizza, Wendy's Bakery.
  if (to + 1 < tokens.length && !tokens.breakBefore(to + 1) && /^['’]?s$/.test(tokens.folded(to))) {
    if (SHOP_AFTER.has(tokens.folded(to + 1)) && words.length === 1) return true;
  }
  if (words.length === 1 && isPartner(tokens, from)) return true;
  if (from === 0 || tokens.breakBefore(from)) return false;
  if (words.length === 1 && isTownOf(tokens, from)) return true;
  if (words.length === 1 && !named && THING_BEFORE_SMALL.has(tokens.text(from - 1))) return true;
  return words.length <= 2 && /^\p{Lu}/u.test(tokens.text(from - 1)) && THING_BEFORE.has(tokens.folded(from - 1));
}

/** `Jane.Doe@example.test`, `@JaneDoe`, `Jane_letter.doc`: an address or a file, not somebody named in the text. */
function isInAddress(tokens: ArticleTokens, from: number, to: number): boolean {
  const touches = (mark: number, gap: boolean) => gap && /^[@_=]$/.test(tokens.text(mark));
  const before =
    from > 0 && !tokens.breakBefore(from) && touches(from - 1, tokens.end(from - 1) === tokens.start(from));
  return (
    before || (to < tokens.length && !tokens.breakBefore(to) && touches(to, tokens.end(to - 1) === tokens.start(to)))
  );
}

const SAINTS: ReadonlySet<string> = new Set(['st', 'st.', 'saint', 'san', 'santa', 'santo']);

/**
 * `PETALING JAYA: …`, `DOLNA ELSHA, Bulgaria — …`, `DOLNA ELSHA (Wire) - …`: a place in capitals opens the text. Not `JAKE
 * MOORE: …`, a speaker with a known given name.
 */
function isDateline(tokens: ArticleTokens, from: number, to: number): boolean {
  if (!tokens.breakBefore(from) || (listBits(tokens.folded(from)) & IS_GIVEN) !== 0) return false;
  for (let i = from; i < to; i++) if (tokens.text(i) !== tokens.text(i).toUpperCase()) return false;
  for (let i = to; i < to + LONGEST_DATELINE && i < tokens.length && !tokens.breakBefore(i); i++) {
    if (/^[—–-]$/.test(tokens.text(i)) || (i === to && tokens.text(i) === ':')) return true;
    if (i === to && !/^[,(]$/.test(tokens.text(i))) return false;
  }
  return false;
}

const LONGEST_DATELINE = 12;

/** `Lyle & Marchbank`: a firm. Not `Dana & Ivo`, who have given names. */
function isPartner(tokens: ArticleTokens, at: number): boolean {
  const isFirm = (from: number) =>
    from >= 0 &&
    from + 2 < tokens.length &&
    tokens.text(from + 1) === '&' &&
    !tokens.breakBefore(from + 1) &&
    !tokens.breakBefore(from + 2) &&
    isCapitalised(tokens, from) &&
    isCapitalised(tokens, from + 2);
  return (listBits(tokens.folded(at)) & IS_GIVEN) === 0 && (isFirm(at - 2) || isFirm(at));
}

/**
 * The first words, folded, of firms that the article gives by their full name: after `Corvane Foods` a bare `Corvane` is
 * the firm, unless a person of that name (`known`) is about.
 */
export function firmsAmong(tokens: ArticleTokens, known: ReadonlySet<string>): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapitalised(tokens, i) || tokens.breakBefore(i + 1) || !FIRM_AFTER.has(tokens.folded(i + 1))) continue;
    if (/^\p{Lu}/u.test(tokens.text(i + 1)) && !known.has(tokens.folded(i))) firms.add(tokens.folded(i));
  }
  return firms;
}

/** `to Austin, Texas`; `in Chelsea, London`: a town, and the country or state it lies in. */
function isTownOf(tokens: ArticleTokens, at: number): boolean {
  if (at + 2 >= tokens.length || tokens.text(at + 1) !== ',' || tokens.breakBefore(at + 2)) return false;
  if (!TOWN_BEFORE.has(tokens.folded(at - 1)) || !/^\p{Lu}/u.test(tokens.text(at + 2))) return false;
  return (listBits(tokens.folded(at + 2)) & IS_PLACE) !== 0;
}

const TOWN_BEFORE: ReadonlySet<string> = new Set(['in', 'to', 'from', 'at', 'near', 'of', 'outside', 'around']);

/** `Mr Ford`, `Ms Jordan`: the form of address says that it is a person after all. */
function isAddressed(tokens: ArticleTokens, from: number): boolean {
  return (
    from > 0 && !tokens.breakBefore(from) && /^(?:mr|mrs|ms|miss|dr|sir|lady|lord)\.?$/.test(tokens.folded(from - 1))
  );
}

/**
 * The names, folded, that the article says are places: `the mayor of Dolna Elsha`. A name of one word may be somebody
 * else's too, and counts only where it stands so: it is left to `isSeat`.
 */
export function seatsAmong(tokens: ArticleTokens, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const seats = spans.filter((span) => span.to - span.from > 1 && isSeat(tokens, span));
  return new Set(seats.map((span) => foldedName(tokens, span)));
}

/** Whether a name stands where only a place can: behind `mayor of`, `village of`. */
export function isSeat(tokens: ArticleTokens, { from }: TokenSpan): boolean {
  if (from < 2 || tokens.breakBefore(from) || tokens.breakBefore(from - 1)) return false;
  return tokens.folded(from - 1) === 'of' && SEAT_BEFORE.has(tokens.folded(from - 2));
}
