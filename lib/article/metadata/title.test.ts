import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from '../testing/metadata-of';
import { findTitle, stripSite } from './title';

const SITE = 'Harbour Post';
const TITLE = 'Old bridge closes for two years';
const titleOf = (head: string, body = '') => findTitle(metadataOf(head, body), SITE);
const og = (content: string) => `<meta property="og:title" content="${content}">`;

describe('a title that is declared', () => {
  it.each([
    ['in JSON-LD', jsonLd({ '@type': 'NewsArticle', headline: TITLE }) + og('Other')],
    ['for social networks', `${og(TITLE)}<meta name="twitter:title" content="Other">`],
    ['for one of them', `<meta name="twitter:title" content="${TITLE}"><title>Other</title>`],
    ['by the Dublin Core', `<meta name="dc.title" content="${TITLE}"><title>Other</title>`],
    ['by name', `<meta name="title" content="${TITLE}"><title>Other</title>`],
    ['in the title of the page', `<title>${TITLE}</title>`],
    ['there, with the name of the site', `<title>${TITLE} | ${SITE}</title>`],
  ])('%s', (_, head) => expect(titleOf(head)).toBe(TITLE));

  it('is nothing where nothing is', () => expect(titleOf('')).toBe(''));
  it('is that of the head, not that of a drawing', () => {
    expect(titleOf(`<title>${TITLE}</title>`, '<svg><title>Logo</title></svg>')).toBe(TITLE);
  });
});

describe('the heading of the page', () => {
  it.each([
    ['says the title in its own letters', og(TITLE.toUpperCase()), `<h1>${TITLE}</h1>`],
    ['is one of several', og(TITLE), `<h1>${SITE}</h1><h1>${TITLE}</h1><h1>Other news</h1>`],
    ['is an h2', og('OLD BRIDGE CLOSES FOR TWO YEARS'), `<h2>${TITLE}</h2><h2>Other news</h2>`],
    ['is an h1 before an h2', og(TITLE.toUpperCase()), `<h2>OLD bridge closes for two years</h2><h1>${TITLE}</h1>`],
    ['is marked', og(TITLE.toUpperCase()), `<p itemprop="headline">${TITLE}</p>`],
    ['has a kicker in front', og(TITLE), `<h1>Harbour ${TITLE}</h1>`],
    ['has a kicker of its own', og('Other words'), `<h1><span class="kicker">Harbour:</span> ${TITLE}</h1>`],
    ['has a label behind it', og('Other words'), `<h1>${TITLE} <span class="label">Live</span></h1>`],
    ['is a good part of the title', og(`${TITLE} after cracks`), `<h1>${TITLE}</h1>`],
    ['says more than the title', og('Old bridge closes'), `<h1>${TITLE}</h1>`],
    [
      'is a part of the page’s title',
      `${og('Other words')}<title>${TITLE} | News | ${SITE}</title>`,
      `<h1>${TITLE}</h1><h1>Quay and pier</h1>`,
    ],
    [
      'is the only h1 but for the label of other stories',
      og('Other words'),
      `<h1>${TITLE}</h1><h1>More from the harbour</h1>`,
    ],
    ['is the only h1', og('Other words'), `<h1>${TITLE}</h1>`],
    ['is named as that of a post', og('Other words'), `<h1>One</h1><h1>Two</h1><h3 class="entry-title">${TITLE}</h3>`],
  ])('%s', (_, head, body) => expect(titleOf(head, body)).toBe(TITLE));

  it.each([
    ['is the name of the site', `<h1>${SITE}</h1>`],
    ['links to the front page', '<h1><a href="/">The Daily Quay</a></h1>'],
    ['is in a link to the front page', '<a href="https://harbourpost.example/index.html"><h1>The Daily Quay</h1></a>'],
    ['is named as a logo', '<h1 class="logo">The Daily Quay</h1>'],
    ['is named for the site', '<div class="site-title"><h1>The Daily Quay</h1></div>'],
    ['is one word', '<h1>Quay</h1>'],
    ['is long', `<h1>${'quay '.repeat(80)}</h1>`],
    ['is one of two', '<h1>The Daily Quay</h1><h1>The Daily Pier</h1>'],
    ['is one of many posts', ['Ax bo', 'Cu do', 'Ef go'].map((text) => `<h2 class="post-title">${text}</h2>`).join('')],
    ['is short and within the title', '<h1>Old bridge</h1><h1>Other news</h1>'],
  ])('is not taken where it %s', (_, body) => expect(titleOf(og(TITLE), body)).toBe(TITLE));

  it('keeps the line over it that its declared title has, too', () => {
    const heading = `<h1><span class="kicker">Harbour</span> ${TITLE}</h1>`;
    expect(titleOf(og(`Harbour: ${TITLE}`), heading)).toBe(`Harbour ${TITLE}`);
  });
  it('is taken alone where nothing is declared', () => {
    expect(titleOf('', '<h1>Quay</h1>')).toBe('Quay');
    expect(titleOf('', '<h1>Quay</h1><h1>Pier</h1>')).toBe('');
  });
  it('links to its own page', () => {
    expect(titleOf(og('Other words'), `<h1><a href="/news/bridge">${TITLE}</a></h1>`)).toBe(TITLE);
  });
});

