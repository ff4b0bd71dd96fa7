import { setOf } from '../word-table';

/**
 * English words that take part in time expressions, by class. A word is worth its place in the list, or what follows
 * `=`; `name|short` are worth the same, and a full stop after a short form belongs to it; `day+` is `day` in its class
 * and `days` in that of the plurals (`UNITS`). A word with a capital letter counts only when it is capitalised in the
 * text (`May`, `Sun`). The patterns over these classes are in `time-patterns.ts`.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  MONTH: `january|Jan february|Feb March|Mar april|Apr May june|Jun july|Jul August|Aug september|Sep|Sept october|Oct
    november|Nov december|Dec`,
  AMBIGUOUS: `March May`,
  WEEKDAY: `monday+|Mon tuesday+|Tue|Tues wednesday+|Wed thursday+|Thu|Thurs friday+|Fri saturday+|Sat sunday+|Sun`,
  SEASON: `spring=SP summer=SU autumn=FA fall=FA winter=WI`,
  PART: `morning+=MO afternoon+=AF evening+=EV night+=NI`,
  NOON: `noon=12:00 midday=12:00 midnight=24:00`,
  UNIT: `day+=D week+=W month+=M year+=Y decade+=DE century=CE quarter+=Q weekend+=WE fortnight+=F hour+=H minute+=m second+=s`,
  UNITS: `centuries=CE`,
  SPAN: `weekend=WE month=M week=W`,
  PERIOD: `period quarter`,
  REL: `last=-1 past=-1 this=0 next=1 coming=1 upcoming=1`,
  PRIOR: `previous preceding prior`,
  DEICTIC: `today=0 yesterday=-1 tomorrow=1`,
  small: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen zero=0`,
  ORDINAL: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  DECADE: `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`,
  SOME: `few several couple many some`,
  EACH: `each every`,
  AMPM: `am|a.m.|a.m=0 pm|p.m.|p.m=12`,
  JOINER: `to=1 through=1 until=1 till=1 and=0 or=0`,
  ZONE: `GMT=0 UTC=0 EST EDT ET CST CDT CT PST PDT PT BST CET CEST IST JST AEST AEDT SAST WAT EAT`,
  FISCAL: `fiscal financial`,
  PERIODIC: `daily=P1D weekly=P1W fortnightly=P2W monthly=P1M annually=P1Y yearly=P1Y hourly=PT1H nightly=P1D`,
  PREPOSITION: `in on at by since until till from to through during before after of between and for or as around about
    over throughout toward near effective dated due the last this next early late mid ended ending`,
  YEARLY: `in since by until till before after during between early late mid`,
  PRESENT: `now currently presently nowadays`,
  BYGONE: `recently lately`,
  HOLIDAY: `christmas=christmas Halloween=Halloween Thanksgiving=Thanksgiving Easter=easter Diwali=diwali Juneteenth=juneteenth Hanukkah=hanukkah
    Epiphany=epiphany`,
  BEFORE_HOLIDAY: `in on at by since until till before after over during`,
  NAMEDDAY: `9/11=2001-09-11`,
  BE: `is are`,
  TOWARD: `to for`,
  DEADLINE: `until till by`,
};

/** Words next to an expression that make it something else. */
export const SURROUNDINGS = {
  /** After a number that could be a year: the rest of a count or of a name. A plural noun needs no entry. */
  afterYear: setOf('km percent additional others more Index index'),
  /** Before one, lower-cased: a count, an amount or a name. */
  beforeYear: setOf(
    `about nearly almost approximately roughly some than least most exactly number no flight room highway route section
    russell nikkei boeing airbus page chapter article resolution windows`,
  ),
  /** After a day of the month without its month, which a counted noun never is. */
  afterDay: setOf(
    'and or but to in at on of when after before by for with as while the a an he she it they we who said',
  ),
  /** After a weekday: the rest of a name. */
  afterWeekday: setOf('Times Telegraph Mirror Mail Herald Express Post Agreement'),
  /** Before a weekday: the name of one day in history or in the church's year. */
  beforeWeekday: setOf('Black Good Easter Super Ash Bloody Cyber Palm Holy Giving Shrove'),
};
