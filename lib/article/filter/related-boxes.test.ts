import { expect, it } from 'vitest';
import { PROSE, tryStep, words } from '../testing/draft-of';
import { dropRelatedBoxes } from './related-boxes';

const link = (text: string) => `<a href="/b">${text}</a>`;
const STORY = PROSE.repeat(3);
const BOX = `<h3>Read also</h3><p>${link(words(6))}</p>`;

it.each([
  ['drops a box and goes on after it', `${STORY}<section drop>${BOX}</section>${STORY}`],
  ['drops a line that is the label and its link', `${STORY}<p drop>Read also ${link(words(6))}</p>${STORY}`],
  [
    'drops two links under any heading',
    `${STORY}<section drop><h3>The quay</h3><p>${link('Pier')}</p><p>${link('Mole')}</p></section>${STORY}`,
  ],
  ['keeps a heading over one link', `${STORY}<h3>The quay</h3><p>${link('Pier')}</p>${STORY}`],
  ['keeps a heading over text', `${STORY}<h3>Read also</h3>${STORY}`],
  ['leaves to others what stands at the end', `${STORY}${BOX}<p>Quay</p>`],
  ['keeps what comes before the story', `${BOX}${STORY}`],
  [
    'drops dates and pictures among the links, and keeps a picture after them',
    `${STORY}<section drop><h3>Read also</h3><p>${link(words(6))}</p><p>12 March 2024</p><p>${link(words(6))}</p></section><img src="/a.jpg">${STORY}`,
  ],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(dropRelatedBoxes, body);
  expect(kept).toEqual(wanted);
});
