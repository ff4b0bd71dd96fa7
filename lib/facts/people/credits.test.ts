import { expect, it } from 'vitest';
import { isCredit } from './credits';
import { ENGLISH } from './english';

const STORY =
  'The mill by the river was sold to the council of the county, which will pull it down in the summer and build forty homes in its place. It has been empty for years, and its owner is glad to be rid of it.';

it.each([
  [`By Aaron Humes: ${STORY}`, true],
  [`By Aaron Humes, ${STORY}`, false],
  [`The mayor, Aaron Humes: ${STORY}`, false],
])('tells whether a name is in the byline that opens %j', (text, expected) => {
  const start = text.indexOf('Aaron');
  const mention = { block: 0, start, end: start + 'Aaron Humes'.length };
  expect(isCredit(text, 'paragraph', mention, ENGLISH.credits)).toBe(expected);
});
