import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract';
import { headingsOf } from '../markup/headings';
import { PROSE, pageOf } from '../testing/draft-of';
import { jsonLd } from '../testing/metadata-of';
import { aboveOwnStandfirst, betweenHeadlineAndBody } from './between-headline-and-body';
import { readDraftBlocks } from './draft-blocks';
import { findLeadFigure, withLeadFigure } from './lead-figure';

const pictures = (head: string, story = PROSE.repeat(6)) => {
  const page = pageOf(`<article><h1>Ferry stays in port</h1>${story}</article>`);
  page.head.insertAdjacentHTML('beforeend', head);
  const { html } = extractArticle(page, 'https://news.example/a');
  return [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
};
const declared = (file: string) => `<meta property="og:image" content="https://news.example/${file}">`;

describe('the picture that a page declares', () => {
  it('is shown where the article shows none', () => {
    expect(pictures(declared('2026/ferry.jpg'))).toEqual(['https://news.example/2026/ferry.jpg']);
  });

  it('is not shown beside others', () => {
    const story = `${PROSE.repeat(6)}<figure><img src="/b.jpg"></figure>${PROSE}`;
    expect(pictures(declared('2026/ferry.jpg'), story)).toEqual(['https://news.example/b.jpg']);
  });

  it.each([
    'img/logo.png',
    'assets/ferry.jpg',
    'img/default-share.jpg',
    'img/placeholder.jpg',
    'img/logoHarbourPost.jpg',
    'img/printlogo_2.gif',
    'img/autor/ana-brix.jpg',
    'avatars/12.jpg',
    'placeholders/320.png',
  ])('is not shown when it is the site\u2019s or the writer\u2019s: %s', (file) =>
    expect(pictures(declared(file))).toEqual([]),
  );

  it.each(['img/dialogo.png', 'img/logopede.jpg', 'img/the-author-at-sea.jpg'])(
    'is shown with any other name: %s',
    (file) => expect(pictures(declared(file))).toHaveLength(1),
  );

  it('is not shown when it is kept where readers keep their own', () => {
    const head = '<meta property="og:image" content="https://secure.gravatar.com/blavatar/1f2e3d?s=200">';
    expect(pictures(head)).toEqual([]);
  });

  it('is not shown when the publisher gives it as its sign', () => {
    const node = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Ferry stays in port',
      publisher: { '@type': 'Organization', name: 'News', logo: { url: 'https://news.example/n.jpg' } },
    });
    expect(pictures(`${declared('n.jpg')}${node}`)).toEqual([]);
  });
});

describe('the caption of the lead picture', () => {
  const captions = (figure: string, story: string) => {
    const page = pageOf(`<main><h1>Ferry stays in port</h1>${figure}<article>${story}</article></main>`);
    const { blocks } = extractArticle(page, 'https://news.example/a');
    return blocks.filter(({ type }) => type === 'caption').map(({ text }) => text);
  };
  const caption = '<figcaption>The ferry at the old quay</figcaption>';

  it('is there once, however often the page writes it', () => {
    const figure = `<figure><img src="/ferry.jpg" width="600">${caption}${caption}</figure>`;
    expect(captions(figure, PROSE.repeat(6))).toEqual(['The ferry at the old quay']);
    expect(captions(figure, `<figure>${caption}</figure>${PROSE.repeat(6)}`)).toEqual(['The ferry at the old quay']);
  });
});

describe('a stand-in', () => {
  it.each(['grey-placeholder.jpg', 'spinner.gif', 'transparent_4x3.gif', 'icon_arrow.svg', 'play-button.png'])(
    'is no picture of the article: %s',
    (file) => {
      const story = `${PROSE.repeat(3)}<figure><img src="/img/${file}"></figure>${PROSE.repeat(3)}`;
      expect(pictures('', story)).toEqual([]);
    },
  );

  it.each(['club-logo-on-the-wall.jpg', 'fans-at-play.jpg', 'style-icon.jpg'])(
    'is not any picture of such a name: %s',
    (file) => {
      const story = `${PROSE.repeat(3)}<figure><img src="/img/${file}"></figure>${PROSE.repeat(3)}`;
      expect(pictures('', story)).toHaveLength(1);
    },
  );
});

describe('the lead picture beside a standfirst that the story was read with', () => {
  const BASE = 'https://news.example/a';
  const LINE = '<h2>Nobody was hurt when the gangway gave way, but the ferry stays in port until Friday at noon</h2>';
  const FIGURE = '<div><figure><img src="/a.jpg" width="900"></figure></div>';

  /** The kinds of the blocks of a page whose story was read without its picture. */
  function kinds(between: string): string[] {
    const page = pageOf(`<h1>Ferry stays in port</h1>${between}<div>${PROSE.repeat(2)}</div>`);
    const story = readDraftBlocks(page.body, BASE)
      .filter(({ picture, level, type }) => !picture && level !== 1 && type !== 'caption')
      .map((block) => (block.type === 'heading' ? { ...block, type: 'standfirst' as const } : block));
    const places = betweenHeadlineAndBody(headingsOf(page), 'Ferry stays in port', story);
    const lead = findLeadFigure(places, story, BASE, null);
    return withLeadFigure(story, lead).map(({ type, picture }) => (picture ? 'picture' : type));
  }

  it('is under the standfirst where the page has it there', () => {
    expect(kinds(LINE + FIGURE)).toEqual(['standfirst', 'picture', 'paragraph', 'paragraph']);
  });

  it('is over it where the page has it there', () => {
    expect(kinds(FIGURE + LINE)).toEqual(['picture', 'standfirst', 'paragraph', 'paragraph']);
  });

  it('leaves the places above the standfirst, in which another may be', () => {
    const page = pageOf(`<h1>Ferry stays in port</h1><p>Nordal</p>${LINE}${FIGURE}<div>${PROSE.repeat(2)}</div>`);
    const [, , line, , prose] = page.body.children;
    const draft = (element: Element) => readDraftBlocks(element, BASE);
    const story = [{ ...draft(line)[0], type: 'standfirst' as const }, ...draft(prose)];
    const places = betweenHeadlineAndBody(headingsOf(page), 'Ferry stays in port', story);
    expect(places.map(({ element }) => element.localName)).toEqual(['p', 'h2', 'div', 'div']);
    expect(aboveOwnStandfirst(places, story).map(({ element }) => element.localName)).toEqual(['p', 'h2']);
    expect(aboveOwnStandfirst(places, story.slice(1))).toEqual(places);
  });

  it('has its caption, and not the button that opens a gallery', () => {
    const figure = (line: string) => `<figure><img src="/a.jpg"><figcaption>${line}</figcaption></figure>`;
    expect(kinds(LINE + figure('The gangway on Monday'))).toContain('caption');
    expect(kinds(LINE + figure('View 3 Images'))).not.toContain('caption');
  });

  it('is nothing where there is none', () => {
    expect(kinds(LINE)).toEqual(['standfirst', 'paragraph', 'paragraph']);
  });
});
