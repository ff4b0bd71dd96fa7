import { expect, it } from 'vitest';
import { tellingOf } from './telling';

const told = 'The dam above Merrow burst on Monday and flooded the town';

it.each([
  ['an opening that goes on', `However, t${told.slice(1)}.`, `${told}.`],
  ['whom it is from, at the end', `${told}, the ministry said.`, `${told}.`],
  ['whom it is from, after the verb', `${told}, said Ines Falk.`, `${told}.`],
  ['after a lead', `${told}, according to two engineers.`, `${told}.`],
  ['where it was written', `DENVER (AP) – ${told}.`, `${told}.`],
  ['where, without an agency', `SEOUL, South Korea — ${told}.`, `${told}.`],
  ['where, behind a long dash', `WASHINGTON ― ${told}.`, `${told}.`],
  ['that it was changed', `Updated: ${told}.`, `${told}.`],
  ['a label of the editors', `Why it matters: ${told}.`, `${told}.`],
  ['who has it', `${told}, Merrow News has learned.`, `${told}.`],
  ['who was told', `${told}, two engineers confirmed to Merrow News.`, `${told}.`],
  ['what adds it to another', 'The dam above Merrow also burst on Monday.', 'The dam above Merrow burst on Monday.'],
  ['both', `Meanwhile, ${told}, he said.`, `${told}.`],
])('cuts %s', (_, sentence, expected) => {
  expect(tellingOf(sentence)).toBe(expected);
});

it.each([
  ['a clause of its own', `${told}, and the mayor said so.`],
  ['what is told of it', `${told}, which nobody said.`],
  ['a sentence that quotes', `“${told},” the minister said.`],
  ['a dash within', 'The dam (one of three) burst – and flooded the town of Merrow.'],
  ['what somebody says', 'Mayor Ines Falk of Merrow, in a letter on Monday, said opening the gates had been right.'],
  [
    'what somebody says with a day',
    'Friends of the mayor, who came home from Merrow, said Friday that they had the votes.',
  ],
  ['a word that is no label', `Merrow: ${told}.`],
  ['a label that is a word of it', 'Background noise from the dam kept the town of Merrow awake on Monday.'],
  ['what adds within words', 'The mayor said “the dam also burst” in an interview on Monday.'],
  ['what adds one thing to another', 'The dam burst on Monday, but also flooded the town, also known as Oden.'],
  ['a short one', 'However, it rained, he said.'],
  ['a word that is its subject', `${told}, a year after the first one was announced.`],
])('keeps %s', (_, sentence) => {
  expect(tellingOf(sentence)).toBe(sentence);
});
