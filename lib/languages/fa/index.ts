import type { Language } from '../language';
import { boilerplate } from './boilerplate';

/** The part of Persian that is needed to read its pages. */
export const fa: Language = {
  tag: 'fa',
  boilerplate,
};
