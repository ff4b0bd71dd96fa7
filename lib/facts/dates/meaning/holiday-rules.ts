import type { HolidayName } from '../../../languages/time-words';

/** The rule by which the day of a holiday is found in a year. */
export type HolidayRule =
  /** The same day every year. */
  | { month: number; day: number }
  /** The `nth` weekday of a month (1 Monday to 7 Sunday); -1 is the last. `plus` counts days on from there. */
  | { month: number; weekday: number; nth: number; plus?: number }
  /** The last such weekday of a month before a day of it. */
  | { month: number; weekday: number; before: number }
  /** This many days after Easter Sunday of the western churches. */
  | { easter: number }
  /** This many days after Easter Sunday of the eastern churches. */
  | { orthodoxEaster: number }
  /** A day of another calendar that `Intl` knows; `plus` counts days on from there. */
  | { calendar: 'islamic-umalqura' | 'chinese' | 'hebrew'; month: string; day: number; plus?: number }
  /** Days that a calendar of its own sets, as month and day by year. */
  | { days: Readonly<Record<number, string>> }
  /** One of several holidays. */
  | { anyOf: readonly HolidayName[] };

/** One rule for everywhere, or rules by country (ISO 3166-1 alpha-2) with one for all others. */
export type Holiday = HolidayRule | { in: Readonly<Record<string, HolidayRule>>; elsewhere: HolidayRule | null };

/** Countries of South Asia, where the new moon is seen a day later than in the calendar of Mecca. */
const LATER_MOON = ['IN', 'PK', 'BD', 'LK'];

function islamic(month: number, day: number): Holiday {
  const rule = { calendar: 'islamic-umalqura', month: String(month), day } as const;
  const later = { ...rule, plus: 1 };
  return { in: Object.fromEntries(LATER_MOON.map((country) => [country, later])), elsewhere: rule };
}

function only(country: string, rule: HolidayRule): Holiday {
  return { in: { [country]: rule }, elsewhere: null };
}

const MAY_1 = { month: 5, day: 1 };
const LENT_4 = { easter: -21 };
const SEPTEMBER_1ST_MONDAY = { month: 9, weekday: 1, nth: 1 };
const SEPTEMBER_1ST_SUNDAY = { month: 9, weekday: 7, nth: 1 };
const AUGUST_1ST_MONDAY = { month: 8, weekday: 1, nth: 1 };

