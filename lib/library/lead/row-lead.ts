import type { Article } from '../../article/article';
import type { Facts } from '../../facts/facts';
import { bestFacts, factWords } from '../../facts/keyfacts/fact-words';
import { keyFacts } from '../../facts/keyfacts/salience/shown';
import type { Entry } from '../database/records';

type Lead = Entry['lead'];

/** The most facts that a row of the list shows, and the most of each kind. */
const LEAD_FACTS = 3;

/** Characters of the opening that a row has room for. */
const LONGEST_OPENING = 300;

/** Gives what the row of an article shows of it: how it opens, and the facts that matter most. */
export function leadOf(article: Article, facts: Facts): Lead {
  const { people, figures, dates } = keyFacts(facts);
  const best = bestFacts(facts, LEAD_FACTS);
  return {
    opening: openingOf(article),
    best: best.map(factWords),
    heads: best.map(({ head }) => head.length),
    people: people.slice(0, LEAD_FACTS).map(({ name }) => name),
    figures: figures.slice(0, LEAD_FACTS).map(factWords),
    dates: dates.slice(0, LEAD_FACTS).map(({ value }) => value),
  };
}

/** Tells whether a row was written before rows had an opening, or before their facts had heads. */
export function lacksLead({ hasText, lead }: Entry): boolean {
  return hasText && (!lead.opening || lead.heads.length < Math.max(1, lead.best.length));
}

/** Gives the row with an opening and heads, where it was written before rows had them; what it has already stays. */
export function withWholeLead(entry: Entry, article: Article | null, facts: Facts | null): Entry {
  if (!article || !lacksLead(entry)) return entry;
  const { opening, best, heads } = leadOf(article, facts ?? { dates: [], figures: [], people: [] });
  // Facts that were stored before they had lines have none now.
  const hasLines = best.length > 0 && best.every(Boolean) && heads.every(Boolean);
  return {
    ...entry,
    lead: { ...entry.lead, opening: entry.lead.opening || opening, ...(hasLines && { best, heads }) },
  };
}

/** Gives the standfirst, else the first paragraph; '' when there is none. */
function openingOf({ blocks }: Article): string {
  const block = blocks.find(({ type }) => type === 'standfirst') ?? blocks.find(({ type }) => type === 'paragraph');
  return [...(block?.text ?? '').slice(0, 2 * LONGEST_OPENING)].slice(0, LONGEST_OPENING).join('');
}
