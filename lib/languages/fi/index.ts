import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Finnish that is needed to read its pages. */
export const fi: Language = {
  tag: 'fi',
  boilerplate,
  calendar,
};
