import { describe, expect, it } from 'vitest';
import { draftOf, PROSE, sentence, tryStep, words } from '../testing/draft-of';
import { dropCards, dropOtherArticles } from './other-articles';

const LONG = PROSE.repeat(4);
const linked = (text: string) => `<h2><a href="/b">${text}</a></h2>`;

describe('dropOtherArticles', () => {
  it.each([
    [
      'drops an article under a linked heading',
      `<article>${LONG}</article><article drop>${linked(words(4))}${PROSE}</article>`,
    ],
    ['drops a post by its name', `<article>${LONG}</article><article class="hentry" drop>${PROSE}</article>`],
    ['drops a post by its number', `<article>${LONG}</article><article class="post-12" drop>${PROSE}</article>`],
    [
      'drops a post by its type',
      `<article>${LONG}</article><article itemtype="https://schema.org/NewsArticle" drop>${PROSE}</article>`,
    ],
    [
      'keeps an article that links nowhere: a part of the story',
      `<article>${LONG}</article><article>${PROSE}</article>`,
    ],
    [
      'keeps an article with a short linked heading',
      `<article>${LONG}</article><article>${linked('Quay')}${PROSE}</article>`,
    ],
    [
      'keeps an article under a plain heading',
      `<article>${LONG}</article><article><h2>${words(4)}</h2>${PROSE}</article>`,
    ],
    [
      'drops a short one over which an empty link is laid',
      `<article>${LONG}<article drop><a href="/b"></a><h3>Quay</h3><p>${sentence(20)}</p></article></article>`,
    ],
    [
      'drops a short one that is in a link',
      `<article>${LONG}<a href="/b"><article drop><h3>Quay</h3><p>${sentence(20)}</p></article></a></article>`,
    ],
    [
      'keeps a long one with such a link',
      `<article>${LONG}<article><a href="/b"></a><h3>Quay</h3>${LONG}</article></article>`,
    ],
    [
      'keeps one without a heading',
      `<article>${LONG}<article><a href="/b"></a><p>${sentence(20)}</p></article></article>`,
    ],
    ['keeps an only article', `<article class="hentry">${linked(words(4))}${LONG}</article><p>Quay</p>`],
    [
      'keeps the first with some prose',
      `<article drop>${linked(words(4))}</article><article class="hentry">${LONG}</article>`,
    ],
    [
      'passes over a first with hardly any prose',
      `<article class="hentry" drop><p>${sentence(12)}</p></article><article>${LONG}</article>`,
    ],
    ['keeps an article around the story', `<article class="hentry"><p>Quay</p><article>${LONG}</article></article>`],
    ['keeps all where none has prose', `<article>${linked(words(4))}</article><article>${linked(words(5))}</article>`],
    [
      'keeps the entries of a guide, which are most of the text',
      `${PROSE}<div>${`<article class="v">${linked(words(4))}${PROSE}</article>`.repeat(4)}</div>`,
    ],
    ['keeps what is in none', `<article>${LONG}</article><article drop>${linked(words(4))}</article><p>Quay</p>`],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropOtherArticles, body);
    expect(kept).toEqual(wanted);
  });
});

it('drops such entries of a page that declares no article', () => {
  const body = `${PROSE}<div>${`<article class="v">${linked(words(4))}${PROSE}</article>`.repeat(4)}</div>`;
  expect(tryStep(dropOtherArticles, body, { isDeclared: false }).kept).toHaveLength(3);
});

