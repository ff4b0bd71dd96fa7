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

/** The language of the extension's messages, and the messages in it. */
export function browserLanguage(): BrowserLanguage {
  return {
    ...messagesLanguage(browser.i18n.getMessage('catalogueLanguage'), browser.i18n.getUILanguage()),
    // Any name may be asked for: one that is not in the catalogue (a plural form, say) gives ''.
    getMessage: (key, substitutions) => browser.i18n.getMessage(key as MessageName, substitutions),
  };
}

/**
 * Dates, plurals and the direction go by the messages that are shown, which are English where the browser's own language has no
 * catalogue: a page of English words is not drawn from right to left because the browser is Persian.
 * @param catalogue the language that the messages say they are in; '' where they do not
 * @param browsers that of the browser, which is more exact where both are one (`en-GB`)
 */
export function messagesLanguage(catalogue: string, browsers: string): Pick<BrowserLanguage, 'locale' | 'dir'> {
  const language = (tag: string) => tag.split(/[-_]/)[0].toLowerCase();
  const locale = catalogue && language(catalogue) !== language(browsers) ? catalogue : browsers;
  return { locale, dir: RIGHT_TO_LEFT.has(language(locale)) ? 'rtl' : 'ltr' };
}
