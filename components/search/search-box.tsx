import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from '../shared/icon';
import { type MessageKey, useLanguage } from '../shared/messages';
import { askedIn, type CompletedKind, completed, fieldsFor, matching } from './completion';
import './search-box.css';

/** A value that a condition may have, and how many articles it finds. */
export interface Completion {
  value: string;
  shown: string;
  count: number;
}

export interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** Searches that were made lately, the latest first. */
  recent: readonly string[];
  /** The values of the condition that is being typed, as far as they are known. */
  values: readonly Completion[];
  onQuery(query: string): void;
  /** Called when the reader begins to type a value of this kind, and with null when they stop. */
  onAsk(asked: { kind: CompletedKind; typed: string } | null): void;
  /** Called when the reader has typed what they look for. */
  onDone(query: string): void;
  /** Moves the focus to the results. */
  onLeave(): void;
}

interface Choice {
  key: string;
  icon: IconName;
  label: string;
  code?: boolean;
  count?: number;
  query: string;
}

const ICONS: Record<CompletedKind, IconName> = { person: 'person', tag: 'tag', site: 'library', story: 'story' };
const NAMES: Record<CompletedKind, MessageKey> = { person: 'person', tag: 'tag', site: 'site', story: 'story' };
const MAX_CHOICES = 8;

/**
 * Shows the search field: it completes names, tags, outlets and stories, and offers the latest searches when it is
 * empty.
 */
export function SearchBox(props: SearchBoxProps) {
  const { box, query, onQuery } = props;
  const { t, locale } = useLanguage();
  const list = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { title, choices } = isOpen ? choicesFor(props, t) : { title: '', choices: [] };
  const isShown = choices.length > 0;
  const numbers = new Intl.NumberFormat(locale);
  const close = () => {
    setIsOpen(false);
    setActive(-1);
    props.onAsk(null);
  };
  const type = (text: string) => {
    setActive(askedIn(text) ? 0 : -1);
    props.onAsk(askedIn(text));
    onQuery(text);
  };
  const take = (choice: Choice) => {
    type(choice.query);
    setIsOpen(choice.code === true);
    if (!choice.code) props.onDone(choice.query);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = choices[active];
    if (event.key === 'Escape') {
      if (isShown) close();
      else box.current?.blur();
    } else if (event.key === 'ArrowDown' && !isShown) props.onLeave();
    else if (event.key === 'ArrowDown') setActive((active + 1) % choices.length);
    else if (event.key === 'ArrowUp' && isShown) setActive((active - 1 + choices.length) % choices.length);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && askedIn(query))) && chosen) take(chosen);
    else if (event.key === 'Enter') {
      props.onDone(query);
      close();
    } else return;
    event.preventDefault();
  };
  const combobox = {
    role: 'combobox',
    // The types of Preact allow this role only together with a `list` of the browser's, which this list replaces.
    list: undefined,
    'aria-expanded': isShown,
    'aria-controls': isShown ? list : undefined,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isShown && active >= 0 ? `${list}-${active}` : undefined,
  } as const;
  return (
    <search class="library-search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        {...combobox}
        value={query}
        placeholder={t('filterHint')}
        aria-label={t('filter')}
        autocomplete="off"
        onInput={(event) => {
          setIsOpen(true);
          type(event.currentTarget.value);
        }}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <div class="search-choices">
          <p aria-hidden="true">{title}</p>
          <div id={list} role="listbox" aria-label={title}>
            {choices.map((choice, index) => (
              <div
                key={choice.key}
                id={`${list}-${index}`}
                class="search-choice"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // This comes before the field loses the focus, which closes the list.
                onMouseDown={(event) => {
                  event.preventDefault();
                  take(choice);
                }}
              >
                <Icon name={choice.icon} />
                {choice.code ? <code>{choice.label}</code> : <bdi>{choice.label}</bdi>}
                {choice.count !== undefined && <span>{numbers.format(choice.count)}</span>}
              </div>
            ))}
          </div>
        </div>
      )}
    </search>
  );
}

function choicesFor(
  { query, recent, values }: SearchBoxProps,
  t: ReturnType<typeof useLanguage>['t'],
): { title: string; choices: Choice[] } {
  const asked = askedIn(query);
  if (asked) {
    const choices = matching(values, asked.typed, MAX_CHOICES).map(({ value, shown, count }) => {
      return { key: value, icon: ICONS[asked.kind], label: shown, count, query: completed(asked, value) };
    });
    return { title: t(NAMES[asked.kind]), choices };
  }
  if (!query.trim()) {
    const choices = recent.map((text) => ({ key: text, icon: 'search' as const, label: text, query: `${text} ` }));
    return { title: t('recentSearches'), choices };
  }
  const choices = fieldsFor(query).map(({ field, query: next }) => {
    return { key: field, icon: ICONS[field], label: `${field}:`, code: true, query: next };
  });
  return { title: t('narrowBy'), choices };
}
