import { LABELS } from '../lib/facts/people/tagger/crf';
import { BUCKETS } from '../lib/facts/people/tagger/features';
import {
  checksum,
  HEADER_BYTES,
  MAGIC,
  type NameTables,
  VERSION,
  VERSION_WITH_NAMES,
  VERSION_WITH_NOUNS,
} from '../lib/facts/people/tagger/model';

/**
 * Writes weights as the file that `decodePeopleModel` reads: one byte a weight, scaled label by label. `buckets[i]` is
 * the bucket of feature `i`, whose `LABELS` weights start at `i × LABELS`; `common` is the
 * table of common words, `names` those of names.
 */
export function encodePeopleModel(
  buckets: Int32Array,
  weights: Float32Array,
  transitions: Float32Array,
  common: Uint32Array,
  names: NameTables | null = null,
): ArrayBuffer {
  const kept = Array.from(buckets, (_, i) => i);
  kept.sort((a, b) => buckets[a] - buckets[b]);
  const scales = new Float32Array(LABELS);
  for (const i of kept) {
    for (let label = 0; label < LABELS; label++) {
      scales[label] = Math.max(scales[label], Math.abs(weights[i * LABELS + label]) / 127);
    }
  }
  const presenceAt = HEADER_BYTES + (LABELS * LABELS + LABELS) * 4;
  const commonAt = presenceAt + BUCKETS / 8;
  const tables = [common, ...(names ? [names.given, names.family] : []), ...(names?.nouns ? [names.nouns] : [])];
  const weightsAt = tables.reduce((sum, { byteLength }) => sum + byteLength, commonAt);
  const file = new ArrayBuffer(weightsAt + kept.length * LABELS);
  new Float32Array(file, HEADER_BYTES, LABELS * LABELS).set(transitions);
  new Float32Array(file, HEADER_BYTES + LABELS * LABELS * 4, LABELS).set(scales);
  const present = new Uint32Array(file, presenceAt, BUCKETS / 32);
  let at = commonAt;
  for (const table of tables) {
    new Uint32Array(file, at, table.length).set(table);
    at += table.byteLength;
  }
  const bytes = new Int8Array(file, weightsAt);
  kept.forEach((i, row) => {
    present[buckets[i] >>> 5] |= 1 << (buckets[i] & 31);
    for (let label = 0; label < LABELS; label++) {
      bytes[row * LABELS + label] = scales[label] === 0 ? 0 : Math.round(weights[i * LABELS + label] / scales[label]);
    }
  });
  new Uint32Array(file, 0, 4).set([MAGIC, versionOf(names), kept.length, checksum(file, HEADER_BYTES)]);
  return file;
}

function versionOf(names: NameTables | null): number {
  if (!names) return VERSION;
  return names.nouns ? VERSION_WITH_NOUNS : VERSION_WITH_NAMES;
}
