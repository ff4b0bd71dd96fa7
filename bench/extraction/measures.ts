/** Measures of extracted text, as the sets' own evaluations take them. */

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Words as the article-extraction benchmark counts them. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The multiset of runs of four words; a text of fewer words is one run. */
function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  for (let i = 0; i < runs; i++) {
    const run = words.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export interface PageScore {
  /** Null where the denominator is 0. */
  precision: number | null;
  recall: number | null;
  exact: boolean;
}

/** One page's text against its gold: precision and recall of four-word shingles, and whether the words are the same. */
export function scoreText(gold: string, prediction: string): PageScore {
  const a = shingles(gold);
  const b = shingles(prediction);
  let found = 0;
  let missed = 0;
  let superfluous = 0;
  for (const [run, count] of a) found += Math.min(count, b.get(run) ?? 0);
  for (const [run, count] of a) missed += Math.max(0, count - (b.get(run) ?? 0));
  for (const [run, count] of b) superfluous += Math.max(0, count - (a.get(run) ?? 0));
  const exact = tokens(gold).join(' ') === tokens(prediction).join(' ');
  if (exact && found === 0) return { precision: 1, recall: 1, exact };
  return {
    precision: found + superfluous > 0 ? found / (found + superfluous) : null,
    recall: found + missed > 0 ? found / (found + missed) : null,
    exact,
  };
}

/** Precision and recall as means over pages, and the F1 of the two means. */
export function meanScores(pages: PageScore[]): Scores & { exact: number } {
  const precision = mean(pages.flatMap((page) => page.precision ?? []));
  const recall = mean(pages.flatMap((page) => page.recall ?? []));
  return { precision, recall, f1: f1(precision, recall), exact: mean(pages.map((page) => Number(page.exact))) };
}

const UNSPACED = new Set(['ja', 'zh', 'th']);

/** F1 of runs of four words (of four characters where no spaces are written) of a page of today, in 0 to 1. */
function pageF1(gold: string, prediction: string, lang: string): number {
  const clean = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').normalize('NFC');
  const units = (text: string) =>
    UNSPACED.has(lang)
      ? [...clean(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')]
      : (clean(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  const runs = (list: string[]) => {
    const counts = new Map<string, number>();
    const count = list.length === 0 ? 0 : Math.max(1, list.length - 3);
    for (let i = 0; i < count; i++) {
      const run = list.slice(i, i + 4).join(' ');
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
    return { counts, count };
  };
  const [a, b] = [runs(units(gold)), runs(units(prediction))];
  let found = 0;
  for (const [run, count] of a.counts) found += Math.min(count, b.counts.get(run) ?? 0);
  return a.count + b.count > 0 ? (2 * found) / (a.count + b.count) : 1;
}

/** The better F1 of a page with its standfirst and without, as `score-pages.mjs` of the data takes it. */
export function bestPageF1(
  gold: { body?: string; standfirst?: string | null; lang?: string | null },
  prediction: { body: string; story: string },
): number {
  const { body = '', standfirst, lang } = gold;
  const bare = standfirst && body.startsWith(standfirst) ? body.slice(standfirst.length).trim() : body;
  return Math.max(pageF1(body, prediction.story, lang ?? ''), pageF1(bare, prediction.body, lang ?? ''));
}

export interface SnippetCounts {
  found: number;
  missed: number;
  superfluous: number;
}

/** Counts the snippets that should and should not be in a text, white space folded. */
export function countSnippets(text: string, wanted: string[], unwanted: string[]): SnippetCounts {
  const folded = fold(text);
  const found = wanted.filter((snippet) => folded.includes(fold(snippet))).length;
  const superfluous = unwanted.filter((snippet) => folded.includes(fold(snippet))).length;
  return { found, missed: wanted.length - found, superfluous };
}

/** Precision, recall and F1 over all snippets of all pages. */
export function snippetScores(pages: SnippetCounts[]): Scores {
  const sum = (key: keyof SnippetCounts) => pages.reduce((total, page) => total + page[key], 0);
  const precision = sum('found') / Math.max(1, sum('found') + sum('superfluous'));
  const recall = sum('found') / Math.max(1, sum('found') + sum('missed'));
  return { precision, recall, f1: f1(precision, recall) };
}

/** Titles are equal when their letters and digits are. */
export function sameTitle(gold: string, prediction: string): boolean {
  return key(gold) === key(prediction);
}

/** Gold names authors as one string, in any of the ways pages join names. */
export function sameAuthors(gold: string | string[], prediction: string[]): boolean {
  const names = (list: string[]) =>
    list
      .flatMap((name) => name.split(/\s*(?:,|;|\/|&|\bund\b|\band\b|\bet\b|\by\b)\s*/))
      .map(key)
      .filter(Boolean)
      .sort()
      .join('|');
  return names(typeof gold === 'string' ? [gold] : gold) === names(prediction);
}

function key(text: string): string {
  return tokens(text.normalize('NFKC').toLowerCase()).join(' ');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
