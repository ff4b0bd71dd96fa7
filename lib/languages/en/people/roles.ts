import { JOB_TITLES } from '../../../text/names/name-words';
import { words } from '../../word-table';

/** Nouns for what somebody is or does, before or behind a name: the actor Ian Poe; Ana Lek, the owner. */
export const ROLE_NOUNS = [
  ...JOB_TITLES,
  ...words(`
    taoiseach tanaiste crossbencher backbencher head cofounder drummer editor-in-chief lecturer physician headteacher
    principal millionaire diplomat owner co-owner partner fellow expert specialist adviser advisor aide assistant counsel
    strategist consultant pollster member official executive trustee treasurer whip rapporteur coordinator co-ordinator
    organiser organizer administrator supervisor technician clerk resident survivor victim witness suspect defendant
    plaintiff veteran soldier fighter militant rebel guerrilla hostage prisoner refugee migrant widow widower wife husband
    son daughter mother uncle aunt niece nephew cousin grandson granddaughter grandmother grandfather girlfriend boyfriend
    fiance fiancee friend neighbour neighbor colleague successor predecessor rival critic ally opponent challenger
    contender frontrunner front-runner nominee incumbent champion winner star legend hero heroine icon scholar academic
    dean rector provost vice-chancellor curator librarian archivist chef cook baker barber mechanic carpenter electrician
    plumber fisherman shopkeeper vendor trader banker broker accountant auditor financier developer landlord tenant monk
    nun missionary preacher cleric sheikh gymnast wrestler runner footballer cricketer batsman batter bowler all-rounder
    referee umpire catcher outfielder shortstop linebacker receiver centre center guard playmaker trainer scout sailor
    climber mountaineer skier paramedic firefighter policeman policewoman ranger gunman shooter attacker mastermind
    bassist vocalist songwriter director-general undersecretary under-secretary parliamentarian ombudsman regulator
    governor-general chief-of-staff lord-lieutenant commentator pundit essayist translator screenwriter illustrator
    cartoonist whistleblower dissident first-minister geologist agent negotiator mediator emissary interpreter boss warder
    sarpanch headmaster headmistress undergraduate
  `),
];

/** Words in small letters that are never part of a role before a name: the role begins behind them. */
export const ROLE_STOPPERS = words(`
  a an the this that these those his her its their our my your some any each every no and or but nor so yet as if
  when while after before since until because although though than then by with from in on at into onto over under
  about against between among amid through during without within near upon including like despite is was were are
  be been being has have had do does did will would can could may might must shall should not also who whom whose
  which what where said says say told tell tells met meet meets ask asks asked according added adds saw see sees
  hit beat replaced made let put sent took take takes gave give gives got get gets kept left won lost quoted cited
  both either neither led joined alongside via versus vs there here however meanwhile today yesterday tomorrow
  tonight monday tuesday wednesday thursday friday saturday sunday of to for how why ever even only just now
  january february march april june july august september october november december he she it they we you i him
  them us me week month year real whether unless whereas following regarding concerning
  off out up down unlike assail assails help helps defeat defeats re-electing oust ousts
`);

/** Offices that are whole by themselves: a noun before one with a capital does not belong to it (`the deal President NAME made`). */
export const WHOLE_TITLES = words(`
  president chancellor premier taoiseach governor senator congressman congresswoman king queen prince princess emperor
  pope
`);

/** Words in small letters that belong to such an office before it. */
export const TITLE_MODIFIERS = words(`
  former then late elected re-elected acting interim deputy vice incoming outgoing ousted exiled disgraced embattled incumbent sitting state
  county city regional provincial party council board club union company student class federal lieutenant crown
`);

/** Words in -ed and -ing that may be part of a role (`retired actress`); all others end it, because they are verbs. */
export const ROLE_PARTICIPLES = words(`
  retired united appointed elected designated disgraced exiled jailed embattled convicted accused acclaimed
  renowned celebrated respected armed allied named-partner seasoned acting outgoing incoming leading sitting
  ruling managing founding presiding visiting commanding engineering marketing manufacturing training housing
  banking serving reigning defending rising shipping advertising publishing lobbying accounting nursing mining
  farming imprisoned self-styled so-called
`);

/** Words that end the role behind a name: `Ana Lek, the owner who …`. */
export const ROLE_CLOSERS = words(`
  became becomes become
  said says told tells added who which that whose whom when while where after before because since although though
  but as is was were until are has have had will would can could did does do also so if then declined refused
  wrote writes explained warned argued noted speaking announced arrived died
`);

/** Endings of nouns for people by their work. */
export const ROLE_ENDINGS = words(`
  ologist ographer ician woman sman person maker keeper holder worker iatrist onomist onomer
`);

