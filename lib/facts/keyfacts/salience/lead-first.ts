import { parseEdtf } from '../../../text/edtf';
import type { DateFact, FactSource } from '../../facts';
import { lessBy } from './salience';
import { storyMentions } from './story-mentions';
import { FLOORS } from './weights';

/**
 * The log-odds by which the day of the lead goes up among the dates that are shown. 0.5 to 2.5 give the same essential dates on the open
 * articles.
 */
const LEAD = 1;

/**
 * Puts the days of the lead further up, of those that are shown anyhow: the first paragraph tells what happened, and what is planned or led to it
 * comes after that.
 */
export function leadFirst(dates: readonly DateFact[], source: Pick<FactSource, 'blocks'>): DateFact[] {
  const lead = source.blocks.findIndex(({ type, text }) => type === 'paragraph' && SENTENCE.test(text));
  const weighed = dates.map((fact) => {
    const [{ block }] = storyMentions(fact, source);
    const isOfLead = block <= lead && parseEdtf(fact.value)?.precision === 'day';
    return isOfLead && fact.weight >= FLOORS.date ? { ...fact, weight: lessBy(fact.weight, -LEAD) } : fact;
  });
  return weighed.sort((a, b) => b.weight - a.weight);
}

/** Matches the end of a sentence: a line of labels or of links is no lead. */
const SENTENCE = /[.!?…。！？।؟]\P{L}*$/u;
