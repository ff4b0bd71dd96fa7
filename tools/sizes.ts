/**
 * `npm run sizes -- [--json FILE] [--against FILE]`: the size of each script of the built extensions, as a Markdown table. `--json`
 * writes the sizes; `--against` shows the growth since sizes that were written before. Sizes are shown, and never fail anything:
 * the package is installed once, and what a reader waits for is measured by `npm run bench -- click`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { growth, plainName, type Sizes, type SizeTable, sumOf, table } from './size-table';

const BUILDS = { Chromium: 'chrome-mv3', Firefox: 'firefox-mv3' };
const OUTPUT = resolve(import.meta.dirname, '../.output');

const Tables = v.record(v.string(), v.record(v.string(), v.object({ bytes: v.number(), gzipped: v.number() })));

/** Measures each script below `folder`, by the name that it has in every build. */
function sizesOf(folder: string): SizeTable {
  const sizes: Record<string, Sizes> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(folder, path));
    const name = plainName(path);
    sizes[name] = sumOf([sizes[name], { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length }]);
  }
  return sizes;
}

const { values } = parseArgs({ options: { json: { type: 'string' }, against: { type: 'string' } } });
const built = Object.entries(BUILDS).filter(([, folder]) => existsSync(join(OUTPUT, folder)));
if (!built.length) {
  console.error('Nothing is built: run npm run build and npm run build:firefox first.');
  process.exit(1);
}
const now = Object.fromEntries(built.map(([browser, folder]) => [browser, sizesOf(join(OUTPUT, folder))]));
const before =
  values.against && existsSync(values.against)
    ? v.parse(Tables, JSON.parse(readFileSync(values.against, 'utf8')))
    : null;
for (const [browser, sizes] of Object.entries(now)) {
  const old = before?.[browser];
  console.log(`### ${browser}${old ? `: ${growth(sumOf(Object.values(old)), sumOf(Object.values(sizes)))}` : ''}\n`);
  console.log(`${table(sizes, old)}\n`);
}
if (values.json) writeFileSync(values.json, JSON.stringify(now));
