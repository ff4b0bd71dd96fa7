import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
`);
const ARTICLES = words('el la los las un una unos unas lo');
const AUXILIARIES = words(`
  es son era eran fue fueron será serán sería serían sea ser está están estaba estaban estuvo estará estarán ha han había habían habrá
  habrán habría habrían haya he hemos puede pueden podía podrá podrán podría podrían debe deben debía deberá deberán debería
  deberían va van iba iban sido estado
`);
const SAYING = words(`
  dijo dice dicen dijeron dicho afirmó afirma afirmaron afirmado aseguró asegura aseguran aseguraron asegurado señaló señala
  señalaron señalado explicó explica explicaron explicado declaró declara declarado indicó indica indicaron indicado manifestó
  manifestado apuntó apunta apuntado sostuvo sostiene sostienen añadió añade añadido agregó agrega comentó comenta comentado destacó
  destaca destacado advirtió advierte advertido anunció anuncia anunciaron anunciado informó informa informaron informado
  confirmó confirma confirmado reconoció reconoce recalcó recalcado precisó precisa detalló detalla remarcó relató relata escribió recuerda
  recordó reveló revela denunció denuncia subrayó subraya insistió insiste
`);

/** The words by which Spanish sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...ARTICLES,
    ...AUXILIARIES,
    ...words(`
      y e o u ni que quien quienes cuyo cuya cuyos cuyas donde cuando como porque aunque mientras pero sino su sus mi mis nuestro nuestra
      este esta estos estas ese esa esos esas más menos muy casi unos cerca tan también se me te nos le les no
    `),
  ],
  openStarts: words('y e o u pero sino ni que'),
  prepositions: PREPOSITIONS,
  conjunctions: words('y e o u pero sino ni'),
  subordinators: words('porque aunque mientras cuando si pues como donde después antes'),
  relatives: words('que quien quienes cuyo cuya cuyos cuyas cual cuales donde'),
  determiners: [
    ...ARTICLES,
    ...words('su sus este esta estos estas ese esa esos esas cada todo toda todos todas al del'),
  ],
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      tiene tienen tuvo tuvieron tenía tenían hace hacen hizo hicieron hacía da dan dio dieron sigue siguen siguió siguieron viene vienen
      vino vinieron queda quedan quedó quedaron llega llegan lleva llevan llevaba pasa pasan pone ponen puso pusieron pide piden pidió
      pidieron quiere quieren quiso sabe saben supo cree creen creía espera esperan busca buscan gana ganan pierde pierden
      perdió sube suben cae caen cayó cayeron crece crecen creció baja bajan suma suman cuesta cuestan paga pagan vive viven vivía muere
      mueren murió murieron nace nacen nació trabaja trabajan juega juegan entra entran sale salen salió salieron vuelve vuelven volvió
      volvieron abre abren abrió cierra cierran cuenta cuentan incluye incluyen incluyó supone suponen supuso permite permiten
      permitió exige exigen prevé prevén mantiene mantienen mantuvo obtiene obtienen obtuvo recibe reciben recibió representa representan
      presenta presentan ofrece ofrecen ofreció debuta visita visitan celebra celebran comienza comienzan empieza
      empiezan termina terminan acaba acaban recoge recogen afecta afectan alcanza alcanzan supera superan registra registran
      acude acuden acudió asiste asisten asistió sufre sufren sufrió sufrieron descubre descubrió detiene detienen detuvo detuvieron
      acusa acusan condena condenan decide deciden decidió aprueba aprueban vota votan apoya apoyan rechaza rechazan defiende
      defienden defendió ordena ordenan dirige dirigen dirigió ocupa ocupan forma forman existe existen ocurre ocurrió ocurrieron
      hay hubo había contabilizaron fueron trata tratan consta constan necesita necesitan vende venden vendió compra compran fija
      plantea plantean propone proponen propuso prohíbe prohíben cumple cumplen cumplió logra logran consigue consiguen consiguió murió
      reúne reúnen reunió sostiene exigió eligió eligieron produjo produce producen redujo reduce reducen
      retira retiran impone imponen impuso impusieron decreta decretan descarta descartan enfrenta enfrentan permanece permanecen eleva
      elevan continúa continúan responde responden absuelve absuelven ingresa ingresan acompaña acompañan advierten anima aparece
      aparecen aplica aplican aporta aportan apuesta apuestan atiende atienden aumenta aumentan ayuda ayudan batió bate choca coincide
      coinciden combina compite compiten concede conceden concluye concluyen conoce conocen consideró considera consideran contiene
      contienen controla convierte convierten convirtió corre corren cubre cubren dedica dedican deja dejan demuestra depende dependen
      desaparece desciende descienden destina destinan disfruta dispone disponen disputa divide dura duran elimina encabeza encuentra
      encuentran enseña entrega entregan envía envían equivale equivalen escribe escriben estima estiman estudia evita explota faltan
      falta favorece firma firman frena funciona funcionan garantiza genera generan guarda hereda huyó huye ignora imparte implica
      implican impulsa inaugura inicia inician insta intenta intentan interpreta investiga investigan lamenta lamentan lanza lanzan
      lidera lideran limita llama llaman llamó marca marcan mejora mejoran mide miden miente mira mueve mueven multiplica nombra nombran
      obliga obligan observa opina opta organiza organizan padece padecen parece parecen participa participan pertenece pertenecen pesa
      pesan piensa piensan planea planean posee poseen prefiere prepara preparan preside prestan presta pretende pretenden protagoniza
      protege provoca provocan publica publican realiza realizan reclama reclaman recomienda recomiendan refuerza regresa regresan
      relaciona repite reparte repartirán resulta resultan retoma rompe rompió roba robaron salva siente sienten sirve sirven sitúa
      sitúan solicita solicitan suele suelen surge surgió sustituye tarda temen teme tiende toma toman traslada trae traen transforma une
      unen usa usan utiliza utilizan valora viaja viajan viola visten
    `),
  ],
  verbEndings: words('ó aron ieron aba aban ará arán erá erán irá irán arían erían irían'),
  turns: words(`
    no nunca jamás nadie nada ningún ninguna ninguno sin tampoco apenas si niega negó niegan negaron descarta descartó descartan rechaza
    rechazó desmiente desmintió evita evitó impide impidió
  `),
  conditions: words('si sin salvo'),
  links: [
    'y|pero|e',
    'además',
    'ahora',
    'así',
    'asimismo',
    'por su parte',
    'por otra parte|lado',
    'sin embargo',
    'no obstante',
    'en concreto',
    'en este sentido',
    'de hecho',
    'por tanto',
    'por lo tanto',
    'también',
    'mientras tanto',
    'por ejemplo',
    'entonces',
  ],
  degrees: words(`
    solo sólo unos unas más de menos al cerca casi hasta alrededor aproximadamente apenas otros otras los las sus total un una el la
  `),
  dateLeads: words('el en este pasado'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words(
    'publicado publicada publicó publicados actualizado actualizada fotografiado emitido emitida difundido',
  ),
  complementisers: words('que'),
  pronouns: words('yo él ella ello nosotros ellos ellas esto eso'),
  sources: [
    'según',
    'de acuerdo con',
    'en palabras de',
    'a juicio de',
    'tal como|y',
    'como explica|explicó|señala|recuerda|indica|apunta',
  ],
  leaning: [
    'este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|ello|su|sus|allí|ahí',
    '(a|ante|con|de|desde|durante|en|entre|para|por|según|sin|sobre|tras) este|esta|estos|estas|ese|esa|esos|esas|esto|eso|ello|su|sus|él|ella|ellos|ellas|aquel|aquella|dicho|dicha',
    'dicho|dicha|dichos|dichas|ambos|ambas|el mismo|la misma|lo mismo|el cual|la cual|otro|otra|otros|otras',
    'le|les|lo|la fue|ha|había|impuso|impone|dijo|permite|permitió',
    'yo|nosotros',
  ],
  deictics: [
    '(a|ante|con|de|desde|durante|en|entre|para|por|tras)? este|esta|estos|estas año|años|mes|semana|semanas|día|días|noche|mañana|tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|otoño|primavera|temporada|fin|último|última|últimos|últimas|próximo|próxima|próximos|mismo|misma',
    'entre otros|otras',
  ],
  standIns: words('él ella ellos ellas'),
  dropsSubject: true,
  nounTies: words('de'),
  notTied: words(
    'además cerca alrededor antes después dentro través lugar torno partir menos más acerca pesar fuera detrás debajo encima delante frente',
  ),
  keepsMention: true,
};
