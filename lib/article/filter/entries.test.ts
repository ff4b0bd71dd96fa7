import { expect, it } from 'vitest';
import { PROSE, sentence, tryStep } from '../testing/draft-of';
import { dropEntries } from './entries';

const entry = (end: string, heading = '') => `<div class="entry">${heading}<p>${sentence(20)}</p><p>${end}</p></div>`;
const REPLY = '<a href="#r">Reply</a>';
const READ = '<a href="/b">Read it all</a>';

it.each([
  ['drops comments below the story', `${PROSE}<section drop>${entry(READ).repeat(3)}</section>`],
  [
    'keeps the entries of a guide, which are most of the text',
    `${PROSE}<section>${entry(READ, '<h3><a href="/b">Quay</a></h3>').repeat(9)}</section>`,
  ],
  ['drops comments that are most of the text', `${PROSE}<section drop>${entry(READ).repeat(9)}</section>`],
  ['keeps two of a kind', `${PROSE}<section>${entry(READ).repeat(2)}</section>`],
  ['keeps entries in the midst of the story', `${PROSE}<section>${entry(READ).repeat(3)}</section>${PROSE}`],
  ['keeps what comes before any story', `<section>${entry(READ).repeat(3)}</section>${PROSE}`],
  ['keeps entries with headings of their own', `${PROSE}<section>${entry(READ, '<h3>10:40</h3>').repeat(3)}</section>`],
  [
    'drops teasers, of which the heading is a link',
    `${PROSE}<section drop>${entry(READ, '<h3><a href="/b">Quay</a></h3>').repeat(3)}</section>`,
  ],
  [
    'keeps entries that lead to shops',
    `${PROSE}<section>${entry('<a href="https://shop.test/1">Buy it</a>').repeat(3)}</section>`,
  ],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(dropEntries, body);
  expect(kept).toEqual(wanted);
});

it('keeps notes, each of which leads back to its place in the text', () => {
  const note = (back: string) => `<ol><li><p>${sentence(20)} <a href="#back">${back}</a></p></li></ol>`;
  const { kept, wanted } = tryStep(
    dropEntries,
    PROSE + note('↩').repeat(2) + note('[1]').repeat(4) + note('↩︎').repeat(4),
  );
  expect(kept).toEqual(wanted);
});

it('takes links to a place on the page for a thread, too', () => {
  const { kept, wanted } = tryStep(dropEntries, `${PROSE}<section drop>${entry(REPLY).repeat(3)}</section>`);
  expect(kept).toEqual(wanted);
});
