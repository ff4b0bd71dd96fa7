import { stories as english } from '../../languages/en/stories';
import { type Phrases, STORY_PLACES, type StoryWords } from '../../languages/language';
import { compilePhrases, type PhraseMatcher } from '../../text/phrases/phrases';

/** The words of a language, ready to be looked for in texts. */
export interface CompiledStoryWords extends Record<keyof typeof STORY_PLACES, PhraseMatcher> {
  stopWords: ReadonlySet<string>;
  /** Lists the things that may be measured, each with its words. */
  measures: readonly { name: string; words: PhraseMatcher }[];
  namedBefore: StoryWords['namedBefore'];
  saidBefore: StoryWords['saidBefore'];
  knownAlone: StoryWords['knownAlone'];
  commonStems: StoryWords['commonStems'];
  commonNames: StoryWords['commonNames'];
}

/** Compiles the words of a language. Throws for a phrase that is not written in the notation. */
function compileStoryWords(words: StoryWords): CompiledStoryWords {
  const matcher = (list: keyof typeof STORY_PLACES) => compilePhrases(words[list], STORY_PLACES[list]);
  return {
    stopWords: new Set(words.stopWords),
    reportVerbs: matcher('reportVerbs'),
    ownCounts: matcher('ownCounts'),
    goingOn: matcher('goingOn'),
    sourceEnds: matcher('sourceEnds'),
    addingNeeded: matcher('addingNeeded'),
    addingTo: matcher('addingTo'),
    conditions: matcher('conditions'),
    joinsAnother: matcher('joinsAnother'),
    clauseJoins: matcher('clauseJoins'),
    subordinates: matcher('subordinates'),
    relatives: matcher('relatives'),
    knownBy: matcher('knownBy'),
    oneOf: matcher('oneOf'),
    clauseLeads: matcher('clauseLeads'),
    reduced: matcher('reduced'),
    trailing: matcher('trailing'),
    toCome: matcher('toCome'),
    current: matcher('current'),
    countedOn: matcher('countedOn'),
    openingLeads: matcher('openingLeads'),
    plansAsThings: matcher('plansAsThings'),
    statements: matcher('statements'),
    announcing: matcher('announcing'),
    something: matcher('something'),
    comparing: matcher('comparing'),
    pointsHere: matcher('pointsHere'),
    noAnswer: matcher('noAnswer'),
    ofSomebody: matcher('ofSomebody'),
    onceInOffice: matcher('onceInOffice'),
    asking: matcher('asking'),
    arguing: matcher('arguing'),
    happenings: matcher('happenings'),
    attributing: matcher('attributing'),
    matterLeads: matcher('matterLeads'),
    somebody: matcher('somebody'),
    tellers: matcher('tellers'),
    pointsBack: matcher('pointsBack'),
    saysWhich: matcher('saysWhich'),
    countedFrom: matcher('countedFrom'),
    speechVerbs: matcher('speechVerbs'),
    levelLeads: matcher('levelLeads'),
    formerLeads: matcher('formerLeads'),
    sourceLeads: matcher('sourceLeads'),
    lookingAhead: matcher('lookingAhead'),
    wishing: matcher('wishing'),
    edgesOfTime: matcher('edgesOfTime'),
    editNotes: matcher('editNotes'),
    labels: matcher('labels'),
    datePrepositions: matcher('datePrepositions'),
    dayPrepositions: matcher('dayPrepositions'),
    turningPoints: matcher('turningPoints'),
    leaningBack: matcher('leaningBack'),
    partOf: matcher('partOf'),
    partOfAfter: matcher('partOfAfter'),
    outside: matcher('outside'),
    countedIn: matcher('countedIn'),
    timesOver: matcher('timesOver'),
    supposed: matcher('supposed'),
    supposedAfter: matcher('supposedAfter'),
    records: matcher('records'),
    anybody: matcher('anybody'),
    measures: Object.entries<Phrases>(words.measures).map(([name, phrases]) => ({
      name,
      words: compilePhrases(phrases, 'anywhere'),
    })),
    namedBefore: words.namedBefore,
    saidBefore: words.saidBefore,
    knownAlone: words.knownAlone,
    commonStems: words.commonStems,
    commonNames: words.commonNames,
  };
}

/**
 * The words with which all articles are read. The rows of all articles are compared with each other, so they are made
 * with the same words, whatever the language; only English has such words today. Stop words of several languages cannot
 * simply be combined: `die` is one of them in German.
 */
export const STORY_WORDS = compileStoryWords(english);
