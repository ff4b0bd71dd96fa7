import { expect, it, vi } from 'vitest';

vi.mock('wxt/utils/storage', () => ({ storage: {} }));
const { chosenIn, isAsInstalled } = await import('./chosen-settings');
const { DEFAULT_SETTINGS } = await import('./settings');

it('settings that a reader has chosen come back from a file; those of one machine do not', () => {
  const stored = { theme: 'sepia', articleSize: 'huge', remindAfter: 400, offlinePictures: true, colour: 'red' };
  expect(chosenIn(stored)).toEqual({ theme: 'sepia', articleSize: DEFAULT_SETTINGS.articleSize });
});

it('a reader who was only reminded of a backup has chosen nothing yet', () => {
  expect(isAsInstalled({ ...DEFAULT_SETTINGS, remindAfter: 400 })).toBe(true);
  expect(isAsInstalled({ ...DEFAULT_SETTINGS, theme: 'dark' })).toBe(false);
});
