import { describe, expect, it } from 'vitest';
import { PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { dropCallsToAction, dropControls, dropRelatedLinks } from './short-lines';

const PICTURE = '<img src="/a.jpg" width="600">';
const LONG = PROSE.repeat(3);

describe('dropControls', () => {
  it.each([
    ['drops a label of the page', '<p drop>Advertisement</p><p>The quay</p>'],
    ['keeps one in a table', '<table><tr><td>Share</td><td>12</td></tr><tr><td>Print</td><td>3</td></tr></table>'],
    ['drops two buttons in a line', '<h3 drop>Vis mer <i>Vis mindre</i></h3>'],
    ['keeps a picture', PICTURE],
    ['keeps text that begins so', `<p>Advertisement ${words(20)}</p>`],
    ['drops a bar of services', '<ul><li drop>Facebook</li><li drop>WhatsApp</li></ul>'],
    ['drops its first and its last', '<ul><li>Quay</li><li drop>Reddit</li><li drop>X</li><li>Pier</li></ul>'],
    ['keeps a service among other things', '<ul><li>Quay</li><li>Reddit</li><li>Pier</li></ul>'],
    ['keeps services that are no items of a list', '<p>Reddit</p><p>Facebook</p>'],
    ['drops the date of a picture', `<figure>${PICTURE}<figcaption drop>Published 12 March 2024</figcaption></figure>`],
    [
      'drops the day of a change under one',
      `<figure>${PICTURE}<figcaption drop>5 gennaio 2025 (modifica il 6 gennaio 2025)</figcaption></figure>`,
    ],
    ['keeps a caption that is a date alone', `<figure>${PICTURE}<figcaption>12 March 2024</figcaption></figure>`],
    ['keeps a caption that says more', `<figure>${PICTURE}<figcaption>Published 3 maps of it</figcaption></figure>`],
    ['leaves dates of the text to another step', '<p>Published 12 March 2024</p>'],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropControls, body);
    expect(kept).toEqual(wanted);
  });
});

describe('dropRelatedLinks', () => {
  const link = (text: string) => `<a href="/b">${text}</a>`;
  it.each([
    ['drops a label', '<p drop>Read also</p>'],
    ['drops a link', `<p drop>Read also ${link(words(20))}</p>`],
    ['drops a link that is a third of the line', `<p drop>Read also ${words(6)} ${link(words(4))}</p>`],
    ['keeps a link that is little of the line', `<p>Read also ${words(20)} ${link('quay')}</p>`],
    ['drops a label and a title', `<p drop>Read also: ${words(20)}</p>`],
    ['keeps a label and a long text', `<p>Read also: ${words(24)}</p>`],
    ['keeps a label far into the line', `<p>Read also ${words(12)}: ${words(5)}</p>`],
    ['keeps a line of six words', `<p>Read also ${words(4)}</p>`],
    ['drops a line of five words', `<p drop>Read also ${words(3)}</p>`],
    ['drops any label, with a bar and a headline', `<p drop>Quay pier mole | ${link(words(4))}</p>`],
    ['drops a label in capitals with a colon', `<p drop>MEHR: ${link(words(4))}</p>`],
    ['drops a line that opens with an arrow', `<p drop>>> ${words(6)}? ${link(words(4))}</p>`],
    ['keeps a line with an arrow that leads nowhere', `<p>>> ${words(6)}</p>`],
    ['keeps a name with a colon', `<p>Jane Doe: ${link(words(6))}</p>`],
    ['keeps a label with a short link', `<p>Quay pier mole | ${link(words(3))}</p>`],
    ['keeps a label with a link that text follows', `<p>Quay pier mole | ${link(words(6))} quay</p>`],
    ['keeps other lines', `<p>${link(words(8))}</p>`],
    ['keeps a long text', `<p>Read also ${link(words(39))}</p>`],
    ['drops the longest that may be one', `<p drop>Read also ${link(words(38))}</p>`],
    ['keeps a picture', PICTURE],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropRelatedLinks, body);
    expect(kept).toEqual(wanted);
  });
});

describe('dropCallsToAction', () => {
  const call = (count: number) => `Subscribe to our newsletter ${sentence(count - 4)}`;
  const link = (text: string) => `<a href="/b">${text}</a>`;
  it.each([
    ['drops a short line', `${LONG}<p drop>Sign up for our newsletter</p>${LONG}`],
    ['drops the heading over it', `${LONG}<div drop><h3>Letter</h3><p>Sign up for our newsletter</p></div>${LONG}`],
    ['keeps a heading of another part', `${LONG}<h3>Quay</h3><div drop><p>Sign up for our newsletter</p></div>${LONG}`],
    ['keeps text over it', `${LONG}<p>Quay</p><p drop>Sign up for our newsletter</p>${LONG}`],
    ['keeps one in a table', `<table><tr><td>Newsletter</td><td>1</td></tr><tr><td>Quay</td><td>2</td></tr></table>`],
    ['keeps a sentence of the story', `${LONG}<p>${call(20)}</p>${LONG}`],
    ['drops an offer of some sentences', `${LONG}<p drop>Subscribe for $5. ${sentence(9)} ${call(9)}</p>${LONG}`],
    ['drops an offer that opens with a question', `${LONG}<p drop>Quay news by our newsletter? ${call(12)}</p>${LONG}`],
    ['keeps a question without a call before one', `${LONG}<p>Is the quay shut? ${call(9)} ${call(9)}</p>${LONG}`],
    [
      'keeps a long question with a call',
      `${LONG}<p>${sentence(14).slice(0, -2)} the newsletter? ${call(12)}</p>${LONG}`,
    ],
    ['keeps sentences with two calls that open with none', `${LONG}<p>Quay. ${call(9)} ${call(9)}</p>${LONG}`],
    [
      'drops what the page earns by',
      `${LONG}<p drop>${sentence(9)} We may earn a commission ${sentence(9)}</p>${LONG}`,
    ],
    ['keeps what others earn by', `${LONG}<p>${sentence(9)} They earn a commission ${sentence(9)}</p>${LONG}`],
    ['drops a sentence that is in part a link', `${LONG}<p drop>${call(20)} ${link(words(12))}</p>${LONG}`],
    ['keeps one set like the story with a shorter link', `${LONG}<p>${call(20)} ${link(words(6))}</p>${LONG}`],
    ['keeps a sentence with a short link', `${LONG}<p>${call(25)} ${link('quay')}</p>${LONG}`],
    ['keeps a long text with a link', `${LONG}<p>${call(30)} ${link(words(8))}</p>${LONG}`],
    ['drops a sentence among the last three blocks', `${LONG}<p drop>${call(20)}</p><p>Quay</p><p>Pier</p>`],
    [
      'drops a sentence below the story that is set in another way',
      `${LONG}<div class="b"><p drop>${call(20)}</p></div><p>Quay</p><p>Pier</p><p>Mole</p>`,
    ],
    [
      'keeps one in the story that is set in another way',
      `${LONG}<div class="b"><p>${call(20)}</p></div>${LONG}<p>Quay</p><p>Pier</p><p>Mole</p>`,
    ],
    ['keeps one before them', `${LONG}<p>${call(20)}</p><p>Quay</p><p>Pier</p><p>Mole</p>`],
    ['drops the longest that may be one', `${LONG}<p drop>${call(45)}</p>`],
    ['keeps a long text', `${LONG}<p>${call(46)}</p>`],
    ['keeps a picture', `${PICTURE}<p>Quay</p>`],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropCallsToAction, body);
    expect(kept).toEqual(wanted);
  });
});
