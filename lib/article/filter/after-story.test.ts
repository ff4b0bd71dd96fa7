import { describe, expect, it } from 'vitest';
import { PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { dropAfterStory } from './after-story';

const LONG = PROSE.repeat(4);
const PICTURE = '<img src="/a.jpg" width="600">';
const link = (text: string) => `<a href="/b">${text}</a>`;

describe('dropAfterStory', () => {
  it.each([
    ['cuts at the heading of what follows', `${LONG}<div drop><h3>Leave a comment</h3><p>Quay</p><p>Pier</p></div>`],
    ['cuts though some prose follows', `${LONG}<div drop><h3>Leave a comment</h3>${PROSE}<p>Pier</p></div>`],
    [
      'does not cut where a good part of the prose follows',
      `${PROSE.repeat(2)}<h3>Leave a comment</h3>${PROSE}<p>Pier</p>`,
    ],
    ['does not cut before the first prose', `<p>Quay</p><h3>Leave a comment</h3><p>Pier</p>${LONG}`],
    [
      'drops the label of a box alone where a heading of the story and its text go on',
      `<h3>Quay</h3>${LONG}<h4 drop>Leave a comment</h4><h3>Pier</h3>${PROSE}`,
    ],
    [
      'cuts where a heading that is set otherwise goes on',
      `<h3>Quay</h3>${LONG}<div drop><h4>Leave a comment</h4><h5>Pier</h5>${PROSE}</div>`,
    ],
    [
      'cuts where the heading has no text',
      `<h3>Quay</h3>${LONG}<div drop><h4>Leave a comment</h4><h3>Pier</h3><p>Ada Lund</p></div>`,
    ],
    [
      'cuts at the notice that says how much is left',
      `${LONG}<div drop><p>Il vous reste 57 % de cet article à lire.</p>${PROSE.repeat(4)}</div>`,
    ],
    [
      'drops a label alone that comes again after more of the story',
      `${LONG}<p drop>Leave a comment</p>${PROSE}<p drop>Leave a comment</p><p drop>Pier</p>`,
    ],
    [
      'cuts at a wall after which nothing is set as the story',
      `${LONG}<div drop><p>この記事は会員限定です。</p><div>${sentence(20)}</div></div>`,
    ],
    [
      'does not cut at a notice over most of the story',
      `${PROSE}<p>この記事は会員限定です。</p><div>${PROSE.repeat(3)}</div>`,
    ],
    ['does not cut at a notice after which the story goes on', `${LONG}<div>この記事は会員限定です。</div>${PROSE}`],
    ['does not cut at a long line', `${LONG}<p>Leave a comment ${words(8)}</p><p>Pier</p>`],
    ['does not cut at a cell', `${LONG}<table><tr><td>Leave a comment</td><td>1</td></tr></table><p>Pier</p>`],
    ['does not cut at a picture', `${LONG}${PICTURE}<p>Pier</p>`],
    ['drops links at the end', `${LONG}<p drop>${link(words(10))}</p><p drop>${link(words(39))}</p>`],
    ['keeps long text that is a link', `${LONG}<p>${link(words(40))}</p>`],
    ['keeps a line that is in part a link', `${LONG}<p>${words(4)} ${link(words(6))}</p>`],
    ['drops a label of nothing', `${LONG}<p drop>More from the quay:</p>`],
    ['keeps a label of five words', `${LONG}<p>${words(5)}:</p>`],
    ['drops the agencies in brackets', `${LONG}<p drop>(Quay: APA/sda/dpa)</p>`],
    ['keeps other words in brackets', `${LONG}<p>(The quay is open again)</p>`],
    ['drops rights', `${LONG}<p drop>All rights reserved by the quay</p>`],
    ['drops a call', `${LONG}<p drop>${words(8)} subscribe to our newsletter</p>`],
    ['drops contributors', `${LONG}<p drop>Additional reporting by Jane Doe</p>`],
    ['keeps a long text with such words', `${LONG}<p>All rights reserved ${sentence(60)}</p>`],
    ['drops a line that points to another article', `${LONG}<p drop>Read also ${words(6)}</p>`],
    ['keeps running text that begins so', `${LONG}<p>Read also ${sentence(20)}</p>`],
    [
      'drops running text that begins so and is in part a link',
      `${LONG}<p drop>Read also ${words(12)} ${link(words(9))}.</p>`,
    ],
    [
      'drops all of them from the end, and nothing above text',
      `${LONG}<p>All rights reserved</p><p>Quay</p><p drop>All rights reserved</p><p drop>More:</p>`,
    ],
    [
      'looks past pictures and captions',
      `${LONG}<p drop>All rights reserved</p><figure>${PICTURE}<figcaption>Quay</figcaption></figure>`,
    ],
    ['keeps the first block', '<p>All rights reserved</p>'],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropAfterStory, body);
    expect(kept).toEqual(wanted);
  });

  it.each([
    ['drops a note on the writer', `<p drop>Jane Doe is ${sentence(20)}</p>`],
    ['drops one by the given name', `<p drop>Jane covers ${sentence(20)}</p>`],
    ['drops one that names a post', `<p drop>Jane Doe, ${words(70)} is a reporter</p>`],
    ['keeps a text that begins with the name', `<p>Jane Doe said ${sentence(20)}</p>`],
    ['drops a note that opens with a post', `<p drop>Our reporter Jane Doe is ${sentence(20)}</p>`],
    ['keeps a sentence in which the writer is', `<p>The quay and the pier of Jane Doe is ${sentence(20)}</p>`],
    ['keeps what somebody says of the writer', `<p>“The pier,” Jane Doe is ${sentence(20)}</p>`],
    [
      'cuts at a label over a note on the writer, though it is long',
      `<div drop><h3>About the author</h3><p>Jane Doe is ${sentence(100)}</p><p>${sentence(100)}</p></div>`,
    ],
    [
      'keeps a long text under such a label',
      `<h3>About the author</h3><p>Ann Roe is ${sentence(100)}</p>${PROSE.repeat(3)}`,
    ],
    ['keeps a text on somebody else', `<p>Ann Roe is ${sentence(20)}</p>`],
    ['keeps a long text', `<p>Jane Doe is ${sentence(130)}</p>`],
    ['drops the longest note', `<p drop>Jane Doe is ${sentence(127)}</p>`],
  ])('%s', (_, tail) => {
    const { kept, wanted } = tryStep(dropAfterStory, `${LONG}${tail}`, { authors: ['Jane Doe'] });
    expect(kept).toEqual(wanted);
  });

  it('takes no short name for the beginning of a note', () => {
    const tail = `<p>Bo is ${sentence(20)}</p><p>Jo is ${sentence(20)}</p>`;
    const { kept, wanted } = tryStep(dropAfterStory, `${LONG}${tail}`, { authors: ['Bo', 'Jo Doe'] });
    expect(kept).toEqual(wanted);
  });
});

it('drops the name of the site at the end, and no other line', () => {
  const body = `${LONG}<p>Harbour Post</p>${PROSE}<p>Harbour Mail</p><p drop>Harbour Post</p>`;
  const { kept, wanted } = tryStep(dropAfterStory, body, { siteName: 'Harbour Post' });
  expect(kept).toEqual(wanted);
});
