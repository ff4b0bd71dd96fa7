import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type EverydaySentence, languageTag, readSentences, sentenceSchema } from './data';
import { daysOf } from './dates';

const halves = { open: readSentences('open'), shut: readSentences('shut') };

/** The ids of the sentences for which a rule does not hold: the texts of the shut half are never shown. */
const faulty = (sentences: readonly EverydaySentence[], holds: (sentence: EverydaySentence) => boolean) =>
  sentences.filter((sentence) => !holds(sentence)).map(({ id }) => id);

describe('the everyday sentences', () => {
  it('are 240 open ones and 120 shut ones, no id twice', () => {
    expect([halves.open.length, halves.shut.length]).toEqual([240, 120]);
    const ids = [...halves.open, ...halves.shut].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cover nine topics and eight varieties in the open half', () => {
    expect(new Set(halves.open.map(({ topic }) => topic)).size).toBe(9);
    expect(new Set(halves.open.map(({ variety }) => variety)).size).toBe(8);
  });

  it.each(['open', 'shut'] as const)('have, in the %s half, each item where its offset says', (half) => {
    const isThere = (text: string) => (item: { text: string; start: number }) => text.startsWith(item.text, item.start);
    expect(faulty(halves[half], ({ text, dates, figures }) => [...dates, ...figures].every(isThere(text)))).toEqual([]);
    const isNamed = ({ text, people }: EverydaySentence) =>
      people.every((person) => person.text.every((name) => text.includes(name)));
    expect(faulty(halves[half], isNamed)).toEqual([]);
  });

  it.each(['open', 'shut'] as const)(
    'have, in the %s half, dates that can be read and figures with a value',
    (half) => {
      const canBeRead = ({ dates }: EverydaySentence) =>
        dates.every(({ value, alt = [] }) => [value, ...alt].every((date) => daysOf(date) !== null));
      expect(faulty(halves[half], canBeRead)).toEqual([]);
      const hasValue = ({ figures }: EverydaySentence) =>
        figures.every(
          ({ value, low, high, optional }) =>
            typeof value === 'number' ||
            (typeof value === 'string' && /^[\d.]+(?:-[\d.]+)+$/.test(value)) ||
            (value === undefined && low !== undefined && high !== undefined) ||
            (value === null && optional === true),
        );
      expect(faulty(halves[half], hasValue)).toEqual([]);
    },
  );

  it('refuse a field that the format does not know', () => {
    const [sentence] = halves.open;
    expect(v.safeParse(sentenceSchema, sentence).success).toBe(true);
    expect(v.safeParse(sentenceSchema, { ...sentence, note: 'x' }).success).toBe(false);
    expect(v.safeParse(sentenceSchema, { ...sentence, variety: 'XX' }).success).toBe(false);
  });

  it('go by the language tag of their country', () => {
    expect(languageTag({ variety: 'UK' })).toBe('en-GB');
    expect(languageTag({ variety: 'AU' })).toBe('en-AU');
  });
});
