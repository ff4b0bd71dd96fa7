import type { LeadKind, TenseWords } from '../time-words';
import { words } from '../word-table';

/**
 * Past forms and past participles that do not end in `-ed` (those need no entry). Forms that are like the present (`set`,
 * `hit`) are in it, too: news tells of what happened.
 */
const past = words(`
  arose arisen awoke  borne beat beaten became began begun bent  bit bitten bled blew blown broke broken bred brought
   built burnt  bought  caught chose chosen clung came  cut dealt did dug done dove drew drawn drank
  drunk drove driven dwelt ate eaten fell fallen fed felt fought found fled flung flew flown forbade forbidden foresaw
  forgot forgotten forgave forgiven froze frozen gave given went gone got gotten grew grown  hung had heard hid
  hidden hit held hurt kept knelt knew known laid led leapt learnt left lent lay lain lit lost made meant met mistook
  misunderstood outdid outgrew overcame overran oversaw overthrew overthrown overtook paid pleaded pled proved proven quit
   rebuilt rethought retold rode ridden rang rung rose risen ran said sat sank sunk saw seen sent set put let crept dreamt leant spat spun shook shaken 
  shone shot showed shown shrank shrunk shut slain slept slew slid slung smelt sold sought sown sped spelt spent spilt
   spoilt spoke spoken sprang spread sprung stole stolen stood strode stuck stung strode struck stricken strove strung
  swam swept swept swore sworn swung taken taught thought threw thrown thrust told took tore torn underwent undertook understood
  unveiled unleashed unfolded upheld  was were woke woken won wore worn wept withdrew withdrawn withheld withstood 
  wrote written been`);

/** The present perfect: what happened up to now. */
const have = words('has have having');

/** The present of `be`: with a participle it tells what is arranged (`the case is heard on Friday`). */
const be = words('is are am');

/** Auxiliaries of what is to come, and of what would. `wo` is from `won't`. */
const will = words(`will wo 'll would shall going`);

/** An infinitive that looks ahead: `to be held on Friday`. */
const infinitive = words('be');

/** Auxiliaries of what may come. With `have` they tell of the past (`may have died on Friday`). */
const modal = words('may might could can ca must should');

/** Words that tell that what is near them is arranged or foreseen: `is due on Thursday`, `the expected vote`. */
const ahead = words(`due scheduled rescheduled slated expects expect expected expecting forecast poised upcoming
  forthcoming looming imminent earmarked pencilled prepare prepares preparing`);

/** The same, less surely: of two cues the other one counts. */
const perhaps = words(`deadline future effective payable likely ready awaits await until till by`);

/**
 * Verbs whose `to` or `for` looks ahead, whatever tense they have: `agreed to meet on Friday`, `set a hearing for Friday`,
 * `ordered him to appear on Monday`.
 */
const intend = words(`
  adjourn adjourned agree agrees agreed aim aims aimed aiming arrange arranged ask asks asked asking book booked call calls
  called commit commits committed decide decides decided delay delayed demand demands demanded fix fixed hope hopes hoped
  hoping instruct instructed intend intends intended intending invite invites invited list listed move moved need needs offer
  offers offered order orders ordered plan plans planned planning pledge pledges pledged postpone postponed prepare
  prepares prepared promise promises promised propose proposes proposed push pushed require requires required schedule
  schedules set sets summon summoned swear tell threaten threatens threatened threatening try tries trying urge urges
  urged vow vows vowed want wants wanted wish wishes due expected poised ready likely supposed bound obliged announced
  fixed told`);

/** Verbs of events with a time of their own: in the present they tell what is to come (`the trial begins on Monday`). */
const timetable = words(`
  airs appears arrives begins broadcasts celebrates closes comes commences concludes continues convenes debuts
  decides departs ends enters expires faces falls finishes flies gathers gets goes heads holds hosts joins
  kicks lands launches leaves marks marries meets moves opens performs plays premieres publishes races
  reconvenes releases reopens reports resumes retires returns rises rules runs serves sits speaks stages
  stands starts steps streams takes tours travels turns votes visits welcomes weds`);

/** The same of several, which may be nouns as well: they need a subject right before them (`the teams meet on Monday`). */
const timetablePlural = words(`
  air appear arrive begin celebrate close come commence conclude continue convene debut decide depart end
  enter expire face fall finish fly gather get go head hold host join kick land launch leave mark marry meet
  move open perform play premiere publish race reconvene release reopen resume retire return rise rule run
  serve sit speak stage stand start step stream take tour travel turn vote visit welcome wed`);

/** Leads the infinitive of a verb that looks ahead. */
const to = words('to');

/** Leads the day of what is arranged: `set a hearing for Friday`. */
const toward = words('for until');

/** Auxiliaries that tell of the past with `not`: `could not be reached on Friday`. */
const negatable = words('could');
const not = words(`not n't`);

/** Before a past participle: what was over before something else. */
const had = words('had');

/** Before a plain form they have its tense. */
const do_ = words('did do does');

/** Participles after `is` that tell of what has happened: `is accused of shooting two people on Friday`. */
const accuse = words(`accused charged alleged believed said thought suspected known reported understood blamed wanted
  feared presumed dead missing based located named called made born`);

/** Before a word that looks like a verb: then it is a noun (`the launches`, `of votes`). */
const determiner =
  words(`the a an this that these those its his her their our my your no any some each every of in on at for
  with from by two three four five six seven eight nine ten several many more most new first last next s`);

/** Subjects right before a verb in the present that may be a noun as well: `they meet`, `who also play`. */
const subject = words('they we i you who which it he she also then now still all both and');

/** Events that are made known before they come: `squad for Saturday's match`. */
const event =
  words(`ballot budget ceremony clash contest date debate debut deadline decider derby election elections encounter
  fight final finale fixture friendly game gig hearing inauguration kick launch match meeting midterms opener parade
  primary race replay runoff semi showdown summit talks test tie trial trip vote visit wedding`);

/** The English words that tell of which time a sentence speaks, by what they tell (`lib/facts/dates/reading/tense.ts`). */
export const TENSES: TenseWords = {
  past,
  have,
  be,
  will,
  infinitive,
  modal,
  ahead,
  perhaps,
  intend,
  timetable,
  timetablePlural,
  to,
  toward,
  negatable,
  not,
  had,
  do: do_,
  accuse,
  determiner,
  subject,
  event,
};

/** Words right before an expression that tell whether it is past or to come. */
export const LEADS: Readonly<Record<LeadKind, readonly string[]>> = {
  over: ['since', 'ended'],
  coming: ['ahead of', 'in the run up to', 'in time for'],
  after: ['after', 'following'],
  event: ['for', 'before', 'to', 'into'],
  from: ['from', 'starting', 'beginning', 'effective'],
  asOf: ['as of'],
  until: ['until', 'till'],
  by: ['by', 'no later than'],
};

/** Endings of past forms that need no entry; what opens with the others is an adjective (`unnamed`). */
export const PAST_ENDINGS = ['ed'];
export const NO_PAST_OPENINGS = ['un'];
