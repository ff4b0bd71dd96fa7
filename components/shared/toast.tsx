import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';
import { useLanguage } from './messages';
import './toast.css';

export interface ToastContent {
  text: string;
  tone: 'done' | 'warning';
  /** The label and the effect of its one action, such as undo. */
  action?: { label: string; run(): void };
}

interface ToastProps {
  content: ToastContent | null;
  onDismiss(): void;
}

/** Milliseconds for which a toast is shown in full, and then, if something can be undone, as the action alone. */
export const TOAST_TIMES = { full: 7_000, small: 20_000 };

/**
 * Tells what just happened. A warning stays until it is dismissed; any other toast disappears by itself, first down to
 * its action where it has one. It waits as long as the pointer or the focus is on it, so that nobody has to hurry.
 */
export function Toast({ content, onDismiss }: ToastProps) {
  const { t } = useLanguage();
  const [isSmall, setIsSmall] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    setIsSmall(false);
    setIsHeld(false);
  }, [content]);
  useEffect(() => {
    if (content?.tone !== 'done' || isHeld) return;
    const canShrink = content.action !== undefined && !isSmall;
    const timer = setTimeout(
      canShrink ? () => setIsSmall(true) : onDismiss,
      isSmall ? TOAST_TIMES.small : TOAST_TIMES.full,
    );
    return () => clearTimeout(timer);
  }, [content, isHeld, isSmall]);
  const hold = () => {
    setIsHeld(true);
    setIsSmall(false);
  };
  const release = () => setIsHeld(false);
  return (
    <div class="toast-place" role="status">
      {content && (
        <div
          class={`toast toast-${content.tone}${isSmall ? ' toast-small' : ''}`}
          onPointerEnter={hold}
          onPointerLeave={release}
          onFocusIn={hold}
          onFocusOut={release}
        >
          <span class="toast-text">{content.text}</span>
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
