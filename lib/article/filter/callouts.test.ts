import { expect, it } from 'vitest';
import { PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { dropCallouts } from './callouts';

const STORY = PROSE.repeat(6);
const LINE = `<p>${words(7)}</p>`;
/** An element in the midst of a story. */
const amid = (callout: string) => `${STORY}${callout}${STORY}`;

it.each([
  ['drops a callout with a button', amid(`<div drop><h4>Quay</h4>${LINE}<button>Send</button></div>`)],
  ['drops a callout with a field', amid(`<div drop>${LINE}<div><input></div></div>`)],
  ['drops a callout with a link that runs a script', amid(`<div drop>${LINE}<a href="javascript:go()">Quay</a></div>`)],
  ['keeps a callout that a button opens', amid(`<div>${LINE}<button aria-expanded="false">Quay</button></div>`)],
  ['keeps a long text with a button', amid(`<div><p>${words(150)}</p><button>Quay</button></div>`)],
  ['keeps a hidden field from telling anything', amid(`<div>${LINE}<input type="hidden"></div>`)],
  [
    'drops the rest of a callout with an offer',
    amid('<div drop><p>Sign up for our newsletter</p><ul><li>Quay by mail</li></ul></div>'),
  ],
  [
    'drops a callout that asks for consent',
    amid('<div drop><p>To view this content, allow cookies</p><p>Quay</p></div>'),
  ],
  ['drops a callout of controls', amid(`<div drop><p>Advertisement</p>${LINE}</div>`)],
  ['keeps a text with one control', amid(`<div><p>Print</p>${LINE.repeat(3)}</div>`)],
  ['drops a callout under the label of other stories', amid(`<div drop><p>Read also:</p>${LINE}</div>`)],
  [
    'drops a callout with the headline of another story',
    amid(`<div drop><h3><a href="/b">${words(5)}</a></h3>${LINE}</div>`),
  ],
  [
    'keeps a callout whose heading leads to another site',
    amid(`<div><h3><a href="https://x.example/">${words(5)}</a></h3>${LINE}</div>`),
  ],
  [
    'drops a callout that opens with a name and closes with a link: an offer',
    amid(`<div class="pro" drop><b>Quay</b> ${sentence(12)} <a href="/quay">Pier quay</a></div>`),
  ],
  [
    'keeps a callout that goes on behind its link, and one that opens with text',
    amid(
      ['a', 'b']
        .map((name) => `<div class="${name}"><b>Quay</b> ${sentence(12)} <a href="/quay">Pier</a> quay.</div>`)
        .concat(`<div class="c">Old <b>quay</b> ${sentence(12)} <a href="/quay">Pier</a></div>`)
        .join(''),
    ),
  ],
  [
    'keeps a callout that names a source on another site',
    amid(`<div class="pro"><b>Quay</b> ${sentence(12)} <a href="https://x.example/quay">Pier</a></div>`),
  ],
  [
    'keeps three that are each a name, a few words and a link: the entries of a guide',
    amid(
      ['one', 'two', 'six']
        .map((name) => `<div class="tip"><b>${name}</b> ${sentence(12)} <a href="/quay">Pier</a></div>`)
        .join(''),
    ),
  ],
  [
    'keeps the ingredients of a recipe beside a button',
    amid(`<div class="ingredients"><ul><li>4 cups of <a href="/quay">quay</a></li></ul><button>Shop</button></div>`),
  ],
  ['keeps a callout without any of these', amid(`<div><h4>Quay</h4>${LINE}</div>`)],
  [
    'keeps a table, a quotation, a list that has a button',
    amid(
      `<div><table><tr><td>Quay</td><td>Pier</td></tr></table><button>Sort</button></div><div><blockquote>${words(7)}</blockquote><button>Copy</button></div>`,
    ),
  ],
  ['keeps the story itself, whatever is in it', `<div>${STORY}<button>Share</button></div>`],
  [
    'keeps a callout as large as a good part of the story',
    amid(`<div>${`<h4>${words(40)}</h4>${LINE}`.repeat(6)}<input></div>`),
  ],
  [
    'keeps the entries of a guide, each with a button',
    amid(['a', 'b', 'c'].map((name) => `<div class="tip">${LINE}<p>${name}</p><button>Buy</button></div>`).join('')),
  ],
  ['drops three that say the same', amid(`<div class="tip" drop>${LINE}<button>Buy</button></div>`.repeat(3))],
  [
    'keeps what holds the headline',
    `<div><h1>Swing bridge</h1><p>${sentence(12)}</p><button>Share</button></div>${STORY}`,
  ],
  [
    'makes a caption of the only text beside a picture',
    amid(`<div><img src="/a.jpg" width="600"><p as="caption">${sentence(9)}</p></div>`),
  ],
  ['and of a long heading there', amid(`<div><img src="/a.jpg" width="600"><h4 as="caption">${words(9)}</h4></div>`)],
  ['but of no short heading', amid('<div><img src="/a.jpg" width="600"><h4>Quay</h4></div>')],
  ['and of no long text', amid(`<div><img src="/a.jpg" width="600"><p>${words(61)}</p></div>`)],
])('%s', (_, body) => {
  const { kept, wanted } = tryStep(dropCallouts, body, { title: 'Swing bridge' });
  expect(kept).toEqual(wanted);
});

it('leaves a page alone on which most of the text is set in no one way', () => {
  const body = Array.from(
    { length: 8 },
    (_, i) => `<div class="${'abcdefgh'[i]}">${PROSE}<button>Quay</button></div>`,
  ).join('');
  const { kept, wanted } = tryStep(dropCallouts, body);
  expect(kept).toEqual(wanted);
});
