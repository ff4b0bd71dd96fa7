import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type catalogue from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof catalogue;

/** The source of messages: `browser.i18n` in the extension, which components may not know. */
export interface MessageSource {
  /** The BCP 47 tag of the interface. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** '' when there is no such message. */
  getMessage(key: string, substitutions: string[]): string;
}

/** The reader's language: the language of the interface, and of its dates and numbers. */
export interface Language {
  /** The BCP 47 tag of the interface, for `Intl`. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Gives the message with its placeholders filled in. */
  t(key: MessageKey, ...substitutions: (string | number)[]): string;
  /** Gives the form of `KEY_one`, `KEY_few`, … that `count` takes; `count`, formatted, is the first placeholder. */
  plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string;
}

type PluralKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** Builds a `Language` over a source of messages. */
export function createLanguage({ locale, dir, getMessage }: MessageSource): Language {
  // They are made when the first number is shown: the browser reads their tables from the disk, and the text should be
  // shown before that.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const t: Language['t'] = (key, ...substitutions) => getMessage(key, substitutions.map(String));
  return {
    locale,
    dir,
    t,
    plural(key, count, ...substitutions) {
      rules ??= new Intl.PluralRules(locale);
      numbers ??= new Intl.NumberFormat(locale);
      const filled = [numbers.format(count), ...substitutions.map(String)];
      return getMessage(`${key}_${rules.select(count)}`, filled) || getMessage(`${key}_other`, filled);
    },
  };
}

export const LanguageContext = createContext<Language>(
  createLanguage({ locale: 'en', dir: 'ltr', getMessage: (key) => key }),
);

export const useLanguage = () => useContext(LanguageContext);
