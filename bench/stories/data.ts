import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { StoryArticle } from '../../lib/stories/story';

/** One article of a grouping set, with the cluster it belongs to. */
const ClusteredArticle = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  date: v.string(),
  source: v.string(),
  cluster: v.string(),
});
export type ClusteredArticle = v.InferOutput<typeof ClusteredArticle>;

/** The lines of a JSONL file, plain or gzipped. */
export function readLines(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line): unknown => JSON.parse(line));
}

/** The articles of a set, whichever split of it the folder holds; none when it holds no such set. */
export function readSet(data: string, name: string): ClusteredArticle[] {
  const folder = join(data, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => new RegExp(`^${name}\\.[\\w-]*\\.?jsonl(?:\\.gz)?$`).test(file))
    .sort()
    .flatMap((file) => readLines(join(folder, file)).map((line) => v.parse(ClusteredArticle, line)));
}

/** The article as the library would hold it, without facts: grouping needs text only. */
export function toStoryArticle(article: Omit<ClusteredArticle, 'cluster'>): StoryArticle {
  const publishedAt = /^\d{4}-\d\d-\d\d/.exec(article.date)?.[0] ?? null;
  return {
    id: article.id,
    title: article.title,
    siteName: article.source,
    publishedAt,
    savedAt: publishedAt ?? '2020-01-01',
    lang: 'en',
    blocks: article.text.split('\n').map((text) => ({ text })),
    facts: { dates: [], figures: [], people: [] },
  };
}

const ThreadLabel = v.object({
  cluster: v.string(),
  thread: v.string(),
  near: v.optional(v.array(v.string()), []),
});

/** Says which thread the events of a stream belong to, as far as they are labelled, and which threads are near each other. */
export interface ThreadLabels {
  threads: Map<string, string>;
  near: Map<string, Set<string>>;
}

/** The threads of `allsides`, by hand; null when the folder has no such labels. */
export function readThreads(data: string): ThreadLabels | null {
  const folder = join(data, 'stories');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith('allsides-threads.')) : [];
  if (!files.length) return null;
  const threads = new Map<string, string>();
  const near = new Map<string, Set<string>>();
  for (const line of files.flatMap((file) => readLines(join(folder, file)))) {
    const label = v.parse(ThreadLabel, line);
    threads.set(label.cluster, label.thread);
    for (const other of label.near) {
      near.set(label.thread, (near.get(label.thread) ?? new Set()).add(other));
      near.set(other, (near.get(other) ?? new Set()).add(label.thread));
    }
  }
  return { threads, near };
}
