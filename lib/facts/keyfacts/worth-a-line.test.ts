import { describe, expect, it } from 'vitest';
import { loadFactWords } from '../../languages/loaded';
import type { PersonFact } from '../facts';
import { findFacts } from '../find-facts';
import { lineContext } from './line/line';
import { toldLine } from './line/told-once';
import { personLine } from './person/person-line';
import { lessBy } from './salience/salience';
import { keyFacts } from './salience/shown';
import { weighPeople } from './worth-a-line';

const PAGE = { url: 'https://news.example/a', title: '', byline: [], siteName: '', publishedAt: '2026-11-26' };

async function linesOf(lang: string, ...paragraphs: string[]): Promise<string[]> {
  await loadFactWords(lang);
  const source = { ...PAGE, lang, blocks: paragraphs.map((text) => ({ type: 'paragraph' as const, text })) };
  return keyFacts(findFacts(source, { people: null })).figures.map(({ detail }) => detail);
}

/** Gives the weight of the figure of the second of two paragraphs. */
function weightAfter(first: string, second: string): number {
  const blocks = [first, second].map((text) => ({ type: 'paragraph' as const, text }));
  const source = { ...PAGE, title: 'Mill burns down', lang: 'en', blocks };
  return findFacts(source, { people: null }).figures.find(({ sentence }) => sentence.block === 1)?.weight ?? 0;
}

it('weighs the same people less where what befell them is told again', () => {
  const pupils = 'A school mourns three pupils who were killed by the river.';
  expect(weightAfter('Three girls were killed in the mill.', pupils)).toBeLessThan(
    weightAfter('Three girls were injured in the mill.', pupils),
  );
});

it('weighs a number less that another one tells in other words', () => {
  const workers = 'In May the mill by the river sent more than 4,000 workers home.';
  expect(weightAfter('Tarn says that 4,150 workers have lost their jobs.', workers)).toBeLessThan(
    weightAfter('Tarn says that 4,150 bridges have lost their lamps.', workers),
  );
});

it('has the sentence before where the line says only that it was he', async () => {
  expect(await linesOf('de', 'Der Bäcker Anton Lohr wurde verurteilt. Er muss 4.000 Euro zahlen.')).toEqual([
    'Der Bäcker Anton Lohr wurde verurteilt. Er muss 4.000 Euro zahlen',
  ]);
  expect(await linesOf('es', 'El panadero fue condenado. En total, debe 4.000 euros.')).toEqual([
    'El panadero fue condenado. En total, debe 4.000 euros',
  ]);
});

it('has it not where it is no help itself, or there is no room for it', async () => {
  expect(await linesOf('de', 'Er wurde verurteilt. Er muss 4.000 Euro zahlen.')).toEqual(['Er muss 4.000 Euro zahlen']);
  expect(await linesOf('ja', 'この会社は罰金を受けた。同社は4000ユーロを支払う。')).toEqual([
    '同社は4000ユーロを支払う',
  ]);
});

it('puts what is understood alone before what is not', async () => {
  expect(
    await linesOf('de', 'Er sammelte dort 3.000 Euro ein.', 'Die Gemeinde Altdorf sammelte im Herbst 4.000 Euro ein.'),
  ).toEqual(['Die Gemeinde Altdorf sammelte im Herbst 4.000 Euro ein', 'Er sammelte dort 3.000 Euro ein']);
});

it('tells a mention that is understood alone', async () => {
  expect(
    await linesOf('fr', 'Ils ont reçu 4.000 euros hier.', 'La commune de Vaulx a versé 4.000 euros aux familles.'),
  ).toEqual(['La commune de Vaulx a versé 4.000 euros aux familles']);
});

it('leaves what is near in time alone', async () => {
  expect(await linesOf('de', 'Das Werk hat Sorgen. Diese Woche verlor das Werk 4.000 Euro.')).toEqual([
    'Diese Woche verlor das Werk 4.000 Euro',
  ]);
});

it('keeps the figures of one line together, which are shown in one row', async () => {
  const told = 'La commune a versé 4.000 euros aux familles et 3.000 euros aux écoles';
  const other = 'Plus loin, le village de Vaulx a reçu 2.000 euros';
  expect(await linesOf('fr', `${told}.`, `${other}.`)).toEqual([told, told, other]);
  const english = 'The council of Vaulx gave $4,000 and $3,000';
  expect(await linesOf('en', `${english}.`, 'The village of Tarn got $2,000.')).toEqual([
    english,
    english,
    'The village of Tarn got $2,000',
  ]);
});

it('puts the second figure of a line behind one of a line of its own that matters as much', async () => {
  const told = 'The council of Vaulx gave $4,000 and $3,000';
  const other = 'The village of Tarn got $2,000';
  expect(await linesOf('en', `${told}. ${other}.`)).toEqual([told, other, told]);
});

