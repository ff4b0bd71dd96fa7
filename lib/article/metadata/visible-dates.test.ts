import { describe, expect, it } from 'vitest';
import { metadataOf } from '../testing/metadata-of';
import { printedDates, visibleDates } from './visible-dates';

const TITLE = 'Old bridge closes for two years';
const NOW = new Date('2024-05-20T12:00:00Z');
const H1 = `<h1>${TITLE}</h1>`;
const scores = (body: string) =>
  visibleDates(metadataOf('', body), TITLE, 'dayFirst', NOW).map(({ value, score }) => [value, score]);
const printed = (body: string) => printedDates(metadataOf('', body), TITLE, 'dayFirst', NOW).map(({ value }) => value);
const words = (length: number) => 'quay '.repeat(length / 5);

describe('the score of a date', () => {
  it.each([
    ['a line of its own', '<p>12 March 2024</p>', 3],
    ['a name that says so', '<p class="date">12 March 2024</p>', 6],
    ['the name of the element around', '<p class="date"><b>12 March 2024</b></p>', 6],
    ['a <time>', '<time>12 March 2024</time>', 6],
    ['a clock', '<p class="clock">12 March 2024</p>', -2],
    ['a label', '<p>Published 12 March 2024</p>', 6],
    ['a change', '<p>Updated 12 March 2024</p>', 1],
    ['other words', '<p>the quay 12 March 2024</p>', 0],
    ['many other words', `<p>${words(40)} 12 March 2024</p>`, -3],
    ['digits and some words', '<p>12.03.2024 the quay and the pier</p>', 2],
    ['a long line', `<p>12.03.2024 ${'a'.repeat(75)}</p>`, 0],
    ['a link', '<p><a href="/b">12 March 2024</a></p>', 0],
    ['rights', '<p>© quay 12 March 2024</p>', -5],
    ['under the headline', `${H1}<p>12 March 2024</p>`, 6],
    ['above the headline', `<p>12 March 2024</p><p>Ports</p>${H1}`, 2],
    ['right above the headline', `<p>12 March 2024</p>${H1}`, 5],
    ['a name of changes, far down', `${H1}<p>${words(3100)}</p><p class="lastmod">Quay pier 12 March 2024</p>`, 1],
    ['a line that is broken', '<p>12.03.2024 the\n          quay\n          pier</p>', 2],
    ['a list of other pages', '<p class="date">12 March 2024</p>'.repeat(4), 2],
    ['a list too short for one', '<p class="date">12 March 2024</p>'.repeat(3), 6],
    ['a list of unclear dates', '<p>12 March 2024</p>'.repeat(4), -1],
    ['further down', `${H1}<p>${words(500)}</p><p>12 March 2024</p>`, 4],
    ['far down', `${H1}<p>${words(2000)}</p><p>12 March 2024</p>`, 3],
    ['at the end', `${H1}<p>${words(3100)}</p><p>12 March 2024</p>`, 2],
    ['the opening of a paragraph', `<p>12.3.2024 – ${words(200)}</p>`, 3],
    ['a date in pieces', '<p><b>12</b> <b>March</b> <b>2024</b></p>', 3],
  ])('%s', (_, body, score) => expect(scores(body)[0]).toEqual(['2024-03-12', score]));

  it('counts less for a time that has passed', () => {
    expect(scores('<p class="date">2 days ago</p>')).toEqual([['2024-05-18', 5]]);
    expect(scores(`<p>${words(40)}2 days ago</p>`)).toEqual([]);
  });

  it('is none for clocks, long texts and what is outside the article', () => {
    expect(scores('<p>Current date: 12 March 2024</p>')).toEqual([]);
    expect(scores(`<p>${words(100)} 12 March 2024 ${words(100)}</p>`)).toEqual([]);
    expect(scores(`${H1}<aside><p>12 March 2024</p></aside>`)).toEqual([]);
    expect(scores('<p>no digits</p>')).toEqual([]);
  });

  it('puts the likeliest first', () => {
    expect(scores('<p>the quay 1 March 2024</p><p class="date">2 March 2024</p>')).toEqual([
      ['2024-03-02', 6],
      ['2024-03-01', 0],
    ]);
  });
});

describe('printedDates', () => {
  it.each([
    ['the only h1', '<h1>Other words</h1><p>12 March 2024</p>', ['2024-03-12']],
    ['the headline', `${H1}<p>12 March 2024</p>`, ['2024-03-12']],
    ['no headline', '<p>12 March 2024</p>', []],
    ['the headline, and above it', `<p>12 March 2024</p>${H1}`, ['2024-03-12']],
    ['the headline, and above it in words', `<p>the quay 12 March 2024</p>${H1}`, []],
    ['the headline, and above it as a change', `<p>Updated 12 March 2024</p>${H1}`, []],
    ['the headline, and above it beside another line', `<p>12 March 2024</p><p>Ports</p>${H1}`, []],
    ['two other h1', '<h1>One</h1><h1>Two</h1><p>12 March 2024</p>', []],
    ['the headline, far away', `${H1}<p>${words(400)}</p><p>12 March 2024</p>`, []],
    ['the headline, with other words', `${H1}<p>the quay 12 March 2024</p>`, []],
    ['the headline, of a change', `${H1}<p>Updated 12 March 2024</p>`, []],
    [
      'the headline, before that of a change',
      `${H1}<p>Published 12 March 2024 (updated 15 March 2024 at 12:40)</p>`,
      ['2024-03-12'],
    ],
    ['the headline, as a time that passed', `${H1}<p>2 days ago</p>`, []],
  ])('under %s', (_, body, dates) => expect(printed(body)).toEqual(dates));
});
