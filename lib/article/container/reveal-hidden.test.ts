import { expect, it } from 'vitest';
import { PROSE, pageOf, words } from '../testing/draft-of';
import { revealHidden } from './reveal-hidden';

const textAfter = (panel: string) => {
  const page = pageOf(`<article>${PROSE.repeat(9)}</article>${panel}`);
  revealHidden(page.documentElement);
  return page.querySelector('#panel')?.textContent ?? null;
};

it.each([
  [
    'takes out what has a button that closes it',
    `<div id="panel"><p>${words(20)}</p><button class="btn close-btn"></button></div>`,
    false,
  ],
  ['leaves what has another button', `<div id="panel"><p>${words(20)}</p><button class="btn"></button></div>`, true],
  ['leaves what is named alike', `<div id="panel"><p>${words(20)}</p><button class="disclosed"></button></div>`, true],
  [
    'leaves what holds much of the page',
    `<div id="panel">${PROSE.repeat(4)}<button class="close"></button></div>`,
    true,
  ],
  [
    'leaves what holds a picture',
    `<div id="panel"><figure>${words(9)}</figure><button class="close"></button></div>`,
    true,
  ],
])('%s', (_, panel, isLeft) => {
  expect(textAfter(panel) !== null).toBe(isLeft);
});

it.each(['tweet', 'toot', 'embedded-post'])('makes a quotation of a post that is rebuilt as a %s', (name) => {
  const post = '<a href="https://social.example/1"><div>Ana Holm</div><div>Six boats are out.</div></a>';
  const page = pageOf(`${PROSE}<div class="${name}">${post}</div><p><a href="/b">Quay</a></p>`);
  revealHidden(page.documentElement);
  const quotation = page.querySelector('blockquote');
  expect(quotation?.textContent).toBe('Ana HolmSix boats are out.');
  expect(quotation?.querySelector('a')).toBeNull();
  expect(page.querySelectorAll('a')).toHaveLength(1);
});

it('puts parts that came after the page in the places that wait for them', () => {
  const page = pageOf(
    '<main><p>One</p><template id="B:0"></template><p>Loading</p><p>Four</p></main>' +
      '<div hidden id="S:0"><p>Two</p><template id="P:1"></template></div><div hidden id="S:1"><p>Three</p></div>',
  );
  revealHidden(page.documentElement);
  expect(page.body.textContent).toBe('OneTwoThreeFour');
});
