import type { TimeClasses, TimeSurroundings } from '../../time-words';
import { numbered, words } from '../../word-table';

/** Months, 1 to 12: `May 23`, `in Sept. 2001`. */
const MONTH = {
  january: 1,
  february: 2,
  March: 3,
  april: 4,
  May: 5,
  june: 6,
  july: 7,
  August: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  ...numbered('Jan Feb Mar Apr - Jun Jul Aug Sep Oct Nov Dec'),
  Sept: 9,
};

/** Weekdays, 1 (Monday) to 7, as ISO 8601 counts: `on Friday`, `Sun., Jan. 5`. */
const WEEKDAY = {
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('Mon Tue Wed Thu Fri Sat Sun'),
  Tues: 2,
  Thurs: 4,
};

/** Weekdays that come again and again: `closed on Mondays`. */
const WEEKDAYS = numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/**
 * Short forms. A full stop after one belongs to it (`Jan. 5`), and one alone is a month only after a preposition
 * (`in Jan`).
 */
const ABBREVIATION = words(
  'Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
);

/** Names of months that are other words as well: alone they are a month only after a preposition (`in May`). */
const VERB_OR_MONTH = words('March May');

/** Months that people are named for: before a family name they are a person (`April Dunne`). */
const NAME_OR_MONTH = words('April May June August');

/** Seasons, by their sign in TIMEX3: `last autumn`, `the spring of 1990`. */
const SEASON = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };

/** Parts of a day: `Friday night`, `the morning of May 3`. */
const PART = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** Parts of a day that come again and again: `Sunday mornings`. */
const PARTS = { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' };

/** Times of day with a name: `noon on Friday`. */
const NOON = { noon: '12:00', midday: '12:00', midnight: '24:00' };

/** Units of time: `a week ago`, `last month`. */
const UNIT = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  quarter: 'Q',
  weekend: 'WE',
  fortnight: 'F',
  hour: 'H',
  minute: 'm',
  second: 's',
};

/** Words for several of the same units: `two weeks ago`. */
const UNITS = {
  days: 'D',
  weeks: 'W',
  months: 'M',
  years: 'Y',
  decades: 'DE',
  centuries: 'CE',
  quarters: 'Q',
  weekends: 'WE',
  fortnights: 'F',
  hours: 'H',
  minutes: 'm',
  seconds: 's',
};

/** Units that name the one that is running or just over with no more than `the`: `over the weekend`. */
const SPAN = { weekend: 'WE', month: 'M', week: 'W' };

/** The periods that company reports cover: `the latest quarter`. */
const PERIOD = words('period quarter');

/** The distance of a unit, weekday or month from the present one: `last week`, `this Friday`, `next May`. */
const REL = { last: -1, past: -1, this: 0, next: 1, coming: 1, upcoming: 1 };

/** The one before the date that was named last: `the previous day`. */
const PRIOR = words('previous preceding prior');

/** Days counted from the day of the article. */
const DEICTIC = { today: 0, yesterday: -1, tomorrow: 1 };

