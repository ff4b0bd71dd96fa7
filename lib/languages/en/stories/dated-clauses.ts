import type { Examples } from '../../language';
import type { DatedClauseWords } from '../../shapes/timeline-words';

/** The English words that tell which part of a sentence a date belongs to. */
export const datedClauses: DatedClauseWords = {
  /** Words before one thing of many: a date between is part of its name (`a 9/11 widow`). */
  oneOf: ['a|an'],
  /** Phrases that open a clause which says when, why or on what condition the main one holds: a date in it is not that of the main verb. */
  clauseLeads: [
    'after|before|while|because|when|if|though|although|since|until|once|unless|whether',
    'as he|she|it|they|we|the|his|her|its|their',
    'in advance|ahead of',
    'following the|a|an|his|her|its|their|last',
  ],
  /** Things with the participle of what was done to them: a date behind them is that of the participle. */
  reduced: [
    '(letter|letters|email|emails|memo|memos|note|message|messages) sent|written|released|obtained|leaked|published',
    '(report|reports|study|poll|survey|statement|statements|document|documents|data|figures) released|issued|published|conducted|taken|made|obtained',
    '(video|photo|photos|interview|footage|ad|tape|recording) released|posted|published|aired|recorded|taken|broadcast',
    '(bill|law|order|resolution|deal|agreement|treaty) signed|passed|approved|adopted|reached|introduced',
    '(meeting|hearing|rally|event|conference|ceremony|vote|talks) held',
    '(lawsuit|suit|complaint|charges|subpoenas|subpoena|warrant|motion) filed|issued|brought|served',
    '(attack|attacks|killings|bombing|shooting) carried out',
  ],
  /** Participles that open a clause behind the main one: a date there is of what that clause tells. */
  trailing: [
    'saying|claiming|citing|noting|adding|arguing|warning|alleging|accusing|insisting|telling|recalling|referring|responding',
    'including|leaving|bringing|making|marking|following|joining|becoming|meaning|prompting|forcing|suggesting|showing',
  ],
  /** Phrases that tell what is to come, as seen from the day of writing. */
  /** What somebody recommends, asks for or aims at. */
  wishing: [
    'recommend|recommends|recommended|recommending|recommendation|recommendations',
    'urge|urges|urged|urging',
    'propose|proposes|proposed|proposal|proposals',
    'call|calls|called|calling for|on',
    'aim|aims|aimed|aiming|goal|goals|target|targets|targeted|targeting',
    'hope|hopes|hoped|hoping|ambition|ambitions|vision',
  ],
  toCome: [
    'will',
    "won't",
    'is|are expected|scheduled|set|due|slated|likely|poised|supposed to',
    'plans|intends|hopes|expects|aims|vows to',
  ],
  /** Times that are not over: what happens in them has no day. */
  current: ['this week|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century'],
  /** Words from which a change or a length of time is counted, or up to which: a date behind them is not when it happened. */
  countedFrom: ['as of', 'since|than the|a?', 'compared with|to', 'up|down from', 'before|until|till|after'],
  /** Times that are counted from one that another sentence names. */
  countedOn: [
    'the? next day|morning|evening|night',
    'the? following day|week|weekend|month|year|morning|evening|night',
    'the? same day|morning|evening|night',
    'later? that day|morning|afternoon|evening|night',
    'a? day|week|month|year later|earlier|before|after',
  ],
  /** Words that open a sentence with what goes along with its main statement: `With rain due on Monday, Falk left`; or comes before it. */
  openingLeads: ['with', 'by WORD', 'asked|pressed|questioned|responding'],
  /** Plans and people that are spoken of as things: `a plan to leave`, `would-be buyers`. */
  plansAsThings: ['a|an|any|no WORD? plan to', 'the|his|her|its|their plan to', 'would-be'],
  /** Things by which somebody says something: a date behind one is that of a statement. */
  statements: [
    'letter|interview|statement|tweet|tweets|speech|address|op-ed|column|memo|email|editorial|briefing|podcast|appearance|remarks|note',
    'video|voicemail|message|post|blog',
    '(press|news) release|conference',
  ],
  /** Words that open a sentence with a condition: what it plans may not come. */
  conditions: ['if|unless|without|should'],
  /** Words that open a second main clause behind a comma. */
  joinsAnother: ['but|yet'],
  /** Verbs of saying that do what they say, or tell what happened: these are events themselves. */
  announcing: ['announced|announces|confirmed|testified|acknowledged|denied|declared', 'put|puts the (number|toll)'],
};

/** Lines that each list must find something in, and lines that it must not. */
export const datedClauseExamples: Examples<DatedClauseWords> = {
  oneOf: { has: ['Falk, a'], hasNot: ['Falk, the'] },
  clauseLeads: {
    has: ['since leaving', 'as he left', 'it fell when', 'following a leak'],
    hasNot: ['afterwards', 'as mayor', 'on the following Monday'],
  },
  reduced: { has: ['a letter sent', 'the subpoenas issued'], hasNot: ['a letter was sent', 'the dam burst'] },
  trailing: { has: ['claiming that', 'Responding to'], hasNot: ['he was claiming', 'during'] },
  wishing: { has: ['It recommends that', 'a target of', 'He called on them'], hasNot: ['It will open', 'aimless'] },
  toCome: {
    has: ['Falk will go', 'is expected to open'],
    hasNot: ['Falk would go', 'was expected to open', 'a willow'],
  },
  current: { has: ['this week', 'This year'], hasNot: ['last week', 'earlier this week'] },
  countedFrom: { has: ['found since', 'more than a', 'up from', 'put off until'], hasNot: ['found on', 'from'] },
  countedOn: {
    has: ['the next day', 'The following week', 'later that night', 'a week later'],
    hasNot: ['next week', 'the day', 'Monday night'],
  },
  openingLeads: {
    has: ['With rain due', 'By leaving on', 'Asked on'],
    hasNot: ['Without rain', 'Falk left with', 'By'],
  },
  conditions: { has: ['If the dam bursts'], hasNot: ['It bursts if', 'Iffy'] },
  joinsAnother: { has: ['but without rain'], hasNot: ['and rain', 'butter'] },
  plansAsThings: {
    has: ['for a new plan to rebuild', 'would-be buyers'],
    hasNot: ['they plan to rebuild', 'the mayors plan to rebuild', 'it would be'],
  },
  statements: {
    has: ['in a voicemail', 'in a press release', 'in a letter', 'in an interview'],
    hasNot: ['a letter to', 'in a barn'],
  },
  announcing: { has: ['Falk announced it', 'rebels put the toll at 30'], hasNot: ['Falk said so', 'put the cat out'] },
};
