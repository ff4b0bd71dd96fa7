import { expect, it } from 'vitest';
import { languageOf } from './language';

const GERMAN = 'Die Brücke ist nicht mit der Straße verbunden, und das bleibt eine Weile so. '.repeat(8);
const ENGLISH = 'The bridge that was closed for a week has opened, and the road with it. '.repeat(8);
const FINNISH = 'Silta avattiin liikenteelle torstaina, kun korjaukset olivat viimein päättyneet. '.repeat(8);

it.each([
  ['believes the page', ENGLISH, 'en-GB', 'en-GB'],
  ['believes the text where the page was set up in English', GERMAN, 'en', 'de'],
  ['believes the page on a language it does not know', FINNISH, 'fi', 'fi'],
  ['believes the page on a short text', GERMAN.slice(0, 100), 'en', 'en'],
  ['believes the page where the text says nothing', FINNISH, 'en', 'en'],
  ['hears the language where none is declared', GERMAN, null, 'de'],
  ['does not take a language it does not know for English', FINNISH, null, 'und'],
  ['says nothing on a short text', 'Silta auki', null, null],
])('%s', (_, text, declared, lang) => {
  expect(languageOf(text, declared)).toBe(lang);
});
