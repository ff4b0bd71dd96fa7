import { beforeAll, describe, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

const LANGS = [
  'ar',
  'cs',
  'da',
  'de',
  'es',
  'fr',
  'hu',
  'id',
  'it',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'uk',
  'vi',
];

beforeAll(async () => {
  await Promise.all(LANGS.map(loadFactWords));
});

/** The line of the words in brackets of a sentence. */
function lineOf(lang: string, marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const place = { text, sentence: { start: 0, end: text.length }, mention: { start, end }, isBound: true };
  return cutClause(place, clauseWordsOf(lang), 50).text;
}

describe('keptStretch', () => {
  it.each([
    // A clause goes on to its verb, …
    [
      'de',
      'Die Werft hat wegen der hohen Preise für Stahl und Strom in ihren beiden Werken [300 Leute] entlassen, teilte sie am Freitag mit.',
      'Die Werft hat wegen der hohen Preise für Stahl und Strom in ihren beiden Werken 300 Leute entlassen',
    ],
    // … and keeps what it starts with, which the verb comes after.
    ['de', '[Am Montag] begann der Prozess, sagte der Richter.', 'Am Montag begann der Prozess, sagte der Richter'],
    ['de', 'Das Amt teilte mit, dass [40 Häuser] leer stehen.', 'Das Amt teilte mit, dass 40 Häuser leer stehen'],
    // A clause that depends on the main clause is shown with it, …
    [
      'de',
      'Nachdem sich [70 Leute] beworben hatten, wählte der Rat eine Ärztin.',
      'Nachdem sich 70 Leute beworben hatten, wählte der Rat eine Ärztin',
    ],
    // … and a clause beside it is not.
    [
      'de',
      'Der Wind drehte am späten Abend eines langen und heißen Tages, die Feuerwehr rettete [30 Kühe] aus dem Stall.',
      'die Feuerwehr rettete 30 Kühe aus dem Stall',
    ],
    [
      'de',
      'Der Kran (rund [40 Meter] hoch) stürzte auf das Dach.',
      'Der Kran (rund 40 Meter hoch) stürzte auf das Dach',
    ],
    [
      'de',
      'Angesichts des Wetters ist die Feier am [Freitag] in das Messe- und Kongresszentrum im Tal verlegt worden.',
      'Angesichts des Wetters ist die Feier am Freitag in das Messe- und Kongresszentrum im Tal verlegt worden',
    ],
    // The source of a statement stays, wherever it is in the sentence.
    ['es', 'Según la policía, el incendio destruyó [40 casas].', 'Según la policía, el incendio destruyó 40 casas'],
    [
      'es',
      'El incendio destruyó [40 casas], dijo la alcaldesa, que visitó el valle.',
      'El incendio destruyó 40 casas, dijo la alcaldesa',
    ],
    // Only the speaker says who: a verb without a subject does not stand alone.
    ['es', 'La ministra anunció que pagará [40 millones].', 'La ministra anunció que pagará 40 millones'],
    [
      'es',
      'La alcaldesa dijo que el incendio destruyó [40 casas].',
      'La alcaldesa dijo que el incendio destruyó 40 casas',
    ],
    // No line goes without what turns it round.
    ['es', 'No hay pruebas, la empresa pagó [40 millones].', 'No hay pruebas, la empresa pagó 40 millones'],
    ['fr', 'L’incendie a détruit [40 maisons], selon la mairie.', 'L’incendie a détruit 40 maisons, selon la mairie'],
    [
      'fr',
      'Le maire a déclaré que l’incendie avait détruit [40 maisons].',
      'Le maire a déclaré que l’incendie avait détruit 40 maisons',
    ],
    [
      'fr',
      'Le maire a déclaré qu’il paierait [40 millions d’euros].',
      'Le maire a déclaré qu’il paierait 40 millions d’euros',
    ],
    [
      'it',
      'L’incendio, che è partito da un fienile, ha distrutto [40 case], ha detto il sindaco, Ada Lindi, ieri.',
      'L’incendio ha distrutto 40 case, ha detto il sindaco',
    ],
    [
      'it',
      'Secondo il comune, le fiamme hanno distrutto [40 case].',
      'Secondo il comune, le fiamme hanno distrutto 40 case',
    ],
    [
      'pt',
      'O incêndio destruiu [40 casas], disse a prefeita, e o vento virou.',
      'O incêndio destruiu 40 casas, disse a prefeita',
    ],
    ['pt', 'Segundo a polícia, o incêndio destruiu [40 casas].', 'Segundo a polícia, o incêndio destruiu 40 casas'],
    [
      'fr',
      'L’incendie, selon un voisin du moulin, a détruit [40 maisons].',
      'L’incendie, selon un voisin du moulin, a détruit 40 maisons',
    ],
    [
      'fr',
      'La mairie a vendu – ou s’apprête à le faire – [40 maisons].',
      'La mairie a vendu – ou s’apprête à le faire – 40 maisons',
    ],
    // A reported clause goes on to its verb.
    [
      'fr',
      'Le maire a confirmé [jeudi] qu’en réponse aux crues du fleuve dans la vallée, la ville avait fermé un pont.',
      'Le maire a confirmé jeudi qu’en réponse aux crues du fleuve dans la vallée, la ville avait fermé un pont',
    ],
    [
      'nl',
      'De werf heeft wegens de hoge prijzen van staal en stroom in beide fabrieken [300 mensen] ontslagen, aldus de bond.',
      'De werf heeft wegens de hoge prijzen van staal en stroom in beide fabrieken 300 mensen ontslagen, aldus de bond',
    ],
    // The line goes on behind a comma only if more than a verb follows.
    [
      'es',
      'En el puente de la ciudad de Salmera murieron [40 personas] desde la noche del martes, según han informado varias fuentes del hospital provincial del norte, que contaron en total más de cien heridos graves entre los viajeros del tren.',
      'En el puente de la ciudad de Salmera murieron 40 personas desde la noche del martes, según han informado varias fuentes del hospital provincial del norte',
    ],
    // The verb behind the aside is not hers.
    [
      'es',
      'Habló la ministra [Lucía Benavides], quien recordó que el puente cierra hoy, como dijo el alcalde ante la prensa.',
      'Habló la ministra Lucía Benavides, quien recordó que el puente cierra hoy',
    ],
    ['nl', 'Volgens de politie zijn [40 huizen] verwoest.', 'Volgens de politie zijn 40 huizen verwoest'],
    [
      'uk',
      'Вогонь знищив [40 будинків], повідомила рятувальна служба.',
      'Вогонь знищив 40 будинків, повідомила рятувальна служба',
    ],
    ['uk', 'За словами мера, вогонь знищив [40 будинків].', 'За словами мера, вогонь знищив 40 будинків'],
    ['uk', 'У порту заявили, що буря пошкодила [40 човнів].', 'У порту заявили, що буря пошкодила 40 човнів'],
    ['uk', 'Міст зруйновано або пошкоджено у [трьох] місцях.', 'Міст зруйновано або пошкоджено у трьох місцях'],
    ['ru', 'Огонь уничтожил [40 домов], сообщили спасатели.', 'Огонь уничтожил 40 домов, сообщили спасатели'],
    ['ru', 'По данным мэрии, огонь уничтожил [40 домов].', 'По данным мэрии, огонь уничтожил 40 домов'],
    ['ru', 'В порту заявили, что буря повредила [40 лодок].', 'В порту заявили, что буря повредила 40 лодок'],
    [
      'ar',
      'دمرت النيران [40 منزلا] في القرية، وفق ما أعلنته البلدية.',
      'دمرت النيران 40 منزلا في القرية، وفق ما أعلنته البلدية',
    ],
    ['ar', 'وبحسب البلدية، دمرت النيران [40 منزلا].', 'وبحسب البلدية، دمرت النيران 40 منزلا'],
    ['sv', 'Branden förstörde [40 hus], säger polisen.', 'Branden förstörde 40 hus, säger polisen'],
    ['da', 'Ifølge politiet blev [40 biler] fundet i havnen.', 'Ifølge politiet blev 40 biler fundet i havnen'],
    [
      'da',
      'Borgmesteren siger, at kommunen vil bruge [40 millioner kroner].',
      'Borgmesteren siger, at kommunen vil bruge 40 millioner kroner',
    ],
    [
      'no',
      'Brannen ødela [40 hus], opplyser politiet, som leter etter en mann i førtiårene i en svart bil.',
      'Brannen ødela 40 hus, opplyser politiet',
    ],
    ['no', 'Ifølge politiet ble [40 biler] funnet i havna.', 'Ifølge politiet ble 40 biler funnet i havna'],
    [
      'no',
      'Vinden snudde sent på kvelden etter en lang og varm dag og brannvesenet reddet [30 kyr] fra fjøset, der de hadde stått siden våren, da eieren solgte åkeren sin.',
      'Vinden snudde sent på kvelden etter en lang og varm dag og brannvesenet reddet 30 kyr fra fjøset',
    ],
    ['pl', 'Ogień zniszczył [40 domów], poinformowała straż.', 'Ogień zniszczył 40 domów, poinformowała straż'],
    ['pl', 'Według policji ogień zniszczył [40 domów].', 'Według policji ogień zniszczył 40 domów'],
    [
      'pl',
      'Burmistrz powiedział, że gmina wyda [40 milionów złotych], które dostała od województwa na nowy most przez rzekę.',
      'Burmistrz powiedział, że gmina wyda 40 milionów złotych',
    ],
    ['cs', 'Oheň zničil [40 domů], uvedli hasiči.', 'Oheň zničil 40 domů, uvedli hasiči'],
    ['cs', 'Podle policie oheň zničil [40 domů].', 'Podle policie oheň zničil 40 domů'],
    [
      'cs',
      'Starostka řekla, že obec zaplatí [40 milionů korun], které dostala od kraje na nový most přes řeku u starého mlýna.',
      'Starostka řekla, že obec zaplatí 40 milionů korun',
    ],
    [
      'ro',
      'Incendiul a distrus [40 de case], a anunțat primăria.',
      'Incendiul a distrus 40 de case, a anunțat primăria',
    ],
    ['ro', 'Potrivit poliției, incendiul a distrus [40 de case].', 'Potrivit poliției, incendiul a distrus 40 de case'],
    [
      'ro',
      'Primarul a declarat că orașul va plăti [40 de milioane de lei].',
      'Primarul a declarat că orașul va plăti 40 de milioane de lei',
    ],
    ['id', 'Menurut polisi, api menghanguskan [40 rumah].', 'Menurut polisi, api menghanguskan 40 rumah'],
    [
      'id',
      'Api membakar [40 rumah] di desa itu, kata wali kota, yang mengunjungi lembah.',
      'Api membakar 40 rumah di desa itu, kata wali kota',
    ],
    ['vi', 'Theo cảnh sát, đám cháy phá hủy [40 ngôi nhà].', 'Theo cảnh sát, đám cháy phá hủy 40 ngôi nhà'],
    [
      'vi',
      'Thị trưởng cho biết rằng thành phố sẽ trả [40 tỷ đồng].',
      'Thị trưởng cho biết rằng thành phố sẽ trả 40 tỷ đồng',
    ],
    // No line starts with what only joins it to a part that is left out.
    [
      'sv',
      'Vinden vände sent på kvällen efter en lång och varm dag i dalen och brandkåren räddade [30 kor] från ladan, där de hade stått sedan våren, när ägaren sålde sin åker.',
      'brandkåren räddade 30 kor från ladan',
    ],
    [
      'da',
      'Vinden vendte sent om aftenen efter en lang og varm dag i dalen og brandvæsenet reddede [30 køer] fra stalden, hvor de havde stået siden foråret, da ejeren solgte sin mark.',
      'brandvæsenet reddede 30 køer fra stalden',
    ],
    [
      'id',
      'Wali kota mengatakan bahwa kota itu akan membayar [40 juta rupiah] untuk jembatan baru di atas sungai yang ditutup setelah banjir melanda lembah dan desa di sekitarnya.',
      'kota itu akan membayar 40 juta rupiah untuk jembatan baru di atas sungai yang ditutup setelah banjir melanda lembah dan desa di sekitarnya',
    ],
    // The source stays, although the clause is complete without it.
    [
      'ro',
      'Potrivit poliției din orașul de pe malul râului care trece prin vale, flăcările au distrus aseară [40 de case] de lângă moara veche.',
      'Potrivit poliției din orașul de pe malul râului care trece prin vale, flăcările au distrus aseară 40 de case de lângă moara veche',
    ],
    [
      'vi',
      'Theo cảnh sát thành phố bên dòng sông chảy qua thung lũng phía bắc, ngọn lửa tối qua đã phá hủy [40 ngôi nhà] gần cối xay cũ.',
      'Theo cảnh sát thành phố bên dòng sông chảy qua thung lũng phía bắc, ngọn lửa tối qua đã phá hủy 40 ngôi nhà gần cối xay cũ',
    ],
    [
      'hu',
      'A polgármester közölte, hogy a város [40 millió forintot] fizet, amelyet a megyétől kapott az új hídra.',
      'A polgármester közölte, hogy a város 40 millió forintot fizet',
    ],
    // A clause is cut out whole, and not within what comes before it.
    [
      'cs',
      'Vítr se v noci po dlouhém a horkém dni v údolí otočil a hasiči zachránili [30 krav] ze stáje, kde stály od jara, když majitel prodal svou louku u mlýna.',
      'Vítr se v noci po dlouhém a horkém dni v údolí otočil a hasiči zachránili 30 krav ze stáje',
    ],
    [
      'pl',
      'Wiatr zmienił w nocy kierunek po długim i gorącym dniu w dolinie i strażacy uratowali [30 krów] ze stajni, w której stały od wiosny, kiedy właściciel sprzedał łąkę.',
      'strażacy uratowali 30 krów ze stajni',
    ],
    ['sv', 'Enligt polisen hittades [40 bilar] i hamnen.', 'Enligt polisen hittades 40 bilar i hamnen'],
  ])('%s: %s', (lang, marked, line) => {
    expect(lineOf(lang, marked)).toBe(line);
  });
});
