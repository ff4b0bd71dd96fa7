import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { lineContext } from '../line/line';
import { isSubject } from './subject';

beforeAll(() => loadFactWords('de'));

it.each([
  ['Der Schulleiter Anton Lohr bestätigte den Brand.', true],
  ['Anton Lohr bestätigte den Brand.', true],
  ['Das Haus, in dem Anton Lohr wohnte, brannte.', false],
])('tells whether a name is the subject of %j', (text, expected) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const about = { url: '', title: '', byline: [], siteName: '', publishedAt: null };
  const start = text.indexOf('Anton');
  const mention = { block: 0, start, end: start + 'Anton Lohr'.length };
  const sentence = { block: 0, start: 0, end: text.length };
  const fact = { kind: 'person' as const, name: 'Anton Lohr', aliases: [], role: null, mentions: [mention], sentence };
  const context = lineContext({ ...about, lang: 'de', blocks });
  expect(isSubject({ ...fact, weight: 1, head: '', detail: '' }, mention, sentence, context)).toBe(expected);
});
