import { InlineRun } from '../markup/inline';
import { textOf } from '../markup/json-ld';
import type { Evidence } from '../metadata/page-metadata';
import type { Passage } from './draft-blocks';
import { piecesOf } from './long-texts';

/** How much more text the data must hold than the page shows. */
const MUCH_MORE = 3;
const LEAST = 300;

/**
 * The text of the article from the page's JSON-LD, as paragraphs; null unless it holds far more than was read. It is a
 * last resort: some sites put an excerpt there.
 */
export function declaredBody(evidence: Evidence, readLength: number): Passage[] | null {
  const raw = evidence.article?.articleBody ?? evidence.article?.text;
  const text = typeof raw === 'string' ? raw : textOf(raw);
  if (!text || text.length < LEAST || text.length < readLength * MUCH_MORE) return null;
  const element = evidence.document.body ?? evidence.document.documentElement;
  const bare = text.replace(/<(?:\/p|\/div|br|\/li|\/h\d)[^>]*>/gi, '\n').replace(/<[^>]{1,500}>/g, '');
  return bare
    .split(/\s*\n\s*/)
    .flatMap(piecesOf)
    .flatMap((line) => {
      const run = new InlineRun();
      run.addText(line, 'none');
      if (run.isEmpty()) return [];
      return { type: 'paragraph' as const, ...run.finish(), linkLength: 0, ownLinkLength: 0, element, wrappers: [] };
    });
}
