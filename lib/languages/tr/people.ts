import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Turkish texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'tr',
  writing: 'cased',
  hasApostropheEndings: true,
  address: 'sayın|dr.|dr|prof.|prof|doç.|av.|op.|bay|bayan|hz.|sir|uzm.|yrd.|şeyh|hacı|sultan',
  addressBehind: 'bey|hanım|efendi|paşa|hoca|usta|ağa',
  roles: `cumhurbaşkanı|başkanı|başkan|başbakan|başbakanı|bakan|bakanı|bakanlar|vekili|milletvekili|milletvekilleri|vali|valisi|
    belediye başkanı|müdürü|müdür|genel müdürü|genel başkanı|genel sekreteri|sözcüsü|sekreteri|lideri|lider|şefi|kralı|
    kral|kraliçesi|kraliçe|prens|prenses|papa|general|generali|orgeneral|albay|komutanı|hakim|hâkim|savcı|savcısı|avukat|
    avukatı|oyuncu|oyuncusu|aktör|aktris|şarkıcı|yazar|yazarı|şair|gazeteci|gazetecisi|antrenör|antrenörü|teknik direktör|
    teknik direktörü|direktörü|futbolcu|futbolcusu|kaleci|kalecisi|forvet|işadamı|iş insanı|ekonomist|profesör|tarihçi|
    doktor|büyükelçi|büyükelçisi|şansölyesi|danışmanı|kurucusu|uzmanı|analist|analisti|aktivist|yönetmen|yönetmeni|besteci|
    ressam|sanatçı|filozof|senatör|senatörü|temsilcisi|yardımcısı|adayı|patronu|sahibi|imparatoru|padişahı|
    bakanımız|milletvekilimiz|rektörü|rektör|öğretmen|psikolog|mühendis|mimar|yapımcı|fotoğrafçı|muhabiri|muhabir|
    editörü|kaymakamı|kaymakam|muhtarı|muhtar|kaptanı|kaptan|sözcü|başhekimi|başhekim|ceo'su|ceo|hocası|politikacı|
    siyasetçi|gözlemcisi`,
  possessedRoles: `başkanı|bakanı|başbakanı|cumhurbaşkanı|vekili|milletvekili|valisi|müdürü|sekreteri|sözcüsü|lideri|şefi|kralı|
    kraliçesi|komutanı|savcısı|avukatı|yazarı|antrenörü|direktörü|kalecisi|büyükelçisi|şansölyesi|danışmanı|kurucusu|uzmanı|analisti|
    yönetmeni|senatörü|temsilcisi|yardımcısı|adayı|patronu|sahibi|rektörü|muhabiri|editörü|kaymakamı|muhtarı|kaptanı|başhekimi|hocası`,
  conjunctions: 've',
  roleQualifiers: ['eski|yeni|dönemin|önceki|baş'],
  bodies: `derneği|vakfı|federasyonu|bakanlığı|partisi|üniversitesi|enstitüsü|hastanesi|belediyesi|bankası|kulübü|komitesi|
    konseyi|komisyonu|okulu`,
  nobody: 'hamas|hizbullah',
  saying: `söyledi|dedi|açıkladı|belirtti|ifade|vurguladı|konuştu|kaydetti|bildirdi|duyurdu|anlattı|ekledi|savundu|uyardı|yazdı|
    aktardı|değerlendirdi|cevapladı|yanıtladı|diyor|söylüyor`,
  particles: 'van|von|de|di|da|der|la|le|del|al|el|bin|ibn|ül|ud',
  closed: facts.closed,
  sureFrom: 1.8,
};
