import { describe, expect, it } from 'vitest';
import { getEntries } from '../articles/list';
import { removeArticles, restoreArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { emptyLibrary, keep } from '../testing/sample-library';
import { tidyLibrary } from '../tidy/tidy-library';
import { findIds, findOrSome } from './find';
import { parseQuery } from './query';

async function search(library: Library, text: string): Promise<string[]> {
  const ids = await findIds(library, parseQuery(text), { by: 'relevance', descending: true });
  return (await getEntries(library, ids)).entries.map(({ title }) => title.slice('About '.length));
}

describe('findIds with words', () => {
  it('finds words in title, author, site and text, ranked', async () => {
    const library = emptyLibrary();
    await keep(library, 'harbour', ['A quiet day.']);
    await keep(library, 'weather', ['Rain fell on the harbour and the town for hours.']);
    await keep(library, 'budget', ['Nothing to see.'], { byline: ['Hedda Rask'], siteName: 'Evening Mail' });
    expect(await search(library, 'harbour ')).toEqual(['harbour', 'weather']);
    expect(await search(library, 'rask ')).toEqual(['budget']);
    expect(await search(library, 'evening mail ')).toEqual(['budget']);
    expect(await search(library, 'harbour rain ')).toEqual(['weather']);
    expect(await search(library, 'harbour lighthouse ')).toEqual([]);
  });

  it('takes the last word as the beginning of one while it is typed', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['The government resigned.']);
    expect(await search(library, 'gov')).toEqual(['a']);
    expect(await search(library, 'gov ')).toEqual([]);
    expect(await search(library, 'gov resigned')).toEqual([]);
    // Two letters: titles, authors and sites only.
    expect(await search(library, 'go')).toEqual([]);
    expect(await search(library, 'co')).toEqual(['a']);
  });

  it('folds case and accents both ways', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['À l’Élysée, Łukasz Ørsted parla de Straße.']);
    for (const text of ['elysee ', 'ÉLYSÉE ', 'lukasz ', 'orsted ', 'strasse ', 'Straße ']) {
      expect(await search(library, text), text).toEqual(['a']);
    }
  });

  it('finds Chinese, Japanese, Korean and Thai', async () => {
    const library = emptyLibrary();
    await keep(library, 'ja', ['首脳会議は東京で開かれた。']);
    await keep(library, 'zh', ['北京举行了会议。']);
    await keep(library, 'ko', ['대통령은 서울에서 연설했다.']);
    await keep(library, 'th', ['นายกรัฐมนตรีประชุม']);
    expect(await search(library, '首脳会議')).toEqual(['ja']);
    expect(await search(library, '会')).toEqual(expect.arrayContaining(['ja', 'zh']));
    expect(await search(library, '北京')).toEqual(['zh']);
    expect(await search(library, '대통령')).toEqual(['ko']);
    expect(await search(library, 'รัฐมนตรี')).toEqual(['th']);
    expect(await search(library, '京北')).toEqual([]);
  });

  it('finds exact phrases, and leaves out what is excluded', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['The state of the harbour.', 'Emergency crews came.']);
    await keep(library, 'b', ['A state of emergency was declared in the harbour.']);
    expect(await search(library, '"state of emergency"')).toEqual(['b']);
    expect(await search(library, '"of emer"')).toEqual([]);
    expect(await search(library, 'harbour -declared')).toEqual(['a']);
    expect(await search(library, '-"state of emergency"')).toEqual(['a']);
    expect(await search(library, '-declared')).toEqual(['a']);
  });

  it('forgets the old words of a text that was saved again', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['Otters were seen in the river on Monday.']);
    await keep(library, 'a', ['Beavers were seen in the river on Monday.']);
    expect(await search(library, 'otters ')).toEqual([]);
    expect(await search(library, 'beavers ')).toEqual(['a']);
  });

  it('hides what is removed, and finds it when it is back', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'a', ['Otters.']);
    await removeArticles(library, [id], 1);
    expect(await search(library, 'otters ')).toEqual([]);
    await restoreArticles(library, [id]);
    expect(await search(library, 'otters ')).toEqual(['a']);
  });

  it('finds the same before and after the index was merged', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 150; i++)
      await keep(library, `n${i}`, [`Common words and number${i % 70} here, as in the others of its kind.`], {
        savedAt: i,
      });
    await keep(library, 'n3', ['Common words and changed here, as in the others of its kind.']);
    const id = (await findIds(library, parseQuery('about n5 ')))[0];
    await removeArticles(library, [id], 1);
    const answers = async () => [
      await search(library, 'number3 '),
      await search(library, 'number5 '),
      (await search(library, 'common ')).sort(),
      (await search(library, 'numb')).length,
    ];
    const before = await answers();
    expect(before.slice(0, 2)).toEqual([
      ['n143', 'n73'],
      ['n145', 'n75'],
    ]);
    expect(await library.segments.count()).toBeLessThan(25);
    await tidyLibrary(library, 1e12);
    expect(await library.segments.count()).toBeLessThan(8);
    expect(await answers()).toEqual(before);
    await restoreArticles(library, [id]);
    // 150 saves through an imitation of a database: seconds, on a busy machine.
  }, 30_000);

  it('finds everything again after a part of the index was lost', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 12; i++) await keep(library, `n${i}`, [`Otters and number${i}.`], { savedAt: i });
    const [first] = await library.segments.toCollection().primaryKeys();
    await library.segments.delete(first);
    expect((await search(library, 'otters ')).length).toBeLessThan(12);
    await tidyLibrary(library, 1);
    expect(await search(library, 'otters ')).toHaveLength(12);
    expect(await search(library, 'number0 ')).toEqual(['n0']);
  });

  it('stops when it is overtaken, and says so', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['Otters.']);
    const finding = findIds(library, parseQuery('otters '), undefined, AbortSignal.abort());
    await expect(finding).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('titles', () => {
  const named = (library: Library, path: string, title: string, text: string) => keep(library, path, [text], { title });
  async function titles(library: Library, text: string): Promise<string[]> {
    const ids = await findIds(library, parseQuery(text), { by: 'relevance', descending: true });
    return (await getEntries(library, ids)).entries.map(({ title }) => title);
  }
  const REPEATED = 'The dam loan passes. Dam loan, dam loan: the loan for the dam passes and passes.';

  it('that are the words of the query come first, then those that have them in a row', async () => {
    const library = emptyLibrary();
    await named(library, 'a', 'Dam loan passes', 'Members voted on Monday.');
    await named(library, 'b', 'Why the dam loan passes today', 'Members voted on Monday.');
    await named(library, 'c', 'Loan for dam: passes, loan, dam', REPEATED);
    const order = ['Dam loan passes', 'Why the dam loan passes today', 'Loan for dam: passes, loan, dam'];
    expect(await titles(library, 'dam loan passes ')).toEqual(order);
    // Also while the last word is typed.
    expect((await titles(library, 'dam loan pas'))[2]).toBe('Loan for dam: passes, loan, dam');
    expect(await titles(library, 'loan for dam ')).toEqual(['Loan for dam: passes, loan, dam']);
  });

  it('that have one word are ranked as they were', async () => {
    const library = emptyLibrary();
    await named(library, 'a', 'Harbour', 'Nothing.');
    await named(library, 'b', 'A harbour day', 'Harbour, harbour.');
    expect(await titles(library, 'harbour ')).toHaveLength(2);
  });
});

