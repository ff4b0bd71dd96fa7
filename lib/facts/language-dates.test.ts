import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../languages/loaded';
import { factsIn } from './testing/facts-in';

beforeAll(async () => {
  await Promise.all(
    ['ar', 'da', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'no', 'pl', 'sv', 'tr', 'uk', 'vi', 'zh'].map(loadFactWords),
  );
});

it.each([
  // The next weekday is the coming one, however near; in German it is not.
  ['es', 'La protesta será el próximo viernes.', ['2025-03-14']],
  ['it', 'La protesta sarà venerdì prossimo.', ['2025-03-14']],
  // What somebody has until a day, or what is called for one, is ahead of it.
  ['it', 'La ditta intende chiudere entro il 31 dicembre la fabbrica.', ['2025-12-31']],
  ['it', 'Uno sciopero è stato proclamato per martedì.', ['2025-03-18']],
  ['es', 'Han convocado una huelga para el martes.', ['2025-03-18']],
  ['fr', 'Une grève a été annoncée pour le 5 décembre.', ['2025-12-05']],
  ['pl', 'Rozejm wygasa w piątek.', ['2025-03-14']],
  ['uk', 'У п’ятницю в школі навчатимуться діти.', ['2025-03-14']],
  ['uk', 'Школу відкриють у пʼятницю.', ['2025-03-14']],
  // An apostrophe is a letter of its word.
  ['uk', "У п'ятницю відкрили школу.", ['2025-03-07']],
  ['de', 'Die Wahl erfolgt am 15. Dezember.', ['2025-12-15']],
  ['tr', 'Desteğin 15 Ekim’de ödenmeye başlanacağını söyledi.', ['2025-10-15']],
  ['ja', '路線を9月末で廃止する方針。', ['2025-09']],
  // A word that looks ahead is read though it is written to the verb before it.
  ['ja', '乗り合いタクシーを12月1日から走らせる予定。', ['2025-12-01']],
  // Units of time that are written together with the words of an end.
  ['zh', '工厂预计2027年底投产。', ['2027']],
  // What somebody says will be done is ahead, where a word ties the day to it; a day apart is that of the saying.
  ['ja', '市は5日、図書館を20日に開くと発表した。', ['2025-03-05', '2025-03-20']],
  ['ja', '昨年5月に閉店した店が15日に再開すると明らかにした。', ['2024-05', '2025-03-15']],
  ['ja', '市は、男性が9日に死亡したと発表した。', ['2025-03-09']],
  ['ja', '市は5日、祭りが始まると発表した。', ['2025-03-05']],
  ['ja', '会談を迎える中、大統領は10日、首相と電話で協議。', ['2025-03-10']],
  ['ko', '정부는 9일 새 제도를 20일부터 시행한다고 밝혔다.', ['2025-03-09', '2025-03-20']],
  ['ko', '회사는 가동을 25일까지 중단하겠다고 말했다.', ['2025-03-25']],
  ['ko', '경찰은 사고가 20일에 일어났다고 밝혔다.', ['2025-02-20']],
  ['ko', '대통령은 10일 누리소통망에 “판결을 뒤집기를 희망한다”고 적었다.', ['2025-03-10']],
  // A plan at the end of its sentence is to come; one with more behind it leaves the tense to that.
  ['ko', '시는 20일 다리를 개통할 계획.', ['2025-03-20']],
  ['ko', '시는 5일 다리를 개통할 계획', ['2025-04-05']],
  ['ko', '회사는 9일 공장을 다시 열 전망이다.', ['2025-04-09']],
  ['ko', '시는 20일 계획 변경을 발표했다.', ['2025-02-20']],
  ['ko', '시는 20일 개발 계획을 발표했다.', ['2025-02-20']],
  // Where verbs come last, the verb behind a day is its own, and a participle right behind it.
  ['ko', '1월 발표한 계획은 10월 시행된다.', ['2025-01', '2025-10']],
  ['hi', 'पिछले महीने शुरू हुआ मेला शनिवार को खत्म होगा।', ['2025-02', '2025-03-15']],
  ['hi', 'मंत्री ने सोमवार को कहा कि सत्र शुक्रवार से शुरू होगा।', ['2025-03-10', '2025-03-14']],
  ['tr', 'Pazartesi günü açıklanan rapor cuma günü görüşülecek.', ['2025-03-10', '2025-03-14']],
  // `1日あたり` counts days, and the age of somebody is no decade.
  ['ja', '利用者は1日あたり計約1200人だ。', ['1 d', '1200 人']],
  ['ja', 'この祭りは今日まで続いている。', []],
  ['ja', '今日、市は橋を開通させた。', ['2025-03-12']],
  ['no', 'En kvinne i 20-årene døde.', []],
  ['no', 'Politiet fikk melding natt til søndag.', ['2025-03-09']],
  ['da', 'Politiet fik besked natten til søndag.', ['2025-03-09']],
  // The last one of a month, and one of a month that is counted from this one.
  ['it', 'Si è votato l’ultima domenica di marzo 2014.', ['2014-03-30']],
  ['uk', 'Вибори були в останню неділю березня 2014 року.', ['2014-03-30']],
  ['fr', 'Le marché a lieu le dernier jour d’octobre 2015.', ['2015-10-31']],
  ['fr', 'Il ouvrira le premier mercredi du mois prochain.', ['2025-04-02']],
  ['fr', 'Il ouvrira lundi en quinze.', ['2025-03-31']],
  ['fr', 'Il ouvrira le premier vendredi de ce mois.', ['2025-03-07']],
  ['fr', 'Il a ouvert en Fevrier 2024.', ['2024-02']],
  // A weekday with an indefinite article is any.
  ['fr', 'La fête tombait un mercredi.', []],
  ['de', 'Das Rathaus öffnet an einem Samstag.', []],
  ['it', 'La festa cadeva di martedì, un mercoledì e un giovedì.', ['2025-03-11']],
  // A nautical mile is no mile.
  ['ar', 'وقع الزلزال على بعد 22 ميلا بحريا من الساحل.', ['22 [nmi_i]']],
  ['tr', 'Tekne kıyıdan 22 deniz mili uzakta bulundu.', ['22 [nmi_i]']],
  ['ja', '船は22海里沖で見つかった。', ['22 [nmi_i]']],
  // A weekday of the following week is counted from the day that was told.
  ['fr', 'Né le 3 mars 2024, il est mort le mercredi de la semaine suivante.', ['2024-03-03', '2024-03-06']],
  ['fr', 'Arrivé le 3 mars 2024, il est parti le mardi suivant.', ['2024-03-03', '2024-03-05']],
  ['fr', 'Il est parti le mardi suivant.', []],
  ['fr', 'La fête du 1er novembre 2023 avait repoussé l’essai au mercredi suivant.', ['2023-11-01', '2023-11-08']],
  ['es', 'La reunión del 3 de marzo de 2024 siguió el miércoles de la semana siguiente.', ['2024-03-03', '2024-03-06']],
  // `“` ends what `„` opens: the day behind it is the article's.
  ['de', 'Sie sagte „nein“. Gestern wurde der Mann gefasst.', ['2025-03-11']],
  // Two names behind a year are nothing that it could count.
  ['de', 'Sie hatte den Titel 2021 Anna Lohr abgenommen.', ['2021']],
  // A holiday is read before an ending, and not within a word.
  ['ko', '추석에 만난다.', ['2024-09-17']],
  ['ko', '설 연휴에 만난다.', ['2025-01-29']],
  ['ko', '저장시설 공동이용을 평가했다.', []],
])('%s: %s', (lang, text, facts) => {
  expect(factsIn(lang, text)).toEqual(facts);
});

