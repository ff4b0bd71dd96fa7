import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Spanish texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'es',
  writing: 'cased',
  address: `señor|señora|señorita|sr.|sra.|srta.|sr|sra|don|doña|dr.|dra.|doctor|doctora|sir|lady|monseñor|fray|sor|padre|lic.`,
  roles: `presidente|presidenta|expresidente|expresidenta|vicepresidente|vicepresidenta|ministro|ministra|exministro|exministra|
    alcalde|alcaldesa|exalcalde|gobernador|gobernadora|senador|senadora|diputado|diputada|director|directora|portavoz|
    secretario|secretaria|candidato|candidata|líder|jefe|jefa|rey|reina|príncipe|princesa|papa|obispo|arzobispo|cardenal|
    general|coronel|capitán|capitana|juez|jueza|magistrado|magistrada|fiscal|abogado|abogada|actor|actriz|cantante|
    escritor|escritora|poeta|periodista|entrenador|entrenadora|técnico|delantero|delantera|portero|portera|defensa|
    centrocampista|jugador|jugadora|tenista|ciclista|piloto|empresario|empresaria|economista|profesor|profesora|
    investigador|investigadora|historiador|historiadora|médico|médica|comisario|comisaria|embajador|embajadora|canciller|
    consejero|consejera|concejal|concejala|coordinador|coordinadora|fundador|fundadora|analista|experto|experta|
    presidenciable|dirigente|activista|cineasta|músico|compositor|compositora|artista|pintor|pintora|novelista|filósofo|
    filósofa|físico|biólogo|bióloga|subsecretario|subsecretaria|asesor|asesora|titular|mandatario|mandataria|vocero|vocera|legislador|
    legisladora|comandante|sacerdote|intendente|
    representante|representantes|presidentes|portavoces|vicepresidentes|premier|concejales|diplomático|diplomática|
    exfutbolista|futbolista|bailarín|bailarina|chef|cocinero|cocinera|editor|editora|rector|rectora|decano|decana|
    gerente|empresarios|sindicalista|catedrático|catedrática|psicólogo|psicóloga|meteorólogo|científico|científica|
    ingeniero|ingeniera|arquitecto|arquitecta|edil|procurador|procuradora|exgobernador|exdirector|exjefe|
    seleccionador|seleccionadora|eurodiputado|eurodiputada|parlamentario|parlamentaria|delegado|delegada|inspector|
    inspectora|sargento|teniente|almirante|responsable|autor|autora|presentador|presentadora|influencer|conductor|
    conductora|dramaturgo|exsenador|exdiputado|exembajador`,
  roleLinks: 'de|del|la|el|los|las|y|para|en|general|adjunto|adjunta',
  roleArticles: 'el|la|los|las|un|una',
  ownerArticles: 'del|la|el',
  roleQualifiers: ['ex|antiguo|antigua|entonces|nuevo|nueva|actual|primer|primera|vice'],
  roleEnds: 'a|ante|tras|según|quien|que',
  conjunctions: 'y|e',
  namedThings:
    'calle|avenida|plaza|teatro|escuela|colegio|instituto|universidad|fundación|hospital|pabellón|estadio|museo|residencia|partido|huracán|tormenta|autopista|carretera|puente|barrio|colonia|aeropuerto|premio|parque|biblioteca|sala|hotel|restaurante|banco|iglesia|catedral|monte|río|buque|editorial|bodegas|cine|auditorio|paseo|glorieta|ciudad|san|santa|villa|metro|estación|delegación',
  placeKinds:
    'provincia|municipio|ciudad|estado|villa|pueblo|departamento|isla|puerto|localidad|región|población|distrito|comarca|valle|alcaldía|ayuntamiento|municipal|comunidad',
  bodies: `asociación|fundación|federación|confederación|sindicato|ministerio|partido|universidad|instituto|hospital|
    ayuntamiento|gobierno|grupo|banco|club|comité|consejo|comisión|plataforma|colegio|guardia|policía|casa|
    movimiento|alianza|frente|corte|tribunal|cámara|liga|copa|mundial|premio|premios|festival`,
  nobody: 'jan yunis|jan younis|hamás|hezbolá|ben gurión',
  saying: `dijo|dice|dijeron|afirmó|afirma|aseguró|asegura|señaló|señala|explicó|explica|declaró|declara|indicó|indica|manifestó|
    apuntó|apunta|sostuvo|sostiene|añadió|añade|agregó|agrega|comentó|comenta|destacó|destaca|denunció|denuncia|advirtió|
    advierte|anunció|anuncia|reconoció|criticó|expresó|insistió|subrayó|precisó|escribió|respondió|pidió|recordó|aclaró`,
  particles: 'de|del|la|las|los|y|i|da|di|van|von|al|el|bin|san|dos|e',
  closed: facts.closed,
  sureFrom: 1.5,
};
