import Papa from 'papaparse';
import { yieldToEventLoop } from '../../article/steps';
import { FileError } from '../backup/file-error';
import { slicesOf } from '../database/slices';
import { type CsvFormat, cell, formatOf, type Row } from './csv-formats';
import { type ExportContents, type Imported, imported, MAX_ROWS, readEach, type Skipped } from './imported';

/** Characters that are read before the page gets a turn. */
const CHUNK = 32 * 1024;
/** The most characters of a row. Every chunk without the end of a row is read again with the next one. */
const LONGEST_ROW = 2 ** 21;
/** The most cells of all rows: forty columns of a very long list. */
const MAX_CELLS = 4_000_000;

/**
 * Reads a CSV export of a service that `csv-formats.ts` knows, or any table with a column `url`.
 * @throws FileError `unknown`, `truncated`, `empty`
 */
export async function readCsv(text: string): Promise<ExportContents> {
  const [header, ...rows] = await parseCsv(text);
  if (!header) throw new FileError('empty');
  const columns = header.map((name) => name.trim().toLowerCase());
  const format = formatOf(columns);
  if (!format) throw new FileError('unknown');
  const contents: ExportContents = { service: format.service, items: [], skipped: [] };
  // A last row that stops before its end is left out: half an address would be taken for an address.
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
        // A quote that is never closed would make one cell of all that follows.
        chunksWithoutRow = data.length ? 0 : chunksWithoutRow + 1;
        if (chunksWithoutRow > LONGEST_ROW / CHUNK || errors.some(({ code }) => code === 'MissingQuotes')) {
          reject(new FileError('truncated'));
          return parser.abort();
        }
        for (const row of data) rows.push(row);
        cells += data.reduce((sum, { length }) => sum + length, 0);
        if (rows.length > MAX_ROWS || cells > MAX_CELLS) {
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
