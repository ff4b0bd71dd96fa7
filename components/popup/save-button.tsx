import { type KeepState, keptIn } from '../../lib/browser/saving/keeping';
import { formatMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './save-button.css';

interface SaveButtonProps {
  state: KeepState;
  onSave(): void;
  onRemove(): void;
}

/**
 * Shows the button that saves. Once the article is saved, it says so beside the button, which then saves again (the page
 * may have changed), and offers to remove. Until the library has answered there is nothing to press: neither is true
 * yet.
 */
export function SaveButton({ state, onSave, onRemove }: SaveButtonProps) {
  const { t, locale } = useLanguage();
  const kept = keptIn(state);
  const isSaved = state.step === 'saved';
  const label = isSaved
    ? 'update'
    : state.step === 'saving'
      ? 'saving'
      : state.step === 'unconfirmed'
        ? 'saveUnconfirmed'
        : 'save';
  // There is one button in all states: the focus stays on it, and what appears with the save is the next stop of Tab.
  return (
    <span class={`save-done ${state.step === 'unknown' ? 'save-unknown' : ''}`}>
      <span
        class="save-state"
        role="status"
        title={kept ? t('savedOn', formatMoment(kept.savedAt, locale)) : undefined}
      >
        {kept && (
          <>
            <Icon name="saved" />
            <span>{t(kept.isPart ? 'savedSoFar' : 'saved')}</span>
          </>
        )}
      </span>
      <button
        type="button"
        class={`button ${kept ? '' : 'button-main'}`}
        aria-disabled={isSaved ? undefined : state.step === 'saving'}
        data-save={isSaved ? (state.isPart ? 'part' : 'saved') : state.step}
        onClick={onSave}
      >
        {!kept && <Icon name="save" />}
        {t(label)}
      </button>
      {kept && (
        <button type="button" class="quiet" aria-label={t('remove')} title={t('remove')} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      )}
    </span>
  );
}
