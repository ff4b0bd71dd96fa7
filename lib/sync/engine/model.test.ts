import { expect, it } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import { SyncError } from '../errors';
import { MemoryReplica } from '../testing/memory-replica';
import { MemoryStorage, openCipher } from '../testing/memory-storage';
import { FILE_LIMITS, type FileLimits } from './parts';
import { syncOnce } from './sync';

/**
 * Three machines do whatever three machines may do, and then nothing but sync until there is nothing new: all must show the
 * same, and everything that was confirmed to a reader and that no reader took away knowingly must be there.
 */
type Step =
  | { do: 'save'; who: number; which: number; long: boolean }
  | { do: 'remove' | 'archive' | 'tag' | 'untag' | 'note' | 'highlight'; who: number; which: number }
  | { do: 'sync'; who: number; dies: number | null; fails: number | null }
  | { do: 'clock'; who: number; by: number }
  | { do: 'lose'; who: number };

const who = fc.nat(2);
const which = fc.nat(3);
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Milliseconds by which a clock is set ahead or back: a little, the hour of somewhere else, or a wrong date. */
const jump = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -20, max: 20 }).map((hours) => hours * HOUR),
  fc.integer({ min: -40, max: 40 }).map((days) => days * DAY),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), who, which, long: fc.boolean() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('archive' as const, 'tag', 'untag', 'note', 'highlight'),
      who,
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), who, which }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      who,
      dies: fc.option(fc.nat(25), { freq: 3 }),
      fails: fc.option(fc.nat(8), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), who, by: jump }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), who }) },
);

/** Files of usual sizes, and such small ones that nearly every one is split, and replaced by several. */
const limits = fc.constantFrom(FILE_LIMITS, { records: 2, full: 700 }, { records: 3, full: 256_000 });

class World {
  constructor(private readonly limits: FileLimits) {}

  readonly storage = new MemoryStorage();
  readonly machines = [0, 1, 2].map((i) => new MemoryReplica(`machine${i}`.padEnd(10, 'x')));
  private readonly clocks = [1000, 1000, 1000];
  private readonly given: { tags: Set<string>; notes: Set<string>; highlights: Set<string>; urls: Set<string> } = {
    tags: new Set(),
    notes: new Set(),
    highlights: new Set(),
    urls: new Set(),
  };
  private readonly untagged = new Set<string>();
  private readonly removedUrls = new Set<string>();
  private counter = 0;
  private lives = 3;

  async take(step: Step): Promise<void> {
    if (step.do === 'clock') {
      this.clocks[step.who] += step.by;
      return;
    }
    const at = ++this.clocks[step.who];
    const machine = this.machines[step.who];
    if (step.do === 'sync') await this.sync(step.who, step.dies, step.fails);
    else if (step.do === 'lose') await this.lose(step.who);
    else if (step.do === 'save') this.save(machine, at, step.which, step.long);
    else this.edit(machine, at, step.do, step.which);
  }

  private save(machine: MemoryReplica, at: number, which: number, long: boolean): void {
    const url = `u${which}`;
    const text = long ? 'word word word ' : 'word ';
    const known = Object.entries(machine.kept.articles).find(([, one]) => one.url === url);
    this.given.urls.add(url);
    if (!known) machine.newArticle({ url, text, state: 'unread', tags: [], note: '' }, at);
    else if (text.length > known[1].text.length) {
      machine.edit(known[0], at, ({ articles }) => {
        articles[known[0]].text = text;
      });
    }
  }

  private edit(machine: MemoryReplica, at: number, what: string, which: number): void {
    const local = Object.keys(machine.kept.articles)[which];
    if (local === undefined) return;
    const token = `x${++this.counter}x`;
    const { given, removedUrls } = this;
    if (what === 'highlight') {
      machine.edit(`highlight:${token}`, at, ({ highlights }) => {
        highlights[`highlight:${token}`] = { article: local, note: '' };
      });
      given.highlights.add(`${machine.kept.articles[local].url} highlight:${token}`);
      return;
    }
    machine.edit(local, at, ({ articles, highlights }) => {
      const article = articles[local];
      if (what === 'archive') article.state = article.state === 'unread' ? 'archived' : 'unread';
      if (what === 'tag') {
        article.tags = [...article.tags, token];
        given.tags.add(`${article.url} ${token}`);
      }
      if (what === 'untag' && article.tags.length) {
        const taken = `${article.url} ${article.tags.pop()}`;
        given.tags.delete(taken);
        this.untagged.add(taken);
      }
      if (what === 'note') {
        for (const seen of article.note.split('\n\n')) given.notes.delete(`${article.url} ${seen}`);
        article.note = token;
        given.notes.add(`${article.url} ${token}`);
      }
      if (what === 'remove') {
        removedUrls.add(article.url);
        delete articles[local];
        for (const [id, one] of Object.entries(highlights)) if (one.article === local) delete highlights[id];
      }
    });
  }

