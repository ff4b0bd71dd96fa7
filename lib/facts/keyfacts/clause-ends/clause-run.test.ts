import { describe, expect, it } from 'vitest';
import { clauseEndsOf, clauseRun } from './clause-run';

/** The line of a mention in a sentence of a language. */
function lineOf(lang: string, sentence: string, mention: string): string | null {
  const words = clauseEndsOf(lang);
  if (!words) throw new Error(`${lang} has no such words.`);
  const start = sentence.indexOf(mention);
  return clauseRun(sentence, { start: 0, end: sentence.length }, { start, end: start + mention.length }, words);
}

it.each([
  [
    'a short sentence stays whole',
    'ja',
    '市は4月から市営バスの運賃を220円に上げる。',
    '220円',
    '市は4月から市営バスの運賃を220円に上げる',
  ],
  ['a source stays', 'ja', '消防によると、火は約3時間後に消えた。', '約3時間', '消防によると、火は約3時間後に消えた'],
  ['a source stays without a comma', 'ja', '県によれば被害は120棟に上る。', '120棟', '県によれば被害は120棟に上る'],
  [
    'a source with the mention stays',
    'ja',
    '消防によると、火は約3時間後に消えた。',
    '消防',
    '消防によると、火は約3時間後に消えた',
  ],
  [
    'what somebody is told to have said besides goes',
    'tr',
    'Üreticilerin zararının arttığını belirten Aydın, 3 bin aileye verilecek desteğin 15 Ekim’de ödeneceğini söyledi.',
    '15 Ekim',
    'Aydın, 3 bin aileye verilecek desteğin 15 Ekim’de ödeneceğini söyledi',
  ],
  [
    'what somebody is told to have said besides stays with the mention',
    'tr',
    'Zararın 5 milyon lirayı bulduğunu belirten Aydın, desteğin ödeneceğini söyledi.',
    '5 milyon',
    'Zararın 5 milyon lirayı bulduğunu belirten Aydın, desteğin ödeneceğini söyledi',
  ],
  [
    'a title stays where nothing was said besides',
    'tr',
    'Kar ve Buz Kurumu, Tarım ve Orman Bakanı Ada Aydın, 3 bin aileye destek verileceğini bildirdi.',
    '3 bin',
    'Kar ve Buz Kurumu, Tarım ve Orman Bakanı Ada Aydın, 3 bin aileye destek verileceğini bildirdi',
  ],
  [
    'a name of two words stays whole',
    'tr',
    'Kars Belediyesi, 3 bin aileye destek verileceğini bildirdi.',
    '3 bin',
    'Kars Belediyesi, 3 bin aileye destek verileceğini bildirdi',
  ],
  ['what leads over goes', 'ja', '一方、県は13日に説明会を開く。', '13日', '県は13日に説明会を開く'],
  [
    'asides go',
    'ja',
    '元町長の佐藤一郎容疑者（61）＝北区＝を逮捕した。',
    '佐藤一郎',
    '元町長の佐藤一郎容疑者を逮捕した',
  ],
  [
    'an aside with the mention stays',
    'ja',
    '元町長の佐藤一郎容疑者（61歳）を逮捕した。',
    '61歳',
    '元町長の佐藤一郎容疑者（61歳）を逮捕した',
  ],
  ['the place of writing goes', 'ja', '【釜山＝山田花子】市長は3日、辞任した。', '3日', '市長は3日、辞任した'],
  [
    'a comma inside of a quotation parts nothing',
    'ja',
    '市長は「橋は直し、道は3本作る」と話した。',
    '3本',
    '市長は「橋は直し、道は3本作る」と話した',
  ],
  ['spaces of the page go', 'ja', '北町の 田中花子 町長は3日に辞任した。', '3日', '北町の田中花子町長は3日に辞任した'],
  [
    'a source at the beginning',
    'zh',
    '据市政府消息，大桥将于5月1日通车。',
    '5月1日',
    '据市政府消息，大桥将于5月1日通车',
  ],
  [
    'a verb of saying at the end of a part',
    'zh',
    '消防部门表示，大火已造成3人受伤。',
    '3人',
    '消防部门表示，大火已造成3人受伤',
  ],
  ['a comma before a digit', 'zh', '統計處公布，5月出口為3億美元。', '3億美元', '統計處公布，5月出口為3億美元'],
  [
    'a source of a language with spaces',
    'ko',
    '경찰에 따르면 이 사고로 3명이 다쳤다.',
    '3명',
    '경찰에 따르면 이 사고로 3명이 다쳤다',
  ],
  ['phrases that lead over', 'ko', '이에 따라 시는 도로 2곳을 막았다.', '2곳', '시는 도로 2곳을 막았다'],
  [
    'a source that needs a comma',
    'tr',
    'Valiliğe göre, kazada 12 kişi yaralandı.',
    '12 kişi',
    'Valiliğe göre, kazada 12 kişi yaralandı',
  ],
  ['the same words without one', 'tr', 'Yaşa göre 12 kişi seçildi.', '12 kişi', 'Yaşa göre 12 kişi seçildi'],
  ['a comma of a number', 'hi', 'बाढ़ से 5,700 लोग बेघर हुए हैं।', '5,700 लोग', 'बाढ़ से 5,700 लोग बेघर हुए हैं'],
  [
    'a speaker before what is said',
    'hi',
    'महापौर रवि कुमार ने कहा कि पुल पर 40 करोड़ रुपये खर्च होंगे।',
    '40 करोड़ रुपये',
    'महापौर रवि कुमार ने कहा कि पुल पर 40 करोड़ रुपये खर्च होंगे',
  ],
  ['a speaker at the end', 'hi', 'आग में 3 लोग घायल हुए हैं, पुलिस ने बताया।', '3 लोग', 'आग में 3 लोग घायल हुए हैं, पुलिस ने बताया'],
])('%s (%s)', (_, lang, sentence, mention, line) => {
  expect(lineOf(lang, sentence, mention)).toBe(line);
});

