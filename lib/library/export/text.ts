import { escapeHtml } from '../../article/markup/inline';
import { outletDay, readerDay } from '../../text/outlet-day';
import type { BackupRecord, Entry } from '../database/records';

/** Names the parts of an article that its source is written from. */
export type Source = Pick<Entry, 'title' | 'byline' | 'siteName' | 'site' | 'publishedAt' | 'canonicalUrl'>;

/** Gives an article as plain text: title, source, and a line for each paragraph. */
export function toText({ entry, article }: BackupRecord): string {
  const blocks = (article?.blocks ?? []).map(({ type, text }) => (type === 'listItem' ? `- ${text}` : text));
  return `${[entry.title, sourceLine(entry), ...blocks].join('\n\n')}\n`;
}

/**
 * Gives an article as an HTML page that needs no other file: it has no script, and its pictures are loaded from where
 * they were.
 */
export function toHtml({ entry, article }: BackupRecord): string {
  const title = escapeHtml(entry.title);
  const policy = "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${escapeHtml(entry.lang ?? '')}" dir="${entry.dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 serif } img { max-width: 100%; height: auto }</style>
<article>
<h1>${title}</h1>
<p><a href="${escapeHtml(entry.canonicalUrl)}">${escapeHtml(sourceLine(entry))}</a></p>
${article?.html ?? ''}
</article>
</html>
`;
}

/**
 * Gives the citation of an article: `Ida Lund: “The ferry”. The Courier, 26 May 2025. https://… (read 3 June 2025).`
 * @param locale for dates, BCP 47;
 * @param readAt ms
 */
export function citationOf(entry: Source, locale: string, readAt: number): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (iso: string | null) => (iso ? format.format(Date.parse(iso)) : null);
  const published = day(outletDay(entry.publishedAt));
  const authors = entry.byline.length ? `${entry.byline.join(', ')}: ` : '';
  const place = [entry.siteName, published].filter(Boolean).join(', ');
  return `${authors}“${entry.title}”. ${place}. ${entry.canonicalUrl} (${day(readerDay(new Date(readAt))) ?? ''}).`;
}

/** Gives words of an article with their source, to be pasted elsewhere. */
export function quoteWithSource(quote: string, entry: Source): string {
  return `“${quote}”\n— ${sourceLine(entry)}, ${entry.canonicalUrl}`;
}

export function sourceLine({ byline, siteName, site, publishedAt }: Source): string {
  return [...byline, siteName || site, outletDay(publishedAt)].filter(Boolean).join(', ');
}
