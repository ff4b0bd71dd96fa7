import { entriesOf } from '../../languages/word-table';
import { unitWords } from './unit-words';

/** How English names units. A second language is a second table. */
export const UNITS_EN = unitWords({
  roles: [
    ['percent', 'percent|pct|pc|per_cent=% percentage_point+|%_point+=pp basis_point+=bp'],
    [
      'money',
      `
      dollar+|buck+=USD euro+=EUR quid=GBP crown+|koruna+=CZK markka=FIM colon+=CRC yen=JPY
      yuan|renminbi|rmb=CNY rupee+=INR rouble+|ruble+=RUB shekel+=ILS lira+=TRY hryvnia+=UAH franc+=CHF
      peso+=MXN real+|reais=BRL rand=ZAR zloty+|zlotych=PLN forint+=HUF krona|kronor=SEK krone|kroner=NOK baht=THB
      ringgit=MYR rupiah=IDR dong=VND naira=NGN shilling+=KES lari=GEL kip=LAK
      dirham+=AED riyal+=SAR rial+=IRR dinar+=KWD kuna=HRK bitcoin+=XBT
      birr=ETB tenge=KZT taka=BDT cedi+=GHS leu|lei=RON lev|leva=BGN lek|leke=ALL dram+=AMD manat+=AZN somoni=TJS
      tugrik+=MNT kyat+=MMK riel+=KHR kwacha+=ZMW metical|meticais=MZN pula=BWP ariary=MGA gourde+=HTG quetzal+=GTQ
      lempira+=HNL guarani+=PYG soles=PEN boliviano+=BOB bolivar+=VES afghani+=AFN ouguiya+=MRU dalasi+=GMD leone+=SLE
      nakfa=ERN pataca+=MOP rufiyaa=MVR ngultrum+=BTN cfa_franc+=XOF congolese_franc+=CDF`,
    ],
    ['verb', 'won=KRW'],
    ['cents', 'cent+=USD pence|penny|pennies=GBP'],
    ['pound', 'pound+=GBP'],
    ['sterling', 'sterling'],
    [
      'place',
      `
      us|u.s.=USD australian=AUD canadian=CAD new_zealand=NZD hong_kong=HKD singapore=SGD taiwan=TWD british|uk=GBP egyptian=EGP
      syrian=SYP lebanese=LBP pakistani=PKR sri_lankan=LKR korean|south_korean=KRW philippine=PHP argentine=ARS chilean=CLP
      colombian=COP cuban=CUP swedish=SEK norwegian=NOK danish=DKK icelandic=ISK ugandan=UGX qatari=QAR iraqi=IQD
      serbian=RSD french=FRF bahraini=BHD jordanian=JOD libyan=LYD tunisian=TND algerian=DZD omani=OMR yemeni=YER
      iranian=IRR moroccan=MAD bulgarian=BGN nepalese|nepali=NPR mauritian=MUR tanzanian=TZS jamaican=JMD kuwaiti=KWD`,
    ],
    [
      'local',
      `
      pound_GB|pound_UK|pound_IE=GBP pound_EG=EGP pound_SY=SYP pound_LB=LBP rupee_PK=PKR rupee_LK=LKR rupee_NP=NPR
      peso_PH=PHP peso_AR=ARS peso_CL=CLP peso_CO=COP peso_CU=CUP`,
    ],
    [
      'measure',
      `
      mile+=[mi_i] nautical_mile+=[nmi_i] foot|feet=[ft_i] inch|inches=[in_i] yard+=[yd_i] ounce+=[oz_av] gallon+=[gal_us]
      pint+=[pt_us] cups=[cup_us] tablespoon+=[tbs_us] teaspoon+=[tsp_us] acre+=[acr_us] hectare+=har barrel+=[bbl_us]
      mph=[mi_i]/h knot+=[kn_i] kilo+=kg metric_ton+=t micron+=um horsepower=[HP] decibel+=dB megapixel+=Mpx
      light_year+=[ly] carat+=[car_m] parts_per_billion=[ppb] parts_per_million=[ppm] amp+=A`,
    ],
    [
      'duration',
      `
      seconds|sec+=s millisecond+=ms minute+|min+=min hour+=h day+=d week+|fortnight=wk month+=mo year+|annum=a decade+=decade
      century|centuries=century`,
    ],
    ['ordinal', 'second=s'],
    ['degree', 'degree+|deg|°|º=[deg]'],
    ['scale', 'c|celsius|centigrade=Cel f|fahrenheit=[degF] k|kelvin=K'],
    ['power', 'square|sq=2 cubic|cu=3'],
    ['per', 'per'],
    ['article', 'a an'],
    [
      'rate',
      `
      share person head capita passenger household unit ticket seat night match game pop plate vote student pupil employee
      worker customer user family bottle pack dozen piece copy subscriber vehicle car home property round lap dose`,
    ],
    ['anchor', 'earlier ago later before after prior previously'],
    ['age', 'old+|of_age'],
  ],
  prefixed: entriesOf(`
    metre|meter=m gram|gramme=g litre|liter=L watt=W watt_hour=W.h volt=V ampere=A byte=By bit=bit pascal=Pa joule=J
    tonne=t ton=[ston_av] calorie=cal hertz=Hz`),
  prefixes: entriesOf('nano=n micro=u milli=m centi=c kilo=k mega=M giga=G tera=T peta=P'),
});
