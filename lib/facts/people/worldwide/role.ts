import { IS_SPEECH } from '../names/lexicon';
import { isCapitalised } from '../names/role-words';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { casesOf } from './cases';
import { folderOf, formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

/** No role has more words or letters. */
const MAX_WORDS = 9;
const LONGEST = 80;

const SMALL_WORD = /^\p{Ll}{4,}$/u;

/** The role that the words beside a name give: `Bundeskanzler`, `ministre de la Santé`; null when they give none. */
export type RoleReader = (text: string, tokens: ArticleTokens, span: TokenSpan) => string | null;

/** Gives how roles of a language are read. */
export function roleReader({ words, lexicon }: Pick<LearntPeople, 'words' | 'lexicon'>): RoleReader {
  if (words.writing === 'unspaced') return unspacedRole(formsOf(words.roles));
  const fold = folderOf(words);
  const roles = new Set(formsOf(words.roles).map(fold));
  const endings = formsOf(words.roleEndings).map(fold);
  const links = new Set(formsOf(words.roleLinks).map(fold));
  const address = new Set(formsOf(words.address).map(fold));
  const cased = words.writing === 'cased';
  const isRole = (tokens: ArticleTokens, i: number) => {
    const last = tokens.folded(i).split('-').at(-1) ?? '';
    return (
      roles.has(tokens.folded(i)) ||
      roles.has(last) ||
      endings.some((ending) => last.length > ending.length + 2 && last.endsWith(ending))
    );
  };
  const isInside = (tokens: ArticleTokens, i: number) =>
    links.has(tokens.folded(i)) ||
    address.has(tokens.folded(i)) ||
    (cased && isCapitalised(tokens.text(i))) ||
    (words.article !== undefined && tokens.text(i).startsWith(words.article));

  const before: RoleReader = (text, tokens, { from }) => {
    let start = -1;
    for (let i = from - 1; i >= 0 && from - i <= MAX_WORDS && !tokens.breakBefore(i + 1); i--) {
      if (i === from - 1 && tokens.text(i) === ',') continue;
      if (isRole(tokens, i)) start = i;
      // In Romance languages an adjective is between the noun and the name: `ministre ukrainien`.
      else if (
        !isInside(tokens, i) &&
        !(i === from - 1 && i > 0 && SMALL_WORD.test(tokens.text(i)) && isRole(tokens, i - 1))
      )
        break;
    }
    if (start < 0) return null;
    let end = from - 1;
    const isEdge = (i: number) =>
      tokens.text(i) === ',' || address.has(tokens.folded(i)) || links.has(tokens.folded(i));
    while (end > start && isEdge(end)) end--;
    return sliceOf(text, tokens, start, end + 1);
  };

  const behind: RoleReader = (text, tokens, { to }) => {
    if (to >= tokens.length || tokens.breakBefore(to) || tokens.text(to) !== ',') return null;
    let at = to + 1;
    let role = -1;
    for (; at < tokens.length && at - to <= MAX_WORDS + 3 && !tokens.breakBefore(at); at++) {
      if (/^[,.;:)–—]$/.test(tokens.text(at))) break;
      if (role < 0 && isRole(tokens, at)) role = at;
      if (role < 0 && at - to > 3) return null;
      if ((lexicon.bits(tokens.folded(at)) & IS_SPEECH) !== 0) return null;
    }
    const closes = at < tokens.length && !tokens.breakBefore(at) && tokens.text(at) === ',';
    return role < 0 || !closes ? null : sliceOf(text, tokens, role, at);
  };
  const { nominativesOf } = casesOf(words);
  const listed = new Set(formsOf(words.roles));
  /** `президентом` is `президент`, where the list of roles has both; not `przewodniczący`, which is no case of `przewodnicząca`. */
  const nominative = (role: string) =>
    role.replace(/^\S+/u, (noun) => {
      const bare = nominativesOf(noun.toLowerCase()).find((form) => form.length < noun.length && listed.has(form));
      return bare === undefined ? noun : noun.charAt(0) + bare.slice(1);
    });
  return (text, tokens, span) => {
    const role = before(text, tokens, span) ?? behind(text, tokens, span);
    return role && nominative(role);
  };
}

function sliceOf(text: string, tokens: ArticleTokens, from: number, to: number): string | null {
  const role = text.slice(tokens.start(from), tokens.end(to - 1)).replace(/\s+/g, ' ');
  return role.length <= LONGEST ? role : null;
}

/** Without spaces a role touches the name, or has one space to it: `岸田文雄首相`, `总统拜登`, `윤석열 대통령`. */
function unspacedRole(roles: readonly string[]): RoleReader {
  const longestFirst = [...roles].sort((a, b) => b.length - a.length);
  return (text, tokens, { from, to }) => {
    // A role is read beside the name only, so that a long text takes no longer a name than a short one.
    const end = tokens.end(to - 1);
    const start = tokens.start(from);
    const after = text.slice(end, end + LONGEST).replace(/^ /, '');
    const before = text.slice(Math.max(0, start - LONGEST), start).replace(/ $/, '');
    return (
      longestFirst.find((role) => after.startsWith(role)) ?? longestFirst.find((role) => before.endsWith(role)) ?? null
    );
  };
}
