/**
 * English words that take part in time expressions, by class. A word is worth its place in the list, or what follows
 * `=`; `name|short` are worth the same, and a full stop after a short form belongs to it. A word with a capital letter
 * counts only when it is capitalised in the text (`May`, `Sun`). The patterns over these classes are in
 * `timex-patterns.en.ts`.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  MONTH: `january|Jan february|Feb March|Mar april|Apr May june|Jun july|Jul August|Aug september|Sep|Sept october|Oct
    november|Nov december|Dec`,
  AMBIGUOUS: `March May`,
  WEEKDAY: `monday|Mon tuesday|Tue|Tues wednesday|Wed thursday|Thu|Thurs friday|Fri saturday|Sat sunday|Sun`,
  WEEKDAYS: `mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  SEASON: `spring=SP summer=SU autumn=FA fall=FA winter=WI`,
  PART: `morning=MO afternoon=AF evening=EV night=NI`,
  PARTS: `mornings=MO afternoons=AF evenings=EV nights=NI`,
  NOON: `noon=12:00 midday=12:00 midnight=24:00`,
  UNIT: `day=D week=W month=M year=Y decade=DE century=CE quarter=Q weekend=WE fortnight=F hour=H minute=m second=s`,
  UNITS: `days=D weeks=W months=M years=Y decades=DE centuries=CE quarters=Q weekends=WE fortnights=F hours=H minutes=m
    seconds=s`,
  PERIOD: `period quarter`,
  REL: `last=-1 past=-1 this=0 next=1 coming=1 upcoming=1`,
  CURRENT: `current=0`,
  PRIOR: `previous preceding prior`,
  AFTERWARDS: `following`,
  DEICTIC: `today=0 yesterday=-1 tomorrow=1`,
  NUMBER: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100
    thousand=1000 dozen=12`,
  ORDINAL: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  FINAL: `final=4 last=4`,
  DECADE: `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`,
  SOME: `few several couple many some`,
  EACH: `each every`,
  EDGE: `early late mid`,
  AMPM: `am|a.m.|a.m=0 pm|p.m.|p.m=12`,
  JOINER: `to=1 through=1 until=1 till=1 and=0 or=0`,
  BOTH: `between`,
  ZONE: `GMT=0 UTC=0 EST EDT ET CST CDT CT PST PDT PT BST CET CEST IST JST`,
  FISCAL: `fiscal financial`,
  PERIODIC: `daily=P1D weekly=P1W fortnightly=P2W monthly=P1M annually=P1Y yearly=P1Y hourly=PT1H nightly=P1D`,
  PREPOSITION: `in on at by since until till from to through during before after of between and for or as around about
    over throughout toward near effective dated due the last this next early late mid ended ending`,
  MONTHLY: `in since until till by of from late early mid through during`,
  YEARLY: `in since by until till before after during between early late mid`,
  PRESENT: `now currently presently nowadays`,
  BYGONE: `recently lately`,
  NAMEDDAY: `9/11=2001-09-11`,
  BE: `is are`,
  SINCE: `since`,
  UP: `up`,
  TOWARD: `to for`,
  DEADLINE: `until till by`,
  HOLIDAY: `christmas=12-25 Halloween=10-31 Thanksgiving=11-4-4`,
};

/** Words next to an expression that make it something else. */
export const SURROUNDINGS = {
  /** After a number that could be a year: what it counts, or the rest of a name. */
  afterYear: new Set(
    `people men women children troops soldiers workers employees jobs votes points miles km meters feet acres tons
     barrels pounds dollars euros yen shares homes houses students seats members deaths cases rooms units cars times
     pages words refugees officers patients families companies percent others additional more fans Index index`.split(
      /\s+/,
    ),
  ),
  /** Before one, lower-cased: a count, an amount or a name. */
  beforeYear: new Set(
    `about nearly almost approximately roughly some than least most exactly number no flight room highway route section
     russell nikkei boeing airbus page chapter article resolution windows`.split(/\s+/),
  ),
  /** After a day of the month without its month, which a counted noun never is. */
  afterDay: new Set(
    `and or but to in at on of when after before by for with as while the a an he she it they we who said`.split(/\s+/),
  ),
  /** After a weekday: the rest of a name. */
  afterWeekday: new Set(`Times Telegraph Mirror Mail Herald Express Post Agreement`.split(' ')),
  /** Before a weekday: the name of one day in history or in the church's year. */
  beforeWeekday: new Set(`Black Good Easter Super Ash Bloody Cyber Palm Holy Giving`.split(' ')),
};
