import type { PersonFact } from '../../facts';

/**
 * Parts people into those of whom the article says something, each of whom is a row, and those whom it only names, or names with
 * what they are: a reader sees their names together below the rows. Both keep their order.
 */
export function partedPeople(people: readonly PersonFact[]): { told: PersonFact[]; named: PersonFact[] } {
  return { told: people.filter(({ detail }) => detail !== ''), named: people.filter(({ detail }) => detail === '') };
}
