import { browser } from 'wxt/browser';

export interface BrowserLanguage {
  /** BCP 47 tag of the browser's interface. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** '' when there is no such message. */
  getMessage(key: string, substitutions: string[]): string;
}

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** The language of the browser's interface, and the extension's messages in it. */
export function browserLanguage(): BrowserLanguage {
  return {
    locale: browser.i18n.getUILanguage(),
    dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    // Any name may be asked for: one that is not in the catalogue (a plural form, say) gives ''.
    getMessage: (key, substitutions) => browser.i18n.getMessage(key as MessageName, substitutions),
  };
}
