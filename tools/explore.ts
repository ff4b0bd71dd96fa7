/**
 * `npm run explore [-- PATH…] [--times N] [--seed N]`: runs the property tests below PATH (all of them when none is given) with
 * cases that `npm test` does not try: those of another seed, and N times as many as usual (10). What it finds becomes an
 * example in the test.
 */
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const ROOT = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) } },
});
process.env.PROPERTIES_SEED = values.seed;
process.env.PROPERTIES_TIMES = values.times;
console.log(`Seed ${values.seed}, ${values.times} times as many cases as usual.`);
await startVitest('test', positionals, {
  root: ROOT,
  watch: false,
  related: [resolve(ROOT, 'lib/text/testing/properties.ts')],
  testTimeout: 0,
});
