import { expect, it } from 'vitest';
import { PEOPLE_PACKS } from '../../../languages/packs';
import { learntIn } from '../testing/learnt-in';
import { findLearntPeople } from './find-learnt-people';

/** For each language lines of an article, and its people: the name, with the role behind a comma where there is one. */
const ARTICLES: readonly (readonly [lang: string, lines: readonly string[], people: readonly string[]])[] = [
  [
    'de',
    [
      'Bundeskanzlerin Petra Lohmeyer hat am Dienstag den Rücktritt von Innenminister Jonas Treptow angenommen.',
      'Lohmeyers Sprecher Ulf Brandis sagte, Treptow habe darum gebeten. Die Brücke am Ufer bleibt gesperrt.',
    ],
    ['Jonas Treptow, Innenminister', 'Petra Lohmeyer, Bundeskanzlerin', 'Ulf Brandis, Sprecher'],
  ],
  [
    'es',
    [
      'La alcaldesa de Salmera, Lucía Benavides, anunció el martes el cierre del puente.',
      'El concejal Andrés Quiroga dijo que la señora Benavides llega tarde.',
    ],
    ['Andrés Quiroga, concejal', 'Lucía Benavides, alcaldesa de Salmera'],
  ],
  [
    'fr',
    [
      'La maire de Brévanne, Lucie Delaunay, a annoncé mardi la fermeture du pont.',
      '« Trop tard », a répondu le conseiller Karim Benslimane à Mme Delaunay. Selon l’économiste Paul Marchetti, la ville paiera.',
    ],
    ['Karim Benslimane, conseiller', 'Lucie Delaunay, maire de Brévanne', 'Paul Marchetti, économiste'],
  ],
  [
    'it',
    [
      'La sindaca di Valsola, Lucia Bernardi, ha annunciato martedì la chiusura del ponte.',
      'L’assessore Andrea Colli ha detto che Bernardi arriva tardi.',
    ],
    ['Andrea Colli, assessore', 'Lucia Bernardi, sindaca di Valsola'],
  ],
  [
    'pt',
    [
      'A prefeita de Valmar, Lúcia Bandeira, anunciou na terça o fechamento da ponte.',
      'O vereador André Queiroz disse que Bandeira demorou.',
    ],
    ['André Queiroz, vereador', 'Lúcia Bandeira, prefeita de Valmar'],
  ],
  [
    'nl',
    ['Burgemeester Lotte Verhagen sloot dinsdag de brug.', 'Volgens wethouder Bram Dijkema komt het besluit te laat.'],
    ['Bram Dijkema, wethouder', 'Lotte Verhagen, Burgemeester'],
  ],
  [
    'sv',
    [
      'Kommunalrådet Karin Ekdahl säger att Nils Ahlbergs förslag är för dyrt.',
      'Ahlberg, ordförande i nämnden, svarar att Ekdahl har fel.',
    ],
    ['Karin Ekdahl, Kommunalrådet', 'Nils Ahlberg, ordförande i nämnden'],
  ],
  [
    'zh',
    [
      '国务院总理陈立群周二在北京会见了法国总统保罗·马丁。',
      '市长王晓东说，大桥将于五月开放。王晓东的发言人刘敏没有回应。',
    ],
    ['保罗·马丁, 总统', '刘敏, 发言人', '王晓东, 市长', '陈立群, 总理'],
  ],
  [
    'ko',
    [
      '윤석민 대통령은 화요일 박지훈 총리의 사표를 수리했다.',
      '윤 대통령은 박 총리가 요청했다고 밝혔다. 이상훈 대변인은 답하지 않았다.',
    ],
    ['박지훈, 총리', '윤석민, 대통령', '이상훈, 대변인'],
  ],
  [
    'ar',
    [
      'قال رئيس الوزراء سامر الخطيب أمس إن الجسر سيفتح في مايو. وأضاف الخطيب أن القرار نهائي.',
      'التقى الرئيس الفرنسي جان مارتن في بيروت عددا من المسؤولين.',
      'قال الوزير محمد حسن وأحمد سالم إن القرار نهائي.',
    ],
    ['أحمد سالم', 'جان مارتن, الرئيس الفرنسي', 'سامر الخطيب, رئيس الوزراء', 'محمد حسن, الوزير'],
  ],
  [
    'hi',
    [
      'प्रधानमंत्री राजेश वर्मा ने मंगलवार को गृह मंत्री सुनीता शर्मा का इस्तीफा स्वीकार किया। वर्मा ने कहा कि पुल बंद रहेगा।',
      'अभिनेता अमित कपूर ने फिल्म की घोषणा की।',
    ],
    ['अमित कपूर, अभिनेता', 'राजेश वर्मा, प्रधानमंत्री', 'सुनीता शर्मा, मंत्री'],
  ],
  [
    'no',
    [
      'Statsminister Kari Holmestad sa tirsdag at finansminister Lars Monsen går av.',
      'Ordfører Nils Fjeldberg i Sandvik vil ikke svare, sier Holmestad.',
    ],
    ['Kari Holmestad, Statsminister', 'Lars Monsen, finansminister', 'Nils Fjeldberg, Ordfører'],
  ],
  [
    'da',
    [
      'Statsminister Karen Holmegård sagde tirsdag, at finansminister Lars Monrad går af.',
      'Borgmester Niels Fjeldsted vil ikke svare, siger Holmegård.',
    ],
    ['Karen Holmegård, Statsminister', 'Lars Monrad, finansminister', 'Niels Fjeldsted, Borgmester'],
  ],
  [
    'uk',
    [
      "Президент Віктор Янукович зустрівся у вівторок з прем'єр-міністром Миколою Азаровим.",
      'Рішення Януковича розкритикувала речниця опозиції Олена Бондар. Депутата Сергія Тарути на засіданні не було.',
    ],
    [
      'Віктор Янукович, Президент',
      "Микола Азаров, прем'єр-міністр",
      'Олена Бондар, речниця опозиції',
      'Сергій Тарута, Депутат',
    ],
  ],
  [
    'pl',
    [
      'Prezydent Jan Kowalczyk spotkał się we wtorek z premierem Tomaszem Wilczyńskim.',
      'Według Wilczyńskiego most zostanie otwarty w maju. Donalda Tuska na spotkaniu nie było.',
    ],
    ['Donald Tusk', 'Jan Kowalczyk, Prezydent', 'Tomasz Wilczyński, premier'],
  ],
  [
    'ja',
    [
      '岸本文也首相は火曜日、小林由美防衛相の辞任を受け入れた。岸本氏は「残念だ」と述べた。',
      '米国のマイケル・カーター大統領は東京を訪れた。',
    ],
    ['マイケル・カーター, 大統領', '小林由美, 防衛相', '岸本文也, 首相'],
  ],
  [
    'ru',
    [
      'Президент Андрей Ковалёв встретился во вторник с премьер-министром Николаем Громовым. Решение Ковалёва раскритиковала депутат Ольга Нестерова.',
      'По словам Громова, мост откроют в мае, сообщил пресс-секретарь Илья Зорин.',
    ],
    [
      'Андрей Ковалёв, Президент',
      'Илья Зорин, пресс-секретарь',
      'Николай Громов, премьер-министр',
      'Ольга Нестерова, депутат',
    ],
  ],
  [
    'tr',
    [
      "Cumhurbaşkanı Selim Karaca salı günü Elif Demirtaş'ın istifasını kabul etti. Karaca'nın sözcüsü Murat Yıldırım köprünün mayısta açılacağını söyledi.",
    ],
    ['Elif Demirtaş', 'Murat Yıldırım, sözcüsü', 'Selim Karaca, Cumhurbaşkanı'],
  ],
  [
    'cs',
    [
      'Prezident Jan Kovařík se v úterý setkal s premiérem Tomášem Dvořáčkem. Rozhodnutí kritizovala poslankyně Anna Nováčková.',
      'Podle Dvořáčka se most otevře v květnu, řekl ministr Petr Veselý.',
    ],
    ['Anna Nováčková, poslankyně', 'Jan Kovařík, Prezident', 'Petr Veselý, ministr', 'Tomáš Dvořáček, premiér'],
  ],
];

