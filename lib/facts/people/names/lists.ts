import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, SPEECH_VERBS, TITLES } from '../../../text/names/name-words';
import { FAMILY_NAMES_BY_REGION } from './family-names';
import { AMBIGUOUS_GIVEN, GIVEN_NAMES_BY_REGION } from './given-names';
import { CALENDAR_WORDS, FUNCTION_WORDS, NATIONALITIES, ORGANISATION_WORDS, PLACE_WORDS, PLACES } from './other-names';
import { ROLE_ENDINGS, ROLE_NOUNS } from './role-words';

/** Bits of what the tables know of a word. */
export const IS_GIVEN = 1;
export const IS_FAMILY = 2;
export const IS_AMBIGUOUS = 4;
export const IS_PARTICLE = 8;
const IS_SUFFIX = 16;
export const IS_HONORIFIC = 32;
export const IS_TITLE = 64;
export const IS_ROLE = 128;
export const IS_SPEECH = 256;
export const IS_PLACE = 512;
export const IS_NATIONALITY = 1024;
export const IS_ORGANISATION_WORD = 2048;
export const IS_PLACE_WORD = 4096;
export const IS_CALENDAR = 8192;
export const IS_FUNCTION = 16384;
/** Not from a table: the model knows which words are mostly written small. */
export const IS_COMMON = 32768;
export const LIST_COUNT = 16;

let table: Map<string, number> | null = null;

function buildTable(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const names of Object.values(GIVEN_NAMES_BY_REGION)) add(names.split(/\s+/), IS_GIVEN);
  for (const names of Object.values(FAMILY_NAMES_BY_REGION)) add(names.split(/\s+/), IS_FAMILY);
  add(AMBIGUOUS_GIVEN, IS_AMBIGUOUS);
  add(NAME_PARTICLES, IS_PARTICLE);
  add(NAME_SUFFIXES, IS_SUFFIX);
  add(HONORIFICS, IS_HONORIFIC);
  add(TITLES, IS_TITLE);
  add(ROLE_NOUNS, IS_ROLE);
  add(SPEECH_VERBS, IS_SPEECH);
  add(PLACES, IS_PLACE);
  add(NATIONALITIES, IS_NATIONALITY);
  add(ORGANISATION_WORDS, IS_ORGANISATION_WORD);
  add(PLACE_WORDS, IS_PLACE_WORD);
  add(CALENDAR_WORDS, IS_CALENDAR);
  add(FUNCTION_WORDS, IS_FUNCTION);
  return bits;
}

/** What the tables know of a folded word: the `IS_…` bits. A hyphenated word has those of its parts that agree. */
export function listBits(word: string): number {
  table ??= buildTable();
  const known = table.get(word);
  if (known !== undefined) return known;
  let bits = 0;
  if (word.length > 6 && ROLE_ENDINGS.some((ending) => word.endsWith(ending))) bits |= IS_ROLE;
  if (word.length < 40 && word.includes('-')) {
    const parts = word.split('-');
    let shared = IS_GIVEN | IS_FAMILY | IS_PLACE;
    for (const part of parts) shared &= table.get(part) ?? 0;
    bits |= shared;
    // Vice-president, ex-minister, singer-songwriter; al-Sharaa.
    bits |= (table.get(parts[parts.length - 1]) ?? 0) & (IS_ROLE | IS_TITLE);
    if (NAME_PARTICLES.has(parts[0])) bits |= IS_FAMILY;
  }
  return bits;
}
