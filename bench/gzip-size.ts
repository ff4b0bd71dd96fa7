import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, minified and packed with gzip, of what a page would load to run `imports` (the source of a module). */
export async function gzipSize(imports: string): Promise<number> {
  const bundle = await build({
    stdin: { contents: imports, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return gzipSync(bundle.outputFiles[0].contents, { level: 9 }).length;
}
