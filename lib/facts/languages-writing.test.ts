import { beforeAll, describe, expect, it } from 'vitest';
import { loadFactWords } from '../languages/loaded';
import { findFacts } from './find-facts';
import { factsIn } from './testing/facts-in';

const SENTENCES: readonly (readonly [lang: string, text: string, facts: readonly string[]])[] = [
  // A symbol of one letter has a space before it; `h` is a time of day. A power may be a sign of its own.
  ['sv', 'Tornet är 7,2 m högt och väger 40 t.', ['7.2 m', '40 t']],
  ['de', 'Der Raum hat 120 m² und 35 km² Wald, er kam um 18 h.', ['120 m2', '35 km2']],
  ['fr', 'Il pèse 500 g.', ['500 g']],
  // Hundredths of a currency, alone and behind it.
  ['nl', 'Een postzegel kost 20 eurocent.', ['0.2 EUR']],
  ['nl', 'Het kost 20 dollar en 43 cent.', ['20.43 USD']],
  ['sv', 'Priset är 20 kronor och 50 öre.', ['20.5 SEK']],
  ['de', 'Der Liter kostet 12 Cent mehr.', ['0.12 EUR']],
  // A thousand is a letter with money only.
  ['vi', 'Một cân giá 7k đồng.', ['1 kg', '7000 VND']],
  ['fr', 'Il gagne 10k€ par an.', ['10000 EUR']],
  // The sign is behind letters, or they before it.
  ['es', 'Pagaron 16,4 millones US$ por el puente.', ['16400000 USD']],
  ['es', 'La entrada vale MXN$ 15 en taquilla.', ['15 MXN']],
  // Tenths of all are `成`, which is part of other words; a full-width comma parts numbers.
  ['zh', '近六成受访者反对，同比增长三成。', ['60 %', '30 %']],
  ['zh', '这三成员公司成立了。', []],
  ['zh', '门票是$20，300元是全票。', ['20 USD', '300 CNY']],
  // The name of a currency before its number says whose money a word for any money behind it is.
  ['zh', '罚款人民币300万，新台币200元。', ['3000000 CNY', '200 TWD']],
  ['zh', '票价300美圆5美分。', ['300.05 USD']],
  ['zh', '他用人民币买了三本书。', ['3 本']],
  // A weekday with the day of the month behind it, which counts nothing.
  ['es', 'El martes 18 se vota.', ['2025-03-18']],
  ['it', 'Si vota martedì 18 a Roma.', ['2025-03-18']],
  ['fr', 'Elle est revenue samedi 8.', ['2025-03-08']],
  ['pt', 'Ele votou na terça-feira (18) em Lisboa.', ['2025-02-18']],
  ['pt', 'A câmara votará na terça, 18, o projeto.', ['2025-03-18']],
  ['es', 'El martes 18 personas se fueron.', ['2025-03-11', '18 personas']],
  ['es', 'El martes, 18 personas se fueron.', ['2025-03-11', '18 personas']],
  ['es', 'El martes 18,5 grados hubo allí.', ['2025-03-11', '18.5 Cel']],
  ['es', 'El martes (18 personas) se fue.', ['2025-03-11', '18 personas']],
  ['es', 'El martes 17 se vota.', ['2025-03-11']],
  // Days in words.
  ['ru', 'Мост закрыли двадцать четвертого февраля.', ['2025-02-24']],
  ['ru', 'Это случилось тридцать первого мая 2015 года.', ['2015-05-31']],
  ['ru', 'Восьмое марта — выходной.', ['2025-03-08']],
  ['uk', 'Міст закрили двадцять четвертого лютого.', ['2025-02-24']],
  ['uk', 'Дванадцятого лютого міст закрили.', ['2025-02-12']],
  // Days with a stop share the month of the last one.
  ['de', 'Am 3., 4., 5. und 6. Oktober 2025 wird gespielt.', ['2025-10-03', '2025-10-04', '2025-10-05', '2025-10-06']],
  ['de', 'Er ist 3., 4. wurde sein Bruder.', []],
  // A weekday of every month is no day.
  ['fr', 'Les sirènes sonnent le premier mercredi du mois.', []],
  ['fr', 'Les sirènes sonnent le premier mercredi de mai.', ['2025-05-07']],
  ['ko', '파업은 3일 이상 이어진다.', ['3 d']],
  // A time of day has its word before it.
  ['it', "Il derby è in programma alle 20.45 all'Olimpico.", []],
  ['es', 'El partido empieza a las 20.45 en Madrid.', []],
  ['tr', 'Vali saat 13.40 civarında Beşyol mevkisinde konuştu.', []],
  // What is only allowed `after 150 days` has no day.
  ['ko', '관세는 150일 이후에는 승인이 필요하다.', ['150 d']],
  ['ko', '행사는 3일 후 열린다.', ['2025-03-15']],
];

describe('days and sums as other languages write them', () => {
  beforeAll(async () => {
    await Promise.all(SENTENCES.map(([lang]) => loadFactWords(lang)));
  });

  it.each(SENTENCES)('%s: %s', (lang, text, facts) => {
    expect(factsIn(lang, text)).toEqual(facts);
  });

  it('has the word for any money behind a sum whose currency is before it', () => {
    const source = {
      url: 'https://news.example/a',
      title: '',
      byline: [],
      siteName: '',
      publishedAt: null,
      lang: 'zh',
      blocks: [{ type: 'paragraph' as const, text: '商人付了港币300元。' }],
    };
    expect(findFacts(source, { people: null }).figures.map(({ head }) => head)).toEqual(['港币300元']);
  });
});
