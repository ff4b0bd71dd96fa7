import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  ab an am auf aus außer bei beim bis durch entlang für fürs gegen gegenüber hinter im in infolge innerhalb ins laut mit mithilfe nach
  nahe neben ohne seit statt trotz über um unter unweit vom von vor während wegen zu zum zur zwischen aufgrund anhand gemäß samt zufolge
`);
/** Prepositions that are written alone at the end of many a clause, as a part of its verb: `teilte mit`, `kündigte an`. */
const PREFIXES = new Set(words('ab an auf aus bei durch gegenüber mit nach um unter über vor zu'));
const ARTICLES = words('der die das den dem des eine einen einem einer eines');
const SAYING = words(`
  sagt sagte sagten erklärt erklärte erklärten teilt teilte teilten mitteilte mitteilten mitgeteilt betont betonte meint meinte berichtet
  berichtete berichteten schreibt schrieb schrieben warnt warnte kündigte äußerte heißt hieß ergänzt ergänzte
  versichert versicherte bestätigt bestätigte bestätigten kritisiert kritisierte fordert forderte lobt lobte bilanziert bilanzierte
  informiert informierte zitiert zitierte erläutert erläuterte räumte
`);

/** The words by which German sentences are cut: a verb is the second word of its clause or the last one. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS.filter((word) => !PREFIXES.has(word)),
    ...ARTICLES,
    ...words(`
      und oder aber sowie als wie dass ob weil wenn obwohl sondern denn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
      unser unsere dieser diese dieses diesen diesem mehr weniger sehr etwa rund knapp fast mindestens höchstens darunter
    `),
  ],
  openStarts: words('und oder aber sondern denn sowie dass damit wobei wodurch sodass'),
  prepositions: PREPOSITIONS,
  conjunctions: words('und oder aber sondern denn sowie doch'),
  subordinators: words(`
    dass weil wenn ob obwohl nachdem bevor ehe während damit sodass falls sofern sobald solange seitdem indem als wie wobei wodurch womit
    worauf woraufhin weshalb wofür wonach wo warum nachdem um
  `),
  relatives: words('der die das den dem deren dessen denen welche welcher welches welchen was wer'),
  determiners: [
    ...ARTICLES,
    ...words('ein ihr ihre sein seine unser unsere dieser diese dieses jeder jede jedes alle kein keine'),
  ],
  auxiliaries: words(`
    ist sind war waren wäre wären sei seien bin wird werden wurde wurden würde würden worden gewesen hat haben hatte hatten hätte hätten habe
    kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte
    wollten darf dürfen durfte durften dürfte dürften mag mögen möchte möchten
  `),
  verbs: [
    ...SAYING,
    ...words(`
      gibt gab geben geht ging gehen gingen kommt kam kommen kamen steht stand stehen standen liegt lag liegen lagen bleibt blieb bleiben
      blieben nimmt nahm nehmen nahmen lässt ließ lassen ließen macht machte machen machten stellt stellte stellen stellten
      setzt setzte setzen setzten hält hielt halten hielten zeigt zeigte zeigen zeigten sieht sah sehen sahen bringt brachte
      bringen brachten führt führte führen führten findet fand finden fanden beginnt begann beginnen begannen endet endete enden endeten
      trifft traf treffen trafen spricht sprach sprechen sprachen verliert verlor verlieren verloren gewinnt gewann gewinnen gewannen
      steigt stieg steigen stiegen sinkt sank sinken sanken fällt fiel fallen fielen wächst wuchs wachsen wuchsen stirbt starb sterben
      starben lebt lebte leben lebten arbeitet arbeitete arbeiten arbeiteten gilt galt gelten galten gehört gehörte gehören
      gehörten braucht brauchte brauchen brauchten kostet kostete kosten kosteten zahlt zahlte zahlen zahlten beträgt betrug
      betragen erhält erhielt erhalten erhielten bekommt bekam bekommen bekamen wirft warf werfen warfen zieht zog ziehen zogen
      fährt fuhr fahren fuhren läuft lief laufen liefen fliegt flog fliegen flogen schießt schoss schießen schossen spielt spielte
      spielen spielten siegt siegte siegten schlägt schlug schlagen schlugen tötet tötete töten töteten verletzt verletzte verletzten
      nennt nannte nennen nannten glaubt glaubte glauben denkt dachte weiß wusste wissen kennt kannte will legt legte legen legten
      tritt trat treten traten wählt wählte wählen wählten stimmt stimmte stimmen stimmten plant plante planen planten
      erwartet erwartete erwarten erwarteten rechnet rechnete rechnen rechneten startet startete starten starteten öffnet öffnete
      schließt schloss schließen schlossen eröffnet eröffnete verlässt verließ verlassen verließen verkauft verkaufte verkaufen
      verkauften kauft kaufte kaufen kauften baut baute bauen bauten entsteht entstand entstehen entstanden entscheidet entschied
      entscheiden entschieden beschließt beschloss beschließen beschlossen verurteilt verurteilte unterzeichnet unterzeichnete erreicht
      erreichte erreichen erreichten erhöht erhöhte erhöhen erhöhten senkt senkte senken senkten betrifft betraf betreffen betrafen
      folgt folgte folgen folgten feiert feierte feiern feierten besucht besuchte besuchen besuchten reist reiste reisen reisten
      erlebt erlebte erleben erlebten leitet leitete leiten übernimmt übernahm übernehmen übernahmen wechselt wechselte
      wechseln wechselten rückt rückte rückten brennt brannte brannten bricht brach brachen stürzt stürzte stürzten kracht krachte prallte
      prallten verfolgt verfolgte ermittelt ermittelte ermitteln ermittelten sucht suchte suchen suchten bittet bat baten
      bietet bot bieten boten verspricht versprach dauert dauerte dauern dauerten reicht reichte reichen reichten fehlt fehlte
      fehlen fehlten droht drohte drohen drohten hilft half helfen halfen entfällt entfielen zählt zählte zählen zählten stammt stammte
      stammen stammten verzeichnet verzeichnete verzeichneten belegt belegte umfasst umfasste beschäftigt beschäftigte betreibt betrieb
      entging entkam gelang gelingt scheitert scheiterte scheiterten verzichtet verzichtete fügte weist wies wiesen wirkt wirkte
      empfiehlt empfahl erinnert erinnerte verweist verwies nutzt nutzte nutzen nutzten erfuhr erfährt einigten schickt schickte schickten
      rettet rettete retten retteten löschte löschten dreht drehte drehten räumten beendet beendete beendeten behauptet behauptete bildet
      bildete blickt blickte blockierte deckt deckte diskutiert drängt drängte einigt einigte entdeckt entdeckte entdeckten entwickelt
      entwickelte erfüllt erhebt erhob erhoben erkannte erlaubt erlaubte eröffneten erreichen erschoss erzielt erzielte
      erzielten fehlt flüchtete flüchteten forscht freut freute fühlt füllt fürchtet gehen genehmigte gründete gründeten grüßt
      handelt handelte hofft hoffte hofften holt holte holten hört hörte hörten informieren jagte kämpft kämpfte kämpfen klagt klagte
      klagten klettert kletterte kostete lacht landet landete landeten lehrt leidet litt litten lernt lernte löst löste lösten meldet meldete
      melden meldeten merkt mietet öffneten packt parkt passiert passierte prüft prüfte prüfen prüften raubte raubten reagiert reagierte
      regiert regierte rief riefen ruft sammelt sammelte sammelten schafft schaffte schafften schaut scheint schien schätzt schätzte
      schenkt schützt schwankt siegten sitzt saß saßen spart sperrt sperrte sperrten spürt stahl stahlen stärkt starten stoppt stoppte stoppten
      stört streikt streikten stützt teilen tragen trägt trug trugen trennt überlebt überlebte überlebten überprüft überquerte umgesetzt
      unterstützt unterstützte unterstützen verabschiedet verabschiedete verbietet verbot verbrachte verdient verdiente verhängte
      verhaftete verließen verschwand verschwanden verstarb verteidigt verteidigte verursachte verursacht vertritt vertrat
      verzeichnen wehrt weigert weigerte widmet wohnt wohnte wohnten wünscht zerstört zerstörte zerstörten zündete züchtet zwang
      liefert lieferte liefern lieferten sorgt sorgte sorgen sorgten greift griff griffen wartet wartete warten warteten
      untersagte untersagt überwachten überwachte köpfte tarnte tarnten floss flossen fließt bestünden stünden verteilte verteilten
      verteilt rauchten unterschreiben unterschreibt unterschrieb verlangte verlangten verlangt befindet befinden befand befanden
      begrüßte begrüßt beobachtet bewarb bewirbt belief beläuft vergab vergibt veröffentlichte veröffentlicht verpasste verpasst vermutet
      vermuten unterlag unterlagen präsentierte lockte lockt investiert überraschte hängt hing
    `),
  ],
  verbEndings: words('ierte ierten'),
  turns: words(`
    nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder kaum ohne wenn falls sofern ob bestreitet bestritt
    bestritten dementiert dementierte wies zurückgewiesen verweigert verweigerte lehnt lehnte verhindert verhinderte angeblich
  `),
  conditions: words('wenn falls sofern ob ohne außer'),
  links: [
    'und|aber|doch|denn|oder',
    'allerdings',
    'außerdem',
    'zudem',
    'dabei',
    'dagegen',
    'deshalb|daher|deswegen',
    'dennoch|trotzdem|gleichwohl',
    'ferner',
    'hingegen',
    'inzwischen|mittlerweile',
    'jedoch',
    'kurz',
    'übrigens',
    'zum beispiel',
  ],
  degrees: words(`
    nur rund etwa knapp fast mindestens höchstens über unter mehr als weniger gut bis zu insgesamt ungefähr circa beinahe
    nahezu weitere weiteren die der den den
  `),
  dateLeads: words('am im in an den'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words(
    'veröffentlicht veröffentlichte aktualisiert fotografiert aufgenommen erschien erschienen publiziert veröffentlichten',
  ),
  complementisers: words('dass'),
  pronouns: words('ich du er sie es wir ihr man dies'),
  sources: [
    'laut',
    'zufolge',
    'nach angaben|auskunft|einschätzung|informationen|darstellung|berechnungen',
    'nach eigenen angaben',
    'nach polizeiangaben|medienberichten',
    'so der|die|das',
    'wie der|die|das|es|er|sie',
  ],
  leaning: [
    'ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner',
    '(in|an|bei|mit|nach|vor|zu|seit|für|von|aus|auf|unter)? dieser|diese|dieses|diesem|diesen|dies|jener|jene|jenem|jenen',
    '(in|an|bei|mit|nach|vor|zu|seit|für|von|aus|auf|unter) ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|seine|seinen|seinem|seiner',
    'seitdem|seither|dabei|dafür|dagegen|danach|daran|darauf|daraus|darin|darüber|darunter|davon|davor|dazu|damals|dort|dorthin',
    'das|der|die ist|war|waren|sind|hat|hatte|wird|wurde|sei|wäre|entspricht|bedeutet|geht|kommt',
    'der|die|das erste|zweite|dritte|andere|letzte|letztere|beiden? habe|hat|hatte|ist|war|wurde',
    'insgesamt|zusammen sind|waren es',
    'weitere|weiterer NUMBER',
    'ich|wir',
  ],
  deictics: [
    '(in|an|bei|mit|nach|vor|zu|seit|für|von|aus|auf)? dieser|diese|dieses|diesem|diesen tag|tagen|tage|woche|wochen|monat|monats|jahr|jahres|jahren|saison|sommer|winter|frühjahr|herbst|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|nacht',
  ],
  standIns: words('er sie ihm ihn ihnen ihr'),
  nounTies: words('von'),
  capitalNouns: true,
  keepsMention: true,
  verbSecond: true,
  endsWithVerb: true,
};
