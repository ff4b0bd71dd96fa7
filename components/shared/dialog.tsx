import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import './dialog.css';
import { useLanguage } from './messages';

interface LibraryDialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/**
 * Shows a dialog over the page. The browser keeps the focus in it and gives it back; Escape and a click beside it close
 * it.
 */
export function LibraryDialog({ title, onClose, children }: LibraryDialogProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="library-dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // Escape closes only this: otherwise the browser would close the popup with it.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="dialog-content">
        <div class="dialog-head">
          <h2>{title}</h2>
          <button type="button" class="quiet" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
