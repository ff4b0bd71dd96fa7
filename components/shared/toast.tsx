import { Icon } from './icon';
import { useLanguage } from './messages';
import './toast.css';

export interface ToastContent {
  text: string;
  tone: 'done' | 'warning';
  /** Label and effect of its one action, such as undo. */
  action?: { label: string; run(): void };
}

interface ToastProps {
  content: ToastContent | null;
  onDismiss(): void;
}

/** Says what just happened. It stays until it is dismissed or something else happens: undo has no deadline. */
export function Toast({ content, onDismiss }: ToastProps) {
  const { t } = useLanguage();
  return (
    <div class="toast-place" role="status">
      {content && (
        <div class={`toast toast-${content.tone}`}>
          <span>{content.text}</span>
          {content.action && (
            <button type="button" class="toast-action" onClick={content.action.run}>
              {content.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={t('dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
