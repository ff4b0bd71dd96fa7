import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** What people in Indonesian are told by. `NameWords` says what each list is for. */
export const people: NameWords = {
  tag: 'id',
  writing: 'cased',
  address: `bapak|pak|ibu|bu|dr.|prof.|h.|hj.|kh|kiai|ustaz|ustadz|sri|tuan|nyonya|sir|ir.|drs.|jenderal|letjen|mayjen|brigjen|
    kombes|akp|iptu`,
  roles: `presiden|wakil presiden|wapres|mantan presiden|menteri|menko|menkeu|menlu|mendagri|menhan|perdana menteri|gubernur|
    wakil gubernur|bupati|wali kota|walikota|camat|lurah|ketua|wakil ketua|ketum|sekretaris|sekjen|direktur|dirut|kepala|
    juru bicara|jubir|anggota|senator|hakim|jaksa|pengacara|kuasa hukum|aktor|aktris|penyanyi|penulis|penyair|wartawan|
    jurnalis|pelatih|striker|penyerang|kiper|bek|gelandang|pemain|pebulu tangkis|pengusaha|ekonom|profesor|peneliti|
    pengamat|sejarawan|dokter|komisaris|duta besar|dubes|kanselir|penasihat|koordinator|pendiri|analis|pakar|ahli|aktivis|
    sutradara|musisi|komponis|seniman|pelukis|politisi|politikus|kapolri|kapolda|kapolres|panglima|raja|ratu|pangeran|
    putri|paus|uskup|kardinal|manajer|ceo|calon presiden|capres|cawapres|deputi|pimpinan|tersangka|terdakwa`,
  roleLinks: 'dan|bidang|umum|negara|dalam|luar|negeri|ri|republik|eksekutif|utama|harian',
  saying: `kata|ujar|ucap|tutur|ungkap|jelas|tegas|mengatakan|menyatakan|menjelaskan|mengungkapkan|menegaskan|menambahkan|
    menyebut|menuturkan|menilai|berkata|mengaku|meminta|menulis|sebut|imbuh|terang|papar`,
  particles: 'bin|binti|al|el|van|von|de|da|di|la',
  closed: facts.closed,
  sureFrom: 0,
};
