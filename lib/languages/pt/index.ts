import type { Language } from '../language';
import { boilerplate } from './boilerplate';

export const pt: Language = { tag: 'pt', boilerplate };
