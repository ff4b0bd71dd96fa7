import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './export-menu.css';
import { Icon } from '../shared/icon';
import { type MessageKey, useLanguage } from '../shared/messages';

export type ExportKind = 'markdown' | 'html' | 'text' | 'citation';

const KINDS: { kind: ExportKind; label: MessageKey }[] = [
  { kind: 'markdown', label: 'asMarkdown' },
  { kind: 'html', label: 'asHtml' },
  { kind: 'text', label: 'asText' },
  { kind: 'citation', label: 'copyCitation' },
];

/** What an article can be taken out as. */
export function ExportMenu({ onExport }: { onExport(kind: ExportKind): void }) {
  const { t } = useLanguage();
  const list = useId();
  const root = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isInside = event.target instanceof Node && root.current?.contains(event.target);
      const isOutside = !(event instanceof KeyboardEvent) && !isInside;
      if (isEscape || isOutside) setIsOpen(false);
      if (isEscape) root.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, [isOpen]);
  return (
    <span ref={root} class="export-menu">
      <button
        type="button"
        class="quiet"
        title={t('exportArticle')}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="export" />
        <span class="visually-hidden">{t('exportArticle')}</span>
      </button>
      {isOpen && (
        <ul id={list}>
          {KINDS.map(({ kind, label }) => (
            <li key={kind}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setIsOpen(false);
                  onExport(kind);
                }}
              >
                {t(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
