import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOffscreenDocumentOpen, openOffscreenDocument } from '../offscreen/offscreen-document';
import {
  type LinkRequest,
  type SaveAnswer,
  type SaveMessage,
  type SaveOutcome,
  type SaveRequest,
  saveAnswerSchema,
} from './save-messages';

/**
 * Asks the offscreen document, and waits as long as it takes.
 * @throws when it is closed before it answers, or gives no valid answer.
 */
async function ask(message: SaveMessage): Promise<SaveAnswer> {
  return v.parse(saveAnswerSchema, await browser.runtime.sendMessage(message));
}

/** Milliseconds between two tries to reach the offscreen document, and how many there are. */
const TRY_AGAIN = 100;
const MAX_TRIES = 20;

/**
 * Opens the offscreen document for a save that will be asked for soon, and announces it. The document may be open and
 * not listen yet: a popup that opened it, and was closed, does not wait for it.
 * @throws when it cannot be opened or reached
 */
export async function prepareSaveOffscreen(): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await openOffscreenDocument();
      await browser.runtime.sendMessage({ message: 'prepare' } satisfies SaveMessage);
      return;
    } catch (error) {
      if (tries === MAX_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    }
  }
}

/** Has the offscreen document save, which it opens for that. Rejects when it is closed before it answers. */
export async function saveOffscreen(request: SaveRequest | LinkRequest): Promise<SaveOutcome> {
  await prepareSaveOffscreen();
  const answer = await ask(
    'snapshot' in request ? { message: 'save', ...request } : { message: 'saveLink', ...request },
  );
  if (answer.outcome === 'unheardOf' || answer.outcome === 'ready') {
    throw new Error('The offscreen document did not take the save');
  }
  return answer;
}

/** Gives how a save ended that the offscreen document was asked for, once it has ended; null when it knows of none. */
export async function endOfSaveOffscreen(savedAt: number): Promise<SaveOutcome | null> {
  if (!(await isOffscreenDocumentOpen())) return null;
  const answer = await ask({ message: 'howDidItEnd', savedAt });
  return answer.outcome === 'unheardOf' || answer.outcome === 'ready' ? null : answer;
}

/** Milliseconds before the service worker is started again: one that cannot start is not asked in a tight loop. */
const PAUSE = 250;
/**
 * Milliseconds after a save was announced or begun during which the service worker is started again: longer than a save
 * may take.
 */
const KEPT_STARTED = 3 * 60_000;

/**
 * Gives the offscreen document the function to call when a save is announced. From then on for some minutes, the
 * service worker is started again whenever it has died, so that it settles what it left. A port that closes shows that
 * it died; connecting anew starts it.
 */
export function backgroundKeeper(): () => void {
  let until = 0;
  let isConnected = false;
  function connect(): void {
    isConnected = true;
    browser.runtime.connect().onDisconnect.addListener(() => {
      setTimeout(() => {
        if (Date.now() < until) connect();
        else isConnected = false;
      }, PAUSE);
    });
  }
  return () => {
    until = Date.now() + KEPT_STARTED;
    if (!isConnected) connect();
  };
}

/** In the service worker: lets the offscreen document connect. */
export function acceptOffscreenDocument(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
