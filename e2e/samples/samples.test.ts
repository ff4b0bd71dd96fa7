import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../lib/text/edtf';
import { AGREEMENTS, DEFAULT_SAMPLE, DISAGREEMENTS, FIGURE_SERIES, NOT_ARTICLES, SAME_PERSON, SAMPLES } from '.';

const FOLDER = import.meta.dirname;
const pages = [...SAMPLES, ...NOT_ARTICLES];

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** Gives the text that a person would read on the page, white space folded. */
function textOf(file: string): string {
  const { document } = new JSDOM(read(file)).window;
  for (const unread of document.querySelectorAll('script, style, title')) unread.remove();
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

it('lists every page in the folder once', () => {
  const inFolder = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.map(({ file }) => file).sort()).toEqual(inFolder.sort());
});

it('opens a page of the dam first', () => {
  expect(DEFAULT_SAMPLE.story).toBe('A');
});

describe.each(pages)('$file', ({ file }) => {
  it('asks for nothing outside its own site', () => {
    const html = read(file);
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script[src], link[rel~="stylesheet"], iframe, [srcset]')).toHaveLength(0);
    for (const picture of document.querySelectorAll('img')) {
      const src = picture.getAttribute('src') ?? '';
      expect(src).toMatch(/^\.\.\/img\/[a-z-]+\.svg$/);
      expect(existsSync(join(FOLDER, dirname(file), src)), src).toBe(true);
    }
    for (const [address] of html.matchAll(/https?:\/\/[^\s"'<)]+/g)) {
      expect(new URL(address).hostname).toMatch(/\.test$|^schema\.org$/);
    }
  });
});

describe.each(SAMPLES)('$file', ({ file, title, publishedAt, expected }) => {
  const text = textOf(file);

  it.each([
    ['title', [title]],
    ['people', expected.people.map(({ name }) => name)],
    ['figures', expected.figures],
    ['byline', expected.byline],
    ['body', [expected.opens, expected.ends]],
  ])('holds its %s', (_, words) => {
    for (const word of words) expect(text).toContain(word);
  });

  it('holds its roles', () => {
    for (const { role } of expected.people) if (role) expect(text.toLowerCase()).toContain(role.toLowerCase());
  });

  it('gives its dates in EDTF, in order, and says when it appeared', () => {
    expect(expected.dates.map((date) => parseEdtf(date))).not.toContain(null);
    expect(expected.dates).toEqual([...expected.dates].sort());
    expect(Number.isNaN(Date.parse(publishedAt))).toBe(false);
  });
});

it('tells the figures that meet across articles in the words of each', () => {
  const reports = [...DISAGREEMENTS.flat(), ...AGREEMENTS.flat(), ...FIGURE_SERIES.flatMap((series) => series.reports)];
  for (const { file, words } of reports) expect(textOf(file)).toContain(words);
});

it('spells each person in more than one way, each in some article', () => {
  const named = new Set(SAMPLES.flatMap(({ expected }) => expected.people.map(({ name }) => name)));
  for (const spellings of SAME_PERSON) for (const name of spellings) expect(named).toContain(name);
});
