import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FailedState, failedStateSchema } from './save-messages';

/** A save without the popup that kept nothing, of which its reader has not been told in words yet. */
export interface FailedSave {
  /** The time of the save, which is also its name (`save-messages.ts`). */
  savedAt: number;
  tabId: number;
  /** The address that was to be kept. */
  url: string;
  /** True when it was a link in the tab's page, and not the page itself. */
  isLink: boolean;
  state: FailedState;
}

const failedSaveSchema: v.GenericSchema<unknown, FailedSave> = v.object({
  savedAt: v.number(),
  tabId: v.number(),
  url: v.string(),
  isLink: v.boolean(),
  state: failedStateSchema,
});

const PREFIX = 'failed-save-';
const keyOf = ({ savedAt }: FailedSave) => PREFIX + savedAt;

/** Saves that have failed, in the browser's memory, until the popup has told their reader. */
export const failedSaves = {
  async add(save: FailedSave): Promise<void> {
    await browser.storage.session.set({ [keyOf(save)]: save });
  },
  /** Gives the failed saves of a tab, oldest first, and forgets them. */
  async take(tabId: number): Promise<FailedSave[]> {
    const stored = Object.entries(await browser.storage.session.get())
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([, value]) => v.safeParse(failedSaveSchema, value));
    const failed = stored
      .flatMap((parsed) => (parsed.success ? [parsed.output] : []))
      .filter((save) => save.tabId === tabId)
      .sort((a, b) => a.savedAt - b.savedAt);
    if (failed.length) await browser.storage.session.remove(failed.map(keyOf));
    return failed;
  },
};

/**
 * Tells the reader that a save has failed: notes it for the popup, and opens the popup where the browser allows that
 * without a click. Elsewhere the badge stays, and the popup tells it at the next click on the button.
 */
export async function tellFailedSave(save: FailedSave): Promise<void> {
  await failedSaves.add(save);
  const tab = await browser.tabs.get(save.tabId).catch(() => null);
  // The popup is about the tab in front: another one keeps its badge.
  if (tab?.active) await browser.action.openPopup({ windowId: tab.windowId }).catch(() => undefined);
}
