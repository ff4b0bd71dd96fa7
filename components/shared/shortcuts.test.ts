import { describe, expect, it } from 'vitest';
import { readKey, SHORTCUTS } from './shortcuts';

const press = (...keys: string[]) =>
  keys.reduce<ReturnType<typeof readKey>>((state, key) => readKey(key, state.begun), { action: null, begun: '' });

describe('readKey', () => {
  it('knows single keys and pairs', () => {
    expect(press('j').action).toBe('next');
    expect(press('g').action).toBeNull();
    expect(press('g', 'h').action).toBe('goHighlights');
    expect(press('g', 'l').action).toBe('goLibrary');
  });

  it('takes the second key by itself when the two make no pair', () => {
    expect(press('g', 'j').action).toBe('next');
    expect(press('g', 'g', 's').action).toBe('goSettings');
  });

  it('gives no key to two actions', () => {
    const keys = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap((shortcut) => shortcut.keys));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
