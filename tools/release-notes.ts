/** `npx tsx tools/release-notes.ts VERSION` prints what CHANGELOG.md says of a version; fails when it says nothing. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { notesOf } from './changelog';

const version = process.argv[2] ?? '';
const notes = notesOf(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version);
if (!notes) {
  console.error(`CHANGELOG.md has no dated section for ${version || 'no version'}.`);
  process.exit(1);
}
console.log(notes);
