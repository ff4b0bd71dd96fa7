import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const pt: Language = {
  tag: 'pt',
  frequentWords: ['os', 'não', 'uma', 'com', 'do', 'da', 'em', 'ao'],
  boilerplate,
  bylines,
  calendar,
};
