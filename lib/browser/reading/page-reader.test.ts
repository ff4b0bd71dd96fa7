// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { findFactsIn } from './facts-in-worker';
import { createPageReader } from './page-reader';

const PROSE =
  'The council met on Monday evening, and after two hours of talk it put the decision off until the autumn, as it had done before.';
const STORY = `<title>The bridge stays shut</title><body><h1>The bridge stays shut</h1><article>${`<p>${PROSE}</p>`.repeat(4)}<p>It cost 40 million euros.</p></article></body>`;
const snapshotOf = (html: string) => ({
  url: 'https://news.example/bridge',
  html,
  selection: '',
  isLoading: false,
  isPdf: false,
});

/** A worker that notes what it is asked, and answers each question with no facts. */
class Finder extends EventTarget {
  static asked: { id: number }[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(question: { id: number }) {
    Finder.asked.push(question);
    queueMicrotask(() =>
      this.onmessage?.({ data: { id: question.id, facts: { dates: [], figures: [], people: [] } } }),
    );
  }
  terminate() {}
}
vi.stubGlobal('Worker', Finder);

it('has the facts of an article looked for once, as soon as it is read', async () => {
  const reader = createPageReader(findFactsIn(() => new Worker('finder')));
  const reading = await reader.read(snapshotOf(STORY), 'article');
  if (reading.outcome !== 'article') throw new Error('No article');
  expect(reading.article.html).toContain('40 million');
  expect(Finder.asked).toHaveLength(1);
  expect(await reader.findFacts(reading.article)).toMatchObject({ dates: [] });
  expect(Finder.asked).toHaveLength(1);
  await reader.findFacts(reading.article);
  expect(Finder.asked).toHaveLength(2);
});

it('says why there is no article', async () => {
  const reader = createPageReader(findFactsIn(() => new Worker('finder')));
  expect(await reader.read(snapshotOf('<body></body>'), 'article')).toMatchObject({
    outcome: 'problem',
    kind: 'empty',
  });
});
