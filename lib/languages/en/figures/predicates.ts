import type { PredicateWords } from '../../figure-words';
import { inflected, words } from '../../word-table';

/** The forms of verbs: a regular one with `*` (`kill*`), of others each form. */
const verbs = (text: string) => words(text).flatMap(inflected);
/** Nouns, `+` where there is a plural in -s, and phrases, with `_` for the space. */
const nouns = (text: string) => words(text).flatMap((form) => inflected(form.replaceAll('_', ' ')));

/** The words by which English says what happened to what a figure counts. */
export const predicates: PredicateWords = {
  killed: {
    objects: verbs('kill* slay slays slew slain murder* massacre* execute* slaughter* behead*'),
    subjects: [...verbs('die* dying perish* drown* drowning starve* succumb* dead deceased fatal'), 'lost lives'],
    objectsOf: {
      verbs: verbs('claim* lose loses lost losing cost costs take takes took taking'),
      counted: ['life', 'lives'],
    },
    nouns: nouns('death+ fatality fatalities toll killing+ murder+ homicide+ corpse+ martyr+ drowning+'),
  },
  injured: {
    objects: verbs('injure* wound* hurt hurts hurting maim* hospitalise* hospitalize* burnt'),
    subjects: verbs('injured wounded hurt hospitalised hospitalized unwell'),
    nouns: nouns('injury injuries wound+ casualty casualties hospitalisation+ hospitalization+'),
  },
  missing: {
    objects: verbs('abduct* kidnap kidnaps kidnapped kidnapping'),
    subjects: verbs('missing unaccounted disappear* vanish*'),
    nouns: nouns('disappearance+ hostage+ abductee+'),
  },
  arrested: {
    objects: verbs('arrest* detain* apprehend* nab nabs nabbed nabbing'),
    subjects: [...verbs('arrested detained'), 'in custody'],
    nouns: nouns('arrest+ detention+ detainee+'),
  },
  charged: { objects: verbs('charge* indict* prosecute* accuse*'), nouns: nouns('indictment+ charge+ count+') },
  jailed: {
    objects: verbs('jail* imprison* sentence* incarcerate* convict*'),
    subjects: [...nouns('in_prison in_jail'), 'behind bars', 'in custody'],
    nouns: nouns('sentence+ conviction+ prisoner+ inmate+ prison_term+ jail_term+'),
  },
  freed: {
    objects: verbs('free frees freed freeing release* liberate* pardon* repatriate*'),
    nouns: nouns('release+ pardon+'),
  },
  rescued: {
    objects: verbs('rescue* save* airlift*'),
    subjects: verbs('survive* rescued'),
    nouns: nouns('rescue+ survivor+'),
  },
  displaced: {
    objects: verbs('displace* uproot*'),
    subjects: [...verbs('flee flees fled fleeing homeless displaced'), 'sought refuge', 'sought shelter'],
    nouns: nouns('refugee+ evacuee+'),
  },
  evacuated: { objects: verbs('evacuate*'), subjects: verbs('evacuated'), nouns: nouns('evacuation+') },
  affected: { objects: verbs('affect*'), subjects: verbs('affected') },
  infected: {
    objects: verbs('infect* sicken* diagnose*'),
    subjects: ['tested positive', 'fallen ill', 'fell ill', 'became ill', 'infected', 'sick', 'ill'],
    nouns: nouns('infection+ diagnosis diagnoses'),
  },
  destroyed: {
    objects: verbs(`
      destroy* damage* demolish* gut guts gutted gutting raze* level* levelled levelling flatten* burn* burnt
      collapse* wreck* ruin* torch* consume* incinerate* obliterate*`),
    subjects: verbs('destroyed damaged collapsed gutted'),
  },
  powerless: {
    subjects: nouns('without_power without_electricity lost_power losing_power lost_electricity in_darkness'),
    nouns: nouns('outage+ blackout+'),
  },
  dismissed: {
    objects: verbs('dismiss* sack* axe* furlough* eliminate*'),
    subjects: ['laid off', 'made redundant', 'lost jobs'],
    objectsOf: {
      verbs: verbs(
        'cut cuts cutting lose loses lost losing fire* reduce* slash* drop drops dropped dropping shed sheds shedding lay lays laid',
      ),
      counted: nouns('job+ post+ position+ role+ worker+ staff employee+ staffer+ people'),
    },
    nouns: nouns('layoff+ lay-off+ redundancy redundancies dismissal+ sacking+ job_cut+ job_loss job_losses'),
  },
  hired: {
    objects: verbs('hire* recruit* appoint*'),
    objectsOf: {
      verbs: verbs('create* add* bring brings brought bringing'),
      counted: nouns('job+ post+ position+ role+ worker+ staff employee+'),
    },
    nouns: nouns('hire+ recruit+ vacancy vacancies appointment+'),
  },
  employed: { objects: verbs('employ*'), nouns: nouns('employee+ staff workforce headcount') },
  gathered: {
    objects: verbs('attract* draw draws drew drawn'),
    subjects: verbs(
      'gather* attend* protest* march* marches rally rallied rallying demonstrate* assemble* queue* flock*',
    ),
    nouns: nouns(`
      attendance crowd+ audience+ protester+ protestor+ demonstrator+ marcher+ spectator+ attendee+ participant+`),
  },
  voted: {
    subjects: verbs('vote* abstain*'),
    nouns: nouns('vote+ turnout abstention+ ballot+'),
  },
  backed: {
    objects: verbs('back* support* approve* endorse* favour* favor*'),
    subjects: ['in favour', 'in favor', 'voted for', 'voted yes'],
    nouns: nouns('support approval backer+ supporter+'),
  },
  opposed: {
    objects: verbs('oppose* reject*'),
    subjects: ['voted against', 'voted no', 'disapprove', 'disapproved'],
    nouns: nouns('opposition disapproval opponent+'),
  },
  won: {
    objects: verbs(
      'win wins won winning secure* gain* clinch* beat beats beaten beating thrash* edged defeats defeated defeating',
    ),
    nouns: nouns('majority victory victories win+ lead'),
  },
  lost: {
    objects: verbs('lose loses lost losing'),
    nouns: nouns('loss losses defeat+ deficit+ shortfall+'),
  },
  scored: {
    objects: verbs('score* tally tallied'),
    nouns: nouns('goal+ run+ try tries wicket+ touchdown+ assist+ rebound+'),
  },
  cost: {
    objects: verbs('cost costs costing charge* total totals totalled totaled totalling'),
    subjects: verbs('cost costs'),
    nouns: nouns('cost+ price+ bill+ budget+ fee+ fare+ toll+ ticket+ rent+ expense+ expenditure tuition premium+'),
  },
  worth: {
    objects: verbs('value* appraise*'),
    subjects: ['worth'],
    nouns: nouns('worth value valuation+ deal+ contract+ takeover+ fortune capitalisation capitalization estate'),
  },
  raised: {
    objects: verbs('raise* collect* crowdfund*'),
    nouns: nouns('fundraiser+ fundraising'),
  },
  paid: {
    objects: verbs('pay pays paid paying spend spends spent spending donate* compensate* settle*'),
    nouns: nouns(`
      payment+ spending pay salary salaries wage+ compensation bonus bonuses settlement+ payout+ donation+ reward+ bribe+
      ransom+ dividend+ pension+ tax taxes benefit+`),
  },
  fined: { objects: verbs('fine*'), nouns: nouns('fine+ penalty penalties') },
  invested: {
    objects: verbs(
      'invest* pledge* allocate* lend lends lent lending fund* earmark* grant* provide* commit* commits committed',
    ),
    nouns: nouns(`
      investment+ funding grant+ loan+ aid package+ pledge+ fund+ subsidy subsidies bailout+ scholarship+`),
  },
  earned: {
    objects: verbs('earn* gross grosses grossed grossing generate* make makes made making'),
    nouns: nouns('revenue+ profit+ earnings sales turnover income+ proceeds takings surplus'),
  },
  owed: {
    objects: verbs('owe* borrow*'),
    nouns: nouns('debt+ liability liabilities arrears mortgage+ backlog'),
  },
  bought: {
    objects: verbs('buy buys bought buying purchase* acquire* import*'),
    nouns: nouns('purchase+ acquisition+ import+'),
  },
  sold: {
    objects: verbs('sell sells sold selling export* auction* ship ships shipped shipping'),
    nouns: nouns('sale+ export+ shipment+'),
  },
  stolen: {
    objects: verbs('steal steals stole stolen stealing loot* defraud* embezzle* swindle*'),
    nouns: nouns('theft+ fraud'),
  },
  seized: { objects: verbs('seize* confiscate* impound* intercept*'), nouns: nouns('seizure+ haul') },
  built: {
    objects: verbs('build builds built building construct* produce* manufacture* create* open* install*'),
    nouns: nouns('output production capacity'),
  },
  sent: {
    objects: verbs('send sends sent sending deploy* dispatch* mobilise* mobilize* launch* fire*'),
    nouns: nouns('deployment+'),
  },
};
