import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import type { PersonFact } from '../../facts';
import { lineContext } from '../line/line';
import { hasRoleNoun } from '../standing/role-noun';
import { isInQuotes, isSaidByOther, isSubject } from './subject';

beforeAll(() => loadFactWords('de'));
beforeAll(() => loadFactWords('hu'));

it.each([
  ['Der Schulleiter Anton Lohr bestätigte den Brand.', true],
  ['Anton Lohr bestätigte den Brand.', true],
  ['Das Haus, in dem Anton Lohr wohnte, brannte.', false],
  ['Der Brand war nach einer Stunde gelöscht, und Anton Lohr, 41, bestätigte das.', true],
  ['Der Brand war nach einer Stunde gelöscht, auch Anton Lohr, 41, bestätigte das.', false],
  ['A tűz pusztított, az Anton Lohr műhely leégett.', false, 'hu'],
])('tells whether a name is the subject of %j', (text, expected, lang = 'de') => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: null };
  const start = text.indexOf('Anton');
  const mention = { block: 0, start, end: start + 'Anton Lohr'.length };
  const sentence = { block: 0, start: 0, end: text.length };
  const fact = { kind: 'person' as const, name: 'Anton Lohr', aliases: [], role: null, mentions: [mention], sentence };
  const context = lineContext({ ...about, lang, blocks });
  expect(isSubject({ ...fact, weight: 1, head: '', detail: '' }, mention, sentence, context)).toBe(expected);
});

it.each([
  ['mayor of Porthaven', true],
  ['former ferry captains', true],
  ['Porthaven Sen.', true],
  ['Democrat', true],
  ['queer', false],
  ['late overtime goal behind the net', false],
])('tells whether %j says what somebody is', (role, expected) => expect(hasRoleNoun(role, 'en')).toBe(expected));

it.each([
  ['“We lost the old mill,” Tom Bell said.', true],
  ['“We lost the old mill,” said the mayor, Tom Bell.', true],
  ['“We lost the old mill of Tom Bell,” Ada Lind said.', false],
  ['“We lost the old mill,” she said.', false],
])('tells whether somebody else than Ada Lind says %j', (text, expected) => {
  const sentence = { block: 0, start: 0, end: text.length };
  const person = (name: string): PersonFact => {
    const start = text.indexOf(name);
    const mentions = start < 0 ? [] : [{ block: 0, start, end: start + name.length }];
    return { kind: 'person', name, aliases: [], role: null, mentions, sentence, weight: 1, head: '', detail: '' };
  };
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang: 'en' };
  const people = ['Ada Lind', 'Tom Bell'].map(person);
  const context = lineContext({ ...about, blocks: [{ type: 'paragraph', text }] }, { people });
  expect(isSaidByOther(people[0], sentence, context)).toBe(expected);
});

it.each([
  ['Er sagte: „Lohr ging.“', true],
  ['Er sagte: „Nein.“ Lohr ging.', false],
  ['Mówi: „Lohr poszedł.”', true],
  ['Mówi: „Nie.” Lohr poszedł.', false],
  ['»Nein«, sagte Lohr.', false],
  ['»Nein, Lohr ging.«', true],
  ['Il dit « non, Lohr ».', true],
  ['Il dit « non ». Lohr part.', false],
  ['He said “Lohr left.”', true],
  ['He said "no, Lohr left."', true],
  // Some close a quotation with another mark.
  ['"Sì”, dice. “No", dice Lohr.', false],
])('tells whether Lohr is in a quotation of %j', (text, expected) => {
  expect(isInQuotes(text, { start: text.indexOf('Lohr'), end: text.indexOf('Lohr') + 4 })).toBe(expected);
});
