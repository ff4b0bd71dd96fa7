import { describe, expect, it } from 'vitest';
import { PROSE, tryStep, words } from '../testing/draft-of';
import { dropEmptyHeadings, dropLinkLists, dropRepeats } from './leftovers';

const PICTURE = '<img src="/a.jpg" width="600">';
const own = (text: string) => `<a href="/b">${text}</a>`;
const other = (text: string) => `<a href="https://pier.example/b">${text}</a>`;

describe('dropLinkLists', () => {
  const table = (cell: string, rest = '') =>
    `<table>${`<tr><td>${cell}</td><td>${cell}</td></tr>`.repeat(2)}<tr><td>${rest || cell}</td><td>${cell}</td></tr></table>`;
  it.each([
    ['drops a link to a page of the site', `${PROSE}<p drop>${own(words(8))}</p>`],
    ['keeps a link to another site', `<p>${other(words(8))}</p>`],
    ['keeps a link to a place on the page', `<p><a href="#note">${words(8)}</a></p>`],
    ['keeps a line that is in good part text', `<p>${own(words(6))} ${words(4)}</p>`],
    ['drops the longest link', `<p drop>${own(words(39))}</p>`],
    ['keeps a text that is a link', `<p>${own(words(40))}</p>`],
    ['drops a heading that is a link', `<h2 drop>${own(words(4))}</h2>`],
    ['keeps a short heading that is a link', `<h2>${own(words(3))}</h2>`],
    ['drops a short line that is a link', `<p drop>${own(words(3))}</p>`],
    [
      'keeps a picture, and a caption that is a link',
      `<figure>${PICTURE}<figcaption>${own(words(4))}</figcaption></figure>`,
    ],
    ['drops a table of links', `<div drop>${table(own('quay'))}</div>`],
    ['keeps a table of data', table('quay')],
    [
      'keeps a table with a link in each row',
      `<table>${`<tr><td>${own('quay')}</td><td>12</td></tr>`.repeat(3)}</table>`,
    ],
    [
      'drops a list of which each item closes with a headline',
      `${PROSE}<ul drop><li><b>Quay:</b> ${own(words(5))}</li><li>Pier ${own(words(4))}</li></ul>`,
    ],
    [
      'keeps a list with an item that goes on',
      `<ul><li>${words(3)} ${own(words(5))}</li><li>${own(words(4))} it says so</li></ul>`,
    ],
    [
      'keeps a list with an item that closes with a name',
      `<ul>${`<li>${words(4)} ${own(words(3))}</li>`.repeat(2)}</ul>`,
    ],
    ['keeps a list of which little is a link', `<ul>${`<li>${words(8)} ${own(words(4))}</li>`.repeat(2)}</ul>`],
    ['keeps a list of one', `<ul><li>${words(5)} ${own(words(5))}</li></ul>`],
    ['counts the links of each table', `${table('quay')}<div drop>${table(own('quay'))}</div>`],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropLinkLists, body);
    expect(kept).toEqual(wanted);
  });
});

describe('dropRepeats', () => {
  it.each([
    ['drops a line that comes three times', `${'<p drop>Watch this</p>'.repeat(3)}<p>Quay</p>`],
    ['keeps a line that comes twice', '<p>Watch this</p><p>Watch this</p>'],
    ['keeps the labels of lists', '<h4>Pros</h4><ul><li>Quay</li></ul>'.repeat(3)],
    ['drops eight words', `<p drop>${words(8)}</p>`.repeat(3)],
    ['keeps longer text', `<p>${words(9)}</p>`.repeat(3)],
    ['keeps items of a list', `<ul>${'<li>Draw</li>'.repeat(3)}</ul>`],
    ['keeps cells of a table', `<table>${'<tr><td>1</td><td>1</td></tr>'.repeat(3)}</table>`],
    ['keeps a picture once', `${PICTURE}<div drop>${PICTURE}</div>`],
    [
      'keeps a picture once, in whatever size',
      '<img src="/big/harbour-2024-03.jpg"><div drop><img src="/small/harbour-2024-03.jpg?w=300"></div>',
    ],
    [
      'drops a sentence of the story that is set large',
      '<p>It held, said Ana Holm. “Not one more week, and not one more day.”</p><div class="c--pullquote" drop><p>“Not one more week”</p></div>',
    ],
    ['keeps it where the story does not have it', '<p>It held.</p><p class="pull">“Not one more week”</p>'],
    ['keeps it where it is not named so', '<p>Not one more week, they said.</p><p class="said">Not one more week</p>'],
    ['keeps pictures of one short name', '<img src="/1/a1.jpg"><img src="/2/a1.jpg">'],
    [
      'keeps of a caption that is cut off the whole',
      `<figure><figcaption drop>${words(12)}…</figcaption><figcaption>${words(14)}</figcaption></figure>`,
    ],
    [
      'keeps a caption under its picture',
      `<figure><figcaption drop>${words(12)}</figcaption></figure><figure>${PICTURE}<figcaption>${words(12)}</figcaption></figure>`,
    ],
    [
      'drops the words of a caption where they are set in another way than the story',
      `${PROSE}<figure><figcaption>${words(12)}</figcaption></figure><div class="thumbs" drop><p>${words(12)}</p></div>`,
    ],
    [
      'keeps them where they are set as the story',
      `${PROSE}<figure><figcaption>${words(12)}</figcaption></figure><p>${words(12)}</p>`,
    ],
    ['keeps captions of a few words', `<figure><figcaption>${words(4)}</figcaption></figure>`.repeat(2)],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropRepeats, body);
    expect(kept).toEqual(wanted);
  });
});

describe('dropEmptyHeadings', () => {
  it.each([
    ['drops a heading at the end', '<p>Quay</p><h2 drop>Pier</h2>'],
    ['drops a heading over another of its level', '<h2 drop>Quay</h2><h2>Pier</h2><p>Mole</p>'],
    ['drops a heading under another of a higher level', '<h3 drop>Quay</h3><h2>Pier</h2><p>Mole</p>'],
    ['keeps a heading over one of a lower level', '<h2>Quay</h2><h3>Pier</h3><p>Mole</p>'],
    ['keeps all headings over a text', '<h2>Quay</h2><h3>Pier</h3><h4>Mole</h4><p>Text</p><h2 drop>End</h2>'],
    ['drops a heading over a picture alone', `<p>Quay</p><h2 drop>Pier</h2>${PICTURE}`],
    [
      'drops a heading over a caption alone',
      '<p>Quay</p><h2 drop>Pier</h2><figure><figcaption>A</figcaption></figure>',
    ],
    ['keeps a heading over a list', '<h2>Quay</h2><ul><li>Pier</li></ul>'],
    ['keeps text', '<p>Quay</p><p>Pier</p>'],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropEmptyHeadings, body);
    expect(kept).toEqual(wanted);
  });
});
