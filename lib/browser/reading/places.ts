import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The place where a reader stopped in a page that may not be saved. */
interface ReadingPlace {
  /** The address of the page, without its fragment. */
  url: string;
  /** The block that was at the top. */
  block: number;
}

const placesSchema: v.GenericSchema<unknown, ReadingPlace[]> = v.fallback(
  v.array(v.object({ url: v.string(), block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
  [],
);

const KEY = 'places';

/** The most pages whose places are kept, latest first. */
const MAX_PLACES = 50;

const addressOf = (url: string) => url.replace(/#.*/s, '');

/**
 * Keeps the place where the reader stopped, page by page, in the browser's memory: a popup that is opened again continues from
 * there.
 */
export const readingPlaces = {
  /** Gives the block to continue from; null for a page that was not read, or not past its beginning. */
  async get(url: string): Promise<number | null> {
    const place = (await read()).find((one) => one.url === addressOf(url));
    return place?.block ?? null;
  },
  /** Remembers a place; block 0 forgets it. */
  async set(url: string, block: number): Promise<void> {
    const others = (await read()).filter((one) => one.url !== addressOf(url));
    const places = block > 0 ? [{ url: addressOf(url), block }, ...others] : others;
    await browser.storage.session.set({ [KEY]: places.slice(0, MAX_PLACES) });
  },
};

async function read(): Promise<ReadingPlace[]> {
  return v.parse(placesSchema, (await browser.storage.session.get(KEY))[KEY]);
}
