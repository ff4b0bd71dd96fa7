import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Greek that is needed to read its pages. */
export const el: Language = {
  tag: 'el',
  boilerplate,
  calendar,
};
