import { describe, expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { hashedTerms, matterWeight, namingSource, shareCovered, shareElsewhere } from './naming-source';

const row = (title: string, day: string, people: string[] = []) => ({
  ...describeArticle({
    id: `${title} ${day}`,
    title,
    siteName: 'Courier',
    publishedAt: day,
    savedAt: day,
    lang: 'en',
    blocks: [{ text: `${title}.` }],
    facts: { dates: [], figures: [], people: [] },
  }),
  people,
});

describe('what a text is about', () => {
  const burst = row('Halden dam bursts above Merrow', '2025-03-03');
  const again = row('Halden dam bursts', '2025-03-03');
  const otters = row('Otters return', '2025-03-05');

  it('is an article that opens with half of its words', () => {
    const source = namingSource([burst, again, otters, otters]);
    expect(shareCovered('Halden dam bursts', source)).toBe(0.5);
    expect(shareCovered('Otters return while trams and ferries are painted white', source)).toBe(0);
  });

  it('is shown by the articles of other days, where there are some', () => {
    expect(shareElsewhere(burst.headline, burst, namingSource([burst, again, otters]))).toBe(0);
    expect(shareElsewhere(burst.headline, burst, namingSource([burst, again]))).toBeGreaterThan(0.5);
  });

  it('is no person whom most articles have, and is one whom few have', () => {
    const [falk] = hashedTerms('Falk');
    const people = ['Ines Falk'];
    const [one, two] = [row('Falk opens dam', '2025-03-03', people), row('Falk paints dam', '2025-03-04', people)];
    const weightIn = (rows: (typeof one)[]) => matterWeight(falk, namingSource(rows));
    const [shared, own] = [weightIn([one, two]), weightIn([one, otters, otters])];
    expect(shared).toBeLessThan(
      weightIn([
        { ...one, people: [] },
        { ...two, people: [] },
      ]),
    );
    expect(own).toBeGreaterThan(shared);
  });
});
