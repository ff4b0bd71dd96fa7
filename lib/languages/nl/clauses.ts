import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  aan achter af bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond sinds tegen tijdens tot tussen
  uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder
`);
/** Prepositions that are written alone at the end of many a clause, as a part of its verb: `kondigde aan`, `nam over`. */
const PREFIXES = new Set(
  words('aan achter af bij binnen boven buiten door in langs na om onder op over rond tegen uit voor voorbij'),
);
const SAYING = words(`
  zegt zei zeggen zeiden gezegd vertelt vertelde vertellen verklaart verklaarde stelt stelde meent meende benadrukt benadrukte reageert
  reageerde schrijft schreef schrijven waarschuwt waarschuwde meldt meldde melden meldden gemeld aldus antwoordt antwoordde erkent
  erkende bevestigt bevestigde blijkt bleek weet bericht berichtte berichten concludeert concludeerde oordeelt oordeelde
`);

/** The words by which Dutch sentences are cut: what is left of a verb ends its clause. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PREFIXES.has(word)),
    ...words(`
      de het een en of maar als dan dat die wie wat waar omdat hoewel terwijl zijn haar hun ons onze deze dit te meer minder zeer bijna
      ongeveer ruim zo'n ook
    `),
  ],
  openStarts: words('en of maar want dus dat'),
  prepositions: PREPOSITIONS,
  conjunctions: words('en of maar want dus'),
  subordinators: words(
    'dat omdat hoewel terwijl als wanneer toen nadat voordat zodat zodra totdat mits tenzij waardoor waarbij waarna indien',
  ),
  relatives: words('die dat wie wat waar waarin waarop waarmee waarvan welke'),
  determiners: words('de het een zijn haar hun ons onze deze dit elke alle geen'),
  auxiliaries: words(`
    is zijn was waren wordt worden werd werden geworden geweest heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet
    moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen
  `),
  verbs: [
    ...SAYING,
    ...words(`
      komt komen kwam kwamen staat staan stond stonden ligt liggen lag lagen blijft blijven bleef bleven neemt nemen nam namen geeft geven gaf
      gaven laat laten liet lieten maakt maken maakte maakten doet doen deed deden ziet zien zag zagen brengt brengen bracht brachten
      houdt houden hield hielden vindt vinden vond vonden begint beginnen begon begonnen eindigt eindigde krijgt krijgen kreeg
      kregen verliest verliezen verloor verloren wint winnen won wonnen stijgt stijgen steeg stegen daalt dalen daalde daalden groeit
      groeide valt vallen viel vielen sterft stierf stierven overleed overleden leeft leefde woont wonen woonde woonden werkt werken werkte
      werkten kost kosten kostte betaalt betalen betaalde betaalden speelt spelen speelde speelden scoort scoorde rijdt reed loopt lopen liep
      liepen trekt trekken trok trokken treedt trad traden stelt kiest kiezen koos kozen stemt stemmen stemde stemden verwacht
      verwachten verwachtte start starten startte startten opent opende sluit sluiten sloot sloten verlaat verliet verkoopt verkopen
      verkocht verkochten koopt kopen kocht kochten bouwt bouwen bouwde bouwden ontstaat ontstond besluit besloot besloten bereikt
      bereikte volgt volgen volgde volgden viert vieren vierde bezoekt bezocht leidt leiden leidde ruilt neemt wisselt raakt raakte
      raakten breekt brak braken zoekt zoeken zocht zochten vraagt vragen vroeg vroegen biedt bieden bood boden duurt duurde helpt
      helpen hielp telt tellen telde telden heet heten heette betekent betekende geldt gelden gold haalt halen haalde
      haalden zet zetten zette studeert studeerde verschijnt verscheen vertrekt vertrok keert keerde gebeurt gebeurde ontvangt ontving
      arresteert redt redde redden blust bluste blusten deelt deelde deelden doodt doodde draait draaide eindigde gebruikt gebruikte gelooft
      geloofde groeiden hoopt hoopte hopen kampt kampte kampten kent kende kenden klaagt klaagde landt landde legt legde leggen legden
      leert levert ligt meldde opende openden ontdekte ontdekten onderzoekt onderzocht onderzoeken overleeft overleefde
      plaatst plaatste rukte rukten schiet schoot schoten slaat sloeg sloegen stuurt stuurde stuurden stopt stopte straft steunt steunde
      tekent tekende traint trainde veroordeelde veroorzaakt veroorzaakte verwoestte verwoestten verdient verdiende vecht vocht vlucht
      vluchtte vluchtten vreest vreesde wacht wachtte wachten werpt wierp wijst wees wezen wijzigt zoekt zingt zong
      levert leverde zorgt zorgde noemt noemde hoort lijkt leek toont toonde weigert weigerde eist eiste eisten pakt pakte
      tovert zegeviert evenaart grijpen grijpt aanvaardt bedraagt behaalt behaalde behoort bekijkt belooft benoemt beslist besliste
      bestaat bestaan betreft dreigt draagt kijkt klimt leven lijdt lijken noteert ondergaat ontdekt pleit probeert proberen raken rijden
      roept riep schat schatten slaagt spreekt spreken sprak trof treft verbiedt verblijft verdedigt verdwijnt verdween verhuist verliep
      verovert vervangt vliegt voert voelt voldoet vormt vormen wijzen zakt zit zitten zat zaten zorgen
    `),
  ],
  verbEndings: words('eerde eerden'),
  turns: words(`
    niet geen nooit niemand niets noch nauwelijks zonder als indien tenzij mits of ontkent ontkende ontkennen weigert weigerde weigeren
    verwerpt verwierp voorkomt voorkwam
  `),
  conditions: words('als indien tenzij mits zonder'),
  links: [
    'en|maar|want|dus',
    'bovendien|daarnaast|verder',
    'daarom',
    'echter',
    'inmiddels|ondertussen|intussen',
    'ook',
    'overigens',
    'toch',
    'zo',
    'bijvoorbeeld',
    'daarbij',
  ],
  degrees: words(`
    slechts alleen meer dan minder bijna ongeveer zo'n ruim minstens zeker hoogstens maximaal tot rond circa nog de andere zijn in totaal
  `),
  dateLeads: words('op in afgelopen'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('gepubliceerd publiceerde bijgewerkt geplaatst gefotografeerd verschenen'),
  complementisers: words('dat'),
  pronouns: words('ik jij hij zij ze het wij we jullie men dit dat'),
  sources: ['volgens', 'aldus', 'naar eigen zeggen', 'zo zegt|meldt|blijkt|stelt|schrijft|laat'],
  leaning: [
    'deze|dit|die|dat is|was|waren|zijn|heeft|had|werd|wordt|komt',
    'deze|dit|hij|zij|hun|haar|zijn|hem|hen|daar|daarbij|daarvan|daarmee|daarna|daarvoor|daaronder|ik|wij|we',
    '(in|aan|bij|met|na|van|voor|op|uit) deze|dit|hem|haar|hen|hun',
  ],
  deictics: [
    '(in|aan|van|voor)? deze|dit week|weken|maand|jaar|jaren|zomer|winter|seizoen|dagen|ochtend|avond|weekend',
  ],
  standIns: words('hij zij ze hem hen'),
  nounTies: words('van'),
  notTied: words('sprake'),
  keepsMention: true,
  verbSecond: true,
  endsWithVerb: true,
};
