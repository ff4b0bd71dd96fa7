// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draw } from '../../testing/render';
import { LookedFor, NoFacts } from './looked-for';

const noFacts = (lang: string | null) => draw(<NoFacts lang={lang} />).container.textContent;
const lookedFor = (lang: string | null) => draw(<LookedFor lang={lang} />).container.textContent;

it('says that there is nothing only where all was looked for', () => {
  expect(noFacts('en-GB')).toBe('No dates, figures or people were found in this text.');
  expect(noFacts(null)).toBe('No dates, figures or people were found in this text.');
});

it('names the language whose people are not looked for', () => {
  expect(noFacts('sw')).toBe('No dates or figures were found in this text. People are not looked for in Swahili yet.');
  expect(lookedFor('sw-KE')).toBe('Key facts in Swahili: dates and figures only.');
  expect(lookedFor('en')).toBe('');
});

it('says nothing more of a language whose people are looked for', () => {
  expect(lookedFor('de-AT')).toBe('');
  expect(noFacts('de')).toBe('No dates, figures or people were found in this text.');
});

it('says of a language whose model errs too often that only sure names are shown', () => {
  expect(lookedFor('hi-IN')).toBe('Key facts in Hindi: people only where a name is certain.');
  expect(noFacts('hi')).toBe('No dates, figures or certain names of people were found in this text.');
});

it('says so where the language is not known', () => {
  expect(noFacts('und')).toContain('The language of this text is not known');
  expect(noFacts('not a tag')).toContain('The language of this text is not known');
  expect(lookedFor('not a tag')).toBe('');
});