it('gives each of two figures of a sentence its own clause, where both are complete', async () => {
  expect(
    await linesOf('en', 'The bank of Vaulx has raised its rate to 11.25%, and prices in the town rose by 6.85%.'),
  ).toEqual(['The bank of Vaulx has raised its rate to 11.25%', 'prices in the town rose by 6.85%']);
});

it('puts a date and a person whose line a figure has told behind the others', async () => {
  await loadFactWords('en');
  const blocks = [
    'Vaulx is an old town of mills by the river.',
    'Ada Lind gave $4,000 to the mills of Vaulx on Monday.',
    'The school of the town was closed on Tuesday.',
  ].map((text) => ({ type: 'paragraph' as const, text }));
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang: 'en', blocks };
  const { dates, people } = findFacts(about, { people: null });
  const weight = (value: string) => dates.find((date) => date.value === value)?.weight ?? 0;
  expect(weight('2026-11-23')).toBeLessThan(0.9 * weight('2026-11-24'));
  const line = (above: string[]) =>
    personLine({ ...people[0], role: 'mayor of Vaulx' }, lineContext(about), above.map(toldLine)).detail;
  expect(line([])).not.toBe('');
  expect(line(['Ada Lind gave $4,000 to the mills of Vaulx on Monday'])).toBe('');
});

it('shows two days of a line that has both, and one where a line goes without its days', async () => {
  const daysOf = async (lang: string, text: string) => {
    await loadFactWords(lang);
    const blocks = [{ type: 'paragraph' as const, text }];
    const about = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang, blocks };
    return keyFacts(findFacts(about, { people: null })).dates.map(({ value }) => value);
  };
  expect(await daysOf('ja', '市は25日、老朽化した橋を12月10日に閉鎖すると発表した。')).toEqual([
    '2026-12-10',
    '2026-11-25',
  ]);
  expect(await daysOf('en', 'The council closed the bridge on November 24 and November 25.')).toHaveLength(1);
});

it('still has a figure whose sentence another one has told', async () => {
  const told = 'The mayor of Tarn gave $4,000 and $3,000 to the mills, and $2,000 to the school';
  expect(await linesOf('en', `${told}.`)).toHaveLength(3);
});

it('puts an English clause that is part of a line above behind the others', async () => {
  const told =
    'The council of Vaulx gave $4,000 to the mills of the north and the east, and the school of the town got $3,000';
  const lines = await linesOf('en', `${told}.`, 'The village of Tarn got $2,000.');
  expect(lines).toEqual([told, 'The village of Tarn got $2,000', 'the school of the town got $3,000']);
});

it.each([
  ['Ada Lind', 'told the agency', 0.35],
  ['Ada Lind', 'He', 0.35],
  ['Ada Lind', '', 0.35],
  // Below the rows, the role is shown with the name.
  ['Ada Lind, mayor', '', 0.75],
  ['Ada Lind', 'sold the mill to the council', 0.8],
  ['Ada Lind', '“We sold the mill by the river”', 0.8],
  ['Ada Lind, mayor', '', 0.6, 'ja'],
])('weighs %j with %j by %d', (head, detail, weight, lang = 'en') => {
  const sentence = { block: 0, start: 0, end: 1 };
  const named = { kind: 'person' as const, name: 'Ada Lind', aliases: [], role: null, mentions: [sentence], sentence };
  const fact: PersonFact = { ...named, weight: 0.8, head, detail };
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks: [] };
  expect(weighPeople([fact], lineContext(about))[0].weight).toBeCloseTo(weight, 2);
});

it('takes nothing from somebody whom the headline names, and of whom the lines above tell', () => {
  const fact: PersonFact = {
    kind: 'person',
    name: 'Ada Lind',
    aliases: [],
    role: 'mayor',
    mentions: [{ block: 0, start: 0, end: 8 }],
    sentence: { block: 0, start: 0, end: 8 },
    weight: 0.8,
    head: 'Ada Lind, mayor',
    detail: '',
  };
  const about = {
    url: '',
    title: 'Lind sells the mill',
    byline: [],
    siteName: '',
    publishedAt: null,
    lang: 'en',
    blocks: [],
  };
  expect(weighPeople([fact], lineContext(about))[0].weight).toBeCloseTo(0.8, 2);
});

it('puts somebody of whom no line is left behind the others', () => {
  const source = {
    url: 'https://news.example/a',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: null,
    lang: 'en',
    blocks: [{ type: 'paragraph' as const, text: 'Ada Lind, the mayor, met Tom Bell, the builder.' }],
  };
  const person = (name: string, detail: string): PersonFact => ({
    kind: 'person',
    name,
    aliases: [],
    role: 'mayor',
    mentions: [{ block: 0, start: 0, end: 8 }],
    sentence: { block: 0, start: 0, end: 8 },
    weight: 0.9,
    head: `${name}, mayor`,
    detail,
  });
  const people = [person('Ada Lind', ''), person('Tom Bell', 'closed the bridge over the Tarn')];
  expect(weighPeople(people, lineContext(source)).map(({ name }) => name)).toEqual(['Tom Bell', 'Ada Lind']);
});

