import { Menu } from '../shared/controls/menu';
import type { MessageKey } from '../shared/messages';

export type ExportKind = 'markdown' | 'html' | 'text' | 'citation';

const KINDS: { value: ExportKind; label: MessageKey }[] = [
  { value: 'markdown', label: 'asMarkdown' },
  { value: 'html', label: 'asHtml' },
  { value: 'text', label: 'asText' },
  { value: 'citation', label: 'copyCitation' },
];

/** What an article can be exported as. */
export function ExportMenu({ onExport }: { onExport(kind: ExportKind): void }) {
  return <Menu icon="export" label="exportArticle" choices={KINDS} onChoose={onExport} />;
}
