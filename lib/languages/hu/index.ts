import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** What of Hungarian is needed to read its pages. */
export const hu: Language = {
  tag: 'hu',
  boilerplate,
  calendar,
};
