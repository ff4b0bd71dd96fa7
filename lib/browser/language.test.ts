import { expect, it } from 'vitest';
import { messagesLanguage } from './language';

it.each([
  ['ar', 'ar', 'ar', 'rtl'],
  ['ar', 'ar-EG', 'ar-EG', 'rtl'],
  ['en', 'en-GB', 'en-GB', 'ltr'],
  // The browser's language has no catalogue, or the messages were chosen by another one.
  ['en', 'fa', 'en', 'ltr'],
  ['ar', 'en-US', 'ar', 'rtl'],
  ['', 'de', 'de', 'ltr'],
] as const)('messages in %s in a browser in %s are written as %s, %s', (catalogue, browsers, locale, dir) => {
  expect(messagesLanguage(catalogue, browsers)).toEqual({ locale, dir });
});
