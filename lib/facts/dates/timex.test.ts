import { describe, expect, it } from 'vitest';
import { findTimexes } from './timex';

/** `words → value` of each expression, in a text published on Wednesday 2025-03-12 unless told otherwise. */
function find(text: string, publishedAt: string | null = '2025-03-12', lang = 'en-US'): string[] {
  const [found] = findTimexes([text], { publishedAt, lang });
  return found.map(({ start, end, value }) => `${text.slice(start, end)} → ${value}`);
}

describe('findTimexes: calendar dates', () => {
  it.each([
    ['The dam broke on March 3, 2019.', ['March 3, 2019 → 2019-03-03']],
    ['The dam broke on 3 March 2019.', ['3 March 2019 → 2019-03-03']],
    ['Opened Sunday, Jan. 5, 2025, in rain.', ['Sunday, Jan. 5, 2025 → 2025-01-05']],
    ['the third of July', ['the third of July → 2025-07-03']],
    ['on the last day of February', ['the last day of February → 2025-02-28']],
    ['on the last day of the month', ['the last day of the month → 2025-03-31']],
    ['the last day of January 2024', ['the last day of January 2024 → 2024-01-31']],
    ['reopened on the first weekend of April 2024', ['the first weekend of April 2024 → 2024-W14-WE']],
    ['games on 3, 7 and 11 March 2024', ['3 → 2024-03-03', '7 → 2024-03-07', '11 March 2024 → 2024-03-11']],
    ['at the turn of the century', ['the turn of the century → 2000']],
    ['since the turn of the 20th century', ['the turn of the 20th century → 1900']],
    ['the financial year 2023-24 was poor', ['the financial year 2023-24 → 2023/2024']],
    ['from mid-May until early 2023', ['mid-May → 2025-05', 'early 2023 → 2023']],
    ['the late 1990s and the 2010s', ['the late 1990s → 199', 'the 2010s → 201']],
    ['in the 19th century', ['the 19th century → 18']],
    ['in spring 2022', ['spring 2022 → 2022-SP']],
    ['the third quarter of 2024', ['the third quarter of 2024 → 2024-Q3']],
    ['born in nineteen eighty-four', ['nineteen eighty-four → 1984']],
    ['June last year and October of next year', ['June last year → 2024-06', 'October of next year → 2026-10']],
    ['on 2024-11-30 or 30.11.2024', ['2024-11-30 → 2024-11-30', '30.11.2024 → 2024-11-30']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));

  it('reads day and month by what is possible, then by locale', () => {
    expect(find('on 26-05-2025', null)).toEqual(['26-05-2025 → 2025-05-26']);
    expect(find('on 05/26/2025', null, 'en-GB')).toEqual(['05/26/2025 → 2025-05-26']);
    expect(find('on 05/06/2025', null, 'en-US')).toEqual(['05/06/2025 → 2025-05-06']);
    expect(find('on 05/06/2025', null, 'en-GB')).toEqual(['05/06/2025 → 2025-06-05']);
  });

  it('gives a date without a year the nearest one', () => {
    expect(find('The ship sank on Dec. 20.', '2025-01-10')).toEqual(['Dec. 20 → 2024-12-20']);
    expect(find('The museum will open on Jan. 9.', '2024-12-20')).toEqual(['Jan. 9 → 2025-01-09']);
    expect(find('The mine closed in December.')).toEqual(['December → 2024-12']);
    expect(find('The mine will reopen in December.')).toEqual(['December → 2025-12']);
  });

  it('gives a day with its weekday the year in which it is one', () => {
    expect(find('They play on Saturday, 8 November.')).toEqual(['Saturday, 8 November → 2025-11-08']);
    expect(find('They played on Friday, 8 November.')).toEqual(['Friday, 8 November → 2024-11-08']);
    expect(find('at 8pm on Saturday, 8 November')).toEqual(['8pm on Saturday, 8 November → 2025-11-08T20:00']);
    // A weekday that no near year has is a slip of the pen.
    expect(find('They played on Monday, 8 November.')).toEqual(['Monday, 8 November → 2024-11-08']);
  });

  it('names no day that does not exist', () => {
    expect(find('on February 30, 2024')).not.toContain('February 30, 2024 → 2024-02-30');
    expect(find('on 31/31/2024')).toEqual([]);
  });
});

describe('findTimexes: what comes again and again', () => {
  it.each([
    ['The fair is usually held in May.', []],
    ['The fair is usually held on Friday.', []],
    ['The fair is usually held in spring.', []],
    ['The fair is usually held at Christmas.', []],
    // With its year or its week it is once.
    ['The fair, usually quiet, was loud in May 2024.', ['May 2024 → 2024-05']],
    ['The fair, usually quiet, was loud at Christmas 2024.', ['Christmas 2024 → 2024-12-25']],
    ['The fair is usually loud. It opened on Friday.', ['Friday → 2025-03-07']],
    [
      'The fair is usually as loud as a market in a town of the south can be and opened on Friday.',
      ['Friday → 2025-03-07'],
    ],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('findTimexes: relative expressions', () => {
  it.each([
    ['Two bridges fell on Monday.', ['Monday → 2025-03-10']],
    ['The strike begins a week today.', ['a week today → 2025-03-19']],
    ['The strike begins two weeks tomorrow.', ['two weeks tomorrow → 2025-03-27']],
    ['The strike begins a fortnight today.', ['a fortnight today → 2025-03-26']],
    ['The council will meet again in a fortnight.', ['a fortnight → 2025-W13']],
    ['The court will rule in two weeks.', ['two weeks → 2025-W13']],
    ['The mine was shut in two weeks.', ['two weeks → P2W']],
    ['The Fed meets next Tuesday and Wednesday.', ['next Tuesday → 2025-03-18', 'Wednesday → 2025-03-19']],
    ['It rained on Tuesday and Wednesday.', ['Tuesday → 2025-03-11', 'Wednesday → 2025-03-12']],
    ['The bill passed on a Tuesday evening in February.', ['February → 2025-02']],
    ['He resigned the week before last.', ['the week before last → 2025-W09']],
    ['Ministers said on Wednesday the strike was over.', ['Wednesday → 2025-03-12']],
    ['The court will rule on Friday.', ['Friday → 2025-03-14']],
    ['The parties hope to meet Thursday.', ['Thursday → 2025-03-13']],
    ['The results must be in by Friday.', ['Friday → 2025-03-14']],
    ["Roads were blocked by Friday's quake.", ['Friday → 2025-03-07']],
    ['The hearing has been set for Tuesday.', ['Tuesday → 2025-03-18']],
    ['He prepares to meet her on Friday in search of a deal.', ['Friday → 2025-03-14']],
    ['The vote is slated for Tuesday.', ['Tuesday → 2025-03-18']],
    ['They are poised to strike on Sunday.', ['Sunday → 2025-03-16']],
    ['He left the day before yesterday.', ['the day before yesterday → 2025-03-10']],
    ['Ministers are to meet on Thursday.', ['Thursday → 2025-03-13']],
    ['It has stood empty since April.', ['April → 2024-04']],
    ['The trial begins in April.', ['April → 2025-04']],
    ['Last Friday it rained.', ['Last Friday → 2025-03-07']],
    ['Yesterday and tomorrow.', ['Yesterday → 2025-03-11', 'tomorrow → 2025-03-13']],
    ['He resigned last week; she starts next month.', ['last week → 2025-W10', 'next month → 2025-04']],
    ['It was founded two years ago.', ['two years ago → 2023']],
    ['It burned three months ago.', ['three months ago → 2024-12']],
    ['Police came last night.', ['last night → 2025-03-11TNI']],
    ['He left on May 3, 2024. A day later he was found.', ['May 3, 2024 → 2024-05-03', 'A day later → 2024-05-04']],
    ['She will be sworn in the first week of April.', ['the first week of April → 2025-04-01/2025-04-07']],
    ['It burned in the last week of May 2024.', ['the last week of May 2024 → 2024-05-25/2024-05-31']],
    ['in the week of March 3', ['the week of March 3 → 2025-W10']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));

  it('leans on the quarter whose results are told', () => {
    const text = 'Profit in the fourth quarter rose 3%. A year earlier it had fallen.';
    expect(find(text)).toEqual(['the fourth quarter → 2024-Q4', 'A year earlier → 2023-Q4']);
  });

  it('follows a history to the year it has got to', () => {
    const text = 'The siege began on June 1, 1851. The city fell on June 9, 1851. On August 2 the army left.';
    expect(find(text).at(-1)).toBe('August 2 → 1851-08-02');
  });

  it('does not take one date of long ago for a history', () => {
    expect(find('He was born on May 3, 1961. He was arrested on March 4.').at(-1)).toBe('March 4 → 2025-03-04');
  });

  it('invents no day after a month', () => {
    expect(find('He left in May 2024. A day later he was found.')).toEqual(['May 2024 → 2024-05', 'A day later → P1D']);
  });

  it('leaves relative expressions alone when nothing says when the article came out', () => {
    const [found] = findTimexes(['It snowed on Monday and last year.'], { publishedAt: null, lang: 'en' });
    expect(found.map(({ edtf }) => edtf)).not.toContainEqual(expect.any(String));
  });

  it('carries what was said from one block to the next', () => {
    const [, second] = findTimexes(['They wed on June 7, 2024.', 'Two days later they fled.'], {
      publishedAt: '2025-03-12',
      lang: 'en',
    });
    expect(second[0].value).toBe('2024-06-09');
  });
});

describe('findTimexes: ranges and lists', () => {
  const ranges = (text: string) =>
    findTimexes([text], { publishedAt: '2025-03-12', lang: 'en' })[0].map(({ edtf, opensRange }) => [edtf, opensRange]);
  it.each<[string, [string, boolean][]]>([
    [
      'between May 23 and 25',
      [
        ['2025-05-23', true],
        ['2025-05-25', false],
      ],
    ],
    [
      'on May 23 and 25, 2024',
      [
        ['2024-05-23', false],
        ['2024-05-25', false],
      ],
    ],
    [
      '23–25 May 2024',
      [
        ['2024-05-23', true],
        ['2024-05-25', false],
      ],
    ],
    [
      'May 30 to June 2, 2024',
      [
        ['2024-05-30', true],
        ['2024-06-02', false],
      ],
    ],
    [
      '2019–2021',
      [
        ['2019', true],
        ['2021', false],
      ],
    ],
    [
      '2019-21',
      [
        ['2019', true],
        ['2021', false],
      ],
    ],
    [
      'from December to February 2024',
      [
        ['2023-12', true],
        ['2024-02', false],
      ],
    ],
    [
      'They met from Monday to Thursday.',
      [
        ['2025-03-10', true],
        ['2025-03-13', false],
      ],
    ],
  ])('%s', (text, expected) => expect(ranges(text)).toEqual(expected));

  it('takes no counted thing for a day', () => {
    expect(find('On May 23 and 25 people died.')).toEqual(['May 23 → 2024-05-23']);
  });
});

describe('findTimexes: forms of the modern press', () => {
  it.each([
    ['Sales in Q3 FY25 fell', ['Q3 FY25 → 2025-Q3']],
    ['the 2024-25 season', ['the 2024-25 season → 2024/2025']],
    ['before 9/11', ['9/11 → 2001-09-11']],
    ['kick-off at 5pm ET on Saturday', ['5pm ET on Saturday → 2025-03-08T17:00']],
    ['Q1 2024 and H2 2023', ['Q1 2024 → 2024-Q1', 'H2 2023 → 2023-H2']],
    ['open 24/7', []],
    ['won 3–1 and lost 2-0', []],
    ['COVID-19 and a G7 and the S&P 500 and Boeing 737s', []],
    ['Theresa May may march', []],
    ['The count rose from 1061 to 1128, at 1080p, near 2072', []],
    ['Set the H1 in bold; revenue in H1', ['H1 → 2025-H1']],
    ['It burned in 1381 and must be clean by 2070', ['1381 → 1381', '2070 → 2070']],
    ['1,950 people and 2000 people and $2,019 and 1987 troops', []],
    ['May I? The Sun says so', []],
    ['The Sunday Times and USA Today', []],
    ['from Mar-a-Lago to the 11th Circuit', []],
    ['after the fall of the regime', []],
    ['call 555-123-2024', []],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('findTimexes: what is no date on a timeline', () => {
  it.each([
    ['for nearly three years', 'nearly three years', 'DURATION', 'P3Y'],
    ['a 10-hour flight', '10-hour', 'DURATION', 'PT10H'],
    ['lasted two and a half years', 'two and a half years', 'DURATION', 'P2Y6M'],
    ['in recent weeks', 'recent weeks', 'DURATION', 'PXW'],
    ['published daily', 'daily', 'SET', 'P1D'],
    ['every Thursday', 'every Thursday', 'SET', 'XXXX-WXX-4'],
    ['he recently left', 'recently', 'DATE', 'PAST_REF'],
    ['she now leads', 'now', 'DATE', 'PRESENT_REF'],
  ])('%s', (text, words, type, value) => {
    const [found] = findTimexes([text], { publishedAt: '2025-03-12', lang: 'en' });
    expect(found.map(({ start, end, type: t, value: v, edtf }) => [text.slice(start, end), t, v, edtf])).toEqual([
      [words, type, value, null],
    ]);
  });
});

describe('findTimexes: holidays', () => {
  it.each([
    ['He died on Christmas Day.', ['Christmas Day → 2024-12-25']],
    ['The shops will shut on Christmas Eve.', ['Christmas Eve → 2025-12-24']],
    ['Sales rose last Christmas.', ['last Christmas → 2024-12-25']],
    ['It snowed on Halloween.', ['Halloween → 2024-10-31']],
    ['Halloween 2023 was quiet.', ['Halloween 2023 → 2023-10-31']],
    ['They met before Thanksgiving.', ['Thanksgiving → 2024-11-28']],
    ["Fireworks on New Year's Eve drew crowds.", ["New Year's Eve → 2024-12-31"]],
    ['The vote is due by Good Friday.', ['Good Friday → 2025-04-18']],
    ['Prices fell after Black Friday, shops said.', ['Black Friday → 2024-11-29']],
    ['The dawn service on Anzac Day 2024 was full.', ['Anzac Day 2024 → 2024-04-25']],
    ['Eid al-Fitr 2025 fell on a Sunday.', ['Eid al-Fitr 2025 → 2025-03-30']],
    ['Fog closed the airport on Diwali.', ['Diwali → 2024-10-31']],
    ['Lunar New Year 2026 begins.', ['Lunar New Year 2026 → 2026-02-17']],
    ['The Good Friday Agreement and a Christmas tree and Easter eggs', []],
    ['The Black Friday sales began.', ['Black Friday → 2024-11-29']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('findTimexes: years and counts', () => {
  it.each([
    ['The camp holds 2000 refugees.', []],
    ['Doctors treated 1900 patients and 1950 passengers.', []],
    ['In 2000 refugees came back.', ['2000 → 2000']],
    ['The 2024 Olympics drew crowds.', ['2024 → 2024']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('findTimexes: ends of years, quarters and centuries', () => {
  it.each([
    ['Inflation should ease by the end of the year.', ['the end of the year → 2025']],
    ['Stocks were down at year end.', ['year end → 2025-12-31']],
    ['Orders rose this quarter.', ['this quarter → 2025-Q1']],
    ['Orders fell last quarter.', ['last quarter → 2024-Q4']],
    ['It was the coldest winter of last century.', ['last century → 19']],
    ['Rents doubled over the last decade and may double next decade.', ['next decade → 203']],
    ['It happened earlier in the year.', ['earlier in the year → 2025']],
  ])('%s', (text, expected) => {
    for (const one of expected) expect(find(text)).toContain(one);
  });
});
