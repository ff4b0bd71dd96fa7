/**
 * Words that tell what a short block is, by language. They are asked of short blocks only, and mostly of those that the
 * structure of the page makes suspect: prose may hold any of them. Each entry is a part of a regular expression.
 */
type Words = Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'ru' | 'uk', string>;

/** Opens a line that points to another article. */
const SIGNPOST: Words = {
  en: 'read (?:also|more|next|on|the full|our)|also(?: (?:read|on|see)\\b|:)|see also|see more|related(?: \\p{L}+){0,2}\\s*[:|]|related (?:post|stor|article|content|link)\\p{L}*|more:|more on|don.t miss|must read|recommended (?:for you|reading|stories|:)|you (?:may|might) (?:also )?(?:like|be interested)|you.ll also like|watch(?: also| now|:)|listen(?: also| now|:)|continue reading|keep reading|further reading|in case you missed|click here|check out (?:our|the|more)|for more (?:information|on|stories|news)|explore more|up next|next story|previous (?:story|article|post)|next (?:article|post)',
  de: 'lesen sie (?:auch|mehr|hier|dazu|weiter)|lies (?:auch|mehr|hier|dazu)|mehr (?:zum thema|zu |dazu|lesen|infos|informationen|aus )|auch interessant|auch lesenswert|das könnte (?:sie|dich|euch)|weiterlesen|weiter zu|siehe auch|schon gelesen|zum (?:thema|weiterlesen|nachlesen)|weitere(?:r|n|s)? (?:informationen|artikel|beiträge|infos|nachrichten|themen|news|meldungen|homestor\\p{L}*)|weiterführende|passend dazu|entdecke(?:n sie)? (?:jetzt|auch|weitere|hier)|empfehlung|hier (?:geht es|geht.s|finden sie|erfahren sie|klicken)|alle (?:artikel|beiträge|infos)|auch auf \\p{L}+\\.\\p{L}+',
  fr: 'à lire(?: aussi)?|lire (?:aussi|également|la suite)|voir (?:aussi|également)|sur le même (?:sujet|thème)|en savoir plus|à voir|à découvrir|découvrez|lisez (?:aussi|également)|pour aller plus loin|notre dossier',
  es: 'le[ea] (?:también|más|además)|lee también|lea aquí|vea (?:también|además|más)|ver (?:también|más)|mir[ae](?: también)?:|(?:le|te) puede interesar|te (?:recomendamos|puede)|relacionad[oa]s?:?|nota relacionada|notas relacionadas|más información|además:|también:|sigue leyendo|seguir leyendo|conoce más|no te pierdas',
  pt: 'leia (?:também|mais|ainda|a íntegra)|veja (?:também|mais|ainda)|saiba mais|confira (?:também|mais)|relacionad[oa]s?|notícias relacionadas|continue lendo|assista',
  it: 'leggi (?:anche|di più|tutto|l.articolo)|leggete anche|vedi anche|guarda (?:anche|il video)|potrebbe(?:ro)? interessar\\p{L}*|ti potrebbe|articoli correlati|per approfondire|scopri',
  ru: 'читайте (?:также|ещ[её]|в материале)|читать (?:также|далее|ещ[её])|смотрите (?:также|ещ[её])|подробнее|по теме|материалы по теме|ещ[её] по теме|вам может быть интересно|ранее:',
  uk: 'читайте (?:також|ще|більше)|читати (?:також|далі|ще)|дивіться (?:також|ще)|докладніше|детальніше|за темою|до теми|матеріали за темою|вас може зацікавити|раніше:',
};

