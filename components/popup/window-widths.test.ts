import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The styles that a popup may load. */
const STYLES = [
  'components/library/help-sheet.css',
  ...[
    'entrypoints/popup',
    'components/popup',
    'components/reader',
    'components/shared',
    'components/listening',
  ].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => join(folder, name)),
  ),
];

it('has no rule for narrow windows that holds in one of 25 pixels, in which Chromium measures a popup', () => {
  const conditions = STYLES.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/@media ([^{]*(?:max-width|width <)[^{]*)\{/g)].map(
      ([, condition]) => ({
        path,
        condition,
      }),
    ),
  );
  expect(conditions.length).toBeGreaterThan(2);
  expect(conditions.filter(({ condition }) => !condition.includes('(min-width: 100px)'))).toEqual([]);
});
