import { yieldToEventLoop } from '../../article/steps';
import { FileError } from '../backup/file-error';
import { slicesOf } from '../database/slices';
import { type ExportContents, type Imported, imported, instantOf, readEach, type Skipped } from './imported';
import { textOfMarkup } from './markup';

/** A line of RIS: a tag of two letters, two spaces, a hyphen, and the value. */
const LINE = /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/;

type Reference = Map<string, string[]>;

/** True when a file begins as RIS does: with the type of its first reference. */
export const isRis = (text: string) => /^\s*TY {2}- /.test(text);

/**
 * Reads references in RIS, as Zotero, Mendeley and libraries write them: those with an address, or a DOI that leads to
 * one. Keywords become tags; notes are kept; the day a reference was looked up is the day it was saved.
 * @throws FileError `truncated` when the last reference has no end
 */
export async function readRis(text: string): Promise<ExportContents> {
  const references = referencesIn(text);
  const contents: ExportContents = { service: 'RIS', items: [], skipped: [] };
  for (const slice of slicesOf(references, 200)) {
    const { items, skipped } = readEach(slice, readReference, contents);
    contents.items.push(...items);
    contents.skipped.push(...skipped);
    await yieldToEventLoop();
  }
  return contents;
}

function referencesIn(text: string): Reference[] {
  const references: Reference[] = [];
  let open: Reference | null = null;
  let last: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === 'TY') open = new Map();
    else if (name === 'ER') {
      if (open) references.push(open);
      open = null;
    } else if (name && open) {
      last = open.get(name) ?? [];
      last.push(value.trim());
      open.set(name, last);
      // A note may continue over several lines.
    } else if (open && last?.length) last.push(`${last.pop()}\n${line}`);
  }
  if (open) throw new FileError('truncated');
  return references;
}

function readReference(reference: Reference): Imported | Skipped {
  const first = (...names: string[]) => names.flatMap((name) => reference.get(name) ?? []).find(Boolean) ?? '';
  const title = first('TI', 'T1', 'CT', 'BT').trim();
  const doi = first('DO').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const url = first('UR').split(/[\s;]/, 1)[0] || (doi && `https://doi.org/${doi}`);
  if (!url) return { row: title, reason: 'noAddress' };
  return imported({
    url,
    title,
    savedAt: lookedUpAt(first('Y2')),
    tags: (reference.get('KW') ?? []).flatMap((line) => line.split('\n')).filter(Boolean),
    note: (reference.get('N1') ?? []).map(textOfMarkup).filter(Boolean).join('\n\n'),
  });
}

/** Reads `2024/05/06/07:08:09`: year, month, day and a time or a word; each but the year may be empty. */
function lookedUpAt(value: string): number | null {
  const [, year, month, day, time] = /^(\d{4})\/(\d\d)\/(\d\d)(?:\/(\d\d:\d\d:\d\d))?/.exec(value) ?? [];
  return year ? instantOf(`${year}-${month}-${day}T${time ?? '12:00:00'}Z`) : null;
}
