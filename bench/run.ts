/**
 * `npm run bench -- NAME [--data DIR] [--out FILE] [--check]`: runs `bench/NAME/bench.ts`, which prints a table of what ships
 * beside its peers, and with `--out` writes its predictions as JSONL. With `--check` it compares the figures with those
 * committed in `bench/baseline/NAME.json` and fails when one is lower.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from './install-peers';

export interface BenchOptions {
  /** Folder of the data sets, laid out like `shared/data`; a bench whose data is missing says so and stops. */
  data: string;
  /** File for the predictions, one JSON object a line. */
  out: string | null;
  /** Compare with the committed figures, and fail when one is lower. */
  check: boolean;
  /** The rest of the command line. */
  rest: string[];
  /** The names of the other flags (`--errors`), for the bench that knows them. */
  flags: string[];
}

/** The benches that measure beside libraries of `bench/package.json`. */
const WITH_PEERS = new Set(['dates', 'extraction', 'figures', 'hostile', 'library', 'people']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { data: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
});
const [name, ...rest] = positionals;
if (!name || !/^[a-z]+$/.test(name)) {
  const names = readdirSync(import.meta.dirname).filter((folder) =>
    existsSync(join(import.meta.dirname, folder, 'bench.ts')),
  );
  console.error(`Usage: npm run bench -- NAME [--data DIR] [--out FILE] [--check]\nNAME: ${names.join(', ')}`);
  process.exit(2);
}
if (WITH_PEERS.has(name)) installPeers();
const { bench }: { bench(options: BenchOptions): Promise<void> } = await import(`./${name}/bench.ts`);
await bench({
  data: typeof values.data === 'string' ? values.data : new URL('../../shared/data', import.meta.url).pathname,
  out: typeof values.out === 'string' ? values.out : null,
  check: values.check === true,
  rest,
  flags: Object.keys(values).filter((flag) => !['data', 'out', 'check'].includes(flag)),
});
