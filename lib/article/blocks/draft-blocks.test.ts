import { expect, it } from 'vitest';
import { BLOCK_SLACK, MAX_BLOCK_LENGTH } from '../page-bounds';
import { pageOf } from '../testing/draft-of';
import { readDraftBlocks } from './draft-blocks';

const read = (body: string) => readDraftBlocks(pageOf(body).body, 'https://news.example/a');

it('leaves out how characters are read', () => {
  const ruby =
    '<p><ruby>潮見<rp>（</rp><rt>しおみ</rt><rp>）</rp></ruby>港の<ruby>圧力<rtc>あつりょく</rtc></ruby></p>';
  expect(read(ruby).map(({ text }) => text)).toEqual(['潮見港の圧力']);
});

it.each(['data-src', 'data-original', 'data-actualsrc'])('takes a late picture from %s', (name) => {
  const stub = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP';
  expect(read(`<img src="${stub}" ${name}="/quay.jpg">`)[0]?.picture?.src).toBe('https://news.example/quay.jpg');
});

it('ends a block that small pieces without a blank make too long', () => {
  const texts = read(`<p>${'<b>quays</b><i>piers</i>'.repeat(1300)}</p>`).map(({ text }) => text);
  expect(texts.join('')).toBe('quayspiers'.repeat(1300));
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(MAX_BLOCK_LENGTH + BLOCK_SLACK);
});

it('takes an element of any name for what it holds', () => {
  const [block] = read('<p>The <constructor>pilots</constructor> went <em>back</em>.</p>');
  expect(block.html).toBe('The pilots went <em>back</em>.');
});

const ANSWER = 'A place where ships lie while they are loaded, and from which the ferry to the island leaves.';

it.each([
  ['in a heading', '<h3><button aria-expanded="false">What is a quay?</button></h3>'],
  ['around a heading', '<div><button aria-controls="a"><h3>What is a quay?</h3><span>+</span></button></div>'],
  ['alone over the text', '<button aria-expanded="true">What is a quay?</button>'],
])('reads the heading of a button %s that opens a text', (_, question) => {
  const blocks = read(`${question}<div id="a"><p>${ANSWER}</p></div>`);
  expect(blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
    'heading: What is a quay?',
    `paragraph: ${ANSWER}`,
  ]);
});

it.each([
  ['that open nothing', `<div><button>Copy</button></div><p>${ANSWER}</p>`],
  ['over a few words', '<button aria-expanded="false">More</button><p>Quay</p>'],
  ['over links', `<button aria-expanded="false">More</button><p><a href="/b">${ANSWER}</a></p>`],
  ['as long as what they open', `<button aria-expanded="false">${ANSWER}</button><p>${ANSWER}</p>`],
])('leaves out the words of buttons %s', (_, body) => {
  expect(read(body)).toHaveLength(1);
});

it.each([
  ['two spans', '<span>The quay at night</span><span>Ada Lund / Quay News</span>', true],
  [
    'a sentence and a name',
    '<span>The quay at night </span><span>It rained.</span><strong>Ada Lund / Quay News</strong>',
    true,
  ],
  ['a caption and small print', 'The quay at night<small>Photo: Ada Lund</small>', true],
  ['a caption and a credit', 'The quay at night<b class="caption__credit">Photo: Ada Lund</b>', true],
  ['a caption and a sign of rights', 'The quay at night<small>© Lund</small>', true],
  [
    'a word and its end',
    'The Mc<span>Quay</span> and <span>ferr</span><span>ies</span> of Mac<span>Pier </span>',
    false,
  ],
])('keeps %s in a caption apart as its style does', (_, caption, isApart) => {
  const [{ text, html }] = read(`<figure><figcaption>${caption}</figcaption></figure>`);
  expect(/[\p{Ll}.](?:Ada|Photo|©)/u.test(text)).toBe(false);
  expect(text.includes('night ')).toBe(isApart);
  expect(pageOf(html).body.textContent).toBe(text);
});

it('leaves inline elements of a paragraph as they are', () => {
  expect(read('<p>The Quay<small>Photo: Lund</small></p>')[0].text).toBe('The QuayPhoto: Lund');
});

it('takes the lines of a caption for captions, though they are a list', () => {
  const blocks = read('<figure><img src="/a.jpg" width="600"><figcaption><ul><li>Quay</li></ul></figcaption></figure>');
  expect(blocks.map(({ type, text, wrappers }) => [type, text, wrappers.length])).toEqual([
    ['caption', '', 1],
    ['caption', 'Quay', 1],
  ]);
});
