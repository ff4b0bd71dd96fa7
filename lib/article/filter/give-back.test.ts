import { expect, it } from 'vitest';
import { PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { giveBack } from './give-back';

const link = (text: string) => `<a href="/b">${text}</a>`;
const IN_STORY = (part: string) => `${PROSE.repeat(2)}${part}${PROSE.repeat(2)}`;

it.each([
  ['keeps all when nothing was taken away', IN_STORY('<div>Quay</div>')],
  ['gives running text in the story back', IN_STORY(`<div taken><p>${sentence(30)}</p></div>`)],
  ['gives it back with a long link', IN_STORY(`<div taken><p>${words(20)} ${link(words(8))} ${sentence(5)}</p></div>`)],
  ['gives a heading of its own back', IN_STORY('<div taken><h3>The quay</h3></div>')],
  ['gives a quotation back', IN_STORY('<blockquote taken><p>The quay</p></blockquote>')],
  [
    'gives a table of data back',
    IN_STORY(
      '<div taken><table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2022</td><td>9,400</td></tr></table></div>',
    ),
  ],
  [
    'leaves a table of links',
    IN_STORY(
      `<table taken drop><tr><td>${link('Quay')}</td><td>1</td></tr><tr><td>${link('Pier')}</td><td>2</td></tr></table>`,
    ),
  ],
  ['leaves lists of links', IN_STORY(`<ul taken drop><li>${link('Quay')}</li><li>${link('Pier')}</li></ul>`)],
  ['leaves short lines', IN_STORY('<div taken drop>Quay</div>')],
  ['leaves a teaser', IN_STORY(`<div taken drop><h4>${link(words(5))}</h4><p>${sentence(40)}</p></div>`)],
  ['leaves what has a control', IN_STORY(`<div taken drop><p>${sentence(40)}</p><button>Yes</button></div>`)],
  [
    'leaves what is named as beside the story',
    IN_STORY(`<div class="newsletter" taken drop><p>${sentence(15)}</p></div>`),
  ],
  ['gives text after the story back when it is near', `${PROSE.repeat(3)}<div taken><p>${sentence(30)}</p></div>`],
  [
    'leaves what is far and set in another way',
    `${PROSE.repeat(3)}<div>${'<p>Quay</p>'.repeat(4)}</div><div class="x" taken drop><p>${sentence(30)}</p></div>`,
  ],
  [
    'makes the only text above a standfirst',
    `<div as="standfirst" taken><p>${sentence(20)}</p></div>${PROSE.repeat(3)}`,
  ],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(giveBack, body);
  expect(kept).toEqual(wanted);
});
