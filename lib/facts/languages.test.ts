import { beforeAll, describe, expect, it } from 'vitest';
import { loadFactWords } from '../languages/loaded';
import { PACKS } from '../languages/packs';
import { factsIn } from './testing/facts-in';

const SENTENCES: readonly (readonly [lang: string, text: string, facts: readonly string[]])[] = [
  [
    'ja',
    '4月29日から5月6日まで無料で、5月3日から5日まで祭りがある。',
    ['2025-04-29/2025-05-06', '2025-05-03/2025-05-05'],
  ],
  ['zh', '4月29日至5月6日放假。', ['2025-04-29/2025-05-06']],
  ['ko', '4월 29일부터 5월 6일까지 쉰다.', ['2025-04-29/2025-05-06']],
  ['ar', 'تبدأ المساعدات في 1 ديسمبر المقبل، وانتهت في 3 فبراير الماضي.', ['2025-12-01', '2025-02-03']],
  ['ar', 'يبدأ المعرض في 15 يناير المقبل بعد معرض 20 ديسمبر الماضي.', ['2026-01-15', '2024-12-20']],
  // `أحد` alone is `one of`.
  ['ar', 'أغلق المصنع أحد أقدم فروعه.', []],
  ['ar', 'أغلق المصنع فرعه يوم الأحد.', ['2025-03-09']],
  // A span that is told of the past counts from a day that is not known.
  ['uk', 'Через два місяці її звільнили.', ['2 mo']],
  ['uk', 'Міст відкриють через два місяці.', ['2025-05']],
  ['uk', 'Файл знайшли в лютому 2022 року, за тиждень до вторгнення.', ['2022-02']],
  ['uk', 'Дощі, за прогнозом, стихнуть у четвер.', ['2025-03-13']],
  ['ar', 'ثم تراجع عنه أصحابه بعد خمس سنوات.', ['5 a']],
  ['ar', 'سيبدأ المعرض بعد خمس سنوات.', ['2030']],
  // The day of a month that is counted from the article's.
  ['ja', '今月20日に開幕し、来月5日に閉幕する。', ['2025-03-20', '2025-04-05']],
  ['ko', '다음 달 20일 개막한다.', ['2025-04-20']],
  ['zh', '展览将于下个月20日开幕。', ['2025-04-20']],
  ['ru', 'Суд начнется 15 числа следующего месяца.', ['2025-04-15']],
  ['pl', 'Opłatę trzeba wnieść do 15 bm.', ['2025-03-15']],
  ['ar', 'يبدأ المعرض يوم 15 من الشهر المقبل.', ['2025-04-15']],
  ['es', 'La feria será el 24 de este mes.', ['2025-03-24']],
  // The last one of that day, or the next, in whatever year or month that is.
  ['es', 'Cerró el pasado 31 de diciembre y el 5 de febrero pasado.', ['2024-12-31', '2025-02-05']],
  ['pt', 'A feira abre no próximo dia 5 de janeiro.', ['2026-01-05']],
  ['fr', "L'usine a fermé le 31 décembre dernier.", ['2024-12-31']],
  ['it', 'Lo scorso 31 dicembre la fabbrica ha chiuso.', ['2024-12-31']],
  ['es', 'Abrió el pasado 9 de julio de 2018.', ['2018-07-09']],
  ['it', 'Ha aperto lo scorso 11 aprile 2015.', ['2015-04-11']],
  ['id', 'Pabrik itu ditutup pada 5 Februari lalu.', ['2025-02-05']],
  ['ko', '지난 28일 숨졌고 오는 3일 재판이 열린다.', ['2025-02-28', '2025-04-03']],
  ['zh', '警方28日说，公园已关闭。', ['2025-02-28']],
  // A day of a month in numbers, with full stops.
  ['de', 'Die Wahl erfolgt am 22.04. in allen Gemeinden.', ['2025-04-22']],
  ['de', 'Die Version 1.2. kam spät.', []],
  ['cs', 'Koncert je v sobotu 22.3. v hale.', ['2025-03-22']],
  // A day in words.
  ['ar', 'يبدأ المعرض في الحادي والعشرين من مايو وينتهي في الأول من يونيو.', ['2025-05-21', '2025-06-01']],
  ['zh', '展览五月三十日举行。', ['2025-05-30']],
  ['es', 'La sala abrió el cinco de mayo de 2013.', ['2013-05-05']],
  ['fr', 'La salle a ouvert le cinq mai 2013.', ['2013-05-05']],
  ['ko', '환자는 사흘 전 숨졌다.', ['2025-03-09']],
  // `Today` is no day where it is `nowadays`.
  ['de', 'Bis heute prägt das die heutige Haltung. Am heutigen Mittwoch tagt der Rat.', ['2025-03-12']],
  ['es', 'Aún hoy, y hoy en día más, se recuerda.', []],
  ['fr', "Aujourd'hui encore, on s'en souvient.", []],
  ['pt', 'Até hoje ninguém sabe.', []],
  ['pl', 'Do dziś nikt nie wie.', []],
  ['ar', 'قتل أحد عشر شخصا وأصيب ثلاثة وعشرون عاملا واثنا عشر سائقا.', ['11 شخصا', '23 عاملا', '12 سائقا']],
  // A time of day is no length of time.
  ['ja', '午後9時19分ごろ地震があり、会議は9時間30分続いた。', ['570 min']],
  ['ko', '오후 9시 19분께 지진이 났다.', []],
  ['zh', '晚上9时19分发生地震。', []],
  ['cs', 'Prezident přijede v 16 hodin a zdrží se 3 hodiny.', ['3 h']],
  ['ru', 'Пожар начался в 16 часов и длился 3 часа.', ['3 h']],
  ['no', 'Hun deltar i finalen fredag.', ['2025-03-14']],
  ['hu', 'A hidat 2024. július 14-én nyitották meg, 3,5 milliárd forintért.', ['2024-07-14', '3500000000 HUF']],
  ['hu', 'Az infláció tavaly februárban 5,6 százalékra nőtt.', ['2024-02', '5.6 %']],
  ['hu', 'Márciusban 15 embert vettek fel, a gyár május 5-én, hétfőn nyílik.', ['2025-03', '15 embert', '2025-05-05']],
  ['hu', 'A 34 éves férfi két éve él ott; a mai napig nem dolgozik.', ['34 a', '2023']],
  ['hu', 'Öt ember három nappal ezelőtt, az 1990-es években 20 ezer.', ['5 ember', '2025-03-09', '199X']],
  // A span of years that ends in a nought is no decade.
  ['de', 'Er sitzt seit 30 Jahren im Rat, wie schon in den 90er Jahren.', ['30 a', '199X']],
  ['es', 'Pasará 10 años en la cárcel por lo que hizo en los años 90.', ['10 a', '199X']],
  ['uk', 'Він працював 30 років, зокрема в 1990-ті роки.', ['30 a', '199X']],
  ['de', 'Die Leiterin wurde 2008 CEO der Bank.', []],
  [
    'fr',
    'Dix-huit mineurs, soixante-dix élèves et quatre-vingt-dix-sept adultes sont là.',
    ['18 mineurs', '70 élèves', '97 adultes'],
  ],
  // Ahead where the verb looks ahead, else the time that something took.
  ['es', 'El puente abrirá en dos años.', ['2027']],
  ['es', 'El paro bajó un 3% en dos años, y en un año abrirá la sala.', ['3 %', '2 a']],
  ['pt', 'A ponte abrirá em dois anos.', ['2027']],
  ['pt', 'O desemprego caiu 3% em dois anos.', ['3 %', '2 a']],
  ['de', 'Am 29. November kehrte sie zurück.', ['2024-11-29']],
  [
    'es',
    'Mil doscientas casas y ciento cuarenta y cinco coches por mil millones de euros.',
    ['1200 casas', '145 coches', '1000000000 EUR'],
  ],
  ['pt', 'Morreram trinta e duas pessoas.', ['32 pessoas']],
  [
    'ro',
    'Pe 14 iulie 2024, 25 de persoane au fost rănite, iar pagubele se ridică la 3,5 milioane de euro.',
    ['2024-07-14', '25 persoane', '3500000 EUR'],
  ],
  [
    'ro',
    'De la 5 la 7 mai, anul trecut, ieri: un plus de 5,5 la sută.',
    ['2025-05-05/2025-05-07', '2024', '2025-03-11', '5.5 %'],
  ],
  ['ro', 'Acum trei zile și la sfârșitul anului 2023, prețul era de 1.200 de lei.', ['2025-03-09', '2023', '1200 RON']],
  ['ro', 'Podul se va deschide luni și are 120 de metri.', ['2025-03-17', '120 m']],
  ['ro', 'Peste 300 de case au fost avariate în anii 90, spunea el acum 20 de ani.', ['300 case', '199X', '2005']],
  // Cedillas in the place of commas, as half of the news has them.
  ['ro', 'Cele şaizeci şi două de case au fost vândute marţi la sfârşitul zilei.', ['62 case', '2025-03-11']],
  ['zh-TW', '金額為579.3億美元。', ['57930000000 USD']],
  ['ko', '코로나19 장기화로 이 팀의 사회 조건이 나빠졌고 한 회사는 사원을 줄였다.', []],
  ['ko', '세 명이 다치고 백만 원을 잃었으며 12만 명이 대피했다.', ['3 명', '1000000 KRW', '120000 명']],
  [
    'tr',
    'Geçen ay 11 bin 37 araç satıldı, 8 milyar 354 milyon 236 bin 725 lira ödendi.',
    ['2025-02', '11037 araç', '8354236725 TRY'],
  ],
  ['tr', 'Kente 3 milyon 20 yıl önce geldi.', ['2005']],
  ['es', 'La obra costó 2 millones 300 mil euros.', ['2300000 EUR']],
  [
    'de',
    'Am 14. Juli 2024 wurden 25 Menschen verletzt, der Schaden beträgt 3,5 Millionen Euro.',
    ['2024-07-14', '25 menschen', '3500000 EUR'],
  ],
  [
    'de',
    'Vom 5. bis 7. Mai, im vergangenen Jahr, gestern: ein Plus von 5,5 Prozent.',
    ['2025-05-05/2025-05-07', '2024', '2025-03-11', '5.5 %'],
  ],
  [
    'fr',
    "Le 14 juillet 2024, 25 personnes ont été blessées ; les dégâts s'élèvent à 3,5 millions d'euros.",
    ['2024-07-14', '25 personnes', '3500000 EUR'],
  ],
  [
    'fr',
    'La semaine dernière, il y a trois jours, fin 2023 : une hausse de 5,5 %.',
    ['2025-03-03/2025-03-09', '2025-03-09', '2023', '5.5 %'],
  ],
  [
    'es',
    'El 14 de julio de 2024, 25 personas resultaron heridas y se perdieron 3,5 millones de euros.',
    ['2024-07-14', '25 personas', '3500000 EUR'],
  ],
  [
    'es',
    'Del 5 al 7 de mayo, el año pasado, ayer, un 5,5 % más.',
    ['2025-05-05/2025-05-07', '2024', '2025-03-11', '5.5 %'],
  ],
  [
    'pt',
    'Em 14 de julho de 2024, 25 pessoas ficaram feridas; o prejuízo foi de R$ 3,5 milhões.',
    ['2024-07-14', '25 pessoas', '3500000 BRL'],
  ],
  [
    'it',
    'Il 14 luglio 2024 sono rimaste ferite 25 persone, con danni per 3,5 milioni di euro.',
    ['2024-07-14', '25 persone', '3500000 EUR'],
  ],
  [
    'nl',
    'Op 14 juli 2024 raakten 25 mensen gewond, de schade is 3,5 miljoen euro.',
    ['2024-07-14', '25 mensen', '3500000 EUR'],
  ],
  [
    'sv',
    'Den 14 juli 2024 skadades 25 personer, och skadan är 3,5 miljoner kronor.',
    ['2024-07-14', '25 personer', '3500000 SEK'],
  ],
  [
    'da',
    'Den 14. juli 2024 blev 25 personer såret, og skaden er 3,5 millioner kroner.',
    ['2024-07-14', '25 personer', '3500000 DKK'],
  ],
  [
    'no',
    'Den 14. juli 2024 ble 25 personer skadet, og skaden er 3,5 millioner kroner.',
    ['2024-07-14', '25 personer', '3500000 NOK'],
  ],
  [
    'pl',
    'W dniu 14 lipca 2024 r. rannych zostało 25 osób, a straty to 3,5 mln zł.',
    ['2024-07-14', '25 osób', '3500000 PLN'],
  ],
  [
    'cs',
    'Dne 14. července 2024 bylo zraněno 25 lidí a škoda je 3,5 milionu korun.',
    ['2024-07-14', '25 lidí', '3500000 CZK'],
  ],
  [
    'uk',
    '14 липня 2024 року постраждали 25 людей, збитки сягають 3,5 млн грн, або 5,5%.',
    ['2024-07-14', '25 людей', '3500000 UAH', '5.5 %'],
  ],
  [
    'ru',
    '14 июля 2024 года пострадали 25 человек, ущерб составил 3,5 млн рублей.',
    ['2024-07-14', '25 человек', '3500000 RUB'],
  ],
  ['ru', 'В 90-х годах, в январе, 3 дня назад.', ['199X', '2025-01', '2025-03-09']],
  [
    'tr',
    "14 Temmuz 2024'te 25 kişi yaralandı, zarar 3,5 milyon lira, yüzde 5,5 arttı.",
    ['2024-07-14', '25 kişi', '3500000 TRY', '5.5 %'],
  ],
  ['ar', 'في ١٤ يوليو ٢٠٢٤ أصيب 25 شخصا وبلغت الخسائر 3.5 مليون دولار.', ['2024-07-14', '25 شخصا', '3500000 USD']],
  ['hi', '14 जुलाई 2024 को 25 लोग घायल हुए और 3.5 करोड़ रुपये का नुकसान हुआ।', ['2024-07-14', '25 लोग', '35000000 INR']],
  [
    'id',
    'Pada 14 Juli 2024, 25 orang terluka dan kerugian mencapai Rp3,5 miliar.',
    ['2024-07-14', '25 orang', '3500000000 IDR'],
  ],
  [
    'vi',
    'Ngày 14 tháng 7 năm 2024, 25 người bị thương, thiệt hại 3,5 tỷ đồng.',
    ['2024-07-14', '25 người', '3500000000 VND'],
  ],
  ['vi', 'Hai mươi lăm người bị thương, mười hai người chết.', ['25 người', '12 người']],
  ['vi', 'Giá là một trăm hai mươi nghìn đồng, nhiều hơn 1 đô la và bốn mươi hai xen.', ['120000 VND', '1.42 USD']],
  // Behind tens the word for five is that for a year.
  ['vi', 'Ông mất mười năm trước, mẹ mất hai mươi năm trước.', ['2015', '2005']],
  ['id', 'Dua puluh lima orang terluka.', ['25 orang']],
  ['zh', '2024年7月14日，25人受伤，损失3.5亿元，增长5.5%。', ['2024-07-14', '25 人', '350000000 CNY', '5.5 %']],
  ['zh', '民國113年5月，上周五，昨天。', ['2024-05', '2025-03-07', '2025-03-11']],
  ['ja', '令和6年7月14日、東京で25人がけがをし、被害は3億5000万円に上った。', ['2024-07-14', '25 人', '350000000 JPY']],
  ['ja', '昨年12月、先週、3日前、約1万2000人。', ['2024-12', '2025-03-03/2025-03-09', '2025-03-09', '12000 人']],
  ['ko', '2024년 7월 14일 서울에서 25명이 다쳤고 피해액은 3억5000만원이다.', ['2024-07-14', '25 명', '350000000 KRW']],
  [
    'de',
    'Der Rat tagt am ersten Sonntag im Mai 2025; gegründet 1998 erlebt er 2003 Menschen.',
    ['2025-05-04', '1998', '2003 menschen'],
  ],
  ['ja', 'NPBは2010年8月23日に発表した。', ['2010-08-23']],
  // A street that is named after a day.
  ['de', 'Auf der Straße des 17. Juni stehen 300 Menschen.', ['300 menschen']],
  ['es', 'En la avenida 17 de Junio hay 300 personas.', ['300 personas']],
  ['ja', '住民の3割が反対し、約八割が賛成した。', ['30 %', '80 %']],
  ['hi', 'बिक्री $ 1.45 बिलियन हो गई।', ['1450000000 USD']],
  // These have no words of their own: what Intl knows.
  [
    'fi',
    'Silta avattiin 14. heinäkuuta 2024, ja se maksoi 3,5 miljoonaa euroa eli 5,5 prosenttia.',
    ['2024-07-14', '3500000 EUR', '5.5 %'],
  ],
  ['sw', 'Daraja lilifunguliwa tarehe 14 Julai 2024, asilimia 5.', ['2024-07-14']],
  // A day that comes again and again is no date, and neither are years counted back from today.
  ['de', 'Jeden Montag und jeden letzten Samstag wurde in den letzten Jahren getanzt.', []],
  ['fr', 'Chaque premier mercredi du mois, ces dernières années, on dansait.', []],
  ['es', 'Todos los lunes de los últimos años se bailaba, la mayor fiesta en diez años.', ['10 a']],
  ['it', 'Ogni lunedì negli ultimi anni si ballava, alle nove di sera.', []],
  ['pt', 'Toda segunda-feira, nos últimos anos, dançava-se.', []],
  ['nl', 'Elke maandag werd er de afgelopen jaren gedanst.', []],
  ['sv', 'Varje måndag de senaste åren har man dansat.', []],
  // A verb of what is to come makes a weekday the next one; German says it by the present.
  ['es', 'La cumbre se disputará el domingo, al menos 40 países asistirán.', ['2025-03-16', '40 países']],
  ['it', 'La riunione si terrà martedì.', ['2025-03-18']],
  ['fr', 'La réunion se tiendra mardi.', ['2025-03-18']],
  ['pt', 'O jogo acontecerá no domingo.', ['2025-03-16']],
  ['de', 'Am Samstag steht in Riad viel auf dem Spiel, wie im Vorjahr und heuer.', ['2025-03-15', '2024', '2025']],
  ['de', 'Am 5. Februar siegte er wie am Vortag auf 2000 Quadratmetern.', ['2025-02-05', '2025-02-04', '2000 m2']],
  ['de', 'Wie es laufen kann, mussten viele Leute im Mai erleben.', ['2024-05']],
  ['de', 'Der MIP-Montag hat 21 ICMPD-Staaten.', ['21 icmpd-staaten']],
  // A word of a hedge is no sign, and neither is a hyphen that opens an aside.
  ['es', 'Su contrapartida -6,4 millones de euros- llegó en la mañana de ayer.', ['6400000 EUR', '2025-03-11']],
];

describe('dates and figures in other languages', () => {
  beforeAll(async () => {
    await Promise.all(Object.keys(PACKS).map(loadFactWords));
  });

  it.each(SENTENCES)('%s: %s', (lang, text, facts) => {
    expect(factsIn(lang, text)).toEqual(facts);
  });

  it('has a sentence of every language with words of its own', () => {
    const tried = new Set(SENTENCES.map(([lang]) => lang));
    expect(Object.keys(PACKS).filter((lang) => !tried.has(lang))).toEqual([]);
  });

  it('finds nothing that is not there in texts of one language read as another', () => {
    expect(factsIn('de', 'Das Haus steht am Fluss.')).toEqual([]);
    expect(factsIn('ja', '橋は開いている。')).toEqual([]);
  });
});
