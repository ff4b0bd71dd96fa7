import { expect, it } from 'vitest';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

/** The other lines of the words in brackets of an English sentence; words in `<>` are left out of them. */
function othersOf(marked: string): string[] {
  const text = marked.replace(/[[\]<>]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length;
  const omitted = marked.includes('<') ? { start: at('<'), end: at('>') } : null;
  const mention = marked.includes('[') ? { start: at('['), end: at(']') } : (omitted ?? { start: 0, end: 0 });
  const place = { text, sentence: { start: 0, end: text.length }, mention, omitted };
  return (cutClause(place, clauseWordsOf('en'), 60).others ?? []).map(({ line }) => line);
}

it.each([
  // A noun with the clause that describes it, …
  [
    'Rebels sank the ferry in a raid on the old port that killed [forty people], the army said.',
    'a raid on the old port that killed forty people',
  ],
  ['Builders paid for the new bridge, which took [40 months], the town said.', 'the new bridge, which took 40 months'],
  [
    'Police have freed 23 sailors seized from a boat near Tarn in a raid of [forty men], the army said.',
    '23 sailors seized from a boat near Tarn in a raid of forty men',
  ],
  [
    'Builders have shut the bridge after a storm on the river that had later carried off [forty boats], the town said.',
    'a storm on the river that had later carried off forty boats',
  ],
  [
    'Police have shut and searched the mill by the river that had later been shut for [forty days], the town said.',
    'the mill by the river that had later been shut for forty days',
  ],
  [
    'Rebels were held in the wake of a raid on the old port that left [forty people] dead, the army said.',
    'a raid on the old port that left forty people dead',
  ],
  // … with the name that it tells of, …
  [
    'The mill of the town is like the one that was made for Ada Lind, a builder who held [forty people], the army said.',
    'Ada Lind, a builder who held forty people',
  ],
  // … a clause of its own, without what opens its sentence, …
  [
    'In a letter to the council of the town, builders said the bridge will cost [$4 million], more than the old one.',
    'the bridge will cost $4 million',
  ],
  // … and what is left without the first of two verbs.
  [
    'Ada Lind has been in the mill since May and will go to the sea in [2031], after a rest of forty weeks.',
    'Ada Lind will go to the sea in 2031',
  ],
])('%s', (marked, line) => expect(othersOf(marked)).toContain(line));

it.each([
  // Where the mention may belong to another verb than that of the noun.
  ['Builders cut the price of the power made by the mill to [$4 million] in May.', /^the power/],
  ['The poll had Ada Lind on 55 percent support compared to only [31 percent] for Tom Bell.', /^55/],
  // The verb is that of the noun before it.
  ['A test in 19 people showed that the cost of a boat rose from [$4 million] to $5 million in May.', /^19 people/],
  // A year is no noun.
  ['Rain fell on the valley of the Tarn in 2024 that drove out [forty people].', /^2024/],
  // Only who it is, without the verb.
  ['Ada Lind of the mill on the Tarn, who won [forty races], left the town on Sunday.', /races$/],
  // A word that is left alone at the end.
  ['The town has a mayor and a council that <today> meets by the river.', /that$/],
  // The first word says which one.
  ['That mill by the river was sold for [$4 million] in May.', /^mill/],
  // Another subject than the noun.
  ['Rain fell on the old bridge that the town bought for [$4 million] in May.', /^the town bought/],
  // A verb of the sentence is in what would be the noun, or somebody who was named before.
  ['Builders lost in the town because they left on the boats that carried [forty people] in May.', /^the town/],
  // Behind a name, a participle is the verb.
  ['The mayor of the old town with the bridge near Tarn closed [forty mills] by the river.', /^the bridge/],
  ['Rain came to the old town with a bridge, and the mayor sold [forty mills] by the river.', /^a bridge/],
  // `said that` describes no noun.
  ['Builders asked the mayor who said that [forty people] left.', /^the mayor who said$/],
])('has no part that says something else: %s', (marked, wrong) => {
  for (const line of othersOf(marked)) expect(line).not.toMatch(wrong);
});

it('has none where a language has no words for it', () => {
  const text = 'Die Brücke kostete 4 Euro.';
  const place = { text, sentence: { start: 0, end: text.length }, mention: { start: 19, end: 25 } };
  expect(cutClause(place, clauseWordsOf('de'), 60).others ?? []).toEqual([]);
});
