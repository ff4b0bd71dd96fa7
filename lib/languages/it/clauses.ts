import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  a ad al allo alla all' ai agli alle con col contro da dal dallo dalla dall' dai dagli dalle di del dello della dell' dei degli delle
  d' dentro dietro dopo durante entro fino fra fuori in nel nello nella nell' nei negli nelle oltre per presso prima secondo senza sotto
  sopra su sul sullo sulla sull' sui sugli sulle tra tramite verso
`);
const ARTICLES = words("il lo la l' i gli le un uno una un'");
const AUXILIARIES = words(`
  è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano essere ha hanno aveva avevano ebbe avrà avranno avrebbe
  avrebbero abbia abbiano può possono poteva potrà potranno potrebbe potrebbero deve devono doveva dovrà dovranno dovrebbe
  dovrebbero vuole vogliono voleva viene vengono veniva verrà verranno va vanno stato stata stati state sta stanno stava
`);
const SAYING = words(`
  detto dice dicono disse dichiarato dichiara affermato afferma affermano spiegato spiega spiegano sottolineato sottolinea aggiunto
  aggiunge commentato commenta osserva osservato racconta raccontato annunciato annuncia scrive scritto ribadito ribadisce sostiene
  sostengono sostenuto replica replicato ricorda ricordato precisa precisato conclude concluso ammette ammesso avverte avvertito riferito
  riferisce riferiscono rivela rivelato confermato conferma assicura assicurato comunicato informa riporta
`);

/** The words by which Italian sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...ARTICLES,
    ...AUXILIARIES,
    ...words(`
      e ed o ma né che chi cui dove quando come perché mentre se anche suo sua suoi sue loro nostro nostra questo questa questi
      queste quel quello quella quelli quelle più meno molto quasi circa si non ci ne
    `),
  ],
  openStarts: words('e ed o ma né che'),
  prepositions: PREPOSITIONS,
  conjunctions: words('e ed o ma né'),
  subordinators: words('perché mentre quando se poiché affinché benché sebbene dove come'),
  relatives: words('che cui chi quale quali dove'),
  determiners: [...ARTICLES, ...words('suo sua suoi sue questo questa questi queste ogni tutti tutte')],
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      fa fanno fece fecero faceva dà danno diede tiene tengono terrà resta restano rimane rimangono arriva arrivano prende prendono prese
      mette mettono mise porta portano vince vincono vinse perde perdono perse sale salgono scende scendono cresce crescono cala calano costa
      costano vale valgono paga pagano vive vivono muore muoiono morì nasce nacque lavora lavorano gioca giocano apre aprono chiude
      chiudono inizia iniziano comincia cominciano finisce finiscono termina terminano parte partono torna tornano esce escono
      entra entrano segna segnano conta contano conta prevede prevedono permette permettono chiede chiedono chiese propone propongono
      attende attendono cerca cercano rappresenta rappresentano raggiunge raggiungono supera superano riguarda riguardano colpisce
      colpiscono uccide uccise uccidono ferì indaga indagano accusa accusano decide decidono decise approva approvano vota votano respinge
      guida guidano dirige presenta presentano ospita ospitano celebra celebrano visita incontra incontrano incontrò trova trovano
      esiste esistono succede riceve ricevono mostra mostrano offre offrono vende vendono compra comprano spunta perdono tratta trattano
      sa sanno crede credono pensa pensano spera sperano segue seguono diventa diventano appare appaiono serve servono
      perde rischia rischiano c'è registra registrano ammonta ammontano scatta scattano debutta firma firmano arresta
      rende rendono impone impongono aumenta aumentano avvia avviano avviene avvengono basta bastano blocca bloccano cade cadono cambia
      cambiano comprende comprendono concede condanna conduce confermano conosce conoscono conquista consente consentono considera
      contiene continua continuano controlla corre corrono costituisce crea creano crolla difende dimostra dipende dura durano emerge
      emergono evita favorisce ferma funziona garantisce genera gestisce giunge guadagna guarda impedisce insegna intende intendono
      interviene investe invita lancia lanciano lascia lasciano legge manca mancano mantiene migliora minaccia minacciano misura nascono
      organizza ottiene ottengono parla parlano partecipa partecipano passa passano piace possiede preferisce prepara presiede produce
      producono promette promuove protegge provoca pubblica punta puntano raccoglie raddoppia reagisce realizza richiede riduce riesce
      riescono riparte risale risponde rispondono risulta risultano ritiene ritorna riunisce rompe salva sceglie scelgono scopre scoprono
      sembra sembrano significa spara spende spetta spinge sposta stima stimano studia subisce svela svolge svolgono teme temono tenta
      tentano tocca toccano trasforma usa usano utilizza vede vedono abbiamo
    `),
  ],
  verbEndings: words('ò arono irono erono ava avano evano rà ranno rebbe rebbero'),
  turns: words(`
    non né mai nessuno nessuna niente nulla senza se nega negano negò negato smentisce smentito esclude escluso rifiuta rifiutato
    respinge respinto evita evitato impedisce neanche nemmeno
  `),
  conditions: words('se senza salvo'),
  links: [
    'e|ma|ed',
    'allora',
    'anche',
    'ancora',
    'così',
    'dunque|quindi|perciò',
    'però|tuttavia',
    'infatti',
    'infine',
    'inoltre',
    'intanto',
    'invece',
    'per esempio',
    'ad esempio',
    'poi',
    'in particolare',
    'di fatto',
  ],
  degrees: words(`
    solo più di meno circa quasi almeno oltre fino a intorno appena altri altre i gli le la il ben un una totale
  `),
  dateLeads: words("il in nel lo l' questo"),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('pubblicato pubblicata pubblicati pubblica aggiornato aggiornata fotografato diffuso diffusa'),
  complementisers: words('che'),
  pronouns: words('io lui lei noi voi loro esso essa ciò questo quello'),
  sources: [
    'secondo',
    'stando a',
    'stando al|alla|agli|alle|ai',
    'a detta di|del|della',
    'come riporta|riferisce|spiega|riferito',
  ],
  leaning: [
    'questo|questa|questi|queste|quello|quella|quelli|quelle|quel|quei|ciò|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|il loro|la loro|lì',
    '(a|con|da|di|in|per|su|tra|fra|dopo|durante|secondo) questo|questa|questi|queste|quello|quella|ciò|lui|lei|loro',
    'entrambi|entrambe|gli altri|le altre|un altro|un’altra|io|noi',
  ],
  deictics: [
    '(in|da|di|per|durante)? questo|questa|questi|queste anno|mese|settimana|settimane|giorno|giorni|notte|mattina|sera|estate|inverno|stagione|weekend',
  ],
  standIns: words('lui lei loro essa esso essi'),
  dropsSubject: true,
  nounTies: words('di per'),
  notTied: words('più meno prima oltre invece circa dopo conto causa partire fine'),
  keepsMention: true,
  elided: words(`
    l' un' d' all' dall' dell' nell' sull' quest' quell' c' s' dov' com' cent' anch' tutt'
  `),
};
