import { InlineRun } from '../markup/inline';
import { textOf } from '../markup/json-ld';
import type { PageMetadata } from '../metadata/page-metadata';
import type { DraftBlock } from './draft-blocks';
import { piecesOf } from './long-texts';

/**
 * The data must hold this many times the text that the page shows, and at least this many UTF-16 units. Both are chosen
 * by hand.
 */
const MUCH_MORE = 3;
const MIN_LENGTH = 300;

/**
 * The text of the article from the page's JSON-LD, as paragraphs; null unless it holds far more than was read. It is a
 * last resort: some sites put an excerpt there.
 */
export function declaredBody(metadata: PageMetadata, readLength: number): DraftBlock[] | null {
  const raw = metadata.article?.articleBody ?? metadata.article?.text;
  const text = typeof raw === 'string' ? raw : textOf(raw);
  if (!text || text.length < MIN_LENGTH || text.length < readLength * MUCH_MORE) return null;
  const element = metadata.document.body ?? metadata.document.documentElement;
  const bare = text.replace(/<(?:\/p|\/div|br|\/li|\/h\d)[^<>]{0,500}>/gi, '\n').replace(/<[^<>]{1,500}>/g, '');
  return bare
    .split('\n')
    .map((line) => line.trim())
    .flatMap(piecesOf)
    .flatMap((line) => {
      const run = new InlineRun();
      run.addText(line, 'none');
      if (run.isEmpty()) return [];
      return { type: 'paragraph' as const, ...run.finish(), linkLength: 0, ownLinkLength: 0, element, wrappers: [] };
    });
}
