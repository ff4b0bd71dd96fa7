/**
 * How month names begin, by number (1–12): English, German, French, Spanish, Portuguese, Italian, Russian, Ukrainian, and
 * what Dutch, Polish, Czech, Turkish and Romanian do not share with them.
 */
const MONTHS = [
  'jan jän gen ene янв січ sty led oca ian',
  'feb fév fev фев лют lut úno şub',
  'mar mär mrz maa мар берез бер bře',
  'apr avr abr апр квіт kwi dub nis',
  'may mai mag maj май мая трав mei kvě',
  'jun juin giu июн черв cze haz iun',
  'jul juil lug июл лип lip tem iul',
  'aug aoû aou ago авг серп сер sie srp ağu',
  'sep set сен верес вер wrz eyl',
  'oct okt out ott окт жовт paź říj eki',
  'nov noi ноя листопад лис kas',
  'dec dez déc dic дек груд gru pro ara',
].map((names) => new RegExp(`^(?:${names.replace(/ /g, '|')})\\p{L}{0,9}$`, 'iu'));

/** The month (1–12) that a word names, in any of the languages; undefined when it names none. */
export function monthOf(word: string): number | undefined {
  const month = MONTHS.findIndex((names) => names.test(word)) + 1;
  return month > 0 ? month : undefined;
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
    'опубликовано обновлено в г года опубліковано оновлено о року г р ago minutes minute hours hour days day vor stunden minuten min klo kl a las godz 年 月 日 时 時 分 년 월 일'
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
