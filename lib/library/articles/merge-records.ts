import type { Article } from '../../article/article';
import type { Version } from '../database/own-records';
import type { BackupRecord, Entry, Highlight, Note } from '../database/records';
import { anchorFinder } from '../highlights/anchors';
import { boundedVersions, haveSameWords, versionOf } from '../versions/bounded-versions';
import { addedTags } from './organise';
import { compareTexts } from './same-text';

/**
 * One article of two records with one text: of each field the newer, and nothing dropped: tags, highlights, notes and versions of both stay. Merging
 * the same record again changes nothing. The id is that of `ours`.
 */
export function mergeRecords(ours: BackupRecord, theirs: BackupRecord): BackupRecord {
  const text = newerText(ours, theirs);
  const { id } = ours.entry;
  return {
    article: text.article,
    facts: text.facts,
    entry: mergeEntries(ours.entry, theirs.entry, text.entry),
    highlights: mergeHighlights(ours.highlights, theirs.highlights, id, text.article?.blocks ?? []),
    note: mergeNotes(ours.note, theirs.note, id),
    versions: mergeVersions(ours, theirs, text),
  };
}

/** The newer text, unless it could not take the older one's place: the opening before a wall, a page not loaded to its end. */
function newerText(ours: BackupRecord, theirs: BackupRecord): BackupRecord {
  if (!ours.article || !theirs.article) return theirs.article ? theirs : ours;
  const [newer, older] = theirs.entry.updatedAt > ours.entry.updatedAt ? [theirs, ours] : [ours, theirs];
  const comparison = compareTexts(newer.article?.blocks ?? [], older.article?.blocks ?? []);
  return comparison === 'same' ? newer : older;
}

/** `text` is the one of the two whose text stays: title, site and the rest of what comes from the page are its. */
function mergeEntries(ours: Entry, theirs: Entry, text: Entry): Entry {
  const newer = (field: keyof Entry['changed']) => (theirs.changed[field] > ours.changed[field] ? theirs : ours);
  const tags = newer('tags');
  return {
    ...text,
    id: ours.id,
    savedAt: Math.min(ours.savedAt, theirs.savedAt),
    updatedAt: Math.max(ours.updatedAt, theirs.updatedAt),
    state: newer('state').state,
    favourite: newer('favourite').favourite,
    tags: addedTags(tags.tags, (tags === ours ? theirs : ours).tags),
    reading: (theirs.reading?.at ?? -1) > (ours.reading?.at ?? -1) ? theirs.reading : ours.reading,
    changed: {
      state: Math.max(ours.changed.state, theirs.changed.state),
      favourite: Math.max(ours.changed.favourite, theirs.changed.favourite),
      tags: Math.max(ours.changed.tags, theirs.changed.tags),
    },
  };
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
    if (!known || highlight.updatedAt > known.updatedAt) byId.set(highlight.id, { ...highlight, articleId });
  }
  const find = anchorFinder(blocks);
  return [...byId.values()].map((highlight) => {
    const anchors = highlight.anchors.map(find).filter((anchor) => anchor !== null);
    const orphaned = anchors.length < highlight.anchors.length;
    return { ...highlight, anchors: orphaned ? highlight.anchors : anchors, orphaned };
  });
}

function mergeNotes(ours: Note | null, theirs: Note | null, articleId: number): Note | null {
  if (!ours || !theirs) return ours ?? (theirs && { ...theirs, articleId });
  const [newer, older] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const text = newer.text.includes(older.text) ? newer.text : `${newer.text}\n\n${older.text}`;
  return { articleId, text, updatedAt: newer.updatedAt };
}

/** The versions of both, and the text of the two that did not stay: whichever way round they meet, they come to the same. */
function mergeVersions(ours: BackupRecord, theirs: BackupRecord, { article }: BackupRecord): Version[] {
  const replaced = [ours, theirs].flatMap((record) =>
    article && record.article && isReplaced(record.article, article)
      ? [versionOf({ article: record.article, facts: record.facts, savedAt: record.entry.updatedAt })]
      : [],
  );
  return boundedVersions([...ours.versions, ...theirs.versions, ...replaced], article);
}

/** True for a text that another took the place of; an opening before a paywall is no earlier text. */
const isReplaced = (article: Article, by: Article) =>
  !haveSameWords(article, by) && compareTexts(article.blocks, by.blocks) === 'same';
