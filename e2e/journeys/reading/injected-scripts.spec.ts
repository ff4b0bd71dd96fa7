import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_BUILD } from '../../chromium';
import { expect, test } from '../fixtures';

test('what is injected into a page is at most 30 KB', () => {
  expect(statSync(join(CHROMIUM_BUILD, 'snapshot.js')).size).toBeLessThanOrEqual(30_000);
});