describe('findOrSome', () => {
  it('finds what has some of the words only where nothing has all of them', async () => {
    const library = emptyLibrary();
    const both = await keep(library, 'a', ['A ferry in the fog.']);
    const ferry = await keep(library, 'b', ['A ferry.']);
    const found = async (text: string) => findOrSome(library, parseQuery(text));
    expect(await found('ferry fog ')).toMatchObject({ ids: [both], isSome: false });
    expect(await found('ferry fog zeppelin ')).toMatchObject({ ids: [both, ferry], isSome: true });
    expect(await found('zeppelin ')).toMatchObject({ ids: [], isSome: false });
    expect(await found('zeppelin airship ')).toMatchObject({ ids: [], isSome: false });
  });

  it('knows a site by its address, and by the beginning of it', async () => {
    const library = emptyLibrary();
    const british = await keep(library, 'a', ['A ferry.'], {
      url: 'https://www.bbc.co.uk/a',
      canonicalUrl: 'https://www.bbc.co.uk/a',
    });
    await keep(library, 'b', ['A ferry.'], {
      url: 'https://bbcgoodfood.com/b',
      canonicalUrl: 'https://bbcgoodfood.com/b',
    });
    const found = async (text: string) => (await findOrSome(library, parseQuery(text))).ids;
    expect(await found('site:bbc ')).toEqual([british]);
    expect(await found('site:www.bbc.co.uk ')).toEqual([british]);
    expect(await found('site:bbc.com ')).toEqual([]);
  });

  it('keeps to the filters, and to what is excluded', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['A ferry in the fog.']);
    const plain = await keep(library, 'b', ['A ferry.']);
    expect(await findOrSome(library, parseQuery('ferry zeppelin -fog '))).toMatchObject({ ids: [plain], isSome: true });
    expect(await findOrSome(library, parseQuery('ferry zeppelin site:other.test '))).toMatchObject({
      ids: [],
      isSome: false,
    });
  });
});
