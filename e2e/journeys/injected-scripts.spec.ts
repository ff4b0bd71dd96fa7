import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

test('what is injected into a page, all together, is at most 60 KB', () => {
  const bytes = ['snapshot.js', 'sanitize.js'].map((name) => statSync(join(BUILD, name)).size);
  expect(bytes[0] + bytes[1]).toBeLessThanOrEqual(60_000);
});
