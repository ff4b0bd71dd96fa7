import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Reads the documents of each `*.jsonl` of a folder but `extra-*`, one a line; none where the folder is missing. */
export function readGold<Schema extends v.GenericSchema>(folder: string, schema: Schema): v.InferOutput<Schema>[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('extra-'));
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => v.parse(schema, JSON.parse(line))),
  );
}
