import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: a WebDAV server that people run, started at a free port of this machine. */
export interface RealServer {
  address: string;
  user: string;
  password: string;
  /** The folder with its files. */
  files: string;
  close(): Promise<void>;
}

const USER = 'mira';
const PASSWORD = 'secret';

const MODULES = ['mpm_event', 'authz_core', 'authz_user', 'authn_core', 'authn_file', 'auth_basic', 'dav', 'dav_fs'];
const APACHE = '/usr/sbin/apache2';

/** True where Debian's package of the program is installed. */
export const hasRclone = () => spawnSync('rclone', ['version']).status === 0;
export const hasApache = () => spawnSync(APACHE, ['-v']).status === 0 && spawnSync('openssl', ['version']).status === 0;

/** @param from a folder with the files that are to be on it from the start */
export async function startRclone(from?: string): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-rclone-'));
  if (from) cpSync(from, folder, { recursive: true });
  const port = await freePort();
  const args = ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`, '--user', USER, '--pass', PASSWORD];
  return started(spawn('rclone', args, { stdio: 'ignore' }), folder, folder, `http://127.0.0.1:${port}/`);
}

export async function startApache(): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-apache-'));
  const port = await freePort();
  for (const name of ['files', 'lock']) mkdirSync(join(folder, name));
  const hash = execFileSync('openssl', ['passwd', '-apr1', PASSWORD], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'users'), `${USER}:${hash}\n`);
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data\n' : ''}DavLockDB ${folder}/lock/db
DocumentRoot ${folder}/files
<Directory ${folder}/files>
  Dav On
  AuthType Basic
  AuthName dav
  AuthUserFile ${folder}/users
  Require valid-user
</Directory>
`,
  );
  if (isRoot) execFileSync('chown', ['-R', 'www-data:www-data', folder]);
  chmodSync(folder, 0o755);
  const args = ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
  return started(spawn(APACHE, args, { stdio: 'ignore' }), folder, join(folder, 'files'), `http://127.0.0.1:${port}/`);
}

/** Milliseconds between two looks whether a server listens, and how often one looks. */
const LOOK = 100;
const LOOKS = 300;

async function started(child: ChildProcess, folder: string, files: string, address: string): Promise<RealServer> {
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let i = 0; i < LOOKS && child.exitCode === null; i++) {
    const answer = await fetch(address).catch(() => null);
    if (answer) return { address, user: USER, password: PASSWORD, files, close };
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  await close();
  throw new Error(`${child.spawnfile} does not listen`);
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port }: { port?: unknown } = Object(server.address());
      server.close(() => resolve(Number(port)));
    });
  });
}
