import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const nl: Language = { tag: 'nl', boilerplate };
