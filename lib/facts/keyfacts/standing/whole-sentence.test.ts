import { describe, expect, it } from 'vitest';
import { clauseWordsOf } from '../clause/words';
import { LONGEST_WHOLE, wholeSentence } from './whole-sentence';

const words = clauseWordsOf('en');

describe('wholeSentence', () => {
  const whole = (text: string, mention: string, omitted = '') => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    return wholeSentence(text, { start: 0, end: text.length }, at(mention), omitted ? at(omitted) : null, words)?.line;
  };

  it.each([
    ['However, the bridge (which is old) was closed by 40 men.', '40 men', 'the bridge was closed by 40 men'],
    ['In sum, 40 men closed the bridge.', '40 men', '40 men closed the bridge'],
    ['Closer to home, the mill lost 40 men.', '40 men', 'the mill lost 40 men'],
    ['The cost itself aside, the mill lost 40 men.', '40 men', 'the mill lost 40 men'],
    ['They set aside 40 men.', '40 men', 'They set aside 40 men'],
    ['The bridge was closed by 40 men (', '40 men', 'The bridge was closed by 40 men'],
    ['The bridge () was closed by 40 men ( ).', '40 men', 'The bridge was closed by 40 men'],
    ['PORTHAVEN, March 12 — The mill was sold for $3m.', '$3m', 'The mill was sold for $3m'],
    ['We lost 40 homes,” Ada Lind said.', '40 homes', '“We lost 40 homes,” Ada Lind said'],
    ['Ada Lind wrote: “We lost 40 homes.', '40 homes', 'Ada Lind wrote: “We lost 40 homes”'],
  ])('of %j', (text, mention, line) => expect(whole(text, mention)).toBe(line));

  it('has all brackets where the mention is in one', () => {
    const text = 'Mills (65 % of the town) and homes (17 % of it) burned down.';
    expect(whole(text, '17 %')).toBe(text.slice(0, -1));
  });

  it('reads no more of a sentence than a line may need', () => {
    const text = `Forty men closed the bridge, ${'on Monday, '.repeat(20_000)}`;
    const days = Array.from(text.matchAll(/Monday/g), ({ index }) => ({ start: index, end: index + 6 }));
    const lines = days.map((day) => wholeSentence(text, { start: 0, end: text.length }, day, day, words));
    expect(lines.at(-1)).toBeNull();
    expect(whole(text, 'Forty men')?.length).toBeLessThanOrEqual(LONGEST_WHOLE);
  }, 15_000);

  it('goes without the day that the head has, with its commas', () => {
    expect(whole('On Monday, forty men closed the bridge.', 'Monday', 'On Monday')).toBe('forty men closed the bridge');
    expect(whole('The mill, on Monday, was closed.', 'Monday', 'on Monday')).toBe('The mill was closed');
    expect(whole('The mill – 4 July – was closed.', '4 July', '4 July')).toBe('The mill was closed');
  });

  it('ends a long one with a clause that has the mention, and has none of one without such an end', () => {
    const tail = ', and the men who had come for it went home along the river'.repeat(4);
    const line = whole(`Forty men closed the bridge over the Tarn${tail}.`, 'Forty men') ?? '';
    expect(line.length).toBeLessThanOrEqual(LONGEST_WHOLE);
    expect(line).toMatch(/^Forty men closed the bridge over the Tarn, .* river$/);
    expect(whole(`The bridge was closed ${'over and again '.repeat(18)}by 40 men.`, '40 men')).toBeUndefined();
  });
});

describe('wholeSentence of a long one', () => {
  const start = 'The builders have said that forty men and women of the town, who were as old as the bridge';
  it.each([
    // The verb of the clause is to come.
    [
      `The builders said that to pay the forty men, ${'and more, over and again, '.repeat(9)}they sold the mill.`,
      undefined,
    ],
    [`The forty men, partly aided by the old bridge, ${'and more, over and again, '.repeat(9)}left.`, undefined],
    // The verb of the forty is to come.
    [`${start}, ${'and older, '.repeat(16)}left.`, undefined],
    [
      `Forty men left the bridge, but a report of the town indicated that ${'it was built over again '.repeat(7)}there.`,
      'Forty men left the bridge',
    ],
    [
      `Forty men left the bridge, then Ada Lind and Tom Bell were ${'built over and over again '.repeat(7)}there.`,
      'Forty men left the bridge',
    ],
  ])('%s', (text, line) => {
    const at = text.toLowerCase().indexOf('forty men');
    const mention = { start: at, end: at + 9 };
    expect(wholeSentence(text, { start: 0, end: text.length }, mention, null, words)?.line).toBe(line);
  });
});

it('ends a very long one before what says where, when it has no clean end', () => {
  const text = `Forty men left the old bridge ${'with bags '.repeat(22)}on foot.`;
  const at = { start: 0, end: 9 };
  const whole = wholeSentence(text, { start: 0, end: text.length }, at, null, words);
  expect(whole).toMatchObject({ cut: 'loose' });
  expect(whole?.line).toMatch(/^Forty men left the old bridge(?: with bags)+$/);
});
