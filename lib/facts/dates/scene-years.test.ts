import { describe, expect, it } from 'vitest';
import type { FactSource } from '../facts';
import { findDates } from './find-dates';
import { findTimexes } from './timex';

/** The value of the last expression of a text that is of Wednesday, 12 March 2025. */
const last = (text: string, publishedAt = '2025-03-12') =>
  findTimexes([text], { publishedAt, lang: 'en' })[0]
    .filter(({ type }) => type === 'DATE')
    .at(-1)?.edtf;

describe('the year of a day or month without one', () => {
  it.each([
    // A date that opens its clause sets the scene for what follows …
    ['In 2011, he took over the mill. On May 7 it burned down.', '2011-05-07'],
    ['In June 2018, the firm was sold. In January it closed.', '2019-01'],
    // … but not where it is said in passing, nor after something of these days, nor for long.
    ['He has run the mill since 2011. On May 7 it burned down.', '2024-05-07'],
    ['The 2011 contract ran out. On May 7 the mill burned down.', '2024-05-07'],
    ['In 2011, he took over. He quit on Monday. On May 7 the mill burned down.', '2024-05-07'],
    ['In 2011, he took over. It went well. He was glad. He slept. On May 7 it burned down.', '2024-05-07'],
    // A date in the future, or one near to the article in another sentence, is outside of the scene.
    ['In 2011, he took over the mill. It will close on May 7.', '2025-05-07'],
    ['In 2011, he took over the mill. On March 3 it burned down.', '2025-03-03'],
    // A month that is named with its year has it again, however far behind, unless the article names it with another one …
    [
      'He told of the April 2021 unrest. He quit on Monday. It was long before April 8, when it broke out.',
      '2021-04-08',
    ],
    ['He told of the April 2021 unrest and of April 2019. He quit on Monday. It broke out on April 8.', '2024-04-08'],
    // … and unless the day is near to the article.
    ['He told of the March 2021 unrest. He quit on Monday. It broke out on March 8.', '2025-03-08'],
    // A thing that is named for its day has not the time of the verb.
    ['He is likely to be asked about her April 25 letter.', '2024-04-25'],
    ['He is likely to miss her April 25 deadline.', '2025-04-25'],
    ['The band will play in Rome on January 12.', '2026-01-12'],
    ['The ministry announced it. Another rule announced by the ministry in October was dropped.', '2024-10'],
    ['The firm began four rounds of planned cuts in October.', '2024-10'],
    ['Prior to October, I would have said no.', '2024-10'],
    ['In December, the firm bid for its rival.', '2024-12'],
    // Years ahead, and those of names, are no history.
    ['By 2030 and by 2040 and by 2050 it will shrink. A rule was made in October.', '2024-10'],
  ])('%s', (text, value) => {
    expect(last(text)).toBe(value);
  });

  it('counts no days from a sentence that names two far from each other', () => {
    const told = 'On December 16 they held him for the drone that on January 28, 2024, had burned the mill.';
    expect(last(`${told} Three days later she was arrested.`)).toBe('2024-01-28');
    expect(last('On December 16 they held him. Three days later she was arrested.')).toBe('2024-12-19');
  });

  it('goes on in a list of days from the one before', () => {
    const list = 'June 9, 2026 -- Leeds\nJune 12 -- Hull\nJanuary 3 -- York';
    expect(findTimexes([list], { publishedAt: '2025-11-20', lang: 'en' })[0].map(({ edtf }) => edtf)).toEqual([
      '2026-06-09',
      '2026-06-12',
      '2026-01-03',
    ]);
  });
});

describe('what names no day', () => {
  it.each([
    ['They hope for a better tomorrow.'],
    ['I shall never forget that Saturday evening.'],
    ['The Spring Revolution drove him out.'],
    ['He leads the Alliance for the 21st Century Network.'],
    ['They may end Saturday delivery.'],
    ['For the next month I slept badly.'],
    ['Sales rose in the past month.'],
    ['Overnight, I was famous.'],
    ['The fields burn every November.'],
    ['He watched 2001: A Space Odyssey.'],
    ['He said: “Give me until tomorrow.”'],
  ])('%s', (text) => {
    expect(findTimexes([text], { publishedAt: '2025-03-12', lang: 'en' })[0].filter(({ edtf }) => edtf)).toEqual([]);
  });
});

it.each([
  ['Rice sells for 78, down from 105 in October.', '2024-10'],
  ['Walkers had to be led down on Saturday.', '2025-03-08'],
  ['Schools reopen on 9 June, a week later than planned.', '2025-06-09'],
  ['Halloween parades drew crowds.', '2024-10-31'],
  ['Police cleared the streets this weekend.', '2025-03-08/2025-03-09'],
  ['Work starts on the bridge this weekend.', '2025-03-15/2025-03-16'],
  ['The app broke last week. Users complained throughout the week.', '2025-03-03/2025-03-09'],
  ['He died in the flood. The next month they buried him.', undefined],
])('%s', (text, value) => {
  expect(last(text) ?? undefined).toBe(value);
});

it('takes a holiday that is named again for the same', () => {
  const text = 'Some of the worst air came during Diwali. Officials banned fireworks ahead of Diwali.';
  const found = findTimexes([text], { publishedAt: '2019-11-13', lang: 'en' })[0].map(({ edtf }) => edtf);
  expect(found).toEqual(['2019-10-27', '2019-10-27']);
});

it('leaves out the days of pictures and of quoted posts', () => {
  const blocks: FactSource['blocks'] = [
    { type: 'caption', text: 'A shopper in Leeds, Tuesday, March 4, 2025.' },
    { type: 'quote', text: '— Ada Lund (@adalund) March 5, 2025' },
    { type: 'paragraph', text: 'The shop closed on March 6.' },
  ];
  const { facts } = findDates({ title: '', publishedAt: '2025-03-12', lang: 'en', blocks });
  expect(facts.map(({ value }) => value)).toEqual(['2025-03-06']);
});