describe('a sentence that is too long', () => {
  const JA =
    '県警は5日、町の工事を巡って建設会社の社長から現金を受け取り、工事の予定の価格を事前に会社側に教えていたとして、元町長ら2人を逮捕し、町の役場や会社の事務所など合わせて11か所を捜索したうえで、押収した書類およそ300点を調べている。';

  it('has a run of clauses up to a verb, with what it is about', () => {
    expect(lineOf('ja', JA, '11か所')).toBe(
      '県警は町の役場や会社の事務所など合わせて11か所を捜索したうえで、押収した書類およそ300点を調べている',
    );
  });

  it('does not end where no clause does', () => {
    expect(lineOf('ja', JA, '5日')).toBe(
      '県警は5日、町の工事を巡って建設会社の社長から現金を受け取り、工事の予定の価格を事前に会社側に教えていたとして、元町長ら2人を逮捕し',
    );
    expect(lineOf('ja', JA, '5日')).not.toMatch(/巡って$/);
  });

  it('ends at a comma in Chinese', () => {
    const line = lineOf(
      'zh',
      '这家工厂去年生产了35万辆汽车，产品主要销往东南亚和南美的二十多个国家和地区，公司计划在今后五年内再投资120亿元，在当地新建两条生产线，同时招收三千名工人，并与附近的几所学校合作培养技术人员。',
      '35万辆',
    );
    expect(line).toBe(
      '这家工厂去年生产了35万辆汽车，产品主要销往东南亚和南美的二十多个国家和地区，公司计划在今后五年内再投资120亿元，在当地新建两条生产线',
    );
  });

  it('is no line where one clause is longer than a popup shows', () => {
    expect(lineOf('tr', `Belediye ${'yeni otobüs hattı için '.repeat(12)}12 durak yaptı.`, '12 durak')).toBeNull();
  });
});

it('knows no such words of a language whose clauses are told otherwise', () => {
  expect(clauseEndsOf('en')).toBeNull();
  expect(clauseEndsOf(null)).toBeNull();
  expect(clauseEndsOf('zh-TW')).not.toBeNull();
});
