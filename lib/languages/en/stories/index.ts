import type { Examples, StoryWords } from '../../language';
import { datedClauseExamples, datedClauses } from './dated-clauses';
import { headlineExamples, headlines } from './headlines';
import { counted, measureBreaks, measures } from './measures';
import { commonNames, commonStems, knownAlone, namedBefore, saidBefore, stopWords } from './news-words';
import { telling, tellingExamples } from './telling';
import { turningPoints } from './turning-points';

/** The English words by which stories, their timelines and their figures are read. */
export const stories: StoryWords = {
  stopWords,
  ...datedClauses,
  ...headlines,
  ...telling,
  /** Verbs of saying: a date beside one is that of the statement, not of its topic. */
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
  /** Words between a subject and its own number: `Mexico reported 12 cases` is about Mexico. */
  ownCounts: [
    'reported|confirmed|recorded|announced|acknowledged (at least|most)|(more|fewer|less than)|about|around|some|nearly|almost|over?',
  ],
  /** Phrases that join a clause to the one before it: what follows is no mere source. */
  clauseJoins: [
    'and|but|or|so|which|who|whom|whose|that|what|when|where|while|as|after|before|because|if|though|although|since|until|then|than',
  ],
  /** Phrases that join to what happened how, when or why it did. */
  subordinates: ['as|after|before|while|amid|because|when|where|if|though|although|until|despite|following'],
  /** Phrases that open a clause that tells something of what was just named. */
  relatives: ['who|whom|whose|which|where', 'that'],
  /** Words before a date that identifies a thing. */
  knownBy: ['the|that|this|those|these|its|their|his|her'],
  /** Phrases that stand for things, or for several persons, that were named before. */
  something: ['it|its|they|them|their|theirs'],
  /** Words that compare with what was told before. */
  comparing: ['similar|similarly|likewise'],
  /** Words before a thing that was just told of. */
  pointsHere: ['this|these'],
  /** Phrases that say only that nobody answered whoever wrote. */
  noAnswer: [
    "did not|didn't immediately? respond|reply|return|answer",
    'declined|refused to comment',
    'could not ... be reached',
    'could|would neither confirm nor deny',
    'could|would not confirm|comment',
    'were not returned',
    'request|requests|messages for comment',
  ],
  /** Phrases that stand for a person who was named before. */
  somebody: ['he|she|him|his|her|hers'],
  /** Words by which writers or speakers refer to themselves. */
  tellers: ['we|our|ours|us|my|me', 'this newspaper|board|column|page|publication|article|report|blog|site'],
  /** Before a thing that was named. */
  pointsBack: ['the|this|that|these|those'],
  /** Words behind a thing that introduce which one it is. */
  saysWhich: [
    'of|against|between|about|over|into|with',
    'on|in|at|by the',
    'by|from|for|to|at NAME',
    'who|whom|whose|which|where|that',
  ],
  /** Verbs that only say. */
  speechVerbs: ['said|say|says|wrote|added'],
  /** Phrases that lead the level to which something moved. */
  levelLeads: ['to'],
  /** Phrases that lead the value that a new one takes the place of. */
  formerLeads: ['from', 'against', 'compared to|with', 'instead of'],
  /** Phrases that lead the name of whom a number or a statement is from. */
  sourceLeads: ['according to', 'citing', 'quoting'],
  /** Phrases that make a sentence speak of something still to come. */
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
  /** Phrases that stand before the day on which a page says that it was published or changed. */
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
  /** Words of the editors before a sentence, with a colon behind them. */
  labels: [
    'context|background|flashback|details|breaking|exclusive|update|updated|correction',
    'the big picture|backdrop|backstory|latest|intrigue|details|context|state of play|bottom line',
    'why it matters',
    'driving the news',
    'between the lines',
    'by the numbers',
    'zoom in|out',
    'state of play',
    'catch up quick',
    "what's new|next|happening",
    'what happened',
  ],
  /** Phrases that lead a date, and belong to it. */
  datePrepositions: ['on|in|at|during|since|from|by|until|before|after the?'],
  /** Leads a day in prose, as no page's own stamp has it. */
  dayPrepositions: ['on the?'],
  turningPoints,
  /** Pronouns for what was named before, and words that continue from it. */
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
    'the two|three|four|latter|former|pair|previous',
    'one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|half|all|none of those|these|them',
    'NUMBER of those|these|them',
    'the man|woman|men|women|boy|girl|couple',
    'as a result',
    'for example|instance',
    'in addition',
    'at|by the|that time',
    'on the other hand',
  ],
  namedBefore,
  saidBefore,
  knownAlone,
  ...counted,
  measures,
  measureBreaks,
  commonStems,
  commonNames,
};

/** Lines that each list must find something in, and lines that it must not. */
export const examples: Examples<StoryWords> = {
  ...datedClauseExamples,
  ...headlineExamples,
  ...tellingExamples,
  ownCounts: { has: ['reported at least', 'confirmed'], hasNot: ['said', 'reported that at least'] },
  clauseJoins: { has: ['which was said', 'and he said'], hasNot: ['the minister said', 'Andy said'] },
  subordinates: { has: ['after a wall gave way', 'It fell as it rained'], hasNot: ['afternoon', 'a whiled'] },
  relatives: { has: ['Falk, who left', 'the dam that burst'], hasNot: ['the whole dam', 'thatched roofs'] },
  knownBy: { has: ['before the', 'in that'], hasNot: ['in a', 'the dam'] },
  something: { has: ['said it fell', 'their dog'], hasNot: ['a bit of rain', 'the theirist'] },
  comparing: { has: ['similar', 'Likewise'], hasNot: ['similarity', 'same'] },
  pointsHere: { has: ['this', 'These'], hasNot: ['that', 'thistle'] },
  noAnswer: {
    has: ['He declined to comment', 'did not immediately respond'],
    hasNot: ['He responded', 'a request for aid'],
  },
  somebody: { has: ['said he fell', 'Her dog'], hasNot: ['the hero', 'here it fell'] },
  pointsBack: { has: ['the', 'These', 'that'], hasNot: ['a', 'there'] },
  saysWhich: { has: ['that bans dogs', 'of Merrow', 'by Falk'], hasNot: ['on Friday', 'passed'] },
  tellers: { has: ['yesterday we heard', 'our show', 'this newspaper'], hasNot: ['the hour', 'he heard'] },
  speechVerbs: { has: ['police said', 'said the mayor'], hasNot: ['it was denied', 'a saying'] },
  levelLeads: { has: ['inflation rose to'], hasNot: ['inflation rose by', 'to rise'] },
  formerLeads: { has: ['down from', 'at €92m, against'], hasNot: ['from a height of', 'up to'] },
  countedIn: { has: ['dead, including the gunman'], hasNot: ['dead, including the mayor', 'the gunman'] },
  timesOver: { has: ['time', 'times'], hasNot: ['time of day'] },
  supposed: { has: ['it could be', 'predicted in May that'], hasNot: ['in May it was', 'it was'] },
  supposedAfter: { has: ['quake was possible', 'would result'], hasNot: ['quake was felt', 'in May'] },
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
  labels: { has: ['Context: In May', 'Why it matters: The dam'], hasNot: ['In context: May', 'Falk: Context'] },
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
    has: [
      'He was arrested on Monday',
      'Ten of those 33 seats',
      'The previous ban',
      'However, the vote failed',
      'The two met in May',
      'By that time the dam',
    ],
    hasNot: [
      'Ten of the seats',
      'The dam burst on Monday',
      'Hermann said so',
      'Thirty people died',
      'Witnesses saw that he left',
    ],
  },
};
