import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from '../testing/metadata-of';
import { findModified, findPublished } from './dates';

const NOW = new Date('2024-05-20T12:00:00Z');
const DAY = '2024-03-12';
const published = (head: string, body = '', url?: string, lang?: string) =>
  findPublished(metadataOf(head, body, url, lang), 'Old bridge closes', NOW);
const meta = (name: string, content = DAY) => `<meta name="${name}" content="${content}">`;
const article = (node: object) => jsonLd({ '@type': 'NewsArticle', headline: 'x', ...node });

describe('each source of a day of publication', () => {
  it.each([
    ['datePublished', article({ datePublished: DAY, dateCreated: '2024-03-01' }), '', 'json-ld'],
    ['dateCreated', article({ dateCreated: DAY }), '', 'json-ld'],
    ['article:published_time', meta('article:published_time'), '', 'meta'],
    ['dc.date.issued', meta('dc.date.issued'), '', 'meta'],
    ['parsely-pub-date', meta('parsely-pub-date'), '', 'meta'],
    ['a marked element’s datetime', '', `<i itemprop="datePublished" datetime="${DAY}">x</i>`, 'microdata'],
    ['a marked element’s content', '', `<i itemprop="datePublished" content="${DAY}">x</i>`, 'microdata'],
    ['a marked element’s text', '', `<i itemprop="dateCreated">${DAY}</i>`, 'microdata'],
    ['another node of the data', jsonLd({ '@type': 'WebPage', datePublished: DAY }), '', 'json-ld'],
    ['a video’s upload', jsonLd({ '@type': 'VideoObject', uploadDate: DAY }), '', 'json-ld'],
    ['broken data', '<script type="application/ld+json">{,"datePublished":"2024-03-12"</script>', '', 'json-ld'],
    ['dc.date', meta('dc.date'), '', 'meta'],
    ['a <time>', '', `<time datetime="${DAY}">x</time>`, 'time'],
    ['the title of an <abbr>', '', `<abbr class="published" title="${DAY}">x</abbr>`, 'time'],
    ['the title of the page', '<title>Bridge | 12 March 2024</title>', '', 'text'],
    ['a script', '<script>{"publishedAt":"2024-03-12"}</script>', '', 'meta'],
    ['a change', meta('article:modified_time'), '', 'meta'],
    ['a line of the page', '', '<p class="date">12 March 2024</p>', 'text'],
  ])('%s', (_, head, body, source) => expect(published(head, body)).toEqual({ value: DAY, source }));

  it('the address', () => {
    expect(published('', '', 'https://a.example/2024/03/12/b')).toEqual({ value: DAY, source: 'url' });
  });

  it.each([
    ['nothing', '', ''],
    ['a <time> of a change', '', `<time class="updated" datetime="${DAY}">x</time>`],
    [
      'a <time> beside the article',
      '',
      `<p>${'The quay. '.repeat(9)}</p><aside><time datetime="${DAY}">x</time></aside>`,
    ],
  ])('but not %s', (_, head, body) => expect(published(head, body)).toBeNull());

  it('but not a day to come, unless the page has no other', () => {
    const modified = meta('article:modified_time', '2024-05-01');
    expect(published(meta('article:published_time', '2024-05-23') + modified)?.value).toBe('2024-05-01');
    expect(published(meta('article:published_time', '2024-05-22') + modified)?.value).toBe('2024-05-22');
    expect(published(meta('article:published_time', '2024-05-23'))?.value).toBe('2024-05-23');
  });

  it('and a day to come where the outlet is ahead', () => {
    expect(published(meta('date', '2024-05-21'))?.value).toBe('2024-05-21');
  });
});

describe('a declared day and a printed one', () => {
  const printed = (text: string) => `<h1>Old bridge closes</h1><p class="date">${text}</p>`;
  const at = (datePublished: string, text: string) => published(article({ datePublished }), printed(text))?.value;

  it('may be one that is read in two ways', () => {
    expect(at('2024-03-04T09:00:00+01:00', '03/04/2024')).toBe('2024-03-04T09:00:00+01:00');
  });

  it('are the publication and the change when the first is in the outlet’s own zone', () => {
    expect(at('2024-03-12T23:17:00+09:00', '13 March 2024')).toBe('2024-03-12T23:17:00+09:00');
    expect(at('2024-03-12T23:17:00Z', '13 March 2024')).toBe('2024-03-13');
    expect(at('2024-03-13T09:17:00+09:00', '12 March 2024')).toBe('2024-03-12');
  });

  it('may be printed in the title of the page', () => {
    const titled = article({ datePublished: '2024-03-11T23:35:55' });
    expect(published(`${titled}<title>Bridge shut - Ports - 12/03/2024 - Harbour Post</title>`)?.value).toBe(DAY);
    expect(published(`${titled}<title>Bridge shut - Harbour Post</title>`)?.value).toBe('2024-03-11T23:35:55');
  });

  it('reads days first where a country’s sites do', () => {
    expect(published('', '<p class="date">04.05.2024</p>', 'https://harbour.example.tr/a')?.value).toBe('2024-05-04');
    expect(published('', '<p class="date">04/05/2024</p>', 'https://harbour.example.us/a', 'en')?.value).toBe(
      '2024-04-05',
    );
  });
});

