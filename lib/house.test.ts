import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * This holds the plan of the house: imports point down, nothing enters a room that may not, neither files nor the parts of
 * a room import each other in a circle, and no folder and no file grows past what one can take in. Property tests share one
 * source of cases.
 */
const ROOT = join(import.meta.dirname, '..');

/** The ground floor has two rooms: languages may use `lib/text`, which knows no language. */
const FLOORS: Record<string, number> = {
  entrypoints: 4,
  components: 3,
  'lib/library': 2,
  'lib/browser': 2,
  'lib/stories': 1,
  'lib/sync': 1,
  'lib/facts': 1,
  'lib/article': 1,
  'lib/languages': 0.5,
  'lib/text': 0,
};

/** The folders beside the house: no floor, but the rules about circles and sizes. */
const BESIDE = ['bench', 'training', 'e2e'];

/** Packages that may never enter a room. */
const BARRED: Record<string, RegExp> = {
  components: /^(?:wxt\/browser|webextension-polyfill|dexie)$/,
  'lib/library': /^(?:wxt\/browser|webextension-polyfill|preact.*)$/,
  'lib/browser': /^(?:dexie|preact.*)$/,
  'lib/stories': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify)$/,
  'lib/sync': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify)$/,
  'lib/facts': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify)$/,
  'lib/article': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*)$/,
  'lib/languages': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify|valibot)$/,
  'lib/text': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify|valibot)$/,
};

const MAX_FILES = 15;
const MAX_LINES = 300;

/** Files with more lines, each with its reason. */
const LONG_FILES: Record<string, string> = {
  'lib/languages/en/people/gazetteer-brands.ts': 'is a table that a script writes',
  'lib/languages/en/people/gazetteer-peoples.ts': 'is a table that a script writes',
  'lib/languages/en/people/gazetteer-places.ts': 'is a table that a script writes',
};

/** Rooms that hold no page, and the files that make one all the same. */
const WITHOUT_PAGES = ['lib/library', 'lib/stories', 'lib/sync', 'lib/facts', 'lib/languages', 'lib/text'];
const MAKES_A_PAGE: Record<string, string> = {
  'lib/library/export/epub.ts': 'an e-book is XML, which only a document writes well-formed',
};

/**
 * Engines are handed the words of a language, and name none: only these files, which hand them out, import the folder of one (`lib/languages/en/`).
 */
const NAME_A_LANGUAGE: Record<string, string> = {
  'lib/facts/dates/reading/grammars.ts': 'has the words of English, in which a text is read that declares no language',
  'lib/facts/people/english.ts': 'does the same for people',
  'lib/facts/people/worldwide/learnt-people.ts':
    'takes the table of places and firms of the world, which is in English',
  'lib/facts/people/worldwide/things.ts': 'takes the same table',
  'lib/facts/words/language.ts': 'has the words of English for figures',
  'lib/stories/terms/common-terms.ts': 'has the common words of every language',
  'lib/stories/terms/words.ts': 'has the words of English, the only ones by which stories are read',
};

const paths = [...Object.keys(FLOORS), ...BESIDE].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
);
const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.(?:test|spec)\.tsx?$|\.d\.ts$/.test(path);
const sources = paths.filter(isSource);
const roomOf = (path: string) => Object.keys(FLOORS).find((room) => path.startsWith(`${room}/`));

interface Import {
  /** The path of the file from the root for what is ours, else the name of the package. */
  target: string;
  isOurs: boolean;
  isType: boolean;
  /** Loaded when it is needed, not with the file. */
  isLate: boolean;
}

