/**
 * What English time expressions look like: one pattern a line under the kind of meaning it has (`timex-resolve.ts`);
 * `nothing` is what looks like one and is none.
 * A word in capitals is a class of `timex-lexicon.en.ts` or of the numbers the tokeniser reads (`DAY`, `YEAR`, `NTH`,
 * `CLOCK` …); a word in lower case is itself; `a|b` is either; `?` may be left out; `<name>` is a line of `PARTS_OF`,
 * and so is `{name}`, kept as a tree of its own.
 * `(a|b)` must stand right before. `NUM` is a number in digits or words. `:WORD=value` sets a slot. Of several that match at one place the longest wins.
 */
export const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  md: ['MONTH DAY', 'MONTH the NTH', 'DAY MONTH', 'the? NTH of? MONTH', 'the DAY MONTH', 'the? ORDINAL of MONTH'],
  mdy: ['<md> ,? YEAR', '<md> of YEAR', '<md> YEAR2', 'DAY , MONTH ,? YEAR'],
  my: ['MONTH ,? YEAR', 'MONTH ,? YEARWORDS', 'MONTH of YEAR', 'MONTH YEAR2', 'MONTH in YEAR'],
  time: ['CLOCK AMPM?', 'HOUR AMPM', 'NUM in the PART', 'NUM o clock', 'NOON', 'MILITARY ZONE'],
  day: ['WEEKDAY', 'DEICTIC', '<md>', '<mdy>', 'WEEKDAY ,? <md>', 'WEEKDAY ,? <mdy>'],
};

