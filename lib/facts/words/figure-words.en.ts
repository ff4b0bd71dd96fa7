import { setOf } from '../../languages/word-table';
import type { FigureModifier } from '../facts';

/**
 * The classes of English words that numbers stand among, as `word-table.ts` has it; a word is worth what follows `=`, else
 * one. A second language is a second table of the same classes.
 */
export const FIGURE_WORDS_EN = {
  // Numbers (those below twenty are with the words of time): the tens, and what a number before or at it is multiplied by.
  tens: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  scale: `hundred=1e2 thousand=1e3 million|mln|mn|mio=1e6 billion|bn|bln=1e9 trillion|tn|trn=1e12 quadrillion=1e15 dozen=12
    lakh+=1e5 crore+=1e7`,
  /** Scales at the digits, of one letter. */
  letter: 'k=1e3 m=1e6 b=1e9 t=1e12',
  part: 'half=2 third+=3 quarter+=4 fourth+=4 fifth+=5 sixth+=6 seventh+=7 eighth+=8 ninth+=9 tenth+=10',
  /** Vague plurals by the least they stand for. */
  vague: 'tens=10 dozens=12 hundreds=1e2 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12',
  half: 'half',
  article: 'a an',
  and: 'and',
  or: 'or',
  of: 'of',
  by: 'by',
  to: 'to',
  from: 'from',
  for: 'for',
  between: 'between',
  /** What may stand between the two numbers of a share: `one in five`, `two out of three`, `one out of every five`. */
  outOf: 'in of',
  out: 'out',
  every: 'every',
  minus: 'minus negative',
  /** Words that end a counted noun phrase: function words, common finite verbs and adverbs. */
  closed: `
    a an the this that these those it its he she they we i you him her them us his our their my your who whom whose
    which what where when while if because since than then so but and or of in on at to for from by with without
    within into onto over under above below between among amid across through during before after against about
    around near off out up down behind despite toward per versus as including is are was were be been being has
    have had do does did will would can could should may might must not no never ever also only just even still
    already now here there last next past ago later earlier more most less least each every both all any some such
    said says told come came go went got make made take took left kept held run won lost fell rose saw found became
    began put lived remain died didn't don't apart together instead however percent pm worldwide overall nationwide
    annually paid sold built today yesterday seem+ doesn't isn't won't why how until till although though whether yet
    throughout along beyond except upon via vs like regarding following according am having done either say asked comes
    get makes gave hold ran grew see knew thought felt become brought bought sent spent stood sat met led broke drove
    worked remained remains stay stayed include includes included die need wants want showed show seems appear+ fled
    flew drew wrote spoke fought it's that's there's he's she's we're away back again once respectively combined`,
  /** Dropped from the front of a counted noun phrase: `eight more picks`. */
  filler: 'more additional further extra very',
  /** Plurals that stand before another noun: `sports cars`. */
  attributive: 'sports sales arms savings news services systems rights women men weapons',
  /** What happened to people, counted without a noun: `14 killed`. */
  state: `dead killed injured wounded missing hurt arrested detained homeless hospitalised hospitalized displaced stranded
    unaccounted evacuated rescued trapped`,
  /** Adjectives and nouns after which `m` means metres: `a 20m wall`. */
  metres: `tall long wide deep high away wall fence wave+ dash sprint hurdles race relay freestyle butterfly pool tower
    boat`,
  /** Verbs and adverbs of change right before a number. */
  rises: `
    up higher rose rise+ rising risen grew grow+ growing grown rallied gain* jump* climb* increase* surge* soar*
    advance* raise* hike* expand* improve* spike* rebound* leapt strengthen* accelerate*`,
  falls: `
    down off lower fell fall+ falling fallen lost lose+ losing slid slide+ sliding sank sink+ drop+ dropped
    dropping slip+ slipped slipping shed shrank shrunk dip+ dipped cut decline* tumble* plunge* plummet* decrease*
    reduce* ease* narrow* weaken* slump* slash* lower* sunk shed+ shedding shrinking trimmed contract* retreat*`,
  /** Those of them whose object need not be the size of a change: `raised $5m`. */
  transitive: 'raise* cut hike* lowered reduce* slashed trimmed',
  /** Participles of `closed` that stand before a noun too: `7 million paid subscribers`. */
  adjectival: 'paid lost built made sold held left',
  /** Nouns and comparatives of change next to a number: `a 5% drop`, `an increase of 3%`. */
  rise: `increase+ rise gain+ jump growth surge hike+ boost raise rally uptick improvement expansion spike higher more`,
  fall: `drop decrease+ decline+ fall loss losses cut+ reduction+ plunge slump slide contraction dip discount lower fewer
    less`,
  /** May stand between the verb and its number, and between `from` and its number. */
  changeGap: 'by only just another a an further additional extra approximately some as total of over slightly sharply',
  fromGap: 'up to as a an between',
  /** Words before a number that make it a name, a place in an order, or a label: `Section 230`, `group 3`. */
  label: `
    section+ article chapter part page+ no nos number room flight route highway category level type version phase
    stage step day week month year game line channel episode season round group grade gate unit division top bottom
    size model bus platform iphone title amendment resolution volume question building floor apartment suite
    district order rank ranked radio area terminal may zone act formula train tier mark figure table ward big bill seed
    generation catch`,
  /** Those of them that are labels only where no plural follows: `day 3`, but `a game 32 goals`. */
  looseLabel: 'day week month year game',
  /** Words tied by a hyphen to a number that is a quantity all the same: `sub-500`. */
  prefix: 'sub minus mid plus pre of the to under over',
  /** Words after a number that make it an address: `10 Downing Street`. */
  street: 'street st avenue ave road rd way drive lane boulevard court place square',
  /** Words after a number that make it a time of day. */
  clock: "am pm a.m p.m a.m. p.m. o'clock noon",
  /** `aged 65`, `age 65`, `age of 65`. */
  age: 'aged age+',
  /** Words near `3-1` that make it a score. */
  score: `
    win+ winning won victory beat+ beaten defeat* lose+ lost loss draw+ drew drawn tie+ tied lead+ led leading
    majority score* ahead down up rout final match game series edged record vote+ voted ruling ruled decision
    comeback victories beating losing losses trail* aggregate behind set+ thrashed goalless`,
  /** Words before or after `one` that make it a pronoun. */
  pronounBefore: 'no any every each this that the another which not my your his her our their number',
  pronounAfter: `
    another thing else who that which is was has in on to for and or could can would should might may will must
    with at from day by but as way time knows`,
  /** Words before a number that stands for a noun said earlier (`6 million homes, including 1.5 million in …`), or after. */
  elision: 'including of',
  auxiliary: 'is are was were be been being has have had who',
  /** Words of change that may belong to a verb before them; those `aside` (`index 130.80, off 0.24`) need a comma. */
  particle: 'up down',
  aside: 'off',
  /** Words before `up` or `down` that make it a change: `is up 15%`, `edged down 0.3%`; not `gave up 517 yards`. */
  drift: `is are was were edged ended closed finished moved ticked trading traded opened inched sharply slightly still now`,
  /** `one of the most costly wars`, `two-thirds of the voters`. */
  superlative: 'most more',
  determiner: 'the these those its their his her our my your all a an',
  /** Words before `half` that make it one of two: `the second half of the game`. */
  oneOfTwo: 'and first second other latter last top bottom upper lower',
};

