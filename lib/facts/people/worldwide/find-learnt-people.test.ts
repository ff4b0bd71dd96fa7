import { expect, it } from 'vitest';
import { PEOPLE_PACKS } from '../../../languages/packs';
import { learntIn } from '../testing/learnt-in';
import { findLearntPeople } from './find-learnt-people';

/** For each language lines of an article, and its people: the name, with the role behind a comma where there is one. */
const ARTICLES: readonly (readonly [lang: string, lines: readonly string[], people: readonly string[]])[] = [
  [
    'de',
    [
      'Bundeskanzlerin Petra Lohmeyer hat am Dienstag den Rücktritt von Innenminister Jonas Treptow angenommen.',
      'Lohmeyers Sprecher Ulf Brandis sagte, Treptow habe darum gebeten. Die Brücke am Ufer bleibt gesperrt.',
    ],
    ['Jonas Treptow, Innenminister', 'Petra Lohmeyer, Bundeskanzlerin', 'Ulf Brandis, Sprecher'],
  ],
];

it.each(ARTICLES)('%s: names people in the nominative, with their roles', async (lang, lines, people) => {
  const blocks = lines.map((text) => ({ type: 'paragraph' as const, text }));
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  const found = findLearntPeople(source, await learntIn(lang));
  expect(found.map(({ name, role }) => (role ? `${name}, ${role}` : name)).sort()).toEqual([...people].sort());
});

it('has an article of every language with a model', () => {
  const tried = new Set(ARTICLES.map(([lang]) => lang));
  expect(Object.keys(PEOPLE_PACKS).filter((lang) => !tried.has(lang))).toEqual([]);
});
