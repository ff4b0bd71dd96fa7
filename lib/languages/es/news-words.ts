import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from es-pud, es-xlime of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `al como con cuando de del el en es la las le lo los más mi para pero por que se si su te todo un una ya`],
  [
    1,
    `ahora años bien cosa desd día dos entr era eso esta está este esto fue ha hace hacer hay hoy mejor mundo muy
    nada ni nos otro persona porqu pued quien quier quiero ser siempr sin sobr solo son sus también tan tengo tien
    toda tu uno vida yo`,
  ],
  [
    2,
    `algo alguien amigo amor año ante así buena bueno cada casa ciudad contra cuenta da dar después dia dice dijo
    dio dond dormir durant él ella equipo ere esa ese estado están estar estoy feliz final foto fueron gana gent
    gobierno gracia gran grand gt guerra gusta había hacia han hasta hijo historia hombr hora important ir jajaja
    les lugar mal mañana manera mas meno mientra millon mis mismo momento mucha mucho mujer mundial nacional nadi
    noch nuestro nueva nuevo nunca otra país parec part partido poco poder president primera pueden puedo qué real
    sea semana será sólo soy tanto tener ti tiempo tienen tra trabajo tre tus va vamo vece ver vez video voy`,
  ],
  [
    3,
    `abril acceso acuerdo además agua alcald alguna alguno alto amo animal aquí ataqu atención aún aunqu ayer baja
    bajo batalla beso boca buen cabeza call cambio cancion canción cara casi caso centro cerca chica chico cielo
    claro clas colegio cómo corazón crecimiento cree creo cual cuál cualquier cuatro cuerpo dan debe decir defensa
    deja dejar derecho días dicen diferent difícil digo dije dinero director domingo edad ejército eleccion ello
    embargo empresa entonc escuela especial espera espero estaba estaban estamo estás estudiant estudio euro éxito
    fácil falta familia favor fiesta fin forma frent fuera fuerza fútbol futuro ganar general gol gole grupo haber
    habían habla hacen haciendo haga hecho hija hizo iba igual internacional internet isla jaja jajajaja juego
    jugador junto lado largo ley libertad libro lindo llegar lt luego madr madrid maduro mamá mano mar mayor
    mayoría media medio mensaj mercado mes mese mí miedo mierda mil ministro minuto muert necesita necesito niños
    nivel nombr nort nosotro noticia nuestra número octubr odio oficial ojo oro os pa padr países palabra pasa
    pasado pasar paso paz pena peor plan podría política posibl pregunta primer primero problema programa protesta
    prueba público pue pueblo punto puta queda quién quieren región resultado rey sabe saben saber sacar salir
    salud sé seguir según segunda seguridad señor sí sido siento siglo sigo sigu sistema social sueño sur tanta
    tard tema tenemo tenía tierra tipo todavía través tú tweet twitter última último últimos único urgent vale van
    vaya veo verano verdad vía vien viern vivir vivo vos voto voz vuelta`,
  ],
  [
    4,
    `abrazo abrir acaba acabo accident accion acerca activo acto actriz actual adentro adolescent afirma afirmó
    afuera agencia agent agosto ah ahí aire alemania alrededor alta ama amar ambo amiga amistad amp anda anoch
    antigua aparec apareció aplauso aqui área arg arma artista asesinato asi asunto atrás ayuda ayudar balón banco
    banda bandera baño barça barco basura blanco bolsa bomba bonita brasil bretaña británica busca buscar cabo
    cadena cae caen caer cama cambia cambiar camino camiseta campaña campeón campo canal candidato cantidad capital
    capítulo cargo carrera carta central champion chino chist científicos cierto cinco cine civil clav client clima
    colombia colonia color comenzó comer comercio comida compañeros compañía completament comunidad concierto
    conflicto conmigo conoc conocer conocido consejo considera consumidor contigo contrato control copa correo
    crisis críticas cualquiera cuanto culo culpa cultura cumpl cumplir curso dado daño darl das dato debat debemo
    debería debido decía decisión declaró dejado dejan deje dejo demanda demás demasiado demuestra dentro denuncia
    desarrollado desarrollo descubr deseo despu detenido dicho diciembr diez diferencia diga digan dinastía directo
    distrito dólares dolor dónde doy duda duel económico edificio educación eeuu efecto eh ejemplo elegir embajador
    emperador empezó empieza encanta encima encontrar encuentra encuesta energía enero entiendo entra entrada
    entrevista enviar eran escrito escucha escuchar esencial esfuerzo españa español esperanza esperar establecer
    estadio estadounidens estan estés estuvo europeo evento evitar exist existen exterior extraño familiar fan
    febrero fecha felicidad fichaj fifa fondo francés fras frío frontera fuego fuent fuert gasto gato genial global
    gnb griego guardia gustan hablando hablar hablo habrá hacerlo hacienda hago hambr hará haya hayan hemo hermano
    hermosa hice hicieron hicist hola hospital hubiera hubo humano humor idea idiota iglesia importa importancia
    imposibl incluso increíble industria informa información inglés inicio instagram inteligent intento interior
    inversor investigación invierno izquierda jajajajaja jajajajajaja jamás jefe joven jóvenes juega juev jugando
    jugar julio junio juro justicia ke lanzó leído lejo lengua libr libra límites línea lista literatura llama
    llamar llega llegaron llegó llegu llena lleva llevo llevó llora lluvia local loco lucha luna luz mala malo
    mando manifestant marca mart marzo matan mediant medida ment merec metro miembro mile militar ministerio mio
    mira mirar misma modelo modo morir motivo muchacho muer muerto muestra murió música natural necesidad negocio
    negro niño normal normalment nota novia novio objetivo oest ojala ojalá olvida olvidar pagar pais pan papa papá
    papel parecido pareja paro parqu partir pasan pasando pase pasó pecho pekín pelea película películas pensando
    pensar pequeño perdido perdón perfecto periódico periodista periodo período perro personaj pesar peso pide piel
    piensa pienso pila pista planta playa pm población pobr poca podemo podía podrá policía políticos pone ponen
    poner pongo popular posibilidad pp premio present presidencia preso princesa principal principio privado
    probabl proceso profesor pronto propia propio protagonista protección próximo proyecto pública pueda puesto
    puso puto quedan quedar querer quería quizás rato razón realidad realment recib recuerda red régimen reír
    representa república respeto responsabilidad responsabl respuesta revolución rico río ropa rusia ruso sábado
    sabemo sale san sangr santa sean secreto seguimo segundo seguro seis selección sentido sentir septiembr sera
    seri sería serio servicio siendo sient siet sigan significa siguient silencio simpl simplement sino sitio
    situación sociedad sol sola solament somo sonreír sonrisa sos suelo sueños suert suficient sufr sufrir suma tal
    tambien tampoco tasa tecnología televisión temporada tendrá tenga tenia tenían tenido territorio tira tiro
    titular título toca toma tomar total trabajador trabajando trabajar trata tratado trist tuitutil tumor tuvieron
    tuvo tw ucv últimas unidad universidad usa usar uso ust usted usuario vacacion valor varia vario vas ve ven
    venezolano venga venta ventaja verlo vert ves vi viaj victoria vieja viejo viendo vienen viento vino violencia
    virgen visita visto volver vs whatsapp zona`,
  ],
];
