import * as v from 'valibot';
import {
  type LinkRequest,
  type SaveAnswer,
  type SaveOutcome,
  type SaveRequest,
  saveMessageSchema,
} from './save-messages';

/**
 * Gives the offscreen document's answer to a message: it saves by `save`, and remembers each save, so that a background
 * that was started again can ask how it ended. `announced` is called when a save is to come, or comes. A message for
 * another receiver gives undefined.
 */
export function createSaveListener(
  save: (request: SaveRequest | LinkRequest) => Promise<SaveOutcome>,
  announced: () => void,
): (message: unknown, sender: { tab?: unknown }) => Promise<SaveAnswer> | undefined {
  const saves = new Map<number, Promise<SaveOutcome>>();
  return (raw, sender) => {
    // Only the background may ask: a sender with a tab is a script beside a page.
    if (sender.tab !== undefined) return undefined;
    const parsed = v.safeParse(saveMessageSchema, raw);
    if (!parsed.success) return undefined;
    const message = parsed.output;
    if (message.message !== 'howDidItEnd') announced();
    if (message.message === 'prepare') return Promise.resolve({ outcome: 'ready' });
    const isSave = message.message === 'save' || message.message === 'saveLink';
    if (isSave && !saves.has(message.savedAt)) saves.set(message.savedAt, save(message));
    return saves.get(message.savedAt) ?? Promise.resolve({ outcome: 'unheardOf' });
  };
}
