import { isCapitalised } from '../names/role-words';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { casesOf } from './cases';
import { formsOf } from './forms';
import type { LearntPeople } from './learnt-people';
import { type Kinds, kindsOf, type Mention, type RoleReader } from './role-kinds';
import { unspacedRole } from './role-unspaced';

/** The most words, and letters, of a role; between two marks it is surely one. */
const MAX_WORDS = 9;
const MAX_MARKED = 14;
const LONGEST = 80;
/** The most words between a comma and the noun of a role: `, la nouvelle présidente`. */
const MAX_LEAD = 3;

/** A role in the tokens of a text: `noun` is its noun, `to` is exclusive; it is led where another word is between the comma and it. */
interface RoleSpan extends TokenSpan {
  noun: number;
  isLed: boolean;
}

/** Makes the function that reads roles of a language. */
export function roleReader(people: Pick<LearntPeople, 'words' | 'lexicon'>): RoleReader {
  const { words } = people;
  if (words.writing === 'unspaced') return unspacedRole(words);
  const kinds = kindsOf(people);
  const { nominativesOf } = casesOf(words);
  const listed = new Set(formsOf(words.roles));
  const qualifiers = words.roleQualifiers ?? [];
  /** `президентом` is `президент`, where the list of roles has both; not `przewodniczący`, which is no case of `przewodnicząca`. */
  const nominative = (noun: string) => {
    const bare = nominativesOf(noun.toLowerCase()).find((form) => form.length < noun.length && listed.has(form));
    return bare === undefined ? noun : noun.charAt(0) + bare.slice(1);
  };
  const qualifierOf = (written: string, noun: string) => {
    const strong = words.qualifierEndings?.find(([nouns]) => nouns.test(noun));
    // `der frühere Minister` is `früherer Minister`.
    if (strong) return written.replace(strong[1], strong[2]);
    const group = qualifiers.map(formsOf).find((forms) => forms.includes(written.toLowerCase()));
    return words.rolesTakeGenitive && group ? group[0] : written;
  };
  return (text, tokens, span, mention) => {
    const before = roleBefore(tokens, span, mention, kinds);
    const role = before ?? roleBehind(tokens, span, mention, kinds);
    if (!role) return null;
    const noun = tokens.text(role.noun);
    const said = nominative(noun);
    // `речник Олени Бондар` is somebody else, and so is the minister of `дружина міністра`.
    if (words.cases && before && mention.isOblique && said === noun && listed.has(noun.toLowerCase())) return null;
    if (words.cases && !before && role.isLed && said !== noun) return null;
    // `помощник президента Юрий Ушаков`, whose own office is not in the list.
    if (words.rolesTakeGenitive && before && mention.isNominative && said !== noun) return null;
    const lead = tokens.text(role.from);
    const opening =
      role.from < role.noun ? qualifierOf(lead, noun) + text.slice(tokens.end(role.from), tokens.start(role.noun)) : '';
    const whole = (opening + said + text.slice(tokens.end(role.noun), tokens.end(role.to - 1))).replace(/\s+/g, ' ');
    return whole.length <= LONGEST ? whole : null;
  };
}

/**
 * Reads a role before the name: `Bundeskanzler NAME`, `le ministre de la Santé, NAME`, `el ministro de Exteriores portugués,
 * NAME`, `міністр закордонних справ NAME`.
 */
function roleBefore(tokens: ArticleTokens, { from }: TokenSpan, { isNamed }: Mention, kinds: Kinds): RoleSpan | null {
  const follows = (i: number) => i >= 0 && !tokens.breakBefore(i + 1);
  let last = from - 1;
  while (follows(last) && kinds.isAddress(tokens, last) && !kinds.isRole(tokens, last)) last--;
  const hasComma = follows(last) && tokens.text(last) === ',';
  if (hasComma) last--;
  if (!follows(last)) return null;
  // `the spokesman of NAME`; `president Ana Lek`, of whom the tagger has only the `Lek`.
  if ((kinds.isLink(tokens, last) && !kinds.isRole(tokens, last)) || kinds.isGiven(tokens, last)) return null;
  let start = -1;
  let noun = -1;
  for (let i = last; follows(i) && from - i <= MAX_WORDS && !isNamed(i); i--) {
    if (kinds.isRole(tokens, i)) {
      // `la asesora del ministro NAME`: the name is the minister's.
      if (noun >= 0 && !hasComma && isOwner(tokens, i, noun, kinds)) break;
      noun = i;
      start = i;
    } else if (noun >= 0 && (kinds.isArticle(tokens, i) || !kinds.isInside(tokens, i))) break;
    // `Ministerin Lek und Sprecherin NAME`: the first role is somebody else's.
    else if (noun >= 0 && kinds.isConjunction(tokens, i) && i > 0 && !kinds.isRole(tokens, i - 1)) break;
    else if (!kinds.isInside(tokens, i) && !isComplement(tokens, i, last, hasComma, kinds)) break;
  }
  if (noun < 0) return null;
  while (follows(start - 1) && kinds.isQualifier(tokens, start - 1) && !isNamed(start - 1)) start--;
  if (kinds.isPossessed(tokens, noun)) while (!isNamed(start - 1) && belongsToNext(tokens, start - 1, kinds)) start--;
  // `NAME, ministra de Sanidad, NAME`: it is the other one's.
  const opening = start > 0 && kinds.isArticle(tokens, start - 1) ? start - 2 : start - 1;
  if (hasComma && follows(opening) && tokens.text(opening) === ',' && opening > 0 && isNamed(opening - 1)) return null;
  return { from: start, noun, to: last + 1, isLed: false };
}

