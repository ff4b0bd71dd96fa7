import type { MessageKey } from './messages';

/** The action of a key; a page lists which of these it can do. */
export type Action =
  | 'search'
  | 'next'
  | 'previous'
  | 'open'
  | 'original'
  | 'archive'
  | 'favourite'
  | 'tag'
  | 'remove'
  | 'select'
  | 'selectAll'
  | 'clear'
  | 'back'
  | 'mark'
  | 'note'
  | 'nextHit'
  | 'changes'
  | 'listen'
  | 'print'
  | 'help'
  | 'goLibrary'
  | 'goInbox'
  | 'goStories'
  | 'goTimeline'
  | 'goPeople'
  | 'goTags'
  | 'goHighlights'
  | 'goSettings'
  | 'goTransfer';

export interface Shortcut {
  /** Keys by their names in `KeyboardEvent.key`; two with a space between are pressed one after the other. */
  keys: string[];
  action: Action;
  label: MessageKey;
}

/** The keys that readers know from Omnivore and Karakeep, in the order of the help sheet. */
export const SHORTCUTS: { title: MessageKey; shortcuts: Shortcut[] }[] = [
  {
    title: 'keysList',
    shortcuts: [
      { keys: ['/'], action: 'search', label: 'keySearch' },
      { keys: ['j'], action: 'next', label: 'keyNext' },
      { keys: ['k'], action: 'previous', label: 'keyPrevious' },
      { keys: ['o', 'Enter'], action: 'open', label: 'keyOpen' },
      { keys: ['x'], action: 'select', label: 'keySelect' },
      { keys: ['*'], action: 'selectAll', label: 'keySelectAll' },
      { keys: ['Escape'], action: 'clear', label: 'clearSelection' },
    ],
  },
  {
    title: 'keysArticle',
    shortcuts: [
      { keys: ['e'], action: 'archive', label: 'keyArchive' },
      { keys: ['s'], action: 'favourite', label: 'keyFavourite' },
      { keys: ['l'], action: 'tag', label: 'keyTag' },
      { keys: ['#'], action: 'remove', label: 'keyRemove' },
      { keys: ['v'], action: 'original', label: 'keyOriginal' },
      { keys: ['h'], action: 'mark', label: 'keyMark' },
      { keys: ['m'], action: 'note', label: 'keyNote' },
      { keys: ['r'], action: 'listen', label: 'keyListen' },
      { keys: ['p'], action: 'print', label: 'keyPrint' },
      { keys: ['n'], action: 'nextHit', label: 'keyNextHit' },
      { keys: ['c'], action: 'changes', label: 'keyChanges' },
      { keys: ['u'], action: 'back', label: 'keyBack' },
    ],
  },
  {
    title: 'keysEverywhere',
    shortcuts: [
      { keys: ['g l'], action: 'goLibrary', label: 'keyGoLibrary' },
      { keys: ['g n'], action: 'goInbox', label: 'inbox' },
      { keys: ['g f'], action: 'goStories', label: 'stories' },
      { keys: ['g e'], action: 'goTimeline', label: 'timeline' },
      { keys: ['g p'], action: 'goPeople', label: 'people' },
      { keys: ['g t'], action: 'goTags', label: 'tags' },
      { keys: ['g h'], action: 'goHighlights', label: 'keyGoHighlights' },
      { keys: ['g i'], action: 'goTransfer', label: 'keyGoTransfer' },
      { keys: ['g s'], action: 'goSettings', label: 'keyGoSettings' },
      { keys: ['?'], action: 'help', label: 'keyHelp' },
    ],
  },
];

const ALL = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts);

/**
 * Gives the action that a key completes, and the first key of a pair that it begins.
 * @param begun the first key of a pair that was pressed just before, or ''
 */
export function readKey(key: string, begun: string): { action: Action | null; begun: string } {
  const pressed = begun ? `${begun} ${key}` : key;
  const action = ALL.find(({ keys }) => keys.includes(pressed))?.action;
  if (action) return { action, begun: '' };
  if (ALL.some(({ keys }) => keys.some((known) => known.startsWith(`${key} `)))) return { action: null, begun: key };
  return begun ? readKey(key, '') : { action: null, begun: '' };
}

/** Tells whether a key is text or belongs to a control, so that it is no shortcut. */
export function isForControl({ target, key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof Element)) return true;
  if (target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog')) {
    return true;
  }
  return key === 'Enter' && target.closest('a, button, summary, input') !== null;
}