/** Places in a row: `the third quarter`, `the first of May`. */
const ORDINAL = numbered(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`);

/** Decades in words: `the late sixties`. */
const DECADE = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Small numbers that nobody counts: `a few days ago`. */
const SOME = words('few several couple many some');

const EACH = words('each every');

/** Halves of the day, by the hours they add: `5 pm`. */
const AMPM = { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 };

/** Between two dates: 1 makes them the ends of one stretch, 0 does so only after `between`. */
const JOINER = { to: 1, through: 1, until: 1, till: 1, and: 0, or: 0 };

const THE = words('the');

/** Makes two dates that `and` joins the ends of one stretch. */
const BETWEEN = words('between');

/** Time zones after a time of day; 0 is universal time. */
const ZONE = {
  GMT: 0,
  UTC: 0,
  ...numbered('EST EDT ET CST CDT CT PST PDT PT BST CET CEST IST JST AEST AEDT SAST WAT EAT'),
};

/** Before `year`, `quarter`: the year of a company's books. */
const FISCAL = words('fiscal financial');

/** Adverbs for what comes again and again, with the length between (TIMEX3). */
const PERIODIC = {
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
};

const PRESENT = words('now currently presently nowadays');
const BYGONE = words('recently lately');

/** Days of history that are called by their date. */
const NAMEDDAY = { '9/11': '2001-09-11' };

/** Words that may lead a date: after one, `May` or `'82` alone is a date. */
const PREPOSITION =
  words(`in on at by since until till from to through during before after of between and for or as around
  about over throughout toward near effective dated due the last this next early late mid ended ending`);

/** Words that lead a year: after one, four digits are a year, whatever follows (`in 2000 refugees came back`). */
const YEARLY = words('in since by until till before after during between early late mid');

/** Words that lead a month, and no person that is called like one: `in April Trump said`, but `of April Dunne`. */
const MONTH_LEAD = words('in since until till during through early late mid last next this');

/** Words of what comes again and again: `is usually held in May`. */
const HABIT = words(
  'usually always often typically generally normally traditionally annually yearly sometimes regularly',
);

/** Before a weekday they make it any one: `on a Tuesday`. */
const ANY = words('a any another one');

/** Before a number of four digits they make it the year of what follows: `the 2010 elections`. */
const NAMING = words('the its their his her our');

/** Every class, by the name that the patterns give it. */
export const TIME_CLASSES: TimeClasses = {
  MONTH,
  WEEKDAY,
  WEEKDAYS,
  ABBREVIATION,
  VERB_OR_MONTH,
  NAME_OR_MONTH,
  SEASON,
  PART,
  PARTS,
  NOON,
  UNIT,
  UNITS,
  SPAN,
  PERIOD,
  REL,
  PRIOR,
  DEICTIC,
  ORDINAL,
  DECADE,
  SOME,
  EACH,
  AMPM,
  JOINER,
  THE,
  BETWEEN,
  MONTH_LEAD,
  ZONE,
  FISCAL,
  PERIODIC,
  PRESENT,
  BYGONE,
  NAMEDDAY,
  PREPOSITION,
  YEARLY,
  HABIT,
  ANY,
  NAMING,
};

/** Words next to an expression that make it something else. */
export const SURROUNDINGS: TimeSurroundings = {
  afterYear: words('km percent additional others more Index index'),
  afterClock: ['local time', 'hours', 'hrs', ...words('GMT BST UTC CET CEST EST EDT PST PDT ET')],
  beforeYear:
    words(`about nearly almost approximately roughly some than least most exactly number no flight room highway
    route section russell nikkei boeing airbus page chapter article resolution windows`),
  crowds: words('crowd audience queue total attendance gathering congregation field turnout staff workforce gate'),
  afterDay: words(
    'and or but to in at on of when after before by for with as while the a an he she it they we who said',
  ),
  afterWeekday: words('Times Telegraph Mirror Mail Herald Express Post Agreement publication delivery'),
  nowadays: ['today'],
  beforeDay:
    words(`better brighter safer greener fairer healthier stronger still even know observe see exist exists remain remains
    survive survives inhabit`),
  beforeWeekday: words('Black Good Easter Super Ash Bloody Cyber Palm Holy Giving Shrove Star'),
  streets:
    words(`Street St Road Rd Avenue Ave Lane Drive Parkway Boulevard Blvd Square Park Bridge Way Close Court Place
    Terrace Crescent Gardens Hill Highway`),
  titles: words(`Mr Mrs Ms Miss Dr Sir Dame Lady Lord Prof Professor Minister President Judge Justice Senator Sen Rep
    Representative Mayor Governor Gov Officer Sergeant Captain Councillor Chancellor Secretary Theresa Democrat Republican`),
  beforeNumeric: words('version versions code release build firmware model ip address phone tel call dial hotline'),
  temperature: words(
    'temperature temperatures highs lows degrees heat mercury thermometer thermometers celsius fahrenheit humidity',
  ),
  games: words(`match game touchdown touchdowns halftime quarterback scored outscored rebounds fumble interception puck
    innings goalless kickoff`),
  ranked: {
    degrees: words('best worst busiest quietest cheapest dearest hottest coldest wettest driest deadliest peak'),
    times: words('month months time times season day'),
  },
  beforeHoliday: words('merry happy father each every a an'),
  afterHoliday: words(
    'parade parades celebration celebrations event events fireworks festivities service services break holiday holidays period rush season weekend week truce morning night is was will has had falls fell comes came begins began starts started ends ended this last next and or but to in at on of when after before by for with as while the a an he she it they we who said',
  ),
};
