import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';
import { PAST_ENDINGS, TENSES } from './grammar/tenses';
import { thirdPerson } from './grammar/third-person';

const PREPOSITIONS = words(`
  about above across after against along amid among around at before behind below beneath beside between beyond by
  despite down during except for from in inside into like near of off on onto out outside over per since through
  throughout to toward towards under until up upon versus via with within without
`);
/** Prepositions that often end a clause, with its verb: `burned down`. */
const PARTICLES = new Set(words('down off out up across along near throughout inside outside behind'));
const DETERMINERS = words('a an the its their his her our my your this that these those each every some any no');
const AUXILIARIES = words(`
  is are was were be been being has have had will would can could may might must shall should do does did
`);

const CONTRACTED = words(`
  isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't mustn't shouldn't don't doesn't didn't cannot
`);
/** Verbs of being, meaning, costing or counting: an event in the present has other verbs. */
const STATES = words(`
  account aim allow amount appear argue ask become believe belong call cite claim come concern consist contain cost cover
  create depend describe employ equal estimate exceed exist expect fear feel find get give go help hope include indicate involve
  keep know lack last lead let lie like live look make mark matter mean need note own plan prefer provide range reach reflect remain
  represent require rest say see seem sell serve show speak stand suffer suggest support take tell think trade try
  understand use value warn want work worry write
`);

