import type { Article } from '../../article/article';
import { joinRecords, newerField } from '../../sync/merge/join';
import { noticeChanges } from '../../sync/merge/notice';
import { newRecord, type RecordState } from '../../sync/merge/record';
import type { Version } from '../database/own-records';
import type { BackupRecord, Entry, Highlight } from '../database/records';
import { anchorFinder } from '../highlights/anchors';
import { boundedVersions, haveSameWords, versionOf } from '../versions/bounded-versions';
import { addedTags } from './organise';
import { noteIn, viewOfEntry, withReaders } from './record-view';
import { compareTexts } from './same-text';

/** The letters of the two sides: of two changes with the same time, the one of the later letter stays. */
const OURS = 'b';
const THEIRS = 'a';

/**
 * Makes one article of two records with one text: of each field the newer value stays, and nothing is dropped: tags,
 * highlights, notes and versions of both stay. Merging the same record again changes nothing. The id is that of `ours`.
 * The merge is that of sync (`lib/sync/merge/`), of two machines that know nothing of each other.
 */
export function mergeRecords(ours: BackupRecord, theirs: BackupRecord): BackupRecord {
  const text = newerText(ours, theirs);
  const { id } = ours.entry;
  const merged = joinRecords(stateOf(ours, OURS), stateOf(theirs, THEIRS));
  const updatedAt = Math.max(ours.entry.updatedAt, theirs.entry.updatedAt);
  return {
    article: text.article,
    facts: text.facts,
    entry: { ...withReaders({ ...text.entry, id, updatedAt }, merged), tags: newerFirst(ours.entry, theirs.entry) },
    highlights: mergeHighlights(ours.highlights, theirs.highlights, id, text.article?.blocks ?? []),
    note: noteIn(merged, id),
    versions: mergeVersions(ours, theirs, text),
  };
}

/** Gives the tags of both, in the order in which a reader of one file expects them. */
function newerFirst(ours: Entry, theirs: Entry): string[] {
  const [newer, older] = theirs.changed.tags > ours.changed.tags ? [theirs, ours] : [ours, theirs];
  return addedTags(newer.tags, older.tags);
}

function stateOf({ entry, note }: BackupRecord, machine: string): RecordState {
  return noticeChanges(newRecord(''), viewOfEntry(entry, note), { machine, number: 1 });
}

/**
 * Gives the record with the newer text, unless that text could not take the older one's place: the opening before a
 * paywall, or a page that was not loaded to its end.
 */
function newerText(ours: BackupRecord, theirs: BackupRecord): BackupRecord {
  if (!ours.article || !theirs.article) return theirs.article ? theirs : ours;
  const [newer, older] = theirs.entry.updatedAt > ours.entry.updatedAt ? [theirs, ours] : [ours, theirs];
  const comparison = compareTexts(newer.article?.blocks ?? [], older.article?.blocks ?? []);
  return comparison === 'same' ? newer : older;
}

function mergeHighlights(
  ours: readonly Highlight[],
  theirs: readonly Highlight[],
  articleId: number,
  blocks: Parameters<typeof anchorFinder>[0],
): Highlight[] {
  const byId = new Map(ours.map((highlight) => [highlight.id, highlight]));
  for (const highlight of theirs) {
    const known = byId.get(highlight.id);
    if (!known || isNewer(highlight, known)) byId.set(highlight.id, { ...highlight, articleId });
  }
  const find = anchorFinder(blocks);
  return [...byId.values()].map((highlight) => {
    const anchors = highlight.anchors.map(find).filter((anchor) => anchor !== null);
    const orphaned = anchors.length < highlight.anchors.length;
    return { ...highlight, anchors: orphaned ? highlight.anchors : anchors, orphaned };
  });
}

function isNewer(theirs: Highlight, ours: Highlight): boolean {
  const [one, other] = [theirs, ours].map(({ updatedAt: at }, i) => ({ value: null, at, by: i ? OURS : THEIRS }));
  return newerField(one, other) === one;
}

/**
 * Gives the versions of both, and the text of the two that was replaced: the result is the same in whichever order the
 * two are merged.
 */
export function mergeVersions(ours: BackupRecord, theirs: BackupRecord, { article }: BackupRecord): Version[] {
  const replaced = [ours, theirs].flatMap((record) =>
    article && record.article && isReplaced(record.article, article)
      ? [versionOf({ article: record.article, facts: record.facts, savedAt: record.entry.updatedAt })]
      : [],
  );
  return boundedVersions([...ours.versions, ...theirs.versions, ...replaced], article);
}

/** Tells whether another text took the place of this one; an opening before a paywall is not an earlier text. */
const isReplaced = (article: Article, by: Article) =>
  !haveSameWords(article, by) && compareTexts(article.blocks, by.blocks) === 'same';
