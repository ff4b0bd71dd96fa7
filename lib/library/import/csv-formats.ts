import { type Imported, instantOf, listIn } from './imported';
import { textOfMarkup } from './markup';

/** The cells of a row, by their columns in lower case. */
export type Row = Map<string, string>;

/** A table of one service: the columns it is recognised by, and how its rows are read besides address and title. */
export interface CsvFormat {
  service: string;
  /** Columns that only this format has, in lower case. */
  columns: string[];
  read(row: Row): Partial<Imported>;
}

/** Gives the first of these columns that is filled; '' when none is. */
export const cell = (row: Row, ...names: string[]) => names.map((name) => row.get(name)).find(Boolean) ?? '';

/** The CSV files that are known, by their columns; the last takes any table with a column of addresses. */
const FORMATS: readonly CsvFormat[] = [
  {
    service: 'Pocket',
    columns: ['url', 'time_added', 'status'],
    read: (row) => ({
      savedAt: instantOf(row.get('time_added')),
      archived: cell(row, 'status').toLowerCase() === 'archive',
      tags: listIn(cell(row, 'tags'), '|'),
    }),
  },
  {
    service: 'Instapaper',
    columns: ['url', 'folder', 'timestamp'],
    read: (row) => {
      const folder = cell(row, 'folder');
      const own = /^(?:unread|archive|starred)$/i.test(folder) ? [] : [folder];
      return {
        savedAt: instantOf(row.get('timestamp')),
        archived: folder.toLowerCase() === 'archive',
        favourite: folder.toLowerCase() === 'starred',
        tags: [...own.filter(Boolean), ...listIn(cell(row, 'tags'), ',')],
        note: cell(row, 'selection'),
      };
    },
  },
  {
    service: 'Readwise Reader',
    columns: ['url', 'document tags', 'saved date', 'location'],
    read: (row) => ({
      savedAt: instantOf(row.get('saved date')),
      archived: cell(row, 'location').toLowerCase() === 'archive',
      favourite: cell(row, 'location').toLowerCase() === 'shortlist',
      tags: listIn(cell(row, 'document tags'), ','),
      progress: Number(cell(row, 'reading progress')) || 0,
    }),
  },
  {
    service: 'Raindrop',
    columns: ['url', 'folder', 'excerpt', 'created'],
    read: (row) => ({
      savedAt: instantOf(row.get('created')),
      favourite: isTrue(cell(row, 'favorite')),
      tags: [...foldersIn(cell(row, 'folder')), ...listIn(cell(row, 'tags'), ',')],
      note: cell(row, 'note'),
      highlights: markedIn(cell(row, 'highlights')),
    }),
  },
  {
    service: 'Matter',
    columns: ['url', 'in queue', 'favorited'],
    read: (row) => ({
      savedAt: instantOf(row.get('last interaction date')),
      archived: !isTrue(cell(row, 'in queue')),
      favourite: isTrue(cell(row, 'favorited')),
      tags: listIn(cell(row, 'tags'), ','),
      progress: isTrue(cell(row, 'read')) ? 1 : 0,
    }),
  },
  {
    service: 'Zotero',
    columns: ['url', 'item type', 'date added'],
    read: (row) => ({
      // Zotero writes times in UTC, without saying so.
      savedAt: instantOf(cell(row, 'date added').replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/, '$1T$2Z')),
      tags: listIn(cell(row, 'manual tags'), ';'),
      note: textOfMarkup(cell(row, 'notes')),
    }),
  },
  {
    service: 'CSV',
    columns: ['url'],
    read: (row) => ({
      savedAt: instantOf(cell(row, 'saved', 'created', 'date', 'time_added')),
      archived: /^archived?$/i.test(cell(row, 'state', 'status', 'folder')),
      favourite: /^(?:true|1|yes)$/i.test(cell(row, 'favourite', 'favorite', 'starred')),
      tags: listIn(cell(row, 'tags', 'labels'), ','),
      note: cell(row, 'note', 'notes'),
    }),
  },
];

/** Gives the format of a table with these columns, in lower case; undefined when none of them holds addresses. */
export function formatOf(columns: readonly string[]): CsvFormat | undefined {
  return FORMATS.find((known) => known.columns.every((name) => columns.includes(name)));
}

const isTrue = (value: string) => /^(?:true|yes|1)$/i.test(value);

/** The folder in which Raindrop puts what is in no folder. */
const NO_FOLDER = 'unsorted';

/** Gives a folder and those that it is in, which are written `Reading / Long`. */
function foldersIn(path: string): string[] {
  return listIn(path, ' / ').filter((folder) => folder.toLowerCase() !== NO_FOLDER);
}

/** Reads Raindrop's highlights in one cell: `Highlight:` opens each, `Note:` what the reader wrote beside it. */
function markedIn(text: string): Imported['highlights'] {
  return text
    .split(/^Highlight:/m)
    .map((part) => part.split(/^Note:/m))
    .map(([quote, ...note]) => ({ quote: quote.trim(), note: note.join('\n').trim(), at: null }))
    .filter(({ quote }) => quote);
}
