import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const nl: Language = {
  tag: 'nl',
  frequentWords: ['het', 'een', 'van', 'niet', 'voor', 'zijn', 'dat', 'op'],
  boilerplate,
  bylines,
  calendar,
};
