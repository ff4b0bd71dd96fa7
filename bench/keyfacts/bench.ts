/**
 * `npm run bench -- keyfacts`: the facts that a reader is shown of each article, against those that an editor pulled out of it, beside
 * a plain baseline: the same facts with a window of 80 characters, cut at words.
 *
 * `--data FILE` takes other articles than the shared ones. Of those beside this file the `open` ones may be looked at: `open-en.jsonl`,
 * `open-languages.jsonl` (short articles in twelve languages), `open-pages.jsonl` and `open-news.jsonl` (25 and 19 real pages of the shared
 * data). The `shut` ones are by people who had not seen the code; they are run at the end of a piece of work, and are never read or tuned to.
 *
 * `short` (a word) reads the first 350 words of each article, `--errors` lists what is not good, `baseline` (a word) writes the figures that
 * `--check` holds.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BlockType } from '../../lib/article/article';
import type { AnyFact, Facts } from '../../lib/facts/facts';
import { findFacts } from '../../lib/facts/find-facts';
import { partedPeople } from '../../lib/facts/keyfacts/person/named-only';
import { keyFacts } from '../../lib/facts/keyfacts/salience/shown';
import { modelsFor } from '../models';
import type { BenchOptions } from '../run';
import { cutTo, type KeyFactsArticle, readArticles } from './data';
import { judge, KINDS, type Kind, type Rates, ratesOf, type Scored, type ShownFact, type ShownFacts } from './score';

const BASELINE = new URL('../baseline/keyfacts.json', import.meta.url);
const Baseline = v.record(v.string(), v.number());
const FIRST = 5;
const WINDOW = 80;
/** Words of a short article. */
const SHORT = 350;

export async function bench(options: BenchOptions): Promise<void> {
  const file = options.data.endsWith('.jsonl') ? options.data : join(options.data, 'keyfacts/en.jsonl');
  if (!existsSync(file)) {
    console.log(`No annotated articles: ${file} is not there.`);
    return;
  }
  const whole = await readArticles(file);
  const articles = options.rest.includes('short') ? whole.map((article) => cutTo(article, SHORT)) : whole;
  const ours: Scored[] = [];
  const window: Scored[] = [];
  const lines: string[] = [];
  for (const article of articles) {
    const facts = keyFacts(findFacts(sourceOf(article), await modelsFor(article.lang)));
    const shown = shownOf(facts);
    ours.push(judge(article, shown, FIRST));
    window.push(judge(article, windowOf(article, facts), FIRST));
    lines.push(`${JSON.stringify({ id: article.id, ...shown })}\n`);
  }
  if (options.flags.includes('errors')) for (const [i, { id }] of articles.entries()) printErrors(id, ours[i]);
  console.log(`${articles.length} articles; of the first ${FIRST} of a kind, in %`);
  printTable('what a reader is shown', ours);
  printTable(`a window of ${WINDOW} characters, cut at words`, window);
  if (options.out) writeFileSync(options.out, lines.join(''));
  const figures = figuresOf(ours);
  if (options.rest.includes('baseline')) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures);
}

/** The article without what the editor said of it. */
export function sourceOf({ url, title, siteName, byline, publishedAt, lang, blocks }: KeyFactsArticle) {
  const typed = blocks.map(({ type, text }) => ({ type: blockType(type), text }));
  return { url, title, siteName, byline, publishedAt, lang, blocks: typed };
}

function blockType(type: string): BlockType {
  if (type === 'heading' || type === 'caption' || type === 'listItem' || type === 'quote') return type;
  return 'paragraph';
}

/** The facts as they are shown: what the scorer looks at. The line of people who are only named is below the rows, and seen unasked. */
export function shownOf(facts: Facts): ShownFacts {
  const line = (fact: AnyFact) => ({
    text: fact.detail ? `${fact.head} ${fact.detail}` : fact.head,
    detail: fact.detail,
    mentions: fact.mentions,
  });
  const { told, named } = partedPeople(facts.people);
  return {
    figures: facts.figures.map((fact) => ({ ...line(fact), value: fact.value, low: fact.low, high: fact.high })),
    dates: facts.dates.map((fact) => ({ ...line(fact), value: fact.value })),
    people: [...told, ...named].map((fact) => ({ ...line(fact), name: fact.name })),
  };
}

/** The same facts with the text around the first mention instead of their lines. */
function windowOf({ blocks }: KeyFactsArticle, facts: Facts): ShownFacts {
  const shown = shownOf(facts);
  const window = (fact: ShownFact): ShownFact => {
    const [{ block, start, end }] = fact.mentions;
    const { text } = blocks[block];
    const spare = Math.max(0, WINDOW - (end - start)) / 2;
    let from = Math.max(0, Math.floor(start - spare));
    let to = Math.min(text.length, Math.floor(end + spare));
    while (from > 0 && from < start && !/\s/.test(text[from - 1])) from++;
    while (to < text.length && to > end && !/\s/.test(text[to])) to--;
    return { ...fact, text: text.slice(from, to).trim(), detail: undefined };
  };
  return { figures: shown.figures.map(window), dates: shown.dates.map(window), people: shown.people };
}

function printTable(name: string, scored: readonly Scored[]): void {
  console.log(
    `\n${name}\n| kind | shown | good | mute | plain | wrong | essentials found | wrong of all shown |\n|---|---|---|---|---|---|---|---|`,
  );
  for (const [kind, kinds] of rows()) {
    const rates = ratesOf(scored, kinds, FIRST);
    const cells = [rates.good, rates.mute, rates.plain, rates.wrong].map((rate) => rate.toFixed(1));
    const found = `${rates.found.toFixed(1)} of ${rates.essential}`;
    console.log(`| ${[kind, rates.shown, ...cells, found, rates.wrongOfAll.toFixed(1)].join(' | ')} |`);
  }
}

function rows(): [string, readonly Kind[]][] {
  return [...KINDS.map((kind): [string, readonly Kind[]] => [kind, [kind]]), ['all', KINDS]];
}

function printErrors(id: string, { judged, essential }: Scored): void {
  for (const { kind, rank, verdict, fact, gold } of judged) {
    if (rank >= FIRST || verdict === 'good') continue;
    const means = gold && 'means' in gold ? `${gold.rank} ${JSON.stringify(gold.means)}` : (gold?.rank ?? '');
    console.log(
      [id, kind, verdict, fact.name ?? `${fact.text} <${fact.value ?? `${fact.low}..${fact.high}`}>`, means].join('\t'),
    );
  }
  for (const kind of KINDS) {
    if (essential[kind].missed.length) console.log([id, kind, 'MISSED', essential[kind].missed.join(' | ')].join('\t'));
  }
}

/** Gives the figures that `--check` holds: the higher the better. */
function figuresOf(scored: readonly Scored[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [kind, kinds] of rows()) {
    const rates: Rates = ratesOf(scored, kinds, FIRST);
    figures[`${kind} good`] = Math.round(rates.good * 10) / 10;
    figures[`${kind} essentials found`] = Math.round(rates.found * 10) / 10;
    figures[`${kind} not wrong`] = Math.round((100 - rates.wrong) * 10) / 10;
  }
  return figures;
}

function check(figures: Record<string, number>): void {
  const baseline = v.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8')));
  for (const [name, least] of Object.entries(baseline)) {
    if ((figures[name] ?? 0) >= least) continue;
    console.error(`${name} fell from ${least} to ${figures[name]}.`);
    process.exitCode = 1;
  }
}
