import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from cs-ud of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `aby ale byl jako je jsou které na nebo po při pro se si tak ve za že`],
  [
    1,
    `až bude byla bylo byly být co další jak jeho jejich jen když ke která kteří který lidí má mezi může není než
    nové od podl práce před proto roce roku sociologi společnosti své také už více však ze`,
  ],
  [
    2,
    `ani avšak během bez budem budou byli části často či činnosti což dne době dobře dva hlavní ho hranic její ještě
    ji jim již jsem jsme každý kde kdy kolem kterou kůže kůži letech li lidé lze mají měl meliorací místo mít
    mládeže mnoho mohou moře musí nad nakonec například nás naše naší ne několik nelz nových období oblasti
    obyvatel opatření organizac organizací pak pleť plnění pod pokud poté pouz prací práci pracovní pracovníků
    především přes případě prostředí proti protože první půdy řekl řešení říká řízení rok rozvoj sjezdu
    socialistické stále stát stejně století strany svého světě svou svůj svých těchto tedy tento této tím toho
    tohoto tomu toto třeba tuto tyto úkolů úkoly ústavu území velké velmi vlastní vodě vody všech všechny výrobek
    výrobky vyšší výzkumu vždy základní zcela zejména života`,
  ],
  [
    3,
    `abychom analýza asi barvy část celé cestě chleba cílem činnost členů člověk čtyři dále dalších dalším de den
    dobu doby dohoda dokonc dolarů doporučujeme dříve druhé důsledku dvě dvěma dvou efektivnosti eur fakty film
    fondu funkc ha hlavně hlediska hospodaření informací iniciativy já jde jeden jednání jedné jedno jednotlivé
    jednotlivých jehož jejichž jestliže jež jí jinak jiné jižní každá každého kdo kolektivní koncepc krajiny kromě
    kvůli liber lidi malé marxistická marxistické masa materiálu mě měla meliorační méně merkur měsíc města místa
    místě mladých mnoha množství moc modelů mohl mohla mohli možné možno možnost možnosti mu musíme nám národního
    našeho návrh nebud nebyla něco něj nejen nejlépe nejsou nejvyšší někdy některé některých něm nemůže ní nic nich
    nichž nicméně nikdy ním nimi níž normální nový občas obhájce oblast oblastech oboru obsahuj obuv odvodnění
    omezení opravdu ošetřování otázky ovšem péče péči plán pláště pleti plní počtu podmínkách podmínky polici
    politické pomáhá pomocí poprvé poslední posledních použít pověste později poznání poznatků př pracoval
    pracovních pracovník pracovníka pracující pracujících právě prax praxi předtím příliš problémů problémy proč
    procesu programu prostředky provozu průmyslu půd půdního působí rámci revoluc října říše roli rovněž rozvíjet
    rozvoji rukou různé různých rychl samozřejmě schopnost šest severní sice škody skupin skutečnost skutečnosti
    snad snadno sobě socialistického socialistických sociální sociálních sociologické sociologii sociotechnické
    současné soutěže souvislosti spíše spojení společenské společenského společenských společnost spolu spolupráce
    spolupráci stal stala starší starších státní státu stavby stavebnic stavu stojí straně svaz svazu svém svým
    systém systému takové takže tam tato té těch techniky tehdy téměř ten teoretické teori též titul tom tomto tři
    tu ty ukazuj úkol úrazů určité úsilí úv uvedla války vám včera včetně vedl vedoucí vědy věku velká vést větší
    většina víc vidět vláda vlády vlasti vlastnosti vlažné vliv vodou vodu voleb všechno všichni vůbec vymáchání
    vyřešení výroby výročí výsledky výstavby využití využívání výzkum výzkumného význam vzduchu vznikají žádné
    zájmu zájmy základě záruční zatím zatímco závazky zda zdá zdraví země zemědělské zemědělství zemi zemí ženy
    zhruba život životní změny znamená znovu zpravidla zprávy způsob způsobem zvýšení`,
  ],
  [
    4,
    `abyst aktivní armáda autor bavlna boj čistění čistit člověka dětí dokumentac dopravy dosud druhy důležité
    funkcí histori hlavním individua jasné jedna jedním jednu jenž jich jiných konferenc konkrétní krátce krém lépe
    málo manipulac měly městě město mezinárodní mimo míry mladé muže muži náhradu najít název ně nebyly necht
    nejdříve největší někteří nemá novou nutno objasňování objektu ochrany oděv odstranit opět otázkách paní pět
    plánu pletené počasí podíl podnebí polovině pomoc potřeby poznatky pozornost pracuj pravděpodobně předpisů
    prezident přibližně přímo přístup prohlubovat prostředků provádí průběhu působení původně řečeno republiky roky
    rozhodl rozhodnutí ruce rvt sám sil skvrny slova sociologického sociologové současně společně správné stáří
    suchou světa technologických technologií teoreticky tkaniny trochu úplně úpravy úseku uvedl vedla velkou
    věnovat většinou většinu vlažnou volby vrátil výbor východní výdělku výsledků výzkumných vzhled začal začala
    žádná základních základním září závěry zdrojů žen získat životního zlepšení zo zvláště zvyšování`,
  ],
];
