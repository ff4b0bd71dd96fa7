import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from nl-udsilver, nl-openboek, nl-europeana of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `aan als bij dan dat de den der die door een eene en er haar heeft het hij ik maar met naar niet om ook op te
    tot uit van voor worden ze zich zij zijn zoo`,
  ],
  [
    1,
    `al alle ander daar deze dien dit doen eenig eerst ge geen goed groot hebben heer hem hun ie je kan kon kunnen
    meer mij mijn moet na nog nu onder ons plaat tegen ten tijd toch toen twee veel waar waren wat wel welk werd
    wij wordt z'n zal zeer zonder zou zullen`,
  ],
  [
    2,
    `af alleen altijd anderen avond ben besluit bet binnen blijven boven brengen commissi dag dagen des dezer drie
    dus echter eind enkel gaan gedaan gehad geheel gelijk geven geweest gezegd gij ging hadden hand heb heel heeren
    hen hier hoe hoofd huis hunn iet jaar jaren kamer klein komen kwam laatst land lang laten leden leven licht
    liet maakt maken minister moest moeten nemen nieuw nooit omdat omtrent onze reed regel slecht spreker staan
    staat staten stond ter terwijl than toe tusschen uur vau ver verder vergader volgen voorstel wanneer water weer
    weet weg weinig werden werk werken wet wil zaak zag zaken zeggen zegt zei zeid zelf zien zit zouden`,
  ],
  [
    3,
    `aangenomen aantal aard acht achter algemeen allen alsof ambachten antwoordd art begon beheer beid bekend belang
    belast benoemd bepaald bestaan bestaat besturen bestuur beter betrekk bijna bijzonder bisschop boek brief
    buiten daarbij daarna daarom daarop daarto daarvan dacht deed deel delfland deur dezelfd dezen dichtertj dienst
    dier districten doch doel doet dood dragen duidelijk duizend één eenen eener eigen elkaar enz eu fransch gaat
    gaf gebragt gebruik gedeelt gedeputeerd gedurend geeft gegeven gehouden gekomen geleden gelegen geloof gemaakt
    gemeent gemeenten generaal genoeg genoemd genomen gesteld geval gevolg geworden gezien god gouvernement grond
    handen hare hart hebt heden heen hel hetgeen hield hoog houd houden ieder iemand indien iv ja jl jong juist
    julij kantoor keek keizer kennen kennis kerk kinderen kom komt kort kosten laat lag landen le lid lot lucht mag
    mede mee meest meisj menschen mijnheer minder moeder mogelijk mooi morgen naam nacht nader nam natuurlijk neen
    niemand noch noodig onderhoud ontvangen ontwerp oogen oogenblik open orde oud oude ouder paar partij provinci
    punt raad reger regt riep rijk rood sedert som sprak st stad stand stellen stem stemmen stoel stuk tegenwoordig
    terug tien toestand tweed ure uren uw uwe vader vast vele verklaard verschillend vier vijf vinden vol volgend
    vond vóór vooral voort voorzien voorzitter vorig vraag vrij vroeg vroeger vrouw waarbij waard waarin waarom
    waarop waarvan ware weder wegen wereld weten wezen wie wijz wild willen wist witt woord zat zeker zes zie ziet
    zijd zon zooal zoodat zooveel zulk zwart`,
  ],
  [
    4,
    `aangelegd aangevoerd aanleid aannemen aau adre aldaar algebra alhier allerlei alzoo amendement antwoord arm
    armen artikel bank bed bedoeld beeft beer beetj begreep begrepen behalv behandel behoeft behooren behoort
    beiden bekomen belangen belangrijk belgisch beneden beraadslagingen berigt berigten besloten besluiten best
    bestaand betreffend betreft betrekkingen bevoegdheid beweg bewij bezig bezit bezwaren blad bladen blauw bleef
    bleek blijft blijken blijkt blik boomen bracht brieven broeder brood brug bruin buitengewon bunder burgemeester
    cent centen club concessi daardoor daarin daaruit daarvoor dadelijk dagelijk dal dame dc deelen deelt denk
    denkbeeld denken derd deu dicht diep dijkgraaf dikwijl dingen dingsdag dochter doe donderdag donker droeg druk
    drukt eenigen eenmaal eenvoudig eer eersten eigenlijk eindelijk el elk elkander elke engelsch erg ernstig eten
    famili fijn ga gaarn gebeurd gebruikt gedacht geest gegaan gehoord gelaat geld gele gelegd gelegenheid gelooft
    geluk gelukkig gen geopend geplaatst ger geregeld geschreven gesproken getal gevaar gevallen gevoeld gevoelen
    gevoerd gevolgen gevonden gevraagd gewon gezonden gingen gisteren gouden grenzen grooten grootst grot gulden
    handel hard haren haven heelemaal heelt hemel hetwelk hetzelfd hoed hoek hoewel hommel honderd hoofdstuk hooger
    hoogheemraden hoogst hoogt hoop hoord hooren huiz huizen iederen ii immer inderdaad indruk jas jij jongen junij
    kabinet kant katholiek keer ken kend kerel kijken koffi konden koningin koninklijk kreeg krijgen kunt kwamen
    lacht langer las last legd leger leggen leiden len lezen lezer lief liefd liep liever liggen ligt lijk lijn
    lingewerken loopen los m'n maal maand maandag maanden maart maatschappij magt meen meent meerderheid meester
    mensch merkt mevrouw middag middel midden millioen ministeri minst minuten miss misschien moeit moesten mogen
    mogt mond naast nadat namelijk namen namiddag neer net nik nimmer nopen notaris nov onbekend onderhouden
    onderwij onderzoek ongeveer onmiddellijk onmogelijk ont ontslag ontv onzen onzer oog ooit oordeel oorlog
    openbar opgedragen ophef opvoed overal overig overleden paarden partijen pas paus pauselijk perceelen personen
    plaatsen plan plotsel polder politi politiek pond president prij prijzen prin provincial publiek punten rapport
    recht reden regelen reglement reglementen regten reis reken rond ruim rust samen scheen schijnt schoenen school
    schoon schouder schrijven schuld sommig soort spoedig spoorweg spoorwegen spr spreken staand stak stalen steld
    stelt stil stonden straat strijd stukken tafel tant telken terstond teven tijden tle toezigt trein trekken
    troepen trok twintig üe vaak vallen vee veld verband vergeten verkeerd verlangen verlaten verleend verloren
    vermeld verneemt vernemen veroordeeld verpligt verschil verslag vertrek vertrekken vervolgen verwacht verzoek
    viel vindt voeld voet voeten voldoen voldoend volk volkomen vonden voorgesteld voorkomen voormiddag voorstellen
    voortdurend vorm vraagt vragen vreemd vriend vrouwen waaraan waardoor waarheid waarschijnlijk waarto wachten
    weken weldra wenschen wenscht werkt werkzaamheden wetten wien wier wit woensdag won wonen woorden word zaturdag
    zee zeg zelv zett zeven zijnd zijner zijt ziju zin zitten zo zondag zoo'n zoodanig zoon zoowel zorg zult zuster
    zwar`,
  ],
  [
    5,
    `aandacht aang aangeboden aangekomen aangenaam aangewezen aanleg aanmerk aanstaand aanstaanden aanvang aanwijz
    aanzien aanzienlijk aardig ach achten achtt ad advertenti afdeel afgeloopen afstand afzonderlijk agent aldus
    allemaal alsdan alsmed althan alvoren alwaar ambacht amsterdam angst antwoorden antwoordt arbeid arme artikelen
    baa baldakijn band banden baron baten beantwoorden bediend bedrag beeld beenen begaf begeven beginnen begint
    begonnen begrijpen begrijpt begroot behandeld behoev behoord behoorend behoorlijk behouden bekostig bel
    belanghebbenden belastingen beleefd bemind benoem bent bepal bepalen bepalingen bereid berg beroep beschouw
    beschouwd beschouwen beslist bestem bestemd bestond betaald betal betalen betrekkelijk beur bevat bevel
    bevestigd bevinden bevoegd bevolk bevond bevonden bewijzen bewoond bezocht bezoek bezwaar bier bijdrag
    bijdragen bijeen bijeenkomst bijvoorbeeld bijzonderheden billijk binnenlandsch bisschoppelijk bizonder bleven
    bloemen bloot boeken boet boezemlanden bond boord boot bovendien bragt brand breed brengt broek bruggen budget
    burgerlijk christelijk collega commissaris da daag daaraan daarentegen daarmed daaromtrent daarover dagblad
    dagbladen dak deden degelijk denkt denzelfden departement depêche dergelijk dertig deugd dichter dief diefstal
    dienen diept dieren dijk dijksbestuur dikk ding dir direct directeur doek dorp dossier dr draaid drieën ds du
    dubbel duisternis duivel durven duur duurd echt echtgenoot ecu edel eenigszin eerder eervol eeuw eiken elf
    ellen enig enorm ergen erkend ervan evenwel expediti fatsoenlijk febr februarij feit feiten financiën fort fr
    franc franschen gang gauw gaven geacht geb gebi gebleken gebleven geboren gebouw gebrek gebroken gebruiken
    gedachten gedeeltelijk gedicht gedragen gedrukt geef geel geestelijk gehaald geheim gek gekozen gekregen
    gelaten geldelijk gelden geldt geleerd geleid gelezen gelooven gelukt gemakkelijk gemeenschap gemeentebesturen
    gemeenteraad gemeld genaamd gend genoegen gentleman gepleegd geregtshof gerigt gerust geschieden geschiedenis
    geschiedt geschikt geschonken geslagen gesloten gesprek gestemd getrouw getrouwd geur gevangenisstraf gevoel
    gevolgd gevolgtrekk gevorderd gewenscht geweten gewezen gewis gewoon gewoonlijk gewoont gezag gezant gezet
    gezeten gezicht gezond gezondheid gister gla glazen godsdienst godsdienstig goeden goederen goedgekeurd
    goedkeur goud gra graaf groen gronden grondgebi grondwet grooter gunstig haald hal halen halv handelen harer
    haver hè hebbend heerlijk heerscht hei heid heilig helft helpen herhaald herinner herinnerd herinneren hersteld
    hertog hevig hh hierop hiervan hing hoeveel hof holland hollandsch hoofden hoofdstad hoogheemraadschap
    hoogheemraadschappen hoopt hoor horlog hospitaal hot houdt hulp hunnen hunner huwelijk ia iedereen ijver il
    ingediend ingekomen ingelanden inhoud inlichtingen international intusschen invlo invoer inzien italiaansch
    januarij jegen jenever jeugd jongst juffrouw justiti kachel kalm kanaal kantor kapitein karakter kardinaal
    katholieken keerd keeren keizerlijk keken kent keuz kijk kindj kl klaar klass kleeren kleinen kleur knecht
    knieën knikt komend kommissi komst koopen kost koud kracht krachten krachtig kroon kruis kunst kwaad kwaliteit
    kwart kwesti laag laatsten lachend lage lagen lager landbouw landelijk langen langzaam lasten later leed
    leeftijd leen leer leeren leest leid lekker letter leugen levendig liberal lieden liepen lieten liev lijden
    lijken lijkt lijnen lijst limburg ling link linnen lippen loop loopt lord loterij lui luit luitenant maakten
    maatregelen makelaar malen manier mannen mannetj marin markt mate mededeel medegedeeld medewerk meend meerder
    meestal mei meid meld meldt melk meneer menigt merken meteen meter mgr middelen militair min missi missiv mit
    mocht moe moeijelijk moeijelijkheden moge mogendheden mogten moniteur monseigneur muur nabij name nati national
    nauwelijk neder nee neemt negen nen nergen nest netj noemd noemen nood noodzakelijk nou nummer nuttig ofschoon
    ol omstandigheden omstreek ondank onderhandelingen onderscheiden ondervind onderwerp onderwerpen onderwijzer
    onderzoeken ongelukkig onlang ontdekt ontmoet ontstaan ontvanger ontwikkel ontwikkeld onverschillig oogpunt
    oorsprong oostenrijksch opbrengst opdat openbaar opend opgeheven opgenomen opmerk opmerken opmet opnieuw opzigt
    ouden ouderdom ouwe overeenkomst overigen overl overleg overlijden overtuig overtuigd overweg overzigt pa paard
    pak paleis papier particulieren pastoor pen perceel persoon persoonlijk pet plannen pog pogingen prachtig
    praten precy priester prins proc prov provinciaal provinciën pruissisch raakt raam raar rand rang rede redenen
    reform regelmatig regen registrati regtbank rest richt ridder rigt rijden rijst rijtuig ring rivier roepen
    roept rok rol rookt rug ruimt rustig sche scheiden schepen scherp schijn schijnen schikk schilderen schip
    schreef schrijft schrijver schudd schuldig secretaris sigaar sigaren sind slaan slaapkamer slaat slag slagen
    slapen sloeg slot slott sluit smart snacht snel soorten spoor spreekt staatkundig stap staren station ste
    steden steeg steenen steken stel stelsel sterk stof straf strak straten streken strekk strekken strekkend
    strekt streng subsidiair taak tanden tarw tegenover telegram termijn tevreden thee thuis tijdelijk tijdstip
    titel toekomst toepass tol toon toonen top toren totaal trachten trachtt trad tram tranen trap treden troon
    troonred trouw trouwen tuin tussen twaalf tweeden twijfel uitdrukk uitg uitgaven uitgebragt uitgegeven
    uitspraak uitvoer uitzonder vaart vaderland valsch varken vastgesteld vat veen velen venster verander veranderd
    verbeter verblijf verbonden verdedigd vereenig vereenigd vereenigen vereischt vergun verhaal verhalen verkiez
    verkiezingen verklar verklaren verkocht verkoop verkoopen verkregen verkrijgen verlangd verlangt verleden
    verleenen verliet verliezen vermogen veroorzaakt verpligl verr verscheen verscheiden vert verteld vertellen
    vertrokken vertrouwen vervangen verveener vervolgd verwachten verworpen verzekerd verzen verzocht vest vierd
    vijftig vind voegd voeren volgenden volgt voll volledig volstrekt voorbeeld voorbij voordeel voordragt
    voorhoofd voorkomend voorkomt voorloopig voornaamst voornamelijk voornemen voorstell voortgezet voren vorigen
    vorst vraagstuk vred vree vreeselijk vreest vriendelijk vrienden vrijdag vrijheid vroolijk vrouwtj vuur
    waarachtig waarlijk waarmed waaronder waarover waaruit waarvoor wacht wachtt wagen warm wateren wed weduw wee
    weeld welnu wensch wenschelijk werkelijk werkster werkzaam wetenschap wetgevend wethouder wetsontwerp wettig
    wierd wijzen wijzig wilden wind winter wisten woond wor wou zaal zacht zagen zak zake zamen zaten zegel zegen
    zegwaard zelfd zelven zenden zetten zichzelf ziek ziekt ziel zijden zijnen zilveren zoal zocht zoeken zolder
    zomer zond zonden zóó zoodra zoolang zoover zorgen zouaven zoud zoudt zucht zuiden zuiver zwaar zyn`,
  ],
];
