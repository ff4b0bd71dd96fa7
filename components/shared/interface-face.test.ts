import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FONTS = join(ROOT, 'public/fonts');
const css = ['components/shared/interface-face.css', 'components/reader/reading-faces.css']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('');

describe('the typefaces that ship', () => {
  it('are there, each file of them is named by a style sheet, and each face has its licence', () => {
    const named = [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, name]) => name).sort();
    const files = readdirSync(FONTS).sort();
    expect(files.filter((name) => name.endsWith('.woff2'))).toEqual(named);
    expect(files.filter((name) => name.endsWith('.txt'))).toEqual([
      'OFL-Inter.txt',
      'OFL-OpenDyslexic.txt',
      'OFL-SourceSerif4.txt',
    ]);
  });

  it('never hide a text that waits for them', () => {
    const faces = css.match(/@font-face \{[^}]*url\([^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(10);
    expect(faces.filter((face) => !face.includes('font-display: swap;'))).toEqual([]);
  });

  it('are asked for in the head of every page of the interface', () => {
    for (const page of ['popup', 'reader', 'options', 'welcome']) {
      const head = readFileSync(join(ROOT, `entrypoints/${page}/index.html`), 'utf8');
      expect(head).toMatch(
        /<link rel="preload" href="\/fonts\/inter-latin-wght-normal\.woff2" as="font" [^>]*crossorigin/,
      );
    }
  });
});
