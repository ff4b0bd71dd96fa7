import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

/** The part of Hungarian that is needed to read its pages. */
export const hu: Language = {
  tag: 'hu',
  frequentWords: ['hogy', 'szerint', 'volt', 'mert', 'azonban', 'amely', 'között', 'pedig', 'illetve'],
  ownLetters: 'őű',
  boilerplate,
  bylines,
  calendar,
};