describe('the order of the sources', () => {
  const later = '2024-03-15';
  it.each([
    ['data, <meta>', article({ datePublished: DAY }) + meta('article:published_time', later), ''],
    [
      '<meta>, a marked element',
      meta('article:published_time'),
      `<i itemprop="datePublished" datetime="${later}">x</i>`,
    ],
    [
      'a marked element, other data',
      jsonLd({ '@type': 'WebPage', datePublished: later }),
      `<i itemprop="datePublished" datetime="${DAY}">x</i>`,
    ],
    ['other data, <meta> of the page', jsonLd({ '@type': 'WebPage', datePublished: DAY }) + meta('date', later), ''],
    ['<meta> of the page, <time>', meta('date'), `<time datetime="${later}">x</time>`],
    ['<time>, the title', `<title>Bridge | 15 March 2024</title>`, `<time datetime="${DAY}">x</time>`],
    ['the title, a line', '<title>Bridge | 12 March 2024</title>', '<p class="date">15 March 2024</p>'],
    [
      'a clear line, a script',
      `<script>{"publishedAt":"${later}"}</script>`,
      '<p class="date">Published: 12 March 2024</p>',
    ],
    ['a script, an unclear line', `<script>{"publishedAt":"${DAY}"}</script>`, '<p>15 March 2024</p>'],
    ['a line, a change', meta('article:modified_time', later), '<p>12 March 2024</p>'],
    [
      'a <time> that says it, another',
      '',
      `<time datetime="${later}">x</time><time class="published" datetime="${DAY}">x</time>`,
    ],
    [
      'a <time> of the article, another',
      '',
      `<time datetime="${later}">x</time><article><time datetime="${DAY}">x</time></article>`,
    ],
  ])('%s', (_, head, body) => expect(published(head, body)?.value).toBe(DAY));

  it('the address comes before a <time>', () => {
    const url = 'https://a.example/2024/03/12/b';
    expect(published('', '<time datetime="2024-03-15">x</time>', url)?.source).toBe('url');
  });
});

describe('a moment in universal time', () => {
  const at = (time: string, url: string) => published(meta('date', time), '', url)?.value;
  const day = 'https://a.example/2024/03/12/b';
  it.each([
    ['is of the day of the address before it', '2024-03-13T09:59:00Z', day, DAY],
    ['cannot be of the day before at ten', '2024-03-13T10:00:00Z', day, '2024-03-13T10:00:00Z'],
    ['is of the day after it', '2024-03-11T11:00:00Z', day, DAY],
    ['cannot be of the day after before eleven', '2024-03-11T10:59:00Z', day, '2024-03-11T10:59:00Z'],
    ['is not of a day further away', '2024-03-15T09:00:00Z', day, '2024-03-15T09:00:00Z'],
    ['is left where it has an offset', '2024-03-13T01:00:00+01:00', day, '2024-03-13T01:00:00+01:00'],
    ['is midnight in Central Europe', '2024-03-11T23:00:00Z', 'https://a.de/b', DAY],
    ['is midnight there in summer', '2024-04-11T22:00:00Z', 'https://a.fr/b', '2024-04-12'],
    ['is no midnight elsewhere', '2024-03-11T23:00:00Z', 'https://a.uk/b', '2024-03-11T23:00:00Z'],
    ['is no midnight at another minute', '2024-03-11T23:01:00Z', 'https://a.de/b', '2024-03-11T23:01:00Z'],
  ])('%s', (_, time, url, value) => expect(at(time, url)).toBe(value));
});

describe('slashed dates', () => {
  const read = (url: string, lang: string) => published('', '<p class="date">03/04/2024</p>', url, lang)?.value;
  it.each([
    ['https://a.com/b', 'en-US', '2024-03-04'],
    ['https://a.com/b', 'en', '2024-03-04'],
    ['https://a.com/b', '', '2024-03-04'],
    ['https://a.com/b', 'en-GB', '2024-04-03'],
    ['https://a.com/b', 'fr', '2024-04-03'],
    ['https://a.co.uk/b', 'en', '2024-04-03'],
    ['https://a.com/en-au/b', '', '2024-04-03'],
  ])('%s in %s', (url, lang, value) => expect(read(url, lang)).toBe(value));
});

describe('findModified', () => {
  const modified = (head: string, body = '') => findModified(metadataOf(head, body));
  it.each([
    ['the data', article({ dateModified: DAY }) + meta('og:updated_time', '2024-03-15'), ''],
    ['<meta>', meta('og:updated_time'), '<i itemprop="dateModified" datetime="2024-03-15">x</i>'],
    ['a marked element', '', `<i itemprop="dateModified" datetime="${DAY}">x</i>`],
    ['its content', '', `<i itemprop="dateModified" content="${DAY}">x</i>`],
  ])('reads %s', (_, head, body) => expect(modified(head, body)).toBe(DAY));
  it('finds none', () => expect(modified('')).toBeNull());
});
