import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const it: Language = {
  tag: 'it',
  frequentWords: ['gli', 'della', 'che', 'non', 'di', 'il', 'per', 'sono'],
  boilerplate,
  bylines,
  calendar,
};
