import { describe, expect, it } from 'vitest';
import { draftOf, PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { dropMasthead } from './masthead';

const KNOWN = { title: 'Swing bridge closes until May', siteName: 'Harbour Post', authors: ['Ada Lund', 'Jo U'] };
const LONG = PROSE.repeat(4);
const PICTURE = '<img src="/a.jpg" width="600">';
const link = (text: string) => `<a href="/b">${text}</a>`;

function expectKept(body: string) {
  const { kept, wanted } = tryStep(dropMasthead, body, KNOWN);
  expect(kept).toEqual(wanted);
}

describe('above the story', () => {
  it.each([
    [
      'keeps a table of data whole',
      `<table><tr><th>Quay</th><th>Ferry</th></tr><tr><td>Ada Lund</td><td>12 March 2024</td></tr></table>${LONG}`,
    ],
    [
      'drops the links of a table that lists other pages',
      `<table><tr><td drop><a href="/a">Swing bridge closes</a></td></tr><tr><td drop><a href="/b">Quay sold</a></td></tr></table>${LONG}`,
    ],
    ['drops the headline', `<h1 drop>Swing bridge closes until May</h1>${LONG}`],
    ['drops the headline in other marks and letters', `<h1 drop>“Swing Bridge” closes until May</h1>${LONG}`],
    ['drops it in nearly the same words', `<h2 drop>Lowmouth: swing bridge is closed until next May</h2>${LONG}`],
    ['drops a breadcrumb that ends in it', `<p drop>News » Bridges » Swing bridge closes until May</p>${LONG}`],
    ['drops a byline', `<p drop>By Jane Doe of the quays and piers</p>${LONG}`],
    [
      'drops a byline that is named as a credit',
      `<figcaption drop>By Ada Lund (text), Per Holm (photos)</figcaption>${LONG}`,
    ],
    ['keeps it with a picture', `${PICTURE}<figcaption>By Ada Lund (text), Per Holm (photos)</figcaption>${LONG}`],
    ['keeps it in the story', `${LONG}<figcaption>By Ada Lund (text), Per Holm (photos)</figcaption>${LONG}`],
    ['keeps a line that begins with such a word and has no name', `<p>by the quays and piers, they say,</p>${LONG}`],
    ['keeps a sentence that begins so', `<p>By noon the Quay was full again.</p>${LONG}`],
    ['keeps a long line that begins so', `<p>By Jane ${words(13)}</p>${LONG}`],
    [
      'keeps times of day that are over its parts',
      `<p>10 p.m.</p>${LONG}<p>6:30 p.m.</p>${LONG}<p>noon</p><p>10:15</p>${LONG}`,
    ],
    ['drops a date and how long it takes to read', `<p drop>06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten</p>${LONG}`],
    ['keeps a date and what it is the date of', `<p>06. 01. 2026, 14:59 Uhr Pier an der alten Mole,</p>${LONG}`],
    ['drops a time of day alone', `<p drop>10:15 p.m.</p>${LONG}`],
    ['drops a date', `<p drop>12 March 2024</p>${LONG}`],
    ['drops the name of a writer', `<p drop>Ada Lund</p>${LONG}`],
    ['drops a line with the name of a writer', `<p drop>our quay woman in Lowmouth Ada Lund</p>${LONG}`],
    ['keeps a sentence with the name', `<p>The quay of Ada Lund is shut.</p>${LONG}`],
    ['keeps a longer line with it', `<p>${words(8)} Ada Lund,</p>${LONG}`],
    ['drops the name of the site', `<p drop>Harbour Post</p><h2 drop>Harbour Post</h2>${LONG}`],
    ['drops an address', `<p drop>https://news.example/a</p>${LONG}`],
    ['drops a line that is a link', `<p drop>${link('the quay and the old pier of it')}</p>${LONG}`],
    ['keeps a long line that is a link', `<p>${link(words(16))}</p>${LONG}`],
    ['keeps a line that is in small part a link', `<p>the quay and the old ${link('pier')} of it</p>${LONG}`],
    [
      'drops items that are in part links',
      `<ul><li drop>${link('Quay and')} pier, (12)</li><li>the pier of ${words(4)}</li></ul>${LONG}`,
    ],
    ['drops a few words', `<p drop>Quay and pier</p>${LONG}`],
    ['keeps a few words with a mark', `<p>Quay and pier:</p>${LONG}`],
    [
      'drops the line over the headline, and the headline with such a line in it',
      `<h3 drop>Lowmouth</h3><h1 drop>Swing bridge closes until May</h1><h2 drop>Quay and pier: Swing bridge closes until May</h2>${LONG}`,
    ],
    ['drops a line of text there', `<p drop>QUAY POLL:</p><h1 drop>Swing bridge closes until May</h1>${LONG}`],
    ['drops a heading that is named for the writer', `<h5 class="author-short" drop>al Lowmouth</h5>${LONG}`],
    ['drops a section and the date', `<p drop>Politics / 12 March 2024</p>${LONG}`],
    ['keeps a short heading', `<h2>Quay and pier</h2>${LONG}`],
    ['drops a row of credits', `<p drop>Lowmouth · 12 March 2024 · 2 minutes</p>${LONG}`],
    ['drops a row of two credits', `<p drop>Ada Lund | 12 March 2024</p>${LONG}`],
    ['drops a row of lines', `<p drop>Lowmouth quay side<br>By Ada Lund<br>3 talks of it</p>${LONG}`],
    ['keeps a row of one credit and another piece', `<p>The old quay side · 12 March 2024</p>${LONG}`],
    ['keeps a row with a long piece', `<p>Lowmouth by the old quay · 12 March 2024 · 2 minutes</p>${LONG}`],
    ['keeps a row with a sentence', `<p>It is shut. · 12 March 2024 · 2 minutes</p>${LONG}`],
    ['keeps pictures and captions', `<figure>${PICTURE}<figcaption>12 March 2024</figcaption></figure>${LONG}`],
    ['keeps all where there is no story', '<p>Quay and pier</p><p>Harbour Post</p>'],
    ['keeps what is further down than a masthead', `${'<p drop>Quay</p>'.repeat(40)}<p>Quay</p>${LONG}`],
  ])('%s', (_, body) => expectKept(body));
});

describe('standfirsts', () => {
  it.each([
    ['are named so', `<p class="dek" as="standfirst">${words(6)},</p>${LONG}`],
    ['are named so, though they are running text', `<p class="dek" as="standfirst">${sentence(20)}</p>${LONG}`],
    ['have four words', `<p class="dek">${words(3)},</p>${LONG}`],
    ['are headings of eight words', `<h2 as="standfirst">${words(8)}</h2>${LONG}`],
    ['are no shorter headings', `<h2>${words(7)}</h2>${LONG}`],
    ['come before the byline', `<p as="standfirst">${sentence(20)}</p><p drop>Ada Lund</p>${LONG}`],
    [
      'come before the byline, also with a caption',
      `<p as="standfirst">${sentence(20)}</p>${PICTURE}<figcaption>A pier</figcaption><p drop>Ada Lund</p>${LONG}`,
    ],
    ['do not come before the headline', `<p>${sentence(20)}</p><h1 drop>Swing bridge closes until May</h1>${LONG}`],
    ['are one paragraph', `<p>${sentence(20)}</p><p>${sentence(20)}</p><p drop>Ada Lund</p>${LONG}`],
    ['are near the top', `${'<h2>Quay</h2>'.repeat(10)}<p>${sentence(20)}</p><p drop>Ada Lund</p>${LONG}`],
  ])('%s', (_, body) => expectKept(body));
});

describe('in the story', () => {
  it.each([
    ['drops a date', `${LONG}<p drop>Tuesday 12 March 2024</p>${LONG}`],
    ['keeps a year, which may be a heading', `${LONG}<p>May 1984</p>${LONG}`],
    ['drops the name of a writer', `${LONG}<p drop>Ada Lund</p>${LONG}`],
    ['keeps a name of four letters', `${LONG}<p>Jo U and the pier,</p>${LONG}`],
    ['drops the headline again', `${LONG}<h2 drop>Swing bridge closes until May</h2>${LONG}`],
    ['keeps the headline as a quotation', `${LONG}<blockquote>Swing bridge closes until May</blockquote>${LONG}`],
    [
      'keeps links, a few words and rows',
      `${LONG}<p>${link('Quay')}</p><p>Quay and pier</p><p>Lowmouth · 12 March 2024 · 2 minutes</p>${LONG}`,
    ],
    ['keeps headings of eight words', `${LONG}<h2>${words(8)}</h2>${LONG}`],
  ])('%s', (_, body) => expectKept(body));
});

it('knows no headline where there is none', () => {
  const { kept, wanted } = tryStep(dropMasthead, `<p>Quay » pier of the sea</p>${LONG}`);
  expect(kept).toEqual(wanted);
});

it('drops the line over a headline that the first reading took away', () => {
  const draft = draftOf(`<div><p>QUAY POLL:</p><h1>${KNOWN.title}</h1></div>${LONG}`, KNOWN);
  draft.blocks = draft.blocks.filter(({ element }) => element.localName !== 'h1');
  expect(dropMasthead(draft).map(({ text }) => text)).not.toContain('QUAY POLL:');
});

it('keeps the days of a table in the story', () => {
  expectKept(`${LONG}<table><tr><th>Day</th><th>Port</th></tr><tr><td>12 March 2024</td><td>Quay</td></tr></table>`);
});

it('knows a name of three letters where names are written so', () => {
  const known = { ...KNOWN, authors: ['신윤재', 'Joe'] };
  const { kept, wanted } = tryStep(
    dropMasthead,
    `${LONG}<p drop>[신윤재 기자]</p><p>Quay joe</p><h3>신윤재</h3>`,
    known,
  );
  expect(kept).toEqual(wanted);
});
