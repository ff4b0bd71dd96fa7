import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  av bakom bland bredvid efter enligt ett från för före genom hos i inför inom innan kring längs med mellan mot nära om omkring per på runt
  sedan till trots under ur utan utanför utom vid via över åt
`).filter((word) => word !== 'ett');
/** Prepositions that end many a clause, with its verb: `brann upp`, `ställs in`. */
const PARTICLES = new Set(words('av efter från för genom i med om på till under ur över åt'));
const SAYING = words(`
  säger sade sa sagt berättar berättade menar menade skriver skrev hävdar hävdade anser ansåg konstaterar konstaterade uppger uppgav uppges
  förklarar förklarade tillägger tillade svarar svarade meddelar meddelade meddelat varnar varnade rapporterar rapporterade bekräftar
  bekräftade betonar
`);
const AUXILIARIES = words(`
  är var vore blir blev blivit varit har hade haft kan kunde ska skulle skall måste bör borde får fick vill ville kommer kom lär
`);

/** The words by which Swedish sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PARTICLES.has(word)),
    ...words('av från för i med på till under vid'),
    ...AUXILIARIES,
    ...words(`
      en ett den det de och eller men att som när där vars vilket vilka än eftersom medan sin sitt sina hans hennes deras vår våra denna
      detta dessa mer mindre mycket nästan ungefär cirka drygt knappt också inte
    `),
  ],
  openStarts: words('och eller men utan att så samt'),
  prepositions: PREPOSITIONS,
  conjunctions: words('och eller men samt'),
  subordinators: words('att när medan eftersom därför fast om innan sedan tills där då ifall huruvida'),
  relatives: words('som vars vilket vilka vilken där'),
  determiners: words(
    'en ett den det de sin sitt sina hans hennes deras vår våra denna detta dessa varje alla ingen inga',
  ),
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      gör gjorde går gick ger gav tar tog står stod ligger låg håller höll hålls hölls ser såg sätter satte lägger lade visar visade
      finns fanns heter hette leder ledde leds leddes börjar började slutar slutade inleds inleddes startar startade vinner vann
      förlorar förlorade stiger steg sjunker sjönk ökar ökade minskar minskade faller föll växer växte dör dog lever levde bor bodde jobbar
      jobbade arbetar arbetade kostar kostade betalar betalade spelar spelade kör körde springer flyger lämnar lämnade säljer
      sålde köper köpte bygger byggde väljer valde väljs valdes röstar röstade planerar planerade väntar väntade väntas väntades
      öppnar öppnade stänger stängde beslutar beslutade når nådde följer följde firar besöker besökte tror trodde tycker
      tyckte vet visste känner kände söker sökte greps grips häktades häktas döms dömdes åtalas åtalades misstänks misstänktes
      skadades skadas dödades dödas hittades hittas föddes föds tvingas tvingades utreder utredde drabbas drabbades berör omfattar
      omfattade gäller gällde innebär innebar behöver behövde saknas saknade saknar hamnar hamnade landar landade möter mötte kallas
      kallade används sker skedde händer hände pågår pågick bidrar bidrog kräver krävde föreslår föreslog stöder tillhör drar drog
      räddar räddade släcker släckte dödar dödade skjuter sköt sköts skadar skadade stjäl stal rånade attackerade anfaller anföll
      stoppar stoppade stödjer stödde hoppas hoppades fortsätter fortsatte hjälper hjälpte kallar kallade kämpar kämpade lär lärde märks
      mår mådde protesterar pratar pratade reser reste ringer ringde rör rörde rymde samlar samlade samlades sover sitter satt skakar
      slår slog slogs somnade ställer ställde ställs tjänar tjänade tackar testade tvingar upptäckte upptäcktes utses utsågs
      varslar varslade vänder vände åker åkte äger ägde ägs äter åt överlevde
      skickar skickade lyckas lyckades räknas räknar uppgår uppgick motsvarar presenteras presenterar betyder stoppas stoppades
      döper släpps släpptes vinna leker flyttar flyttade skapar skapade råkar råkade
    `),
  ],
  verbEndings: words('erar rde erade eras erades ades ade'),
  turns: words(`
    inte ej aldrig ingen inget inga ingenting varken knappast utan om ifall förnekar förnekade nekar nekade avvisar avvisade vägrar vägrade
    förhindrar förhindrade
  `),
  conditions: words('om ifall utan'),
  links: [
    'och|men|eller',
    'dessutom',
    'därför',
    'däremot',
    'dock',
    'samtidigt',
    'nu',
    'också',
    'till exempel',
    'bland annat',
    'sedan',
    'under tiden',
    'ändå',
  ],
  degrees: words(`
    bara endast mer än mindre fler färre nästan ungefär cirka omkring drygt knappt minst högst upp till totalt över under runt de andra
  `),
  dateLeads: words('på i den'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('publicerad publicerades publicerat uppdaterad uppdaterades fotograferad publicerar'),
  complementisers: words('att'),
  pronouns: words('jag du han hon det den vi ni de man detta'),
  sources: ['enligt', 'uppger', 'det säger|skriver|uppger|meddelar', 'skriver'],
  leaning: [
    'han|hon|den|det|de|dem|honom|henne|hans|hennes|dess|deras|där|detta|denna|dessa|dit|jag|vi',
    '(i|på|av|med|för|till|från|efter|vid) detta|denna|dessa|honom|henne|dem|hans|hennes|deras|dess',
  ],
  deictics: [
    '(i|på|av|för)? denna|detta|dessa vecka|månad|år|sommar|vinter|dagar',
    'den|det|de NUMBER|första|andra|tredje|nya|stora|svenska|gamla|här|senaste',
    'det finns|fanns|är|var|blir|blev|gäller|handlar',
    'de flesta|som',
  ],
  standIns: words('han hon honom henne'),
  nounTies: words('på om'),
  notTied: words('grund'),
  keepsMention: true,
  verbSecond: true,
};
