/** Runs in a page of the extension for `crash.spec.ts`, on the library that ships. */
import type { Article } from '../../../lib/article/article';
import type { Facts } from '../../../lib/facts/facts';
import { countEntries, getArticle } from '../../../lib/library/articles/list';
import { saveArticle } from '../../../lib/library/articles/save';
import { openLibrary } from '../../../lib/library/database/open';
import { parseRecords } from '../../../lib/library/database/records';
import { storyRowSchema } from '../../../lib/library/database/story-records';
import { setNote } from '../../../lib/library/highlights/highlights';
import { importArticles } from '../../../lib/library/import/import-articles';
import { imported } from '../../../lib/library/import/imported';
import { countFacets } from '../../../lib/library/search/facet-counts';
import { findIds } from '../../../lib/library/search/find';
import { EVERYTHING, parseQuery } from '../../../lib/library/search/query';
import { readSegments } from '../../../lib/library/search/segments';
import { placeSaved } from '../../../lib/library/stories/place';
import { catchUpStories } from '../../../lib/library/stories/regroup';
import { sampleArticle } from '../../../lib/library/testing/sample-article';
import { tidyLibrary } from '../../../lib/library/tidy/tidy-library';

/** Tells the journey that so many articles of the round, number 0 onwards, were confirmed; given by the journey. */
declare const confirm: (count: number) => void;

/** Articles of an export. */
const IMPORTED = 400;
const library = openLibrary();
const addressOf = (round: number, number: number) => `https://round${round}.test/${number}`;
const numberOf = (address: string) => Number(address.split('/').at(-1));
/** A word that no other article has, nor one that begins with it. */
const wordOf = (round: number, number: number) => `quay${round}x${number}end`;

/** Article `number` of a round: the same each time, so that what is kept can be held against it. */
function told(round: number, number: number): { article: Article; facts: Facts } {
  const url = addressOf(round, number);
  const paragraphs = Array.from(
    { length: 8 },
    (_, i) => `Ferry ${number} of round ${round} sailed for the ${i}. time, said Ida Lund at ${wordOf(round, number)}.`,
  );
  const position = { block: 0, start: 0, end: 5 };
  const person = {
    kind: 'person' as const,
    name: 'Ida Lund',
    aliases: [],
    role: null,
    weight: 1,
    head: '',
    detail: '',
  };
  const more = { url, canonicalUrl: url, title: `Ferry ${number}`, siteName: `Round ${round}` };
  return {
    article: sampleArticle(`${number}`, paragraphs, more),
    facts: { dates: [], figures: [], people: [{ ...person, mentions: [position], sentence: position }] },
  };
}

const itemsOf = (round: number) =>
  Array.from({ length: IMPORTED }, (_, number) => {
    const { url, title, html } = told(round, number).article;
    return imported({
      url,
      title,
      savedAt: 1_600_000_000_000,
      content: { url, title, html, byline: [], publishedAt: null, lang: 'en' },
    });
  });

const sortedText = (list: Iterable<unknown>) => [...list].map(String).sort().join();

const crash = {
  /** Saves article after article, as the popup and the service worker do. */
  async save(round: number): Promise<void> {
    for (let number = 0; ; number++) {
      const { id } = await saveArticle(library, { ...told(round, number), savedAt: Date.now() });
      confirm(number + 1);
      await placeSaved(library, id);
    }
  },
  /** Brings in an export with texts, as the library page does. @returns the articles that are in the library then */
  async import(round: number): Promise<number> {
    const report = await importArticles(library, itemsOf(round), {
      now: Date.now(),
      readContent: ({ url }) => told(round, numberOf(url)),
      progress: (done) => confirm(done),
    });
    return report.added + report.unchanged;
  },
  /** Does all at once what the library page does on its own and what its reader does, in tables apart from those of a save. */
  async meanwhile(): Promise<void> {
    void tidyLibrary(library, Date.now());
    void catchUpStories(library);
    const [id] = await library.entries.toCollection().primaryKeys();
    for (let times = 0; id !== undefined; times++) await setNote(library, id, `Asked ${times} times`, Date.now());
  },
  /**
   * Everything that is wrong with the library after some rounds: confirmed articles that are not there as they were
   * given, and halves of any. Texts are held against those of the last round.
   * @param confirmed how many articles of each round
   */
  async complaints(confirmed: readonly number[]): Promise<string[]> {
    const found: string[] = [];
    const hold = (what: string, list: Iterable<unknown>, wanted: Iterable<unknown>) => {
      if (sortedText(list) !== sortedText(wanted)) found.push(`${what}: ${[...list].length} for ${[...wanted].length}`);
    };
    const ids = await library.entries.toCollection().primaryKeys();
    hold('texts', await library.bodies.toCollection().primaryKeys(), ids);
    hold('facts', await library.facts.toCollection().primaryKeys(), ids);
    hold('index', new Set((await readSegments(library)).flatMap((segment) => [...segment.ids])), ids);
    hold('found by a word', await findIds(library, parseQuery('ferry')), ids);
    hold('found by a person', await findIds(library, parseQuery('person:"Ida Lund"')), ids);
    hold('listed', await findIds(library, EVERYTHING), ids);
    hold(
      'counts',
      [await countEntries(library), await countEntries(library, parseQuery('is:inbox'))],
      [ids.length, ids.length],
    );
    const sites = await countFacets(library, 'site');
    hold('counts of sites', [sites.reduce((sum, { count }) => sum + count, 0)], [ids.length]);

    const { records, skipped } = parseRecords(storyRowSchema, await library.stories.toArray());
    const placed = records.flatMap((story) => story.articleIds);
    if (skipped) found.push(`${skipped} damaged stories`);
    hold('articles in stories', placed, new Set(placed.filter((id) => ids.includes(id))));

    for (const [round, count] of confirmed.entries()) {
      const kept = sites.find(({ value }) => value === `round${round}.test`)?.count ?? 0;
      if (kept < count) found.push(`${kept} of ${count} confirmed articles of round ${round}`);
    }
    const round = confirmed.length - 1;
    const here = await findIds(library, parseQuery(`site:round${round}.test`));
    for (const [i, id] of here.reverse().entries()) {
      const kept = await getArticle(library, id);
      const number = numberOf(kept?.entry.url ?? '');
      if (number !== i) found.push(`article ${number} for ${i}`);
      const { blocks } = told(round, i).article;
      if (JSON.stringify(kept?.article?.blocks) !== JSON.stringify(blocks)) found.push(`text of ${i}`);
      if (kept?.facts?.people[0]?.name !== 'Ida Lund') found.push(`facts of ${i}`);
      const matches = i % 10 ? [id] : await findIds(library, parseQuery(wordOf(round, i)));
      if (matches.join() !== String(id)) found.push(`search for ${i}`);
    }
    return found;
  },
};

export type CrashPage = typeof crash;
Object.assign(globalThis, { crash });
