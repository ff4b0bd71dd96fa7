import type { Article } from '../../lib/article/article';
import { hostOf } from '../../lib/article/markup/links';
import { DAY_MS } from '../../lib/text/calendar';
import { formatDateTime, formatRelative, readingMinutes } from '../shared/format';
import './article-header.css';
import { useLanguage } from '../shared/messages';
import { needsHost } from '../shared/site-name';

interface ArticleHeaderProps {
  article: Article;
  now: Date;
}

const MONTH_MS = 31 * DAY_MS;

/** Shows the headline, who published it and when, who wrote it, and how long it takes to read. */
export function ArticleHeader({ article, now }: ArticleHeaderProps) {
  const { t, plural, locale, dir } = useLanguage();
  const { publishedAt } = article;
  const host = hostOf(article.url);
  const absolute = publishedAt && formatDateTime(publishedAt, locale);
  // How many months or years ago it was is plain from its date.
  const isLate = publishedAt !== null && now.getTime() - Date.parse(publishedAt) < MONTH_MS;
  const relative = isLate ? formatRelative(publishedAt, now, locale) : null;
  return (
    <header class="article-header">
      {/* The words of the interface keep their own direction. */}
      <p class="article-source">
        <span class="article-site" dir="auto">
          {article.siteName}
        </span>
        {needsHost(article.siteName, host) && <bdi class="article-host">{host}</bdi>}
        {publishedAt && absolute && (
          <time dateTime={publishedAt} dir={dir}>
            {absolute}
            {relative && <span class="article-relative"> ({relative})</span>}
          </time>
        )}
        <span dir={dir}>{plural('readingTime', readingMinutes(article.wordCount, article.lang))}</span>
      </p>
      <h1 lang={article.lang ?? undefined} dir={article.dir}>
        {article.title}
      </h1>
      {article.byline.length > 0 && (
        <p class="article-byline">{t('byline', new Intl.ListFormat(locale).format(article.byline))}</p>
      )}
      {/* On paper a link leads nowhere. */}
      <p class="article-address">{article.canonicalUrl}</p>
      {article.isStub && (
        <p class="notice" role="note">
          {t('stubNotice')}
        </p>
      )}
      {article.isCut && (
        <p class="notice" role="note">
          {t('cutNotice')}
        </p>
      )}
      {article.nextPage && (
        <p class="notice" role="note">
          {t('nextPageNotice')}{' '}
          <a href={article.nextPage} target="_blank" rel="noreferrer">
            {t('nextPageLink')}
          </a>
        </p>
      )}
    </header>
  );
}
