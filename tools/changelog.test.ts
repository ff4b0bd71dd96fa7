import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../package.json';
import { notesOf } from './changelog';

const CHANGELOG = `# Changelog

## [0.2.0] - unreleased

- New.

## [0.1.0] - 2026-11-22

### Added

- Old.

[0.1.0]: https://example.org/0.1.0
`;

test('the notes of a version are its section of the changelog', () => {
  expect(notesOf(CHANGELOG, '0.1.0')).toBe('### Added\n\n- Old.');
  expect(notesOf(CHANGELOG, '0.1')).toBe(null);
});

test('a version that is not released has no notes', () => {
  expect(notesOf(CHANGELOG, '0.2.0')).toBe(null);
});

test('the changelog names the version of the package', () => {
  expect(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')).toContain(`## [${version}] - `);
});
