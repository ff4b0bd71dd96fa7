import { expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary, keep } from '../testing/sample-library';
import { wasKeptAt } from './kept-at';
import { saveArticle } from './save';

it('knows the times at which articles were last kept, and no other', async () => {
  const library = emptyLibrary();
  expect(await wasKeptAt(library, 1_000)).toBe(false);
  await keep(library, 'ferry', ['The ferry sank.'], { savedAt: 1_000 });
  await keep(library, 'bridge', ['The bridge is open.'], { savedAt: 2_000 });
  expect(await wasKeptAt(library, 1_000)).toBe(true);
  expect(await wasKeptAt(library, 1_001)).toBe(false);
  const article = sampleArticle('ferry', ['The ferry sank.'], {});
  await saveArticle(library, { article, facts: NO_FACTS, savedAt: 3_000 });
  expect(await wasKeptAt(library, 3_000)).toBe(true);
});
