import { Icon } from '../shared/icon';
import './library-bulk-bar.css';
import { useLanguage } from '../shared/messages';

export interface BulkActions {
  onArchive(): void;
  onUnarchive(): void;
  onFavourite(): void;
  onTag(): void;
  onExport(): void;
  onRemove(): void;
  onClear(): void;
}

/** Shows how many articles are selected, and what can be done with them. */
export function LibraryBulkBar({ count, ...actions }: { count: number } & BulkActions) {
  const { t, plural } = useLanguage();
  const buttons = [
    { icon: 'archive', label: 'archive', run: actions.onArchive },
    { icon: 'unarchive', label: 'unarchive', run: actions.onUnarchive },
    { icon: 'favourite', label: 'favourite', run: actions.onFavourite },
    { icon: 'tag', label: 'editTags', run: actions.onTag },
    { icon: 'export', label: 'exportSelection', run: actions.onExport },
    { icon: 'remove', label: 'remove', run: actions.onRemove },
  ] as const;
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('selection')}>
      <strong role="status">{plural('selected', count)}</strong>
      {buttons.map(({ icon, label, run }) => (
        <button key={label} type="button" class="quiet" title={t(label)} onClick={run}>
          <Icon name={icon} />
          <span class="bulk-label">{t(label)}</span>
        </button>
      ))}
      <button type="button" class="quiet bulk-clear" title={t('clearSelection')} onClick={actions.onClear}>
        <Icon name="close" />
        <span class="visually-hidden">{t('clearSelection')}</span>
      </button>
    </div>
  );
}
