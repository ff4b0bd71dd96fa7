/**
 * What looks like a person's name and is none: words beside it, and whole names. Folded. Each table says which cases
 * made it.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s*\|\s*/));

/** What firms are called behind their name: Corvane Foods, Berjaya Assets Bhd. */
export const FIRM_AFTER = words(
  `group holdings inc inc. corp corp. ltd ltd. llc plc bhd gmbh bank capital securities motors airlines airways
  records pictures studios entertainment productions publishing insurance foods industries systems technologies
  solutions services logistics pharmaceuticals laboratories consulting associates ventures designs`,
);

/**
 * Words right behind a name that make the whole a thing: Trump Tower, Charles de Gaulle airport, Gates Foundation,
 * Lal Chowk, Berjaya Assets Bhd. Only when the word has a capital, or the name itself stands in capitals beside it.
 */
export const THING_AFTER: ReadonlySet<string> = new Set([
  ...FIRM_AFTER,
  ...words(`tower towers airport stadium arena foundation university college school institute academy hospital clinic museum
  gallery library theatre theater cathedral church mosque temple square street road avenue boulevard lane drive
  park garden gardens bridge dam river lake mountain mountains creek valley island islands county province
  district building plaza palace house hall prize award awards medal cup trophy open act bill law doctrine
  amendment inquiry plan co co. ag brothers bros bros. partners press books magazine brigade battalion regiment
  battalion's division party movement gang cartel family-trust orchestra band choir quartet city town village
  beach bay hill hills heights fort camp center centre complex memorial monument highway station scale formula
  effect syndrome disease telescope chowk bazaar nagar marg diwas yatra express united rovers wanderers albion
  athletic hotspur fc cf sc villa palace argyle orient hotel resort inn restaurant pizza burger show festival
  marathon classic invitational formation glacier canyon falls elementary garrison zindabad morcha sdn bulletin
  motorsports grill nation newspaper gazette democrats democracy judaism jihad municipality endowment`),
]);

/** The same when written small: `Charles de Gaulle airport`, `John F. Kennedy airport`, `Richter scale`, `Nobel prize`. */
export const THING_AFTER_SMALL = words(
  'airport airports stadium scale prize syndrome disease telescope bridge squatter',
);

/**
 * Words right before a name that make it a storm, a ship, a place or a house: Hurricane Milton, USS Nimitz, Mount
 * Everest, Lake Victoria, Camp David.
 */
export const THING_BEFORE = words(
  `hurricane typhoon cyclone storm uss hms mv ss rms mount mt mt. lake fort cape camp port rue avenida via jalan
  calle team operation planet asteroid comet nallah st st.`,
);

/** The same when written small, before a name of one word: the yacht Petrel. */
export const THING_BEFORE_SMALL = words(
  'ship vessel yacht ferry boat frigate destroyer tanker trawler submarine steamer tug asteroid hurricane typhoon cyclone',
);

/** Companies, clubs and places named after people or like people. */
export const NO_PEOPLE = names(
  `morgan stanley | jpmorgan chase | jp morgan | j.p. morgan | goldman sachs | lockheed martin | aston villa | johns hopkins | ernst & young |
  merrill lynch | charles schwab | wells fargo | lehman brothers | credit suisse | deutsche bank | standard & poor | dow jones |
  louis vuitton | calvin klein | ralph lauren | tommy hilfiger | hugo boss | giorgio armani | yves saint laurent | christian dior |
  jack daniel | johnnie walker | jim beam | jose cuervo | captain morgan | ben & jerry | mary kay | estee lauder | marks & spencer |
  john lewis | john deere | harley-davidson | harley davidson | rolls-royce | mercedes-benz | alfa romeo | aston martin | land rover |
  mack trucks | philip morris | johnson & johnson | procter & gamble | baker hughes | booz allen | booz allen hamilton | duff & phelps |
  hewlett-packard | hewlett packard | thomson reuters | arthur andersen | price waterhouse | deloitte touche | mckinsey | bain capital |
  warner bros | warner brothers | walt disney | oscar mayer | wendy | mcdonald | arby | denny | papa john | jack in the box | tim hortons |
  abercrombie & fitch | eddie bauer | brooks brothers | tiffany & co | harry winston | victoria's secret | dick's | walmart | tesla | ford | honda |
  chrysler | dodge | chevrolet | cadillac | lincoln center | buick | bentley | porsche | ferrari | lamborghini | maserati | bugatti | renault |
  peugeot | citroen | audi | bmw | skoda | volvo | uber | lyft | dell | nokia | ikea | lego | mercury | venus | mars | jupiter | saturn | uranus | neptune | pluto | toyota | suzuki | yamaha | kawasaki | mitsubishi | nissan | boeing | airbus | northrop grumman | raytheon |
  crystal palace | saint louis | st. louis | st louis | san francisco | san diego | san jose | san antonio | santa monica | santa barbara | santa fe |
  santa clara | santa cruz | san juan | san salvador | san marino | san bernardino | san fernando | los angeles | las vegas | el salvador | el paso |
  santiago | sao paulo | saint petersburg | st. petersburg | st petersburg | st. lucia | saint lucia | st. kitts | saint martin | port moresby |
  sierra leone | costa rica | puerto rico | sri lanka | abu dhabi | tel aviv | addis ababa | buenos aires | monte carlo | kuala lumpur |
  madison square | madison avenue | wall street | fleet street | downing street | capitol hill | camp david | guantanamo bay |
  charles de gaulle airport | ho chi minh city | ben gurion | la guardia | laguardia | jamaica | georgia | jordan | chad | israel | victoria falls |
  santa claus | father christmas | uncle sam | big ben | union jack | jolly roger | ponzi | nobel | booker | pulitzer | grammy | emmy |
  sam adams | samuel adams | jaguar | al jazeera | al arabiya | al qaeda | al-qaeda | al qaida | al-qaida | al shabaab | al-shabaab | boko haram | sinn fein | fianna fail | hezbollah | hamas |
  taliban | fatah | azov | wagner | wagner group | mossad | shin bet | wikileaks | covid | covid-19 | ebola | zika | omicron | bitcoin |
  christ | jesus christ superstar | lok sabha | rajya sabha | jammu kashmir | bharatiya janata | shiv sena | aam aadmi`,
);

