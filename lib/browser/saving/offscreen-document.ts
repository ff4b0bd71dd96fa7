import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SaveAnswer, type SaveMessage, type SaveOutcome, saveAnswerSchema } from './save-messages';

const PATH = '/offscreen.html';

/** The browser allows one such document: who opens or closes it takes turns, over all lives of the service worker. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('offscreen-document', work);

async function isOpen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
    documentUrls: [browser.runtime.getURL(PATH)],
  });
  return contexts.length > 0;
}

/** Opens the offscreen document if it is not open; resolves when it listens. */
export function openOffscreenDocument(): Promise<void> {
  return inTurn(async () => {
    if (await isOpen()) return;
    await browser.offscreen.createDocument({
      url: PATH,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the copy of a page that is saved without the popup, as the popup would.',
    });
  });
}

/** Closes the offscreen document, whatever it is doing; unless `isStillWanted`, asked when it is this call's turn, says so. */
export function closeOffscreenDocument(isStillWanted = () => false): Promise<void> {
  return inTurn(async () => {
    if (!isStillWanted() && (await isOpen())) await browser.offscreen.closeDocument();
  });
}

/**
 * Asks the offscreen document, and waits as long as it takes.
 * @throws when it is closed before it answers, or answers what is no answer.
 */
async function ask(message: SaveMessage): Promise<SaveAnswer> {
  return v.parse(saveAnswerSchema, await browser.runtime.sendMessage(message));
}

/** Has the offscreen document save, and opens it for that. Rejects when it is closed before it answers. */
export async function saveOffscreen(request: Omit<SaveMessage & { message: 'save' }, 'message'>): Promise<SaveOutcome> {
  await openOffscreenDocument();
  const answer = await ask({ message: 'save', ...request });
  if (answer.outcome === 'unheardOf') throw new Error('The offscreen document did not take the save');
  return answer;
}

/** How a save ended that the offscreen document was asked for, once it has; null when it knows of none. */
export async function endOfSaveOffscreen(savedAt: number): Promise<SaveOutcome | null> {
  if (!(await isOpen())) return null;
  const answer = await ask({ message: 'howDidItEnd', savedAt });
  return answer.outcome === 'unheardOf' ? null : answer;
}

/** Milliseconds before the service worker is started again: one that cannot start is not asked in a tight loop. */
const PAUSE = 250;

/**
 * In the offscreen document: starts the service worker again whenever it has died, so that it settles what it left. It is
 * told by a port that closes; connecting anew is what starts it.
 */
export function keepBackgroundStarted(): void {
  browser.runtime.connect().onDisconnect.addListener(() => {
    setTimeout(keepBackgroundStarted, PAUSE);
  });
}

/** In the service worker: lets the offscreen document connect. */
export function acceptOffscreenDocument(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
