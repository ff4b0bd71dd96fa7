import { words } from '../../word-table';

/** Words that firms have behind their name: Corvane Foods, Berjaya Assets Bhd. */
export const FIRM_SUFFIXES = words(`
  group holdings inc inc. corp corp. ltd ltd. llc plc bhd gmbh bank capital securities motors airlines airways
  records pictures studios entertainment productions publishing insurance foods industries systems technologies
  solutions services logistics pharmaceuticals laboratories consulting associates ventures designs
`);

/**
 * Words with a capital right behind a name that make the whole a thing: Trump Tower, Gates Foundation, Lal Chowk,
 * Jackson Pond, Martin Luther King Day.
 */
export const THINGS_AFTER = words(`
  holidays jurisprudence tower towers airport stadium arena foundation university college school institute academy hospital clinic museum
  gallery library theatre theater cathedral church mosque temple square street road avenue boulevard lane drive
  park garden gardens bridge dam river lake mountain mountains creek valley island islands county province
  district building plaza palace house hall prize award awards medal cup trophy open act bill law doctrine
  amendment inquiry plan co co. ag brothers bros bros. partners press books magazine brigade battalion regiment
  battalion's division party movement gang cartel family-trust orchestra band choir quartet city town village
  beach bay hill hills heights fort camp center centre complex memorial monument highway station scale formula
  effect syndrome disease telescope chowk bazaar nagar marg ghat maidan diwas yatra express united rovers wanderers albion
  athletic athletics hotspur fc cf sc villa argyle orient hotel resort inn restaurant pizza burger show festival marathon
  classic invitational formation glacier canyon falls elementary garrison zindabad morcha sdn bulletin motorsports
  grill nation newspaper gazette democrats democracy judaism jihad municipality endowment pond marsh gorge ridge
  bluff loch glen cove moor cliff cliffs waterfall ranch mine day week weekend gate racecourse
  pass dairy courant nyheter leathers marines martini kitchens bathrooms interiors holidays insider redskins
`);

/** The same words when written small: Charles de Gaulle airport, Richter scale. */
export const THINGS_AFTER_SMALL = words(`
  airport airports stadium scale prize syndrome disease telescope bridge squatter
`);

/** Words for disasters, which are named after a place, behind an article: the Eaton fires, the Palisades and Eaton fires. */
export const DISASTERS_AFTER = words(`
  fire fires wildfire wildfires blaze earthquake quake flood floods crash bombing massacre dam mine tunnel
  reservoir
`);

/**
 * Words with a capital right before a name that make it a storm, a ship or a place: Hurricane Milton, USS Nimitz,
 * Mount Everest.
 */
export const THINGS_BEFORE = words(`
  hurricane typhoon cyclone storm uss usns uscgc hms hmas hmcs hmnzs rfa brp ins kri mv ss rms mount mt mt. lake fort cape camp port rue avenida via jalan
  calle team operation planet asteroid comet nallah st st.
`);

/** Words for bodies in Romance languages and German, which open a name: Instituto Escolhas, Fondation Abbé Pierre. */
export const BODIES_BEFORE = words(`
  instituto institut fundacion fundacao fondation fondazione asociacion associacao association associazione universidad
  universidade universite universita partido parti partito banco banca banque federacion federacao federazione
  sindicato syndicat comite comissao comision ministerio ministere stiftung colegio escola escuela hospital teatro museo museu
`);

/** What makes an adjective of a name, behind a hyphen: Taylor Swift-themed, Trump-era. */
export const ADJECTIVE_PARTS = words(`
  themed era led backed inspired style like appointed aligned endorsed branded esque linked related owned funded founded
  supported picked nominated controlled allied approved produced directed designed penned authored hosted sponsored
`);

/** The same words when written small: the yacht Petrel, the tunnel machine Mary Ann, the racehorse Desert Orchid. */
export const THINGS_BEFORE_SMALL = words(`
  ship vessel yacht ferry boat frigate destroyer tanker trawler submarine steamer tug asteroid hurricane typhoon
  cyclone machine locomotive liner warship lifeboat balloon racehorse stallion mare colt filly gelding horse dog
  cat panda elephant gorilla giraffe whale orca tortoise walrus
`);

