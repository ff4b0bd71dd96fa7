import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const de: Language = {
  tag: 'de',
  frequentWords: ['der', 'die', 'und', 'das', 'nicht', 'mit', 'ist', 'ein', 'eine'],
  boilerplate,
  bylines,
  calendar,
};
