import { foldWord } from '../fold-word';
import { CYRILLIC_LETTERS } from './romanize';
import { GIVEN_NAME_FORMS } from './spelling';

const CYRILLIC = /^[\p{Script=Cyrillic}\s'’-]+$/u;
/** Letters that Russian reads in another way than Ukrainian: Сергей Путин, and Тимошенко. */
const RUSSIAN: ReadonlyMap<string, string> = new Map([
  ['и', 'i'],
  ['г', 'g'],
]);
const UKRAINIAN: ReadonlyMap<string, string> = new Map();
/** French writes Poutine, Lénine and Eltsine, so that the n is heard. */
const FRENCH_ENDING = /(?<=[iy]n)e$/i;

/** A nickname in quotes between the given name and the family name: James "Jim" Poe. */
const NICKNAMED = /^(?:\S+\s+)+?["“”«»]\s*(\p{Lu}[\p{L}-]+)\s*["“”«»]\s+(\S.*)$/u;

/**
 * Gives the other ways in which a name is written, for comparing only: with the nickname that it has in quotes, or as English
 * writes it, where another script or another language's way of writing Russian names is told by its letters. It is empty for any
 * other name. Where letters are all there is to go by, the given name must be one that is known: that a family name is written
 * alike is not enough.
 */
export function otherSpellings(name: string): string[] {
  const [, nickname, family] = NICKNAMED.exec(name) ?? [];
  if (nickname) return [`${nickname} ${family}`];
  if (CYRILLIC.test(name)) {
    const small = name.toLowerCase();
    return [...new Set([latin(small, RUSSIAN), latin(small, UKRAINIAN)])].filter(hasKnownGivenName);
  }
  const spelt = name.replace(FRENCH_ENDING, '');
  return spelt !== name && hasKnownGivenName(spelt) ? [spelt] : [];
}

function latin(name: string, own: ReadonlyMap<string, string>): string {
  return [...name].map((letter) => own.get(letter) ?? CYRILLIC_LETTERS.get(letter) ?? letter).join('');
}

function hasKnownGivenName(name: string): boolean {
  const [given, ...others] = name.split(' ');
  return others.length > 0 && GIVEN_NAME_FORMS.has(foldWord(given));
}
