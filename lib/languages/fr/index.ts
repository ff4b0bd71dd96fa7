import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const fr: Language = {
  tag: 'fr',
  frequentWords: ['les', 'des', 'une', 'dans', 'est', 'pour', 'qui', 'et'],
  boilerplate,
  bylines,
  calendar,
};
