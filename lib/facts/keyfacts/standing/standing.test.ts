import { describe, expect, it } from 'vitest';
import type { FactSource, PersonFact } from '../../facts';
import { findFacts } from '../../find-facts';
import { clauseWordsOf } from '../clause/words';
import { withLines } from '../key-facts';
import { keyFacts } from '../salience/shown';
import { antecedentOf } from './antecedent';
import { knownBy } from './pointers';
import { lacks, withoutSubordinator } from './standing';
import { losesHedge, standingClause } from './standing-clause';

const words = clauseWordsOf('en');

function article(title: string, ...texts: string[]): FactSource {
  return {
    url: 'https://tarn.example/a',
    title,
    byline: [],
    siteName: 'Tarn',
    publishedAt: '2025-03-12',
    lang: 'en',
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
  };
}

const person = (name: string, text: string): PersonFact => ({
  kind: 'person',
  name,
  aliases: [name.split(' ').at(-1) ?? name],
  role: null,
  mentions: [{ block: 0, start: text.indexOf(name), end: text.indexOf(name) + name.length }],
  sentence: { block: 0, start: 0, end: 1 },
  weight: 1,
  head: '',
  detail: '',
});

describe('lacks', () => {
  it.each([
    ['Ada Lind closed the bridge over the Tarn in May', 'He closed the bridge over the Tarn in May'],
    ['The builders closed the bridge over the Tarn', 'This closed the bridge over the Tarn for good'],
    ['Builders will move the old bridge over the Tarn', 'The move will shut the old bridge over the Tarn'],
    ['Builders found a crack in the bridge over the Tarn', 'I found a crack in the bridge over the Tarn'],
    ['Forty homes were lost by the river in the night', 'forty homes by the river in the dark of night'],
    ['Builders have closed the old bridge over the Tarn', 'closing the old bridge over the Tarn to lorries'],
    ['The bridge over the Tarn will be closed to lorries', 'Will the bridge over the Tarn be closed to lorries?'],
    ['The bridge over the Tarn was closed', 'A bridge shut'],
    ['on the Tarn, plans for the bridge were dropped', 'on the Tarn, appears to have closed the bridge'],
    ['The mill burned, and the bridge was closed', 'after the mill burned by the bridge over the Tarn'],
    ['According to the mayor, the bridge was closed', 'According to the mayor of the town on the Tarn'],
    ['In a vote on the bridge, the council went by party', 'In a vote on the bridge that went by party'],
    ['Hours after the mill burned, the bridge was closed', 'hours after the mill burned by the bridge over the Tarn'],
    ['The council said in a letter that the bridge shuts', 'The council said in a letter to the builders of it'],
    ['The mayor told the council that the bridge is shut', 'The mayor told the council of the town on the Tarn'],
    ['To save it for good, the council closed the bridge', 'to save for good the bridge that the council closed'],
    ['To save the bridge, builders have closed it to lorries', 'To save the bridge, which is the oldest of the county'],
    ['The mayor has closed the bridge over the Tarn', 'She’s closed the old bridge over the Tarn to lorries'],
    ['In a letter the mayor closed the bridge over the Tarn', 'In it the mayor closed the bridge over the Tarn'],
    ['The council said the bridge is closed', 'The council of the town on the Tarn said on Friday'],
    ['The council offers some relief to the town on the Tarn', 'offer some relief to the town on the Tarn'],
    ['Builders have closed the old bridge over the Tarn', 'Builders of https://tarn.example have closed the bridge'],
    [
      'Builders of the town found a crack in the bridge',
      'Builders of the town found one of these cracks in the bridge',
    ],
    ['Mayor Ahmed Reed closed the bridge over the Tarn', 'Mayor Ahmed Reed, closing the bridge over the Tarn'],
    ['Other bridges over the Tarn have been closed', 'Similar bridges over the Tarn have been closed to lorries'],
  ])('%j lacks less than %j', (whole, scrap) => {
    expect(lacks(whole, knownBy(''), false, words)).toBe(0);
    expect(lacks(scrap, knownBy(''), false, words)).toBeGreaterThan(2);
  });

  it('lacks a little where it speaks to its reader', () => {
    expect(lacks('Builders close the bridge, and your ferry is free', knownBy(''), false, words)).toBeGreaterThan(1);
    expect(lacks('Builders said: “You may take the ferry instead”', knownBy(''), false, words)).toBe(0);
  });

  it('takes what the headline names and what goes on from the head for said', () => {
    expect(
      lacks('The move will shut the old bridge over the Tarn', knownBy('a move of the bridge'), false, words),
    ).toBe(0);
    expect(lacks('closed the bridge over the Tarn', knownBy(''), true, words)).toBe(0);
    expect(lacks('Of the builders who left, over 300 had been held by the river', knownBy(''), false, words)).toBe(0);
    expect(lacks('It is clear that the bridge over the Tarn was closed', knownBy(''), false, words)).toBe(0);
  });

  it('holds nothing against the lines of a language that names no pointing words', () => {
    expect(lacks('Er schloss', knownBy(''), false, clauseWordsOf('xx'))).toBe(0);
  });
});

