import { entriesOf, mapOf } from '../../languages/word-table';

/**
 * Signs and symbols for units, the same in every language that writes Latin letters. Money by ISO 4217, measures by
 * UCUM (https://ucum.org); symbols keep their case.
 */
export const CURRENCY_SIGNS = mapOf(`
  $ €=EUR £=GBP ¥=JPY ₹=INR ₽=RUB ₩=KRW ₪=ILS ₺=TRY ₴=UAH ₦=NGN ₫=VND ฿=THB ₱=PHP ₡=CRC ₸=KZT ₿=XBT ₾=GEL ₭=LAK 元=CNY ₵=GHS ₲=PYG ₮=MNT ₼=AZN ৳=BDT ៛=KHR ֏=AMD
`);

/**
 * The country of a dollar (or peso) `$`: by letters around it (`US$5`, `$A5`, `HK$5`), or by the country of the page, which has
 * its own code in the list. Elsewhere it is the US dollar.
 */
export const DOLLARS = mapOf(`
  US|U.S.|U.S=USD A|AU|Aus=AUD C|CA|Cdn|CDN|Can=CAD NZ=NZD HK=HKD S|SG=SGD NT|TW=TWD R=BRL MX|Mex=MXN AR=ARS CL=CLP CO=COP
`);

/** Letters that are before or after an amount and mean money without a sign; ISO 4217 codes mean themselves. */
export const CURRENCY_LETTERS = mapOf(`
  RM=MYR Rs|Re=INR DKr=DKK SKr=SEK NKr=NOK TSh=TZS USh=UGX Tk=BDT Rp=IDR SFr=CHF KSh|Ksh|KShs|Kshs=KES Kč=CZK zł=PLN kn=HRK RMB=CNY NIS=ILS
  USD EUR GBP AUD CAD NZD HKD SGD JPY CNY INR PKR RUB UAH BRL MXN ZAR TRY SEK NOK DKK PLN HUF CZK ILS KRW THB AED SAR QAR
  EGP NGN KES GHS PHP VND IDR MYR TWD CHF ARS CLP COP BTC
`);

/**
 * Letters that mean money only on a page of that country: `R500` in South Africa, `kr 50` in Sweden; `cent` for the cents of
 * that country.
 */
const LETTERS_OF_COUNTRY = mapOf(
  'ZA_R=ZAR KE_Sh=KES KE_Shs=KES TZ_Sh=TZS TZ_Shs=TZS UG_Sh=UGX UG_Shs=UGX SE_kr=SEK NO_kr=NOK DK_kr=DKK PK_Rs=PKR LK_Rs=LKR NP_Rs=NPR NG_N=NGN CN_¥=CNY ZA_cent=ZAR KE_cent=KES IE_cent=EUR MT_cent=EUR CY_cent=EUR',
);

/** Prefixes with the letters that UCUM writes for them. */
const PREFIXES = mapOf('µ|μ=u K=k n m c h k M G T P');

/** Symbols by their UCUM code, with the prefixes that news uses with them. */
const PREFIXED = `
  m=m,nµμmck g=g,µμmk l|L=L,mc W=W,mkMGT Wh=W.h,kMGT V=V,mk Hz|HZ=Hz,kMG B=By,kKMGTP bps=bit/s,kKMG bit=bit,kKMG
  Pa=Pa,hkMG J=J,kM eV=eV,kMG Ah=A.h,m s=s,nµμm
`;

function symbols(): Map<string, string> {
  const map = mapOf(`
    %|％=% km/h|kmh|kph=km/h mph|MPH|m.p.h.=[mi_i]/h mpg=[mi_i]/[gal_us] fps={frame}/s mps=m/s m²|m2|sqm|sq.m.=m2 m³|m3=m3
    cm²|cm2=cm2 cm³|cm3|cc=cm3 mm²|mm2=mm2 km²|km2|sqkm=km2 sqft|sq.ft.|ft²=[sft_i] ha=har ft|ft.=[ft_i] yd+=[yd_i]
    lb+|lb+.=[lb_av] st=[stone_av] oz|oz.=[oz_av] gal=[gal_us] hp|HP|bhp=[HP] t A C=Cel F=[degF] dB dBA=dB[SPL] ppb=[ppb]
    ppm=[ppm] kcal ksi=[ksi] psi=[psi] BTU|btu=[BTU] mmBTU|MMBtu|mmBtu=M[BTU] bbl+=[bbl_us] h|hr+=h min+=min yr+=a
    mo+=mo rpm tsp=[tsp_us] tbsp=[tbs_us] Nm=N.m lb-ft=[ft_i].[lbf_av] mmHg=mm[Hg]
  `);
  for (const { forms, value = '' } of entriesOf(PREFIXED)) {
    const [code, prefixes = ''] = value.split(',');
    for (const form of forms)
      for (const prefix of ['', ...prefixes]) map.set(prefix + form, (PREFIXES.get(prefix) ?? '') + code);
  }
  // A single letter or a symbol that is also a word or a scale is left to the rules in units.ts.
  return map;
}

export const UNIT_SYMBOLS: ReadonlyMap<string, string> = symbols();

/** Tells whether letters right before digits are money: `RM79`, `AUD1.5m`, `$US5`, `R500` in South Africa. */
export function isCurrencyPrefix(letters: string, afterSign: boolean, country: string | null): boolean {
  // Most words are neither short nor begin with a capital (or k or z, of `kr` and `zł`).
  const first = letters.charCodeAt(0);
  if (letters.length > 4 || (first >= 97 && first <= 122 && first !== 107 && first !== 122)) return false;
  if (afterSign) return DOLLARS.has(letters);
  return CURRENCY_LETTERS.has(letters) || lettersOf(country, letters) !== undefined;
}

/** Letters that mean money everywhere, if a scale comes after the number: `R50bn`, not the road `R50`. */
const SCALED_LETTERS = mapOf('R=ZAR N=NGN Sh=KES');
const SCALED = /\d[\d.,]*\d?\s?(?:bn|tn|m|million|billion|trillion)\b/y;

/** Gives the money that letters mean before a number with a scale, which is at `at` in the text. */
export function scaledLettersOf(letters: string, text: string, at: number): string | undefined {
  const code = SCALED_LETTERS.get(letters);
  SCALED.lastIndex = at;
  return code !== undefined && SCALED.test(text) ? code : undefined;
}

/** Gives what letters mean that stand for money only before a number with a scale. */
export function codeOfScaled(letters: string): string | undefined {
  return SCALED_LETTERS.get(letters);
}

/** Tells whether a mark is `$`, `€`, `£` or another sign of money. */
export function isCurrencySign(mark: string): boolean {
  return CURRENCY_SIGNS.has(mark);
}

/** Gives the ISO code that letters mean on a page of that country, and only there. */
export function lettersOf(country: string | null, letters: string): string | undefined {
  return country === null ? undefined : LETTERS_OF_COUNTRY.get(`${country} ${letters}`);
}