it.each([
  // With a participle and the infinitive of `have`, an auxiliary reports what was done.
  ['sv', 'Mannen ska ha delat bilder i november.', ['2024-11']],
  ['sv', 'Kvinnan ska ha skadats på lördagen.', ['2025-03-08']],
  ['sv', 'På lördagen ska mannen ha allvarligt misshandlat grannen.', ['2025-03-08']],
  ['sv', 'Filmen ska ha premiär på fredag.', ['2025-03-14']],
  ['sv', 'Rådet ska ha något annat möte på fredag.', ['2025-03-14']],
  ['no', 'Mannen skal ha drept kvinnen på lørdag.', ['2025-03-08']],
  ['no', 'Klubben skal ha årsmøte på lørdag.', ['2025-03-15']],
  ['da', 'Manden skal have stukket en kvinde lørdag.', ['2025-03-08']],
  ['da', 'Museet skal have åbent lørdag.', ['2025-03-15']],
  ['de', 'Er soll am Samstag einen Mann getroffen haben.', ['2025-03-08']],
  ['de', 'Die Läden sollen am Samstag geöffnet haben.', ['2025-03-15']],
  // The present of `be` is past with a participle of something done alone.
  ['de', 'Am 25. und 26. April ist das Museum geöffnet.', ['2025-04-25', '2025-04-26']],
  ['de', 'Am Samstag ist der Sänger in Bonn gestorben.', ['2025-03-08']],
  ['de', 'Der Sänger ist am Samstag, 8. März, in Bonn gestorben.', ['2025-03-08']],
  ['de', 'Er starb, wo er am Samstag angekommen ist.', ['2025-03-08']],
  ['de', 'Das Museum ist am Samstag geöffnet.', ['2025-03-15']],
  ['de', 'Grund ist ein Streit am Samstag.', ['2025-03-08']],
  ['de', 'Der Streit am Samstag ist der dritte der Woche.', ['2025-03-08']],
  ['sv', 'Finalen är på lördag.', ['2025-03-15']],
  // Danish and Norwegian make their passive of the past with it.
  ['da', 'Manden er lørdag blevet anholdt.', ['2025-03-08']],
  ['no', 'Mannen er lørdag blitt pågrepet.', ['2025-03-08']],
  // A weekday with its article is over, one without is to come.
  ['sv', 'Två personer är på lördagen fortsatt försvunna.', ['2 personer', '2025-03-08']],
  ['sv', 'På lördagen ska laget möta Malmö.', ['2025-03-15']],
  ['sv', 'På lördag spelar laget.', ['2025-03-15']],
  // A present is no past where its clause has no participle, or the word behind it tells of what lasts.
  ['de', 'Das Geschäft hat am Sonntag geöffnet.', ['2025-03-16']],
  ['de', 'Der Verein hat am Freitag ein Heimspiel.', ['2025-03-14']],
  ['de', 'Der Verein hat am Freitag sein Heimspiel gewonnen.', ['2025-03-07']],
  ['de', 'Er hat am Montag, so die Polizei, das Auto gestohlen.', ['2025-03-10']],
  ['fr', 'Le magasin est ouvert dimanche.', ['2025-03-16']],
  ['fr', 'Elle est arrivée samedi à Rome.', ['2025-03-08']],
  ['it', 'La scuola è chiusa venerdì.', ['2025-03-14']],
  ['it', 'Il premier è arrivato sabato.', ['2025-03-08']],
  // Months of two words.
  ['vi', 'Cuộc họp diễn ra vào tháng Ba năm 2024.', ['2024-03']],
  ['vi', 'Giải diễn ra hai tháng một lần.', ['2 mo']],
  ['sv', 'Tre är döda efter en brand på lördagen.', ['2025-03-08']],
])('the tense of %s: %s', (lang, text, facts) => {
  expect(factsIn(lang, text)).toEqual(facts);
});
