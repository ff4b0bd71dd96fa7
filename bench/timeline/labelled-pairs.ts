import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findFacts, type Models } from '../../lib/facts/find-facts';
import { findDisagreements } from '../../lib/stories/figures/disagreements';
import type { StoryArticle } from '../../lib/stories/story';
import { termsIn, termsOf } from '../../lib/stories/terms/terms';
import { SAME_EVENT, sharedWords } from '../../lib/stories/timeline/likeness/same-event';
import { modelsFor } from '../models';
import { show } from '../stories/baseline';
import { readLines } from '../stories/data';
import { f1 } from '../stories/measures';

const Sentence = v.object({ sentence: v.string(), source: v.nullable(v.string()) });
const SamePair = v.object({ topic: v.string(), a: Sentence, b: Sentence, label: v.string() });
const Figure = v.object({ ...Sentence.entries, date: v.nullable(v.string()), at: v.tuple([v.number(), v.number()]) });
const FigurePair = v.object({ a: Figure, b: Figure, label: v.string(), doubt: v.optional(v.boolean(), false) });
type FigureSide = v.InferOutput<typeof Figure>;

/** A day for reports whose day nobody knows. */
const UNDATED = '2012-06-01';

/** The lines of the hand-labelled files of a name, whichever half the folder holds. */
function labelled(data: string, name: string): unknown[] {
  const folder = join(data, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.jsonl'))
    .flatMap((file) => readLines(join(folder, file)));
}

/**
 * Two sentences that are told of one date, and whether they are one event. The baseline is plain TF-IDF cosine, its
 * threshold chosen on the set.
 */
export function sameEventPairs(data: string, figures: Record<string, number>): void {
  const pairs = labelled(data, 'same-event').map((line) => v.parse(SamePair, line));
  if (!pairs.length) {
    console.log('same-event pairs: no data, skipped');
    return;
  }
  const gold = pairs.map(({ label }) => label === 'same');
  const ours = pairs.map(({ a, b }) => sharedWords(termsIn(a.sentence), termsIn(b.sentence)) > SAME_EVENT);
  const { hits, found } = count(ours, gold);
  const same = gold.filter(Boolean).length;
  show(figures, 'same-event pairs: F1', f1(hits, found, same));
  show(figures, 'same-event pairs: precision', hits / found);
  show(figures, 'same-event pairs: recall', hits / same);
  const cosines = plainCosines(pairs.map(({ a, b }) => [a.sentence, b.sentence]));
  const best = Math.max(
    ...cosines.map((threshold) => {
      const plain = count(
        cosines.map((cosine) => cosine >= threshold),
        gold,
      );
      return f1(plain.hits, plain.found, same);
    }),
  );
  show(figures, 'same-event pairs: F1, baseline at its best threshold', best);
  show(figures, 'same-event pairs: F1 when all are the same', f1(same, pairs.length, same));
}

function count(predicted: boolean[], gold: boolean[]): { hits: number; found: number } {
  return {
    hits: predicted.filter((is, i) => is && gold[i]).length,
    found: predicted.filter(Boolean).length,
  };
}

function plainCosines(pairs: [string, string][]): number[] {
  const terms = (text: string) => new Set(termsOf(text));
  const sentences = [...new Set(pairs.flat())].map(terms);
  const inSentences = new Map<string, number>();
  for (const own of sentences) for (const term of own) inSentences.set(term, (inSentences.get(term) ?? 0) + 1);
  const weight = (term: string) => Math.log((sentences.length + 1) / (inSentences.get(term) ?? 1)) ** 2;
  const sum = (own: Iterable<string>) => [...own].reduce((total, term) => total + weight(term), 0);
  return pairs.map(([a, b]) => {
    const [one, other] = [terms(a), terms(b)];
    return sum([...one].filter((term) => other.has(term))) / Math.sqrt(sum(one) * sum(other) || 1);
  });
}

/** Two figures in two sentences: whether the product says that they disagree. The baseline says so of any two values. */
export async function disagreementPairs(
  data: string,
  figures: Record<string, number>,
  isVerbose = false,
): Promise<void> {
  const models = await modelsFor('en');
  const pairs = labelled(data, 'disagreements')
    .map((line) => v.parse(FigurePair, line))
    .filter(({ doubt }) => !doubt);
  if (!pairs.length) {
    console.log('disagreement pairs: no data, skipped');
    return;
  }
  const gold = pairs.map(({ label }) => label === 'disagree');
  const said = pairs.map(({ a, b }) => isSaid(a, b, models));
  if (isVerbose) {
    pairs.forEach(({ a, b, label }, i) => {
      if (said[i] !== gold[i]) console.log(said[i] ? 'said' : 'missed', label, [a, b].map(marked).join(' ## '));
    });
  }
  const { hits, found } = count(said, gold);
  show(figures, 'disagreement pairs: precision', found ? hits / found : 0);
  show(figures, 'disagreement pairs: recall', hits / gold.filter(Boolean).length);
  show(figures, 'disagreement pairs: precision when all are said', gold.filter(Boolean).length / pairs.length);
}

function isSaid(a: FigureSide, b: FigureSide, models: Models): boolean {
  const articles = [a, b].map(({ sentence, date, source }, i): StoryArticle => {
    const blocks = [{ type: 'paragraph' as const, text: sentence }];
    const publishedAt = date ?? UNDATED;
    const about = { title: '', siteName: source ?? `outlet ${i}`, publishedAt, lang: 'en', blocks };
    const facts = findFacts({ ...about, url: '', byline: [] }, models);
    return { ...about, id: String(i), savedAt: publishedAt, facts };
  });
  const at = [a.at, b.at];
  return findDisagreements(articles).some(({ sides }) =>
    articles.every(({ id }, i) =>
      sides.some(
        ({ article, fact }) =>
          article === id && fact.mentions.some(({ start, end }) => start < at[i][1] && end > at[i][0]),
      ),
    ),
  );
}

function marked({ sentence, at: [start, end], date }: FigureSide): string {
  return `${date} ${sentence.slice(Math.max(0, start - 70), start)}[${sentence.slice(start, end)}]${sentence.slice(end, end + 70)}`;
}
