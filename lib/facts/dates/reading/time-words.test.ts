import { describe, expect, it } from 'vitest';
import { time } from '../../../languages/en/time';
import type { TimeKind, TimeWords } from '../../../languages/time-words';
import { languageOf } from '../../words/language';
import { factTokens } from '../../words/tokens';
import { compileGrammar } from './grammar';
import { grammarOf } from './grammars';
import { matchAt } from './match';
import { timeText } from './time-tokens';

/** Expressions of each kind, the whole of each: a list of patterns without an example here fails. */
const EXAMPLES: Readonly<Record<TimeKind, readonly string[]>> = {
  date: [
    ...['May 23', '23 May', 'the 23rd of May', 'the first of May', 'May the 23rd', 'the 4 July'],
    ...[
      'May 23, 2025',
      'May. 9, 2018',
      '12 May. 2025',
      '14. May 2025',
      '2017 March 18',
      '2019, June 4',
      '23 May, 2025',
    ],
    ...[
      'Friday, May 23',
      'Friday the 13th',
      'May 23 of last year',
      'May 23 of that year',
      'May 2025',
      'May ’24',
      'June last year',
    ],
    ...[
      'June of that year',
      '2025',
      'the year 2025',
      'fiscal 2025',
      'fiscal year 2025',
      'FY25',
      'FY2024-25',
      'the 2024-25 season',
    ],
    ...[
      'nineteen eighty-four',
      '05/06/2025',
      '2025-06-05',
      '13-Jan-2027',
      '9/11',
      'spring 2022',
      'the summer of last year',
    ],
  ],
  season: ['the spring', 'last autumn', 'next winter'],
  weekday: [
    ...[
      'Friday',
      'last Friday',
      'this Friday night',
      'the previous Friday',
      'Tuesday of last week',
      'next week on Friday',
    ],
    ...['the morning of Friday', 'early Friday', 'the Sunday before last', 'the Sunday after next', 'Saturday week'],
    ...['Sunday fortnight'],
  ],
  nthweekday: [
    'the last Friday of the month',
    'the first Monday in May',
    'the second Tuesday of May 2025',
    'the last Friday of next month',
  ],
  month: ['last May', 'next May', 'the previous May'],
  quarter: [
    ...[
      'the third quarter',
      'the third quarter of 2024',
      'the fiscal first quarter',
      'the 2024 third quarter',
      "last year's third quarter",
    ],
    ...[
      'third quarter FY25',
      'the final quarter of 2024',
      'Q3',
      'Q3 2024',
      'the 4Q of 2020',
      'Q1’21',
      'Q3 FY25',
      '2024 Q3',
      '3Q19',
      '1Q26',
    ],
    ...['quarter two of 2022', 'Quarter 1 2018', 'the December quarter', 'the March quarter of 2024'],
  ],
  half: [
    'the first half of 2024',
    'the second half of the year',
    'the last half of 2024',
    'H1 2024',
    'H1’21',
    '2024 H1',
    '1H18',
  ],
  period: [
    ...['the quarter', 'the latest period', 'this quarter', 'last quarter', 'the previous quarter', 'the 2024 quarter'],
    ...['the year-ago quarter', 'a year earlier', "last year's quarter", 'the same quarter a year earlier'],
    ...['the same period of 2024', 'the same period last year', 'the same month a year ago'],
  ],
  decade: ['the eighties', 'the 1990s', 'the late ’80s', 'last decade'],
  century: ['the 19th century', 'the nineteenth century', 'last century'],
  unit: [
    ...[
      'last week',
      'the past fiscal year',
      'the current month',
      'later this year',
      'earlier that week',
      'later in the year',
    ],
    ...[
      'that same week',
      'the same day',
      'the full year',
      'the weekend',
      'the week before',
      'the day after',
      'the prior year',
      'the end of the year',
    ],
    ...['the following week', 'the next day', 'the year before last', 'the month before last', 'the week after next'],
  ],
  weekof: ['the week of March 3', 'week commencing March 3'],
  edge: ['year end', "the year's end", 'month-end', 'quarter-end', 'mid-year'],
  day: ['today', 'the day before yesterday', 'the day after tomorrow', 'late yesterday'],
  part: ['yesterday morning', 'this evening', 'last night', 'tonight', 'overnight', 'the night of May 3', 'that night'],
  time: [
    ...['10:35', '5pm ET', '5pm on Saturday', 'Saturday at 10:35', '10:35 GMT this morning', '10:35 last night'],
    ...['noon', 'six in the evening', '0930 GMT'],
  ],
  ago: [
    'two weeks ago',
    'a year back',
    'a week or so ago',
    'two weeks from now',
    "in 10 days' time".slice(3),
    "a week's time",
    'a day later',
    'two years earlier',
  ],
  counted: [
    'a week on Thursday',
    'two weeks from Monday',
    'a fortnight on Friday',
    'two weeks from today',
    'two weeks before today',
    'a year ago today',
    '20 years ago this month',
    'a week ago last Friday',
  ],
  vagueago: ['a few days ago', 'years ago', 'not long ago'],
  duration: [
    'three weeks',
    'an hour',
    'half an hour',
    'a half hour',
    'a year and a half',
    'two and a half years',
    'the last two years',
    'the first two weeks',
    'two to three years',
    'five straight days',
    'the two-week period',
  ],
  vagueduration: [
    'months long',
    'several years',
    'the last few years',
    'recent weeks',
    'the early years',
    'weeks or months',
    'recent weeks and months',
    'the weeks ahead',
  ],
  nothing: [
    '10 years old',
    'the season of'.replace('season', 'spring'),
    'the year of the',
    'the year that',
    'the year to',
    'his late 30s',
  ],
  set: ['daily', 'every Thursday', 'every two weeks', 'Mondays', 'Sunday mornings', 'per week', 'twice a month'],
  ref: [
    'right now',
    'at present',
    'at the moment',
    'these days',
    'current',
    'more recently',
    'recent',
    'the past',
    'the near future',
  ],
  leadlength: ['nearly', 'more than', 'at least', 'up to'],
  leaddate: ['the early', 'early in', 'the end of'],
  holiday: [
    'Boxing Day',
    'Christmas 2024',
    'Easter of last year',
    'last Easter',
    'Thanksgiving weekend',
    'the start of Ramadan',
  ],
};

