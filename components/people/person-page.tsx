import { useMemo, useState } from 'preact/hooks';
import type { PersonPage } from '../../lib/library/people/people';
import {
  articlesByWeek,
  latestOfPerson,
  latestRole,
  type Portrait,
  rolesOf,
} from '../../lib/library/timeline/portrait';
import { formatEdtf } from '../../lib/text/edtf';
import { outletDay, readerDay } from '../../lib/text/outlet-day';
import { joinWithComma } from '../../lib/text/scripts';
import { formatDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { LibraryBar } from '../shell/library-shell';
import { CorrectPerson } from './correct-person';
import { EventSources, PersonLatest } from './person-latest';
import { PersonLine } from './person-line';
import { PersonSayings } from './person-sayings';
import { PersonTime } from './person-time';
import './person-page.css';
import { formatRoute } from '../shared/route';
import { formatNames, formatSpan, plannedWord } from '../shared/story-format';

export interface PersonViewProps {
  page: PersonPage;
  /** Null until it is worked out. */
  portrait: Portrait | null;
  /** People with whom this one may be merged. */
  candidates: readonly { key: string; name: string }[];
  now: Date;
  onJoin(key: string): void;
  onPart(name: string): void;
}

/** The number of events that are shown before the reader asks for more. */
const FIRST_EVENTS = 20;
/** The same number for articles. */
const FIRST_ARTICLES = 10;

/**
 * Shows one person across the library: latest role, mentions over time, what they said and what was said of them,
 * events, and the people they are named with.
 */
export function PersonView({ page, portrait, candidates, now, onJoin, onPart }: PersonViewProps) {
  const { t, plural, locale } = useLanguage();
  const { person, appearances, others } = page;
  const roles = useMemo(() => rolesOf(appearances, locale), [appearances, locale]);
  const weeks = useMemo(() => articlesByWeek(appearances), [appearances]);
  const outlets = new Set(appearances.map(({ entry }) => entry.siteName || entry.site));
  const days = appearances.flatMap(({ entry }) => outletDay(entry.publishedAt) ?? []).sort();
  const current = latestRole(roles);
  const stories = portrait?.stories.filter(({ isSingle }) => !isSingle) ?? [];
  const latest = portrait && latestOfPerson(portrait, appearances, readerDay(now));
  return (
    <>
      <LibraryBar>
        <a class="quiet" href={formatRoute({ page: 'people' })}>
          <Icon name="back" />
          {t('people')}
        </a>
        <span class="bar-space" />
        {portrait && portrait.events.length > 0 && (
          <a class="quiet" href={formatRoute({ page: 'timeline', id: person.key })}>
            <Icon name="timeline" />
            {t('followInTimeline')}
          </a>
        )}
      </LibraryBar>
      <main class="library-main story-page">
        <header class="story-header">
          <div class="story-title">
            <h1>{person.name}</h1>
          </div>
          {current && (
            <p class="person-role" dir="auto">
              {current}
            </p>
          )}
          <p class="story-facts">
            <span>{plural('namedIn', person.count)}</span>
            <span>{plural('outletsCount', outlets.size)}</span>
            {stories.length > 0 && <span>{t('storiesNumber', stories.length.toLocaleString(locale))}</span>}
            {days.length > 0 && <span>{formatSpan(days[0], days[days.length - 1], locale)}</span>}
            {person.aliases.length > 0 && <span>{t('alsoSpelled', formatNames(person.aliases, locale))}</span>}
          </p>
          <CorrectPerson person={person} candidates={candidates} onJoin={onJoin} onPart={onPart} />
        </header>
        {latest && <PersonLatest latest={latest} />}
        {/* One article is no course of time. */}
        {(days.length > 1 || (portrait?.events.length ?? 0) > 1) && (
          <PersonTime
            name={person.name}
            roles={roles}
            weeks={weeks}
            stories={portrait?.stories ?? []}
            events={portrait?.events ?? []}
            now={now}
          />
        )}
        {portrait && <PersonSayings name={person.name} portrait={portrait} latest={latest} />}
        {portrait && portrait.events.length > 0 && <PersonEvents events={portrait.events} now={now} />}
        {roles.length > 0 && (
          <section aria-labelledby="person-roles">
            <h2 id="person-roles">{t('rolesOverTime')}</h2>
            <ol class="person-dated">
              {[...roles].reverse().map(({ role, from, to, article, outlet }) => (
                <PersonLine key={`${role} ${from}`} date={formatSpan(from, to, locale)} words={role}>
                  <a href={formatRoute({ page: 'article', id: String(article) })}>{outlet}</a>
                </PersonLine>
              ))}
            </ol>
          </section>
        )}
        {appearances.length > 0 && <PersonArticles appearances={appearances} />}
        {stories.length > 0 && (
          <section aria-labelledby="person-stories">
            <h2 id="person-stories">{t('inStories')}</h2>
            <ul class="person-stories">
              {stories.map(({ id, name }) => (
                <li key={id}>
                  <a href={formatRoute({ page: 'story', id })}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {others.length > 0 && <Companions others={others} />}
      </main>
    </>
  );
}

/** Shows the articles that name a person, the latest first, each with what it calls them. */
function PersonArticles({ appearances }: Pick<PersonPage, 'appearances'>) {
  const { t, locale } = useLanguage();
  const [most, setMost] = useState(FIRST_ARTICLES);
  const latestFirst = [...appearances].reverse();
  return (
    <section aria-labelledby="person-articles">
      <h2 id="person-articles">{t('storyArticles')}</h2>
      <ol class="person-dated">
        {latestFirst.slice(0, most).map(({ entry, name, role }) => (
          <PersonLine
            key={entry.id}
            date={entry.publishedAt && formatDate(entry.publishedAt, locale)}
            words={
              <a
                class="person-article"
                href={formatRoute({ page: 'article', id: String(entry.id) })}
                lang={entry.lang ?? undefined}
              >
                {entry.title}
              </a>
            }
          >
            <span class="person-site">{entry.siteName || entry.site}</span>
            <span>{role ? joinWithComma([name, role], entry.lang ?? locale) : name}</span>
          </PersonLine>
        ))}
      </ol>
      {latestFirst.length > most && (
        <button type="button" class="button page-more" onClick={() => setMost(most + 2 * FIRST_ARTICLES)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}

/** Shows what happened with a person, the latest first, each with its sources and its story. */
function PersonEvents({ events, now }: { events: Portrait['events']; now: Date }) {
  const { t, locale } = useLanguage();
  const [most, setMost] = useState(FIRST_EVENTS);
  const latestFirst = [...events].reverse();
  const wordOf = (event: (typeof events)[number]['event']) => {
    const word = plannedWord(event, now);
    return word && t(word);
  };
  return (
    <section aria-labelledby="person-events">
      <h2 id="person-events">{t('personEvents')}</h2>
      <ol class="person-dated">
        {latestFirst.slice(0, most).map(({ story, event }) => (
          <PersonLine
            key={`${story.id} ${event.id}`}
            date={formatEdtf(event.date, locale)}
            mark={wordOf(event)}
            words={event.text}
          >
            <EventSources story={story} event={event} />
          </PersonLine>
        ))}
      </ol>
      {latestFirst.length > most && (
        <button type="button" class="button page-more" onClick={() => setMost(most + 2 * FIRST_EVENTS)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}

function Companions({ others }: { others: PersonPage['others'] }) {
  const { t, plural } = useLanguage();
  const most = Math.max(...others.map(({ shared }) => shared), 1);
  return (
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
  );
}
