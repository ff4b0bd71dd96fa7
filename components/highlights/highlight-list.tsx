import type { ComponentChildren } from 'preact';
import type { Highlight } from '../../lib/library/database/records';
import { quoteOf } from './highlight-layers';
import './highlight-list.css';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';

export interface HighlightActions {
  /** Moves the view to the highlight's place in the text. */
  onShow(highlight: Highlight): void;
  onNote(highlight: Highlight): void;
  onCopy(highlight: Highlight): void;
  onRemove(highlight: Highlight): void;
}

interface HighlightListProps extends HighlightActions {
  highlights: readonly Highlight[];
  label: string;
  /** Gives a line under a quote, such as the day on which it was marked. */
  source?(highlight: Highlight): ComponentChildren;
}

/** Shows highlights with what the reader wrote about them. */
export function HighlightList({ highlights, label, source, ...actions }: HighlightListProps) {
  return (
    <ul class="highlight-list" aria-label={label}>
      {highlights.map((highlight) => (
        <li key={highlight.id} class={`highlight-item highlight-${highlight.colour}`} data-highlight={highlight.id}>
          <HighlightItem highlight={highlight} source={source?.(highlight)} {...actions} />
        </li>
      ))}
    </ul>
  );
}

interface HighlightItemProps extends HighlightActions {
  highlight: Highlight;
  source: ComponentChildren;
}

function HighlightItem({ highlight, source, ...actions }: HighlightItemProps) {
  const { t } = useLanguage();
  const { note, orphaned } = highlight;
  const buttons = [
    { icon: 'note', label: note ? 'editNote' : 'addNote', run: actions.onNote },
    { icon: 'quote', label: 'copyQuote', run: actions.onCopy },
    { icon: 'remove', label: 'removeHighlight', run: actions.onRemove },
  ] as const;
  return (
    <>
      <blockquote>
        {orphaned ? (
          <bdi>{quoteOf(highlight)}</bdi>
        ) : (
          <button type="button" class="highlight-quote" onClick={() => actions.onShow(highlight)}>
            <bdi>{quoteOf(highlight)}</bdi>
          </button>
        )}
      </blockquote>
      {orphaned && <p class="highlight-orphan">{t('orphaned')}</p>}
      {note && (
        <p class="highlight-note" dir="auto">
          {note}
        </p>
      )}
      <div class="highlight-foot">
        {source}
        <div class="highlight-actions">
          {buttons.map(({ icon, label, run }) => (
            <button key={label} type="button" class="quiet" onClick={() => run(highlight)}>
              <Icon name={icon} />
              {t(label)}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
