import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FacetCount } from '../../lib/library/database/rows';
import { NoteEditor } from '../highlights/note-editor';
import { TagEditor } from '../library/tag-editor';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { usePageActions } from '../shared/page-actions';
import { formatList } from '../shared/story-format';
import './saved-strip.css';

/** The reader's marks on a saved article. */
export interface KeptArticle {
  tags: string[];
  /** '' for none. */
  note: string;
  isFavourite: boolean;
  isArchived: boolean;
  /** Tags in use, the most used first. */
  knownTags: FacetCount[];
}

/** The panels that can open over the popup for a saved article. */
export type SavedTool = 'tags' | 'note';

export interface SavedStripProps {
  article: KeptArticle;
  /** The tool for which the article was saved, which is open from the start. */
  opens?: SavedTool | null;
  onAddTags(typed: string): void;
  onRemoveTag(tag: string): void;
  onNote(text: string): void;
  onFavourite(isFavourite: boolean): void;
  onArchive(isArchived: boolean): void;
  onOpen(): void;
}

/**
 * Shows, under the bar of the popup once an article is saved, what can be done with it without leaving the page. The
 * keys are those of the library.
 */
export function SavedStrip(props: SavedStripProps) {
  const { article } = props;
  const { t, locale } = useLanguage();
  const strip = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<SavedTool | null>(props.opens ?? null);
  usePageActions({
    tag: () => setOpen('tags'),
    note: () => setOpen('note'),
    favourite: () => props.onFavourite(!article.isFavourite),
    archive: () => props.onArchive(!article.isArchived),
  });
  // The strip takes its height from the text, so that the lines that are being read stay where they are.
  useLayoutEffect(() => {
    const text = strip.current?.closest('.popup')?.querySelector('main');
    if (text && text.scrollTop > 0) text.scrollTop += strip.current?.offsetHeight ?? 0;
  }, []);
  const { isFavourite, isArchived, tags, note } = article;
  return (
    <div ref={strip} class="saved-strip" role="toolbar" aria-label={t('savedTools')}>
      <button type="button" class="quiet" aria-keyshortcuts="l" onClick={() => setOpen('tags')}>
        <Icon name="tag" />
        <span class="saved-tags">{tags.length ? formatList(tags, locale) : t('addTags')}</span>
      </button>
      <button type="button" class="quiet" aria-keyshortcuts="m" onClick={() => setOpen('note')}>
        <Icon name="note" />
        {t(note ? 'editNote' : 'note')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-keyshortcuts="s"
        aria-pressed={isFavourite}
        onClick={() => props.onFavourite(!isFavourite)}
      >
        <Icon name={isFavourite ? 'favouriteOn' : 'favourite'} />
        {t('favourite')}
      </button>
      <button type="button" class="quiet" aria-keyshortcuts="e" onClick={() => props.onArchive(!isArchived)}>
        <Icon name={isArchived ? 'unarchive' : 'archive'} />
        {t(isArchived ? 'unarchive' : 'archive')}
      </button>
      <button type="button" class="quiet saved-open" onClick={props.onOpen}>
        <Icon name="library" />
        <span>{t('openInLibrary')}</span>
      </button>
      {open === 'tags' && (
        <TagEditor
          count={1}
          tags={tags}
          known={article.knownTags}
          onAdd={props.onAddTags}
          onRemove={props.onRemoveTag}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'note' && (
        <NoteEditor
          title={t('articleNote')}
          quote=""
          text={note}
          onDone={(text) => {
            setOpen(null);
            if (text !== note) props.onNote(text);
          }}
        />
      )}
    </div>
  );
}