it.each(ARTICLES)('%s: names people in the nominative, with their roles', async (lang, lines, people) => {
  const blocks = lines.map((text) => ({ type: 'paragraph' as const, text }));
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  const found = findLearntPeople(source, await learntIn(lang));
  expect(found.map(({ name, role }) => (role ? `${name}, ${role}` : name)).sort()).toEqual([...people].sort());
});

it.each([
  ['es', 'El acto fue en el Teatro Lucía Benavides y en la Escuela Normal Rural Andrés Quiroga.'],
  ['it', 'Il corteo è partito da piazza Lucia Bernardi e dalla scuola Andrea Colli.'],
  ['fr', 'Le cortège est parti de la place Lucie Delaunay et du lycée Paul Marchetti.'],
])('%s: a name right behind the word for a thing is nobody: %s', async (lang, text) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  expect(findLearntPeople(source, await learntIn(lang)).map(({ name }) => name)).toEqual([]);
});

it.each([
  // A court that is named like somebody.
  ['no', 'Dommen ble lest opp i Old Bailey i London.'],
  // A body, by the word that it opens with; a country of two words; a body that looks like a name.
  ['es', 'La Asociación Lucía Benavides y la Fundación Andrés Quiroga abrieron el puente con Arabia Saudí.'],
  ['uk', 'Фонд Олени Бондар відкрив міст.'],
  ['ja', 'ハマスは火曜日、橋を開けると述べた。'],
])('%s: a body or a country is nobody: %s', async (lang, text) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  expect(findLearntPeople(source, await learntIn(lang)).map(({ name }) => name)).toEqual([]);
});

it.each([
  // A compound with an office is none of the name; a sentence ends inside of what looks like one.
  ['de', 'Das sagte Schulleiter Treptow am Montag. Jonas Treptow kam später.', ['Jonas Treptow']],
  ['de', 'Es war das 2:1 für Everton. Lohmeyers Schuss traf. Petra Lohmeyer jubelte.', ['Petra Lohmeyer']],
])('%s: in %s are %j', async (lang, text, names) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  expect(findLearntPeople(source, await learntIn(lang)).map(({ name }) => name)).toEqual(names);
});

it('has an article of every language with a model', () => {
  const tried = new Set(ARTICLES.map(([lang]) => lang));
  expect(Object.keys(PEOPLE_PACKS).filter((lang) => !tried.has(lang))).toEqual([]);
});

it.each([
  // Who is named in somebody's quotation says nothing, and who is between dashes is its speaker.
  ['fr', '«Lucie Delaunay a annoncé la fermeture du pont», a rapporté sur Facebook un porte-parole.', 0],
  ['fr', 'Lucie Delaunay a annoncé la fermeture du pont.', 1],
  ['it', '“Il ponte - ha detto la sindaca Lucia Bernardi - resta chiuso per mesi”.', 1],
])('%s: in %j somebody speaks %i times', async (lang, text, times) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  const [person] = findLearntPeople(source, await learntIn(lang));
  expect(person.said?.length ?? 0).toBe(times);
});
