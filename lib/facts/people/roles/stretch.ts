import { IS_CALENDAR, IS_FUNCTION, IS_ROLE, IS_TITLE, type PeopleLexicon } from '../names/lexicon';
import { endsWithAny, isCapitalised, isModifier } from '../names/role-words';
import type { ArticleTokens } from '../tagger/tokens';

/** The text from which roles are read. */
export interface RoleText {
  tokens: ArticleTokens;
  lexicon: PeopleLexicon;
}

/** The words around one mention that give the person's role; token numbers, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** The most tokens of a role. Chosen by hand; six and twelve already cut none of the 201 roles of the bench. */
const MAX_BEFORE = 9;
const MAX_AFTER = 18;

/** Gives where the role begins whose noun, before the name, is token `head`. */
export function roleStart(text: RoleText, head: number): number {
  const { tokens, lexicon } = text;
  const isWhole = isCapitalised(tokens.text(head)) && lexicon.roles.wholeTitles.has(tokens.folded(head));
  let start = head;
  while (start > 0 && !tokens.breakBefore(start) && head - start < MAX_BEFORE) {
    if (joinsMatters(text, start - 1)) {
      start -= 2;
      continue;
    }
    const word = tokens.folded(start - 1);
    // `Walt Disney Co. executive`: the stop belongs to the firm's name.
    const isStop = word === '.' && start > 1 && lexicon.context.thingsAfter.has(tokens.folded(start - 2));
    if (!isStop && !/^'s?$/.test(word) && !isModifier(tokens.text(start - 1), word, lexicon)) break;
    if (isVerbAgain(text, start - 1)) break;
    // `on the deal President NAME made`: the noun does not belong to the office.
    if (isWhole && /^\p{Ll}/u.test(tokens.text(start - 1)) && !lexicon.roles.titleModifiers.has(word)) break;
    start--;
  }
  // A possessive needs its owner: `Ukraine's minister`, not `'s minister`.
  while (start < head && /^['’]/.test(tokens.text(start))) start++;
  // `to honor former catcher NAME`: a verb, unless a title has its `to` (`adviser to former President NAME`).
  const isVerb =
    start > 1 &&
    tokens.folded(start - 1) === 'to' &&
    !isCapitalised(tokens.text(start)) &&
    !isRoleNoun(text, start - 2);
  if (start < head && isVerb && lexicon.roles.notRoles.has(tokens.folded(start))) start++;
  // `His Holiness Pope NAME`, `Their Royal Highnesses`: a style is no part of the office.
  while (start < head && lexicon.roles.styles.has(tokens.folded(start))) start++;
  return start;
}

/** Tells whether the token joins two matters of one office: `Police and Crime Commissioner`. */
function joinsMatters({ tokens, lexicon }: RoleText, at: number): boolean {
  if (at < 1 || at + 1 >= tokens.length || !lexicon.context.nameJoiners.has(tokens.folded(at))) return false;
  const isMatter = (i: number) => isCapitalised(tokens.text(i)) && lexicon.roles.matters.has(tokens.folded(i));
  return isMatter(at - 1) && isMatter(at + 1) && !tokens.breakBefore(at) && !tokens.breakBefore(at + 1);
}

/** Tells whether a participle with `re-` is the verb of the words before it: `Voters re-elected Governor NAME`. */
function isVerbAgain({ tokens, lexicon }: RoleText, at: number): boolean {
  if (!/^re-\p{Ll}+$/u.test(tokens.text(at)) || !endsWithAny(tokens.folded(at), lexicon.roles.verbEndings))
    return false;
  if (at === 0 || tokens.breakBefore(at) || !/^\p{L}/u.test(tokens.text(at - 1))) return false;
  const before = tokens.folded(at - 1);
  return !lexicon.roles.articles.has(before) && !before.endsWith('ly') && (lexicon.bits(before) & IS_FUNCTION) === 0;
}

/** Tells whether a participle with a preposition is at the token: `deposed by rebels` is no role of whoever it is said of. */
export function isParticiple({ tokens, lexicon }: RoleText, at: number): boolean {
  const { verbEndings, participles, stoppers } = lexicon.roles;
  if (at + 1 >= tokens.length || tokens.breakBefore(at + 1) || isCapitalised(tokens.text(at))) return false;
  const word = tokens.folded(at);
  return endsWithAny(word, verbEndings) && !participles.has(word) && stoppers.has(tokens.folded(at + 1));
}

/** Gives where the role behind a name ends that begins at `from`. */
export function stretchEnd(text: RoleText, from: number): number {
  const { tokens, lexicon } = text;
  let at = from;
  while (at < tokens.length && at - from < MAX_AFTER) {
    if (at > from && tokens.breakBefore(at)) break;
    const word = tokens.folded(at);
    const isEnd = lexicon.roles.closers.has(word) || /^[,;:.!?()"“”«»—–]$/u.test(word);
    if (isEnd && !isStopOfMonth(text, at)) break;
    at++;
  }
  // The role is cut at a quote or a clause: `adaptation of “…”` ends before the `of`.
  while (at > from && lexicon.roles.dangling.has(tokens.folded(at - 1))) at--;
  return at;
}

/** Tells whether a stop belongs to a month before its day: `the author of the Oct. 7 statement`. */
function isStopOfMonth({ tokens, lexicon }: RoleText, at: number): boolean {
  if (tokens.text(at) !== '.' || at === 0 || at + 1 >= tokens.length || tokens.breakBefore(at + 1)) return false;
  return (lexicon.bits(tokens.folded(at - 1)) & IS_CALENDAR) !== 0 && /^\d/.test(tokens.text(at + 1));
}

export function isRoleNoun({ tokens, lexicon }: RoleText, i: number): boolean {
  const word = tokens.folded(i);
  if ((lexicon.bits(word) & (IS_ROLE | IS_TITLE)) !== 0) return true;
  return word.endsWith('s') && word.length > 4 && lexicon.roles.nouns.has(word.slice(0, -1));
}
