import type { Block } from '../../article/article';
import { factsWithin, isWithin } from '../../facts/within';
import type { BackupRecord, Highlight } from '../database/records';
import { type AnchorFinder, anchorFinder } from '../highlights/anchors';

/**
 * Gives a record whose parts agree: facts and highlights are at places that its text has, and it has a time of saving.
 * The schemas check each part by itself; a file may still have combined the parts wrongly.
 */
export function repairRecord(record: BackupRecord): BackupRecord {
  const { entry, article, facts, highlights } = record;
  const blocks = article?.blocks ?? [];
  const find = anchorFinder(blocks);
  return {
    ...record,
    entry: {
      ...entry,
      // A text never has more words than characters.
      wordCount: article ? Math.min(entry.wordCount, lengthOf(blocks)) : 0,
      // The time of its text is nearer to the truth than 1970.
      savedAt: entry.savedAt || entry.updatedAt,
    },
    facts: facts && factsWithin(facts, blocks),
    highlights: highlights.map((highlight) => placed(highlight, blocks, find)),
  };
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Gives a highlight that is at a place of the text, or is marked as orphaned: its words are kept either way. */
function placed(highlight: Highlight, blocks: readonly Block[], find: AnchorFinder): Highlight {
  if (highlight.orphaned || highlight.anchors.every((anchor) => isWithin(anchor, blocks))) return highlight;
  const anchors = highlight.anchors.flatMap((anchor) => find(anchor) ?? []);
  const orphaned = anchors.length < highlight.anchors.length;
  return { ...highlight, anchors: orphaned ? highlight.anchors : anchors, orphaned };
}
