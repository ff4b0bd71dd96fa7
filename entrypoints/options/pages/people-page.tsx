import { useEffect } from 'preact/hooks';
import { PeopleList } from '../../../components/people/people-list';
import { PersonView } from '../../../components/people/person-page';
import { mergePeople, splitPerson } from '../../../lib/library/people/edit';
import {
  findPerson,
  getPerson,
  listPeople,
  type PersonPage as PersonPageAnswer,
} from '../../../lib/library/people/people';
import { latestRoles } from '../../../lib/library/timeline/latest-roles';
import { getPortrait } from '../../../lib/library/timeline/portrait';
import { catchUp, editPeople } from '../actions/story-actions';
import { go, language, library, now, route } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

const NO_ROLES: ReadonlyMap<string, string> = new Map();

/** Shows everyone in the library. */
export function PeoplePage() {
  const { query } = route.value;
  const people = useLiveQuery(() => listPeople(library, query), [query]);
  const roles = useLiveQuery(
    () => latestRoles(library, people?.map(({ key }) => key) ?? [], language.locale),
    [people],
  );
  useEffect(catchUp, []);
  return (
    <PeopleList
      people={people}
      roles={roles ?? NO_ROLES}
      query={query}
      onQuery={(text) => go({ page: 'people', query: text }, { replace: true })}
    />
  );
}

/** Shows one person, by the key of their page or by a name as an article spells it. */
export function PersonPage() {
  const id = route.value.id ?? '';
  const answer = useLiveQuery(async () => {
    const page = (await getPerson(library, id)) ?? (await getPerson(library, (await findPerson(library, id)) ?? ''));
    return { page };
  }, [id]);
  if (!answer) return null;
  if (!answer.page) {
    return (
      <main class="library-main">
        <p class="library-none">{language.t('personMissing')}</p>
      </main>
    );
  }
  return <OpenedPerson key={answer.page.person.key} page={answer.page} />;
}

function OpenedPerson({ page }: { page: PersonPageAnswer }) {
  const { key, name } = page.person;
  const portrait = useLiveQuery(() => getPortrait(library, page), [page]);
  useEffect(catchUp, []);
  const everyone = useLiveQuery(() => listPeople(library), []);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <PersonView
      page={page}
      portrait={portrait}
      now={now.value}
      candidates={(everyone ?? []).filter((other) => other.key !== key)}
      onJoin={(other) => void editPeople(mergePeople(library, key, other), language.t('peopleJoined'))}
      onPart={(spelling) => void editPeople(splitPerson(library, key, spelling), language.t('personParted'))}
    />
  );
}
