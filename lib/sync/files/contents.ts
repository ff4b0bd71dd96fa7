import * as v from 'valibot';
import { parseJson } from '../../text/json';
import { SyncError } from '../errors';
import { machineSchema, type RecordState, recordStateSchema } from '../merge/record';

/** Goes up when older extensions would misread a file. */
const VERSION = 1;

const headerSchema = v.object({
  format: v.literal('throughline-sync'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  machine: machineSchema,
  number: v.number(),
  name: v.pipe(v.string(), v.maxLength(200)),
  browser: v.pipe(v.string(), v.maxLength(200)),
  at: v.number(),
});

/** The machine that wrote a file, and the time. */
export type FileHeader = Omit<v.InferOutput<typeof headerSchema>, 'format' | 'version'>;

/** A change as it is sent: the state of a record, and the page of an article where that is new. */
export interface Sent {
  state: RecordState;
  page?: unknown;
}

const sentSchema = v.object({ state: recordStateSchema, page: v.optional(v.unknown()) });

/** Bytes that a file may unpack to. */
const LARGEST = 256 * 2 ** 20;

/** A file's contents before they are encrypted: a line of JSON for who wrote it, one for each record; packed. */
export async function packContents(header: FileHeader, sent: readonly Sent[]): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [{ format: 'throughline-sync', version: VERSION, ...header }, ...sent].map((line) =>
    JSON.stringify(line),
  );
  return packLines(lines);
}

/**
 * Reads it. Lines that are no records are left out and counted.
 * @throws SyncError `newer`; a plain Error for what is no such file
 */
export async function unpackContents(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ header: FileHeader; sent: Sent[]; skipped: number }> {
  const [first, ...lines] = await unpackLines(bytes);
  const header = v.parse(headerSchema, JSON.parse(first));
  if (header.version > VERSION) throw new SyncError('newer');
  const parsed = lines.map((line) => v.safeParse(sentSchema, parseJson(line)));
  const sent = parsed.flatMap((one): Sent[] => (one.success ? [one.output] : []));
  return { header, sent, skipped: lines.length - sent.length };
}

/** Lines of text, packed. */
export function packLines(lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([lines.join('\n')]), new CompressionStream('deflate-raw'));
}

/** @throws Error for what is no such file, or is larger than any */
export async function unpackLines(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const unpacked = await through(new Blob([bytes]), new DecompressionStream('deflate-raw'), LARGEST);
  return new TextDecoder('utf-8', { fatal: true }).decode(unpacked).split('\n');
}

async function through(
  blob: Blob,
  transform: CompressionStream | DecompressionStream,
  largest = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().pipeThrough(transform).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    size += piece.value.length;
    if (size > largest) throw new Error('The file unpacks to more than any file of ours');
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
