import type { FigureWords } from '../../figure-words';
import { numbered, words } from '../../word-table';
import { labels } from './figure-labels';
import { hedgesAfter, hedgesBefore } from './hedges';
import { predicates } from './predicates';

/** The words by which English quantities are read. `FigureWords` explains each list. */
export const figures: FigureWords = {
  numbers: {
    small: {
      ...numbered(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`),
      zero: 0,
    },
    tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    scale: {
      hundred: 100,
      thousand: 1000,
      million: 1000000,
      mln: 1000000,
      mn: 1000000,
      mio: 1000000,
      billion: 1000000000,
      bn: 1000000000,
      bln: 1000000000,
      trillion: 1000000000000,
      tn: 1000000000000,
      trn: 1000000000000,
      quadrillion: 1000000000000000,
      dozen: 12,
      lakh: 100000,
      lakhs: 100000,
      crore: 10000000,
      crores: 10000000,
    },
    letter: { k: 1000, m: 1000000, mm: 1000000, b: 1000000000, t: 1000000000000 },
    part: {
      half: 2,
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fourth: 4,
      fourths: 4,
      fifth: 5,
      fifths: 5,
      sixth: 6,
      sixths: 6,
      seventh: 7,
      sevenths: 7,
      eighth: 8,
      eighths: 8,
      ninth: 9,
      ninths: 9,
      tenth: 10,
      tenths: 10,
    },
    vague: {
      tens: 10,
      dozens: 12,
      hundreds: 100,
      thousands: 1000,
      millions: 1000000,
      billions: 1000000000,
      trillions: 1000000000000,
    },
    multiplied: {
      doubled: 2,
      doubles: 2,
      doubling: 2,
      trebled: 3,
      trebles: 3,
      trebling: 3,
      tripled: 3,
      triples: 3,
      tripling: 3,
      quadrupled: 4,
      quadruples: 4,
      quadrupling: 4,
      quintupled: 5,
      quintupling: 5,
    },
    fold: {
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      tenfold: 10,
      hundredfold: 100,
    },
    double: { double: 2, treble: 3, triple: 3, quadruple: 4 },
    timesAs: { half: 0.5, twice: 2, thrice: 3 },
  },
  words: {
    half: ['half'],
    article: ['a', 'an'],
    and: ['and'],
    or: ['or'],
    of: ['of'],
    by: ['by'],
    to: ['to'],
    from: ['from'],
    for: ['for'],
    between: ['between'],
    outOf: ['in', 'of'],
    out: ['out'],
    every: ['every'],
    minus: ['minus', 'negative'],
    closed: words(`
      a an the this that these those it its he she they we i you him her them us his our their my your who whom
      whose which what where when while if because since than then so but and or of in on at to for from by with
      without within into onto over under above below between among amid across through during before after
      against about around near off out up down behind despite toward per versus as including is are was were be
      been being has have had do does did will would can could should may might must not no never ever also only
      just even still already now here there last next past ago later earlier more most less least each every both
      all any some such said says told come came go went got make made take took left kept held run won lost fell
      rose saw found became began put lived remain died didn't don't apart together instead however percent pm
      worldwide overall nationwide annually paid sold built today yesterday seem seems doesn't isn't won't why how
      until till although though whether yet throughout along beyond except upon via vs like regarding following
      according am having done either say asked comes get makes gave hold ran grew see knew thought felt become
      brought bought sent spent stood sat met led broke drove worked remained remains stay stayed include includes
      included die need wants want showed show appear appears fled flew drew wrote spoke fought it's that's
      there's he's she's we're away back again once respectively combined monday tuesday wednesday thursday friday
      saturday sunday`),
    filler: ['more', 'additional', 'further', 'extra', 'very'],
    attributive: words(`
      sports sales arms savings news services systems rights women men weapons police staff media data troops crew`),
    state: words(`
      dead killed injured wounded missing hurt arrested detained homeless hospitalised hospitalized displaced
      stranded unaccounted evacuated rescued trapped`),
    metres: words(`
      tall long wide deep high away slope descent climb drop wall fence wave waves dash sprint hurdles race relay freestyle butterfly pool
      tower boat`),
    rises: words(`
      up higher rose rise rises rising risen grew grow grows growing grown rallied gain gains gained gaining jump
      jumps jumped jumping climb climbs climbed climbing increase increases increased increasing surge surges
      surged surging soar soars soared soaring advance advances advanced advancing raise raises raised raising
      hike hikes hiked hiking expand expands expanded expanding improve improves improved improving spike spikes
      spiked spiking rebound rebounds rebounded rebounding leapt strengthen strengthens strengthened strengthening
      accelerate accelerates accelerated accelerating`),
    falls: words(`
      down off lower fell fall falls falling fallen lost lose loses losing slid slide slides sliding sank sink
      sinks drop drops dropped dropping slip slips slipped slipping shed shrank shrunk dip dips dipped cut decline
      declines declined declining tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets
      plummeted plummeting decrease decreases decreased decreasing reduce reduces reduced reducing ease eases
      eased easing narrow narrows narrowed narrowing weaken weakens weakened weakening slump slumps slumped
      slumping slash slashes slashed slashing lowers lowered lowering sunk sheds shedding shrinking trimmed
      contract contracts contracted contracting retreat retreats retreated retreating`),
    transitive: words(`
      raise raises raised raising cut hike hikes hiked hiking lowered reduce reduces reduced reducing slashed
      trimmed bring brings brought bringing take takes took taken taking lift lifts lifted lifting push pushes pushed
      pushing put puts putting estimate estimates estimated estimating revise revises revised revising double doubles
      doubled doubling`),
    adjectival: ['paid', 'lost', 'built', 'made', 'sold', 'held', 'left'],
    rise: words(`
      increase increases rise gain gains jump growth surge hike hikes boost raise rally uptick improvement
      expansion spike higher more`),
    fall: words(`
      drop decrease decreases decline declines fall loss losses cut cuts reduction reductions plunge slump slide
      contraction dip discount lower fewer less`),
    changeGap: words(`
      by only just another a an further additional extra approximately some as total of over slightly sharply now already
      still currently`),
    fromGap: ['up', 'to', 'as', 'a', 'an', 'between'],
    label: words(`
      section sections article chapter part page pages no nos number room flight route highway category level type
      version phase stage step day week month year game line channel episode season round group grade gate unit
      division top bottom size model bus platform iphone title amendment resolution volume question building floor
      apartment suite district order rank ranked radio area terminal may zone act formula train tier mark figure
      table ward big bill seed
      generation catch boeing airbus text dial dialling`),
    looseLabel: ['day', 'week', 'month', 'year', 'game'],
    prefix: ['sub', 'minus', 'mid', 'plus', 'pre', 'of', 'the', 'to', 'under', 'over'],
    spread: ['set', 'spread', 'paid', 'run', 'held', 'played', 'staged', 'raced', 'phased', 'repaid', 'spent'],
    disputes: words(`
      dock row rows trial dispute court sued sue suing charged lawsuit case fight feud battle arrested questioned clash
      jailed prosecuted`),
    dataWords: words(`
      modem modems internet broadband network networks download downloads upload connection connections bandwidth
      data`),
    magnitude: ['magnitude'],
    ratePoint: ['point', 'points'],
    numberOf: ['number', 'numbers', 'total', 'tally', 'count', 'toll'],
    compares: ['against', 'versus', 'vs', 'vs.'],
    compared: ['compared'],
    versions: ['version', 'versions', 'ios', 'android', 'windows', 'v', 'release'],
    labels: words(`
      junctions sections articles chapters pages rooms flights routes exits platforms gates lots figures paragraphs
      amendments grades weeks days levels stages phases last`),
    strong: ['strong'],
    spans: words(`
      seconds minutes hours days weeks months years decades games matches overs innings starts attempts rounds tests
      seasons miles`),
    titles: ['greatest', 'best', 'worst', 'most', 'biggest', 'hottest', 'top', 'richest', 'sexiest', 'coolest'],
    street: words('street st avenue ave road rd way drive lane boulevard court place square'),
    clock: ['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', "o'clock", 'noon'],
    age: ['aged', 'age', 'ages'],
    score: words(`
      win wins winning won victory beat beats beaten defeat defeats defeated defeating lose loses lost loss draw
      draws drew drawn tie ties tied lead leads led leading majority score scores scored scoring ahead down up
      rout final match game series edged record vote votes voted ruling ruled decision comeback victories beating
      losing losses trail trails trailed trailing aggregate behind set sets thrashed goalless`),
    pronounBefore: words(`
      no any every each this that the another which not my your his her our their number`),
    pronounAfter: words(`
      another thing else who that which is was has in on to for and or could can would should might may will must
      with at from day by but as way time knows`),
    elision: ['including', 'of'],
    auxiliary: ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'who'],
    passive: ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get'],
    particle: ['up', 'down'],
    doubleVerb: ['up', 'down', 'as', 'back', 'over'],
    pairsGame: ['doubles', 'triples'],
    beforeGame: words("a the in at of mixed junior men's women's men’s women’s boys' girls' ladies'"),
    afterGame: words('match matches title final tournament pair partner team event crown'),
    aside: ['off'],
    drift: words(`
      is are was were edged ended closed finished moved ticked trading traded opened inched sharply slightly still
      now`),
    superlative: ['most', 'more'],
    determiner: words(`
      the these those its their his her our my your all a an`),
    oneOfTwo: ['first', 'second', 'other', 'latter', 'last', 'top', 'bottom', 'upper', 'lower'],
    times: ['times'],
    foldWord: ['fold'],
    as: ['as'],
    much: ['many', 'much', 'likely', 'high', 'large', 'big', 'long', 'fast', 'expensive', 'often'],
    than: ['than'],
    that: ['that'],
    them: ['them', 'whom'],
    at: ['at'],
    more: ['more', 'others'],
    modal: ['will', 'would', 'could', 'can', 'may', 'might', 'must', 'should', 'shall', "won't", "'ll"],
    votes: ['vote', 'votes'],
    voteVerbs: words(`
      vote votes voted voting pass passed passing fail failed carry carried split ruled approve approved reject rejected
      back backed confirm confirmed defeat defeated`),
    crowds: words(`
      crowd crowds audience audiences queue queues turnout attendance gate front congregation gathering throng cast crew
      staff workforce population membership`),
    attended: words(`
      attended packed watched turned gathered marched queued cheered flocked crammed attend watch gather march protested
      rallied fled evacuated survived signed`),
    reached: words(`
      reached reaches reach reaching hit hits stood stands stand passed passes exceeded exceeds topped tops totalled
      totals totaled nears neared`),
    priced: words(`
      shares stocks prices rates yields futures bonds revenues profits earnings losses sales incomes wages temperatures
      costs debts savings fares rents bills fees taxes funds contracts markets indices indexes ratings odds margins
      tariffs salaries premiums gilts treasuries`),
    turned: ['turned', 'turns', 'turning', 'turn'],
    lived: ['died', 'dies', 'lived', 'lives', 'live', 'retired', 'retire', 'married'],
    older: ['older', 'younger'],
  },
  outcomes: {
    harms: {
      killed: ['kill', 'kills', 'killed', 'killing'],
      injured: ['injure', 'injures', 'injured', 'injuring', 'hurting'],
      wounded: ['wound', 'wounds', 'wounded', 'wounding'],
      arrested: ['arrest', 'arrests', 'arrested', 'arresting', 'detained', 'detaining'],
      displaced: ['displace', 'displaces', 'displaced', 'displacing'],
      evacuated: ['evacuate', 'evacuated', 'evacuating'],
      rescued: ['rescue', 'rescued', 'rescuing'],
      infected: ['infect', 'infected', 'infecting'],
    },
    fates: {
      dead: ['died', 'die', 'perished', 'drowned', 'dying'],
      vote: ['voted', 'abstained'],
    },
    tolls: {
      death: ['toll', 'deaths', 'fatalities'],
      person: ['attendance', 'turnout', 'crowd', 'audience', 'membership', 'workforce', 'headcount', 'population'],
      case: ['caseload'],
      vote: ['majority'],
    },
  },
  hedgesBefore,
  hedgesAfter,
  dialled: ['911', '999', '988', '411'],
  labels,
  predicates,
};
