/**
 * English words that take part in time expressions, by class: `word=value`, a bare word is worth its own place in the
 * class's meaning (1). A word with a capital letter counts only when it is capitalised in the text (`May`, `Sun`); a
 * dot after it belongs to it when the class is in `ABBREVIATIONS`. The patterns over these classes are in
 * `timex-patterns.en.ts`.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  MONTH: `january=1 february=2 March=3 april=4 May=5 june=6 july=7 August=8 september=9 october=10 november=11
    december=12
    Jan=1 Feb=2 Mar=3 Apr=4 Jun=6 Jul=7 Aug=8 Sep=9 Sept=9 Oct=10 Nov=11 Dec=12`,
  AMBIGUOUS: `March May`,
  WEEKDAY: `monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
    Mon=1 Tue=2 Tues=2 Wed=3 Thu=4 Thur=4 Thurs=4 Fri=5 Sat=6 Sun=7`,
  ABBR: `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
  WEEKDAYS: `mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7`,
  SEASON: `spring=SP summer=SU autumn=FA fall=FA winter=WI springtime=SP summertime=SU wintertime=WI`,
  PART: `morning=MO afternoon=AF evening=EV night=NI dawn=MO dusk=EV`,
  PARTS: `mornings=MO afternoons=AF evenings=EV nights=NI`,
  NOON: `noon=12:00 midday=12:00 midnight=24:00 noontime=12:00`,
  UNIT: `day=D week=W month=M year=Y decade=DE century=CE quarter=Q weekend=WE fortnight=F hour=H minute=m second=s`,
  UNITS: `days=D weeks=W months=M years=Y decades=DE centuries=CE quarters=Q weekends=WE fortnights=F hours=H minutes=m
    seconds=s yrs=Y hrs=H mins=m`,
  QUARTER: `quarter`,
  PERIOD: `period quarter`,
  HALF: `half`,
  REL: `last=-1 past=-1 this=0 next=1 coming=1 upcoming=1`,
  CURRENT: `current=0`,
  PRIOR: `previous=-1 preceding=-1 prior=-1`,
  AFTERWARDS: `following=1 next=1 ensuing=1 succeeding=1`,
  DEICTIC: `today=0 yesterday=-1 tomorrow=1`,
  NUMBER: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
    seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12`,
  ORDINAL: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20`,
  FINAL: `final=4 last=4 latest=4`,
  DECADE: `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`,
  SOME: `few several couple many some numerous`,
  EACH: `each every`,
  EARLIER: `earlier=-1 before=-1 previously=-1`,
  LATER: `later=1 after=1 afterward=1 afterwards=1 hence=1`,
  EDGE: `early late mid middle start beginning end outset close`,
  AMPM: `am=0 pm=12 a.m=0 p.m=12 AM=0 PM=12`,
  JOINER: `to=1 through=1 until=1 till=1 and=0 or=0`,
  BOTH: `between`,
  ZONE: `GMT=0 UTC=0 EST EDT ET CST CDT CT PST PDT PT MST MDT BST CET CEST IST JST AEST Eastern Z`,
  FISCAL: `fiscal financial`,
  PERIODIC: `daily=P1D weekly=P1W biweekly=P2W fortnightly=P2W monthly=P1M bimonthly=P2M annually=P1Y
    yearly=P1Y hourly=PT1H nightly=P1D everyday=P1D semiannual=P6M`,
  PREPOSITION: `in on at by since until till from to through during before after of between and for or as around about
    over throughout toward towards near effective dated due the last this next early late mid ended ending beginning
    starting`,
  PRESENT: `now currently presently nowadays`,
  BYGONE: `recently lately`,
  NAMEDDAY: `9/11=2001-09-11`,
  BE: `is are`,
  SINCE: `since`,
  UP: `up`,
  INFINITIVE: `to`,
  DEADLINE: `until till by`,
  HOLIDAY: `christmas=12-25 Halloween=10-31 Thanksgiving=11-4-4 Juneteenth=06-19`,
};

/** Classes whose words may be written with a full stop that is theirs: `Jan. 3`, `Mon., May 5`. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(['ABBR', 'AMPM']);

/** Words next to an expression that make it something else. */
export const SURROUNDINGS = {
  /** After a number that could be a year: what it counts, or the rest of a name. */
  afterYear: new Set(
    `people men women children troops soldiers workers employees jobs votes points miles kilometers kilometres km meters
     metres feet square acres hectares tons tonnes barrels pounds dollars euros yen rubles shares homes houses students
     seats members deaths cases rooms units cars vehicles times pages words civilians refugees police officers patients
     residents families companies percent per-cent degrees calories kilograms kg lbs mph rpm watts megawatts others
     additional more fans spectators guests delegates prisoners bombs rockets missiles Index index Series Class`.split(
      /\s+/,
    ),
  ),
  /** Before one, lower-cased: a count, an amount or a name. */
  beforeYear: new Set(
    `about nearly almost approximately roughly some than least most exactly number no nos flight room highway route
     section russell nikkei boeing airbus page chapter article resolution directive windows model type`.split(/\s+/),
  ),
  /** After a day of the month without its month, which a counted noun never is. */
  afterDay: new Set(
    `and or but to in at on of when after before by for with as while the a an he she it they we who said`.split(/\s+/),
  ),
  /** After a weekday: the rest of a name. */
  afterWeekday: new Set(`Times Telegraph Mirror Mail Herald Express Post Agreement`.split(' ')),
  /** Before a weekday: the name of one day in history or in the church's year. */
  beforeWeekday: new Set(`Black Good Easter Super Ash Bloody Cyber Palm Holy Giving Whit Maundy Shrove Fat`.split(' ')),
};