/** Pages with two h1, of which neither is the headline for being the only one: it must agree with what is declared. */
describe('the heading among others', () => {
  const upper = og(TITLE.toUpperCase());
  it.each([
    ['is a part of a declared title', og(`${TITLE} after cracks`), `<h1>${TITLE}</h1><h1>Other news</h1>`],
    ['goes on after a declared title', og('Old bridge closes'), `<h1>${TITLE}</h1><h1>Other news</h1>`],
    [
      'is a part of the page’s title, between two that are longer',
      `<title>Town hall and council news of the week - ${TITLE} - All of the reports of today</title>`,
      `<h1>${TITLE}</h1><h1>Other news</h1>`,
    ],
    ['is the first of two that agree as well', upper, `<h1>${TITLE}</h1><h1>OLD bridge closes for two years</h1>`],
    ['is marked, before an h2', upper, `<h2>OLD bridge closes for two years</h2><p itemprop="headline">${TITLE}</p>`],
    [
      'agrees wholly with one title, before one that agrees with all in part',
      `${og(`${TITLE} after cracks`)}<title>${TITLE.toUpperCase()}</title>`,
      `<p itemprop="headline">Old bridge closes for two years AFTER</p><h2>${TITLE}</h2>`,
    ],
  ])('%s', (_, head, body) => expect(titleOf(head, body)).toBe(TITLE));

  it.each([
    ['is less than half of the title', `${TITLE} after cracks were found in two piers`, 'OLD bridge closes for two'],
    ['is short, though most of the title', 'Old bridge shut', 'OLD bridge'],
    ['goes on after a title that is short', 'Old bridge', 'OLD bridge closes for two years'],
  ])('is not taken where it %s', (_, title, heading) =>
    expect(titleOf(og(title), `<h1>${heading}</h1><h1>Other news</h1>`)).toBe(title),
  );
});

describe('the names around a heading', () => {
  it.each([
    ['of a title that is not the site’s', `<h1 class="news-title">${TITLE}</h1>`],
    ['of a label that is most of it', `<h1><b class="label">Old bridge closes for</b> two years</h1>`],
    ['of a label in the midst of it', '<h1>Old <em class="label">bridge</em> closes for two years</h1>'],
    ['of a kicker and more', `<h1><b class="big kicker">Harbour</b> – ${TITLE}</h1>`],
    ['of a part that is no kicker', `<h1><b class="first">Old</b> bridge closes for two years</h1>`],
    ['of a post that says nothing', `<h3 class="entry-title"> </h3><h3 class="entry-title">${TITLE}</h3>`],
    ['of a post with the site’s name', `<h3 class="post-title">${SITE}</h3><h3 class="post-title">${TITLE}</h3>`],
    ['of a post with a text', `<h3 class="post-title">${'quay '.repeat(80)}</h3><h3 class="post-title">${TITLE}</h3>`],
    ['of two posts', `<h3 class="post-title">${TITLE}</h3><h3 class="post-title">Pier opens</h3>`],
  ])('%s', (_, body) => expect(titleOf(og('Other words'), body)).toBe(TITLE));

  it.each([
    ['of a brand', '<h1 class="branding">The Daily Quay</h1>'],
    ['of a blog', '<h1 class="blog-title">The Daily Quay</h1>'],
    ['of the front page, without encryption', '<h1><a href="http://harbourpost.example/">The Daily Quay</a></h1>'],
    ['of the front page, without a slash', '<h1><a href="https://harbourpost.example">The Daily Quay</a></h1>'],
  ])('are those %s', (_, body) => expect(titleOf(og(TITLE), body)).toBe(TITLE));
});

