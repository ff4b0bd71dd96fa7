import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const ru: Language = { tag: 'ru', boilerplate };
