import { afterEach, expect, it, vi } from 'vitest';
import { createLanguage } from '../../../components/shared/messages';
import type { KeepingNews } from '../../../lib/browser/saving/keeping';
import { newsInWords } from './news';

const language = createLanguage({ locale: 'en', dir: 'ltr', getMessage: (key, given) => [key, ...given].join(' ') });
const SAVED = { step: 'saved', id: 7, savedAt: 1, isPart: false } as const;

function tell(news: KeepingNews) {
  const [restore, compare] = [vi.fn(), vi.fn()];
  const said = newsInWords(news, { language, restore, compare, messageOf: async () => 'library_full' });
  return { said, restore, compare };
}

afterEach(() => vi.restoreAllMocks());

it('says what was kept of a text that is saved again, and leads to it', async () => {
  const was = { isHeadlineChanged: true, figures: 0, dates: 0, paragraphs: 2 };
  const { said, compare } = tell({ kind: 'savedAgain', id: 7, was });
  expect(await said).toMatchObject({ text: 'changesKept changeHeadline', tone: 'done' });
  (await said).action?.run();
  expect(compare).toHaveBeenCalledWith(7);
});

it.each([
  ['same', 'nothingChanged', 'done'],
  ['fuller', 'savedIsFuller', 'warning'],
] as const)('says when a save has changed nothing: %s', async (was, text, tone) => {
  expect(await tell({ kind: 'savedAgain', id: 7, was }).said).toEqual({ text, tone });
});

it('says why a save failed, and brings back what was removed', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(await tell({ kind: 'failed', error: new Error('full') }).said).toEqual({
    text: 'library_full',
    tone: 'warning',
  });
  const { said, restore } = tell({ kind: 'removed', entry: SAVED });
  (await said).action?.run();
  expect(restore).toHaveBeenCalledWith(SAVED);
  expect(await tell({ kind: 'saveLate' }).said).toEqual({ text: 'saveLate', tone: 'warning' });
});
