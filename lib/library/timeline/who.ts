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

/** Gives the people of a story, in its order, with what its articles tell of them. */
export function peopleOfStory(story: Pick<Story, 'people'>, articles: readonly StoryArticle[]): StoryPerson[] {
  const latestFirst = [...articles].sort((a, b) => dayOf(b) - dayOf(a));
  return story.people.map((name) => {
    const found = latestFirst.flatMap((article) => {
      const fact = article.facts.people.find((person) => person.name === name || samePerson(person.name, name));
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

/** Gives what a person says in an article, in reading order. */
export function sayingsOf(article: StoryArticle, { said = [] }: PersonFact): Saying[] {
  return said.flatMap((position) => {
    const text = article.blocks[position.block]?.text.slice(position.start, position.end).trim();
    const day = isoDay(dayOf(article));
    return text ? [{ article: article.id, outlet: article.siteName, day, position, text }] : [];
  });
}
