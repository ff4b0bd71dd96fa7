import { describe, expect, it } from 'vitest';
import { repairIndex } from '../articles/repair-index';
import { INDEX_METHOD, INDEXED_BY, type Library } from '../database/schema';
import { placeSaved } from '../stories/place';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { findIds, findOrSome } from './find';
import { isWithinOneEdit } from './one-edit';
import { parseQuery } from './query';

const search = (library: Library, text: string) => findOrSome(library, parseQuery(text));

describe('isWithinOneEdit', () => {
  it.each([
    ['goverment', 'government', true],
    ['governnment', 'government', true],
    ['govermnent', 'government', true],
    ['gavernment', 'government', true],
    ['ogvernment', 'government', true],
    ['government', 'government', true],
    ['goverments', 'government', false],
    ['gov', 'government', false],
  ])('%s for %s: %s', (typed, term, expected) => {
    expect(isWithinOneEdit(typed, term, false)).toBe(expected);
  });

  it('takes the beginning of a term for what is still being typed', () => {
    expect(isWithinOneEdit('goverm', 'government', true)).toBe(true);
    expect(isWithinOneEdit('gvo', 'government', true)).toBe(true);
    expect(isWithinOneEdit('gxv', 'government', true)).toBe(true);
    expect(isWithinOneEdit('gxx', 'government', true)).toBe(false);
  });
});

describe('a word that nothing holds', () => {
  async function filled(): Promise<Library> {
    const library = emptyLibrary();
    await keep(library, 'one', ['The government resigned over the ferry.']);
    await keep(library, 'two', ['A government was formed.']);
    await keep(library, 'three', ['The governments met.']);
    return library;
  }

  it('is replaced by the one a letter away that most articles hold, and that is said', async () => {
    const library = await filled();
    const found = await search(library, 'goverment ');
    expect(found).toMatchObject({ isSome: false, mended: [{ kind: 'word', from: 'goverment', to: 'government' }] });
    expect([...found.ids].sort()).toEqual([1, 2]);
    expect(await search(library, 'goverment fery ')).toMatchObject({ ids: [1], isSome: false });
  });

  it('is replaced while it is typed: by titles alone where it is short', async () => {
    const library = await filled();
    expect((await search(library, 'governn')).mended).toMatchObject([{ to: 'government' }]);
    expect(await search(library, 'abuot')).toMatchObject({ mended: [{ kind: 'word', from: 'abuot', to: 'about' }] });
    expect(await search(library, 'abx')).toMatchObject({ mended: [{ kind: 'word', from: 'abx', to: 'about' }] });
    expect(await search(library, 'fxr')).toMatchObject({ ids: [], mended: [] });
    // Without its first letter it would begin "about".
    expect(await search(library, 'xab')).toMatchObject({ ids: [], mended: [] });
  });

  it('is left alone where it is short, has figures, or stands in quotation marks', async () => {
    const library = await filled();
    for (const text of ['fery2025 ', 'met1 ', 'ove ', '"goverment" ', '-goverment ferry ']) {
      expect((await search(library, text)).mended, text).toEqual([]);
    }
  });

  it('is not looked for where every word is held by something: then some of the words will do', async () => {
    const library = await filled();
    expect(await search(library, 'ferry formed ')).toMatchObject({ isSome: true, mended: [] });
  });
});

