import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arePeersInstalled } from './install-peers';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lock(path: string, version: string): void {
  const packages = { '': {}, 'node_modules/peer': { version } };
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
}

test('peers are installed when each has the version of the lock file', () => {
  lock('package-lock.json', '1.2.0');
  expect(arePeersInstalled(folder)).toBe(false);
  mkdirSync(join(folder, 'node_modules'));
  lock('node_modules/.package-lock.json', '1.1.0');
  expect(arePeersInstalled(folder)).toBe(false);
  lock('node_modules/.package-lock.json', '1.2.0');
  expect(arePeersInstalled(folder)).toBe(true);
});
