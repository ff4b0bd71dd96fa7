import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const Figures = v.record(v.string(), v.number());
/** Allows for rounding. */
const TOLERANCE = 0.0005;

function fileOf(name: string): URL {
  return new URL(`../baseline/${name}.json`, import.meta.url);
}

/** Keeps the figures as those not to fall below. */
export function keepBaseline(name: string, figures: Record<string, number>): void {
  const rounded = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toFixed(4))]));
  writeFileSync(fileOf(name), `${JSON.stringify(rounded, null, 2)}\n`);
}

/** Figures of what we are compared with: they may be lower. */
const OF_PEERS = /\b(?:baseline|chance)\b/u;

/** Says which figures of ours are lower than the kept ones, and makes the run fail when any is. */
export function checkBaseline(name: string, figures: Record<string, number>): void {
  if (!existsSync(fileOf(name))) {
    console.error(`No baseline of ${name} to compare with`);
    process.exitCode = 1;
    return;
  }
  const kept = v.parse(Figures, JSON.parse(readFileSync(fileOf(name), 'utf8')));
  for (const [key, value] of Object.entries(kept)) {
    if (OF_PEERS.test(key) || figures[key] === undefined || figures[key] >= value - TOLERANCE) continue;
    console.error(`${key}: ${figures[key].toFixed(4)}, was ${value.toFixed(4)}`);
    process.exitCode = 1;
  }
}

/** Notes a figure and prints it. */
export function show(figures: Record<string, number>, name: string, value: number): void {
  figures[name] = value;
  console.log(`${name.padEnd(60)} ${value.toFixed(3)}`);
}
