import type { Facts } from '../../lib/facts/facts';
import type { EverydaySentence } from './data';
import { scoreDates } from './dates';
import { scoreFigures } from './figures';
import { scorePeople } from './people';
import type { Scored } from './tally';

/** Scores what was found in one sentence, as block 0 of an article, against what a reader expects of it. */
export function scoreSentence(
  sentence: Pick<EverydaySentence, 'text' | 'dates' | 'figures' | 'people'>,
  facts: Facts,
): Scored {
  const dates = scoreDates(sentence.text, sentence.dates, facts.dates);
  const figures = scoreFigures(sentence.text, sentence.figures, facts.figures);
  const people = scorePeople(sentence.text, sentence.people, facts.people);
  return {
    tallies: { ...figures.tallies, dates: dates.tally, people: people.tallies.people, roles: people.tallies.roles },
    mistakes: [...dates.mistakes, ...figures.mistakes, ...people.mistakes],
  };
}
