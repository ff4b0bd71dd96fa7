/** Asks the extension's own pages what the bench wants to know, past the code that is tried. */
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import * as v from 'valibot';

const ENTRY = new URL('../../lib/article/markup/sanitize.ts', import.meta.url).pathname;

/** The sanitiser that ships, as a script of its own. */
export async function sanitizerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'hostileSanitizer',
    target: 'es2022',
  });
  // An `iife` keeps its name to itself when it is evaluated in a function.
  return `${outputFiles[0].text}\nglobalThis.hostileSanitizer = hostileSanitizer;`;
}

const storedSchema = v.nullable(v.object({ id: v.number(), changed: v.string(), raw: v.string() }));

/** The article that was saved: its id, and what of its HTML is raw, or would change when sanitised again. */
export async function lastSaved(library: Page): Promise<v.InferOutput<typeof storedSchema>> {
  const found: unknown = await library.evaluate(`(async () => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const body = await new Promise((resolve, reject) => {
      const request = database.transaction('bodies').objectStore('bodies').openCursor(null, 'prev');
      request.onsuccess = () => resolve(request.result?.value ?? null);
      request.onerror = () => reject(request.error);
    });
    database.close();
    if (!body) return null;
    const page = new DOMParser().parseFromString(body.article.html, 'text/html');
    const raw = ${RAW_IN}(page.body);
    const again = hostileSanitizer.sanitizeHtml(body.article.html); let at = 0; while (at < again.length && again[at] === body.article.html[at]) at++;
    return { id: body.id, changed: again === body.article.html ? '' : body.article.html.slice(Math.max(0, at - 20), at + 60), raw };
  })()`);
  return v.parse(storedSchema, found);
}

/** Empties the library, so that each page meets the same. */
export async function emptyLibrary(library: Page): Promise<void> {
  await library.evaluate(`(async () => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      await new Promise((resolve) => { transaction.oncomplete = resolve; transaction.onabort = resolve; });
    }
    database.close();
  })()`);
}

/**
 * A function, as text: names what in an element runs, frames, styles or sends; empty when nothing does. What the reader itself puts
 * into an article that is drawn is passed over: one property of a stretch of a large article, and the buttons of a picture
 * that is not shown yet.
 */
export const RAW_IN = `((root) => {
  for (const element of root.querySelectorAll('*')) {
    if (root.matches('.article-text') && element.matches('.picture-place > button.quiet')) continue;
    if (/^(?:script|style|iframe|frame|object|embed|form|input|button|svg|math|link|meta|base|template|noscript)$/.test(element.localName)) return element.localName;
    for (const { name, value } of element.attributes) {
      if (name === 'style' && /^contain-intrinsic-block-size:[^;:]*;?$/.test(value)) continue;
      if (/^on|^style$|^srcdoc$/.test(name)) return name;
      if (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|data:image\\/(?!svg)|blob:)/.test(value)) return name + '=' + value.slice(0, 40);
    }
  }
  return '';
})`;
