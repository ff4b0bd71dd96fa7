import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

export const es: Language = {
  tag: 'es',
  frequentWords: ['los', 'las', 'una', 'que', 'el', 'por', 'con', 'del'],
  boilerplate,
  bylines,
  calendar,
};
