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

/** A dialog over the page. The browser keeps the focus in it and gives it back; Escape and a click beside it close it. */
export function LibraryDialog({ title, onClose, children }: LibraryDialogProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="library-dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-content">
        <header>
          <h2>{title}</h2>
          <button type="button" class="quiet" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
