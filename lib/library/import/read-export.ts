import { Unzip, UnzipInflate } from 'fflate';
import { yieldToEventLoop } from '../../article/steps';
import { FileError } from '../backup/file-error';
import { readBookmarks } from './bookmarks';
import { readCsv } from './csv';
import { type ExportContents, type Imported, imported, MAX_ROWS } from './imported';
import { type Beside, readJson } from './json';
import { isRis, readRis } from './ris';

/**
 * The bounds of an export. No export of links and texts that people have is larger; a larger one is refused before it
 * fills the memory.
 */
const LIMITS = { file: 256 * 2 ** 20, unpacked: 256 * 2 ** 20, files: 100_000 };
/** The files of a zip that are looked at. */
const WANTED = /(?:\.csv|\.json|\.html?|\.md|\.ris)$/i;

/**
 * Reads an export of Pocket (CSV or zip), Instapaper, Raindrop, Matter, Omnivore (zip or JSON), Readwise Reader, wallabag,
 * Karakeep or Zotero (CSV or RIS), a browser's bookmarks, or any CSV with a column `url`: told apart by what is in it, not by
 * its name. Nothing is changed.
 * @param limits bytes of the file, bytes and files in a zip
 * @throws FileError `unknown`, `damaged`, `truncated`, `encoding`, `tooLarge`, `empty`
 */
export async function readExport(file: Blob, limits = LIMITS): Promise<ExportContents> {
  if (!file.size) throw new FileError('empty');
  if (file.size > limits.file) throw new FileError('tooLarge');
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (p === 0x50 && k === 0x4b) return readZip(file, limits);
  return readText(decodeText(new Uint8Array(await file.arrayBuffer())));
}

async function readText(text: string, beside?: Beside): Promise<ExportContents> {
  const start = text.slice(0, 2000).trimStart();
  if (!start) throw new FileError('empty');
  if (/^[[{]/.test(start)) return readJson(text, beside);
  if (start.startsWith('<')) return readBookmarks(text);
  if (isRis(start)) return readRis(text);
  return readCsv(text);
}

async function readZip(file: Blob, limits: typeof LIMITS): Promise<ExportContents> {
  const files = await unzip(file, limits);
  const texts = new Map<string, string>();
  for (const [name, bytes] of files) texts.set(name, decodeText(bytes));
  const parts: ExportContents[] = [];
  let articles = 0;
  for (const [name, text] of texts) {
    if (/\.md$|(?:^|\/)content\//i.test(name)) continue;
    try {
      const part = await readText(text, texts);
      articles += part.items.length + part.skipped.length;
      if (articles > MAX_ROWS) throw new FileError('tooLarge');
      parts.push(part);
    } catch (error) {
      // A zip holds other things, too: a read-me, a list of collections.
      if (!(error instanceof FileError) || (error.code !== 'unknown' && error.code !== 'empty')) throw error;
    }
    await yieldToEventLoop();
  }
  const [first] = parts;
  if (!first) throw new FileError('unknown');
  return {
    service: first.service,
    items: mergeByUrl(parts.flatMap(({ items }) => items)),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}

/** Joins the items of one address: Pocket has an article in one file and its highlights in another. */
function mergeByUrl(items: readonly Imported[]): Imported[] {
  const byUrl = new Map<string, Imported>();
  for (const item of items) {
    const known = byUrl.get(item.url);
    byUrl.set(
      item.url,
      known
        ? imported({
            ...known,
            title: known.title || item.title,
            savedAt: known.savedAt ?? item.savedAt,
            highlights: [...known.highlights, ...item.highlights],
          })
        : item,
    );
  }
  return [...byUrl.values()];
}

/** Unpacks the files of a zip and counts their bytes: the sizes in a header are not believed. */
async function unzip(file: Blob, limits: typeof LIMITS): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let unpacked = 0;
  let failure: FileError | null = null;
  const unzipper = new Unzip((entry) => {
    if (files.size >= limits.files) failure = new FileError('tooLarge');
    if (failure || !WANTED.test(entry.name)) return;
    const pieces: Uint8Array[] = [];
    entry.ondata = (error, data, final) => {
      if (error) failure ??= new FileError('damaged', { cause: error });
      unpacked += data?.length ?? 0;
      if (unpacked > limits.unpacked) failure ??= new FileError('tooLarge');
      if (failure) {
        entry.terminate();
        return;
      }
      pieces.push(data);
      if (final) files.set(entry.name, joined(pieces));
    };
    entry.start();
  });
  unzipper.register(UnzipInflate);
  const reader = file.stream().getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done && !failure; chunk = await reader.read()) {
      // Only a little is passed at a time, because a zip bomb unpacks to a thousand times its size.
      for (let at = 0; at < chunk.value.length && !failure; at += 16_384) {
        unzipper.push(chunk.value.subarray(at, at + 16_384));
      }
    }
    if (!failure) unzipper.push(new Uint8Array(0), true);
  } catch (cause) {
    failure ??= new FileError('damaged', { cause });
  } finally {
    await reader.cancel();
  }
  if (failure) throw failure;
  return files;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Decodes UTF-8, or UTF-16 with a byte order mark, as spreadsheets write it. */
function decodeText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No text holds this character: the file is UTF-16 without its mark, a picture, or the damaged rest of a file.
    if (text.includes('\u0000')) throw new FileError('encoding');
    return text;
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError('encoding', { cause });
  }
}
