import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const uk: Language = { tag: 'uk', boilerplate };
