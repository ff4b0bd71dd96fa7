import type { ExportKind } from '../../../components/library/export-menu';
import { printArticle } from '../../../components/reader/print-article';
import type { Article } from '../../../lib/article/article';
import { download } from '../../../lib/browser/download';
import { sendByEmail, share } from '../../../lib/browser/send';
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
    case 'email':
      return sendByEmail({ title, url: canonicalUrl });
    case 'share':
      return share({ title, url: canonicalUrl });
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
