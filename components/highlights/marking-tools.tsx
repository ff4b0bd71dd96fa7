import { useLayoutEffect, useState } from 'preact/hooks';
import type { Block } from '../../lib/article/article';
import type { Highlight } from '../../lib/library/database/records';
import type { Position } from '../../lib/text/position';
import { withWholeWords } from '../../lib/text/whole-words';
import { usePageActions } from '../shared/page-actions';
import { isForControl } from '../shared/shortcuts';
import { COLOURS } from './highlight-layers';
import { HighlightToolbar } from './highlight-toolbar';
import { useMarking } from './use-marking';

interface MarkingToolsProps {
  /** The element in which the article is drawn. */
  root: { readonly current: HTMLElement | null };
  blocks: readonly Block[];
  highlights: readonly Highlight[];
  /** A hint that is shown before something is marked. */
  hint?: string;
  onMark(positions: Position[], colour: Highlight['colour'], withNote: boolean): void;
  onColour(highlight: Highlight, colour: Highlight['colour']): void;
  onHighlightNote(highlight: Highlight): void;
  onCopy(quote: string): void;
  /** Looks words up in the library. */
  onLookUp(words: string): void;
  onRemoveHighlight(highlight: Highlight): void;
}

/** Shows the toolbar at the selected words, and handles the keys that do the same. */
export function MarkingTools(props: MarkingToolsProps) {
  const { root, blocks, highlights } = props;
  const { marking, latest, clear, moveSentence } = useMarking(root, blocks, highlights);
  const [isByKeyboard, setIsByKeyboard] = useState(false);
  usePageActions({
    mark: () => {
      setIsByKeyboard(true);
      moveSentence(0);
    },
  });

  const wholeWords = (positions: readonly Position[]) =>
    positions.map((place) => ({ ...place, ...withWholeWords(blocks[place.block]?.text ?? '', place) }));
  const colour = (chosen: Highlight['colour']) => {
    const about = latest();
    if (about?.highlight) props.onColour(about.highlight, chosen);
    else if (about) props.onMark(wholeWords(about.positions), chosen, false);
    clear();
  };
  const writeNote = () => {
    const about = latest();
    if (about?.highlight) props.onHighlightNote(about.highlight);
    else if (about) props.onMark(wholeWords(about.positions), 'yellow', true);
    clear();
  };
  const words = () =>
    latest()
      ?.positions.map(({ block, start, end }) => blocks[block].text.slice(start, end))
      .join('\n');
  const copy = () => {
    const chosen = words();
    if (chosen) props.onCopy(chosen);
    clear();
  };
  const lookUp = () => {
    const chosen = words();
    if (chosen) props.onLookUp(chosen.replace(/\s+/g, ' '));
    clear();
  };
  // The keys are listened for with the drawing, not after it: the toolbar shows that they act on the words.
  useLayoutEffect(() => {
    if (!marking) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.shiftKey || isForControl(event)) return;
      const swatch = COLOURS[Number(event.key) - 1] ?? (event.key === 'Enter' ? 'yellow' : undefined);
      if (event.key === 'Escape') clear();
      else if (swatch) colour(swatch);
      else if (event.key === 'm') writeNote();
      else if (event.key === 'c') copy();
      else if (event.key === 'f') lookUp();
      else if (isByKeyboard && event.key === 'ArrowDown') moveSentence(1);
      else if (isByKeyboard && event.key === 'ArrowUp') moveSentence(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // These are heard before the page's own keys: with words selected, the same keys act on the words.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  });
  if (!marking) return null;
  return (
    <HighlightToolbar
      place={marking.place}
      highlight={marking.highlight}
      hint={props.hint}
      onColour={colour}
      onNote={writeNote}
      onCopy={copy}
      onLookUp={lookUp}
      onRemove={() => {
        if (marking.highlight) props.onRemoveHighlight(marking.highlight);
        clear();
      }}
      onClose={clear}
    />
  );
}