it.each([
  'The US bought the old bridge over the Tarn',
  'The builders closed the bridge over the Tarn this morning',
  'The builders said that the bridge over the Tarn is shut',
  'The builders told those who live by the Tarn that the bridge is shut',
])('lacks nothing: %s', (line) => expect(lacks(line, knownBy(''), false, words)).toBe(0));

describe('withoutSubordinator', () => {
  it.each([
    ['Hours after Ada Lind closed the bridge', 'Ada Lind closed the bridge'],
    ['when the builders left the bridge', 'the builders left the bridge'],
    // The clause has its main clause, may never have happened, or has no subject.
    ['After the mill burned, the bridge was closed', 'After the mill burned, the bridge was closed'],
    ['if the builders left the bridge', 'if the builders left the bridge'],
    ['as was shown by the builders', 'as was shown by the builders'],
    ['Bridges after the builders left', 'Bridges after the builders left'],
  ])('of %j', (line, clause) => expect(withoutSubordinator(line, words)).toBe(clause));
});

describe('antecedentOf', () => {
  const meant = (text: string, opening: string, ...names: string[]) => {
    const people = names.map((name) => person(name, text));
    const sentence = { block: 0, start: text.indexOf(opening), end: text.length };
    return antecedentOf(text, sentence, article('', text), people, words)?.name ?? null;
  };

  it.each([
    ['Ada Lind closed the bridge. She will sell it.', 'She', ['Ada Lind'], 'Lind'],
    ['Ada Lind closed the bridge. Her house is sold.', 'Her', ['Ada Lind'], 'Lind’s'],
    ['Tarn Ferries closed its mill. It will sell the land.', 'It', [], null],
    ['The Tarn Group closed its mill. It will sell the land.', 'It', [], 'The Tarn Group'],
    ['Two builders were held. They had sold the land.', 'They', [], 'Two builders'],
    // The pronoun may mean several people, or it means nobody (`it rained`).
    ['Ada Lind met Tom Bell. He will sell it.', 'He', ['Ada Lind', 'Tom Bell'], null],
    ['The bridge of Ada Lind is shut. He will sell it.', 'He', ['Ada Lind'], null],
    ['The Tarn Group closed its mill. It is clear that it was old.', 'It', [], null],
  ])('of %j', (text, opening, names, name) => expect(meant(text, `${opening} `, ...names)).toBe(name));
});

