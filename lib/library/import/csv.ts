import Papa from 'papaparse';
import { yieldToEventLoop } from '../../article/steps';
import { FileError } from '../backup/file-error';
import { slicesOf } from '../database/slices';
import {
  type ExportContents,
  type Imported,
  imported,
  instantOf,
  listIn,
  MOST_ROWS,
  readEach,
  type Skipped,
} from './imported';

type Row = Map<string, string>;

interface CsvFormat {
  service: string;
  /** Columns that only this format has, in lower case. */
  columns: string[];
  read(row: Row): Partial<Imported>;
}

const cell = (row: Row, ...names: string[]) => names.map((name) => row.get(name)).find(Boolean) ?? '';

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

/** Characters that are read before the page gets a turn. */
const CHUNK = 32 * 1024;
/** Characters. Every chunk without the end of a row is read again with the next one. */
const LONGEST_ROW = 2 ** 21;
/** Cells of all rows: forty columns of a very long list. */
const MOST_CELLS = 4_000_000;

/**
 * Reads a CSV export of Pocket, Instapaper or Readwise Reader, or any table with a column `url`.
 * @throws FileError `unknown`, `truncated`, `empty`
 */
export async function readCsv(text: string): Promise<ExportContents> {
  const [header, ...rows] = await parseCsv(text);
  if (!header) throw new FileError('empty');
  const columns = header.map((name) => name.trim().toLowerCase());
  const format = FORMATS.find((known) => known.columns.every((name) => columns.includes(name)));
  if (!format) throw new FileError('unknown');
  const contents: ExportContents = { service: format.service, items: [], skipped: [] };
  // A last row that stops before its end, cells and line: half an address would be an address.
  const half = !/[\r\n]\s*$/.test(text.slice(-100)) && (rows.at(-1)?.length ?? 0) < header.length ? rows.at(-1) : null;
  const read = (cells: string[]) =>
    cells === half ? { row: cells[0], reason: 'damaged' as const } : readRow(columns, cells, format);
  for (const slice of slicesOf(rows, 200)) {
    const { items, skipped } = readEach(slice, read, contents);
    contents.items.push(...items);
    contents.skipped.push(...skipped);
    await yieldToEventLoop();
  }
  return contents;
}

function readRow(columns: readonly string[], cells: readonly string[], format: CsvFormat): Imported | Skipped {
  const row: Row = new Map(columns.map((name, i) => [name, (cells[i] ?? '').trim()]));
  const url = cell(row, 'url');
  if (!url) return { row: cell(row, 'title'), reason: 'noAddress' };
  return imported({ url, title: cell(row, 'title'), ...format.read(row) });
}

function parseCsv(text: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    let chunksWithoutRow = 0;
    let cells = 0;
    Papa.parse<string[]>(text, {
      skipEmptyLines: 'greedy',
      chunkSize: CHUNK,
      chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        // A quote that is never closed: all that follows would be one cell.
        chunksWithoutRow = data.length ? 0 : chunksWithoutRow + 1;
        if (chunksWithoutRow > LONGEST_ROW / CHUNK || errors.some(({ code }) => code === 'MissingQuotes')) {
          reject(new FileError('truncated'));
          return parser.abort();
        }
        for (const row of data) rows.push(row);
        cells += data.reduce((sum, { length }) => sum + length, 0);
        if (rows.length > MOST_ROWS || cells > MOST_CELLS) {
          reject(new FileError('tooLarge'));
          return parser.abort();
        }
        parser.pause();
        void yieldToEventLoop().then(() => parser.resume());
      },
      complete: () => resolve(rows),
      error: (cause: unknown) => reject(new FileError('damaged', { cause })),
    });
  });
}
