import type { Language } from '../language';
import { calendar } from './calendar';

export const tr: Language = {
  tag: 'tr',
  frequentWords: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'daha', 'olan'],
  calendar,
};
