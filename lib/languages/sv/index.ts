import type { Language } from '../language';

/** What of Swedish is needed to know it; the words of its facts load when a page needs them. */
export const sv: Language = {
  tag: 'sv',
  frequentWords: ['och', 'att', 'det', 'är', 'som', 'inte', 'med', 'för'],
};
