import { expect, it } from 'vitest';
import { messagesLanguage } from './language';

it.each([
  ['ar', 'ar', 'ar', 'rtl'],
  ['ar', 'ar-EG', 'ar-EG', 'rtl'],
  ['en', 'en-GB', 'en-GB', 'ltr'],
  // Where the browser's language has no catalogue, or another than the messages were chosen by.
  ['en', 'fa', 'en', 'ltr'],
  ['ar', 'en-US', 'ar', 'rtl'],
  ['', 'de', 'de', 'ltr'],
] as const)('messages in %s in a browser in %s are written as %s, %s', (catalogue, browsers, locale, dir) => {
  expect(messagesLanguage(catalogue, browsers)).toEqual({ locale, dir });
});
