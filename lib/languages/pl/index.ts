import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const pl: Language = {
  tag: 'pl',
  frequentWords: ['się', 'nie', 'jest', 'że', 'oraz', 'przez', 'dla', 'który'],
  bylines,
  calendar,
  boilerplate,
};
