/**
 * What English time expressions look like: one pattern a line under the kind of meaning it has (`meaning/resolve.ts`);
 * `nothing` is what looks like one and is none. Of several that match at one place the longest wins.
 *
 * A word in capitals is a class of `time-words.ts` or of the numbers the tokeniser reads (`DAY`, `YEAR`, `NTH`,
 * `CLOCK` …), `NUM` a number in digits or words; a word in lower case is itself. `a|b` is either, `?` may be left out,
 * `(a|b)` must stand right before, `<name>` is a line of `PARTS_OF`, and so is `{name}`, kept as a tree of its own.
 * `:SLOT=value` says what the words do not.
 */
export const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  md: ['MONTH DAY', 'MONTH the NTH', 'DAY MONTH', 'the? NTH of? MONTH', 'the DAY MONTH', 'the? ORDINAL of MONTH'],
  mdy: ['<md> of|,? YEAR', '<md> YEAR2', 'DAY , MONTH ,? YEAR'],
  my: ['MONTH of|in|,? YEAR|YEARWORDS', 'MONTH YEAR2'],
  date: ['<md>', '<mdy>'],
  year: ['of? YEAR', 'of? the? REL year'],
  length: ['NUM UNIT|UNITS', 'a|an UNIT'],
  same: ['the same|corresponding|comparable|like'],
  clock: ['CLOCK AMPM?', 'HOUR AMPM', 'NUM in the PART', 'NOON', 'MILITARY ZONE'],
  day: ['WEEKDAY', 'DEICTIC', 'WEEKDAY ,? <date>', '<date>'],
};

