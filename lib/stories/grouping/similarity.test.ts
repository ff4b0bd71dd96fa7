import { describe, expect, it } from 'vitest';
import type { ArticleTerms } from '../terms/article-terms';
import { countsOf, rowOf } from '../testing/rows';
import { similarityOf, weigh } from './similarity';

const dam = 'The Halden reservoir above Merrow is being lowered, and its spillway is cracked, Ines Falk said.';
const strike = 'Dockers in Portsea walked out over pay; container ships queue outside, Tom Rasch said.';

function compare(a: ArticleTerms, b: ArticleTerms) {
  const counts = countsOf([a, b]);
  return similarityOf(weigh(a, counts), weigh(b, counts));
}

describe('similarityOf', () => {
  it('is highest for the same words, and lowest for others', () => {
    const same = compare(rowOf('a', { text: dam }), rowOf('b', { text: dam }));
    const other = compare(rowOf('a', { text: dam }), rowOf('b', { text: strike }));
    expect(same.words).toBeCloseTo(1, 5);
    expect(other.words).toBe(0);
    expect(same.event).toBeGreaterThan(0);
    expect(same.openingNames).toBeCloseTo(1, 5);
    expect(other.event).toBeLessThan(-4);
    expect(other.openingNames).toBe(0);
  });

  it('is the same both ways', () => {
    const [a, b] = [rowOf('a', { title: 'Dam cracks', text: dam }), rowOf('b', { text: `${strike} ${dam}` })];
    expect(compare(a, b)).toEqual(compare(b, a));
  });

  it('weighs rare words more than common ones', () => {
    const rare = compare(rowOf('a', { text: 'Halden reservoir' }), rowOf('b', { text: 'Halden lighthouse' }));
    const common = compare(rowOf('a', { text: 'government reservoir' }), rowOf('b', { text: 'government lighthouse' }));
    expect(rare.words).toBeGreaterThan(common.words);
  });

  it('sees words in the same order, and names, beside the words', () => {
    const shuffled = 'spillway cracked, lowered being reservoir: Halden its above the and is Merrow is said Falk Ines.';
    const inOrder = compare(rowOf('a', { text: dam }), rowOf('b', { text: dam }));
    const mixed = compare(rowOf('a', { text: dam }), rowOf('b', { text: shuffled }));
    expect(mixed.words).toBeGreaterThan(0.9);
    expect(inOrder.event).toBeGreaterThan(mixed.event + 2);
  });

  it('takes days between for a sign of two events, up to a month', () => {
    const at = (day: number, dated = true) => compare(rowOf('a', { text: dam }), rowOf('b', { text: dam, day, dated }));
    expect(at(20_007).event).toBeCloseTo(at(20_000).event - 7.3 / 2, 4);
    expect(at(19_993).event).toBeCloseTo(at(20_007).event, 4);
    expect(at(20_030).event).toBeCloseTo(at(20_300).event, 4);
    expect(at(20_007, false).event).toBeCloseTo(at(20_000).event, 4);
  });

  it('takes the same year for a sign of one event, and other weekdays for one of two', () => {
    const withText = (one: string, other: string) =>
      compare(rowOf('a', { text: `${dam} ${one}` }), rowOf('b', { text: `${dam} ${other}` })).event;
    expect(withText('In 2011.', 'In 2011.')).toBeGreaterThan(withText('In 2011.', 'In 2012.') + 1);
    expect(withText('On Monday.', 'On Monday.')).toBeGreaterThan(withText('On Monday.', 'On Friday.') + 1);
    expect(withText('On Monday.', 'Again.')).toBeGreaterThan(withText('On Monday.', 'On Friday.') + 1);
  });

  it('sees the title of one in the opening of the other', () => {
    const titled = rowOf('a', { title: 'Halden reservoir lowered', text: strike });
    const far = rowOf('b', { text: `${'Nothing here. '.repeat(60)}${dam}` });
    const near = rowOf('b', { text: `${dam} ${'Nothing here. '.repeat(60)}` });
    expect(compare(titled, near).event).toBeGreaterThan(compare(titled, far).event + 0.5);
  });

  it('takes texts without a word', () => {
    const { words, event } = compare(rowOf('a'), rowOf('b', { text: dam }));
    expect(words).toBe(0);
    expect(Number.isFinite(event)).toBe(true);
  });
});
