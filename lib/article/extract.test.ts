import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import fc, { runs } from '../text/testing/properties';
import { type Article, NotAnArticle } from './article';
import { bodyText, extractArticle, extractSelection, extractWholePage } from './extract';
import { readPage } from './read-page';
import { takeSnapshot } from './snapshot/snapshot';
import { pageOf, sentence, words } from './testing/draft-of';

const URL_OF_PAGE = 'https://news.example/news/1';
const PROSE =
  'The council met on Monday evening, and after two hours of talk it put the decision off until the autumn, as it had done before.';

function open(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE }).window.document;
}

const word = fc.constantFrom(
  'quay',
  'By Ada Lund',
  'Read also:',
  'subscribe',
  PROSE,
  '12 March 2024',
  '©',
  ' ',
  '\n',
  '"><b>',
  'é',
  '港',
  '&',
);
const attribute = fc.constantFrom(
  '',
  ' class="comments"',
  ' class="share-bar"',
  ' onclick="alert(1)"',
  ' style="position:fixed"',
  ' hidden',
  ' href="javascript:alert(1)"',
  ' href="/news/2"',
  ' src="javascript:alert(1)"',
  ' src="/a.jpg" onerror="alert(1)"',
  ' srcset="/a.jpg 1x, , 2x"',
  ' id="a"',
);
const tag = fc.constantFrom(
  ...'div p span a ul li h1 h2 table tr td blockquote figure figcaption img article section aside pre br em x-story script style iframe form svg'.split(
    ' ',
  ),
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    word,
    fc
      .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 5 }))
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  ),
}));

function squeeze(text: string | null): string {
  return (text ?? '').replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}

/** Tells whether the page has the letters of a text in this order; others may be between them, which were left out. */
function standsIn(text: string, page: string): boolean {
  let at = 0;
  for (const letter of text) {
    at = page.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Expects what holds of every article, whatever the page. */
function expectSound(article: Article, page: Document): void {
  const output = open(`<body>${article.html}</body>`);
  const elements = [...output.body.querySelectorAll('[data-block]')];
  expect(elements.map((element) => element.textContent)).toEqual(article.blocks.map((block) => block.text));
  expect(elements.map((element) => element.getAttribute('data-block'))).toEqual(
    article.blocks.map((_, i) => String(i)),
  );
  expect(output.body.querySelector('[data-block] [data-block]')).toBeNull();
  expect(output.body.querySelector('script, style, iframe, object, form, svg')).toBeNull();
  for (const element of output.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(['data-block', 'href', 'src', 'alt', 'width', 'height']).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|data:image\/)/);
    }
  }
  const copy = open(page.documentElement.outerHTML);
  for (const element of copy.querySelectorAll('script, style, iframe, svg, img')) element.remove();
  const seen = squeeze(copy.documentElement.textContent);
  for (const { text } of article.blocks) expect(standsIn(squeeze(text), seen)).toBe(true);
}

