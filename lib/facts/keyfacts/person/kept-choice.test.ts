import { expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { lineOf } from './testing';

const BUILT = 'Die Bürgermeisterin Ida Berg hat am Fluss eine neue Brücke gebaut.';

it.each<[rule: string, lang: string, texts: string[], detail: string, said?: string[]]>([
  [
    'the sentence that says something, and not one without a verb',
    'de',
    ['Foto mit Ida Berg und den Gästen am Fluss.', 'Ida Berg hat am Fluss eine neue Brücke gebaut.'],
    'hat am Fluss eine neue Brücke gebaut',
  ],
  [
    'what does not lean on the sentence before it',
    'fr',
    ['Elle a procédé ainsi avec Ida Berg pendant toute la semaine.', 'Le préfet a nommé Ida Berg à la tête du port.'],
    'Le préfet a nommé Ida Berg à la tête du port',
  ],
  [
    'not only that they said something',
    'fr',
    ['Devant la presse, a dit Ida Berg.', 'Le préfet a nommé Ida Berg à la tête du port.'],
    'Le préfet a nommé Ida Berg à la tête du port',
  ],
  [
    'not cut behind the name',
    'de',
    [
      'Das Land habe - so die Chefin Ida Berg - am Fluss keine Mittel mehr - und keine Brücke.',
      'Die Gäste haben am See lange auf Ida Berg gewartet.',
    ],
    'Die Gäste haben am See lange auf Ida Berg gewartet',
  ],
  [
    'no words of somebody else',
    'de',
    [
      'Vor der Wahl gegen Ida Berg sagte der Trainer: „Wir haben heute einen Fehler gemacht.“',
      'Ida Berg hat am Fluss eine neue Brücke gebaut.',
    ],
    'hat am Fluss eine neue Brücke gebaut',
  ],
  [
    'what is marked as its subject in a script that marks it',
    'ja',
    ['市議会は伊田氏の提案した橋の計画を昨日の夜に否決した。', '伊田氏は川の新しい橋の工事を来月始めると発表した。'],
    '伊田氏は川の新しい橋の工事を来月始めると発表した',
  ],
])('a line is %s (%s)', async (_, lang, texts, detail, said = []) => {
  await loadFactWords(lang);
  expect(lineOf(texts, lang === 'ja' ? '伊田' : 'Ida Berg', null, said, lang).detail).toBe(detail);
});

it('is not the caption of a picture where the text names them', async () => {
  await loadFactWords('de');
  const texts = ['Ida Berg hat die alte Brücke am Fluss besucht.', BUILT];
  const line = lineOf(texts, 'Ida Berg', null, [], 'de', { types: ['caption'] });
  expect(line.detail).toContain('gebaut');
  expect(lineOf(texts.slice(0, 1), 'Ida Berg', null, [], 'de', { types: ['caption'] }).detail).toContain('besucht');
});

it('is another one where a line above has told it with their name', async () => {
  await loadFactWords('de');
  const other = 'Ida Berg hat später auch die alte Mühle am See verkauft.';
  const above = [BUILT.slice(0, -1)];
  expect(lineOf([BUILT, other], 'Ida Berg', null, [], 'de', { above }).detail).toContain('verkauft');
  expect(lineOf([BUILT], 'Ida Berg', 'Bürgermeisterin', [], 'de', { above })).toMatchObject({
    head: 'Ida Berg, Bürgermeisterin',
    detail: '',
  });
});

it('says who spoke where the line above does not', async () => {
  await loadFactWords('de');
  const text = '„Wir haben am Fluss eine neue Brücke gebaut“, sagte Ida Berg.';
  const above = ['Wir haben am Fluss eine neue Brücke gebaut'];
  expect(lineOf([text], 'Ida Berg', null, ['„Wir'], 'de', { above }).detail).toContain('neue Brücke gebaut');
});

it('is not the headline where there is another one', async () => {
  await loadFactWords('de');
  const texts = [BUILT, 'Ida Berg hat später auch die alte Mühle am See verkauft.'];
  const title = 'Bürgermeisterin Berg hat eine neue Brücke am Fluss gebaut';
  expect(lineOf(texts, 'Ida Berg', null, [], 'de', { title }).detail).toContain('verkauft');
});
