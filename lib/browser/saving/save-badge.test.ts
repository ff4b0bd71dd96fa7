import { expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { TabSaveState } from './save-badge';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeOf } = await import('./save-badge');

const told = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const badge = (state: TabSaveState) =>
  badgeOf(state, (name, reason = '') => (told.get(name) ?? 'missing').replace('$1', reason));

it.each<[TabSaveState, string, string]>([
  [{ outcome: 'running' }, '…', 'Saving this article…'],
  [{ outcome: 'saved' }, '✓', 'Saved to your Throughline library'],
  [{ outcome: 'problem', kind: 'busy' }, '!', 'Not saved: This page is not responding'],
  [{ outcome: 'failed', code: 'full' }, '!', 'Not saved: There is no room left'],
  [{ outcome: 'failed', code: 'unknown' }, '!', 'Not saved: Something went wrong'],
  [{ outcome: 'interrupted' }, '!', 'Not saved: The browser stopped the save'],
  [{ outcome: 'late' }, '!', 'It took too long'],
])('tells %o by a sign and in words', (state, text, title) => {
  expect(badge(state)).toMatchObject({ text, title: expect.stringContaining(title) });
});
