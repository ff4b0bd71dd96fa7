import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const fr: Language = { tag: 'fr', boilerplate };