describe('extractArticle', { timeout: 120_000 }, () => {
  it('reads any page or refuses it, changes nothing, and gives clean HTML of what stands on it', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
        const page = open(`<title>A page</title><body>${parts.join('')}</body>`);
        const before = page.documentElement.outerHTML;
        for (const extract of [extractArticle, extractWholePage]) {
          try {
            expectSound(extract(page, URL_OF_PAGE), page);
          } catch (error) {
            if (!(error instanceof NotAnArticle)) throw error;
          }
        }
        expect(readPage(takeSnapshot(page, URL_OF_PAGE), 'article', open).outcome).not.toBe('failed');
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: runs(25) },
    );
  });

  it('takes any address', () => {
    const page = open(`<h1>News</h1>${`<p>${PROSE}</p>`.repeat(4)}`);
    for (const url of ['', 'about:blank', 'file:///a.html', 'not an address', 'https://a.example/%%%']) {
      expect(extractArticle(page, url).blocks).toHaveLength(4);
    }
  });

  it('refuses a document without content', () => {
    const page = open('');
    page.documentElement.remove();
    expect(() => extractArticle(page, URL_OF_PAGE)).toThrow(NotAnArticle);
  });

  it('reads text below hundreds of nested elements', () => {
    const page = open('<h1>Deep</h1>');
    let at: Element = page.body;
    for (let i = 0; i < 800; i++) at = at.appendChild(page.createElement('div'));
    for (let i = 0; i < 4; i++) at.appendChild(page.createElement('p')).textContent = PROSE;
    expect(bodyText(extractArticle(page, URL_OF_PAGE))).toContain(PROSE);
  });

  it('reads one paragraph of 200,000 characters', () => {
    const article = extractArticle(open(`<h1>Long</h1><p>${`${PROSE} `.repeat(1_600)}</p>`), URL_OF_PAGE);
    expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(200_000);
    expect(article.blocks.every(({ text }) => text.length <= 11_000)).toBe(true);
  });

  it('finds the story among hundreds of links', () => {
    const links = '<li><a href="/x">A link to somewhere</a></li>'.repeat(700);
    const page = open(`<ul>${links}</ul><article><h1>Here</h1>${`<p>${PROSE}</p>`.repeat(5)}</article>`);
    expect(extractArticle(page, URL_OF_PAGE).blocks.map((block) => block.text)).toEqual(Array(5).fill(PROSE));
  });

  it('reads on where only the opening stands with the headline', () => {
    const opening = `<header><h1>News</h1><p>${PROSE} ${PROSE}</p><p>${PROSE}</p></header>`;
    const rest = `<div class="node"><div class="parts">${`<div class="part"><p>${PROSE} At last.</p></div>`.repeat(9)}</div></div>`;
    expect(bodyText(extractArticle(open(`${opening}${rest}`), URL_OF_PAGE))).toContain('At last.');
  });

  it('reads the story that the title names where longer ones follow it, each under a headline of its own', () => {
    const story = (headline: string, prose: string, count: number) =>
      `<div><article><h1>${headline}</h1><div>${`<p>${prose}</p>`.repeat(count)}</div></article></div>`;
    const first =
      'The ferry to the island stays in the harbour until Friday, the line said, after its gangway gave way. ';
    const second =
      'The council of the town put the vote on the swing bridge off until the autumn, as it had done before. ';
    const page = open(`<html><head><title>Ferry stays in harbour</title></head><body><main>
      ${story('Ferry stays in harbour', first.repeat(2), 3)}${story('Bridge vote put off', second.repeat(3), 14)}</main></body></html>`);
    const { title, blocks } = extractArticle(page, URL_OF_PAGE);
    expect(title).toBe('Ferry stays in harbour');
    expect(new Set(blocks.map(({ text }) => text))).toEqual(new Set([first.repeat(2).trim()]));
  });

  it('keeps a story in headings and quotations before a list of tags', () => {
    const story = `<article><blockquote><h2>Draw a poster</h2><h3>${PROSE}</h3><h4>${PROSE}</h4></blockquote><p>Until 3 April.</p></article>`;
    const tags = '<div class="tags">Topics: <span>Harbour</span> <span>Posters</span> <span>Children</span></div>';
    expect(bodyText(extractArticle(open(`<h1>News</h1>${story}${tags}`), URL_OF_PAGE))).toContain(
      'put the decision off',
    );
  });

  it('keeps the picture between headline and text with its caption, outside the body', () => {
    const article = extractArticle(
      open(`<div><h1>News</h1></div><div class="top lead"><img src="/quay.jpg" width="800"><div>The quay.</div></div>
        <div class="text">${`<p>${PROSE}</p>`.repeat(4)}</div>`),
      URL_OF_PAGE,
    );
    expect(article.html).toMatch(/^<figure><img src="https:\/\/news.example\/quay.jpg"/);
    expect(article.blocks[0]).toEqual({ type: 'caption', text: 'The quay.' });
    expect(bodyText(article)).not.toContain('The quay.');
  });

  it('leaves out boxes that open with a name and close with a button or a link, but not the entries of a guide', () => {
    const box =
      '<div class="x"><b>The Letter</b> One piece a week, chosen by the editors.<br><button>Send it</button></div>';
    const entry =
      '<div class="y"><b>The Quay</b> Fish, and soup that a person would cross a town for. <a href="/q">More</a></div>';
    const read = (middle: string) =>
      bodyText(
        extractArticle(
          open(`<h1>News</h1><article><p>${PROSE}</p><p>${PROSE}</p>${middle}<p>${PROSE}</p></article>`),
          URL_OF_PAGE,
        ),
      );
    expect(read(box)).not.toContain('editors');
    expect(read(entry.repeat(4))).toContain('soup');
  });

  it('ends with the story: no label of what was left out', () => {
    const tail = '<p>Topics:</p><p>More news:</p>';
    const article = extractArticle(
      open(`<h1>News</h1><article>${`<p>${PROSE}</p>`.repeat(4)}${tail}</article>`),
      URL_OF_PAGE,
    );
    expect(article.blocks.at(-1)?.text).toBe(PROSE);
  });

  it('takes no notice and no date for a caption', () => {
    const figures = ['Advertisement', 'Published 12 March 2024, 10:00'].map(
      (text) => `<figure><img src="/a.jpg" width="600"><figcaption>${text}</figcaption></figure>`,
    );
    const { blocks } = extractArticle(
      open(`<h1>News</h1><article>${figures.join('')}${`<p>${PROSE}</p>`.repeat(4)}</article>`),
      URL_OF_PAGE,
    );
    expect(blocks.filter(({ type }) => type === 'caption')).toEqual([]);
  });

  it('names the site without the mark that stood before its name', () => {
    const head = '<head><meta property="og:site_name" content="| Harbour Post -"></head>';
    const page = open(`${head}<h1>News</h1>${`<p>${PROSE}</p>`.repeat(4)}`);
    expect(extractArticle(page, URL_OF_PAGE).siteName).toBe('Harbour Post');
  });

  it('leaves a step out when asked to', () => {
    const page = open(
      `<h1>News</h1><article><p>${PROSE}</p><p>${PROSE}</p><p>Advertisement</p><p>${PROSE}</p></article>`,
    );
    const texts = (article: Article) => article.blocks.map((block) => block.text);
    expect(texts(extractArticle(page, URL_OF_PAGE))).not.toContain('Advertisement');
    expect(texts(extractArticle(page, URL_OF_PAGE, { without: new Set(['controls', 'callsToAction']) }))).toContain(
      'Advertisement',
    );
  });

  it('reads "19 minutes ago" against the moment of reading', () => {
    const page = open(`<h1>News</h1><span class="date">19 minutes ago</span>${`<p>${PROSE}</p>`.repeat(4)}`);
    const { publishedAt } = extractArticle(page, URL_OF_PAGE, { now: new Date('2024-03-12T00:10:00Z') });
    expect(publishedAt).toBe('2024-03-11');
  });
});

