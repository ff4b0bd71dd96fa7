import type { StoryPerson } from '../../../lib/library/timeline/who';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import { sentenceHref } from '../../shared/story-format';
import './story-people.css';

/** Shows the people of a story: each with their latest role, and the last of their words in an article. */
export function StoryPeople({ people }: { people: readonly StoryPerson[] }) {
  const { t, plural, locale } = useLanguage();
  return (
    <ul class="story-people-list">
      {people.map(({ name, role, articles, said }) => (
        <li key={name}>
          <h3>
            <a href={formatRoute({ page: 'person', id: name })}>{name}</a>
          </h3>
          <p class="story-facts">
            {role && <span dir="auto">{role}</span>}
            <span>{plural('namedIn', articles)}</span>
          </p>
          {said && (
            <>
              <p class="person-saying" dir="auto">
                {said.text}
              </p>
              <p class="story-facts person-told">
                <a href={sentenceHref(said.article, said.position)} aria-label={t('openAtSentence', said.outlet)}>
                  {said.outlet}
                </a>
                <span>{formatDate(said.day, locale)}</span>
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Shows the same in short: names and roles. */
export function StoryWho({ people }: { people: readonly StoryPerson[] }) {
  return (
    <ul class="story-who">
      {people.map(({ name, role }) => (
        <li key={name}>
          <a href={formatRoute({ page: 'person', id: name })}>{name}</a>
          {role && <span dir="auto">{role}</span>}
        </li>
      ))}
    </ul>
  );
}