export const PATTERNS: Readonly<Record<string, string>> = {
  date: `
    <date>
    WEEKDAY ,? <date>
    WEEKDAY ,? the? NTH
    <md> of? REL year
    <md> of that|the year
    <my>
    MONTH of? REL year
    MONTH of that|the year
    MONTH
    YEAR
    the year YEAR|NUM
    FISCAL year? YEAR
    FY
    the YEAR period|season|year
    YEARWORDS
    YEAR2
    NUMERIC
    NAMEDDAY
    (in|on|by|until|since|for|to) the NTH
    the? SEASON <year>`,
  season: `
    the SEASON
    (in|by|since|until|during|of|early|late) SEASON
    REL SEASON`,
  weekday: `
    REL? WEEKDAY PART?
    the PRIOR WEEKDAY
    WEEKDAY of? REL week
    REL week on? WEEKDAY
    the? PART of WEEKDAY
    early|late WEEKDAY PART?`,
  month: `
    REL MONTH
    the PRIOR MONTH`,
  quarter: `
    the? FISCAL? ORDINAL quarter <year>?
    the? YEAR FISCAL? ORDINAL quarter
    REL year POSS FISCAL? ORDINAL quarter
    ORDINAL quarter FY
    the? final|last quarter <year>
    QUARTERTAG of? YEAR
    QUARTERTAG FY?
    YEAR QUARTERTAG`,
  half: `
    the? ORDINAL half <year>
    the? ORDINAL half of the year
    the last half <year> :ORDINAL=2
    HALFTAG YEAR
    YEAR HALFTAG
    (in|for|during|of|since) HALFTAG`,
  period: `
    the quarter
    the latest PERIOD
    this|the current quarter :REL=0
    the? REL quarter
    the PRIOR quarter :REL=-1
    the YEAR PERIOD
    the? year ago|earlier PERIOD? :YEARS=-1
    a|one year ago|earlier :YEARS=-1
    REL year POSS quarter
    <same> PERIOD a year earlier|ago :YEARS=-1
    <same> PERIOD of|in? YEAR
    <same> PERIOD of? the? last|previous year :YEARS=-1
    <same> month a year earlier|ago :YEARS=-1 :MONTHOF=1`,
  decade: `
    the? DECADE
    REL decade`,
  century: `
    the? ORDINAL|NTH century
    REL century`,
  unit: `
    the? REL FISCAL? UNIT
    the current UNIT
    later|earlier REL UNIT
    later|earlier that UNIT :SAME=1
    later|earlier in the year|month|week
    that same? UNIT :SAME=1
    the same UNIT :SAME=1
    the full|FISCAL? year
    the SPAN
    the UNIT before|previous :REL=-1 :ANCHORED=1
    the UNIT after :REL=1 :ANCHORED=1
    the PRIOR UNIT :REL=-1 :ANCHORED=1
    the following UNIT :REL=1 :ANCHORED=1
    the next day :REL=1 :ANCHORED=1 :UNIT=D`,
  weekof: `
    the? week of|beginning|starting|ended|ending <date>`,
  yearend: `
    year end
    the? end of the year
    the year POSS end`,
  day: `
    DEICTIC
    the day before yesterday :DEICTIC=-2
    the day after tomorrow :DEICTIC=2
    early|late|later|earlier DEICTIC`,
  part: `
    early|late? DEICTIC PART
    this PART :DEICTIC=0
    last night :DEICTIC=-1 :PART=NI
    tonight :DEICTIC=0 :PART=NI
    overnight :DEICTIC=-1 :PART=NI
    the? PART of <date>
    that PART :ANCHORED=1`,
  time: `
    {clock} ZONE?
    {clock} ZONE? ,? on? {day} PART?
    {day} ,? at? {clock} ZONE?
    {clock} ZONE? this PART
    {clock} ZONE? last night :DEICTIC=-1`,
  ago: `
    <length> ago|back
    <length> or so ago
    <length> from now :FORWARD=1
    <length> earlier :ANCHORED=1
    <length> later :ANCHORED=1 :FORWARD=1`,
  vagueago: `
    a? SOME of? UNITS ago|later|earlier
    UNITS ago
    not? long ago`,
  duration: `
    <length>
    a|an half UNIT
    half a|an UNIT
    a UNIT and a half
    NUM and a half UNITS
    the? REL NUM UNIT|UNITS
    the first? NUM UNITS
    the? REL? NUM to|or NUM UNITS
    NUM more|straight|consecutive|trading|business|working UNITS
    the? NUM UNIT period`,
  vagueduration: `
    (for|within|in|over) UNITS
    UNITS long
    a? SOME of? UNITS
    the? REL SOME? of? UNITS
    recent|many UNITS
    the? current|early|first UNITS
    UNITS or UNITS
    recent UNITS and UNITS
    the UNITS ahead`,
  nothing: `
    the? NUM UNIT|UNITS old
    the SEASON of`,
  set: `
    PERIODIC
    EACH UNIT|WEEKDAY|PART
    EACH NUM UNITS
    WEEKDAYS
    WEEKDAY PARTS
    per UNIT
    once|twice a UNIT`,
  ref: `
    right? PRESENT :VALUE=PRESENT_REF
    at present :VALUE=PRESENT_REF
    at the moment :VALUE=PRESENT_REF
    these days :VALUE=PRESENT_REF
    current :VALUE=PRESENT_REF
    more? BYGONE :VALUE=PAST_REF
    recent :VALUE=PAST_REF
    the past :VALUE=PAST_REF
    the? near? future :VALUE=FUTURE_REF`,
  leadlength: `
    nearly|almost|over|under
    more|less|fewer than
    at least|most
    up to`,
  leaddate: `
    the? early|late|mid
    early|late|mid in
    the? end|start|beginning|middle|close of`,
  holiday: `
    (on|by|before|after|since|until|till|at|over|during|to|of|for) HOLIDAY
    HOLIDAY day|eve|night|weekend
    HOLIDAY YEAR
    REL HOLIDAY
    HOLIDAY <year>
    HOLIDAY of? last|this|next year
    christmas eve <year>? :HOLIDAY=christmasEve
    boxing day <year>? :HOLIDAY=boxingDay
    new year POSS? day <year>? :HOLIDAY=newYear
    new year POSS? eve <year>? :HOLIDAY=newYearEve
    lunar|chinese new year <year>? :HOLIDAY=lunarNewYear
    good friday <year>? :HOLIDAY=goodFriday
    easter sunday <year>? :HOLIDAY=easter
    easter monday <year>? :HOLIDAY=easterMonday
    palm sunday <year>? :HOLIDAY=palmSunday
    ash wednesday <year>? :HOLIDAY=ashWednesday
    shrove tuesday <year>? :HOLIDAY=shroveTuesday
    black friday <year>? :HOLIDAY=blackFriday
    cyber monday <year>? :HOLIDAY=cyberMonday
    giving tuesday <year>? :HOLIDAY=givingTuesday
    valentine POSS day <year>? :HOLIDAY=valentine
    st|saint patrick POSS day <year>? :HOLIDAY=stPatrick
    anzac day <year>? :HOLIDAY=anzac
    australia day <year>? :HOLIDAY=australia
    may day <year>? :HOLIDAY=mayDay
    bonfire|guy night|fawkes night? <year>? :HOLIDAY=bonfire
    armistice|remembrance|veterans day <year>? :HOLIDAY=armistice
    memorial day <year>? :HOLIDAY=memorial
    labor day <year>? :HOLIDAY=laborUS
    columbus day <year>? :HOLIDAY=columbus
    martin luther king day <year>? :HOLIDAY=mlk
    thanksgiving day <year>? :HOLIDAY=Thanksgiving
    the fourth of july :HOLIDAY=fourthOfJuly
    bastille day <year>? :HOLIDAY=bastille
    eid al fitr <year>? :HOLIDAY=eidAlFitr
    eid al adha <year>? :HOLIDAY=eidAlAdha
    (start|beginning) of ramadan <year>? :HOLIDAY=ramadan`,
};
