import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { takeSnapshot } from './snapshot';

const STYLES = `.gone{display:none}.veiled{visibility:hidden}.contents{display:contents}
  .unseen{position:absolute;overflow:hidden}.small{overflow:hidden}.verse{white-space:pre-line}`;

/** A page in a window that says, by class and `width`, what a browser would say of boxes. */
function open(body: string): Document {
  const { window } = new JSDOM(`<head><style>${STYLES}</style></head><body>${body}</body>`);
  const { prototype } = window.Element;
  Object.defineProperty(prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      return this.closest('.gone, .veiled, .contents, details:not([open]) > :not(summary)') === null;
    },
  });
  for (const side of ['offsetWidth', 'offsetHeight'])
    Object.defineProperty(window.HTMLElement.prototype, side, {
      get(this: HTMLElement) {
        return Number(this.getAttribute('width') ?? 100);
      },
    });
  return window.document;
}

function copyOf(body: string): Document {
  return new JSDOM(takeSnapshot(open(body), 'https://news.example/a').html).window.document;
}

it.each([
  ['what a style takes away', '<p class="gone" id="it">Text</p>', true],
  ['what a style veils', '<p class="veiled" id="it">Text</p>', true],
  ['words for screen readers alone', '<p class="unseen" width="1" id="it">Text</p>', true],
  ['no small box that is not out of the flow', '<p class="small" width="1" id="it">Text</p>', false],
  ['no box of some size', '<p class="unseen" width="2" id="it">Text</p>', false],
  ['no box without a text', '<p class="unseen" width="1" id="it"> </p>', false],
  ['no element without a box of its own', '<div class="contents" id="it"><p>Text</p></div>', false],
  ['nothing that opens with a click', '<details><summary>More</summary><p id="it">Text</p></details>', false],
  ['no picture', '<figure class="gone" id="it"><img src="/a.jpg"></figure>', false],
  ['nothing that is shown', '<p id="it">Text</p>', false],
])('marks %s', (_, body, isMarked) => {
  expect(copyOf(body).querySelector('#it')?.hasAttribute('hidden')).toBe(isMarked);
});

it('marks nothing on a page that is hidden as a whole, until its fonts are there', () => {
  const page = open('<p class="gone" id="it">Text</p>');
  page.body.className = 'gone';
  const copy = new JSDOM(takeSnapshot(page, 'https://news.example/a').html).window.document;
  expect(copy.querySelector('#it')?.hasAttribute('hidden')).toBe(false);
});

it('writes out the line breaks that a style keeps', () => {
  const lines = (name: string) =>
    copyOf(`<p class="${name}" id="it">One\n two\nthree</p>`).querySelectorAll('br').length;
  expect([lines('verse'), lines('plain')]).toEqual([2, 0]);
});

it.each([
  ['an ordinary page', ''],
  ['a page whose shadow roots are put in their places', '<b-x></b-x>'],
])('asks nothing of what is in a part that is hidden or folded: %s', (_, composed) => {
  const many = '<div>'.repeat(20) + '</div>'.repeat(20);
  const page = open(
    `${composed}<section class="gone">${many}</section><details><summary><u>More</u></summary><article>${many}</article></details>`,
  );
  page.querySelector('b-x')?.attachShadow({ mode: 'open' });
  const { prototype } = page.defaultView!.Element;
  const { checkVisibility } = prototype;
  const asked: string[] = [];
  Object.defineProperty(prototype, 'checkVisibility', {
    value(this: Element) {
      asked.push(this.localName);
      return Reflect.apply(checkVisibility, this, []);
    },
  });
  takeSnapshot(page, 'https://news.example/a');
  expect(asked).not.toContain('div');
  // What is directly in a closed `<details>` is folded, but for its summary.
  expect(asked).not.toContain('article');
  expect(asked).toEqual(expect.arrayContaining(['section', 'details', 'summary', 'u']));
});

it('marks the right elements among line breaks that it has written', () => {
  const page = copyOf(
    '<p class="verse">One\n two <b>three</b>\n <i class="gone" id="it">four</i> <u>five</u></p><s>six</s>',
  );
  expect([...page.querySelectorAll('[hidden]')].map(({ id }) => id)).toEqual(['it']);
  expect(page.querySelectorAll('p br')).toHaveLength(1);
});
