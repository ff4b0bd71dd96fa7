import { HONORIFICS, TITLES } from '../../text/names/name-words';
import { ROLE_CLOSERS, ROLE_ENDINGS, ROLE_NOUNS, ROLE_PARTICIPLES, ROLE_STOPPERS } from './names/role-words';
import type { ArticleTokens } from './tagger/tokens';

/** The words around one mention that say what the person is; token numbers, `to` exclusive. */
interface Stretch {
  from: number;
  to: number;
}

const LONGEST_BEFORE = 9;
const LONGEST_AFTER = 18;

/**
 * The role that the article gives at one mention, in its own words, or null: the title before the name, the apposition
 * behind it, or both (`Colonel, commander of the 1st Azov Corps`). `from` and `to` are the mention's tokens.
 */
export function roleAt(tokens: ArticleTokens, from: number, to: number): string | null {
  const before = roleBefore(tokens, from) ?? appositionBefore(tokens, from);
  const after = roleAfter(tokens, to);
  const parts = [before, after].filter((stretch) => stretch !== null).map((stretch) => wordsOf(tokens, stretch));
  return parts.length > 0 ? parts.join(', ') : null;
}

/** `military intelligence spokesperson NAME`, `U.S. Ambassador to NATO NAME`. */
function roleBefore(tokens: ArticleTokens, from: number): Stretch | null {
  let end = from;
  while (end > 0 && !tokens.breakBefore(end) && HONORIFICS.has(tokens.folded(end - 1)) && !isRoleNoun(tokens, end - 1))
    end--;
  if (end === 0 || tokens.breakBefore(end)) return null;
  let head = end - 1;
  if (!isRoleNoun(tokens, head)) {
    // A title with a complement in capitals: `Ambassador to NATO`, `Secretary of State`, `Minister for Trade`.
    head = complementHead(tokens, end);
    if (head < 0) return null;
  }
  const start = roleStart(tokens, head);
  return { from: start, to: end };
}

function complementHead(tokens: ArticleTokens, end: number): number {
  // One word at least stands between: `victims of NAME` gives no title.
  for (let i = end - 1; i > 0 && end - i <= 5; i--) {
    if (tokens.breakBefore(i)) return -1;
    const word = tokens.folded(i);
    if (word === 'of' || word === 'to' || word === 'for') return i + 1 < end && isRoleNoun(tokens, i - 1) ? i - 1 : -1;
    if (!isCapitalised(tokens.text(i)) && word !== 'the' && word !== 'and') return -1;
  }
  return -1;
}

