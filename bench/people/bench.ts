/**
 * `npm run bench -- people`: the shipped recogniser of people's names on every marked set under DATA/people (training sets
 * left out), beside compromise and wink-nlp: spans, tokens, the reader's list, the challenge sentences, roles, speed, size.
 * `model=FILE` measures another model (the yardstick), `baseline` writes the figures that `--check` holds,
 * `errors` names the roles that are wrong.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { array, number, object, parse, record, string, tuple } from 'valibot';
import { ENGLISH } from '../../lib/facts/people/english';
import { findPeople, findPersonMentions } from '../../lib/facts/people/find-people';
import { decodePeopleModel, type PeopleModel } from '../../lib/facts/people/tagger/model';
import { gzipSize } from '../bundle';
import type { BenchOptions } from '../run';
import { compromise, type Peer, winkProperNouns } from './peers';
import { coveredTokens, listPeople, type MarkedSpan, rates, scoreLists } from './score';

const Span = object({ start: number(), end: number() });
const Line = object({ id: string(), text: string(), tokens: array(tuple([number(), number()])), people: array(Span) });
const RoleLine = object({ text: string(), name: string(), role: string() });

interface MarkedSet {
  name: string;
  texts: { id: string; text: string; tokens: [number, number][]; people: MarkedSpan[] }[];
}

const MODEL = new URL('../../public/models/people.bin', import.meta.url);
const BASELINE = new URL('../baseline/people.json', import.meta.url);

type Figures = Record<string, number>;

export async function bench(options: BenchOptions): Promise<void> {
  const folder = join(options.data, 'people');
  const model = readModel(options.rest.find((word) => word.startsWith('model='))?.slice(6) ?? MODEL);
  const roles = scoreRoles(model, options.rest.includes('errors'));
  console.log(`roles: ${roles.right} of ${roles.all} right (${percent(roles.right, roles.all)} %)`);
  const figures: Record<string, Figures> = { roles: { right: round((100 * roles.right) / roles.all) } };
  const sets = existsSync(folder) ? readSets(folder) : [];
  if (sets.length === 0) {
    console.log(`No marked sets in ${folder}.`);
  } else {
    const ours: Peer = { name: 'ours', find: (text) => findInText(text, model) };
    for (const peer of [ours, compromise, winkProperNouns]) {
      console.log(`\n${peer.name}`);
      for (const set of sets) {
        const row = scoreSet(set, peer);
        printRow(set.name, row);
        if (peer === ours) figures[set.name] = row;
      }
    }
    speeds(sets, [ours, compromise, winkProperNouns]);
    if (options.out) writeFileSync(options.out, predictions(sets, ours));
  }
  await sizes();
  loading(sets);
  if (options.check) check(figures);
  else if (options.rest.includes('baseline')) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
}

function readModel(file: string | URL): PeopleModel {
  const bytes = readFileSync(file);
  return decodePeopleModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Paragraphs are blocks, as in an article; positions are put back into the whole text. */
function findInText(text: string, model: PeopleModel): MarkedSpan[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return findPersonMentions(lines, ENGLISH, model).map(({ block, start, end }) => ({
    start: starts[block] + start,
    end: starts[block] + end,
  }));
}

/** Every `*.jsonl` below the folder but those of training folders and files. */
function readSets(folder: string): MarkedSet[] {
  const sets: MarkedSet[] = [];
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry);
    if (/^(?:train|extra)-/.test(entry)) continue;
    if (statSync(path).isDirectory()) sets.push(...readSets(path));
    else if (entry.endsWith('.jsonl')) {
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
      sets.push({ name: basename(entry, '.jsonl'), texts: lines.map((line) => parse(Line, JSON.parse(line))) });
    }
  }
  return sets;
}

function scoreSet({ texts }: MarkedSet, peer: Peer): Figures {
  const spans = { right: 0, found: 0, wanted: 0 };
  const tokens = { right: 0, found: 0, wanted: 0 };
  const list = { strict: 0, loose: 0, found: 0, wanted: 0, twice: 0, twiceFound: 0, perfect: 0 };
  let fullyRight = 0;
  for (const { text, tokens: bounds, people } of texts) {
    const found = new Map(peer.find(text).map((span) => [`${span.start}:${span.end}`, span]));
    const wanted = new Map(people.map((span) => [`${span.start}:${span.end}`, span]));
    const right = [...found.keys()].filter((key) => wanted.has(key)).length;
    spans.right += right;
    spans.found += found.size;
    spans.wanted += wanted.size;
    if (right === found.size && right === wanted.size) fullyRight++;
    const ours = coveredTokens(bounds, [...found.values()]);
    const theirs = coveredTokens(bounds, people);
    tokens.right += ours.filter((covered, i) => covered && theirs[i]).length;
    tokens.found += ours.filter(Boolean).length;
    tokens.wanted += theirs.filter(Boolean).length;
    const score = scoreLists(listPeople(text, [...found.values()]), listPeople(text, people));
    list.strict += score.strict;
    list.loose += score.loose;
    list.found += score.found;
    list.wanted += score.wanted;
    list.twice += score.twice;
    list.twiceFound += score.twiceFound;
    if (score.strict === score.found && score.strict === score.wanted) list.perfect++;
  }
  const exact = rates(spans.right, spans.found, spans.wanted);
  return {
    texts: texts.length,
    people: spans.wanted,
    precision: round(exact.precision),
    recall: round(exact.recall),
    f1: round(exact.f1),
    tokenF1: round(rates(tokens.right, tokens.found, tokens.wanted).f1),
    listStrict: round(rates(list.strict, list.found, list.wanted).f1),
    listLoose: round(rates(list.loose, list.found, list.wanted).f1),
    r2: round((100 * list.twiceFound) / Math.max(1, list.twice)),
    perfect: round((100 * list.perfect) / Math.max(1, texts.length)),
    fullyRight,
  };
}

