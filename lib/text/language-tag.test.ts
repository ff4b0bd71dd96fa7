import { expect, it } from 'vitest';
import { isEnglish, languageIn, localeOf } from './language-tag';

it.each([
  ['en', true],
  ['EN-gb', true],
  ['eng', false],
  ['de', false],
])('tells whether %j is English', (tag, expected) => expect(isEnglish(tag)).toBe(expected));

it.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['', 'en'],
  ['de_DE.utf8', 'en'],
])('takes %j for %j', (tag, locale) => expect(localeOf(tag)).toBe(locale));

it.each([
  ['pt-BR', 'pt'],
  ['ZH_tw', 'zh'],
  ['nb-NO', 'no'],
  ['constructor', 'constructor'],
])('keeps the words of %j under %j', (tag, language) => expect(languageIn(tag)).toBe(language));
