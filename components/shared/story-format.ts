import { formatEdtf } from '../../lib/text/edtf';
import type { Position } from '../../lib/text/position';
import { formatRoute } from './route';

/** The days a story spans, `YYYY-MM-DD` each, in words of the reader's language. */
export function formatSpan(from: string, to: string, locale: string): string {
  return formatEdtf(from === to ? from : `${from}/${to}`, locale);
}

/** Names in a row, as the reader's language joins them. */
export function formatNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** The way to a sentence in a saved article. */
export function sentenceHref(article: string, { block, start, end }: Position): string {
  return formatRoute({ page: 'article', id: article, at: `${block}:${start}:${end}` });
}
