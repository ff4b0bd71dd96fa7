import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../articles/merge-records';
import { recordsOf } from '../articles/read-records';
import { KEPT_FOR_MS, purgeRemoved, removeArticles, restoreArticles } from '../articles/remove';
import { backupStream } from '../backup/backup';
import { restoreBackup } from '../backup/restore';
import { MAX_VERSIONS } from '../database/own-records';
import type { Library } from '../database/schema';
import { addHighlight, highlightsOf } from '../highlights/highlights';
import { longText } from '../testing/crossing';
import { emptyLibrary, keep } from '../testing/sample-library';
import { boundedVersions } from './bounded-versions';
import { changedAmong, versionsOf } from './versions';

const [opening, ...rest] = longText('ferry');
const textWith = (words: string) => [`${opening} ${words}`, ...rest];
const save = (library: Library, words: string, savedAt: number) =>
  keep(library, 'ferry', textWith(words), { savedAt, title: `Ferry: ${words}` });
const recordOf = async (library: Library, id: number) => {
  for await (const { records } of recordsOf(library, [id])) return records[0];
  throw new Error('no record');
};

describe('an article that is saved again', () => {
  it('keeps the text it had, with the time of saving', async () => {
    const library = emptyLibrary();
    const id = await save(library, 'nine dead', 1);
    expect(await versionsOf(library, id)).toEqual([]);
    await save(library, 'twelve dead', 2);
    await save(library, 'fourteen dead', 3);
    expect(await versionsOf(library, id)).toMatchObject([
      { savedAt: 1, title: 'Ferry: nine dead', blocks: [{ text: textWith('nine dead')[0] }, {}, {}, {}, {}, {}] },
      { savedAt: 2, title: 'Ferry: twelve dead' },
    ]);
    expect([...(await changedAmong(library, [id, 99]))]).toEqual([id]);
  });

  it('keeps nothing where no word differs, nor the opening before a paywall', async () => {
    const library = emptyLibrary();
    const id = await save(library, '“nine” dead', 1);
    await save(library, '"nine"  dead', 2);
    await keep(library, 'ferry', [opening], { savedAt: 3, title: 'Ferry: nine dead' });
    expect(await versionsOf(library, id)).toEqual([]);
  });

  it('keeps the first and the latest of many', async () => {
    const library = emptyLibrary();
    let id = 0;
    for (let i = 1; i <= MAX_VERSIONS + 5; i++) id = await save(library, `${i} dead`, i);
    const times = (await versionsOf(library, id)).map(({ savedAt }) => savedAt);
    expect(times).toHaveLength(MAX_VERSIONS);
    expect(times[0]).toBe(1);
    expect(times.at(-1)).toBe(MAX_VERSIONS + 4);
  });

  it('keeps less of what is very long', () => {
    const text = 'word '.repeat(300_000);
    const version = (savedAt: number) => ({
      savedAt,
      title: `Title ${savedAt}`,
      lang: 'en',
      dir: 'ltr' as const,
      blocks: [{ type: 'paragraph' as const, text }],
      facts: { dates: [], figures: [], people: [] },
    });
    expect(boundedVersions([version(3), version(2), version(1)], null).map(({ savedAt }) => savedAt)).toEqual([1]);
  });

  it('takes its highlights along, and says which words are gone', async () => {
    const library = emptyLibrary();
    const id = await save(library, 'nine dead', 1);
    const at = opening.length + 1;
    await addHighlight(library, id, [{ block: 0, start: at, end: at + 9 }], { at: 1 });
    await addHighlight(library, id, [{ block: 1, start: 0, end: 30 }], { at: 1 });
    await save(library, 'twelve dead', 2);
    expect((await highlightsOf(library, id)).map(({ orphaned }) => orphaned)).toEqual([false, true]);
  });
});

it('goes with its article when that is removed for good, and comes back with it before', async () => {
  const library = emptyLibrary();
  const id = await save(library, 'nine dead', 1);
  await save(library, 'twelve dead', 2);
  await removeArticles(library, [id], 3);
  await restoreArticles(library, [id]);
  expect(await versionsOf(library, id)).toHaveLength(1);
  await removeArticles(library, [id], 3);
  await purgeRemoved(library, 4 + KEPT_FOR_MS);
  expect(await library.versions.count()).toBe(0);
});

it('is in a backup, and comes back from it', async () => {
  const [library, other] = [emptyLibrary(), emptyLibrary()];
  const id = await save(library, 'nine dead', 1);
  await save(library, 'twelve dead', 2);
  const file = await new Response(backupStream(library, { now: 5 })).blob();
  for (let times = 0; times < 2; times++) await restoreBackup(other, file, { sanitize: (html) => html });
  expect(await versionsOf(other, id)).toEqual(await versionsOf(library, id));
});

it('is what the older of two texts becomes that meet, whichever way round they meet', async () => {
  const [library, other] = [emptyLibrary(), emptyLibrary()];
  const ours = await recordOf(library, await save(library, 'nine dead', 1));
  const theirs = await recordOf(other, await save(other, 'twelve dead', 2));
  const merged = mergeRecords(ours, theirs);
  expect(merged.versions).toMatchObject([{ savedAt: 1, title: 'Ferry: nine dead' }]);
  expect(mergeRecords(theirs, ours).versions).toEqual(merged.versions);
  expect(mergeRecords(merged, ours)).toEqual(merged);
  expect(mergeRecords(merged, theirs)).toEqual(merged);
});
