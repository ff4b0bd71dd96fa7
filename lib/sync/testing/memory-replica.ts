import { comparableText } from '../../text/json';
import type { Arrival, Look, Memory, Replica, Row, Tables } from '../engine/replica';
import { isAlive } from '../merge/seen';
import { shownElements, shownText } from '../merge/view';

/** For tests: an article as simple as can be. */
export interface SampleArticle {
  url: string;
  text: string;
  state: string;
  tags: string[];
  note: string;
}

export interface SampleHighlight {
  article: string;
  note: string;
}

interface Kept {
  memory: Memory;
  articles: Record<string, SampleArticle>;
  highlights: Record<string, SampleHighlight>;
  /** Tells when each was changed last. */
  times: Record<string, number>;
  marks: string[];
  rows: Record<string, Row>;
  lastId: number;
}

/** For tests: the library of one machine, in memory. A transaction that throws leaves no trace. */
export class MemoryReplica implements Replica {
  kept: Kept;
  /** Dies before the transaction of this number, counted down. */
  diesIn = Number.POSITIVE_INFINITY;

  constructor(machine: string) {
    const memory = { machine, number: 0, file: 0, files: {}, peers: {}, damaged: [], confirmed: 0, syncedAt: null };
    this.kept = { memory, articles: {}, highlights: {}, times: {}, marks: [], rows: {}, lastId: 0 };
  }

  async transact<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    if (this.diesIn-- <= 0) throw new Error('died');
    const before = structuredClone(this.kept);
    try {
      return await work(new MemoryTables(this.kept));
    } catch (error) {
      this.kept = before;
      throw error;
    }
  }

  /** Does what a reader does: the change and its mark are one. */
  edit(local: string, at: number, change: (kept: Kept) => void): void {
    change(this.kept);
    this.kept.times[local] = at;
    if (!this.kept.marks.includes(local)) this.kept.marks.push(local);
  }

  newArticle(article: SampleArticle, at: number): string {
    const local = `article:${++this.kept.lastId}`;
    this.edit(local, at, ({ articles }) => {
      articles[local] = article;
    });
    return local;
  }

  /** The library as a reader sees it, whatever its records are called here. */
  shown() {
    const { articles, highlights } = this.kept;
    const marked = (local: string) =>
      Object.entries(highlights)
        .filter(([, { article }]) => article === local)
        .map(([id, { note }]) => `${id} ${note}`)
        .sort();
    return Object.entries(articles)
      .map(([local, article]) => ({ ...article, highlights: marked(local) }))
      .sort((a, b) => (comparableText(a) < comparableText(b) ? -1 : 1));
  }
}

