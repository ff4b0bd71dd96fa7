import type { Language } from '../language';
import { calendar } from './calendar';

export const tr: Language = {
  tag: 'tr',
  calendar,
};
