import type { ChangeSummary } from '../../lib/library/versions/summary';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { changeWords } from '../versions/change-words';

/** The differences between the text of a page and the one that is saved of it. */
export interface ChangedText {
  /** When the saved text was saved; milliseconds since 1970. */
  savedAt: number;
  summary: ChangeSummary;
}

/** Shows that the text of the page is not the saved one, and offers to keep both and to compare them. */
export function ChangedLine({ changed, onKeep }: { changed: ChangedText; onKeep(): void }) {
  const language = useLanguage();
  const { t, locale } = language;
  return (
    <div class="notice popup-copy" role="status">
      <span>{t('changedSince', formatMoment(changed.savedAt, locale), changeWords(changed.summary, language))}</span>
      <button type="button" class="button" onClick={onKeep}>
        {t('keepAndCompare')}
      </button>
    </div>
  );
}
