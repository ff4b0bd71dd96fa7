import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Lists where Playwright's own installer keeps each browser, below its cache. */
const PLAYWRIGHT: Record<BrowserName, string[]> = {
  chromium: ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [],
};

/**
 * Path of a browser that can load the extension: the one named in `CHROMIUM_PATH` or `FIREFOX_PATH`, the system's, or
 * Playwright's own; null when there is none. (Branded Google Chrome no longer loads unpacked extensions from its command
 * line; Playwright's Firefox cannot be driven as a stock one.)
 * @throws Error when the environment variable names a file that is not there.
 */
export function findBrowser(name: BrowserName): string | null {
  const variable = `${name.toUpperCase()}_PATH`;
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which is not there.`);
    return named;
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const program of PROGRAMS[name]) if (existsSync(join(folder, program))) return join(folder, program);
  }
  const mac =
    name === 'chromium'
      ? '/Applications/Chromium.app/Contents/MacOS/Chromium'
      : '/Applications/Firefox.app/Contents/MacOS/firefox';
  if (existsSync(mac)) return mac;
  return findPlaywrights(name);
}

function findPlaywrights(name: BrowserName): string | null {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue;
    for (const build of readdirSync(cache).sort().reverse()) {
      if (!build.startsWith(`${name}-`)) continue;
      for (const program of PLAYWRIGHT[name]) {
        const path = join(cache, build, program);
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}

// `tsx e2e/find-browser.ts NAME` prints the path, and fails when there is none.
if (process.argv[1] === import.meta.filename) {
  const path = findBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium');
  console.log(path ?? '');
  process.exitCode = path ? 0 : 1;
}
