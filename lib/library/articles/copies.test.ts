import { describe, expect, it } from 'vitest';
import { writing } from '../database/open';
import { articleAt, longText, saveIn } from '../testing/crossing';
import { emptyLibrary } from '../testing/sample-library';
import { bandsOf, copiesOf, makePrints, outletsOf } from './copies';
import { findCopy } from './find-saved';
import { KEPT_FOR_MS, purgeRemoved, removeArticles } from './remove';
import { ARTICLE_TABLES, entryOf, newIds, writeArticles } from './save';

const TEXT = longText('ferry');
/** The same report as an agency's customer prints it: another opening, one word changed. */
const PRINTED = [TEXT[0].replace('ferry5', 'boat'), ...TEXT.slice(1), 'Additional reporting by our staff.'];
const at = (host: string, text: string[]) => articleAt(`https://${host}/a`, text, { siteName: host });
const sitesOf = async (...given: Parameters<typeof copiesOf>) => (await copiesOf(...given)).map(({ site }) => site);

describe('the same text at several outlets', () => {
  it('is found when it is saved, from each of them, and counted', async () => {
    const library = emptyLibrary();
    const one = await saveIn(library, at('courier.test', TEXT));
    const two = await saveIn(library, at('mail.test', PRINTED));
    const other = await saveIn(library, at('post.test', longText('tram')));
    expect(await sitesOf(library, one)).toEqual(['mail.test']);
    expect(await sitesOf(library, two)).toEqual(['courier.test']);
    expect(await sitesOf(library, other)).toEqual([]);
    expect([...(await outletsOf(library, [one, two, other]))]).toEqual([
      [one, 2],
      [two, 2],
    ]);
  });

  it('is one no more when a text is saved again as another one, or is gone', async () => {
    const library = emptyLibrary();
    const one = await saveIn(library, at('courier.test', TEXT));
    const two = await saveIn(library, at('mail.test', PRINTED), 2);
    const changed = [...TEXT.slice(0, 4), ...longText('dam', 2)];
    expect(await saveIn(library, at('mail.test', changed), 3)).toBe(two);
    expect(await sitesOf(library, one)).toEqual([]);
    const three = await saveIn(library, at('post.test', TEXT));
    expect(await sitesOf(library, one)).toEqual(['post.test']);
    await removeArticles(library, [three], 4);
    expect(await sitesOf(library, one)).toEqual([]);
    await purgeRemoved(library, 5 + KEPT_FOR_MS);
    expect(await library.prints.get(three)).toBeUndefined();
  });

  it('is looked for among many that are written at once', async () => {
    const library = emptyLibrary();
    const articles = Array.from({ length: 400 }, (_, i) => at(`paper${i}.test`, [`Report ${i} of the ferry.`]));
    await writing(library, ARTICLE_TABLES, async () => {
      const first = await newIds(library, articles.length);
      const kept = articles.map((article, i) => {
        const saving = { article, facts: { dates: [], figures: [], people: [] }, savedAt: i };
        return { ...saving, entry: entryOf(saving, first + i, null) };
      });
      await writeArticles(library, kept);
    });
    expect(await library.entries.count()).toBe(400);
    expect(await library.prints.count()).toBe(400);
  });

  it('is said before it is saved', async () => {
    const library = emptyLibrary();
    await saveIn(library, at('courier.test', TEXT));
    expect((await findCopy(library, at('mail.test', PRINTED)))?.site).toBe('courier.test');
    expect(await findCopy(library, at('mail.test', longText('tram')))).toBeNull();
  });

  it('is found among what was saved before there were prints', async () => {
    const library = emptyLibrary();
    const one = await saveIn(library, at('courier.test', TEXT));
    await saveIn(library, at('mail.test', PRINTED));
    await library.prints.clear();
    expect(await makePrints(library)).toBe(2);
    expect(await sitesOf(library, one)).toEqual(['mail.test']);
    expect(await makePrints(library)).toBe(0);
  });

  it('is not told of texts that are too short', () => {
    expect(bandsOf([{ text: 'Just a few words.' }])).toEqual([]);
    expect(bandsOf(TEXT.map((text) => ({ text })))).toHaveLength(10);
  });
});