function roleStart(tokens: ArticleTokens, head: number): number {
  let start = head;
  while (start > 0 && !tokens.breakBefore(start) && head - start < LONGEST_BEFORE) {
    const word = tokens.folded(start - 1);
    const owner = word === "'s" || word === "'";
    if (!owner && !isModifier(tokens.text(start - 1), word)) break;
    start--;
  }
  // A possessive needs its owner: `Ukraine's minister`, not `'s minister`.
  while (start < head && /^['’]/.test(tokens.text(start))) start++;
  return start;
}

/** `Vladimir Putin's spokesman, NAME`; `the power minister, NAME,`; `the head of the mission, NAME,`. */
function appositionBefore(tokens: ArticleTokens, from: number): Stretch | null {
  if (from < 3 || tokens.breakBefore(from) || tokens.breakBefore(from - 1) || tokens.text(from - 1) !== ',')
    return null;
  const end = from - 1;
  const head = isRoleNoun(tokens, end - 1) ? end - 1 : headBeforeOf(tokens, end);
  if (head < 0) return null;
  const start = roleStart(tokens, head);
  const opener = start > 0 && !tokens.breakBefore(start) ? tokens.folded(start - 1) : '';
  let owned = false;
  for (let i = start; i < head; i++) owned ||= /^['’]s?$/.test(tokens.text(i));
  return owned || DETERMINERS.has(opener) ? { from: start, to: end } : null;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'a', 'an']);

/** The role noun of `head of the mission` that ends before `end`; -1 when there is none. */
function headBeforeOf(tokens: ArticleTokens, end: number): number {
  for (let i = end - 1; i > 1 && end - i <= 6; i--) {
    if (tokens.breakBefore(i) || /^[,.;:!?"“”()]$/u.test(tokens.text(i))) return -1;
    if (tokens.folded(i) === 'of' && isRoleNoun(tokens, i - 1)) return i - 1;
  }
  return -1;
}

/** `NAME, 46, a former prime minister of the Netherlands,`; `NAME (the party leader)`; `NAME, who is …`. */
function roleAfter(tokens: ArticleTokens, to: number): Stretch | null {
  let at = to;
  const mark = at < tokens.length && !tokens.breakBefore(at) ? tokens.text(at) : '';
  if (mark === 'is' || mark === 'was') return copulaRole(tokens, at + 1);
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') {
    return null;
  }
  at++;
  if (/^\d{1,3}$/.test(tokens.length > at ? tokens.text(at) : '') && tokens.text(at + 1) === ',') at += 2;
  if (at >= tokens.length || tokens.breakBefore(at)) return null;
  if (['who', 'now', 'then', 'also'].includes(tokens.folded(at))) {
    at++;
    if (at < tokens.length && ['is', 'was', 'has'].includes(tokens.folded(at))) at++;
  }
  if (at < tokens.length && ['a', 'an', 'the', 'one'].includes(tokens.folded(at))) at++;
  const end = stretchEnd(tokens, at);
  return end > at && holdsRole(tokens, at, end) ? { from: at, to: end } : null;
}

/** `NAME is the head of …`, `NAME was a lawyer`: only where the role noun comes at once or after a few modifiers. */
function copulaRole(tokens: ArticleTokens, from: number): Stretch | null {
  let at = from;
  if (at >= tokens.length || tokens.breakBefore(at)) return null;
  if (['a', 'an', 'the'].includes(tokens.folded(at))) at++;
  let head = at;
  while (head < tokens.length && head - at < 4 && !tokens.breakBefore(head) && !isRoleNoun(tokens, head)) {
    if (!isModifier(tokens.text(head), tokens.folded(head))) return null;
    head++;
  }
  if (head >= tokens.length || head - at >= 4 || !isRoleNoun(tokens, head)) return null;
  const end = stretchEnd(tokens, at);
  return end > head ? { from: at, to: end } : null;
}

function stretchEnd(tokens: ArticleTokens, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST_AFTER) {
    if (at > from && tokens.breakBefore(at)) break;
    const word = tokens.folded(at);
    if (ROLE_CLOSERS.has(word) || /^[,;:.!?()"“”«»—–]$/u.test(word)) break;
    at++;
  }
  // Cut short at a quote or a clause: `adaptation of “…”` ends before the `of`.
  while (at > from && DANGLING.has(tokens.folded(at - 1))) at--;
  return at;
}

const DANGLING: ReadonlySet<string> = new Set(
  'of the a an for to at in on with from by and or his her its their as into about'.split(' '),
);

/** A role noun stands before the first preposition: `deputy head of …`, not `son of …'s minister`. */
function holdsRole(tokens: ArticleTokens, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 8; i++) {
    const word = tokens.folded(i);
    if (isRoleNoun(tokens, i)) return true;
    if (['of', 'for', 'at', 'in', 'to', 'with', 'from', 'on', 'and'].includes(word)) return false;
  }
  return false;
}

function isRoleNoun(tokens: ArticleTokens, i: number): boolean {
  const word = tokens.folded(i);
  if (ROLE_NOUNS.has(word) || TITLES.has(word)) return true;
  if (word.endsWith('s') && word.length > 4 && ROLE_NOUNS.has(word.slice(0, -1))) return true;
  return word.length > 6 && ROLE_ENDINGS.some((ending) => word.endsWith(ending));
}

function isModifier(text: string, word: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text)) return text === '&';
  if (ROLE_STOPPERS.has(word) && !(text.length > 1 && text === text.toUpperCase())) return false;
  if (isCapitalised(text)) return true;
  if (/(?:ed|ing)$/.test(word) && word.length > 4 && !word.includes('-')) return ROLE_PARTICIPLES.has(word);
  return !(word.length > 4 && word.endsWith('ly') && word !== 'family');
}

function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

function wordsOf(tokens: ArticleTokens, { from, to }: Stretch): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const gap = i > from && tokens.start(i) > tokens.end(i - 1) ? ' ' : '';
    text += gap + tokens.text(i);
  }
  return text;
}
