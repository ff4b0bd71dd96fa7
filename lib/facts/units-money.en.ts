import { table } from './units-symbols';

/** Currency word → ISO 4217, the one meant when nothing else says which. */
export const MONEY_EN: ReadonlyMap<string, string> = table(`
  USD dollar dollars buck bucks greenback greenbacks
  EUR euro euros
  GBP pound pounds quid
  CZK crown crowns
  FIM markka
  ESP peseta pesetas
  CRC colon colons
  JPY yen
  CNY yuan renminbi rmb
  INR rupee rupees
  RUB rouble roubles ruble rubles
  KRW won
  ILS shekel shekels
  TRY lira liras
  UAH hryvnia hryvnias hryvnya
  CHF franc francs
  MXN peso pesos
  BRL reais reals
  ZAR rand
  PLN zloty zlotys zlotych
  HUF forint forints
  CZK koruna korunas
  SEK krona kronor
  NOK krone kroner
  THB baht
  MYR ringgit
  IDR rupiah
  VND dong
  NGN naira
  GHS cedi cedis
  KES shilling shillings
  ETB birr
  BDT taka
  KZT tenge
  GEL lari
  LAK kip
  AED dirham dirhams
  SAR riyal riyals
  IRR rial rials
  KWD dinar dinars
  PEN soles
  RON lei
  HRK kuna
  XBT bitcoin bitcoins
`);

/** Whose a currency word is: `Australian dollars`, `Danish crowns`. */
export const MONEY_PLACES_EN: ReadonlyMap<string, string> = table(`
  USD us u.s. american
  AUD australian aussie
  CAD canadian
  NZD new_zealand kiwi
  HKD hong_kong
  SGD singapore singaporean
  TWD taiwan taiwanese new_taiwan
  GBP british uk
  EGP egyptian
  SYP syrian
  LBP lebanese
  CNY chinese
  JPY japanese
  INR indian
  PKR pakistani pakistan
  LKR sri_lankan
  RUB russian
  KRW korean south_korean
  TRY turkish
  CHF swiss
  FRF french
  MXN mexican
  PHP philippine
  ARS argentine argentinian
  CLP chilean
  COP colombian
  CUP cuban
  BRL brazilian
  ZAR south_african
  SEK swedish
  NOK norwegian
  DKK danish
  ISK icelandic
  CZK czech
  PLN polish
  HUF hungarian
  FIM finnish
  DEM german
  KES kenyan
  UGX ugandan
  AED uae emirati
  SAR saudi
  QAR qatari
  IRR iranian
  KWD kuwaiti
  IQD iraqi
  RSD serbian
  LAK lao
  GEL georgian
  CRC costa_rican
`);
