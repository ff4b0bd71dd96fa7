import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Norwegian texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'no',
  writing: 'cased',
  address: 'herr|fru|frøken|dr.|dr|doktor|professor|sir|lady|pastor',
  roles: `president|presidenten|visepresident|minister|ministeren|statsminister|statsministeren|finansminister|finansministeren|
    utenriksminister|utenriksministeren|justisminister|justisministeren|forsvarsminister|forsvarsministeren|statsråd|
    statssekretær|ordfører|ordføreren|byrådsleder|partileder|partilederen|leder|lederen|nestleder|styreleder|sjef|sjefen|
    direktør|direktøren|konge|kongen|kong|dronning|dronningen|prins|prinsen|kronprins|prinsesse|prinsessen|pave|paven|
    biskop|biskopen|general|generalen|oberst|kaptein|dommer|dommeren|aktor|advokat|advokaten|forsvarer|forsvareren|
    skuespiller|skuespilleren|sanger|sangeren|artist|artisten|forfatter|forfatteren|dikter|journalist|journalisten|trener|
    treneren|landslagstrener|landslagssjef|spiss|angriper|keeper|målvakt|forsvarsspiller|midtbanespiller|spiller|spilleren|
    skiløper|skiskytter|økonom|sjefsøkonom|forsker|forskeren|historiker|historikeren|lege|legen|kommissær|ambassadør|
    kansler|talsmann|talskvinne|talsperson|gründer|grunnlegger|analytiker|ekspert|eksperten|aktivist|regissør|regissøren|
    musiker|komponist|kunstner|kunstneren|politiker|politikeren|stortingsrepresentant|lensmann|politimester|guvernør|
    senator|sekretær|generalsekretær|professoren|førsteamanuensis|
    rektor|lærer|læreren|politiadvokat|politiinspektør|politioverbetjent|innsatsleder|operasjonsleder|professor|
    overlege|psykolog|fotograf|produsent|programleder|fotballspiller|landslagsspiller|verdensmester|milliardær|eier|
    rådgiver|rådgiveren|representant|representanten|byråd|kommunedirektør|kommunikasjonssjef|pressesjef|nestlederen|
    styrelederen|stortingspresident|fylkesordfører|utvikler|redaktør|redaktøren`,
  roleEndings: `minister|ministeren|leder|lederen|sjef|sjefen|direktør|direktøren|politiker|forsker|ekspert|spiller|trener|sekretær|
    ordfører|advokat`,
  roleLinks: 'for|i|på|av|og|ved|fra|til|hos',
  roleArticles: 'en|ei|et|den|det',
  roleQualifiers: ['eks|tidligere|daværende|nye|ny|nåværende|påtroppende|avtroppende|assisterende|fungerende'],
  conjunctions: 'og',
  saying: `sier|sa|forteller|fortalte|mener|mente|skriver|skrev|opplyser|opplyste|forklarer|forklarte|uttaler|uttalte|vurderer|
    legger|svarer|svarte|advarer|understreker|påpeker|tror`,
  particles: 'von|af|de|van|der|den|la|le|al|el|bin|da|di|du',
  cases: [['s', '']],
  closed: facts.closed,
  sureFrom: 0.5,
};
