import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  av bak blant etter for foran forbi fra før gjennom hos i ifølge innen innenfor langs med mellom mot nær om omkring over på rundt siden
  til tross under uten utenfor ved via
`);
/** Prepositions that end many a clause, with its verb: `brant ned`, `slo til`, `hang på`. */
const PARTICLES = new Set(words('av etter for fra før i med om over på til under ved mot siden'));
const SAYING = words(`
  sier sa sagt forteller fortalte fortalt mener mente skriver skrev skrevet opplyser opplyste opplyst forklarer forklarte forklart
  uttaler uttalte uttalt understreker understreket legger svarer svarte melder meldte meldt advarer advarte rapporterer rapporterte
  bekrefter bekreftet påpeker påpekte hevder hevdet lover lovet erklærer erklærte konstaterer konstaterte varsler varslet
  kommenterer kommenterte anslår anslo vurderer påstår påstod
`);
const AUXILIARIES = words(`
  er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må måtte bør burde får fikk kommer kom
`);

/** The words by which Norwegian sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PARTICLES.has(word)),
    ...words('av for fra i med på til under ved om'),
    ...AUXILIARIES,
    ...words(`
      en et ei den det de og eller men at som når der hvor hvis hva enn fordi mens sin sitt sine hans hennes deres vår våre denne dette disse
      mer mindre mye nesten cirka drøyt knapt også ikke å
    `),
  ],
  openStarts: words('og eller men uten at så samt'),
  prepositions: PREPOSITIONS,
  conjunctions: words('og eller men samt'),
  subordinators: words(
    'at når mens fordi derfor hvis om innen siden inntil da selv hvorvidt ettersom hvor hvordan hvorfor dersom før',
  ),
  relatives: words('som hvis hvilket hvilke hvor hva der'),
  determiners: words('en et ei den det de sin sitt sine hans hennes deres vår våre denne dette disse hver alle ingen'),
  auxiliaries: AUXILIARIES,
  infinitiveMarkers: words('å'),
  verbs: [
    ...SAYING,
    ...words(`
      gjør gjorde går gikk gir ga tar tok står sto stod ligger lå holder holdt ser så setter satte la viser viste finnes fantes
      finner fant heter het leder ledet begynner begynte slutter sluttet starter startet vinner vant vunnet taper tapte stiger steg
      faller falt vokser vokste dør døde lever levde bor bodde jobber jobbet arbeider arbeidet koster kostet betaler betalte spiller spilte
      kjører kjørte løper løp flyr fløy forlater forlot selger solgte kjøper kjøpte bygger bygde velger valgte stemmer stemte planlegger
      planla venter ventet ventes åpner åpnet stenger stengte beslutter besluttet når nådde følger fulgte feirer feiret besøker
      besøkte tror trodde synes syntes vet visste kjenner kjente søker søkte pågrepet pågripes dømmes dømt siktes siktet
      tiltales tiltalt skadet drept dreper drepte rammer rammet etterforsker omfatter omfattet gjelder gjaldt betyr betydde krever krevde foreslår
      foreslo støtter støttet tilhører trekker trakk redder reddet slukket skyter skjøt stjal stjeler angriper angrep stopper
      stoppet håper håpet fortsetter fortsatte hjelper hjalp kaller kalte kjemper kjempet lærer lærte reiser reiste ringer ringte
      samler samlet sover sov sitter satt slår slo stiller stilte tjener tjente tvinger tvang oppdager oppdaget utpeker utpekte
      sparker sparket snur snudde eier eide spiser spiste overlever overlevde sender sendte lykkes lyktes utgjør utgjorde
      presenterer presenterte skaper skapte flytter flyttet mottar mottok avgjør avgjorde mister mistet inngår inngikk
      forventer forventet forventes vedtar vedtok fremgår framgår fremgikk skjer skjedde møtes møttes møter møtte skyldes landet lander
      brenner brant øker økte senker senket hever hevet rykker rykket investerer truer truet undersøker undersøkte
      innfører innførte opphører opphørte stammer født avviser anmeldte anmelder kritiserer kritiserte bruker brukte settes sendes stenges
    `),
  ],
  verbEndings: words('erte ertes'),
  turns: words(`
    ikke ei aldri ingen intet ingenting verken neppe uten hvis dersom medmindre benekter benektet nekter nektet avviser avviste hindrer
    hindret
  `),
  conditions: words('hvis dersom uten'),
  links: [
    'og|men|eller',
    'dessuten|videre',
    'derfor',
    'derimot',
    'imidlertid',
    'samtidig',
    'nå',
    'også',
    'for eksempel',
    'blant annet',
    'i stedet',
    'likevel',
    'til gjengjeld',
  ],
  degrees: words(`
    bare kun mer enn mindre flere færre nesten cirka omkring omtrent drøyt drøye knapt minst høyst opptil opp til totalt over under rundt de
    andre
  `),
  dateLeads: words('på i den'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('publisert utgitt oppdatert fotografert'),
  complementisers: words('at'),
  pronouns: words('jeg du han hun det den vi dere de man dette'),
  sources: ['ifølge', 'det sier|skriver|opplyser|melder|forteller|fremgår', 'skriver', 'opplyser', 'sier', 'melder'],
  leaning: [
    'han|hun|den|det|de|dem|ham|henne|hans|hennes|dens|dets|deres|der|dette|denne|disse|jeg|vi',
    '(i|på|av|med|for|til|fra|etter|ved|om) dette|denne|disse|ham|henne|dem|hans|hennes|deres|dens',
  ],
  deictics: [
    '(i|på|av|for)? denne|dette|disse uken|uka|måneden|året|sommeren|vinteren|dagene|helgen|helga|sesongen',
    'den|det|de NUMBER|første|andre|tredje|nye|store|norske|gamle|siste',
    'det er|var|blir|ble|gjelder|handler|finnes|skal|har|kan',
    'de fleste|som',
  ],
  standIns: words('han hun ham henne'),
  nounTies: words('på om'),
  notTied: words('grunn'),
  keepsMention: true,
  verbSecond: true,
};
