import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { layersOf, quoteOf } from '../../components/highlights/highlight-layers';
import { MarkingTools } from '../../components/highlights/marking-tools';
import { NoteEditor } from '../../components/highlights/note-editor';
import type { Layer } from '../../components/reader/article-view';
import type { Article } from '../../lib/article/article';
import type { KeepState } from '../../lib/browser/saving/keeping';
import type { Highlight } from '../../lib/library/database/records';
import { sourceOf } from '../../lib/library/export/share';
import { quoteWithSource } from '../../lib/library/export/text';
import { changeHighlight, putHighlights, removeHighlights } from '../../lib/library/highlights/highlights';
import { highlightFromText, highlightsInText } from '../../lib/library/highlights/in-shown-text';
import type { Position } from '../../lib/text/position';
import type { ExtrasParts } from './extras-parts';
import { library } from './library';

interface WordsParts {
  copy(text: string): Promise<void>;
  lookUp(words: string): void;
}

/**
 * Makes highlights, notes and copies of selected words. A highlight saves the article first, because it has to belong
 * to a saved one.
 */
export function markingOf(parts: ExtrasParts, { copy, lookUp }: WordsParts) {
  const { reading, save, language, say, failed } = parts;
  const highlights = signal<readonly Highlight[]>([]);
  const noting = signal<Highlight | null>(null);
  const layers = signal<readonly Layer[]>([]);
  const root = { current: document.body };

  const look = async () => {
    const [now, state] = [reading.peek(), save.peek()];
    if (now.step !== 'article') return;
    highlights.value = state.step === 'saved' ? await highlightsInText(library, state.id, now.article.blocks) : [];
  };
  const lookAgain = () => void look().catch(failed);
  let shown: Article | null = null;
  let savedAs: number | null = null;
  effect(() => {
    const article = reading.value.step === 'article' ? reading.value.article : null;
    const id = save.value.step === 'saved' ? save.value.id : null;
    if (article === shown && id === savedAs) return;
    [shown, savedAs] = [article, id];
    lookAgain();
  });
  effect(() => {
    layers.value = layersOf(highlights.value, [], undefined);
  });
  // Another page may have marked something meanwhile.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookAgain());

  /** Gives the state of the article once a save that is running has ended. */
  const settled = () =>
    new Promise<KeepState>((resolve) => {
      const stop = save.subscribe((state) => {
        if (state.step === 'saving') return;
        resolve(state);
        queueMicrotask(() => stop());
      });
    });

  async function mark(
    article: Article,
    positions: readonly Position[],
    colour: Highlight['colour'],
    withNote: boolean,
  ): Promise<void> {
    const wasSaved = save.value.step === 'saved';
    if (!wasSaved) await parts.keep();
    const state = await settled();
    // The save itself reports why it failed.
    if (state.step !== 'saved') return;
    const more = { colour, at: Date.now() };
    const highlight = await highlightFromText(library, state.id, article.blocks, positions, more);
    if (!highlight) {
      const again = { label: language.t('update'), run: () => void parts.keep().then(() => say(null)) };
      return say({ text: language.t('wordsNotSaved'), tone: 'warning', action: again });
    }
    await look();
    if (!wasSaved) {
      const undo = { label: language.t('undo'), run: () => void parts.remove() };
      say({ text: language.t('savedWithHighlight'), tone: 'done', action: undo });
    }
    if (withNote) noting.value = highlight;
  }

  const then = (work: Promise<unknown>) => void work.then(look).catch(failed);

  async function remove({ id }: Highlight): Promise<void> {
    const removed = await removeHighlights(library, [id]);
    const back = () => {
      say(null);
      then(putHighlights(library, removed));
    };
    say({ text: language.t('highlightRemoved'), tone: 'done', action: { label: language.t('undo'), run: back } });
  }

  function finishNote(note: string): void {
    const about = noting.value;
    noting.value = null;
    if (about && about.note !== note) then(changeHighlight(library, about.id, { note, at: Date.now() }));
  }

  function Marking() {
    if (reading.value.step !== 'article') return null;
    const { article } = reading.value;
    const isUnsaved = save.value.step === 'unsaved' || save.value.step === 'unknown';
    return (
      <>
        <MarkingTools
          root={root}
          blocks={article.blocks}
          highlights={highlights.value}
          hint={isUnsaved ? language.t('highlightSaves') : undefined}
          onMark={(positions, colour, withNote) => void mark(article, positions, colour, withNote).catch(failed)}
          onColour={({ id }, colour) => then(changeHighlight(library, id, { colour, at: Date.now() }))}
          onHighlightNote={(highlight) => {
            noting.value = highlight;
          }}
          onCopy={(quote) => void copy(quoteWithSource(quote, sourceOf(article)))}
          onLookUp={lookUp}
          onRemoveHighlight={(highlight) => then(remove(highlight))}
        />
        {noting.value && (
          <NoteEditor
            title={language.t('noteOnHighlight')}
            quote={quoteOf(noting.value)}
            text={noting.value.note}
            onDone={finishNote}
          />
        )}
      </>
    );
  }

  const made: { Marking: ComponentType; layers: ReadonlySignal<readonly Layer[]> } = { Marking, layers };
  return made;
}
