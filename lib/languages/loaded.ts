import { isEnglish, languageIn } from '../text/language-tag';
import { fromIntl } from './base/from-intl';
import type { FactWords } from './fact-words';
import { PACKS } from './packs';

const loaded = new Map<string, FactWords>();

/**
 * Loads the words of a page's language for dates and figures, which are a file of their own each. Nothing needs to be loaded
 * for English, or for a language that has no such file. Without them a page is read with what `Intl` has.
 */
export async function loadFactWords(lang: string | null): Promise<void> {
  if (!lang || isEnglish(lang)) return;
  const language = languageIn(lang);
  if (Object.hasOwn(PACKS, language) && !loaded.has(language)) loaded.set(language, (await PACKS[language]()).facts);
}

const fromBrowser = new Map<string, FactWords | null>();

/**
 * Gives the words by which facts of a language are read; null for English, which has parts of its own, and for a tag of no
 * language.
 */
export function factWordsOf(lang: string | null): FactWords | null {
  if (!lang || isEnglish(lang)) return null;
  const language = languageIn(lang);
  const own = loaded.get(language);
  if (own) return own;
  const known = fromBrowser.get(language);
  if (known !== undefined) return known;
  const words = baseOf(language);
  fromBrowser.set(language, words);
  return words;
}

/** Gives the words of any language in `Intl`: dates that are written out, money and measures in digits. */
function baseOf(tag: string): FactWords | null {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null;
    return { tag, intl: fromIntl(tag), dates: {}, figures: {}, closed: '' };
  } catch {
    // The text is not a language tag.
    return null;
  }
}
