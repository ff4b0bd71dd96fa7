import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

/** The part of Hungarian that is needed to read its pages. */
export const hu: Language = {
  tag: 'hu',
  boilerplate,
  bylines,
  calendar,
};
