import { foldTitle } from '../markup/headings';
import { isPageControl } from '../words/boilerplate';
import { namesNoPerson, namesPhotographer, splitAtConjunctions, withoutEnding, withoutOpening } from '../words/bylines';
import { isDateLine } from '../words/calendar';

const MAX_WORDS = 5;
/** The longest text that is taken for names. */
export const MAX_FIELD_LENGTH = 200;

/** Splits "By A. B. Doe, Chief Editor and C. Roe" into what may be names. */
export function splitNames(field: string): string[] {
  const text = field.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_FIELD_LENGTH || /^https?:\/\//.test(text)) return [];
  return text
    .split(/\s*[,;&/+]\s*|\s[-–|·•⋅]\s/u)
    .flatMap(splitAtConjunctions)
    .filter((part) => !namesPhotographer(part))
    .map((part) => bareName(part))
    .filter(Boolean);
}

function bareName(part: string): string {
  const name = withoutEnding(withoutOpening(part.replace(/^[^\p{L}]+/u, '').trim()));
  return name.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '').trim();
}

/** Initials alone, which tell a reader no name: "E.P." */
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}$/u;

/** A name that begins with a capital also ends with a capitalised word: what follows "Published a" is not a name. */
const ENDS_SMALL = /^\p{Lu}.* (?!(?:jr|sr)\.?$)\p{Ll}+$/u;

/** Tells whether what a byline says may be the name of a person: no desk, agency, address or date. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MAX_WORDS || name.length < 2 || name.length > 60 || /[\d@:?!=<>_]|https?|www\./.test(name))
    return false;
  if (/\.(?:de|com|net|org|at|be|ch|info|cl|fr|it|es|nl)$/i.test(name) || isDateLine(`${name} 1`)) return false;
  if (words.length > 1 && isPageControl(name)) return false;
  return !namesNoPerson(name) && !INITIALS.test(name) && !ENDS_SMALL.test(name);
}

/** Tells whether a name is one of the names of the site, or the beginning of it. */
export function isSite(name: string, sites: Set<string>): boolean {
  const squashed = squash(name);
  if (sites.has(foldTitle(name))) return true;
  if (squashed.length < 2) return false;
  return [...sites].some(
    (site) => squash(site) === squashed || (squashed.length > 5 && squash(site).startsWith(squashed)),
  );
}

/** Gives the letters and digits of a text in lower case. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Gives each name once, however it is written. */
export function unique(names: string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = foldTitle(name);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** In these scripts a name is written without a blank. */
export const IS_WHOLE = /[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}]/u;

/** Takes out single words beside a full name: such a word is the place that the article was written in. */
export function withoutPlaces(names: string[]): string[] {
  const full = names.filter((name) => /[\s.]/.test(name) || IS_WHOLE.test(name));
  return full.length > 0 ? full : names;
}
