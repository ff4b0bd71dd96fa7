import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  de la în într-un într-o din dintr-un dintr-o pe cu pentru prin printr-un printr-o peste sub după până între fără spre despre către contra
  împotriva lângă dintre printre datorită conform potrivit privind asupra deasupra înainte
`);
const SAYING = words(`
  spus spune spunea spun declarat declară declara afirmat afirmă susținut susține susţine susțin precizat precizează anunțat anunţat anunță
  anunţă transmis transmite transmit adăugat adaugă explicat explică arătat arată subliniat subliniază menționat menţionat menționează
  informat informează scris scrie relatat relatează confirmat confirmă avertizat avertizează comunicat comentat consideră apreciat
  apreciază mărturisit povestit povestește promis promite
`);
const AUXILIARIES = words(`
  este e sunt era erau fi fost fie au am ai are avea aveau va vor voi vom ar aș poate pot putea puteau trebuie trebuia s-a s-au l-a l-au i-a i-au
  le-a le-au ne-a m-a și-a şi-a și-au şi-au n-a n-au nu-i
`);

/** The words by which Romanian sentences are cut. The `a` of a perfect (`a spus`) is as often an article, so its participles show the verb. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...AUXILIARIES,
    ...words(`
      un o unei unui unor niște cel cea cei cele al a ai ale și şi sau dar iar ori că să dacă când unde cum care ce cine cât câte căruia
      căreia cărora lui nu mai foarte se își îşi îi îl le li acest această acești aceste acel acea său sa săi sale aproape circa
    `),
  ],
  openStarts: words('și şi sau dar iar ori că să încât'),
  prepositions: PREPOSITIONS,
  conjunctions: words('și şi sau dar iar ori însă ci'),
  subordinators: words('că dacă când unde cum deoarece fiindcă întrucât deși deşi încât ca căci'),
  relatives: words('care ce cine căruia căreia cărora unde'),
  determiners: words(
    'un o unei unui unor cel cea cei cele acest această acești aceste acel acea acei acele fiecare toți toate său sa săi sale lor',
  ),
  auxiliaries: AUXILIARIES,
  infinitiveMarkers: words('să'),
  verbs: [
    ...SAYING,
    ...words(`
      face fac făcut făcea dă dau dat ține ţine ținut rămâne rămân rămas ajunge ajung ajuns ia iau luat pune pun pus duce duc dus vine vin
      venit merge merg mers pleacă plecat intră intrat iese ies ieșit ieşit începe încep început termină terminat continuă continuat crește cresc
      crescut scade scad scăzut costă costat plătește plătit trăiește trăiesc trăit moare mor murit născut lucrează lucrat joacă jucat deschide deschis
      închide închis câștigă câștigat câştigat pierde pierdut conduce condus votează votat aprobă aprobat adoptat respinge
      decide decis hotărât cere cer cerut propune propus primește primesc primit trimite trimis vinde vândut cumpără cumpărat
      construit construiește atacă atacat lovit lovește ucis ucide rănit arestat reținut reţinut condamnat acuzat ales numit semnat semnează
      ars distrus prăbușit prăbuşit explodat căzut cade cad găsit găsește descoperit dispărut salvat evacuat transportat internat
      investit investește strâns cheltuit estimat estimează prevede prevăd urmează înseamnă există reprezintă depășește depăşeşte depășit depăşit
      atinge atins caută căutat află aflat aflau știe ştie știu văzut vede vorbit vorbește participat participă organizat organizează
      întâlnit lansat lansează publicat dus amenințat amenință produs produce provocat provoacă pregătește
      modificat redus reduce majorat stabilit stabilește introdus numără scrie oprit blocat protestat demisionat eliberat
    `),
  ],
  verbEndings: words('ează ește eşte aseră iseră useră ase'),
  turns: words(`
    nu nici niciodată nimeni nimic fără dacă neagă negat negă dezminte dezmințit respinge respins refuză refuzat exclude exclus n-a n-au nu-i
  `),
  conditions: words('dacă fără decât'),
  links: [
    'și|şi|iar|dar',
    'de asemenea',
    'totodată',
    'în plus|mai mult',
    'însă|totuși|totuşi',
    'astfel',
    'prin urmare',
    'de exemplu',
    'între timp',
    'în schimb',
    'apoi',
    'în același timp',
    'potrivit acestuia',
  ],
  degrees: words(`
    doar numai peste mai mult puțin de cel cea aproape circa aproximativ vreo cam până la sub alți alte încă total
  `),
  dateLeads: words('în pe la'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('publicat publicată publicate actualizat actualizată fotografiat difuzat difuzată'),
  complementisers: words('că'),
  pronouns: words('eu tu el ea noi voi ei ele asta aceasta acesta'),
  sources: [
    'potrivit',
    'conform',
    'după cum|spusele',
    'din datele|informațiile|informaţiile',
    'citat|citată|citați de',
    'în opinia',
  ],
  leaning: [
    'el|ea|ei|ele|lui|lor|acesta|aceasta|aceștia|aceştia|acestea|acela|aceea|aceia|acolo|atunci|acest|această|acești|aceşti|aceste|dintre ei|dintre ele|ambii|ambele|eu|noi',
    '(în|din|la|pe|cu|pentru|prin|după|între|fără|despre|de) acesta|aceasta|aceștia|acestea|acest|această|acești|aceste|el|ea|ei|ele|asta',
    'celălalt|cealaltă|ceilalți|celelalte|alt|altă|alți|alte',
  ],
  deictics: [
    '(în|din|de|pe|la|până)? acest|această|acestei|acestui|aceste|acești an|lună|săptămână|săptămâni|zi|zile|dimineață|seară|vară|iarnă|toamnă|weekend|sezon|luni|ani',
  ],
  standIns: words('el ea ei ele acesta aceasta'),
  dropsSubject: true,
  nounTies: words('de'),
  notTied: words('aproape peste circa'),
  keepsMention: true,
};