  /** A machine that lost everything, its name too, starts as a new one: once it has told the others what it had. */
  private async lose(who: number): Promise<void> {
    const { marks, rows } = this.machines[who].kept;
    if (marks.length || Object.values(rows).some(({ pending }) => pending)) return;
    this.machines[who] = new MemoryReplica(`machine${this.lives++}`.padEnd(10, 'x'));
  }

  private async sync(who: number, dies: number | null, fails: number | null): Promise<void> {
    const { storage, machines, clocks } = this;
    const replica = machines[who];
    replica.diesIn = dies ?? Number.POSITIVE_INFINITY;
    let requests = fails ?? Number.POSITIVE_INFINITY;
    storage.before = () => {
      if (requests-- <= 0) throw new Error('cut');
    };
    const now = () => clocks[who];
    const self = { name: `Machine ${who}`, browser: 'Test' };
    const parts = { replica, storage, cipher: openCipher, self, now, limits: this.limits };
    const isOff = Math.abs(now() - storage.time) > DAY;
    const files = [...storage.files.keys()];
    const error = await syncOnce(parts).catch((thrown: unknown) => thrown);
    if (isOff) {
      // The reader is told of the clock, and nothing is written by it.
      expect([...storage.files.keys()]).toEqual(files);
      if (dies === null && fails === null) expect(error).toMatchObject(new SyncError('clock'));
    } else if (error instanceof Error && dies === null && fails === null) throw error;
    replica.diesIn = Number.POSITIVE_INFINITY;
    storage.before = () => undefined;
  }

  /** Clocks that are days off are set right, and everybody hears of everything. */
  async settle(): Promise<void> {
    for (const who of [0, 1, 2]) {
      if (Math.abs(this.clocks[who] - this.storage.time) > DAY) this.clocks[who] = this.storage.time;
    }
    for (let round = 0; round < 3; round++) for (const who of [0, 1, 2]) await this.sync(who, null, null);
  }

  /** Lets the machine that knows every change have the last word, however far its clock is behind the others'. */
  async haveLastWord(who: number): Promise<void> {
    const at = this.storage.time - 23 * HOUR;
    this.clocks[who] = at;
    const machine = this.machines[who];
    const last = { state: 'last', tags: ['last'], note: 'last' };
    for (const local of Object.keys(machine.kept.articles)) {
      machine.edit(local, at, ({ articles }) => Object.assign(articles[local], structuredClone(last)));
    }
    await this.settle();
    for (const one of this.machines) for (const article of one.shown()) expect(article).toMatchObject(last);
  }

  check(): void {
    const [first, ...others] = this.machines.map((machine) => machine.shown());
    for (const other of others) expect(other).toEqual(first);
    const isKept = (named: string) => !this.removedUrls.has(named.split(' ')[0]);
    const shown = {
      tags: first.flatMap(({ url, tags }) => tags.map((tag) => `${url} ${tag}`)),
      notes: first.flatMap(({ url, note }) => note.split('\n\n').map((one) => `${url} ${one}`)),
      highlights: first.flatMap(({ url, highlights }) => highlights.map((one) => `${url} ${one}`.trim())),
      urls: first.map(({ url }) => url),
    };
    for (const kind of ['tags', 'notes', 'highlights', 'urls'] as const) {
      for (const one of this.given[kind]) if (isKept(one)) expect(shown[kind], kind).toContain(one);
    }
    expect(shown.tags.filter((tag) => this.untagged.has(tag))).toEqual([]);
    expect(new Set(shown.urls).size).toBe(shown.urls.length);
  }
}

/**
 * A turn of the event loop. All that a run awaits is there at once: without turns in between, the worker would not say a word until all
 * runs are over, and on a busy machine Vitest takes it for lost.
 */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('comes to the same library on three machines, and loses nothing that was confirmed', async () => {
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 4, maxLength: 40 }),
    limits,
    who,
    async (steps, sizes, last) => {
      const world = new World(sizes);
      for (const one of steps) await world.take(one);
      await world.settle();
      world.check();
      await world.haveLastWord(last);
      // Nothing is new any more: a look is all that it takes.
      world.storage.requests = 0;
      await world.settle();
      expect(world.storage.requests).toBe(9);
    },
  );
  await fc.assert(property.beforeEach(turn), { numRuns: runs(1000) });
}, 900_000);