/** Opens what follows an article: comments, other articles, the writer, the tags. The whole line, or its beginning. */
const AFTER_STORY: Words = {
  en: '(?:\\d+ )?comments?(?: \\(\\d+\\)|:)?$|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|what do you think|tell us what you think|about the authors?|about (?:us|this site)$|more (?:from|stories|news|great|posts|articles|by)\\b|most (?:read|popular|viewed|recent|shared)|popular (?:this|posts|stories|now|articles)|trending|top stories|latest (?:news|stories|posts|articles|from)|recent (?:articles|posts|stories|news)|related$|related (?:posts?|stor\\p{L}+|articles?|news|topics?|content|links?|coverage|tags)|recommended|you may also like|you might also like|something to consider|editor.s (?:picks?|choice)|sponsored|promoted|around the web|from our partners|from the web|want more (?:stories|news)|like this (?:article|story|:)|tags?(?:$|:)|topics?(?:$|:)|categories|filed under|read next|up next|what to read next|want to see more|about \\p{Lu}\\S*(?: \\S+){0,3}:?$',
  de: '(?:\\d+ )?kommentare?(?: \\(\\d+\\)|:)?$|(?:einen? )?kommentar (?:schreiben|verfassen|hinterlassen)|schreibe? (?:einen? )?kommentar|hinterlasse|kommentare (?:insgesamt|zu)|über den autor|über die autorin|über (?:uns|mich)$|zu[rm] (?:person|autorin?)|mehr (?:zum thema|zu |von|aus|artikel|news|themen)|meistgelesen\\p{L}*|meistdiskutiert\\p{L}*|am meisten gelesen|ähnliche (?:beiträge|artikel|themen)|verwandte (?:artikel|beiträge|themen)|das könnte|auch interessant|weitere (?:artikel|beiträge|themen|news|meldungen|informationen)|neueste (?:beiträge|artikel|kommentare)|teilen(?: mit| sie|:|$)|artikel teilen|beitrag teilen|schlagw[oö]rter?|schlagworte|tags?(?:$|:)|themen:?$|kategorien?:?$|zurück zu|gefällt mir|zum weiterlesen|weiterführende|aktuelle (?:artikel|beiträge|nachrichten)|empfehlungen|rubriklistenbild|über (?:die |das |den )?\\p{Lu}\\S*(?: \\S+){0,3}:?$',
  fr: '(?:\\d+ )?commentaires?(?: \\(\\d+\\)|:)?$|laisser un commentaire|laissez un commentaire|à propos de l.auteur|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés|connexes)|à lire (?:aussi|également)|les plus lus|les plus populaires|plus d.articles|mots[- ]clés|tags?(?:$|:)|vous aimerez',
  es: '(?:\\d+ )?comentarios?(?: \\(\\d+\\)|:)?$|deja (?:un comentario|tu comentario)|sobre el autor|sobre la autora|acerca del autor|noticias relacionadas|artículos relacionados|relacionad[oa]s|te puede interesar|más (?:noticias|leídas|leídos|vistas|sobre|de )|lo más (?:leído|visto)|últimas noticias|etiquetas|temas(?:$|:)',
  pt: '(?:\\d+ )?comentários?(?: \\(\\d+\\)|:)?$|deixe (?:um|seu) comentário|sobre o autor|sobre a autora|notícias relacionadas|artigos relacionados|veja também|leia também|mais (?:lidas|notícias|sobre)|tags?(?:$|:)',
  it: '(?:\\d+ )?commenti?(?: \\(\\d+\\)|:)?$|lascia un commento|l.autore|informazioni sull.autore|articoli correlati|leggi anche|potrebbe(?:ro)? interessarti|i più letti|più letti|altri articoli|tag(?:$|:)|argomenti(?:$|:)',
  ru: '(?:\\d+ )?комментари\\p{L}+(?: \\(\\d+\\)|:)?$|оставить комментарий|добавить комментарий|об авторе|по теме|материалы по теме|читайте также|самое (?:читаемое|популярное)|популярное|похожие|последние новости|теги(?:$|:)|темы(?:$|:)',
  uk: '(?:\\d+ )?коментар\\p{L}*(?: \\(\\d+\\)|:)?$|залишити коментар|додати коментар|про автора|за темою|до теми|матеріали за темою|читайте також|найпопулярніш\\p{L}+|популярне|схожі|останні новини|теги(?:$|:)|теми(?:$|:)',
};

