import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { figures } from './figure-words';
import { time } from './time';
import { units } from './unit-names';

export const en: Language = { tag: 'en', boilerplate, time, figures, units };
