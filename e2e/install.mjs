// Installs what is missing: the packages, and the browsers named on the command line (chromium, firefox). Plain Node, no
// dependency: it runs before there are any. Everything it says goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '..');
/** Debian's package of each browser, and what Playwright's own installer calls it. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

function run(command, args, env = {}) {
  process.stderr.write(`> ${command} ${args.join(' ')}\n`);
  // The child's output is not ours: standard output may be promised to a machine.
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  return status === 0;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** True when the installed packages are those of the lock file. */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (path) => {
    const { packages } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.entries(packages).filter(([name, { optional }]) => name && !optional);
  };
  const have = new Map(versions(installed).map(([name, { version }]) => [name, version]));
  return versions(join(ROOT, 'package-lock.json')).every(([name, { version }]) => have.get(name) === version);
}

function installBrowser(name) {
  const debian = PACKAGES[name];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  if (existsSync('/usr/bin/apt-get') && apt('update', '-qq') && apt('install', '-y', '-qq', debian)) return;
  if (name === 'chromium' && run('npx', ['playwright', 'install', 'chromium'])) return;
  fail(
    `No ${name} was found, and it could not be installed.\n` +
      `On Debian or Ubuntu: sudo apt-get install ${debian}\n` +
      `Elsewhere: install ${name}, and set ${name.toUpperCase()}_PATH to its program.`,
  );
}

if (!packagesAreThere() && !run('npm', ['ci', '--loglevel=error'])) {
  fail('The packages could not be installed: see what npm says above.');
}
for (const name of process.argv.slice(2)) {
  const found = spawnSync('npx', ['tsx', 'e2e/find-browser.ts', name], { cwd: ROOT, encoding: 'utf8' });
  if (found.status !== 0) installBrowser(name);
}
