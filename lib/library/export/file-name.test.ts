import { expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { fileName } from './file-name';

it.each([
  ['2025-05-26 The ferry: lost?', '2025-05-26 The ferry lost.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['A \u202edm.exe', 'A dm.exe.md'],
  ['CON', 'CON_.md'],
  ['nul.txt', 'nul_.txt.md'],
  ['Console', 'Console.md'],
  ['ends with dots. . .', 'ends with dots.md'],
  ['\u0000\u0007', 'article.md'],
  ['می‌خواهم 👩‍🚒', 'می‌خواهم 👩‍🚒.md'],
])('makes a name of %j that every file system takes', (name, file) => {
  expect(fileName(name, 'md')).toBe(file);
});

it('has a limit in bytes, and keeps the number and the ending', () => {
  const name = fileName('字'.repeat(500), 'md', 12);
  expect(name).toMatch(/^字+ 12\.md$/);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(140);
});

it('is always a name of one file with its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const name = fileName(text, 'html');
      expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+\.html$/u);
      expect(name).not.toMatch(/^(?:con|nul|aux|prn)\.|^[. ]|[. ]\.html$/i);
      expect(fileName(name.slice(0, -5), 'html')).toBe(name);
    }),
  );
});
