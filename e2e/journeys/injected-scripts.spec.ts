import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_BUILD } from '../chromium';
import { expect, test } from './fixtures';

test('what is injected into a page, all together, is at most 60 KB', () => {
  const bytes = ['snapshot.js', 'sanitize.js'].map((name) => statSync(join(CHROMIUM_BUILD, name)).size);
  expect(bytes[0] + bytes[1]).toBeLessThanOrEqual(60_000);
});