/**
 * Tells whether a word before the noun of a role, or before another such word, is of its owner: `Ulaştırma ve Altyapı` of
 * `Ulaştırma ve Altyapı Bakanı`.
 */
function belongsToNext(tokens: ArticleTokens, i: number, kinds: Kinds): boolean {
  if (i < 0 || tokens.breakBefore(i + 1)) return false;
  if (kinds.isConjunction(tokens, i)) return i > 0 && !tokens.breakBefore(i) && isCapitalised(tokens.text(i - 1));
  return isCapitalised(tokens.text(i)) && !kinds.isEnd(tokens, i);
}

/** Tells whether the noun of a role belongs to the one who has the next, with an article between: `asesora del ministro`. */
function isOwner(tokens: ArticleTokens, other: number, noun: number, kinds: Kinds): boolean {
  let hasArticle = false;
  for (let i = other + 1; i < noun; i++) {
    if (!kinds.isLink(tokens, i) && !kinds.isArticle(tokens, i)) return false;
    hasArticle ||= kinds.isArticleLink(tokens, i);
  }
  return hasArticle;
}

/**
 * Tells whether a word in small letters behind the noun of a role belongs to it: `ukrainien` of `ministre ukrainien des
 * Affaires`, `syndicat` of `du syndicat`.
 */
function isComplement(tokens: ArticleTokens, i: number, last: number, hasComma: boolean, kinds: Kinds): boolean {
  if (i === 0 || tokens.breakBefore(i) || !kinds.isPlain(tokens, i)) return false;
  if (kinds.takesGenitive || kinds.isRole(tokens, i - 1) || kinds.isLink(tokens, i - 1)) return true;
  return i === last && hasComma && isCapitalised(tokens.text(i - 1));
}

/** Reads a role behind the name: `NAME, la nouvelle ministre de la Santé,`; `NAME (présidente du groupe)`. */
function roleBehind(tokens: ArticleTokens, { to }: TokenSpan, { isNamed }: Mention, kinds: Kinds): RoleSpan | null {
  const isThere = (i: number) => i < tokens.length && !tokens.breakBefore(i);
  if (!isThere(to) || !/^[,(–—]$/.test(tokens.text(to))) return null;
  let at = to + 1;
  // An age may be before the role: `NAME, 44 ans, maire de Brévanne`.
  if (isThere(at) && /^\d{1,2}$/.test(tokens.text(at)))
    for (let n = 0; n < MAX_LEAD && isThere(at); n++) if (tokens.text(at++) === ',') break;
  const opening = at;
  while (isThere(at) && !kinds.isRole(tokens, at)) {
    if (at - opening >= MAX_LEAD || isNamed(at) || !isLead(tokens, at, kinds)) return null;
    at++;
  }
  if (!isThere(at)) return null;
  const noun = at;
  for (at = noun + 1; isThere(at) && !/^[,.;:!?()[\]–—«»“”"„]$/.test(tokens.text(at)); at++) {
    if (at - noun > MAX_MARKED || kinds.isSaying(tokens, at)) return null;
    if (isNamed(at)) {
      // `NAME, ministre NAME`: the role is that of the next name; `NAME, porte-parole de NAME` has its own.
      if (!kinds.isLink(tokens, at - 1)) return null;
      while (isThere(at) && isNamed(at)) at++;
      break;
    }
    if (kinds.isEnd(tokens, at) || (kinds.isConjunction(tokens, at) && !goesOn(tokens, at + 1, isNamed, kinds))) break;
  }
  let end = at;
  while (end > noun + 1 && (kinds.isLink(tokens, end - 1) || kinds.isArticle(tokens, end - 1))) end--;
  // `NAME, presidenta de la Cruz Blanca EFE`: who took the picture.
  if (!isThere(at) && end > noun + 1 && isAgency(tokens, end - 1) && isCapitalised(tokens.text(end - 2))) end--;
  let start = noun;
  while (start > opening && kinds.isQualifier(tokens, start - 1)) start--;
  const isLed = noun > opening && !kinds.isQualifier(tokens, noun - 1) && !kinds.isArticle(tokens, noun - 1);
  return { from: start, noun, to: end, isLed };
}

/** Tells whether a word is in capitals, as the names of agencies are: `EFE`. */
const isAgency = (tokens: ArticleTokens, i: number) => /^\p{Lu}{3,8}$/u.test(tokens.text(i));

/** Tells whether a word may be before the noun of a role: an article, `former`, an adjective, a possessive. */
function isLead(tokens: ArticleTokens, at: number, kinds: Kinds): boolean {
  if (kinds.isArticle(tokens, at) || kinds.isQualifier(tokens, at)) return true;
  if (kinds.isLink(tokens, at)) return false;
  return kinds.isPlain(tokens, at) || (kinds.hasPossessives && /^\p{Lu}\p{L}*s$/u.test(tokens.text(at)));
}

/** Tells whether a role continues behind `and`: `ministro de Economía y Hacienda`, `Sängerin und Schauspielerin`. */
function goesOn(tokens: ArticleTokens, at: number, isNamed: Mention['isNamed'], kinds: Kinds): boolean {
  if (at >= tokens.length || tokens.breakBefore(at) || isNamed(at)) return false;
  return kinds.isRole(tokens, at) || isCapitalised(tokens.text(at));
}
