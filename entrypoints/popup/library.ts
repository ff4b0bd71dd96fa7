import type { KeptArticle } from '../../components/popup/saved-strip';
import { factNotes } from '../../components/reader/facts/fact-notes';
import type { Language, MessageKey } from '../../components/shared/messages';
import type { StorySoFar } from '../../components/stories/story-line';
import type { Article } from '../../lib/article/article';
import { logged } from '../../lib/browser/logged';
import { fetchInBackground, keepsPictures } from '../../lib/browser/offline-pictures';
import type { WasSaved } from '../../lib/browser/saving/keeping';
import { askForSync } from '../../lib/browser/sync/sync-messages';
import { type Facts, NO_FACTS } from '../../lib/facts/facts';
import { factWords } from '../../lib/facts/keyfacts/fact-words';
import { keyFacts } from '../../lib/facts/keyfacts/salience/shown';
import {
  findCopy as findCopyIn,
  findSavedBefore,
  findSaved as findSavedIn,
} from '../../lib/library/articles/find-saved';
import { getArticle, getEntries } from '../../lib/library/articles/list';
import { type Change, changeEntries, tagsFrom } from '../../lib/library/articles/organise';
import { removeArticles, restoreArticles } from '../../lib/library/articles/remove';
import { saveArticle } from '../../lib/library/articles/save';
import { LibraryError } from '../../lib/library/database/errors';
import { openLibrary } from '../../lib/library/database/open';
import type { Entry } from '../../lib/library/database/records';
import { getNote, setNote } from '../../lib/library/highlights/highlights';
import { importArticles } from '../../lib/library/import/import-articles';
import { imported } from '../../lib/library/import/imported';
import { namedElsewhere } from '../../lib/library/people/named-elsewhere';
import { countFacets } from '../../lib/library/search/facet-counts';
import { placeSaved } from '../../lib/library/stories/place';
import { storySoFar } from '../../lib/library/stories/so-far';
import { haveSameWords } from '../../lib/library/versions/bounded-versions';
import { changesBetween, isUnchanged } from '../../lib/library/versions/changes';
import { summaryOf } from '../../lib/library/versions/summary';

/**
 * The popup's questions to the library. They are a module of their own, so that the database is loaded after the first
 * paint.
 */
export const library = openLibrary();

/** The most new sentences, and changed figures, in the line under an article. */
const MAX_NEWS = 5;

/** Finds the entry that a save of the article would update: the one of its address and with its text. */
export const findSaved = (article: Article): Promise<Entry | null> => findSavedIn(library, article);

/** Finds the entry of another page of which the article is a copy. */
export const findCopy = (article: Article): Promise<Entry | null> => findCopyIn(library, article);

/** A saved text, compared with that of the page. */
export interface ComparedText {
  /** When it was saved; milliseconds since 1970. */
  savedAt: number;
  was: WasSaved;
}

/** Compares the saved text of an article with that of its page; null where no text is saved. */
export async function compareWithSaved(article: Article, facts: Facts): Promise<ComparedText | null> {
  const known = await findSavedBefore(library, article);
  const saved = known && (await getArticle(library, known.id));
  if (!saved?.article) return null;
  const { updatedAt: savedAt } = saved.entry;
  if (haveSameWords(saved.article, article)) return { savedAt, was: 'same' };
  if (known?.comparison === 'less') return { savedAt, was: 'fuller' };
  const changes = changesBetween({ ...saved.article, facts: saved.facts ?? NO_FACTS }, { ...article, facts });
  return { savedAt, was: isUnchanged(changes) ? 'same' : summaryOf(changes) };
}

export async function save(article: Article, facts: Facts): Promise<(Entry & { was: WasSaved | null }) | null> {
  const withPictures = await keepsPictures();
  const before = await compareWithSaved(article, facts).catch(logged);
  const { id } = await saveArticle(library, { article, facts, savedAt: Date.now(), withPictures });
  if (withPictures) void fetchInBackground();
  // The save has succeeded already: an article that was not placed in its story is placed when the library is next
  // opened.
  await placeSaved(library, id).catch(console.error);
  void askForSync();
  const entry = (await getEntries(library, [id])).entries[0];
  return entry ? { ...entry, was: before?.was ?? null } : null;
}

/** Keeps an address alone: its text comes when its page is opened and saved. @throws LibraryError */
export async function saveAddress(url: string, title: string): Promise<void> {
  const now = Date.now();
  const { skipped } = await importArticles(library, [imported({ url, title, savedAt: now })], { now });
  if (skipped.length) throw new LibraryError('noAddress');
  void askForSync();
}

/** Holds what the library knows of an article. */
export interface KnownOfArticle {
  /** Says what the library holds on the article's story, for the line under it; null when it holds nothing. */
  story: StorySoFar | null;
  /**
   * Says what it knows of the article's facts, in words, by their key: the earlier value of a figure, other articles that
   * name a person.
   */
  notes: ReadonlyMap<string, string>;
}

export async function findKnown(
  article: Article,
  facts: Facts,
  id: number | null,
  language: Language,
): Promise<KnownOfArticle> {
  const found = await storySoFar(library, article, facts, id);
  const { people } = keyFacts(facts);
  const names = people.map(({ name }) => name);
  const counts = await namedElsewhere(library, names, id);
  const notes = factNotes(
    article.canonicalUrl,
    {
      people: people.map((fact) => ({ fact, elsewhere: counts.get(fact.name) ?? 0 })),
      figures: (found?.news.changed ?? []).map(({ now, before, article: earlier }) => ({
        ...{ now, before },
        outlet: found?.outletOf(earlier) ?? '',
        publishedAt: found?.publishedOf(earlier) ?? null,
      })),
    },
    language,
  );
  if (!found) return { story: null, notes };
  const { story, others, isCopy, news, outletOf } = found;
  const line = {
    id: story.id,
    name: story.name,
    others,
    isCopy,
    news: news.sentences.slice(0, MAX_NEWS).map(({ text }) => text),
    changed: news.changed
      .slice(0, MAX_NEWS)
      .map(({ now, before, article }) => ({ now: factWords(now), before: before.head, outlet: outletOf(article) })),
    events: news.events,
  };
  return { story: line, notes };
}

/** Gives what the reader has done to a saved article; null when the library does not hold it. */
export async function readKept(id: number): Promise<KeptArticle | null> {
  const [{ entries }, note, knownTags] = await Promise.all([
    getEntries(library, [id]),
    getNote(library, id),
    countFacets(library, 'tag'),
  ]);
  const [entry] = entries;
  if (!entry) return null;
  const { tags, favourite, state } = entry;
  return { tags, note: note?.text ?? '', isFavourite: favourite, isArchived: state === 'archived', knownTags };
}

/** Has a change sent to the reader's other machines soon. */
function synced<T>(done: Promise<T>): Promise<T> {
  void done.then(() => askForSync()).catch(() => undefined);
  return done;
}

export const change = (id: number, changes: Change) => synced(changeEntries(library, [id], changes, Date.now()));

export const addTags = (id: number, typed: string) => change(id, { addTags: tagsFrom(typed) });

export const writeNote = (id: number, text: string) => synced(setNote(library, id, text, Date.now()));

export const remove = (id: number) => synced(removeArticles(library, [id], Date.now()));

export const restore = (id: number) => synced(restoreArticles(library, [id]));

/** Gives the message that describes in the reader's words what the library could not do. */
export const libraryMessage = (error: unknown): MessageKey =>
  error instanceof LibraryError ? `library_${error.code}` : 'saveFailed';
