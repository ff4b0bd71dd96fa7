import type { Language } from '../language';

/** What of Indonesian is needed to know it; the words of its facts load when a page needs them. */
export const id: Language = {
  tag: 'id',
  frequentWords: ['yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'ini', 'tidak'],
};
