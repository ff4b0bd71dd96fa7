import { signal } from '@preact/signals';
import { quoteOf } from '../../../components/highlights/highlight-layers';
import type { Entry, Highlight } from '../../../lib/library/database/records';
import { quoteWithSource } from '../../../lib/library/export/text';
import {
  addHighlight,
  changeHighlight,
  putHighlights,
  removeHighlights,
  setNote,
} from '../../../lib/library/highlights/highlights';
import type { Position } from '../../../lib/text/position';
import { language, library, offerUndo, say, warn } from '../state/app';

/** The note that is being written: on a highlight, or on a whole article. */
export const noting = signal<{ articleId: number; highlight: Highlight | null; text: string } | null>(null);

export async function mark(
  articleId: number,
  positions: readonly Position[],
  colour: Highlight['colour'],
  withNote: boolean,
): Promise<void> {
  try {
    const highlight = await addHighlight(library, articleId, positions, { colour, at: Date.now() });
    if (withNote) noting.value = { articleId, highlight, text: '' };
  } catch (error) {
    warn(error);
  }
}

export async function recolour({ id }: Highlight, colour: Highlight['colour']): Promise<void> {
  await changeHighlight(library, id, { colour, at: Date.now() }).catch(warn);
}

/** Keeps what was written in the note's dialog. */
export async function finishNote(text: string): Promise<void> {
  const about = noting.value;
  noting.value = null;
  if (!about || about.text === text) return;
  const { articleId, highlight } = about;
  try {
    if (highlight) await changeHighlight(library, highlight.id, { note: text, at: Date.now() });
    else await setNote(library, articleId, text, Date.now());
    const undo = async () => {
      if (highlight) await changeHighlight(library, highlight.id, { note: about.text, at: Date.now() });
      else await setNote(library, articleId, about.text, Date.now());
    };
    if (!text) offerUndo(language.t('noteRemoved'), undo);
  } catch (error) {
    warn(error);
  }
}

export async function removeHighlight({ id }: Highlight): Promise<void> {
  try {
    const removed = await removeHighlights(library, [id]);
    offerUndo(language.t('highlightRemoved'), () => putHighlights(library, removed));
  } catch (error) {
    warn(error);
  }
}

export async function copyQuote(quote: string, entry: Entry): Promise<void> {
  await copy(quoteWithSource(quote, entry));
}

export const copyHighlight = (highlight: Highlight, entry: Entry) => copyQuote(quoteOf(highlight), entry);

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(language.t('copied'));
  } catch {
    // The browser may refuse the clipboard.
    say(language.t('notCopied'));
  }
}
