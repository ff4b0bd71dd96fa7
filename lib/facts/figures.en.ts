import type { FigureModifier } from './facts';
import { isAdverb, isParticiple, isPlural, isVerbLike, singularOf } from './figures-morphology.en';

/** The words around English figures. A second language is a second table of the same shape. */
export interface FigureWords {
  /** Words that end a counted noun phrase: function words, common finite verbs and adverbs. */
  closed: ReadonlySet<string>;
  /** Dropped from the front of a counted noun phrase: `eight more picks`. */
  fillers: ReadonlySet<string>;
  isPlural(word: string): boolean;
  /** The singular of a plural; other words as they are. */
  singularOf(word: string): string;
  /** Looks like a participle or an adverb, so that it may follow a noun but not be one. */
  isVerbLike(word: string): boolean;
  isAdverb(word: string): boolean;
  isParticiple(word: string): boolean;
  /** Plurals that stand before another noun: `sports cars`. */
  attributive: ReadonlySet<string>;
  /** What happened to people, counted without a noun: `14 killed`. */
  states: ReadonlySet<string>;
  /** Adjectives and nouns after which `m` means metres: `a 20m wall`. */
  metreCues: ReadonlySet<string>;
  /** Phrases right before a number. */
  hedges: ReadonlyMap<string, FigureModifier>;
  /** Phrases right after it. */
  hedgesAfter: ReadonlyMap<string, FigureModifier>;
  /** Last words of `hedges` and first words of `hedgesAfter`. */
  hedgeEnds: ReadonlySet<string>;
  hedgeStarts: ReadonlySet<string>;
  /** Verbs and adverbs of change right before a number. */
  changes: ReadonlyMap<string, 'up' | 'down'>;
  /** Verbs of change whose object need not be the size of a change: `raised $5m`. */
  transitive: ReadonlySet<string>;
  /** Participles of `closed` that stand before a noun too: `7 million paid subscribers`. */
  adjectival: ReadonlySet<string>;
  /** Nouns and comparatives of change next to a number: `a 5% drop`, `an increase of 3%`. */
  changeNouns: ReadonlyMap<string, 'up' | 'down'>;
  /** May stand between the verb and its number. */
  changeGap: ReadonlySet<string>;
  /** May stand between `from` and its number. */
  fromGap: ReadonlySet<string>;
  by: string;
  to: string;
  from: string;
  between: string;
  or: string;
  and: string;
  of: string;
  minus: ReadonlySet<string>;
  forWord: string;
  /** Words before a number that make it a name, a place in an order, or a label: `Section 230`, `Boeing 737`. */
  labels: ReadonlySet<string>;
  /** Those of them that are labels only where no plural follows: `day 3`, but `a record 32 goals`. */
  looseLabels: ReadonlySet<string>;
  /** Words tied by a hyphen to a number that is a quantity all the same: `sub-500`. */
  prefixes: ReadonlySet<string>;
  /** Words after a number that make it an address: `10 Downing Street`. */
  streets: ReadonlySet<string>;
  /** Prepositions before a bare year. */
  yearCues: ReadonlySet<string>;
  /** Next to a number they make it a day: a guard where the date finder was not run. */
  months: ReadonlySet<string>;
  /** Words after a number that make it a time of day. */
  clock: ReadonlySet<string>;
  /** `aged 65`, `age 65`, `age of 65`. */
  ages: ReadonlySet<string>;
  /** Words near `3-1` that make it a score. */
  scores: ReadonlySet<string>;
  /** Words before or after `one` that make it a pronoun. */
  pronounBefore: ReadonlySet<string>;
  pronounAfter: ReadonlySet<string>;
  /** Words before a number that stands for a noun said earlier: `6 million homes, including 1.5 million in …`. */
  elisions: ReadonlySet<string>;
  /** Words that follow such a number. */
  auxiliaries: ReadonlySet<string>;
  /** Numbers one dials: `911 calls`. */
  dialled: ReadonlySet<string>;
  /** Words of change that may belong to a verb before them; those `aside` (`index 130.80, off 0.24`) need a comma. */
  particles: ReadonlyMap<string, 'change' | 'aside'>;
  /** Words before `up` or `down` that make it a change: `is up 15%`, `edged down 0.3%`; not `gave up 517 yards`. */
  drifts: ReadonlySet<string>;
  /** `one of the most costly wars`. */
  superlatives: ReadonlySet<string>;
  /** `the` of `two-thirds of the voters`. */
  determiners: ReadonlySet<string>;
  /** Words before `half` that make it one of two: `the second half of the game`. */
  halves: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Words of change as they are, and the forms of regular verbs from their stems. */
const verbs = (way: 'up' | 'down', words: string, stems: string): [string, 'up' | 'down'][] => {
  const forms = stems.split(/\s+/).flatMap((stem) => {
    const root = stem.replace(/e$/, '');
    return [stem, `${stem}s`, `${root}ed`, `${root}ing`];
  });
  return [...words.split(/\s+/), ...forms].map((word) => [word, way]);
};
const phrases = <T>(groups: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(groups.flatMap(([value, list]) => list.split(', ').map((phrase) => [phrase, value] as const)));

const HEDGES = phrases<FigureModifier>([
  [
    'about',
    'about, around, roughly, approximately, approx, some, estimated, an estimated, circa, c, ca, in the region of, ~, ≈, ∼, something like, give or take, in the neighborhood of',
  ],
  [
    'over',
    'over, above, exceeding, exceeded, exceeds, exceed, more than, greater than, higher than, longer than, better than, larger than, bigger than, in excess of, upwards of, upward of, just over, well over, just above, well above, just more than, over than, over the age of, above the age of, far more than, north of, older than, >, topping, surpassing, surpassed',
  ],
  [
    'under',
    'under, below, less than, fewer than, lower than, smaller than, shorter than, younger than, well under, well below, south of, <, sub -, under the age of, below the age of, far less than',
  ],
  [
    'atLeast',
    'at least, no fewer than, no less than, not less than, a minimum of, minimum of, minimum, ≥, at the very least',
  ],
  [
    'atMost',
    'up to, at most, as much as, as many as, no more than, not more than, a maximum of, maximum of, maximum, max, ≤, as high as, as little as, as few as',
  ],
  ['nearly', 'nearly, almost, close to, just under, approaching, just shy of, just below, nearing, barely, not quite'],
]);

const HEDGES_AFTER = phrases<FigureModifier>([
  [
    'atLeast',
    'or more, and more, or above, and above, or over, and over, or greater, or higher, or older, and older, +, - plus, at least',
  ],
  ['about', 'or so, or thereabouts, - odd, - ish'],
  ['atMost', 'or less, or fewer, or under, and under, or younger, at most, at the most'],
]);

export const FIGURE_WORDS_EN: FigureWords = {
  closed: set(`
    x a an the this that these those it its he she they we i you him her them us his their our my your who whom whose
    which what where when while why how if because since until till although though whether as than then so but and
    or nor yet of in on at to for from by with without within into onto over under above below between among amid
    across through throughout during before after against about around near off out up down along behind beyond
    despite except toward towards upon via per versus vs like unlike including excluding regarding following
    according is are was were be been being am has have had having do does did done will would can could shall
    should may might must not no never ever also only just even still already now here there last next past today
    tonight yesterday tomorrow ago later earlier too very more most less least each every both either neither all
    any some such other's n't isn't aren't wasn't said says say told tells asked came come comes went go goes got
    get gets made make makes took take takes gave give gives left kept keep keeps held hold ran run won lost fell
    rose grew saw see sees knew thought felt found became become becomes began begin begins brought bought built
    paid sent spent stood sat met led broke chose drove ate put let lived worked remain remained remains stay stayed
    include includes included died die need want wants showed show believe believes think thinks seem seems appear
    appears expect expects fled flew drew wrote spoke fought sold who's it's that's there's he's she's they're we're
    i'm don't doesn't didn't won't can't couldn't wouldn't however meanwhile instead together apart away back again
    once twice respectively annually overall altogether combined worldwide nationwide globally alone percent pm
  `),
  fillers: set('more additional further extra very'),
  isPlural,
  singularOf,
  isVerbLike,
  isAdverb,
  isParticiple,
  attributive: set(
    `sports sales arms savings news operations communications services systems goods customs rights affairs goals
    women's children's men's human-rights women men dollars years drugs weapons`,
  ),
  states: set(
    `dead killed injured wounded missing hurt arrested detained homeless hospitalised hospitalized displaced stranded
    unaccounted evacuated rescued trapped`,
  ),
  metreCues: set(
    `tall long wide deep high away sprint race freestyle hurdles relay dash pool butterfly backstroke breaststroke wall
    fence tower wave waves telescope yacht boat hurdle final medley above below apart`,
  ),
  hedges: HEDGES,
  hedgesAfter: HEDGES_AFTER,
  hedgeEnds: new Set([...HEDGES.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  hedgeStarts: new Set([...HEDGES_AFTER.keys()].map((phrase) => phrase.split(' ')[0])),
  changes: new Map([
    ...verbs(
      'up',
      'up higher rose rise rises rising risen grew grow grows growing grown leapt rallied',
      `gain jump climb increase surge soar advance raise hike expand improve spike rocket skyrocket swell rebound
      strengthen accelerate`,
    ),
    ...verbs(
      'down',
      `down off lower fell fall falls falling fallen lost lose loses losing slid slide slides sliding sank sink sinks sunk
      dropped dropping slipped slipping shed sheds shedding shrank shrunk shrinking dipped dipping cut trimmed sagged`,
      `drop decline tumble plunge plummet decrease reduce slip contract dip ease narrow weaken slump crash retreat slash
      lower collapse tank`,
    ),
  ]),
  transitive: set('raise raises raised raising cut hike hiked lowered reduced reduce reducing slashed trimmed'),
  adjectival: set('paid lost built made sold held left'),
  changeNouns: phrases<'up' | 'down'>([
    [
      'up',
      'increase, increases, rise, gain, gains, jump, growth, surge, hike, hikes, boost, raise, rally, uptick, higher, more, improvement, expansion, spike, bump',
    ],
    [
      'down',
      'drop, decrease, decreases, decline, declines, fall, loss, losses, cut, cuts, reduction, reductions, plunge, slump, slide, contraction, lower, fewer, less, dip, discount',
    ],
  ]),
  changeGap: set(
    'by only just another a an further additional extra approximately as some total of over - slightly sharply',
  ),
  fromGap: set('up to as a an between'),
  by: 'by',
  to: 'to',
  from: 'from',
  between: 'between',
  or: 'or',
  and: 'and',
  of: 'of',
  minus: set('minus negative'),
  forWord: 'for',
  labels: set(`
    section sections article articles chapter part page pages no nos number numbers room flight route highway category
    level type version phase stage step day week month year game row line lines channel episode season round group grade
    gate unit division top bottom zone size act model boeing airbus interstate apollo formula bus train platform pier class
    tier windows android ios iphone ipad galaxy mark rule title proposition prop amendment resolution clause paragraph
    figure table volume issue item question lot building block floor apartment suite box district ward precinct camp
    sector court hole inning mile sars covid hiv fortune big euro playstation xbox nasdaq dow ftse stoxx nikkei russell
    s&p dax cac topix sensex nifty order bill convention protocol schedule appendix annex exhibit rank ranked seed seeded
    generation catch radio fm area zip exit junction terminal lane pit
  `),
  looseLabels: set('day week month year game point set record house hall'),
  prefixes: set('sub minus mid plus pre of the to under over'),
  streets: set(`
    street st avenue ave road rd way drive dr lane ln boulevard blvd court place square terrace parkway highway broadway
    downing
  `),
  yearCues: set('in since by until during early late mid summer spring autumn winter'),
  months: set(
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
  ),
  clock: set("am pm a.m p.m a.m. p.m. o'clock gmt est edt pst pdt cet bst utc et pt ist hrs noon"),
  ages: set('aged age ages'),
  scores: set(`
    win wins won winning victory victories beat beats beating beaten defeat defeats defeated lose loses lost losing loss
    losses draw draws drew drawn tie tied ties lead leads led leading trail trails trailed score scores scored scoring
    aggregate ahead behind down up rout routed comeback equaliser set sets straight-sets final match game series edged
    thrashed hammered crushed outscored goalless record vote votes voted ruling ruled decision majority
  `),
  pronounBefore: set(`
    no any every each this that the another which not my your his her our their number
  `),
  pronounAfter: set(`
    another who that which is was has in on to for and or could can would should might may will must with at from
    thing day time by but as way else knows
  `),
  elisions: set('including of'),
  auxiliaries: set('is are was were be been being has have had who'),
  dialled: set('911 999 988 411'),
  particles: new Map([
    ['up', 'change'],
    ['down', 'change'],
    ['off', 'aside'],
  ]),
  drifts: set(
    'is are was were be been being edged ended end ends closed close closes finished moved ticked trading traded opened inched sharply slightly still now nudged nudging pushed jumped',
  ),
  superlatives: set('most more'),
  determiners: set('the these those its their his her our my your all a an'),
  halves: set('and first second other better latter last top bottom upper lower third fourth'),
};
