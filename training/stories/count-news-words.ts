/**
 * `npm run train -- news-words`: counts how common words are in the texts of each language, and writes `news-words.ts` of its
 * folder. Names of people, bodies and places are left out, since they date.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTermsOf } from '../../lib/stories/terms/terms';
import { readMarked } from '../sources';

/** The files of `languages/people/train-open` that the words of a language are counted in. */
const FILES: Readonly<Record<string, string>> = {
  ar: 'ar',
  cs: 'cs-ud',
  da: 'da',
  de: 'de',
  es: 'es-pud es-xlime',
  fi: 'fi',
  fr: 'fr-pud fr-europeana',
  hi: 'hi',
  id: 'id id-pud',
  it: 'it-pud it-xlime',
  ja: 'ja',
  ko: 'ko',
  nl: 'nl-udsilver nl-openboek nl-europeana',
  pl: 'pl pl-pud',
  pt: 'pt',
  ru: 'ru',
  sv: 'sv-webbnyheter sv',
  tr: 'tr',
  uk: 'uk',
  zh: 'zh',
};
/** The terms of an article of usual length. */
const TERMS_OF_AN_ARTICLE = 400;
/** Words that fewer articles than one of `2 ** MAX_LEVEL` have are as rare as a word that was never seen. */
const MAX_LEVEL = 5;
/** A word that was met less often may be common in one text only. */
const MIN_MET = 6;

const data = join(import.meta.dirname, '../../../shared/data/languages/people/train-open');
for (const [lang, files] of Object.entries(FILES)) {
  const texts = files.split(' ').map((name) => join(data, `${name}.jsonl.gz`));
  if (!texts.every((file) => existsSync(file))) throw new Error(`The texts of "${lang}" are missing.`);
  const path = join(import.meta.dirname, `../../lib/languages/${lang}/news-words.ts`);
  writeFileSync(path, fileOf(levelsOf(texts.flatMap((file) => readMarked(file))), files));
  execFileSync('npx', ['biome', 'format', '--write', path], { stdio: 'inherit' });
}

function levelsOf(texts: readonly ReturnType<typeof readMarked>[number][]): Map<number, string[]> {
  const met = new Map<string, number>();
  let all = 0;
  for (const { text, people, others } of texts) {
    for (const term of allTermsOf(withoutNames(text, [...people, ...others]))) {
      met.set(term, (met.get(term) ?? 0) + 1);
      all++;
    }
  }
  const levels = new Map<number, string[]>();
  for (const [term, times] of [...met].sort((a, b) => b[1] - a[1])) {
    const inArticles = 1 - (1 - times / all) ** TERMS_OF_AN_ARTICLE;
    const level = Math.round(-Math.log2(inArticles));
    if (times < MIN_MET || level > MAX_LEVEL || /\p{N}/u.test(term)) continue;
    levels.set(level, [...(levels.get(level) ?? []), term]);
  }
  return levels;
}

function withoutNames(text: string, names: readonly { start: number; end: number }[]): string {
  const letters = text.split('');
  for (const { start, end } of names) letters.fill(' ', start, end);
  return letters.join('');
}

function fileOf(levels: ReadonlyMap<number, string[]>, files: string): string {
  const rows = [...levels]
    .sort((a, b) => a[0] - b[0])
    .map(([level, terms]) => `[${level}, \`${inLines(terms.sort((a, b) => a.localeCompare(b, 'en')))}\`],`);
  return `import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by \`npm run train -- news-words\` from ${files.split(' ').join(', ')} of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
${rows.join('\n')}
];
`;
}

function inLines(terms: readonly string[]): string {
  const lines = [''];
  for (const term of terms) {
    const line = lines[lines.length - 1];
    if (line.length + term.length > 110) lines.push(term);
    else lines[lines.length - 1] = line ? `${line} ${term}` : term;
  }
  return lines.join('\n    ');
}
