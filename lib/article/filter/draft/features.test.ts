import { describe, expect, it } from 'vitest';
import { draftOf, PROSE, sentence, words } from '../../testing/draft-of';

const LONG = PROSE.repeat(4);
const last = (body: string) => draftOf(body).blocks[draftOf(body).blocks.length - 1].features;

describe('the text of a block', () => {
  it.each<[string, string, Partial<ReturnType<typeof last>>]>([
    ['counts words', `<p>${words(7)}</p>`, { words: 7, sentence: false, prose: false }],
    ['knows a sentence', `<p>${sentence(6)}</p>`, { sentence: true, prose: false }],
    ['takes a few words for none', `<p>${sentence(5)}</p>`, { sentence: false }],
    ['knows a sentence that ends in a quotation', `<p>${words(7)}.”</p>`, { sentence: true }],
    ['knows a sentence before another', `<p>${sentence(7)} ${words(2)}</p>`, { sentence: true }],
    ['takes a point in a number for no end', `<p>${words(7)} 1.5 ${words(2)}</p>`, { sentence: false }],
    ['knows prose', `<p>${sentence(12)}</p>`, { prose: true }],
    ['takes eleven words for none', `<p>${sentence(11)}</p>`, { prose: false }],
    ['knows prose without an end', `<p>${words(25)}</p>`, { prose: true, sentence: false }],
    ['takes 24 words without an end for none', `<p>${words(24)}</p>`, { prose: false }],
    ['takes a heading for no prose', `<h2>${sentence(20)}</h2>`, { prose: false, sentence: true }],
    ['takes a caption for none', `<figcaption>${sentence(20)}</figcaption>`, { prose: false }],
    ['takes what is mostly links for none', `<p><a href="/b">${words(10)}</a> ${sentence(9)}</p>`, { prose: false }],
    ['counts two characters as a word', `<p>${'船港'.repeat(6)}。</p>`, { words: 6, sentence: true, prose: false }],
    ['counts words with few characters as words', `<p>${words(8)} 船</p>`, { words: 9 }],
    [
      'measures links',
      '<p><a href="/b">abcd</a> <a href="https://pier.example/">efg</a>hi</p>',
      { linked: 0.7, ownLinked: 0.4 },
    ],
    ['measures no text', '<img src="/a.jpg" width="600">', { words: 0, linked: 0, ownLinked: 0 }],
  ])('%s', (_, body, features) => expect(last(body)).toMatchObject(features));
});

describe('what is around a block', () => {
  it.each<[string, string, Partial<ReturnType<typeof last>>]>([
    [
      'says nothing',
      `${LONG}<div class="text"><p>Quay</p></div>`,
      { inBoilerplate: false, inComments: false, inCaption: false, inStandfirst: false },
    ],
    ['is named', `${LONG}<div class="related"><p>Quay</p></div>`, { inBoilerplate: true }],
    ['is named further up', `${LONG}<div class="related"><div><i><p>Quay</p></i></div></div>`, { inBoilerplate: true }],
    ['is an aside', `${LONG}<aside><p>Quay</p></aside>`, { inBoilerplate: true }],
    ['is a nav', `${LONG}<nav><p>Quay</p></nav>`, { inBoilerplate: true }],
    ['has a weak name', `${LONG}<div class="meta"><p>Quay</p></div>`, { inBoilerplate: true }],
    ['has a weak name around prose', `${LONG}<div class="meta">${PROSE}</div>`, { inBoilerplate: false }],
    [
      'is a span around all of a story without paragraphs',
      `<span class="meta">${sentence(90)}<br><br>${sentence(90)}<h3>Quay</h3></span>`,
      { inBoilerplate: false },
    ],
    ['is a tooltip', `${LONG}<div class="js-tooltip-content">${PROSE}</div>`, { inBoilerplate: true }],
    ['is a picture in the article', `${LONG}<div class="in-article-image"><p>Quay</p></div>`, { inBoilerplate: false }],
    ['is an offer in the article', `${LONG}<div class="in-article-offer"><p>Quay</p></div>`, { inBoilerplate: true }],
    [
      'has an id that is made of the heading in it',
      `${LONG}<div id="section-1-how-popular-are-quays"><h2>How popular are quays?</h2><p>Quay</p></div>`,
      { inBoilerplate: false },
    ],
    [
      'has a long id that is a name',
      `${LONG}<div id="block-popular-stories-quay-1"><h2>Quays of today</h2><p>Quay</p></div>`,
      { inBoilerplate: true },
    ],
    [
      'holds much',
      `<div class="related caption dek">${LONG}</div>`,
      { inBoilerplate: false, inCaption: false, inStandfirst: false },
    ],
    ['holds much, as an aside', `<aside>${LONG}</aside>`, { inBoilerplate: false }],
    [
      'holds comments',
      `<div class="comments">${LONG}</div>${LONG}<div class="comments">${LONG}</div>`,
      { inComments: true },
    ],
    ['is nearly all comments', `<div class="comments">${LONG}</div>`, { inComments: false }],
    [
      'is a part of a recipe',
      `${LONG}<aside class="recipe__ingredients" taken><ul><li>4 cups of quay</li></ul></aside>`,
      { inBoilerplate: false, kept: true },
    ],
    [
      'is a part of a recipe with a link to the goods',
      `${LONG}<aside class="ingredients" taken><ul><li>4 cups of <a href="/b">quay</a></li></ul></aside>`,
      { inBoilerplate: false, kept: true },
    ],
    [
      'is one with links',
      `${LONG}<aside class="ingredients" taken><ul><li><a href="/b">More quays</a></li></ul></aside>`,
      { inBoilerplate: true, kept: false },
    ],
    ['is a caption', `${LONG}<div class="caption"><p>Quay</p></div>`, { inCaption: true }],
    ['is a standfirst', `${LONG}<p class="dek">Quay</p>`, { inStandfirst: true }],
  ])('%s', (_, body, features) => expect(last(body)).toMatchObject(features));

  it('does not ask the container itself', () => {
    expect(draftOf(`${LONG}`).container.localName).toBe('body');
  });
});
