import * as v from 'valibot';
import { CLOCKS_APART } from '../../text/calendar';
import { parseJson } from '../../text/json';
import { isKeptAddress } from '../articles/address-of';
import { repairRecord } from '../articles/repair-record';
import { type BackupRecord, backupRecordSchema } from '../database/records';
import { FileError } from './file-error';
import { type OwnLine, ownLineSchema } from './own-lines';
import { type PictureLine, pictureLineSchema } from './picture-lines';
import { type StoryLine, storyLineSchema } from './story-lines';

/**
 * The backup format, version 1: one JSON object in UTF-8, written so that it can be read a line at a time.
 *
 *     {"format":"throughline-backup","version":1,"exportedAt":"2026-01-31T08:00:00.000Z","articles":[
 *     {"entry":{…},"article":{…},"facts":{…},"highlights":[…],"note":null}
 *     ,{"entry":{…},"article":null,"facts":null,"highlights":[],"note":{…}}
 *     ],"stories":[
 *     {"story":{…}}
 *     ,{"decision":{…}}
 *     ,{"timeline":{…}}
 *     ,{"person":{…}}
 *     ],"pictures":[
 *     {"picture":{"article":"1","src":"https://…","data":"…"}}
 *     ],"own":[
 *     {"settings":{…}}
 *     ,{"search":{…}}
 *     ,{"tag":{…}}
 *     ,{"removed":{"removedAt":…,"record":{"entry":{…},…}}}
 *     ],"count":2,"skipped":0}
 *
 * Each article, story, decision, edited event, joined or parted person, and picture is one line, all but the first of a
 * list with a comma before it; times are milliseconds since 1970, in UTC, unless they are ISO 8601 strings. The pictures, in
 * Base64 and under the id that their article has in the file, are there only where the reader wanted them in it. `skipped`
 * counts records that were damaged when the backup was written. Readers must refuse a higher `version`, and pass over
 * fields and lists they do not know.
 */
export const BACKUP_FORMAT = 'throughline-backup';
export const BACKUP_VERSION = 1;

const headerSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  articles: v.tuple([]),
});

/** The lines between the parts. */
export const STORIES = '],"stories":[';
export const PICTURES = '],"pictures":[';
/** This part is after all others, because versions without it take an unknown list for the end. */
export const OWN = '],"own":[';

/** The longest line that is read: no article, with all that belongs to it, is as long as this. */
const LONGEST_LINE = 64 * 2 ** 20;

export type BackupLine =
  | { kind: 'article'; record: BackupRecord; line: number; size: number }
  | { kind: 'story'; line: StoryLine; size: number }
  | { kind: 'picture'; line: PictureLine; size: number }
  | { kind: 'own'; line: OwnLine; size: number }
  /** A record whose shape is wrong: `line` is its number in the file. */
  | { kind: 'damaged'; line: number; size: number };

/**
 * Reads a backup, in constant memory.
 * @throws FileError `unknown`, `newer`, `truncated`, `encoding`, `tooLarge`
 */
export async function* readBackup(file: Blob): AsyncGenerator<BackupLine> {
  if (!file.size) throw new FileError('empty');
  let number = 0;
  let part: 'articles' | 'stories' | 'pictures' | 'own' | 'end' = 'articles';
  for await (const line of linesOf(file)) {
    number++;
    if (number === 1) checkHeader(line);
    else if (line.startsWith(STORIES)) part = 'stories';
    else if (line.startsWith(PICTURES)) part = 'pictures';
    else if (line.startsWith(OWN)) part = 'own';
    else if (line.startsWith(']')) part = 'end';
    else if (line.trim() && part !== 'end') {
      const value = parseJson(line.replace(/^,/, ''));
      yield READERS[part](value, line.length, number) ?? {
        kind: 'damaged',
        line: number,
        size: line.length,
      };
    }
  }
  if (part !== 'end') throw new FileError('truncated');
}

function articleLine(value: unknown, size: number, line: number): BackupLine | null {
  const { success, output } = v.safeParse(backupRecordSchema, value);
  if (!success || !isKeptAddress(output.entry.canonicalUrl) || !isKeptAddress(output.entry.url)) return null;
  return { kind: 'article', record: repairRecord(withoutFuture(output, Date.now())), line, size };
}

/**
 * Gives a record without times in the future: such a time would be newer than anything the reader will do, so it counts
 * as none.
 */
function withoutFuture(record: BackupRecord, now: number): BackupRecord {
  const past = (time: number) => (time > now + CLOCKS_APART ? 0 : time);
  const { entry } = record;
  const { state, favourite, tags } = entry.changed;
  return {
    ...record,
    entry: {
      ...entry,
      savedAt: past(entry.savedAt),
      updatedAt: past(entry.updatedAt),
      changed: { state: past(state), favourite: past(favourite), tags: past(tags) },
    },
  };
}

function storyLine(value: unknown, size: number): BackupLine | null {
  const { success, output } = v.safeParse(storyLineSchema, value);
  return success ? { kind: 'story', line: output, size } : null;
}

function pictureLine(value: unknown, size: number): BackupLine | null {
  const { success, output } = v.safeParse(pictureLineSchema, value);
  return success ? { kind: 'picture', line: output, size } : null;
}

function ownLine(value: unknown, size: number): BackupLine | null {
  const { success, output } = v.safeParse(ownLineSchema, value);
  return success ? { kind: 'own', line: output, size } : null;
}

const READERS = { articles: articleLine, stories: storyLine, pictures: pictureLine, own: ownLine };

function checkHeader(line: string): void {
  const header = v.safeParse(headerSchema, parseJson(`${line.replace(/^\ufeff/, '')}]}`));
  if (!header.success) throw new FileError('unknown');
  if (header.output.version > BACKUP_VERSION) throw new FileError('newer');
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const lines = (rest + decode(decoder, chunk.value)).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new FileError('tooLarge');
      yield* lines;
    }
    rest += decode(decoder);
  } finally {
    await reader.cancel();
  }
  if (rest) yield rest;
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new FileError('encoding', { cause });
  }
}
