import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Swedish texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'sv',
  writing: 'cased',
  address: 'herr|fru|fröken|dr|doktor|professor|sir|lady|pater',
  roles: `president|presidenten|vicepresident|vicepresidenten|minister|ministern|statsminister|statsministern|statsministeras|
    finansminister|finansministern|utrikesminister|utrikesministern|justitieminister|justitieministern|försvarsminister|
    försvarsministern|partiledare|partiledaren|språkrör|talman|talmannen|ordförande|ordföranden|ledare|ledaren|chef|chefen|
    vd|vd:n|direktör|direktören|generaldirektör|generaldirektören|kung|kungen|kung|drottning|drottningen|prins|prinsen|
    prinsessa|prinsessan|påve|påven|biskop|biskopen|ärkebiskop|ärkebiskopen|general|generalen|överste|kapten|kaptenen|
    domare|domaren|åklagare|åklagaren|advokat|advokaten|skådespelare|skådespelaren|sångare|sångaren|sångerska|sångerskan|
    författare|författaren|poet|poeten|journalist|journalisten|tränare|tränaren|förbundskapten|förbundskaptenen|anfallare|
    anfallaren|målvakt|målvakten|försvarare|försvararen|mittfältare|mittfältaren|spelare|spelaren|företagare|ekonom|
    ekonomen|forskare|forskaren|historiker|historikern|läkare|läkaren|kommissionär|ambassadör|ambassadören|förbundskansler|
    förbundskanslern|talesperson|talespersonen|talesman|talesmannen|grundare|grundaren|analytiker|analytikern|expert|
    experten|aktivist|aktivisten|regissör|regissören|musiker|musikern|kompositör|kompositören|konstnär|konstnären|
    politiker|politikern|riksdagsledamot|riksdagsledamoten|kommunalråd|kommunalrådet|landshövding|landshövdingen|
    premiärminister|premiärministern|guvernör|guvernören|senator|senatorn|sekreterare|sekreteraren|generalsekreterare|
    generalsekreteraren|pressekreterare|professorn|
    lärare|läraren|rektor|rektorn|polis|polisen|presschef|pressansvarig|pressekreteraren|kammaråklagare|
    kammaråklagaren|professor|docent|lektor|överläkare|överläkaren|psykolog|psykologen|statssekreterare|borgarråd|
    borgarrådet|riksdagsledamöter|fotograf|fotografen|producent|producenten|programledare|programledaren|artist|
    artisten|fotbollsspelare|landslagsspelare|stjärnan|världsmästare|miljardär|miljardären|ägare|ägaren|entreprenör|
    rådgivare|rådgivaren|representant|representanten|borgmästare|borgmästaren|kronprins|kronprinsen|kronprinsessan`,
  roleEndings: `minister|ministern|ledare|ledaren|chef|chefen|direktör|direktören|politiker|politikern|forskare|forskaren|expert|
    experten|spelare|spelaren|tränare|tränaren|sekreterare|sekreteraren|ordförande|talesperson|talesman`,
  roleLinks: 'för|i|på|av|och|vid|från|till|hos',
  roleArticles: 'en|ett|den|det',
  roleQualifiers: [
    'ex|tidigare|förre|förra|dåvarande|nya|nye|ny|nuvarande|tillträdande|avgående|biträdande|assisterande|vice',
  ],
  conjunctions: 'och',
  namedThings:
    'orkanen|stormen|partiet|hotell|restaurang|skolan|privatskolan|internatskolan|museet|teatern|stiftelsen|företaget|sankt|sankta',
  placeKinds: 'staden|kommunen|byn|ön|länet|orten',
  bodies: `föreningen|stiftelsen|förbundet|partiet|universitetet|institutet|sjukhuset|kommunen|regeringen|gruppen|banken|
    kommittén|skolan|polisen|rörelsen|museet`,
  nobody: 'hamas|hizbollah',
  saying: `säger|sade|sa|berättar|berättade|menar|menade|skriver|skrev|hävdar|hävdade|anser|ansåg|konstaterar|konstaterade|uppger|
    uppgav|tror|tycker|förklarar|förklarade|tillägger|svarar|svarade|meddelar|varnar`,
  particles: 'von|af|av|de|van|der|den|la|le|al|el|bin|da|di|du',
  cases: [['s', '']],
  closed: facts.closed,
  sureFrom: 0.5,
};
