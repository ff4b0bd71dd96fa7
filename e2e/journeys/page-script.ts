import { join } from 'node:path';
import { build } from 'esbuild';

/** A module of this folder, with what it imports, as a script for a page of the extension to run. */
export async function pageScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, name)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0].text;
}