/** Single words that are never the whole name of a person: titles, pronouns, salutations, the net, days and months. */
export const NOT_NAMES = words(`
  i he she it they we you god lord sir madam president minister general secretary governor senator mayor chief
  judge justice king queen prince princess sultan emir pope bishop captain colonel major sergeant lieutenant
  officer director chairman brig brigadier commander commissioner inspector doctor professor father mother dad mom
  mum grandma grandpa staff thanks regards sincerely best dear hello hi yes no ok okay visit price editor reporter
  source sources admin anonymous internet web online email facebook twitter google youtube instagram whatsapp
  tiktok bernama reuters enron monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december christmas easter ramadan eid islam covid covid-19 ebola zika omicron bitcoin pro
`);

/** Words for a person's rule, time or camp: the Boric administration, the Bush presidency. */
export const RULE_NOUNS = words(`
  administration administrations presidency dictatorship regime premiership papacy campaign camp cabinet
`);

/** Words for a shop, behind its owner's name: Ray's Pizza. */
export const SHOP_KINDS = words(`
  pizza pizzeria burger burgers grill restaurant bar cafe café diner deli bakery salon garage pub tavern karate
`);

/** Words for parts of a place: behind `mayor of` or `village of` a name is the place. */
export const PLACES_AFTER_MAYOR_OF = words(`
  mayor mayors bishop archbishop governor sheriff town towns village villages city cities district municipality
  suburb hamlet parish county province port outskirts residents inhabitants streets capital
`);

/**
 * Prepositions of place: a name right behind them is a place, unless the article has it as another name (`in Buxton`, `near
 * Hale`).
 */
export const PLACE_PREPOSITIONS = words('in near outside across throughout around inside above beyond');

/** Prepositions before a town that is followed by its country or state: `to Austin, Texas`. */
export const TOWN_PREPOSITIONS = words('in to from at near of outside around');

/** Words with `in` and then a person: `confidence in Holt`, `interested in Kane`. */
export const PERSON_TAKEN_WITH_IN = words(`
  confidence faith trust interest interested belief believe believed believes disappointed disappointment pride lies
  lie lay invested ally friend hero successor leader
`);

/** Words for what only a firm has, behind its name: `Ford shares`, `Dell's profits`. */
export const FIRM_HAS = words(`
  shares share stock stocks shareholders shareholder investors revenue revenues profit profits sales earnings dealers
  dealership dealerships cars car trucks truck suv suvs models plant plants factory factories stores store outlets outlet
  branches branch subsidiary employees workforce spokesman spokeswoman spokesperson ceo
`);

/** Words before the name of a firm: `shares of Dell`, `chief executive of Ford`, `made by Wagner`. */
export const FIRM_HAS_BEFORE = words(`
  shares share stock stake stakes executive executives ceo boss investors shareholders customers employees workers spokesman
  spokeswoman spokesperson subsidiary owner maker
`);

/** Verbs and nouns that only a firm or an organisation has right behind its name: `Ford recalled 40,000 cars`. */
export const FIRM_DOES = words('recalled recalls recalling reported reports manufactures sells sold builds unveiled');

/** Words for what a club or a town has, in small letters behind its name: `Lyon team-mate`, `Hale residents`. */
export const PLACE_HAS = words(`
  team-mate team-mates teammate teammates fans fan supporters striker defender midfielder goalkeeper winger forward keeper
  coach manager captain residents resident police council councillors mayor suburb neighbourhood neighborhood airport
  station court derby crowd squad
`);

/** Relatives and helpers: only a person has these behind a possessive (`Jordan's wife`). */
export const PERSON_HAS = words(`
  wife husband son sons daughter daughters mother father brother sister parents children widow family girlfriend
  boyfriend fiancee partner lawyer lawyers attorney attorneys biographer career death birthday funeral body
`);

/** Words that end an age before a name: `12-year-old Kimi`. */
export const AGE_ENDINGS = words('year-old month-old old');

/**
 * Verbs and the like that are never behind a possessive: `Macy's will close` and `Lloyd's of London` show that the `'s` is part
 * of the firm's own name.
 */
export const VERBS_AFTER_POSSESSIVE = words(`
  did does of will would has had have is was are were can could may might must says said reported announced plans opened closed
  employs sells sold recorded posted
`);

/** First words of places named for saints: `San Salvador`, `St. Louis`. */
export const SAINTS = words('st st. saint san santa santo sao');

