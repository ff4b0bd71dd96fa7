import type { Writing } from '../../../languages/base/name-words';
import type { Gazetteer, PeopleWords } from '../../../languages/people-words';
import { placesFromIntl } from '../../../languages/regions-from-intl';
import { foldWord } from '../../../text/fold-word';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../text/names/name-words';
import { FAMILY_NAMES_BY_REGION } from './family-names';
import { GIVEN_NAMES_BY_REGION } from './given-names';

/**
 * Bits for what the tables have on a word. The tagger's features count them, so that their order is part of the model.
 */
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
/** This bit is not from a table: the model knows which words are mostly written small. */
export const IS_COMMON = 32768;
export const LIST_COUNT = 16;
/** Either part of a name. */
export const IS_NAME = IS_GIVEN | IS_FAMILY;

/** The lists of a part of a folder's words, as sets. */
export type SetsOf<Words> = { readonly [List in keyof Words]: ReadonlySet<string> };

/** The lists of a language that the tagger needs. */
export interface TaggerLexicon {
  /** Gives what the tables have on a word: the `IS_…` bits. */
  bits(word: string): number;
  writing: Writing;
  /** Folds a word, where that is not done as in English. */
  fold?(word: string): string;
  /**
   * Gives what a folded word has in common with its other forms, by which a name is found in the rest of the article.
   */
  stem?(word: string): string;
  /**
   * The log odds that a single name loses when the article never gives it in full; where left out, the value of English is
   * used.
   */
  unanchored?: number;
  vocabulary: { writerAndReader: ReadonlySet<string> };
}

/** The words of a language and the tables of names, ready to be looked up. All words are folded. */
export interface PeopleLexicon extends TaggerLexicon {
  titles: SetsOf<PeopleWords['titles']>;
  roles: SetsOf<PeopleWords['roles']>;
  vocabulary: SetsOf<PeopleWords['vocabulary']>;
  context: SetsOf<PeopleWords['context']>;
  credits: PeopleWords['credits'];
  /** The kinds of thing, besides a person, that a name of one or more words is known to be. */
  gazetteer: KnownNames;
}

/** Names that are not people's, or not only. */
export interface KnownNames {
  /** Countries and continents. */
  regions: ReadonlySet<string>;
  places: ReadonlySet<string>;
  peoples: ReadonlySet<string>;
  brands: ReadonlySet<string>;
  /** Firms whose whole name is like a person's, without being a particular person. */
  neverPeople: ReadonlySet<string>;
}

/** Makes the lexicon of a language (BCP 47 `tag`, for the names of countries). Its tables of names are built on first use. */
export function peopleLexicon(tag: string, words: PeopleWords, names: Gazetteer): PeopleLexicon {
  let table: Map<string, number> | null = null;
  let known: KnownNames | null = null;
  return {
    writing: 'cased',
    bits: (word) => {
      table ??= bitsTable(words);
      return table.get(word) ?? bitsOfParts(word, table, words.roles.endings);
    },
    titles: setsOf(words.titles),
    roles: setsOf(words.roles),
    vocabulary: setsOf(words.vocabulary),
    context: setsOf(words.context),
    credits: words.credits,
    get gazetteer() {
      known ??= knownNames(tag, names);
      return known;
    },
  };
}

function setsOf<Words extends { [List in keyof Words]: readonly string[] }>(words: Words): SetsOf<Words> {
  const sets: Partial<Record<keyof Words, ReadonlySet<string>>> = {};
  for (const list in words) sets[list] = new Set(words[list]);
  return sets as SetsOf<Words>;
}

function knownNames(tag: string, { places, peoples, brands, firms, nobody }: Gazetteer): KnownNames {
  const { regions, cities } = placesFromIntl(tag);
  return {
    regions: new Set(regions.map(foldWord)),
    places: new Set([...places, ...cities.map(foldWord)]),
    peoples: new Set(peoples),
    brands: new Set(brands),
    neverPeople: new Set([...firms, ...nobody]),
  };
}

/** A table of words with the bits of all lists that they are in. */
export class WordBits {
  readonly table = new Map<string, number>();

  /** Gives each word of a list a bit, besides those that it has. */
  add(list: Iterable<string>, bit: number): void {
    for (const word of list) this.table.set(word, (this.table.get(word) ?? 0) | bit);
  }

  /** Adds the given names, family names and particles that are written in Latin letters. */
  addLatinNames(): void {
    for (const names of Object.values(GIVEN_NAMES_BY_REGION)) this.add(names.split(/\s+/), IS_GIVEN);
    for (const names of Object.values(FAMILY_NAMES_BY_REGION)) this.add(names.split(/\s+/), IS_FAMILY);
    this.add(NAME_PARTICLES, IS_PARTICLE);
  }
}

function bitsTable({ titles, roles, vocabulary }: PeopleWords): Map<string, number> {
  const bits = new WordBits();
  const add = (list: Iterable<string>, bit: number) => bits.add(list, bit);
  bits.addLatinNames();
  add(vocabulary.ambiguousGivenNames, IS_AMBIGUOUS);
  add(NAME_SUFFIXES, IS_SUFFIX);
  add(titles.formsOfAddress, IS_HONORIFIC);
  add(titles.titles, IS_TITLE);
  add(roles.nouns, IS_ROLE);
  add(vocabulary.speechVerbs, IS_SPEECH);
  add(vocabulary.knownPlaces, IS_PLACE);
  add(vocabulary.nationalities, IS_NATIONALITY);
  add(vocabulary.organisationWords, IS_ORGANISATION_WORD);
  add(vocabulary.placeWords, IS_PLACE_WORD);
  add(vocabulary.calendarWords, IS_CALENDAR);
  add(vocabulary.functionWords, IS_FUNCTION);
  return bits.table;
}

const MIN_ROLE_LETTERS = 7;
const MAX_WORD = 40;

/**
 * Gives the bits of a word that is in no table: it may be a role by its ending; one with hyphens has the bits in which
 * its parts agree.
 */
function bitsOfParts(word: string, table: ReadonlyMap<string, number>, roleEndings: readonly string[]): number {
  let bits = 0;
  if (word.length >= MIN_ROLE_LETTERS && roleEndings.some((ending) => word.endsWith(ending))) bits |= IS_ROLE;
  if (word.length < MAX_WORD && word.includes('-')) {
    const parts = word.split('-');
    let shared = IS_GIVEN | IS_FAMILY | IS_PLACE;
    for (const part of parts) shared &= table.get(part) ?? 0;
    bits |= shared;
    // This holds for vice-president, ex-minister, singer-songwriter; al-Sharaa.
    bits |= (table.get(parts[parts.length - 1]) ?? 0) & (IS_ROLE | IS_TITLE);
    if (NAME_PARTICLES.has(parts[0])) bits |= IS_FAMILY;
  }
  return bits;
}
