// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { rem, textScale } from './sizes';

const ROOT = resolve(import.meta.dirname, '../..');
const STYLES = ['components', 'entrypoints'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && !/-faces?\.css$|print\.css$/.test(name))
    .map((name) => ({ path: join(room, name), text: readFileSync(join(ROOT, room, name), 'utf8') })),
);

it('measures lengths by the size of text that the reader has', () => {
  const styles = vi.spyOn(globalThis, 'getComputedStyle');
  for (const [fontSize, scale] of [
    ['16px', 1],
    ['32px', 2],
    ['', 1],
  ] as const) {
    styles.mockReturnValue(Object.assign(document.createElement('i').style, { fontSize }));
    expect(textScale()).toBe(scale);
  }
  styles.mockRestore();
  expect(rem(24)).toBe('1.5rem');
});

it('has type in pixels only for the words of pictures, which grow as a whole', () => {
  expect(STYLES.length).toBeGreaterThan(50);
  const inPixels = STYLES.flatMap(({ path, text }) =>
    [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
      .filter(([, , rules]) => /font(?:-size)?:[^;]*\dpx/.test(rules))
      .map(([, selector]) => `${path}: ${selector.replace(/\/\*[\s\S]*?\*\//g, '').trim()}`),
  );
  expect(inPixels.filter((rule) => !/text$|axis-today$|person-count$/.test(rule))).toEqual([]);
});

it('asks for the width of a window in rem, but for the popup, which browsers give pixels', () => {
  const inPixels = STYLES.filter(({ path }) => path !== 'entrypoints/popup/popup.css').flatMap(({ path, text }) =>
    [...text.matchAll(/@(?:media|container)[^{]*/g)]
      .map(([rule]) => rule.replace('(min-width: 100px)', ''))
      .filter((rule) => rule.includes('px'))
      .map((rule) => `${path}: ${rule}`),
  );
  expect(inPixels).toEqual([]);
});
