import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { listEntries } from '../../lib/library/articles/list';
import { openLibrary } from '../../lib/library/database/open';
import { saveLink } from './save-link';

afterEach(() => openLibrary().delete());
const entries = async () => {
  const library = openLibrary();
  const { entries } = await listEntries(library);
  library.close();
  return entries;
};

it('keeps the address of a link with its words, to be read later', async () => {
  const url = 'https://courier.test/ferry?utm_source=front';
  expect(await saveLink({ url, title: 'The ferry', savedAt: 5_000 })).toEqual({ outcome: 'saved' });
  expect(await entries()).toMatchObject([
    {
      canonicalUrl: 'https://courier.test/ferry',
      title: 'The ferry',
      hasText: false,
      savedAt: 5_000,
      updatedAt: 5_000,
    },
  ]);
  expect(await saveLink({ url, title: '', savedAt: 6_000 })).toEqual({ outcome: 'saved' });
  expect(await entries()).toHaveLength(1);
});

it('keeps no link that leads to no page', async () => {
  const script = { url: 'javascript:alert(1)', title: 'x', savedAt: 5_000 };
  expect(await saveLink(script)).toEqual({ outcome: 'failed', code: 'noAddress' });
  expect(await entries()).toEqual([]);
});