/** Asks the reader for something: money, an address, a download, a follow. Anywhere in a short block. */
const PLEA: Words = {
  en: 'sign up|sign in|log in|subscribe|subscri(?:ption|bers?) (?:to|now|today|get|also)|newsletters?|(?:download|get) (?:the|our)(?: \\p{L}+){0,2} apps?|apps for ios|(?:follow|like|find|join|visit|keep up with) (?:us|me|him|her|them|the \\p{L}+|@\\p{L}+|\\p{L}+) (?:on|at|via) (?:our )?(?:twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|whatsapp|x\\b|social)|follow @|support (?:us|our|independent|quality) |consider (?:supporting|donating|becoming|subscribing)|donate|become a (?:member|patron|subscriber|supporter)|advertisement|sponsored (?:by|content)|share (?:this|it with)|leave a comment|our (?:free )?(?:daily|weekly) (?:email|newsletter)|delivered (?:to your|through your|straight|weekday)|in your inbox|send (?:us )?(?:a |your )?(?:tips?|feedback|message)|get the latest|if you (?:enjoyed|liked) this|follow .{0,30}(?:full )?coverage|free trial|per month|gift subscription|enter your email|email address|welcome to the comments|we.ve been working hard to bring you',
  de: 'newsletter|abonnieren|abonniere|jetzt (?:anmelden|registrieren|bestellen|testen|abonnieren)|folgen? sie uns|folg(?:e|t) (?:uns|mir)|app (?:herunterladen|laden)|unterstützen sie (?:uns|unsere)|unterstütze (?:uns|mich)|(?:mit )?(?:einer|ihrer|deiner) spende|artikel (?:teilen|bewerten|nützlich)|diesen (?:artikel|beitrag) (?:teilen|bewerten)|beitrag teilen|keine neuigkeiten|probeabo|abo abschließen|im abo|werde mitglied|mitglied werden|e-?mail-adresse',
  fr: 'abonnez[- ]vous|inscrivez[- ]vous|newsletter|suivez[- ]nous|téléchargez|soutenez|faites un don|partag(?:er|ez) (?:cet|l)|rejoignez|déjà abonné|je m.abonne',
  es: 'suscr[ií]b[ea]\\p{L}*|suscripción|boletín|newsletter|s[ií]gu[ea]nos|descarga (?:nuestra|la app)|apoya (?:nuestro|a )|únete|hazte (?:miembro|socio)|canal de (?:telegram|whatsapp)|comparte (?:esta|este)',
  pt: 'assine|inscreva-se|newsletter|siga (?:o|a|nos|nosso)|baixe (?:o|nosso)|apoie|faça uma doação|participe do (?:grupo|canal)|compartilhe (?:esta|este)',
  it: 'iscriviti|abbonati|newsletter|seguici|scarica (?:l.app|la nostra)|sostieni(?:ci)?|fai una donazione|condividi (?:questo|l)',
  ru: 'подпи(?:шитесь|сывайтесь|саться)|рассылк\\p{L}+|скачайте|поддержите (?:нас|редакцию)|следите за|telegram-канал|в телеграм|поделиться|присоединяйтесь',
  uk: 'підпи(?:шіться|суйтесь|суйтеся|сатися)|розсилк\\p{L}+|завантажте|підтримайте (?:нас|редакцію)|стежте за|telegram-канал|у телеграм|поділитися|приєднуйтесь',
};

/** A button, a notice or a label of the page, when it is the whole block. */
const CONTROL: Words = {
  en: 'advert(?:isement|s)?|ad|sponsored|share|tweet|email|e-mail|print|save|comments?|skip to (?:content|main content)|loading\\.{0,3}|show more|load more|see all|view all|learn more|click here|more|subscribe|sign in|sign up|log in|register|close|menu|search|home|back to top|text size|order reprints|print article|copy link|link copied|image \\d+ of.*|\\d+ of \\d+|this slideshow requires javascript\\.?|please enable javascript.*|warning|highlights|embed|video|photos?|gallery|play|listen|(?:\\d+ ?min(?:ute)?s? read)|reading time.*|breaking news|captions?|post comment.{0,4}|opinion (?:columnist|contributor)|staff writer|\\d+ shares?|view gallery|open gallery|view comments|external content',
  de: 'anzeige|-? ?anzeige ?-?|werbung|teilen|drucken|merken|kommentare?|speichern|mehr|lade(?:n)? weitere inhalte.*|weitere inhalte laden|externer inhalt|inhalt laden|zum inhalt springen|nach oben|zur startseite|rezept drucken|quellen (?:ein|aus)blenden|bildergalerie|galerie öffnen|video|vorlesen|zurück|weiter|lesezeit.*|schrift|dieser artikel wurde.*bewertet|\\(?noch keine bewertungen\\)?.*',
  fr: 'publicité|partager|imprimer|commenter|voir plus|lire plus|fermer|aller au contenu|temps de lecture.*|écouter|vidéo|sponsorisé|réservé aux abonnés',
  es: 'publicidad|anuncio|compartir|imprimir|comentar|ver más|leer más|cerrar|ir al contenido|tiempo de lectura.*|escuchar|vídeo|video|galería|patrocinado|pie de foto',
  pt: 'publicidade|anúncio|compartilhar|imprimir|comentar|ver mais|ler mais|fechar|ir para o conteúdo|tempo de leitura.*|ouvir|vídeo|galeria|continua após a publicidade|patrocinado',
  it: 'pubblicità|annuncio|condividi|stampa|commenta|mostra altro|leggi di più|chiudi|vai al contenuto|tempo di lettura.*|ascolta|video|galleria|sponsorizzato',
  ru: 'реклама|поделиться|печать|комментировать|показать ещ[её]|закрыть|время чтения.*|слушать|видео|фото|меню|поиск|наверх',
  uk: 'реклама|поділитися|друк|коментувати|показати ще|закрити|час читання.*|слухати|відео|фото|меню|пошук|вгору',
};

