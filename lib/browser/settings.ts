import * as v from 'valibot';
import { browser } from 'wxt/browser';

const settingsSchema = v.object({
  /** Facts are marked in the text of an article. */
  marksOn: v.fallback(v.boolean(), true),
  /** The popup shows the pictures of the page that the reader is on. The library asks each time. */
  popupPictures: v.fallback(v.boolean(), true),
  /** The pictures of saved articles are fetched and kept, if the browser allows it (`offline-pictures.ts`). */
  offlinePictures: v.fallback(v.boolean(), false),
  /** Type size of articles in CSS pixels. */
  articleSize: v.fallback(v.pipe(v.number(), v.minValue(14), v.maxValue(28)), 18),
  /** Single keys work in the library. */
  shortcutsOn: v.fallback(v.boolean(), true),
  /** The reader is reminded of a backup when so many articles are in none. */
  remindAfter: v.fallback(v.number(), 50),
  /** The library when the reader last looked: when its database was made (`made-at.ts`), and how many articles it held. */
  lastSeen: v.fallback(v.object({ madeAt: v.nullable(v.number()), articles: v.number() }), {
    madeAt: null,
    articles: 0,
  }),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'settings';

/** The reader's settings; what is missing or damaged takes its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(settingsSchema, typeof stored[KEY] === 'object' && stored[KEY] !== null ? stored[KEY] : {});
}

/** Changes some settings and keeps the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
