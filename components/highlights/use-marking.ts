import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../lib/article/article';
import { splitSentences } from '../../lib/languages/split-sentences';
import type { Highlight } from '../../lib/library/database/records';
import type { Position } from '../../lib/text/position';
import { firstBlockBelow, positionsOf, rangeOf } from '../reader/text-range';
import { textScale } from '../shared/sizes';
import { highlightAt } from './highlight-layers';

/** Words of an article that the reader selected, or a highlight that was clicked. */
export interface Marking {
  positions: Position[];
  highlight: Highlight | null;
  /** Their place in the window. */
  place: DOMRect;
}

/**
 * Follows what the reader selects in an article's text, by mouse, touch or keyboard.
 *
 * `start` selects the first sentence in the window; arrows up and down then go from sentence to sentence, and Shift with
 * an arrow changes the selection as the browser does.
 */
export function useMarking(
  root: { readonly current: HTMLElement | null },
  blocks: readonly Block[],
  highlights: readonly Highlight[],
) {
  const [marking, setMarking] = useState<Marking | null>(null);

  useEffect(() => {
    let isPressed = false;
    const look = () => {
      if (isPressed) return;
      const selected = selectionIn(textIn(root.current));
      setMarking((before) => selected ?? (before?.highlight ? before : null));
    };
    const press = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('.highlight-toolbar')) return;
      isPressed = true;
      setMarking(null);
    };
    const release = (event: PointerEvent) => {
      if (!isPressed) return;
      isPressed = false;
      const within = textIn(root.current);
      const isInText = event.target instanceof Element && within?.contains(event.target);
      const position =
        within && isInText && getSelection()?.isCollapsed && positionAt(within, event.clientX, event.clientY);
      const highlight = position && highlightAt(highlights, position);
      const place = highlight && rangeOf(within ?? document, highlight.anchors[0])?.getBoundingClientRect();
      if (highlight && place) setMarking({ positions: highlight.anchors, highlight, place });
      else look();
    };
    // The place of the selection moves with the text, whatever scrolls it.
    const move = () => {
      setMarking((before) => {
        const first = before?.highlight && rangeOf(textIn(root.current) ?? document, before.highlight.anchors[0]);
        return first
          ? { ...before, place: first.getBoundingClientRect() }
          : before && selectionIn(textIn(root.current));
      });
    };
    document.addEventListener('selectionchange', look);
    addEventListener('scroll', move, { capture: true, passive: true });
    addEventListener('pointerdown', press);
    addEventListener('pointerup', release);
    return () => {
      removeEventListener('scroll', move, { capture: true });
      document.removeEventListener('selectionchange', look);
      removeEventListener('pointerdown', press);
      removeEventListener('pointerup', release);
    };
  }, [root, highlights]);

  const clear = () => {
    getSelection()?.removeAllRanges();
    setMarking(null);
  };
  /** Selects the sentence `step` after the selected one; with none selected, the first in the window. */
  const moveSentence = (step: number) => {
    const within = textIn(root.current);
    if (!within) return;
    const selected = selectionIn(within)?.positions[0];
    const sentence = selected ? sentenceAfter(blocks, selected, step) : firstSentenceShown(within, blocks);
    const range = sentence && rangeOf(within, sentence);
    if (!range) return;
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  /** Gives what is selected now: a key may come before the page was drawn with it. */
  const latest = () => (marking?.highlight ? marking : (selectionIn(textIn(root.current)) ?? marking));
  return { marking, latest, clear, moveSentence };
}

const sentencesIn = (blocks: readonly Block[], block: number): Position[] =>
  splitSentences(blocks[block]?.text ?? '').map((span) => ({ block, ...span }));

/** Gives the sentence `step` (-1, 0 or 1) after the one that a position begins in. */
function sentenceAfter(blocks: readonly Block[], { block, start }: Position, step: number): Position | undefined {
  const sentences = sentencesIn(blocks, block);
  const at = sentences.findLastIndex((sentence) => sentence.start <= start) + step;
  if (sentences[at]) return sentences[at];
  // The search goes on in the next block that has sentences: a picture's empty caption has none.
  for (let next = block + step; step && blocks[next]; next += step) {
    const there = sentencesIn(blocks, next).at(step < 0 ? -1 : 0);
    if (there) return there;
  }
  return undefined;
}

/** Gives the first sentence that begins in the window, below its bar. */
function firstSentenceShown(text: HTMLElement, blocks: readonly Block[]): Position | undefined {
  const bar = BAR * textScale();
  const first = Number(firstBlockBelow(text, bar)?.dataset.block ?? Number.NaN);
  for (let block = first; blocks[block]; block++) {
    const shown = sentencesIn(blocks, block).find(
      (sentence) => (rangeOf(text, sentence)?.getBoundingClientRect().top ?? -1) > bar,
    );
    if (shown) return shown;
  }
  return undefined;
}

/** The height of what covers the top of the window, in CSS pixels at the usual size of text. */
const BAR = 70;

const textIn = (root: HTMLElement | null) => root?.querySelector<HTMLElement>('.article-text') ?? null;

function selectionIn(text: HTMLElement | null): Marking | null {
  const selection = getSelection();
  if (!text || !selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const positions = range.intersectsNode(text) ? positionsOf(text, range) : [];
  return positions.length ? { positions, highlight: null, place: range.getBoundingClientRect() } : null;
}

function positionAt(root: HTMLElement, x: number, y: number): Position | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !root.contains(caret.offsetNode)) return null;
  const element = (caret.offsetNode instanceof Element ? caret.offsetNode : caret.offsetNode.parentElement)?.closest(
    '[data-block]',
  );
  if (!element) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(caret.offsetNode, caret.offset);
  const start = range.toString().length;
  return { block: Number(element.getAttribute('data-block')), start, end: start };
}
