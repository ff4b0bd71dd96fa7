/**
 * `npm run languages [-- de fr]`: writes `lib/languages/XX/cldr.ts` of each language with facts of its own, from the CLDR that
 * this Node's `Intl` holds. Run it after an update of Node or when a language is added; the result is checked in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fromIntl } from '../lib/languages/base/from-intl';
import { PACKS } from '../lib/languages/packs';

const ROOT = resolve(import.meta.dirname, '..');
const named = process.argv.slice(2);
const tags = named.length > 0 ? named : Object.keys(PACKS);

const written = tags.map((tag) => {
  const folder = join(ROOT, 'lib/languages', tag);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'cldr.ts');
  const words = JSON.stringify(fromIntl(tag), null, 2);
  writeFileSync(
    path,
    `import type { IntlWords } from '../fact-words';\n\n/** Written by \`npm run languages\` from CLDR ${process.versions.cldr} (Unicode License v3). */\nexport const cldr: IntlWords = ${words};\n`,
  );
  return path;
});
execFileSync('npx', ['biome', 'check', '--write', ...written], { cwd: ROOT, stdio: 'inherit' });
