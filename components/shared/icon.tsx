/** Line icons on a 24-unit grid, drawn for this project; always beside or inside a control that has a name. */
const PATHS = {
  save: 'M6 4h12v16l-6-4.5L6 20z',
  saved: 'M6 4h12v16l-6-4.5L6 20z',
  library: 'M5 5v14M10 5v14M14.5 5.5l4.5 13',
  reader: 'M4 5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v12a2 2 0 0 1 2-2h6z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  figure: 'M5 20V11M12 20V4M19 20v-6',
  date: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  remove: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13',
  external: 'M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3M12 14.5v2',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  marks: 'M4 20h16M6 15l8-10 4 3-8 10-5 1z',
  listen: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  previousParagraph: 'M18 6l-8 6 8 6zM6 6v12',
  nextParagraph: 'M6 6l8 6-8 6zM18 6v12',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  favourite: 'M12 4l2.5 5.2 5.7.8-4.1 4 1 5.6-5.1-2.7-5.1 2.7 1-5.6-4.1-4 5.7-.8z',
  favouriteOn: 'M12 4l2.5 5.2 5.7.8-4.1 4 1 5.6-5.1-2.7-5.1 2.7 1-5.6-4.1-4 5.7-.8z',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  unarchive: 'M4 5h16v4H4zM5.5 9v10h13V9M12 17v-5M9.5 14.3L12 12l2.5 2.3',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01',
  filter: 'M4 7h16M7 12h10M10 17h4',
  keyboard: 'M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M8 14.5h8',
  export: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  import: 'M12 4v11M8 11l4 4 4-4M5 14v6h14v-6',
  highlight: 'M4 20h16M8 16l-2-2L15 4l4 3.5L10.5 16z',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 9h7M8.5 12.5h4',
  quote: 'M9.5 7C7 8 5.5 10 5.5 13v4h5v-5h-3M18.5 7c-2.5 1-4 3-4 6v4h5v-5h-3',
  settings:
    'M5 7h7M18 7h1M5 17h1M12 17h7M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  story: 'M5 4h10v13H5zM15 8h4v12H9v-3M7.5 8h5M7.5 11.5h5',
  timeline: 'M3 12h18M7 12V7M12 12v5M17 12V7M7 5h.01M12 19h.01M17 5h.01',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 19a6 6 0 0 1 12 0M15.5 4.5a3.5 3.5 0 0 1 0 6M17.5 13.5A6 6 0 0 1 21 19',
  merge: 'M6 4v4l6 5v7M18 4v4l-6 5',
  split: 'M12 20v-7L6 8V4M12 13l6-5V4',
  pin: 'M12 21v-6M8 4h8l-1 6 3 3v2H6v-2l3-3z',
  hide: 'M4 4l16 16M9.9 5.2A9.6 9.6 0 0 1 12 5c5 0 8.5 4.5 9.5 7a13 13 0 0 1-2.6 3.7M6.5 7A13 13 0 0 0 2.5 12C3.5 14.5 7 19 12 19a9 9 0 0 0 4.5-1.2',
  zoomIn: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5M11 8v6M8 11h6',
  zoomOut: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5M8 11h6',
  earlier: 'M15 5l-7 7 7 7',
  later: 'M9 5l7 7-7 7',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 2.5h4l1-2.5h5',
  rows: 'M4 6h16M4 10h16M4 14h16M4 18h16',
  add: 'M12 5v14M5 12h14',
  more: 'M4.1 12a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0M11.1 12a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0M18.1 12a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0',
  calendarAdd: 'M20 11V6H4v14h8M4 10h16M8 3v4M16 3v4M17 15v6M14 18h6',
  folder: 'M3 6h6l2 2.5h10V19H3z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  send: 'M3 6h18v12H3zM3 7l9 7 9-7',
  text: 'M4 18L9 6l5 12M5.8 14h6.4M15 18l3-7 3 7M16 16h4',
} as const;

export type IconName = keyof typeof PATHS;

/** Arrows that follow the direction of the page: towards its beginning, or its end. */
const ALONG: ReadonlySet<IconName> = new Set(['back', 'earlier', 'later']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={ALONG.has(name) ? 'icon icon-along' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} class={name === 'saved' || name === 'favouriteOn' ? 'icon-filled' : undefined} />
    </svg>
  );
}