/** A name of one word that is never a person's: titles, pronouns and the like that the model takes for one. */
export const NO_NAMES = words(
  `i he she it they we you god lord sir madam president minister general secretary governor senator mayor chief judge justice
  king queen prince princess sultan emir pope bishop captain colonel major sergeant lieutenant officer director chairman
  brig brigadier commander commissioner inspector doctor professor father mother dad mom mum grandma grandpa staff
  thanks regards sincerely best dear hello hi yes no ok okay visit price editor reporter source sources admin anonymous
  internet web online email facebook twitter google youtube instagram whatsapp tiktok bernama reuters enron
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter ramadan eid islam`,
);

/** Titles that are never part of the name itself, also in the plural. Not `Major`, `Prince`, `Don`: these are names too. */
export const TITLES_TAKEN_OFF = words(
  `mr mr. mrs mrs. ms ms. miss messrs mme mme. dr dr. drs prof prof. professor professors president presidents premier chancellor
  minister ministers secretary governor governors gov. senator senators sen. sens. representative rep. reps. congressman congresswoman
  judge judges justice justices magistrate magistrates general generals gen. gen colonel colonels col. col lieutenant lt. lt sergeant
  sgt. sgt captain captains capt. capt admiral adm. commander commissioner inspector superintendent king queen pope sultan emir
  sheikh sheik shaikh imam ayatollah mullah rabbi cardinal archbishop sir dame attorney prosecutor mayor ambassador councillor
  chairman chairwoman spokesman spokeswoman spokesperson coach detective officer officers constable brig brig. dpp
  majesty highness excellency former aunt uncle prime reverend rev rev.`,
);

/** Offices that are no name: what stands before one in a name belongs to it (`Regional Development Minister Ana Lek`). */
export const OFFICES = words(
  `minister ministers secretary president vice-president senator governor congressman congresswoman commissioner ambassador
  director chairman chairwoman spokesman spokeswoman spokesperson superintendent inspector sheriff prosecutor councillor
  councilman councilwoman lawmaker executive ceo cfo coo mp mep chief correspondent reporter editor
  col col. gen gen. lt lt. capt capt. sgt sgt.`,
);

/** What a person's rule, time or camp is called: `the Boric administration`, `the Bush presidency`. */
export const RULE_NOUNS = words(
  'administration administrations presidency dictatorship regime premiership papacy campaign camp cabinet',
);

/** What a shop is, behind its owner's name: Ray's Pizza. */
export const SHOP_AFTER = words(
  'pizza pizzeria burger burgers grill restaurant bar cafe café diner deli bakery salon garage pub tavern karate',
);

/** What is of a place: the mayor of Dolna Elsha, the village of Borkovo. */
export const SEAT_BEFORE = words(
  `mayor mayors bishop archbishop governor sheriff town towns village villages city cities district municipality suburb hamlet
  parish county province port outskirts residents inhabitants streets capital`,
);
