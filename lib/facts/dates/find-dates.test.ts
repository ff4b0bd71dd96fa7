import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../text/edtf';
import fc from '../../text/testing/properties';
import { findDates } from './find-dates';

const article = (blocks: string[], title = '', publishedAt: string | null = '2025-03-12T09:00:00+01:00') => ({
  title,
  publishedAt,
  lang: 'en',
  blocks: blocks.map((text) => ({ type: 'paragraph' as const, text })),
});

describe('findDates', () => {
  it('gives a date said twice as one fact with two mentions and the sentence of the first', () => {
    const blocks = ['It rained. The levee broke on March 3. Nobody slept.', 'Since March 3 the road is shut.'];
    const [fact, ...others] = findDates(article(blocks)).facts;
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ kind: 'date', value: '2025-03-03', text: 'March 3', explicit: false });
    expect(fact.mentions.map(({ block, start, end }) => blocks[block].slice(start, end))).toEqual([
      'March 3',
      'March 3',
    ]);
    expect(blocks[0].slice(fact.sentence.start, fact.sentence.end)).toBe('The levee broke on March 3.');
  });

  it('gives the two ends of a range as one interval', () => {
    const { facts } = findDates(article(['The fair ran between May 23 and 25, 2024.']));
    expect(facts.map(({ value, text, explicit }) => [value, text, explicit])).toEqual([
      ['2024-05-23/2024-05-25', 'May 23 and 25, 2024', true],
    ]);
  });

  it('leaves out lengths, repeated times and vague words, and keeps them among the expressions', () => {
    const { facts, timexes } = findDates(article(['It met weekly for three years and recently fell apart.']));
    expect(facts).toEqual([]);
    expect(timexes[0].map(({ type }) => type)).toEqual(['SET', 'DURATION', 'DATE']);
  });

  it('names weeks by their days', () => {
    const { facts } = findDates(article(['Talks start next week.']));
    expect(facts[0].value).toBe('2025-03-17/2025-03-23');
  });

  it('puts the day the headline tells of before years and what is said in passing', () => {
    const { facts } = findDates(
      article(
        [
          'The company was founded in 1954, a spokesman said on Wednesday.',
          'The explosion at the chemical plant in Harwick happened on March 4.',
          'A smaller fire was put out in 2019.',
        ],
        'Harwick plant explosion kills two',
      ),
    );
    expect(facts.map(({ value }) => value)).toEqual(['2025-03-04', '2025-03-12', '1954', '2019']);
  });

  it('reads the publication date where the page is, whatever the time zone of the reader', () => {
    const late = findDates(article(['They left today.'], '', '2025-03-12T23:30:00-11:00'));
    expect(late.facts[0].value).toBe('2025-03-12');
  });

  it('reads only dates in digits where nothing is known of the language', () => {
    const unknown = { ...article(['Am 16.05.2025 im May 3, 2024.']), lang: 'xx' };
    expect(findDates(unknown).facts.map(({ value }) => value)).toEqual(['2025-05-16']);
  });

  it('never throws, and gives weights from 0 to 1 in order and values in EDTF', () => {
    const words = fc.constantFrom(
      'May',
      '3',
      '2024',
      'Monday',
      'last',
      'year',
      'between',
      'and',
      'the',
      '1990s',
      'said',
      '. A',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), fc.string(), (blocks, title) => {
        const { facts } = findDates(article(blocks, title));
        let last = 1;
        seen += facts.length;
        for (const { value, weight, mentions } of facts) {
          expect(parseEdtf(value), value).not.toBeNull();
          expect(weight).toBeLessThanOrEqual(last);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(mentions.length).toBeGreaterThan(0);
          last = weight;
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('a day that is named without its year', () => {
  const fire = 'The owner lost his home in the Oct. 7 fire.';
  const soon = 'The state has vowed to sue the firm behind the devastating Oct. 7 fire.';
  const values = (blocks: string[]) => findDates(article(blocks)).facts.map(({ value }) => value);

  it('is one day throughout an article, whatever the tense of one sentence makes of it', () => {
    expect(values([soon])).toEqual(['2025-10-07']);
    expect(values([fire, fire, soon])).toEqual(['2024-10-07']);
  });

  it('may be two where they are named alike often, or with their years', () => {
    expect(values([soon, fire]).sort()).toEqual(['2024-10-07', '2025-10-07']);
    expect(values([fire, fire, fire, 'It opens again on Oct. 7, 2025.']).sort()).toEqual(['2024-10-07', '2025-10-07']);
  });
});
