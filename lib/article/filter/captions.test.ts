import { expect, it } from 'vitest';
import { draftOf, PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { retypeCaptions } from './captions';

const PICTURE = '<img src="/a.jpg" width="600">';
const LONG = PROSE.repeat(6);

it.each([
  ['text that is named as a caption', `${LONG}<p class="caption" as="caption">${sentence(20)}</p>`],
  ['no text of more than 120 words', `${LONG}${LONG}<p class="caption">${words(121)}</p>`],
  ['the longest caption', `${LONG}${LONG}<p class="caption" as="caption">${words(120)}</p>`],
  [
    'text that is in an element named so',
    `${LONG}<div as="caption"><span class="caption">${sentence(20)}</span></div>`,
  ],
  ['a line that ends in the length of a film', `${LONG}<p as="caption">${sentence(12)} 18.04.2024 | 0:21 min</p>`],
  ['no line that ends in a time', `${LONG}<p>${words(12)} at 10:21</p>`],
  ['no heading', `${LONG}<h3 class="caption">${words(6)}</h3>`],
  ['a heading that is named so under a picture', `${LONG}${PICTURE}<h3 class="caption" as="caption">${words(6)}</h3>`],
  ['no other heading under a picture', `${LONG}${PICTURE}<h3>${words(6)}</h3>`],
  ['an item of a list', `${LONG}<ul><li class="caption" as="caption">${words(6)}</li></ul>`],
  ['a line that opens with a credit', `${LONG}<p as="caption">Photo: Jane Doe</p>`],
  ['no long line that opens so', `${LONG}<p>Photo: ${words(30)}</p>`],
  ['a line that ends in a credit', `${LONG}<p as="caption">${words(20)} (Reuters)</p>`],
  ['no long sentence that ends in a name far from a picture', `${LONG}<p>${sentence(40)} Reuters</p>`],
  ['a sentence that ends in one beside a picture', `${LONG}${PICTURE}<p as="caption">${sentence(40)} (Reuters)</p>`],
  ['a source after the sentence beside a picture', `${LONG}${PICTURE}<p as="caption">${sentence(20)} (Quay/Pier)</p>`],
  ['no such source elsewhere', `${LONG}<p>${sentence(20)} (Quay/Pier)</p>`],
  [
    'a credit as the last sentence beside a picture',
    `${LONG}<p as="caption">${sentence(20)} Photo: Jane Doe</p>${PICTURE}`,
  ],
  ['no such credit elsewhere', `${LONG}<p>${sentence(20)} Photo: Jane Doe</p>`],
  ['a few words in the element of their picture', `${LONG}<div>${PICTURE}<p as="caption">${words(12)}</p></div>`],
  ['no more than a few', `${LONG}<div>${PICTURE}<p>${words(13)}</p></div>`],
  ['no sentence there', `${LONG}<div>${PICTURE}<p>${sentence(8)}</p></div>`],
  ['italics there', `${LONG}<div>${PICTURE}<p as="caption"><em>${sentence(40)}</em></p></div>`],
  ['no long text in italics', `${LONG}<div>${PICTURE}<p><em>${sentence(41)}</em></p></div>`],
  ['no text that is in part in italics', `${LONG}<div>${PICTURE}<p><em>Quay</em> ${sentence(20)}</p></div>`],
  ['small print there', `${LONG}<div>${PICTURE}<p as="caption"><small>${sentence(40)}</small></p></div>`],
  ['no text with some small print', `${LONG}<div>${PICTURE}<p><small>Quay</small> ${sentence(20)}</p></div>`],
  ['no text of several beside a picture', `<div>${PICTURE}<p>${words(5)}</p><p>${words(6)}</p></div>${LONG}`],
  ['text around its picture', `${LONG}<p as="caption">${PICTURE}${words(5)}</p>`],
  ['text over a credit at the head', `<p as="caption">${sentence(40)}</p><p as="caption">Photo: Jane Doe</p>${LONG}`],
  ['no text over a credit in the story', `${LONG}<p>${sentence(40)}</p><p as="caption">Photo: Jane Doe</p>`],
  [
    'text over a credit beside a picture',
    `${LONG}${PICTURE}<p as="caption">${sentence(40)}</p><p as="caption">Photo: Jane Doe</p>`,
  ],
  ['no long text over a credit', `<p>${words(81)}</p><p as="caption">Photo: Jane Doe</p>${LONG}`],
  ['no text over a long line that opens so', `<p>${sentence(20)}</p><p as="caption">Photo: ${words(25)}</p>${LONG}`],
  [
    'what a gallery counts, without the count',
    `${LONG}${PICTURE}<p drop>1of3</p><p as="caption">${words(20)}</p>${PICTURE}<p drop>2of3</p><p as="caption">${words(21)}</p>`,
  ],
  ['no text under one count', `${LONG}${PICTURE}<p>1 of 3</p><p>${words(20)}</p>`],
  [
    'no text under counts where no picture is',
    `${LONG}<p>Step 1 of 3</p><p>${words(20)}</p>${LONG}<p>Step 2 of 3</p><p>${words(21)}</p>`,
  ],
  [
    'each text of slides alike when one is a caption',
    `${LONG}<div class="a">${PICTURE}<p as="caption">${sentence(20)} (Reuters)</p></div><div class="a">${PICTURE}<p as="caption">${sentence(20)}</p></div>`,
  ],
  [
    'no text of pictures alike when none is one',
    `${LONG}<div class="a">${PICTURE}<p>${sentence(20)}</p></div><div class="a">${PICTURE}<p>${sentence(21)}</p></div>`,
  ],
  [
    'no text of such slides that is set as the story',
    `${`<div class="a">${PICTURE}<p>${sentence(20)}</p></div>`.repeat(4)}<div class="a">${PICTURE}<p as="caption">${sentence(20)} (Reuters)</p></div>`,
  ],
  [
    'no text of slides of which few are captions',
    `${LONG}${`<div class="a">${PICTURE}<p>${sentence(20)}</p></div>`.repeat(2)}<div class="a">${PICTURE}<p as="caption">${sentence(20)} (Reuters)</p></div>`,
  ],
  [
    'no text of cards with lists',
    `${LONG}${`<div class="a">${PICTURE}<p as="caption">${words(4)}</p><ul><li>${words(5)}</li></ul></div>`.repeat(2)}`,
  ],
  [
    'no long text of such slides',
    `${LONG}<div class="a">${PICTURE}<p as="caption">${sentence(20)} (Reuters)</p></div><div class="a">${PICTURE}<p>${sentence(61)}</p></div>`,
  ],
])('makes a caption of %s', (_, body) => {
  const { kept, wanted } = tryStep(retypeCaptions, body);
  expect(kept).toEqual(wanted);
});

it('takes the count of a gallery off the caption it is in front of', () => {
  const { kept } = tryStep(retypeCaptions, `${LONG}${PICTURE}<p>1of2The quay</p>${PICTURE}<p>2of2“A pier</p>`);
  expect(kept.filter((line) => line.startsWith('caption: ') && !line.includes('/'))).toEqual([
    'caption: The quay',
    'caption: “A pier',
  ]);
});

it('looks at the pictures of a gallery a few times each, however many there are', () => {
  const slide = `<figure><img src="/a.jpg" width="600"><figcaption>${words(8)}</figcaption></figure>`;
  const draft = draftOf(`${LONG}<div>${slide.repeat(100)}</div>`);
  let asked = 0;
  for (const element of draft.container.querySelectorAll('figure, img, div')) {
    const contains = element.contains.bind(element);
    element.contains = (other) => {
      asked++;
      return contains(other);
    };
  }
  retypeCaptions({ ...draft, blocks: draft.blocks.filter(({ picture }) => picture) });
  expect(asked).toBeLessThan(1000);
});
