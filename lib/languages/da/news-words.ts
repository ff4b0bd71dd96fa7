import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from da of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `af år de den der det eller en er et fra han har hun ikke jeg kan med og også om på så sig skal som til være var
    ved vi vil`,
  ],
  [
    1,
    `alle alt anden andr blev bliv bliver da dag dansk dem denn dere du efter end få får fik fler fordi første gang
    går godt ham havd hele helt hend hvad hvis hvor ind jo kommer kr kun kunn lidt lige må mang meget mere mig mod
    når noget nu nye op sagd sammen selv siden sidst siger sin stor tre ud uden været vill`,
  ],
  [
    2,
    `aldrig allered altid altså andet arbejd årige både bag bare bedr bl blandt blevet børn brug del derfor dett dig
    dog én endnu fået fem find fire flest folk før først fortæller frem gå gaml gennem gik giver gør gøre heller
    hold hos hver hvert hvordan igen inden ingen ja klar kom komm længere land lang langt lill måde mand måske
    måtte mellem men mener mennesker mest min mindr mit næsten ned nogen nogl nok ny omkr os par pct politisk række
    rundt sådan samm samtidig se sek ser sige sine sit skull spiller stadig står stort tage tale tid tiden tidliger
    tilbag tog tv verden vore`,
  ],
  [
    3,
    `ad aften alen alligevel almindelig amerikansk arbejdet året års bedst begg begyndt betal bil blot bor byen ca
    dage dagen dansker danskern derm din direkt direktør diss egen eks eksempel elsker ene enest engang engelsk
    enhver enkelt erne fælles faktisk fald familien fandt fast film fjern følge foran forbindels forhold form
    formand forskellig fortalt fundet gået gansk gern gjord gjort glad god gode grund haft halv hedder hen hinanden
    hjælp hjem hjemm holdt hurtigt hvilket hvorfor ifølge igennem imidlertid imod indtil international især jorden
    kamp kender kendt kg klart km kommet kort kroner kvinder lad lade lægge længe landet lave leve lever ligesom
    ligger liv livet lokal lov mænd mærke mål måneder ment mill millioner mindst mor morgen muligh muligt næste
    naturligvis nej nemlig netop nyt ofte øjne økonomisk økonomiske ønsker otte peng pige plad pludselig politiet
    pr privat problemer procent regeringen ret rigtig roll sæt sag sagen sagt således samarbejd samt satt
    selvfølgelig sener senest sidder side ske sker sket skriv skyld slag slet små snart spill spørgsmål spørgsmålet
    stå sted steder stedet still stod større største støtte succ svært svar svensk syne tager taget tilfælde timer
    ting tro trod tror tur tysk ude udvikl uge uger unge væk vand vej vel vent vide viser vist`,
  ],
  [
    4,
    `åbne ældre ændre afgørende aftal åh aktiv al amtet ansatt antal arbejder årig avis bad bang barn befolkningen
    begyndelsen begynder behandl behov behøver ben besøg består bestemt betragt betyder bevidst bilen biler bland
    blodet boet bog bøger bør bord borgerlig børnene bosnisk brev brød bruger brugt burd bygg daglig dårligt dele
    deltager demokratisk dengang derefter derimod desuden desværre døde dør døren dræbt drejer dreng dronningen
    dybt efteråret efterhånden egentlig eget egne ejer eksperter ekstra ende endelig ender enig enten erfaringer
    erklærede europæiske faldt famili fantastisk fejl fig filmen finder fint flott fly født føler følgende følger
    forældre foråret forbedr forbi fordel føre forklar forklared formanden formentlig forslag forsøg forsøger
    forsøgte forstå forstår forsvinder ført fortælle fortsætter fortsat fortsatt foruden forvejen fransk fred
    fredag fremmest fremtiden fri frisk fuld fulgt gaden gælder gammel gav generation gengæld gift givet glæde
    glemm glemt gøres grad grænsen grupp grupper håb håber halvt hånd handler hård hårdt hel helst hensyn hidtil
    histori historien hjælpe hjulpet højere holder holdn høre hører hørt hørte hospital hovedet hundred hus huset
    husk hvem hverken hvid hvilk idet inde indenfor indflydels indsat interess interesseret intet jagten job
    jugoslavisk jul juni juridisk kærlighed kald kalder kampen karakter kild kilo kl klokken knap købe køber kold
    kommend kone konkurrenc kontakt kontrakt køre kører kørte koster kræver kraft kraftig krav krig krigen krop
    kroppen kunder kundern kunnet kvind kvm lå lægerne lægger lære læse lagd lagt led leder lejligh lide ligner løb
    løbe løbet lod lød løsning loven lyd lyder lykk lykked lys lyst maj mandag manden mart mass masser medarb
    medicin meter midt militære miljø miljøet mind minutter mm møde møder modern mødte motor muligheder munden
    museum musik muskler nå nåede næppe nær nævnes nat national natten naturlig navn ni niveau nordisk normal
    normalt norsk nylig offentlig øje øjeblik øjeblikket økonomi oktober omfang område områder området ondt onsdag
    opgav oplyst ord orden overhovedet øvrige øvrigt parti partier partiet partner passer period person personer
    piger plader pladsen planer politi politik politikern præsident praktisk pre press prin problem problemet
    produktion professor prøver råd ramt rapport regel reger regn rejs ren rent resten resultatet retten risiko
    røde rør sad sælge sælges særlig særlige sætte såkaldte salg samlet sang sat såvel sejl sejr selskaber
    selskabet send sendt sengen sent serbisk serien ses sidd sigt sikker sikkerh sikkert sikr situation situationen
    skab skabt skær skaff skib skibet sko skolen skrev skrevet skriver skyldig slå slog slutningen smør smul sne
    søge soldater solgt sommeren søn sort spændende spansk specielt spil spilled spillet spis spørger sprog spurgt
    stærk stærkt stået stand start starten staten statsministeren steg stemm størrelse strak styrk svag svared
    svarer syv tænke tænker tænkt tæt taler talt tank tanker telefonen ti tidspunkt tilføjer tilsyneladend tingen
    tirsdag ton tør torsdag træk trak tredj troed tværs tyder tynd tyrkisk uddannels udenlandsk udlandet udsat
    udsend udstyr udtryk udviklingen ugen uhyr ukendt umiddelbart undervisn union utrolig utroligt vælge værd valgt
    vandt varer varm vejen vend vender vendt venner venter verdenskrig viden vider vidst vidt vigtig vigtigt vind
    vinder virkelig virkeligheden virksomh vis vise viss vor vurderer yderliger`,
  ],
  [
    5,
    `åbnede administrerend aftalen aid aktier alvor alvorligt anser ansvaret antallet anvend årligt baggrund banken
    banker bede befinder bekendt bemærkninger benzin besk beskæftige betydeligt bevægelse billed blad blik bogen
    bolden centimeter chanc check cirka cm datter demokrati dér derv eksport elsk endda europæisk fængsel falder
    firma fjenden flittig flot fødderne foregår forestill foretag forkert fornemm forskellen forsker forsvar
    forsvaret foto fremover frygt fyldt garanti gennemføre gulvet hænder halvdelen hånden havet helved hent
    herunder hjælper hjalp hjert høj højt hund hurtiger hvidløg idé ii imellem indgår industrien indvandrer
    inviteret jamen januar kilometer kolleger kommunen kontrol kræfter lægemidler langsomt laver lavet lig ligget
    liter lørdag luften lukked mangler mark markedet medarbejder meddelt medlem mistet mødes modtaget myndigheder
    nærmest nævnte nede nummer officiell øjnene øl opgiv oplæser oplev opstår opstill øst overalt overlevend
    pågældende pass pasta paus personlig pigen plan præcis pressen prisen programmet råbte resultat rigtigt rock
    rød russisk sælger sætter sættes salt samarbejdet samfund samled sandheden sår selskab sgu sjældent skift slår
    smuk søger sommer søndag spor spørge spredt stiller stof stoffer stoppet studerend stykker styrker syd tabt
    tænkte teknisk trække traktaten tvivl tvunget tyskern udsendt unix vægt vanskelig vejr velkommen venind vildt
    vilj`,
  ],
];