describe('dropCards', () => {
  const card = (text: string, drop = 'drop') =>
    `<div class="c" ${drop}><img src="/a.jpg" width="20"><h3>${text}</h3><a href="/b">${text}</a></div>`;
  const row = (cards: string) => `${LONG}<div>${cards}</div>`;
  it.each([
    [
      'keeps the entries of a guide, which are most of the text',
      `${PROSE}<div>${card(words(5), '').replace('</div>', `${PROSE}</div>`).repeat(4)}</div>`,
    ],
    ['drops three alike', row(card(words(5)).repeat(3))],
    ['keeps two alike', row(card(words(5), '').repeat(2))],
    ['keeps other classes', row(`${card(words(5), '').repeat(2)}${card(words(5), '').replace('"c"', '"d"')}`)],
    ['keeps other elements', row(`${card(words(5), '').repeat(2)}${card(words(5), '').replaceAll('div', 'section')}`)],
    ['keeps those without a class', row(card(words(5), '').replace('class="c"', '').repeat(3))],
    ['keeps those without a link', row(card(words(5), '').replace('href="/b"', '').repeat(3))],
    [
      'keeps those without a picture',
      row(
        card(words(5), '')
          .replace(/<img[^>]*>/, '')
          .repeat(3),
      ),
    ],
    ['keeps cards of many words', row(card(words(21), '').repeat(3))],
    ['drops cards of forty words', row(card(words(20)).repeat(3))],
    ['keeps those of a word', row(card('quay', '').repeat(3))],
    [
      'keeps those with running text',
      row(
        card(`${sentence(15)}`, '')
          .replaceAll('h3', 'p')
          .repeat(3),
      ),
    ],
    [
      'drops those with a line of text under a headline that is a link, below the story',
      row(
        `<ul>${`<li drop><img src="/a.jpg" width="20"><h3><a href="/b">${words(5)}</a></h3><p>${sentence(20)}</p></li>`.repeat(3)}</ul>`,
      ),
    ],
    [
      'keeps such entries where the story goes on',
      `${row(`<ul>${`<li><img src="/a.jpg" width="20"><h3><a href="/b">${words(5)}</a></h3><p>${sentence(20)}</p></li>`.repeat(3)}</ul>`)}${LONG}`,
    ],
    [
      'keeps such entries with much text',
      row(
        `<ul>${`<li><img src="/a.jpg" width="20"><h3><a href="/b">${words(5)}</a></h3><p>${sentence(90)}</p></li>`.repeat(3)}</ul>`,
      ),
    ],
    [
      'drops entries without a picture under the story, whose headings lead away',
      row(`<div class="s" drop><h3><a href="/b">${words(5)}</a></h3><p>${sentence(20)}</p></div>`.repeat(3)),
    ],
    [
      'keeps entries without a picture where the story goes on',
      `${row(`<div class="s"><h3><a href="/b">${words(5)}</a></h3><p>${words(9)}</p></div>`.repeat(3))}${LONG}`,
    ],
    ['keeps a row in which too few are cards', row(`${card(words(5), '').repeat(2)}${card(words(40), '')}`)],
    [
      'drops cards whose text is nested',
      row(
        card(words(5))
          .replace(/<h3>(.*?)<\/h3>/, '<i><b><u><h3>$1</h3></u></b></i>')
          .repeat(3),
      ),
    ],
    [
      'keeps paragraphs',
      `${LONG}${`<p class="c"><img src="/a.jpg" width="20">Quay <a href="/b">${words(5)}</a></p>`.repeat(3)}`,
    ],
  ])('%s', (_, body) => {
    const { kept, wanted } = tryStep(dropCards, body);
    expect(kept).toEqual(wanted);
  });
});

it('looks into each card a few times, however many are in its row', () => {
  const card = `<div class="card"><img src="/a.jpg" width="600">${linked(words(4))}<p>${words(6)}</p></div>`;
  const draft = draftOf(`${LONG}<div>${card.repeat(40)}</div>`);
  let asked = 0;
  for (const element of draft.container.querySelectorAll('.card')) {
    const find = element.querySelector.bind(element);
    element.querySelector = (selector: string) => {
      asked++;
      return find(selector);
    };
  }
  expect(dropCards(draft)).toHaveLength(4);
  expect(asked).toBeLessThanOrEqual(40 * 5);
});
