import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from uk of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `ale bud deputat diakuiu dlia duzh holosuvaty ia iak iaki ie kolehy komitet lask na ne po pro proekt prosh
    rishennia shanovni shch shcho shchodo ta tak tomu tse tsei tsoho vy za zakon zakonoproekt zaraz`,
  ],
  [
    1,
    `abo batkivshchyn bilsh bude budemo bulo buty cha chastyny chy chytannia dali davait deputaty fraktsiia
    holosuvannia hotovi hrup iaka iakshcho iakyi ii ioho khochu khto kodek koly maiemo nadaietsia nam napoliahai
    napoliahaiet narodni narodnom narodnyi nas nomer nu osvit osvity parlament pidtrymaty pislia popravk potribno
    pozashkilnoi prav prezydent propozytsiiu prosto pry pryiniato pryiniattia pryiniaty pytan pytannia rady
    rehlament reiestratsiinyi roku rozhliad shchob slovo sohodni stan statti stavliu svoi takozh te tilky todi toho
    treb tsilom tsiu tsom tut uvah vas verkhovnoi vid vin vnesennia vona vony vse vsi vzhe zhal zmin zminy`,
  ],
  [
    2,
    `aby adzh bahato bez bezpeky bo budut budynk bula buly chysli chytanni covid da daie danyi de deiakykh den
    dennoho deputativ deputatsk derzhav dii diialnosti diisno dilianky dobr dokumentiv dokumentoobih druh druhoho
    dumaiu dva dvokh elektronnoi formy fraktsii holo holov holovo iaku iakykh idemo ievro ikh isnui iz kabinet
    khvylyny knyh knyharen knyhy knyzhky koleh komunalni konkur konstytutsii krain krainy liudei liudyn lysh
    maibutni maie maiut maly maty mene ministerstv ministriv mistsevoho mistsia mizhnarodnykh movoiu mozh
    mozhlyvist mozhn napoliahaty narod narodnoho narodnykh nash nashoi nashykh naspravdi nastupn nauky nemai
    neobkhidnist neobkhidno ni nikhto obhovoriuvaty odnu odyn orhan orhany os oskilky osnov pane partii partiia per
    peredaty perekhidni perekhodymo persh pershoi pershom pid pidrobk pidtrymk pidtrymuvaty pidtverdzhennia poky
    politychnoi polozhen polozhennia popravky poriadk posluhy postavyty pozashkillia pozytsiia pravk pravylno
    problem proholosuvaty proponuietsia proponuiu protseduroiu proty provedennia prykintsevi pryznachennia punkt
    radi raz rechi reform rik roboty robyty rokiv rotsi rozdil rozumiiu rozvytk rynk rynok samovriaduvannia
    sekundochk sertyfikativ shanovnyi skazaty slov sohodnishnii sprav stavyty stosovno sudiv sudy svoikh systemy
    taki taku taky tam ti tsi tsia tsiiei tsykh tym ukaz ukrainskoi ukrainskyi ukraintsi upravlinnia uriad vam vamy
    verkhovnii vidpovidalnist vidpovidalnosti vidpovidno vidsotkiv vlady vlasnosti voiennoho vsikh vvedennia
    vzahali zakoniv zakonoproekty zakony zali zaproshuiu zasidanni zemli zh zhytlovo zhyttia zrobyty zvernennia
    zvernuty`,
  ],
  [
    3,
    `administratyvni aktiv aparat bachu bachymo biudzhet budet chastyni cherh chitko chomu derzhavnoi derzhavy
    dilianok dnia dovir druhom fraktsiiakh ho hromadian hryven iake ievropeisk im inshykh iurydychnymy khotiv
    knyhovydannia kordon krim kryminaln kryminalnoho kryminalnyi liudy maizh meni ministr mistsevostiakh nabuttia
    nadzvychaino napryklad nasha nashu nastupnyi natsionalnoi navit neobkhidnymy norm normy nykh ob'iednannia
    obhovorennia okremykh opozytsiin osoblyvo ot otrymaty peredbachai peredbacheni pereproshuiu pidtrymui platform
    pokazhit polityky popravok poriadok porushennia posluh posylennia potim potrebui povnistiu povnovazhen
    pozashkiln pratsiuvaty pravoporushennia problemy proponui propozytsiia protsesi pryimaty pryiniatyi rada
    reiestratsii robot rozhlianuty samo sebe sertyfikaty shkoly silskohospodarskoho skorochenoiu sluh solidarnist
    spilno spravdi status stosuiutsia suddiv sudoustrii sudu svit svoiem system sytuatsiiu tekhniko tochno toi
    tovariv tovary tsii tsym tykh tysiach tysiachi uzhe vazhlyvo vidbuvaietsia vidkhylen vidkhylyty vidpravlenniakh
    vidsotky vitaiu vkliuchennia vlasnykiv vvazhaiu zakhyst zakonodavchykh zamist zasidannia zatverdzhennia zemelni
    zemelnykh zhidno znov zokrem zvychaino`,
  ],
];
