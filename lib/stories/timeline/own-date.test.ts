import { expect, it } from 'vitest';
import { useOfDate } from './own-date';

it.each([
  ['own', 'The dam burst on [June 9] above Merrow.'],
  ['own', 'Falk, who built the dam, left on [June 9].'],
  ['own', 'In a [Tuesday] letter Falk asked for help.'],
  ['clause', 'Falk, who retired in [2011], was asked for help.'],
  ['clause', 'The town that burnt down in [2011] was flooded.'],
  ['name', 'Falk said that “nobody slept on [Monday]” in Merrow.'],
  ['own', 'Falk said “nobody slept” on [Monday] in Merrow.'],
  ['name', 'Falk answered the [June 30] letter.'],
  ['name', 'The vote was to be held before [June 9] and was put off.'],
  ['name', 'Bread costs 16 cents more than [a month ago].'],
  ['name', "The mayor was at [this year]'s festival."],
  ['name', "The mayor was at [this year's] festival."],
])('%s: %s', (use, marked) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(useOfDate(marked.replace(/[[\]]/g, ''), { start, end })).toBe(use);
});

it.each([
  ['name', 'Falk was asked about the [June] jobs report.'],
  ['name', 'Falk spoke after a good [June] jobs report.'],
  ['own', 'In [June] police searched the dam of Merrow.'],
  ['own', 'Police searched the dam in [June] and found nothing.'],
])('of a longer time, %s: %s', (use, marked) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(useOfDate(marked.replace(/[[\]]/g, ''), { start, end }, false)).toBe(use);
});
