import { useEffect, useState } from 'preact/hooks';
import { HighlightsPage } from '../../../components/highlights/highlights-page';
import { download } from '../../../lib/browser/download';
import { watch } from '../../../lib/library/database/watch';
import { type HighlightPage, listHighlights, listNotes } from '../../../lib/library/highlights/highlights';
import { copyHighlight, noting, removeHighlight } from '../actions/highlight-actions';
import { go, language, library, warn } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** The number of highlights that are shown at first, and that each request adds. */
const STEP = 50;
const NO_NOTES: Awaited<ReturnType<typeof listNotes>> = [];

/** Shows all highlights, the latest first. */
export function AllHighlightsPage() {
  const [limit, setLimit] = useState(STEP);
  const [page, setPage] = useState<HighlightPage | null>(null);
  useEffect(() => watch(() => listHighlights(library, { limit }), setPage, warn), [limit]);
  const notes = useLiveQuery(() => listNotes(library), []);
  return (
    <HighlightsPage
      notes={notes ?? NO_NOTES}
      onArticleNote={({ articleId, text }) => {
        noting.value = { articleId, highlight: null, text };
      }}
      highlights={page?.highlights ?? null}
      hasMore={page?.next !== null}
      onMore={() => setLimit(limit + STEP)}
      onShow={({ id, articleId }) => go({ page: 'article', id: String(articleId), at: id })}
      onNote={(highlight) => {
        noting.value = { articleId: highlight.articleId, highlight, text: highlight.note };
      }}
      onCopy={(highlight, entry) => void copyHighlight(highlight, entry)}
      onRemove={(highlight) => void removeHighlight(highlight)}
      onExport={() => void exportAll().catch(warn)}
    />
  );
}

/** Exports every highlight as Markdown, a section for each article, in the order of the page. */
async function exportAll(): Promise<void> {
  const { highlightsMarkdown } = await import('../../../lib/library/export/markdown');
  const byArticle = new Map<number, HighlightPage['highlights']>();
  for (let after: HighlightPage['next'] = null; ; ) {
    const page: HighlightPage = await listHighlights(library, { limit: 500, after });
    for (const item of page.highlights) {
      const { articleId } = item.highlight;
      byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), item]);
    }
    after = page.next;
    if (!after) break;
  }
  const sections = [...byArticle.values()].map((items) =>
    highlightsMarkdown(
      items[0].entry,
      items.map(({ highlight }) => highlight),
    ),
  );
  const text = [`# ${language.t('highlights')}\n`, ...sections].join('\n');
  download('highlights.md', new Blob([text], { type: 'text/markdown' }));
}
