import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** What of Finnish is needed to read its pages. */
export const fi: Language = {
  tag: 'fi',
  boilerplate,
  calendar,
};
