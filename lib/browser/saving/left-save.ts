import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The name of the port of a popup that saves. */
const PORT = 'save-in-popup';

/** The page that the background saves when the popup is closed before it has saved it. */
export interface LeftPage {
  tab: { id: number; url: string };
  scope?: 'selection';
}

const messageSchema: v.GenericSchema<unknown, LeftPage | 'done'> = v.union([
  v.literal('done'),
  v.object({ tab: v.object({ id: v.number(), url: v.string() }), scope: v.exactOptional(v.literal('selection')) }),
]);

/**
 * Saves, in the popup, and meanwhile keeps the background informed of the page. A popup closes when the reader clicks
 * beside it, which ends its work: the background then saves the page itself.
 */
export async function saveOrLeave(page: LeftPage, save: () => Promise<void>): Promise<void> {
  const port = browser.runtime.connect({ name: PORT });
  let isOpen = true;
  // A background that was stopped closes its end of the port; the save continues here.
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.postMessage(page satisfies LeftPage | 'done');
  try {
    await save();
  } finally {
    if (isOpen) {
      port.postMessage('done' satisfies LeftPage | 'done');
      port.disconnect();
    }
  }
}

/** In the background: calls `save` for each page whose popup was closed before it had saved. */
export function onPageLeft(save: (page: LeftPage) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    let left: LeftPage | null = null;
    port.onMessage.addListener((message: unknown) => {
      const said = v.parse(messageSchema, message);
      left = said === 'done' ? null : said;
    });
    port.onDisconnect.addListener(() => {
      if (left) save(left);
    });
  });
}
