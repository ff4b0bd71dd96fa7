import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  w we na z ze do od dla za po przez przy nad pod przed między pomiędzy bez u wokół obok przeciw przeciwko wśród podczas oprócz mimo wobec
  wskutek dzięki według ku o około koło blisko niedaleko wzdłuż spośród sprzed znad poza zamiast w z powodu
`);
const SAYING = words(`
  powiedział powiedziała powiedzieli mówi mówił mówiła mówią poinformował poinformowała poinformowali poinformowało informuje informują informował informowała informowali
  przekazał przekazała przekazali przekazało podał podała podało podali podaje podają podawał podawała podawali oświadczył oświadczyła oświadczyli stwierdził stwierdziła
  stwierdzili zaznaczył zaznaczyła zaznacza podkreślił podkreśliła podkreśla podkreślają dodał dodała dodaje wyjaśnił wyjaśniła wyjaśnia
  tłumaczy tłumaczył tłumaczyła napisał napisała napisali pisze piszą zapowiedział zapowiedziała zapowiedzieli zapowiada ocenił oceniła
  ocenia ostrzegł ostrzegła ostrzega uważa uważają twierdzi twierdzą zauważył zauważyła zauważa przyznał przyznała przyznaje zapewnił
  zapewniła zapewnia relacjonuje komentuje skomentował skomentowała ogłosił ogłosiła ogłosili potwierdził potwierdziła potwierdza
  przypomniał przypomniała przypomina wskazał wskazała wskazuje przekonywał przekonywała przekonuje zapewniał zapewniała zapewniali
  twierdził twierdziła twierdzili zapowiadał zapowiadała zapowiadali donosi donoszą