it('takes a pronoun for the person whom an article is about where nobody else may be meant', () => {
  const meant = (text: string, opening: string, ...others: string[]) => {
    const all = [...text.matchAll(/Lind/g)].map(({ index }) => ({ block: 0, start: index, end: index + 4 }));
    const ada = { ...person('Lind', text), mentions: all };
    const sentence = { block: 0, start: text.lastIndexOf(opening), end: text.length };
    return antecedentOf(text, sentence, article('', text), [ada, ...others.map((name) => person(name, text))], words)
      ?.name;
  };
  const about =
    'The mill was bought by Lind in May. Lind left. The wife of Lind sold it. It was said that Lind was ill.';
  expect(meant(`${about} He died in June.`, 'He')).toBe('Lind');
  expect(meant(`${about} She had left him. He died in June.`, 'He')).toBeUndefined();
  expect(meant(`${about} Tom Bell knew of it. He died in June.`, 'He', 'Tom Bell')).toBe('Bell');
  expect(meant(`${about} They asked Tom Bell. He died in June.`, 'He', 'Tom Bell')).toBeUndefined();
  expect(meant('The mill was bought by Lind in May. He died.', 'He')).toBeUndefined();
});

it('takes no pronoun for somebody whom its sentence names', () => {
  const text = 'Ada Lind left the bridge. She was at the house of Lind by the river.';
  const ada = person('Ada Lind', text);
  const second = { block: 0, start: text.lastIndexOf('Lind'), end: text.lastIndexOf('Lind') + 'Lind'.length };
  const sentence = { block: 0, start: text.indexOf('She'), end: text.length };
  const meant = (people: PersonFact[]) => antecedentOf(text, sentence, article('', text), people, words)?.name;
  expect(meant([ada])).toBe('Lind');
  expect(meant([{ ...ada, mentions: [...ada.mentions, second] }])).toBeUndefined();
});

describe('the facts of an article', () => {
  it('are told with the name for which a pronoun stands, and not at all where nobody can tell', () => {
    const told = article(
      'Bridge over the Tarn closes',
      'Ada Lind closed the bridge over the Tarn. She put the cost of the work at $3 million.',
    );
    expect(findFacts(told, { people: null }).figures[0].detail).toBe(
      '[Ada Lind] put the cost of the work at $3 million',
    );
    const untold = article('Bridge over the Tarn closes', 'That came to $3 million in all.');
    const stands = article('Bridge over the Tarn closes', 'The work came to $3 million in all.');
    const weight = (source: FactSource) => findFacts(source, { people: null }).figures[0].weight;
    expect(weight(untold)).toBeLessThan(weight(stands));
    expect(keyFacts(findFacts(stands, { people: null })).figures).toHaveLength(1);
  });
});

it.each([
  // A noun with the clause that describes it, where the whole sentence would have the figure where nobody sees it.
  [
    'Rebels of the north used the new and very powerful rockets of the army in a raid on the port of Tarn on Sunday that killed 40 people, the mayor said on Monday, hours after the last of the fires of the night had been put out.',
    'a raid on the port of Tarn on Sunday that killed 40 people',
  ],
  // All of a sentence whose figure is seen.
  ['Rebels came to Tarn in a raid that killed 40 people.', 'Rebels came to Tarn in a raid that killed 40 people'],
  // The clause before it too, where its own says too little by itself.
  [
    'For all of the mills on both sides of the long river in the valley of the Tarn, the price of a loaf of bread is a matter of life or death, while flour costs 40 percent.',
    'the price of a loaf of bread is a matter of life or death, while flour costs 40 percent',
  ],
])('tells a figure late in a sentence: %s', (text, line) => {
  const { figures } = findFacts(article('Tarn', text), { people: null });
  expect(figures.find(({ value }) => value === 40)?.detail).toBe(line);
});

it('tells a second figure of a sentence by all of it where its own part says nothing', () => {
  const told = 'The town counted 3,248 fires in the valley of the Tarn between 2010 and 2015, with 584 deaths';
  const { figures } = findFacts(article('Tarn', `${told}.`), { people: null });
  expect(figures.find(({ value }) => value === 584)?.detail).toBe(told);
});

