import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../lib/library/database/records';
import { COLOURS } from './highlight-layers';
import './highlight-toolbar.css';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { textScale } from '../shared/sizes';

interface HighlightToolbarProps {
  /** The place of the words in the window, in CSS pixels. */
  place: DOMRect;
  /** The highlight that is there already; null for words that are only selected. */
  highlight: Highlight | null;
  /** A hint that is shown before something is marked. */
  hint?: string;
  onColour(colour: Highlight['colour']): void;
  onNote(): void;
  onCopy(): void;
  onLookUp(): void;
  onRemove(): void;
  onClose(): void;
}

/** Shows what can be done with the words that are selected, or with the highlight that was clicked. */
export function HighlightToolbar(props: HighlightToolbarProps) {
  const { place, highlight } = props;
  const { t } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const { width, height } = current.getBoundingClientRect();
    const above = place.top - height - 8;
    // The toolbar is beside the words, never over them, and always within the page.
    current.style.top = `${above > 60 * textScale() ? above : Math.max(8, Math.min(innerHeight - height - 8, place.bottom + 8))}px`;
    const room = document.documentElement.clientWidth - width - 8;
    current.style.left = `${Math.max(8, Math.min(room, place.left + place.width / 2 - width / 2))}px`;
  });
  // The selection must outlive a press on a button.
  const keepSelection = (event: Event) => event.preventDefault();
  return (
    <div
      ref={bar}
      class="highlight-toolbar"
      role="toolbar"
      aria-label={t('highlightTools')}
      onMouseDown={keepSelection}
    >
      {COLOURS.map((colour, i) => (
        <button
          key={colour}
          type="button"
          class={`swatch swatch-${colour}`}
          aria-pressed={highlight?.colour === colour}
          title={`${t(`colour_${colour}`)} (${i + 1})`}
          aria-label={t('highlightIn', t(`colour_${colour}`))}
          onClick={() => props.onColour(colour)}
        />
      ))}
      <button type="button" class="quiet" title={t('note')} onClick={props.onNote}>
        <Icon name="note" />
        <span class="visually-hidden">{t('note')}</span>
      </button>
      <button type="button" class="quiet" title={t('copyQuote')} onClick={props.onCopy}>
        <Icon name="quote" />
        <span class="visually-hidden">{t('copyQuote')}</span>
      </button>
      <button type="button" class="quiet" title={`${t('lookUp')} (f)`} onClick={props.onLookUp}>
        <Icon name="search" />
        <span class="visually-hidden">{t('lookUp')}</span>
      </button>
      {highlight && (
        <button type="button" class="quiet" title={t('removeHighlight')} onClick={props.onRemove}>
          <Icon name="remove" />
          <span class="visually-hidden">{t('removeHighlight')}</span>
        </button>
      )}
      <button type="button" class="quiet" title={t('close')} onClick={props.onClose}>
        <Icon name="close" />
        <span class="visually-hidden">{t('close')}</span>
      </button>
      {props.hint && !highlight && <p class="highlight-hint">{props.hint}</p>}
    </div>
  );
}
