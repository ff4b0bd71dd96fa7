/** The peers of the benches are a package of their own, so that building and testing the extension does not load them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';

const FOLDER = import.meta.dirname;

const Lock = v.object({ packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })) });

function versionsIn(path: string): Map<string, string | undefined> {
  const { packages } = v.parse(Lock, JSON.parse(readFileSync(path, 'utf8')));
  return new Map(Object.entries(packages).map(([name, { version }]) => [name, version]));
}

/** True when the peers in `folder` are those of its lock file. */
export function arePeersInstalled(folder = FOLDER): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = versionsIn(installed);
  return [...versionsIn(join(folder, 'package-lock.json'))].every(
    ([name, version]) => !name || have.get(name) === version,
  );
}

/** Installs the peers where they are missing or old; ends the process with a sentence when that fails. */
export function installPeers(): void {
  if (arePeersInstalled()) return;
  console.error('Installing the peers of the benches into bench/node_modules, once (npm ci --prefix bench) …');
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  console.error(
    'The peers could not be installed: see what npm says above. With a network, npm ci --prefix bench does it.',
  );
  process.exit(1);
}
