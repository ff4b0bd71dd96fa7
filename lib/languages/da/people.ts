import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Danish texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'da',
  writing: 'cased',
  address: 'hr.|hr|fru|frøken|dr.|dr|doktor|professor|sir|lady|pastor',
  roles: `præsident|præsidenten|vicepræsident|minister|ministeren|statsminister|statsministeren|finansminister|finansministeren|
    udenrigsminister|udenrigsministeren|justitsminister|justitsministeren|forsvarsminister|forsvarsministeren|borgmester|
    borgmesteren|overborgmester|partileder|partilederen|formand|formanden|næstformand|forkvinde|leder|lederen|chef|chefen|
    direktør|direktøren|ordfører|ordføreren|konge|kongen|kong|dronning|dronningen|prins|prinsen|prinsesse|prinsessen|pave|
    paven|biskop|biskoppen|general|generalen|oberst|kaptajn|dommer|dommeren|anklager|anklageren|advokat|advokaten|
    skuespiller|skuespilleren|sanger|sangeren|sangerinde|forfatter|forfatteren|digter|journalist|journalisten|træner|
    træneren|landstræner|landstræneren|angriber|angriberen|målmand|målmanden|forsvarer|midtbanespiller|spiller|spilleren|
    cykelrytter|økonom|økonomen|cheføkonom|forsker|forskeren|historiker|historikeren|læge|lægen|kommissær|kommissæren|
    ambassadør|ambassadøren|kansler|talsmand|talskvinde|talsperson|stifter|grundlægger|analytiker|ekspert|eksperten|
    aktivist|instruktør|instruktøren|musiker|komponist|kunstner|kunstneren|politiker|politikeren|folketingsmedlem|
    premierminister|premierministeren|guvernør|guvernøren|senator|sekretær|generalsekretær|professoren|lektor|sognepræst|
    rektor|lærer|læreren|politiinspektør|vicepolitiinspektør|politikommissær|professor|overlæge|psykolog|fotograf|
    producer|programleder|fodboldspiller|landsholdsspiller|verdensmester|milliardær|ejer|rådgiver|rådgiveren|
    repræsentant|redaktør|chefredaktør|kommunikationschef|pressechef|naalakkersuisoq|gruppeformand|regionsrådsformand|
    udvikler`,
  roleEndings: `minister|ministeren|leder|lederen|chef|chefen|direktør|direktøren|politiker|ordfører|forsker|ekspert|spiller|træner|
    sekretær|formand`,
  roleLinks: 'for|i|på|af|og|ved|fra|til|hos',
  roleArticles: 'en|et|den|det',
  roleQualifiers: ['eks|tidligere|daværende|nye|ny|nuværende|kommende|afgående|assisterende|fungerende'],
  conjunctions: 'og',
  saying: `siger|sagde|fortæller|fortalte|mener|mente|skriver|skrev|oplyser|oplyste|forklarer|forklarede|udtaler|udtalte|vurderer|
    vurderede|tilføjer|lyder|svarer|svarede|advarer|understreger`,
  particles: 'von|af|de|van|der|den|la|le|al|el|bin|da|di|du',
  cases: [['s', '']],
  closed: facts.closed,
  sureFrom: 0.5,
};
