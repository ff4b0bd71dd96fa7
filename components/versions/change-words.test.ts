import { expect, it } from 'vitest';
import { createLanguage } from '../shared/messages';
import { changeWords } from './change-words';

const language = createLanguage({
  locale: 'en',
  dir: 'ltr',
  getMessage: (key, [count = '']) => [count, key].filter(Boolean).join(' '),
});

it.each([
  [{ isHeadlineChanged: true, figures: 2, dates: 0, paragraphs: 3 }, 'changeHeadline, 2 changeFigures_other'],
  [{ isHeadlineChanged: false, figures: 0, dates: 1, paragraphs: 1 }, '1 changeDates_one'],
  [{ isHeadlineChanged: false, figures: 0, dates: 0, paragraphs: 4 }, '4 changeParagraphs_other'],
])('names the headline and facts, or else counts paragraphs: %o', (summary, words) => {
  expect(changeWords(summary, language)).toBe(words);
});
