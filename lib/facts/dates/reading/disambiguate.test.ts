import { describe, expect, it } from 'vitest';
import { findTimexes } from '../timex';

/** The words of each date in a text that came out on Wednesday 2025-03-12. */
function dates(text: string): string[] {
  const [found] = findTimexes([text], { publishedAt: '2025-03-12', lang: 'en-US' });
  return found.filter(({ edtf }) => edtf !== null).map(({ start, end }) => text.slice(start, end));
}

describe('isTimeExpression: years', () => {
  it.each<[string, string[]]>([
    ['The camp holds 2000 refugees.', []],
    ['In 2000 refugees came back.', ['2000']],
    ['A crowd of 2014 saw it.', []],
    ['They signed books for a queue of 1900.', []],
    ['The summer of 2014 was dry.', ['The summer of 2014']],
    ['Claims under KB-2024-003817 fell.', []],
    ['From 2019-2021 nothing grew.', ['2019', '2021']],
    ['A rock known as 2024 YR4 passed.', []],
    ['Nearly 1950 of them left.', []],
    ['They flew on flight 2019 from Rome.', []],
    ['It was 2019 km away.', []],
    ['It rose from 1000 to 2000.', []],
    ['In 1066 the king fell.', ['1066']],
    ['The index rose to 1128.', []],
    ['He was there from 1610.', ['1610']],
    ['They paid 1610 for it.', []],
    ['It lay at 1437 Washington Avenue, and 1909 Jolinda Drive.', []],
    ['It lies at 1920 St. James Rd.', []],
    ['They landed at 2034 local time, and left by 2040 GMT.', []],
    ['Call the helpline on 1800 555 0100, or on 1900 555 010.', []],
    ['In 1900 555 people lived there.', ['1900']],
    ['The 2034 local elections will be late.', ['2034']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('isTimeExpression: months and weekdays', () => {
  it.each<[string, string[]]>([
    ['They may leave, and march on.', []],
    ['It rained in May and in March.', ['May', 'March']],
    ['March was cold.', []],
    ['June was cold.', ['June']],
    ['April Dunne sang.', []],
    ['The notebooks of April de Angelis were sold.', []],
    ['The notebooks of April dos Santos were sold.', []],
    ['In April Trump spoke.', ['April']],
    ['Ms June denied it.', []],
    ['It began in Sept. and ended.', ['Sept.']],
    ['The appeal by the DEC raised millions.', []],
    ['Guests came to Mar-a-Lago.', []],
    ['The shops are at 14 March Lane and 3 May Road.', []],
    ['Police closed 9 July Avenue.', []],
    ['Police closed it on 9 July.', ['9 July']],
    ['The cheapest month to book is January.', []],
    ['The best time to go is summer.', []],
    ['The deadline to book is January.', ['January']],
    ['The Sunday Times came out.', []],
    ['The Sun says so.', []],
    ['It was Bloody Sunday.', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('isTimeExpression: days, decades, quarters and titles', () => {
  it.each<[string, string[]]>([
    ['It fell on the 16th.', ['the 16th']],
    ['It fell on the 16th and on no other day.', ['the 16th']],
    ['It went to the 11th Circuit.', []],
    ['Version 8.12.2019 is safe, code 10-12-2018 is not.', []],
    ['It was signed on 8.12.2019.', ['8.12.2019']],
    ['They sang songs of the 90s.', ['the 90s']],
    ['They sang songs of the 70s and 80s.', ['the 70s', '80s']],
    ['They sang songs of the 1990s.', ['the 1990s']],
    ['They sang hits of the ’80s.', ['the ’80s']],
    ['A man in his 50s fell.', []],
    ['Victims in their 60s and early 70s fell.', []],
    ['Temperatures were in the 90s.', []],
    ['Clubs for the over-50s grew.', []],
    ['He scored twice in the second quarter of the game.', []],
    ['Profit fell in the second quarter.', ['the second quarter']],
    ['He has read USA Today.', []],
    ['He was on “This Week”.', []],
    ['The BBC aired “Nineteen Eighty-Four”.', []],
    ['It rose 5% on the week before.', []],
    ['He left last week. It rose 5% on the week before, and fell.', ['last week', 'the week before']],
    ['It was the day before the fair.', []],
    ['It was the day after the fair.', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

// Published on Wednesday, 12 March 2025: the days that each sentence names, all of them.
describe('isTimeExpression: habits, names, programmes and addresses', () => {
  it.each<[string, string[]]>([
    ['It is usually held in May.', []],
    ['The fair is always at Easter.', []],
    ['The club usually meets on Monday.', []],
    ['It usually rains in autumn.', []],
    ['The fair was usually held in May 2024.', ['May 2024']],
    ['It is usually crowded. In May it was not.', ['May']],
    ['They met on the 16th.', ['the 16th']],
    ['The 11th Circuit ruled.', []],
    ['He watched Saturday Night Live.', []],
    ['It fell on Saturday night.', ['Saturday night']],
    ['They offer next-day delivery.', []],
    ['He said so in USA Today.', []],
    ['He read “This Week” again.', []],
    ['Today he said so.', ['Today']],
    // A state is of the present time, an event of the day.
    ['Today, such fires are rare here.', []],
    ['The galaxies that we observe today are old, and the fort remains today.', []],
    ['Today, schools are closed here.', ['Today']],
    ['Today, the mayor is in Paris.', ['Today']],
    ['Today, the council is meeting here.', ['Today']],
    ['Today, the mayor said such fires are rare.', ['Today']],
    ['He lives at 14 March Lane.', []],
    ['The March 23 Street party began.', ['March 23']],
    ['The 1989 Tiananmen Square massacre is told.', ['1989']],
    ['They met on Monday, March 14 Street by street.', ['Monday, March 14']],
    ['The code is 555-2024.', []],
    ['It is in Nature (2015; 28: 685).', []],
    ['He saw 2001: A Space Odyssey.', []],
    ['Its 1990 levels are back.', ['1990']],
    ['He read the Winter Palace story.', []],
    ['In the 70s and 80s he sang.', ['the 70s', '80s']],
    ['He wore 90s clothes.', []],
    ['It was in the 90s and the temperature rose.', []],
    ['The Good Friday Agreement holds.', []],
    ['A Christmas tree fell.', []],
    ['They met at the Christmas fair.', ['Christmas']],
    ['They met during the Boxing Day dip.', ['Boxing Day']],
    ['Merry Christmas to all.', []],
    ['On a Tuesday, Wednesday or Sunday they meet.', []],
    ['He met Jan Kavan.', []],
    ['In Jan they met.', ['Jan']],
    ['The DEC asked for money.', []],
    ['Mrs April came.', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('what is a date, and of which year', () => {
  it.each([
    ['The vote will be held in three days.', '2025-03-15'],
    ['They built the bridge in three days.', ''],
    ['In just 20 days, voters will choose a president.', '2025-04-01'],
    ['Families remember the Oct. 7 attacks.', '2024-10-07'],
    ['The hearing looks into the 2021 July unrest.', '2021-07'],
    ['He fled before the unrest of July 2021. On July 9, shops burned.', '2021-07 2021-07-09'],
    ['On June 30, 2021 he left. She recalled June 30 well.', '2021-06-30 2021-06-30'],
    ['She met 15 of the 19 Sept. 11 hijackers.', '2024-09-11'],
    ['On 11 June 9 people fled.', '2024-06-11'],
    ['The 9 June 2024 vote was close.', '2024-06-09'],
    ['The clinic offers next-day appointments.', ''],
    ['It depends on the day of the week.', ''],
    ['Book on a Tuesday, Wednesday or Sunday to save.', ''],
    ['He spoke at a Tuesday rally in Ohio.', '2025-03-11'],
    ['The fair is usually held in May.', ''],
    ['The best time to book is normally April.', ''],
    ['She sang on Saturday Night Live.', ''],
    ['The games ran from July 30-Aug. 14, 1932.', '1932-07-30 1932-08-14'],
    ['The 2025/2026 budget was tabled.', '2025/2026'],
    ["The role of women in Brazil's 2010 elections grew.", '2010'],
    ['The 2010 elections were close.', '2010'],
    ['The 1989 Tiananmen Square massacre is remembered.', '1989'],
    ['The camp holds 2000 refugees.', ''],
    ['The 2000 refugees were moved.', ''],
    ['Emissions fell below its 1990 levels.', '1990'],
    ["Poland's Bronislaw Geremek and Jan Kavan signed it.", ''],
    ['Shops closed early that night.', ''],
    ['Russia had vowed to strike back for an attack Friday.', '2025-03-07'],
    ["He would never give in, calling Monday's drills a warning.", '2025-03-10'],
    ['The year following the peak was hard.', ''],
  ])('%s', (text, days) => {
    const found = findTimexes([text], { publishedAt: '2025-03-12', lang: 'en-GB' })[0];
    expect(found.flatMap(({ edtf }) => edtf ?? []).join(' ')).toBe(days);
  });
});
