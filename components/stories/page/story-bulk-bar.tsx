import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import '../../library/library-bulk-bar.css';

interface StoryBulkBarProps {
  count: number;
  /** False where all articles of the story are selected: they are a story of their own already. */
  canSplit: boolean;
  /** Other stories, to move the articles to. */
  others: readonly { id: string; name: string }[];
  onSplit(): void;
  onMove(story: string): void;
  onClear(): void;
}

/** Shows how many articles of a story are selected, and what can be done with them. */
export function StoryBulkBar({ count, canSplit, others, onSplit, onMove, onClear }: StoryBulkBarProps) {
  const { t, plural } = useLanguage();
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('selection')}>
      <strong role="status">{plural('selected', count)}</strong>
      {canSplit && (
        <button type="button" class="quiet" title={plural('splitSelected', count)} onClick={onSplit}>
          <Icon name="split" />
          <span class="bulk-label">{plural('splitSelected', count)}</span>
        </button>
      )}
      {others.length > 0 && (
        <select
          class="timeline-choice"
          aria-label={t('moveTo')}
          value=""
          onChange={({ currentTarget: { value } }) => value && onMove(value)}
        >
          <option value="">{t('moveTo')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="quiet bulk-clear" title={t('clearSelection')} onClick={onClear}>
        <Icon name="close" />
        <span class="visually-hidden">{t('clearSelection')}</span>
      </button>
    </div>
  );
}
