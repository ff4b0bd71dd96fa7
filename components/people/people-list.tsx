import type { Person } from '../../lib/library/people/people';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { LibraryBar } from '../shell/library-shell';
import { EmptyState } from '../welcome/empty-state';
import './people-list.css';
import { formatRoute } from '../shared/route';

export interface PeopleListProps {
  /** Null while the library has not answered yet. */
  people: Person[] | null;
  /** The latest role of each, by key; empty while the library has not answered yet. */
  roles: ReadonlyMap<string, string>;
  query: string;
  onQuery(query: string): void;
}

/** Shows everyone the library names, the most named first. */
export function PeopleList({ people, roles, query, onQuery }: PeopleListProps) {
  const { t, plural, locale } = useLanguage();
  return (
    <>
      <LibraryBar>
        <search class="library-search">
          <Icon name="search" />
          <input
            type="search"
            value={query}
            placeholder={t('filterPeople')}
            aria-label={t('filterPeople')}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </search>
      </LibraryBar>
      <main class="library-main">
        <h1 class="visually-hidden">{t('people')}</h1>
        {people?.length === 0 &&
          (query ? (
            <p class="library-none">{t('personMissing')}</p>
          ) : (
            <EmptyState title={t('peopleEmpty')} advice={t('peopleEmptyAdvice')} />
          ))}
        <ul class="people-list">
          {people?.map(({ key, name, aliases, count }) => (
            <li key={key}>
              <a href={formatRoute({ page: 'person', id: key })}>{name}</a>
              {roles.has(key) && (
                <span class="people-role">
                  <bdi>{roles.get(key)}</bdi>
                </span>
              )}
              <span>{plural('namedIn', count)}</span>
              {aliases.length > 0 && (
                <span class="people-aliases">{t('alsoSpelled', new Intl.ListFormat(locale).format(aliases))}</span>
              )}
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
