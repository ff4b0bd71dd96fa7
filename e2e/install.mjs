// Installs what is missing: the packages, and what is named on the command line: browsers (chromium, firefox), and the WebDAV
// servers that sync is tried with (servers), which tests do without where they cannot be installed. Plain Node, no
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
function installServers() {
  const has = (command, ...args) => spawnSync(command, args).status === 0;
  if (has('/usr/sbin/apache2', '-v') && has('rclone', 'version')) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  const [command, ...rest] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(command, [...rest, 'update', '-qq'], env) &&
    run(command, [...rest, 'install', '-y', '-qq', '--no-install-recommends', 'apache2', 'rclone', 'openssl'], env);
}

for (const name of process.argv.slice(2)) {
  if (name === 'servers') {
    installServers();
    continue;
  }
  const found = spawnSync('npx', ['tsx', 'e2e/find-browser.ts', name], { cwd: ROOT, encoding: 'utf8' });
  if (found.status !== 0) installBrowser(name);
}
