import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';
import { clauseEnds } from './clause-ends';

export const tr: Language = {
  tag: 'tr',
  frequentWords: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'daha', 'olan'],
  calendar,
  clauseEnds,
  boilerplate,
  bylines,
};
