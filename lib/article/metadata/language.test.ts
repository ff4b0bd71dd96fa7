import { expect, it } from 'vitest';
import { languageOfText } from './language';

const GERMAN = 'Die Brücke ist nicht mit der Straße verbunden, und das bleibt eine Weile so. '.repeat(8);
const ENGLISH = 'The bridge that was closed for a week has opened, and the road with it. '.repeat(8);
const FINNISH = 'Silta avattiin liikenteelle torstaina, kun korjaukset olivat viimein päättyneet. '.repeat(8);

it.each([
  ['believes the page', ENGLISH, 'en-GB', 'en-GB'],
  ['believes the text where the page was set up in English', GERMAN, 'en', 'de'],
  ['believes the page on a language it does not know', FINNISH, 'fi', 'fi'],
  ['believes the page on a short text', GERMAN.slice(0, 100), 'en', 'en'],
  ['believes the page where the text says nothing', FINNISH, 'en', 'en'],
  ['hears the language where none is declared', GERMAN, null, 'de'],
  ['does not take a language it does not know for English', FINNISH, null, 'und'],
  [
    'hears Polish',
    'Rząd zapowiedział, że most nie jest zamknięty, a droga dla pieszych oraz rowerów otworzy się wkrótce. '.repeat(6),
    null,
    'pl',
  ],
  [
    'hears Turkish',
    'Köprü bir hafta boyunca kapalı kaldı ve bu sabah araçlar için yeniden açıldı. '.repeat(8),
    null,
    'tr',
  ],
  [
    'hears Swedish',
    'Bron som var stängd är öppen igen, och det betyder att trafiken inte går runt sjön. '.repeat(8),
    null,
    'sv',
  ],
  ['hears Danish', 'Broen blev åbnet efter en uge, og det er ikke kun af hensyn til bilerne. '.repeat(8), null, 'da'],
  ['hears Norwegian', 'Broen ble åpnet etter en uke, og det er ikke bare av hensyn til bilene. '.repeat(8), null, 'no'],
  [
    'hears Czech',
    'Most, který byl týden zavřený, je podle města otevřený také pro chodce, že prý jsou spokojeni. '.repeat(6),
    null,
    'cs',
  ],
  [
    'hears Indonesian',
    'Jembatan yang ditutup dan diperbaiki itu tidak lagi sepi dengan adanya jalan baru untuk warga dari kota ini. '.repeat(
      5,
    ),
    null,
    'id',
  ],
  [
    'hears Vietnamese',
    'Cây cầu được mở lại cho người đi bộ và xe đạp trong tuần, không còn là nỗi lo của thành phố. '.repeat(6),
    null,
    'vi',
  ],
  ['sees Hindi', 'पुल एक सप्ताह तक बंद रहा और आज सुबह फिर से खोल दिया गया। '.repeat(10), null, 'hi'],
  [
    'finds out what is declared English',
    'Jembatan yang ditutup dan diperbaiki itu tidak lagi sepi dengan adanya jalan baru untuk warga dari kota ini. '.repeat(
      5,
    ),
    'en-US',
    'id',
  ],
  ['says nothing on a short text', 'Silta auki', null, null],
])('%s', (_, text, declared, lang) => {
  expect(languageOfText(text, declared)).toBe(lang);
});
