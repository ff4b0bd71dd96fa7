import type { SaveState } from '../../lib/browser/saving/keeping';
import { formatMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './save-button.css';

interface SaveButtonProps {
  state: SaveState;
  onSave(): void;
  onRemove(): void;
}

/** Save; once saved, says since when, and offers to save again (the page may have changed) or to remove. */
export function SaveButton({ state, onSave, onRemove }: SaveButtonProps) {
  const { t, locale } = useLanguage();
  if (state.step !== 'saved') {
    const isBusy = state.step === 'saving';
    return (
      <button type="button" class="button button-main" onClick={onSave} aria-disabled={isBusy} data-save={state.step}>
        <Icon name="save" />
        {t(isBusy ? 'saving' : state.step === 'unconfirmed' ? 'saveUnconfirmed' : 'save')}
      </button>
    );
  }
  const day = formatMoment(state.savedAt, locale);
  return (
    <span class="save-done">
      <button
        type="button"
        class="button button-done"
        title={t('update')}
        onClick={onSave}
        data-save={state.isPart ? 'part' : 'saved'}
      >
        <Icon name="saved" />
        <span role="status">{t(state.isPart ? 'savedSoFar' : 'saved')}</span>
        <span class="visually-hidden">
          . {t('savedOn', day)}. {t('update')}
        </span>
      </button>
      <button type="button" class="quiet" aria-label={t('remove')} title={t('remove')} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </span>
  );
}
