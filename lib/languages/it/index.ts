import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const it: Language = { tag: 'it', boilerplate };
