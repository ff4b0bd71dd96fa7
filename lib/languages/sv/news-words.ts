import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from sv-webbnyheter, sv of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `år är att av de den det eller en ett för från han har inte jag kan med när och om på så sig som till var vi`],
  [
    1,
    `alla allt än andra även bara barn bli blir då dag där del dem detta du efter enligt få får finn flera genom ha
    hade här hela hon hur kommer kronor många måste mellan mer mot mycket någon något nu nya också olika över
    procent säger sedan sin sina ska skull ta tidigar tre två upp ut utan vad vara vid vill`,
  ],
  [
    2,
    `äktenskapet aldrig alltså annan annat ännu arbet åt både barnen bättre behöver bland blev blivit bör bra därför
    denna dera dessa dock eftersom ex exempel fall familjen fått fick fler före första fram fyra gå gäller gång går
    ge ger gick gjord gjort gör göra helt henn hos ingen innebär inom ju kansk kom komma kund kunna kvinnor landet
    ligger lika mannen människor mest mig miljoner mindr några ner ny ofta oss personer problem rätt redan
    regeringen sade samhället samma samtidigt sätt se senar senast ser sitt själv skall skolan skriver står stor
    stora större svenska tar tid tiden tror tycker ur utanför vår varit varj vilka vilket visar vissa`,
  ],
  [
    3,
    `äktenskap äldre alltid amerikanska ändå anser ansvar antalet åren året årets årig års båda bakom barnet bästa
    behov beror beslut betala betydels bil bilen bl bord började början börjar bort ca cirka dagar dagen däremot
    därmed delar dess dessutom dig din direkt drygt egen egentligen egna ekonomiska eleverna emot enda endast fann
    fast fel fem finna flesta folk företag form förra försöka först fortfarand fråga frågan frågor framför främst
    gamla gången gånger ganska gått grund grupp gruppen haft hålla håller hand handlar hem hitta hittill hjälp hög
    högre honom ibland igen igenom ihop inför inga inget innan jämfört januari kalla känner klart kostar kr krav
    kring kunnat kvar kvinna kvinnan lag låg lägre land länder länge längre långt lätt lever liksom lite liv livet
    mål män månader matchen medan menar miljarder min minst minuter mitt möjligt närmare nästa nästan ned ni nog
    nytt ökade ökar ökat omkr par pengar person plat polisen politiska riktigt roll rör runt sådan sådana sådant
    säga särskilt satt sett sex sidan sista själva sju skadad sker slag små sociala spelar staden stället staten
    steg största stort svårt svensk syn tagit talet tillbaka tillsamman timmar tio tog tredj trot tv ungefär
    uppgifter utbildn utsträckning utveckl väg val väl väldigt våra varandra varför världen veckan vet vidar
    viktigt vilken viss ytterligar`,
  ],
  [
    4,
    `absolut äktenskapets ålder allmänna allra alltför allvarligt anledn annar anse anställda ansvaret antal använda
    användas använder används arbeta arbetar arbetet arbetsmarknaden åriga åringen årsåldern åtgärder åtta
    avgörande bäst bedömningar befolkningen behöva behövs berättar besk beslutet betalar beteend betyder betydligt
    betyg bidrag bilar bild bilden bilder bor borgerliga börja börjat borta bostad bostäder brott brukar bygga
    bygger därefter debatt dela delen delvis diskutera ditt djur död dr dra drabbad dvs eec effekt eget ekonomisk
    elever emellertid ena enbart enkelt ens enskilda ersättning exempelvis extra faktorer familj fängelse färre
    februari film filmen finner fjärde fjol följa följande följer föräldrar föräldrarna förändringar förekommer
    företaget förhållande förmåga förr forskar forskn förslag försök försöker förstå förstås fortsatt fortsätter
    förutsättningar frågar framtiden franska fredagen fri fullt fungerar funnit gärna gav gemensamt ges gett god
    goda göras görs gott grad grupper hälften håll halv händer hänsyn hänt hårt heller helst hemma hemmet hittad
    hjälpa hjälper höga högst högsta högt höll hoppa hör hund hunden hus huset huvud icke idag ifrån information
    ingår ingent inkomst inne istället ja jobb jobba jorden kallad känna känns kap kärlek kl klara klarar klockan
    knappt kommissionen kommit kommunen kommuner konstaterar kontakt kontroll köpa köper kör köra kort kraftigt
    kräver krävs kristen kristna kul kvartalet kvinnorna kyrkan lagen lägenheter laget läget lägga lägger läkare
    lämna lämnar lämnas länderna lång långa lär lära låt låta låter lättare leda leder leksaker leva liknand liten
    litet lokala lösa lycka makarna målet mamma mån måndagen mängd männen människa marknaden mat match matcher
    medborgar medier medlemmar meter miljö miljon minska minskar misstänks misstänkt moderna möjlighet möjligheter
    mor mord möta möter motsvarand myndigheterna nå nämligen namn nära närmaste nätet natten naturligtvis nej
    normalt numera oavsett öka ökad oklart ökning oktober olja område områden området onsdagen öppna ord ordförande
    öre ort orter os överens övriga pappa pengarna perioden planer platser poäng politiker posten postnummer precis
    president pressmeddeland princip priserna priset privata räcker rad räknar rätta regel regler relativt rent
    resultat resultatet riksdagen risken riskerar roller röster rum såg sagt saker säkert sakna saknar samband
    samhälle samhällets samlad samman sämre samt sannolikt särskild särskilda sätta såväl sen sent sexuella
    sexuellt sida sitter situationen självklart sjukhus skada skador skäl skapa skapar skilsmässa skrev slå slog
    slut slutad slutet snabbt snart social socialt söka söker sökningarna söndagen spel spela spelad stå ställa
    ställning stark starkt statliga stod stöd strax svar svarar svårare svaret svenskar system systemet tag taget
    tal tala talar tank tänka tänker tas tidigt tidningen tillräckligt tillstånd tisdagen tjänster torsdagen totalt
    trafiken trodd tvinga tvingad tyck tydligt undan undersökning undersökningar undvika unga ungdomar uppfattn
    uppger uppgift ute utgår utgör utredn utredningen utsatt uttryck utvecklingen vägen vald valet välja väljer
    vänder vanlig vanliga vanligt vann väntar väntas vapen vård vare världens varor vårt vatten vattnet växer vd
    vecka veckor vem verkar verkligen verksamhet veta viktig viktiga viktigast vinna visa visad visst vore vuxna`,
  ],
  [
    5,
    `acceptera adressaten adressorten äger åka åker åklagaren åkte akti aktuella äldreomsorgen all alldel allmän
    allmänhet allmänheten alltjämt allvar allvarliga älskar alternativ amerikansk ämne ämnen analytiker ända andel
    ändra ändras ange anger anledningen annorlunda anpassa ansökan ansvarig anta antingen äntligen användning
    arbetat arbeten arbetsförmedlingen arbetsgivar arbetskraft arbetslivet arbetslösheten arbetsplatser
    arbetsuppgifter argument årige åring årskurs årsskiftet art arter åsikter äta åtalas äter återstår åtminstone
    augusti avdrag avgiften avl avrunda avsedda avseenden avtal bägge bakgrund bakgrunden band banken bankerna bära
    barnavårdsnämnden befäl befann befolkn begrepp behandl behandla belopp beräknas berättade beredd beroend
    beskriver beslutat besök besökte bestämma bestämmelser bestämmer bestämt består beteenden beteendet betrakta
    betydand bibeln bidra bidraget bilderna blå blanda bnp böcker boend bok boken bolaget bollen bostaden
    bostadstillägg branschen breda brist brister brittisk brittiska brottet brottslighet brottsligheten bryta
    budget byggt byta centrala centrum chan chansen chanser chef chefen däck däcken dagarna dagliga dålig dåligt
    därigenom debatten delta deltar deltog demokrati denn desto digitala dina diskussion diskuterar dit djupt
    djuren dn docent döda dödades dog dollar dom dömdes domen domstol domstolen dörren drabba drabbat dragit drar
    drift driv driva drog dubbar dygn dyrar effekten efteråt ej ekonomi ekonomin ekonomiskt el elev elva energi
    engelska enkla enorma ensam ensamma enskild er erbjuda erbjuder erfarenhet erfarenheter etik etiken etisk eu
    euro europeiska exakt experter extremt fäder fadern fakta faktiskt faktor falla faller fallet familjer färg
    fart fatta fattiga felaktiga femt flicka flickan flickor flytta flyttad flyttar född fokus följd följt föll
    föra föräldrarnas förändras förändrats förändring förbättra förbindelser förbundskaptenen fördel fördelning
    fördes föremål föreslår föreställningar företagen förhållanden förhandlingar förhandlingarna förhindra
    förklarar förlora förlorade förlorar förlorat förlust förmåner förmodligen förrän försäkringskassan försäljning
    forskarna förslaget försökt försökte försvinner förtroende fortsätta förutom förutsättningarna förväg
    förväntningar förvärvsarbetande förvärvsarbete förverkliga frågorna framåt framgår främsta framtid framtida
    frånvaro fredag fria fritt fru fungera funktion funktioner fylla fyller fyllt fysiska gälla gällande gammal
    gator gemensam gemensamma gemenskap genomsnitt gifta gillar givetvis glad glädje godo grader gränsen gränser
    gratis graviditet grekiska grep grov grovt grunden grupperna gula guld häktad hål hälsa halvt handel handen
    handikappad handla hänger hantera hårda hastighet hav hävdar hej hel helgen hemorten hemsida heter hinder
    historia hit hittar hittat höger högstadiet höjd höra höst hösten hundar hundra hundratal hushållen hustru
    huvudet hyran hyresregleringen hyrorna igång illa imponerand inblandad index individen individer individerna
    individuella industrin införa ingående inkomsten inkomster inledd inlett innebära innehåller inre insat
    insatser inslag inställning institution internationella internationellt intervju intill inträffade intress
    intressant invånare invandrar invandrarna jämför jämföras jobbar jobbet jordbruket jul juli juni kallar kampen
    känd kända kände kändes känslor känt kärnkraft kassetter kilo kläder klar klubb klubben knappast koka kol kolla
    kommand kommun kommunalt kommunerna komplettera kön konsekvenser konstatera konstigt konsumtionen kontor
    kontrollen kontrollera körde korta kortar kosta kostnaden kostnader kostnaderna kpi kraft kraftig kraven krig
    kris kritik kritiken kroppen kultur kunder kunderna kunskap kuvert kvalitet kväll kvällen kvinnliga ladda lade
    låga lagar läge lägenhet lägenheten lägg lagt lämnade lämpligt lån landst längst lärare larmet läs läsa lät
    låten led ledamöter ledand ledar ledaren ledd lediga ledn ledningen lek lekcirkeln lett levd leverera ligga
    lilla linj listan liter litteratur ljus lokal lön löner loppet lördagen lösningar lösningen luften lyckad
    lyckat lyft maj majoritet makar makt makten målvakten mamman månad månaden mängder manliga människan
    människorna människors mänskliga mar mår mark material meddelad medför medicin medierna medlemmarna medlemskap
    melodifestivalen men menad mera mesta mil militära milj miljön mina minn minskad minskat minsta minut missad
    misshandel misstänkta mitten modern möjliga möjligen möjligheten monogami mordet morgon morgonen mörkt möte
    motiv motiver motsatsen musik myndigheter någonsin någonting når närheten närmast närvarande nationella nått
    naturen naturligt nedan negativt nio nivå nödvändig nödvändigt noga nöjd noll nordiska normala norr norska
    nummer nuvarand nyligen nytta oberoend offentliga oftast ökningen oljan olyckan ombord omedelbart omfattand
    omfattar omöjligt omsättningen önskar ont öppen öppet ordentligt ordn ordna organisation organisationen
    organisationer organiserad oro orsaken osv otroligt ovan ovanligt överenskommelse övrigt pågått paket pappan
    papper paret parker parlamentet parti partierna partiet pass passar patienten patienter påverkar påverkas
    pension pensionärer personal personalen personen personlig personliga placera placerad plan planen planera
    platsen plocka plötsligt plus pojkar pojkarna polis politik politiken politikerna politisk positiv positiva
    positivt post postnumret potatis potatisen praktiken praktiska prata premiär premiärminister presenterad
    presidenten pris privat problemen problemet proc produktion produktionen professor program programmet projekt
    projektet protein provet psykisk publiken råd rädda räddningstjänsten råder raka räkna räknas räknat rakt
    räntan rapport rapporterar rätten rättigheter realistiskt reda redovisa reger regimen regionen religiösa ren
    resa reser resor resp respektiv resten rika riktig riktn rimligt ringa risk röd röda röka roligt röra rösta sa
    sägas sak saken saknad säkra sälja sällan samarbet samla samlevnad samliv sammanhang sammanlagt samtal samtliga
    såsom säsongen satsa sätter sättet seger segern sekund sekunder serien servera servic sexuell sid siffran
    siffror siffrorna signaler sikt sist situation situationer sjönk sjukdom sjukdomar sjukhuset sjukvård skadat
    skaffa skapad skapat skatt ske skedd skett skicka skilja skiljer skillnad skjuta skola skolor skönt skott
    skriva skrivit skydd skydda slagit släpps släpptes slår slopa sluta slutar smärta smör snabb snabbar snarar snö
    snön socialpolitik socialpolitiken söder södra sökte solen sommaren somra sort spår spara spåren speciellt
    spelet språk sprida springa sprit stad städer städerna ställen ställer ständigt stanna starka starkar start
    statistiken statskyrkan stått status stigit stjärnor stockholm stoppa stoppad storlek störningar störst straff
    studenter studera studier stund styr styrelsen styrka svagar svår svara svåra svarad svårigheter svarta
    svenskarna svenskt sverig syft syftet synen synnerhet synpunkt synpunkter tack tåg talad tänk tankar tanken
    tänkt tänkte tappad tävlingen tecken tekniska texten tider tidig tidiga tilldela tillgång tillgångar tillhör
    tillräcklig tillväxt timm tingsrätten tiotal tip tisdag titta tittar tjänst tolka tolkn ton tord torsdag totala
    träd tradition traditionella träffa trafik tränare träning transportera tro troligen trygghet tur turneringen
    tusen tusental tvåa tvärtom tyckt tyder tydlig typ typen typer tyska tyvärr undersökningen undervisn
    undervisningen ung ungdom uppåt uppdrag uppe uppfatta uppfostran uppgår uppgav uppgick uppgifterna uppleva
    upplevd upplevels upplever upplysningar uppmanar uppstår utbildningen utdeln utifrån utkörning utländska
    utmärkt utnyttja utom utomland utöver utredningar utrikesminister utrustn utrymm utsatta uttaland uttryckt
    utveckla vaccin vaccinera vägar våld våldtäkt vallokalen valsedlar valsedlarna valt vända vanligar vanligast
    vanligen vänner vänster vänta väntat varav vardagen värde värden värderingar värdet våren varken värld värme
    värnpliktiga värre värsta vart värt växa växte verkliga verksamheten vice viktigar vilja villkor visat
    visserligen vita vittnen vm vunnit yngr yrke yrkesutbildn ytterst yttr`,
  ],
];
