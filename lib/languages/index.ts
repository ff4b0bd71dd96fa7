import { languageIn } from '../text/language-tag';
import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './language';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** The languages for which the product has words that are read at once. CONTRIBUTING.md lists where the other parts of a folder are named. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  uk,
  pl,
  cs,
  tr,
  ro,
  sv,
  da,
  no,
  id,
  vi,
  fi,
  hu,
  el,
  ja,
  ko,
  zh,
  ar,
  he,
  fa,
  hi,
];

/**
 * Gives the words of a language that every page has, by its BCP 47 tag; a text that declares none is read as English. Undefined for a
 * language without a folder.
 */
export function languageNamed(tag: string | null): Language | undefined {
  const language = languageIn(tag || 'en');
  return LANGUAGES.find((one) => one.tag === language);
}
