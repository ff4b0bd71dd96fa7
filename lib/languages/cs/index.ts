import type { Language } from '../language';
import { calendar } from './calendar';

export const cs: Language = {
  tag: 'cs',
  calendar,
};
