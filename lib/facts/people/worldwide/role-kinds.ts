import type { NameWords } from '../../../languages/base/name-words';
import { IS_FUNCTION, IS_GIVEN, IS_PLACE, IS_ROLE, IS_SPEECH } from '../names/lexicon';
import { isCapitalised } from '../names/role-words';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { folderOf, formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

/** Holds what is known of a mention besides its place. */
export interface Mention {
  /** Tells whether a token is part of somebody's name. */
  isNamed(token: number): boolean;
  /** True when the name is in another case than the nominative. */
  isOblique: boolean;
  /** True when it is in the nominative, by a given name in the tables. */
  isNominative: boolean;
}

/** Gives the role in the words beside a name: `Bundeskanzler`, `ministre de la Santé`; null when there is none. */
export type RoleReader = (text: string, tokens: ArticleTokens, span: TokenSpan, mention: Mention) => string | null;

/** The kinds of words that may be in a role. */
export interface Kinds {
  isRole(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether a word may be between the words of a role. */
  isInside(tokens: ArticleTokens, i: number): boolean;
  isLink(tokens: ArticleTokens, i: number): boolean;
  isAddress(tokens: ArticleTokens, i: number): boolean;
  isArticle(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether a word is, or has in it, the article of an owner: `del`, `der`. */
  isArticleLink(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether the noun of a role has its owner before it: `Valisi` of `İzmir Valisi`. */
  isPossessed(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether a word is before the noun of a role and belongs to it: `ancien`, `ehemalige`. */
  isQualifier(tokens: ArticleTokens, i: number): boolean;
  /**
   * Tells whether a word in small letters is no function word and no verb of saying: an adjective, or a noun in the genitive.
   */
  isPlain(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether a role ends before a word. */
  isEnd(tokens: ArticleTokens, i: number): boolean;
  isSaying(tokens: ArticleTokens, i: number): boolean;
  /** Tells whether a word is a given name, and no place or office. */
  isGiven(tokens: ArticleTokens, i: number): boolean;
  isConjunction(tokens: ArticleTokens, i: number): boolean;
  /** True when the noun of a role has others behind it without a preposition: `міністр закордонних справ`. */
  takesGenitive: boolean;
  /** True when a possessive with a capital may be before the noun: `Sveriges statsminister`. */
  hasPossessives: boolean;
}

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}’'-]{2,}$/u;

/** Makes the tests for the words of a language. */
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
    isArticleLink: isWritten(writtenOf(words.ownerArticles)),
    isPossessed: isFolded(setOf(words.possessedRoles)),
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
