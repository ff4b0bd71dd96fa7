import type { ComponentChildren } from 'preact';
import type { PersonPage } from '../../lib/library/people/people';
import type { Moments } from '../../lib/library/stories/moments';
import { formatEdtf } from '../../lib/text/edtf';
import { formatDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LibraryBar } from '../shared/library-shell';
import { useLanguage } from '../shared/messages';
import './person-page.css';
import { formatRoute } from '../shared/route';
import { formatNames, sentenceHref } from '../shared/story-format';

export interface PersonViewProps {
  page: PersonPage;
  /** Null until they are worked out. */
  moments: Moments | null;
  /** People this one may be joined with. */
  candidates: readonly { key: string; name: string }[];
  onJoin(key: string): void;
  onPart(name: string): void;
}

/** One person across the library: what articles call them over time, what happened, what was said, and with whom. */
export function PersonView({ page, moments, candidates, onJoin, onPart }: PersonViewProps) {
  const { t, plural, locale } = useLanguage();
  const { person, appearances, others } = page;
  const most = Math.max(...others.map(({ shared }) => shared), 1);
  return (
    <>
      <LibraryBar>
        <a class="quiet" href={formatRoute({ page: 'people' })}>
          <Icon name="back" />
          {t('people')}
        </a>
      </LibraryBar>
      <main class="library-main story-page">
        <header class="story-header">
          <div class="story-title">
            <h1>{person.name}</h1>
          </div>
          <p class="story-facts">
            <span>{plural('namedIn', appearances.length)}</span>
            {person.aliases.length > 0 && <span>{t('alsoSpelled', formatNames(person.aliases, locale))}</span>}
          </p>
          {(candidates.length > 0 || person.aliases.length > 0) && (
            <details class="person-edit">
              <summary>{t('correctPerson')}</summary>
              <div>
                {candidates.length > 0 && (
                  <select
                    class="timeline-choice"
                    aria-label={t('joinPerson')}
                    value=""
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      event.currentTarget.value = '';
                      if (value) onJoin(value);
                    }}
                  >
                    <option value="">{t('joinPerson')}</option>
                    {candidates.map(({ key, name }) => (
                      <option key={key} value={key}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
                {person.aliases.map((name) => (
                  <button key={name} type="button" class="quiet" onClick={() => onPart(name)}>
                    <Icon name="split" />
                    {t('partPerson', name)}
                  </button>
                ))}
              </div>
            </details>
          )}
        </header>
        <section aria-labelledby="person-roles">
          <h2 id="person-roles">{t('rolesOverTime')}</h2>
          <ol class="person-dated">
            {appearances.map(({ entry, name, role }) => (
              <PersonLine
                key={entry.id}
                date={entry.publishedAt && formatDate(entry.publishedAt, locale)}
                words={role ? `${name}, ${role}` : name}
              >
                <a href={formatRoute({ page: 'article', id: String(entry.id) })} lang={entry.lang ?? undefined}>
                  {entry.title}
                </a>
                <span class="person-site">{entry.siteName || entry.site}</span>
              </PersonLine>
            ))}
          </ol>
        </section>
        {moments && moments.events.length > 0 && (
          <section aria-labelledby="person-events">
            <h2 id="person-events">{t('personEvents')}</h2>
            <ol class="person-dated">
              {moments.events.map(({ story, event }) => (
                <PersonLine key={`${story} ${event.id}`} date={formatEdtf(event.date, locale)} words={event.text}>
                  {event.reports[0] && (
                    <a href={sentenceHref(event.reports[0].article, event.reports[0].position)}>
                      {event.reports[0].outlet}
                    </a>
                  )}
                  <a href={formatRoute({ page: 'story', id: story })}>
                    {moments.stories.find(({ id }) => id === story)?.name}
                  </a>
                </PersonLine>
              ))}
            </ol>
          </section>
        )}
        {moments && moments.quotes.length > 0 && (
          <section aria-labelledby="person-quotes">
            <h2 id="person-quotes">{t('personQuotes')}</h2>
            <ol class="person-dated">
              {moments.quotes.map(({ article, outlet, publishedAt, position, text }) => (
                <PersonLine key={text} date={formatDate(publishedAt, locale)} words={text}>
                  <a href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
                    {outlet}
                  </a>
                </PersonLine>
              ))}
            </ol>
          </section>
        )}
        {moments && moments.stories.length > 0 && (
          <section aria-labelledby="person-stories">
            <h2 id="person-stories">{t('inStories')}</h2>
            <ul class="person-stories">
              {moments.stories.map(({ id, name }) => (
                <li key={id}>
                  <a href={formatRoute({ page: 'story', id })}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {others.length > 0 && (
          <section aria-labelledby="person-others">
            <h2 id="person-others">{t('appearsWith')}</h2>
            <ul class="person-others">
              {others.map(({ key, name, shared }) => (
                <li key={key}>
                  <a href={formatRoute({ page: 'person', id: key })}>{name}</a>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * shared) / most} height={8} />
                  </svg>
                  <span>{plural('sharedArticles', shared)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}

/** Words about a person, with their date and, as children, where they stand. */
function PersonLine(props: { date: string | null; words: string; children: ComponentChildren }) {
  return (
    <li>
      <span class="person-date">{props.date}</span>
      <div>
        <p class="person-words" dir="auto">
          {props.words}
        </p>
        <p class="person-source">{props.children}</p>
      </div>
    </li>
  );
}
