import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Polish texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'pl',
  writing: 'cased',
  address: `pan|pana|panu|panem|pani|panią|dr|dr.|prof.|prof|profesor|profesora|doktor|ks.|ksiądz|sir|lady|mec.|inż.|mgr|płk|gen.|
    kpt.|abp|bp|kard.|o.|św.|śp.`,
  roles: `prezydent|prezydenta|prezydentowi|prezydentem|eksprezydent|wiceprezydent|wiceprezydenta|premier|premiera|premierowi|
    premierem|wicepremier|wicepremiera|minister|ministra|ministrem|ministrowi|wiceminister|wiceministra|szef|szefa|szefem|
    szefowa|szefowej|burmistrz|burmistrza|wójt|wojewoda|wojewody|marszałek|marszałka|wicemarszałek|gubernator|gubernatora|
    senator|senatora|poseł|posła|posłem|posłanka|posłanki|europoseł|europosła|europosłanka|radny|radna|dyrektor|dyrektora|
    dyrektorka|prezes|prezesa|prezesem|prezeska|wiceprezes|rzecznik|rzecznika|rzeczniczka|rzeczniczki|sekretarz|sekretarza|
    lider|lidera|liderem|liderka|przewodniczący|przewodniczącego|przewodnicząca|wiceprzewodniczący|kandydat|kandydata|
    kandydatka|król|króla|królowa|książę|księżna|papież|papieża|papieżem|biskup|biskupa|arcybiskup|kardynał|generał|
    generała|pułkownik|kapitan|sędzia|sędziego|prokurator|prokuratora|adwokat|adwokata|mecenas|aktor|aktora|aktorka|
    aktorki|piosenkarz|piosenkarka|pisarz|pisarza|pisarka|poeta|poety|poetka|dziennikarz|dziennikarza|dziennikarka|trener|
    trenera|trenerem|trenerka|selekcjoner|selekcjonera|napastnik|napastnika|bramkarz|bramkarza|obrońca|pomocnik|piłkarz|
    piłkarza|siatkarz|skoczek|kolarz|tenisista|tenisistka|przedsiębiorca|przedsiębiorcy|ekonomista|ekonomistka|historyk|
    historyka|naukowiec|lekarz|lekarza|lekarka|komisarz|komisarza|ambasador|ambasadora|kanclerz|kanclerza|doradca|doradcy|
    koordynator|założyciel|założyciela|analityk|ekspert|eksperta|ekspertka|działacz|działacza|działaczka|aktywista|
    aktywistka|reżyser|reżysera|reżyserka|muzyk|kompozytor|kompozytora|artysta|artystka|malarz|filozof|polityk|polityka|
    politolog|politologa|komendant|autor|autora|autorka|pełnomocnik|
    posłowie|wiceszef|wiceszefa|wiceszefowa|wicerzecznik|ministry|ministrze|prezydentka|prezydentki|starosta|starosty|
    rektor|rektora|dziekan|wykładowca|nauczyciel|nauczycielka|psycholog|psychologa|socjolog|socjologa|prawnik|
    prawnika|prawniczka|inżynier|architekt|producent|producenta|fotograf|piłkarze|zawodnik|zawodnika|zawodniczka|
    mistrz|mistrza|mistrzyni|właściciel|właściciela|menedżer|redaktor|redaktora|redaktorka|przedstawiciel|
    przedstawiciela|przedstawicielka|wysłannik|wysłannika|autorytet|kierownik|kierowniczka|
    asystent|asystentka|współpracownik`,
  roleLinks: 'ds.|do|ds|i|oraz|w|przy|na|z',
  roleQualifiers: [
    'były|byłego|byłemu|byłym',
    'była|byłej|byłą',
    'nowy|nowego|nowym',
    'nowa|nowej|nową',
    'ówczesny|ówczesnego|ówczesnym',
    'obecny|obecnego|obecnym',
    'obecna|obecnej|obecną',
    'eks',
  ],
  rolesTakeGenitive: true,
  conjunctions: 'i|oraz',
  bodies: `stowarzyszenie|fundacja|federacja|związek|ministerstwo|partia|uniwersytet|instytut|szpital|rząd|grupa|bank|klub|
    komitet|rada|komisja|szkoła|policja|ruch|sojusz|sąd|liga|puchar|teatr|muzeum|prawo|platforma|koalicja`,
  nobody: 'hamas|hezbollah',
  saying: `powiedział|powiedziała|mówi|mówił|mówiła|stwierdził|stwierdziła|podkreślił|podkreśla|podkreśliła|dodał|dodała|dodaje|
    zaznaczył|zaznaczyła|poinformował|poinformowała|informuje|ocenił|oceniła|ocenia|uważa|wyjaśnił|wyjaśnia|wyjaśniła|
    przekazał|przekazała|napisał|napisała|oświadczył|oświadczyła|zapowiedział|zapowiedziała|tłumaczy|przyznał|przyznała|
    twierdzi|przekonuje|odpowiedział|odpowiedziała|komentuje|skomentował`,
  particles: 'van|von|de|di|da|der|la|le|del|al|el|bin|ibn|z',
  cases: [
    ['iego', 'i'],
    ['ego', 'y'],
    ['iemu', 'i'],
    ['emu', 'y'],
    ['iej', 'a'],
    ['ej', 'a'],
    ['owi', '|o'],
    ['iem', ''],
    ['em', '|'],
    ['im', 'i'],
    ['ym', 'y'],
    ['ą', 'a'],
    ['ę', 'a'],
    ['y', 'a'],
    ['i', 'a'],
    ['a', '|'],
    ['u', '|'],
    ['o', 'a'],
    ['ie', '|a'],
  ],
  closed: facts.closed,
  sureFrom: 0.7,
};
