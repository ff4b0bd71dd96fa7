import { Menu } from '../shared/controls/menu';
import type { IconName } from '../shared/icon';
import type { MessageKey } from '../shared/messages';

type File = 'markdown' | 'html' | 'text' | 'epub';
export type ExportKind = File | 'copyMarkdown' | 'citation' | 'email' | 'share' | 'print' | 'printFacts';

const KINDS: ({ value: ExportKind; label: MessageKey; icon: IconName } | { title: MessageKey })[] = [
  { value: 'copyMarkdown', label: 'copyMarkdown', icon: 'copy' },
  { value: 'citation', label: 'copyCitation', icon: 'quote' },
  { value: 'email', label: 'sendByEmail', icon: 'send' },
  { value: 'print', label: 'printText', icon: 'print' },
  { value: 'printFacts', label: 'printFacts', icon: 'print' },
];
const SHARE = { value: 'share', label: 'share', icon: 'export' } as const;
const FILES: typeof KINDS = [
  { title: 'exportArticle' },
  { value: 'markdown', label: 'asMarkdown', icon: 'import' },
  { value: 'html', label: 'asHtml', icon: 'import' },
  { value: 'text', label: 'asText', icon: 'import' },
  { value: 'epub', label: 'asEpub', icon: 'import' },
];

/** Shows how an article can be taken elsewhere: copied, sent, printed, or exported as a file. */
export function ExportMenu({ canShare, onExport }: { canShare: boolean; onExport(kind: ExportKind): void }) {
  const choices = [...KINDS, ...(canShare ? [SHARE] : []), ...FILES];
  return <Menu icon="export" label="exportArticle" choices={choices} onChoose={onExport} />;
}
