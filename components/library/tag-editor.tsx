import { useId, useMemo, useState } from 'preact/hooks';
import type { FacetCount } from '../../lib/library/database/rows';
import { fold } from '../../lib/text/search-terms';
import { LibraryDialog } from '../shared/dialog';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './tag-editor.css';

export interface TagEditorProps {
  /** The number of articles that are tagged. */
  count: number;
  /** Tags that all of them have. */
  tags: string[];
  /** Tags in use, the most used first. */
  known: FacetCount[];
  /** Tags as they were typed: one, or several with commas between. */
  onAdd(typed: string): void;
  onRemove(tag: string): void;
  onClose(): void;
}

const MAX_SUGGESTED = 8;

/** Edits the tags of one article or of a selection: they are typed, and completed from the tags in use. */
export function TagEditor({ count, tags, known, onAdd, onRemove, onClose }: TagEditorProps) {
  const { t, plural } = useLanguage();
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const suggestions = useMemo(() => suggest(text, tags, known), [text, tags, known]);
  const add = (typed: string) => {
    onAdd(typed);
    setText('');
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) setActive((before) => Math.max(-1, Math.min(suggestions.length - 1, before + step)));
    else if (event.key === 'Enter' && active >= 0) add(suggestions[active].shown);
    else if ((event.key === 'Enter' || event.key === ',') && text.trim()) add(text);
    else if (event.key === 'Enter') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <LibraryDialog title={plural('tagsOf', count)} onClose={onClose}>
      <div class="tag-editor">
        {tags.length > 0 && (
          <ul class="tag-list" aria-label={t('tags')}>
            {tags.map((tag) => (
              <li key={tag}>
                {tag}
                <button type="button" aria-label={t('removeTag', tag)} onClick={() => onRemove(tag)}>
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="tag-field">
          <input
            type="text"
            class="field"
            role="combobox"
            aria-label={t('addTag')}
            aria-expanded={suggestions.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
            placeholder={t('addTagHint')}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type a tag.
            autoFocus
            onInput={(event) => {
              setText(event.currentTarget.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" class="button" disabled={!text.trim()} onClick={() => add(text)}>
            {t('add')}
          </button>
        </div>
        <div id={list} class="tag-suggestions" role="listbox" aria-label={t('tagSuggestions')}>
          {suggestions.map(({ value, shown, count: uses }, index) => (
            <div
              key={value}
              id={`${list}-${index}`}
              class="tag-suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => add(shown)}
              onKeyDown={(event) => event.key === 'Enter' && add(shown)}
            >
              {shown}
              <span>{uses}</span>
            </div>
          ))}
        </div>
      </div>
    </LibraryDialog>
  );
}

/** Gives the tags in use that contain what is typed and are not on the articles yet, those that begin with it first. */
function suggest(text: string, tags: string[], known: FacetCount[]): FacetCount[] {
  const typed = fold(text.trim());
  const taken = new Set(tags.map(fold));
  const fitting = known.filter(({ value }) => !taken.has(value) && value.includes(typed));
  const first = fitting.filter(({ value }) => value.startsWith(typed));
  return [...first, ...fitting.filter(({ value }) => !value.startsWith(typed))].slice(0, MAX_SUGGESTED);
}
