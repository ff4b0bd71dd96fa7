import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../lib/article/article';
import type { AnyFact } from '../../../lib/facts/facts';
import type { Position } from '../../../lib/text/position';
import { showOnTop } from '../../shared/controls/show-on-top';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import { citationOf, headlineNumber, linesOf, sentenceOf, sourceOf } from './fact-text';
import './fact-row.css';

/** The fact that the reader was led to last, the places of the text that it leads to, and which of them is shown. */
export interface ShownFact {
  fact: AnyFact;
  places: readonly Position[];
  at: number;
}

export interface FactRowProps {
  fact: AnyFact;
  article: Article;
  now: Date;
  shown: ShownFact | null;
  /** Says what the library knows of the fact, in words. */
  note?: string;
  /**
   * The line that is seen below its head, where the fact shares it with others; null when it is seen below one of them, so that
   * its own is only read out.
   */
  detailBelow?: string | null;
  onShow(fact: AnyFact): void;
  /** Called when the reader marks it as not a fact. */
  onHide(fact: AnyFact): void;
}

/** Shows a fact, its head over its detail; its sentence is shown while the pointer or the focus rests on it. */
export function FactRow(props: FactRowProps) {
  const { fact, article, now, shown, note, detailBelow, onShow, onHide } = props;
  const { t, locale } = useLanguage();
  const { head, detail } = linesOf(fact, article, locale, now);
  // The interface may be in another language than the article.
  const writing = { lang: article.lang ?? undefined, dir: article.dir };
  const peek = usePeek(() => sourceOf(fact, article));
  const card = useId();
  const name = useId();
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const isShown = shown?.fact === fact;
  const count = fact.mentions.length;
  // What somebody is called is looked for; what they are is read.
  const role = fact.kind === 'person' && head.startsWith(fact.name) ? head.slice(fact.name.length) : '';
  const large = fact.kind === 'figure' ? headlineNumber(fact, article.title) : null;
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
  return (
    <div class="fact-row">
      <button
        type="button"
        class="fact"
        aria-pressed={isShown}
        aria-keyshortcuts="c Delete"
        aria-describedby={peek.place ? card : undefined}
        onClick={() => {
          peek.close();
          onShow(fact);
        }}
        onMouseEnter={peek.open}
        onMouseLeave={peek.close}
        onFocus={peek.open}
        onBlur={peek.close}
        onKeyDown={onKeyDown}
      >
        {large ? (
          <span class="fact-head fact-head-large" id={name} {...writing}>
            {large.before}
            <span class="fact-number">{large.number}</span>
            {large.after}
          </span>
        ) : (
          <span class="fact-head" id={name} {...writing}>
            {role ? head.slice(0, -role.length) : head}
            {role && <span class="fact-role">{role}</span>}
          </span>
        )}
        {detail && (
          <span class={detailBelow === null ? 'visually-hidden' : 'fact-detail'} {...writing}>
            {detailBelow ?? detail}
          </span>
        )}
        {note && <span class="fact-note">{note}</span>}
        {count > 1 && (
          <span class="fact-count">{isShown ? t('mentionOf', shown.at + 1, shown.places.length) : `×${count}`}</span>
        )}
      </button>
      <span class="fact-tools">
        <button type="button" class="quiet" tabIndex={-1} aria-describedby={name} title={t('copyFact')} onClick={copy}>
          <Icon name="copy" />
          <span class="visually-hidden">{t('copyFact')}</span>
        </button>
        <button
          type="button"
          class="quiet"
          tabIndex={-1}
          aria-describedby={name}
          title={t('notAFact')}
          onClick={() => onHide(fact)}
        >
          <Icon name="close" />
          <span class="visually-hidden">{t('notAFact')}</span>
        </button>
      </span>
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
    </div>
  );
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

const CARD_WIDTH = 300;
/** The most that a card is high. */
const CARD_HEIGHT = 200;
const CARD_GAP = 14;

/**
 * Gives the place of a card beside its row, over the text, so that it covers no other fact; where there is no room
 * beside it, at that end of the window that is farther from the row.
 */
function besideRow({ left, right, top, bottom }: DOMRect): CardPlace {
  const room = CARD_WIDTH + 2 * CARD_GAP;
  const beside = {
    top: `${Math.max(8, Math.min(top, innerHeight - CARD_HEIGHT - 8))}px`,
    width: `${CARD_WIDTH}px`,
  };
  if (left >= room) return { ...beside, right: `${document.documentElement.clientWidth - left + CARD_GAP}px` };
  if (innerWidth - right >= room) return { ...beside, left: `${right + CARD_GAP}px` };
  return { left: '12px', right: '12px', [top > innerHeight - bottom ? 'top' : 'bottom']: '8px' };
}

/** Tells whether the whole of a block is visible. */
function isInView(block: number): boolean {
  const rect = document.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
}
