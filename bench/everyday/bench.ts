/**
 * `npm run bench -- everyday`: what `findFacts` finds in the open half of the everyday sentences, against what a reader
 * expects. `--by-topic` and `--by-variety` add a table, `--errors` lists what is missed or wrong, `baseline` (a word)
 * writes the figures that `--check` holds. `--shut` runs the other half, at the end of a piece of work, figures only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Facts } from '../../lib/facts/facts';
import { findFacts } from '../../lib/facts/find-facts';
import { decodePeopleModel, type PeopleModel } from '../../lib/facts/people/tagger/model';
import type { BenchOptions } from '../run';
import { type EverydaySentence, languageTag, readSentences } from './data';
import { scoreSentence } from './score';
import { addTallies, MEASURES, ratesOf, type Scored, type Tallies } from './tally';

const MODEL = new URL('../../public/models/people.bin', import.meta.url);
const BASELINE = new URL('../baseline/everyday.json', import.meta.url);
const Baseline = v.record(v.string(), v.number());

interface Result extends Scored {
  sentence: EverydaySentence;
  facts: Facts;
}

export async function bench(options: BenchOptions): Promise<void> {
  const { flags } = options;
  const shut = flags.includes('shut');
  const keep = options.rest.includes('baseline');
  if (shut && (flags.includes('errors') || options.out !== null || options.check || keep)) {
    console.error('The shut half gives figures only: no --errors, --out, --check or baseline with --shut.');
    process.exitCode = 2;
    return;
  }
  const model = readModel();
  const results = readSentences(shut ? 'shut' : 'open').map((sentence): Result => {
    const facts = findIn(sentence, model);
    return { sentence, facts, ...scoreSentence(sentence, facts) };
  });
  const total = addTallies(results.map(({ tallies }) => tallies));
  console.log(`${results.length} sentences, the ${shut ? 'shut' : 'open'} half.\n`);
  printTotal(total);
  if (flags.includes('by-topic')) printBy('topic', results);
  if (flags.includes('by-variety')) printBy('variety', results);
  if (flags.includes('errors')) printMistakes(results);
  if (options.out) {
    const lines = results.map(({ sentence, facts }) => `${JSON.stringify({ id: sentence.id, ...facts })}\n`);
    writeFileSync(options.out, lines.join(''));
  }
  const figures = Object.fromEntries(MEASURES.map((measure) => [`${measure} F1`, ratesOf(total[measure]).f1]));
  if (keep) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures);
}

/** The facts of the sentence as an article of one paragraph, printed on its day by a paper of its country. */
function findIn(sentence: EverydaySentence, people: PeopleModel): Facts {
  const source = {
    url: `https://news.example/${sentence.id}`,
    title: '',
    byline: [],
    siteName: '',
    publishedAt: sentence.published,
    lang: languageTag(sentence),
    blocks: [{ type: 'paragraph' as const, text: sentence.text }],
  };
  return findFacts(source, { people });
}

function readModel(): PeopleModel {
  const bytes = readFileSync(MODEL);
  return decodePeopleModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function printTotal(total: Tallies): void {
  console.log('| measure | expected | found | right | P | R | F1 |\n|---|---|---|---|---|---|---|');
  for (const measure of MEASURES) {
    const { wanted, found, right } = total[measure];
    const { precision, recall, f1 } = ratesOf(total[measure]);
    console.log(`| ${[measure, wanted, found, right, precision, recall, f1].join(' | ')} |`);
  }
}

/** F1 of every measure for each topic or variety. */
function printBy(field: 'topic' | 'variety', results: readonly Result[]): void {
  console.log(`\n| ${field} | sentences | ${MEASURES.join(' | ')} |\n|---|---|${MEASURES.map(() => '---|').join('')}`);
  for (const name of [...new Set(results.map(({ sentence }) => sentence[field]))].sort()) {
    const chosen = results.filter(({ sentence }) => sentence[field] === name);
    const total = addTallies(chosen.map(({ tallies }) => tallies));
    console.log(`| ${[name, chosen.length, ...MEASURES.map((measure) => ratesOf(total[measure]).f1)].join(' | ')} |`);
  }
}

function printMistakes(results: readonly Result[]): void {
  for (const { sentence, mistakes } of results) {
    if (mistakes.length === 0) continue;
    console.log(`\n${sentence.id}, ${sentence.published}: ${sentence.text}`);
    for (const { list, kind, expected, found } of mistakes)
      console.log(`  ${list} ${kind}: ${[expected, found].filter(Boolean).join('  ≠  ')}`);
  }
}

/** Fails when a figure is lower than the committed one. */
function check(figures: Readonly<Record<string, number>>): void {
  if (!existsSync(BASELINE))
    throw new Error('No figures to compare with: run `npm run bench -- everyday baseline` first');
  for (const [name, floor] of Object.entries(v.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8'))))) {
    const now = figures[name] ?? 0;
    if (now >= floor) continue;
    console.error(`${name}: ${now}, was ${floor}`);
    process.exitCode = 1;
  }
}
