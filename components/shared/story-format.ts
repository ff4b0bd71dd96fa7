import { formatEdtf, parseEdtf } from '../../lib/text/edtf';
import { readerDay } from '../../lib/text/outlet-day';
import type { Position } from '../../lib/text/position';
import type { MessageKey } from './messages';
import { formatRoute } from './route';

/** Gives the days a story spans, `YYYY-MM-DD` each, in words of the reader's language. */
export function formatSpan(from: string, to: string, locale: string): string {
  return formatEdtf(from === to ? from : `${from}/${to}`, locale);
}

/** Gives a list of names, joined as in the reader's language. */
export function formatNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Gives a list without an `and` in it, where the reader's language has one that is read at a glance: outlets, tags. */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(items);
}

/** Gives the address of a sentence in a saved article. */
export function sentenceHref(article: string, { block, start, end }: Position): string {
  return formatRoute({ page: 'article', id: article, at: `${block}:${start}:${end}` });
}

/** Gives the word for an event that was announced: that its day has passed does not tell that it happened. Null for any other. */
export function plannedWord({ planned, date }: { planned: boolean; date: string }, now: Date): MessageKey | null {
  if (!planned) return null;
  const end = parseEdtf(date)?.end;
  return end && end < readerDay(now) ? 'wasPlanned' : 'planned';
}
