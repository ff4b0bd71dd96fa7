import type { ShownEvent } from '../../../lib/library/stories/timeline';
import type { Latest } from '../../../lib/library/timeline/latest';
import { formatEdtf } from '../../../lib/text/edtf';
import { formatMoment } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { sentenceHref } from '../../shared/story-format';
import './story-latest.css';
import { FigureStep } from '../figures/figure-step';

/** At most this many new events are shown before the timeline. */
const MAX_EVENTS = 5;
const MAX_FIGURES = 3;

interface StoryLatestProps {
  latest: Latest;
  /** Tells when the reader last looked, in milliseconds since 1970; null for never. */
  before: number | null;
}

/** Shows the first part of a story's page: its latest development, and what is new to the reader. */
export function StoryLatest({ latest: { event, news }, before }: StoryLatestProps) {
  const { t, locale } = useLanguage();
  const others = news?.events.filter((fresh) => fresh !== event) ?? [];
  const since = before === null ? '' : formatMoment(before, locale);
  return (
    <div class="story-latest">
      {event && (
        <section aria-labelledby="story-latest">
          <h2 id="story-latest" class="story-kicker">
            {t('latest')} · {formatEdtf(event.date, locale)}
            {news?.events.includes(event) && <em class="latest-new">{t('isNew')}</em>}
          </h2>
          <p class="latest-text" dir="auto">
            {event.text}
          </p>
          <Outlets event={event} />
        </section>
      )}
      {news && news.articles > 0 && (
        <section aria-labelledby="story-news">
          <h2 id="story-news" class="story-kicker">
            {t('newSince', since)}
            <span>{t('savedSince', news.articles.toLocaleString(locale))}</span>
          </h2>
          <ul class="news-list">
            {news.figures.slice(0, MAX_FIGURES).map((change) => (
              <li key={change.series.of}>
                <FigureStep change={change} />
              </li>
            ))}
            {others.slice(0, MAX_EVENTS).map((fresh) => (
              <li key={fresh.id}>
                <span class="news-date">{formatEdtf(fresh.date, locale)}</span>
                <p dir="auto">{fresh.text}</p>
                <Outlets event={fresh} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {news && news.articles === 0 && (
        <p class="story-hint">
          {t('lastVisit', since)} · {t('savedSince', (0).toLocaleString(locale))}
        </p>
      )}
    </div>
  );
}

/** Shows the outlets that report an event, each as a link to its sentence. */
function Outlets({ event }: { event: ShownEvent }) {
  const { t } = useLanguage();
  const once = [...new Map([...event.reports].reverse().map((report) => [report.outlet, report])).values()].reverse();
  return (
    <p class="latest-outlets">
      {once.map(({ article, outlet, position }) => (
        <a key={outlet} href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
          {outlet}
        </a>
      ))}
    </p>
  );
}
