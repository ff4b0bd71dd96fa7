import type { Language } from '../language';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const pl: Language = {
  tag: 'pl',
  bylines,
  calendar,
};
