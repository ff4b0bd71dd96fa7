import { afterEach, expect, it } from 'vitest';
import { loadFactWords } from '../languages/loaded';
import { peoplePackOf } from '../languages/packs';
import { findFacts } from './find-facts';
import { learntIn } from './people/testing/learnt-in';

/**
 * Every plain object has a `constructor`, so a table that is asked for a word of a page must not be one: it would answer
 * for a word that it does not have. These tests give all objects a property more, which throws when it is read.
 */
const WORD = 'zqx';
const TEXT = `Zqx zqx said on 3 zqx 2025 that 42 zqx of zqx were killed, 5 zqx per zqx. “Zqx zqx,” said Ana Zqx, zqx of
  Zqx. Ana zqx Brix met Ana "zqx" Brix (zqx) by zqx. $5 zqx, ZQX 5, zqx million, 5zqx zqx5 3.zqx.2025 zqx-zqx zqx’s`;

const sourceOf = (lang: string, text: string) => {
  const types = ['paragraph', 'heading', 'listItem'] as const;
  const blocks = types.map((type) => ({ type, text }));
  return {
    url: `https://${WORD}/${WORD}`,
    title: text,
    byline: ['Zqx'],
    siteName: WORD,
    publishedAt: null,
    lang,
    blocks,
  };
};

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, WORD);
});

it.each(['en', 'de', 'ja', 'ar'])('no table of %s answers for a word that it does not have', async (lang) => {
  await loadFactWords(lang);
  const models = lang === 'en' ? { people: null } : { people: null, learnt: await learntIn(lang) };
  for (const name of [WORD, 'Zqx', 'ZQX']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        throw new Error(`A table was asked for ${name}.`);
      },
    });
  }
  try {
    expect(() => findFacts(sourceOf(lang, TEXT), models)).not.toThrow();
  } finally {
    for (const name of ['Zqx', 'ZQX']) Reflect.deleteProperty(Object.prototype, name);
  }
});

it('reads the news of a championship of constructors', () => {
  const text = 'The team leads the constructor standings with 42 points, said Ana Brix.';
  const { people, figures } = findFacts(sourceOf('en', text), { people: null });
  expect(people.map(({ name }) => name)).toEqual(['Ana Brix']);
  expect(figures).toHaveLength(1);
});

it('a page may name any word as its language', async () => {
  await loadFactWords('constructor');
  expect(peoplePackOf('constructor')).toBeNull();
  expect(() => findFacts(sourceOf('constructor', 'Ana Brix, 42'), { people: null })).not.toThrow();
});

it.each(['"', '”', '“', ')', '. '])(
  'reads a block of nothing but %s at once',
  (mark) => {
    const blocks = [{ type: 'paragraph' as const, text: mark.repeat(200_000) }];
    expect(findFacts({ ...sourceOf('en', ''), title: '', blocks }, { people: null }).people).toEqual([]);
  },
  60_000,
);
