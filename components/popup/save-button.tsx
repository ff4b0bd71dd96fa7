import type { KeepState } from '../../lib/browser/saving/keeping';
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
 * Shows the button that saves. Once the article is saved, it shows since when, and offers to save again (the page may
 * have changed) or to remove.
 */
export function SaveButton({ state, onSave, onRemove }: SaveButtonProps) {
  const { t, locale } = useLanguage();
  const isSaved = state.step === 'saved';
  // There is one button in all states: the focus stays on it, and what appears with the save is the next stop of Tab.
  return (
    <span class="save-done">
      <button
        type="button"
        class={`button ${isSaved ? 'button-done' : 'button-main'}`}
        title={isSaved ? t('update') : undefined}
        aria-disabled={isSaved ? undefined : state.step === 'saving'}
        data-save={isSaved ? (state.isPart ? 'part' : 'saved') : state.step}
        onClick={onSave}
      >
        <Icon name={isSaved ? 'saved' : 'save'} />
        {isSaved ? (
          <>
            <span role="status">{t(state.isPart ? 'savedSoFar' : 'saved')}</span>
            <span class="visually-hidden">
              . {t('savedOn', formatMoment(state.savedAt, locale))}. {t('update')}
            </span>
          </>
        ) : (
          t(state.step === 'saving' ? 'saving' : state.step === 'unconfirmed' ? 'saveUnconfirmed' : 'save')
        )}
      </button>
      {isSaved && (
        <button type="button" class="quiet" aria-label={t('remove')} title={t('remove')} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      )}
    </span>
  );
}
