import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../../article/article';
import { articleSchema } from '../../article/article-schema';
import type { ReadingScope } from '../../article/read-page';
import type { Facts } from '../../facts/facts';
import { factsSchema } from '../../facts/facts-schema';
import type { ReadTab } from './copy-tab';

/** The reading of a page by the popup, kept for the tab that continues with it. */
export interface KeptReading {
  /** The tab of the page. */
  tab: ReadTab;
  scope: ReadingScope;
  /** The article, sanitised. */
  article: Article;
  /** The facts; null when they were not found yet. */
  facts: Facts | null;
}

const keptSchema: v.GenericSchema<unknown, KeptReading & { at: number }> = v.object({
  at: v.number(),
  tab: v.object({ id: v.number(), url: v.string(), title: v.string() }),
  scope: v.picklist(['article', 'selection', 'wholePage']),
  article: articleSchema,
  facts: v.nullable(factsSchema),
});

const timeSchema = v.object({ at: v.number() });
const PREFIX = 'reading-';

/** The browser gives all of an extension's pages 10 MB together: this many readings of this size take a third of it. */
export const KEPT = { most: 6, characters: 500_000 };

/**
 * Readings that have been handed to a tab of their own. They are in the browser's memory, are gone with the browser, and
 * the oldest make room for the newest.
 */
export const keptReadings = {
  /** Keeps a reading, and returns its name; null where it is too long to be kept, so that it has to be read again. */
  async add(reading: KeptReading): Promise<string | null> {
    const record = { ...reading, at: Date.now() };
    if (JSON.stringify(record).length > KEPT.characters) return null;
    await makeRoom();
    const name = crypto.randomUUID();
    await browser.storage.session.set({ [PREFIX + name]: record });
    return name;
  },
  /** Gives the reading of that name; null when it is gone. */
  async get(name: string): Promise<KeptReading | null> {
    const key = PREFIX + name;
    const parsed = v.safeParse(keptSchema, (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.output : null;
  },
};

async function makeRoom(): Promise<void> {
  const ages = Object.entries(await browser.storage.session.get())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => {
      const parsed = v.safeParse(timeSchema, value);
      return { key, at: parsed.success ? parsed.output.at : 0 };
    });
  const old = ages.sort((a, b) => b.at - a.at).slice(KEPT.most - 1);
  if (old.length) await browser.storage.session.remove(old.map(({ key }) => key));
}
