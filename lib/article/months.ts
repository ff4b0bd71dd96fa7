/** Month names by number (1–12), lower case, with the forms and shortenings that dates are written with. */
const MONTHS: string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen января январь янв січня січень січ januari styczeń stycznia leden ledna ocak',
  'february feb februar feber februari février févr fevrier febrero fevereiro fev febbraio февраля февраль фев лютого лютий лют luty lutego únor února şubat',
  'march mar märz mrz mär mars marzo março marco марта март мар березня березень бер maart marzec marca březen března mart',
  'april apr avril avr abril abr aprile апреля апрель апр квітня квітень квіт kwiecień kwietnia duben dubna nisan',
  'may mai mayo maio mag maggio мая май травня травень трав mei maj maja květen května mayıs',
  'june jun juni juin junio junho giugno giu июня июнь июн червня червень черв czerwiec czerwca červen června haziran',
  'july jul juli juillet juil julio julho luglio lug июля июль июл липня липень лип lipiec lipca červenec července temmuz',
  'august aug août aout agosto ago agos августа август авг серпня серпень серп augustus sierpień sierpnia srpen srpna ağustos',
  'september sep sept septembre septiembre setiembre set setembro settembre сентября сентябрь сен сент вересня вересень вер wrzesień września září eylül',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт жовтня жовтень жовт październik października říjen října ekim',
  'november nov novembre noviembre novembro ноября ноябрь ноя нояб листопада листопад лист listopad listopada kasım',
  'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre декабря декабрь дек грудня грудень груд desember grudzień grudnia prosinec prosince aralık',
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** The month (1–12) that a word names, in any of the languages; undefined when it names none. */
export function monthOf(word: string): number | undefined {
  return NUMBERS.get(word.toLowerCase().replace(/\.$/, ''));
}

const DATE_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя ' +
    'am pm a m p uhr h hrs hours est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest ist mez mesz amt ' +
    'published updated posted first last modified created on at by the of st nd rd th date original originally release time ' +
    'veröffentlicht aktualisiert publiziert erstellt stand vom am um den der zuletzt datum geändert erschienen eingestellt online seit letzte aktualisierung ' +
    'publié mis à jour le modifié publicado actualizado el de del a las às em atualizado pubblicato aggiornato il alle ' +
    'опубликовано обновлено в г года опубліковано оновлено о року г р ago minutes hours days vor stunden minuten min'
  ).split(' '),
);

/** Whether a short text says when and nothing else: "Published 20 Nov 2019, 5:52 AM EST", "Stand: 3. März 2020". */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  let evidence = 0;
  for (const word of words) {
    if (/^\d/.test(word)) continue;
    if (monthOf(word)) evidence++;
    else if (!DATE_WORDS.has(word)) return false;
    else evidence += 0.5;
  }
  return evidence >= 1 || /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b/.test(text);
}