class MemoryTables implements Tables {
  constructor(private readonly kept: Kept) {}
  memory = async () => structuredClone(this.kept.memory);
  remember = async (memory: Memory) => {
    this.kept.memory = memory;
  };
  marks = async (limit: number) => [...this.kept.marks].sort().slice(0, limit);
  marked = async (locals: readonly string[]) => new Set(locals.filter((local) => this.kept.marks.includes(local)));
  preload = async () => undefined;
  unmark = async (locals: readonly string[]) => {
    this.kept.marks = this.kept.marks.filter((mark) => !locals.includes(mark));
  };
  row = async (key: string) => this.kept.rows[key];
  rowOf = async (local: string) => Object.values(this.kept.rows).find((row) => row.local === local);
  childrenOf = async (parent: string) => Object.values(this.kept.rows).filter((row) => row.parent === parent);
  pending = async (limit: number) =>
    Object.values(this.kept.rows)
      .filter((row) => row.pending)
      // In the order of the library's index.
      .sort((a, b) => (a.pending ?? 0) - (b.pending ?? 0) || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  countPending = async () => (await this.pending(Number.MAX_SAFE_INTEGER)).length;
  inFiles = async (files: readonly number[], limit: number) =>
    Object.values(this.kept.rows)
      .filter((row) => row.files?.some((file) => files.includes(file)))
      .slice(0, limit);
  allRows = async () => Object.values(this.kept.rows);
  put = async (rows: readonly Row[]) => {
    for (const row of rows) this.kept.rows[row.key] = structuredClone(row);
  };
  countArticles = async () => Object.keys(this.kept.articles).length;

  look = async (locals: readonly string[]) => new Map(locals.map((local) => [local, this.lookAt(local)]));

  private lookAt(local: string): Look {
    const { articles, highlights, times, rows } = this.kept;
    const at = times[local] ?? 0;
    const article = articles[local];
    if (article) {
      const { url, text, state, tags, note } = article;
      return {
        key: `a:${url}|${text}`,
        view: {
          fields: { page: { value: text, at }, state: { value: state, at } },
          texts: { note: { text: note, at } },
          sets: { tags: Object.fromEntries(tags.map((tag, i) => [tag, { value: tag, at: at + i }])) },
        },
        page: { url, text },
      };
    }
    const highlight = highlights[local];
    if (!highlight) {
      const row = Object.values(rows).find((one) => one.local === local);
      // A highlight goes with its article; only while that is there was it removed by itself.
      const parent = row?.parent === undefined ? undefined : rows[row.parent];
      return local.startsWith('article:') || (parent?.local && articles[parent.local]) ? 'gone' : 'unreadable';
    }
    const parent = Object.values(rows).find((row) => row.local === highlight.article);
    if (!parent) return 'early';
    return {
      key: `h:${local.slice(10)}`,
      parent: parent.key,
      view: {
        fields: { place: { value: parent.key, at, passive: true } },
        texts: { note: { text: highlight.note, at } },
        sets: {},
      },
    };
  }

  nameOf = async () => null;
  addressOf = (page: unknown) => pageOf(page).url;
  findSame = async (page: unknown) => {
    const { url, text } = pageOf(page);
    const same = Object.entries(this.kept.articles).find(
      ([, one]) => one.url === url && (one.text.startsWith(text) || text.startsWith(one.text)),
    );
    return same?.[0] ?? null;
  };
  fuller = async (local: string, page: unknown) => {
    const [ours, theirs] = [this.kept.articles[local].text, pageOf(page).text];
    if (ours.length >= 2 * theirs.length) return 'ours';
    return theirs.length >= 2 * ours.length ? 'theirs' : null;
  };
  keepOlder = async () => undefined;
  absorb = async (gone: string, into: string, withPage: boolean) => {
    const { articles, highlights } = this.kept;
    if (withPage) articles[into].text = articles[gone].text;
    delete articles[gone];
    for (const highlight of Object.values(highlights)) if (highlight.article === gone) highlight.article = into;
  };

  async write(arrivals: readonly Arrival[]): Promise<void> {
    const { articles, highlights, rows } = this.kept;
    const written = new Map<string, Row>();
    const isHighlight = (key: string) => key.startsWith('h:');
    const back = new Set<string>();
    for (const { row, page } of arrivals) {
      if (isHighlight(row.key)) continue;
      written.set(row.key, row);
      const here = row.local === undefined ? undefined : articles[row.local];
      if (!isAlive(row.state)) {
        if (row.local) {
          delete articles[row.local];
          for (const [id, one] of Object.entries(highlights)) if (one.article === row.local) delete highlights[id];
        }
        continue;
      }
      if (!here && page === undefined) continue;
      const local = row.local ?? `article:${++this.kept.lastId}`;
      const { url, text } = page === undefined ? { url: here?.url ?? '', text: here?.text ?? '' } : pageOf(page);
      const { fields, texts, sets } = row.state;
      articles[local] = {
        url,
        text,
        state: String(fields.state?.value),
        tags: shownElements(sets.tags),
        note: texts.note ? shownText(texts.note) : '',
      };
      written.set(row.key, { ...row, local });
      if (!here) back.add(row.key);
    }
    const children = Object.values(rows).filter((row) => row.parent !== undefined && back.has(row.parent));
    const arrived = arrivals.filter(({ row }) => isHighlight(row.key)).map(({ row }) => row);
    const arrivedKeys = new Set(arrived.map(({ key }) => key));
    for (const row of [...children.filter(({ key }) => !arrivedKeys.has(key)), ...arrived]) {
      let parent = String(row.state.fields.place?.value ?? row.parent);
      while (rows[parent]?.state.into) parent = rows[parent].state.into ?? '';
      const local = `highlight:${row.key.slice(2)}`;
      written.set(row.key, { ...row, parent, local });
      const article = (written.get(parent) ?? rows[parent])?.local;
      const { note } = row.state.texts;
      if (article && articles[article] && isAlive(row.state)) {
        highlights[local] = { article, note: note ? shownText(note) : '' };
      } else delete highlights[local];
    }
    await this.put([...written.values()]);
  }
}

function pageOf(page: unknown): { url: string; text: string } {
  const { url, text }: { url?: unknown; text?: unknown } = Object(page);
  return { url: String(url), text: String(text) };
}
