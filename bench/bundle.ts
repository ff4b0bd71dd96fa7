import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gives what a page would load to run `imports` (the source of a module), bundled and minified. */
export async function minified(imports: string): Promise<Uint8Array> {
  const bundle = await build({
    // Peers are packages of the bench; ours are those of the project.
    nodePaths: [new URL('node_modules', import.meta.url).pathname],
    stdin: { contents: imports, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return bundle.outputFiles[0].contents;
}

/** Its bytes, packed with gzip. */
export async function gzipSize(imports: string): Promise<number> {
  return gzipSync(await minified(imports), { level: 9 }).length;
}
