import { useEffect, useState } from 'preact/hooks';
import { type KeptArticle, SavedStrip, type SavedTool } from '../../components/popup/saved-strip';
import { addTags, change, readKept, writeNote } from './library';

interface SavedArticleParts {
  /** Called when the library could not do what was asked. */
  failed(error: unknown): void;
  /** Shows an article in the library, by its number. */
  open(id: number): void;
  /** Gives the tool for which the article was saved; it is asked once. */
  takeNext(): SavedTool | null;
}

/**
 * Gives what can be done with the article that was saved. It is a module of its own, which is loaded once there is one.
 */
export function savedArticle({ failed, open, takeNext }: SavedArticleParts) {
  return function SavedArticle({ id }: { id: number }) {
    const [article, setArticle] = useState<KeptArticle | null>(null);
    const [next] = useState(takeNext);
    const read = () => readKept(id).then(setArticle);
    useEffect(() => void read().catch(failed), [id]);
    if (!article) return null;
    const then = (work: Promise<unknown>) => void work.then(read).catch(failed);
    return (
      <SavedStrip
        article={article}
        opens={next}
        onAddTags={(typed) => then(addTags(id, typed))}
        onRemoveTag={(tag) => then(change(id, { removeTags: [tag] }))}
        onNote={(text) => then(writeNote(id, text))}
        onFavourite={(favourite) => then(change(id, { favourite }))}
        onArchive={(isArchived) => then(change(id, { state: isArchived ? 'archived' : 'unread' }))}
        onOpen={() => open(id)}
      />
    );
  };
}