/** Phrases right before a number. */
export const HEDGES_EN: readonly (readonly [FigureModifier, string])[] = [
  ['about', 'about around roughly approximately some estimated an_estimated circa ~ ≈ in_the_region_of something_like'],
  [
    'over',
    `over above exceeding exceeded more_than greater_than higher_than longer_than better_than larger_than
    older_than in_excess_of upward+_of just_over well_over just_above well_above over_than over_the_age_of > exceeds bigger_than
    far_more_than just_more_than north_of topping surpassed`,
  ],
  [
    'under',
    `under below less_than fewer_than lower_than smaller_than shorter_than younger_than well_under <
    sub_- under_the_age_of well_below south_of far_less_than`,
  ],
  ['atLeast', 'at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum_of minimum ≥'],
  [
    'atMost',
    `up_to at_most as_much_as as_many_as no_more_than not_more_than a_maximum_of maximum_of maximum max ≤ as_high_as
    as_little_as as_few_as`,
  ],
  ['nearly', 'nearly almost close_to just_under approaching just_below just_shy_of nearing barely not_quite'],
];

/** Phrases right after it. */
export const HEDGES_AFTER_EN: readonly (readonly [FigureModifier, string])[] = [
  ['atLeast', 'or_more and_more or_above and_above or_over and_over or_higher or_older and_older + -_plus at_least'],
  ['about', 'or_so -_odd -_ish'],
  ['atMost', 'or_less or_fewer or_under and_under or_younger at_most at_the_most'],
];

/** Numbers one dials: `911 calls`. */
export const DIALLED = setOf('911 999 988 411');
