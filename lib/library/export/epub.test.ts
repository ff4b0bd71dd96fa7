// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../article/markup/inline';
import { type Chapter, epubOf } from './epub';

const chapterOf = (title: string, html: string, more: Partial<Chapter> = {}): Chapter => ({
  source: {
    title,
    byline: ['Ida Lund'],
    siteName: 'The Courier & Post',
    site: 'courier.test',
    publishedAt: '2026-03-17T08:00:00Z',
    canonicalUrl: 'https://courier.test/ferry?a=1&b=2',
  },
  lang: 'en',
  dir: 'ltr',
  html,
  pictures: new Map(),
  ...more,
});
const BOOK = { title: 'Ferries & <storms>', id: '7f3c', writtenAt: Date.parse('2026-03-20T12:00:00.123Z') };
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function openBook(chapters: Chapter[]) {
  const bytes = epubOf(chapters, BOOK);
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, textOf(file)]));
  const xmlOf = (name: string) => {
    const parsed = new DOMParser().parseFromString(files.get(name) ?? '', 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent ?? '', name).toBe('');
    return parsed;
  };
  return { bytes, files, xmlOf };
}

it('begins with its type, stored as it is, without an extra field', () => {
  const { bytes } = openBook([chapterOf('One', '<p>Text</p>')]);
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  // The local header of a zip: method at 8, sizes at 18 and 22, length of the name at 26, of the extra field at 28.
  expect([
    head.getUint32(0, true),
    head.getUint16(8, true),
    head.getUint32(18, true),
    head.getUint16(28, true),
  ]).toEqual([0x04034b50, 0, 20, 0]);
  expect(textOf(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

it('leads from the container to the package, and from there to every file', () => {
  const picture = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' };
  const withPicture = chapterOf('Two', '<p>A</p><img src="https://courier.test/a.png" alt="A ferry">', {
    pictures: new Map([['https://courier.test/a.png', picture]]),
  });
  const { files, xmlOf } = openBook([chapterOf('One', '<p>Text</p>'), withPicture]);
  expect(xmlOf('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path')).toBe('OEBPS/book.opf');
  const opf = xmlOf('OEBPS/book.opf');
  const items = [...opf.querySelectorAll('manifest > item')];
  const names = items.map((item) => `OEBPS/${item.getAttribute('href')}`);
  const others = [...files.keys()].filter(
    (name) => !['mimetype', 'META-INF/container.xml', 'OEBPS/book.opf'].includes(name),
  );
  expect(names.sort()).toEqual(others.sort());
  expect(items.filter((item) => item.getAttribute('properties') === 'nav')).toHaveLength(1);
  const ids = items.map((item) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
  const spine = [...opf.querySelectorAll('spine > itemref')].map((item) => item.getAttribute('idref'));
  expect(spine).toEqual(['c1', 'c2']);
  expect(files.get('OEBPS/chapter-2.xhtml')).toContain('<img src="pictures/1.png" alt="A ferry"');
  expect(files.get('OEBPS/pictures/1.png')).toBe('\u0001\u0002\u0003');
});

it('says what a book has to say: its id, title, languages, authors and when it was written', () => {
  const { xmlOf } = openBook([chapterOf('One', ''), chapterOf('Zwei', '', { lang: 'de' })]);
  const opf = xmlOf('OEBPS/book.opf');
  const id = opf.documentElement.getAttribute('unique-identifier');
  expect([...opf.querySelectorAll('metadata > *')].map(({ nodeName, textContent }) => [nodeName, textContent])).toEqual(
    [
      ['dc:identifier', 'urn:uuid:7f3c'],
      ['dc:title', 'Ferries & <storms>'],
      ['dc:language', 'en'],
      ['dc:language', 'de'],
      ['dc:creator', 'Ida Lund'],
      ['dc:publisher', 'The Courier & Post'],
      ['meta', '2026-03-20T12:00:00Z'],
    ],
  );
  expect(opf.getElementById(id ?? '')?.nodeName).toBe('dc:identifier');
});

it('has a table of contents, a link a chapter', () => {
  const { files, xmlOf } = openBook([chapterOf('One & only', ''), chapterOf('Two', '')]);
  const links = [...xmlOf('OEBPS/nav.xhtml').querySelectorAll('nav ol a')];
  expect(links.map((link) => link.textContent)).toEqual(['One & only', 'Two']);
  for (const link of links) expect(files.has(`OEBPS/${link.getAttribute('href')}`)).toBe(true);
});

it.each([
  ['elements that HTML leaves open', '<p>One<br>two<hr><ul><li>a<li>b</ul>', /<br\s*\/>.*<li>a<\/li>/s],
  ['entities', '<p>A&nbsp;ferry &amp; <b>more</b> &lt;x&gt;</p>', /A.ferry &amp; <b>more<\/b> &lt;x&gt;/],
  ['characters that XML cannot hold', '<p>A\u0007B\uffffC</p>', />ABC</],
  ['half of a letter', '<p>A\ud83dB</p>', />A\ufffdB</],
  ['names of the product', '<p data-block="0" dir="rtl">A</p>', /<p dir="rtl">A<\/p>/],
  [
    'pictures that are not here',
    '<p>A</p><img src="https://x.test/a.png" alt="A ferry">',
    /<span class="picture">A ferry<\/span>/,
  ],
  [
    'pictures that are in the text',
    '<img src="data:image/png;base64,AA==">',
    /<img src="data:image\/png;base64,AA==" alt=""/,
  ],
  ['a text that is not kept', '', /courier\.test\/ferry\?a=1&amp;b=2/],
])('writes %s as XML', (_, html, expected) => {
  const { files, xmlOf } = openBook([chapterOf('One', html, { lang: 'ar', dir: 'rtl' })]);
  const root = xmlOf('OEBPS/chapter-1.xhtml').documentElement;
  expect([root.namespaceURI, root.getAttribute('lang'), root.getAttribute('dir')]).toEqual([
    'http://www.w3.org/1999/xhtml',
    'ar',
    'rtl',
  ]);
  expect(files.get('OEBPS/chapter-1.xhtml')).toMatch(expected);
  expect(files.get('OEBPS/chapter-1.xhtml')).not.toContain('data-block');
});

it.each([
  ['nothing', ''],
  ['blanks', ' \u2028\u00a0'],
  ['control characters', '\u0000\u0001\u001b'],
  ['characters that XML cannot hold', '\ufffe\uffff'],
])('is named by its address where its headline is %s, and lists nothing that is empty', (_, nothing) => {
  const chapter = chapterOf(nothing, '', { lang: '' });
  Object.assign(chapter.source, { byline: [nothing], siteName: nothing, site: nothing });
  const bytes = epubOf([chapter], { ...BOOK, title: nothing });
  const files = unzipSync(bytes);
  const xmlOf = (name: string) => new DOMParser().parseFromString(textOf(files[name]), 'application/xml');
  const metadata = [...xmlOf('OEBPS/book.opf').querySelectorAll('metadata > *')];
  expect(metadata.map(({ nodeName, textContent }) => [nodeName, textContent]).slice(1, -1)).toEqual([
    ['dc:title', chapter.source.canonicalUrl],
    ['dc:language', 'und'],
    ['dc:date', chapter.source.publishedAt],
  ]);
  for (const name of ['OEBPS/nav.xhtml', 'OEBPS/chapter-1.xhtml'])
    expect(xmlOf(name).querySelector('a')?.textContent?.trim()).toBeTruthy();
  expect(xmlOf('OEBPS/chapter-1.xhtml').querySelector('title')?.textContent).toBe(chapter.source.canonicalUrl);
});

it.each([
  [']]> and <![CDATA[x]]>'],
  ['--><!-- <?xml version="1.0"?>'],
  ['"><script>run()</script>'],
  ["' onload='run()"],
  ['a\ud800b\udfff'],
  ['\u0000a\u001b[31m'],
  ['&#0; &amp;lt; %x; &lol;'],
  ['x'.repeat(1_000_000)],
])('writes the words %.40j wherever a page may put them', (words) => {
  const chapter = chapterOf(words, `<p>${escapeHtml(words.slice(0, 100))}</p>`, { lang: words });
  Object.assign(chapter.source, { byline: [words], siteName: words, site: words, canonicalUrl: words });
  const { files, xmlOf } = openBook([chapter]);
  const said = new TextDecoder().decode(new TextEncoder().encode(words)).replace(/\p{Cc}/gu, '');
  expect(xmlOf('OEBPS/book.opf').querySelector('creator')?.textContent).toBe(said);
  for (const name of files.keys()) if (/\.xhtml$/.test(name)) expect(xmlOf(name).querySelector('script')).toBeNull();
  expect(xmlOf('OEBPS/nav.xhtml').querySelector('a')?.textContent).toBe(said);
});
