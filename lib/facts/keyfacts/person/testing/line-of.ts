import type { BlockType } from '../../../../article/article';
import type { FactSource, PersonFact } from '../../../facts';
import { lineContext } from '../../line/line';
import { toldLine } from '../../line/told-once';
import { personLine } from '../person-line';

/**
 * The line of a person of a text, for the tests of this folder; `said` are sentences that they say, by what these begin with, and
 * `above` are lines that are seen before it.
 */
export function lineOf(
  texts: readonly string[],
  name: string,
  role: string | null = null,
  said: readonly string[] = [],
  lang = 'en',
  { above = [], title = '', types = [] }: { above?: string[]; title?: string; types?: BlockType[] } = {},
) {
  const source: FactSource = {
    url: 'https://example.test/a',
    title,
    byline: [],
    siteName: '',
    publishedAt: null,
    lang,
    blocks: texts.map((text, i) => ({ type: types[i] ?? 'paragraph', text })),
  };
  const family = name.split(' ').at(-1) ?? name;
  const mentions = texts.flatMap((text, block) =>
    [...text.matchAll(new RegExp(`(?:${name}|${family})`, 'g'))].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const sentenceOf = (block: number, start: number) => {
    const end = texts[block].indexOf('. ', start);
    return { block, start, end: end < 0 ? texts[block].length : end + 1 };
  };
  const beginOf = (block: number, start: number) => {
    const stop = texts[block].lastIndexOf('. ', start);
    return stop < 0 ? 0 : stop + '. '.length;
  };
  const [first] = mentions;
  const fact: PersonFact = {
    kind: 'person',
    name,
    aliases: [family],
    role,
    said: said.map((begin) => {
      const block = texts.findIndex((text) => text.includes(begin));
      return sentenceOf(block, texts[block].indexOf(begin));
    }),
    mentions,
    sentence: sentenceOf(first.block, beginOf(first.block, first.start)),
    weight: 1,
    head: '',
    detail: '',
  };
  return personLine(fact, lineContext(source), above.map(toldLine));
}
