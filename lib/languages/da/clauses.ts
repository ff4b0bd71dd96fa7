import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  ad af bag bagved blandt efter for foran forbi fra før gennem hos i ifølge igennem imellem imod inden indenfor langs med mellem mod nær om
  omkring over på samt siden til trods uden udenfor under ved via
`);
/** Prepositions that end many a clause, with its verb: `brændte ned`, `slog til`, `gik ud fra`. */
const PARTICLES = new Set(words('ad af efter for fra før i med om over på til under ved imod siden'));
const SAYING = words(`
  siger sagde sagt fortæller fortalte fortalt mener mente skriver skrev skrevet oplyser oplyste oplyst forklarer forklarede forklaret
  udtaler udtalte udtalt understreger understregede tilføjer tilføjede svarer svarede meddeler meddelte meddelt advarer advarede
  rapporterer rapporterede bekræfter bekræftede lyder lød vurderer vurderede påpeger påpegede hævder hævdede lover lovede erklærer erklærede
  konstaterer konstaterede melder meldte
`);
const AUXILIARIES = words(`
  er var være været bliver blev blive blevet har havde have haft kan kunne skal skulle vil ville må måtte bør burde får fik kommer kom
`);

/** The words by which Danish sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PARTICLES.has(word)),
    ...words('af for fra i med på til under ved om'),
    ...AUXILIARIES,
    ...words(`
      en et den det de og eller men at som når der hvor hvis hvad end fordi mens sin sit sine hans hendes deres vores denne dette disse
      mere mindre meget næsten cirka godt knap også ikke
    `),
  ],
  openStarts: words('og eller men uden at så samt'),
  prepositions: PREPOSITIONS,
  conjunctions: words('og eller men samt'),
  subordinators: words(
    'at når mens fordi derfor hvis om inden siden indtil da selvom skønt hvorvidt idet eftersom hvor hvordan hvorfor',
  ),
  relatives: words('som der hvis hvilket hvilke hvor hvad'),
  determiners: words('en et den det de sin sit sine hans hendes deres vores denne dette disse hver alle ingen'),
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      gør gjorde går gik giver gav tager tog står stod ligger lå holder holdt ser så sætter satte lægger lagde viser viste findes fandtes
      finder fandt hedder hed leder ledte begynder begyndte slutter sluttede starter startede vinder vandt vundet taber tabte stiger steg
      falder faldt vokser voksede dør døde lever levede bor boede arbejder arbejdede koster kostede betaler betalte spiller spillede
      kører kørte løber løb flyver fløj forlader forlod sælger solgte køber købte bygger byggede vælger valgte stemmer stemte planlægger
      planlagde venter ventede ventes åbner åbnede lukker lukkede beslutter besluttede når nåede følger fulgte fejrer fejrede besøger
      besøgte tror troede synes syntes ved vidste kender kendte søger søgte anholdt anholdes anholdte idømt dømmes dømt sigtes sigtet
      tiltales tiltalt skades dræbt dræber dræbte rammer ramte ramt efterforsker omfatter omfattede gælder gjaldt betyder betød kræver krævede foreslår
      foreslog støtter støttede tilhører trækker trak redder reddede slukkede skyder skød stjal stjæler angriber angreb stopper
      stoppede håber håbede fortsætter fortsatte hjælper hjalp kalder kaldte kæmper kæmpede lærer lærte rejser rejste ringer ringede
      samler samlede sover sov sidder sad slår slog stiller stillede tjener tjente tvinger tvang opdager opdagede udpeger udpegede
      fyrer fyrede vender vendte ejer ejede spiser spiste overlever overlevede sender sendte lykkes lykkedes svarer udgør udgjorde
      præsenterer præsenterede skaber skabte flytter flyttede modtager modtog tager afgør afgjorde mister mistede indgår indgik
      forventer forventede forventes vedtager vedtog fremgår fremgik sker skete mødes mødtes møder mødte skyldes landede lander
      brænder brændte øger øgede sænker sænkede hæver hævede rykker rykkede investerer truer truede undersøger undersøgte
      indfører indførte ophører ophørte stammer fødes født afviser anmeldte anmelder kritiserer kritiserede bruger brugte
    `),
  ],
  verbEndings: words('erede eredes ede edes'),
  turns: words(`
    ikke ej aldrig ingen intet hverken næppe uden hvis medmindre benægter benægtede nægter nægtede afviser afviste forhindrer forhindrede
  `),
  conditions: words('hvis medmindre uden'),
  links: [
    'og|men|eller',
    'desuden|derudover|endvidere',
    'derfor',
    'derimod',
    'dog',
    'samtidig',
    'nu',
    'også',
    'for eksempel',
    'blandt andet',
    'i stedet',
    'imens',
    'alligevel',
    'til gengæld',
  ],
  degrees: words(`
    bare blot kun mere end mindre flere færre næsten cirka omkring godt knap mindst højst op til samlet over under de andre omtrent
  `),
  dateLeads: words('på i den'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('offentliggjort udgivet opdateret fotograferet publiceret'),
  complementisers: words('at'),
  pronouns: words('jeg du han hun det den vi i de man dette'),
  sources: [
    'ifølge',
    'det siger|skriver|oplyser|meddeler|fortæller|fremgår',
    'skriver',
    'oplyser',
    'siger',
    'lyder det',
  ],
  leaning: [
    'han|hun|den|det|de|dem|ham|hende|hans|hendes|dens|dets|deres|der|dette|denne|disse|jeg|vi',
    '(i|på|af|med|for|til|fra|efter|ved|om) dette|denne|disse|ham|hende|dem|hans|hendes|deres|dens',
  ],
  deictics: [
    '(i|på|af|for)? denne|dette|disse uge|måned|år|sommer|vinter|dage|weekend|sæson',
    'den|det|de NUMBER|første|anden|andet|tredje|nye|store|danske|gamle|seneste',
    'det er|var|bliver|blev|gælder|handler',
    'der er|var|bliver|blev|findes|skal|har|kan',
    'de fleste|som|der',
  ],
  standIns: words('han hun ham hende'),
  nounTies: words('på om'),
  notTied: words('grund'),
  keepsMention: true,
  verbSecond: true,
};
