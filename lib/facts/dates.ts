import { sentenceAt, splitSentences } from '../text/sentences';
import { parseEdtf } from './edtf';
import type { DateFact, FactSource } from './facts';
import { findTimexes, type Timex } from './timex';

export interface FoundDates {
  /** In key order. */
  facts: DateFact[];
  /** Every time expression of each block, durations and vague words too: spans that are not figures. */
  timexes: Timex[][];
}

/**
 * The dates an article names, resolved against its publication date. Mentions of one value are one fact; durations,
 * repeated times and vague words are no facts.
 */
export function findDates(source: Pick<FactSource, 'title' | 'publishedAt' | 'lang' | 'blocks'>): FoundDates {
  const texts = source.blocks.map((block) => block.text);
  const timexes = findTimexes(texts, source);
  const byValue = new Map<string, DateFact>();
  timexes.forEach((list, block) => {
    if (list.length === 0) return;
    const text = texts[block];
    const sentences = splitSentences(text);
    for (let i = 0; i < list.length; i++) {
      const first = list[i];
      if (first.edtf === null) continue;
      let { end, edtf, explicit } = first;
      const next = list[i + 1];
      if (first.opensRange && next?.edtf) {
        const range = joinRange(first.edtf, next.edtf);
        if (range) {
          edtf = range;
          end = next.end;
          explicit &&= next.explicit;
          i++;
        }
      }
      const mention = { block, start: first.start, end };
      const known = byValue.get(edtf);
      if (known) {
        known.mentions.push(mention);
        known.explicit ||= explicit;
      } else {
        byValue.set(edtf, {
          kind: 'date',
          value: edtf,
          text: text.slice(first.start, end),
          explicit,
          mentions: [mention],
          sentence: { block, ...sentenceAt(sentences, first.start) },
          weight: 0,
        });
      }
    }
  });
  const facts = [...byValue.values()];
  for (const fact of facts) fact.weight = weigh(fact, source.blocks.length);
  return { facts: facts.sort((a, b) => b.weight - a.weight), timexes };
}

/** `2025-05-23` and `2025-05-25` as one interval; null when the second does not come after the first. */
function joinRange(from: string, to: string): string | null {
  if (from.includes('/') || to.includes('/')) return null;
  const value = `${from}/${to}`;
  return parseEdtf(value) ? value : null;
}

const SPECIFICITY: Readonly<Record<string, number>> = {
  day: 1,
  interval: 0.9,
  month: 0.7,
  season: 0.6,
  year: 0.45,
  decade: 0.25,
  century: 0.1,
};

/** What stands early, is said again, and names a day comes first. */
function weigh(fact: DateFact, blocks: number): number {
  const precision = parseEdtf(fact.value)?.precision ?? 'century';
  const position = 1 - fact.mentions[0].block / Math.max(1, blocks);
  const repetition = 1 - 1 / (fact.mentions.length + 1);
  return 0.5 * (SPECIFICITY[precision] ?? 0) + 0.3 * position + 0.2 * repetition;
}
