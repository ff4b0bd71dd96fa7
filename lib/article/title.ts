import { foldedText } from './dom';
import { type Evidence, metaOf } from './evidence';
import { textOf } from './json-ld';

const SEPARATOR = /\s+[|\-–—·•»«:/\\]+\s+|\s*[|»•]\s*/g;

/** The article's headline, without the site's name. */
export function findTitle(evidence: Evidence, siteName: string | null): string {
  const { document } = evidence;
  const documentTitle = foldedText(document.querySelector('head > title') ?? document.querySelector('title'));
  const declared = [
    textOf(evidence.article?.headline),
    metaOf(evidence, 'og:title'),
    metaOf(evidence, 'twitter:title', 'dc.title', 'title'),
  ].filter((title) => title !== null);
  const h1 = headline(document, [documentTitle, ...declared]);
  if (h1) return h1;
  for (const title of [...declared, documentTitle]) {
    const stripped = stripSite(title, siteName, evidence.url);
    if (stripped) return stripped;
  }
  return '';
}

/** The `<h1>` that says what the page's titles say; the only `<h1>` when none does and it is as long as a headline. */
function headline(document: Document, titles: string[]): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 20);
  const texts = headings.map(foldedText).filter((text) => text.length > 1 && text.length < 400);
  const folded = titles.map(foldTitle);
  let best: string | null = null;
  for (const text of texts) {
    const key = foldTitle(text);
    if (key.length > (best?.length ?? 3) && folded.some((title) => title.includes(key) || key.includes(title)))
      best = text;
  }
  return best ?? (texts.length === 1 && texts[0].split(' ').length >= 3 ? texts[0] : null);
}

/** A title's letters and digits, lower case: what makes two titles the same. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Takes the site's name (known, or the shorter end after a separator) off a title. */
export function stripSite(title: string, siteName: string | null, url: string): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const site = foldTitle(siteName ?? '');
  const host = hostWords(url);
  const isSite = (part: string) => {
    const key = foldTitle(part);
    return key === site || (key.replace(/ /g, '').length > 2 && host.includes(key.replace(/ /g, '')));
  };
  const kept = [...parts];
  while (kept.length > 1 && isSite(kept[kept.length - 1])) kept.pop();
  while (kept.length > 1 && isSite(kept[0])) kept.shift();
  if (kept.length === parts.length) return title;
  const start = title.indexOf(kept[0]);
  return title.slice(start, title.lastIndexOf(kept[kept.length - 1]) + kept[kept.length - 1].length).trim();
}

function hostWords(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '').replace(/[^\p{L}\p{N}]/gu, '');
  } catch {
    return '';
  }
}
