import type { LeadKind, TenseWords } from '../../time-words';
import { words } from '../../word-table';
import { thirdPerson } from './third-person';

/**
 * Past forms and past participles that do not end in `-ed` (those need no entry). Forms that are like the present (`set`,
 * `hit`) are included, too, because news reports what happened.
 */
const past = words(`
  arose arisen awoke bid borne beat beaten became began begun bent  bit bitten bled blew blown broke broken bred brought
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
const have = words(`has have having 've`);

/** The present of `be`: with a participle it shows what is arranged (`the case is heard on Friday`). */
const be = words(`is are am 'm 're 's`);

/** Auxiliaries of the future and the conditional. `wo` is from `won't`. */
const will = words(`will wo 'll would shall going`);

/** An infinitive that looks ahead: `to be held on Friday`. */
const infinitive = words('be');

/** Auxiliaries of possibility. With `have` they show the past (`may have died on Friday`). */
const modal = words('may might could can ca must should');

/** Words that show that something near them is arranged or expected: `is due on Thursday`, `the expected vote`. */
const ahead = words(`due scheduled rescheduled slated expects expect expected expecting forecast poised upcoming
  forthcoming looming imminent earmarked pencilled planned predicts predict prepare prepares preparing`);

/** Words that show the future less surely: when there is another sign, that one counts. */
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
  schedules set sets summon summoned swear tell threaten threatens threatened threatening urge urges
  urged vow vows vowed want wants wanted wish wishes due expected poised ready likely supposed bound obliged announced
  fixed told remanded bailed released`);

/**
 * Plain forms of verbs of events: in the present they show the future (`the teams meet on Monday`), because what happens now
 * needs no day. Verbs of saying and thinking, and those for the meaning of a fact, are not here.
 */
const timetablePlural = words(`
  air announce appear apply approve arrive assemble attend ban battle become begin bid board bow bring build buy campaign carry
  celebrate change chase choose clash climb close collect come commence compete complete conclude confront consider contend contest
  continue convene convert cover cross cycle dance debate debut decide declare defend deliver demonstrate depart deploy dine
  discuss dissolve draft draw drive drop ease elapse elect embark encounter end enforce enter entertain erect examine exhibit exit
  expand expire explore extend face fall feature fight fill finalise finalize finish flow fly gain gather get give go grant greet
  grill hand head hear hike hold honor honour host impose inaugurate increase inspect install introduce invite issue join jump kick
  kneel knock land lapse launch lay leave lift lobby lose lodge lower make march mark marry materialise meet migrate miss mourn move
  negotiate nominate observe offer open oversee pack paddle parade participate pass pay perform phase pick pile pitch plan play
  plead pledge pray premiere present preside progress promote protest publish quicken quiz race raise rally reach reassemble
  reassess receive recommence reconsider reconvene recruit reduce rehearse reject rejoin relaunch release relocate remove renew
  reopen replace report resign restart restore restrict resume resurface retire return reunite reveal reverse revisit ride rise
  roam roll rule run sack sail screen seek sell send serve settle shift showcase shrink sign sing sit skate skip slash soar speak
  spend split stage stand start stay step stop stream stride strike submit sue surrender swap swear sweep swim switch table tackle
  take test testify throw tighten tour train transfer travel trek trigger triple try tune turn undergo unfold unite unlock unveil
  update vacate veto vie visit vote wait walk wed weigh welcome widen win wind withdraw work worsen wrap wrestle write`);

/** The same verbs with one subject: `the trial begins on Monday`; with verbs whose plain form is like the past. */
const timetable = [...timetablePlural, ...words('broadcast cut put quit set shut')].map(thirdPerson);

/** The word before the infinitive of a verb that looks ahead. */
const to = words('to');

/** The words before the day of something arranged: `set a hearing for Friday`. */
const toward = words('for until');

/** Auxiliaries that show the past with `not`: `could not be reached on Friday`. */
const negatable = words('could');
const not = words(`not n't`);

/** The word before a past participle for what was over before something else. */
const had = words('had');

/** Words that give a plain form after them their tense. */
const do_ = words('did do does');

/** Participles after `is` that show something in the past: `is accused of shooting two people on Friday`. */
const accuse = words(`accused charged alleged believed said thought suspected known reported understood blamed wanted
  feared presumed dead missing based located named called made born`);

/** Words before a word that looks like a verb: there it is a noun (`the launches`, `of votes`). */
const determiner =
  words(`the a an this that these those its his her their our my your no any some each every of in on at for
  with from by behind under amid without despite two three four five six seven eight nine ten several many more most new first last next s`);

/** Subjects right before a verb in the present that may be a noun as well: `they meet`, `who also play`. */
const subject = words('they we i you who which it he she there that here what also then now still all both and');

/** Events that are announced before they happen: `squad for Saturday's match`. */
const event =
  words(`ballot budget ceremony clash contest date debate debut deadline decider derby election elections encounter
  fight final finale fixture friendly game gig hearing inauguration kick launch match meeting midterms opener parade
  primary race replay runoff semi showdown summit talks test tie trial trip vote visit wedding`);

/**
 * Events that are reported when they are over, and words for what was said or decided: `the crash on Friday`, `Friday's
 * ruling`.
 */
const outcome =
  words(`accident ambush announcement arrest arrests arson assassination assault attack attacks avalanche blast
  blaze bombing bombings bombardment breakdown burglary clashes collapse collision coup crash crackdown death deaths defeat
  derailment disaster draw earthquake error eruption escape explosion explosions fall fire flood floods gaffe goal gunfire
  hijacking incident injury killing killings landslide loss losses murder murders outage outburst performance quake raid raids
  resignation riot riots robbery rout ruling sacking shooting shootings slide slump stabbing strikes stampede sinking theft
  tornado tragedy tremor triumph upset verdict victory violence win wins`);

/** Words before `for` and an event that is over, because nobody is punished, blamed or thanked for what is to come. */
const blame =
  words(`apologise apologised apologises apologize apologized apologizes banned blame blamed blames criticised criticized
  disciplined fined penalised penalized praised punished reprimanded responsible sorry suspended suspension suspensions thanked`);

/** Verbs of beginning: with an event of a day before them, it is in the future (`Saturday's final kicks off at three`). */
const begins = words('begins starts kicks opens commences will gets takes');

/** Words with which a clause begins: conjunctions, relatives, questions. */
const joins =
  words(`and but or so that which who whom whose when whenever where while whilst as if because though although
  whereas than what why how whether nor yet`);

/** Words that a clause or a noun may follow: a clause ends before them. */
const subordinate = words('after before until till since once unless');

/** Relatives that continue what is right before them: `the crash on Friday that killed nine`. */
const relative = words('that which who');

/** Verbs of saying and thinking: what is said is a clause of its own, with or without `that`. */
const report =
  words(`say says said add adds added announce announces announced argue argues argued believe believes believed claim
  claims claimed confirm confirms confirmed declare declared deny denies denied estimate estimates estimated expect expects
  expected fear fears feared hope hopes hoped indicate indicates indicated insist insists insisted know knows knew learn learned
  learnt mean means meant note notes noted predict predicts predicted report reported reveal reveals revealed show shows
  showed suggest suggests suggested suspect suspects tell tells told think thinks thought understand understands understood
  warn warns warned write writes wrote`);

/** Words before something that has happened: `two men are in custody after a raid on Sunday`. */
const cause = words('after following amid despite since because');

/** Words after `is` for dealing with something in the past: `police are investigating a shooting on Sunday`. */
const looksBack =
  words(`investigating probing examining seeking hunting searching looking appealing mourning grieving recovering
  reeling remembering denying blaming reviewing treating questioning counting facing accused charged suspected believed
  thought said alleged dead missing injured wounded homeless unclear unknown known responsible
  awaiting celebrating`);

/** The same words where a number is the size of the change: `prices are up 3 % in March`. */
const compared = words('up down higher lower more less');

/** Verbs of arranging: in the perfect they show a day in the future (`has called a strike on Friday`). */
const arrange =
  words(`announced arranged banned booked called canceled cancelled chosen convened declared fixed invited moved named
  ordered organised organized planned picked postponed promised pushed put rescheduled scheduled scrapped selected set
  summoned suspended unveiled`);

/** Plural subjects that do not end in -s. */
const several = words(
  'people men women children police pair team side duo trio staff crew they we both all others and',
);

/** Words after a verb that are part of it: `walk out`. */
const particle = words(
  'into onto out up off down away back over in on forward ahead again together home abroad there here',
);

/** The English words that show the time of a sentence, by the time they show (`lib/facts/dates/reading/tense.ts`). */
export const TENSES = {
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
  outcome,
  blame,
  begins,
  joins,
  subordinate,
  relative,
  report,
  cause,
  looksBack,
  compared,
  arrange,
  several,
  particle,
} satisfies TenseWords;

/** Words right before an expression that show whether it is past or future. */
export const LEADS: Readonly<Record<LeadKind, readonly string[]>> = {
  over: ['since', 'ended'],
  coming: [
    'ahead of',
    'in advance of',
    'in the run up to',
    'on the eve of',
    'in time for',
    'forward to',
    'put back to',
    'pushed back to',
    'moved back to',
    'see you on',
    'see you',
    'come',
  ],
  after: ['after', 'following'],
  event: ['for', 'before', 'to', 'into'],
  from: ['from', 'starting', 'starting on', 'beginning', 'beginning on', 'effective', 'effective on'],
  asOf: ['as of'],
  until: ['until', 'till'],
  by: ['by', 'no later than'],
};

/** Endings of past forms that need no entry; with one of the other openings it is an adjective (`unnamed`). */
export const PAST_ENDINGS = ['ed'];
export const NO_PAST_OPENINGS = ['un'];
