import { expect, it } from 'vitest';
import { pageOf } from '../testing/draft-of';
import { wholeTextFinder } from './dom';

it.each([
  ['the inline element with all of the text', '<p><span id="it">One two three four five</span></p>'],
  ['the innermost of several', '<p><span><em id="it">One two three four five</em></span></p>'],
  ['the one among its siblings', '<p><i>One</i><span id="it">One two three four five</span></p>'],
  ['the first of two', '<p><span id="it">One two three four five</span><i>One two three four five</i></p>'],
  ['the block where no element has it all', '<p id="it"><span>One two</span> three four five</p>'],
  ['the block where only another kind has', '<p id="it"><b>One two three four five</b></p>'],
])('finds %s', (_, html) => {
  const page = pageOf(html);
  expect(wholeTextFinder()(page.querySelector('p')!, 23).id).toBe('it');
});

it('reads each child once, however many blocks are in an element', () => {
  const { body } = pageOf('<span></span>'.repeat(200));
  let reads = 0;
  for (const child of body.children) {
    Object.defineProperty(child, 'textContent', { get: () => `${++reads}` });
  }
  const find = wholeTextFinder();
  for (let length = 100; length < 200; length++) expect(find(body, length)).toBe(body);
  expect(reads).toBe(200);
});
