import { expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { lineOf } from './testing/line-of';

const BUILT = 'Die Bürgermeisterin Ida Berg hat am Fluss eine neue Brücke gebaut.';

it.each<[rule: string, lang: string, texts: string[], detail: string, said?: string[]]>([
  [
    'the sentence that says something, and not one without a verb',
    'de',
    ['Ein altes Foto mit Ida Berg und den Gästen am Fluss.', 'Die Gäste haben am See lange auf Ida Berg gewartet.'],
    'Die Gäste haben am See lange auf Ida Berg gewartet',
  ],
  [
    'no question',
    'de',
    ['Hat sich am Ende jemand im Ort um Ida Berg gekümmert?', 'Die Gäste haben am See lange auf Ida Berg gewartet.'],
    'Die Gäste haben am See lange auf Ida Berg gewartet',
  ],
  [
    'not the shortest',
    'de',
    ['Ida Berg ist lange krank.', 'Ida Berg hat am Fluss eine neue Brücke gebaut.'],
    'hat am Fluss eine neue Brücke gebaut',
  ],
  [
    'what does not lean on the sentence before it',
    'ja',
    ['こうした動きに伊田氏は強く反対していることが分かった。', '伊田氏は川の新しい橋の工事を来月始めると発表した。'],
    '伊田氏は川の新しい橋の工事を来月始めると発表した',
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
      'Nach der Wahl gegen Ida Berg sagte der Trainer: „Wir haben heute einen Fehler gemacht.“',
      'Die Gäste haben am See lange auf Ida Berg gewartet.',
    ],
    'Die Gäste haben am See lange auf Ida Berg gewartet',
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

it('is none where a line above names them, and the other lines are about something else', async () => {
  await loadFactWords('ja');
  const told = '伊田氏は川の新しい橋の工事を来月始めると発表した';
  const texts = [`${told}。`, '市議会は伊田氏の提案した橋の計画を昨日の夜に否決した。'];
  expect(lineOf(texts, '伊田', null, [], 'ja', { above: [told] }).detail).toBe('');
});

it('is none of the story for who wrote it', async () => {
  await loadFactWords('ja');
  const text = '【港町＝伊田】市長は川の新しい橋の工事を来月始めると発表した。';
  expect(lineOf([text], '伊田', null, [], 'ja').detail).toBe('');
});

it('opens no clause whose verb is cut', async () => {
  await loadFactWords('fr');
  const texts = [
    'La poussée intervient alors que le préfet craint que Ida Berg',
    'Le préfet a nommé Ida Berg au port.',
  ];
  expect(lineOf(texts, 'Ida Berg', null, [], 'fr').detail).toBe('Le préfet a nommé Ida Berg au port');
});

it('is what they say, though it opens with `I`', async () => {
  await loadFactWords('da');
  const said = 'Jeg vil gerne bygge en ny bro over åen i byen, siger Ida Berg.';
  const texts = [said, 'Gæsterne har ventet længe på Ida Berg ved søen.'];
  expect(lineOf(texts, 'Ida Berg', null, ['Jeg'], 'da').detail).toContain('Jeg vil gerne bygge en ny bro');
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
