import type { LatestOfPerson, Portrait } from '../../lib/library/timeline/portrait';
import { formatEdtf } from '../../lib/text/edtf';
import { formatDate } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { sentenceHref } from '../shared/story-format';
import './person-latest.css';

/** Shows the last thing that is known of a person: an event, words, or an article that names them. */
export function PersonLatest({ latest }: { latest: LatestOfPerson }) {
  const { t, locale } = useLanguage();
  const date = latest.kind === 'event' ? formatEdtf(latest.told.event.date, locale) : formatDate(latest.day, locale);
  return (
    <section class="person-latest" aria-labelledby="person-latest">
      <h2 id="person-latest" class="story-kicker">
        {t('latest')} · {date}
      </h2>
      <Words latest={latest} />
    </section>
  );
}

function Words({ latest }: { latest: LatestOfPerson }) {
  const { t } = useLanguage();
  if (latest.kind === 'event') {
    return (
      <>
        <p class="person-words" dir="auto">
          {latest.told.event.text}
        </p>
        <EventSources {...latest.told} />
      </>
    );
  }
  if (latest.kind === 'saying') {
    const { article, outlet, position, text } = latest.saying;
    return (
      <>
        <p class="person-words" dir="auto">
          {text}
        </p>
        <span class="person-source">
          {latest.by && <a href={formatRoute({ page: 'person', id: latest.by })}>{latest.by}</a>}
          <a href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
            {outlet}
          </a>
        </span>
      </>
    );
  }
  const { id, title, lang, siteName, site } = latest.entry;
  return (
    <>
      <p class="person-words" dir="auto" lang={lang ?? undefined}>
        <a href={formatRoute({ page: 'article', id: String(id) })}>{title}</a>
      </p>
      <span class="person-source">
        <span>{siteName || site}</span>
      </span>
    </>
  );
}

/** Shows the sources of an event, each as a link to the sentence, and the event's story. */
export function EventSources({ story, event }: Portrait['events'][number]) {
  const { t } = useLanguage();
  const once = [...new Map([...event.reports].reverse().map((report) => [report.outlet, report])).values()].reverse();
  return (
    <span class="person-source">
      {once.slice(0, 3).map(({ article, outlet, position }) => (
        <a key={outlet} href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
          {outlet}
        </a>
      ))}
      <a href={formatRoute({ page: 'story', id: story.id })}>{story.name}</a>
    </span>
  );
}
