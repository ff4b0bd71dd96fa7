/**
 * Words that tell what a short block is, by language. They are only asked of blocks that the structure already makes
 * suspect, or that are short: prose may hold any of them.
 */
type Words = Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'ru' | 'uk', string>;

/** Opens a line that points to another article. */
const READ_ALSO: Words = {
  en: 'read (?:also|more|next|on)|also read|see also|see more|related(?: \\w+)?|more (?:on|from|about) |more:|don.t miss|recommended|you may (?:also )?like|watch(?: also|:)|listen(?: also|:)|continue reading|further reading|trending|most (?:read|popular)',
  de: 'lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|lies auch|auch interessant|das könnte sie|weiterlesen|siehe auch|meistgelesen',
  fr: 'lire (?:aussi|également|la suite)|à lire|voir aussi|sur le même (?:sujet|thème)|en savoir plus',
  es: 'le[ea] (?:también|más|además)|lee también|ver (?:también|más)|te puede interesar|relacionad[oa]s?|más información|además:',
  pt: 'leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|relacionad[oa]s?',
  it: 'leggi anche|leggi (?:di più|tutto)|vedi anche|potrebbe interessarti|articoli correlati',
  ru: 'читайте (?:также|ещ[её])|читать (?:также|далее)|смотрите также|подробнее|по теме|материалы по теме',
  uk: 'читайте (?:також|ще)|читати (?:також|далі)|дивіться також|докладніше|за темою',
};

/** Asks the reader for something: money, an address, a download, a follow. */
const PLEA: Words = {
  en: 'sign up|subscribe|newsletter|download (?:the|our)(?: \\w+)? app|follow us|like us|join (?:us|our)|support (?:us|our|independent)|consider supporting|donate|become a (?:member|patron|subscriber)|click here|tap here|advertisement|sponsored|share this|leave a comment|post a comment|all rights reserved|copyright ©|we.ve been working hard',
  de: 'newsletter|abonnieren|jetzt anmelden|folgen sie uns|app herunterladen|unterstützen sie uns|spenden|anzeige$|werbung$|alle rechte vorbehalten|kommentar (?:schreiben|verfassen)|diesen artikel teilen',
  fr: 'abonnez-vous|inscrivez-vous|newsletter|suivez-nous|téléchargez|soutenez|faites un don|publicité$|tous droits réservés|partager cet article',
  es: 'suscr[ií]b[ea]|boletín|newsletter|síguenos|descarga|apoya|dona|publicidad$|todos los derechos reservados|compartir',
  pt: 'assine|inscreva-se|newsletter|siga-nos|baixe o|apoie|doe|publicidade$|todos os direitos reservados|compartilh',
  it: 'iscriviti|abbonati|newsletter|seguici|scarica|sostieni|dona|pubblicità$|tutti i diritti riservati|condividi',
  ru: 'подпи(?:шитесь|сывайтесь)|рассылк|скачайте|поддержите|реклама$|все права защищены|поделиться',
  uk: 'підпи(?:шіться|суйтесь|суйтеся)|розсилк|завантажте|підтримайте|реклама$|усі права захищені|поділитися',
};

function anyOf(words: Words): string {
  return Object.values(words).join('|');
}

export const READ_ALSO_LINE = new RegExp(`^[\\s\\[(>»►▶•*→-]*(?:${anyOf(READ_ALSO)})`, 'iu');
export const PLEA_LINE = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(PLEA)})`, 'iu');
