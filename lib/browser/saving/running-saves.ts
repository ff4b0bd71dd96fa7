import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A save without the popup that has begun and not ended. */
export interface RunningSave {
  /** The time of the save, which is also its name (`save-messages.ts`). */
  savedAt: number;
  /** The tab whose badge shows it. */
  tabId: number;
  /** The address that is to be kept. */
  url: string;
  /** True when it is a link in the tab's page, and not the page itself. */
  isLink: boolean;
}

const runningSaveSchema: v.GenericSchema<unknown, RunningSave> = v.object({
  savedAt: v.number(),
  tabId: v.number(),
  url: v.string(),
  isLink: v.boolean(),
});

/** There is one record for each save, so that two that begin at the same moment do not overwrite each other. */
const PREFIX = 'running-save-';
const keyOf = ({ savedAt }: RunningSave) => PREFIX + savedAt;

/**
 * While a save runs, this starts a background that was stopped before anybody else could know of the save: each start settles
 * what is left. Half a minute is the shortest time that browsers allow.
 */
const ALARM = 'running-saves';
const PERIOD_MINUTES = 0.5;

/**
 * The saves that have begun and not ended, in the browser's memory: they outlive the background, which the browser may
 * stop at any moment, and end with the browser, as badges do.
 */
export const runningSaves = {
  async add(save: RunningSave): Promise<void> {
    await browser.storage.session.set({ [keyOf(save)]: save });
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  },
  async remove(save: RunningSave): Promise<void> {
    await browser.storage.session.remove(keyOf(save));
    if ((await this.list()).length === 0) await browser.alarms.clear(ALARM);
  },
  /** Gives all of them, oldest first. */
  async list(): Promise<RunningSave[]> {
    const stored = Object.entries(await browser.storage.session.get())
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([, value]) => v.safeParse(runningSaveSchema, value));
    return stored.flatMap((parsed) => (parsed.success ? [parsed.output] : [])).sort((a, b) => a.savedAt - b.savedAt);
  },
};