/** Titles of nobility, behind which `of` comes before a place: `Lord Ashdene of Hale`. */
export const NOBLE_TITLES = words('lord lady baron baroness viscount earl duke duchess marquess countess');

/** Endings of plural nouns for people who do something: `Burglars took …` opens with no name. */
export const PLURAL_AGENTS = words('ers ors ars ists ians ants ents ees men women');

/** Parts with which a capital inside a name begins: `McCoy`, `DeShawn`, `FitzGerald`. Any other is a firm's (`ScotRail`). */
export const NAME_PREFIXES = words(`
  mc mac fitz de di du da del della des la le lo van von vander ja jo ka ke ta te ty sha she ra re ro an ma na ni o d l
  st ste al el abd ab ben bin al- el- ap
`);

/** Relatives who are called by a bare given name because they share the family name: `her brother Karthik`. */
export const RELATIVES = words(`
  wife husband son daughter brother sister mother father twin stepson stepdaughter
`);

/** Possessives before a relative: `his wife`. */
export const POSSESSIVES = words('his her their');

/** Words that join two given names with one family name: `Ian and Wendy Pascoe`. */
export const NAME_JOINERS = words('and &');

/** Words that join the names of two people in the languages that pages in English are compared with: Ana Ruiz y Juan Sol. */
export const FOREIGN_AND = words('y e i et und och og en ja');

/** Words for places, in small letters: the village Bela, Mae Sai district, Bir Sola, a town in the west. */
export const PLACE_NOUNS = words(`
  town city village suburb district province region county municipality neighbourhood neighborhood river lake dam volcano
  mountain island peninsula port resort settlement hamlet enclave airport valley beach estuary reservoir prefecture
  township borough commune canal
`);

/** Words for organisations, firms and works, in small letters: the newspaper Haaren, Yassir, a ride-hailing firm. */
export const BODY_NOUNS = words(`
  company firm group party newspaper daily magazine website broadcaster agency organisation organization charity start-up
  startup retailer supermarket conglomerate consortium subsidiary brand chain airline carrier bank lender insurer club
  band movement coalition militia ministry university college hospital museum festival platform app restaurant hotel
  franchise tribe language giant label drugmaker carmaker automaker chipmaker publisher multinational nonprofit
  non-profit ngo faction sect
`);

/**
 * Words for what an organisation or a firm has, before `of` and its name: `chief executive of Alder Hughes`, `a subsidiary of
 * Smoore`.
 */
export const THING_HAS_BEFORE = words(`
  ceo executive boss director president chairman chairwoman chairperson founder co-founder member members subsidiary
  unit branch establishment founding outskirts residents streets inhabitants north south east west northeast northwest
  southeast southwest coast shareholders customers
`);

/** Words that lead the examples of what a plural noun names: `brands such as`, `towns including`. */
export const EXAMPLE_LEADS = ['like', 'including', 'such as'];

/** Words for the founding of an organisation: Odhik, founded in 1994. */
export const FOUNDED_WORDS = words('founded established headquartered incorporated formed launched inaugurated');

/** Words before a thing, and hardly ever before a person: any Séléka fighters, their old Kiawah. */
export const THING_DETERMINERS = words('any some every each its their our another these those');

/** Pronouns for the person who was named last. */
export const PERSONAL_PRONOUNS = words('he she');

/** Words between a subject and its verb: Poe also said. */
export const BEFORE_VERBS = words('also has had have later then now once again still ever never just who');

/** Verbs that are small words: they show that the name before them is a subject. */
export const AUXILIARIES = words(
  'is was are were has had have will would can could may might must shall should did does do',
);

/** Words that introduce the source of a statement. */
export const SOURCE_LEADS = ['according to'];

/** Signs and short forms of states and provinces, which follow a town: `Raleigh, NC`, `Grass Valley, Calif.` */
export const STATE_SIGNS = words(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx
  ut vt va wa wv wi wy dc bc ab sk mb on qc nb ns nl pe nsw qld vic tas ala ariz ark calif colo conn del fla ill ind kan mass mich
  minn miss mont neb nev okla ore penn tenn tex wash wis wyo ont que
`);

/** Words at the end of the names of places and constituencies: `Yobe North`. */
export const DIRECTIONS = words('north south east west central northeast northwest southeast southwest');