function printRow(name: string, row: Figures): void {
  const cells = Object.entries(row).map(([key, value]) => `${key} ${value}`);
  console.log(`  ${name.padEnd(22)} ${cells.join('  ')}`);
}

/** The role that the finder gives for a person, in the words of the text; right when it is the labelled one. */
function scoreRoles(model: PeopleModel, showErrors: boolean): { right: number; all: number } {
  const lines = readFileSync(new URL('./roles.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  let right = 0;
  for (const line of lines) {
    const { text, name, role } = parse(RoleLine, JSON.parse(line));
    const people = findPeople(
      {
        url: 'https://news.test/a',
        title: '',
        byline: [],
        siteName: '',
        publishedAt: null,
        lang: 'en',
        blocks: [{ type: 'paragraph', text }],
      },
      ENGLISH,
      model,
    );
    const person = people.find((candidate) => candidate.name === name);
    if (person && (person.role ?? '') === role) right++;
    else if (showErrors) console.log(`  ${name}: ${person ? (person.role ?? '—') : 'not found'} ≠ ${role}`);
  }
  return { right, all: lines.length };
}

/** Tokens a second, all in this run, in turns, so that a busy machine is as busy for one as for the other. */
function speeds(sets: readonly MarkedSet[], peers: readonly Peer[]): void {
  const texts = sets.flatMap((set) => set.texts.filter((_, i) => i % 8 === 0));
  const count = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const best = peers.map(() => 0);
  for (let round = 0; round < 3; round++) {
    peers.forEach((peer, i) => {
      const started = performance.now();
      for (const { text } of texts) peer.find(text);
      best[i] = Math.max(best[i], (1000 * count) / (performance.now() - started));
    });
  }
  console.log(`\nspeed, ${count} tokens:`);
  peers.forEach(({ name }, i) => {
    const times = best[i] / best[peers.indexOf(compromise)];
    console.log(`  ${name.padEnd(12)} ${Math.round(best[i])} tokens/s, ${times.toFixed(1)} × compromise`);
  });
}

/** Model, code and tables, gzipped; the peers as they would be bundled. */
async function sizes(): Promise<void> {
  const code = await gzipSize(
    "export { findPeople, decodePeopleModel } from './lib/facts/people/find-people'; export { ENGLISH } from './lib/facts/people/english'",
  );
  const model = gzipSync(readFileSync(MODEL), { level: 9 }).length;
  const peer = await gzipSize("export { default } from 'compromise'");
  const wink = await gzipSize(
    "export { default } from 'wink-nlp'; export { default as m } from 'wink-eng-lite-web-model'",
  );
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  console.log(
    `gzip: ours ${kilobytes(code + model)} (model ${kilobytes(model)}, code and tables ${kilobytes(code)}), compromise ${kilobytes(peer)}, wink-nlp ${kilobytes(wink)}`,
  );
}

const STAND_IN = 'Colonel Andriy Hnatiuk of the 3rd Marsh Brigade met Olena Rudenko in Oslo.\n'.repeat(40);

/** Decoding beside the tagging of one article, and the memory of the loaded model. */
function loading(sets: readonly MarkedSet[]): void {
  const texts = sets.flatMap((set) => set.texts);
  const article = (texts.find(({ tokens }) => tokens.length > 600)?.text ?? STAND_IN).split('\n');
  const bytes = readFileSync(MODEL);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const time = (run: () => void) => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const started = performance.now();
      run();
      best = Math.min(best, performance.now() - started);
    }
    return best;
  };
  const decoding = time(() => decodePeopleModel(buffer));
  const tagging = time(() => findPersonMentions(article, ENGLISH, decodePeopleModel(buffer))) - decoding;
  const share = decoding / tagging;
  console.log(
    `decoding: ${decoding.toFixed(1)} ms, ${share.toFixed(2)} of the ${tagging.toFixed(1)} ms to tag one article (${share <= 1 / 3 ? 'within' : 'over'} the third it may take)`,
  );
  const model = decodePeopleModel(buffer);
  findPersonMentions(article, ENGLISH, model);
  const afterOne = memoryOf(model);
  for (const { text } of texts) findInText(text, model);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  console.log(
    `memory of the loaded model: ${kilobytes(buffer.byteLength)} of the file, read in place, ${kilobytes(model.ranks.byteLength)} of ranks; scores of the words met ${kilobytes(afterOne)} after one article, ${kilobytes(memoryOf(model))} after all ${texts.length} texts`,
  );
}

/** Bytes of the scores that a model keeps of the words it has met. */
function memoryOf({ words }: PeopleModel): number {
  return [...words.values()].reduce((sum, { scores }) => sum + scores.byteLength, 0);
}

function predictions(sets: readonly MarkedSet[], peer: Peer): string {
  return sets
    .flatMap(({ texts }) => texts.map(({ id, text }) => `${JSON.stringify({ id, people: peer.find(text) })}\n`))
    .join('');
}

function check(figures: Record<string, Figures>): void {
  const baseline = parse(record(string(), record(string(), number())), JSON.parse(readFileSync(BASELINE, 'utf8')));
  for (const [set, wanted] of Object.entries(baseline)) {
    for (const [key, value] of Object.entries(wanted)) {
      const now = figures[set]?.[key];
      if (now === undefined || now >= value - 0.05) continue;
      console.error(`${set} ${key}: ${now}, lower than ${value}`);
      process.exitCode = 1;
    }
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
const percent = (part: number, all: number) => ((100 * part) / Math.max(1, all)).toFixed(1);
