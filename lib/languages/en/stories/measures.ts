import type { StoryWords } from '../../language';

/** Behind a comma, they open a part of a sentence that measures another thing: `12 died, including two children`. */
export const measureBreaks: StoryWords['measureBreaks'] = ['and', 'but', 'while', 'after', 'as', 'with', 'including'];

/** Separates what may be measured of the same noun: 12 people killed are not the 12 people arrested. Each list is one measure. */
export const measures: StoryWords['measures'] = {
  killed: [
    'kill*',
    'dead*',
    'death|deaths',
    'die|dies|died',
    'dying*',
    'lives*',
    'fatal*',
    'perish*',
    'drown*',
    'massacre*',
    'slain*',
    'body|bodies|corpse|corpses',
    'slaugh*',
    'toll*',
  ],
  injured: ['injur*', 'wound*', 'hurt*', 'hospitalis*', 'hospitaliz*', 'casualt*'],
  missing: ['missing*', 'unaccounted*', 'disappear*'],
  arrested: ['arrest*', 'detain*', 'custody*', 'jail*', 'imprison*', 'captiv*', 'charged*'],
  freed: ['freed*', 'releas*', 'repatriat*', 'return*', 'exchang*', 'swap*'],
  displaced: [
    'displac*',
    'evacuat*',
    'homeless*',
    'fled*',
    'flee*',
    'shelter*',
    'refuge*',
    'from|of their home|homes|house|houses',
    'to come|go|move back|home',
  ],
  rescued: ['rescu*', 'saved*', 'survivor*', 'pulled*'],
  infected: ['infect*', 'case|cases', 'tested positive*', 'sicken*', 'hospitalis*', 'outbreak*'],
  destroyed: [
    'destroy*',
    'damag*',
    'collaps*',
    'burn*',
    'lost*',
    'gutted*',
    'ruin*',
    'leveled*',
    'levelled*',
    'flatten*',
  ],
  powerless: ['power*', 'electricity*', 'blackout*', 'outage*'],
  dismissed: [
    'lay off*',
    'layoff*',
    'laid off*',
    'layoff*',
    'cut*',
    'fire|fires|fired',
    'redundan*',
    'axe*',
    'shed*',
    'eliminat*',
  ],
  hired: ['hire*', 'hiring*', 'recruit*', 'creat*', 'added*', 'new jobs'],
  gathered: [
    'protest*',
    'marched*',
    'marching*',
    'marcher*',
    'rally*',
    'rallie*',
    'demonstrat*',
    'crowd*',
    'attend*',
    'gather*',
    'turn|turned out*',
    'turnout*',
  ],
  backed: ['in favor*', 'in favour*', 'voted for', 'backed*', 'approved*', 'passed*', 'supported*'],
  opposed: ['against*', 'opposed*', 'rejected*'],
  paid: ['pay*', 'paid*', 'fine*', 'settle|settles|settled', 'compensat*', 'penalt*', 'damages*'],
  cost: ['cost*', 'price*', 'worth*', 'bill', 'budget*'],
  invested: [
    'invest|invested|invests|investing|investment|investor|investors',
    'fund*',
    'pledg*',
    'aid*',
    'grant*',
    'donat*',
    'raised*',
    'loan*',
  ],
  earned: ['profit*', 'earn*', 'revenue*', 'sales*', 'income*', 'turnover*'],
  lost: ['loss*', 'losses*', 'deficit*', 'debt*', 'owe*'],
  sent: ['deploy*', 'sent*', 'send*', 'dispatch*', 'troops*'],
  rose: ['inflation*', 'prices*', 'unemployment*', 'jobless*', 'growth*', 'grew*', 'grow*', 'expand*'],
};

/** Words beside a figure that show whether it may be compared with another one. */
export const counted: Pick<
  StoryWords,
  | 'partOf'
  | 'partOfAfter'
  | 'outside'
  | 'countedIn'
  | 'records'
  | 'timesOver'
  | 'supposed'
  | 'supposedAfter'
  | 'anybody'
> = {
  partOf: [
    'including',
    'among them|those',
    'of them|whom|which|those|these',
    'another|other|others',
    'a further',
    'additional',
    'only',
    'alone',
    'the|its|their|his|her first|second|third|last',
    'earlier|previous',
    'previously reported|announced|thought|estimated|given',
    'mother|father|parent|child|children of',
    'feared|fear|could|may|might|expected|estimated',
    'aged|age',
  ],
  partOfAfter: [
    'more',
    'others?',
    'other',
    'of them|whom|those|these|his|her|its|their',
    'alone',
    'children',
    'by his|her',
  ],
  outside: ['out'],
  countedIn: [
    'including|counting the|a|an gunman|gunmen|shooter|attacker|attackers|suspect|bomber|bombers|driver|pilot|assailant',
  ],
  timesOver: ['time|times'],
  supposed: [
    'could|might',
    'may be|have|reach|rise|hit|total|exceed|climb|see|cause|become',
    'would be|have|result|reach|rise|cause|see',
    'predict|predicts|predicted|predicting|prediction|forecast|forecasts|forecasting|projected|foresaw|foresees',
    'possible|possibility|potential|potentially|hypothetical',
    'capable of',
    'risk|threat|danger of',
    'if',
  ],
  supposedAfter: ['was|is|were|be possible', 'would|could|might', 'may be|result|happen|occur|strike|hit'],
  records: ['point|goal|game|match|touchdown|rebound|try|run|pass|season|lap|set|reception|carry|assist'],
  anybody: [
    'person|people',
    'body|bodies|corpse|corpses',
    'dead|death|deaths|fatality|fatalities|life|lives',
    'injured|wounded|injury|injuries|casualty|casualties|victim|victims',
    'arrest|arrests|missing|survivor|survivors',
  ],
};

/** Sentences in which each kind of measure has its word, and where it has none. */
export const measureExamples: Readonly<Record<string, { has: string; hasNot?: string }>> = {
  killed: { has: 'The flood killed 12 people', hasNot: 'The diet was strict' },
  injured: { has: '240 were hospitalised' },
  missing: { has: '14 are unaccounted for' },
  arrested: { has: 'Police detained 30 people' },
  freed: { has: '46 soldiers were freed' },
  displaced: { has: '9,000 people fled', hasNot: '9,000 people built their homes' },
  rescued: { has: 'Crews pulled 5 people out' },
  infected: { has: '300 tested positive', hasNot: 'a new casement' },
  destroyed: { has: 'The blaze levelled 40 homes' },
  powerless: { has: '20,000 are without electricity' },
  dismissed: { has: 'The plant laid off 200', hasNot: 'the firework show' },
  hired: { has: 'It will create 400 new jobs' },
  gathered: { has: '5,000 turned out', hasNot: '5,000 turned away' },
  backed: { has: '51 voted for the bill', hasNot: 'voted down' },
  opposed: { has: '49 opposed it' },
  paid: { has: 'It settled for $2 million', hasNot: 'the settlers' },
  cost: { has: 'The bridge cost $2 million', hasNot: 'two billions' },
  invested: { has: 'The bank pledged $2 million', hasNot: 'investigators' },
  earned: { has: 'Its revenue was $2 million' },
  lost: { has: 'A deficit of $2 million' },
  sent: { has: 'It deployed 300 troops' },
  rose: { has: 'Inflation was 3%' },
};