/** The words by which English sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PARTICLES.has(word)),
    ...words('a an the its their his her our my your'),
    ...words('is are was were be been being has have had'),
    ...words(`
      and or but nor that which who whose whom as than if because although though while whereas when where whether
      more less fewer very nearly almost roughly approximately some every such so not also both either just only even not
      still already including said says
    `),
  ],
  openStarts: words(`
    and or but nor yet of so that which who whose whom than also too then whereby due
  `),
  prepositions: PREPOSITIONS,
  conjunctions: words('and but or nor yet so'),
  subordinators: words(`
    because although though while whereas when whenever where if unless until once after before as since whether so
  `),
  relatives: words('who which whose whom that where'),
  determiners: DETERMINERS,
  indefinites: words('a an'),
  definites: ['the'],
  auxiliaries: [...AUXILIARIES, ...CONTRACTED],
  verbs: [
    ...TENSES.past,
    ...TENSES.timetable,
    ...STATES.map(thirdPerson),
    // What happens in the present, where the word is no noun of several things.
    ...words(`accuses admits agrees awaits cancels collapses confirms denies dies evacuates fails grows improves insists manages
      mulls postpones prepares qualifies recovers refuses suspends threatens urges vows warns`),
    // They are too short to be known by their ending.
    ...words('died lied owed sued tied used vied'),
    ...words(
      "i'm i've i'd i'll you're you've we're we've we'll they're they've they'll he's she's it's that's there's",
    ),
  ],
  verbEndings: PAST_ENDINGS,
  infinitiveMarkers: ['to'],
  finiteEndings: ['s'],
  turns: [
    ...CONTRACTED,
    ...words(`
      no not never neither nor none nobody nothing without hardly if unless whether until before
      deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting dispute disputes disputed
      doubt doubts doubted fail fails failed failing unlikely false falsely untrue hoax prevent prevents prevented preventing avoid
      avoids avoided avoiding ban bans banned banning prohibit prohibits prohibited
    `),
  ],
  contrasts: words('but yet although though whereas while however except'),
  conditions: words('if unless until without except whether'),
  links: [
    'and|but|or|so|yet',
    'also',
    'additionally',
    'accordingly|consequently|hence',
    'after all',
    'all in all',
    'all told',
    'all the same',
    'alternatively|conversely|likewise|similarly',
    'as a result',
    'at any rate',
    'at the same time',
    'besides',
    'by comparison|contrast',
    'closer to home',
    'coincidentally|crucially|importantly|incidentally|interestingly|ironically|notably|surprisingly',
    'elsewhere',
    'even so',
    'eventually|finally|ultimately',
    'for his|her|its|their part',
    'for one thing',
    'for example|instance',
    'furthermore',
    'however',
    'in addition',
    'in all',
    'in any case',
    'in conclusion|contrast|essence|short|sum',
    'in fact',
    'in other words',
    'in particular',
    'in the end|meantime|process',
    'in turn',
    'indeed',
    'instead',
    'meanwhile',
    'moreover',
    'nevertheless|nonetheless',
    'now',
    'of course',
    'on the other hand',
    'on top of that',
    'overall',
    'specifically',
    'still',
    'that is|said',
    'then',
    'therefore',
    'though',
    'thus',
    'to be clear|sure',
    'to that end',
    'unfortunately|sadly',
    'fortunately',
    // `cost aside`, `the weather itself aside`
    'WORD WORD? WORD? aside',
  ],
  degrees: words(`
    a an the only just all some another other more than fewer less at least most up to as many much few little about around
    nearly almost roughly approximately over under estimated its their his her these those no further additional total
  `),
  spans: words(
    'seconds minutes hour hours day days week weeks month months year years decades moments shortly soon time moment',
  ),
  adverbs: words('also later then has had'),
  adverbEndings: ['ly'],
  emptySubjects: ['it is|was|(will be)|(would be) WORD? that|to|for'],
  dateLeads: words('on in at late early'),
  participles: ['ing', 'ed'],
  gerunds: ['ing'],
  saying: words(`
    said says say told tells added adds noted notes explained wrote writes argued argues warned claimed claims insisted
    stated announced confirmed reported reports tweeted posted believes believe thinks think estimates estimated
    indicated indicates revealed suggests suggested recalled found finds shows showed show find say
  `),
  sayingPlainly: words('said says indicated think thinks thought believe believes'),
  stamping: words(`
    published posted reposted updated filed photographed pictured filmed recorded printed uploaded dated emailed shared retrieved accessed
  `),
  founding: words('founded established formed incorporated'),
  complementisers: words('that'),
  pronouns: words('i you he she it we they there this that'),
  speakers: words('i you we'),
  sources: ['according to', 'as reported by', 'citing'],
  corrections: [
    "editor's note|(editors' note)",
    'correction:',
    'correction|corrections added|appended',
    'this article|story|report|post was|(has been) corrected|amended|updated|clarified',
    'an earlier|(previous) version of this',
    'file photo|picture|image',
  ],
  pointing: {
    persons: words('he she'),
    ofPersons: words('his her'),
    objects: words('him himself hers herself'),
    counts: words('two three four five six seven eight nine ten'),
    places: words('there'),
    things: words('it'),
    ofThings: words('its'),
    several: words('they'),
    ofSeveral: words('their'),
    others: words('this that these those such similar both others another neither either here'),
    explained: words('that both such'),
    contractions: words("'s 'd 'll 've 're"),
    nouns: words(`
      company firm group organisation organization agency institution body panel pair duo two trio couple man woman men women boy girl
      move decision ruling announcement plan proposal measure measures change changes deal agreement project programme program
      scheme initiative report study survey document letter statement post video message interview event incident attack crash accident case
      charges charge allegations claims issue point problem situation result results effect process latter former same suspect victim victims
      actor singer player author star teenager latest first second third others rest giant carmaker automaker retailer airline startup bill
    `),
    severalEndings: ['s'],
    notSeveralEndings: ['ss'],
    severalNouns: words('police people men women children'),
    emptyVerbs: words('is was been be'),
    pluralVerbs: words('are were have'),
    plainVerbs: [
      ...STATES,
      ...words('reduce increase receive improve need face use earn pay spend own lose live die work vote'),
    ],
    sourceWords: words('according'),
    hedges: words(`
      may might would could should perhaps possibly maybe allegedly reportedly not never cannot if unless whether said says alleged claimed
      denied isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't
    `),
    relations: words(`
      son daughter father mother brother sister wife husband partner widow uncle aunt cousin nephew niece grandson granddaughter friend
      friends colleague neighbour neighbor boyfriend girlfriend secretary co-founder rival opponent
    `),
    hearerVerbs: words('told tells'),
    fates: words('killed injured wounded arrested detained rescued displaced evacuated infected destroyed'),
    moments: words('stage point time'),
    listed: words('tip thing way reason trick hack idea pick takeaway lesson myth gift best fact'),
    today: words('today'),
    matching: words('respectively'),
    ties: words('of'),
    sumTies: ['in', 'worth of'],
    times: words(`
      morning afternoon evening night weekend spring summer autumn fall winter season quarter century term week's month's year's
    `),
    partsOfPrepositions: words(
      'front behalf favour favor spite terms excess lieu because instead out ahead account means',
    ),
    readers: words("you you're you've you'll you'd your"),
    writers: words("i i'm i've i'd i'll me my we we're we've we'd we'll us our"),
  },
};
