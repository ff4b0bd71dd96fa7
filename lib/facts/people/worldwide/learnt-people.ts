import type { NameWords } from '../../../languages/base/name-words';
import { gazetteer } from '../../../languages/en/people/gazetteer';
import { placesFromIntl } from '../../../languages/regions-from-intl';
import type { Tokens } from '../../../text/names/name-tokens';
import {
  IS_COMMON,
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_HONORIFIC,
  IS_NAME,
  IS_PARTICLE,
  IS_PLACE,
  IS_ROLE,
  IS_SPEECH,
  type TaggerLexicon,
  WordBits,
} from '../names/lexicon';
import { hasName, hasNoun, type PeopleModel } from '../tagger/model';
import { casesOf } from './cases';
import { cutterOf } from './cut';
import { folderOf, formsOf } from './forms';

/** Everything by which people of a language are found: its words, and the model that was trained for it. */
export interface LearntPeople {
  words: NameWords;
  model: PeopleModel;
  lexicon: TaggerLexicon;
  cut(text: string): Tokens;
  /** Tells whether the tables of given names have a word as it is. */
  isGivenName(word: string): boolean;
  /** Tells the same for the tables of family names. */
  isFamilyName(word: string): boolean;
}

/** Combines the words of a language and its model. Nothing is read before it is used. */
export function learntPeople(words: NameWords, model: PeopleModel): LearntPeople {
  return { words, model, ...readingOf(words, model.names) };
}

/** Gives how a text of a language is cut and looked up: in training, with the tables of names that the model will have. */
export function readingOf(
  words: NameWords,
  names: PeopleModel['names'],
): Pick<LearntPeople, 'lexicon' | 'cut' | 'isGivenName' | 'isFamilyName'> {
  let table: Map<string, number> | null = null;
  const fold = folderOf(words);
  const cases = casesOf(words, fold);
  const knownAs = (word: string, listed: ReadonlyMap<string, number> | null) => {
    let known = listed?.get(word) ?? 0;
    if (names && hasName(names.given, word)) known |= IS_GIVEN;
    if (names && hasName(names.family, word)) known |= IS_FAMILY;
    if (names?.nouns && hasNoun(names.nouns, word)) known |= IS_COMMON;
    return known;
  };
  const bits = (word: string) => {
    table ??= bitsTable(words);
    const known = knownAs(word, table);
    if ((known & IS_NAME) !== 0 || !words.cases) return known;
    // A name with a case ending is still a name.
    return cases.nominativesOf(word).reduce((bits, bare) => bits | (knownAs(bare, table) & IS_NAME), known);
  };
  const lexicon: TaggerLexicon = {
    bits,
    writing: words.writing,
    fold,
    ...(words.cases && { stem: cases.stemOf }),
    unanchored: words.loneName ?? 0,
    vocabulary: { writerAndReader: NONE },
  };
  const isListed = (bit: number) => (word: string) => {
    table ??= bitsTable(words);
    return (knownAs(fold(word), table) & bit) !== 0;
  };
  return { lexicon, cut: cutterOf(words, bits), isGivenName: isListed(IS_GIVEN), isFamilyName: isListed(IS_FAMILY) };
}

const NONE: ReadonlySet<string> = new Set();
const LATIN = /^[\p{Script=Latin}]/u;

function bitsTable(words: NameWords): Map<string, number> {
  const fold = folderOf(words);
  const bits = new WordBits();
  const addForms = (forms: string | undefined, bit: number) =>
    bits.add(
      formsOf(forms)
        .filter((form) => !form.includes(' '))
        .map(fold),
      bit,
    );
  if (LATIN.test(words.address)) {
    bits.addLatinNames();
    bits.add(
      gazetteer.places.filter((place) => !place.includes(' ')),
      IS_PLACE,
    );
  }
  bits.add(placesFromIntl(words.tag).regions.map(fold), IS_PLACE);
  addForms(words.particles, IS_PARTICLE);
  addForms(words.address, IS_HONORIFIC);
  addForms(words.addressBehind, IS_HONORIFIC);
  addForms(words.roles, IS_ROLE);
  addForms(words.saying, IS_SPEECH);
  addForms(words.closed, IS_FUNCTION);
  return bits.table;
}
