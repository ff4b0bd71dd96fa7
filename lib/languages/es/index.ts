import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const es: Language = { tag: 'es', boilerplate };