describe('losesHedge', () => {
  it.each([
    ['The council might sell the mill for $3m.', 'sell the mill', true],
    ['The mill was sold if the council agreed.', 'The mill was sold', true],
    ['The council might meet, and the mill was sold.', 'the mill was sold', false],
    ['The council might sell the mill.', 'The council might sell', false],
  ])('of %j cut to %j', (text, line, expected) =>
    expect(losesHedge(text, { start: 0, end: text.length }, { text: line, line }, words)).toBe(expected),
  );
});

it.each([
  'Correction added March 3, 2025: The story was changed.',
  'Editor’s note: The story was changed on March 3, 2025.',
  'This article was corrected on March 3, 2025.',
])('takes no day from %j', (note) => {
  const { dates } = findFacts(article('', note), { people: null });
  expect(dates.map(({ weight }) => weight)).toEqual([0]);
});

it('weighs a figure far less whose line says nothing', () => {
  const weightIn = (text: string) => findFacts(article('Tarn', text), { people: null }).figures[0].weight;
  const stands = weightIn('The town of Tarn paid $3 million to the mill.');
  const mute = weightIn('She paid $3 million to it.');
  const odds = (weight: number) => Math.log(weight / (1 - weight));
  expect(odds(stands) - odds(mute)).toBeGreaterThan(1.5);
});

it('takes a clause that stands by itself before its sentence', () => {
  const line = 'the builders of the bridge lost 40 homes by the river';
  const source = article('', `The council of Porthaven met in the evening, and ${line}.`);
  const { text } = source.blocks[0];
  const start = text.indexOf('40 homes');
  const sentence = { block: 0, start: 0, end: text.length };
  const mention = { start, end: start + '40 homes'.length };
  const place = {
    source,
    people: [],
    known: knownBy(''),
    sentence,
    mention,
    omitted: null,
    room: 120,
    isSubject: true,
  };
  const clause = { text: line, before: line.split('40')[0], after: '', line, cost: 0 };
  expect(standingClause(clause, place, words).line).toBe(line);
});

it('takes no part of a sentence that matches two lists', () => {
  const line = 'the builders of the bridge lost 40 homes';
  const source = article('', `The council of Porthaven and ${line} and 30 boats, respectively.`);
  const { text } = source.blocks[0];
  const sentence = { block: 0, start: 0, end: text.length };
  const start = text.indexOf('40 homes');
  const mention = { start, end: start + '40 homes'.length };
  const place = {
    source,
    people: [],
    known: knownBy(''),
    sentence,
    mention,
    omitted: null,
    room: 120,
    isSubject: true,
  };
  const clause = { text: line, before: line.split('40')[0], after: '', line, cost: 0 };
  expect(standingClause(clause, place, words).line).toBe(text.slice(0, -1));
});

it.each([
  ['Relief from tariffs on some 40 boats needs talks with the council of the town.', 'needs talks', false],
  ['The group of 40 boats needs talks with the council of the town.', 'needs talks', true],
])('continues from a mention only where that is the subject: %j', (text, predicate, isSubject) => {
  const source = article('', text);
  const start = text.indexOf('40 boats');
  const mention = { start, end: start + '40 boats'.length };
  const sentence = { block: 0, start: 0, end: text.length };
  const line = text.slice(text.indexOf(predicate), -1);
  const clause = { text: `40 boats ${line}`, before: '', after: line, line, cost: 0 };
  const place = {
    source,
    people: [],
    known: knownBy(''),
    sentence,
    mention,
    omitted: null,
    room: 120,
    isSubject: true,
  };
  expect(standingClause(clause, place, words).line === line).toBe(isSubject);
});

it('weighs somebody whom the headline names whatever their line says', () => {
  const text = 'It was about Tom Bell.';
  const weight = (title: string) => {
    const tom = person('Tom Bell', text);
    return withLines({ dates: [], figures: [], people: [tom] }, article(title, text)).people[0].weight;
  };
  expect(weight('Bell: a portrait')).toBeGreaterThan(weight('A portrait by Bella'));
});
