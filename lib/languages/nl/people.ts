import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Dutch texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'nl',
  writing: 'cased',
  address: 'meneer|mevrouw|dhr.|mevr.|mw.|de heer|heer|dr.|prof.|drs.|ir.|mr.|professor|sir|lady|pater|zuster',
  roles: `president|presidente|vicepresident|minister|ex-minister|oud-minister|premier|minister-president|oud-premier|
    staatssecretaris|burgemeester|wethouder|gouverneur|senator|kamerlid|tweede kamerlid|europarlementariër|directeur|
    directrice|woordvoerder|woordvoerster|secretaris|secretaris-generaal|kandidaat|leider|lijsttrekker|fractievoorzitter|
    voorzitter|voorman|chef|koning|koningin|prins|prinses|paus|bisschop|aartsbisschop|kardinaal|generaal|kolonel|kapitein|
    rechter|officier|advocaat|advocate|acteur|actrice|zanger|zangeres|schrijver|schrijfster|dichter|journalist|journaliste|
    trainer|bondscoach|coach|spits|aanvaller|keeper|doelman|verdediger|middenvelder|speler|speelster|wielrenner|renner|
    coureur|tennisser|tennisster|ondernemer|econoom|onderzoeker|onderzoekster|hoogleraar|historicus|historica|arts|
    commissaris|eurocommissaris|ambassadeur|bondskanselier|adviseur|coördinator|oprichter|oprichtster|medeoprichter|
    analist|deskundige|activist|activiste|regisseur|regisseuse|muzikant|componist|kunstenaar|kunstenares|schilder|filosoof|
    politicus|politica|topman|topvrouw|bestuursvoorzitter|presentator|presentatrice|viroloog|korpschef|auteur|partijleider|
    schepen|volksvertegenwoordiger|
    ondervoorzitter|vicepremier|gemeenteraadslid|partijvoorzitter|gedeputeerde|rector|professor|docent|leraar|lerares|
    psycholoog|bioloog|socioloog|ingenieur|architect|ceo|eigenaar|eigenares|voetballer|voetbalster|teamgenoot|
    kampioen|wereldkampioen|programmamaker|influencer|ontwerper|fotograaf|fotografe|redacteur|verslaggever|
    verslaggeefster|correspondent|manager|procureur|procureur-generaal|vertegenwoordiger|gezant`,
  roleEndings: `minister|voorzitter|leider|woordvoerder|directeur|hoogleraar|coach|trainer|speler|lid|commissaris|kandidaat|deskundige|
    onderzoeker`,
  roleLinks: 'van|de|het|der|den|voor|en|in|bij|op|aan',
  roleArticles: 'de|het|een',
  ownerArticles: 'de|het',
  roleQualifiers: [
    'ex|oud|voormalig|voormalige|toenmalig|toenmalige|nieuwe|nieuw|huidig|huidige|toekomstig|demissionair',
  ],
  roleEnds: 'tegenover|dinsdag',
  conjunctions: 'en',
  namedThings:
    'orkaan|storm|partij|café|hotel|restaurant|theater|museum|stichting|basisschool|ziekenhuis|stadion|sint|firma|brouwerij',
  placeKinds: 'stad|gemeente|provincie|dorp|eiland|regio|deelgemeente',
  bodies: `vereniging|stichting|bond|ministerie|partij|universiteit|instituut|ziekenhuis|gemeente|regering|groep|bank|
    comité|raad|commissie|school|politie|beweging|liga|museum`,
  nobody: 'hamas|hezbollah',
  saying: `zegt|zei|zeiden|vertelt|vertelde|verklaart|verklaarde|stelt|stelde|meent|meende|vindt|vond|noemt|noemde|benadrukt|
    benadrukte|legt|reageert|reageerde|schrijft|schreef|waarschuwt|waarschuwde|meldt|meldde|aldus|laat|liet|antwoordt|
    antwoordde|erkent|erkende|voegt`,
  particles: 'van|de|den|der|het|ten|ter|te|von|zu|di|da|del|la|le|al|el|bin|in|op',
  cases: [['s', '']],
  closed: facts.closed,
  sureFrom: 1.5,
};
