import { browser } from 'wxt/browser';

export interface BrowserLanguage {
  /** BCP 47 tag of the interface. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** '' when there is no such message. */
  getMessage(key: string, substitutions: string[]): string;
}

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** Languages of catalogues that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar']);

/** Gives the language of the extension's messages, and the messages in it. */
export function browserLanguage(): BrowserLanguage {
  return {
    ...messagesLanguage(browser.i18n.getMessage('catalogueLanguage'), browser.i18n.getUILanguage()),
    // Any name may be asked for: one that is not in the catalogue (a plural form, say) gives ''.
    getMessage: (key, substitutions) => browser.i18n.getMessage(key as MessageName, substitutions),
  };
}

/**
 * Gives the language for dates, plurals and the direction, which follow the messages that are shown. These are English
 * where the browser's own language has no catalogue: a page of English words is not drawn from right to left because
 * the browser is Persian.
 * @param catalogue the language that the messages are in by their own word; '' where they have none
 * @param browsers the browser's language, which is more exact where both are one (`en-GB`)
 */
export function messagesLanguage(catalogue: string, browsers: string): Pick<BrowserLanguage, 'locale' | 'dir'> {
  const language = (tag: string) => tag.split(/[-_]/)[0].toLowerCase();
  const locale = catalogue && language(catalogue) !== language(browsers) ? catalogue : browsers;
  return { locale, dir: RIGHT_TO_LEFT.has(language(locale)) ? 'rtl' : 'ltr' };
}
