import type { Examples, StoryWords } from '../language';
import { counted, measures } from './measures';
import { commonNames, commonStems } from './news-words';

/** The English words that stories, their timelines and their figures are read by. */
export const stories: StoryWords = {
  /** Articles, pronouns, auxiliaries, verbs of reporting, days and months: they say nothing of what an article is about. */
  stopWords: `
    a about above across after afterwards again against ago ahead all almost along already also although always am amid
    among amongst an and another any anyone anything are aren't around as at away b back be became because become becomes
    been before began begin being below best better between beyond both but by c came can can't cannot come comes coming
    could couldn't d day days did didn't do does doesn't doing don't done down during e each earlier early either else
    enough especially etc even ever every everyone everything f far few first for former found from full further g gave
    get gets getting give given gives go goes going gone good got great h had hadn't half has hasn't have haven't having
    he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've if in including indeed
    instead into is isn't it it's its itself j just k keep kept kind know known l large largely last late later latest
    least less let let's like likely little long look looking made main mainly make makes making man many may maybe me
    meanwhile men might mine more moreover most mostly mr mrs ms much must my myself n near nearly need never
    nevertheless new next no none nor not nothing now o of off often oh on once one ones only onto or other others our
    ours out outside over own p part people per perhaps put q quite r rather re really right s said same saw say saying
    says second see seem seemed seems seen set several shall she she'd she'll she's should shouldn't show since so some
    someone something sometimes soon still such t take taken takes taking tell than that that's the their theirs them
    themselves then there there's these they they'd they'll they're they've thing things think this those though three
    through throughout thus time times to today together told tomorrow too took toward towards two u under until up upon
    us use used using v very via w want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were
    weren't what what's when where whether which while who who's whole whom whose why will with within without won't
    would wouldn't x y year years yesterday yet you you'd you'll you're you've your yours yourself z according added
    asked announced reported reporting report reports statement spokesman spokeswoman spokesperson monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october november
    december
  `
    .trim()
    .split(/\s+/),
  /** Verbs of saying: a date beside one dates the words, not what they are about. */
  reportVerbs: [
    'said',
    'say',
    'says',
    'told',
    'tells',
    'announced',
    'reported',
    'wrote',
    'tweeted',
    'added',
    'stated',
    'argued',
    'claimed',
    'insisted',
    'warned',
    'acknowledged',
    'confirmed',
    'denied',
    'testified',
    'explained',
    'noted',
    'replied',
    'posted',
    'commented',
    'predicted',
    'estimates',
    'put|puts the (number|toll)|(death toll)',
  ],
  /** Between who has them and a number of theirs: `Mexico reported 12 cases` is of Mexico. */
  ownCounts: [
    'reported|confirmed|recorded|announced|acknowledged (at least|most)|(more|fewer|less than)|about|around|some|nearly|almost|over?',
  ],
  /** Go on from the sentence before, and say nothing of their own. */
  goingOn: [
    'however|meanwhile|moreover|furthermore|nevertheless|nonetheless|additionally|also|still|instead|besides',
    'in addition|response|turn',
    'as a result',
    'on the other hand',
    'at the same time',
    'for example|instance',
  ],
  /** Join a clause to the one before it: what follows is no mere source. */
  clauseJoins: [
    'and|but|or|so|which|who|whom|whose|that|what|when|where|while|as|after|before|because|if|though|although|since|until|then|than',
  ],
  /** Join to what happened how, when or why it did. */
  subordinates: ['as|after|before|while|amid|because|when|where|if|though|although|until|despite|following'],
  /** Open a clause that tells something of what was just named. */
  relatives: ['who|whom|whose|which|where', 'that'],
  /** Before a date by which a thing is known. */
  knownBy: ['the|that|this|those|these|its|their|his|her'],
  /** Stand for a person who was named before. */
  somebody: ['he|she|him|his|her|hers'],
  /** Who writes, or speaks, of themselves. */
  tellers: ['we|our|ours|my|me'],
  /** Verbs that only say. */
  speechVerbs: ['said|say|says|wrote|added'],
  /** Lead the level to which something moved. */
  levelLeads: ['to'],
  /** Lead the name of whom a number or a statement is from. */
  sourceLeads: ['according to', 'citing', 'quoting'],
  /** Make a sentence speak of something still to come. */
  lookingAhead: [
    'will',
    "won't",
    'shall',
    'would',
    'is|are to',
    'due to|in|on',
    'set to|for',
    'scheduled',
    'slated',
    'expected to',
    'plan|plans to',
    'planned for',
    'planning to',
    'prepare|prepares to',
    'preparing to',
    'intend|intends to',
    'hope|hopes to',
    'aim|aims to',
    'upcoming',
    'ahead of',
    'next week|month|year',
    'next monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'later this week|month|year',
    'tomorrow',
  ],
  /** The edge of a longer time ("by the end of the year") is no day of its own, whatever day it is resolved to. */
  edgesOfTime: ['end|start|beginning|close|turn|middle|rest of'],
  /** Stand before the day on which a page says that it was published or changed. */
  editNotes: [
    'published',
    'updated',
    'modified',
    'amended',
    'corrected',
    'posted',
    'appeared',
    'printed',
    'first seen',
  ],
  /** Lead a date, and belong to it. */
  datePrepositions: ['on|in|at|during|since|from|by|until|before|after the?'],
  /** Leads a day in prose, as no page's own stamp has it. */
  dayPrepositions: ['on the?'],
  /** Verbs and nouns of what changes a matter for good: a chronicle keeps the days that they stand beside. */
  turningPoints: [
    // Office and law.
    'elect|elects|elected',
    'win|wins|won',
    'defeat|defeats|defeated',
    'resign|resigns|resigned|resignation',
    'step|steps|stepped down',
    'quit|quits',
    'sworn in',
    'inaugurat*',
    'appoints|appointed',
    'nominate|nominates|nominated|nomination',
    'named',
    'oust|ousts|ousted',
    'suspend|suspends|suspended',
    'retire|retires|retired|retirement',
    'fired',
    'dismiss*',
    'took|takes office',
    'impeach|impeached|impeachment',
    'arrest|arrests|arrested',
    'charged|charges',
    'indict*',
    'convict|convicts|convicted|conviction',
    'guilty',
    'acquitt*',
    'sentence|sentences|sentenced',
    'jailed',
    'pleads|pleaded',
    'sued|sues',
    'lawsuit',
    'files|filed',
    'verdict',
    'rules|ruled',
    'votes|voted',
    'freed',
    'released',
    'banned',
    'stripped',
    'ordered',
    'dropped',
    'approve|approves|approved',
    'reject|rejects|rejected',
    'agrees|agreed',
    'signs|signed',
    // Life and death.
    'born',
    'marry|marries|married',
    'wedding',
    'engaged',
    'divorce|divorces|divorced',
    'diagnos*',
    'surgery',
    'hospitalised|hospitalized',
    'dies|died',
    'death of',
    'kill|kills|killed',
    'shot',
    'shoot|shoots',
    'collaps*',
    'crash*',
    'struck',
    'hit',
    // Beginnings, ends, declarations.
    'announce|announces|announced',
    'launches|launched',
    'unveil|unveils|unveiled',
    'introduces|introduced',
    'declare|declares|declared',
    'admit|admits|admitted',
    'confess*',
    'began',
    'begins',
    'ended',
    'become|becomes|became',
  ],
  /** Pronouns for what was named before, and words that go on from it. */
  leaningBack: [
    'he|she|they|it|we|i|you',
    'his|her|their|its|our|my',
    'this|that|these|those',
    'but',
    'and',
    'or',
    'so',
    'however',
    'meanwhile',
    'then',
    'also',
    'instead',
    'still',
    'yet',
    'moreover',
    'nevertheless',
    'there',
    'such',
    'another',
    'others',
    'both',
    'the two|three|four|latter|former|pair',
    'the man|woman|men|women|boy|girl|couple',
    'as a result',
    'for example|instance',
    'in addition',
    'at|by the|that time',
    'on the other hand',
  ],
  ...counted,
  measures,
  commonStems,
  commonNames,
};

