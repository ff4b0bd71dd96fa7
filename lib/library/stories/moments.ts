import { findQuotes, type Quote } from '../../stories/timeline/quotes';
import { buildTimeline } from '../../stories/timeline/timeline';
import { samePerson } from '../../text/names/person-name';
import type { Library } from '../database/schema';
import type { PersonPage } from '../people/people';
import { getStory, readStoryArticles, storiesOf } from './list';
import { type ShownEvent, shownEvents } from './timeline';

/** What the library tells of one person: in which stories, what happened with them, and what was said. */
export interface Moments {
  stories: { id: string; name: string }[];
  /** Events that name the person, in order of date within their story, the latest story first. */
  events: { story: string; event: ShownEvent }[];
  quotes: Quote[];
}

/** Stories whose timelines are built for a person: the latest of more. */
const MAX_STORIES = 6;
const MAX_EVENTS = 8;
const MAX_QUOTES = 20;

/**
 * The stories, events and quotes of a person. Builds timelines: ask for it after the page of the person is shown.
 * @throws LibraryError
 */
export async function getMoments(library: Library, { person, appearances }: PersonPage): Promise<Moments> {
  const names = [person.name, ...person.aliases];
  const isPerson = (name: string) => names.some((one) => one === name || samePerson(one, name));
  const entries = appearances.map(({ entry }) => entry);
  const stories = await storiesOf(
    library,
    entries.map(({ id }) => id),
  );
  const events: Moments['events'] = [];
  for (const { id } of stories.slice(0, MAX_STORIES)) {
    const open = await getStory(library, id);
    if (!open) continue;
    const theirs = shownEvents(buildTimeline(open.story, open.articles), open.edits).filter(
      (event) => !event.hidden && event.people.some(isPerson),
    );
    const least = [...theirs].sort((a, b) => b.weight - a.weight)[MAX_EVENTS - 1]?.weight ?? 0;
    events.push(...theirs.filter(({ weight }) => weight >= least).map((event) => ({ story: id, event })));
  }
  const quotes = findQuotes(await readStoryArticles(library, entries), isPerson).slice(-MAX_QUOTES);
  return { stories: stories.map(({ id, name }) => ({ id, name })), events, quotes };
}
