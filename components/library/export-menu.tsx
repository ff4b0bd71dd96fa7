import { Menu } from '../shared/controls/menu';
import type { MessageKey } from '../shared/messages';

export type ExportKind = 'markdown' | 'html' | 'text' | 'epub' | 'citation' | 'print' | 'printFacts';

const KINDS: { value: ExportKind; label: MessageKey }[] = [
  { value: 'markdown', label: 'asMarkdown' },
  { value: 'html', label: 'asHtml' },
  { value: 'text', label: 'asText' },
  { value: 'epub', label: 'asEpub' },
  { value: 'citation', label: 'copyCitation' },
  { value: 'print', label: 'printText' },
  { value: 'printFacts', label: 'printFacts' },
];

/** Shows the formats in which an article can be exported. */
export function ExportMenu({ onExport }: { onExport(kind: ExportKind): void }) {
  return <Menu icon="export" label="exportArticle" choices={KINDS} onChoose={onExport} />;
}
