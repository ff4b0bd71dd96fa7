import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, default as Dexie } from 'dexie';

/** The row of `counters` that exists while sync is on: then every write is marked, in the same transaction. */
export const SYNC_ON = 'sync';

/**
 * If more rows than this are written at once, a grouping wrote them: rows with nothing of the reader's are then not
 * marked.
 */
const FEW = 2;

interface Written {
  key: unknown;
  /** Missing when the row was deleted. */
  value?: Record<string, unknown>;
}

const isFilled = (value: unknown) => Array.isArray(value) && value.length > 0;

/** Gives the mark of a written row, by its table; null for what sync does not send. */
const MARKS: Record<string, (written: Written, isOneOfFew: boolean) => string | null> = {
  entries: ({ key }) => `article:${key}`,
  bodies: ({ key, value }) => (value ? `article:${key}` : null),
  notes: ({ key }) => `article:${key}`,
  highlights: ({ key }) => `highlight:${key}`,
  timelineEdits: ({ key }) => `timeline:${key}`,
  storyDecisions: ({ key }) => `decision:${key}`,
  stories: ({ key, value }, isOneOfFew) => {
    const story = value?.story instanceof Object ? { ...value.story } : {};
    const isReaders = ('renamed' in story && story.renamed) || ('ignored' in story && story.ignored);
    return isOneOfFew || isReaders ? `story:${key}` : null;
  },
  people: ({ key, value }, isOneOfFew) =>
    isOneOfFew || isFilled(value?.merged) || isFilled(value?.split) ? `person:${key}` : null,
  // A search that was made and not saved is no change: otherwise sync would ask the server at each search.
  searches: ({ key, value }) => (value && value.name === null ? null : `search:${key}`),
  tags: ({ key }) => `tag:${key}`,
};

/** The transactions of sync itself, which knows what it writes. */
const unmarked = new WeakSet<object>();

/** Leaves what is written in this transaction unmarked from now on. */
export function leaveUnmarked(transaction: object): void {
  unmarked.add(transaction);
}

/**
 * Has every write of the library note the keys of what it changed, while sync is on. A mark is part of the write's own
 * transaction: neither is there without the other. While sync is off, it costs a transaction one look at a row that is not there.
 */
export function markChanges(library: Dexie): void {
  library.use({ stack: 'dbcore', name: 'ChangeMarks', level: 2, create: marking });
}

function marking(core: DBCore): DBCore {
  const answers = new WeakMap<DBCoreTransaction, Promise<boolean>>();
  const isOn = (trans: DBCoreTransaction): Promise<boolean> => {
    if (unmarked.has(trans) || !hasTables(trans)) return Promise.resolve(false);
    let answer = answers.get(trans);
    if (!answer) {
      answer = core
        .table('counters')
        .get({ trans, key: SYNC_ON })
        .then((row) => row !== undefined);
      answers.set(trans, answer);
    }
    return answer;
  };
  return {
    ...core,
    table: (name) => {
      const table = core.table(name);
      const markOf = MARKS[name];
      if (!markOf) return table;
      return {
        ...table,
        mutate: (request) => {
          // It is asked at once, so that the question is under way together with the write.
          const on = isOn(request.trans);
          return table.mutate(request).then((response) =>
            on.then((isMarking) => {
              const marks = isMarking ? marksOf(request, response.results ?? [], markOf, table.schema.primaryKey) : [];
              if (!marks.length) return response;
              const values = marks.map((key) => ({ key, at: Date.now() }));
              return core
                .table('syncMarks')
                .mutate({ type: 'put', trans: request.trans, values })
                .then(() => response);
            }),
          );
        },
      };
    },
  };
}

/** Tells whether a transaction was opened by `writing`; one of an upgrade was not. */
function hasTables(trans: DBCoreTransaction): boolean {
  const names: unknown[] = Array.from(Object(Reflect.get(trans, 'objectStoreNames') ?? []));
  return names.includes('syncMarks') && names.includes('counters');
}

function marksOf(
  request: DBCoreMutateRequest,
  results: readonly unknown[],
  markOf: (written: Written, isOneOfFew: boolean) => string | null,
  { extractKey }: { extractKey: ((value: unknown) => unknown) | null },
): string[] {
  const written: Written[] = [];
  if (request.type === 'add' || request.type === 'put') {
    request.values.forEach((value: unknown, i) => {
      if (!(value instanceof Object)) return;
      written.push({ key: results[i] ?? extractKey?.(value), value: { ...value } });
    });
  } else if (request.type === 'delete') written.push(...request.keys.map((key: unknown) => ({ key })));
  const isOneOfFew = written.length <= FEW;
  return written.map((one) => markOf(one, isOneOfFew)).filter((mark) => mark !== null);
}
