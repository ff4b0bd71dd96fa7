import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const de: Language = { tag: 'de', boilerplate };
