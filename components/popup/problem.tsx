import type { ReadingProblem } from '../../lib/browser/problem';
import { Icon, type IconName } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './problem.css';

interface ProblemProps {
  kind: ReadingProblem;
  isLoading: boolean;
  /** The address of the page, where it may be opened again. */
  original?: string;
  onReadSelection?(): void;
  onReadWholePage?(): void;
  onRetry?(): void;
}

/**
 * Kinds of problems where the page itself may be read: the reader can still ask for the selection or for all of its
 * text.
 */
const READABLE = new Set<ReadingProblem>([
  'empty',
  'frontPage',
  'listing',
  'search',
  'shop',
  'manual',
  'video',
  'paywall',
  'tooShort',
]);

/** What the picture over a problem shows; for the others, lines of text. */
const ICONS: Partial<Record<ReadingProblem, IconName>> = {
  paywall: 'lock',
  forbidden: 'lock',
  frontPage: 'rows',
  listing: 'rows',
  search: 'search',
  shop: 'tag',
  video: 'play',
  notHtml: 'note',
  pdf: 'note',
  file: 'note',
  gone: 'warning',
  failed: 'warning',
  busy: 'warning',
};

/** Kinds of problems where another try may succeed. */
const RETRIED = new Set<ReadingProblem>(['failed', 'busy']);

/** Shows why there is no article here, and what the reader can do. */
export function Problem({ kind, isLoading, original, onReadSelection, onReadWholePage, onRetry }: ProblemProps) {
  const { t } = useLanguage();
  return (
    <section class="problem" aria-live="polite">
      <Icon name={(!isLoading && ICONS[kind]) || 'text'} />
      <h1>{isLoading ? t('problem_loading') : t(`problem_${kind}`)}</h1>
      <p>{isLoading ? t('problem_loading_advice') : t(`problem_${kind}_advice`)}</p>
      <div class="problem-actions">
        {READABLE.has(kind) && !isLoading && (
          <>
            <button type="button" class="button button-main" onClick={onReadWholePage}>
              {t('readWholePage')}
            </button>
            <button type="button" class="button" onClick={onReadSelection}>
              {t('readSelection')}
            </button>
          </>
        )}
        {kind === 'gone' && original && (
          <a class="button button-main" href={original}>
            {t('openOriginal')}
          </a>
        )}
        {RETRIED.has(kind) && (
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        )}
      </div>
    </section>
  );
}
