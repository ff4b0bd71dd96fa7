/**
 * `npm run bench -- sheet facts [SEED] [lang=en,de] [pages=12] [skip=FILE] --out FILE`: the first five facts of a kind of real pages, as
 * the popup shows them, with the text of each article, for somebody who judges them without having seen the code.
 * SEED (a word) chooses other pages; `skip` is an earlier sheet, whose pages are not taken again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactGroup, partedByFigures, toldTogether } from '../../components/reader/facts/told-together';
import type { Article } from '../../lib/article/article';
import type { AnyFact, Facts } from '../../lib/facts/facts';
import { findFacts } from '../../lib/facts/find-facts';
import { partedPeople } from '../../lib/facts/keyfacts/person/named-only';
import { keyFacts, SHOWN_UNASKED } from '../../lib/facts/keyfacts/salience/shown';
import { articleOfPage } from '../extraction/article-of-page';
import { type Page, readPageSets, readPages } from '../extraction/data';
import { modelsFor } from '../models';
import type { BenchOptions } from '../run';
import { hash } from './hash';

/** A page with less text is no story; a letter of Chinese, Japanese or Korean says more. */
const SHORTEST = 900;
const SHORTEST_CJK = 350;
const PAGES = 12;

export async function factsSheet(options: BenchOptions): Promise<void> {
  const folder = join(options.data, 'extraction');
  const setting = (name: string) =>
    options.rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const seed = options.rest.slice(1).find((word) => !word.includes('=')) ?? '1';
  const languages = (setting('lang') || 'en').split(',');
  const count = Number(setting('pages') || PAGES);
  const earlier = setting('skip')
    .split(',')
    .filter((file) => file !== '' && existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const fromSet = (pages: Page[]) =>
    pages
      .filter((page) => !earlier.includes(`(${page.set} ${page.id})`))
      .sort((a, b) => hash(seed + a.id) - hash(seed + b.id));
  const sets = [
    fromSet(readPageSets(folder, ['fundus'])),
    fromSet(readPages(folder).filter(({ set }) => set === 'scrapinghub')),
  ];
  const sheets: string[] = [];
  for (const language of languages) {
    const share = Math.ceil(count / languages.length);
    for (const [at, set] of sets.entries()) {
      const wanted = language === 'en' ? (at === 0 ? Math.ceil(share / 2) : Math.floor(share / 2)) : share;
      let taken = 0;
      for (const page of set) {
        if (taken >= wanted || (language !== 'en' && at > 0)) break;
        if (page.lang && !page.lang.startsWith(language)) continue;
        const article = await articleOfPage(page);
        if (!article || !(article.lang ?? 'en').startsWith(language)) continue;
        const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
        if (length < (/^(?:ja|ko|zh)/.test(language) ? SHORTEST_CJK : SHORTEST)) continue;
        const facts = keyFacts(findFacts(article, await modelsFor(article.lang)));
        if (facts.dates.length + facts.figures.length + facts.people.length === 0) continue;
        sheets.push(sheetOf(page, article, facts));
        taken += 1;
      }
    }
  }
  const sheet = sheets
    .map((text, i) => `ARTICLE ${i + 1} of ${sheets.length} ${text}`)
    .join(`\n${'='.repeat(100)}\n\n`);
  if (options.out) writeFileSync(options.out, sheet);
  else console.log(sheet);
}

function sheetOf(page: Page, article: Article, facts: Facts): string {
  const { figures } = facts;
  const { told, named } = partedPeople(facts.people);
  const { beside, others } = partedByFigures(facts, article);
  const listOf = (title: string, letter: string, rows: readonly FactGroup[]) => [
    title,
    ...rows.map((row, i) => `${letter}${i + 1}  ${row.facts.map(({ head }) => `[${head}]`).join(' ')}  ${row.detail}`),
    ...(rows.length === 0 ? ['(none)'] : []),
    '',
  ];
  const first = (facts: readonly AnyFact[]) => facts.slice(0, SHOWN_UNASKED);
  return [
    `(${page.set} ${page.id})`,
    `TITLE: ${article.title}`,
    `OUTLET: ${article.siteName}   PUBLISHED: ${article.publishedAt ?? 'not known'}`,
    '',
    ...listOf('FIGURES', 'F', toldTogether([...first(figures), ...beside], article)),
    ...listOf(
      'DATES',
      'D',
      first(others).map((fact) => ({ facts: [fact], detail: fact.detail })),
    ),
    ...listOf('PEOPLE', 'P', toldTogether(first(told), article)),
    ...(named.length > 0 ? [`ALSO NAMED (no rows): ${named.map(({ head }) => `[${head}]`).join(' ')}`, ''] : []),
    'TEXT OF THE ARTICLE',
    ...article.blocks.map(({ text }) => text),
    '',
  ].join('\n');
}