/** Endings that such nouns share with other words: they count only right before a name (`promoter Austin Devereaux`). */
export const LOOSE_ROLE_ENDINGS = words('er or ist ian man woman men women wife ier eer ee lord ant');

/** Words with such an ending that are no role, verbs most of all: `consider Ian Poe`, `under Ian Poe`. */
export const NOT_ROLES = words(`
  after over under never ever other another either neither whether however together rather further later earlier sooner
  former latter inner outer upper lower larger smaller greater fewer better older younger newer bigger higher closer
  number october november december september order offer consider remember honor honour favor favour enter deliver answer
  bother cover discover recover uncover gather deter prefer refer suffer wonder murder trigger hinder render foster
  bolster oyster or nor for poor major minor senior junior prior error terror horror floor door color colour labor labour
  vapor tumor humor humour rumor rumour flavor harbor behavior behaviour doctor tutor mirror factor sector vector motor
  september twitter paper newspaper letter matter summer winter water weather power tower river dinner supper corner
  border computer server theater theatre center quarter chapter character centre disorder shoulder leader whoever
  whichever wherever whenever forever moreover per her altogether thereafter hereafter namely alter administer register
  encounter enlist assist insist persist resist exist list twist consist indian russian italian christian than human
  queer career beer cheer sheer woman german roman mean man see free fee three tree agree degree guarantee committee coffee knee foresee oversee
  debate important constant instant distant want grant plant warrant significant relevant restaurant elephant
`);

/** Endings of verbs and adverbs that end a role before a name. */
export const VERB_ENDINGS = words('ed ing');

/** Prepositions before the rest of a title: Ambassador to NATO, Secretary of State, Minister for Trade. */
export const ROLE_COMPLEMENTS = words('of to for');

/** Words before which the noun of a role must have come: `deputy head of …`, not `son of …'s minister`. */
export const ROLE_HEAD_ENDS = words('of for at in to with from on and');

/** Words that never end a role: a role that ends with one was cut at a quote or a clause. */
export const ROLE_DANGLING = words('of the a an for to at in on with from by and or his her its their as into about');

/** Words that open a role before a comma and the name: its chairman, Ian Poe. */
export const ROLE_DETERMINERS = words('the his her its their our my your a an');

/** Words between a name and its role: Ian Poe, who is … */
export const ROLE_LEADS = words('who now then also');

/** Nouns behind `a` or `the` after a name that give a time, an amount or a thing, and no role: Ian Poe, a day later, left. */
export const NOT_DESCRIPTIONS = words(`
  day days week weeks month months year years minute minutes hour hours moment moments decade decades time night morning
  evening afternoon fraction third quarter half number lot couple few bit move decision sign record first second series
  drop rise fall increase decrease result way kind sort figure statement report claim charge source sources spokesman
  more little mere total further whole same following next previous latest
`);

/** Words for somebody's place in a picture, which are positions in a team as well: `Ana Lek, centre, in Leeds`. */
export const ROLE_POSITIONS = words('centre center left right');

/** Words of respect behind a possessive, which are no office: His Holiness Pope Ian, Her Royal Highness Princess Ana. */
export const STYLES = words(`
  holiness excellency excellence eminence highness majesty grace beatitude lordship ladyship royal serene imperial worship
`);

/** Matters of which an office has two: Police and Crime Commissioner, Work and Pensions Secretary. */
export const OFFICE_MATTERS = words(`
  police crime fire work pensions culture media sport sports arts tourism business trade industry energy climate
  environment food farming agriculture fisheries rural forestry foreign commonwealth development health care education
  skills science technology innovation research justice interior home finance economy budget treasury transport
  infrastructure housing communities planning labour labor employment equalities women children families youth defence
  defense veterans security intelligence immigration citizenship customs water natural resources mines parks
`);

/** Nouns that say nothing without whose they are: her sister, my colleague. */
export const RELATION_NOUNS = words(`
  widow widower wife husband son daughter mother father brother sister uncle aunt niece nephew cousin grandson
  granddaughter grandmother grandfather girlfriend boyfriend fiance fiancee partner friend neighbour neighbor colleague
  successor predecessor rival critic ally opponent challenger twin classmate teammate
`);

/** How somebody stands to another, for a time: Lek’s opponent Ian Poe. */
export const STANCE_NOUNS = words('opponent rival challenger ally predecessor successor foe');

/** What somebody is only for whoever chose them: the party’s nominee Ian Poe. */
export const NOMINATION_NOUNS = words('nominee candidate pick choice appointee');

/** Words for whose somebody is. */
export const ROLE_POSSESSIVES = words('his her its their our my your');

/** Those of them that refer to several people, to a thing, or to the writer and the reader. */
export const PLURAL_POSSESSIVES = words('its their our my your');
