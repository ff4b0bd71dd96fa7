import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../text/calendar';
import { describeArticle } from '../terms/article-terms';
import { countArticle, emptyCounts } from '../terms/term-counts';
import { candidatesOf, MAX_CANDIDATES, type Posting, post } from './candidates';

function row(id: string, day: number, text: string) {
  const publishedAt = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const facts = { dates: [], figures: [], people: [] };
  return describeArticle({
    id,
    title: '',
    siteName: '',
    publishedAt,
    savedAt: publishedAt,
    lang: 'en',
    blocks: [{ text }],
    facts,
  });
}

describe('candidatesOf', () => {
  it('finds those that share rare words, the nearest in time first, and never more than its limit', () => {
    const counts = emptyCounts();
    const postings = new Map<number, Posting>();
    for (let i = 0; i < 400; i++) {
      const saved = row(`a${i}`, 20_000 + i, `Flooding at the Halden dam near Merrow, day ${i}`);
      countArticle(counts, saved);
      for (const term of saved.keys) postings.set(term, post(postings.get(term), term, saved));
    }
    const article = row('new', 20_390, 'The Halden dam at Merrow');
    const found = candidatesOf(
      article,
      [...article.keys].flatMap((term) => postings.get(term) ?? []),
      counts,
    );
    expect(found).toHaveLength(MAX_CANDIDATES);
    expect(found[0]).toBe('a390');
  });
});

describe('post', () => {
  it('keeps the latest articles when it is full, and each once', () => {
    let posting: Posting | undefined;
    for (let i = 0; i < 300; i++) posting = post(posting, 1, row(`a${i}`, 20_000 + i, 'dam'));
    const again = post(posting, 1, row('a299', 20_299, 'dam'));
    expect(again.ids.length).toBeLessThan(300);
    expect(again.ids.at(-1)).toBe('a299');
    expect(new Set(again.ids).size).toBe(again.ids.length);
  });
});
