import { MAX_SCRIPT_LENGTH } from '../page-bounds';

const SCRIPTED =
  /["']?(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publishedDate|firstPublished\w*|pubDate)\\?["']?\s*:\s*\\?["']((?:19|20)\d\d-\d\d-\d\d[^"'\\]{0,25})\\?["']?/;

/** The part of a script that gives a date of publication, such as `"publishedAt":"2024-03-12"`; null without one. */
export function dateInScript(script: Element): string | null {
  const text = script.textContent ?? '';
  return text.length <= MAX_SCRIPT_LENGTH ? (SCRIPTED.exec(text)?.[0] ?? null) : null;
}

/** A date of publication in the data that the scripts (a selector) of a page carry, as it is written there. */
export function scriptedDate(page: Document, scripts: string): string | null {
  for (const script of page.querySelectorAll(scripts)) {
    const part = dateInScript(script);
    if (part) return SCRIPTED.exec(part)?.[1] ?? null;
  }
  return null;
}