describe('extractSelection', () => {
  it('reads what is selected and nothing else', () => {
    const page = open(`<h1>News</h1><p>One.</p><p id="two">Two.</p><p>Three.</p>`);
    expect(() => extractSelection(page, URL_OF_PAGE, open(''))).toThrow(NotAnArticle);
    expect(extractSelection(page, URL_OF_PAGE, open('Two.')).blocks).toEqual([{ type: 'paragraph', text: 'Two.' }]);
  });
});

describe('extractWholePage', () => {
  it('reads all text of a page that is no article', () => {
    const page = open('<nav><a href="/">Home</a></nav><h1>Boots</h1><p>59 crowns</p>');
    expect(() => extractArticle(page, URL_OF_PAGE)).toThrow(NotAnArticle);
    expect(extractWholePage(page, URL_OF_PAGE).blocks.map((block) => block.text)).toEqual([
      'Home',
      'Boots',
      '59 crowns',
    ]);
  });
});

describe('an article of which the opening is shown', () => {
  const wall = '<meta property="article:content_tier" content="locked">';
  const stubOf = (body: string, head = '') =>
    extractArticle(pageOf(`${head}<article><h1>Swing bridge</h1>${body}</article>`), 'https://news.example/a').isStub;
  const paragraphs = (count: number, text = sentence(40)) =>
    Array.from({ length: count }, (_, i) => `<p>${i} ${text}</p>`).join('');

  it('is one that says how much is left, however long it is', () => {
    expect(stubOf(`${paragraphs(20)}<p>Il vous reste 57.09% de cet article à lire.</p>`)).toBe(true);
    expect(stubOf(`${paragraphs(20)}<p>Subscribe to continue reading.</p>`)).toBe(false);
    expect(stubOf(`${paragraphs(5)}<p>Subscribe to continue reading.</p>`)).toBe(true);
  });
  it('is one behind a wall that breaks off or is very short, and no whole one that was paid for', () => {
    expect(stubOf(paragraphs(6), wall)).toBe(false);
    expect(stubOf(`${paragraphs(5)}${paragraphs(1, `${words(39)} …`)}`, wall)).toBe(true);
    expect(stubOf(paragraphs(2), wall)).toBe(true);
    expect(stubOf(paragraphs(2))).toBe(false);
  });
  it('is one behind a wall that asks for money outside the text, where no link alone does', () => {
    const beside = (line: string) => `</article><footer><div>${line}</div></footer><article>`;
    const ask = beside('<h2>Harbour</h2><p>Subscribe to go on reading.</p>');
    expect(stubOf(`${paragraphs(6)}${ask}`, wall)).toBe(true);
    expect(stubOf(`${paragraphs(6)}${ask}`)).toBe(false);
    expect(stubOf(`${paragraphs(20)}${ask}`, wall)).toBe(false);
    expect(stubOf(`${paragraphs(6)}${beside('<p><a href="/b">Read the full story</a></p>')}`, wall)).toBe(false);
  });
});
