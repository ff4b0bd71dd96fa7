import { formatEdtf } from '../lib/facts/edtf';
import type { Entry } from '../lib/library/records';
import { formatDate, formatRelative, readingMinutes } from './format';
import { Icon } from './icon';
import { useLanguage } from './messages';

interface LibraryRowProps {
  entry: Entry;
  href: string;
  now: Date;
  onRemove(id: number): void;
}

/** One saved article in the list: where it is from, when, how long it takes to read, and the facts it leads with. */
export function LibraryRow({ entry, href, now, onRemove }: LibraryRowProps) {
  const { t, plural, locale } = useLanguage();
  const { publishedAt } = entry;
  const date = publishedAt && formatDate(publishedAt, locale);
  const facts = [
    ...entry.lead.people.slice(0, 2),
    ...entry.lead.figures.slice(0, 2),
    ...entry.lead.dates.slice(0, 1).map((value) => formatEdtf(value, locale)),
  ];
  return (
    <article class="library-row" data-entry={entry.id}>
      <h2 lang={entry.lang ?? undefined} dir={entry.dir}>
        <a href={href}>{entry.title}</a>
      </h2>
      <p class="row-source">
        <span class="article-site">{entry.siteName}</span>
        {publishedAt && date && (
          <time dateTime={publishedAt} title={formatRelative(publishedAt, now, locale) ?? undefined}>
            {date}
          </time>
        )}
        <span>{plural('readingTime', readingMinutes(entry.wordCount, entry.lang))}</span>
      </p>
      <p class="row-facts" lang={entry.lang ?? undefined} dir={entry.dir}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div class="row-actions">
        <a class="quiet" href={entry.url} target="_blank" rel="noopener noreferrer" title={t('openOriginal')}>
          <Icon name="external" />
          <span class="visually-hidden">{t('openOriginalOf', entry.title)}</span>
        </a>
        <button type="button" class="quiet" title={t('remove')} onClick={() => onRemove(entry.id)}>
          <Icon name="remove" />
          <span class="visually-hidden">{t('removeNamed', entry.title)}</span>
        </button>
      </div>
    </article>
  );
}
