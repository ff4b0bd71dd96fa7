import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** What of Hebrew is needed to read its pages. */
export const he: Language = {
  tag: 'he',
  boilerplate,
  calendar,
};