/** Rights, imprints, what the text is and is not. Beginning of a block near the end. */
const LEGAL: Words = {
  en: '(?:copyright|\\(c\\)|©|ⓒ)|all rights reserved|this (?:document|article|material|content|story) (?:is|may|was|has)(?: \\p{L}+){0,4} (?:copyright\\p{L}*|published|reproduced|republished|broadcast|property)|citation:|no part (?:of this|may)|first published|originally published|via \\S+\\.(?:com|info|net|org)|the views expressed|the opinions expressed|opinions expressed|views (?:and opinions )?expressed|disclaimer|correction:|source:|bookmark the permalink|this (?:entry|post) was (?:posted|published)|posted (?:in|by)|filed under|note: we are|category\\s?:|contact:',
  de: 'alle rechte vorbehalten|sofern nicht anders|dieser (?:artikel|beitrag|eintrag|text) (?:wurde|ist|erschien|gibt|stammt)|bei diesem beitrag handelt|ursprünglich (?:veröffentlicht|erschienen)|erstellt am|veröffentlicht (?:in|am|unter|von)|abgelegt unter|verschlagwortet|impressum|quelle:|quellen?$|beitragsbild|titelbild|bildquelle\\p{L}*|fotos?:|kontakt:|pressekontakt|hinweis der redaktion|letzte aktualisierung|zuletzt aktualisiert|aktualisiert am|alle blogbeiträge',
  fr: 'tous droits réservés|publié (?:le|dans|par)|source\\s?:|crédits?\\b|droits de reproduction|cet article (?:est|a été)|mentions légales',
  es: 'todos los derechos reservados|publicado (?:en|por|el)|fuente:|prohibida (?:su|la) reproducción|este artículo (?:es|fue)|con información de',
  pt: 'todos os direitos reservados|publicado (?:em|por)|fonte:|proibida a reprodução|este artigo (?:é|foi)|com informações d|atenção: comentários',
  it: 'tutti i diritti riservati|pubblicato (?:in|da|il)|fonte:|riproduzione (?:riservata|vietata)|questo articolo (?:è|è stato)',
  ru: 'все права защищены|источник:|перепечатка|опубликовано в|при использовании материалов|фото:',
  uk: 'усі права захищен\\p{L}|всі права захищен\\p{L}|джерело:|передрук|опубліковано в|при використанні матеріалів|фото:',
};

