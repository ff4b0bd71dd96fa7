import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import type { FactSource } from '../facts';
import { figureFactSchema } from '../facts-schema';
import { findFigures } from './find-figures';
import { articleOf as article, figuresIn } from './testing/figures-of';

const labels = (...texts: string[]) =>
  findFigures(
    article(texts),
    texts.map(() => []),
  ).map(({ label }) => label);

const SWAP = [
  'In the 500-for-500 prisoner swap, the island got back sailors from 31 naval crews, the ministry said.',
  'Of the 500 Islander sailors freed, over 120 had been held in northern camps since 2019. All were ratings or cadets.',
  'The swap was carried out in four stages at the port. It followed the first talks in nearly two years.',
  'The commander of the 2nd Reef Squadron called it "a mockery".',
];
const since = SWAP[1].indexOf('2019');
const dates = [[], [{ start: since, end: since + 4 }], [], []];

describe('findFigures', () => {
  it('pulls out the figures a reader would, the ones that matter most first, in words', () => {
    expect(findFigures(article(SWAP), dates).map(({ label }) => label)).toEqual([
      '500-for-500 prisoner swap',
      '31 naval crews',
      '500 Islander sailors',
      'over 120 sailors held since 2019',
      'four stages',
      'nearly two years',
    ]);
  });

  it('gives each its value, unit and where it stands', () => {
    const facts = findFigures(article(SWAP), dates);
    const held = facts.find(({ value }) => value === 120);
    expect(held).toMatchObject({
      unitKind: 'count',
      unit: 'sailor',
      of: 'Islander sailors',
      modifier: 'over',
      low: null,
      high: null,
    });
    const { block, start, end } = held?.mentions[0] ?? { block: 0, start: 0, end: 0 };
    expect(SWAP[block].slice(start, end)).toBe('over 120');
    expect(SWAP[1].slice(held?.sentence.start, held?.sentence.end)).toMatch(/^Of the 500.*2019\.$/);
  });

  it('makes one fact of a figure that is said twice', () => {
    const texts = [
      'The dam cost $2bn and flooded 40 villages.',
      'It employs 900 people.',
      'The $2 billion was borrowed.',
    ];
    const money = findFigures(article(texts), [[], [], []]).filter(({ unit }) => unit === 'USD');
    expect(money).toHaveLength(1);
    expect(money[0]).toMatchObject({ value: 2e9 });
    expect(money[0].mentions.map(({ block }) => block)).toEqual([0, 2]);
  });

  it('puts first what the headline says too', () => {
    const texts = [
      'The plant employs 900 people and has 12 furnaces.',
      'It burned 4,000 tonnes.',
      'About 70 villagers were ill.',
    ];
    const title = '70 villagers ill after fire';
    expect(findFigures(article(texts, { title }), [[], [], []])[0].label).toBe('About 70 villagers');
  });

  it.each([
    ['The company said that its shares rose 6.5% to a record.', 'its shares rose 6.5%'],
    ['About 5% of its workforce will go, it said.', 'About 5% of its workforce'],
    ['They promised $3bn in aid on Friday.', '$3bn in aid'],
    ['He bought an $800 stone oven yesterday.', '$800 stone oven'],
    ['The judge gave her three years in prison.', 'three years in prison'],
    ['The court imposed a fine of up to €5m.', 'The court imposed a fine of up to €5m'],
    ['Ridgeway came back for a 3–1 win over Marlow.', '3–1 win'],
    ['Families who had lost their houses would receive €10,000.', '€10,000'],
  ])('puts the figure of %j in words', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it.each([
    'No one saw it, and no one left.',
    'He came 2nd, and 1,200 was painted on the wall.',
    'The road is long (60 miles).',
  ])('leaves out what is no figure, or says nothing at all, in %j', (text) => {
    expect(labels(text).filter((label) => !label.includes('60'))).toEqual([]);
  });

  it('puts what says little after everything else', () => {
    const text = 'One man did two things in three ways; of its 12 page document he read five chapters in four years.';
    expect(labels(text).slice(0, 2)).toEqual(['five chapters', 'four years']);
    expect(labels(text).slice(2).sort()).toEqual(['12 page', 'One man', 'three ways', 'two things']);
  });

  it('puts what says little first where the headline says it', () => {
    const texts = ['The case ran to 41 points, in 12 halls.'];
    const [first] = findFigures(article(texts, { title: '41 points' }), [[]]);
    expect(first.label).toBe('41 points');
  });

  it.each([
    ['Home sales ended 20% lower.', 'Home sales'],
    ['The tower stood 30 metres tall.', 'tower'],
    ['It sold 4,000 fewer.', ''],
    ['About 5% of its workforce will go.', 'its workforce'],
  ])('counts no quality in %j', (text, of) => {
    expect(figuresIn(text).map((figure) => figure.of)).toEqual([of]);
  });

  it.each([
    ['The death toll rose to 1,003.', 'The death toll rose to 1,003'],
    ['A blast hit the bus, killing at least 45 in the port.', 'killing at least 45'],
    ['The party won 48 of the 70 seats.', '48 of the 70 seats'],
    ['On the road 21 died there.', '21 died'],
    ['Spending on homes has trebled since then.', 'Spending on homes has trebled'],
    ['Pre-tax losses narrowed from £17.2m to £3.9m.', 'losses narrowed from £17.2m to £3.9m'],
  ])('says in the label of %j what a bare number counts', (text, label) => {
    expect(labels(text).some((other) => other.endsWith(label))).toBe(true);
  });

  it('gives a change the value that it led to, and where it came from', () => {
    const [loss] = findFigures(article(['Losses narrowed from £17.2m to £3.9m.']), [[]]);
    expect(loss).toMatchObject({ value: 3.9e6, low: null, high: null, from: 17.2e6, change: 'down' });
    const [rent] = findFigures(article(['Rooms cost from £90 to £120.']), [[]]);
    expect(rent).toMatchObject({ value: null, low: 90, high: 120 });
  });

  it('does not say the same measure again in another unit', () => {
    expect(labels('The wall runs for 100 kilometres (62 miles) along the coast.')).toHaveLength(1);
  });

  it('takes the dollar for that of the country the page is from', () => {
    const texts = ['It cost $5 million to build.'];
    const unit = (rest: Partial<FactSource>) => findFigures(article(texts, rest), [[]])[0].unit;
    expect(unit({ url: 'https://www.news.example.com.au/a' })).toBe('AUD');
    expect(unit({ lang: 'en-CA' })).toBe('CAD');
    expect(unit({ url: 'https://www.example.tv/a' })).toBe('USD');
  });

  it('finds nothing in an article without figures, and takes any list of dates', () => {
    expect(findFigures(article([]), [])).toEqual([]);
    expect(findFigures(article(['', 'Nothing to count here.']), [])).toEqual([]);
  });

  it('gives facts of the agreed shape, with a label and with mentions in the text, whatever the text', () => {
    const word = fc.constantFrom(
      ...'$3.2bn 300 soldiers rose 5% to of the 4 miles three-year two-thirds (5 km) Ministers and since 2022 . , held'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (texts, title) => {
        for (const fact of findFigures(article(texts, { title }), [])) {
          seen++;
          expect(v.is(figureFactSchema, fact)).toBe(true);
          expect(fact.label.trim()).not.toBe('');
          expect(fact.weight).toBeGreaterThanOrEqual(0);
          expect(fact.weight).toBeLessThanOrEqual(1);
          for (const { block, start, end } of fact.mentions) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[block].length);
          }
        }
      }),
      { numRuns: runs(300) },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

it('reads facts that were stored before they had a predicate, or with one that a later version wrote', () => {
  const [fact] = findFigures(article(['The blast killed 45 people.']), [[]]);
  expect(fact.predicate).toBe('killed');
  const { predicate: _, ...older } = fact;
  expect(v.parse(figureFactSchema, older)).toMatchObject({ value: 45 });
  expect(v.parse(figureFactSchema, { ...fact, predicate: 'teleported' })).toMatchObject({ value: 45, predicate: null });
});
