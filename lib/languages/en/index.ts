import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { figures } from './figure-words';
import { units } from './unit-names';

export const en: Language = { tag: 'en', boilerplate, figures, units };