describe('a site or a person that no article has', () => {
  async function filled(): Promise<Library> {
    const library = emptyLibrary();
    const on = (host: string, siteName: string, name: string) => ({
      canonicalUrl: `https://${host}/a`,
      siteName,
      facts: peopleFacts(name),
    });
    await keep(library, 'one', ['A bridge opened.'], on('www.thebeacon.test', 'The Beacon', 'Volodymyr Zelenskyy'));
    await keep(library, 'two', ['A bridge closed.'], on('courier.test', 'Courier', 'Ida Lindqvist'));
    await keep(
      library,
      'three',
      ['A bridge fell.'],
      on('beaconsfield.test', 'Beaconsfield Post', 'Volodymyr Zelensky'),
    );
    for (const id of [1, 2, 3]) await placeSaved(library, id);
    return library;
  }

  it.each([
    ['site:beacon', [1], 'site', 'thebeacon.test'],
    ['site:thebecon.test ', [1], 'site', 'thebeacon.test'],
    ['site:courrier bridge ', [2], 'site', 'courier.test'],
    ['person:Lindquist', [2], 'person', 'Ida Lindqvist'],
    ['person:"Ida Lindqist"', [2], 'person', 'Ida Lindqvist'],
  ])('%s: the nearest is taken, and said', async (text, ids, kind, to) => {
    const found = await search(await filled(), text);
    expect(found).toMatchObject({ ids, isSome: false, mended: [{ kind, to }] });
  });

  it('is not looked for where nothing is near, or where it is what must not be', async () => {
    const library = await filled();
    for (const text of ['site:zzz', 'person:Xylander', 'site:c', 'person:Ido']) {
      expect(await search(library, text), text).toMatchObject({ ids: [], mended: [] });
    }
    expect((await search(library, '-site:beacon fell closed ')).mended).toEqual([]);
  });

  it('has one person in all spellings without a word about it', async () => {
    const library = await filled();
    for (const text of ['person:Zelensky', 'person:Zelenskyy', 'person:"Vladimir Zelenskiy"']) {
      const { ids, mended } = await search(library, text);
      expect([ids.sort(), mended], text).toEqual([[1, 3], []]);
    }
  });

  it('leaves the common words of a search alone', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 20; i++) await keep(library, `a${i}`, ['The boat sailed.']);
    expect((await search(library, 'boat after:2020')).common).toEqual([]);
  });
});

describe('words that most articles hold', () => {
  it('are named, but for a search that has no other', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 20; i++) await keep(library, `a${i}`, [`The boat number${i} sailed.`]);
    expect((await search(library, 'the number3 ')).common).toEqual(['the']);
    expect((await search(library, 'the boat ')).common).toEqual([]);
  });
});

describe('joined spellings', () => {
  it.each([
    ['Mr O’Brien spoke.', 'obrien ', "o'brien "],
    ['A co-operative was founded.', 'cooperative ', 'co-operative '],
    ['Its reelection failed.', 're-election ', 'reelection '],
    ['The trust’s e-mail.', "trust's ", 'email '],
  ])('%s is found by %s and %s', async (text, ...queries) => {
    const library = emptyLibrary();
    await keep(library, 'a', [text]);
    for (const query of queries) expect(await findIds(library, parseQuery(query)), query).toEqual([1]);
  });
});

describe('an address', () => {
  it('finds its article, whole, in part, and with what only tracks', async () => {
    const library = emptyLibrary();
    await keep(library, '2026/03/ferry-sinks', ['Nothing else.']);
    await keep(library, '2026/04/other', ['Ferry sinks.']);
    for (const text of [
      'https://www.courier.test/2026/03/ferry-sinks',
      'http://courier.test/2026/03/ferry-sinks?utm_source=x ',
      'courier.test/2026/03/ferry-s',
    ]) {
      expect(await findIds(library, parseQuery(text)), text).toEqual([1]);
    }
  });
});

it('an article that was indexed in an earlier way is indexed anew', async () => {
  const library = emptyLibrary();
  const id = await keep(library, 'a', ['Mr O’Brien spoke.']);
  await Promise.all([library.segments.clear(), library.postings.clear()]);
  await library.counters.put({ name: INDEXED_BY, value: INDEX_METHOD - 1 });
  expect(await repairIndex(library)).toBe(1);
  expect(await findIds(library, parseQuery('obrien '))).toEqual([id]);
  expect(await repairIndex(library)).toBe(0);
});
