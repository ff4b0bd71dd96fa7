import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Hebrew that is needed to read its pages. */
export const he: Language = {
  tag: 'he',
  boilerplate,
  calendar,
};
