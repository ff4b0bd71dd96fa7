import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const ro: Language = {
  tag: 'ro',
  frequentWords: ['și', 'în', 'este', 'pentru', 'care', 'din', 'cu', 'au'],
  calendar,
  boilerplate,
  bylines,
};