it('tells a day by what else happened on it where a figure above tells the first', () => {
  const text = (...paragraphs: string[]) => ({
    url: 'https://news.example/a',
    title: 'Fares rise to $40 in Tarn',
    byline: [],
    siteName: '',
    publishedAt: '2026-11-26',
    lang: 'en',
    blocks: paragraphs.map((told) => ({ type: 'paragraph' as const, text: told })),
  });
  const first = 'The council of Tarn raised the fare to $40 on Tuesday.';
  const second = 'Ada Lind, the mayor, closed the old bridge on Tuesday.';
  const dates = (...paragraphs: string[]) => findFacts(text(...paragraphs), { people: null }).dates;
  expect(dates(first, second)[0].detail).toBe('Ada Lind closed the old bridge');
  expect(dates(first, 'Ada Lind, the mayor, said on Tuesday the bridge is closed.')[0].detail).toMatch(/fare/);
  expect(dates(first, 'That was on Tuesday.')[0].detail).toBe('The council of Tarn raised the fare to $40');
  // Another day is told by it: each keeps its own.
  const both = dates(first, 'Ada Lind, the mayor, closed the bridge on Monday, and the mill was shut Tuesday.');
  expect(both.find(({ value }) => value === '2026-11-24')?.detail).toMatch(/fare/);
});

describe('a year', () => {
  const weightIn = (text: string, title = 'Mill of Tarn') => {
    const blocks = [{ type: 'paragraph' as const, text }];
    const source = { url: '', title, byline: [], siteName: '', publishedAt: '2026-11-26', lang: 'en', blocks };
    return findFacts(source, { people: null }).dates.find(({ value }) => value === '2019')?.weight ?? 0;
  };

  it('weighs less where it only names a thing', () => {
    const named = 'Builders of the town have told the story of the mill in the 2019 film about it.';
    const when = 'Builders of the town have told the story of the mill in 2019 films about it.';
    expect(weightIn(named)).toBeGreaterThan(0);
    expect(weightIn(named)).toBeLessThan(weightIn(when));
    expect(weightIn(named, 'Film of 2019')).toBeGreaterThan(weightIn(named));
  });

  it('weighs least where it tells a product from another', () => {
    const named = weightIn('Builders of the town say that the new mill is lighter than the 2019 mill was.');
    expect(
      weightIn('Builders of the town say that the new mill is lighter than the 2019, and has more room.'),
    ).toBeLessThan(named);
    expect(
      weightIn('Builders of the town say that the new mill is lighter than the 2019 15-inch mill was.'),
    ).toBeLessThan(named);
  });

  it('weighs least in brackets behind a name', () => {
    const named = 'Builders of the town say that they had no work after the fire of the mill (2019) was put out.';
    const when = 'Builders of the town say that they had no work after the fire of the mill in 2019 was put out.';
    expect(weightIn(named)).toBeLessThan(lessBy(weightIn(when), 1.5));
  });

  it('weighs less where something was founded in it, unless the headline has it', () => {
    const founded = 'The council of the town sold the old mill by the river, which was founded in 2019, to Ada Lind.';
    const burned = 'The council of the town sold the old mill by the river, which was flooded in 2019, to Ada Lind.';
    expect(weightIn(founded)).toBeLessThan(weightIn(burned));
    expect(weightIn(founded, 'A mill of 2019')).toBeGreaterThan(weightIn(founded));
  });
});

it('puts a day far behind whose line another day has', () => {
  const weightOf = (second: string) => {
    const blocks = ['Ada Lind opened the new school of Tarn on Tuesday.', second].map((text) => ({
      type: 'paragraph' as const,
      text,
    }));
    const source = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang: 'en', blocks };
    return findFacts(source, { people: null }).dates.find(({ value }) => value === '2026-11-23')?.weight ?? 0;
  };
  const other = weightOf('Tom Bell closed the old bridge over the river on Monday.');
  const again = weightOf('Ada Lind opened the new school of Tarn again on Monday.');
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThan(lessBy(other, 1.5));
});

it('weighs a day on by how little its line says', () => {
  const weightOf = (text: string) => {
    const blocks = [{ type: 'paragraph' as const, text }];
    const source = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang: 'en', blocks };
    return findFacts(source, { people: null }).dates[0].weight;
  };
  const bad = weightOf('Correction to: Mills https://doi.example/10.1038 Published online: 24 November 2026');
  expect(bad).toBeLessThan(0.5);
});
