/**
 * Words that make a role, and words that end one; folded. `ROLE_NOUNS` also holds what is never written before a name
 * (`widow`, `owner`). Nouns that are not listed count as roles by their ending (`-ologist`, `-woman`).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const ROLE_NOUNS = words(
  `president vice-president premier chancellor minister secretary governor senator representative congressman
  congresswoman assemblyman assemblywoman councillor councilor councilman councilwoman mayor ambassador envoy
  commissioner delegate speaker deputy mp mep leader chairman chairwoman chairperson chair chief head director ceo cfo
  coo founder co-founder cofounder spokesman spokeswoman spokesperson judge justice attorney prosecutor lawyer sheriff marshal general
  colonel captain major lieutenant sergeant corporal admiral commander brigadier commodore officer detective inspector
  superintendent constable king queen prince princess duke duchess earl emperor empress emir sultan pope cardinal
  archbishop bishop priest pastor imam ayatollah rabbi mufti coach manager striker goalkeeper midfielder defender winger
  forward quarterback pitcher skipper actor actress singer rapper author writer novelist poet playwright artist painter
  sculptor musician guitarist drummer composer conductor comedian filmmaker film-maker producer photographer journalist
  reporter correspondent editor editor-in-chief columnist presenter broadcaster anchor host professor lecturer scientist economist
  analyst researcher historian philosopher astronaut engineer doctor physician nurse surgeon teacher headteacher
  principal student farmer activist campaigner businessman businesswoman entrepreneur billionaire millionaire tycoon investor
  candidate lawmaker legislator politician diplomat dictator strongman warlord oligarch mogul magistrate solicitor
  barrister secretary-general co-chair vice-chair blogger influencer designer architect model dancer choreographer
  swimmer sprinter boxer golfer cyclist jockey driver pilot owner co-owner partner fellow expert specialist adviser
  advisor aide assistant counsel strategist consultant pollster member official executive trustee treasurer whip
  rapporteur coordinator co-ordinator organiser organizer administrator supervisor technician clerk resident survivor victim witness
  suspect defendant plaintiff veteran soldier fighter militant rebel guerrilla hostage prisoner refugee migrant
  widow widower wife husband son daughter mother father brother sister uncle aunt niece nephew cousin grandson
  granddaughter grandmother grandfather girlfriend boyfriend fiance fiancee friend neighbour neighbor colleague
  successor predecessor rival critic ally opponent challenger contender frontrunner front-runner nominee incumbent
  champion winner star legend hero heroine icon scholar academic dean rector provost vice-chancellor curator
  librarian archivist chef cook baker barber mechanic carpenter electrician plumber fisherman shopkeeper vendor trader
  banker broker accountant auditor financier developer landlord tenant bishop monk nun missionary preacher cleric sheikh
  gymnast wrestler runner footballer cricketer batsman batter bowler all-rounder referee umpire player goalkeeper catcher
  outfielder shortstop linebacker receiver centre center guard playmaker trainer scout sailor climber mountaineer skier
  paramedic firefighter policeman policewoman inspector ranger guard warden gunman shooter attacker mastermind drummer
  bassist vocalist songwriter director-general undersecretary under-secretary parliamentarian ombudsman regulator
  governor-general chief-of-staff lord-lieutenant commentator pundit essayist translator screenwriter illustrator
  cartoonist whistleblower dissident premier first-minister geologist agent negotiator mediator emissary interpreter`,
);

/** Endings of nouns for people by what they do. */
export const ROLE_ENDINGS: readonly string[] = [
  'ologist',
  'ographer',
  'ician',
  'woman',
  'sman',
  'person',
  'maker',
  'keeper',
  'holder',
  'worker',
  'iatrist',
  'onomist',
  'onomer',
];

/** Lower-case words that never belong to the role before a name: the role starts behind them. */
export const ROLE_STOPPERS = words(
  `a an the this that these those his her its their our my your some any each every no and or but nor so yet as if when
  while after before since until because although though than then by with from in on at into onto over under about against
  between among amid through during without within near upon including like despite is was were are be been being
  has have had do does did will would can could may might must shall should not also who whom whose which what where
  said says say told tell tells met meet meets ask asks asked according added adds saw see sees hit beat replaced made
  let put sent made took take takes gave give gives got get gets kept left won lost quoted cited both either neither
  led joined including alongside via versus vs that there here however meanwhile today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday of to for how why ever even only just now then january february march april may june july august september
  october november december he she it they we you i him them us me her`,
);

/** Words ending in -ed or -ing that may stand in a role. */
export const ROLE_PARTICIPLES = words(
  `retired united appointed elected designated disgraced exiled jailed embattled convicted accused acclaimed renowned
  celebrated respected armed allied named-partner seasoned acting outgoing incoming leading sitting ruling managing
  founding presiding visiting commanding engineering marketing manufacturing training housing banking serving
  reigning defending rising shipping advertising publishing lobbying accounting nursing mining farming imprisoned
  self-styled so-called`,
);

/** Words that close the role after a name. */
export const ROLE_CLOSERS = words(
  `said says told tells added who which that whose whom when while where after before because since although though
  but as is was were until are has have had will would can could did does do also so if then declined refused
  wrote writes explained warned argued noted speaking told announced arrived died`,
);
