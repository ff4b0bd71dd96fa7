import type { ExportKind } from '../../../components/library/export-menu';
import { printArticle } from '../../../components/reader/print-article';
import type { Article } from '../../../lib/article/article';
import { download } from '../../../lib/browser/download';
import type { Entry } from '../../../lib/library/database/records';
import { citationOf } from '../../../lib/library/export/text';
import { language, library } from '../state/app';
import { copy } from './highlight-actions';

/** Takes a saved article elsewhere: to the clipboard, to another program, to paper, or into a file. */
export async function takeElsewhere(kind: ExportKind, entry: Entry, article: Article | null): Promise<void> {
  const { title, canonicalUrl } = entry;
  switch (kind) {
    case 'citation':
      return copy(citationOf(entry, language.locale, Date.now()));
    case 'copyMarkdown': {
      const { articleMarkdown } = await import('../../../lib/library/export/markdown');
      return copy(articleMarkdown(entry, article?.html ?? ''));
    }
    case 'email': {
      // Another program opens it, as if a link to it were clicked.
      const link = document.createElement('a');
      link.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(canonicalUrl)}`;
      link.click();
      return;
    }
    case 'share':
      // The reader may close the sheet, which is no fault.
      return navigator.share({ title, url: canonicalUrl }).catch(() => undefined);
    case 'print':
    case 'printFacts':
      return printArticle(kind === 'print' ? 'text' : 'facts');
    default: {
      const { exportArticles } = await import('../../../lib/library/export/files');
      const { name, blob } = await exportArticles(library, [entry.id], kind);
      download(name, blob);
    }
  }
}
