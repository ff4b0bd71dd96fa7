import { describe, expect, it } from 'vitest';
import { importArticles } from '../import/import-articles';
import { imported } from '../import/imported';
import { articleAt, longText, saveIn, textAt } from '../testing/crossing';
import { emptyLibrary } from '../testing/sample-library';
import { findCopy, findSaved } from './find-saved';
import { getArticle } from './list';
import { removeArticles, restoreArticles } from './remove';

const FERRY = longText('ferry');
const HARBOUR = longText('harbour');

describe('a canonical address on another host', () => {
  const own = 'https://evil.blogspot.com/copy';
  const good = 'https://good.blogspot.com/ferry';

  it('is the address of the article within one site', async () => {
    const library = emptyLibrary();
    const mobile = articleAt('https://mobil.paper.co.uk/a', FERRY, { declaredUrl: 'https://www.paper.co.uk/a' });
    const id = await saveIn(library, mobile);
    expect((await getArticle(library, id))?.entry).toMatchObject({
      canonicalUrl: 'https://www.paper.co.uk/a',
      site: 'paper.co.uk',
    });
    expect((await findSaved(library, mobile))?.id).toBe(id);
    expect((await findSaved(library, articleAt('https://www.paper.co.uk/a', FERRY)))?.id).toBe(id);
  });

  it('is not believed on another site', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    const evil = articleAt(own, HARBOUR, { declaredUrl: good });
    expect(await findSaved(library, evil)).toBeNull();
    const second = await saveIn(library, evil, 2);
    expect((await getArticle(library, second))?.entry.canonicalUrl).toBe(own);
    expect(await textAt(library, first)).toEqual(FERRY);
  });

  it('makes a copy known as one, which is saved apart, removed apart, and changes nothing', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    const copy = articleAt(own, [...FERRY.slice(0, 5), `${FERRY[5]} and a lie`], { declaredUrl: good });
    expect(await findSaved(library, copy)).toBeNull();
    expect((await findCopy(library, copy))?.id).toBe(first);
    const second = await saveIn(library, copy, 2);
    expect(second).not.toBe(first);
    expect((await findSaved(library, copy))?.id).toBe(second);
    await removeArticles(library, [second], 3);
    expect(await textAt(library, first)).toEqual(FERRY);
    expect((await getArticle(library, first))?.entry.canonicalUrl).toBe(good);
    expect(await findCopy(library, articleAt(own, HARBOUR, { declaredUrl: good }))).toBeNull();
    expect(await findCopy(library, articleAt(good, FERRY))).toBeNull();
  });
});

describe('a canonical address that is not the page’s own', () => {
  const good = 'https://site.test/official/a';
  const forged = (paragraphs: string[], url = 'https://site.test/users/b') =>
    articleAt(url, paragraphs, { canonicalUrl: good, title: 'The crossing, sold' });

  it('does not have an article replaced by a text that is half of it', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    const evil = forged([...FERRY.slice(0, 3), ...HARBOUR.slice(0, 3)]);
    expect(await findSaved(library, evil)).toBeNull();
    const second = await saveIn(library, evil, 2);
    expect(second).not.toBe(first);
    expect(await textAt(library, first)).toEqual(FERRY);
    expect((await getArticle(library, first))?.entry.title).toBe('The crossing');
  });

  it('nor by one that adds to all of it, nor at another parameter or route', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    for (const url of [
      'https://site.test/users/b',
      'https://site.test/official/a/2',
      'https://b.site.test/official/a',
    ]) {
      expect(await findSaved(library, forged([...FERRY, ...HARBOUR.slice(0, 3)], url))).toBeNull();
    }
    const numbered = articleAt('https://site.test/?p=2', [...FERRY, ...HARBOUR.slice(0, 3)], {
      canonicalUrl: 'https://site.test/?p=1',
    });
    await saveIn(library, articleAt('https://site.test/?p=1', FERRY));
    expect(await findSaved(library, numbered)).toBeNull();
    expect(await textAt(library, first)).toEqual(FERRY);
  });

  it('does not bring back, and change, what was removed, nor fill an address without a text', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    await removeArticles(library, [first], 2);
    expect(await saveIn(library, forged([...FERRY.slice(0, 4), ...HARBOUR.slice(0, 2)]), 3)).not.toBe(first);
    expect(await restoreArticles(library, [first])).toEqual([first]);
    expect(await textAt(library, first)).toEqual(FERRY);
    const other = emptyLibrary();
    await importArticles(other, [imported({ url: good, title: 'To be read' })], { now: 5 });
    expect(await findSaved(other, forged(FERRY))).toBeNull();
    expect(await findSaved(other, articleAt(good, FERRY))).not.toBeNull();
  });

  it('is believed of nearly the same text, and of the page itself with fewer parameters', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(good, FERRY));
    expect(await saveIn(library, forged([...FERRY.slice(0, 5), `${FERRY[5]} now`]), 2)).toBe(first);
    const shared = articleAt('https://www.site.test/official/a/?from=feed', [...FERRY, ...HARBOUR.slice(0, 2)], {
      canonicalUrl: good,
    });
    expect(await saveIn(library, shared, 3)).toBe(first);
  });
});