function importsOf(path: string): Import[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const statements = source.matchAll(
    /(?:^|\n)(?:(?:import|export)\s+(type\s)?[^'";]*?from|import)\s+'([^']+)'|import\('([^']+)'\)|new URL\('(\.[^']+\.tsx?)', import\.meta\.url\)/g,
  );
  return [...statements].map(([, type, from, dynamic, worker]) => {
    const name = from ?? dynamic ?? worker.replace(/\.tsx?$/, '');
    const isOurs = name.startsWith('.');
    return {
      target: isOurs ? fileOf(path, name) : name,
      isOurs,
      isType: type !== undefined,
      isLate: from === undefined,
    };
  });
}

function fileOf(importer: string, name: string): string {
  const target = relative(ROOT, normalize(join(ROOT, dirname(importer), name)));
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => sources.includes(path)) ?? target;
}

const imports = new Map(sources.map((path) => [path, importsOf(path)]));

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes the graph of imports, types too, between the nodes that `nameOf` gives for the files. */
function graphOf(nameOf: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    const from = nameOf(path);
    const reached = graph.get(from) ?? new Set();
    for (const { target, isOurs } of targets) if (isOurs && nameOf(target) !== from) reached.add(nameOf(target));
    graph.set(from, reached);
  }
  return graph;
}

/** The first circle that is met, as a way from a node back to itself; empty when there is none. */
function circleIn(graph: Graph): string[] {
  const finished = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (finished.has(node)) return [];
    way.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    finished.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const circle = visit(node);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Gives the part of a room (a folder like `lib/facts`) that a file is in: its folder, or the file itself where it lies in the room's own folder. */
function partOf(path: string): string {
  const room = roomOf(path);
  const folder = dirname(path);
  return room === undefined || folder === room || folder === 'entrypoints/options' ? path : folder;
}

/** Every file that is loaded with this one. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const { target, isType, isLate } of imports.get(path) ?? []) if (!isType && !isLate) loadedWith(target, loaded);
  return loaded;
}

describe('the house', () => {
  it.each([
    'entrypoints/popup/main.ts',
    'entrypoints/reader/main.ts',
    'entrypoints/options/main.tsx',
    'entrypoints/options/workers/stories-worker.ts',
    'entrypoints/offscreen/main.ts',
    'entrypoints/background/index.ts',
  ])('%s is as fast without sync: nothing of its engine, its encryption and its server is loaded with it', (path) => {
    const parts = /^lib\/sync\/(?:engine|files|connection|webdav)\//;
    expect([...loadedWith(path)].filter((file) => parts.test(file))).toEqual([]);
  });

  it.each(['entrypoints/popup/main.ts', 'entrypoints/popup/popup.tsx'])(
    '%s is what a text waits for: none of the words and engines that find facts is loaded with it',
    (path) => {
      const engines = /^lib\/facts\/(?:dates|figures|people|words)\/|^lib\/languages\/[a-z]{2}\/(?!sentences\.ts$)/;
      expect([...loadedWith(path)].filter((file) => engines.test(file))).toEqual([]);
    },
  );

  it('has files in every room', () => {
    for (const room of Object.keys(FLOORS)) expect(sources.filter((path) => roomOf(path) === room)).not.toEqual([]);
  });

  it.each(sources.filter(roomOf))('%s imports from its own floor or below, and nothing barred', (path) => {
    const room = roomOf(path) ?? '';
    for (const { target, isOurs, isType } of imports.get(path) ?? []) {
      const other = roomOf(target);
      if (!isOurs) expect(target, `${path} → ${target}`).not.toMatch(BARRED[room] ?? /^$/);
      // A shape may be borrowed from a neighbour; what runs comes from below, or from the same room.
      else if (other && isType) expect(FLOORS[other], `${path} → ${target}`).toBeLessThanOrEqual(FLOORS[room]);
      else if (other && other !== room) expect(FLOORS[other], `${path} → ${target}`).toBeLessThan(FLOORS[room]);
    }
  });

  it('has engines that name no language, but for the files that hand out the words of one', () => {
    const engines = sources.filter((path) => /^lib\/(?!languages\/|library\/|browser\/)/.test(path));
    const naming = engines.filter((path) =>
      imports.get(path)?.some(({ target }) => /^lib\/languages\/[a-z]{2}\//.test(target)),
    );
    expect(naming.sort()).toEqual(Object.keys(NAME_A_LANGUAGE).sort());
  });

  it('has no document in the rooms that hold no page', () => {
    const pages = sources.filter(
      (path) =>
        WITHOUT_PAGES.includes(roomOf(path) ?? '') &&
        /\bDOMParser\b|\bdocument\./.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(pages).toEqual(Object.keys(MAKES_A_PAGE));
  });

  it('has no files that import each other in a circle', () => {
    expect(circleIn(graphOf((path) => path))).toEqual([]);
  });

  it('has no parts of a room that import each other in a circle', () => {
    expect(circleIn(graphOf(partOf))).toEqual([]);
  });

  it('takes fast-check from one file, which has it try the same cases at every run', () => {
    const takers = paths.filter((path) => /from 'fast-check'/.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(takers).toEqual(['lib/text/testing/properties.ts']);
  });

  it(`has at most ${MAX_FILES} files beside each other, their tests and styles not counted`, () => {
    const filesIn = (folder: string) => sources.filter((path) => dirname(path) === folder);
    const large = [...new Set(sources.map(dirname))].filter((folder) => filesIn(folder).length > MAX_FILES);
    expect(large).toEqual([]);
  });

  it(`has files of at most ${MAX_LINES} lines`, () => {
    const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
    expect(paths.filter((path) => lines(path) > MAX_LINES).sort()).toEqual(Object.keys(LONG_FILES).sort());
  });
});