const ENGLISH = grammarOf('en');

function kindOf(text: string): TimeKind | 'part of it' | null {
  const read = timeText(text, factTokens(text, languageOf('en').lexicon, null), ENGLISH);
  const match = matchAt(ENGLISH, read, 0);
  if (!match) return null;
  return match.to === read.tokens.length ? match.kind : 'part of it';
}

describe('the patterns of English time expressions', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, texts]) =>
    texts.map((text): [string, string] => [text, kind]),
  );
  it.each(cases)('%s is a %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  it('has an example of every kind that has patterns', () => {
    const kinds = (Object.keys(time.patterns) as TimeKind[]).filter((kind) => EXAMPLES[kind].length === 0);
    expect(kinds).toEqual([]);
  });
});

describe('compileGrammar', () => {
  const withDates = (...lines: string[]): TimeWords => ({ ...time, patterns: { date: lines } });

  it('refuses a pattern with a class or a part that nobody has', () => {
    expect(() => compileGrammar(withDates('MONHT DAY'))).toThrow('MONHT');
    expect(() => compileGrammar(withDates('<dtae>'))).toThrow('dtae');
  });

  it('gives a word with a capital the classes of its small form as well', () => {
    expect([...(ENGLISH.classes.get('May') ?? new Map()).keys()]).toContain('MONTH');
    expect(ENGLISH.classes.get('may')?.has('MONTH') ?? false).toBe(false);
    expect(ENGLISH.classes.get('MAY')?.get('MONTH')).toBe(5);
  });

  it('lets the longest pattern win, and of two as long the one with more words as they are', () => {
    expect(kindOf('the next day')).toBe('unit');
    const read = timeText('the next day', factTokens('the next day', languageOf('en').lexicon, null), ENGLISH);
    expect(matchAt(ENGLISH, read, 0)?.slots.ANCHORED).toBe(1);
  });
});
