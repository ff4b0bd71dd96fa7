import { useEffect, useId, useState } from 'preact/hooks';
import { fold } from '../../lib/text/search-terms';
import { useLanguage } from '../shared/messages';
import { matching } from './completion';
import { filterValue, withFilter } from './query-filters';
import type { Completion } from './search-box';

export interface PersonFilterProps {
  query: string;
  onQuery(query: string): void;
  /** People whose names hold what was typed, as far as they are known. */
  people: readonly Completion[];
  /** Called when a name is being typed. */
  onAsk(typed: string): void;
}

const MAX_NAMES = 8;

/**
 * Shows the filter by a person. It offers the names that hold what is typed, and filters as soon as that is the name, or the whole
 * word of a name, of somebody.
 */
export function PersonFilter({ query, onQuery, people, onAsk }: PersonFilterProps) {
  const { t } = useLanguage();
  const list = useId();
  const chosen = filterValue(query, 'person');
  const [typed, setTyped] = useState(chosen);
  const [isTyping, setIsTyping] = useState(false);
  const names = isTyping ? matching(people, typed, MAX_NAMES) : [];
  const isName = names.some(({ shown }) => holdsWords(shown, typed));
  const filter = (name: string) => {
    if (name.trim() !== chosen) onQuery(withFilter(query, 'person', name));
  };
  // The query may be changed elsewhere, as in the search box.
  useEffect(() => {
    if (typed.trim() !== chosen) setTyped(chosen);
  }, [chosen]);
  useEffect(() => {
    if (isTyping && isName) filter(typed);
  }, [isTyping, isName, typed]);
  return (
    <label>
      {t('person')}
      <input
        type="text"
        list={list}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          setIsTyping(true);
          onAsk(value);
          if (!value.trim()) filter('');
        }}
        onChange={({ currentTarget: { value } }) => {
          setIsTyping(false);
          filter(value);
        }}
      />
      <datalist id={list}>
        {names.map(({ value, shown }) => (
          <option key={value} value={shown} />
        ))}
      </datalist>
    </label>
  );
}

/** Tells whether each word that was typed is a whole word of a name. */
function holdsWords(name: string, typed: string): boolean {
  const words = new Set(fold(name).split(/\s+/));
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}
