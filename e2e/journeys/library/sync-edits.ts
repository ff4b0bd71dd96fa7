/** Changes a library as both machines of `sync-kills.spec.ts` do, one in a browser and one beside it, and says what is in it. */
import { getArticle } from '../../../lib/library/articles/list';
import { changeEntries } from '../../../lib/library/articles/organise';
import type { Library } from '../../../lib/library/database/schema';
import { addHighlight, setNote } from '../../../lib/library/highlights/highlights';
import { readOverview } from '../../../lib/library/sync/overview';
import { runSync, type SyncServer } from '../../../lib/library/sync/run-sync';
import type { contentsOf } from '../../../lib/library/sync/testing/contents';
import { keep, peopleFacts } from '../../../lib/library/testing/sample-library';

type Contents = Awaited<ReturnType<typeof contentsOf>>;

const PARAGRAPHS = 8;
const paragraphsOf = (path: string) =>
  Array.from({ length: PARAGRAPHS }, (_, i) => `Ferry ${path} sailed for the ${i}. time, said Ida Lund.`);
const pathOf = ({ canonicalUrl }: { canonicalUrl: string }) => canonicalUrl.replace(/.*\//, '');

/**
 * Saves an article, writes and marks something in it, and tags another one, whoever saved that. `confirm` is told of each as a reader
 * would be: when it is in the library.
 */
export async function edit(library: Library, path: string, confirm: (told: string) => void): Promise<void> {
  const at = Date.now();
  const id = await keep(library, path, paragraphsOf(path), { savedAt: at, facts: peopleFacts('Ida Lund') });
  confirm(path);
  await setNote(library, id, `Ask ${path}`, at);
  confirm(`${path} note: Ask ${path}`);
  await addHighlight(library, id, [{ block: 0, start: 0, end: 5 }], { note: `Which ${path}`, at });
  confirm(`${path} highlight: Which ${path}`);
  const ids = await library.entries.toCollection().primaryKeys();
  const other = ids[Math.floor(ids.length / 2)];
  const kept = await getArticle(library, other);
  await changeEntries(library, [other], { addTags: [path] }, at);
  if (kept) confirm(`${pathOf(kept.entry)} tag: ${path}`);
}

/** Gives the same of what is in a library, and what is not whole there. */
export function toldIn(contents: Contents): { told: string[]; half: string[] } {
  const told = contents.flatMap(({ entry, note, highlights }) => {
    const path = pathOf(entry);
    return [
      path,
      ...(note ? [`${path} note: ${note.text}`] : []),
      ...highlights.map((one) => `${path} highlight: ${one.note}`),
      ...entry.tags.map((tag) => `${path} tag: ${tag}`),
    ];
  });
  const half = contents.filter(({ entry, article, facts }) => {
    const text = article?.blocks.map((block) => block.text).join('\n');
    return text !== paragraphsOf(pathOf(entry)).join('\n') || facts?.people[0]?.name !== 'Ida Lund';
  });
  return { told, half: half.map(({ entry }) => pathOf(entry)) };
}

/** Syncs as the background does. @returns how that ended */
export async function sync(library: Library, server: SyncServer, sanitize: (html: string) => string) {
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const request: typeof fetch = (...given) => fetch(...given);
  const tools = { fetch: request, isOnline: () => true, wait, now: Date.now, sanitize };
  await runSync(library, server, tools, { current: {}, before: {}, isFirst: false });
  return (await readOverview(library)).status;
}
