import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeHtml } from '../../article/markup/inline';
import { type Source, sourceLine } from './text';

/** An article as a chapter of a book. */
export interface Chapter {
  source: Source;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Sanitised; '' when only its address is known. */
  html: string;
  /** Pictures that are on this machine, by their address in the HTML. The others are replaced by their descriptions. */
  pictures: ReadonlyMap<string, BookPicture>;
}

export interface BookPicture {
  bytes: Uint8Array;
  /** Its media type, such as `image/jpeg`. */
  type: string;
}

interface Book {
  title: string;
  /** A UUID that identifies the book among others. */
  id: string;
  /** ms */
  writtenAt: number;
}

const MEDIA: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

const STYLE = `body { line-height: 1.5; margin: 0 1em }
h1 { line-height: 1.2 }
.source { color: #555; font-size: 0.9em }
img { max-width: 100%; height: auto }
figure { margin: 1em 0 }
figcaption, .picture { color: #555; font-size: 0.85em; font-style: italic }
blockquote { margin-inline: 1em; padding-inline-start: 1em; border-inline-start: 2px solid #999 }
table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 0.2em 0.5em }
`;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Makes one EPUB 3 book of articles, a chapter each. It needs a DOM to write the articles' HTML as XML. */
export function epubOf(chapters: readonly Chapter[], book: Book): Uint8Array {
  const pictures: { name: string; picture: BookPicture }[] = [];
  const texts = chapters.map((chapter) => {
    const add = (picture: BookPicture) => {
      const name = `pictures/${pictures.length + 1}.${MEDIA[picture.type]}`;
      pictures.push({ name, picture });
      return name;
    };
    return chapterXhtml(chapter, add);
  });
  const files: Zippable = {
    // This file is first, and not compressed: a program recognises the book by it.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/book.opf': strToU8(packageXml(chapters, book, pictures)),
    'OEBPS/nav.xhtml': strToU8(navXhtml(chapters, book)),
    'OEBPS/style.css': strToU8(STYLE),
  };
  texts.forEach((text, i) => {
    files[`OEBPS/${chapterName(i)}`] = strToU8(text);
  });
  for (const { name, picture } of pictures) files[`OEBPS/${name}`] = [picture.bytes, { level: 0 }];
  return zipSync(files, { level: 6 });
}

const chapterName = (i: number) => `chapter-${i + 1}.xhtml`;

/** Leaves out the characters that XML cannot represent. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are they.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

const xml = (text: string) => escapeHtml(writable(text));

/** Gives a headline of which something can be read, since readers of books refuse one without a title: its address where there is none. */
function titleOf({ title, canonicalUrl }: Source): string {
  return isBlank(title) ? canonicalUrl : title;
}

const isBlank = (text: string) => /^[\p{Z}\p{C}]*$/u.test(text);

function page(lang: string, dir: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function chapterXhtml({ source, lang, dir, html, pictures }: Chapter, add: (picture: BookPicture) => string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const picture of body.querySelectorAll('img')) {
    const address = picture.getAttribute('src') ?? '';
    const kept = pictures.get(address);
    if (kept && MEDIA[kept.type]) picture.setAttribute('src', add(kept));
    // A book loads nothing from the web.
    else if (!address.startsWith('data:')) picture.replaceWith(described(picture));
    if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
  }
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('data-') || !/^[a-z][\w-]*$/.test(name)) element.removeAttribute(name);
    }
  }
  for (const name of body.getAttributeNames()) body.removeAttribute(name);
  // The whole body is serialised, so that the namespace is written once.
  const text = new XMLSerializer().serializeToString(body).replace(/^<body[^>]*>|<\/body>$/g, '');
  const title = xml(titleOf(source));
  const from = `<p class="source"><a href="${xml(source.canonicalUrl)}">${xml(sourceLine(source))}</a></p>`;
  return page(xml(lang || 'und'), dir, title, `<h1>${title}</h1>\n${from}\n${writable(text)}`);
}

function bookTitle(chapters: readonly Chapter[], { title }: Book): string {
  return isBlank(title) && chapters.length > 0 ? titleOf(chapters[0].source) : title;
}

function described(picture: HTMLImageElement): HTMLElement {
  const description = picture.ownerDocument.createElement('span');
  description.className = 'picture';
  description.textContent = picture.alt;
  return description;
}

function navXhtml(chapters: readonly Chapter[], book: Book): string {
  const items = chapters.map(({ source }, i) => `<li><a href="${chapterName(i)}">${xml(titleOf(source))}</a></li>`);
  const title = xml(bookTitle(chapters, book));
  const body = `<nav epub:type="toc"><h1>${title}</h1><ol>\n${items.join('\n')}\n</ol></nav>`;
  return page(xml(chapters[0]?.lang || 'und'), chapters[0]?.dir ?? 'ltr', title, body);
}

function packageXml(
  chapters: readonly Chapter[],
  book: Book,
  pictures: readonly { name: string; picture: BookPicture }[],
): string {
  const authors = [...new Set(chapters.flatMap(({ source }) => source.byline))];
  const publishers = [...new Set(chapters.map(({ source }) => source.siteName || source.site))];
  const languages = [...new Set(chapters.map(({ lang }) => lang || 'und'))];
  const published = chapters.length === 1 ? chapters[0].source.publishedAt : null;
  const lines = (tag: string, values: readonly string[]) =>
    values.filter((value) => !isBlank(value)).map((value) => `<${tag}>${xml(value)}</${tag}>`);
  const metadata = [
    `<dc:identifier id="id">urn:uuid:${xml(book.id)}</dc:identifier>`,
    ...lines('dc:title', [bookTitle(chapters, book)]),
    ...lines('dc:language', languages),
    ...lines('dc:creator', authors),
    ...lines('dc:publisher', publishers),
    ...lines('dc:date', published ? [published] : []),
    `<meta property="dcterms:modified">${new Date(book.writtenAt).toISOString().replace(/\.\d+Z$/, 'Z')}</meta>`,
  ];
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map((_, i) => `<item id="c${i + 1}" href="${chapterName(i)}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(({ name, picture }, i) => `<item id="p${i + 1}" href="${name}" media-type="${picture.type}"/>`),
  ];
  const spine = chapters.map((_, i) => `<itemref idref="c${i + 1}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${chapters[0]?.dir ?? 'ltr'}">
${spine.join('\n')}
</spine>
</package>
`;
}