export const PATTERNS: Readonly<Record<string, string>> = {
  date: `
    <mdy>
    WEEKDAY ,? <mdy>
    <md>
    WEEKDAY ,? <md>
    <md> ,? WEEKDAY
    <md> of? REL year
    <md> of that|the year
    <my>
    WEEKDAY ,? NTH
    WEEKDAY the NTH
    MONTH of? REL year
    MONTH of that|the year
    MONTH
    YEAR
    the year YEAR
    the year NUM
    calendar year? YEAR
    FISCAL year? YEAR
    FY
    the YEAR period|season|year
    YEARWORDS
    YEAR2
    NUMERIC
    NAMEDDAY
    (in|on|by|until|since|for|to) the NTH
    SEASON of? YEAR
    SEASON ,? YEAR
    the SEASON of YEAR
    SEASON of REL year`,
  season: `
    the SEASON
    (in|by|since|until|during|last|this|next|early|late|of) SEASON
    REL SEASON
    PRIOR SEASON
    this year POSS SEASON`,
  weekday: `
    WEEKDAY
    REL WEEKDAY
    PRIOR WEEKDAY
    the PRIOR WEEKDAY
    the AFTERWARDS WEEKDAY
    WEEKDAY REL week
    WEEKDAY of? REL week
    REL week on? WEEKDAY
    WEEKDAY PART
    REL WEEKDAY PART
    WEEKDAY in the PART
    the? PART of WEEKDAY
    early|late WEEKDAY PART?`,
  month: `
    REL MONTH
    PRIOR MONTH
    the PRIOR MONTH`,
  quarter: `
    the? FISCAL? ORDINAL quarter
    the? FISCAL? ORDINAL quarter of? YEAR
    the? FISCAL? ORDINAL quarter of? FISCAL YEAR
    the? FISCAL? ORDINAL quarter of? the? REL year
    the? YEAR FISCAL? ORDINAL quarter
    REL year POSS FISCAL? ORDINAL quarter
    ORDINAL quarter FY
    the? FINAL quarter of YEAR
    the? final quarter
    QUARTERTAG YEAR?
    QUARTERTAG of YEAR
    QUARTERTAG FY
    YEAR QUARTERTAG`,
  half: `
    the? ORDINAL half of? the? YEAR
    the? ORDINAL half of the? REL? year
    the last half of YEAR :ORDINAL=2
    HALFTAG YEAR?
    HALFTAG of YEAR`,
  period: `
    the quarter
    the latest PERIOD
    the current quarter :REL=0
    this quarter :REL=0
    REL quarter
    PRIOR quarter :REL=-1
    the PRIOR quarter :REL=-1
    the YEAR PERIOD
    the? year ago PERIOD? :YEARS=-1
    the? year earlier PERIOD? :YEARS=-1
    a|one year ago|earlier :YEARS=-1
    a|one year ago|earlier PERIOD :YEARS=-1
    REL year POSS quarter
    the same|corresponding|comparable|like PERIOD a year earlier|ago :YEARS=-1
    the same|corresponding|comparable|like PERIOD of? the? last|previous year :YEARS=-1
    the same|corresponding|comparable|like PERIOD of|in? YEAR
    the same|corresponding|comparable|like month a year earlier|ago :YEARS=-1 :MONTHOF=1
    the same|corresponding|comparable|like month of? last year :YEARS=-1 :MONTHOF=1`,
  decade: `
    the? DECADE
    the YEAR POSS
    REL decade`,
  century: `
    the? ORDINAL|NTH century
    ORDINAL|NTH century
    REL century`,
  unit: `
    the? REL UNIT
    the CURRENT UNIT
    later|earlier REL UNIT
    later|earlier that UNIT :SAME=1
    later|earlier in the year|month|week
    that same? UNIT :SAME=1
    the same UNIT :SAME=1
    that very UNIT :SAME=1
    the weekend
    the full? year
    the FISCAL year
    the month
    the week
    the UNIT before :REL=-1 :ANCHORED=1
    the UNIT earlier :REL=-1 :ANCHORED=1
    the UNIT after :REL=1 :ANCHORED=1
    the UNIT previous :REL=-1 :ANCHORED=1
    the PRIOR UNIT :REL=-1 :ANCHORED=1
    the AFTERWARDS UNIT :REL=1 :ANCHORED=1
    the next day :REL=1 :ANCHORED=1 :UNIT=D
    PRIOR UNIT :REL=-1 :ANCHORED=1
    REL FISCAL year`,
  weekof: `
    the? week of <md>
    the? week of <mdy>
    the? week beginning|starting|ended|ending <md>`,
  yearend: `
    year end
    year POSS end
    the end of the year`,
  day: `
    DEICTIC
    the day before yesterday :DEICTIC=-2
    the day after tomorrow :DEICTIC=2
    early|late|later|earlier DEICTIC`,
  part: `
    DEICTIC PART
    this PART :DEICTIC=0
    last night :DEICTIC=-1 :PART=NI
    tonight :DEICTIC=0 :PART=NI
    overnight :DEICTIC=-1 :PART=NI
    early|late DEICTIC PART
    the? PART of <md>
    the? PART of <mdy>
    <md> PART
    that PART :ANCHORED=1`,
  time: `
    {time} ZONE?
    {time} ZONE? ,? on? {day}
    {day} ,? at? {time} ZONE?
    WEEKDAY PART at {time} ZONE?
    {time} ZONE? ,? on? WEEKDAY PART?
    {time} ZONE? this PART
    {time} ZONE? last night :DEICTIC=-1`,
  ago: `
    NUM UNIT|UNITS ago
    a|an UNIT ago
    NUM UNIT|UNITS or so ago
    a UNIT or so ago
    NUM UNIT|UNITS back
    NUM UNIT|UNITS from now :FORWARD=1
    a|an UNIT from now :FORWARD=1
    NUM UNIT|UNITS earlier :ANCHORED=1
    NUM UNIT|UNITS later :ANCHORED=1 :FORWARD=1
    a|an UNIT earlier :ANCHORED=1
    a|an UNIT later :ANCHORED=1 :FORWARD=1`,
  vagueago: `
    a? SOME UNITS ago
    a? couple of? UNITS ago
    UNITS ago
    long ago
    not long ago
    a? SOME of? UNITS later|earlier`,
  duration: `
    NUM UNIT|UNITS
    a|an UNIT
    a|an half UNIT
    half a|an UNIT
    a UNIT and a half
    NUM and a half UNITS
    the? REL NUM UNIT|UNITS
    the? REL NUM to|or NUM UNITS
    the? first NUM UNITS
    NUM to|or NUM UNITS
    NUM more UNITS
    the NUM UNITS
    NUM straight|consecutive UNITS
    NUM trading|business|working UNITS
    the? NUM UNIT period`,
  nothing: `
    NUM UNIT|UNITS old
    NUM UNITS of age
    the SEASON of`,
  vagueduration: `
    (for|within|in|over) UNITS
    UNITS long
    a? SOME UNITS
    a? SOME of? the? REL? UNITS
    the? REL SOME UNITS
    the? REL couple of? UNITS
    a? couple of UNITS
    recent UNITS
    the? REL UNITS
    the? CURRENT UNITS
    the? coming UNITS
    the? early|first UNITS
    many UNITS
    UNITS or UNITS
    recent UNITS and UNITS
    the UNITS ahead`,
  set: `
    PERIODIC
    EACH UNIT
    EACH WEEKDAY
    EACH PART
    EACH NUM UNITS
    WEEKDAYS
    WEEKDAY PARTS
    per UNIT
    once|twice a UNIT`,
  ref: `
    PRESENT :VALUE=PRESENT_REF
    right now :VALUE=PRESENT_REF
    at present :VALUE=PRESENT_REF
    these days :VALUE=PRESENT_REF
    CURRENT :VALUE=PRESENT_REF
    at the moment :VALUE=PRESENT_REF
    more? BYGONE :VALUE=PAST_REF
    recent :VALUE=PAST_REF
    the past :VALUE=PAST_REF
    future :VALUE=FUTURE_REF
    the? near? future :VALUE=FUTURE_REF`,
  leadlength: `
    nearly|almost|over|under
    more|less|fewer than
    at least|most
    up to`,
  leaddate: `
    early|late|mid
    early|late|mid in
    the? early|late|mid
    the? end|start|beginning|middle|close of`,
  holiday: `
    (on|by|before|after|since|until|till) HOLIDAY
    this HOLIDAY
    HOLIDAY day
    christmas eve :HOLIDAY=12-24
    new year POSS day :HOLIDAY=01-01
    new year POSS eve :HOLIDAY=12-31
    HOLIDAY YEAR
    REL HOLIDAY
    REL year POSS HOLIDAY`,
};
