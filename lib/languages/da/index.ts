import type { Language } from '../language';

/** What of Danish is needed to know it; the words of its facts load when a page needs them. */
export const da: Language = {
  tag: 'da',
  frequentWords: ['og', 'af', 'ikke', 'det', 'er', 'blev', 'efter', 'også', 'til'],
};
