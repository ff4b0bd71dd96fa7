import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const cs: Language = {
  tag: 'cs',
  frequentWords: ['že', 'je', 'který', 'podle', 'také', 'byl', 'jsou', 'nebo', 've', 'pro'],
  calendar,
  boilerplate,
  bylines,
};
