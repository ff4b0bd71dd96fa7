import type { Plugin } from 'vite';

/**
 * Lists what the popup runs first, and what it loads meanwhile: each module that one of them imports goes into its chunk. They
 * themselves do not, for other pages share the chunks, and must not run a popup.
 */
const ROOTS = [
  { chunk: 'popup-first', path: '/entrypoints/popup/main.ts' },
  { chunk: 'popup-page', path: '/entrypoints/popup/popup.tsx' },
  { chunk: 'popup-reading', path: '/entrypoints/popup/read-here.ts' },
];

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/**
 * Puts all that the popup needs to show a text into two files, and into a third what it needs to read the page itself. Each
 * further file costs a round trip to the browser's own process before there is a text: without this there were sixteen.
 */
export function popupChunks(): Plugin {
  return {
    name: 'popup-chunks',
    config: () => ({
      build: {
        // The browsers that the extension runs in know it by themselves.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ debugName: 'popup', name: (id: string, modules: Modules) => chunkOf(id, modules) }],
            },
          },
        },
      },
    }),
  };
}

function chunkOf(id: string, modules: Modules): string | null {
  const importers = [...importersOf(id, modules)];
  return ROOTS.find(({ path }) => importers.some((importer) => importer.endsWith(path)))?.chunk ?? null;
}

/** All modules that import a module, and what imports those; dynamic imports are not looked at. */
function importersOf(id: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const importer of modules.getModuleInfo(next)?.importers ?? []) {
      if (found.has(importer)) continue;
      found.add(importer);
      queue.push(importer);
    }
  }
  return found;
}
