import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../lib/article/article';
import type { AnyFact } from '../../../lib/facts/facts';
import type { Position } from '../../../lib/text/position';
import { showOnTop } from '../../shared/controls/show-on-top';
import { useLanguage } from '../../shared/messages';
import { rem, textScale } from '../../shared/sizes';
import { citationOf, sentenceOf, sourceOf } from './fact-text';

/** The fact that the reader was led to last, the places of the text that it leads to, and which of them is shown. */
export interface ShownFact {
  fact: AnyFact;
  places: readonly Position[];
  at: number;
}

/** What a button of a fact knows and does. */
export interface FactButtonProps {
  fact: AnyFact;
  article: Article;
  now: Date;
  shown: ShownFact | null;
  onShow(fact: AnyFact): void;
  /** Called when the reader marks it as not a fact. */
  onHide(fact: AnyFact): void;
}

/**
 * Gives what every button of a fact does: a click leads to its sentence, `c` copies it, Delete hides it, and its sentence is shown
 * while the pointer or the focus rests on it.
 */
export function useFactButton({ fact, article, now, shown, onShow, onHide }: FactButtonProps) {
  const { t, locale } = useLanguage();
  const peek = usePeek(() => sourceOf(fact, article));
  const card = useId();
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(citationOf(fact, article, locale, now)).then(
      () => setCopied('copied'),
      // The browser may refuse the clipboard.
      () => setCopied('notCopied'),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'c') copy();
    else if (event.key === 'Delete') onHide(fact);
    else if (event.key === 'Escape' && peek.place && !shown) peek.close();
    else return;
    // A popup would close at Escape.
    event.preventDefault();
  };
  return {
    copy,
    button: {
      type: 'button',
      'aria-pressed': shown?.fact === fact,
      'aria-keyshortcuts': 'c Delete',
      'aria-describedby': peek.place ? card : undefined,
      onClick: () => {
        peek.close();
        onShow(fact);
      },
      onMouseEnter: peek.open,
      onMouseLeave: peek.close,
      onFocus: peek.open,
      onBlur: peek.close,
      onKeyDown,
    },
    /** What is shown beside the button while it is needed. */
    notices: (
      <>
        {copied && (
          <span class="fact-copied" role="status" onAnimationEnd={() => setCopied(null)}>
            {t(copied)}
          </span>
        )}
        {peek.place && (
          <q
            ref={showOnTop}
            class="fact-card"
            popover="manual"
            style={peek.place}
            id={card}
            lang={article.lang ?? undefined}
            dir={article.dir}
          >
            {sentenceOf(fact, article)}
          </q>
        )}
      </>
    ),
  } as const;
}

/** Milliseconds for which the pointer or the focus rests on a fact before its sentence is shown. */
const REST = 300;

/** Handles the card with a fact's sentence: it opens after a rest, and only where the sentence is out of view. */
function usePeek(source: () => Position) {
  const [place, setPlace] = useState<CardPlace | null>(null);
  const timer = useRef(0);
  const close = () => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const open = ({ currentTarget }: Event) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (!(currentTarget instanceof Element) || isInView(source().block)) return;
      setPlace(besideRow(currentTarget.getBoundingClientRect()));
    }, REST);
  };
  return { place, open, close };
}

/** Where a card is in the window, in CSS pixels. */
type CardPlace = Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'width', string>>;

/** Sizes in CSS pixels, at the usual size of text. */
const CARD_WIDTH = 300;
/** The most that a card is high. */
const CARD_HEIGHT = 200;
const CARD_GAP = 14;

/**
 * Gives the place of a card beside its row, over the text, so that it covers no other fact; where there is no room
 * beside it, at that end of the window that is farther from the row.
 */
function besideRow({ left, right, top, bottom }: DOMRect): CardPlace {
  const scale = textScale();
  const gap = CARD_GAP * scale;
  const room = CARD_WIDTH * scale + 2 * gap;
  const beside = {
    top: `${Math.max(8, Math.min(top, innerHeight - CARD_HEIGHT * scale - 8))}px`,
    width: rem(CARD_WIDTH),
  };
  if (left >= room) return { ...beside, right: `${document.documentElement.clientWidth - left + gap}px` };
  if (innerWidth - right >= room) return { ...beside, left: `${right + gap}px` };
  return { left: '12px', right: '12px', [top > innerHeight - bottom ? 'top' : 'bottom']: '8px' };
}

/** Tells whether the whole of a block is visible. */
function isInView(block: number): boolean {
  const rect = document.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
}
