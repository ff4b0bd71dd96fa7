import { useId, useState } from 'preact/hooks';
import { TAG_COLOURS, type TagColour } from '../../lib/library/database/own-records';
import type { Tag } from '../../lib/library/tags/tags';
import { fold } from '../../lib/text/search-terms';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { LibraryBar } from '../shell/library-shell';
import { CollectionPicture } from '../welcome/collection-picture';
import '../welcome/empty-state.css';
import { hrefOfTag } from './tag-chip';
import './tags-page.css';

export interface TagsPageProps {
  /** Every tag in use; null while the library has not answered yet. */
  tags: readonly Tag[] | null;
  onColour(tag: Tag, colour: TagColour): void;
  /** Gives a tag another name; the name of another tag merges the two. */
  onRename(tag: Tag, name: string): void;
  onRemove(tag: Tag): void;
}

/** Shows all tags: their colours, and what can be done with each. */
export function TagsPage(props: TagsPageProps) {
  const { tags } = props;
  const { t } = useLanguage();
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('tags')}</h1>
      </LibraryBar>
      <main class="library-main tags-page">
        {tags?.length === 0 && (
          <section class="empty-state">
            <CollectionPicture of="tags" />
            <p class="empty-advice">
              {t('tagsEmpty')} <kbd>L</kbd>
            </p>
          </section>
        )}
        {tags && tags.length > 0 && (
          <ul class="tags-list">
            {tags.map((tag) => (
              <OneTag key={tag.value} {...props} tag={tag} all={tags} />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

function OneTag(props: TagsPageProps & { tag: Tag; all: readonly Tag[] }) {
  const { tag } = props;
  const { t, plural } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <li>
      <div class="tags-line">
        <span class={`tag-dot tag-${tag.colour}`} />
        <a href={hrefOfTag(tag.shown)}>
          <bdi>{tag.shown}</bdi>
        </a>
        <span class="tags-count">{plural('articles', tag.count)}</span>
        <button type="button" class="quiet" aria-expanded={isEditing} onClick={() => setIsEditing(!isEditing)}>
          <Icon name="settings" />
          {t('tagChange')}
          <span class="visually-hidden">{`: ${tag.shown}`}</span>
        </button>
        <button type="button" class="quiet" title={t('tagRemove')} onClick={() => props.onRemove(tag)}>
          <Icon name="remove" />
          <span class="visually-hidden">{`${t('tagRemove')}: ${tag.shown}`}</span>
        </button>
      </div>
      {isEditing && <TagEdit {...props} onDone={() => setIsEditing(false)} />}
    </li>
  );
}

function TagEdit({
  tag,
  all,
  onColour,
  onRename,
  onDone,
}: TagsPageProps & { tag: Tag; all: readonly Tag[]; onDone(): void }) {
  const { t } = useLanguage();
  const names = useId();
  const [name, setName] = useState(tag.shown);
  const joined = all.find(({ value }) => value === fold(name.trim()) && value !== tag.value);
  return (
    <form
      class="tags-edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && name.trim() !== tag.shown) onRename(tag, name);
        onDone();
      }}
    >
      <label>
        {t('tagName')}
        <input
          class="field"
          type="text"
          value={name}
          list={names}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <datalist id={names}>
        {all.map(({ value, shown }) => (
          <option key={value} value={shown} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {t(joined ? 'tagMerge' : 'tagRename')}
      </button>
      {joined && <p role="status">{t('tagMergeHelp', joined.shown)}</p>}
      <fieldset class="tags-colours">
        <legend>{t('tagColour')}</legend>
        {TAG_COLOURS.map((colour) => (
          <label key={colour} title={t(`tag_${colour}`)}>
            <input
              type="radio"
              name={`${names}-colour`}
              checked={tag.colour === colour}
              onChange={() => onColour(tag, colour)}
            />
            <span class={`tag-dot tag-${colour}`} />
            <span class="visually-hidden">{t(`tag_${colour}`)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
