import { describe, expect, it } from 'vitest';
import { countEntries, getEntries } from '../articles/list';
import { importArticles } from '../import/import-articles';
import { emptyLibrary, keep } from '../testing/sample-library';
import { removeSample, sampleIds } from './sample-library';
import { SAMPLE_ADDRESSES, sampleStory } from './sample-story';

const NOW = Date.parse('2026-03-20T12:00:00Z');

describe('the sample story', () => {
  it('is about the days before now, and names them rightly', () => {
    const items = sampleStory(NOW);
    expect(items).toHaveLength(5);
    expect(items[0].content?.html).toContain('on Monday evening');
    expect(items[0].content?.publishedAt).toBe('2026-03-16T22:00:00.000Z');
    expect(items[4].title).toBe('Hearing on Kjelde ferry disaster set for April 1');
    for (const { savedAt, content } of items) {
      expect(savedAt).toBeLessThanOrEqual(NOW);
      expect(content?.html).not.toMatch(/[{}]/);
    }
  });

  it('is removed whole, and takes nothing else with it', async () => {
    const library = emptyLibrary();
    await keep(library, 'own', ['My own.']);
    await importArticles(library, sampleStory(NOW), { now: NOW });
    const ids = await sampleIds(library);
    const { entries } = await getEntries(library, ids);
    expect(entries.map(({ canonicalUrl }) => canonicalUrl)).toEqual(SAMPLE_ADDRESSES);
    await removeSample(library, NOW);
    expect(await sampleIds(library)).toEqual([]);
    expect(await countEntries(library)).toBe(1);
  });
});