`);

/** The words by which Polish sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...words(`
      i a oraz lub albo ale że który która które którzy którego której których któremu którym którą jak niż żeby aby jeśli jeżeli bo gdy
      kiedy gdzie nie się ani jego jej ich ten ta to te tego tej tych swój swoja swoje swojego swojej bardziej mniej bardzo prawie około
      jest są był była było byli były będzie będą został została zostało zostali zostały
    `),
  ],
  openStarts: words('i a oraz lub albo ale że iż aby żeby'),
  prepositions: PREPOSITIONS,
  conjunctions: words('i a oraz lub albo ale jednak lecz zaś natomiast'),
  subordinators: words(`
    że iż żeby aby by jeśli jeżeli bo gdy kiedy gdzie dopóki ponieważ gdyż chociaż choć dlatego jakby zanim podczas czy
  `),
  relatives: words(
    'który która które którzy którego której których któremu którym którą którymi czyj czyja czyje co kto',
  ),
  determiners: words(
    'ten ta to te ci tego tej tych temu tym tę jego jej ich swój swoja swoje nasz nasza nasze każdy każda każde wszyscy wszystkie',
  ),
  auxiliaries: words(`
    jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną może mogą mógł mogła mogli ma mają
    miał miała miało mieli miały musi muszą powinien powinna powinni powinny należy trzeba można chce chcą chciał chciała
  `),
  verbs: [
    ...SAYING,
    ...words(`
      wynosi wynoszą wyniósł wyniosła wyniosło wyniosły działa działają trwa trwają trwał trwała pracuje mieszka mieszkają żyje żyją czeka
      oczekuje planuje zamierza zamierzają potrzebuje wzrośnie wzrosną wzrósł wzrosła wzrosło wzrosły spadł spadła spadło spadły rośnie rosną
      spada spadają da dadzą wpłynie otworzy odbędzie odbędą odbył odbyła odbyło odbyły ruszy ruszył ruszyła otrzyma dostał dostała dostali
      rozpocznie zakończy stanie staną sięga sięgają sięgnie zginął zginęła zginęło zginęli zmarł zmarła zmarli przyszedł przyszła wszedł
      weszła weszło weszły wyszedł wyszła doszło dojdzie poszedł poszła szedł szła wiózł wiozła przyniósł przyniosła wniósł odniósł odniosła
      odnieśli uciekł uciekła uciekli wybuchł wybuchła wybuchło pomógł pomogła przejmie przejął przejęła zajął zajęła zajęło zajmuje
      wygrał wygrała wygrali przegrał przegrała przegrali zdobył zdobyła zagra grał grała gra grają strzelił prowadzi prowadzą kosztuje
      kosztują kosztował kosztowała płaci płacą zapłaci dotyczy dotyczą obejmuje wejdzie wejdą znajduje znajdują pozostaje leży stoi stał
      stała stało stały staje uważa liczy liczą wie wiedzą widzi żąda żądają brał brała wziął wzięła wzięli wzięło bierze biorą zobaczył
      chodzi nosi pochodzi wchodzi przychodzi dochodzi zawiera wymaga odpowiada pokazuje należą służy pełni
    `),
  ],
  verbEndings: words(`
    ował owała owało owali owały ywał ywała ywało ywali ywały iwał iwała iwało iwali iwały zał zała zało zali zały mał mało mali
    skał skała skali dał dała dało dali dały nął nęła nęło nęli nęły ił iła iło ili iły ył yła yło yli yły ano iono zono uje ują ają
  `),
  turns: words(`
    nie nikt nic nigdy ani bez jeśli jeżeli czy zaprzeczył zaprzeczyła zaprzecza zaprzeczają odmówił odmówiła odmówili odmawia odrzucił
    odrzuciła rzekomo
  `),
  conditions: words('jeśli jeżeli chyba bez oprócz czy'),
  links: [
    'także|również',
    'jednocześnie|równocześnie',
    'poza tym|ponadto|oprócz tego',
    'natomiast|z kolei',
    'przy tym',
    'w szczególności|m.in.',
    'jednak|jednakże',
    'zatem|więc',
    'przypomnijmy',
    'wcześniej',
    'tymczasem',
    'dodatkowo',
    'co więcej',
    'a|ale|i|lecz',
  ],
  degrees: words(`
    ponad około blisko prawie niemal przynajmniej najmniej co najwyżej tylko jedynie do więcej mniej niż jeszcze aż łącznie zaledwie
    nawet przeszło niespełna kolejne kolejnych
  `),
  dateLeads: words('w we dnia'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words(
    'opublikował opublikowała opublikowali opublikowano sfotografował zaktualizowano zamieścił zamieściła',
  ),
  complementisers: words('że iż'),
  pronouns: words('ja ty on ona ono my wy oni one to'),
  sources: [
    'według',
    'zdaniem',
    'jak (podaje|podają|podał|podała|podało|informuje|informują|poinformował|poinformowała|pisze|przekazał|przekazała|przekazano|wynika|twierdzi|mówi)',
    'z (informacji|danych|ustaleń|komunikatu)',
    'o tym|sprawie',
    'zgodnie z',
    'powołując się na',
    'w ocenie|opinii',
  ],
  leaning: [
    'on|ona|ono|oni|one|jego|jej|ich|mu|im|ten|ta|to|te|tego|tej|tych|temu|tym|tę|tam|stamtąd|wtedy|obaj|obie|oboje|wśród nich|z nich|ja|my',
    '(w|we|na|z|ze|do|od|dla|za|po|przez|przy|nad|pod|przed|między|wśród|o) ten|ta|to|te|tego|tej|tych|temu|tym|tę|nich|niego|niej|nim|nią|nimi|jego|jej|ich',
    'drugi|druga|drugie|inny|inna|inni|inne|kolejny|kolejna|kolejni|kolejne',
  ],
  deictics: [
    '(w|we|na|z|od|do|po|przed|za|przez)? ten|ta|to|te|tego|tej|tych|tym|tę tydzień|tygodnia|tygodniu|miesiąca|miesiącu|miesiąc|rok|roku|lata|lato|zimy|zimę|dni|dzień|dnia|weekend|weekendu|sezonu|sezonie',
    'ten|ta|to|te|ci który|która|które|którzy',
    'podczas gdy|po tym jak|to (jest|był|była|było|będzie)',
  ],
  standIns: words('on ona ono oni one'),
  dropsSubject: true,
  nounTies: words('o'),
  tiesDirectly: true,
  keepsMention: true,
};
