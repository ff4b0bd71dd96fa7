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
  [
    'gives back the lists and headings of a part before the story that is set like it',
    `<section taken>${PROSE.repeat(3)}<h3>Quay</h3><ul><li>Mole</li></ul>${PROSE}</section><section>${PROSE.repeat(3)}</section>`,
  ],
  [
    'gives back the rest of a list after the story',
    `${PROSE.repeat(3)}<ul class="tips" taken>${`<li>${sentence(30)}</li>`.repeat(6)}</ul>`,
  ],
  [
    'leaves items of another list after the story',
    `${PROSE.repeat(3)}<ul><li>${sentence(30)}</li></ul>${'<p>Quay</p>'.repeat(4)}<ul class="x"><li taken drop>${sentence(30)}</li></ul>`,
  ],
  ['leaves short lines', IN_STORY('<div taken drop>Quay</div>')],
  ['leaves a teaser', IN_STORY(`<div taken drop><h4>${link(words(5))}</h4><p>${sentence(40)}</p></div>`)],
  ['leaves what has a control', IN_STORY(`<div taken drop><p>${sentence(40)}</p><button>Yes</button></div>`)],
  [
    'gives back a heading that opens the text under it',
    IN_STORY('<h3 taken><button aria-expanded="true">The quay</button></h3>'),
  ],
  [
    'leaves what is named as beside the story',
    IN_STORY(`<div class="newsletter" taken drop><p>${sentence(15)}</p></div>`),
  ],
  ['gives text after the story back when it is near', `${PROSE.repeat(3)}<div taken><p>${sentence(30)}</p></div>`],
  [
    'leaves what is far and set in another way',
    `${PROSE.repeat(3)}<div>${'<p>Quay</p>'.repeat(4)}</div><div class="x" taken drop><p>${sentence(30)}</p></div>`,
  ],
  ['leaves a heading that is mostly a link', IN_STORY(`<div taken drop><h3>${link('Quay pier')} of</h3></div>`)],
  ['gives a heading back that links to itself', IN_STORY('<div taken><h3><a href="#quay">The quay</a></h3></div>')],
  ['gives a heading with a short link back', IN_STORY(`<div taken><h3>The old quay of ${link('Pier')}</h3></div>`)],
  ['leaves a heading over short lines', IN_STORY('<div taken drop><h3>The quay</h3><ul><li>Pier</li></ul></div>')],
  [
    'gives a heading over running text, and a list in it, back',
    IN_STORY(`<div taken><h3>The quay</h3><p>${sentence(40)}</p><ul><li>Pier</li></ul></div>`),
  ],
  ['leaves a heading after the story', `${PROSE.repeat(3)}<div taken drop><h3>The quay</h3></div>`],
  ['leaves a quotation of links', IN_STORY(`<blockquote taken drop><p>${link('Quay pier')}</p></blockquote>`)],
  ['leaves a quotation after the story', `${PROSE.repeat(3)}<blockquote taken drop><p>The quay</p></blockquote>`],
  [
    'leaves a table of data after the story, and one beside more text than it holds',
    `${IN_STORY(`<div taken><p>${words(60)}</p><table drop><tr><td>2022</td><td>9</td></tr><tr><td>2023</td><td>8</td></tr></table></div>`)}
    <table taken drop><tr><td>2022</td><td>9,400</td></tr><tr><td>2023</td><td>8</td></tr></table>`,
  ],
  [
    'gives a picture in the story back, and leaves one with links and one after the story',
    `${IN_STORY(`<div taken><img src="/quay.jpg" width="600" height="400"></div><div taken drop><img src="/pier.jpg" width="600" height="400">${link('Quay')}</div>`)}
    <div taken drop><img src="/pier-9.jpg" width="600" height="400"></div>`,
  ],
  [
    'gives back the paragraphs that open the story, far above what was found',
    `<h1>Quay</h1><div class="x" taken><p>${sentence(30)}</p><p>${sentence(31)}</p></div>
    ${'<p>Quay</p>'.repeat(4)}${PROSE.repeat(3)}`,
  ],
  [
    'gives a line back that opens a list',
    IN_STORY('<div taken>Of them:</div><ul><li>Quay</li></ul><div taken drop>Of all</div><ul><li>Pier</li></ul>'),
  ],
  [
    'leaves a line that opens no list',
    IN_STORY(
      '<div taken drop>Of them:</div><p>Quay</p><div taken drop>Of them:</div><ul taken drop><li>Pier</li></ul>',
    ),
  ],
  [
    'leaves boxes, lists, credits and what is above the headline',
    `<div taken drop><p>${sentence(30)}</p></div><h1>Quay</h1>
    <div class="x" taken drop><ul><li>${sentence(30)}</li></ul></div><div class="y" taken drop>${sentence(30)}</div>
    <div class="z" taken drop><p>${sentence(30)} Photo: Ada Lund</p></div>${'<p>Quay</p>'.repeat(4)}${PROSE.repeat(3)}`,
  ],
  [
    'gives a heading back that has a button of its own, and leaves a part with another',
    IN_STORY(
      '<h3 taken>Quay<button aria-label="Link"></button></h3><div taken drop><h3>Pier</h3><button>Buy</button></div>',
    ),
  ],
  [
    'leaves running text that is mostly links',
    IN_STORY(`<div taken drop><p>${words(14)} ${link(words(9))}.</p></div>`),
  ],
  [
    'leaves text at the start that is far from the story',
    `<div class="x" taken drop><p>${sentence(30)}</p></div>${'<p>Quay</p>'.repeat(4)}${PROSE.repeat(3)}`,
  ],
  [
    'gives nothing back when nothing that was kept is running text',
    `<p>Quay</p><div taken drop><p>${sentence(30)}</p></div>`,
  ],
  [
    'makes no standfirst of two texts above',
    `<div taken><p>${sentence(20)}</p></div><div taken><p>${sentence(21)}</p></div>${PROSE.repeat(3)}`,
  ],
  [
    'makes the only text above a standfirst',
    `<div as="standfirst" taken><p>${sentence(20)}</p></div>${PROSE.repeat(3)}`,
  ],
  [
    'makes no standfirst of a caption above',
    `<div class="caption" taken><p>${sentence(20)}</p></div>${PROSE.repeat(3)}`,
  ],
  [
    'makes no standfirst of a text with a credit above',
    `<div taken><p>${sentence(20)} Photo: Ada Lund</p></div>${PROSE.repeat(3)}`,
  ],
  [
    'makes no standfirst of the text in the element of a picture',
    `<div><img src="/quay.jpg" width="600"><p taken>${sentence(20)}</p></div>${PROSE.repeat(3)}`,
  ],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(giveBack, body);
  expect(kept).toEqual(wanted);
});
