import { expect, it } from 'vitest';
import { learntIn } from '../testing/learnt-in';
import { findLearntPeople } from './find-learnt-people';

/** A line of an article, and its people with their roles. */
const LINES: readonly (readonly [lang: string, text: string, people: readonly string[]])[] = [
  // The adjective is between the office and the comma.
  [
    'es',
    'El ministro de Exteriores portugués, Paulo Redondo, habló el martes en Madrid.',
    ['Paulo Redondo, ministro de Exteriores portugués'],
  ],
  [
    'fr',
    'La secrétaire générale du syndicat, Sophie Binard, a parlé.',
    ['Sophie Binard, secrétaire générale du syndicat'],
  ],
  // A former role is shown as a former one.
  ['fr', 'L’ancien président Paul Marchetti a voté mardi.', ['Paul Marchetti, ancien président']],
  ['de', 'Der frühere Innenminister Jonas Treptow ist tot.', ['Jonas Treptow, früherer Innenminister']],
  ['de', 'Mit der früheren Innenministerin Anna Treptow sprach er.', ['Anna Treptow, frühere Innenministerin']],
  ['de', 'Die neue Vorsitzende Anna Treptow ist da.', ['Anna Treptow, neue Vorsitzende']],
  // The nearer role is theirs, where the other belongs to whoever has it.
  ['es', 'La asesora del ministro Paulo Redondo habló en Madrid.', ['Paulo Redondo, ministro']],
  ['es', 'La asesora del ministro, Paula Redondo, habló en Madrid.', ['Paula Redondo, asesora del ministro']],
  ['fr', 'Le directeur général du groupe Paul Marchetti a parlé.', ['Paul Marchetti, directeur général du groupe']],
  ['de', 'Die Ökonomin Mallek und Expertin Anna Treptow ging.', ['Anna Treptow, Expertin', 'Mallek, Ökonomin']],
  ['de', 'Die Sängerin und Schauspielerin Anna Treptow ging.', ['Anna Treptow, Sängerin und Schauspielerin']],
  ['de', 'Der Sprecher der Ministerin Anna Treptow ging.', ['Anna Treptow, Ministerin']],
  // Whose role it is cannot be told where two share the name.
  [
    'es',
    'Vinieron Paula Redondo y su hijo Paulo Redondo. El ministro Redondo habló en Madrid.',
    ['Paula Redondo', 'Paulo Redondo'],
  ],
  [
    'es',
    'Vinieron Paula Duarte y su hijo Paulo Redondo. El ministro Redondo habló en Madrid.',
    ['Paula Duarte', 'Paulo Redondo, ministro'],
  ],
  // In a caption the agency is behind the role.
  ['es', 'Imagen de Paulo Redondo, presidente de la Cruz Blanca EFE', ['Paulo Redondo, presidente de la Cruz Blanca']],
  ['es', 'Imagen de Paulo Redondo, secretario general del PSOE', ['Paulo Redondo, secretario general del PSOE']],
  // What a Turkish role belongs to is part of it.
  ['tr', 'Ulaştırma ve Altyapı Bakanı Mehmet Uraloğlu konuştu.', ['Mehmet Uraloğlu, Ulaştırma ve Altyapı Bakanı']],
  ['tr', 'Bölgede konuşan İzmir Valisi Mehmet Elban gitti.', ['Mehmet Elban, İzmir Valisi']],
  ['tr', 'Dün Avukat Mehmet Elban konuştu.', ['Mehmet Elban, Avukat']],
  ['uk', 'Суд заарештував колишнього депутата Сергія Тарути.', ['Сергій Тарута, колишній депутат']],
  // A role behind the name ends with the sentence, at a bracket, at `and`.
  [
    'fr',
    'Le maire a reçu Lucie Delaunay, la nouvelle présidente du club.',
    ['Lucie Delaunay, nouvelle présidente du club'],
  ],
  ['es', 'Lo dijo Lucía Benavides (alcaldesa de Salmera) el lunes.', ['Lucía Benavides, alcaldesa de Salmera']],
  [
    'es',
    'Votó Andrés Quiroga, presidente electo de Salmera y su esposa.',
    ['Andrés Quiroga, presidente electo de Salmera'],
  ],
  ['fr', 'Karim Benslimane, 44 ans, maire de Brévanne, part.', ['Karim Benslimane, maire de Brévanne']],
  [
    'de',
    'Das sagt Petra Lohmeyer, Sprecherin für Forschung gegenüber dem Blatt.',
    ['Petra Lohmeyer, Sprecherin für Forschung'],
  ],
  ['sv', 'Det säger Karin Ekdahl, Sveriges statsminister.', ['Karin Ekdahl, statsminister']],
  // The role belongs to the next name, or to the name before.
  [
    'it',
    'Con Lucia Bernardi, il deputato Andrea Colli ha votato contro.',
    ['Andrea Colli, deputato', 'Lucia Bernardi'],
  ],
  ['fr', 'Le président rencontre la ministre Lucie Delaunay.', ['Lucie Delaunay, ministre']],
  ['fr', 'Le président et la ministre Lucie Delaunay ont voté.', ['Lucie Delaunay, ministre']],
  ['es', 'El portavoz de Lucía Benavides no respondió.', ['Lucía Benavides']],
  ['fr', 'Lucie Delaunay, fille du ministre, a gagné.', ['Lucie Delaunay']],
  // The first name is no part of an office.
  [
    'es',
    'Lo dijo Lucía Benavides, directora de la unidad de información y prensa en el Ministerio de Obras de Salmera, el lunes.',
    ['Lucía Benavides, directora de la unidad de información'],
  ],
  // Nouns in the genitive are between the office and the name.
  ['uk', 'Міністр закордонних справ Олена Бондар приїхала до Києва.', ['Олена Бондар, Міністр закордонних справ']],
  ['ru', 'Министр иностранных дел Ольга Нестерова приехала.', ['Ольга Нестерова, Министр иностранных дел']],
  ['pl', 'Minister spraw zagranicznych Jan Kowalczyk był w Kijowie.', ['Jan Kowalczyk, Minister spraw zagranicznych']],
  ['cs', 'Ministr zahraničních věcí Jan Kovařík přijel.', ['Jan Kovařík, Ministr zahraničních věcí']],
  // The name belongs to somebody who works for the president.
  ['ru', 'Приехал советолог президента Андрей Ковалёв.', ['Андрей Ковалёв']],
  // The name is in the genitive, and the spokesman is not.
  ['uk', 'Речник Олени Бондар не відповів. Олена Бондар у Києві.', ['Олена Бондар']],
  ['zh', '前总统保罗·马丁说，大桥将开放。', ['保罗·马丁, 前总统']],
  ['ko', '윤석민 전 대통령은 화요일 박지훈 총리를 만났다.', ['박지훈, 총리', '윤석민, 전 대통령']],
  ['ar', 'وصل رئيس وزراء إسرائيل جان مارتن إلى بيروت.', ['جان مارتن, رئيس وزراء إسرائيل']],
];

it.each(LINES)('%s: %s', async (lang, text, people) => {
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: null, lang, blocks };
  const found = findLearntPeople(source, await learntIn(lang));
  expect(found.map(({ name, role }) => (role ? `${name}, ${role}` : name)).sort()).toEqual([...people].sort());
});
