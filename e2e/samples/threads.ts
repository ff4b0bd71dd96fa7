/** One report of a figure: the file of the article, the words as they are there, the value, the day it was true. */
export interface Report {
  file: string;
  words: string;
  value: number;
  date: string;
}

/** One thing measured at different times: what it is, in what unit, and its values in order of time. */
export interface FigureSeries {
  of: string;
  unit: string;
  reports: Report[];
}

/** Spellings of one name in different outlets. */
export const SAME_PERSON: string[][] = [
  ['Serhii Zarudnyi', 'Serhiy Zarudny', 'Serhiy Zarudnyy', 'Sergei Zarudniy'],
  ['Yordanka Petkanova', 'Iordanka Petkanova'],
  ['Veselina Drumeva', 'Vesselina Drumeva'],
];

const FLOOD_POST = 'harbour-post/reservoir-lowered-after-spillway-wall-gives-way.html';
const FLOOD_WIRE = 'meridian-wire/spillway-wall-fails-bulgarian-dam.html';

/** Two outlets, one event, one thing measured, two values. The inquiry settles it five weeks later: 52. */
export const DISAGREEMENTS: [Report, Report][] = [
  [
    { file: FLOOD_POST, words: '46 homes had been destroyed or damaged beyond repair', value: 46, date: '2026-03-14' },
    { file: FLOOD_WIRE, words: '58 homes were destroyed or damaged beyond repair', value: 58, date: '2026-03-14' },
  ],
];

/** Two outlets whose values differ in words only. */
export const AGREEMENTS: [Report, Report][] = [
  [
    { file: FLOOD_POST, words: 'Over 300 soldiers', value: 300, date: '2026-03-14' },
    { file: FLOOD_WIRE, words: '307 soldiers', value: 307, date: '2026-03-14' },
  ],
  [
    { file: FLOOD_POST, words: 'About 4,150 people', value: 4150, date: '2026-03-14' },
    { file: FLOOD_WIRE, words: '4,150 people', value: 4150, date: '2026-03-14' },
  ],
];

/** Figures that develop, for step charts. */
export const FIGURE_SERIES: FigureSeries[] = [
  {
    of: 'people out of their homes below the dam',
    unit: 'person',
    reports: [
      {
        file: 'harbour-post/thousands-leave-homes-below-leaking-dam.html',
        words: 'More than 2,800 people',
        value: 2800,
        date: '2026-03-12',
      },
      { file: FLOOD_POST, words: 'About 4,150 people', value: 4150, date: '2026-03-14' },
      {
        file: 'balkan-ledger/state-of-emergency-smilyanovo.html',
        words: 'About 4,300 people were out of their homes',
        value: 4300,
        date: '2026-03-17',
      },
      {
        file: 'meridian-wire/families-return-borkovo-elshka-dam.html',
        words: 'Some 3,100 residents',
        value: 3100,
        date: '2026-03-28',
      },
      {
        file: 'harbour-post/elshka-report-finds-drain-was-blocked.html',
        words: 'about 1,750 people are still waiting to go home',
        value: 1750,
        date: '2026-04-17',
      },
    ],
  },
  {
    of: 'estimated cost of the accident',
    unit: 'EUR',
    reports: [
      {
        file: 'balkan-ledger/state-of-emergency-smilyanovo.html',
        words: 'the cost of the accident at €38m',
        value: 38e6,
        date: '2026-03-16',
      },
      {
        file: 'meridian-wire/families-return-borkovo-elshka-dam.html',
        words: '61 million euros ($70 million)',
        value: 61e6,
        date: '2026-03-27',
      },
      {
        file: 'harbour-post/elshka-report-finds-drain-was-blocked.html',
        words: 'the cost of the accident at €92m',
        value: 92e6,
        date: '2026-04-17',
      },
    ],
  },
  {
    of: 'level of the reservoir, of its capacity',
    unit: '%',
    reports: [
      { file: FLOOD_POST, words: '97% of its capacity on Wednesday', value: 97, date: '2026-03-11' },
      { file: FLOOD_POST, words: 'By Saturday afternoon it was at 91%', value: 91, date: '2026-03-14' },
      {
        file: 'balkan-ledger/state-of-emergency-smilyanovo.html',
        words: '88% of capacity on Monday',
        value: 88,
        date: '2026-03-16',
      },
      {
        file: 'meridian-wire/families-return-borkovo-elshka-dam.html',
        words: '71% of its capacity on Friday',
        value: 71,
        date: '2026-03-27',
      },
      {
        file: 'harbour-post/elshka-report-finds-drain-was-blocked.html',
        words: 'now at 58% of its capacity',
        value: 58,
        date: '2026-04-17',
      },
    ],
  },
];
