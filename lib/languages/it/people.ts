import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Italian texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'it',
  writing: 'cased',
  elisions: `l'|d'|un'|dell'|all'|dall'|nell'|sull'|quell'|quest'|c'|s'|m'|t'|n'|v'|coll'|bell'|sant'`,
  address: `signor|signora|signorina|sig.|sig.ra|dott.|dottor|dottoressa|dott.ssa|prof.|professor|professoressa|avv.|ing.|on.|
    onorevole|don|donna|sir|lady|padre|suor|monsignor|mons.|fra`,
  roles: `presidente|presidentessa|vicepresidente|ministro|ministra|viceministro|premier|sindaco|sindaca|governatore|
    governatrice|senatore|senatrice|deputato|deputata|direttore|direttrice|portavoce|segretario|segretaria|candidato|
    candidata|leader|capo|re|regina|principe|principessa|papa|vescovo|arcivescovo|cardinale|generale|colonnello|capitano|
    giudice|magistrato|procuratore|procuratrice|pm|avvocato|avvocata|avvocatessa|attore|attrice|cantante|scrittore|
    scrittrice|poeta|giornalista|allenatore|allenatrice|tecnico|attaccante|portiere|difensore|centrocampista|giocatore|
    giocatrice|pilota|tennista|ciclista|imprenditore|imprenditrice|economista|ricercatore|ricercatrice|storico|storica|
    medico|commissario|commissaria|ambasciatore|ambasciatrice|cancelliere|cancelliera|consigliere|consigliera|assessore|
    assessora|coordinatore|coordinatrice|fondatore|fondatrice|analista|esperto|esperta|dirigente|attivista|regista|
    musicista|compositore|artista|pittore|pittrice|filosofo|filosofa|fisico|sottosegretario|sottosegretaria|capogruppo|
    parlamentare|eurodeputato|eurodeputata|prefetto|questore|comandante|amministratore|ceo|ct|virologo|
    rappresentante|responsabile|numero|fondatori|professore|professoressa|docente|rettore|rettrice|preside|psicologo|
    psicologa|ingegnere|architetto|calciatore|calciatrice|campione|campionessa|produttore|produttrice|conduttore|
    conduttrice|presentatore|presentatrice|fotografo|fotografa|stilista|chef|manager|tesoriere|vicesindaco|
    vicesindaca|vicepremier|presidi|ispettore|maresciallo|tenente|autore|autrice|blogger|influencer|sindacalista|
    magnate|miliardario|statista|direttori|presidenti|ministri|titolare|delegato|delegata|inviato|inviata|virologa|
    infettivologo|epidemiologo|urologo|ginecologo`,
  roleLinks: 'di|del|della|dello|dei|degli|delle|dell’|e|per|al|alla|alle|in|generale|delegato|a',
  roleArticles: "il|lo|la|i|gli|le|l'|un|una|uno",
  ownerArticles: "del|dello|della|dell'",
  roleQualifiers: ['ex|neo|nuovo|nuova|futuro|futura|attuale|vice|allora|primo|prima'],
  roleEnds: 'che',
  conjunctions: 'e|ed',
  namedThings:
    'via|viale|piazza|corso|teatro|scuola|liceo|istituto|università|fondazione|ospedale|stadio|museo|uragano|ponte|quartiere|aeroporto|premio|parco|biblioteca|hotel|ristorante|bar|trattoria|pizzeria|discoteca|banca|chiesa|cattedrale|monte|partito|palazzo|villa|san|santa|largo|rione|caserma',
  placeKinds: 'città|comune|provincia|regione|isola|paese|frazione|località|cittadina',
  bodies: `associazione|fondazione|federazione|confederazione|sindacato|ministero|partito|università|istituto|ospedale|
    comune|governo|gruppo|banca|club|comitato|consiglio|commissione|liceo|scuola|polizia|casa|movimento|alleanza|
    fronte|corte|tribunale|lega|coppa|premio|festival|società|fratelli|forza|unione`,
  nobody: 'hamas|hezbollah',
  saying: `detto|dice|dichiarato|dichiara|affermato|afferma|spiegato|spiega|sottolineato|sottolinea|aggiunto|aggiunge|commentato|
    commenta|osserva|racconta|raccontato|annunciato|annuncia|scrive|scritto|ribadito|ribadisce|sostiene|sostenuto|replica|
    replicato|ricorda|ricordato|precisa|precisato|conclude|concluso|ammette|avverte`,
  particles: 'di|de|del|della|dei|degli|da|dal|dalla|lo|la|d’|van|von|al|el|bin|y|dos',
  closed: facts.closed,
  sureFrom: 1.5,
};
