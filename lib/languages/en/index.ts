import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const en: Language = { tag: 'en', boilerplate };
