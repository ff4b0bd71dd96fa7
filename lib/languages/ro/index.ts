import type { Language } from '../language';
import { calendar } from './calendar';

export const ro: Language = {
  tag: 'ro',
  calendar,
};
