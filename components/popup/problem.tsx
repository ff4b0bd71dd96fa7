import type { ReadingProblem } from '../../lib/browser/problem';
import { Icon, type IconName } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './problem.css';

interface ProblemProps {
  kind: ReadingProblem;
  isLoading: boolean;
  /** The address of the page, where it may be opened again. */
  original?: string;
  /** True when all of the page's text was asked for, in vain: it is not offered again. */
  isWholePage?: boolean;
  /** True when a save of this page, without the popup, has kept nothing: what can be kept comes first. */
  isNotSaved?: boolean;
  onReadSelection?(): void;
  onReadWholePage?(): void;
  /** Keeps all of the page's text. */
  onSaveWholePage?(): void;
  /** Keeps the address alone; left out where there is none to keep, or it is kept already. */
  onSaveAddress?(): void;
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

/** Kinds of problems where there may be an article behind the address, so that it is worth keeping. */
const WORTH_AN_ADDRESS = new Set<ReadingProblem>([
  'paywall',
  'empty',
  'tooShort',
  'video',
  'pdf',
  'notHtml',
  'busy',
  'failed',
]);

/** Shows why there is no article here, and what the reader can do. */
export function Problem(props: ProblemProps) {
  const { kind, isLoading, original, isWholePage = false, isNotSaved = false } = props;
  const { t } = useLanguage();
  const isReadable = READABLE.has(kind) && !isLoading;
  const keepsAddress = !isLoading && (isNotSaved || isWholePage || WORTH_AN_ADDRESS.has(kind));
  return (
    <section class="problem" aria-live="polite">
      {isNotSaved && <p class="notice problem-not-saved">{t('saveFailed')}</p>}
      <Icon name={(!isLoading && ICONS[kind]) || 'text'} />
      <h1>{isLoading ? t('problem_loading') : t(`problem_${kind}`)}</h1>
      <p>{isLoading ? t('problem_loading_advice') : t(`problem_${kind}_advice`)}</p>
      <div class="problem-actions">
        {isReadable && !isWholePage && (
          <button
            type="button"
            class="button button-main"
            onClick={isNotSaved ? props.onSaveWholePage : props.onReadWholePage}
          >
            {t(isNotSaved ? 'saveWhatThereIs' : 'readWholePage')}
          </button>
        )}
        {keepsAddress && props.onSaveAddress && (
          <button
            type="button"
            class={`button ${isReadable && isWholePage ? 'button-main' : ''}`}
            onClick={props.onSaveAddress}
          >
            {t('saveAddressOnly')}
          </button>
        )}
        {isReadable && (
          <button type="button" class="button" onClick={props.onReadSelection}>
            {t('readSelection')}
          </button>
        )}
        {kind === 'gone' && original && (
          <a class="button button-main" href={original}>
            {t('openOriginal')}
          </a>
        )}
        {RETRIED.has(kind) && (
          <button type="button" class="button" onClick={props.onRetry}>
            {t('tryAgain')}
          </button>
        )}
      </div>
    </section>
  );
}
