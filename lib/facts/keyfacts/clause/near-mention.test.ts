import { expect, it } from 'vitest';
import { clauseEndsOf, clauseRun } from '../clause-ends/clause-run';
import { cutClause } from './clause';
import { nearMention } from './near-mention';
import { clauseWordsOf } from './words';

it('is the whole sentence where that is short', () => {
  const text = 'One. Ada paid 30 euros today. Two.';
  expect(nearMention(text, { start: 5, end: 29 }, { start: 14, end: 22 })).toEqual({ start: 5, end: 29 });
});

it('begins and ends at white space in a long one', () => {
  const text = `${'before '.repeat(200)}30 euros ${'behind '.repeat(200)}`;
  const start = text.indexOf('30');
  const near = nearMention(text, { start: 0, end: text.length }, { start, end: start + 8 });
  expect(text.slice(near.start, near.end)).toMatch(/^before .*30 euros.* behind$/s);
  expect(near.end - near.start).toBeLessThan(620);
});

/** A text that counts how many units of it are cut out. */
function counting(text: string): { text: string; units(): number } {
  let units = 0;
  const counted = Object.assign(Object(text), {
    slice(start?: number, end?: number) {
      const part = text.slice(start, end);
      units += part.length;
      return part;
    },
  });
  return { text: counted, units: () => units };
}

it.each([
  ['en', 'a fire, and a storm, and a flood, hit the town and ', '30 homes'],
  ['de', 'ein Feuer, ein Sturm und eine Flut, die das Dorf traf, ', '30 Menschen'],
  ['ja', '火事が起き、嵐が来て、水があふれ、町は困り、', '30人'],
  ['tr', 'yangın çıktı, fırtına geldi, su taştı ve ', '30 kişi'],
])('the work for a line does not grow with its sentence (%s)', (lang, part, mention) => {
  const work = (times: number) => {
    const before = part.repeat(times);
    const written = `${before}${mention} ${part.repeat(times)}`;
    const { text, units } = counting(written);
    const sentence = { start: 0, end: written.length };
    const place = { start: before.length, end: before.length + mention.length };
    const words = clauseEndsOf(lang);
    if (words) clauseRun(text, sentence, place, words);
    cutClause({ text, sentence, mention: place, isBound: true }, clauseWordsOf(lang), 80);
    return units();
  };
  expect(work(400)).toBeLessThan(1.2 * work(40));
});