/** The days of the holidays, whatever a language calls them. */
export const HOLIDAYS: Readonly<Record<HolidayName, Holiday>> = {
  newYear: { month: 1, day: 1 },
  newYearEve: { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  orthodoxChristmas: { month: 1, day: 7 },
  lohri: { month: 1, day: 13 },
  pongal: { month: 1, day: 14 },
  mlk: { month: 1, weekday: 1, nth: 3 },
  inauguration: { month: 1, day: 20 },
  burns: { month: 1, day: 25 },
  australia: { month: 1, day: 26 },
  republicIndia: only('IN', { month: 1, day: 26 }),
  groundhog: { month: 2, day: 2 },
  waitangi: { month: 2, day: 6 },
  superBowl: { month: 2, weekday: 7, nth: 2 },
  valentine: { month: 2, day: 14 },
  presidents: { month: 2, weekday: 1, nth: 3 },
  stDavid: { month: 3, day: 1 },
  women: { month: 3, day: 8 },
  womenOfCountry: only('ZA', { month: 8, day: 9 }),
  stPatrick: { month: 3, day: 17 },
  nowruz: { month: 3, day: 20 },
  aprilFools: { month: 4, day: 1 },
  songkran: { month: 4, day: 13 },
  vaisakhi: { month: 4, day: 14 },
  earthDay: { month: 4, day: 22 },
  stGeorge: { month: 4, day: 23 },
  anzac: { month: 4, day: 25 },
  freedomSouthAfrica: only('ZA', { month: 4, day: 27 }),
  mayDay: MAY_1,
  // The states of Australia have this holiday on days of their own.
  labor: { in: { PH: MAY_1 }, elsewhere: SEPTEMBER_1ST_MONDAY },
  labour: {
    in: { US: SEPTEMBER_1ST_MONDAY, CA: SEPTEMBER_1ST_MONDAY, NZ: { month: 10, weekday: 1, nth: 4 } },
    elsewhere: MAY_1,
  },
  cincoDeMayo: { month: 5, day: 5 },
  veDay: { month: 5, day: 8 },
  mothers: { in: { GB: LENT_4, IE: LENT_4 }, elsewhere: { month: 5, weekday: 7, nth: 2 } },
  victoria: { month: 5, weekday: 1, before: 25 },
  memorial: { month: 5, weekday: 1, nth: -1 },
  earlyMayBankHoliday: { month: 5, weekday: 1, nth: 1 },
  springBankHoliday: { month: 5, weekday: 1, nth: -1 },
  summerBankHoliday: { in: { IE: AUGUST_1ST_MONDAY }, elsewhere: { month: 8, weekday: 1, nth: -1 } },
  juneBankHoliday: { month: 6, weekday: 1, nth: 1 },
  octoberBankHoliday: { month: 10, weekday: 1, nth: -1 },
  bankHoliday: {
    in: {
      GB: { anyOf: ['easterMonday', 'earlyMayBankHoliday', 'springBankHoliday', 'summerBankHoliday'] },
      IE: {
        anyOf: ['easterMonday', 'earlyMayBankHoliday', 'juneBankHoliday', 'summerBankHoliday', 'octoberBankHoliday'],
      },
    },
    elsewhere: null,
  },
  madaraka: { month: 6, day: 1 },
  fathers: { in: { AU: SEPTEMBER_1ST_SUNDAY, NZ: SEPTEMBER_1ST_SUNDAY }, elsewhere: { month: 6, weekday: 7, nth: 3 } },
  democracyNigeria: only('NG', { month: 6, day: 12 }),
  flagDay: only('US', { month: 6, day: 14 }),
  youthSouthAfrica: only('ZA', { month: 6, day: 16 }),
  juneteenth: { month: 6, day: 19 },
  canada: { month: 7, day: 1 },
  fourthOfJuly: { month: 7, day: 4 },
  theFourth: only('US', { month: 7, day: 4 }),
  independence: {
    in: {
      US: { month: 7, day: 4 },
      IN: { month: 8, day: 15 },
      PK: { month: 8, day: 14 },
      NG: { month: 10, day: 1 },
      GH: { month: 3, day: 6 },
      IL: { calendar: 'hebrew', month: 'Iyar', day: 5 },
      UA: { month: 8, day: 24 },
      KE: { month: 12, day: 12 },
      UG: { month: 10, day: 9 },
      JM: { month: 8, day: 6 },
      BD: { month: 3, day: 26 },
      PH: { month: 6, day: 12 },
    },
    elsewhere: null,
  },
  bastille: { month: 7, day: 14 },
  mandela: { month: 7, day: 18 },
  heritageSouthAfrica: only('ZA', { month: 9, day: 24 }),
  gandhiJayanti: { month: 10, day: 2 },
  columbus: { month: 10, weekday: 1, nth: 2 },
  mashujaa: { month: 10, day: 20 },
  halloween: { month: 10, day: 31 },
  allSaints: { month: 11, day: 1 },
  allSouls: { month: 11, day: 2 },
  bonfire: { month: 11, day: 5 },
  // This is the Tuesday after the first Monday.
  electionUS: only('US', { month: 11, weekday: 1, nth: 1, plus: 1 }),
  melbourneCup: { month: 11, weekday: 2, nth: 1 },
  remembranceSunday: { month: 11, weekday: 7, nth: 2 },
  armistice: { month: 11, day: 11 },
  thanksgiving: { in: { CA: { month: 10, weekday: 1, nth: 2 } }, elsewhere: { month: 11, weekday: 4, nth: 4 } },
  thanksgivingEve: { month: 11, weekday: 4, nth: 4, plus: -1 },
  blackFriday: { month: 11, weekday: 4, nth: 4, plus: 1 },
  smallBusinessSaturday: { month: 11, weekday: 4, nth: 4, plus: 2 },
  cyberMonday: { month: 11, weekday: 4, nth: 4, plus: 4 },
  givingTuesday: { month: 11, weekday: 4, nth: 4, plus: 5 },
  stAndrew: { month: 11, day: 30 },
  worldAids: { month: 12, day: 1 },
  jamhuri: { month: 12, day: 12 },
  reconciliationSouthAfrica: { month: 12, day: 16 },
  christmasEve: { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  boxingDay: { month: 12, day: 26 },
  kwanzaa: { month: 12, day: 26 },
  shroveTuesday: { easter: -47 },
  ashWednesday: { easter: -46 },
  palmSunday: { easter: -7 },
  maundyThursday: { easter: -3 },
  goodFriday: { easter: -2 },
  holySaturday: { easter: -1 },
  easter: { easter: 0 },
  easterMonday: { easter: 1 },
  ascension: { easter: 39 },
  whitSunday: { easter: 49 },
  whitMonday: { easter: 50 },
  orthodoxEaster: { orthodoxEaster: 0 },
  lunarNewYear: { calendar: 'chinese', month: '1', day: 1 },
  lunarNewYearEve: { calendar: 'chinese', month: '1', day: 1, plus: -1 },
  dragonBoat: { calendar: 'chinese', month: '5', day: 5 },
  midAutumn: { calendar: 'chinese', month: '8', day: 15 },
  ramadan: islamic(9, 1),
  eidAlFitr: islamic(10, 1),
  eidAlAdha: islamic(12, 10),
  eid: { anyOf: ['eidAlFitr', 'eidAlAdha'] },
  islamicNewYear: islamic(1, 1),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  purim: { calendar: 'hebrew', month: 'Adar', day: 14 },
  passover: { calendar: 'hebrew', month: 'Nisan', day: 15 },
  roshHashanah: { calendar: 'hebrew', month: 'Tishri', day: 1 },
  yomKippur: { calendar: 'hebrew', month: 'Tishri', day: 10 },
  sukkot: { calendar: 'hebrew', month: 'Tishri', day: 15 },
  hanukkah: { calendar: 'hebrew', month: 'Kislev', day: 25 },
  // The Hindu lunisolar calendar is not in `Intl`: the days are those that India's government announced, or will
  // announce.
  holi: {
    days: {
      ...{ 2015: '03-06', 2016: '03-24', 2017: '03-13', 2018: '03-02', 2019: '03-21', 2020: '03-10', 2021: '03-29' },
      ...{ 2022: '03-18', 2023: '03-08', 2024: '03-25', 2025: '03-14', 2026: '03-04', 2027: '03-22', 2028: '03-11' },
    },
  },
  rakhi: {
    days: {
      ...{ 2019: '08-15', 2020: '08-03', 2021: '08-22', 2022: '08-11', 2023: '08-30', 2024: '08-19', 2025: '08-09' },
      ...{ 2026: '08-28', 2027: '08-17', 2028: '08-05' },
    },
  },
  ganeshChaturthi: {
    days: {
      ...{ 2019: '09-02', 2020: '08-22', 2021: '09-10', 2022: '08-31', 2023: '09-19', 2024: '09-07', 2025: '08-27' },
      ...{ 2026: '09-14', 2027: '09-04', 2028: '08-23' },
    },
  },
  dussehra: {
    days: {
      ...{ 2015: '10-22', 2016: '10-11', 2017: '09-30', 2018: '10-19', 2019: '10-08', 2020: '10-25', 2021: '10-15' },
      ...{ 2022: '10-05', 2023: '10-24', 2024: '10-12', 2025: '10-02', 2026: '10-20', 2027: '10-09', 2028: '09-27' },
    },
  },
  diwali: {
    days: {
      ...{ 2015: '11-11', 2016: '10-30', 2017: '10-19', 2018: '11-07', 2019: '10-27', 2020: '11-14', 2021: '11-04' },
      ...{ 2022: '10-24', 2023: '11-12', 2024: '10-31', 2025: '10-20', 2026: '11-08', 2027: '10-29', 2028: '10-17' },
      ...{ 2029: '11-05', 2030: '10-26' },
    },
  },
};
