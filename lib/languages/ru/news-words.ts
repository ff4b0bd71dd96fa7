import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from ru of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `byl chto dlia eho hoda hodu horod kak na ne ot po posl takzh vremia yz za`],
  [
    1,
    `bole byla bylo byly cherez ee eshch eto etoho etom etot fylm halaktyk hde hrupp hruppy iavliaetsia iazyk km
    kotory kotoryi mezhd nachal naprymer neskolko odnako ony pod pry raion raspolozhen sostav sozvezdyy stal tak
    toho tolko tom tsentr uzhe vo voiny vse ykh yly zhe`,
  ],
  [
    2,
    `admynystratyvnyi alb albom aprelia avhust avtor budet byt chast chastnosty chasty chelovek chem chlen chtoby
    chysl dazh dekabria den druhy druhykh dva emu esly est etoi ety fevralia hh hod hodakh hody hosudarstv ianvaria
    kachestv kh khotia kohd komand kotor kotoraia kotoroho kotoroi kotorykh krom lysh maia mart mest mesto mln
    moment mozhet mozhno mynystr myra myrovoi nachalo nad nakhodytsia nastoiashche naybole nazvany nekotory novyi
    nykh ob obraz odnoi odnym odyn okolo okonchyl oktiabria ona ostrov pervoi pervyi pervym peryod poluchyl
    prezydent proekt protyv rabot rabotal raboty raz reky resheny rezultat rodylsia sebia sentiabria sever sohlasno
    spyralnaia sredy staly stran strany svoeho svoei svoiu system systemy taky takykh tem terrytoryy uchasty vmest
    voin voisk vostok vpervy vremeny vseho vsekh vtoroi window yiulia yiunia ymeet ymperator ystoryy zapad zatem
    zde`,
  ],
  [
    3,
    `armyy bereh bez blahodaria bolsh bolshoi bolshynstvo borb brat budut chasov chastiu chasto cheho chempyon
    chempyonat chest chyslo dannykh dannym deistvyia dekabr dnia dollarov dolzhen doroh dostatochno dr druh druhoi
    dve dvukh ellyptycheskaia eta etu etykh fakultet heneral hlav hlavnym ho hodov horodskoho hranychyt ia
    iavliaiutsia ii iuho khod klass klub knyh kolychestvo komandy kompanyei kompanyia kompanyy kont konts korabl
    korablia korol korolia kotoro kotoruiu kvartyr linux liudei lybo lynyy lynzoobraznaia match mene metal mm
    mnenyiu mnoho mnohy mnohykh mnozhestvo mohut muzyk myr myre nachaly nachynaia narod naseleny naselenyia
    naznachen nazvan nee neho nei nekotorykh nem neskolkykh nesmotria net noiabria novoho novy novykh ny nym obekt
    oblasty obshchyi ochen odna odnoho odnom odnovremenno ofytsyalno orden orhanyzatsyy osnov osnovan osnovn
    osnovnoi osnovny osobenno otechestvennoi otet otkryt otlychy partyy per pereekhal peremychkoi pervaia pervo
    pervoho pervonachalno pervuiu pervy pervykh pochty podderzhk poet poetom poiavyly pokhoronen polet polnostiu
    polzovatelei pomoshchiu pomymo por poselok poskolk posledny poslednyi post postroen postupyl potom pozdne pozzh
    praktychesky prav pravytelstv predsedatel predstavytely premer professor prohramm prokhodyt protsess provel
    proyskhodyt proyzvodstv prymer prynial pryniat pryniato rane rasseianno razlychnykh razrabotk rehyon reke
    rezhym rezhysser riad rok rol roman rossyiskoi rukovodstv russkoi russky sam samolet samyi samykh samym schet
    schytaetsia sehodnia seicha seryal seryy severo sezon shkol shtab shtat skazal skopleny slov slucha sm smerty
    soboi sobor soiuz sostavliaet sozdan sozdany sredstv stalo stantsyia stantsyy stat status stepeny stolyt storon
    storony stranakh stroytelstv stroytelstvo sushchestvuet sviazy svoe svoem svoi svoy svoykh svoym syn syst takoi
    takym tam techeny tekh termyn tohd tomu tot trekh try tseliu turnyr typa tys tysiach uchastnyk uchastvoval
    uchylsia udalo ukazan umer uspekh veka velykoi versyia versyy vkhodyt vkliuchaia vlasty vlyiany vnov vopro
    vozmozhno vozmozhnost vposledstvyy vremen vsem vskor vyde vykhod vypushchen vyshel yhr yhra yhry ym ymel ymen
    ymenno ymeny ynterfeis yskusstv yspolzovany yspolzuetsia ystochnyk yzvestnyi zaiavyl zapysy zavod zhanr zhurnal
    zhyl zhyzny znacheny zvezd`,
  ],
  [
    4,
    `adre aeroport akademyy akter aktsyi aktyvno albomov amerykanskoi amerykanskyi amerykanskykh amerykantsy
    anhlyiskoho apparat aprel arestovan arkhytektor armyia armyiu avtomobylei bassein baze bolshaia bolsho bolshuiu
    bolshy bolshym bolshynstv brytanskoi byblyotek bystro bytv byvshyi byzn chel chetyr chetyrekh chlenov dale
    dalneish dannyi deiatelnost deiatelnosty deistvy deistvyi del dela delo detei dlyn dnei dohovor doktor dolzhn
    dolzhnost dolzhny dom doma domen dorohy dostup dovolno druhym druhymy dvumia dvyzheny dvyzhenyia dynastyy
    dyrektor dysk dyvyzyy edynstvennyi ei ekonomyky ekranyzatsyia ekypazh epokh etap etym evropeiskykh failov fakt
    faktychesky flah flot form format frantsuzskoho frantsuzskoi front funktsyi funktsyy futbol fylosofyy fynal
    fyrm fyrmy gnu hazet hlavnoho hlavnoi hlavnyi hlavy horodakh horodov horodskoi hosudarstvennyi hosudarstvo
    hovoriat hovoryt hranyt hranytsy hrazhdan hrazhdanskoi hruppoi hubernator hytar ianvar iavlialsia iazykakh
    iazykov iazyky iii iuhe iv java kampanyy kanal kandydat kapytan karer kartyn kataloh kazhdyi kharakter khorosho
    khotel khram khudozhnyk kniaz kniazia knyhy kolonyy kolychestv komandoval komandovany komandyr kompanyi
    kompiuter kompiuterov komplek kompozytor konet konflykt konkur kontrakt kontrol kontsert korpus kotorom kotorym
    krain kreposty krupneishyi krupny krupnykh krytyk kto kubk kultury kur kyno laureat letom life liudy luchshyi
    luchshykh ly lyder lyt lyteratur mac mae mashyn mat mere mesiat metod metrov mezhdunarodnykh microsoft mneny
    mnohochyslenny model monastyr morskoi muzyky myllyonov mynut nachala nachalnyk nahrad nahrazhden nakhodiatsia
    nakhodylsia nakonet napravlenyy napysan nas nastoiashchyi natsyonalnyi nauchnykh nauk nazad nazval nazvanyia
    nazyvaetsia nazyvaiut nazyvaly nekotoro nemetskoho nemetskyi nemu neobkhodymo neodnokratno noiabr novaia novoi
    novom novym nycheho nykakykh nykohd nyne nyzh oba obespechenyia obiavyl oboznachenyiamy obrazovan obrazovany
    obshchei obshchestv obychno ocher odno odnu okazalsia okazaly okonchanyia okonchatelno okruh oktiabr ono
    operatsyonnoi operatsyy ordenamy os oseniu osnovnykh osnovnym osobo ostaetsia ostrovov otkaz otkryty
    otlychaetsia otmetyl otnoshenyi otnoshenyia otnoshenyy otnosiatsia otnosytelno otnosytsia otriad otstavk ozer
    paket pamiatnyk pamiaty papa partyi partyia peredachy perekhod pereshel perevod perv pesen pesnia pesny piat
    plan planyruetsia platform pob podderzhky podderzhyvaet podpysal poezd poiavyla poiavylsia poka pokhod polk
    polnyi polovyn polozheny poluchyly poluchyt polytyk pomoshchy ponedelnyk poniaty popal populiarnost popytky
    porazhenyia poriadk port poselk posledneho poslednei postepenno postoianno pozvoliaet pravo pravyl pravylo
    pravytelstvo prazdnyk predlozhyl predstavlen predstavleny predstavliaet predstavytel predstavytelei premyy
    prepodaval prestol preymushchestvenno prezhd probl problem problemy prodazh produktsyy prohrammy
    prohrammyrovanyia prokhodiat prokhodyl proshel proshl protiazhenyy protokol protsessor proveden provedenyia
    proyskhozhdeny proyzoshlo proyzvedenyi proyzvedenyia proyzvodstvo prychem prychyn prychynoi prykaz prylozhenyi
    prymerno prynadlezhyt prynialy pryntsyp prynymal pryobrel pryshly prytok pryvelo punkt putem puty pysal
    rabochykh rabotaet rabotat ramkakh raspolahaetsia raspolozheno raspolozheny rasprostraneny rasstoiany raza
    razlychny razmer raznykh razrabotan razrabotky razvyty razvytyia redaktor reka reshenyia reshyl respublyk
    respublyky revoliutsyy rezultaty riada riadom rodyla roly rossyiskoho rossyiskyi rossyiskykh rost rukovodytel
    russko russkoho russkyi russkykh rynk sait samo samoho samoi samom samy schytaet schytaiut sdelal sdelat sebe
    selo seme semia sentiabr seredyn server sety severnoi shattl shest shkoly shyroko siuzhet sleduet
    sleduiushcheho sleduiushchy sleduiushchyi sleduiushchykh slovam slovo sluzhb sluzhyl snachal sniat snov
    soobshchaet soobshchyl sootvetstvyy sostoiala sostoialsia sostoyt sovershenno sovershyl sovet sovetskaia
    sovetsko sovetskoho sovetskoi sovetskyi sovmestno sovremennykh sozdal sozdanyia spetsyalno spusk spysk spysok
    sravnenyiu sraz sred srok standart stanovytsia start stepen stolytsei stoyt stranoi struktur stsen studyy styl
    su sudov summ sushchestvuiut svet sviazan sviazano svobod svoymy svydetelstv syhral sykh syl sylno syly symvol
    tako tank tankov teatr tekhnolohyy tekst teper terrytoryia terrytoryiu tma tochky toi trener tret tretyi trud
    tsar tselom tsentralnoi tserkvy tu tvorchestv tytul ubyistv ubyistvo uchastnykov ucheny uchylyshch udar unix
    unyversytet upravleny upravlenyia urovn urovnia uslovyiakh uspeshno ustroistv varyant vdol veke verkhneho
    vernulsia versyi ves vesm vkhodyl vkliuchaet vkliuchen vlast vlastei vmesto vne vnymany vody voennoi voennykh
    voiskamy vokruh voobshch voprosy vosem voshel voshl vosstany vozmozhnosty vozrast vplot vsehd vsei vsiu vstrech
    vstrechaetsia vstupyl vtoro vtoroho vyd vydeo vydov vykhodyt vynuzhden vypushchennyi vypusk vypustyl vysh vyshl
    vysshei vystupaet vystupal vystupyl vyyhral vyzyt vziat xix xx ydey yhrakh yhral yhrat yhre yhrok yhrovoi
    yhrovykh yiun ymeiut ymeiutsia ymely ymia ymperyy ynformatsyy ynohd ynostrannykh ynstytut ynternet ynytsyatyv
    yskliucheny yspolzovaly yspolzovanyia yspolzovat yspolzuet yspolzuiut yssledovanyi yssledovanyia ystoryia
    ystoryiu ytoh yzbran yzdany yznachalno yzobrazheny yzuchal yzvesten yzvestn yzvestno yzvestnost yzvestny
    yzvestnykh zadach zakon zakonchyl zanesen zanial zaniat zanymaet zanymal zanymalsia zapadnoi zapadnykh zapret
    zemliu zemly zheleznodorozhnaia zheleznoi zhenshchyn zhurnalystov zhytelei zhyvet zhyzn znachytelno znak
    zolotoi zvany zvezdy`,
  ],
  [
    5,
    `absoliutno adiutant admynystratsyy admynystratyvno admynystratyvnym admyral advokat ahent akademyk aktry
    aktrysy aktsyy albomy alfavyt amerykanskaia amerykanskoho amerykansky amerykanskym amerykantsev analyz anhlyisk
    anhlyiskyi anhlyiskykh anym arest arkhyepyskop arkhytektury armyei armyi artylleryy astronavt astronavtov
    atmosfer auto avtobusy avtomobyl avtomobylnoi avtomobyly avtorov bank baza bazy belykh beret besplatno
    bezopasnosty biudzhet blek blok blokov blyz boev boevoi boevykh boha boi boia bolshei bolshykh bomb
    bombardyrovshchyk bomby bort brak brauzer brytanskaia buduchy budushch budushche budushcheho bukvalno
    byblyoteky byblyy bytvy byvsheho cha chart chasa chashch chastei chastiakh chastnykh chastychno chemu chert
    chetvertyi chleny chrezvychaino chut chyn chyslennost da daet dal dannoho dannoi danny dat davleny davno debiut
    debiutnyi debiutyroval deistvytelno delaet delam delat dele delphi denhy deputat desiat desiatkov desiaty
    detstv dlynoi dnem dny doch dochery dokument dolh dolho dolia dolyn dolzhno dolzhnosty dome domov doom
    dopolnytelny dorohoi dos dostoynstv dostyh dostyhlo dram drevnosty druhaia druho druhoho druzia dukh dvoinaia
    dvor dvyhatel dvyzhenyy dvyzhk dyalekt dyskavery edynstvennoi edynstvennym edynyt effekt eiu ekonomycheskoho
    ekonomyk ekspedytsyiu ekspedytsyy eksperty eksperymenty ekspluatatsyiu ekspluatatsyy eksport ekzempliar
    ekzempliarov element elementov elementy enerhyy epokhy epyskop epyzod ery etymy evreev evro evropeiskoho
    evropeiskoi evropy ezhehodno fail fantasy federalnuiu federatsyy festyval fevral final fond fone formuly formy
    forum frantsuzsky frantsuzskyi frantsuzskykh funktsyia funtov fylmakh fylmov fylmy fylosof fylyal fynansov
    fyrmoi fyzyk fyzyky game gnom gpl grand halaktyky haz herb hero heroi heroia hertsoh hlavno hlavnuiu hlavny
    hlavnykh hlavnymy hlavoi hodamy hodom hol holo holosov holosovanyia holov horazdo horodskykh hosudarstvennoho
    hosudarstvennoi hosudarstvenny hosudarstvennykh hosudarstvennym hotov hotovy hovoryl hraf hran hranyts
    hrazhdanyn hrecheskoho html http hybely hymn hymnazyy hytaryst iaponskoi iavlialy internet ip iu iuh iuhu
    iuzhnoho iuzhnoi kafedr kakoi kakykh kalybr kamer kandydatov kandydatur kardynal kart karty kartyny katastrof
    kazhdoho kazny khoziaistv khranenyia khudozhestvennyi khyt klassycheskoi klyent klymat kniazhestv ko kod koda
    kody kollektyv koltso komandoi komanduiushchyi komedyy kompiuternoi kompiutery kompozytsyia kompozytsyy komytet
    konferentsyy konsoly konstruktor konstruktsyy kontseptsyia kontsov kopyi korablei korolem korolevskoi
    korolevstv koroliu korporatsyy korrespondent kosmo kosmonavt kosmonavtov kosmycheskoho kraia krainei krasnoho
    krepost kruh krupneishy krupneishykh krupneishym krupnyi krupnym krytykov krytyky kryzy kubok kuda kultur
    kylometrakh kynofylm kytaitsy la laboratoryy laher laheria lehko leibl lenyn letneho letnyi levom live lodky
    luchsh luchshei luchshy lychno lyderov lyhe lyhy lynyia lytsa maior manh manhy mark marshal marshrut mashyny
    mass massovoi massovy massy master matchakh matchei matematyk matery materyal materyaly medytsyn mekhanyzm
    melkykh menia mensh menshei mer mesiatsev mestnoho mestny mestnykh metro metropolyten mezhdunarodnoho
    mezhdunarodnoi mezhdunarodnyi mlrd mne mnoh mnohymy modely modulei modulia modyfykatsyi modyfykatsyy moh mohl
    mohly mohyl molodoi monastyria moria moskovskoho moskovskoi moskovskyi mramor multfylm multseryal muzhchyn
    muzykalnyi muzykalnykh muzykantamy muzykantov muzykanty myh myllyardov myllyon mynymum myrnoho myrov myru
    mytynh nabor nachalsia nachat nachynaet nachynaetsia nadezhd naiden naity nakanun nakhodia nam napomnym
    napravleny napravlenyia naprotyv napysal napysany nariad narodov nasheho nashei nashly nashykh naslednyk
    nastolko nastupleny nastuplenyia natsyonalnoho nauchno nauchnoi nauchny nauky naybolshe naznacheny naznachenyia
    nazvat nebe nebolshoi nedaleko nedavno nedeliu nedely nekotorym nekotorymy nemalo nemetskoi nemetskykh nemnoho
    neobkhodymosty neobkhodymy neohranychenno neozhydanno nepodalek neposredstvenno nezavysymost nezavysymosty
    nobelevskoi noch nomer norm nosyt novo novuiu nt nuzhno nymy obedyneny obektov obem obespecheny obiavleno
    obiavlenyia obiavyly obladaet oblast oblastei oblastnoho obmen obmenian obnaruzhen obnaruzhyl oborony
    oborudovanyia oboznacheny oboznachenyia obrabotky obrashchenyia obrazovanyia obshchaia obshche obshcheho
    obshchestvennosty obshchestvo obshchyny obuchalsia obuchenyia obytaet ocherednoi ochkov odnoymennoi ofytser
    ofytsyalnoi ofytsyalny ofytsyalnyi ofytsyalnykh ofytsyalnym ohon ohranychenyia ohromno ok okazala okazalo
    okonchanyy okrestnostiakh oktiabrskoi olympyady olympyiskykh omyvaetsia operator operatorov operatsyi
    operatsyia operatsyonny operatsyonnykh opiat oppozytsyy opredeleny opysany opysanyia opysyvaet opyt orbyt
    orhanov orhanyzatsyi orhanyzatsyia orhanyzatsyiu orudy orudyia oruzhy oruzhyia oryhynalnyi osad osnoval
    osnovanyia osnovatel osnovnaia osnovnymy osnovoi osobennosty osobykh ostalny ostalnykh ostavyl osvobozhden
    osvobozhdenyia otdel otdeleny otdelnykh otkazalsia otkryl otkryto otkrytyi otkrytym otkud otlychaiutsia
    otmechaet otmechaetsia otmetyt otnoshenyiu otnosiat otpravlen otpravylsia otsutstvy ottsa ozero oznachaet
    pamiat para parad park parlament partner passazhyrov passazhyrskyi pc pci pentium peredach peredal peredan
    perehovorov perehovory pereneseny perepysy pereryv pereshl pereshly pereveden perevodchyk personazh personazhei
    personazhy pesn pevytsy php piatnyt piaty piatyi plany platformy playstation plemen plen ploshchad ploshchadiu
    ploshchady pobedy pobedyl pobedytel poberezh pobyval pochem pocht podal podcherknul podderzhyvaiut
    podderzhyvaly podhotovk podhotovky podkhod podniat podobnaia podobno podobny podobnyi podobnykh podpysan
    podriad poetov poezdk pohyb poiavleny poiavliaetsia pokazal pokazaly pokazatel pokolenyia pokryty pokushenyia
    pokynul pokynut pole poletov polety polia polkovnyk polno polovyny polozhenyy polskoho polskoi poluchaet
    poluchat poluchenyia poluchylo poluostrov polytsyia polytycheskoho polytycheskoi polytycheskykh polytyky polz
    pomoshch pomoshchnyk ponachal pop populiarnosty populiarny populiarnykh popytk porazheny poseleny poseshchal
    posetyl posledne posledniaia poslednykh poslednym posledovatelei posleduiushchy postavky postavyl postoiannyi
    postroeno postroeny postroyl poterial potery poverkhnost poverkhnosty povesty povod poysk poznakomylsia
    pozvoliaiushchyi pozytsyia pozytsyiu pozytsyy praktyk pravd pravleny pravlenyia pravyi prebyvanyia predelamy
    predlozheno predlozheny predmetov predpolahalo predpolozhytelno predpryiaty predpryiatyi predprynial
    predstavliaiut predstavlial predstavyl predstavyteliamy predydushchykh preemnyk premyia premyiu press
    prestuplenyia preymushchestv prezhnem priamo pro prodiuser prodolzhaet prodolzhaiut prodolzhal prodolzhaly
    prodolzheny prodolzhyl produkt produktov proektov proekty prohrammnoho proidet prokat prokhodyly
    promyshlennosty proshloho proshly prosto prostranstv protekaet protest protokolov protsentov protsessorov
    protsessory protyvnyk provedenyy provesty provodyl provodyly provodyt provodytsia provozhlashen provyntsyei
    provyntsyy proyskhozhdenyia proyzveden proyzvodyt proyzvodytel proyzvodytelei prozhyvaiut pryblyzytelno prybyl
    prybyly prychyny pryhovor prykazal prykhodytsia prylozhenyia prymeneny prymenenyia prymeniaetsia prymenialy
    pryniaty prynymaet prynymaly pryrod pryshel pryshlo prysutstvuet pryvel pryvodyt pryznal pryznany pryzval
    psykholohyy publyk punktov pustyn puteshestvy pylot pylotov pysat pysatel pysatelei pysatelia pyshet pysm pysmo
    pytaetsia pytalsia python quak rabotaiut rabotakh raionakh raionamy raionov raiony raket rannykh ransh raspad
    rasprostranen rasprostranenyia rasprostraniaetsia rasshyreny rasshyrenyia rasskazal rassledovany rasstoianyy
    razdel razdeleny razdelenyia razny razrabotannaia razrabotchykov razrabotchyky razrabotkoi razrushen razvyvat
    realnoho realnosty realyzatsyia realyzatsyy rech rechy red referendum reform rehyonakh reitynh rekord rektor
    reku relyz remont resheno reshenyi reshyly reshyt resursov resursy revoliutsyia rezko rod roda rodyn roka roll
    rossyisko rossyiskym rossyy rozhdenyia rubezh rublei ruby ruk rukovodstvo rukovodyl ruky russk russkym rymlian
    rymskoho rymskoi rymskyi saitov samaia sammyt samoletov samolety samostoiatelno sbor sbork sbornoi sbornyk
    schytaiutsia schytat sehment sekretar sela sem semei semeistv semky semok semy seredyny serezno serezny servy
    seryia setei sfer shattlov shesty shou shtraf siuda skhem skonchalsia skore skorost skorosty skulptor sledstvy
    sleduiushch sleduiushche slozhnosty sluchaev sluchai sluchaiakh sluchaino sluzhby sluzhyt slyshk smen smert
    smoh smohl smohly smohut smozhet smy smysl snial sobral sobrany sobstvennoi sobyraetsia sobytyi sobytyia
    soderzhat soderzhyt soderzhytsia sohlasheny soldat soobshcheny soobshchenyi soobshchenyia soobshchestv
    soobshchestvo soobshchyly sootvetstvenno sootvetstvuet sostavliaiut sostavlialy sostavyl sostoial sostoialo
    sostoiany sostoianyiu sostoianyy sostoiatsia sostoytsia sotny sotrudnychestv sotrudnychestvo sotrudnyk
    sotrudnykov sotsyal sov sovetnyk sovetsky sovetskykh sovetskym sovremennoho sovremennoi sovremennyi sozdaly
    sozdannyi sozdano sozdanyy sozdat sozdatel sozdavat spetsyalny spor sport sposob sposoben spustia srazhenyia
    srazhenyy sredn sredneho sredniuiu srednyi sssr ssylk standartov stanet stantsyi stantsyiu starshyi stary
    statei staty steny stoial stol stolyts stolytsy storonnykov stranyt strelby stroia stseny studyinyi stykhy
    subbot sud suda sultan supruh sushchestvenno sushchestvoval sushchestvovany sushchestvovanyia sv svedenyia
    sviatoi sviatykh sviaz sviazanny sviazannykh sviazany svobodnoi svobodny svobodnyi svobody svoistv svysh sy
    syhnal sylamy syloi sylu symvolov synhl systemakh systemoi sytuatsyia sytuatsyy takaia takoho takom takuiu
    tanky tcp te tekhnolohyi tekhnyky tekstov tela telefon temperatur temy teoryia teoryy termynal theft tiurm
    tochk tochno tonn toplyv torhovly tozh tradytsyia tradytsyiu tradytsyy traektoryy transport trass trassy
    trebovanyia tresh treteho tretia tsaria tsarstvovanyia tselei tsen tsentry tseny tseremonyia tserkov tsvet
    tsykl tsytyruet tumannost tur turetskoi turnyrakh turyzm tvorchestvo typ typov tyrazh tysiachy ubyt uchastk
    uchastnyky uchastok uchastvovaly uchastvovat uchastvuet uchastyia uchenyk uchenykh uchenykov uchytel udostoen
    uhroz ukaz ukraynskyi ukreplenyia ulyt ulytsy umolchanyiu upomynaetsia upravliat uran uroven urovnei ushel
    uslovyia usluh usluhy uspel ustanovky ustanovlen ustanovleny ustanovyl uste ustia ustroistvo usylyia utrom
    utverzhdaiut uvydet vdvo veb vedet vedushchykh velychyn velykoho velykyi vernuly vernutsia veroiatno versyiu
    veshchestv vesnoi vesty vezd vi vkhodyly vklad vkliuchyl vlastiu vnuk vnutrenny vnutrennykh vnutry voenno
    voennoho voennuiu voenny voennym voisko vokal vooruzhennykh vooruzheny voshly vosmy vosstanovlen vosstanovleny
    vosstanovlenyia vosstanyia vostochnoi vozdeistvy vozdukh vozhlavyl vozl vozmozhn vozmozhnostei voznyk voznykl
    voznykly vozvrashcheny vozvrashchenyy vpadaet vper vpoln vproch vrach vrah vrahov vremenno vrod vsemy vsia
    vsledstvy vstrechaiutsia vstrechy vstretyly vstretyt vtor vtoraia vv vveden vvel vvyd vybor vyborakh vyborov
    vybory vybran vydet vydyt vypolnenyia vypushcheno vypuskaet vypuskaetsia vypustyly vyrazyl vyshedshyi vyshlo
    vyshly vysoko vysokoi vysokyi vysot vyssheho vysshykh vystavk vystuplenyia vystupyt vyts vyvod vyzyvaet vzial
    war world xbox xi xml xvi xvii xviii ydei ydeia ydeiu ydet yhraly yhroi yhrokov yhru yiul yl ymeetsia ymet ymy
    yndek ynformatsyia ynformatsyiu ynstrument ynter ynteresno ynterviu ynzhener yskliuchytelno yskusstvo yslam
    yspanskyi yspolneny yspolzoval yspolzovala yspolzovalsia yspolzovan yspolzovanyy yspolzovatsia yspolzuia
    yspolzuiutsia ystorychesky ystorycheskyi ystoryk ystoryko ytoham yzdal yzdan yzdanyia yzmenenyi yzmenenyia
    yzobrazhenyia yzucheny yzuchenyia yzvestnaia yzvestnoho yzvestnoi yzvestnym zabyl zachastuiu zadachy zaiavk
    zaiavleny zaiavok zaiavyly zakhvachen zakhvat zakhvatyly zakliuchennykh zakryt zamestytel zametno zanialy
    zanymaetsia zanymaiut zapadne zapadnyi zapy zapysal zapysan zapysannyi zarubezhnykh zashchyt zashchyty zavet
    zavysymosty zdanyi zdanyia zeml zheleznaia zheleznodorozhnoi zhena zhenylsia zhurnalyst zhurnalysty zhyla
    zhytely zhyvotnykh zhyvut znachenyia znachytelnaia znachytelnoi znachytelnuiu znameny zone zony zrenyia zvanyia
    zvuchany`,
  ],
];