/** Who reported, edited, translated or took the pictures, said about the article at its end. Anywhere in the block. */
const CONTRIBUTORS: Words = {
  en: '^\\(?(?:additional )?(?:reporting|report|writing|editing|compiled|edited|written|translated|photographs?|produced|text) by\\b|^(?:\\p{Lu}\\S* ){1,6}(?:contributed to this|contributed reporting|reported from)|contributed to this (?:report|story|article)|^write to \\p{Lu}|^(?:e-?mail|contact|reach) (?:the (?:author|reporter|writer)|\\p{Lu}\\S+ (?:\\p{Lu}\\S+ )?at )|(?:is|are) (?:a|an|the)(?: [\\p{L}-]+){0,4} (?:freelance\\p{L}*|writer|reporter|journalist|editor|correspondent|columnist|contributor|curator|blogger)\\b|(?:you can )?follow (?:him|her|them|me) (?:on|at)|(?:reach|contact|email) (?:him|her|them|me) (?:at|on)|joined (?:[\\p{L}\\d-]+ ){1,5}in (?:\\p{L}+ )?(?:19|20)\\d\\d|(?:has been|he has|she has) (?:writing|reporting|covering|written)',
  de: '^\\(?(?:mit material|redaktion|text|autor(?:in)?|von|fotos?|bild(?:er)?|übersetzung|bearbeitet)\\s*:|^(?:mit material von|mit agenturmaterial)|(?:ist|arbeitet als|schreibt als|war) (?:\\p{L}+ ){0,4}(?:journalist(?:in)?|redakteur(?:in)?|autor(?:in)?|korrespondent(?:in)?|foodblogger\\p{L}*|blogger(?:in)?|volontär(?:in)?)\\b|schreibt (?:für|über|seit|regelmäßig)|bloggt|betreue ich den blog',
  fr: '^(?:avec|par|texte|photos?|propos recueillis par|traduit par)\\s*:?\\s(?:l.)?(?:afp|reuters|\\p{Lu})|est (?:une? )?(?:\\p{L}+ ){0,2}(?:journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu[rs]\\p{L}*)',
  es: '^(?:texto|fotos?|redacción|edición|con información de|por)\\s*:|es (?:un |una )?(?:\\p{L}+ ){0,2}(?:periodista|redactora?|editora?|corresponsal|columnista)',
  pt: '^(?:texto|fotos?|edição|reportagem|por)\\s*:|é (?:um |uma )?(?:\\p{L}+ ){0,2}(?:jornalista|repórter|editora?|colunista|correspondente)',
  it: '^(?:testo|foto|redazione|a cura di)\\s*:?|è (?:un |una )?(?:\\p{L}+ ){0,2}(?:giornalista|redattore|redattrice|corrispondente|editorialista)',
  ru: '^(?:автор|текст|фото|редактор|перевод)\\s*:',
  uk: '^(?:автор|текст|фото|редактор|переклад)\\s*:',
};

/** Opens a line that names the writer. */
const BYLINE: Words = {
  en: 'by|written by|posted by|published by|author|authors|story by|words by|opinion by|text by|reported by',
  de: 'von|autor|autorin|autoren|text|ein beitrag von|geschrieben von|verfasst von|veröffentlicht von',
  fr: 'par|écrit par|auteur|rédigé par|publié par',
  es: 'por|autor|autora|escrito por|publicado por|redacción',
  pt: 'por|autor|autora|escrito por|publicado por',
  it: 'di|autore|autrice|scritto da|a cura di|pubblicato da',
  ru: 'автор|авторы|текст',
  uk: 'автор|автори|текст',
};

/** A picture's source: opens a credit. */
const CREDIT =
  '\\(?(?:images?|photos?|photographs?|photography|pictures?|pics?|foto\\p{L}*|bild\\p{L}*|titelbild|beitragsbild|grafik|abb(?:ildung)?\\.?|credits?|crédits?(?: photos?)?|créditos?|imagen|imagem|immagine|фото|зображення|quelle|illustration|file photo|screenshot|video|symbolbild|archivbild|drawing|zeichnung)\\s*(?:credits?|by|courtesy|von|de|:|©|/|\\(c\\)|ⓒ)|©|ⓒ|\\(c\\) ';
const AGENCIES =
  'getty(?: images)?|afp|ap(?: photo)?|reuters|dpa|imago|shutterstock|istock\\p{L}*|unsplash|pixabay|picture alliance|keystone|epa|efe|alamy|adobe stock|fotolia|ansa|apa|sid|bloomberg|wire ?image|handout|courtesy|screenshot';

/**
 * Tests text, in capitals or not, for an expression that is written in small letters. An expression that ignores case by
 * itself (`iu`) has each `\p{L}` in it closed over all its cases when it is compiled: those below took 240 ms of a first
 * reading so, and take 36 ms like this (Node, under load; a third of the extraction in a popup, whose code is always new).
 */
function inAnyCase(expression: string): { test(text: string): boolean } {
  // In small letters there are no capitals: an expression that ignores case takes any letter for one, too.
  const small = new RegExp(expression.replaceAll('\\p{Lu}', '\\p{L}'), 'u');
  return { test: (text) => small.test(text.toLowerCase()) };
}

