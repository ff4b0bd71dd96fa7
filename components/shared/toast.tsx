import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { useLanguage } from './messages';
import './toast.css';

export interface ToastContent {
  text: string;
  tone: 'done' | 'warning';
  /** The label and the effect of its one action, such as undo. */
  action?: { label: string; run(): void };
  /** True when it is over as soon as the reader does anything else: it only says where they are. */
  isPassing?: boolean;
}

interface ToastProps {
  content: ToastContent | null;
  onDismiss(): void;
}

/** Milliseconds for which a toast is shown: longer, if something can be undone. */
export const TOAST_TIMES = { plain: 7_000, withAction: 15_000 };

/**
 * Tells what just happened, with the words all the time: an action alone would be a riddle. A warning stays until it is
 * dismissed; any other toast disappears by itself. It waits as long as the pointer or the focus is on it, so that nobody
 * has to hurry.
 */
export function Toast({ content, onDismiss }: ToastProps) {
  const { t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => setIsHeld(false), [content]);
  useEffect(() => {
    if (content?.tone !== 'done' || isHeld) return;
    const timer = setTimeout(onDismiss, content.action ? TOAST_TIMES.withAction : TOAST_TIMES.plain);
    return () => clearTimeout(timer);
  }, [content, isHeld]);
  useEffect(() => {
    if (!content?.isPassing) return;
    const pass = (event: Event) => {
      const { target } = event;
      // Tab leads to the button.
      if (event instanceof KeyboardEvent && event.key === 'Tab') return;
      if (!(target instanceof Node && place.current?.contains(target))) onDismiss();
    };
    addEventListener('pointerdown', pass);
    addEventListener('keydown', pass);
    return () => {
      removeEventListener('pointerdown', pass);
      removeEventListener('keydown', pass);
    };
  }, [content]);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <div class="toast-place" role="status" ref={place}>
      {content && (
        <div
          class={`toast toast-${content.tone}`}
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
