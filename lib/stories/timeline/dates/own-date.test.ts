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
  ['joined', 'Falk was arrested after she left the works on [June 9].'],
  ['joined', 'Falk, since leaving the works on [June 9], has been silent.'],
  ['joined', 'Falk answered a letter sent to the town on [June 9].'],
  ['joined', 'Falk answered a letter sent to the mayor, Tom Bell, in the town on [June 9].'],
  ['joined', 'Falk was asked since calling “it a hoax, a lie” on [June 9].'],
  ['joined', 'Falk quit, leaving the works without a guard on [June 9].'],
  ['own', 'Claiming illness, Falk quit on [June 9].'],
  ['own', 'After a year of rain, Falk quit on [June 9].'],
  ['name', 'Fifteen of the [19 Sept]. 11 hijackers were from Merrow.'],
  ['name', 'Falk met a [9/11] widow.'],
  ['name', 'Falk is a friend of [September 11th] Advocates.'],
  ['own', 'On [June 9] Falk quit.'],
  ['name', 'Falk was asked about the deadly [June 9] flood.'],
  ['name', 'Falk was asked about the second deadly [June 9] flood.'],
  ['own', 'Police at the scene [June 9] arrested Falk.'],
  ['own', 'Police searched a dam [June 9] near Merrow.'],
  ['name', 'Bread is dear because of rain and [Labour Day] markets.'],
  ['name', '[Labour Day], which the town has kept since 1866, is told of in its songs.'],
  ['own', 'On [Labour Day], which was wet, the dam opened.'],
  ['own', 'The dam opened on [Labour Day] while crowds looked on.'],
  ['own', 'Falk left [Tuesday] night.'],
  ['joined', 'Falk was asked when she left Oden, Ohio, on [June 9].'],
  ['own', 'When Falk left, Bell sold the works on [June 9].'],
  ['own', 'After a vote in Oden, Ohio, Falk quit on [June 9].'],
  ['joined', 'With rain due on [June 9], Falk closed the dam.'],
  ['joined', 'Asked on [June 9] about the dam, Falk smiled.'],
  ['own', 'Asked about the dam, Falk left town on [June 9].'],
  ['joined', 'By leaving on [June 9], Falk lost the vote.'],
  ['own', 'By [June 9], Falk had left.'],
  ['own', 'With rain near, Falk closed the dam on [June 9], early.'],
  ['own', 'With Bell Falk quit on [June 9].'],
  ['joined', 'Falk was asked to quit following the flood on [June 9].'],
  ['own', 'Falk quit on the following [June 9].'],
  ['own', 'Falk quit on [June 9] amid rain.'],
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