/** Lines that each list must find something in, and lines that it must not. */
export const examples: Examples<StoryWords> = {
  ownCounts: { has: ['reported at least', 'confirmed'], hasNot: ['said', 'reported that at least'] },
  goingOn: { has: ['However, it rained', 'In addition, it rained'], hasNot: ['It rained, however', 'Howeverly'] },
  clauseJoins: { has: ['which was said', 'and he said'], hasNot: ['the minister said', 'Andy said'] },
  subordinates: { has: ['after a wall gave way', 'It fell as it rained'], hasNot: ['afternoon', 'a whiled'] },
  relatives: { has: ['Falk, who left', 'the dam that burst'], hasNot: ['the whole dam', 'thatched roofs'] },
  knownBy: { has: ['before the', 'in that'], hasNot: ['in a', 'the dam'] },
  somebody: { has: ['said he fell', 'Her dog'], hasNot: ['the hero', 'here it fell'] },
  tellers: { has: ['yesterday we heard', 'our show'], hasNot: ['the hour', 'he heard'] },
  speechVerbs: { has: ['police said', 'said the mayor'], hasNot: ['it was denied', 'a saying'] },
  levelLeads: { has: ['inflation rose to'], hasNot: ['inflation rose by', 'to rise'] },
  countedIn: { has: ['dead, including the gunman'], hasNot: ['dead, including the mayor', 'the gunman'] },
  records: { has: ['point', 'goal'], hasNot: ['vote', 'point of sale'] },
  sourceLeads: { has: ['according to police', 'citing officials'], hasNot: ['accordingly', 'an excited crowd'] },
  reportVerbs: {
    has: ['he said', 'rebels put the death toll at 30', 'The ministry denied it', 'she tweeted'],
    hasNot: ['they sayed nothing', 'a sayer'],
  },
  lookingAhead: {
    has: ['The court will meet', "They won't go", 'is to open', 'expected to rule', 'later this month', 'next Friday'],
    hasNot: ['The court met', 'expected by many', 'next door'],
  },
  edgesOfTime: { has: ['the end of the year', 'at the start of May'], hasNot: ['the year ended', 'start the year'] },
  editNotes: { has: ['Last updated at 14:07', 'First seen on'], hasNot: ['an update', 'seen on'] },
  datePrepositions: { has: ['it opened on', 'closed during the'], hasNot: ['on time he left', 'the'] },
  dayPrepositions: { has: ['it opened on', 'it opened on the'], hasNot: ['it opened in', 'on time he left'] },
  turningPoints: {
    has: ['He was elected mayor', 'she stepped down', 'The inauguration', 'the death of a king', 'became a city'],
    hasNot: ['He walked down', 'the elector', 'a deathly quiet'],
  },
  partOf: { has: ['including', 'of whom', 'another'], hasNot: ['it killed', 'some'] },
  partOfAfter: { has: ['more people', 'of them'], hasNot: ['people died'] },
  outside: { has: ['people are out'], hasNot: ['some', 'outdoors'] },
  anybody: { has: ['person', 'people'], hasNot: ['soldier', 'people of Merrow'] },
  leaningBack: {
    has: ['He was arrested on Monday', 'However, the vote failed', 'The two met in May', 'By that time the dam'],
    hasNot: ['The dam burst on Monday', 'Hermann said so', 'Thirty people died', 'Witnesses saw that he left'],
  },
};