function anyOf(words: Words): string {
  return Object.values(words).join('|');
}

/** What may stand before the first word of a line: bullets, brackets, arrows, emoji. */
const LEAD = '^[^\\p{L}\\p{N}]{0,6}';

export const SIGNPOST_LINE = inAnyCase(`${LEAD}(?:${anyOf(SIGNPOST)})`);
export const AFTER_STORY_LINE = inAnyCase(`${LEAD}(?:${anyOf(AFTER_STORY)})`);
export const PLEA_LINE = inAnyCase(`(?:^|[^\\p{L}])(?:${anyOf(PLEA)})(?![\\p{L}])`);
export const CONTROL_LINE = inAnyCase(`${LEAD}(?:${anyOf(CONTROL)})[^\\p{L}\\p{N}]{0,4}$`);
/** One button of a share bar, in any language. */
export const SHARE_SERVICE =
  /^(?:facebook|twitter|x|whats ?app|reddit|linkedin|pinterest|telegram|tumblr|pocket|flipboard|messenger|viber|bluesky|threads|mastodon|e-?mail)$/i;
export const LEGAL_LINE = inAnyCase(`${LEAD}(?:${anyOf(LEGAL)})`);
export const CONTRIBUTOR_LINE = inAnyCase(anyOf(CONTRIBUTORS));
export const BYLINE_OPENING = inAnyCase(`${LEAD}(?:${anyOf(BYLINE)})(?:\\s*:\\s*|\\s+)`);
export const CREDIT_LINE = inAnyCase(`^(?:${CREDIT})`);
/** Closes a caption: its last sentence names who made the picture. */
export const CREDIT_LABEL = inAnyCase(`[.!?|]\\s+(?:${CREDIT})[^.!?]{2,60}\\.?$`);
export const CREDIT_END = new RegExp(
  `(?:©[^.]{2,60}|\\((?:credits?|image|photo|foto|bild|source|via|ap photo|getty)[^)]{2,80}\\)|(?:^|[/|:(.]\\s*)(?:${AGENCIES})\\)?)$`,
  'iu',
);
export const PUBLISHED_LABEL =
  /\b(?:publi\p{L}+|posted|post(?:ed)? on|released?|date\b|veröffentlich\p{L}+|publiziert|erstellt|erschienen|datum|vom|stand|mis en ligne|pubblicato|inserito)|(?:опубликовано|опубліковано|дата)/iu;
export const UPDATED_LABEL =
  /\b(?:updated?|modified|last (?:edit|change)|aktualisier\p{L}+|geändert|mis à jour|modifié|actualizad\p{L}+|atualizad\p{L}+|aggiornat\p{L}+)|(?:обновлено|оновлено)/iu;
/** Opens a line that says what time it is, or since when somebody is a member. */
export const CLOCK_LINE =
  /^\P{L}*(?:(?:current|local) (?:date|time)|it is (?:now|currently)|joined|aktuelle?s? (?:datum|zeit)|heute ist|mitglied seit|registriert|inscrit (?:le|depuis)|fecha actual|registrado)/iu;
/** Titles that front pages go by. */
export const HOME_TITLE =
  /^(?:home(?:page)?|front ?page|startseite|titelseite|accueil|inicio|portada|página (?:principal|inicial)|início|главная(?: страница)?|головна(?: сторінка)?)(?:$|[^\p{L}])|(?:^|[^\p{L}])home(?:page)?$/iu;
/** Asks for money or an account before the story goes on. */
export const WALL_LINE =
  /(?:subscribe|sign (?:in|up)|log ?in|register|subscription|to) (?:now )?to (?:continue|keep|read)|(?:to|and) (?:continue|keep) reading|read the (?:full|rest)|view the full story|(?:um )?weiter(?:zu)?lesen|(?:mit|im) (?:\p{L}*abo|plus)\b.{0,30}lesen|pour lire la suite|réservé aux abonnés|para (?:seguir|continuar) leyendo|para continuar lendo|exclusivo para (?:suscriptores|assinantes)|per continuare a leggere|чтобы (?:продолжить|читать)|щоб (?:продовжити|читати)/iu;
