import type { NameWords } from '../../../languages/base/name-words';
import { IS_FUNCTION, IS_GIVEN, IS_PLACE, IS_ROLE, IS_SPEECH } from '../names/lexicon';
import { isCapitalised } from '../names/role-words';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { folderOf, formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

/** What is known of a mention beside its place. */
export interface Mention {
  /** Tells whether a token is of somebody's name. */
  isNamed(token: number): boolean;
  /** The name is written in another case than the nominative. */
  isOblique: boolean;
  /** It is written in the nominative, by a given name that the tables have. */
  isNominative: boolean;
}

/** The role that the words beside a name give: `Bundeskanzler`, `ministre de la Santé`; null when they give none. */
export type RoleReader = (text: string, tokens: ArticleTokens, span: TokenSpan, mention: Mention) => string | null;

/** What words of a language may be in a role. */
export interface Kinds {
  isRole(tokens: ArticleTokens, i: number): boolean;
  /** May be between the words of a role. */
  isInside(tokens: ArticleTokens, i: number): boolean;
  isLink(tokens: ArticleTokens, i: number): boolean;
  isAddress(tokens: ArticleTokens, i: number): boolean;
  isArticle(tokens: ArticleTokens, i: number): boolean;
  /** `ancien`, `ehemalige`: before the noun of a role, and of it. */
  isQualifier(tokens: ArticleTokens, i: number): boolean;
  /** A word in small letters that is no function word and no verb of saying: an adjective, or a noun in the genitive. */
  isPlain(tokens: ArticleTokens, i: number): boolean;
  /** No role goes on with it. */
  isEnd(tokens: ArticleTokens, i: number): boolean;
  isSaying(tokens: ArticleTokens, i: number): boolean;
  /** A given name, and no place or office. */
  isGiven(tokens: ArticleTokens, i: number): boolean;
  isConjunction(tokens: ArticleTokens, i: number): boolean;
  /** The noun of a role has others behind it without a preposition: `міністр закордонних справ`. */
  takesGenitive: boolean;
  /** A possessive in capitals may be before the noun: `Sveriges statsminister`. */
  hasPossessives: boolean;
}

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}’'-]{2,}$/u;

/** Gives how the words of a language are told. */
export function kindsOf({ words, lexicon }: Pick<LearntPeople, 'words' | 'lexicon'>): Kinds {
  const fold = folderOf(words);
  const setOf = (forms: NameWords['roleLinks']) => new Set(formsOf(forms).map(fold));
  // Short words keep their accents: French `à` is a preposition, and `a` a verb.
  const written = (word: string) => word.toLowerCase().replaceAll('’', "'");
  const writtenOf = (forms: NameWords['roleLinks']) => new Set(formsOf(forms).map(written));
  const roles = setOf(words.roles);
  const endings = [...setOf(words.roleEndings)];
  const links = writtenOf(words.roleLinks);
  const address = setOf(words.address);
  const articles = writtenOf(words.roleArticles);
  const ends = writtenOf(words.roleEnds);
  const conjunctions = writtenOf(words.conjunctions);
  const qualifiers = new Set((words.roleQualifiers ?? []).flatMap(formsOf).map(fold));
  const { article } = words;
  const isFolded = (set: ReadonlySet<string>) => (tokens: ArticleTokens, i: number) => set.has(tokens.folded(i));
  const isWritten = (set: ReadonlySet<string>) => (tokens: ArticleTokens, i: number) =>
    set.has(written(tokens.text(i)));
  const isLink = isWritten(links);
  const isArticle = isWritten(articles);
  const isEnding = isWritten(ends);
  const hasBits = (tokens: ArticleTokens, i: number, bits: number) => (lexicon.bits(tokens.folded(i)) & bits) !== 0;
  return {
    isRole(tokens, i) {
      const last = tokens.folded(i).split('-').at(-1) ?? '';
      return (
        roles.has(tokens.folded(i)) ||
        roles.has(last) ||
        endings.some((ending) => last.length > ending.length + 2 && last.endsWith(ending))
      );
    },
    isInside: (tokens, i) =>
      isLink(tokens, i) ||
      address.has(tokens.folded(i)) ||
      qualifiers.has(tokens.folded(i)) ||
      (words.writing === 'cased' && isCapitalised(tokens.text(i))) ||
      (article !== undefined && (tokens.text(i).startsWith(article) || hasBits(tokens, i, IS_PLACE))),
    isLink,
    isAddress: isFolded(address),
    isArticle,
    isQualifier: isFolded(qualifiers),
    isPlain: (tokens, i) => SMALL_WORD.test(tokens.text(i)) && !hasBits(tokens, i, IS_FUNCTION | IS_SPEECH),
    isEnd: (tokens, i) =>
      isEnding(tokens, i) || (hasBits(tokens, i, IS_FUNCTION) && !isLink(tokens, i) && !isArticle(tokens, i)),
    isGiven: (tokens, i) =>
      isCapitalised(tokens.text(i)) && (lexicon.bits(tokens.folded(i)) & (IS_GIVEN | IS_PLACE | IS_ROLE)) === IS_GIVEN,
    isSaying: (tokens, i) => hasBits(tokens, i, IS_SPEECH),
    isConjunction: isWritten(conjunctions),
    takesGenitive: words.rolesTakeGenitive === true,
    hasPossessives: words.cases?.length === 1,
  };
}
