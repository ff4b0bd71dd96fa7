import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';
import { clauses } from './clauses';
import { dateHeads } from './date-heads';
import { figures } from './figures';
import { units } from './figures/unit-names';
import { people } from './people';
import { stories } from './stories';
import { time } from './time';

export const en: Language = {
  tag: 'en',
  frequentWords: ['the', 'and', 'of', 'that', 'with', 'was', 'for', 'has'],
  bylines,
  calendar,
  clauses,
  people,
  boilerplate,
  time,
  dateHeads,
  figures,
  units,
  stories,
};
