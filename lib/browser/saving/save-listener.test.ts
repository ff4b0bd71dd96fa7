import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { createSaveListener } from './save-listener';
import { type SaveOutcome, saveAnswerSchema, saveMessageSchema } from './save-messages';

const BACKGROUND = {};
const snapshot = { url: 'https://news.example/1', html: '<p>', selection: '', isLoading: false, isPdf: false };
const message = { message: 'save', savedAt: 1_000, withPictures: false, snapshot };

it('saves once what it is asked for, and remembers how it ended', async () => {
  const save = vi.fn(async (): Promise<SaveOutcome> => ({ outcome: 'saved' }));
  const announced = vi.fn();
  const listen = createSaveListener(save, announced);
  expect(await listen({ message: 'howDidItEnd', savedAt: 1_000 }, BACKGROUND)).toEqual({ outcome: 'unheardOf' });
  expect(announced).not.toHaveBeenCalled();
  expect(await listen({ message: 'prepare' }, BACKGROUND)).toEqual({ outcome: 'ready' });
  expect(announced).toHaveBeenCalledOnce();
  expect(save).not.toHaveBeenCalled();
  expect(await listen(message, BACKGROUND)).toEqual({ outcome: 'saved' });
  expect(announced).toHaveBeenCalledTimes(2);
  expect(await listen(message, BACKGROUND)).toEqual({ outcome: 'saved' });
  expect(await listen({ message: 'howDidItEnd', savedAt: 1_000 }, BACKGROUND)).toEqual({ outcome: 'saved' });
  expect(save).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ savedAt: 1_000, withPictures: false, snapshot }));
});

it('saves a link, as it does a page', async () => {
  const save = vi.fn(async (): Promise<SaveOutcome> => ({ outcome: 'saved' }));
  const link = { message: 'saveLink', savedAt: 2_000, url: 'https://news.example/2', title: 'Two' };
  expect(await createSaveListener(save, () => undefined)(link, BACKGROUND)).toEqual({ outcome: 'saved' });
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ url: 'https://news.example/2', title: 'Two' }));
});

it('leaves alone what is not for it, has another shape, or comes from a tab', () => {
  const save = vi.fn();
  const listen = createSaveListener(save, () => undefined);
  for (const raw of ['fetch-pictures', null, { message: 'save' }, { ...message, snapshot: { ...snapshot, html: 1 } }]) {
    expect(listen(raw, BACKGROUND)).toBeUndefined();
  }
  expect(listen(message, { tab: { id: 1 } })).toBeUndefined();
  expect(save).not.toHaveBeenCalled();
});

it('parses what is said on both sides', () => {
  expect(v.parse(saveMessageSchema, message)).toEqual(message);
  for (const savedAt of [-1, 1.5, Number.NaN, '1']) {
    expect(v.is(saveMessageSchema, { message: 'howDidItEnd', savedAt })).toBe(false);
  }
  for (const answer of [
    { outcome: 'saved' },
    { outcome: 'problem', kind: 'busy' },
    { outcome: 'problem', kind: 'frontPage' },
    { outcome: 'failed', code: 'full' },
    { outcome: 'ready' },
    { outcome: 'unheardOf' },
  ]) {
    expect(v.parse(saveAnswerSchema, answer)).toEqual(answer);
  }
  for (const answer of [undefined, {}, { outcome: 'problem', kind: 'x' }, { outcome: 'failed', code: '<b>' }]) {
    expect(v.is(saveAnswerSchema, answer)).toBe(false);
  }
});
