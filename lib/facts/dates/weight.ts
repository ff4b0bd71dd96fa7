import { type EdtfPrecision, parseEdtf } from '../../text/edtf';
import type { DateFact, FactSource } from '../facts';
import { headlineWords, saysHeadline } from '../headline';

/** The weight of each precision: a day can be put on a timeline, a century hardly. */
const SPECIFICITY: Readonly<Record<EdtfPrecision, number>> = {
  day: 1,
  interval: 1,
  month: 0.7,
  season: 0.6,
  year: 0.45,
  decade: 0.2,
  century: 0.1,
};

const SHARES = { specificity: 0.45, position: 0.2, repetition: 0.15, headline: 0.2 };

/**
 * Weighs the dates of an article and puts them in key order, as a careful editor would: exact dates, early ones,
 * repeated ones, and those in the headline's words come first.
 */
export function weighDates(
  facts: readonly DateFact[],
  source: Pick<FactSource, 'title' | 'publishedAt' | 'blocks'>,
): DateFact[] {
  const headline = headlineWords(source.title);
  const length = source.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const before: number[] = [];
  for (const { text } of source.blocks) before.push((before.at(-1) ?? 0) + text.length);
  const published = source.publishedAt?.slice(0, 10);

  const weighed = facts.map((fact) => {
    const [{ block, start }] = fact.mentions;
    const { sentence } = fact;
    const offset = (before[block - 1] ?? 0) + start;
    const words = source.blocks[sentence.block].text.slice(sentence.start, sentence.end);
    // An interval is as exact as its first end.
    const specificity = SPECIFICITY[parseEdtf(fact.value.split('/')[0])?.precision ?? 'century'];
    const weight =
      SHARES.specificity * specificity +
      SHARES.position * (1 - offset / Math.max(1, length)) +
      SHARES.repetition * (1 - 1 / fact.mentions.length) +
      SHARES.headline * saysHeadline(words, headline);
    // `Said on Friday`, in Friday's paper, matters least of all.
    return { ...fact, weight: fact.value === published && !fact.explicit ? weight * 0.85 : weight };
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}
