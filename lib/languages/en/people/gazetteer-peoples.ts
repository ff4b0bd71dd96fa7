import { phrasesOf } from '../../phrase-table';

/**
 * Names of peoples and their languages, folded. Source: iso-639-3, MIT.
 * `training/gazetteer.ts` writes this file.
 */
export const PEOPLES = phrasesOf(`
  a'ou | a-pucikwar | aari | aasax | abadi | abaga | abanyom | abar | abau | abaza | abe | abidji | abinomn | abkhazian
  | abom | abon | abron | abu | abua | abui | abun | abure | abureni | achagua | achang | ache | acheron | achi
  | achinese | achterhoeks | achuar-shiwiar | achumawi | acoli | adang | adangbe | adangme | adara | adasen | adele
  | adhola | adi | adioukrou | adnyamathanha | adonara | aduge | adyghe | adzera | aeka | aekyom | aer | afade | afar
  | afitti | afrikaans | agarabi | agariya | agatu | aghem | aghu | aghul | agi | agob | agoi | aguacateco | aguaruna
  | aguna | agutaynen | agwagwune | ahan | ahanta | aheu | ahirani | ahtena | ahwai | ai-cham | aighon | aikana
  | aiklep | aimaq | aimele | aimol | ainbai | aiome | airoran | aiton | ajie | ajumbu | aka | akan | akaselem
  | akawaio | ake | akebu | akei | akeu | akha | akhvakh | aklanon | akolet | akoose | akoye | akpa | akpes | akrukay
  | akukem | akuku | akum | akuntsu | akurio | akwa | alaba-k'abeena | alabama | alago | alagwa | alak | alamblak
  | alangan | alawa | albanian | alege | alekano | aleut | algonquin | ali | alladian | allar | alor | alugu
  | alumu-tesu | alune | aluo | alur | alutor | alviri-vidari | alyawarr | amahai | amahuaca | amaimon | amal | amanab
  | amara | amarakaeri | amarasi | ambai | ambakich | ambelau | ambele | amblong | ambo | ambrak | ambul | ambulas
  | amdang | amele | amharic | ami | amis | amo | amol | ampanang | amto | amundava | amurdak | anaang | anakalangu
  | anal | anam | anambe | anamgura | anasi | anca | andaandi | andai | andajin | andarum | andegerebinha | andh | andi
  | andio | andoque | andra-hus | aneityum | anem | anfillo | angaataha | angaite | angal | angika | angloromani
  | angolar | angor | angoram | anii | animere | anindilyakwa | anjam | ankave | anmatyerre | anong | anor | ansus
  | antakarinya | anuak | anufo | anuki | anus | anuta | anyin | aoheng | apalai | apali | apatani | apiaka | apinaye
  | apma | apurina | aputai | arabela | arabic | aragonese | araki | aralle-tabulahan | arammba | aranadan | arandai
  | araona | arapaho | arawak | arawete | arawum | arbore | archi | are | arem | argobba | arguni | arha | arho
  | arhuaco | ari | aribwaung | arifama-miniafia | arigidi | arikapu | arikara | aringa | armenian | arop-lokep
  | arop-sissano | arosi | arpitan | arta | aruamu | aruek | aruop | arutani | asaro'o | ashaninka | ashe | ashkun
  | ashtiani | asilulu | askopan | asoa | assamese | assangori | assiniboine | asturian | asumboa | asuri | ata
  | atauran | atayal | atemble | athpariya | ati | atikamekw | atohwaim | atorada | atsam | atsugewi | attie | aulua
  | aushi | auslan | austral | auwe | auye | ava-canoeiro | avaric | avatime | avau | avikam | avokaya | awa-cuaiquer
  | awadhi | awak | awar | awara | awbono | aweer | awera | aweti | awing | awiyaana | awjilah | awngi | awtuw | awu
  | awun | awutu | awyi | axamb | ayere | ayiwo | ayizi | aymara | ayoreo | ayu | azerbaijani | azha | azhe | baan
  | baangi | baatonum | baba | babango | babanki | babatana | babine | babuza | bacama | badaga | bade | badeshi
  | badimaya | badui | badyara | baeggu | baelelea | baetora | bafanji | bafaw-balong | bafia | bafut | bagheli
  | bagirmi | bago-kusuntu | bagri | bagupi | bagusa | bagvalal | baham | bahau | bahinemo | bahing | bahnar
  | bahonsuai | baibai | baikeno | baima | baimak | bainouk-gunyaamolo | bainouk-gunyuno | bainouk-samik | baiso
  | bajan | bajelani | bakairi | bakaka | bakhtiari | baki | bakoko | bakole | bakpinka | bakumpai | bakwe | balaesang
  | balangao | balangingi | balanta-ganja | balanta-kentohe | balantak | balau | baldemu | balinese | balo | baloi
  | balti | baluan-pam | baluchi | bamali | bambalang | bambam | bambara | bambassi | bambili-bambui | bamenyam | bamu
  | bamukumbit | bamun | bamunka | bamwe | bana | banaro | banda-bambari | banda-banda | banda-mbres | banda-ndele
  | banda-yangere | bandi | bandial | bandjalang | bangala | bangandu | bangba | banggai | bangi | bangime | bangka
  | bangolan | bangubangu | bangwinji | baniwa | banjar | bankagooma | bankal | bankon | bannoni | bantawa | bantayanon
  | bantik | bantoanon | banyjima | baoule | baraamu | barai | barakai | barama | barambu | baramu | barapasi | baras
  | barasana-eduria | bardi | barein | bargam | bari | bariai | bariji | barikanchi | barikewa | barok | barombi
  | baruga | baruya | barwe | basa-gurmana | basap | bashkardi | bashkir | basketo | basque | bassa | bassa-kontagora
  | bassari | bassossi | bata | batak | batanga | batek | bateri | bathari | batjala | bats | batu | batui | batuley
  | bau | bauchi | baure | bauria | bauwaki | bauzi | bavarian | baybayanon | bayono | bayot | bayungu | bazigar
  | beami | beaver | beba | bebele | bebeli | bebil | bedjond | bedoanas | beeke | beele | beembe | beezen | befang
  | beginci | beja | bekati' | bekwarra | bekwel | belait | belarusian | belhariya | bellari | bembe | benabena | bench
  | bende | bendi | beng | benga | bengali | benggoi | bentong | benyadu' | bepour | berakou | berik | berinomo | berom
  | berta | besisi | besme | besoa | betaf | betawi | bete | bete-bendi | bezhta | bhadrawahi | bhalay | bharia
  | bhatri | bhattiyali | bhaya | bhele | bhilali | bhili | bhojpuri | bhujel | bhunjia | biafada | biage | biak
  | biali | biangai | biao | bidiyo | bidjara | bidyogo | biem | bierebo | bieria | biete | biga | bih | bijori
  | bikaru | bikol | bikya | bila | bilakura | bilaspuri | bilba | bilbil | bile | bilin | bilua | bilur | bima | bimin
  | bimoba | binahari | binandere | bine | bini | binji | bintauna | bintulu | binukid | binumarien | bipi | bira
  | birale | birao | birgit | birhor | biritai | birri | birwa | biseni | bishnupriya | bishuo | bisis | bislama
  | bisorio | bissa | bisu | bit | bitare | bitur | biwat | biyo | biyom | blablanga | blafe | blagar | blang
  | bo-rukul | bo-ung | bobongko | bobot | bofi | boga | bogaya | boghom | boguru | boikin | bokha | bokobaru | bokoto
  | bokyi | bola | bolango | bole | bolgo | bolia | bolinao | boloki | bolon | bolondo | bolongan | bolyu | bom-kim
  | boma | bomboli | bomboma | bomitaba | bomu | bomwali | bonan | bondei | bondo | bonerate | bonerif | bonggi
  | bonggo | bongili | bongo | bongu | bonjo | bonkeng | bonkiman | bontok | bookan | boon | boor | bora | borei
  | borong | bororo | boruca | boselewa | bosngun | bosnian | bote-majhi | botlikh | bouyei | bozaba | bragat | brahui
  | braj | brem | breri | breton | bribri | brokkat | brokpake | brokskat | brunei | bua | buamu | bube | bubi | bubia
  | budibud | budong-budong | budu | budukh | buduma | budza | bugan | bugawac | bughotu | buginese | buglere | bugun
  | buhid | buhutu | bukat | bukharic | bukitan | bukiyip | buksa | bukusu | bukwen | bulgarian | bulgebi | bum
  | bumaji | bumang | bumthangkha | bun | buna | bunak | bunama | bundeli | bung | bungain | bungku | bungu | bunuba
  | bunun | buol | bura-pabir | burak | buraka | burarra | burate | burduna | bure | buriat | burji | burmbar | burmese
  | burmeso | burui | burumakok | burun | burunge | burushaski | burusu | buruwai | busa | busam | busami | bushi
  | bushoong | buso | busoa | bussa | busuu | butmas-tur | butuanon | buwal | buyu | bwa | bwaidoka | bwanabwana
  | bwatoo | bwela | bwile | bwisi | byangsi | byep | c'lela | caac | cabecar | cabiyari | cacua | caddo | cahuarano
  | cahuilla | cahungwarya | caka | cakfem-mushere | callawalla | calo | caluyanun | camling | campalagian | camsa
  | camtho | candoshi-shapra | canela | capanahua | capiznon | caquinte | cara | carabayo | carapana | carijona
  | carolinian | carrier | cashibo-cacataibo | cashinahua | catalan | cavinena | cayuga | cebuano | cemuhi | cen
  | centuum | cerma | chabu | chachi | chacobo | chadong | chaima | chak | chakali | chakavian | chakma | chala
  | chalikha | chamacoco | chamalal | chambeali | chambri | chamicuro | chamorro | changriwa | changthang | chantyal
  | chara | chaudangsi | chaura | chavacano | chayahuita | che | chechen | chenapian | chenchu | chenoua | chepang
  | chepya | cherepon | cherokee | chesu | chewong | cheyenne | chhattisgarhi | chhintange | chhulung | chiapanec
  | chichimeca-jonaz | chickasaw | chiga | chilcotin | chilisso | chimila | chinali | chinese | chipaya | chipewyan
  | chippewa | chiquitano | chiripa | chiru | chittagonian | chocangacakha | chochotec | choctaw | chodri | chokwe
  | chol | chong | choni | chonyi-dzihana-kauma | chopi | chorti | chrau | chru | chuave | chug | chuj | chuka | chukot
  | chukwa | chulym | chumburung | chungmboko | churahi | chut | chuukese | chuvash | chuwabu | cia-cia | cibak
  | cicipu | cimbrian | cinda-regi-tiyal | cineni | cishingini | citak | ciwogai | clallam | cocama-cocamilla | cocopa
  | cofan | cogui | col | colorado | columbia-wenatchi | comanche | comox | con | coong | coos | cori | cornish
  | corsican | cree | creek | croatian | crow | cua | cubeo | cuiba | cuitlatec | culina | cun | curripaco
  | cutchi-swahili | cuvok | cuyonon | czech | daakaka | daantanai' | daasanach | daats'iin | daba | dabarre | dabe
  | dadibi | dadiya | daga | dagba | dagbani | dagik | dahalik | dahalo | daho-doo | dai | dair | dakka | dakota
  | dakpakha | dalabon | dama | damakawa | damal | dambi | dameli | dampelas | dan | danaru | danau | dangaleat
  | danish | dano | danu | dao | daonda | darai | dargwa | dari | darkinyung | darlong | darmiya | dass | datooga
  | daur | davawenyo | daw | dawawa | dawera-daweloor | dawro | day | dayi | dazaga | deccan | dedua | defaka | deg
  | degema | degenan | degexit'an | dehu | dehwari | dek | dela-oenale | delaware | delo | dem | dema | demisa | demta
  | dengese | dengka | deni | deno | denya | deori | desano | desiya | dewoin | dezfuli | dghwede | dhaiso | dhalandji
  | dhangu-djangu | dhanki | dhao | dhargari | dhatki | dhimal | dhivehi | dhodia | dhundari | dhungaloo | dhuwal
  | dhuwaya | dia | dibiyaso | dibo | dibole | didinga | dido | digaro-mishmi | digo | dii | dijim-bwilim | dilling
  | dima | dimasa | dimbong | dime | ding | dinka | dirasha | diri | diriku | dirim | disa | ditammari | ditidaht
  | diuwe | dizin | djabugay | djabwurrung | djambarrpuyngu | djamindjung | djeebbana | djinang | djinba | dobel | dobu
  | doe | doga | doghoro | dogose | dogoso | dogrib | doka | doko-uyanga | dolgan | dolpo | dom | domaaki | domari
  | dombe | dompo | domu | domung | dondo | dong | dongo | dongotono | dongxiang | doondo | dori'o | doromu-koki
  | dorze | doso | dotyali | doutai | doyayo | drents | drung | duala | duano | duau | dubli | dubu | dugun | duguri
  | dugwor | duhwa | duke | dulbu | duma | dumbea | dumi | dumpas | dumun | duna | dungan | dungmali | dungu | duri
  | duriankere | duruma | duruwa | dutch | duungooma | duupa | duvle | duwai | duwet | duya | dwang | dyan | dyangadi
  | dyirbal | dyula | dza | dzalakha | dzando | dzongkha | dzuungoo | ebira | ebrie | ebughu | edolo | edopi | efai
  | efe | efik | efutop | ega | eggon | ehueun | eipomek | eitiep | ejagham | ejamat | ekajuk | ekari | eki | ekit
  | ekpeye | eleme | elepi | elfdalian | elip | elkei | eloyi | elseng | elu | emae | emai-iuleha-ora | eman | embaloh
  | embera-baudo | embera-catio | embera-chami | embera-tado | embu | emerillon | emilian | emplawas | emumu
  | enawene-nawe | ende | enga | engdewu | engenni | enggano | english | enlhet | enrekang | enu | enxet | enya | epena
  | epie | eravallan | erave | ere | eritai | erokwanas | erromintxela | ersu | eruwa | erzya | esan | ese | eshtehardi
  | esimbi | eskayan | estonian | etebi | eten | etkywan | etulo | evant | even | evenki | eviya | ewage-notu | ewe
  | ewondo | extremaduran | ezaa | fagani | faifi | faita | faiwol | fala | fali | fam | fanagalo | fanamaket | fanbak
  | fania | fanti | farefare | faroese | fas | fasu | fataleka | fataluku | fayu | fe'fe' | fembe | feroge | fijian
  | filipino | finnish | finongan | fipa | firan | fiwaga | flaaitaal | foau | foi | folopa | foma | fon | fongoro
  | foodo | forak | fordata | fore | fortsenal | french | friulian | fulah | fuliiru | fulnio | fum | fungwa | fur
  | furu | futuna-aniwa | fuyug | fwai | fwe | fyam | fyer | ga'anda | ga'dang | gaa | gaam | gabi-gabi | gabri
  | gadang | gaddang | gaddi | gade | gadjerawang | gadsup | gagadu | gagauz | gagu | gahri | gaikundi | gail | gaina
  | gal | galambu | galela | galeya | galician | galo | galolen | gamilaraay | gamit | gamkonora | gamo | gana | ganang
  | ganda | gane | ganglau | gangte | gants | ganza | ganzi | gao | gapapaiwa | garhwali | garifuna | garo | garre
  | garrwa | garus | gata' | gavak | gavar | gawar-bati | gawri | gawwada | gayil | gayo | gazi | gaɓogbo | gbagyi
  | gbanu | gbanziri | gbari | gbaya-bossangoa | gbaya-bozoum | gbaya-mbodomo | gbayi | gbii | gbiri-niragu | gebe
  | gedaged | gedeo | geji | gela | geme | gen | gende | gengle | georgian | gepo | gera | gerai | german | geruma
  | geser-gorom | ghadames | ghanongga | ghari | ghayavi | ghera | ghodoberi | ghomala' | ghotuo | ghulfan | giangan
  | gibanawa | gidar | giiwo | gikyode | gilaki | gilbertese | gilima | gilyak | gimme | gimnime | ginuman | ginyanga
  | girawa | giryama | githabul | gitonga | gitua | gitxsan | giyug | gizrra | glaro-twabo | glavda | glio-oubi | gnau
  | goaria | gobasi | gobu | godie | godwari | goemai | gofa | gogo | gogodala | gokana | gola | golin | gondi
  | gongduk | gonja | gooniyandi | gor | gorakor | gorap | gorontalo | gorovu | gorowa | goundo | gourmanchema | gowlan
  | gowli | gowro | gozarkhani | grangali | grebo | gresi | groma | gronings | gua | guahibo | guaja | guajajara
  | guambiano | guanano | guanyinqiao | guarani | guarayu | guarequena | guato | guayabero | gudanji | gude | gudu
  | guduf-gava | gugubera | guhu-samane | guiqiong | gujarati | gujari | gula'alaa | gulay | gumalu | gumatj | gumawana
  | gumuz | gun | gundi | gungu | guntai | gunwinggu | gupa-abawa | gupapuyngu | guramalum | gurani | gurdjar | gurgula
  | guriaso | gurindji | gurmana | guro | gurr-goni | gurung | guruntum-mbaaru | gusii | gusilay | guya | gvoko | gwa
  | gwahatike | gwak | gwamhi-wuri | gwandara | gweda | gweno | gwere | gwich'in | gyalsumdo | gyele | gyem | habu
  | hadiyya | hadothi | hadza | haeke | hahon | haida | haigwai | haisla | haitian | haiǁom | haji | hajong | hako
  | halang | halbi | halia | halkomelem | hamap | hamba | hamer-banna | hamtai | han | hanga | hangaza | hani | hano
  | hanunoo | harari | haroi | harsusi | haruai | haruku | haryanvi | harzani | hasha | hassaniyya | hatam | hausa
  | havasupai-walapai-yavapai | haveke | havu | hawaiian | haya | hazaragi | hdi | hebrew | hehe | heiban | heiltsuk
  | helong | hema | hemba | herde | herero | hertevin | hewa | heyo | hidatsa | higaonon | hijuk | hiligaynon
  | himarima | hindi | hinduri | hinukh | hitu | hiw | hixkaryana | hlai | hlersu | hmar | hmong | hmwaveke | ho-chunk
  | hoava | hobyot | holikachuk | holiya | holoholo | holu | hone | honi | hopi | horom | horpa | hote | hovongan
  | hoyahoya | hozo | hrangkhol | hre | hruso | huachipaeri | huambisa | huarijio | huastec | huaulu | huba | huichol
  | huilliche | hula | hulaula | huli | humene | humla | hunde | hung | hungana | hungarian | hungu | hunsrik | hunzib
  | hupa | hupde | hupla | hwana | hya | hyam | hyolmo | i-wak | iaai | iamalele | iatmul | iau | ibaloi | iban
  | ibanag | ibani | ibatan | ibibio | ibino | ibu | ibuoro | icelandic | iceve-maci | ida'an | idakho-isukha-tiriki
  | idate | idere | idesa | idi | idoma | idon | idu-mishmi | iduna | ife | igala | igana | igbo | igede | ignaciano
  | igo | iguta | igwe | iha | ihievbe | ija-zuba | ika | ikizu | iko | ikobi | ikoma-nata-isenye | ikpeng | ikpeshi
  | ikposo | iku-gora-ankwa | ikulu | ikwere | ikwo | ila | ili'uun | iloko | ilongot | ilue | ilwana | imbongu
  | imonda | imroing | inabaknon | inapang | inapari | indo-portuguese | indonesian | indri | inga | ingrian | ingush
  | innu | inoke-yate | inonhan | inor | intha | inuinnaqtun | inuktitut | inupiaq | ipiko | ipili | ipulo | iquito
  | irantxe | iraqw | irarutu | iraya | iresim | irish | irula | isabi | isanzu | isconahua | isebe | isekiri
  | ishkashimi | isinai | isirawa | isnag | isoko | istriot | italian | itawit | itelmen | iteri | itik | ito | itonama
  | itza | ivatan | iwaidja | iwal | iwam | iwur | ixcatec | ixil | iyayu | iyive | iyo | izere | izii | izon | izora
  | jabuti | jad | jadgali | jahanka | jakati | jakun | jalkunan | jamamadi | jandavra | jangkang | jangshung | janji
  | japanese | japreria | jaqaru | jara | jarai | jaru | jaunsari | javanese | javindo | jawe | jawoyn | jaya | jebero
  | jeh | jehai | jejueo | jemez | jere | jerriais | jerung | jiamao | jiarong | jiba | jibu | jiiddu | jilbe | jilim
  | jina | jingulu | jirel | jiru | jita | jju | joba | jofotek-bromnya | jogi | jola-fonyi | jola-kasa | jorto
  | jowulu | juang | judeo-arabic | judeo-berber | judeo-georgian | judeo-italian | judeo-persian | judeo-tat | juma
  | jumjum | jumli | juray | juruna | juwal | juǀ'hoan | jwira-pepesa | k'iche' | kaamba | kaan | kaansa | kaba
  | kabalai | kabardian | kabatei | kabiye | kabola | kabras | kaburi | kabutra | kabuverdianu | kabwa | kabwari
  | kabyle | kachama-ganjule | kachari | kachhi | kachin | kacipo-balesi | kaco' | kadai | kadar | kadaru | kadiweu
  | kadu | kaduo | kaeku | kaera | kafa | kafoa | kagate | kagayanen | kagoma | kagoro | kagulu | kahe | kahua | kaian
  | kaibobo | kaidipang | kaiep | kaikadi | kaike | kaimbulawa | kaingang | kairak | kairiru | kairui-midiki | kais
  | kaivi | kaiwa | kaiy | kajakse | kajali | kajaman | kakabai | kakabe | kakanda | kako | kakwa | kalaallisut
  | kalabakan | kalabari | kalabra | kalagan | kalam | kalamse | kalanadi | kalanga | kalanguya | kalao | kalapuya
  | kalasha | kalenjin | kalkoti | kalmyk | kalou | kaluli | kalumpang | kam | kamang | kamano | kamantan | kamar
  | kamara | kamaru | kamasa | kamasau | kamayo | kamayura | kambaata | kambaira | kambera | kamberau | kamo | kamoro
  | kamula | kamviri | kamwe | kanakanabu | kanamari | kanan | kanashi | kanasi | kanauji | kandas | kandawo | kande
  | kanembu | kang | kanga | kangean | kanggape | kangjia | kangri | kanikkaran | kaningdon-nindem | kaningi | kaningra
  | kaninuwa | kanite | kanjari | kanju | kankanaey | kannada | kansa | kantosi | kanu | kanufi | kanuri | kanyok | kao
  | kaonde | kap | kapin | kapingamarangi | kapori | kapriman | kaptiau | kapya | kaqchikel | kara-kalpak
  | karachay-balkar | karagas | karaim | karaja | karajarri | karamojong | karang | karanga | karao | karas | karata
  | karawa | karbi | karekare | karelian | karey | kari | karingani | karipuna | karitiana | kariya | karkar-yuri
  | karko | karnai | karok | karon | karore | kasanga | kasem | kashaya | kashmiri | kashubian | kasiguranin | kaska
  | kasua | katawixi | katbol | katcha-kadugli-miri | kate | kathu | kati | katkari | katla | katso | katua | katukina
  | kaulong | kaur | kaure | kaurna | kauwera | kavalan | kavet | kawacha | kawaiisu | kawe | kaxarari | kayabi
  | kayagar | kayan | kayapo | kayardild | kayaw | kayeli | kayong | kayort | kaytetye | kayupulau | kazakh | ke'o
  | keak | keapara | kedang | keder | keerray-woorroong | kehu | kei | keiga | kein | keiyo | kekchi | kelabit | kele
  | keliko | kelo | kelon | kemak | kembayan | kemberano | kembra | kemedzung | kemiehua | kemtuik | kenati | kendayan
  | kendeje | kendem | kenga | keninjal | kensiu | kenyang | kenyi | kenzi | keoru-ahia | kepo' | kera | kerak | kereho
  | kerewe | kerewo | kerinci | kesawai | ket | kete | ketengban | ketum | keyagana | kgalagadi | khakas | khalaj
  | khaling | khamba | khamti | khamyang | khana | khandesi | khang | khanty | khao | kharia | khasi | khayo | khe
  | khehek | khengkha | khetrani | khinalugh | khirwar | khisa | khlula | khmer | khmu | kho'ini | khoekhoe | kholok
  | khowar | khua | khuen | khun | khunsari | khvarshi | kibala | kibet | kibiri | kickapoo | kija | kikai | kikuyu
  | kilivila | kiliwa | kilmeri | kim | kimaama | kimaragang | kimbu | kimbundu | kimki | kimre | kinabalian
  | kinalakna | kinaray-a | kinga | kinnauri | kintaq | kinuku | kinyarwanda | kioko | kiong | kiorr | kiowa | kipsigis
  | kiput | kir-balar | kire | kirghiz | kirike | kirikiri | kirya-konzəl | kis | kisa | kisan | kisankasa | kisar
  | kisi | kistane | kiunum | kla-dan | klao | koalib | koasati | koba | kobiana | kobol | kobon | koch | koda | kodaku
  | kodava | kodeoha | kodi | kodia | koenoem | kofa | kofei | kofyar | kohin | koho | kohumono | koi | koireng
  | koitabu | koiwat | kokata | koke | kokoda | kokola | kokota | kola | kolbila | kolsch | koluwawa | koma | komba
  | kombai | kombio | komering | komi | komi-permyak | komi-zyrian | kominimung | komodo | kompane | komyandaret
  | konai | konda | konda-dora | koneraw | kongo | konkomba | konni | konomala | konongo | konso | konzo | koongo
  | koonzime | koorete | kopar | kopkaka | korafe-yegha | korak | korandje | korean | koreguaje | korku | koromfe
  | koromira | koroni | korop | koroshi | korowai | korubo | korupun-sela | korwa | koryak | kosadle | kosena | koshin
  | kosraean | koti | kou | kouya | kovai | kove | kowaki | kowiai | koya | koyaga | koyo | koyukon | kpagua | kpala
  | kpan | kpasam | kpatili | kpeego | kpelle | kpessi | kplang | krache | kraho | kraol | krenak | kreye | kriang
  | krikati-timbira | krio | kriol | krisa | krobu | krongo | krung | krymchak | kryts | kua | kua-nsi | kuamasi | kuan
  | kuanhua | kuanua | kuanyama | kube | kubo | kubu | kucong | kudiya | kudmali | kudu-camo | kugama | kugbo
  | kugu-muminh | kuijau | kuikuro-kalapalo | kujarge | kuk | kukatja | kuke | kukele | kukna | kuku | kuku-uwanh
  | kuku-yalanji | kula | kulere | kulfa | kulisusu | kulon-pazeh | kumalu | kumam | kumaoni | kumba | kumbainggar
  | kumbaran | kumbewaha | kumhali | kumiai | kumukio | kumyk | kumzari | kunama | kunbarlang | kunda | kunduvadi
  | kung | kung-ekoka | kuni | kuni-boazi | kunigami | kunimaipa | kunja | kunjen | kunyi | kuo | kuot | kupa | kupia
  | kupsabiny | kur | kurama | kuranko | kurdish | kuri | kuria | kurichiya | kurmukar | kurnai | kurrama | kurti
  | kurtokha | kuruaya | kurudu | kurukh | kusaal | kusaghe | kushi | kusu | kusunda | kutenai | kutep | kutong | kutto
  | kutu | kuturmi | kuuku-ya'u | kuvale | kuvi | kuwaa | kuwaataay | kuwema | kuy | kwa | kwa' | kwaami | kwaio
  | kwaja | kwakiutl | kwakum | kwama | kwambi | kwamera | kwami | kwandu | kwang | kwanga | kwangali | kwanja
  | kwara'ae | kwasio | kwaya | kwaza | kwegu | kwer | kwerba | kwere | kwerisa | kwese | kwesten | kwini | kwinsu
  | kwinti | kwoma | kwomtari | kxoe | kyak | kyaka | kyanga | kyenele | kyerung | la'bi | laal | laari | laba | label
  | labir | labo | labu | lacandon | lachi | ladakhi | ladin | ladino | laeko-libuat | lafofa | laghu | laghuu | lagwan
  | lahanan | lahnda | lahu | laimbue | laiyolo | lak | lakalei | lakha | laki | lakkia | lakon | lakonde | lakota
  | lala | lala-bisa | lala-roba | lalia | lamaholot | lamalera | lamang | lamatuka | lamba | lambadi | lambichhong
  | lamboya | lambya | lame | lamenu | lamja-dengsa-tola | lamkang | lamma | lamnso' | lamogai | lamu | landoma
  | lang'e | langam | langbashe | langi | lanoh | lao | laomian | laopang | lardil | larevat | lari | larike-wakasihu
  | laro | larteh | laru | lasalimu | lasgerdi | lashi | lasi | latgalian | latu | latunde | latvian | lau | laua
  | lauan | lauje | laura | lavatbura-lamusong | lave | laven | lavi | lavukaleve | lawangan | lawu | lawunuia
  | layakha | laz | leco | leelau | lefa | lega-mwenga | lega-shabunda | legbo | legenyem | lehali | lehalurup | lehar
  | leipon | lelemi | lelepa | lembena | lemerig | lemio | lemolang | lemoro | lenakel | lendu | lengilu | lengo
  | lengola | lenje | lenkau | lenyima | lepcha | lepki | lere | lese | lesing-gelimi | letemboi | levuka | lewo
  | lewotobi | leyigha | lezghian | lhokpu | lhomi | li'o | liabuku | liana-seti | libido | libinza | lidzonka | ligbi
  | ligenza | ligurian | lihir | lijili | lika | liki | likila | likuba | likum | likwala | lilau | lillooet | limassa
  | limbu | limbum | limburgan | limi | lingala | lingao | lingarak | lipo | lisabata-nuniali | lisela | lish | lisu
  | lithuanian | litzlitz | liv | livvi | lo-toga | loarki | lobala | lobi | lodhi | logba | logo | logol | logooli
  | logorik | lohorung | lokaa | loke | loko | lokoya | lola | lolak | lole | lolo | loloda | lolopo | lomaiviti
  | lomavren | lombard | lombi | lombo | lomwe | loncong | longgu | longto | longuda | loniu | lonwolwol | lonzo | loo
  | lopa | lopi | lopit | lorang | lorediakarkar | lote | lotud | lou | loun | lozi | luang | luba-katanga | luba-lulua
  | lubila | lubu | luchazi | lucumi | ludian | lufu | lugbara | luguru | luhu | luimbi | lukpa | lumba-yakkha | lumbu
  | lumun | luna | lunanakha | lunda | lundayeh | lungalunga | lungga | luri | lusengo | lushai | lushootseed | lusi
  | lutos | luvale | luwati | luwo | luxembourgish | luyana | luyia | lwalu | lyele | lyngngam | ma'anyan | ma'di
  | ma'ya | maa | maaka | maay | mabaale | mabaan | mabire | maca | macaguan | macanese | macedo-romanian | macedonian
  | machame | machiguenga | machinere | machinga | maco | macuna | macushi | madak | maden | madi | madurese | mae
  | mafa | mafea | magahi | maghdi | magoma | magori | maguindanaon | magɨyi | mahali | mahongwe | mahou | maia
  | maiadomu | maiani | maii | mailu | maindo | mainfrankisch | mairasi | maisin | maithili | maiwala | majang | majera
  | majhi | majhwar | makaa | makah | makalero | makasae | makasar | makayam | makhuwa | makhuwa-marrevone
  | makhuwa-meetto | makhuwa-moniga | makhuwa-saka | makhuwa-shirima | maklew | makonde | maku'a | makurap | makwe
  | mal | malagasy | malalamai | malango | malankuravan | malapandaram | malas | malasar | malavedan | malayalam
  | malaynon | malayo | malecite-passamaquoddy | maleng | maleu-kilenge | malfaxal | malgbe | mali | malila | malimba
  | malimpung | malo | malol | maltese | malvi | mam | mama | mamaa | mamainde | mamanwa | mamasa | mambae | mambai
  | mamboru | mambwe-lungu | mampruli | mamuju | mamusi | mamvu | manam | manambu | manangba | manchu | mandahuaca
  | mandaic | mandan | mandar | mandara | mandari | mandaya | mandeali | mander | mandingo | mandinka | mandjak | manem
  | mang | mangareva | mangarrayi | mangas | mangayat | mangbetu | mangbutu | manggarai | mango | mangole | mangseng
  | manide | manikion | manipa | manipuri | mankanya | mankiyali | manna-dora | mannan | mano | manombai | mansaka
  | mansi | mansoanka | manta | mantsi | manx | manya | manyawa | manyika | manza | maonan | maori | mape | mapena
  | mapia | mapidian | mapoyo | mapudungun | mapun | maquiritari | marachi | maraghei | maragus | marama | maranao
  | maranunggu | mararit | marathi | marau | marba | maremgi | marenje | marfa | margu | maricopa | maridan
  | maridjabin | marik | marimanindji | marind | maring | maringarr | marino | mariri | mariyedi | marka | markweeta
  | marma | marovo | marra | marriammu | marrithiyel | marshallese | martuyhunira | maru | marubo | marwari | masaaba
  | masai | masalit | masana | masbatenyo | masimasi | masiwang | maskelynes | maslam | masmaje | massalat | massep
  | matal | matbat | matengo | matepi | matis | mato | matses | matukar | matumbi | maung | mauwake | mawak | mawan
  | mawayana | mawchi | mawes | maxakali | mayaguduna | mayangna | mayeka | mayo | mayogo | mazagway | mazanderani
  | mba | mbala | mbalanhu | mbandja | mbangala | mbangi | mbangwe | mbati | mbato | mbay | mbe | mbe' | mbelime
  | mbere | mbesa | mboi | mboko | mbole | mbonga | mbongno | mbosi | mbowe | mbre | mbudum | mbugu | mbugwe | mbuko
  | mbukushu | mbula | mbula-bwazza | mbule | mbulungish | mbum | mbunda | mbunga | mburku | mbwela | me'en | medebur
  | medumba | mefele | megam | mehek | mehinaku | mehri | mekeo | mekmek | mekwei | mel-khaonh | mele-fila | melo
  | melpa | memoni | mendankwe-nkwen | mengaka | mengen | mengisa | menik | menka | menominee | mentawai | menya
  | meoswar | mer | meramera | merei | merey | merlav | meru | merwari | mesaka | mese | meskwaki | mesme | mesqan
  | meta' | mewari | mewati | meyah | mfinu | mfumte | mgbolizhia | mi'kmaq | miami | mian | miani | michif | midob
  | migaama | migabac | migum | miju-mishmi | mikasuki | mili | miltu | minangkabau | minanibai | minaveha | minderico
  | mindiri | mingrelian | minidien | minokok | minriq | mintil | miqie | mirandese | mirgan | miriwoong | mirning
  | miship | misima-panaeati | mising | miskito | mituku | miu | miya | miyako | miyobe | mlabri | mlap | mlomp
  | mmaala | mmen | mo'da | moba | mocheno | mochi | mocho | mocovi | modang | modole | moere | mofu-gudur | mogholi
  | mogofin | mogum | mohave | mohawk | moikodi | moingi | moji | mok | moken | mokerang | mokilese | moklen | mokole
  | mokpwe | moksha | molbog | molengue | molima | molo | molof | moloko | moma | momare | mombum | momina | momuna
  | mon | monde | mondropolon | mongo | mongol | mongolian | mongondow | moni | monom | montenegrin | montol | monumbo
  | monzombo | moo | moraid | morawa | morerebi | moresada | morigi | morisyen | moro | morokodo | morom | moronene
  | morori | morouas | mortlockese | moru | mosimo | moskona | mossi | mota | motlav | motu | mouk-aria | mouwase
  | movima | mpade | mpi | mpiemo | mpinda | mpoto | mpotovoro | mpumpong | mpuono | mpur | mru | mser | mualang
  | mubami | mubi | muda | mudburra | muduga | mufian | mugom | muinane | mukha-dora | mukulu | mulam | mulao | mulgi
  | mum | mumuye | muna | munda | mundabli | mundang | mundani | mundari | mundat | mundu | munduruku | mungaka
  | munggui | mungkip | muniche | munit | munji | munsee | muong | muratayak | murkim | murle | murrinh-patha | mursi
  | murupi | musak | musar | musasa | musey | musgu | mushungulu | musi | musom | mussau-emira | muthuvan | mutu | muya
  | muyang | muyuw | muzi | mvanip | mvuba | mwaghavul | mwan | mwani | mwatebu | mwimbi-muthambi | myene | n'ko
  | na-kara | na-meo | naaba | naami | naasioi | naba | nabak | nabi | nachering | nadeb | nafaanra | nafi | nafri
  | nafusi | nagarchal | nage | nahali | nahari | nai | nakai | nakame | nakanai | nake | naki | nakwi | nalca | nali
  | nalik | nalogo | nalu | namakura | namat | nambo | nambya | namia | namiae | namla | namo | namonuito
  | namosi-naitasiri-serua | namuyi | nanai | nancere | nande | nandi | nankina | nanti | nanubae | napu | nara | narak
  | narango | narim | naro | narom | narua | nasal | nasarian | naskapi | natanzi | nateni | nathembo | natioro
  | natugu | nauete | nauna | nauru | navajo | navut | nawaru | nawdm | nawuri | naxi | nayi | nayini | ncane
  | nchumbulu | nda'nda' | ndai | ndaka | ndali | ndam | ndamba | ndambomo | ndasa | ndau | nde-gbite | nde-nsele-nta
  | ndemli | ndendeule | ndengereko | ndo | ndobo | ndoe | ndogo | ndolo | ndom | ndombe | ndonga | ndoola | ndrulo
  | nduga | ndumu | ndunda | ndunga | ndut | neapolitan | nedebang | nefamese | negidal | nehan | nek | nekgini | neko
  | neku | nelemwa-nixumwak | nema | neme | nemi | nen | nend | nenets | nengone | nete | newari | neyo | ngaanyatjarra
  | ngabere | ngad'a | ngadjunmaya | ngaing | ngaju | ngala | ngalum | ngam | ngamambo | ngambay | ngamo
  | ngan'gityemerri | nganasan | ngandyera | ngangam | ngardi | ngarinyin | ngarinyman | ngarla | ngarluma | ngas
  | ngasa | ngbaka | ngbinda | ngbundu | ngelima | ngemba | ngen | ngendelengo | ngete | nggem | nggwahyi | ngie
  | ngiemboon | ngile | ngindo | ngiti | ngizim | ngom | ngomba | ngombale | ngongo | ngoni | ngoshie | ngul | ngulu
  | nguluwan | ngumbi | ngundi | ngundu | ngungwel | nguon | ngurimi | ngwaba | ngwe | ngwo | nhanda | nhengatu
  | nhuwala | nias | niellim | nihali | nii | niksek | nila | nilamba | nimadi | nimboran | nimi | nimo | nimoa | ninam
  | nindi | ningera | ninggerum | ningil | ninzo | nipsan | nisa | nisenan | nisga'a | niuafo'ou | niuean | nivacle
  | njalgulgule | njebi | njen | njerep | njyem | nkami | nkangala | nkari | nkem-nkum | nkhumbi | nkongho | nkonya
  | nkoroo | nkoya | nkukoli | nkutu | nnam | nobiin | nobonob | nogai | noipx | noiri | nokuku | nomaande | nomane
  | nomatsiguenga | nomu | nonuya | noon | noone | norwegian | notre | notsi | noy | nsenga | nshi | nsongo | ntcham
  | ntomba | nubaca | nubi | nubri | nuer | nuk | nukna | nukumanu | nukuoro | nukuria | numana | numanggang | numbami
  | nume | numee | nunggubuyu | nungu | nupbikha | nupe-nupe-tako | nusu | nuu-chah-nulth | nyabwa | nyaheun | nyahkur
  | nyakyusa-ngonde | nyalayu | nyali | nyam | nyamal | nyambo | nyamusa-molo | nyamwanga | nyamwezi | nyaneka | nyanga
  | nyanga-li | nyangatom | nyangbo | nyangumarta | nyanja | nyankole | nyankpa | nyaturu | nyaw | nyemba | nyengo
  | nyenkha | nyeu | nyikina | nyindrou | nyindu | nyishi | nyiyaparli | nyokon | nyole | nyong | nyore | nyoro
  | nyungar | nyungwe | nzadi | nzakambay | nzakara | nzanyi | nzima | nǁng | o'du | obanliku | oblo | obokuitai
  | obolo | obulom | ocaina | odia | odiai | odoodee | odual | odut | ofaye | ogbah | ogbia | ogbogolo | ogbronuagum
  | ogea | oirata | ojibwa | okanagan | oki-no-erabu | okiek | oko-eni-osayen | okobo | okodia | okolod | okpamheri
  | oksapmin | oku | olekha | olo | oloma | olrat | olu'bo | olulumo-ikom | omagua | omaha-ponca | ombamba | ombo | omi
  | omie | omotik | ona | oneida | ong | onge | onin | onjob | ono | onobasulu | onondaga | ontenu | oorlams | opao
  | orejon | oring | orma | ormu | ormuri | oro | oroch | oroha | orok | orokaiva | oroko | orokolo | oromo | oroqen
  | orowe | oruma | orya | osage | osatu | osing | ososo | ossetian | otank | otoro | ottawa | otuho | oune | owa
  | owenia | owiniga | oya'oya | oyda | pa'a | pa-hng | paafang | paakantyi | paama | paasaal | pacahuara | pacoh
  | padoe | paez | pagi | pagibete | pagu | pahari-potwari | pahi | pahlavani | paici | paipai | paiwan | pak-tong
  | pakaasnovos | pakanha | paku | pal | palauan | paleni | palenquero | palikur | paliyan | paloor | palu'e | paluan
  | pam | pambia | pamona | pamosu | pampanga | panamint | panara | panasuan | panawa | pancana | panchpargania | pande
  | pangasinan | pangseng | pangwa | pangwali | panim | paniya | panjabi | pankhu | pannei | pano | papapana | papar
  | papasena | papel | papi | papiamento | papitalai | papuma | parachi | parakana | paranan | parauk | parawen
  | pardhan | pardhi | pare | parecis | parenga | pari | parkwa | parsi | parsi-dari | parya | pasi | patamona | patani
  | patep | pathiya | patpatar | pattani | pattapu | paulohi | paumari | paunaka | pawaia | pawnee | paynamar | pear
  | pech | pedi | pei | pekal | pela | pele-ata | pelende | pemon | pemono | penchal | pendau | pengo | penrhyn | perai
  | pere | pero | persian | petats | petjo | peve | pfaelzisch | phai | phake | phala | phalura | phana' | phangduwali
  | phende | phimbi | phola | pholo | phong-kniang | phuan | phudagi | phuie | phukha | phuma | phunoi | phuong | phupa
  | phupha | phuza | piamatsina | piame | piapoco | piaroa | picard | piemontese | pije | pijin | pilaga | pileni
  | pimbwe | pinai-hagahai | pindiini | pingelapese | pini | pinigura | pinji | pintupi-luritja | pinyin | pipil
  | piraha | piratapuyo | pisabo | pitcairn-norfolk | piti | pitjantjatjara | piu | piya-kwonci | plautdietsch
  | playero | pnar | podena | pogolo | pohnpeian | pokanga | poke | pokomo | pokoot | polari | polci | polish
  | polonombauk | pom | pomo | ponam | pongu | ponosakan | pontic | popti' | poqomam | poqomchi' | porohanon
  | portuguese | potawatomi | pouye | powari | poyanawa | prasuni | principense | prussian | psikye | puare | puinave
  | pukapuka | pulaar | pulabu | pular | puluwatese | puma | pume | punu | puoc | puragi | purari | purepecha | purik
  | puroik | purubora | purum | pushto | putai | putoh | putukwam | puyuma | pwaamei | pwapwa | pyapun | pyen
  | q'anjob'al | qabiao | qaqet | qashqa'i | qau | qawasqar | qimant | quapaw | quechan | quechua | queyu | quileute
  | quinqui | rabha | rade | rahambuu | rajasthani | rajbanshi | raji | rajong | rakahanga-manihiki | rakhine | ralte
  | rama | ramoaaina | ramopa | rampi | rang | ranglong | rangpuri | rao | rapa | rapanui | rapoisi | rapting
  | rarotongan | rasawa | ratagnon | ratahan | rathawi | raute | ravula | rawa | rawang | rawat | rawo | razajerdi
  | razihi | reel | rejang | reli | rembarrnga | rembong | rempi | remun | rendille | rengao | rennell-bellona
  | repanbitip | rerau | rerep | reshe | resigaro | retta | reyesano | riantana | ribun | rigwe | rikbaktsa | ringgou
  | ririo | ritharrngu | riung | rmeet | rogo | rohingya | roma | romagnol | romam | romanian | romano-greek
  | romano-serbian | romansh | romany | romblomanon | rombo | romkun | ron | ronga | rongga | rongpo | ronji | roon
  | roria | rotokas | rotuman | roviana | rudbari | rufiji | ruga | rukai | ruma | rumu | rundi | runga | rungus
  | rungwa | russian | rusyn | rutul | ruuli | ruund | rwa | sa'a | sa'ban | sa'och | saafi-saafi | saam | saamia
  | saaroa | saba | sabane | sabaot | sabu | sabum | sacapulteco | sadri | saek | saep | safaliba | safeyoka | safwa
  | sagala | sagalla | saho | sahu | saisiyat | sajalong | sakachep | sakao | sakata | sake | sakirabia | sakizaya
  | sala | salampasu | salar | salas | saleman | saliba | sallands | salt-yui | saluan | saluma | sam | sama
  | samarokena | samatao | samay | samba | sambal | sambalpuri | sambe | samberigi | samburu | samei | samo | samoan
  | samogitian | samosa | sampang | samre | samtao | samvedi | sanapana | sandawe | sanggau | sangil | sangir
  | sangisari | sangkong | sanglechi | sango | sani | sanie | saniyo-hiyewe | sansi | santali | sanuma | saotomense
  | saparua | sape | sapo | saponi | saposa | sapuan | sar | sara | saraiki | saramaccan | sarasira | sardinian | sari
  | sarikoli | sarli | sarsi | sartang | sarua | sarudu | saruga | sasak | sasaru | satawalese | satere-mawe
  | saterfriesisch | saurashtra | sauri | sause | sausi | savi | savosavo | sawai | saweru | sawi | sawila | sawknah
  | saya | scots | seba | seberuang | sebop | sebuyau | sechelt | secoya | sedang | sedoa | seeku | segai | segeju
  | seget | sehwi | seimat | seit-kaitetu | sekani | sekapan | sekar | sekele | seki | sekpele | selaru | selayar
  | selee | selepet | selkup | seluwasan | semai | semandang | semelai | semimi | semnam | semnani | sempan | sena
  | senaya | sene | seneca | sengele | senggi | sengo | sengseng | sentani | sentinel | sera | serbian | serbo-croatian
  | sere | serer | seri | serili | serrano | serua | serui-laut | seta | setaman | seti | settla | seze | sha | shabak
  | shahmirzadi | shahrudi | shall-zwall | shama-sambuga | shamang | shambala | shan | shanenawa | shanga | sharanahua
  | sharwa | shatt | shau | shawnee | she | shehri | shekhawati | shekkacho | sheko | shelta | shendu | sheni | sherbro
  | sherdukpen | sherpa | shi | shiki | shilluk | shina | shipibo-conibo | sholaga | shona | shoo-minda-nye | shor
  | shoshoni | shua | shuar | shubi | shughni | shuhi | shumashti | shumcho | shuswap | shuwa-zamani | shwai | sialum
  | siamou | sian | siane | siang | siar-lak | siawi | sibe | sicilian | sidamo | sie | sighu | sihan | sika | sikaiana
  | sikaritai | sikiana | sikkimese | siksika | sikule | sila | sileibi | silesian | silimo | siliput | silopi | silt'e
  | simaa | simba | simbali | simbari | simbo | simeku | simeulue | simte | sinagen | sinasina | sinaugoro | sindhi
  | singpho | sinhala | sininkere | sinyar | sio | siona | sipacapense | sira | siri | siriano | siriono | sirmauri
  | siroi | sissala | sissano | sivandi | siwai | siwi | siwu | skagit | skou | slavomolisano | slovak | slovenian
  | snohomish | so'a | sobei | soga | soi | sokoro | soli | solong | solos | somali | somba-siawari | somrai | somyev
  | sonaga | sonde | songe | songo | songomeno | songoora | sonha | sonia | soninke | sonsorol | soo | sop | soqotri
  | sora | sori-harengan | sorkhei | sou | sowanda | spanish | spokane | squamish | stellingwerfs | stoney | suabo
  | suarmin | suau | suba | suba-simbiti | subi | subiya | sudest | suena | suga | suganga | sui | suki | suku | sukuma
  | sukur | sukurum | sula | sulka | sulod | suma | sumariup | sumau | sumbawa | sumbwa | sunam | sundanese | sunwar
  | suoy | sur | surbakhal | surgujia | suri | surigaonon | surjapuri | sursurunga | suruaha | surubu | surui | susu
  | susuami | suundi | suwawa | suya | svan | swabian | swati | swedish | swo | sylheti | syriac | t'apo | t'en
  | taabwa | tabaru | tabassaran | tabla | tabo | tabriak | tacana | tachawit | tachelhit | tachoni | tadaksahak | tado
  | tadyawan | tae' | tafi | tagabawa | tagakaulo | tagalog | tagargrent | tagbanwa | tagbu | tagdal | tagin | tagish
  | tagoi | tahitian | tahltan | tai | taiap | taikat | tainae | tairaha | tairuma | taita | taje | tajik | tajio
  | tajuasohn | takestani | takia | takua | takuu | takwane | tal | tala | talaud | taliabu | talieng | talinga-bwisi
  | talise | talodi | taloki | talondo' | talu | talysh | tamagario | tamashek | tamasheq | tambas | tambotalo | tami
  | tamil | tamki | tampuan | tampulma | tanacross | tanahmerah | tanaina | tanapag | tandaganon | tandia | tanema
  | tangale | tangchangya | tanggu | tangko | tanglang | tangoa | tanguat | tanimbili | tanimuca-retuara | tanjijili
  | tapei | tapiete | tapirape | tareng | tariana | tarifit | tarjumo | tarok | taroko | tarpia | taruma | tasawaq
  | tasmate | tatana | tatar | tatuyo | tauade | taulil | taungyo | taupota | tause | taushiro | tausug | tauya
  | taveta | tavoyan | tawala | tawande | tawara | taworta | tawoyan | tay | tayo | taznatit | tboli | tchitchege
  | tchumbuli | te'un | teanu | tedaga | tee | teen | tefaro | tegali | tehit | tehuelche | teke-ebo | teke-fuumu
  | teke-kukuya | teke-laali | teke-nzikou | teke-tege | teke-tsaayi | teke-tyee | tektiteko | tela-masbuar | telefol
  | telugu | tem | tembe | teme | temein | temi | temiar | temoq | temuan | ten'edn | tengger | tenharim | tenino
  | tenis | tennet | teop | teor | tera | terebu | terei | tereno | teressa | tereweng | teribe | terik | termanu
  | ternate | tese | teso | tetela | tetserret | tetum | tewe | tha | thachanadan | thai | thakali | thangmi | tharaka
  | tho | thompson | thopho | thulung | thur | thuri | tiale | tiang | tibea | tibetan | tichurong | ticuna | tidore
  | tiefo | tiene | tifal | tigak | tigre | tigrinya | tii | tikar | tikopia | tilung | tima | timbe | timne | tinani
  | tindi | tinigua | tinputz | tippera | tira | tirahi | tiri | tiruray | tita | titan | tiv | tiwa | tiwi
  | tjungundji | tjupany | tlingit | to'abaita | toaripi | toba | toba-maskoy | tobanga | tobati | tobelo | tobian
  | tobilung | tobo | tocho | toda | todrah | tofanma | tojolabal | tokano | tokelau | toku-no-shima | tol | tolaki
  | tolomako | toma | tomadino | tombelala | tombonuo | tombulu | tomini | tomoip | tondano | tongwe | tonsawang
  | tonsea | tontemboan | tooro | topoiyo | toposa | toraja-sa'dan | toram | torau | toro | toromono | torricelli
  | torwali | totela | toto | totoli | totoro | touo | towei | tregami | trieng | trimuris | tring | trinitario | trio
  | trumai | ts'un-lao | tsaangi | tsakhur | tsakonian | tsakwambo | tsamai | tsat | tseku | tshangla | tsikimba
  | tsimane | tsimshian | tsishingini | tso | tsoa | tsogo | tsonga | tsotso | tsou | tsucuba | tsum | tsuvadi | tsuvan
  | tswa | tswana | tswapong | tuamotuan | tucano | tugen | tugun | tugutil | tuki | tukpa | tukudede | tula | tulehu
  | tulishi | tulu | tulu-bohuai | tuma-irumu | tumak | tumbuka | tumi | tumleo | tumtum | tumzabt | tunen | tungag
  | tunggare | tunia | tunica | tunjung | tunni | tunzu | tuotomb | tupari | tupuri | turaka | turi | turka | turkana
  | turkish | turkmen | turoyo | turumsa | tuscarora | tutong | tutuba | tututni | tuvalu | tuvinian | tuwari | tuwuli
  | tuyuca | twendi | twents | twi | tyap | tz'utujil | tzeltal | tzotzil | uare | ubaghara | ubang | ubi | ubir | uda
  | udi | udihe | udmurt | uduk | ufim | ughele | ugong | uhami | uighur | uisai | ujir | ukaan | ukhwejo | ukit
  | ukpe-bayobiri | ukpet-ehom | ukrainian | ukue | ukuriguma | ukwa | ukwuani-aboh-ndoni | ulau-suain | ulch
  | ulithian | ullatan | ulukwumi | ulumanda' | ulwa | uma | umanakaina | umatilla | umbu-ungu | umbundu | umeda | umon
  | umpila | una | uneapa | uneme | unggumi | unserdeutsch | unua | unubahe | urali | urapmin | urarina | urat | urdu
  | urhobo | uri | urigina | urim | urimo | uripiv-wala-rano-atchin | uru | uru-eu-wau-wau | uru-pa-in | uruangnirin
  | urubu-kaapor | urum | usaghade | usan | usarufa | ushojo | usku | uspanteco | usui | utarmbung | utu | uvbie | uya
  | uyajitaya | uzbek | uzekwe | vafsi | vaghat-ya-bijim-legeri | vaghri | vaghua | vagla | vai | vaiphei | vale
  | valman | valpei | vamale | vame | vangunu | vanimo | vano | vanuma | vao | varhadi-nagpuri | varisi | varli
  | vasavi | veddah | vehes | veluws | vemgo-mabas | venda | venetian | vengo | veps | vera'a | vidunda | viemo
  | vietnamese | vilela | vili | vinmavis | vinza | vishavan | viti | vitou | vitu | vlaams | vono | voro | votic
  | vumbu | vunapu | vunjo | vures | vute | vwanji | wa'ema | waama | waata | wab | wabo | waboda | wadaginam | waddar
  | wadjiginy | waffa | wagawaga | wagdi | wagi | wagiman | wahgi | waigali | waigeo | wailapa | waima | waima'a
  | waimaha | waimiri-atroari | waioli | waiwai | waja | wajarri | waka | wakde | wakhi | wala | walak | walio
  | wallisian | walloon | walmajarri | walser | walungge | wamas | wambaya | wambon | wambule | wamey | wampar | wampur
  | wan | wanambre | wanap | wanda | wandala | wandamen | wandji | wane | waneci | wanga | wangaaybuwan-ngiyambaa
  | wanggom | wannu | wano | wantoat | wanukaka | wanyi | waorani | wapan | wapha | wapishana | war-jaintia | wara
  | warao | warapu | wardaman | warduji | warembori | wares | waris | waritai | warji | warkay-bipim | warlmanpa
  | warlpiri | warnang | warnman | waropen | warrgamay | waru | warumungu | waruna | wasa | wasembo | washo | waskia
  | watakataui | watam | watiwa | watubela | waube | waura | wauyai | wawa | wawonii | waxianghua | wayampi | wayana
  | wayoro | wayu | wayuu | wedau | weh | wejewa | welaun | weliki | welsh | wemale | wergaia | weri | wersing
  | westphalien | wetamut | whitesands | wiarumus | wik-iiyanh | wik-me'anha | wik-mungkan | wikalkan | wikngenchera
  | wintu | winye | wipi | wiru | wogamusin | wogeo | woi | wojenaka | wolane | wolani | wolaytta | woleaian | wolio
  | wolof | womo | wongo | woria | worodougou | wotu | wudu | wulna | wumboko | wumbvu | wunambal | wushi | wusi
  | wutung | wutunhua | wuvulu-aua | wuzlam | wyandot | wymysorys | xaasongaxango | xamtanga | xaracuu | xaragure
  | xavante | xerente | xeta | xhosa | xibe | xipaya | xiri | xokleng | yaaku | yabarana | yabem | yaben | yabong
  | yace | yaeyama | yafi | yagaria | yagnobi | yagomi | yagua | yagwoia | yahadian | yahang | yakaikeke | yakama
  | yakan | yakha | yakoma | yakut | yala | yalahatan | yale | yaleba | yalunka | yamana | yamap | yamba | yambes
  | yambeta | yamdena | yami | yaminahua | yamna | yamongeri | yamphu | yan-nhangu | yanesha' | yangben | yangkam
  | yango | yangulam | yankunytjatjara | yanomami | yanomamo | yansi | yanyuwa | yao | yaoure | yapese | yapunda
  | yaqay | yaqui | yarawata | yareba | yarluyandi | yaroame | yarsun | yasa | yaul | yauma | yaur | yawa | yawalapiti
  | yawanawa | yaweyuha | yawiyo | yawuru | yazgulyam | yei | yekhee | yekora | yela | yele | yelmek | yelogu | yemba
  | yemsa | yendang | yeniche | yerakai | yeretuar | yerong | yerukula | yessan-mayo | yetfa | yevanic | yeyi | yiddish
  | yidgha | yidiny | yil | yimas | yindjibarndi | yine | yinggarda | yinhawangka | yirandali | yirrk-mel | yis | yogad
  | yoidik | yoke | yokuts | yom | yombe | yonaguni | yong | yongkom | yopno | yora | yoron | yoruba | yotti | yoy
  | yuanga | yucateco | yuchi | yucuna | yugul | yuhup | yukpa | yukuben | yulu | yuqui | yuracare | yuruti | yuwana
  | ywom | zabana | zaghawa | zaiwa | zakhring | zanaki | zangskari | zangwal | zaparo | zapotec | zaramo | zari
  | zarma | zauzou | zay | zayse-zergulla | zaza | zazao | zeem | zeeuws | zemba | zenag | zenaga | zerenkel | zhaba
  | zhire | zhoa | zhuang | zia | zialo | zigula | zimakani | zimba | zinza | zire | zizilivakan | zo'e | zokhuo | zou
  | zulgo-gemzek | zulu | zumaya | zumbun | zuni
`);
