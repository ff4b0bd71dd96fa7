import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Czech texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'cs',
  writing: 'cased',
  address: 'pan|pana|panu|panem|paní|dr.|dr|prof.|doc.|ing.|mgr.|mudr.|judr.|profesor|doktor|sir|lady|otec',
  roles: `prezident|prezidenta|prezidentu|prezidentem|prezidentka|prezidentky|exprezident|viceprezident|premiér|premiéra|
    premiérem|expremiér|premiérka|premiérky|vicepremiér|ministr|ministra|ministrem|ministryně|ministryni|náměstek|náměstka|
    šéf|šéfa|šéfem|šéfka|starosta|starosty|starostka|primátor|primátora|primátorka|hejtman|hejtmana|hejtmanka|senátor|
    senátora|senátorka|poslanec|poslance|poslankyně|europoslanec|ředitel|ředitele|ředitelem|ředitelka|ředitelky|mluvčí|
    tajemník|tajemníka|generální tajemník|vůdce|lídr|lídra|předseda|předsedy|předsedou|předsedkyně|místopředseda|kandidát|
    kandidáta|kandidátka|král|krále|královna|královny|princ|princezna|papež|papeže|biskup|arcibiskup|kardinál|generál|
    generála|plukovník|kapitán|soudce|soudkyně|žalobce|státní zástupce|advokát|advokáta|herec|herce|herečka|herečky|zpěvák|
    zpěvačka|spisovatel|spisovatele|spisovatelka|básník|novinář|novináře|novinářka|trenér|trenéra|kouč|útočník|brankář|
    obránce|záložník|hráč|tenista|tenistka|podnikatel|podnikatele|ekonom|ekonomka|vědec|historik|lékař|lékařka|komisař|
    komisařka|velvyslanec|kancléř|kancléře|kancléřka|kancléřky|poradce|koordinátor|zakladatel|analytik|expert|odborník|
    aktivista|aktivistka|režisér|režiséra|hudebník|skladatel|umělec|malíř|politik|politika|politolog|autor|autorka|
    guvernér|
    zástupce|zástupkyně|místopředsedkyně|místopředsedy|náměstkyně|radní|rektor|rektora|děkan|profesorka|učitel|
    učitelka|psycholog|psycholožka|sociolog|socioložka|právník|právníka|právnička|inženýr|architekt|producent|
    fotograf|fotbalista|hokejista|mistr|mistryně|majitel|majitele|majitelka|manažer|redaktor|redaktorka|zmocněnec|
    zmocněnkyně|analytička|expertka|historička|vyšetřovatel|policista|meteorolog|meteoroložka|klimatolog|
    asistent|poradkyně|spolupracovník|tajemnice`,
  roleLinks: 'pro|a|za|v|ve|z|ze|na|při',
  roleQualifiers: [
    'bývalý|bývalého|bývalému|bývalým',
    'bývalá|bývalé|bývalou',
    'nový|nového|novým',
    'nová|nové|novou',
    'tehdejší',
    'současný|současného|současným',
    'současná|současné|současnou',
    'někdejší',
  ],
  rolesTakeGenitive: true,
  conjunctions: 'a|i',
  bodies: `sdružení|nadace|federace|svaz|ministerstvo|strana|univerzita|institut|nemocnice|vláda|skupina|banka|klub|výbor|
    rada|komise|škola|policie|hnutí|aliance|soud|liga|pohár|divadlo|muzeum`,
  saying: `řekl|řekla|uvedl|uvedla|dodal|dodala|prohlásil|prohlásila|oznámil|oznámila|sdělil|sdělila|tvrdí|tvrdil|míní|myslí|
    vysvětlil|vysvětlila|napsal|napsala|upozornil|upozornila|zdůraznil|zdůraznila|říká|popsal|podotkl|odpověděl|komentoval`,
  particles: 'van|von|de|di|da|der|la|le|del|al|el|bin|ibn|z',
  cases: [
    ['čkem', 'ček'],
    ['čkovi', 'ček'],
    ['čka', 'ček'],
    ['škem', 'šek'],
    ['ška', 'šek'],
    ['vlem', 'vel'],
    ['vla', 'vel'],
    ['vlovi', 'vel'],
    ['ého', 'ý'],
    ['ému', 'ý'],
    ['ým', 'ý'],
    ['ovi', '|a'],
    ['em', ''],
    ['ou', 'a|á'],
    ['é', 'á'],
    ['ů', ''],
    ['a', ''],
    ['u', '|a'],
    ['e', ''],
    ['y', 'a'],
    ['ě', 'a'],
    ['i', ''],
  ],
  closed: facts.closed,
  sureFrom: 3.3,
};