describe('stripSite', () => {
  const URL_OF_PAGE = 'https://www.harbourpost.example/news';
  it.each([
    [`${TITLE} | Harbour Post`, TITLE],
    [`${TITLE} - Harbour Post`, TITLE],
    [`${TITLE} - harbourpost`, TITLE],
    [`${TITLE} - The harbourpost Online`, TITLE],
    [`Harbour Post: ${TITLE}`, `Harbour Post: ${TITLE}`],
    [`Harbour Post | ${TITLE}`, TITLE],
    [`${TITLE} | News | Harbour Post`, TITLE],
    [`${TITLE} | Town`, TITLE],
    [`${TITLE} - Town`, `${TITLE} - Town`],
    ['Quay | A long name of a part of the site', 'Quay | A long name of a part of the site'],
    // Three letters are in many a host's name, and a short headline may be what is before a bar.
    [`${TITLE} - Bou`, `${TITLE} - Bou`],
    ['Old bridge | Town', 'Old bridge | Town'],
    [`Pier and quay | ${TITLE}`, `Pier and quay | ${TITLE}`],
    ['Quay – pier', 'Quay – pier'],
    [TITLE, TITLE],
    // A last part in lower case before the site's name belongs to the headline.
    ['Widows win 2-1: court | trust case | Harbour Post', 'Widows win 2-1: court | trust case'],
    ['Ce soir, la « grande marée » arrive | Harbour Post', 'Ce soir, la « grande marée » arrive'],
    ['Ce soir, la grande marée arrive « Harbour Post', 'Ce soir, la grande marée arrive'],
  ])('%s', (title, stripped) => expect(stripSite(title, SITE, URL_OF_PAGE)).toBe(stripped));

  it('knows the site by its name where its host has another', () => {
    expect(stripSite(`${TITLE} - Quay Times`, 'The Quay Times', 'https://qt.example/')).toBe(`${TITLE} - Quay Times`);
    expect(stripSite(`${TITLE} - The Quay Times`, 'The Quay Times', 'https://qt.example/')).toBe(TITLE);
  });
  it('takes any address', () => expect(stripSite('Quay – pier', SITE, 'no address')).toBe('Quay – pier'));
});

describe('the headline behind the last step of a path', () => {
  const STEP = 'Bridge closed: Skerry until 2028';
  const QUOTE = 'I have never seen such weather';
  const head = og(STEP);
  const path = (links: string, step = `<h1>${STEP}</h1>`) => `<section><div>${links}</div>${step}</section>`;
  const links = '<a href="/">Front</a><i>|</i><a href="/abroad">Abroad</a><i>|</i>';
  const header = (inner: string) => `<article><header>${inner}</header><p>The quay.</p></article>`;
  const shown = `<h2>${TITLE}</h2>`;
  const list = `<ol><li><a href="/">Front</a></li><li><a href="/abroad">Abroad</a></li><li><h1>${STEP}</h1></li></ol>`;

  it.each([
    ['of links', path(links) + header(shown)],
    ['of items', list + header(shown)],
  ])('%s', (_, body) => expect(titleOf(head, body)).toBe(TITLE));

  it('leaves out a line over it that is named so', () => {
    const parts = `<h2><b class="kicker">Skerry</b> ${TITLE}</h2>`;
    expect(titleOf(head, path(links) + header(parts))).toBe(TITLE);
  });

  it('keeps a line over it apart', () => {
    const parts = '<h2><b>Skerry</b><b>:</b><b>Old bridge closes</b></h2>';
    expect(titleOf(head, path(links) + header(parts))).toBe('Skerry: Old bridge closes');
  });

  it.each([
    ['one link is the section', path('<a href="/abroad">Abroad</a>') + header(shown)],
    ['other words are before it', path(`${links}<p>Harbour Post</p>`) + header(shown)],
    ['the heading is that of a part', `${path(links)}<article><p>The quay.</p>${shown}</article>`],
    ['the story is between them', `${path(links)}<p>${'The quay. '.repeat(12)}</p>${header(shown)}`],
    ['the heading is short', path(links) + header('<h2>Old bridge</h2>')],
    ['the heading is a quotation of the story', path(links) + header(`<h2>${QUOTE}</h2>`)],
    ['it heads other stories', path(links) + header('<h2>Most read this week</h2>')],
    [
      'it is beside the article',
      `${path(links)}<p>${'The quay. '.repeat(9)}</p><aside><header>${shown}</header></aside>`,
    ],
  ])('but not where %s', (_, body) => expect(titleOf(head, body)).toBe(STEP));
});
