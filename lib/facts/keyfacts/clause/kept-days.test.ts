import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

beforeAll(async () => {
  await Promise.all(['de', 'es', 'fr', 'it', 'nl', 'pl', 'uk'].map(loadFactWords));
});

/** The line of the day in brackets of a sentence. */
function lineOf(lang: string, marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const place = { text, sentence: { start: 0, end: text.length }, mention: { start, end }, isBound: true, isDay: true };
  return cutClause(place, clauseWordsOf(lang), 60).text;
}

it.each([
  // What happened on the day comes first, without who told it and what they told besides, …
  [
    'uk',
    'Міський голова Гаврилівки Остап Мельник додав, що до [1 січня] місто планує звести біля шкіл три нові укриття.',
    'до 1 січня місто планує звести біля шкіл три нові укриття',
  ],
  // … but not without its subject.
  [
    'it',
    'Il sindaco di Altavalle ha parlato a lungo del vecchio mugnaio, scomparso [ieri] all’età di cento anni.',
    'Il sindaco di Altavalle ha parlato a lungo del vecchio mugnaio, scomparso ieri all’età di cento anni',
  ],
  // A clause that describes the subject is left out.
  [
    'pl',
    'Dziennik, z którym rozmawiał burmistrz, zamknął redakcję [we wtorek].',
    'Dziennik zamknął redakcję we wtorek',
  ],
  // A clause goes on behind what dashes part from it, …
  [
    'pl',
    'Zarząd spółki Mlyn zapowiedział [w niedzielę] – mimo wcześniejszych słów wójta o tym, że most zostanie zamknięty – że w pracach weźmie udział wojsko.',
    'Zarząd spółki Mlyn zapowiedział w niedzielę – mimo wcześniejszych słów wójta o tym, że most zostanie zamknięty – że w pracach weźmie udział wojsko',
  ],
  // … and a noun behind a dash says what the one before it is.
  [
    'pl',
    'Gmina zamknęła cieśninę Orłów – szlak handlowy, którym [w 2019 roku] transportowano zboże.',
    'Gmina zamknęła cieśninę Orłów – szlak handlowy, którym w 2019 roku transportowano zboże',
  ],
  // Where a verb is second, its subject is before what stands between commas.
  [
    'de',
    'Die Wassertemperatur ist seit Beginn der Messungen in allen Brunnen um fast 1,5 Grad gestiegen, das Grundwasser der Gemeinden, vor allem im Norden, hat seit [März 2023] Höchsttemperaturen erreicht.',
    'das Grundwasser der Gemeinden, vor allem im Norden, hat seit März 2023 Höchsttemperaturen erreicht',
  ],
  // `als` without a verb behind it opens no clause.
  [
    'nl',
    'In [oktober 2020] haalt partijvoorzitter Jan Maes haar uit de hoed als minister van Binnenlandse Zaken en Institutionele Hervormingen en Democratische Vernieuwing.',
    'In oktober 2020 haalt partijvoorzitter Jan Maes haar uit de hoed als minister van Binnenlandse Zaken en Institutionele Hervormingen en Democratische Vernieuwing',
  ],
  // Who said it stays behind a dash, too.
  [
    'pl',
    'Stary most zamkniemy [5 maja], bo jest zniszczony – mówi Anna Nowak.',
    'Stary most zamkniemy 5 maja, bo jest zniszczony – mówi Anna Nowak',
  ],
  // The second of two verbs is told by itself, though the first is in no list.
  [
    'es',
    'Los agricultores del valle, a los que se reducirá el agua, calculan grandes pérdidas este año en toda la comarca y han convocado una protesta para [el próximo sábado], dijo su portavoz, Julián Soto.',
    'han convocado una protesta para el próximo sábado, dijo su portavoz',
  ],
  // No line ends on a verb of saying, …
  [
    'fr',
    '[Jeudi soir], le maire de la petite ville de Valbourg a confirmé qu’en réponse aux longues grèves des meuniers de la vallée, la mairie avait fermé toutes les écoles et les deux ponts de la vieille ville pour une durée de trois semaines.',
    'Jeudi soir, le maire de la petite ville de Valbourg a confirmé qu’en réponse aux longues grèves des meuniers de la vallée, la mairie avait fermé toutes les écoles',
  ],
  // … nor begins in the middle of a pair of nouns.
  [
    'fr',
    'Les élus qui dirigent les services d’alerte et d’information de la vallée ne siégeront pas [mercredi].',
    'Les élus qui dirigent les services d’alerte et d’information de la vallée ne siégeront pas mercredi',
  ],
])('%s: the line of the day in %j', (lang, marked, line) => expect(lineOf(lang, marked)).toBe(line));

it.each([
  ['fr', 'La ville a fermé [lundi] le vieux pont, qui – dit le maire – menaçait ruine.', /qui$/],
  ['es', 'La villa cerró [el lunes] el puente viejo, que – dijo la alcaldesa – era un peligro para todos.', /que$/],
])('%s: the line of the day in %j does not end on the word that opens a clause', (lang, marked, opening) =>
  expect(lineOf(lang, marked)).not.toMatch(opening),
);
