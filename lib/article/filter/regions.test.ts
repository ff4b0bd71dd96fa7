import { expect, it } from 'vitest';
import { PROSE, sentence, tryStep } from '../testing/draft-of';
import { dropRegions } from './regions';

const LONG = PROSE.repeat(6);

it.each([
  ['a box that is named for what is beside the story', `${LONG}<div class="related" drop><p>${sentence(5)}</p></div>`],
  ['comments', `${LONG}<div id="comments" drop>${PROSE}</div>`],
  ['an aside and a nav', `${LONG}<aside drop>${PROSE}</aside><nav drop><p>Home</p></nav>`],
  ['no box that holds much of the text', `<div class="related">${LONG}</div>`],
  ['no comments that are the page', `<div class="comments">${LONG}</div><p>End</p>`],
  ['comments that hold half of the text', `${LONG}<div class="comments" drop>${LONG}</div>`],
  [
    'no post that is embedded as a quotation',
    `${LONG}<div class="social"><blockquote>${sentence(8)}</blockquote></div>`,
  ],
  ['a quotation in the comments', `${LONG}<div class="comments" drop><blockquote>${sentence(8)}</blockquote></div>`],
  ['no running text in a place named for its heading', `${LONG}<div id="more-on-the-old-quay">${PROSE}</div>`],
  ['a label there', `${LONG}<div id="more-on-the-old-quay" drop><p>Quay</p></div>`],
  [
    'no heading, whose id is its own words',
    `${LONG}<h2 id="h-what-is-social">Quay</h2><h2 class="related" drop>Pier</h2>`,
  ],
  ['a label with a weak name', `${LONG}<div class="button" drop><p>Press here</p></div>`],
  ['no running text with a weak name', `${LONG}<div class="print">${PROSE}</div>`],
])('drops %s', (_, body) => {
  const { kept, wanted } = tryStep(dropRegions, body);
  expect(kept).toEqual(wanted);
});

it.each([
  ['drops what comes after the only article', `<article>${LONG}</article><p drop>After</p><p drop>it</p>`],
  ['keeps what comes before it', `<p>Before</p><article>${LONG}</article><p drop>After</p>`],
  ['keeps what comes after an article with little of the prose', `<article>${PROSE}</article>${LONG}<p>After</p>`],
  ['keeps what comes after an article with four fifths of the prose', `<article>${PROSE.repeat(4)}</article>${PROSE}`],
  [
    'drops prose after an article with nine tenths of it',
    `<article>${PROSE.repeat(9)}</article><div drop>${PROSE}</div>`,
  ],
  ['keeps what comes after an article without prose', '<article><p>Short</p></article><p>After</p>'],
  ['keeps what comes after the last of several', `<article>${LONG}</article><article>${LONG}</article><p>After</p>`],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(dropRegions, body);
  expect(kept).toEqual(wanted);
});
