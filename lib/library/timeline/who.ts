import type { PersonFact } from '../../facts/facts';
import { dayOf, isoDay, type Story, type StoryArticle } from '../../stories/story';
import { samePerson } from '../../text/names/person-name';
import type { Position } from '../../text/position';

/** A sentence with where it is. */
export interface Saying {
  article: string;
  outlet: string;
  /** `YYYY-MM-DD` of publication. */
  day: string;
  position: Position;
  text: string;
}

/** One of the people of a story. */
export interface StoryPerson {
  name: string;
  /** The latest role that an article gives the person; null when none does. */
  role: string | null;
  /** Number of the articles that name the person. */
  articles: number;
  /** The last sentence that the person says; null when none was found. */
  said: Saying | null;
}

/**
 * Gives the people of a story, in its order, with what its articles tell of them. A family name alone is the one person
 * of the story who has it.
 */
export function peopleOfStory(story: Pick<Story, 'people'>, articles: readonly StoryArticle[]): StoryPerson[] {
  const latestFirst = [...articles].sort((a, b) => dayOf(b) - dayOf(a));
  const alone = familyNamesAlone(story.people);
  const people = story.people.filter((name) => !alone.has(name));
  return people.map((name) => {
    const found = latestFirst.flatMap((article) => {
      const fact = article.facts.people.find(
        (person) => person.name === name || samePerson(person.name, name) || alone.get(person.name) === name,
      );
      return fact ? [{ article, fact }] : [];
    });
    return {
      name,
      role: found.find(({ fact }) => fact.role)?.fact.role ?? null,
      articles: found.length,
      said: found.map(({ article, fact }) => sayingsOf(article, fact).at(-1)).find(Boolean) ?? null,
    };
  });
}

/** Gives the family names that stand alone, each with the only person who has it: `Lund` of `Ida Lund`. */
function familyNamesAlone(people: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap((name) => {
      const [owner, ...others] = people.filter((other) => other.endsWith(` ${name}`));
      return owner !== undefined && others.length === 0 && !name.includes(' ') ? [[name, owner]] : [];
    }),
  );
}

/** Gives what a person says in an article, in reading order. */
export function sayingsOf(article: StoryArticle, { said = [] }: PersonFact): Saying[] {
  return said.flatMap((position) => {
    const text = article.blocks[position.block]?.text.slice(position.start, position.end).trim();
    const day = isoDay(dayOf(article));
    return text ? [{ article: article.id, outlet: article.siteName, day, position, text }] : [];
  });
}
