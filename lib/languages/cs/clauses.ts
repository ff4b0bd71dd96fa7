import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  v ve na z ze do od pro za po přes při nad nade pod pode před přede mezi bez u kolem okolo vedle proti mimo kromě kvůli díky během podle
  k ke ku o s vůči uvnitř podél poblíž kromě navzdory prostřednictvím místo včetně ohledně dle
`);
const SAYING = words(`
  řekl řekla řekli řeklo uvedl uvedla uvedli uvedlo uvádí uvádějí sdělil sdělila sdělili sdělilo informoval informovala informovali
  informovalo informuje oznámil oznámila oznámili oznámilo oznamuje prohlásil prohlásila prohlásili tvrdí tvrdil tvrdila tvrdili dodal
  dodala dodali dodává vysvětlil vysvětlila vysvětluje upozornil upozornila upozornili upozorňuje napsal napsala napsali píše píší
  popsal popsala popisuje říká říkají doplnil doplnila zdůraznil zdůraznila potvrdil potvrdila potvrdili potvrzuje varoval varovala varuje
  míní myslí domnívá připustil připustila konstatoval konstatovala podotkl podotkla poznamenal poznamenala odhaduje soudí hlásí
`);

/** The words by which Czech sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...words(`
      a i nebo či ale že který která které kteří kterého kterých kterému kterým kterou jak než aby pokud jestli protože když kdy kde ani
      jeho její jejich ten ta to ti tento tato toto tyto této tomto tohoto svůj svá své svého svou více méně velmi téměř asi zhruba
      je jsou byl byla bylo byli byly bude budou se si
    `),
  ],
  openStarts: words('a i nebo či ale že aby'),
  prepositions: PREPOSITIONS,
  conjunctions: words('a i nebo či ale avšak však'),
  subordinators: words(`
    že aby pokud jestli jestliže zda protože neboť když kdy kde dokud než ačkoli přestože proto jakmile poté zatímco jelikož kdyby
  `),
  relatives: words(
    'který která které kteří kterého kterých kterému kterým kterou kterými jenž jež jehož jejíž jejichž co kdo',
  ),
  determiners: words(
    'ten ta to ti ty tento tato toto tyto této tomto tohoto těchto jeho její jejich svůj svá své náš naše každý každá každé všichni všechny',
  ),
  auxiliaries: words(`
    je jsou byl byla bylo byli byly bude budou by může mohou mohl mohla mohli mohlo mohly má mají měl měla mělo měli měly musí museli musel
    musela chce chtějí chtěl chtěla chtějí lze není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemůže nemá nemají
  `),
  verbs: [
    ...SAYING,
    ...words(`
      činí činil činila činily platí platil platila trvá trvají trval trvala pracuje žije žijí žil žila bydlí čeká čekají plánuje očekává
      očekávají potřebuje potřebují vzroste vzrostou vzrostl vzrostla vzrostlo vzrostly klesl klesla kleslo klesly roste rostou klesá klesají
      dá dají dal dala dali otevře otevřel otevřela koná konají konal konala konalo konaly začne začnou začal začala začalo začali začaly
      skončí skončil skončila skončilo dostane dostal dostala dostali získá získal získala získali stane stanou stal stala stalo stali stojí stál
      stála stálo přišel přišla přišli přišlo zemřel zemřela zemřelo zemřeli zahynul zahynula zahynulo zahynuli vyšel vyšla vyšlo odešel odešla
      šel šla šlo šli vede vedou vedl vedla vezl vezla přinesl přinesla přinese nesl utekl utekla utekli vypukl pomohl pomohla převzal
      převzala vzal vzala zabral vyhrál vyhrála vyhráli prohrál prohrála prohráli hraje hrají hrál hrála zahraje dal vstřelil
      zaplatí zaplatil zaplatila týká týkají zahrnuje vstoupí vstoupil vstoupila nachází nacházejí zůstává zůstal zůstala leží ležel
      ví vědí věděl viděl viděla vidí žádá žádají zabil zabila zabilo zasáhl zasáhla zasáhlo zranil zranila zadrželi zadržela zadržel
      dosáhl dosáhla dosáhlo dosahuje přesáhl přesáhla utrpěl utrpěla zjistil odsoudil obvinila obvinil rozhodl rozhodla rozhodli schválil schválila
      schválili navrhl navrhla odmítl odmítla podepsal podepsala koupil koupila prodal prodala vyrostl vyrostla vznikl vznikla vzniklo
      vzniknou vznikne patří znamená chybí hoří hořel hořela srazil srazilo narazil narazila spadl spadla spadlo
      míří jede jedou jel jela letí letěl letěla přijel přijela chystá ukazuje slouží obsahuje vychází
    `),
  ],
  verbEndings: words(`
    oval ovala ovalo ovali ovaly ával ávala ávalo ávali ávaly íval ívala ívalo ívali ívaly nul nula nulo nuli nuly
    nil nila nilo nili nily vil vila vilo vili vily dil dila dilo dili dily lil lila lilo lili lily sil sila silo sili sily žil žila žilo žili žily
    čil čila čilo čili čily řil řila řilo řili řily stil stila stili děl děla dělo něl něla nělo něli něly uje ují ají ejí
  `),
  turns: words(`
    ne nikdo nic nikdy ani bez pokud jestli jestliže zda není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemůže nemohou nemá nemají
    neměl neměla nechce popřel popřela popřeli popírá odmítl odmítla odmítli odmítá údajně
  `),
  conditions: words('pokud jestliže kdyby bez kromě'),
  links: [
    'také|rovněž',
    'zároveň|současně',
    'kromě toho|navíc',
    'naopak|naproti tomu',
    'přitom',
    'například',
    'zejména',
    'nicméně|avšak',
    'proto|tedy',
    'připomeňme',
    'dříve',
    'mezitím',
    'a|ale|i',
  ],
  degrees: words(`
    přes asi zhruba přibližně kolem okolo téměř skoro takřka nejméně alespoň minimálně nejvýše maximálně jen pouze až více méně než ještě
    celkem dokonce další dalších necelých
  `),
  dateLeads: words('v ve dne'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('zveřejnil zveřejnila zveřejnili zveřejněno publikoval aktualizováno vyfotil vyfotila'),
  complementisers: words('že'),
  pronouns: words('já ty on ona ono my vy oni ony to'),
  sources: [
    'podle',
    'dle',
    'jak (uvedl|uvedla|uvedlo|uvádí|informoval|informovala|informuje|píše|řekl|řekla|vyplývá)',
    'o tom',
    's odkazem na',
    'vyplývá to z',
    '(uvedl|uvedla|řekl|řekla|oznámil|oznámila|informoval|informovala) to|o tom',
  ],
  leaning: [
    'on|ona|ono|oni|jeho|její|jejich|mu|jí|jim|jej|ten|ta|to|ti|ty|tento|tato|toto|tyto|toho|té|těch|tomu|tom|tam|odtud|tehdy|oba|obě|mezi nimi|z nich|já|my',
    '(v|ve|na|z|ze|do|od|pro|za|po|přes|při|nad|pod|před|mezi|k|ke|o|s) ten|ta|to|ti|ty|tento|tato|toto|tyto|této|tomto|tohoto|těchto|toho|té|těch|tomu|tom|nich|něj|něho|ní|nim|ním|nimi|jeho|její|jejich',
    'druhý|druhá|druhé|jiný|jiná|jiní|další',
  ],
  deictics: [
    '(v|ve|na|od|do|po|před|za|přes)? tento|tato|toto|tyto|této|tomto|tohoto|těchto týden|týdnu|týdne|měsíc|měsíci|měsíce|rok|roce|roku|léto|zimu|dny|dnech|den|víkend|víkendu|sezony|sezoně',
    'ten|ta|to|ti|ty který|která|které|kteří',
    'poté co|zatímco',
    'další NUMBER',
  ],
  standIns: words('on ona ono oni'),
  dropsSubject: true,
  tiesDirectly: true,
  keepsMention: true,
};
