import { phrasesOf } from '../../phrase-table';

/**
 * Towns, states, counties and provinces, folded. Towns: GeoNames, geonames.org, CC BY 4.0; the others: iso-3166-2, MIT.
 * `training/gazetteer.ts` writes this file.
 */
export const PLACES = phrasesOf(`
  a coruna | a estrada | a'ana | aachen | aakkar | aalborg | aalen | aalst | aargau | aba | abadan | abadeh
  | abaetetuba | abakaliki | abakan | abancay | abano terme | abashiri | abay | abbadia san salvatore | abbeville
  | abbey wood | abbeyfeale | abbeyleix | abbiategrasso | abbots langley | abbotsbury | abbotsford | abbottabad
  | abbotts ann | abdurahmoni jomi | abeche | abengourou | abeokuta | abepura | abercanaid | abercarn | abercynon
  | aberdare | aberdeen | aberdeenshire | aberfan | aberfeldie | aberfoyle park | abergavenny | abergele | aberglasslyn
  | aberkenfig | abermain | abertillery | abertridwr | aberystwyth | abha | abhar | abia | abidjan | abiko | abilene
  | abim | abingdon | abington | abinsk | abkhazia | abnub | abobo | abohar | aboisso | abomey | abomey-calavi
  | abong mbang | abovyan | aboyne | abra | abra pampa | abram | abruzzo | absecon | abseron | abu dhabi | abu dis
  | abu ghaush | abu ghurayb | abu jibeha | abu kabir | abu qurqas | abu road | abu simbel | abu tij | abu zabad
  | abu zaby | abucay | abuja | abuja federal capital | abyan | abyek | acacia gardens | acacia ridge | acacias
  | acambaro | acarigua | acayucan | accokeek | accra | accrington | aceh | acerra | achaia | achalpur | acharnes
  | acheng | achim | achinsk | aci castello | aci catena | aci sant'antonio | aci trezza
  | acilia-castel fusano-ostia antica | acireale | acklins | acle | acocks green | acquaviva | acqui terme | acre
  | acton | acton park | acton vale | acu | acushnet | acworth | ad dabbah | ad dakhiliyah | ad dali' | ad dana
  | ad daqahliyah | ad darb | ad darbasiyah | ad dasmah | ad dawadimi | ad dawhah | ad dilam | ad dilinjat | ad dindar
  | ad diwaniyah | ad douiem | ad dujayl | ad duraykish | ad-damazin | ada | adamantina | adamaoua | adamawa | adams
  | adams morgan | adamstown | adamstown heights | adana | adapazari | adderbury | addiet canna | addingham
  | addis ababa | addison | addlestone | addu atholhu | adeje | adel | adelaide | adelaide hills | adelanto
  | adelia maria | adelphi | aden | adh dhayd | adh dhibiyah | adi keyh | adigrat | adilabad | adilcevaz | adis zemen
  | adiwerna | adiyaman | adjumani | adler | adlington | admiralteisky | ado-ekiti | adolfo lopez mateos
  | adolfo ruiz cortines | adoni | adrano | adrar | adrian | adzope | afar | affton | afgooye | afif | afikpo | aflao
  | aflou | afonso bezerra | afonso claudio | afragola | afsin | afula | afyonkarahisar | agadez | agadir
  | agadir-ida-outanane | agago | agalega islands | agar | agartala | agat village | agawam | agbor | agboville
  | agcabәdi | agdam | agdas | agdzhabedy | agen | ageoshimo | agia paraskevi | agia varvara | agioi anargyroi
  | agion oros | agios dimitrios | agios ioannis rentis | agios nikolaos | agios pavlos | agios stefanos | agnebi
  | agnes water | agnibilekrou | agogo | agoura | agoura hills | agra | agrate brianza | agri | agrigento | agrinio
  | agstafa | agsu | agua blanca sur | agua branca | agua dulce | agua preta | agua prieta | aguachica | aguas belas
  | aguas formosas | aguas santas | aguas verdes | aguas vermelhas | aguascalientes | agudos | aguilares | aguilas
  | agulu | agustin codazzi | ahal | ahar | ahaus | ahlat | ahlen | ahmadnagar | ahmadpur | ahmadpur east
  | ahmadpur sial | ahmedabad | ahoghill | ahrensburg | ahuachapan | ahvaz | ahwatukee foothills | aibak | aichi
  | aiga-i-le-tai | aigaleo | aiken | aileu | ailinglaplap | ailuk | aimeliik | ain | ain arnat | ain beida
  | ain beni mathar | ain bessem | ain defla | ain fakroun | ain kercha | ain leuh | ain oussera | ain sefra
  | ain smara | ain sukhna | ain taya | ain temouchent | ain touta | ainaro | ainslie | aioi | air force academy
  | airai | airdrie | airds | airlie beach | airmont | airoli | airport west | airway heights | aisne | aitkenvale
  | aitoloakarnania | aiwo | aix-en-provence | aizawl | aja | ajaccio | ajaria | ajasse ipo | ajax | ajdabiya
  | ajdovscina | ajka | ajman city | ajmer | ajodhya | akademgorodok | akademicheskoe | akalkot | akashi | akbarabad
  | akbarpur | akbou | akcaabat | akcakale | akcakoca | akersberga | akershus | aketi | akhisar | akhmim | akhtubinsk
  | akim oda | akim swedru | akita | akividu | aklan | akmene | akola | akom ii | akot | akoupe | akron | aksaray
  | aksay | aksehir | aksu | aktau | aktobe | aku | akure | akwa ibom | al aaroui | al abyar | al ahmadi | al ain city
  | al ajaylat | al anbar | al artawiyah | al awjam | al awsat | al bab | al badari | al bahah | al bajur | al balqa'
  | al balyana | al bardiyah | al basrah | al bathah | al batinah | al battaliyah | al bawiti | al bayda | al bayda'
  | al birah | al buhayrah | al bukayriyah | al burayj | al buraymi | al burayqah | al butnan | al fahahil
  | al fallujah | al farwaniyah | al fashn | al faw | al fayyum | al fintas | al fujairah city | al fujayrah
  | al fukhkhari | al fulah | al fuwayliq | al ghantu | al gharbiyah | al ghayzah | al hada | al hadd | al hamra'
  | al hamul | al haouz | al harak | al harithah | al hasaheisa | al hasakah | al hawamidiyah | al hawatah | al hayy
  | al hazm | al hilaliyya | al hillah | al hindiyah | al hoceima | al hudaydah | al hufuf | al ibrahimiyah
  | al iskandariyah | al isma'iliyah | al jadid | al jafr | al jahra' | al jammaliyah | al janub | al janubi
  | al janubiyah | al jaradiyah | al jawf | al jazirah | al jifarah | al jizah | al jubayhah | al jubayl | al jufrah
  | al jumum | al karak | al karamah | al kawa | al khaburah | al khadir | al khafji | al khalil | al khankah
  | al kharijah | al kharj | al khartum | al khawr | al khinzirah | al khums | al kiswah | al kittah | al kufrah
  | al kut | al kuwayt | al ladhiqiyah | al lagowa | al mafraq | al mahbulah | al mahrah | al mahwit | al majaridah
  | al manamah | al manaqil | al manqaf | al manshah | al mansurah | al manzalah | al marj | al markaz | al marqab
  | al marsa | al masallamiyya | al matariyah | al matlin | al mayadin | al mijlad | al mindak | al minufiyah
  | al minya | al miqdadiyah | al mishkhab | al mithnab | al mubarraz | al mughraqah | al muharraq | al munayzilah
  | al musayyib | al mutayrifi | al muthanna | al muwayh | al qabil | al qadarif | al qadisiyah | al qahirah
  | al qalyubiyah | al qanayat | al qarah | al qararah | al qaryatayn | al qasim | al qatif | al qitena | al qubbah
  | al quds | al qunaytirah | al qurayn | al qusayr | al qusiyah | al qutayfah | al quwayrah | al shamkhah city
  | al uqsur | al wafrah | al wahat | al wajh | al wakrah | al wasitah | al wukayr | al wusta | al yamun | al'met'yevsk
  | al-hamdaniya | alabama | alabaster | alabel | alachua | alafaya | alaghsas | alagoa grande | alagoa nova | alagoas
  | alagoinhas | alajuela | alamar | alameda | alaminos | alamo | alamo heights | alamogordo | alamosa | aland
  | aland islands | alandur | alanya | alapayevsk | alappuzha | alaquas | alasehir | alaska | alatyr' | alava | alawa
  | alba | alba adriatica | alba iulia | alba posse | albacete | albano laziale | albano sant'alessandro | albanvale
  | albany | albany creek | albany park | albay | albemarle | albert lea | albert park | alberta | albertina | alberton
  | albertslund | albertson | albertville | albestii pamanteni | albi | albion | albion park | albion park rail
  | albisola marina | albisola superiore | alborada jaltenco | alborz | albrighton | albstadt | albu kamal
  | albuquerque | albury | alcabideche | alcalde diaz | alcamo | alcantarilla | alcester | alchevs'k | alcoa
  | alcobendas | alcorcon | alcoy | aldeburgh | alderbury | alderetes | aldergrove | alderholt | alderley
  | alderley edge | aldershot | alderwood manor | aldgate | aldine | aldinga beach | aldridge | alebtong | alegrete
  | aleksandrov | aleksandrov gay | aleksandrow kujawski | aleksandrow lodzki | alekseyevka | aleksin | alem paraiba
  | alencon | aleppo | ales | alessandria | alesund | alexander city | alexander heights | alexandra
  | alexandra headland | alexandra hills | alexandria | alexandroupoli | alfenas | alford | alfords point | alfortville
  | alfred cove | alfredo baquerizo moreno | alfredo chaves | alfredo v. bonfil | alfredton | alfreton | algeciras
  | alger | algester | alghero | algiers | algona | algonquin | algorta | algueirao | alhambra | alhos vedros
  | ali sabieh | aliaga | alibori | alicante | alice | alice river | alice springs | alief | alifu alifu | alifu dhaalu
  | aligarh | aligudarz | alik ghund | alimos | alipur | alipur duar | aliquippa | aliso viejo | aliwal north | alkimos
  | alkmaar | allahabad | allambie heights | allanridge | allapattah | allawah | allegan | allen | allen park
  | allendale | allenstown | allentown | alliance | allier | allison park | alliston | alloa | allouez | alma | almada
  | almaty | almelo | almendralejo | almenno san salvatore | almere stad | almeria | almirante tamandare | almora
  | alness | alnwick | aloha | alondra park | alor gajah | alor setar | alpena | alpes-de-haute-provence
  | alpes-maritimes | alpharetta | alphington | alpine | alresford | alrewas | alsace | alsager | alsdorf | alsip
  | alstonville | alt-hohenschonhausen | alta gracia | alta sierra | alta verapaz | altadena | altamira | altamont
  | altamonte springs | altamura | altavilla milicia | altavilla vicentina | altay | altenburg | altes lager
  | alto araguaia | alto barinas | alto lucero | alto paraguay | alto parana | alto piquiri | alton | altona
  | altona meadows | altona north | altoona | altrincham | altstadt nord | altstadt sud | altuf'yevskiy | altus
  | alum rock | alva | alvalade | alvand | alvares machado | alvaro obregon | alvechurch | alveston | alvin
  | alwa tirunagari | alwar | alyth | alytus | alzano lombardo | alzira | am hagenring | am timan | amadora | amagasaki
  | amagi | amahai | amaigbo | amalapuram | amalner | amambay | aman garh | amancio | amapa | amara | amarillo
  | amarnath | amaroo | amarumayu | amasya | amatitlan | amazonas | ambagarh chauki | ambah | ambajogai | ambala
  | ambanja | ambarawa | ambarvale | ambasamudram | ambato | ambato boeny | ambatondrazaka | ambattur | amberg
  | ambikapur | ambilobe | amble | ambler | ambleside | amboasary | ambon | ambositra | ambovombe | ambridge | ambur
  | ameca | amecameca | america dourada | american canyon | american fork | american samoa | americana
  | americo brasiliense | americus | amersfoort | amersham | ames | amesbury | amherst | amherst center | amherstburg
  | ami | amiens | amin'yevo | amityville | amlapura | amli | amlwch | amman | ammanford | ammi moussa | ammochostos
  | ammon | amnat charoen | amol | amolatar | amora | amory | amos | ampang | ampantottai | ampara | amparafaravola
  | amparo | amphoe sikhiu | ampthill | amqui | amravati | amreli | amritsar | amroha | amstelveen | amsterdam
  | amsterdam-zuidoost | amudalavalasa | amudat | amuntai | amuria | amursk | amuru | an cabhan | an clar | an giang
  | an iarmhi | an longfort | an mhi | an mhumhain | an nabatiyah | an nabk | an najaf | an nasr | an nil | an nimas
  | an nuhud | an nusayrat | an ros | anabar | anaco | anaconda | anacortes | anadarko | anaheim | anakapalle | anambra
  | anamosa | anamur | anan | anand | ananindeua | anantapur | anantnag | anapa | anapolis | anar darah | anbu
  | anbyon-up | ancash | ancaster | anchorage | ancient oaks | ancona | anda | andalucia | andalusia | andergrove
  | anderson | anderson mill | andhra pradesh | andijon | andjazidja | andjouan | andong | andover | andradina
  | andres bonifacio | andrews | andrews farm | andria | andrijevica | andujar | aneho | anekal | anenii noi | anetan
  | ang thong | angamali | angarsk | angaston | angat | angaur | angel r. cabada | angeles city | angers | angle vale
  | anglesea | anglet | angleton | angol | angola | angono | angouleme | angren | angri | anguilla | anguillara sabazia
  | angul | angus | anhui | anibare | anjangaon | anjar | anjiang | anjo | anju | ankang | ankara | ankeny | ankleshwar
  | anlu | ann arbor | anna | anna bay | anna regina | anna valley | annaba | annacotty | annaka | annan | annandale
  | annapolis | annecy | annerley | annfield plain | annino | anniston | annobon | annotto bay | ano liosia | anoka
  | anqing | anqiu | ans bwalo | ansaba | ansan-si | ansbach | anse etoile | anse royale | anseong | anshan | anshun
  | ansonia | anstey | anstruther | anta | antakya | antalaha | antalya | antananarivo | antanifotsy | antarctica
  | antelope | antequera | anthem | anthony | antibes | antigo | antigonish | antigua guatemala | antiguo cuscatlan
  | antike | antioch | antioquia | antipolo | antofagasta | anton lizardo | antonio enes | antonio escobedo | antony
  | antratsyt | antrim | antsirabe | antsirabe afovoany | antsiranana | antsohimbondrona | antwerpen | anula | anupgarh
  | anuradhapura | anxiang | anyama | anyang | anyang-si | anyksciai | anzhero-sudzhensk | anzio | anzoategui | ao luek
  | aoji | aomen | aomori | aonla | aosta | aousserd | ap tan ngai | apac | apace | apache junction | apalit
  | aparecida | aparri | apartado | apatity | apatzingan | apayao | apeldoorn | apetatitlan antonio carbajal | apex
  | apia | apizaco | apolinario saravia | apollo beach | apomu | apopa | apopka | appenzell ausserrhoden
  | appenzell innerrhoden | appiano gentile | appin | apple valley | appleby-in-westmorland | applecross | appledore
  | appleton | applewood | appley bridge | aprilia | apsheronsk | aptos | apucarana | apure | apurimac | aq qayeh
  | aqaba | aqsay | aquia harbour | aquidauana | aquiraz | aquitaine | ar rabiyah | ar rahad | ar ramtha | ar raqqah
  | ar rass | ar rastan | ar rayyan | ar riqqah | ar riyad | ar rudayyif | ar rumaythah | ar rumaythiyah | ar ruseris
  | ar rutbah | ar ruways | ara nova | arab | aracaju | aracati | aracatuba | aracinovo | aracruz | arad | aragacotn
  | aragon | aragua | araguaina | araguari | arak | arakkonam | aral | araluen | arambagh | aramoko-ekiti | arana hills
  | aranda | arandas | aranjuez | aransas pass | arantangi | arapiraca | arapongas | arar | ararangua | araraquara
  | araras | ararat | araria | araripina | araruama | arashiyama | arauca | araucania | araucaria | araure | arawa
  | araxa | arayat | arba minch | arbil | arbizzano-santa maria | arbroath | arbutus | arcadia | arcata | archbald
  | archdale | archway | arcos | arcot | arcoverde | ardabil | ardahan | ardakan | ardeche | ardee | ardeer
  | arden hills | arden-arcade | ardennes | ardesen | ardmore | ardross | ardrossan | ards | arecibo | areia branca
  | areka | arendal | arenella | arequipa | arezzo | arganda | arganzuela | argenteuil | arges | argolida
  | argos orestiko | argungu | argyroupoli | arhangay | arhus | ariana | ariano irpino-martiri | arica | ariege
  | arifwala | arima | ariquemes | arish | arizona | arizona city | arjawinangun | arjona | arkadelphia | arkadia
  | arkalyk | arkansas | arkansas city | arkhangel'sk | arklow | arles | arlesey | arlington | arlington heights
  | armadale | armagh | armavir | armenia | armidale | armitage | armstrong creek | armthorpe | arnavutkoy | arncliffe
  | arnhem | arni | arno | arnold | arnprior | arnsberg | arnside | arona | aroona | aroor | arrah | arraijan | arras
  | arrecife | arrentela | arris | arrochar | arroio grande | arrowtown | arroyo grande | arroyo naranjo | arroyo seco
  | arsen'yev | arsikere | art khwajah | arta | artane | artarmon | artem | artemisa | artemovskiy | artesia
  | artibonite | artigas | artist village | artondale | artur nogueira | artvin | arua | aruba | arucas | aruja
  | arunachal pradesh | arundel | aruppukkottai | arusha | arvada | arverne | arvi | arvin | arys | arzamas | arzano
  | as saff | as saffaniyah | as safirah | as salamiyah | as salimiyah | as salt | as samawah | as sanad | as sanamayn
  | as sars | as suki | as sulaymaniyah | as sulayyil | as suwayda' | as suwayq | as suwayrah | as suways | as-suwayda
  | asaba | asadabad | asahi | asahikawa | asaka | asamankese | asan | asansol | asbe teferi | asbest | asbestos
  | asbury | asbury lake | asbury park | ascension | aschaffenburg | ascoli piceno | ascoli satriano | ascot
  | ascot park | ascot vale | asenovgrad | asfordby | asgabat | ash | ash shafa | ash shajarah | ash shamal
  | ash shamaliyah | ash shamiyah | ash shariqah | ash sharqiyah | ash shatrah | ash shaykh miskin | ash shihaniyah
  | ash shimal | ash shuhada' | ash shuyukh | asha | ashanti | ashbourne | ashburn | ashburnham | ashburton | ashbury
  | ashby | ashby-de-la-zouch | ashcroft | ashdod | asheboro | asheville | ashfield | ashford | ashgabat | ashgrove
  | ashikaga | ashington | ashiya | ashkelon | ashland | ashmont | ashmore | ashmun | ashoknagar
  | ashoknagar kalyangarh | ashta | ashtabula | ashtead | ashton-sandy spring | ashton-under-lyne | ashtonfield
  | ashurst | ashwaubenon | ashwood | asipovichy | asker | askern | asmara | asnieres-sur-seine | asosa | aspatria
  | aspen | aspen hill | aspendale | aspendale gardens | aspley | aspropyrgos | asquith | assa-zag | assaba | assam
  | assen | assis | astana | astanajapura | astaneh-ye ashrafiyeh | astara | asti | astolfo dutra | aston
  | aston clinton | aston-on-trent | astoria | astrakhan | asturias | astwood bank | asuncion | asuncion ixtaltepec
  | asuncion mita | asuncion nochixtlan | aswan | asyut | at tafilah | at taj | at tall | at taraf | at tayyibah
  | at tubi | at turrah | atacama | atakora | atakpame | atamaria | atambua | atami | atamyrat | atani | ataq | atarra
  | atascadero | atascocita | atasehir | atbara | atbasar | atchison | atco | ateli mandi | ath thawrah | athboy
  | athelstone | athenry | athens | atherstone | atherton | athi river | athis-mons | athlone | athni | athol
  | athol park | athy | atibaia | atkinson | atlanta | atlantic | atlantic beach | atlantic city | atlantico
  | atlantico norte | atlantico sur | atlantida | atlantique | atlantis | atlixco | atmakur | atmore | atoka | atrauli
  | atsiaman | atsugi | attadale | attalla | attapu | attard | attiki | attili | attingal | attleboro | attleborough
  | attock city | attur | attwood | atua | atwater | atwell | atyrau | au cap | aubagne | aube | aubervilliers
  | aubin grove | auburn | auburn gresham | auburn hills | auburndale | auchenflower | auchi | auchinleck
  | auchterarder | auchtermuchty | auckland | aude | audley | audubon | augsburg | august | augusta | augustine heights
  | augusto correa | aulnay-sous-bois | aur | auraiya | aurangabad | aurich | aurillac | aurora | ausa | aust-agder
  | austell | austin | austinmer | austins ferry | austintown | austral | australian capital | australind | austurland
  | auvergne | auxerre | avadi | avare | avdiyivka | aveiro | aveley | avellino | avenal | avenel | avenell heights
  | aventura | aversa | aveyron | avezzano | avia terai | aviemore | avignon | avila | aviles | avoca | avoca beach
  | avocado heights | avon | avon center | avon lake | avon park | avondale | avondale heights | avra valley
  | avtonomna respublika krym | avtovo | avvocata | awdal | aweil | awka | awsim | awsworth | axbridge | axminster
  | axum | ayabe | ayacucho | ayagoz | ayden | aydin | ayer hangat | ayeyawady | ayios konstandinos | aylesbury
  | aylesford | aylesham | aylmer | aylsham | ayr | aysen | ayvalik | az zabadani | az zahirah | az zahiriyah
  | az zarqa | az zarqa' | az zawiyah | az zawr | az zaytuniyah | az zubayr | az zulfi | az zuwaydah | az zuwaytinah
  | azad kashmir | azadshahr | azalea park | azamgarh | azarbayjan-e gharbi | azarbayjan-e sharqi | azare | azazga
  | azcapotzalco | azemmour | azilal | azimpur | azle | azna | azogues | azov | azrou | aztec | azua | azuay | azul
  | azusa | azzaba | azzano decimo | azzano san paolo | baa | baalbek | baalbek-hermel | baardheere | baat dambang
  | bab ezzouar | babahoyo | babati | babil | babina | babol | babolsar | babruysk | babu | babushkin | babylon | babək
  | bac giang | bac kan | bac lieu | bac ninh | bacabal | bacau | bacchus marsh | back mountain | backa palanka
  | backa topola | backi petrovac | backnang | backo gradiste | backo petrovo selo | bacliff | bacolod city | bacoor
  | bacs-kiskun | bacup | bad abbach | bad aibling | bad arolsen | bad belzig | bad bentheim | bad bergzabern
  | bad berka | bad berleburg | bad bevensen | bad birnbach | bad blankenburg | bad bramstedt | bad breisig
  | bad bruckenau | bad camberg | bad doberan | bad driburg | bad duben | bad durkheim | bad durrenberg | bad durrheim
  | bad ems | bad endbach | bad endorf | bad essen | bad fallingbostel | bad feilnbach | bad frankenhausen
  | bad freienwalde | bad fussing | bad gandersheim | bad griesbach | bad hall | bad harzburg | bad herrenalb
  | bad hersfeld | bad honnef | bad honningen | bad iburg | bad kissingen | bad konig | bad kosen | bad kreuznach
  | bad laasphe | bad laer | bad langensalza | bad lauchstadt | bad lausick | bad liebenwerda | bad liebenzell
  | bad lippspringe | bad lobenstein | bad marienberg | bad mergentheim | bad munstereifel | bad nauheim | bad nenndorf
  | bad neuenahr-ahrweiler | bad oeynhausen | bad oldesloe | bad orb | bad pyrmont | bad ragaz | bad rappenau
  | bad reichenhall | bad rothenfelde | bad sachsa | bad sackingen | bad salzdetfurth | bad salzuflen | bad salzungen
  | bad sassendorf | bad schlema | bad schussenried | bad schwalbach | bad schwartau | bad segeberg
  | bad soden-salmunster | bad sooden-allendorf | bad staffelstein | bad tolz | bad urach | bad vilbel | bad voslau
  | bad waldsee | bad wildbad | bad wildungen | bad wimpfen | bad windsheim | bad worishofen | bad wurzach
  | bad zwischenahn | bada barabil | badagara | badajoz | badakhshan | badalona | badarganj | baden-baden
  | baden-wurttemberg | badger | badghis | badhni kalan | badia polesine | badin | badlapur | badr hunayn | badsey
  | badulla | baduria | bady bassitt | baekrajan | baf | bafang | bafata | bafia | bafing | bafoussam | bafq | bafra
  | bagaha | bagalkot | bagamoyo | bagan serai | bagasra | bagcilar | bage | bagenalstown | bagerhat | baggabag b
  | bagha purana | baghdad | bagheria | baghlan | baghpat | bagillt | bagmati | bagnara calabra | bagneux | bagnolet
  | bagnolo mella | bago | bago city | bagong pagasa | bagong sikat | bagshot | bagua grande | baguio | bahadurganj
  | bahadurgarh | baharampur | bahau | bahawalnagar | bahawalpur | bahay pare | bahcelievler | baheri | bahia
  | bahia blanca | bahia honda | bahir dar | bahjoi | bahla' | bahraigh | baia mare | baia sprie | baicheng | baidoa
  | baidyabati | baie lazare | baie sainte-anne | baie-comeau | baie-mahault | baie-saint-paul | baihe | baijiantan
  | baikonur | bail-hongal | baildon | baile atha cliath | baile herculane | baileys crossroads | bailieborough
  | bainbridge | bainbridge island | baiquan | bairagnia | bairnsdale | bais | baise city | baishan | baishishan
  | baiti | baixa grande | baixo guandu | baiyin | baj baj | baja | baja california | baja california sur
  | baja verapaz | bajil | bajina basta | bajitpur | bakau | baker | baker city | baker island | bakersfield | bakewell
  | bakhmut | bakhtiyarpur | baki | bakixanov | bakool | bakri | baksan | baku | bala-cynwyd | balaclava | balad
  | balaghat | balagtas | balaipungut | balaka | balaklava | balakliya | balakovo | balakən | balally | balanga
  | balangir | balapur | balashikha | balashov | balasore | balayan | balbriggan | balcarce | balcatta | balch springs
  | balclutha | bald hills | baldivis | baldock | baldoyle | baldwin | baldwin harbor | baldwin park | baldwinsville
  | bale | balears | baleni sarbi | balerno | balfour | balga | balgowlah | balgowlah heights | balgownie | bali
  | bali chak | balikesir | balikpapan | balingen | balite segundo | baliuag | balkan | balkanabat | balkh
  | ballaghaderreen | ballajura | ballalpur | ballan | ballarat | ballarat central | ballarat east | ballarat north
  | ballenger creek | ballerup | ballina | ballinasloe | ballingry | ballinrobe | ballinteer | ballintoy harbour
  | ballito | ballivor | ballston spa | ballwin | ballyboden | ballybofey | ballycastle | ballyclare | ballyfermot
  | ballygowan | ballyhaunis | ballyjamesduff | ballymahon | ballymena | ballymoney | ballymote | ballymun
  | ballynahinch | ballypatrick | ballyshannon | balmain | balmedie | balmoral | balnarring | balneario camboriu
  | balochistan | baloda bazar | balotra | balpyk bi | balqash | balrampur | balrothery | balsall common | balsas
  | balti | baltimore | baltimore highlands | baltinglass | baltiysk | balung | balurghat | balvanera | balwyn
  | balwyn north | balykchy | balzan | balzar | balzers | bam | bama | bamako | bambanglipuro | bambari | bamberg
  | bamboo flat | bamenda | bamiantong | bamingi-bangoran | bamnet narong | bamor kalan | bampton | bamyan
  | ban ao nang | ban bueng | ban chalong | ban chang | ban dung | ban houakhoua | ban houayxay | ban huai thalaeng
  | ban karon | ban kata | ban ko kaeo | ban mai | ban mai khao | ban mo | ban na | ban na san | ban nam yuen
  | ban phaeo | ban phai | ban phan don | ban phe | ban phru nai | ban pong | ban ratsada | ban sam chuk | ban selaphum
  | ban tak | ban talat bueng | ban talat nua | ban talat yai | ban thai tan | banaadir | banagher | banamba
  | banatski karlovac | banaybanay | banbridge | banbury | banchory | banda | banda aceh | bandar | bandar abbas
  | bandar labuan | bandar lampung | bandar seri begawan | bandar-e anzali | bandar-e genaveh | bandar-e lengeh
  | bandarban | bandipura | bandirma | bandon | bandundu | bandung | baneh | banes | banff | banfora | bang ban
  | bang bo district | bang bua thong | bang khla | bang krathum | bang kruai | bang lamung | bang len | bang mun nak
  | bang nam priao | bang pa-in | bang pakong | bang phae | bang racham | bang rakam | bang saphan | bang yai | banga
  | bangangte | bangaon | bangarapet | bangarmau | banghazi | bangi | bangil | bangka belitung | bangkalan | bangkok
  | bangor | bangor trident base | bangui | banha | bani | bani mazar | bani suhayla | bani suwayf | bani walid
  | bani yas city | bani zayd | baniachang | baniyas | banja luka | banjar | banjaran | banjarmasin | banjul | banka
  | banknock | bankra | banks | banksia | banksia beach | banksia grove | banksia park | bankstown | bankura | banning
  | bannockburn | bannu | banora point | banqiao | bansbaria | bansi | banska bystrica | banska stiavnica | banstead
  | banswara | banteay meanchey | banten | banting | bantry | bantul | bantval | banwa | banyo | banyumas | banyuwangi
  | bao loc | baoding | baoqing | baoruco | baoshan | baotou | baoying | bapatla | baqubah | baquero norte | bar
  | bar bigha | bar hill | bara bazar | bara uchana | barabai | barabinsk | baraboo | baracoa | barahona | barakaldo
  | baraki | baraki barak | barakpur | baramati | baramula | baran | baranagar | baranduda | baranoa | baranovichi
  | baranya | barasat | barauli | baraut | barbacena | barbacha | barbalha | barberena | barberton | barbican | barbil
  | barbuda | barcelona | barda | barddhaman | bardejov | barden ridge | bardoli | bardon | bardsey | bardsir
  | bardstown | bardwell park | bardwell valley | bareilly | barendrecht | bargara | bargarh | bargeddie | bargersville
  | bargo | bargoed | barguna | barh | barhiya | bari | bari sadri | bariadi | barika | barima-waini | barinas
  | baringo | barinitas | barisal | barka kana | barka' | barkhera kalan | barki saria | barking | barkly west | barlad
  | barlborough | barlby | barlestone | barletta | barletta-andria-trani | barmbek-nord | barmer | barmera | barmouth
  | barnala | barnard castle | barnaul | barnesville | barnet | barnham | barnhart | barnoldswick | barnsbury
  | barnsley | barnstable | barnstaple | barnt green | barnwood | barotac nuevo | barotac viejo | barpeta
  | barpeta road | barquisimeto | barra | barra bonita | barra mansa | barra velha | barracas | barrack heights
  | barranca | barrancabermeja | barranqueras | barranquilla | barre | barreiras | barreiro | barreiros | barretos
  | barrhead | barri gotic | barrie | barrigada village | barrington | barro alto | barros blancos | barrowford | barry
  | barsi | barstow | barstow heights | bartin | bartlesville | bartlett | bartley green | bartolome maso
  | barton-le-clay | bartonville | bartow | barueri | baruipur | baruni | baruta | barwala | barwani | barwon heads
  | barysaw | bas-congo | bas-rhin | bas-sassandra | basaksehir | basarabeasca | basauri | basavakalyan
  | basavana bagevadi | basehor | basel | basel-landschaft | basel-stadt | basford | basilan | basildon | basilicata
  | basingstoke | basirpur | basmat | basoda | basoko | basrah | bass hill | bassar | basse lasne | basse santa su
  | basse-kotto | basse-normandie | bassendean | bassingbourn | basti | bastia | bastrop | basudebpur | basyun
  | bat khela | bat yam | bata | bataan | batac city | batala | batam | batanes | batang | batang berjuntai | batangas
  | batatais | batavia | bataysk | bateau bay | bateman | batesburg-leesville | batesville | bath | bath beach
  | bathgate | bathinda | bathurst | batikent | batken | batley | batman | batna | baton rouge | batouri | battagram
  | battambang | battaramulla south | battersea | battery hill | battery point | batticaloa | battipaglia | battle
  | battle creek | battle ground | battlefield | batu | batu arang | batu berendam | batu feringgi | batu gajah
  | batu pahat | batumi | baturaden | baturaja | bauan | baucau | bauchi | baulkham hills | bauru | bauta | bautzen
  | bawku | bawshar | bawtry | baxter | bay | bay city | bay harbor | bay harbor islands | bay horse | bay minette
  | bay point | bay roberts | bay saint louis | bay shore | bay view | bay village | bay wood | bayamo | bayamon
  | bayan | bayan nur | bayan-olgiy | bayana | bayanhongor | bayawan | bayburt | baychester | bayelsa | bayern | bayeux
  | bayji | baynton | bayombong | bayonet head | bayonet point | bayonne | bayou cane | bayport | bayramaly | bayreuth
  | bayrut | bayshore gardens | bayside | bayston hill | bayswater | bayswater north | bayt fajjar | bayt furik
  | bayt hanun | bayt jala | bayt kahil | bayt lahm | bayt lahya | bayt lid | bayt liqya | bayt sahur | bayt ula
  | bayt ummar | bayt yafa | baytown | bayugan | bayview heights | bayville | bazar-e yakawlang | bazarak
  | bazarnyy karabulak | bazarnyy syzgan | bazarnyye mataki | bazega | beach park | beachmere | beachwood | beacon
  | beacon hill | beacon square | beaconsfield | beaconsfield upper | beaminster | bear | bear valley springs
  | beardstown | bearna | bearsden | beato antonio | beatrice | beau bassin-rose hill | beau vallon | beauceville
  | beaudesert | beaufort | beaufort west | beauharnois | beaumaris | beaumont | beaumont hills | beauvais | beaver dam
  | beaver falls | beavercreek | beaverton | beawar | bebedouro | beberibe | bebington | becancour | beccles | bechar
  | beckenham | beckett ridge | beckley | beckum | becontree | bedale | beddau | bedford | bedford heights
  | bedford park | bedfordale | bedlington | bedminster | bedong | bedwas | bedworth | bedzin | bee cave | bee ridge
  | beebe | beech grove | beechboro | beecher | beechworth | beecroft | beeliar | beenleigh | beersheba | beerwah
  | beeville | bega | begamganj | begusarai | behbahan | behshahr | bei'an | beibei | beichengqu | beidaihehaibin
  | beidao | beighton | beihai | beijing | beipiao | beira | beirut | beit jann | beith | beja | bejaia | bejubang dua
  | bekasi | bekes | bekescsaba | bekobod | bel air | bel air north | bel air south | bel ombre | bela | bela crkva
  | bela cruz | bela vista | belair | belait | belalcazar | belawan | belaya glina | belaya kalitva | belaya kholunitsa
  | belchatow | belconnen | belding | beldon | belebey | beledweyne | belek | belem | belen | belfast | belfield
  | belford roxo | belfort | belgaum | belgian gardens | belgorod | belgrade | belgrano | belgrave | beli manastir
  | belize | belize city | bell | bell gardens | bell park | bell post hill | bell ville | bella union | bella vista
  | bellair-meadowbrook terrace | bellaire | bellamack | bellambi | bellampalli | bellara | bellaria-igea marina
  | bellary | bellbird | bellbird park | bellbowrie | bellbrook | belle chasse | belle fourche | belle glade
  | belle harbor | belle haven | belle isle | belle plaine | bellefontaine | bellefontaine neighbors | bellefonte
  | bellerive | belleville | bellevue | bellevue heights | bellevue hill | bellflower | bellingen | bellingham
  | bellinzago novarese | bellmawr | bellmead | bellmere | bellmore | bello | bells corners | bellshill | belluno
  | bellview | bellwood | belmar | belmont | belmont cragin | belmont north | belmonte mezzagno | belmore
  | belo horizonte | belo jardim | belo oriente | beloeil | belogorsk | beloit | belorechensk | beloretsk | belovo
  | belper | belpre | belrose | belsize park | beltinci | belton | beltsville | belvedere | belvedere marittimo
  | belvedere park | belvidere | belyy yar | belyye berega | belyye stolby | belyye vody | bembridge | bemidji | bemowo
  | ben arous | ben gardane | ben lomond | ben mehidi | ben slimane | ben tre | benalla | benalmadena
  | benalup-casas viejas | benbrook | bend | bende | bender | bendigo | benedikt | benesov | benevento | benevides
  | benfica | bengaluru | bengbu | benget | benghazi | bengkulu | bengo | benguela | beni | beni amrane | beni douala
  | beni hassane | beni khalled | beni khiar | beni mellal | beni mered | beni mester | beni saf | benicia | benidorm
  | benin city | benito juarez | benjamin aceval | benjamin constant | benjamin hill | benllech | bennett springs
  | bennettsville | bennington | bennsville | benoni | benowa | bensenville | benshangul-gumaz | bensheim | bensley
  | benson | bensonhurst | bensonville | bensville | bentleigh | bentleigh east | bentley | bentley park
  | bento goncalves | benton | benton harbor | bentong town | bentonville | bentota | benue | benwell | benxi | beograd
  | beppu | bera | berala | berane | berastagi | berat | berazategui | berbera | berberati | berdsk | berdyansk
  | berdychiv | bere alston | berea | berekum | beresfield | berezniki | berezovskiy | bergama | bergamo | bergedorf
  | bergen | bergen beach | bergenfield | bergheim | bergisch gladbach | bergkamen | beri khas | beringen | berkane
  | berkeley | berkeley heights | berkeley vale | berkhamsted | berkley | berkshire park | berlin | berlin kopenick
  | berlin treptow | bermejo | bermuda | bermuda dunes | bern | bernalillo | bernardsville | bernburg | beroun | berovo
  | berowra | berowra heights | berrechid | berri | berriane | berriedale | berrouaghia | berry | berry islands
  | berryville | berserker | berthoud | bertioga | bertoua | bertram | beruniy | beruwala | berwick
  | berwick-upon-tweed | berwyn | beryozovsky | besancon | besbes | besikduzu | beslan | besni | bessemer
  | bessemer city | besuki | bet dagan | bet she'an | bet shemesh | betamcherla | betare oya | bethal | bethalto
  | bethany | bethel | bethel park | bethesda | bethlehem | bethnal green | bethpage | bethune | betim | betio village
  | betioky | bettendorf | bettiah | betul | betul bazar | betws | beveren | beveridge | beverley | beverley park
  | beverly | beverly cove | beverly hills | beverwijk | bewbush | bewdley | bexhill-on-sea | bexley | bexley north
  | beykonak | beyla | beylikduzu | beyləqan | beypazari | beypore | beysehir | bezerros | beziers | bhabhua | bhadasar
  | bhadohi | bhadra | bhadrachalam | bhadrakh | bhadravati | bhadreswar | bhagalpur | bhairab bazar | bhaisa | bhakkar
  | bhalki | bhalwal | bhamo | bhandara | bhandaria | bharatpur | bharthana | bharuch | bhatapara | bhatkal | bhatpara
  | bhatpara abhaynagar | bhattarai danda | bhavani | bhavnagar | bhawaniganj | bhawanipatna | bhayandar | bhera
  | bheramara | bheri | bhilai | bhilwara | bhim tal | bhimavaram | bhimbar | bhimunipatnam | bhind | bhinmal | bhisho
  | bhit shah | bhiwadi | bhiwandi | bhiwani | bhola | bhongir | bhopal | bhubaneshwar | bhuj | bhulath gharbi
  | bhusaval | biala podlaska | biale blota | bialoleka | bialystok | bianzhuang | biaora | biarritz | bibir hat
  | bibirevo | bibra lake | bicester | bicknacre | bicol | bicton | bida | bidar | biddeford | biddulph | bideford
  | bidford-on-avon | bidur | bidwill | bie | bielany | bielawa | bielefeld | biella | bielsk podlaski | bielsko-biala
  | bien hoa | bien unido | bietigheim-bissingen | big bear city | big bear lake | big bend | big flats | big lake
  | big park | big rapids | big spring | big stone gap | biga | biggar | biggera waters | biggin hill | biggleswade
  | bighapur khurd | bignay uno | biguacu | bihac | bihar | bihar sharif | biharamulo | bihariganj | bihor | bijapur
  | bijar | bijeljina | bijelo polje | bijie | bijnor | bikaner | bikenibeu village | bikramganj | bila tserkva
  | bilajari | bilambil heights | bilara | bilasipara | bilaspur | bilbao | bilbays | bilecik | bileh savar
  | bilgola plateau | bilhorod-dnistrovskyi | bilicenii vechi | bilimora | biliran | billerica | billericay | billinge
  | billingham | billinghay | billings | billingshurst | biloela | biloxi | bilqas | bilsthorpe | bilston | biləsuvar
  | bim son | bima | bimbo | bimini | bin yauri | binalbagan | binan | binangonan | binbrook | binche | bindki
  | bindura | bingerville | bingham | binghamton | bingley | bingol | binh dinh | binh duong | binh long | binh phuoc
  | binh thuan | binhe | binjai | binmaley | binnish | binonga | bintulu | biny selo | binzhou | biobio | bioko nord
  | bioko sud | biombo | bir zayt | biratnagar | birch bay | birchgrove | birchington-on-sea | bircotes | birdsboro
  | birdwell | birecik | birendranagar | birganj | birgu | birigui | birine | biritiba mirim | birjand | birkaland
  | birkdale | birkenhead | birkhadem | birkirkara | birmingham | birmingham gardens | birni n konni | birnin kebbi
  | birnin kudu | birobidzhan | birpara | birr | birrong | birsk | birstono | birtinya | biryulevo
  | biryulevo zapadnoye | birzai | birzebbuga | bisalpur | bisauli | bisbee | bisceglie | bisenda buzurg | bishkek
  | bishnupur | bishoftu | bishop auckland | bishopbriggs | bishops cleeve | bishops lydeard | bishops stortford
  | bishops waltham | bishopsteignton | bishopstoke | bishopston | bishopsworth | bishopthorpe | bishopton
  | bishunpur urf maharajganj | biskra | bislig | bismarck | bismil | bissau | bistrita | bistrita-nasaud | biswan
  | bithlo | bitlis | bitola | bitonto | bittern | biu | bixby | biysk | bizerte | blaby | black forest | black hill
  | black jack | black mountain | black point | black river | black rock | blackalls park | blackburn | blackburn north
  | blackburn south | blackbutt | blackett | blackfoot | blackhawk | blackheath | blackley | blacklick estates
  | blackmans bay | blackmoorfoot | blackpool | blackrock | blackrod | blacks beach | blacksburg | blackstone
  | blacktown | blackwater | blackwell | blackwood | blacon | bladensburg | blaenau gwent | blaenau-ffestiniog
  | blaenavon | blagodarnyy | blagoevgrad | blagoveshchensk | blaine | blainville | blair | blair athol | blairgowrie
  | blakehurst | blakely | blakeview | blanchard | blanchardstown | blandford forum | blandon | blanes | blansko
  | blantyre | blarney | blauvelt | blaxland | blaydon-on-tyne | blayney | bled | blenheim | blessington | bletchingley
  | bletchley | bli bli | blida | blidworth | bligh park | bliss corner | blitar | bloemfontein | bloemhof | blois
  | bloke | bloomfield | bloomingdale | bloomington | bloomsburg | blora | bloxham | bloxwich | blue ash | blue bell
  | blue haven | blue island | blue springs | bluefield | bluefields | bluewater | bluffdale | bluffton | blumenau
  | bluntisham | blyth | blythe | blytheville | bnei ayish | bnei brak | bni bouayach | bo phloi | bo rai | bo'ness
  | boa esperanca | boa viagem | boa vista | boaco | boambee east | boardman | boaz | bobbili | bobigny | boblingen
  | bobo-dioulasso | bobonaro | bobov dol | boca chica | boca del mar | boca raton | boca suno | bocaiuva | bocaue
  | bocholt | bochum | bochum-hordel | bodden town | bode saadu | bodhan | bodinayakkanur | boditi | bodmin | bodo
  | bodrum | boe | boedo | boende | boerne | boffa | bog walk | bogale | bogalusa | bogangar | bogatyye saby | bogdanci
  | bogdanovich | bogenhausen | boghni | bognor regis | bogor | bogoroditsk | bogorodsk | bogorodskoye | bogota
  | bogovinje | bogra | bohemia | bohicon | bohinj | bohle plains | bohol | boiling spring lakes | boiling springs
  | bois-des-filion | boisbriand | boise | boituva | bojnurd | bojonegoro | bokaro | boke | bokeo | bokone bophirima
  | boksburg | bol'shaya setun' | bol'shoy kamen' | bol'shoye boldino | bol'shoye kozino | bol'shoye murashkino
  | bolama | boleslawiec | bolgatanga | boli | bolikhamxai | bolingbrook | bolintin deal | bolintin vale | bolivar
  | bollate | bollington | bologna | bolpur | bolsover | bolton | bolton point | bolu | bolvadin | bolwarra heights
  | bolzano | bom conselho | bom despacho | bom jardim | bom jesus | bom sucesso | boma | bomaderry | bomet | bomi
  | bon accueil | bon air | bonab | bonadelle ranchos-madera ranchos | bonaire | bonao | bonate sopra | bonate sotto
  | bonbeach | bondi | bondi beach | bondi junction | bondoukou | bondowoso | bondy | bone south | bong | bongabon
  | bongaigaon | bongaree | bongouanou | bonham | bonhill | bonita | bonita springs | bonn | bonne terre | bonnells bay
  | bonner | bonner springs | bonnet bay | bonney lake | bonny hills | bonnybridge | bonnybrook | bonnyrigg
  | bonnyrigg heights | bonnyville | bonogin | bonoua | bontang | bonville | bonython | boonah | boondall | boone
  | booneville | boonton | boonville | booragoon | booterstown | bootle | booval | boqueron | bor | boras | borazjan
  | bordeaux | bordertown | bordj bou arreridj | bordj ghdir | bordj zemoura | bordon | boreham | borehamwood
  | borgaro torinese | borger | borgo maggiore | borgo san dalmazzo | borgo san lorenzo | borgo valsugana
  | borgonovo valtidone | borgou | borisoglebsk | borivli | borken | borkou | borlange | bormla | bornheim | borno
  | bornu yassu | boronia | boronia heights | borough green | borough park | boroughbridge | borovichi | borovnica
  | borrowash | borsad | borsod-abauj-zemplen | borujen | borujerd | boryeong | boryslav | boryspil' | borzya
  | bosanska krupa | bosansko grahovo | bosaso | bosham | boshan | bosilovo | bossier city | bossley park | boston
  | boston spa | bostonia | botad | botanic ridge | botany | bothaville | bothell | bothell east | bothell west
  | bothwell | botley | botosani | botou | botshabelo | bottesford | bottisham | bottrop | botucatu | bou arada
  | bou arfa | bou arkoub | bou ismail | bou tlelis | bouafle | bouake | boucherville | bouches-du-rhone | boudouaou
  | bouenza | boufarik | bougaa | bougainville | bougara | boughton | bougouni | bougouriba | bouinan | bouira
  | boujdour | boulder | boulder city | boulder hill | boulemane | boulevard park | boulgou | boulkiemde
  | boulogne-billancourt | boulogne-sur-mer | boumahra ahmed | boumerdas | boumerdes | bound brook | boundiali
  | bountiful | bourbonnais | bourg-en-bresse | bourges | bourgogne | bourke | bourkelands | bourne | bourne end
  | bournemouth | bouvet island | bovalino superiore | bovec | bovey tracey | bovingdon | bovington camp | bow bog
  | bowburn | bowdon | bowen | bowen hills | bowenfels | bowie | bowleys quarters | bowling green | bowral | bowthorpe
  | box elder | box hill | box hill north | box hill south | boxgrove | boyaca | boyarka | boyeros | boyes hot springs
  | boyette | boyle | boyle heights | boyne island | boynton beach | boyolali | boyolangu | bozdar wada | bozeat
  | bozeman | bozhou | bozoum | bozuyuk | brabham | bracebridge | bracebridge heath | bracken ridge | brackley
  | bracknell | bracknell forest | bradbury | braddon | bradenton | bradford | bradford-on-avon | bradley
  | bradley cross | bradley gardens | bradwell | brady | braga | braganca | braganca paulista | brahma lodge
  | brahmanbaria | brahmapur | braidwood | braila | braine-l'alleud | brainerd | braintree | braitling | brajarajnagar
  | brak | brakna | brakpan | brambleton | bramhall | bramhope | bramley | brampton | bramsche | brandenburg
  | brandermill | brandfort | brandon | brandywine | branford | branford center | bransgore | branson | branston
  | brant | brantford | branyan | braselton | brasilia | braslovce | brasov | brassall | brasschaat | brateyevo
  | bratislava | bratsk | brattleboro | braunschweig | braunton | brava | brawley | bray | bray park | braybrook
  | brayton | brazil | brazzaville | brcko | brda | brea | breakeyville | breakfast point | bream | breaux bridge
  | brebu manastirei | brechin | breckenridge | brecksville | breclav | brecon | breda | bredasdorp | bredbury
  | brejo santo | bremen | bremerhaven | bremerton | brena alta | brendale | brenham | brent | brentford | brentwood
  | brentwood estates | brescia | brest | bret harte | bretagne | brevard | breves | brewer | brewood | brewton
  | breyten | brezice | brezovica | briar | briar hill | briarcliff manor | briarwood | briceni | bridge city
  | bridgeman downs | bridgend | bridgeport | bridgeton | bridgetown | bridgeview | bridgeville | bridgewater
  | bridgnorth | bridgwater | bridlington | bridport | brier | brierfield | brierley hill | brigantine | brigg
  | brigham city | brighouse | bright | brightlingsea | brighton | brighton beach | brighton east | brighton park
  | brighton-le-sands | brightons | brikama | brindisi | bringelly | brinscall | brinsmead | brisbane | brisee verdiere
  | bristol | briston | british columbia | british indian ocean | briton ferry | brits | britz | brive-la-gaillarde
  | brixham | brixton | brixton hill | brixworth | brno | brno-mesto | brno-venkov | broad ripple | broadbeach
  | broadbeach waters | broadfield | broadford | broadlands | broadmeadows | broadstairs | broadstone | broadview
  | broadview heights | broadview park | broadwater | broadway | brock hall | brockenhurst | brockport | brockton
  | brockville | broken arrow | broken hill | brokopondo | bromborough | bromham | bromley | bromma | brompton
  | bromsgrove | bromyard | bron | brong-ahafo | bronkhorstspruit | bronte | bronxville | brook highland | brook park
  | brookdale | brookfield | brookhaven | brookings | brookline | brooklyn | brooklyn center | brooklyn heights
  | brooklyn park | brooks | brookshire | brookside | brooksville | brookvale | brookville | brookwater | broomall
  | broome | broomfield | broseley | brossard | brotton | brough | broughshane | broughton | broughton astley
  | broussard | brovary | brown deer | brown hill | brownfield | brownhills | browns mills | brownsburg
  | brownsburg-chatham | brownsfield | brownsville | brownwood | broxbourne | broxburn | bruce | bruchsal | brugge
  | brugherio | bruhl | brumado | brundall | brunei-muara | brunswick | brunswick east | brunswick heads
  | brunswick west | bruntal | brush | brushy creek | brusque | brussels | brussels hoofdstedelijk gewest | bruton
  | brvenica | bryan | bryanka | bryans road | bryansk | bryant | brymbo | bryn mawr | bryn mawr-skyway | brynamman
  | brynmawr | brynna | brzeg | brzeg dolny | bua | bua yai | buada | buaran | bubanza | bucaramanga | bucasia | bucha
  | bucharest | bucheon-si | buckden | buckeye | buckfastleigh | buckhall | buckhannon | buckhaven | buckhurst hill
  | buckie | buckingham | buckinghamshire | buckley | buckner | buckow | bucuresti | bucyrus | buda | budaka | budapest
  | budaun | budd lake | buddh gaya | buddina | bude | budennovsk | buderim | budgewoi | budhana | budleigh salterton
  | budta | bududa | buduran | budva | buea | buechel | buellton | buena park | buena vista | buenaventura
  | buenaventura lakes | buenavista | buenavista tomatlan | bueng kan | bueno brandao | buenos aires | buff point
  | buffalo | buffalo grove | buford | bugarama | bugbrooke | bugiri | bugle | bugo | bugojno | bugul'ma | buguma
  | buguruslan | buhe | buhi | buhweju | buikwe | builth wells | buin | bujumbura | bujumbura mairie | bujumbura rural
  | bukama | bukan | bukavu | bukedea | bukhara | bukidnon | bukit mertajam | bukit rambai | bukittinggi | bukoba
  | bukomansibi | bukwa | bulacan | bulambuli | bulancak | bulandshahr | bulanik | bulaon | bulawayo | buldana
  | bulford | bulgan | bulgarra | buliisa | bulimba | bull creek | bull run | bull savanna | bulleen | bullhead city
  | bulli | bullsbrook | buloh kasap | bulqize | bulung'ur shahri | bulungu | bumba | bumthang | bunbury | bunclody
  | buncrana | bunda | bundaberg | bundaberg east | bundaberg north | bundaberg south | bundaberg west | bundall
  | bundamba | bundanoon | bunde | bundi | bundibugyo | bundoora | bundoran | bungalow | bungarribee | bungay
  | bungendore | bungoma | bunia | buninyong | buntingford | bunyip | buon ma thuot | burao | buraydah | burbank
  | burdell | burdur | burewala | burgas | burgdorf | burgenland | burgersdorp | burgess hill | burglesum | burgos
  | burhaniye | burhanpur | burhanuddin | buri ram | burien | buriti alegre | buriti bravo | burjassot | burkburnett
  | burke | burla | burleigh heads | burleigh waters | burleson | burley | burlingame | burlington | burnaby | burnage
  | burnet | burnett heads | burngreave | burnham-on-crouch | burnham-on-sea | burnie | burnley | burnopfield
  | burns beach | burnside | burnside heights | burnsville | burntisland | burntwood | burpengary | burpengary east
  | burr ridge | burradoo | burraneer | burriana | burrum heads | burry port | bursa | burscough | bursledon | burswood
  | burton | burton joyce | burton latimer | burtonsville | burtonwood | bururi | burwell | burwood | burwood east
  | bury | bury st edmunds | busan | busan gwang'yeogsi | busby | buseresere | bush | bushehr | bushenyi | bushey
  | bushland beach | bushwick | busia | buskerud | busselton | bussum | busto arsizio | busto garolfo | bustos | buta
  | butajira | butaleja | butambala | butare | butel | butembo | butha-buthe | butler | butner | butte | butterworth
  | butuan | butwal | buvuma | buxar | buxoro | buxtehude | buxton | buyende | buyeo | buynaksk | buyukcekmece | buzau
  | buzuluk | bwizibwera | byala slatina | bydgoszcz | byford | byram | byron | byron bay | byron center
  | bystrzyca klodzka | bytom | byumba | bərdə | ca mau | ca' savio | caaguazu | caazapa | cabadbaran | cabaiguan
  | cabanas | cabanatuan city | cabaritan east | cabedelo | cabiao | cabimas | cabinda | cabinteely | cable beach
  | cabo | cabo delgado | cabo frio | cabo rojo | cabo san lucas | caboolture | caboolture south | cabot | cabra
  | cabramatta | cabramatta west | cabreuva | cabuyao | cacador | cacak | cacapava | cacem | caceres | cacheu
  | cachoeirinha | cacoal | cacocum | caddington | cadereyta | cadereyta jimenez | cadillac | cadiz | caen | caergwrle
  | caerleon | caernarfon | caerphilly | caete | cagayan | cagayan valley | cagliari | cagnano varano | cagnes-sur-mer
  | cagua | caguas | cahaba heights | cahir | cahokia | cahul | caianu mic | caibarien | caicedonia | caico | caidian
  | caieiras | cainta | cair | cairneyhill | cairnlea | cairnryan | cairns | cairns city | cairns north | cairo
  | cairo montenotte | caister-on-sea | caistor | caivano | cajamar | cajamarca | cajazeiras | cakaudrove | cala rajada
  | calabar | calabarzon | calabasas | calabozo | calabria | calaca | calais | calala | calama | calamba | calamvale
  | calapan | calarasi | calarca | calauan | calbayog city | calcot | caldas | caldas novas | caldercruix | calderdale
  | caldicot | caldwell | caledonia | calera | calera chica | caleta olivia | calexico | calgary | calhoun | cali
  | california | california city | california gully | calimesa | calipatria | calistoga | callala bay | callan
  | callander | callao | callaway | calle blancos | callington | calliope | calne | caloocan city | caloundra
  | caloundra west | calpulalpan | caltagirone | caltanissetta | calubcub dos | caluire-et-cuire | calumet city
  | calumet park | calumpit | calvados | calverton | calvi risorta | calvia | calvinia | calwell | cam pha mines
  | cam ranh | camacari | camaguey | camajuani | camano | camaqua | camargo | camarillo | camarines norte
  | camarines sur | camas | camayenne | cambe | camberley | camberwell | cambita garabitos | camblesforth | camborne
  | cambourne | cambrai | cambria | cambria heights | cambridge | cambridge park | cambridgeshire | cambrils
  | cambuslang | camden | camden haven | camden park | camden south | camden town | camelford | cameron | cameron park
  | cameron park colonia | cameta | camiguin | camiling | camilla | camillo | camira | camisano vicentino | camlachie
  | cammeray | camocim | camp diable | camp flora | camp hill | camp pendleton north | camp pendleton south
  | camp springs | camp swift | camp verde | campana | campania | campbell | campbell river | campbellfield
  | campbellsville | campbellton | campbelltown | campbeltown | campeche | camperdown | campi bisenzio
  | campi salentina | campia turzii | campina | campina grande | campina verde | campinas | campo alegre | campo belo
  | campo formoso | campo gallo | campo grande | campo largo | campo maior | campo mourao | campo quijano | campo ramon
  | campo sesenta | campo verde | campo viera | campobasso | campos altos | campos belos | campos gerais | campos novos
  | campos sales | campsie | campulung moldovenesc | camrose | can baro | can gio | can giuoc | can pastilla
  | can picafort | can tho | canadian | canakkale | canal fulton | canal winchester | canandaigua | cananea | canar
  | canarias | canaries | canarsie | canary wharf | canberra | canby | cancun | candaba | candelaria
  | candelaria arenas | candi prambanan | candiac | candido mendes | candido mota | candler-mcafee | canela | canelones
  | canfield | canford heath | cangzhou | canicatti | canicattini bagni | canillo | caninde | canindeyu | cankaya
  | cankiri | cankova | cankuzo | canlaon | canley heights | canley vale | canmore | cannes | canning | canning vale
  | cannington | cannock | cannon hill | cannonvale | canoas | canoga park | canoinhas | canon city | canonsburg
  | canowindra | cantabria | cantal | cantaura | cantemir | canterbury | cantley | canton | cantonment | cantu
  | canutillo | canvey island | canyon | canyon lake | canyon rim | cao bang | cao lanh | caohe | caol | cap negro ii
  | capalaba | capanema | capannori | capao bonito | capas | cape canaveral | cape coast | cape coral | cape girardeau
  | cape saint claire | cape town | capel | capel saint mary | capiata | capim grosso | capital | capitan bado
  | capitan bermudez | capitao poco | capitola | capivari | capiz | capriate san gervasio | caqueta | caraballeda
  | carabanchel | carabobo | caracal | caracas | caraga | caraguatatuba | carapicuiba | caras-severin | carate brianza
  | caratinga | caravonica | carazinho | carazo | carballo | carbondale | carbonear | carbonia-iglesias | carcar
  | carcassonne | carchi | carcroft | cardenas | cardenden | cardiff | cardiff south | cardigan | cardona | cardross
  | carencro | carey park | carfin | cargados carajos shoals | caribou | carignan | carina heights | carindale | carine
  | caringbah | caringbah south | caringin | carini | carl junction | carleton place | carletonville | carlingford
  | carlinville | carlisle | carlos a. carrillo | carlos barbosa | carlos chagas | carlow | carlsbad | carlstadt
  | carlton | carlton north | carluke | carmarthen | carmarthenshire | carmel | carmel hamlet | carmi | carmichael
  | carmona | carnarvon | carndonagh | carnegie | carnes hill | carney | carneys point | carnforth | carnmoney | carnot
  | carnot-moon | carnoustie | carol city | carol stream | carolina | carolina beach | caroline springs
  | caronno pertusella | carora | carpenter hill | carpentersville | carpi centro | carpina | carpinteria | carramar
  | carrara | carrara san giorgio | carrboro | carrefour | carrick-on-shannon | carrick-on-suir | carrickfergus
  | carrickmacross | carriere | carrigaline | carrigtwohill | carrizal | carrizo springs | carroll | carrollton
  | carrollwood | carrollwood village | carron | carronshore | carrum | carrum downs | carryduff | carsamba
  | carseldine | carshalton | carson | carson city | cartagena | cartago | carteret | cartersville | carterton
  | carterville | carthage | cartwright | caruaru | carupano | caruthersville | carver | cary | casa blanca
  | casa branca | casa grande | casa santa | casablanca | casal palocco | casale monferrato | casamicciola terme
  | casanare | casarza ligure | casas adobes | casas grandes | cascade | cascades | cascais | cascavel | cascina
  | caselle torinese | caserta | casey | cashel | cashmere | casilda | casino | caska | casorate primo
  | casorate sempione | casoria | casper | cassano allo ionio | cassano magnago | casselberry | castaic | castanhal
  | castano primo | castel bolognese | castel goffredo | castel madama | castel maggiore | castel mella
  | castel san giorgio | castel san giovanni | castel volturno | castelfranco emilia | castelfranco veneto
  | castelldefels | castelletto sopra ticino | castelli | castelli calepio | castelnuovo rangone | castelo branco
  | castiglion fiorentino | castiglione olona | castiglione torinese | castilla-la mancha | castle cary | castle cove
  | castle donington | castle douglas | castle hill | castle pines north | castle rock | castle shannon | castle vale
  | castlebar | castleblayney | castlebridge | castleconnell | castlecrag | castledawson | castlederg | castleford
  | castlegar | castleisland | castleknock | castlemaine | castlerea | castlereagh | castleside | castletown
  | castlewellan | castlewood | castres | castricum | castries | castro | castro alves | castro marim | castro valley
  | castro-urdiales | castrop-rauxel | castroville | casuarina | casula | cat ba | cat island | catacaos | cataguases
  | catalao | catalina | catalina foothills | catalunya | catamarca | catanduanes | catanduva | catania | catanzaro
  | catarman | catasauqua | catbalogan | caterham | cathedral city | catia la mar | caton | catonsville | catoosa
  | catrine | catterall | catterick | catterick garrison | catu | cauca | caucaguita | caucaguito | caucaia | caucasia
  | caucete | caulfield | caulfield north | caulfield south | cauquenes | causeni | cauto cristo | cava de tirreni
  | cavan | cavaria con premezzo | cave creek | cave spring | caversham | caves beach | cavite | cavite city | caxias
  | cay | cayce | cayenne | cayman islands | cayo | ceara | ceara mirim | cebu | cebu city | cecenskaja respublika
  | cecil hills | cedar city | cedar falls | cedar grove | cedar hill | cedar hills | cedar lake | cedar mill
  | cedar park | cedar rapids | cedar vale | cedarburg | cedarhurst | cedartown | ceduna | ceerigaabo | cegled
  | ceglie messapica | celaya | celbridge | celebration | celina | celje | celle | cellino san marco | celso ramos
  | centar | centar zupa | centenary heights | centennial | centennial park | center | center city | center line
  | center moriches | center point | centereach | centerport | centerton | centerville | central | central abaco
  | central andros | central bedfordshire | central city | central darfur | central eleuthera | central equatoria
  | central falls | central islip | central luzon | central point | central province | central region | central river
  | central singapore | central visayas | centralia | centralniy | centre | centre-est | centre-nord | centre-ouest
  | centre-sud | centreville | centro habana | centro sud | centurion | century city | cepu | cercado abajo
  | ceredigion | ceres | cerete | cergy | cergy-pontoise | ceriano laghetto | cerignola | cerkezkoy | cerknica | cerkno
  | cerkvenjak | cerny most | cerqueira cesar | cerquilho | cerritos | cerro | cerro azul | cerro gordo | cerro largo
  | cerro maggiore | cerveny kostelec | cesano boscone | cesano maderno | cesar | cesena | cesinovo-oblesevo
  | ceska kamenice | ceska lipa | ceska skalice | ceska trebova | ceske budejovice | cesky brod | cesky krumlov
  | cesky tesin | cessnock | cetinje | ceuta | ceyhan | ceylanpinar | ch'ungch'ongbuk-do | ch'ungch'ongnam-do
  | cha grande | cha-am | chabahar | chacabuco | chacao | chachoengsao | chackbay | chaco | chadron | chadstone
  | chadwell heath | chadwell st mary | chaeryong-up | chafford hundred | chagang-do | chaguanas | chahal guatemala
  | chahar burj | chai badan | chai buri | chai nat | chaibasa | chaidari | chaihe | chain valley bay | chaiyaphum
  | chajari | chak azam sahu | chak jhumra | chake chake | chaklasi | chakradharpur | chaksu | chakumpoto | chakumwera
  | chakwal | chakwama | chalan pago-ordot village | chalatenango | chalchuapa | chalco | chalfont saint peter
  | chalfont st giles | chalford | chalgrove | chalinze | chalisgaon | chalkida | chalkidiki | challakere | chalmette
  | chalon-sur-saone | chalons-en-champagne | chalus | chaman | chamartin | chamberi | chamberlayne | chambers flat
  | chambersburg | chambery | chamblee | chambly | champa | champagne-ardenne | champaign | champasak
  | champigny-sur-marne | champion heights | champlin | champoton | chamrajnagar | chanar ladeado | chanda
  | chandannagar | chanderi | chandigarh | chandler | chandpur | chanduasi | chandur bazar | changanacheri | changchun
  | changde | changhua | changji | changleng | changli | changling | changnyeong | changping | changqing | changsha
  | changshu city | changtu | changwon | changyon | changzhi | changzhou | chanhassen | chania | chanika | channahon
  | channapatna | channarayapatna | channelview | chanthaburi | chantilly | chanute | chaohu | chaouia-ouardigha
  | chaoyang | chaozhou | chapadinha | chaparral | chapayevsk | chapeco | chapel allerton | chapel hill
  | chapel saint leonards | chapelhall | chapelizod | chapeltown | chapman | chapra | char bhadrasan | char golora
  | charallave | chard | chardon | charente | charente-maritime | charenton-le-pont | charfield | chari-baguirmi
  | charikar | charkhi dadri | charlbury | charlemagne | charleroi | charles city | charles town | charles village
  | charlesland | charleston | charlestown | charleville | charleville-mezieres | charlotte | charlotte amalie
  | charlottenburg | charlottenlund | charlottesville | charlottetown | charlton | charlton kings | charmhaven
  | charnwood | charqueadas | charsadda | charter oak | charters towers | charters towers city | chartham | chartres
  | charvil | chas | chasetown | chasiv yar | chaska | chateauguay | chateauroux | chatelet | chatellerault
  | chatenay-malabry | chatham | chatham islands | chatillon | chatou | chatra | chatswood | chatsworth | chattanooga
  | chatteris | chauk | chaykovskiy | cheadle | cheadle hulme | cheam | cheat lake | cheb | chebarkul' | cheboksary
  | cheddar | cheddleton | cheektowaga | cheetham hill | chefchaouen | chefchaouene | chegem vtoroy | chegutu
  | chehalis | cheju-do | chekhov | chelles | chelm | chelm slaski | chelmer | chelmsford | chelmsley wood | chelsea
  | chelsea heights | cheltenham | chelyabinsk | chemin grenier | chemmumiahpet | chemnitz | chenab nagar | chenaran
  | cheney | chengde | chengdu | chenghua | chengtangcun | chengyang | chengzhong | chengzihe | chennai | chenzhou
  | cheonan | cheongju-si | chepen | chepstow | cher | cheraw | cheremkhovo | cheremushki | cherepovets | cheria
  | cherkasy | cherkessk | chermside | chermside west | chernaya rechka | chernihiv | chernivtsi | chernogorsk
  | chernushka | chernyakhovsk | cherokee | cherpulassery | cherry creek | cherry hill | cherry hill mall
  | cherry hills village | cherry orchard | cherry valley | cherrybrook | cherryland | cherryville
  | chertanovo yuzhnoye | cherthala | chertsey | cherven bryag | chervona sloboda | chervonohrad | chesapeake
  | chesapeake beach | chesapeake ranch estates | chesham | cheshire | cheshire east | cheshire village | cheshunt
  | chessington | chester | chester hill | chester springs | chester-le-street | chesterfield | chesterton
  | chestertown | chestnut ridge | chetouane | chetumal | chetwayi | cheval | cheverly | cheviot | chevy chase
  | cheyenne | cheyyar | chhagalnaiya | chhatak | chhatarpur | chhattisgarh | chhibramau | chhindwara | chhota udepur
  | chhoti sadri | chhukha | chia | chiaia | chianciano terme | chiang kham | chiang khong | chiang klang | chiang mai
  | chiang rai | chiang saen | chiapas | chiayi | chiba | chibougamau | chibuto | chicago | chicago heights
  | chicago lawn | chicago loop | chicago ridge | chichaoua | chichawatni | chichester | chichibu | chichicastenango
  | chichigalpa | chickasaw | chickasha | chickerell | chiclayo | chico | chicoloapan | chicopee | chicureo abajo
  | chicxulub puerto | chidambaram | chidawa | chiddingfold | chieri | chiesanuova | chieti | chifeng | chifley
  | chigasaki | chigorodo | chiguayante | chigwell | chihuahua | chik ballapur | chikhli | chikmagalur | chikodi
  | chikushino-shi | chikwawa | chilakalurupet | chilcompton | childersburg | childress | chilecito | chilibre
  | chililabombwe | chillan | chillicothe | chilliwack | chillum | chilmari | chilpancingo | chimaltenango | chimbas
  | chimborazo | chimbote | chimbu | chimoio | chin | chinandega | chinatown | chinautla | chinch'on | chincha alta
  | chinchilla | chinchina | chingleput | chingola | chinhoyi | chiniot | chinju | chinna salem | chinnachowk
  | chinnamanur | chinnor | chino | chino hills | chino valley | chintamani | chioggia | chios | chipata | chiplun
  | chippendale | chippenham | chippewa falls | chipping campden | chipping norton | chipping ongar | chipping sodbury
  | chiquimula | chiquinquira | chiradzulu | chirala | chirchiq | chiriqui | chirk | chirnside park | chiryu
  | chiseldon | chisholm | chishtian | chisinau | chislehurst | chistopol' | chistyye bory | chiswick | chita
  | chitapur | chitipa | chitose | chitradurga | chittagong | chittaranjan | chittaurgarh | chittur | chitungwiza
  | chiugiana-la commenda | chivacoa | chivilcoy | chizhou | chlef | cho dok | choa saidan shah | chobe | chobham
  | choco | chocope | choctaw | choele choel | chofu | choiseul | choisy-le-roi | chojnice | chok chai | chokwe
  | cholargos | cholet | chollabuk-do | chollanam-do | choloma | cholsey | cholula | choluteca | chom bueng
  | chom thong | choma | chomutov | chon buri | chon daen | chone | chongjin | chonglong | chongqing | chontales
  | chopda | choppington | chopwell | chorley | chorleywood | chornomors'k | chortoq | chorzow | chos malal | chosica
  | chowchilla | christ church | christchurch | christiana | christiansburg | christie downs | christies beach
  | christmas island | chrudim | chryston | chrzanow | chtouka-ait baha | chu | chuadanga | chubbuck | chubut
  | chuchar-kana mandi | chudleigh | chuhar jamali | chuhuyiv | chula vista | chulucanas | chum phae | chumphon
  | chunar | chuncheon | chunian | chuquisaca | chur | churachandpur | church | church hill | church stretton
  | churchdown | churchill | churchlands | churu | chusovoy | chust | chuuk | chuvashskaya respublika | chuwar
  | chuzhou | chyorny yar | chystyakove | ciamis | ciampea | ciampino | cianorte | ciarrai | cibao nordeste
  | cibao noroeste | cibao norte | cibao sur | cibinong | cibitoke | cibolo | cicero | cicero dantas | cicurug
  | ciechanow | cienaga | cienfuegos | cieplice slaskie zdroj | cierny balog | cieszyn | cieza | cifuentes | cikampek
  | cikarang | cikupa | cileungsir | cileunyi | cill airne | cill chainnigh | cill dara | cill mhantain | cimahi
  | cimarron hills | cimin | cimislia | cincinnati | cinco ranch | cinco saltos | cinderford | cinisello balsamo
  | cinnaminson | cinq avenues | cinque frondi | cipolletti | ciprian porumbescu | ciputat | ciranjang-hilir
  | circleville | cirebon | cirencester | cirkulane | ciro marina | ciro redondo | citeureup | citra | citrus
  | citrus heights | citrus hills | citrus park | citrus ridge | citrus springs | city | city beach | city center
  | ciudad acuna | ciudad altamirano | ciudad apodaca | ciudad arce | ciudad ayala | ciudad barrios
  | ciudad benito juarez | ciudad bolivar | ciudad camargo | ciudad camilo cienfuegos | ciudad cerralvo
  | ciudad choluteca | ciudad constitucion | ciudad cuauhtemoc | ciudad dario | ciudad delicias | ciudad fernandez
  | ciudad general escobedo | ciudad general teran | ciudad guadalupe victoria | ciudad guayana | ciudad guzman
  | ciudad hidalgo | ciudad insurgentes | ciudad lazaro cardenas | ciudad lerdo | ciudad lineal | ciudad lopez mateos
  | ciudad madero | ciudad mante | ciudad manuel doblado | ciudad melchor muzquiz | ciudad mendoza
  | ciudad miguel aleman | ciudad nezahualcoyotl | ciudad nueva | ciudad obregon | ciudad pemex | ciudad real
  | ciudad rio bravo | ciudad rodrigo | ciudad sabinas hidalgo | ciudad sahagun | ciudad sandino | ciudad serdan
  | ciudad tecun uman | ciudad tula | ciudad valles | ciudad victoria | ciudad vieja | ciupercenii noi
  | ciutat meridiana | ciutat vella | civita castellana | civitanova marche | civitavecchia | cizre | clackamas
  | clackmannan | clackmannanshire | clacton-on-sea | claiborne | clairton | clamart | clane | clanton | clapham
  | clara | clare | claremont | claremont meadows | claremore | claremorris | clarence gardens | clarence park
  | clarence-rockland | clarendon | clarendon hills | clarinda | clarion | clark | clark-fulton | clarksburg
  | clarksdale | clarkson | clarkston | clarkston heights-vineland | clarksville | clawson | clay | claydon | clayfield
  | claymont | claymore | clayton | clayton south | clayton west | clayton-le-woods | clear island waters | clear lake
  | clearfield | clearlake | clearview | clearwater | cleator moor | cleburne | cleckheaton | cleethorpes | cleland
  | clement town | clemmons | clemson | cleobury mortimer | clerkenwell | clermont | clermont-ferrand | clevedon
  | cleveland | cleveland heights | cleveleys | clewiston | clichy | clifden | cliffe | cliffside park | clifton
  | clifton beach | clifton heights | clifton hill | clifton springs | clinton | clinton township | clipperton
  | clitheroe | clive | clocolan | clogherhead | clonakilty | cloncurry | clondalkin | clones | clonskeagh | clontarf
  | clophill | cloppenburg | cloquet | closepet | closter | clovelly | clovelly park | clover | cloverdale | cloverleaf
  | cloverly | clovis | clowne | cloyne | cluain meala | cluj | cluj-napoca | clute | clutton | clydach | clyde
  | clyde north | clydebank | coacalco | coachella | coal city | coaldale | coalinga | coalisland | coalville | coaraci
  | coari | coast | coatbridge | coatepec | coatepec harinas | coatepeque | coates | coatesville | coaticook
  | coatzacoalcos | coatzintla | coban | cobar | cobbitty | cobh | cobham | cobourg | cobram | coburg | coburg north
  | cochabamba | cochin | cochituate | cochrane | cockatoo | cockenzie | cockermouth | cockeysville | cockington
  | cocle | cocoa | cocoa beach | cocoa west | coconut creek | coconut grove | codicote | codo | codsall | cody
  | coedpoeth | coelho neto | coesfeld | coffeyville | coffs harbour | coggeshall | cohasset | cohoes | cohuna
  | coimbatore | coimbra | coity | cojedes | cojutepeque | col san martino | colac | colatina | colby | colchester
  | cold ash | cold lake | cold spring | cold spring harbor | cold springs | colden common | coldstream | coldwater
  | cole harbour | coleford | colegiales | coleraine | colerne | colesberg | colesville | colico piano | colima
  | colinton | collado mediano | collado-villalba | collaroy | collaroy plateau | college | college park
  | college place | college point | college station | collegedale | collegeville | collegno | colleyville | collie
  | collier row | collierville | collines | collingdale | collingham | collingswood | collingwood | collingwood park
  | collinsville | collinwood | colmar | colmenar viejo | colnbrook | colne | cologno monzese | colombes | colombo
  | colomiers | colon | colona | colonel light gardens | colonia | colonia aurora | colonia leopoldina
  | colonia lindavista | colonia menno | colonia nativitas | colonia nicolich | colonia rincon viejo
  | colonia santa barbara | colonia venustiano carranza | colonial heights | colonial park | colonie | colorado
  | colorado springs | coltishall | colton | columbia | columbia city | columbia falls | columbia heights | columbiana
  | columbine | columbus | colusa | colwich | colwood | colwyn bay | colyton | comal | comalcalco | comandante fontana
  | comayagua | combe martin | combee settlement | comber | comberton | comilla | comitan | commack | commerce
  | commerce city | commewijne | communications hill | como | comodoro rivadavia | comoe | compiegne | compostela
  | compostela valley | compton | comstock northwest | comstock park | conakry | concepcion | concepcion chiquirichapa
  | concepcion huista | concepcion ibaba | concepcion jolalpan | conception bay south | concord | concord west
  | concordia | concordia sagittaria | condado | condell park | conder | condobolin | condon | conegliano
  | coney island | confey | conflans-sainte-honorine | congers | congleton | congonhas | congresbury | coningsby
  | conisbrough | coniston | conley | connacht | conneaut | connecticut | connell | connells point | connellsville
  | connersville | conning towers-nautilus park | connolly | conover | conroe | conselheiro lafaiete | conselheiro pena
  | consett | conshohocken | consolacion | constant spring | constanta | constantia | constantine | constitucion
  | constitution hill | contagem | contai | contra costa centre | contramaestre | converse | conway | conwy | conyers
  | coober pedy | coodanup | coogee | cook | cook islands | cookeville | cookham | cooks hill | cookstown | cooktown
  | coolamon | coolangatta | coolaroo | coolbellup | coolidge | coolock | cooloola cove | cooloongup | coolum beach
  | cooma | coombabah | coomera | coon rapids | coonabarabran | coonamble | cooper city | cooper's town
  | coopers plains | cooranbong | cooroibah | cooroy | coorparoo | coos bay | cootamundra | cootehill | copacabana
  | copalnic manastur | copan | copenhagen | copiague | copiapo | copley | copmanthorpe | coppell | copperas cove
  | copperbelt | coppull | copsa mica | copthorne | coquimbo | coquitlam | coral gables | coral hills | coral springs
  | coral terrace | coralville | coram | coraopolis | corato | corbeil-essonnes | corbii mari | corbin | corbridge
  | corby | corcaigh | corcoran | cordeaux heights | cordele | cordillera | cordillera administrative region | cordoba
  | corigliano calabro | corigliano scalo | corinda | corinth | corio | cork | corlette | corlu | corn island
  | cornedo vicentino | cornelio procopio | cornelius | corner brook | corning | cornu luncii | cornubia | cornwall
  | coro | coroata | coromandel valley | corona | coronado | coronel | coronel dorrego | coronel du graty
  | coronel fabriciano | coronel marcelino mariduena | coronel moldes | coronel oviedo | coronel suarez
  | coronel vivida | coronie | corowa | corozal | corpus christi | corrales | corralillo | corrego grande
  | correia pinto | correze | corrientes | corrimal | corroios | corry | corse | corse-du-sud | corsham | corsicana
  | corsico | cortazar | corte franca | corte madera | cortes | cortez | cortland | corum | corumba | corunna
  | coruripe | corvallis | cos cob | cosamaloapan | cosby | cosenza | cosham | coshocton | cosio valtellino | coslada
  | cosmopolis | costa calma | costa mesa | costa rica | costa teguise | costa volpino | costessey | cotabato | cotati
  | cote-d'or | cote-saint-luc | coteau-du-lac | cotes-d'armor | cotgrave | cotia | coto de caza | cotonou | cotopaxi
  | cottage grove | cottage lake | cottbus | cottenham | cottesloe | cottonwood | cottonwood heights | cotui | coulsdon
  | council bluffs | coundon | countesthorpe | country club | country club estates | country club hills | country homes
  | country walk | countryside | coupar angus | courbevoie | courtenay | courtown | couva-tabaquite-talparo
  | cova figueira | cova lima | covasna | cove | covedale | coven | coventry | covina | covington | cowansville
  | cowbridge | cowdenbeath | cowes | coweta | cowie | cowley | cowplain | cowra | cox's bazar | coxen hole | coxhoe
  | coxim | coyah | coyhaique | coylton | coyoacan | coyotepec | cozumel | crace | cradley heath | cradock | crafton
  | craig | craigavon | craigburn farm | craigie | craigieburn | craigmore | crailsheim | craiova | cramlington
  | cranberry township | cranbourne | cranbourne east | cranbourne north | cranbourne west | cranbrook | cranebrook
  | cranfield | cranford | cranham | cranleigh | cranston | crateus | crato | craven arms | cravinhos | crawfordsville
  | crawley | crawley down | credenhill | crediton | creil | crema | cremona | cremorne | cremorne point | crensovci
  | crescent city | cresskill | crest hill | crestline | crestmead | creston | crestview | crestwood
  | crestwood village | creswell | creswick | crete | creteil | creuse | creve coeur | crewe | crewkerne | crib point
  | criciuma | crickhowell | cricklade | crieff | cringila | cringleford | cristalina | cristo rey | cristuru secuiesc
  | criuleni | crnomelj | crockett | crofton | croix-des-bouquets | cromer | cromford | cromwell | cronulla | crook
  | crookston | crookwell | crosby | cross hands | cross hills | cross lanes | cross river | crossett | crossford
  | crossgates | crosshaven | crosshouse | crossville | croston | croton-on-hudson | crotone | crouch end | crowborough
  | crowland | crowle | crowley | crown point | crows nest | crowthorne | croydon | croydon hills | croydon north
  | croydon park | croydon south | crozet | crumlin | crumpsall | cruz alta | cruz grande | cruzeiro | crystal
  | crystal city | crystal lake | csongrad | cu chi | cua | cuamba | cuauhtemoc | cuautitlan | cuautitlan izcalli
  | cuautla | cubatao | cubuk | cucer sandevo | cuckfield | cucuta | cudahy | cuddalore | cuddapah | cudworth | cuenca
  | cuernavaca | cuero | cuffley | cuiaba | cuito | cukai | culburra beach | culcheth | culfa | culiacan | cullinan
  | cullingworth | cullman | culloden | cullompton | cullowhee | cullybackey | culmore | culpeper | cults | culver city
  | culverstone green | cumana | cumanayagua | cumberland | cumberland hill | cumberland park | cumbernauld | cumbria
  | cumbum | cumming | cumnock | cumra | cundinamarca | cundletown | cunene | cuneo | cung kiem | cupar | cupertino
  | curacao | curanilahue | curepipe | curico | curitiba | curitibanos | curl curl | currais novos | currajong
  | currambine | currans hill | curridabat | currie | currimundi | currumbin | currumbin waters | curtin | curug
  | curup | curuzu cuatia | curvelo | cuscatancingo | cuscatlan | cusco | cushing | cusseta | cut off | cut-cut primero
  | cutler | cutler bay | cutler ridge | cutlerville | cutral-co | cuttack | cuvette | cuvette-ouest | cuxhaven
  | cuxton | cuyahoga falls | cuyuni-mazaruni | cwm | cwmafan | cwmbach | cwmbran | cyangugu | cynthiana | cypress
  | cypress gardens | cypress hills | cypress lake | czarna bialostocka | czechowice-dziedzice | czeladz | czestochowa
  | cəbrayil | cəlilabad | d'iberville | da lat | da nang | dabhoi | dabola | dabou | dabra | dabrowa bialostocka
  | dabrowa gornicza | dabrowa tarnowska | dabwali | dachau | dachnoye | dacula | dade city | dadonghai | dadri | dadu
  | dadukou | daegu | daegu gwang'yeogsi | daejeon | daejeon gwang'yeogsi | daet | dagana | dagenham
  | dagestanskiye ogni | dagupan | dahanu | dahegam | dahlonega | dahuk | daira din panah | daisy hill | daitocho
  | dajabon | dak lak | dak nong | dakabin | dakar | dakhla | dakhlet nouadhibou | dalaba | dalai | dalbeattie | dalby
  | dale city | daleville | dalgety bay | dalhart | dali | dalian | daliang | dalianwan | dalkeith | dalkey | dallas
  | dalnegorsk | daloa | dalry | dalserf | dalsingh sarai | dalton | daltonganj | daly city | dalyellup | dam dam
  | daman | damanhur | damascus | damaturu | dambovita | dambulla | damghan | damietta | dammam | damnoen saduak
  | damoh | dan gora | dan khun thot | dan sadau | dana point | danane | danao | danbury | dandeli | dandenong
  | dandenong north | danderhall | dandong | dania beach | daniel flores | danielskuil | danilovgrad | danjiangkou
  | danli | danshui | danvers | danville | daokou | daoukro | dapaong | daphne | dapitan | dapto | daqing
  | dar chabanne | dar chioukh | dar kulayb | dar'a | dara | darab | darayya | darbhanga | darby | darch
  | dardenne prairie | darenth | daresbury | darfield | darfo boario terme | dargaville | darhan | darien | darjiling
  | darley | darling heights | darling point | darlinghurst | darlington | darmstadt | darnah | darndale | darnestown
  | darra | darras hall | darreh shahr | darsi | dartford | dartmouth | darton | darvel | darwen | darwin | darya khan
  | darya khan marri | daryapur | dasha | dashiqiao | dashitou | dasht-e archi | daska kalan | daskəsən | dasmarinas
  | dasoguz | datchet | date | datia | datong | datteln | datu piang | daud khel | daudnagar | daugavpils | daund
  | dauphin | daura | dausa | davangere | davao | davao oriental | davenport | daventry | david | davidson
  | davidsonville | davie | davis | davistown | davoren park | davydkovo | daw park | dawei | dawesville | dawlish
  | dawson creek | dawukou | daxi | daxing | dayboro | daye | daykundi | daylesford | dayr dibwan | dayr hafir
  | dayr mawas | dayr samit | dayr yusuf | dayrut | dayton | daytona beach | dazaifu | dazhong | dazhou | de aar
  | de bilt | de blaak | de doornakkers | de drait | de forest | de greiden | de haan | de heeg | de kruiskamp
  | de lier | de panne | de pere | de pinte | de queen | de reit | de soto | de westereen | de witt | deagon | deakin
  | deal | dean funes | dean park | deanshanger | dearborn | dearborn heights | debal'tseve | debar | debarca | debary
  | debenham | debica | debila | debre birhan | debre mark'os | debre sina | debre tabor | debre werk' | debrecen
  | debubawi k'eyyih bahri | decan | decatur | deception bay | decin | decorah | dededo village | dedham | dedougou
  | dedza | dee why | deer park | deer valley | deeragun | deerfield | deerfield beach | deeside | defiance
  | defuniak springs | deganwy | degema hulk | deggendorf | dehdasht | dehiwala-mount lavinia | dehloran | dehra dun
  | dehri | dehui | deir hanna | dej | dekalb | del aire | del city | del monte | del pilar | del rio | delacombe
  | delafield | delahey | deland | delano | delavan | delaware | delcevo | delft | delgado | delhi | delhi hills
  | deli tua | delicias | delijan | dellwood | delmar | delmas | delmenhorst | delmiro gouveia | deloraine | delphos
  | delray beach | delson | delta | delta amacuro | deltona | delvine | demarest | dembi dolo | demerara-mahaica
  | demerval lobao | deming | demir hisar | demir kapija | demopolis | den burg | den chai | den helder | denbigh
  | denbighshire | denby dale | dendermonde | deneysville | denguele | dengzhou | denham springs | denholme | denia
  | denigomodu | deniliquin | denison | denistone | denistone east | denizli | denmark | denmead | dennery | denny
  | denov | denpasar | dent | denton | denton holme | dentsville | denver | deoband | deolali | deoli | deori khas
  | deoria | dependencias federales | depew | depok | deqen | deqing | dera bugti | dera ghazi khan | dera ismail khan
  | dera nanak | derbent | derby | derbyshire | deridder | derince | dernancourt | derrimut | derrinturn | derry
  | derry village | derrybeg | dersingham | des moines | des peres | des plaines | desborough | deschutes river woods
  | dese | desert hot springs | desford | desio | desnogorsk | desoto | dessau | destin | destrehan | destrnik
  | det udom | detmold | detroit | detroit lakes | detroit-shoreway | deulgaon raja | deurne | deux-montagnes
  | deux-sevres | deva | devakottai | develi | deventer | devgadh bariya | devils lake | devinuwara | devizes | devoll
  | devon | devonport | dewas | dewsbury | dexter | deyang | dezhou | dhaalu | dhahran | dhaka | dhamar | dhampur
  | dhamtari | dhanbad | dhandhuka | dhangadhi | dhar | dharan | dharangaon | dharapuram | dharmabad | dharmanagar
  | dharmapuri | dharmavaram | dharruk | dhaulpur | dhawalagiri | dhekunu | dhenkanal | dhi qar | dholka | dhone
  | dhoraji | dhoro naro | dhrangadhra | dhuburi | dhulia | dhulian | dhupgari | dhuri | diadema | diagonal mar
  | diamantina | diamond bar | diamond creek | diamond harbour | diamond springs | diamondhead | dianella
  | diano marina | dib dibba | dibai | dibba al-fujairah | dibba al-hisn | diber | diboll | dibrugarh | dickens heath
  | dickinson | dickson | dickson city | dicky beach | didcot | didouche mourad | didsbury | didwana | diego martin
  | diekirch | dien bien | dien bien phu | dieppe | diepsloot | dietzenbach | diffa | dig | diggers rest | dighton
  | diglur | digos | digras | digri | dihok | dijon | dikhil | dikirnis | dila | dilbeek | dili | dilling | dillon
  | dimapur | dimashq | dimbokro | dimitrovgrad | dimona | dinagat islands | dinajpur | dinalupihan
  | dinan bashnoian wala | dinapore | dinar | dinas powys | dindigul | dinga | dingcheng | dingle | dingley village
  | dingli | dingtao | dinguiraye | dingwall | dingzhou | dinh van | dinhata | dinnington | dinskaya | dinslaken
  | dinuba | diourbel | dipalpur | diphu | dipolog | dire dawa | diriamba | disa | discovery bay | dishman | dishna
  | disley | diss | district heights | distrito capital | distrito federal | distrito nacional | disuq | ditton hill
  | divaca | divinopolis | divnogorsk | divo | diwek | dix hills | dixiana | dixon | diyala | diyarb najm | diyarbakir
  | djamaa | djelfa | djemmal | djibouti | djidiouia | djougou | djugun | dmitrov | dnipro | do'stlik shahri
  | dobbs ferry | dobje | dobre miasto | dobrepolje | dobrich | dobrna | dobropillya | dobrova-polhov gradec
  | dobrovnik | dobryanka | dock junction | docklands | doctor arroyo | doctor mora | doctor phillips | dod ballapur
  | doddington | dodekanisa | dodge city | dodges ferry | dodoma | dodworth | doembang nangbuat | doetinchem | doffing
  | dogbo | dogonbadan | dogondoutchi | dogubayazit | doha | dohad | dohar | dois corregos | dois vizinhos | dojran
  | dok kham tai | dokolo | dolbeau-mistassini | dolenjske toplice | dolgellau | dolgoprudnyy | dolisie | dolj | dollar
  | dollard-des ormeaux | dollymount | dolna banjica | dolneni | dolni chiflik | dolni dabnik | dolnoslaskie
  | dolny kubin | dolton | dolyns'ka | dom pedrito | dom pedro | domagnano | domazlice | dombivli | dome
  | domingo arenas | domingos martins | domodedovo | dompu | domzale | don antonio | don benito | don carlos | don luan
  | don sak | don torcuato | dona mencia | donabate | donaghadee | donaghmede | donaldsonville | donaustadt | doncaster
  | doncaster east | dondaicha | dondo | donduseni | donegal | donetsk | dong ha | dong nai | dong thap | donga
  | dongan hills | dongargarh | dongcun | dongdu | dongfeng | donggang | donggongon | dongguan | donghai | dongkan
  | dongling | dongning | dongsheng | dongtai | dongxing | dongyang | donington | donja mahala | donji vakuf | donna
  | donnacona | donnington | donnybrook | donnycarney | donskoy | donvale | doolandella | doonan | doonside
  | dor marunt | doral | doraville | dorcheh piaz | dorchester | dordogne | dordrecht | doreen | dori | dorking
  | dormagen | dormansland | dormont | dornava | dornbirn | dornod | dornogovi | dorogomilovo | dorohoi
  | dorongan punta | dorridge | dorset | dorsten | dortmund | dortyol | dorval | dos hermanas | dos palos
  | dosquebradas | dosso | dothan | douai | douala | douane | douar tindja | double bay | doubleview | doubs | douglas
  | douglass hills | douglaston | douglasville | doukkala-abda | douliu | douma | dourados | dove valley | dover
  | dover gardens | dover heights | doveton | dowa | dowagiac | dowlatabad | down | downer | downers grove | downey
  | downham market | downingtown | downpatrick | downton | doylestown | draa ben khedda | draa klalouche | drachten
  | dracut | dragash | draguignan | drama | drammen | drancy | dranesville | draper | dravograd | drawsko pomorskie
  | drayton valley | drean | dreghorn | dreieich | drenthe | dresden | dresher | dreux | drewvale | drexel heights
  | drexel hill | driefontein | driffield | driver | drobeta-turnu severin | drochia | drogheda | drohobych
  | droichead nua | droitwich | dromana | drome | dromore | dronfield | drongan | drouin | droylsden | drugovo
  | druid hills | drumcondra | drummondville | drummoyne | druskininkai | druzhkivka | dry run | dryden | drysdale
  | dschang | du quoin | duarte | dubai | dubasari | dubayy | dubbo | dublin | dubna | dubno | dubois | dubrajpur
  | dubreka | dubuque | duc trong | ducheng | duck lake | dudestii vechi | dudley | dudley park | duekoue | duffield
  | duffy | duisburg | duitama | duiwelskloof | dukinfield | dukuhturi | dulce grande | duleek | dullewala | dulmen
  | duluth | dulwich hill | dum duma | dumaguete | dumai | dumas | dumbarton | dumbrava rosie | dumfries | dumka
  | dumont | dumraon | dumyat | dun laoghaire | dunajska streda | dunakeszi | dunaujvaros | dunbar | dunblane
  | dunboyne | duncan | duncanville | dunchurch | duncraig | dundalk | dundas valley | dundee | dundgovi | dundonald
  | dundowran beach | dundrum | dunedin | dunellen | dunfermline | dunga bunga | dungannon | dungarpur | dungarvan
  | dungiven | dunholme | dunhua | dunipace | dunkerque | dunkirk | dunkwa | dunlap | dunleer | dunlewy | dunlop
  | dunmanway | dunmore | dunmore east | dunn | dunn loring | dunnington | dunoon | duns | dunsborough | dunshaughlin
  | dunstable | duntocher | dunwoody | dunyapur | duobao | duong dong | duplek | dupnitsa | dupont | duquesne | durack
  | dural | durango | durant | durazno | durban | duren | durg | durgapur | durham | durham county | durres | dursley
  | dushanbe | dusseldorf | dutsen wai | dutton park | duvall | duxford | duyun | duzce | dwarka | dyat'kovo | dyce
  | dyer | dyersburg | dyker heights | dymchurch | dysart | dyserth | dytiki ellada | dytiki makedonia | dyurtyuli
  | dzavhan | dzerzhinsk | dzerzhinskiy | dzerzhinsky | dzhankoy | dzhetygara | dzierzoniow | dzilam gonzalez
  | eadestown | eagan | eagle | eagle mountain | eagle pass | eagle point | eagle river | eagle vale | eagleby
  | eaglehawk | eaglemont | eaglescliffe | eaglesham | eagleton village | ealing | earby | earl shilton | earlimart
  | earls barton | earls colne | earlsfield | earlville | earlwood | easington | easingwold | easley | east
  | east albury | east alton | east aurora | east ayrshire | east ayton | east ballina | east bendigo
  | east berbice-corentyne | east bergholt | east bethel | east boldon | east brainerd | east bridgewater
  | east brisbane | east brunswick | east bunbury | east calder | east cannington | east chattanooga | east chicago
  | east cleveland | east concord | east corrimal | east cowes | east darfur | east dereham | east devonport
  | east dunbartonshire | east elmhurst | east end | east falmouth | east farmingdale | east flatbush | east florence
  | east foothills | east franklin | east fremantle | east garden city | east garfield park | east geelong
  | east glenville | east gosford | east grand bahama | east grand forks | east grand rapids | east greenwich
  | east grinstead | east gwillimbury | east haddam | east hampton | east hanover | east harlem | east harling
  | east hartford | east haven | east hemet | east highland park | east hill-meridian | east hills | east honolulu
  | east horsley | east independence | east ipswich | east islip | east jerusalem | east kilbride | east killara
  | east kurrajong | east la mirada | east lake | east lake-orient park | east lansing | east launceston | east leake
  | east lindfield | east lismore | east liverpool | east london | east longmeadow | east los angeles | east lothian
  | east mackay | east maitland | east massapequa | east meadow | east melbourne | east millcreek | east milton
  | east molesey | east moline | east moriches | east naples | east new britain | east new york | east northport
  | east norwalk | east orange | east palo alto | east pasadena | east patchogue | east peckham
  | east pensacola heights | east peoria | east perrine | east perth | east point | east port orchard
  | east porterville | east providence | east rancho dominguez | east renfrewshire | east renton highlands | east ridge
  | east riverdale | east rochester | east rockaway | east rutherford | east ryde | east saint louis | east san gabriel
  | east sepik | east setauket | east shoreham | east side | east stroudsburg | east sussex | east tamworth
  | east tilbury | east toowoomba | east tremont | east victoria park | east village | east wenatchee
  | east wenatchee bench | east wittering | east york | eastbourne | eastchester | eastern | eastern cape
  | eastern equatoria | eastern heights | eastern highlands | eastern province | eastern samar | eastern tobago
  | eastern visayas | eastham | easthampton | eastlake | eastlakes | eastleigh | eastman | eastmont | easton
  | easton-in-gordano | eastpointe | eastry | eastvale | eastwood | eaton | eaton bray | eaton rapids | eaton socon
  | eatons hill | eatonton | eatontown | eau claire | ebbw vale | eberswalde | ebetsu | ebolowa | ebon | ebonyi
  | ebute ikorodu | eccles | eccleshall | eccleston | ech chettia | echelon | echirolles | echo park | echuca | ecija
  | economy | ecorse | ed damer | ede | edea | eden | eden glen | eden hill | eden hills | eden isle | eden prairie
  | edenbridge | edenderry | edenfield | edens landing | edensor park | edenvale | edge hill | edgecliff | edgemere
  | edgemoor | edgerton | edgewater | edgewater park | edgewood | edgeworth | edgeworthstown | edgware | edgworth
  | edina | edinboro | edinburg | edinburgh | edinet | edirne | edison | edithvale | edmond | edmonds | edmondson park
  | edmonton | edmundston | edna | edo | edremit | edson | eduardo castex | edwards | edwardstown | edwardsville
  | edwinstowe | effingham | effium | efon-alaaye | eforie sud | egentliga finland | egentliga tavastland | eger
  | eggertsville | egham | eglin village | eglinton | egra | egremont | egypt lake-leto | eha amufu | ehime
  | eidelstedt | eidson road | eight mile plains | eiguliai | eilat | eilean siar | eimeo | eimsbuttel | eindhoven
  | eisen | eisenach | eisenhuttenstadt | eisleben lutherstadt | eixample | ejido | ejido benito juarez | ejigbo
  | ejura | ekangala | ekibastuz | ekiti | ekpoma | ekuvukeni | el abadia | el achir | el affroun | el aioun | el alamo
  | el alcazar | el alia | el altet | el alto | el amria | el aouinet | el arahal | el arenal | el asintal
  | el astillero | el attaf | el ayote | el bagre | el banco | el battan | el bauga | el bayadh | el beni | el bolson
  | el bordo | el bosque | el cafetal | el cajon | el calafate | el callao | el campello | el campo | el carmel
  | el carmen | el carril | el casar | el castillo | el centro | el cerrito | el cerrito corona | el charco
  | el chorrillo | el coacoyul | el coco | el colomo | el colorado | el congo | el copey | el coporo | el coronil
  | el crucero | el cuervo | el daein | el diez | el doncello | el dorado | el dorado hills | el dovio | el ejido
  | el empalme | el escorial | el espinal | el estor | el eulma | el factor | el fahs | el fasher | el fuerte
  | el fureidis | el galpon | el golaa | el gouna | el granada | el grao | el grullo | el hadjar | el hadjira
  | el hajeb | el hamma | el haouaria | el hatillo | el higo | el idrissia | el jadid | el jadida | el jem | el kala
  | el kef | el khroub | el kseur | el ksour | el limon | el llano | el maamoura | el malah | el masnou | el matama
  | el mirage | el molar | el molino | el monte | el naranjito | el naranjo | el negrito | el nido | el nino | el obeid
  | el ocotito | el oro | el oued | el palmar | el paraiso | el parral | el paso | el paujil | el pino | el pinon
  | el plan | el playon | el porvenir | el progreso | el pueblito | el quebrachal | el quetzal | el quince | el rama
  | el realejo | el refugio | el reno | el reten | el rincon citlaltepetl | el rio | el rosal | el rosario | el salto
  | el salvador | el sauce | el sauz | el segundo | el seibo | el soberbio | el sobrante | el suchil | el tambo
  | el tarf | el tejar | el tigre | el tobarito | el tocuyo | el transito | el trebol | el triunfo | el tumbador
  | el valle | el vendrell | el verde | el viejo | el vigia | el zulia | elancourt | elanora | elanora heights | elazig
  | elbasan | elbistan | elblag | elburn | elche | elda | eldama ravine | eldersburg | elderslie | eldoret | eldridge
  | eleebana | elektrenai | elektrostal' | elermore vale | elesbao veloso | elfers | elgin | eli waters | elias fausto
  | elimbah | elin pelin | eliot | elista | elizabeth | elizabeth bay | elizabeth city | elizabeth downs
  | elizabeth east | elizabeth grove | elizabeth hills | elizabeth north | elizabeth park | elizabeth south
  | elizabeth vale | elizabethton | elizabethtown | elk | elk city | elk grove | elk grove village | elk plain
  | elk river | elkhart | elkhorn | elkins | elko | elkridge | elkton | ella town | elland | ellen grove | ellenabad
  | ellenbrook | ellensburg | ellesmere | ellesmere port | ellettsville | ellicott city | elliminyt | ellington
  | elliot | elliot lake | ellisville | ellon | ellore | ellsworth | ellwood city | elm grove | elm park | elmhurst
  | elmira | elmont | elmshorn | elmswell | elmwood park | eloi mendes | elon | eloy | eloy alfaro | elsa | elsenham
  | elsmere | elstead | elsternwick | eltham | eltham north | eltingville | elur | elverta | elwood | ely | elyria
  | embera | embleton | embu | embu guacu | emden | emerald | emerald beach | emerson | emerson hill | emerton
  | emeryville | emilia-romagna | emiliano zapata | eminonu | emmaus | emmeloord | emmen | emmett | emmiganur | emneth
  | empalme | empalme escobedo | empangeni | empire bay | empoli | emporia | emsdetten | emsworth | emu heights
  | emu park | emu plains | emure-ekiti | en naqoura | encamp | encanto | encarnacion | enchanted hills | encheng
  | encinitas | encino | encounter bay | ende | endeavour hills | enderby | endicott | endwell | energodar | enfield
  | enfield town | enga | engadine | engel's | engenheiro beltrao | england | englewood | englewood cliffs
  | english river | enid | enmore | enna | ennedi-est | ennedi-ouest | ennepetal | ennis | enniscorthy | enniskerry
  | enniskillen | enoch | enoggera | enola | enriquillo | ensanche luperon | enschede | ensenada | enshi | ensley
  | entebbe | enterprise | entre rios | enugu | enugu-ukwu | enumclaw | envigado | epe | ephraim | ephrata | epinal
  | epinay-sur-seine | epping | epsom | epworth | eqbaliyeh | equateur | er regueb | er reina | erandol | erattupetta
  | eravur town | erbaa | erbil | ercis | ercolano | erd | erdaojiang | erdemli | erdenet | erding | erechim | eregli
  | erevan | erftstadt | erfurt | ergani | erie | erina | erith | erkelenz | erkrath | erlangen | erlanger | ermelo
  | ermera | ermesinde | ermington | erode | erongo | errachidia | errenteria | erskine | erskine park | erskineville
  | erwin | erzincan | erzsebetvaros | erzurum | es castell | es molinar | es senia | es smara | esbjerg | escada
  | escalante | escaldes-engordany | escalon | escanaba | eschen | eschol park | eschweiler | escondido | escuinapa
  | escuintla | esenler | esenyurt | esfahan | esfarayen | esher | eshowe | esik | eskilstuna | eskisehir | esmeraldas
  | espaillat | espanola | espera feliz | esperance | esperanza | espinal | espinho | espirito santo | espoo
  | esposende | essaouira | essen | essendon | essendon north | essequibo islands-west demerara | essex
  | essex junction | essington | esslingen | essonne | est | estacion bamoa | estacion coahuila | estacion huehuetan
  | estacion querendaro | estacion santa engracia | estancia | estancia velha | esteio | esteli | estella | estelle
  | estepona | estero | estes park | estevan | estherville | estuaire | esuk oron | et taiyiba | etawa | etawah
  | etela-karjala | etela-pohjanmaa | etela-savo | etobicoke | eton | eton wick | etowah | ettalong | ettalong beach
  | ettlingen | ettrick | etwall | eucalyptus hills | euclid | eudora | eufaula | eugene | euless | eumemmerring
  | eumundi | eunapolis | eunice | eure | eure-et-loir | eureka | euroa | eusebio | eusebio ayala | euskal herria
  | euskirchen | eustaquio lopez | eustis | euxton | evans | evans head | evanston | evanston park | evansville | evatt
  | even yehuda | everett | evergem | evergreen | evergreen park | everman | eversley | everton hills | everton park
  | evesham | evora | evreux | evros | evry | evrytania | evvoia | ewa | ewell | ewing | ex-hacienda santa ines
  | ex-rancho san dimas | excelsior springs | exeter | exhall | exminster | exmouth | extremadura | extreme-nord
  | exuma | eye | eyemouth | eynesbury | eynsford | eynsham | ezequiel montes | ezhou | ezhva | ezza-ohu
  | fa'asaleleaga | faadhippolhu | faafu | fabens | fabijoniskes | facatativa | fada n'gourma | fadden | faenza
  | faetano | fagaras | fagnano olona-bergoro | fahs-beni makada | faifley | failsworth | fair haven | fair lawn
  | fair oaks | fair oaks ranch | fair plain | fairbanks | fairborn | fairburn | fairdale | fairfax | fairfax station
  | fairfield | fairfield east | fairfield glade | fairfield heights | fairfield west | fairford | fairhaven | fairhope
  | fairland | fairlawn | fairless hills | fairlight | fairmont | fairmount | fairport | fairview | fairview heights
  | fairview park | fairview shores | fairwood | fairy meadow | faisalabad | fajardo | fakenham | falavarjan | falcon
  | falcon heights | falconara marittima | falesti | falkenhagener feld | falkensee | falkirk | falkland islands
  | fall river | fallbrook | fallin | fallingbrook | fallon | fallowfield | falls church | falls creek | fallsburg
  | fallston | falmouth | falun | famagusta | famailla | fandriana | fangshan | fannie bay | fano | fanwood | faqus
  | far rockaway | far western | farah | faranah | faraskur | faratsiho | fareham | fargo | farias brito | faribault
  | faridabad | faridkot | faridpur | faringdon | farmborough heights | farmers branch | farmersville | farmingdale
  | farmington | farmington hills | farmingville | farmsen-berne | farmville | farnborough | farndon | farnham
  | farnham royal | farnsfield | farnworth | faro | faroe islands | farr west | farragut | farrer | farrokh shahr
  | farroupilha | farrukhabad | farrukhnagar | fars | farshut | faryab | fasa | fastiv | fate | fatehabad
  | fatehganj west | fatehgarh churian | fatehpur | fatehpur chaurasi | fatehpur sikri | fatick | fatsa | fatwa
  | faulconbridge | fauldhouse | favara | faversham | favoriten | fawkner | fayetteville | fayroz koh | fayzabad
  | fazeley | fazilka | featherstone | federal heights | federal way | feicheng | feira nova | fejer | feldkirch
  | felege neway | felgueiras | felida | felidhu atholhu | felipe carrillo puerto | felixstow | felixstowe | fellbach
  | felling | fellsmere | feltham | feltwell | fendou | fengcheng | fenghua | fenghuang | fengkou | fengrun | fengxian
  | fengxiang | feni | fennpfuhl | fenoarivo atsinanana | fenoarivo be | fenstanton | fenton | fenyi | feodosiya
  | fereydun kenar | fergana | fergus falls | ferguson | ferizaj | ferkessedougou | fermanagh | fermo | fermoy
  | fern bay | fern creek | fern park | fernandina beach | fernandopolis | ferndale | ferndown | fernhill heath
  | fernhurst | fernie | fernley | ferntree gully | fernvale | fernway | ferny grove | ferny hills | ferokh
  | ferozepore | ferrara | ferrenafe | ferrol | ferry pass | ferryden park | ferryhill | fes | fes-boulemane
  | fes-dar-dbibegh | festus | fetesti | fethard | fethiye | fgura | fianarantsoa | fiano romano | fiditi | fier
  | fier-cifci | fife | fig tree pocket | figline valdarno | figtree | figueres | figuig | filderstadt | filey | fili
  | fillmore | filomeno mata | finale emilia | finale ligure | financial district | finderne | findlay | findon
  | finedon | finglas | finistere | finley | finlyandskiy | finneytown | finningley | finnmark | fino mornasco
  | finote selam | fiorentino | fircrest | firebaugh | firenze | firestone | firhouse | firozabad | firozpur jhirka
  | firuzabad | fish hawk | fishburn | fisher | fishers | fishersville | fishguard | fitchburg | fitzgerald
  | fitzgibbon | fitzroy | fitzroy north | fitzwilliam | fiume veneto | fiumefreddo sicilia | fiumicino-isola sacra
  | five corners | five dock | five forks | flacq | flagami | flagstaff | flagstaff hill | flat river | flat rock
  | flatbush | flatlands | flatwoods | fleckney | fleet | fleetwood | fleming island | flemington | flensburg
  | fletcher | flevoland | flexbury | flin flon | flinders | flinders park | flinders view | flint | flintshire
  | flitwick | flora hill | floral city | floral park | floreat | florence | florence-graham | florencia | flores
  | flores costa cuca | floresti | floresville | florey | florham park | floriana | floriano | florianopolis | florida
  | florida city | florida ridge | floridablanca | floridsdorf | florin | florina | floris | florissant | flossmoor
  | flower mound | flowery branch | flowing wells | flowood | flushing | flynn | fnidek | fochville | focsani | foggia
  | fokida | folcroft | foley | foligno | folkestone | folkston | folsom | fond parisien | fontana | fonte boa | fontem
  | fontenay-sous-bois | fontvieille | foothill farms | foothill ranch | footscray | forbes | forbesganj | forchheim
  | forde | fordham | fordingbridge | fordon | fords | forecariah | foreisetata | forest | forest acres | forest city
  | forest glen | forest grove | forest hill | forest hills | forest lake | forest lodge | forest park | forest row
  | forestdale | forestville | forfar | forked river | forli | forli-cesena | formby | formiga | formosa | forney
  | forres | forrest city | forresters beach | forrestfield | forster | fort abbas | fort atkinson | fort beaufort
  | fort belvoir | fort bliss | fort bragg | fort campbell north | fort carson | fort collins | fort dix | fort dodge
  | fort drum | fort erie | fort frances | fort gloster | fort hamilton | fort hood | fort hunt | fort irwin
  | fort knox | fort lauderdale | fort lee | fort leonard wood | fort liberte | fort lupton | fort madison
  | fort mcmurray | fort meade | fort mill | fort mitchell | fort morgan | fort myers | fort myers beach
  | fort myers shores | fort oglethorpe | fort payne | fort pienc | fort pierce | fort pierce north | fort pierce south
  | fort polk south | fort portal | fort riley north | fort salonga | fort saskatchewan | fort scott | fort smith
  | fort st. john | fort stockton | fort thomas | fort valley | fort walton beach | fort washington | fort wayne
  | fort william | fort worth | fort wright | fort-de-france | fortaleza | forth | fortitude valley | fortuna
  | fortuna foothills | fortuneswell | foshan | foster city | fostoria | foumban | foumbot | fountain | fountain hills
  | fountain inn | fountain valley | fountainebleau | fountainhead-orchard hills | four corners | four marks | fowey
  | fowler | fox chapel | fox lake | fox point | foxborough | foxrock | foxton | fraccionamiento ciudad olmeca
  | fraccionamiento galaxia tarimbaro | fraccionamiento metropolis ii | fraccionamiento real palmas | fraile pintado
  | framingham | framingham center | framlingham | franca | francavilla fontana | franceville | franche-comte
  | francisco beltrao | francisco i. madero | francisco javier mina | francisco morato | francisco morazan
  | francisco sa | francistown | francisville | franconia | franconville | frankenmuth | frankenthal | frankfort
  | frankfort square | franklin | franklin lakes | franklin park | franklin square | frankston | frankston east
  | frankston north | frankston south | frantiskovy lazne | franzosisch buchholz | fraser | fraserburgh | fratautii noi
  | fray bentos | fray luis beltran | frechen | freckleton | fredericia | frederick | fredericksburg | frederickson
  | frederico westphalen | fredericton | frederiksberg | fredonia | fredrikstad | freehold | freeland | freeling
  | freeport | freetown | freha | frei paulo | freiberg | freiburg | freising | freital | frejus | fremantle
  | fremington | fremont | french guiana | french polynesia | french rocks | french southern territories
  | frenchs forest | frenchville | frenda | fresh meadows | freshwater | fresnillo | fresno | fria | fribourg | fridley
  | friedrichsfelde | friedrichshafen | friedrichshain | friendly | friendswood | frimley | frinton-on-sea | frisco
  | friuli-venezia giulia | frodsham | frolovo | fromager | frome | front royal | frontera | frontera corozal
  | frosinone | frostburg | fruit cove | fruit heights | fruita | fruitland | fruitridge pocket | fruitvale
  | fruitville | frutal | fryazevo | fryazino | frydek mistek | frydek-mistek | fryslan | fthiotida | fu'an | fuchucho
  | fuding | fuencarral-el pardo | fuengirola | fuenlabrada | fuente obejuna | fuente palmera | fuji | fujian | fujieda
  | fujin | fujinomiya | fujioka | fujisawa | fujishiro | fujiyoshida | fukayacho | fukuchiyama | fukui | fukui-shi
  | fukuoka | fukuroi | fukushima | fukuyama | fulbourn | fulda | fulham | fulham gardens | fuli | fuling | fullarton
  | fuller heights | fullerton | fulshear | fulton | fultondale | funafuti | funaishikawa | funchal | fundacion
  | fundong | funtua | funza | fuorigrotta | fuqing | fuquay-varina | furmanov | furnace green | furstenfeldbruck
  | furstenwalde | furth | furukawa | fusagasuga | fushun | fussa | fussels corner | futtsu | fuvammulah | fuwwah
  | fuxin | fuyang | fuyu | fuyuan | fuzhou | fuzuli | fylde | fyzabad | g'ijduvon shahri | ga-kgapane | ga-rankuwa
  | gaafu alifu | gaafu dhaalu | gaalkacyo | gabes | gaborone | gabrovo | gabu | gadag | gadag-betageri | gadarwara
  | gaddi annaram | gadow maly | gadsden | gadwal | gafargaon | gaffney | gafsa | gaga'emauga | gagaifomauga
  | gagarin shahri | gage park | gages lake | gagnoa | gagny | gahanna | gaibandha | gaillimh | gainesville
  | gainsborough | gaithersburg | gajraula | gajuwaka | galaosiyo shahri | galapagar | galapagos | galashiels | galati
  | galatsi | galax | galaxia bonito jalisco | galena park | galesburg | galesong | galgate | galguduud | galicia
  | galion | galiwinku | galla | gallarate | gallatin | galle | galliano | galliera veneta | gallup | gallus | galston
  | galt | galveston | gamagori | gambat | gambela | gambela hizboch | gambiran satu | gamboru | gamla uppsala
  | gamlingay | gamonal | gampaha | gampengrejo | gamping lor | gamprin | gan yavne | gananoque | gandajika | gandaki
  | ganderkesee | gandhi nagar | gandhidham | gandhinagar | gandia | ganei tikva | gang'weondo | gangakher | ganganagar
  | gangapur | gangarampur | gangawati | ganges | gangneung | gangoh | gangtok | ganj dundwara | ganj muradabad | ganja
  | gannan | gansu | gantang | gantt | ganzourgou | gao | gaogou | gaomi | gaoping | gaoual | gaoyou | gaozhou | gap
  | gapan | gapyeong | garanhuns | garbagnate milanese | garbsen | garbutt | garca | garcia | gard | garden acres
  | garden city | garden city park | garden grove | garden home-whitford | gardena | gardendale | gardere | gardez
  | gardiner | gardner | gardnerville | gardnerville ranchos | gardone val trompia | garelochhead | garfield
  | garfield heights | garforth | garges-les-gonesse | garh maharaja | garhi khairo | garhi pukhta | garhmuktesar
  | garhwa | gariadhar | garibaldi | garissa | garland | garner | garnet | garoowe | garoua | garoua boulai | garran
  | garrett | garrison | garstang | gartcosh | gary | gas city | gasa | gash-barka | gashua | gaspar | gaspar hernandez
  | gaspe | gassino torinese | gastonia | gatak | gatchina | gates-north gates | gateshead | gatesville | gateway
  | gatineau | gatton | gaurnadi | gauteng | gautier | gava | gavle | gavrilov posad | gawler | gawler east
  | gawler south | gay | gaya | gayndah | gaythorne | gaza | gaziantep | gazipur | gazulu-natala | gbadolite | gbarnga
  | gbarpolu | gbawe | gbongan | gdansk | gdynia | gebog | gebre guracha | gebze | gedangan | gedo | geebung | geel
  | geelong | geelong west | gegark'unik' | geidam | geilston bay | geiro | geita | gejiu | gela | gelderland | geldern
  | geleen | gelendzhik | gelligaer | gelorup | gelsenkirchen | gembrook | gemeinde friedland | gemena | gemlik
  | geneina | general acha | general cabrera | general conesa | general emilio aguinaldo | general enrique mosconi
  | general fernandez oro | general levalle | general luna | general mamerto natividad | general miguel aleman
  | general pacheco | general pico | general pinedo | general ramirez | general roca | general salgado | general santos
  | general tinio | general toshevo | general trias | general villegas | general zuazua | geneseo | geneva | geneve
  | genhe | genk | gennevilliers | genoa | genova | gent | genteng | geographe | geoktschai | george | george town
  | georges hall | georgetown | georgia | georgiyevsk | georgsmarienhutte | gera | geraardsbergen | geraldine
  | geraldton | gereida | gereshk | gering | germantown | germering | gero | gerona | gerrards cross | gerringong
  | gers | gesundbrunnen | getafe | gettysburg | getxo | gevelsberg | gevgelija | gevrai | ghanzi | gharaunda
  | gharb darfur | gharb-chrarda-beni hssen | ghardaia | gharyan | ghat | ghatal | ghatampur | ghatsila | ghaziabad
  | ghazieh | ghazipur | ghazni | ghor | ghormach | ghosi | ghoti budrukh | ghotki | ghugus | gia lai | gibraltar
  | gibsons | gibsonton | gibsonville | giddarbaha | giddings | gidgegannup | giessen | giffnock | giffoni valle piana
  | gifford | gifhorn | gifu | gifu-shi | gig harbor | gijang | gijon | gilan | gilberdyke | gilbert | gilbert islands
  | gilberts | gilfach goch | gilford | gilgandra | gilgit-baltistan | gillen | gilles plains | gillette
  | gillieston heights | gillingham | gilmer | gilmore | gilroy | gilston | gilwern | gimaras | gimbi | gimcheon
  | ginowan | gioia tauro | gioiosa ionica | giralang | girard | girardot city | giresun | giribingi | giridih | girne
  | giron | girona | gironde | girraween | girrawheen | girton | girvan | gisborne | gisenyi | gitarama | gitega
  | giurgiu | giv'at shmuel | givat zeev | givatayim | giyani | giza | gjakove | gjilan | gjirokaster | gjorce petro
  | glace bay | glacis | gladbeck | gladesville | gladeview | gladewater | gladstone | gladstone park | glanamman
  | glandore | glapwell | glarus | glasgow | glasgow village | glasnevin | glass house mountains | glassboro
  | glassmanor | glastonbury | glastonbury center | glazov | glebe | glemsford | glen allen | glen alpine | glen avon
  | glen burnie | glen carbon | glen cove | glen eden | glen ellyn | glen forrest | glen huntly | glen innes
  | glen iris | glen oaks | glen osmond | glen ridge | glen rock | glen waverley | glenarden | glenboig | glenbrook
  | glencoe | glendale | glendale heights | glendalough | glendenning | glendive | glendora | gleneagle | glenelg
  | glenelg east | glenelg north | glenelg south | glenella | glenferrie | glenfield | glenfield park | glengowrie
  | glenhaven | glenmavis | glenmont | glenmore park | glenn dale | glenn heights | glennville | glenolden | glenorchy
  | glenorie | glenpool | glenrothes | glenroy | glens falls | glens falls north | glenshaw | glenside | glenunga
  | glenvale | glenvar heights | glenview | glenville | glenwood | glenwood springs | gliwice | globe | glodeni
  | glogovac | glogow | glogow malopolski | glossodia | glossop | gloucester | gloucester city | gloucester point
  | gloucestershire | gloversville | glusburn | glyfada | glyn-neath | gnagna | gniezno | gnosall | goa | goa velha
  | goalpara | goba | gobardanga | gobernador galvez | gobernador roca | gobernador virasora | gobichettipalayam
  | gobowen | goch | goczalkowice zdroj | godalming | godda | goddard | godean | goderich | godfrey | godhra
  | godmanchester | godollo | godstone | goes | gogrial | gohadi | gohana | goiana | goianesia | goiania | goias | gojo
  | gojra | gokak | goksun | gol'yanovo | gola bazar | gola gokarannath | golaghat | golborne | golcuk | gold camp
  | gold canyon | gold coast | gold river | golden | golden bay | golden beach | golden gate | golden glades
  | golden grove | golden hills | golden point | golden square | golden valley | goldenrod | goldsboro | golestan
  | goleta | golpayegan | goma | gomba | gombe | gombong | gomez farias | gomez palacio | gomoh | gonabad | gonaives
  | gonbad-e kavus | gonda city | gondal | gondar | gondia | gonen | gongchangling | gongdanglegi kulon | gongju
  | gongzhuling | gonzales | gonzalez | good hope | goodings grove | goodlettsville | goodna | goodwood | goodyear
  | googong | goole | goolwa | goondiwindi | goonellabah | goose creek | gooseberry hill | goostrey | gopalganj
  | goppingen | gora kalwaria | gorakhpur | goranboy | gordon | gordon park | gordonvale | gore | gorebridge | gorele
  | gorey | gorgan | gorgol | gorham | gori | goribidnur | gorinchem | goring | gorisnica | gorizia | gorj | gorje
  | gorla maggiore | gorla minore | gorleston-on-sea | gorlitz | gorna oryahovitsa | gornja radgona | gornji grad
  | gornji milanovac | gornji petrovci | gornji vakuf | gorno-altaysk | gornyye klyuchi | gorod minsk | gorod os
  | gorodets | gorokan | gorontalo | gorseinon | gort | goryachevodskiy | goryachiy klyuch | gorzow wielkopolski
  | gosaba | gose | gosen | gosford | gosforth | goshen | goshogawara | goslar | gosnells | gosport | gossops green
  | gostivar | goteborg | gotenba | goth garelo | goth phulji | goth radhan | gotha | gotse delchev | gottingen | gouda
  | goulburn | goulds | gounou gaya | gourma | gourock | goussainville | governador valadares | govi-altay
  | govi-sumber | gowanbrae | gowrie | gowrie junction | gowurdak | goxhill | goya | goyang-si | goycay | goyerkata
  | goygol | graaff-reinet | grabouw | gracemere | graceville | gracia | grad | grad zagreb | gradsko | grafton
  | graham | grahamstown | graiguenamanagh | grain valley | grajau | grambling | gramercy park | gramsh | granada
  | granadero baigorria | granbury | granby | grand baie | grand bassa | grand blanc | grand bois | grand boulevard
  | grand cape mount | grand casablanca | grand cay | grand centre | grand falls-windsor | grand forks | grand gaube
  | grand gedeh | grand haven | grand island | grand junction | grand kru | grand ledge | grand port | grand prairie
  | grand rapids | grand terrace | grand'anse mahe | grand'anse praslin | grand-bassam | grandans | grande prairie
  | grandview | grandview heights | grandville | grandwood park | grange | grange hill | grange-over-sands
  | grangemouth | granger | grangwav | granite bay | granite city | granite shoals | graniteville | granma | granollers
  | grantham | grants | grants pass | grantsville | granville | grapevine | grappenhall | grass valley | grasse
  | graubunden | gravata | gravatai | gravellona toce | gravenhurst | gravesend | gray | grays | grays point
  | grayslake | grayson valley | graz | grazhdanka | greasby | great ayton | great barford | great bend | great bookham
  | great britain | great dunmow | great falls | great glen | great gonerby | great harwood | great horkesley
  | great houghton | great kills | great leighs | great malvern | great missenden | great neck | great neck plaza
  | great sankey | great torrington | great wakering | great wyrley | great yarmouth | greater accra
  | greater grand crossing | greater napanee | greater noida | greater northdale | greater sudbury
  | greater upper marlboro | greatwood | greece | greeley | green | green bay | green cove springs | green haven
  | green hill | green knoll | green river | green valley | greenacre | greenacres | greenacres city | greenbank
  | greenbelt | greenbriar | greenbrier | greenburgh | greencastle | greendale | greeneville | greenfield
  | greenfield park | greenfields | greenford | greenhill | greenhills | greenhithe | greenisland | greenlawn
  | greenmount | greenock | greenpoint | greensboro | greensborough | greensburg | greenslopes | greentree | greenvale
  | greenville | greenwich | greenwith | greenwood | greenwood village | greer | gregory hills | greifswald | gremda
  | grenada | grenadines | grenfell | grenoble | gresford | gresham | gresham park | gresik | greta | gretna | greve
  | greven | grevena | grevenbroich | grevenmacher | greymouth | greystanes | greystones | greytown | gridley | griffin
  | griffith | grimbergen | grimes | grimethorpe | grimsby | grimston | grinnell | grodzisk mazowiecki
  | grodzisk wielkopolski | groesbeck | grogol | gronau | groningen | groot ijsselmonde | gropiusstadt | gros islet
  | gros morne | gross kreutz | grosse ile | grosse pointe | grosse pointe farms | grosse pointe park
  | grosse pointe woods | grosseto | grosuplje | groton | grottaglie | grove | grove city | grovedale | groveland
  | groveport | grover beach | groves | groveton | grovetown | groznyy | grudziadz | grugliasco | grumo appula
  | grumo nevano | gryazi | gryfow slaski | gua musang | guacamayas | guacara | guadalajara | guadalcanal | guadalupe
  | guadalupe victoria | guadeloupe | guaiba | guaimaro | guainia | guaira | guajara mirim | gualdo tadino | gualeguay
  | gualeguaychu | guam | guamuchil | guanabacoa | guanacaste | guanajuato | guanambi | guanare | guangdong | guangming
  | guangshui | guangxi | guangyuan | guangzhou | guankou | guantanamo | guapimirim | guarabira | guarapari
  | guarapuava | guaratingueta | guarda | guarenas | guariba | guarico | guaruja | guarulhos | guasave | guasdualito
  | guatemala | guatemala city | guatire | guaviare | guaxupe | guayaquil | guayaramerin | guayas | guaynabo | gubkin
  | gucheng chengguanzhen | gudalur | gudermes | gudivada | gudiyatham | gudja | gudur | guduvancheri | gueckedou
  | guekedou | guelma | guelmim | guelmim-es semara | guelph | gueltat zemmour | guera | guercif | guernsey | guerrero
  | guerrero negro | guider | guidimaka | guidonia montecelio | guigang | guiglo | guigue | guiguinto | guihing proper
  | guildford | guildford west | guilford | guilin | guillermo zuniga | guimaraes | guimba | guines | guiping | guiren
  | guiria | guisborough | guiseley | guiset east | guixi | guiyang | guizhou | gujar khan | gujarat | gujo
  | gujranwala | gujrat | gukovo | gul'kevichi | gulaothi | gulariya | gulbarga | guledagudda | gulf | gulf breeze
  | gulf gate estates | gulf hills | gulf park estates | gulf shores | gulfport | gulfview heights | gulgong | guli
  | guliston | gullane | gulliver | gulu | gumdale | gumel | gumi | gumia | gumla | gummersbach | gummi | gumushane
  | gumushkhane | gun barrel city | guna | gunbarrel | gungahlin | gunma | gunn | gunnedah | gunness | gunnislake
  | gunnison | gunsan | guntakal junction | guntersville | guntur | guozhen | gura humorului | gura sutii | gura vaii
  | gura vitioarei | gurgaon | guri-si | guria | gurnee | gursahaiganj | guru har sahai | gurupi | gus'-khrustal'nyy
  | gusau | gushikawa | gushu | gusinje | guskhara | gustavo adolfo madero | gustine | gustrow | gutao | gutersloh
  | guthrie | gutierrez zamora | guttenberg | guwahati | guyancourt | guyane | guye | guymon | guyong | gwadar
  | gwalior | gwandalan | gwangju | gwangju gwang'yeogsi | gweedore | gwelup | gweru | gwio kura | gwynedd
  | gwynneville | gyeonggido | gyeongju | gyeongsan-si | gyeongsangbugdo | gyeongsangnamdo | gymea | gymea bay | gympie
  | gyoda | gyongyos | gyor | gyor-moson-sopron | gypsum | gyula | gyumri | gzira | għajnsielem | għarb | għargħur
  | għasri | għaxaq | gədəbəy | gәncә | ha dong | ha giang | ha long | ha nam | ha noi | ha tien | ha tinh | ha'apai
  | ha'il | haa alifu | haa dhaalu | haarlem | habbouch | haberfield | habiganj | habra | hachinohe | hachioji
  | haci zeynalabdin | hacienda blanca | hacienda heights | hacienda huancane | hacienda la calera | hacienda santa fe
  | haciqabul | hackensack | hackett | hackettstown | hackham | hackham west | hackney | hadali | hadano | haddenham
  | haddington | haddon heights | haddonfield | hadejia | hadera | hadfield | hadhdhunmathi | hadithah | hadjer lamis
  | hadleigh | hadley | hadley wood | hadlow | hadramawt | hadspen | hadston | haeju | hafar al-batin | hafizabad
  | haflong | hagen | hagere hiywet | hagere maryam | hagere selam | hagerstown | hagi | hagley | hagonoy | haguenau
  | hahndorf | hai duong | hai phong | haicheng | haifa | haikou | haiku-pauwela | hailakandi | hailar | hailey
  | hailin | hailsham | hailun | haimen | hainan | hainault | hainaut | haines city | haining | haiphong | haizhou
  | hajdina | hajdu-bihar | hajduboszormeny | hajiganj | hajipur | hajjah | hakkari | hakodate | hala | halab
  | halabjah | halawa | halawa heights | halberstadt | haldensleben i | haldia | haldwani | hale | haledon | halekulani
  | hales corners | halesowen | halesworth | half moon | half moon bay | half way tree | halfway | halifax | halisahar
  | hallam | hallandale beach | halle | halle neustadt | hallett cove | hallglen | halls head | halmstad | halol
  | halstead | haltom city | halton | haltwhistle | halwan | ham lake | hamada | hamadan | hamah | hamakita | hamamatsu
  | hamanoichi | hamble-le-rice | hamburg | hamburg-mitte | hamburg-nord | hamden | hameenlinna | hameln | hamersley
  | hamgyong-bukto | hamgyong-namdo | hamhung | hami | hamilton | hamilton hill | hamilton square | hamilton worcester
  | hamirpur | hamlet | hamlin | hamlyn heights | hamlyn terrace | hamm | hamma bouziane | hammam bou hadjar
  | hammam sousse | hammam-lif | hammamet | hammond | hammond park | hammondville | hammonton | hampden | hampshire
  | hampstead | hampton | hampton bays | hampton east | hampton park | hamtramck | hanahan | hanam | hanamaki | hanawa
  | hanceville | hancheng | hanchuan | handa | handan | hanford | hang dong | hangu | hangzhou | haninge | hannans
  | hannibal | hanno | hannover | hannoversch munden | hanoi | hanover | hanover park | hansi | hanting | hanumangarh
  | hanwella ihala | hanyu | hanzhong | haora | hapeville | happy valley | happy valley-goose bay | hapur | harahan
  | harar | harare | harari people | harasta | harbin | harbour island | harburg | harbury | harda khas | hardap
  | hardeeville | hardenberg | harderwijk | hardingstone | hardoi | harefield | hargeysa | harghita | haridwar
  | harihar | haringey | haripur | harjumaa | harker heights | harlan | harlaxton | harlem | harleston | harleysville
  | harlingen | harlington | harlow | harold wood | harpanahalli | harpenden | harper | harper woods | harpswell center
  | harrah | harriman | harringay | harrington | harrington park | harris hill | harris park | harrisburg | harrisdale
  | harrismith | harrison | harrisonburg | harrisonville | harristown | harrisville | harrodsburg | harrogate | harrow
  | harsin | hartford | hartford city | harthill | hartland | hartlepool | hartley | hartley wintney | hartsdale
  | hartselle | hartshill | hartstown | hartsville | harunabad | harvard | harvest | harvey | harwich | harwood heights
  | haryana | has | hasaki | hasanpur | hasbrouck heights | hashimoto | hashtpar | hasilpur | hasimara | haskovo
  | haslemere | haslett | haslingden | hassall grove | hassan | hasselt | hassi messaoud | hassocks | hastings
  | hastings-on-hudson | hasuda | hat yai | hatay | hatboro | hatfield | hatfield peverel | hathersage | hathras
  | hato mayor | hatobohei | hatogaya-honcho | hatsukaichi | hatta | hattiesburg | hattingen | hatton | hau giang
  | haugesund | haughton green | hauppauge | haut-mbomou | haut-ogooue | haut-rhin | haut-sassandra | haute-corse
  | haute-garonne | haute-kotto | haute-loire | haute-marne | haute-normandie | haute-saone | haute-savoie
  | haute-vienne | hauterive | hautes-alpes | hautes-pyrenees | hauts-bassins | hauts-de-seine | havana | havant
  | haveli lakha | havelian | havelock | haverfordwest | haverhill | haveri | havering | haverstraw | havirov
  | havlickuv brod | havre | hawaii | hawaiian gardens | hawaiian paradise park | hawalli | hawarden | hawassa | hawera
  | hawick | hawke's bay | hawker | hawkesbury | hawkhurst | hawkinge | hawkinsville | haworth | hawthorn
  | hawthorn east | hawthorn south | hawthorn woods | hawthorndene | hawthorne | haxby | haxey | hay | hayama | hayang
  | hayborough | hayden | haydock | hayes | hayesville | hayle | hayling island | haymarket | hays | haysville
  | hayward | haywards heath | hazard | hazaribagh | hazel crest | hazel dell | hazel grove | hazel park | hazelbrook
  | hazelwood | hazleton | hazro city | heacham | headcorn | heage | healdsburg | healesville | healing | heanor
  | heath | heathcote | heatherton | heathmont | heathridge | heathrow | heathwood | heatley | heaton chapel
  | heavitree | hebburn | hebden bridge | hebei | heber city | heber springs | hebersham | hebi | hebron | hechuan
  | heckenberg | heckington | heckmondwike | hector caballero | hectorville | hecun | heddon greta | hede | hedge end
  | hedmark | hedon | heemskerk | heerenveen | heerhugowaard | heerlen | hefei | hegang | heidelberg
  | heidelberg heights | heidelberg west | heighington | heihe | heilbad heiligenstadt | heilbron | heilbronn
  | heilongjiang | heinsberg | heishan | heist-op-den-berg | hekinan | hela | helchteren | helena | helena valley
  | helena valley southeast | helena-west helena | helensburgh | helensvale | heliopolis | hell's kitchen | hellersdorf
  | hellertown | hellin | helmand | helmond | helong | helotes | helsby | helsingborg | helsingor | helsinki | helston
  | hemel hempstead | hemer | hemet | hemingbrough | hemingford grey | hemmant | hempstead | hemsby | hemsworth | henan
  | hendala | hendek | henderson | hendersonville | hendra | hendrina | henfield | hengchun | hengelo | hengoed
  | hengshui | hengyang | henley beach | henley beach south | henley brook | henley-on-thames | henlow | hennaya
  | hennef | hennenman | henryetta | hentiy | hepingjie | hepo | herat | herault | herceg novi | herceg-novi | hercules
  | heredia | hereford | herefordshire | herford | heritage park | herkimer | hermanas mirabal | hermantown | hermanus
  | hermiston | hermit park | hermitage | hermosa | hermosa beach | hermosillo | hermoso campo | hernals | hernando
  | herndon | herne | herne bay | herne hill | herning | heroica caborca | heroica guaymas | heroica matamoros
  | heroica zitacuaro | herrenberg | herrera | herriman | herrin | hershey | herstal | herston | herten | hertford
  | hertfordshire | hervey bay | herzliya | herzliya pituah | herzogenrath | hesperia | hessen | hessisch lichtenau
  | hessisch oldendorf | heswall | hetauda | hethersett | hetton-le-hole | heunghae | heusden | heves | hewett | hewitt
  | hewlett | hexham | heysham | heyuan | heywood | heze | hhohho | hialeah | hialeah gardens | hiawatha | hibbing
  | hickam field | hickory | hickory hills | hicksville | hidalgo | hidden valley | hidden valley lake | hietzing
  | higashimurayama | higashine | higgins | high barnet | high blantyre | high etherley | high peak | high point
  | high river | high springs | high valleyfield | high wycombe | higham ferrers | highbridge | highbury | highclere
  | highett | highfields | highgate | highgate hill | highland | highland city | highland heights | highland park
  | highland springs | highland village | highlands | highlands ranch | highley | highton | hightown | hightstown
  | highview | highwood | highworth | higuamo | hihya | hiiraan | hiiumaa | hikari | hikone | hilagang iloko
  | hilagang lanaw | hilagang samar | hilagang sambuwangga | hilagang surigaw | hilden | hildesheim | hill top
  | hillandale | hillarys | hillbank | hillcrest | hillcrest heights | hillerod | hilliard | hillingdon | hillsboro
  | hillsborough | hillsdale | hillside | hillview | hillvue | hilmar-irwin | hilo | hilsa | hilton | hilton head
  | hilton head island | hilversum | himachal pradesh | himatnagar | himeji | himimachi | hims | hincesti
  | hinchinbrook | hinchley wood | hinckley | hindaun | hindhead | hindley | hindupur | hinesville | hinganghat
  | hingham | hingoli | hinigaran | hinis | hino | hinsdale | hinthada | hinton | hirakata | hirapur hamesha | hirara
  | hiratsuka | hiriyur | hirosaki | hiroshima | hirwaun | hisai-motomachi | hisar | histon | hit | hita | hitachi
  | hitachi-naka | hitchcock | hitchin | hitoyoshi | hlukhiv | ho chi minh | hoa binh | hobart | hobartville | hobbs
  | hobe sound | hoboken | hoce-slivnica | hockessin | hocking | hockley | hod hasharon | hodal | hoddesdon
  | hodmezovasarhely | hodonin | hodos | hoeryong | hof | hoffman estates | hofu | hoge mors | hoge vucht
  | hohen neuendorf | hohhot | hohoe | hoi an | hoima | hojai | hokitika | hokkaido | hokuto | hola prystan' | holbeach
  | holbeck | holbrook | holden | holden hill | holdenville | holder | holdrege | hole narsipur | holguin | holiday
  | holiday city-berkeley | holladay | holland | holland park | holland park west | hollidaysburg | hollingworth
  | hollins | hollis | hollister | holliston | holloway | holloways beach | holly | holly hill | holly springs
  | hollymead | hollywell | hollywood | holmen | holmes chapel | holmview | holon | holstebro | holsworthy | holt
  | holtsville | holtville | holtze | holualoa | holyhead | holyoke | holytown | holywell | holywell green | holywood
  | homa bay | homagama | homburg | home gardens | home hill | homeacre-lyndora | homebush | homebush west | homeland
  | homeland park | homer | homer glen | homestead | homestead meadows north | homestead meadows south | homewood
  | homnabad | homosassa springs | homs | homyel' | honcho | hondo | hondomachi-hondo | hong kong | hongch'on
  | honggang | hongjiang | hongqiao | hongseong | hongwon | honiara | honiton | honjo | honmachi | honolulu | hoo
  | hood river | hoofddorp | hoogeveen | hoogvliet | hook | hooper | hoopeston | hoopstad | hoorn | hoover | hopatcong
  | hopatcong hills | hope | hope island | hope mills | hope town | hope valley | hopewell | hopkins | hopkinsville
  | hopkinton | hoppers crossing | hoquiam | horad smalyavichy | horad zhodzina | horam | horana south
  | horawala junction | horbury | hordaland | horishni plavni | horizon city | horizon west | horizonte | horjul
  | horki | horley | horlivka | hormozgan | horn lake | horncastle | hornchurch | hornell | horni pocernice
  | horni slavkov | horningsea park | hornsby | hornsby bend | hornsby heights | hornsea | horrabridge | horseheads
  | horsens | horsford | horsforth | horsham | horsholm | horsley | horta-guinardo | hortaleza | hortolandia | horwich
  | hosa'ina | hoshangabad | hoshiarpur | hoskote | hospet | hosur | hot springs | hot springs village | hotaka | hotan
  | hotham heights | hotting | houaphan | houet | hough | houghton | houghton-le-spring | houilles | houlton | houma
  | houmt el souk | hounde | hounslow | houston | houthalen | hovd | hove | hovedstaden | hoveton | hovsan | hovsgol
  | howard | howard beach | howard springs | howden | howell | howick | howland center | howland island | howlong
  | howrah | howth | hoxter | hoxton park | hoyerswerda | hoylake | hoyland nether | hpa-an | hradec kralove | hrastnik
  | hrazdan | hrodna | hrpelje-kozina | hsinchu | hua hin | huacho | huadian | huai khot | huai mek | huai yot
  | huai'an | huaibei | huaicheng | huaidian | huaihua | huainan | huaiyuan chengguanzhen | hualien | hualien city
  | huamantla | huambo | huanan | huancavelica | huancayo | huanggang | huangmei | huangnihe | huangpi | huangshan
  | huangshi | huangyan | huangzhou | huanren | huanuco | huaquillas | huaral | huaraz | huatabampo | huatusco
  | huauchinango | huayin | huazhou | hubbard | hubei | huber heights | hubli | huckelhoven | hucknall | huddersfield
  | huddinge | hudson | hudson falls | hudsonville | hue | huehuetenango | huelva | huerta grande | huesca
  | huetor vega | hueytown | hughes | hughesdale | hughson | hugli | hugo | huguenot | huicheng | huila | huilong
  | huinan | huinca renanco | huixquilucan | huixtla | huizen | huizhou | hujra shah muqim | hukumati azrah | hulan
  | hulan ergi | hull | hulme | humaita | humberston | humble | humboldt | humen | humenne | humpty doo | hunan
  | hunchun | hunedoara | hung yen | hungerford | hungnam | hunin | hunmanby | hunstanton | hunsur | hunt valley
  | hunters creek | hunters hill | huntersville | huntertown | hunterview | huntfield heights | huntingburg
  | huntingdale | huntingdon | huntington | huntington beach | huntington park | huntington station | huntington woods
  | huntley | huntly | hunts point | huntsville | huocheng | huonville | huoqiu chengguanzhen | hurghada | hurlingham
  | hurlstone park | huron | huron east | hurricane | hurst | hurstbridge | hurstpierpoint | hurstville
  | hurstville grove | hurth | hushitai | hutang | hutchins | hutchinson | hutchinson island south | hutto | huyton
  | huzhou | hvidovre | hwado | hwange | hwanghae-bukto | hwanghae-namdo | hwangju-up | hwaseong-si | hwasun | hwawon
  | hyannis | hyattsville | hybla valley | hyde | hyde park | hyderabad | hyeres | hyesan | hyesan-dong | hyogo | hyrum
  | hythe | hyvinge | i-n-salah | ialomita | ialoveni | iasi | ibabang tayuman | ibadan | ibague | ibanda | ibara
  | ibaraki | ibarra | ibb | ibbenburen | ibipora | ibirite | ibitinga | ibiza | ibshaway | ibstock | ica | icara
  | ichalkaranji | ichchapuram | icheon-si | ichihara | ichinomiya | ichinoseki | ida-virumaa | idabel | idah | idaho
  | idaho falls | idalia | idanre | idappadi | idar-oberstein | idfu | idku | idlib | idrija | idylwood | ieper
  | ifakara | ifo | ifrane | ifugao | iganga | igarape acu | igarape miri | igarassu | igatpuri | igbara-odo | igbo-ora
  | igbo-ukwu | igboho | igdir | igede-ekiti | ignacio zaragoza | ignalina | iguaba grande | igualada | iguatu | igunga
  | ihiala | iida | iizuka | ijebu-igbo | ijebu-jesa | ijebu-ode | ijero-ekiti | ijmuiden | ijsselstein | ijui | ijuw
  | ikeda | ikeja | ikere-ekiti | ikire | ikirun | iklin | ikom | ikoma | ikongo | ikot ekpene | iksan | ila orangun
  | ilagan | ilam | ilan | ilaro | ilawa | ilchester | ile-de-france | ilebo | ileia | ilesa | ilfov | ilfracombe
  | ilha solteira | ilhabela | ilheus | iligan | iligan city | ilinden | ilinge | ilion | ilioupoli | ilirska bistrica
  | ilkal | ilkeston | ilkley | illawong | ille-et-vilaine | illes balears | illinois | illizi | ilminster | ilo
  | ilobu | ilocos | ilocos sur | iloilo | ilopango | ilorin | iluka | imaichi | imam qasim | imam sahib | imamoglu
  | imaricho-ko | imathia | imbabura | imbituba | imeni morozova | imeni sverdlova | imeni vorovskogo | imereti
  | imishli | imisli | immingham | immokalee | imo | imola | imperatriz | imperia | imperial | imperial beach | imphal
  | imsil | imus | imzouren | ina | inagua | inala | inaruwa | inashiki | inazawa | ince-in-makerfield
  | inch'on-kwangyokshi | incheon | inchiri | incline village | inda chhoi | inda silase | indaial | indaiatuba
  | indang | independence | independencia | independent hill | indi | indian harbour beach | indian hills
  | indian river estates | indian trail | indian wells | indiana | indianapolis | indianola | indiantown | indio
  | indooroopilly | indore | indramayu | indre | indre arna | indre-et-loire | induno olona | inegol
  | inezgane-ait melloul | ingatestone | ingeniero jacobacci | ingeniero pablo nogues | ingenio la esperanza
  | ingersoll | ingham | ingle farm | ingleburn | ingleby greenhow | ingleside | inglewood | inglewood-finn hill
  | ingoldmells | ingolstadt | ingraj bazar | inhambane | inhumas | inisa | inkster | innaloo | innere stadt
  | innerleithen | innes park | innisfil | inniswold | innsbruck | inongo | inowroclaw | insch | intendente alvear
  | interlaken | international falls | intibuca | intorsura buzaului | inuyama | inver grove heights | inverbervie
  | invercargill | inverclyde | inverell | invergordon | inverkeithing | inverkip | inverloch | invermay | inverness
  | inverness highlands south | inverurie | inwood | ioannina | ioba | iola | iona | ione | ionia | ionia nisia | iowa
  | iowa city | iowa falls | iowa park | ipatinga | ipeiros | ipiales | ipiau | ipoh | ipojuca | ipoti | ipplepen
  | ipswich | iqaluit | iquique | iquitos | irakleio | irakleion | iranshahr | irapuato | irati | irattinapuri | irbid
  | irbit | irchester | irece | iriga city | iringa | irkutsk | irlam | irmo | iron mountain | irondale | irondequoit
  | ironton | ironville | ironwood | irpin | irthlingborough | irun | irvine | irving | irving park | irvington
  | irymple | isaacs | isabel | isabel segunda | isabela | isabella plains | isahaya | isanti | ischia porto | ise
  | ise-ekiti | isehara | iselin | isere | iserlohn | isernhagen farster bauerschaft | isernia | isesaki | isfahan
  | isfara | ishigaki | ishikari | ishikawa | ishim | ishimbay | ishinomaki | ishioka | ishpeming | ishtixon shahri
  | ishurdi | isieke | isingiro | isiolo | isiro | iskenderun | iskitim | isla | isla aguada | isla cristina
  | isla mujeres | isla soyaltepec | isla vista | islamabad | islamorada | islampur | island lake | isle of mull
  | isleham | isleworth | islington | islip | islip terrace | ismailia | ismayilli | isna | isparta | issaquah | issia
  | issy-les-moulineaux | istanbul | istaravshan | istok | istra | istres | isulan | itabaiana | itaberaba | itabira
  | itabirito | itaborai | itabuna | itacoatiara | itaguai | itagui | itaitinga | itaituba | itajai | itajuba
  | itamaraju | itami | itanagar | itanhaem | itapage | itapecuru mirim | itapema | itaperuna | itapetinga
  | itapetininga | itapeva | itapevi | itapipoca | itapira | itapolis | itapua | itaquaquecetuba | itaqui | itarare
  | itarsi | itasca | itatiba | itaugua | itauna | iten | ithaca | ito | itoigawa | itoman | itsa | itu | ituiutaba
  | itumbiara | ituverava | itzehoe | itzincab palomeque | ivancna gorica | ivanhoe | ivanhoe east | ivano-frankivsk
  | ivanovo | ivanovskoye | ivanteyevka | iver | iver heath | ives estates | ivinghoe | ivins | ivry-sur-seine
  | ivybridge | iwade | iwai | iwaki | iwakuni | iwakura | iwamizawa | iwanuma | iwata | iwate | iwatsuki | iwo
  | ixmiquilpan | ixtapa-zihuatanejo | ixtapaluca | ixworth | iyo | izabal | izberbash | izhevsk | izki | izmail
  | izmaylovo | izmir | izmit | izobil'nyy | izola | iztacalco | iztapalapa | izumi | izumiotsu | izumisano | izumo
  | izyum | ja ela | jabal lubnan | jabalpur | jabalya | jabat | jablah | jaboatao | jaboticabal | jacaltenango
  | jacana | jacarei | jacarezinho | jacinto city | jackson | jackson heights | jacksonville | jacksonville beach
  | jacmel | jacobabad | jacobina | jadder cemetery | jaen | jaffa | jaffna | jagadhri | jagatsinghapur | jagdalpur
  | jagdishpur | jagdispur | jaggayyapeta | jagna | jagodina | jagraon | jagtial | jaguaquara | jaguariaiva
  | jaguariuna | jaguey grande | jahanabad | jahangirabad | jahanian shah | jaigaon | jaipur | jaipurhat | jaisalmer
  | jaisingpur | jaito | jajpur | jakarta | jakarta raya | jakomini | jalai nur | jalal-abad | jalalabad | jalalpur
  | jalalpur jattan | jalalpur pirwala | jalandhar | jalapa | jalarpet | jalaun | jales | jalesar | jalgaon
  | jalgaon jamod | jalilabad | jalingo | jalisco | jalna | jalor | jalpaiguri | jaluit | jam sahib | jamaame
  | jamadoba | jamaica | jamaica plain | jamalpur | jambi | jambi city | jamboree heights | jambusar | james city
  | james island | jamesburg | jamestown | jamisontown | jamjamal | jamkhandi | jammalamadugu | jammu | jamnagar
  | jampur | jamshedpur | jamui | jamul | jamundi | jamuria | jan juc | jan kempdorp | jan mayen | jan-phyl village
  | janakpur | janauba | jandakot | jandiala guru | jandiala sher khan | jandira | jane brook | janesville | jangaon
  | jangipur | janin | janjgir | jannali | janow lubelski | janowiec wielkopolski | januaria | janub darfur
  | janub kurdufan | janub sina' | jaora | japekrom | japeri | jaragua | jaranwala | jarash | jardim paulista
  | jardin america | jardin exotique | jardinopolis | jaroslaw | jarrow | jarvamaa | jarvenpaa | jarvis island | jasdan
  | jasim | jaslo | jasmine estates | jasper | jaspur | jastrzebie zdroj | jasz-nagykun-szolnok | jatai | jatani
  | jaten | jatibarang | jatiroto | jatiwangi | jatoi shimali | jau | jauharabad | jaunpur | javanrud | javea
  | javier rojo gomez | jawa | jawa barat | jawa tengah | jawa timur | jawala mukhi | jawhar | jaworzno
  | jaworzyna slaska | jayamkondacholapuram | jayapura | jayrud | jazan | jeanerette | jeannette | jedburgh | jeddah
  | jefferson | jefferson city | jefferson hills | jefferson valley-yorktown | jeffersontown | jeffersonville | jega
  | jegunovce | jeju city | jekabpils | jekulo | jelcz laskowice | jelenia gora | jelgava | jember | jena | jendouba
  | jenison | jenks | jennings | jennings lodge | jensen beach | jeongeup | jeonju | jequie | jerada | jerantut
  | jeremie | jericho | jerome | jeronimo monteiro | jerrabomberra | jersey | jersey city | jersey village
  | jerseyville | jerusalem | jesenice | jesenik | jesi | jesmond | jessore | jessup | jesup | jesus gomez portugal
  | jesus maria | jesus maria garza | jesus menendez | jetpur | jewells | jeypore | jezersko | jha-jha | jhabua
  | jhajjar | jhalakati | jhalawar | jhalrapatan | jhang sadr | jhanjharpur | jhansi | jhargram | jharia | jharkhand
  | jharsuguda | jhelum | jhenaidah | jhingergacha | jhunjhunun | ji parana | ji'an | jiagedaqi | jiamusi | jian'ou
  | jiangkou | jiangmen | jiangsu | jianguang | jiangxi | jiangyan | jiangyin | jiangyou | jianshui | jiaojiang
  | jiaozhou | jiaozuo | jiashan | jiaxing | jiayuguan | jiazi | jicaltepec autopan | jicin | jidd hafs | jidong
  | jiehu | jieshi | jieshou | jiexiu | jieyang | jigawa | jiguani | jihlava | jijel | jijiang | jijiga | jilib | jilin
  | jima abajo | jimboomba | jimenez | jimeta | jimma | jimo | jinan | jinan-gun | jinchang | jincheng | jind
  | jindabyne | jindalee | jindera | jindrichuv hradec | jingdezhen | jinghong | jingling | jingmen | jingzhou | jinhua
  | jining | jinja | jinji | jinjiang | jinka | jinotega | jinsha | jinshi | jintur | jinxiang | jinzhou | jipijapa
  | jirja | jishu | jishui | jitra | jiujiang | jiupu | jiuquan | jiutai | jiutepec | jiwaka | jixi | jizan | jizzax
  | joal-fadiout | joao alfredo | joao camara | joao monlevade | joao neiva | joao pessoa | joao pinheiro
  | joaquim nabuco | joaquin suarez | joaquin v. gonzalez | jobabo | jobstown | jodhpur | jodiya bandar | joensuu
  | joetsu | jogbani | jogevamaa | johannesburg | johns creek | johnsburg | johnson city | johnson lane | johnston
  | johnston atoll | johnstone | johnstown | johor | johor bahru | joinville | joliet | joliette | jollyville | jolo
  | jombang | jomboy shahri | jonava | jonesboro | jonesborough | jonglei | joniskis | jonkoping | jonquiere
  | joondalup | joondanna | joplin | joppatowne | jordan | jordan springs | jordanstown | jorge jimenez cantu | jorhat
  | jos | jose bonifacio | jose c. paz | jose cardel | jose maria morelos | jose mariano jimenez | jose panganiban
  | jose pedro varela | josenii bargaului | joshua | joshua tree | joue-les-tours | jounieh | jovellanos | jowzjan
  | joymontop | joyner | joypur hat | jozsefvaros | jrada | juan aldama | juan diaz | juan diaz covarrubias
  | juan griego | juan jose rios | juan l. lacaze | juan morales | juan rodriguez clara | juana diaz | juanjui | juarez
  | juba | jubbada dhexe | jubbada hoose | jubilee pocket | judeida makr | juegang | jugsalai | juhaynah | juigalpa
  | jujuy | juliaca | julich | juma shahri | jumri tilaiya | junagadh | junction city | jundiai | juneau | junee
  | junin | junortoun | jupiter | jura | jurbarkas | jurmala | jursinci | jurupa valley | justice | justiniano posse
  | justo daract | jutiapa | juticalpa | juventino rosas | juwana | juye | jwaneng | jyvaskyla | k'akheti | kaabong
  | kaafu | kaarst | kabacan | kabale | kabanjahe | kabankalan | kabardino-balkarskaja respublika | kabare | kabarole
  | kabba | kaberamaido | kabin buri | kabinda | kabirwala | kabul | kabwe | kachia | kachin | kachkanar | kadavu
  | kadayanallur | kadi | kadina | kadiogo | kadiri | kadirli | kadiyivka | kadoma | kadugli | kaduna | kadur | kaedi
  | kaegalla | kaeng khoi | kaeng khro | kaesong | kafanchan | kaffrine | kafin hausa | kafir qala | kafr abil
  | kafr asad | kafr kanna | kafr laha | kafr manda | kafr qasim | kafr saqr | kafr sawm | kafr takharim | kafr zayta
  | kafranbel | kafue | kaga bandoro | kagawa | kagera | kagoro | kagoshima | kahama | kahibah | kahna nau
  | kahramanmaras | kahriz | kahror pakka | kahta | kahului | kaiapoi | kaifeng | kaihua | kailua | kailua-kona
  | kaimganj | kainan | kainuu | kairana | kairouan | kaiserslautern | kaisiadorys | kaithal | kaitong | kaiyuan
  | kaizuka | kajaani | kajiado | kakamega | kakamigahara | kakata | kakching | kakegawa | kakhovka | kakinada
  | kakogawacho-honmachi | kakrala | kakuda | kalagarh project colony | kalaleh | kalamaria | kalamassery | kalamata
  | kalamazoo | kalamunda | kalangala | kalaoa | kalasin | kalbarri | kaleen | kaleke mandi | kalemie
  | kalenderovci donji | kalgoorlie | kalia | kalifornsky | kaliganj | kalimantan | kalimantan barat
  | kalimantan selatan | kalimantan tengah | kalimantan timur | kalimantan utara | kalimpong | kalinga | kaliningrad
  | kalininskiy | kalinkavichy | kaliro | kalispell | kalisz | kaliyaganj | kalka | kalkara | kalkie | kallakkurichchi
  | kallangur | kallar kahar | kallaroo | kallithea | kalmar | kalmunai | kalna | kalpi | kaluga | kalulushi | kalungu
  | kalur kot | kalush | kalutara | kalvarijos | kalyan | kalyani | kalyvia thorikou | kamaishi | kamakura | kamalia
  | kaman | kamar mushani | kamareddi | kamarhati | kambah | kambar | kambove | kameda-honcho | kamen | kamen'-na-obi
  | kamensk-shakhtinskiy | kamensk-ural'skiy | kameoka | kameyama | kamianets-podilskyi | kamianske | kamien pomorski
  | kamienna gora | kamifukuoka | kamigyo-ku | kamiiso | kamina | kaminokawa | kaminoyama | kamirenjaku | kamloops
  | kamnik | kamo | kamoke | kamp-lintfort | kampala | kampen | kampene | kamphaeng phet | kampli
  | kampong baharu balakong | kampong chaam | kampong cham | kampong chhnang | kampong dungun | kampong kadok
  | kampong masjid tanah | kampong pangkal kalong | kampong speu | kampong spoe | kampong thom | kampong thum | kampot
  | kampung ayer keroh | kampung ayer molek | kampung baharu nilai | kampung baru subang | kampung bukit baharu
  | kampung kilim | kampung simpang renggam | kampung sungai ara | kampung tanjung karang | kamra | kamthi | kamuli
  | kamwenge | kamyaran | kamyshin | kan'onjicho | kanagawa | kanahooka | kanal | kananga | kanash | kanasin | kanata
  | kanazawa | kanbe | kanchanaburi | kanchipuram | kanchrapara | kanda | kandaal | kandahar | kandalaksha | kandana
  | kandhkot | kandhla | kandi | kandukur | kandy | kanekomachi | kanem | kaneohe | kanevskaya | kangar | kangaroo flat
  | kangaroo point | kangavar | kangayam | kangding | kanggye | kangweonto | kanie | kanimbla | kanina khas | kankakee
  | kankan | kankanhalli | kanlurang mindoro | kanlurang misamis | kanlurang negros | kannabecho-yahiro | kannad
  | kannangad | kannapolis | kannauj | kannur | kano | kanoya | kanpur | kansanshi | kansas | kansas city | kansk
  | kantharalak | kanton sarajevo | kanturk | kanuma | kanungu | kanuru | kanwal | kanye | kaoh kong | kaohsiung
  | kaolack | kapadvanj | kapan | kapchorwa | kapenguria | kapiri mposhi | kapisa | kapolei | kaposvar | kapshagay
  | kapunda | kapurthala | kapuskasing | kapustin yar | kara | kara suu | kara-balta | karabaglar | karabar | karabuk
  | karabulak | karacabey | karacaevo-cerkesskaja respublika | karachi | karad | karagandy | karaikal | karaikkudi
  | karaj | karak city | karakol | karalee | karama | karamadai | karaman | karamay | karamsad | karamursel
  | karana downs | karangampel | karanganom | karangsembung | karanja | karapinar | karas | karasu | karasu mahallesi
  | karatau | karatsu | karauli | karawara | karbala | karbala' | karbinci | kardinya | karditsa | kardzhali | kareela
  | karimganj | karimnagar | kario ghanwar | kariong | kariya | karjat | karkira | karlovac | karlovy vary | karlskrona
  | karlsruhe | karlstad | karmi'el | karnal | karnali | karnataka | karnten | karol bagh | karonga | karpinsk
  | karratha | karrinyup | kars | karsiyang | kartasura | karur | karuzi | karvina | karwar | kasai-occidental
  | kasai-oriental | kasama | kasaoka | kasaragod | kasba tadla | kaser | kasese | kaset sombun | kaset wisai | kasganj
  | kashgar | kashihara | kashihara-shi | kashima | kashima-shi | kashipur | kashira | kashiwa | kashiwazaki | kashmar
  | kashmor | kasihan | kasimov | kaskazini pemba | kaskazini unguja | kasoa | kasongo | kaspiysk | kassala | kassel
  | kasserine | kasson | kastamonu | kastel kambelovac | kastel luksic | kastel novi | kastel stari | kastoria
  | kasugai | kasukabe | kasulu | kasungu | kasur | katabu | katakwi | katanga | katanning | katavi | katerini
  | katherine | katherine east | kathleen | kathmandu | kathu | kathua | kati | katihar | katikati | katima mulilo
  | katimogang leyte | katiola | kato achaia | katol | katoomba | katori-shi | katoro | katowice | katoya | katras
  | katsina | katsina-ala | katsuren-haebaru | katsuta | kattaqo'rg'on shahri | kattivakkam | katumba | katunayaka
  | katy | katy wroclawskie | kaufbeuren | kaufman | kaukauna | kaunas | kaura namoda | kavadarci | kavaje | kavakli
  | kavala | kavali | kavango east | kavango west | kawagoe | kawaguchi | kawalu | kawana | kawanishi | kawanoecho
  | kawardha | kawasaki | kawerau | kawit | kawm hamadah | kawm umbu | kawthoung | kawungan | kaya | kayah
  | kayalpattinam | kayan | kayangel | kayankulam | kayanza | kayenta | kayes | kayin | kayseri | kaysville | kayunga
  | kazan | kazanlak | kazerun | kazimierza wielka | kazincbarcika | kazlu ruda | kazlu rudos | kazo | keadby | keady
  | kealba | keansburg | kearney | kearneys spring | kearns | kearny | kearsley | kebbi | kebili | kebomas | kecskemet
  | kedah | kedainiai | kediri | kedougou | kedron | kedungwaru | kedungwuni | kedzierzyn-kozle | keelakarai | keelby
  | keele | keelung | keene | kefallinia | kefar weradim | kefar yona | keffi | kegeyli shahar | kegworth | kehl
  | keighley | keilor | keilor downs | keilor east | keilor park | keiraville | keith | keizer | kekri | kelaat mgouna
  | kelantan | kelapa sawit | kelburn | kelibia | keller | kells | kellyville | kellyville ridge | kelme | kelmscott
  | kelo | kelowna | kelsall | kelso | kelty | kelvedon | kelvedon hatch | kelvin grove | kemalpasa | kemerovo | kemnay
  | kemo-giribingi | kemp mill | kempen | kemps creek | kempsey | kempston | kempston hardwick | kemsing | ken caryl
  | kenai | kencong | kendal | kendale lakes | kendall | kendall park | kendall west | kendallville | kendari
  | kendraparha | kenedougou | kenema | kenilworth | keningau | kenitra | kenmare | kenmore | kenmore hills | kennebunk
  | kennedale | kenner | kennesaw | kenneth city | kennett | kennett square | kennewick | kennington | kennoway
  | kenora | kenosha | kenscoff | kensington | kensington gardens | kensington park | kent | kentau | kentfield
  | kenthurst | kenton | kentriki makedonia | kentucky | kentville | kentwood | kenwick | kenwood | keokuk
  | kepala batas | kepanjen | keperra | kepnock | kepulauan riau | kerala | kerang | keratsini | kerava | kercem
  | kerch | keren | keresley | kericho | kerikeri | kerkrade | kerkyra | kerman | kermanshah | kermit | kernersville
  | kerouane | kerpen | kerrville | kertosono | kesabpur | kesan | kesgrave | keshod | keshorai patan | keski-pohjanmaa
  | keski-suomi | keskin | keson | kessingland | kestel | keswick | ketanggungan | ketchikan | kete krachi | kettering
  | kew | kew east | kew gardens | kew gardens hills | kewanee | kewarra beach | kewdale | key biscayne | key largo
  | key west | keyes | keyingham | keynsham | keyport | keysborough | keyser | keystone | keyworth | kfar saba
  | kfar yasif | kgalagadi | kgatleng | khabarovsk | khabarovsk vtoroy | khachrod | khadan khak | khadki | khagaria
  | khagaul | khagrachari | khagrachhari | khaibar pakhtunkhwa | khair | khairabad | khairpur | khairpur mir's
  | khairpur nathan shah | khairpur tamewah | khalabat | khalandrion | khalifah a city | khalilabad | khalis | khalkhal
  | kham sakae saeng | khamanon kalan | khambhaliya | khambhat | khamgaon | khamis mushait | khammam | khammouan
  | khan shaykhun | khan yunis | khanabad | khandallah | khandwa | khangah dogran | khanh hoa | khanjarah | khanna
  | khanpur | khanpur mahar | khanty-mansiysk | khanu woralaksaburi | khao wong | khao yoi | kharagpur | kharan
  | kharar | khardah | khargone | kharian | kharkiv | khartoum | khartsyz'k | khasavyurt | khash | khatauli | khatlon
  | khawr fakkan | khekra | khem karan | khemis miliana | khemisset | khenchela | khenifra | kheri sampla | kherson
  | khewra | khimki | khirdalan | khiri mat | khiwa | khlong luang | khmelnytskyi | khobar | kholmsk | khomas | khomeyn
  | khomeyni shahr | khon buri | khon kaen | khopoli | khorasan-e janubi | khorasan-e razavi | khorasan-e shemali
  | khoroshevo-mnevniki | khorramabad | khorramdarreh | khorramshahr | khorugh | khost | khouribga | khovd | khowy
  | khujand | khulm | khulna | khunti | khurai | khurda | khurja | khurrianwala | khushab | khuzdar | khuzestan
  | kialla | kiama | kiama downs | kiambu | kibaale | kibiti | kiboga | kibre mengist | kibuku | kibungo | kibuye
  | kibworth harcourt | kicevo | kichha | kichmengskiy gorodok | kidal | kidapawan | kidatu | kidderminster
  | kidlington | kidman park | kidodi | kidricevo | kidsgrove | kidwelly | kie-ntem | kiel | kielce | kien giang
  | kiffa | kifisia | kifri | kigali | kigoma | kihei | kijang | kikinda | kikwit | kil bhuvanagiri | kilbarchan
  | kilbirnie | kilburn | kilcock | kilcoole | kilcullen | kildare | kilgore | kilifi | kilimanjaro | kilinochchi
  | kilis | kilju | kilkeel | kilkenny | kilkis | kill | kill devil hills | killamarsh | killara | killarney heights
  | killarney vale | killeen | killester | killingly center | killorglin | killyleagh | kilmacolm | kilmallock
  | kilmarnock | kilmaurs | kilmore | kilosa | kilquade | kilrush | kilsyth | kilsyth south | kilwinning | kimberley
  | kimberly | kimhae | kimitsu | kimje | kimovsk | kimry | kin kora | kincardine | kindia | kindu | kinel' | kineshma
  | kineton | king | king city | king's clipstone | king's lynn | kingaroy | kinghorn | kingisepp | kingman
  | kingman reef | kings beach | kings bridge | kings grant | kings hill | kings langley | kings meadows
  | kings mountain | kings park | kings park west | kings point | kings sutton | kings worthy | kingsbridge | kingsburg
  | kingsbury | kingsclere | kingscliff | kingscourt | kingsford | kingsgate | kingsgrove | kingskerswell | kingsland
  | kingsley | kingsport | kingsteignton | kingston | kingston bagpuize | kingston estates | kingstown park
  | kingsville | kingswells | kingswinford | kingswood | kingswood park | kington | kinnegad | kinnelon | kinross
  | kinsale | kinsealy-drinan | kinshasa | kinston | kintampo | kintbury | kintore | kinvere | kippa-ring | kippax
  | kipushi | kirando | kiratpur | kirby | kirby muxloe | kiri buru | kirikhan | kirikkale | kirino | kirinyaga
  | kirishi | kirk sandall | kirkburton | kirkby | kirkbymoorside | kirkcaldy | kirkconnel | kirkcudbright | kirkham
  | kirkintilloch | kirkkonummi | kirkland | kirkland lake | kirklareli | kirklees | kirkliston | kirkop | kirksville
  | kirkuk | kirkwall | kirkwood | kirov | kirovo-chepetsk | kirovs'k | kirrawee | kirribilli | kirriemuir | kirsehir
  | kirtipur | kirtland | kirton | kiruhura | kirundo | kirwan | kiryandongo | kiryas joel | kiryat gat | kiryu
  | kirzhach | kisangani | kisaran | kisarazu | kisela voda | kiselevsk | kishanganj | kishangarh | kishiwada
  | kishoreganj | kishorganj | kisi | kisii | kiskunfelegyhaza | kislovodsk | kismayo | kisoro | kispest | kissidougou
  | kissimmee | kisumu | kitahiroshima | kitaibaraki | kitakami | kitakata | kitakyushu | kitale | kitami | kitchener
  | kitgum | kitimat | kitob | kitui | kitwe | kiveton park | kizhake chalakudi | kiziltepe | kizilyurt | kizlyar
  | kladno | klaeng | klahanie | klaipeda | klamath falls | klang | klangenan | klaten | klatovy | klebang besar
  | klein reken | klein schwulper | klemzig | klerksdorp | kleve | klimovsk | klin | klintsy | kloster lehnin | kluang
  | knaphill | knaresborough | knebworth | knightdale | knighton | knik-fairview | knocklyon | knokke-heist
  | knottingley | knottsville | knowle | knowsley | knoxfield | knoxville | knurow | knutsford | knysna | ko lanta
  | ko pha ngan | ko samui | kobanya | kobarid | kobayashi | kobe | kobilje | koblenz | koboko | kobryn | kocaeli
  | kocani | kocevje | koch bihar | koch'ang | kochani | kochi | kodaikanal | kodar | kodiak | kodinar | kodungallur
  | koesan | koforidua | kofu | koga | kogalym | kogarah | kogarah bay | koge | kogi | kogon shahri | koh kong | kohat
  | kohima | kohtla-jarve | koidu | kokkola | kokomo | kokrajhar | kokshetau | kokstad | kokubu-matsuki | kokubunji
  | kol'chugino | kolar | kolasin | kolda | kolding | kole | kolea | kolhapur | kolhumadulu | kolin | kolkata | kollam
  | kollegal | koln | kolobrzeg | kolokani | kolomenskoye | kolomna | kolomyagi | kolomyia | kolonia town | kolonje
  | kolonnawa | kolpino | kolwezi | komaki | komarno | komarom-esztergom | komatipoort | komatsu | komatsushimacho
  | kombissiri | kombolcha | komen | komenda | kommune kujalleq | kommuneqarfik sermersooq | komondjari | komono
  | komoro | komotini | kompienga | komsomolsk-on-amur | komusan il-tong | kon tum | konakovo | konan | konce | konch
  | kondapalle | kondopoga | koneurgench | kongens lyngby | kongolo | konibodom | konigs wusterhausen | konigswinter
  | konin | koniz | konnagar | konongo | konosu | konotop | konstantynow lodzki | konstanz | kontagora | konya
  | koo-wee-rup | koonawarra | koondoola | koongal | kooringal | kootingal | kopaganj | kopargaon | kopavogur
  | kopenick | koper | kopeysk | koppal | koppies | koraput | koratla | korba | korce | kordestan | koreatown | korem
  | korenovsk | korfez | korhogo | korinthia | korinthos | koriyama | korkino | korla | kornwestheim | koroit | korolev
  | koronadal | koror | koror town | korora | korosten' | korsakov | korschenbroich | kortrijk | korumburra | koryazhma
  | korydallos | kosamba | kosaya gora | kosciusko | kosciuszko national park | koshigaya | kosi | kosice | koson
  | kosong | kosonsoy | kosovo polje | kosovo-metohija | kosrae | kossi | kostanay | kostel | koster | kosti
  | kostomuksha | kostopil' | kostroma | kostyantynivka | kosum phisai | koszalin | kot addu | kot diji
  | kot ghulam muhammad | kot isa khan | kot malik barkhurdar | kot mumin | kot radha kishan | kot samaba | kot sultan
  | kota | kota belud | kota bharu | kota kinabalu | kota tinggi | kotabumi | kotamangalam | kotara | kotayk' | kotido
  | kotikawatta | kotka | kotkapura | kotlas | kotli | kotli loharan | kotlovka | kotma | kotor | kotor varos | kotovsk
  | kotputli | kotri | kottagudem | kottayam | koubia | koudougou | kouffo | kouilou | koulikoro | koulpelogo | koumra
  | koundara | koupela | kouritenga | kouroussa | kourweogo | kousa | kousseri | koutiala | kouvola | kovel
  | kovilpatti | kovrov | kovur | kovvur | kowloon | koysinceq | kozan | kozani | kozarska dubica | kozeyevo
  | kozhikode | kozhukhovo | kozje | kozmin wielkopolski | kpalime | kraaifontein | krabi | kracheh | kragujevac
  | krakow | kraljevo | kraluv dvur | kramators'k | kranj | kranjska gora | krasnaya gora | krasnaya gorbatka
  | krasnaya polyana | krasnaya yaruga | krasnik | krasnodar | krasnogorsk | krasnogvargeisky | krasnokamensk
  | krasnokamsk | krasnotur'insk | krasnoufimsk | krasnoyarsk | krasnoye selo | krasnoznamensk | krasnyy chikoy
  | krasnyy kholm | krasnyy kut | krasnyy luch | krasnyy oktyabr' | krasnyy sulin | krasnyy yar | krasnyye baki
  | krasnyye barrikady | krathum baen | kratovo | krefeld | kremenchuk | kresek | kretinga | kreuzberg | kreuztal
  | krian | kribi | kriel | krishnagiri | krishnanagar | kristiansand | kristianstad | kriti | kriva palanka
  | krivogastani | krizevci | kromeriz | kronberg tal | kronenwetter | krong kaeb | krong kep | krong pailin
  | krong preah sihanouk | kronstadt | kroonstad | kropotkin | kropyvnytskyi | krosno | krosno odrzanskie | krsko
  | krugersdorp | kruisfontein | kruje | krusevac | krusevo | krutaya gorka | krya vrysi | krymsk | kryve ozero
  | kryvyi rih | krzyz wielkopolski | ksar chellala | ksar el kebir | ksar hellal | ksieze male-ksieze wielkie
  | ksour essaf | kstovo | kuah | kuala belait | kuala kangsar | kuala kedah | kuala lipis | kuala lumpur
  | kuala perlis | kuala pilah | kuala selangor | kuala sungai baru | kuala terengganu | kuala tungkal | kualakapuas
  | kuandian | kuando kubango | kuantan | kuchaman | kuching | kucove | kudamatsu | kudat | kudus | kudymkar
  | kueps oberfranken | kufa | kuhdasht | kuhistoni badakhshon | kui buri | kujawsko-pomorskie | kuje | kukatpalli
  | kukes | kukichuo | kula | kulai | kulebaki | kulim | kulob | kulpsville | kultali | kulti | kulu | kuluin
  | kumagaya | kumamoto | kumanovo | kumasi | kumba | kumbakonam | kumbo | kumertau | kumhari | kumi | kumo | kumru
  | kuna | kuna yala | kunar | kundian | kundla | kunduz | kunene | kungota | kungsholmen | kungur | kunigal | kuningan
  | kunming | kunnamangalam | kunnamkulam | kunshan | kununurra | kunwi | kunyang | kuopio | kupang | kupchino
  | kupiskis | kupjansk | kuqa | kur'yanovo | kuraby | kuranda | kurashiki | kurayoshi | kurbin | kurchatov | kurdəmir
  | kure | kurgan | kurganinsk | kurigram | kurnell | kurnool | kurobe-shi | kuroda | kuroishi | kuroiso | kurortnyy
  | kurralta park | kurri kurri | kursk | kurtalan | kuruman | kurume | kurunaegala | kurunjang | kurye | kusadasi
  | kusatsu | kushiro | kushtia | kushva | kusini pemba | kusini unguja | kuskovo | kusong | kut chap | kuta | kutahya
  | kutaisi | kutloanong | kutna hora | kutno | kutoarjo | kutztown | kuwait city | kuwana | kuybyshev | kuz'minki
  | kuzma | kuznetsk | kuznia raciborska | kvemo kartli | kwadukuza | kwajalein | kwale | kwang binh | kwangmyong
  | kwangyang | kwanza norte | kwanza sul | kwara | kween | kwekwe | kweneng | kwidzyn | kwinana | kyabram | kyaikkami
  | kyaiklat | kyaikto | kyain seikgyi township | kyankwanzi | kyathampalle | kyaukse | kyegegwa | kyela | kyenjojo
  | kyiv | kyklades | kyle | kymenlaakso | kyneton | kyogle | kyongsong | kyosai | kyoto | kyshtym | kysucke nove mesto
  | kyustendil | kyzburun pervyy | kyzyl | kyzyl-kyya | kyzylorda | kǝngǝrli | kəlbəcər | l'ancienne-lorette | l'aquila
  | l'arbaa nait irathen | l'assomption | l'ile-perrot | l'oriental | la agustina | la alameda | la aldea | la algaba
  | la alianza | la altagracia | la arena | la asuncion | la baneza | la barca | la bassee | la baule-escoublac
  | la belgica | la blancarde | la bonanova | la bordeta | la bouilladisse | la breita | la bresse | la bruyere
  | la cabecera | la cabima | la cabucelle | la calade | la calamine | la calera | la campana | la canada
  | la canada flintridge | la candelaria tlapala | la canonja | la capelette | la carlota | la carolina | la castellana
  | la ceiba | la ceja | la celle-saint-cloud | la chamba | la chapelle-saint-luc | la chapelle-saint-mesmin
  | la chapelle-sur-erdre | la charite-sur-loire | la chaux-de-fonds | la chevroliere | la chorrera | la ciotat
  | la cocha | la colle | la colle-sur-loup | la concepcion | la conception | la concordia | la condamine
  | la constitucion toltepec | la courneuve | la couronne | la crau | la crescenta-montrose | la croix-rouge
  | la crosse | la cruz | la cuesta | la cumbre | la curva | la defense | la delorme | la democracia | la descubierta
  | la dolorita | la dorada | la entrada | la ermita | la esperanza | la estancia | la estrella | la estrelleta
  | la falda | la fare-les-oliviers | la farlede | la feria | la ferte-bernard | la ferte-mace | la ferte-saint-aubin
  | la ferte-sous-jouarre | la fleche | la fourragere | la fria | la gangosa vistasol | la garde | la gare
  | la garenne-colombes | la gaude | la gi | la glacerie | la gloria | la gomera | la gorgue | la goulette
  | la grand-croix | la grande | la grande-motte | la grange | la grange park | la granja | la guaira | la guajira
  | la guancha | la habana | la habana vieja | la habra | la habra heights | la haute-saint-charles | la herradura
  | la homa | la huaca | la huacana | la huerta | la hulpe | la isla | la joliette | la jolla | la joya | la julia
  | la junta | la laguna | la leonesa | la libertad | la ligua | la lima | la lira | la llagosta | la llave | la loggia
  | la londe-les-maures | la louviere | la maddalena | la madeleine | la magdalena chichicaspa
  | la magdalena tlaltelulco | la malbaie | la mana | la manouba | la marque | la massana | la massimina-casal lumbroso
  | la mesa | la mira | la mira tumbiscatio | la mirada | la mitra | la mohammedia | la mojonera | la montagne
  | la motte-servolex | la mulatiere | la mure | la negreta | la oliva | la orilla | la orotava | la oroya | la palma
  | la pampa | la panouse | la pastoria | la paz | la paz centro | la peca | la penne-sur-huveaune | la pesa
  | la piedad | la pila | la pineda | la pintada | la pintana | la plata | la pointe rouge | la pomme | la porte
  | la possession | la pradera | la prairie | la presa | la puente | la punta | la queue-en-brie | la quiaca
  | la quinta | la rambla | la ravoire | la reforma | la resolana | la resurreccion | la reunion | la ribera
  | la ricamarie | la riche | la rinconada | la rioja | la riviera | la roche-sur-foron | la roche-sur-yon
  | la rochelle | la roda | la romana | la ronge | la roque-d'antheron | la rose | la sagrera | la salle | la salud
  | la salvetat-saint-gilles | la sarre | la selva | la serena | la seyne-sur-mer | la sierpe | la solana | la source
  | la souterraine | la spezia | la talaudiere | la tebaida | la teste-de-buch | la tijera | la timone | la toma
  | la tour-de-peilz | la tour-du-pin | la trinidad | la trinitaria | la trinite | la troncal | la tronche | la tuque
  | la union | la valbarelle | la valette-du-var | la valla | la vega | la vergne | la verne | la verpilliere
  | la verriere | la victoria | la ville-du-bois | la villette | la virginia | la vista | la viste
  | la voulte-sur-rhone | la wantzenau | laane-virumaa | laanemaa | laascaanood | laatzen | laayoune | laayoune plage
  | labe | labinsk | laborie | labrador | labrador city | labuan | labuan bajo | labuan lombok | labuhan deli
  | lac-brome | laceby | lacey | lachhmangarh sikar | lachute | lacin | lackawanna | lacombe | laconia | lacs
  | lacy-lakeview | ladang seri kundang | ladera heights | ladera ranch | ladhewala waraich | ladig | ladismith
  | ladispoli | ladner | ladnun | ladovskaya balka | ladson | ladue | lady frere | lady lake | ladybrand | ladysmith
  | lae | laem sing | lafayette | lafia | lafiagi | lafollette | lagarto | lage | lages | laghman | laghouat
  | lago vista | lagoa formosa | lagoa nova | lagoa santa | lagoa seca | lagoa vermelha | lagos | lagrange | laguna
  | laguna beach | laguna hills | laguna larga | laguna niguel | laguna paiva | laguna salada | laguna woods | lagunes
  | lagunillas | lahad datu | lahaina | lahan | lahar | laharpur | lahat | lahij | lahore | lahr | lahti | lai chau
  | laibin | laidley | laighin | laikipia | laiwu | laixi | laiyang | laizhou | lajeado | lake albert | lake alfred
  | lake arbor | lake arrowhead | lake barcroft | lake bluff | lake butler | lake carmel | lake cathie | lake charles
  | lake city | lake dallas | lake elmo | lake elsinore | lake fenton | lake forest | lake forest park | lake geneva
  | lake grove | lake hallie | lake havasu city | lake haven | lake heights | lake illawarra | lake jackson
  | lake lorraine | lake los angeles | lake lucerne | lake magdalene | lake mary | lake mills | lake mohawk
  | lake mohegan | lake monticello | lake morton-berrydale | lake munmorah | lake oswego | lake park | lake purdy
  | lake ridge | lake ronkonkoma | lake saint louis | lake sebu | lake shore | lake station | lake stevens
  | lake stickney | lake villa | lake wales | lake wendouree | lake worth | lake worth corridor | lake wylie
  | lake zurich | lakehills | lakeland | lakeland highlands | lakeland north | lakeland south | lakeland village
  | lakelands | lakemba | lakemoor | lakenheath | lakes | lakes entrance | lakeside | lakeview | lakeville | lakeway
  | lakewood | lakewood park | lakha nevre | lakhdaria | lakhimpur | lakhyabad | lakkha nevre | lakki | lakonia
  | lakota | lakshadweep | laksham | lakshmeshwar | lakshmipur | lal bahadur nagar | lala musa
  | lalawigang bulubundukin | lalganj | lalian | lalitpur | lalmohan | lalmonirhat | lalor | lalor park | lalsot
  | lalupon | lam dong | lamar | lambare | lambayeque | lambertville | lambeth | lambourn | lambton | lambton shores
  | lamesa | lamesley | lamezia terme | lamia | lamington | lamitan city | lammermoor | lamongan | lamont | lampang
  | lampasas | lampertheim | lampeter | lamphun | lampung | lamu | lamwo | lan krabue | lan sak | lanark | lancashire
  | lancaster | lancefield | lanchester | lanciano | lancing | land o' lakes | landen | lander | landes | landing
  | landover | landsborough | landsdale | landshut | landskrona | lane cove | lane cove north | lane cove west | lanett
  | lang son | lang suan | langarud | langen | langenfeld | langenhagen | langenhorn | langepas | langfang | langford
  | langho | langholm | langley | langley green | langley park | langport | langsa | langtoucun | languedoc-roussillon
  | langwarrin | langxiang | langzhong | lanham | lanham-seabrook | lankaran | lankwitz | lansdale | lansdowne
  | lansing | lansvale | lantana | lanxi | lanzhou | lao cai | laoag | laohekou | laois | laojunmiao | lapeer | laplace
  | laporte | lappeenranta | lappi | lapu-lapu city | lara | larache | laramie | laranjal paulista | larapinta | larbaa
  | larbert | larchmont | lardjem | laredo | largo | largs | largs bay | largs north | larisa | lark hill | larkana
  | larkfield | larkfield-wikiup | larkhall | larkspur | larnaca | larnaka | larne | larose | larrakeyah | larvotto
  | las amapolas | las amilpas | las animas | las brenas | las choapas | las cruces | las cumbres | las delicias
  | las flores | las gabias | las guaranas | las heras | las higueras | las jarretaderas | las juntas | las khorey
  | las lajitas | las lomas | las lomitas | las margaritas | las matas | las palmas | las parejas | las pedroneras
  | las piedras | las pinas | las pintitas | las praderas | las rosas | las tablas | las tejerias | las terrenas
  | las toscas | las tres torres | las trojes | las tunas | las varas | las varillas | las vegas | las veredas | lashio
  | lashkar gah | lasithi | lasko | lat yao | latacunga | latakia | latham | lathlain | lathrop | latimer | latina
  | latina scalo | latrobe | latur | lau | lauderdale | lauderdale lakes | lauderdale-by-the-sea | lauderhill
  | laughlin | launceston | launching place | laurel | laurel bay | laurel hill | laurelton | laurence harbor
  | laurencekirk | laurens | laurentides | laurieston | laurinburg | lauro muller | lausanne | lautem | lautoka | laval
  | lavalleja | lavaltrie | laveen | lavena ponte tresa | laverton | lavington | lavras | law | lawang | lawar khas
  | lawas | lawndale | lawnton | lawrence | lawrenceburg | lawrenceville | lawson | lawton | layhill | layton | laytown
  | layyah | lazarevskoye | lazaro cardenas | lazdijai | lazdynai | lazio | laziska gorne | le beausset | le blanc
  | le blanc-mesnil | le bourget | le bouscat | le cabot | le camas | le canet | le cannet | le cendre
  | le chambon-feugerolles | le chapitre | le chesnay | le coteau | le cres | le creusot | le francois | le gosier
  | le grand-quevilly | le grand-saconnex | le grau-du-roi | le gros-morne | le haillan | le havre | le hochet | le kef
  | le kremlin-bicetre | le krib | le lamentin | le lavandou | le locle | le loroux-bottereau | le lorrain | le luc
  | le mans | le marin | le mars | le mee-sur-seine | le merlan | le mesnil-esnard | le mesnil-le-roi
  | le mesnil-saint-denis | le mont-sur-lausanne | le morne-rouge | le moule | le muy | le palais-sur-vienne
  | le passage | le peage-de-roussillon | le pecq | le perray-en-yvelines | le perreux-sur-marne | le petit-quevilly
  | le pharo | le pian-medoc | le plessis-bouchard | le plessis-robinson | le plessis-trevise | le poinconnet
  | le poire-sur-vie | le pont-de-claix | le pontet | le port | le portel | le pouliguen | le pradet
  | le pre-saint-gervais | le puy-en-velay | le puy-sainte-reparade | le raincy | le relecq-kerhuon | le rheu
  | le robert | le soler | le taillan-medoc | le tampon | le teich | le teil | le thor | le touquet-paris-plage
  | le trait | le treport | le vauclin | le vesinet | lea hill | league city | lealman | leamington | leander | leanyer
  | leatherhead | leavenworth | leawood | lebaksiu | lebanon | lebap | lebork | lebowakgomo | lecanto | lecce | lecco
  | lecheng | lechlade | leconfield | leda | ledbury | leduc | ledyard | lee acres | lee's summit | lee-on-the-solent
  | leederville | leeds | leek | leeming | leer | leesburg | leesville | leeswood | leeton | leeuwarden | lefkada
  | lefkosa | lefortovo | legana | leganes | legaspi | legionowo | legnano | legnica | leh | lehi | lehigh acres
  | lehighton | lehrte | leicester | leicestershire | leichhardt | leiden | leifear | leigh | leighton buzzard
  | leinfelden-echterdingen | leioa | leipzig | leiria | leiston | leisure city | leisure world | leitchfield | leitrim
  | leixlip | leiyang | lekki | lekoumou | leland | lelouma | lelystad | lemamel | lemay | lembang | leme | lemesos
  | lemgo | lemmon valley | lemon grove | lemon tree passage | lemont | lemoore | lemoore station | lempira
  | lenah valley | lenart | lenbe | lencois paulista | lend | lendava | lenexa | lengshuijiang | lengshuitan | lenham
  | leningradskaya | leninogorsk | leninsk-kuznetsky | leninskiye gory | lennox | lennox head | lennoxtown | lenoir
  | lenoir city | lens | lents | lenzie | leogane | leola | leominster | leon | leon valley | leona vicario | leonay
  | leonberg | leongatha | leonia | leonovo | leopold | leopoldina | leova | leppington | leraba | lercara friddi
  | lere | leribe | lerik | lerwick | les abymes | les andelys | les anglais | les angles | les arcs | les arnavaux
  | les avanchets | les avirons | les aygalades | les baumettes | les caillols | les cayes | les chartreux
  | les clayes-sous-bois | les corts | les coteaux | les essarts-le-roi | les grands carmes | les herbiers | les lilas
  | les mureaux | les olives | les pavillons-sous-bois | les pennes-mirabeau | les ponts-de-ce | les sables-d'olonne
  | les sorinieres | les trois-bassins | les trois-ilets | les trois-lucs | les ulis | leschenault | leshan | leskovac
  | leslie | lesmahagow | lesmurdie | lesnoy | lesnoy gorodok | lesosibirsk | lesozavodsk | leste | lesvos | leszno
  | letchworth garden city | lethbridge | lethbridge park | letpandan | letterkenny | letzebuerg | leuchars | leumeah
  | leura | leuven | lev tolstoy | levallois-perret | levelland | leven | leverkusen | levice | levico terme | levin
  | levis | levittown | levoberezhnyy | lewes | lewin brzeski | lewis center | lewisburg | lewisham | lewiston
  | lewiston orchards | lewistown | lewisville | lexington | lexington park | lexington-fayette | leyburn | leyland
  | leysdown-on-sea | leyte | leyva solano | lezhe | lhasa | lhokseumawe | lhuentse | li punti-san giovanni | lianghu
  | liangxiang | lianhe | lianjiang | lianozovo | lianran | lianshan | lianyuan | lianzhou | liaocheng | liaoning
  | liaoyang | liaoyuan | liaozhong | lib | liben | liberal | liberec | liberia | libertad | liberty | liberty grove
  | liberty lake | libertyville | libon | librazhd | libreville | licata | licheng | lichfield | lichinga | lichtenberg
  | lichtenburg | lichtenrade | lichterfelde | lichuan | lida | lidcombe | lidingo | lido adriano | lidzbark warminski
  | liege | liepaja | lier | lievin | lighthouse point | lightning ridge | lightwater | lignano sabbiadoro | liguria
  | lihue | lija | lijiang | likasi | likhobory | likiep | likino-dulevo | likisa | likoma | likouala | lilburn | lille
  | liloan | lilongwe | lilydale | lilyfield | lima | lima duarte | limache | limassol | limavady | limay | limbdi
  | limbe | limbiate | limburg | limeira | limerick | limin mesoyaias | limoeiro | limoges | limon | limousin | limpio
  | limpopo | linares | lincheng | lincoln | lincoln city | lincoln park | lincoln square | lincoln village | lincolnia
  | lincolnshire | lincolnton | lincolnwood | lincroft | linda | lindale | linden | lindenhurst | lindenwold
  | lindfield | lindi | lindisfarne | lindley | lindon | lindsay | line islands | linfen | linganore | lingayen
  | lingcheng | lingdong | lingen | lingfield | linghai | linglestown | lingwood | lingyuan | linhai | linhares
  | linjiang | linkoping | linkou | linlithgow | lino lakes | linping | linqiong | linqu | lins | linshui | linthicum
  | linthwaite | linton | linton hall | lintong | linwood | linxi | linxia chengguanzhen | linyi | linz | lionel town
  | lionville | lipa city | lipetsk | liphook | lipkovo | lippstadt | liptovsky hradok | liptovsky mikulas | lira
  | lisakovsk | lisala | lisarow | lisboa | lisbon | lisburn | lishu | lishui | liskeard | liski | lisle | lismore
  | lismore heights | lisnaskea | liss | lissone | listowel | litchfield | litchfield park | litherland | lithgow
  | lithia springs | litija | lititz | litomerice | litoral | little amwell | little bay | little bray | little canada
  | little chalfont | little chute | little clacton | little dunmow | little eaton | little elm | little falls
  | little ferry | little hampton | little hulton | little lever | little mountain | little neck | little paxton
  | little river | little rock | little silver | littleborough | littlefield | littlehampton | littleport | littleton
  | littoral | liuhe | liupanshui | live oak | lively | livermore | liverpool | liversedge | livingston | livingstone
  | livny | livonia | livorno | livry-gargan | ljubljana | ljubno | ljutomer | llanarth | llanbradach | llandovery
  | llandrindod wells | llandudno | llandybie | llanelli | llanfairfechan | llanfairpwllgwyngyll | llangefni
  | llangollen | llanharan | llanharry | llanidloes | llano bonito | llanrwst | llantrisant | llantwit fardre
  | llantwit major | llefia | lleida | lloydminster | llucmajor | llwynypia | lo prado | loa janan | loanhead | lobatse
  | lobaye | lobethal | lobito | lobnya | loch garman | locharbriggs | lochbuie | lochearn | lochgelly | lochgilphead
  | lochmaben | lochwinnoch | lock haven | lockerbie | lockhart | lockleys | lockport | lockridge | lockwood
  | locust grove | lod | loddon | lodeynoye pole | lodhran | lodi | lodi vecchio | lodja | lodz | lodzkie | loei | lofa
  | lofthouse | loftus | log-dragomer | logan | logan central | logan city | logan reserve | logan square
  | logan village | loganholme | loganlea | logansport | loganville | logar | logatec | logone-occidental
  | logone-oriental | logrono | lohardaga | lohja | lohmar | lohne | loir-et-cher | loire | loire-atlantique | loiret
  | loja | lokbatan | lokeren | lokoja | lokossa | lola | lom sak | loma bonita | loma linda | lomaiviti | lomas verdes
  | lombard | lombardia | lome | lomita | lommel | lomonosov | lompoc | lomza | lonate pozzolo | lonavla | london
  | londonderry | londonderry county borough | londontowne | londrina | lone grove | lone tree | long an | long ashton
  | long beach | long bennington | long branch | long buckby | long crendon | long eaton | long grove | long gully
  | long island | long island city | long jetty | long lawford | long melford | long mountain | long stratton
  | long sutton | long xuyen | longboat key | longdendale | longfeng | longfield | longford | longgang | longjiang
  | longjing | longmeadow | longmont | longniddry | longquan | longreach | longridge | longsight | longstanton
  | longton | longtown | longueuil | longueville | longview | longwood | loni | looe | loomis | lop buri | lopez jaena
  | loqueb este | lorain | loralai | lorca | lorena | lorestan | loreto | lori | lorica | lorient | loroum | lorrach
  | lorraine | lorton | los alamitos | los alamos | los alcazares | los altos | los altos hills | los andes
  | los angeles | los aquijes | los arabos | los arcos | los banos | los barrios | los chavez | los dos caminos
  | los frentones | los fresnos | los gabatos | los gatos | los lagos | los llanos | los lunas | los mochis
  | los olivos | los osos | los palacios | los palmitos | los patios | los polvorines | los rastrojos | los realejos
  | los reyes acaquilpan | los rios | los ruisenores | los santos | los serranos | los silos | los teques | los tuzos
  | los villares | los yebenes | los zacatones | loska dolina | loski potok | lossiemouth | lostwithiel | lot
  | lot-et-garonne | lota | louang namtha | louangphabang | loudi | loudon | louga | loughborough | loughlinstown
  | loughrea | louis trichardt | louiseville | louisiana | louisville | loum | louny | loures | loushanguan | louth
  | louveira | lovech | lovejoy | loveland | lovely banks | loves park | lovington | lowdham | lowell | lower allen
  | lower burrell | lower chittering | lower earley | lower hutt | lower mitcham | lower plenty
  | lower prince's quarter | lower river | lower sackville | lower west side | lowes island | lowestoft | lowood
  | loxton | lozere | lozova | lozovo | luancheng | luanda | luang prabang | luanshya | luapula | lubango | lubao
  | lubbock | lubeck | lubelskie | lubin | lublin | lubny | lubombo | lubu | lubuklinggau | lubumbashi | lubuskie
  | lucan | lucas | lucas valley-marinwood | lucaya | lucban | lucca | luce | lucena | lucera | lucerne valley
  | lucheng | luckeesarai | lucknow | luddenden foot | ludenscheid | ludgershall | ludhiana | ludington | ludlow
  | ludwigsburg | luebo | lufkin | luga | lugano | lugarno | lugazi | lugo | lugoff | lugoj | lugulu | luhansk
  | luimneach | luis correia | luis gil perez | luis moya | lujan | lukhovitsy | lukovica | lukow | lulea | luleburgaz
  | luling | lumajang | lumbang | lumberton | lumbini | lumding railway colony | lumut | lun pequeno | lunavada | lund
  | lunda norte | lunda sul | lundin links | luneburg | lunen | lunglei | luocheng | luohe | luorong | luoyang | lupeni
  | luqa | luqiao | lurate caccivio | lurnea | lurup | lusaka | lusambo | lushnje | lushun | lusk | lutana
  | lutes mountain | lutherville | lutherville-timonium | luton | lutsk | lutterworth | lutwyche | lutz | luuka | luuq
  | luwero | luwuk | luxembourg | luxor | luzern | luzhniki | luziania | lviv | lwengo | lwes | lwowek slaski
  | lyantonde | lyantor | lydd | lydenburg | lydney | lyme regis | lymington | lymm | lynbrook | lynchburg | lynden
  | lyndhurst | lyndon | lyneham | lynn | lynn haven | lynnfield | lynnwood | lynwood | lyon | lyons | lypova dolyna
  | lys'va | lysterfield | lysychans'k | lysyye gory | lytchett matravers | lytham st annes | lytkarino | lyubertsy
  | lyublino | lyudinovo | lənkəran | lәnkәran | m'sila | ma'an | ma'rib | maale | maalhosmadulu uthuruburi | maarssen
  | maasmechelen | maassluis | maastricht | maba | mabai | mabalacat city | mablethorpe | mableton | mabopane | macae
  | macaiba | macapa | macau | macclenny | macclesfield | macduff | macedonia | maceio | macenta | macerata
  | macerata campania | macgregor | machado | machakos | machala | machen | macheng | macherla | machesney park
  | machida | machilipatnam | machinga | machiques | machynlleth | mack | mackay | mackay city | mackenzie | macksville
  | maclean | macleay island | macleod | maclovio rojas | macomb | macon | macquarie | macquarie fields
  | macquarie hills | macquarie park | macroom | macuata | macuspana | madaba | madanapalle | madang | madaripur
  | maddaloni | maddingley | maddington | maddiston | madeira | madeley | madera | madera acres | madgaon | madhipura
  | madhubani | madhupur | madhya pashchimanchal | madhya pradesh | madhyamgram | madhyapur thimi | madikeri
  | madinat hamad | madinat injamina | madinat sittah uktubar | madison | madison heights | madison park | madisonville
  | madiun | madora bay | madras | madrid | madriz | madruga | madurai | mae chai | mae chan | mae hong son | mae ramat
  | mae sai | mae sot | mae tha | maebaru-chuo | maebashi | maesteg | mafeteng | maffra | mafinga | mafra | mafraq
  | magadan | magalang | magalia | magallanes | magangue | magdalena | magdalena atlicpac | magdalena contreras
  | magdalena cuayucatepec | magdalena milpas altas | magdeburg | magelang | maghera | magherafelt | maghull | magill
  | magindanaw | magna | magnetic island | magnisia | magnitogorsk | magnolia | magog | magong | magor
  | magugpo poblacion | magura | magway | maha sarakham | mahabad | mahaica-berbice | mahajanga | mahakali | mahalapye
  | mahalingpur | mahanoro | maharagama | maharaganj | maharashtra | mahasamund | mahbubabad | mahbubnagar | mahdia
  | mahe | mahemdavad | mahendranagar | mahikeng | mahilyow | mahmudabad | mahoba | mahomet | mahopac | mahriz
  | mahtomedi | mahwah | maia | maicao | maida vale | maiden gully | maidenbower | maidenhead | maidstone | maiduguri
  | maigh eo | maihar | maile | mailsi | main beach | maine | maine soroa | maine-et-loire | mainpuri | maintal | mainz
  | maio | maiquetia | mairinque | mairipora | maisons-alfort | maitland | maizuru | majadahonda | majalengka
  | majalgaon | majenang | majene | majie | major isidoro | majsperk | majuro | makaha | makakilo | makakilo city
  | makamba | makassar | makati city | makawao | makedonska kamenica | makedonski brod | makeni | makhachkala
  | makira-ulawa | makiyivka | makoko | makole | makouda | makow mazowiecki | makow podhalanski | makrana | makueni
  | makueni boma | makumbako | makurdi | mala bilozerka | mala danylivka | mala kladusa | mala strana | mala vyska
  | malabanban norte | malabar | malabo | malacca | maladzyechna | malaga | malahide | malaita | malak | malakal
  | malakwal | malakwal city | malambo | malampa | malanda | malang | malange | malanje | malanville | malappuram
  | malard | malatya | malaut | malavalli | malaya purga | malaya vishera | malaybalay | malayer | malbork
  | malbousquet | malden | maldon | maldonado | male | malegaon | maleny | maler kotla | malgobek | mali | malibu
  | malilipot | malinao ilaya | malindi | malingao | malir cantonment | malita | malkajgiri | malkapur | malkinia gorna
  | mallakaster | mallawi | mallow | malmesbury | malmo | maloelap | malolos | malone | malopolskie | maloyaroslavets
  | maloye ganyushkino | maltby | maltepe | malton | maluku | maluku utara | malumfashi | malungun | malur | maluso
  | malvern | malvern east | malverne | malvinas argentinas | malyye derbety | mamaroneck | mamatid | mammoth lakes
  | mamou | mamoudzou | mampong | mamu kanjan | man | manabi | manacapuru | manacor | manado | manafwa | managua
  | manakara | manali | manama | mananara | manaoag | manapla | manapparai | manasquan | manassas | manassas park
  | manatuto | manaus | manavgat | manawatu-wanganui | manbij | mancha real | manche | mancheral | manchester
  | manchester-by-the-sea | mancio lima | mandaguari | mandalay | mandaluyong city | mandamarri | mandan | mandapeta
  | mandaue city | mandera | mandeville | mandi bahauddin | mandiana | mandideep | mandimba | mandla | mandoul
  | mandsaur | mandurah | mandvi | mandya | manea | manfalut | manfredonia | mangai | mangalagiri | mangaldan
  | mangalia | mangalore | mangere | mangerton | manggar | manghit | mangilao village | manglaur | mango | mango hill
  | mangochi | mangotsfield | mangrol | mangrove cay | mangrul pir | manhasset | manhattan | manhattan beach | manhuacu
  | manibaug pasig | manica | manicaland | manicaragua | maniema | manifold heights | manikganj | manila | manilla
  | maningrida | manipal | manipur | manisa | manises | manistee | manitoba | manitou springs | manitowoc | manizales
  | manjakandriana | manjeri | manjimup | manjo | mankachar | mankato | mankoeng | manlio fabio altamirano | manly
  | manly vale | manly west | manmad | mannar | mannarakkat | mannargudi | mannering park | mannheim | manning
  | manningtree | mannum | manohar thana | manokwari | manolo fortich | manoora | manor | manorhaven | manorville
  | manp'o | manresa | mansa | mansehra | mansfield | mansfield center | mansfield city | mansfield park
  | mansfield woodhouse | mansilingan | mansoura | manston | manta | mantampay | manteca | manteno | mantes-la-jolie
  | mantova | mantua | manuel ojinaga | manufahi | manuguru | manukau city | manunda | manus | manvel | manvi
  | manville | manwat | manyara | manzanillo | manzhouli | manzini | mao | maple cross | maple glen | maple grove
  | maple heights | maple ridge | maple shade | maple valley | mapleton | maplewood | mapuca | maputo | maputsoe
  | maquoketa | mar''ina horka | mar'ino | mara | maraba | maracaibo | maracanau | maracay | maracha | maradi
  | marahoue | maramag | maramures | marana | marand | marangaroo | maranhao | marano vicentino | marathon
  | marawi city | marayong | marbella | marble falls | marblehead | marbletown | march | marche | marchwood
  | marcianise | marco | marco island | marco simone | marcoola | marcos juarez | marcq-en-baroeul | mardan | marden
  | mardi | mardin | marechal candido rondon | marechal deodoro | marechal floriano | mareeba | marengo
  | margahayukencana | margaret river | margarita belen | margate | margate city | margibi
  | margine coperta-traversagna | marhanets' | maria aurora | maria cristina | maria enzersdorf
  | maria trinidad sanchez | marian | mariana | marianna | mariano | mariano comense | mariano roque alonso
  | marianske lazne | mariara | maribor | maribyrnong | marica | maricopa | mariendorf | marienfelde | marienthal
  | marietta | marieville | marignane | mariinsk | mariinskiy posad | marijampole | marilao | marilia | marina
  | marinduke | mariners harbor | marinette | maringa | marinha grande | marino | marion | maritime | mariupol
  | marivan | mariveles | marka | markala | markapur | markaz-e hukumat-e darweshan | markaz-e woluswali-ye achin
  | markazi | market bosworth | market deeping | market drayton | market harborough | market lavington | market rasen
  | market warsop | market weighton | markfield | markham | markinch | markisches viertel | markovci | marks
  | marks tey | marksville | markt erlbach | markt indersdorf | markt schwaben | markyate | marl | marlboro
  | marlboro village | marlborough | marlin | marlow | marlow heights | marlton | marmara ereglisi | marmaris | marmion
  | marne | marondera | maroochydore | maros | maroua | maroubra | marousi | marovoay | marowijne | marple | marquard
  | marquette | marrakech-medina | marrakech-menara | marrakech-tensift-al haouz | marrakesh | marrara | marratxi
  | marrero | marrickville | marsa | marsa alam | marsabit | marsala | marsaskala | marsaxlokk | marsden | marseille
  | marseille endoume | marseille saint-victor | marseille vauban | marsfield | marsh harbour | marshall | marshalltown
  | marshfield | marske-by-the-sea | marston moretaine | marstons mills | martaban | martapura | martha lake | martham
  | martigues | martil | martin | martina franca | martinez | martinho campos | martinique | martins ferry
  | martinsburg | martinsville | martock | marudi | marugame | maruoka | marvdasht | marvin | mary | maryborough
  | maryland | maryland city | maryland heights | maryport | marysville | maryvale | maryville | marzahn | masaka
  | masaki-cho | masalli | masalukot uno | masan | masantol | masasi | masaurhi buzurg | masaya | masaya sur | masbate
  | mascara | mascot | mascotte | mascouche | mascoutah | maseru | mashhad | mashonaland central | mashonaland east
  | mashonaland west | mashpee | masina | masindi | masindi port | masjed soleyman | maslice male | maslova pristan'
  | mason | mason city | masonboro | maspalomas | maspeth | masqat | massa | massa lombarda | massa lubrense
  | massa marittima | massa-carrara | massachusetts | massafra | massapequa | massapequa park | massena | massillon
  | massy | mastaga | masterton | mastic | mastic beach | masuda | masumbwe | masvingo | masyaf | mat
  | matabeleland north | matabeleland south | matadi | matagalpa | matale | matam | matamata | matamoros | matane
  | matanzas | matao | matara | mataram | mataro | matawan | matay | matehuala | matera | mateur | mateus leme
  | mathi-dhekunu | mathi-uthuru | mathis | mathura | mati | matias barbosa | matias romero | matli | matlock
  | mato grosso | mato verde | matola | matozinhos | matraville | matruh | matsubara | matsudo | matsue | matsumoto
  | matsuto | matsuyama | mattanur | mattapoisett | matteson | matthews | mattishall | mattoon | mattydale | maturin
  | matveyev kurgan | matveyevskoye | mau | mau aimma | maua | mauban | maubeuge | maubin | mauchline | maudaha
  | maudsland | maulavi bazar | maulden | mauldin | maule | maumee | maumelle | maumere | maun | mauren | mawana
  | mawlaik | mawlamyine | mawlamyinegyunn | mawson | mawson lakes | maxixe | may pen | mayabeque | mayaguana
  | mayaguez | mayang imphal | maybole | mayenne | mayfield | mayfield heights | mayflower village | mayiladuthurai
  | maykop | mayland | maylands | maymana | maynard | maynooth | mayo | mayo-kebbi-est | mayo-kebbi-ouest | mayotte
  | mays chapel | maysan | maysville | mayuge | maywood | mazabuka | mazandaran | mazar-e sharif | mazarron
  | mazatenango | mazatlan | mazeikiai | mazkeret batya | mazowieckie | mazyr | mbabane | mbaiki | mbake | mbale
  | mbalmayo | mbamba bay | mbandaka | mbanga | mbanza kongo | mbanza-ngungu | mbarara | mbeya | mbomou | mbouda
  | mboursou lere | mbuji-mayi | mcalester | mcallen | mccomb | mccook | mccordsville | mccrae | mcdonough | mcdowall
  | mcfarland | mcgraths hill | mcgregor | mchenry | mchinji | mckail | mckees rocks | mckeesport | mckellar | mckenzie
  | mckinley park | mckinleyville | mckinney | mckinnon | mclaren vale | mclean | mcmahons point | mcminnville
  | mcpherson | mcrae | mdina | mead | mead valley | meadow heights | meadow lake | meadow lakes | meadow springs
  | meadow woods | meadowbank | meadowbrook | meads | meadville | measham | meaux | mebane | mecca | mechanicsburg
  | mechanicstown | mechanicsville | mechanicville | mechelen | mechi | mechraa bel ksiri | mecklenburg-vorpommern
  | medak | medan | medea | medeiros neto | medellin | medemblik | medenine | medfield | medford | medgidia
  | medhu-dhekunu | medhu-uthuru | media | media luna | medianeira | medias | medicine hat | mediesu aurit | medina
  | medina estates | medina sidonia | medinipur | medio campidano | mediouna | mednogorsk | medowie | medulla | medvode
  | medway | meemu | meerbusch | meerut | meethari marwar | meftah | megarine | meghalaya | megion | mehar | mehedinti
  | mehekar | mehendiganj | meherpur | mehlville | mehmand chak | mehrabpur | mehtar lam | meiderich | meidling
  | meiganga | meihekou | meiktila | meizhou | mejicanos | mejit | mek'ele | meknes | meknes-tafilalet | melaka
  | melati | melba | melbourn | melbourne | melbourne city centre | melchor ocampo | melekeok | meleuz | melfort
  | melilla | melipilla | melissa | melitopol | melksham | melle | mellieħa | mellunkyla | melnik | melo | melong
  | melrose | melrose park | meltham | meltham mills | melton | melton mowbray | melton south | melton west | melun
  | melur | melville | melvindale | mem martins | memari | memmingen | memphis | mena | menai | menai bridge | menasha
  | mendaha | menden | mendham | mendip | mendon | mendota | mendota heights | mendoza | menemen | menen | meneng
  | mengcheng chengguanzhen | menges | mengyin | menifee | menlo park | mennzel bou zelfa | menominee | menomonee falls
  | menomonie | menongue | menora | menston | menstrie | mentekab | mentone | mentor | mentor-on-the-lake | mentougou
  | menzel abderhaman | menzel bourguiba | menzel jemil | menzel kamel | meopham | meppel | meppen | mequon | merano
  | meraux | merbein | mercato san severino | merced | mercedes | mercer island | mercerville
  | mercerville-hamilton square | mercier | mere | merelani | merewether | merida | meridan plains | meriden | meridian
  | meridianville | merignac | merimbula | meringandan west | merkezefendi | merlo | mermaid beach | mermaid waters
  | mermoz boabab | mernda | merouana | merredin | merriam | merrick | merrifield | merrill | merrillville | merrimac
  | merrimack | merritt | merritt island | merriwa | merrydale | merrylands | merrylands west | mersa matruh
  | merseburg | mersin | merta | merter keresteciler | merthyr tydfil | merton | mertoyudan | meru | merzifon | merzig
  | mesa | meschede | meskiana | mesquite | messaad | messina | messingham | messinia | mestre | meta | metairie
  | metairie terrace | metford | metheringham | methil | methuen | metlaoui | metlika | metlili chaamba | metro
  | metrogorodok | metropolis | mettmann | mettupalayam | mettur | metuchen | metz | meudon | meulaboh
  | meurthe-et-moselle | meuse | mevagissey | mevasseret ziyyon | mexborough | mexia | mexicali | mexico | mexico city
  | meybod | meycauayan | mezhdurechensk | mezica | mgarr | miami | miami beach | miami gardens | miami lakes
  | miami shores | miami springs | miamisburg | mian channun | miandoab | mianke mor | mianwali | mianyang | miaoli
  | miass | miasteczko slaskie | mibu | micco | michalovce | michigan | michigan city | michurinsk | mickleham | micoud
  | mid calder | middelburg | middle island | middle park | middle ridge | middle river | middle swan | middle valley
  | middle village | middleborough | middleborough center | middleburg | middleburg heights | middlebury | middlemount
  | middlesboro | middlesbrough | middlesex | middlestown | middleton | middleton grange | middletown | middlewich
  | midelt | midfield | midhurst | midi-pyrenees | midland | midland beach | midland park | midlands | midleton
  | midlothian | midoun | midrand | midsayap | midsomer norton | midstream | midtjylland | midvale | midway
  | midway city | midway islands | midway point | midwest city | midyat | mie | miedzyrzec podlaski | mielec
  | miercurea nirajului | miercurea-ciuc | mieres | migori | miguel ahumada | miguel alves | miguel auza
  | miguel bocanegra | miguel calmon | miguel esteban | miguel hidalgo | miguel pereira | mihai viteazu
  | mihail kogalniceanu | mihara | mijas | mikhalkovo | mikhaylovka | mikhaylovsk | miki | mikkeli | mikolow | mila
  | mila doce | miladhunmadulu dhekunuburi | miladhunmadulu uthuruburi | milagro | milan | milano | milas | milazzo
  | milborne port | mildenhall | mildura | mile end | miles | miles city | milford | milford haven | milford mill
  | mili | mililani town | mill creek | mill creek east | mill park | mill plain | mill valley | millbank | millbrae
  | millbridge | millbrook | millbury | millcreek | milledgeville | miller | miller place | millerovo | millersville
  | millicent | milliken | millington | millis | millner | millom | mills river | millstreet | millswood | milltimber
  | milltown | millville | milne bay | milngavie | milnrow | milnthorpe | milpa alta | milperra | milpitas
  | milsons point | milton | milton keynes | milton-freewater | milwaukee | milwaukie | mimaropa | mimarsinan | mims
  | mina clavero | minab | minacu | minakuchicho-matoba | minamirinkan | minante segundo | minas | minas gerais
  | minas novas | minatitlan | minato | minbu | minchinbury | minchinhampton | mindarie | mindelo | minden
  | mindoro oriental | minehead | mineiros | mineola | mineral wells | mineralnye vody | miners rest | minervino murge
  | mingelchaur | minggang | mingguang | minglanilla | mingora | mingshui | mingyue | mingәcevir | minien east | minna
  | minneapolis | minnehaha | minneola | minnesota | minnetonka | minnetonka mills | minnetrista | mino | minokamo
  | minooka | minot | minsk | minsk mazowiecki | mint hill | mintlaw | minto | minusinsk | minyama | minzhu
  | mir bachah kot | mira mesa | mira monte | mira taglio | mirabel | mirabella imbaccari | miragoane | miramar
  | miramar beach | miramichi | miranda | miranpur katra | mirboo north | mircea voda | mirdite | miren-kostanjevica
  | miresu mare | mirfield | miri | mirialguda | mirna | mirna pec | mirny | miro khan | mirpur bhtoro | mirpur khas
  | mirpur mathelo | mirpur sakro | mirrabooka | mirwah gorchani | miryang | mirzapur | misamis oriental | misawa
  | mishan | mishawaka | mishima | mision san pablo | misiones | miskolc | mislata | mislinja | misratah | missao velha
  | mission | mission bend | mission district | mission viejo | mississauga | mississippi | missoula | missouri
  | missouri city | misterbianco | misungwi | mitcham | mitcheldean | mitchell | mitchell park | mitchellville
  | mitchelstown | mitchelton | mitha tiwana | mito | mitooma | mitras poniente | mitrovice | mitsukaido | mitsuke
  | mittagong | mitte | mityana | miura | mixco | miyagi | miyako | miyakonojo | miyang | miyazaki | miyoshi
  | mizan teferi | mizhou | mizoram | mizque | mizunami | mizusawa | mjini magharibi | mlada boleslav | mlimba
  | mlonggo | mmabatho | mnichovo hradiste | moa | moab | moabit | moama | moana | moanda | moapa valley | moate
  | mobara | mobberley | moberly | mobile | moca | mochudi | mocksville | mococa | modakeke | modasa | modbury
  | modbury heights | modbury north | modena | modesto | modica | modiin ilit | modimolle | modrany | modugno | moe
  | moers | moffat | moffat beach | moga | mogadishu | moggill | mogi guacu | mogi mirim | mogila | mogliano veneto
  | mogoditshane | mogok | mohale's hoek | mohali | mohammadia | mohammedia | moheli | mohr | mohyliv-podilskyi | moira
  | mojkovac | mojo | mojokerto | moka | mokameh | mokena | mokhotlong | mokokchung | mokolo | mokopane | mokotow
  | mokpo | mokronog-trebelno | mol | molalla | mold | moldova noua | molendinar | molepolole | moletai | molfetta
  | moline | molise | mollymook beach | molndal | molong | molteno | mombasa | momostenango | mompos | mon
  | mon bikston | mon fleri | mon repos | mona vale | monaca | monaco | monaco-ville | monagas | monaghan | monahans
  | monaragala | monash | monasterevin | monastir | monbulk | moncalieri | monchegorsk | monchengladbach
  | moncks corner | moncloa-aravaca | monclova | moncton | mondlo | mondol kiri | monee | moneghetti | monessen
  | monett | monfort heights | mong cai | mongagua | monggar | monghyr | mongmong-toto-maite village | mongu
  | monifieth | monkayo | monkey bay | monkstown | monmouth | monmouthshire | mono | monona | monopoli | monroe
  | monroeville | monrovia | mons | monsanto | monsenor nouel | monsey | monson | monsummano terme | mont albert
  | mont albert north | mont belvieu | mont-de-marsan | mont-joli | mont-laurier | mont-royal | mont-saint-hilaire
  | mont-tremblant | montagne blanche | montagu | montague | montalbano jonico | montana | montauban | montclair
  | monte alegre | monte alto | monte aprazivel | monte argentario | monte azul | monte azul paulista | monte blanco
  | monte buey | monte carmelo | monte caseros | monte cristi | monte cristo | monte estoril | monte kristal
  | monte llano | monte maiz | monte mor | monte patria | monte plata | monte porzio catone | monte real
  | monte san giusto | monte sant'angelo | monte santo | monte siao | monte urano | monte-carlo | montebello
  | montebello vicentino | montecchio emilia | montecchio maggiore-alte ceccato | montecito | montecorvino pugliano
  | montecorvino rovella | monteforte irpino | montegiardino | montego bay | montegrotto terme | montelibano
  | montelimar | montelupo fiorentino | montenegro | montepuez | monterey | monterey park | monteria | montero
  | monterotondo | monterrey | montes claros | montesilvano marina | montevallo | montevideo | montgomery
  | montgomery village | montgomeryville | monticello | monticello conte otto | montigny-le-bretonneux | montijo
  | montlucon | montmagny | montmorency | montoro superiore | montpelier | montpellier | montreal | montreal-ouest
  | montreuil | montrose | montrose-ghent | montrouge | montserrado | montserrat | montvale | montville center
  | monument | monywa | monza | monze | moodiesburn | moody | mooirivier | mooka | mooloolaba | moonah | moonee ponds
  | moonta bay | moorabbin | moore | moore park beach | moore's island | moorebank | moores mill | moorestown-lenola
  | mooresville | moorhead | mooroobool | moorooka | mooroolbark | mooroopna | moorpark | moose jaw | moosic | mopti
  | moquegua | mora | morada nova | moradabad | moraga | moraine | moranbah | morant bay | morar | moratalaz | moratuwa
  | moravce | moravska trebova | moravske budejovice | moravske toplice | moravsky krumlov | moray | morayfield
  | morazan | morbi | morbihan | morcellement saint andre | morden | mordialloc | morecambe | moree | morehead
  | morehead city | moreira sales | morelia | morelos | morena | moreno | moreno valley | moreton | morfelden-walldorf
  | morgan city | morgan hill | morgan park | morganton | morgantown | morganville | moriguchi | morinville | morioka
  | morisset | moriya | moriyama | morley | mormugao | morningside | morningside heights | mornington | moro | morobe
  | morogoro | morohongo | moroleon | moron | morona-santiago | morondava | morong | moroni | moroto | morpeth
  | morphett vale | morphettville | morrelgonj | morrilton | morrinhos | morris | morris heights | morris park
  | morris plains | morrisania | morristown | morrisville | morro agudo | morro bay | morrow | morshansk | morsi
  | mortdale | morton | morton grove | moruya | morwell | moscow | moselle | moses lake | moshi | moskva | mosman
  | mosman park | mosonmagyarovar | moss | moss bluff | moss point | moss vale | mossblown | mossel bay | mossley
  | mossman | mossoro | most | mosta | mostaganem | mostar | mosteiros | mostoles | mosul | motala | motherwell
  | mothihari | motril | mott haven | motta sant'anastasia | motta visconti | motueka | mouhoun | moulay yacoub
  | moulden | moulins | moultonborough | moultrie | moulvibazar | mound | moundou | mounds view | moundsville
  | mount airy | mount annan | mount arlington | mount austin | mount barker | mount buller | mount carmel
  | mount claremont | mount clear | mount clemens | mount colah | mount coolum | mount cotton | mount darwin
  | mount dora | mount druitt | mount eliza | mount evelyn | mount gambier | mount gravatt | mount gravatt east
  | mount greenwood | mount hagen | mount hawthorn | mount healthy | mount helen | mount helena | mount holly
  | mount horeb | mount hutton | mount isa | mount ivy | mount joy | mount juliet | mount kisco | mount laurel
  | mount lawley | mount lebanon | mount lofty | mount louisa | mount low | mount martha | mount merrion | mount nasura
  | mount nelson | mount olympus | mount ommaney | mount pearl | mount pleasant | mount pritchard | mount prospect
  | mount rainier | mount riverview | mount sheridan | mount sinai | mount sterling | mount stuart | mount tarcoola
  | mount vernon | mount vista | mount warren park | mount warrigal | mount washington | mount waverley | mount zion
  | mountain ash | mountain brook | mountain creek | mountain home | mountain house | mountain park | mountain top
  | mountain view | mountainside | mountlake terrace | mountmellick | mountrath | mountsorrel | moura | mouscron
  | mouzaia | mowbray | moxico | moyale | moycullen | moyen-cavally | moyen-chari | moyen-comoe | moyen-ogooue | moyle
  | moyo | moyobamba | moyross | mozdok | mozhaysk | mozhga | mozirje | mpanda | mpigi | mpophomeni | mpumalanga
  | mqabba | mrkonjic grad | msaken | msida | msila | mszana dolna | mtarfa | mthatha | mtsensk | mtskheta-mtianeti
  | mtwara | muan | muang khong | muang phon-hong | muang phonsavan | muang xay | muar | mubarakpur | mubende | mubi
  | much wenlock | muchinga | mucumpiz | mudanjiang | mudbidri | muddebihal | mudgee | mudgeeraba | mudhol | mudjimba
  | mudon | mudu | mudug | mueang nonthaburi | mufulira | mughal sarai | mugla | muhammadabad | muhlhausen | muirhead
  | mujiayingzi | mukacheve | mukah | mukalla | mukdahan | mukilteo | muko | mukono | muktsar | mukwonago | mulanje
  | mulativ | mulbagal | mulbarton | muleshoe | mulgrave | mulheim | mulhouse | mullaloo | mulleriyawa | mullumbimby
  | multan | mulvane | mulwala | mumbai | mumias | muncar | muncie | mundaring | mundelein | mundesley | mundingburra
  | mundo novo | mundo nuevo | munford | mungyeong | munhall | munich | muniz freire | munnar | munno para
  | munno para west | munoz | munoz east | munroe falls | munruben | munsan | munshiganj | munster | muntilan | munuf
  | munxar | muradnagar | murakami | muramvya | murang'a | murarrie | muratpasa | muravlenko | murcia | murdoch | mures
  | murfreesboro | murgon | muriae | muricay | muridke | murillo colonia | muriwai beach | murmansk | murom | muroran
  | murovani kurylivtsi | murowana goslina | murphy | murphysboro | murray | murray bridge | murrays bay | murraysville
  | murrells inlet | murrieta | murrumba downs | murrumbateman | murrumbeena | murrysville | murshidabad
  | murska sobota | mursko sredisce | murtajapur | murton | murwara | murwillumbah | murzuq | mus | musaffah | musandam
  | musanze | musashino | muscat | muscatine | muscle shoals | muscoy | mushabani | mushie | musiri | muskego
  | muskegon | muskegon heights | muskogee | musoma | musselburgh | mustafabad | mustafakemalpasa | mustang
  | muswellbrook | mut | muta | mutare | mutengene | mutsu | mutuali | mutum biyu | muyinga | muyuka | muzaffarabad
  | muzaffargarh | muzaffarnagar | muzaffarpur | mvomero | mwanza | mwaro | mweka | mwene-ditu | my tho | myanaung
  | myawadi | myaydo | myeik | myers corner | myingyan | myitkyina | mykolayiv | mymensingh | myrhorod | myrnohrad
  | myrtle bank | myrtle beach | myrtle grove | myrtleford | myski | myslowice | mysore | mystic island | myszkow
  | mytholmroyd | mytishchi | mzimba | mzuzu | n'dalatando | n'djamena | na klang | na mom | na wa | naama | naas
  | nabagram | nabari | naberezhnyye chelny | nabeul | nabha | nabinagar | nabire | nablus | nacala | nachod
  | nacogdoches | nacozari viejo | nadapuram | nadi | nadiad | nador | nadur | nadym | naeso | naestved | nafferton
  | naftalan | naga | nagahama | nagai | nagaland | nagano | nagaoka | nagar karnul | nagareyama | nagarpur | nagasaki
  | nagaur | nagda | nagercoil | nageswari | nagina | nago | nagornyy | nagoya | nagpur | nagqu | nagua | nagykanizsa
  | naha | nahariyya | nahavand | nahiyat ghammas | nahouri | naic | naihati | nailsea | nailsworth | naini tal | nairn
  | nairne | nairobi | naitasiri | naivasha | naja' hammadi | najaf | najafabad | najafgarh | najibabad | najran | naju
  | naka | nakama | nakamura | nakano | nakapiripirit | nakara | nakaseke | nakasongola | nakatsu | nakatsugawa
  | nakhabino | nakhchivan | nakhodka | nakhon luang | nakhon nayok | nakhon pathom | nakhon phanom | nakhon ratchasima
  | nakhon sawan | nakhon si thammarat | nakhon thai | naklo | nakodar | naksalbari | nakuru | nal'chik | nalchiti
  | nalgonda | nalut | nam dinh | nam som | namakkal | namangan | namayingo | nambour | nambucca | nambucca heads
  | namdrik | namentenga | namerikawa | namibe | namosi | namp'o | nampa | nampula | namu | namur | namutumba
  | namyangju | nan | nana-mambere | nanaimo | nanakuli | nanango | nanao | nanchang | nanchong | nancy | nanded
  | nandi | nandigama | nandikotkur | nanding | nandu | nandura buzurg | nandurbar | nandyal | nanfeng | nang rong
  | nanga eboko | nangal | nangarhar | nangen | nangi | nangloi jat | nangong | nanjangud | nanjing | nankana sahib
  | nanlong | nanma | nanning | nanpara | nanpean | nanpiao | nanping | nantai | nanterre | nantes | nanticoke
  | nanto-shi | nantong | nantou | nantucket | nantwich | nanuet | nanumanga | nanumea | nanuque | nanyang | nanyuki
  | nanzhang chengguanzhen | nanzhou | nao me toque | naogaon | napa | napak | napanee | naperville | napier
  | napili-honokowai | naples | naples manor | naples park | napo | napoleon | napoli | nappanee | naqadeh | nara
  | nara-shi | naracoorte | narail | narang mandi | narangba | naranja | naranjal | naranjito | narara | narasapur
  | narasaraopet | narathiwat | narayanganj | narayani | narayanpet | narberth | narbonne | narborough | narela
  | narellan | narellan vale | naremburn | nargund | narino | narita | narnaul | narni scalo | naro moru | naro-fominsk
  | narok | naron | narooma | narowal | narrabeen | narrabri | narrabundah | narragansett | narrandera | narraweena
  | narre warren | narre warren north | narre warren south | narrogin | narromine | narsimhapur | narsingdi
  | narsipatnam | nartkala | narutocho-mitsuishi | narva | narwana | narwee | naryn | nasarawa | nashik | nashua
  | nashville | nasirabad | nasiriyah | nason | nassau | nassau village-ratliff | nasugbu | natal | natchez
  | natchitoches | nathdwara | natick | national capital | national capital region | national city | natitingou
  | natore | naudero | naugachhia | naugatuck | naujoji akmene | naushahra virkan | naushahro firoz | nautanwa
  | navadwip | navan | navapolatsk | navarre | navasota | navassa island | navegantes | navenby | navi mumbai | navirai
  | navodari | navoiy | navojoa | navotas | navsari | nawabganj | nawabshah | nawada | nawalgarh | nawanshahr
  | naxcivan | naxxar | nay pyi taw | nayala | nayarit | nayudupet | nazarabad | nazareth | nazarje | nazarovo | naze
  | nazilli | nazir town | nazran' | nazret | ndibene dahra | ndola | nea alikarnassos | nea anchialos | nea artaki
  | nea chalkidona | nea erythraia | nea filadelfeia | nea ionia | nea kallikrateia | nea makri | nea michaniona
  | nea moudhania | nea penteli | nea peramos | nea smyrni | neamt | near north side | near south side | neath
  | neath port talbot | nebbi | nebraska | nebraska city | necochea | neder holluf | nederland | nedlands | nedroma
  | nedumangad | needham | needham market | needingworth | neembucu | neenah | neftcala | neftekamsk | nefteyugansk
  | negapatam | negara | negeri sembilan | negombo | negotino | negros oriental | negru voda | nehe | nei mongol
  | neijiang | neilston | neiva | neka | nellikkuppam | nellore | nelson | nelson bay | nelsonville | nelspruit | nema
  | nemby | nemuro | nenagh | nenagh bridge | nenjiang | neno | neo psychiko | neoi epivates | neon karlovasion
  | neosho | nepalgunj | nepanagar | nepean | nephi | neptune beach | nerang | neringa | nerk'in getashen | neryungri
  | nesconset | ness ziona | neston | netanya | nether poppleton | netherlee | netherton | netishyn | netley
  | netrakona | nettetal | nettleham | nettuno | neu isenburg | neu wulmstorf | neu-hohenschonhausen | neu-ulm
  | neubrandenburg | neubruck | neuchatel | neue neustadt | neuilly-sur-marne | neuilly-sur-seine | neukolln
  | neumarkt-sankt veit | neumunster | neunkirchen | neuquen | neuruppin | neuss | neustadt | neutral bay | neuwied
  | nevada | nevers | nevinnomyssk | nevis | nevsehir | new albany | new alresford | new amsterdam | new auckland
  | new badah | new baltimore | new basford | new batu batu | new bedford | new beith | new berlin | new bern
  | new braunfels | new brighton | new britain | new brunswick | new burlington | new cairo | new caledonia
  | new canaan | new carlisle | new carrollton | new cassel | new castle | new city | new corella | new cumberland
  | new cumnock | new delhi | new dorp | new dorp beach | new fairfield | new farm | new ferry | new franklin
  | new gisborne | new glasgow | new gloucester | new grove | new hamburg | new hampshire | new haven | new hempstead
  | new holland | new hope | new hyde park | new iberia | new ipswich | new ireland | new jersey | new kensington
  | new kingman-butler | new kingston | new lambton | new lambton heights | new lenox | new london | new malden
  | new marske | new martinsville | new mexico | new milford | new mills | new milton | new mirpur | new norfolk
  | new orleans | new paltz | new philadelphia | new plymouth | new port richey | new prague | new providence
  | new richmond | new river | new rochelle | new romney | new ross | new shagunnu | new smyrna beach
  | new south memphis | new south wales | new springville | new square | new stevenston | new territory | new town
  | new tredegar | new ulm | new visayas | new washington | new westminster | new whiteland | new windsor | new yekepa
  | new york | new york city | newala kisimani | newark | newarthill | newberg | newberry | newbiggin-by-the-sea
  | newbold verdon | newborough | newbridge | newburg | newburgh | newburn | newbury | newburyport | newcastle
  | newcastle west | newcomb | newent | newham | newhaven | newick | newington | newlands | newmacher | newmains
  | newman | newmarket | newmilns | newnan | newnham | newport | newport beach | newport east | newport news
  | newport pagnell | newport-on-tay | newquay | newry | newstead | newton | newton abbot | newton aycliffe
  | newton mearns | newton stewart | newton-le-willows | newtonhill | newtown | newtown trim | newtownabbey
  | newtownards | newtownmountkennedy | neyagawa | neyland | neyriz | neyshabur | neyyattinkara | nganjuk | ngaoundere
  | ngaraard | ngarchelong | ngardmau | ngaruawahia | ngatpang | ngchesar | ngeremlengui | nghe an | ngiwal
  | ngobe-bugle | ngong ping | ngora | ngounie | ngozi | ngunnawal | nguru | nguruka | nha trang | nhill | nhulunbuy
  | nia valencia | niagara falls | niagara park | niamey | nianzishan | niari | niassa | nibaliw central | nibley
  | nibok | nibong tebal | nicastro | nice | niceville | nichelino | nichinan | nicholasville | nicholls | nickerie
  | nickol | nicolae balcescu | nicolas r casillas | nicolas romero | nicolet | nicosia | nidadavole | niddrie
  | nidwalden | niederkassel | niederosterreich | niedersachsen | nienburg | nieuw nickerie | nieuwegein | nievre
  | nigde | nigel | niger | nightcliff | nihommatsu | nihtaur | niigata | niihama | niitsu-honcho | nijkerk | nijmegen
  | nikaia | nikki | nikol'skoye | nikolina gora | nikopol | niksar | niksic | nikulino | nilanga | niles | nilopolis
  | nilphamari | nimba | nimbahera | nimes | nimroz | ninawa | ningbo | ningde | ninghai | ningi | ningxia | ningyang
  | ninh binh | ninh thuan | ninomiya | ninove | nioki | niort | nip | nipani | nipomo | nippes | nirasaki | nirgua
  | nirmal | nis | nishi-tokyo-shi | nishifukuma | nishinomiya-hama | nishio | nishishinminato | nishiwaki
  | nishon tumani | nisia floresta | nisporeni | niteroi | nitra | nitro | niuas | niue | niutao | niwai | nixa
  | nizamabad | nizhnekamsk | nizhneudinsk | nizhnevartovsk | nizhneye kazanishche | nizhniy dzhengutay
  | nizhniy ingash | nizhniy kuranakh | nizhniy lomov | nizhniy novgorod | nizhniy odes | nizhniye achaluki
  | nizhniye sergi | nizhniye vyazovyye | nizhny tagil | nizhnyaya maktama | nizhnyaya omka | nizhnyaya poyma
  | nizhnyaya salda | nizhnyaya tavda | nizhnyaya tura | nizhyn | nizip | nizwa | nizza monferrato | njeru | njombe
  | nkhata bay | nkhotakota | nkongsamba | nkoteng | nkowakowa | nkpor | nkwerre | nnewi | noakhali | noarlunga downs
  | nobeoka | noble | noble park | noble park north | noblesville | nocera inferiore | nocera superiore | noda | nodes
  | nodwes | noe valley | nof ayalon | nof hagalil | nogales | nogata | nogent-sur-marne | noginsk | nograd | nohar
  | noida | noisy-le-grand | noisy-le-sec | nokha | nolensville | nollamara | non sang | non sung | non thai | nong bua
  | nong bua lamphu | nong chik | nong khae | nong khai | nong ki | nong kung si | nong phai | nong wua so | nonoichi
  | nonsan | nonthaburi | noord-brabant | noord-holland | noosa heads | noosaville | noranda | noraville | norco
  | norcross | nord | nord-kivu | nord-ouest | nord-pas-de-calais | nord-trondelag | norderstedt | nordhausen
  | nordhorn | nordjylland | nordland | nordrhein-westfalen | norfolk | norfolk county | norfolk island | norilsk
  | norland | norlane | normal | norman | norman gardens | norman park | normandy park | normanhurst | norra karelen
  | norra osterbotten | norra savolax | norridge | norristown | norrkoping | norte | north | north abaco | north adams
  | north adelaide | north albury | north amherst | north amityville | north andover | north andrews gardens
  | north andros | north arlington | north atlanta | north attleborough center | north auburn | north augusta
  | north aurora | north avoca | north ayrshire | north babylon | north baddesley | north balgowlah | north bank
  | north bath | north battleford | north bay | north bay shore | north bay village | north beach | north bel air
  | north bellmore | north bellport | north bend | north bendigo | north bergen | north berwick | north bethesda
  | north boambee valley | north bondi | north booval | north branch | north branford | north brighton | north caldwell
  | north canton | north carolina | north castle | north center | north central province | north charleston
  | north chicago | north chicopee | north college hill | north collingham | north coogee | north cowichan
  | north creek | north curl curl | north dakota | north darfur | north decatur | north down | north druid hills
  | north east | north east lincolnshire | north elba | north eleuthera | north epping | north fair oaks
  | north ferriby | north fort myers | north fremantle | north gates | north gaza | north geelong | north gosford
  | north guwahati | north haledon | north haven | north highlands | north hills | north hobart | north hollywood
  | north ipswich | north island | north kensington | north kingstown | north kordofan | north la crosse | north lakes
  | north lakhimpur | north lambton | north lanarkshire | north las vegas | north lauderdale | north lawndale
  | north liberty | north lincolnshire | north lindenhurst | north little rock | north logan | north mackay
  | north madison | north manchester | north mankato | north manly | north massapequa | north melbourne | north merrick
  | north miami | north miami beach | north myrtle beach | north narrabeen | north nowra | north ogden | north olmsted
  | north palm beach | north parramatta | north patchogue | north peoria | north perth | north petherton
  | north plainfield | north platte | north plympton | north port | north portland | north potomac | north providence
  | north reading | north richland hills | north richmond | north ridgeville | north riverside | north rocks
  | north royalton | north ryde | north saanich | north saint paul | north salt lake | north sarasota | north scituate
  | north shields | north shore | north smithfield | north somerset | north springfield | north st marys
  | north stamford | north star | north strathfield | north sydney | north syracuse | north tamworth | north tonawanda
  | north toowoomba | north turramurra | north tustin | north tyneside | north valley | north valley stream
  | north vancouver | north vernon | north versailles | north walsham | north wantagh | north ward | north warrandyte
  | north weeki wachee | north west | north western province | north willoughby | north wollongong | north wonthaggi
  | north york | north yorkshire | north-western | northallerton | northam | northampton | northamptonshire
  | northborough | northbridge | northbrook | northcote | northdale | northeim | northern | northern ireland
  | northern mariana islands | northern mindanao | northern province | northfield | northgate | northglenn | northlake
  | northland | northmead | northolt | northorpe | northport | northridge | northumberland | northview | northville
  | northwest harborcreek | northwest territories | northwich | northwood | norton | norton canes | norton shores
  | norville | norwalk | norwell | norwich | norwood | norzagaray | noshiro | nosy varika | notio aigaio | notre dame
  | notre-dame limite | notre-dame-de-grace | notre-dame-de-l'ile-perrot | notre-dame-des-prairies | notting hill
  | nottingham | nottinghamshire | nou barris | nouaceur | nouadhibou | nouakchott | noumbiel | noumea
  | nouvelle france | nouvelle-caledonie | nova aurora | nova bana | nova borova | nova cruz | nova dubnica | nova era
  | nova floresta | nova friburgo | nova gorica | nova gradiska | nova granada | nova iguacu | nova kakhovka
  | nova lima | nova londrina | nova mayachka | nova milanese | nova odesa | nova odessa | nova olimpia | nova paka
  | nova pazova | nova petropolis | nova praha | nova prata | nova russas | nova scotia | nova soure | nova venecia
  | nova vicosa | nova vodolaha | nova xavantina | nova zagora | novaci | novar gardens | novara | novate milanese
  | novato | novaya balakhna | novaya derevnya | novaya igirma | novaya ladoga | novaya lyalya | novaya mayna
  | novaya tavolzhanka | novaya usman' | nove straseci | nove zamky | noveleta | noventa vicentina | novi | novi grad
  | novi knezevac | novi ligure | novi pazar | novi petrivtsi | novi sad | novi sanzhary | novi travnik
  | novi vinodolski | novi zagreb | novo aripuana | novo brdo | novo cruzeiro | novo hamburgo | novo horizonte
  | novo lino | novo mesto | novo milosevo | novo oriente | novo selo | novo-peredelkino | novoaltaysk
  | novocheboksarsk | novocherkassk | novodvinsk | novogireyevo | novogrudok | novohrad-volynskyi | novokazalinsk
  | novokhovrino | novokubansk | novokuybyshevsk | novokuz'minki | novokuznetsk | novomoskovs'k | novomoskovsk
  | novorossiysk | novoshakhtinsk | novosibirsk | novotroitsk | novoural'sk | novovladykino | novovolyns'k
  | novovoronezh | novoye devyatkino | novozybkov | novy bor | novy bydzov | novy jicin | novyy buh | novyy chirkey
  | novyy karanlug | novyy khushet | novyy oskol | novyy rogachik | novyy sulak | novyy svit | novyy turtkul'
  | novyy urengoy | novyy urgal | novyye atagi | novyye burasy | novyye cheremushki | novyye kuz'minki | novyye lapsary
  | novyye lyady | nowa deba | nowa ruda | nowa sarzyna | nowa sol | nowe miasto lubawskie | nowogrod bobrzanski
  | nowra | nowra hill | nowrangapur | nowshahr | nowshera cantonment | nowy dwor gdanski | nowy dwor mazowiecki
  | nowy sacz | nowy targ | nowy tomysl | noyabrsk | nsanje | nsawam | nsukka | ntcheu | ntchisi | ntoroko | ntungamo
  | nudgee | nuea khlong | nueva concepcion | nueva ecija | nueva esparta | nueva esperanza | nueva gerona
  | nueva guadalupe | nueva guinea | nueva helvecia | nueva imperial | nueva loja | nueva ocotepeque | nueva palestina
  | nueva palmira | nueva rosita | nueva santa rosa | nueva segovia | nueva vizcaya | nuevitas | nuevo | nuevo arraijan
  | nuevo baztan | nuevo belen | nuevo casas grandes | nuevo cuscatlan | nuevo ideal | nuevo imperial | nuevo laredo
  | nuevo leon | nuevo mexico | nuevo necaxa | nuevo progreso | nuevo san carlos | nugaal | nui | nukufetau
  | nukulaelae | nukus | nullagine | numan | numata | numazu | numurkah | nunavut | nunawading | nundah | nuneaton
  | nungua | nuoro | nur-sultan | nurabad | nurillo | nuriootpa | nuristan | nurlat | nurmijarvi | nurnberg | nurpur
  | nurpur kalan | nurtingen | nusa tenggara | nusa tenggara barat | nusa tenggara timur | nusaybin | nutley
  | nuvara eliya | nuwara eliya | nuzvid | nwoya | nyachera | nyack | nyagan | nyahururu | nyala | nyamira | nyandarua
  | nyanga | nyaungdon | nyaunglebin | nyeri | nyiregyhaza | nykobing falster | nykobing mors | nykobing sjaelland
  | nykoping | nyland | nymburk | nyngan | nysa | nyzhni sirohozy | nyzhnya krynka | nzega | nzerekore | nzi-comoe
  | o carballino | o grove | o rosal | o'connor | o'fallon | o'halloran hill | oadby | oak bay | oak brook | oak creek
  | oak flats | oak forest | oak grove | oak harbor | oak hill | oak hills | oak hills place | oak island | oak lawn
  | oak park | oak ridge | oakbrook | oakdale | oakden | oakengates | oakey | oakford | oakham | oakhurst | oakland
  | oakland park | oaklands park | oakleaf plantation | oakleigh | oakleigh east | oakleigh south | oakley | oakmont
  | oakton | oakville | oakwood | oamaru | oami | oasis | oatfield | oatlands | oatley | oaxaca | obala | obama | oban
  | obando | obera | oberhausen | oberlin | oberon | oberosterreich | oberursel | obihiro | obita | obninsk | obock
  | obonoma | oborniki slaskie | obra | obu | obuase | obukhiv | obukhovo | obwalden | ocala | ocana | ocean acres
  | ocean city | ocean grove | ocean pines | ocean pointe | ocean reef | ocean shores | ocean springs | oceano
  | oceanport | oceanside | ochakovo-matveyevskoye | ocho rios | ochota | ocna mures | ocnita | ocoee | oconomowoc
  | ocosingo | ocotal | ocotepeque | ocotlan | odacho-oda | odate | odawara | ode | odemis | odense | odenton | odessa
  | odienne | odiham | odintsovo | odisha | odivelas | odorheiu secuiesc | odranci | oecussi | oeiras | oelwein
  | oer-erkenschwick | offa | offaly | offenbach | offenburg | officer | ofunato | ogaki | ogaminana | ogawa | ogden
  | ogdensburg | ogliastra | ogmore vale | ogoja | ogooue-ivindo | ogooue-lolo | ogooue-maritime | ogun | oguz
  | ohafia-ifigh | ohangaron | ohangwena | ohio | ohrid | oil city | oildale | oio | oise | oiso | oita | ojai | ojiya
  | ojus | okanagan | okap | okara | okawa | okaya | okayama | okazaki | okcheon | oke ila | oke mesi | okeechobee
  | okegawa | okehampton | okemos | okene | okhtyrka | okigwe | okinawa | oklahoma | oklahoma city | okmulgee | okolona
  | okotoks | okrika | oktyabr'skiy | okunoya | ol kalou | olancho | olathe | olavarria | olawa | olaya herrera | olbia
  | olbia-tempio | old bar | old basing | old beach | old bethpage | old bridge | old city | old fig garden | old forge
  | old greenwich | old guildford | old harbour | old harbour bay | old harlow | old jamestown | old jefferson
  | old kilcullen | old kilpatrick | old orchard beach | old reynella | old saybrook | old shinyanga | old tappan
  | old toongabbie | old town | old windsor | oldbawn | oldbury | oldenburg | oldenzaal | oldham | oldmeldrum | olds
  | oldsmar | olean | oleiros | oleksandriya | olesnica | olevano romano | olgiate comasco | olgiate molgora
  | olgiate olona | olimpia | olinda | olivais | olive branch | olivehurst | oliveira | oliver | oliver-valdefierro
  | olivette | olkusz | olmaliq | olmsted falls | olney | olomouc | olongapo | olot | olot shahri | olsztyn | olt
  | olupona | olympia | olympia heights | olyphant | omachi | omagari | omagh | omaha | omaheke | ombela-poko
  | omdurman | ome | omidiyeh | omihachiman | omnogovi | omsk | omura | omusati | omuta | onalaska | ondo | one mile
  | oneida | oneonta | ongjin | ongole | onitsha | onkaparinga hills | ono | onoda | onojo | onomichi | ontario
  | ontinyent | ooralea | oost-vlaanderen | oosterhout | ooty | opa-locka | opava | opelika | opelousas | oplotnica
  | opole | opole lubelskie | opolskie | opotiki | opp | oppland | opportunity | oqtosh | oquirrh | or yehuda | oradea
  | oradell | orahovica donja | orai | oral | oran | oran park | orana | orange | orange beach | orange city
  | orange cove | orange farm | orange lake | orange park | orange walk | orangeburg | orangevale | orangeville | orani
  | oranienburg | oranmore | orasu nou | orbost | orchard homes | orchard mesa | orchards | orcutt | ordino | ordos
  | ordu | ordubad | orebro | oregon | oregon city | orekhovo-borisovo | orekhovo-borisovo severnoye | orekhovo-zuyevo
  | orel | oreland | orelia | orellana | orem | orenburg | orhangazi | orhei | orhon | orientale | orihuela | orillia
  | orinda | orion | oristano | orita eruwa | oriximina | orizaba | orkney | orkney islands | orland | orland hills
  | orland park | orlandia | orlando | orleans | orlova | orlovista | ormeau | ormeau hills | ormesby st margaret
  | ormiston | ormoc | ormond | ormond beach | ormond-by-the-sea | ormoz | ormskirk | orne | ornskoldsvik | oro valley
  | oromia | oromocto | orono | oroqen zizhiqi | oroquieta | oroshaza | orosi | oroville | oroville east | orpington
  | orrville | orsha | orsk | orta nova | ortakoy | orting | orumiyeh | oruro | osaka | osan | osasco | osborne park
  | osceola | osh | oshakati | oshana | oshawa | oshikoto | oshkosh | oshnaviyeh | osiedle henrykowskie
  | osiedle kosmonautow | osijek | osilnica | osinniki | osio sotto | oskaloosa | oslo | oslomej | osmanabad | osmancik
  | osmaniye | osnabruck | osogbo | osorio | osorno | ospedaletto euganeo | osprey | oss | ossett | ossining
  | ostankinskiy | ostend | osterbotten | osterholz-scharmbeck | ostermalm | osternienburger land | ostersund
  | ostfildern | ostfold | ostrava | ostroda | ostrogozhsk | ostroleka | ostrow mazowiecka | ostrow wielkopolski
  | ostrowiec swietokrzyski | ostseebad binz | ostseebad kuhlungsborn | osun | osvaldo cruz | oswego | oswestry
  | oswiecim | ota | otacilio costa | otago | otake | otaki | otan ayegbaju | otaru | otavalo | otawara
  | otdar meanchey | otegen batyra | otelu rosu | otford | othello | otis orchards-east farms | otjozondjupa | otley
  | otofuke | otorohanga | otra banda | otradnyy | otsego | otsu | otsuki | ottakring | ottappalam | ottawa | ottensen
  | otterburn park | ottershaw | ottery st mary | ottoway | ottumwa | otuke | otwock | ouaddai | ouagadougou
  | ouahigouya | ouaka | ouargla | ouarzazat | ouarzazate | oubritenga | oud gastel | oudalan | oude pekela | oudomsai
  | oudtshoorn | oued fodda | oued lill | oued rhiou | oued sly | oued zem | oueme | ouest | ouezzane | oughtibridge
  | ouham | ouham-pende | ouidah | oujda-angad | oulad teima | ouled mimoun | ouled moussa | oulu | oum hadjer | oume
  | oundle | ourense | ourimbah | ourinhos | ouro branco | ouro preto | ouro sogui | outwell | ovalle | over
  | overcombe | overijssel | overland | overland park | overlea | overton | overtown | oviedo | ovorhangay | owasso
  | owatonna | owen sound | owensboro | owerri | owings mills | owo | owosso | oxenford | oxford | oxfordshire | oxley
  | oxley park | oxley vale | oxnard | oxon hill | oxon hill-glassmanor | oxted | oyam | oyama | oyan | oyem | oyo
  | oyster bay | ozama | ozamiz city | ozar | ozark | ozarow mazowiecki | ozd | ozerki | ozersk | ozone park | ozu
  | ozubulu | p'ot'i | p'yongan-bukto | p'yongan-namdo | p'yongsong | p'yongyang | pa daet | pa sang | paarl | pabbi
  | pabianice | pabna | pacajus | pacatuba | pace | pachora | pacific | pacific grove | pacific paradise
  | pacific pines | pacifica | pad idan | padalarang | padang | padang mat sirat | padangsidempuan | padbury
  | paddington | paddock wood | padegan-e manjil | pader | pader palwo | paderborn | paderno dugnano | padiham | padova
  | padra | padrauna | padre bernardo | padre las casas | padre paraiso | padstow | padstow heights | paducah | paeroa
  | pagadian | pagalungan | pagani | pagar alam | pagbilao | page | pagegiai | pagewood | paghman | pago pago | pahang
  | pahokee | pahrump | paicandu | paignton | paijanne-tavastland | paine | painesville | paisley | paita | paithan
  | pajok | pak chong | pak kret | pak phanang | pakenham | pakisaji | pakokku | pakpattan | pakruojis | pakse
  | paktika | paktiya | pakur | pakuranga | pala | palaio faliro | palaiseau | palakollu | palang | palangkaraya
  | palani | palanpur | palapye | palasa | palatine | palatka | palauli | palawan | palayan city | palazzolo acreide
  | palembang | palencia | palenque | palermo | palestine | palghar | palghat | palhoca | pali | palia kalan
  | palimanan | palin | palisades park | palitana | palladam | pallavaram | pallisa | palm bay | palm beach
  | palm beach gardens | palm city | palm coast | palm cove | palm desert | palm harbor | palm island
  | palm river-clair mel | palm springs | palm springs north | palm valley | palma | palma campania | palma sola
  | palma soriano | palmaner | palmares | palmarito tochapan | palmas | palmdale | palmer | palmerston
  | palmerston north | palmerstown | palmerton | palmetto | palmetto bay | palmetto estates | palmira | palmview
  | palmview south | palmwoods | palmyra | palmyra atoll | palo alto | palo negro | palo santo | palombara sabina
  | paloncha | palopo | palos heights | palos hills | palos verdes estates | palpala | paltan | palu | palwal
  | palwancha | pamanukan | pamekasan | pameungpeuk | pampa | pampanga | pampierstad | pamplemousses | pamplona
  | pamulang | pana | panabo | panadura | panaji | panalanoy | panama | panama city | panama city beach | panama oeste
  | panambi | panania | panarukan | panauti | pancevo | panchagarh | panchkula | pandaan | pandak | pandan | pandeglang
  | pandharpur | pandhurna | pandi | pando | panevezys | pangasinan | pangbourne | pangkalan brandan | pangkalanbuun
  | pangkalpinang | panihati | panipat | paniqui | panjab | panjakent | panji | panjshayr | pankow | pankshin | panna
  | pannal | pano aqil | panorama | panruti | panshan | panshi | pantai cenang | pantai remis | pantay na matanda
  | panthersville | pantin | pantubig | panuco | panvel | paola | paoli | paolo vi | paombong | paonta sahib
  | paoy paet | papa | papakura | papatowai | papaya | papenburg | papendrecht | paphos | papillion | pappinissheri
  | papua | papua barat | papworth everard | par | par naogaon | para | para hills | para hills west | para vista
  | paracambi | paracatu | paradip garh | paradise | paradise point | paradise valley | paradsasvar | parafield gardens
  | paragominas | paragould | paraguacu paulista | paraguari | paraiba | paraiso | parakou | paralowie | paramagudi
  | paramaribo | paramount | paramus | parana | paranagua | paranaiba | paranavai | parang | parap | paraparaumu
  | parasia | parauapebas | paravur tekkumbhagam | parbatipur | parbhani | parbold | pardubice | pare | parepare
  | pariaman | parintins | pariquera acu | paris | parit buntar | parit raja | park avenue | park city | park forest
  | park forest village | park grove | park hills | park holme | park orchards | park ridge | park slope | parkchester
  | parkdale | parkent | parker | parkersburg | parkerville | parkes | parkhurst | parkinson | parkland | parklea
  | parkside | parkstone | parksville | parkville | parkway | parkwood | parla | parlakimidi | parli vaijnath | parlier
  | parma | parma heights | parmelia | parnaiba | parnamirim | parnas | parnu | parnumaa | paro | parobe | parola
  | parole | parque lefevre | parque urbano napateco | parral | parramatta | parramatta park | parrearra | parrilla ii
  | parry sound | parsabad | parsippany | parsons | partington | partizansk | partridge green | partur | parung
  | parvatipuram | parvez ali | parvez ali hossain | parwan | parys | pas-de-calais | pasadena | pasadena hills
  | pasaje | pasan | pasarkemis | pasay | pascagoula | pascani | pasco | pascoe vale | pascoe vale south | paseh
  | pashchimanchal | pashkovskiy | pasig city | pasilaiciai | pasing | pasir mas | pasni | paso robles
  | pasong kawayan primero | pasragad branch | pasrur | pass christian | passa quatro | passage west | passagem franca
  | passaic | passau | passi | passo fundo | passore | passos | pastaza | pasto | pastor ortiz | pastos bons | pasuruan
  | pasvalys | patamundai | patan | patancheru | pataskala | patchogue | paterna | paterno | paterson | pathanamthitta
  | pathankot | pathardih | pathein | pathri | pathum thani | pati | patiala | patiya | patna | patnos | pato branco
  | patos | patos fshat | patra | patrocinio | pattani | pattaya | patterson | patterson lakes | patti | pattoki
  | pattukkottai | patuakhali | patuto | patzcuaro | pau | pau brasil | paul | paulden | paulinia | paulista
  | paulista florida | paulo afonso | paulo ramos | pauls valley | paulsboro | paulton | paungde | pavia | pavlodar
  | pavlohrad | pavlovo | pavlovskaya | pavlovskaya sloboda | pavlovskiy posad | pavugada | pawcatuck | pawtucket
  | paxtakor shahri | paxtonia | payakumbuh | payande | payette | payneham | paynesville | payocpoc sur
  | pays-de-la-loire | paysandu | payshamba shahri | payson | payyannur | pazardzhik | pea ridge | peabody
  | peace river | peacehaven | peachtree city | peachtree corners | peakhurst | peakhurst heights | pearce | pearcedale
  | pearl | pearl city | pearl river | pearland | pearsall | peasedown saint john | peaslake | pebble creek | pec
  | pecan grove | pecan plantation | pecangaan | pechora | peckham | pecos | pecs | pedana | peddapalli | peddapuram
  | pedernales | pederneiras | pedley | pedra azul | pedra badejo | pedra branca | pedregal | pedreira | pedro amaro
  | pedro betancourt | pedro carbo | pedro escobedo | pedro ii | pedro juan caballero | pedro leopoldo | pedro munoz
  | pedro velho | peebles | peekskill | pegs creek | pegswood | pehcevo | pehowa | peine | pekalongan | pekan
  | pekan bahapal | pekan nenas | pekanbaru | pekin | pelabuhan klang | pelabuhanratu | peleliu | pelham | pelham manor
  | pelhrimov | pelican bay | pelican waters | peliyagoda | pell city | pella | peloponnisos | pelotas | pelsall
  | pelton | pemagatshel | pemalang | pemangkat | pematangsiantar | pemba | pembroke | pembroke dock | pembroke park
  | pembroke pines | pembrokeshire | pembury | pemulwuy | pen | penaflor | penal-debe | penama | penapolis | penarth
  | penco | pencoed | pendle hill | pendleton | penedo | pengcheng | penghu | penguin | penicuik | penistone | penjamo
  | penkridge | penmaenmawr | penn hills | penn wynne | penn yan | pennant hills | pennington | pennsauken | pennsport
  | pennsville | pennsylvania | penon blanco | penparcau | penrith | penryn | pensacola | penshurst | penticton
  | pentre | pentyrch | penyffordd | penza | penzance | peoria | peoria heights | pepper pike | peqin | perai | perak
  | perambalur | peranampattu | peravia | perbaungan | percut | peregian beach | peregian springs
  | pereiaslav-khmelnytskyi | pereira | pereira barreto | pereslavl'-zalesskiy | perezville | pergamino
  | pergine valsugana | perigueux | peristeri | periyakulam | perkasie | perlis | perm | permatang kuching | permet
  | pernambuco | pernik | perote | perpignan | perranporth | perris | perry | perry hall | perry heights | perrysburg
  | perryton | perryville | pershore | perth | perth amboy | peru | perugia | peruibe | perungudi | pervomays'k
  | pervomays'kyy | pervoural'sk | pesaro | pescara | peshawar | pesnica | pesqueira | pessac | pessano con bornago
  | pest | petah tiqwa | petal | petaling jaya | petaluma | petapa | petare | petawawa | peten | peterborough
  | peterculter | peterhead | peterhof | peterlee | petersburg | petersfield | petersham | petilia policastro
  | petionville | petit raffray | petit valley | petite riviere | petlad | petnjica | petone | petoskey | petrich
  | petrie | petrodvorets | petrogradka | petrolia | petrolina | petropavl | petropavlovsk-kamchatsky | petropolis
  | petrosani | petroupolis | petrov val | petrovec | petrovsk | petrovskaya | petrozavodsk | petworth | pevely
  | pevensey | pevensey bay | pewaukee | pewsey | pflugerville | pforzheim | phagwara | phai sali | phak hai
  | phalaborwa | phalodi | phalombe | phaltan | phan rang-thap cham | phan thiet | phan thong | phanat nikhom
  | phang nga | phangnga | phanom sarakham | phanom thuan | pharr | phatthalung | phatthaya | phayakkhaphum phisai
  | phayao | phayuha khiri | phelan | phenix city | phetchabun | phetchaburi | phibun mangsahan | phichit
  | philadelphia | phillip | phillip island | phillipsburg | phitsanulok | phnom penh | pho chai | pho thong | phoenix
  | phoenix islands | phoenixville | phon charoen | phongsali | photharam | phra phutthabat | phra pradaeng | phrae
  | phrai bueng | phu khiao | phu khuong | phu kradueng | phu ly | phu tho | phu yen | phuket | phulbani | phultala
  | phumi veal sre | phuthaditjhaba | piacenza | pialba | pianura | piara waters | piaseczno | piatra neamt
  | piatra olt | piatra soimului | piattoni-villa sant'antonio | piaui | piazza armerina | picardie | picayune
  | piccadilly | pichincha | pickering | pickerington | picnic point | picnic point-north lynnwood | pico rivera
  | pico truncado | picos | picsi | picton | picture rocks | piedecuesta | piedimonte matese | piedmont | piedra blanca
  | piedras blancas | piedras negras | piekary slaskie | piemonte | piendamo | pieria | pierre | piestany | piet retief
  | pieta | pietermaritzburg | pietra ligure | pieve emanuele | pigeon forge | piggs peak | pignataro maggiore | pihani
  | pike creek | pike creek valley | pike road | pikesville | pikeville | pikine | pila | pilar | pilawa gorna
  | pilibangan | pilibhit | pililla | pilkhua | pilsen | pilsley | pimenta bueno | pimienta vieja | pimlico
  | pimmit hills | pimpama | pimpri | pinamalayan | pinchbeck | pinckneyville | pincourt | pind dadan khan
  | pindamonhangaba | pindare mirim | pindi bhattian | pindi gheb | pindiga | pine bluff | pine castle | pine hill
  | pine hills | pine island ridge | pine lake park | pine ridge | pinecrest | pinehurst | pinellas park | pinerolo
  | pineville | pinewood | piney green | pingdingshan | pingdu | pingliang | pingnan | pingree grove | pingshan
  | pingtung | pingxiang | pingyi | pingyin | pingzhuang | pinhais | pinhal novo | pinheiro | pinheiro machado
  | pinjarra | pinjaur | pinneberg | pinner | pino torinese | pinole | pinon hills | pinos puente | pinotepa nacional
  | pinsk | pinson | pinto | pinxton | pio duran | pio xii | pioltello | piombino | pioneer | piotrkow kujawski
  | piotrkow trybunalski | piovene rocchette | pipar | piqua | pir jo goth | pir mahal | piracicaba | piraeus | piran
  | piranshahr | pirapora | piraquara | pirassununga | pirgaaj | piripiri | pirmasens | pirna | pirojpur | pirot | pisa
  | piscataway | pisco | piscu vechi | pisek | pishva | pismo beach | pistoia | pita | pita kotte | pitalito | pitcairn
  | pitesti | pithampur | pithapuram | pithoragarh | pitlochry | pitman | piton saint-leu | pitsea | pitstone
  | pitt meadows | pitt town | pittsburg | pittsburgh | pittsfield | pittston | pittsworth | piura | pivijay | pivka
  | pizhou | placentia | placerville | placetas | plain city | plaine magnien | plainedge | plaines wilhems
  | plainfield | plains | plainview | plainville | plaisance | plaisir | plaistow | planaltina | planeta rica | planken
  | plano | plant city | plantation | plaquemine | plaridel | plasencia | plasnica | plateau | plateau-central
  | plateaux | plato | platon sanchez | platteville | plattsburgh | plattsmouth | plauen | plav | playa blanca
  | playa vicente | playas | plaza huincul | pleasant grove | pleasant hill | pleasant hills | pleasant prairie
  | pleasant view | pleasanton | pleasantville | pleasure ridge park | pleiku | plenty | plessisville | plettenberg bay
  | pleven | pljevlja | plock | ploiesti | plovdiv | plover | plum | plumas lake | plumbon | plumpton | plunge
  | pluzine | plymouth | plymouth meeting | plympton | plympton park | plymstock | plzen-jih | plzen-mesto
  | plzen-sever | poa | pobe | poble sec | pocahontas | pocatello | pocito | pocklington | poco branco | poco verde
  | pocoes | podcetrtek | podgorica | podilsk | podkarpackie | podlaskie | podlehnik | podolsk | podu iloaiei
  | podu turcului | podujeva | podvelka | poggio a caiano | poggio renatico | poggio rusco | pogliano milanese
  | pogradec | pohang | pohnpei | poiana campina | poiana lacului | poiana mare | poiana teiului | poinciana
  | point clare | point cook | point fortin | point hill | point lonsdale | point pedro | point pleasant | point vernon
  | pointe la rue | pointe-calumet | pointe-claire | pointe-du-lac | pointe-noire | poissy | poitiers
  | poitou-charentes | pokhara | pokrovsk | pokrovskoye-streshnevo | polanco | poland | polangui | polannaruvai
  | polatli | polatsk | polavaram | polbeth | polesworth | polevskoy | polewali | police | polichni | poljcane
  | pollachi | pollena trocchia | pollock pines | polmont | polokwane | polomolok | polotnyanyy zavod | polski trambesh
  | poltava | polvamaa | polyarnyye zori | polzela | pomeroon-supenaam | pomona | pomorskie | pompano beach
  | pompano beach highlands | pompton lakes | ponca city | ponce | ponchatoula | ponciano arriaga | ponferrada
  | pong nam ron | poni | ponnani | ponnur | ponnuru | ponoka | ponorogo | pont rouge | pont-rouge | ponta delgada
  | ponta grossa | ponta pora | pontal | pontarddulais | pontault-combault | ponte cingoli | ponte felcino | ponte nova
  | ponte san nicolo | ponte san pietro | ponte vedra beach | pontefract | ponteland | pontevedra | pontiac
  | pontian kechil | pontianak | ponticelli | ponto novo | pontoise | pontoon beach | pontotoc | pontyclun | pontycymer
  | pontypool | pontypridd | pool | poole | pooler | poolesville | poonamalle | pooraka | popayan | poplar bluff
  | poplar grove | poprad | poquoson | porangatu | porbandar | pordenone | porglo | pori | poringland | porirua
  | porlamar | porsa | porsgrunn | port alberni | port alfred | port allen | port angeles | port antonio | port area
  | port arthur | port augusta | port augusta west | port blair | port charlotte | port chester | port clinton
  | port colborne | port coquitlam | port dickson | port douglas | port elizabeth | port elliot | port fairy
  | port glasgow | port harcourt | port hedland | port hope | port hueneme | port huron | port isabel | port jefferson
  | port jefferson station | port jervis | port kembla | port kennedy | port lairge | port lavaca | port lincoln
  | port loko | port louis | port macquarie | port maria | port mathurin | port melbourne | port moody | port moresby
  | port neches | port noarlunga | port noarlunga south | port orange | port orchard | port pirie | port pirie south
  | port pirie west | port richmond | port royal | port said | port saint john | port saint john's | port saint lucie
  | port salerno | port shepstone | port sudan | port townsend | port victoria | port washington | port wentworth
  | port-au-prince | port-cartier | port-de-paix | port-gentil | port-hercule | port-vila | porta westfalica
  | portadown | portaferry | portage | portage lakes | portage park | portalegre | portales | portarlington
  | porterville | porthcawl | porthleven | porthmadog | portici | portimao | portishead | portland | portlaoise
  | portlaw | portlethen | portmarnock | portmore | porto | porto alegre | porto belo | porto calvo | porto cristo
  | porto empedocle | porto feliz | porto ferreira | porto franco | porto murtinho | porto novo | porto potenza picena
  | porto real | porto recanati | porto salvo | porto san giorgio | porto sant'elpidio | porto santo stefano
  | porto seguro | porto tolle | porto torres | porto uniao | porto velho | porto viro | porto-novo | portola hills
  | portoviejo | portree | portrush | portslade | portsmouth | portsmouth heights | portstewart | portugalete
  | portuguesa | portumna | porur | porvoo | posadas | posen | poso | post | post falls | posta calnau | postmasburg
  | postojna | potaro-siparuni | potchefstroom | poteau | potenza | potiskum | potomac | potomac mills | potosi
  | potsdam | potters bar | potton | potts point | pottstown | pottsville | pottsville beach | poughkeepsie | poulsbo
  | poulton-le-fylde | pound ridge | pousaat | pouso alegre | povazska bystrica | povegliano veronese | poway
  | powder springs | powdersville | powell | powell river | powstancow slaskich wschod | powys | poyang | poynton
  | pozarevac | poznan | pozo alcon | pozzuoli | pozzuolo martesana | prabumulih | prachatice | prachin buri
  | prachuap khiri khan | pradera | pradl | praga polnoc | praga poludnie | prague | praha-vychod | praha-zapad
  | prahova | prahran | praia | praia grande | prairie grove | prairie ridge | prairie view | prairie village
  | prairieville | prairiewood | prakhon chai | pran buri | pratapgarh | prato | pratola peligna | pratt | prattville
  | praya | preah vihear | prebbleton | prebold | preddvor | preesall | pregnana milanese | prenton | prenzlauer berg
  | prerov | prescot | prescott | prescott valley | president roxas | presidente bernardes | presidente dutra
  | presidente epitacio | presidente franco | presidente hayes | presidente medici | presidente olegario
  | presidente prudente | presidente venceslau | presnenskiy | presov | presque isle | prestatyn | prestbury | prestea
  | presteigne | preston | preston city | prestonpans | prestons | prestwich | prestwick | pretoria
  | preussisch oldendorf | prevalje | preveza | prevost | prey veaeng | prey veng | pribram | price | price town
  | prichard | prien | prienai | prieska | prievidza | prijedor | prilep | primer ensanche | primorsko-akhtarsk
  | prince albert | prince edward | prince edward island | prince george | prince rupert | princes hill
  | princes risborough | princes town | princesa isabel | princeton | princeton meadows | princeville | principe
  | prineville | priolo gargallo | prior lake | prior velho | pristina | privolzhskiy | prizren | probistip
  | probolinggo | proddatur | progreso | progreso industrial | progress | progress village | prokhladnyy | prokop'yevsk
  | proserpine | prospect | prospect heights | prospect park | prospect vale | prosper | prosperous | prosser
  | prostejov | protvino | provence-alpes-cote-d'azur | providence | provo | prudhoe | prunedale | pruszcz gdanski
  | pruszkow | pryluky | pryor | pryor creek | przemysl | psie pole poludnie-kielczow | pskov | ptolemaida | ptuj
  | pubal | pucallpa | pucheng | puchenii mari | puckeridge | pucklechurch | puconci | pudsey | puducherry
  | pudukkottai | puebla | pueblo | pueblo nuevo | pueblo west | pueblo yaqui | puente alto | puente grande
  | puente nacional | puente-genil | puerto armuelles | puerto asis | puerto aventuras | puerto ayacucho | puerto ayora
  | puerto aysen | puerto barrios | puerto berrio | puerto bolivar | puerto boyaca | puerto cabello | puerto cabezas
  | puerto carreno | puerto colombia | puerto cortez | puerto deseado | puerto el triunfo | puerto eldorado
  | puerto escondido | puerto esperanza | puerto gaitan | puerto iguazu | puerto la cruz | puerto leguizamo
  | puerto libertad | puerto lleras | puerto lopez | puerto lumbreras | puerto madero | puerto madryn
  | puerto maldonado | puerto montt | puerto morazan | puerto natales | puerto padre | puerto palomas | puerto penasco
  | puerto pilon | puerto piray | puerto plata | puerto princesa | puerto quijarro | puerto real | puerto rico
  | puerto rosario | puerto salgar | puerto san carlos | puerto san jose | puerto santa | puerto santander
  | puerto serrano | puerto supe | puerto tejada | puerto tirol | puerto vallarta | puerto varas | puerto vilelas
  | puerto wilches | puerto yuca | puertollano | pugachev | puglia | pujali | pukalani | puke | pukekohe east
  | pul-e khumri | pula | pulandian | pulaski | pulau pinang | pulau sebang | pulawy | pulborough | pulgaon | pulheim
  | puli | pulilan | pulivendla | puliyangudi | pullenvale | pullman | pulong santa cruz | pulung santol | pumiao
  | pumphrey | punakha | punalur | punasa | punchbowl | pune | punganuru | puning | punjab | punjai puliyampatti | puno
  | punta alta | punta arenas | punta cana | punta cardon | punta gorda | punta gorda isles | punta santiago
  | punta umbria | puntarenas | punto fijo | punxsutawney | puqi | puranpur | purbalingga | purcell | purcellville
  | purfleet | puri | purley | purmerend | purna | purnia | purral | pursat | purton | puruandiro | puruliya
  | purwakarta | purwodadi | purwokerto | pusad | pushkin | pushkino | pushkinskiye gory | putatan | puteaux | puthia
  | putian | putnam | putney | putra heights | putrajaya | puttalam | puttur | putumayo | puy-de-dome | puyallup
  | puyang | puyang chengguanzhen | pwllheli | pyapon | pyatigorsk | pyay | pyin oo lwin | pyinmana | pyle | pymble
  | pyongyang | pyrenees-atlantiques | pyrenees-orientales | pyrmont | pyt-yakh | pyu | qa'en | qaasuitsup kommunia
  | qacha's nek | qadirpur ran | qala | qalqilya | qalqilyah | qalyub | qamdo | qapqal | qaracuxur | qarah bagh
  | qarchak | qarchi gak | qarshi | qaryat suluq | qashqadaryo | qasr-e qand | qax | qazax | qazvin | qeqqata kommunia
  | qianjiang | qianzhou | qina | qingdao | qinggang | qinghai | qingnian | qingquan | qingshuping | qingyang
  | qingyuan | qingzhou | qinhuangdao | qinnan | qinzhou | qionghai | qionghu | qiongshan | qiqihar | qir moav
  | qiryat ata | qiryat bialik | qiryat mozqin | qiryat shemona | qiryat yam | qobustan | qom | qormi | qorveh
  | qoryooley | qrendi | quakers hill | quakertown | quang binh | quang nam | quang ngai | quang ninh | quang tri
  | quanzhou | quarry hill | quartier militaire | quarto | quartu sant'elena | quartz hill | quatre bornes
  | quatre cocos | quatro barras | quba | qubadli | quchan | queanbeyan | queanbeyan east | queanbeyan west | quebec
  | queen creek | queenborough | queens | queens park | queens village | queensbury | queenscliff | queensdale
  | queensferry | queensland | queenstown | queenswood heights | queimados | quelimane | queluz | queniborough
  | queretaro | quesnel | quetta | quetzaltenango | quevedo | quezon city | qufu | qui nhon | quibdo | quibor | quiche
  | quillacollo | quillota | quilmes | quilpue | quimbaya | quimper | quinara | quincy | quindio | quinns rocks
  | quinta do conde | quintana roo | quinte west | quintin arauz | quirindi | quirinopolis | quitilipi | quito
  | quixada | quixeramobim | qujing | qulsary | quorndon | qurayyat | qurghonteppa | qusar | quthbullapur | quthing
  | quva | quvasoy | quwaysina | quzhou | qәbәlә | ra'anana | ra's bayrut | rabak | rabat | rabat gozo | rabat malta
  | rabat-sale-zemmour-zaer | rabigh | rabkavi | raby | race-fram | raceland | raceview | rach gia
  | rach'a-lechkhumi-kvemo svaneti | raciborz | racine | rada tilly | radcliff | radcliffe | radebeul | radece
  | radenci | rades | radford | radhanpur | radlett | radnor | radolfzell | radom | radomsko | radovis | radovljica
  | radstock | raduzhny | radviliskis | radyr | radzyn podlaski | raebareli | rafael delgado | rafaela | rafah
  | rafsanjan | ragged island | raghogarh | raglan | ragusa | rahachow | raheny | rahim yar khan | rahimah | rahuri
  | rahway | raichur | raiganj | raigarh | railway estate | rainbow city | rainford | rainham | rainhill | rainsville
  | rainworth | raipur | raisen | raiwala bara | raiwind | raj-nandgaon | raja jang | raja sansi | rajahmundry
  | rajakhera | rajal norte | rajanpur | rajapalaiyam | rajapolah | rajasthan | rajbari | rajbiraj | rajgarh | rajgir
  | rajin | rajkot | rajo khanani | rajpipla | rajpura | rajsamand | rajshahi | rajula | rakai | rakhine | rakovnik
  | raleigh | raleigh hills | ralston | ram das | ramachandrapuram | ramadi | ramagundam | ramallah | ramanathapuram
  | ramanuj ganj | ramapuram | ramat gan | ramat hasharon | ramat yishay | ramblewood | ramenki | ramenskoye
  | rameswaram | ramganj | ramganj mandi | ramgarh | ramgundam | ramhormoz | ramla | ramnagar | ramnicu sarat
  | ramnicu valcea | ramon | ramon castilla | ramona | ramos arizpe | rampur | rampur hat | rampura | ramsbottom
  | ramsey | ramsgate | ramtown | ranaghat | ranam | rancagua | rancheria payau | ranchettes | ranchi | rancho cordova
  | rancho cucamonga | rancho la gloria | rancho mirage | rancho murieta | rancho palos verdes | rancho penasquitos
  | rancho san diego | rancho santa margarita | ranchuelo | randallstown | randalstown | randburg | randers
  | randfontein | randolph | randwick | rangamati | rangeville | rangkasbitung | rangpur | ranibennur | raniganj
  | ranir bazar | rankin park | rankovce | ranong | rantauprapat | rantepao | rantoul | rapid city | rapid creek
  | rapid valley | raplamaa | rapperswil | rapti | raritan | ras gharib | raseiniai | rasht | rasipuram | rasmussen
  | rasra | rasskazovo | rastatt | rastrick | ratangarh | ratby | ratchaburi | rath | rath luirc | rathangan
  | rathcoole | rathcormac | rathdrum | rathfriland | rathgar | rathkeale | rathmines | rathnew | ratingen | ratlam
  | ratnagiri | ratnapura | ratoath | ratodero | raton | raub | raudales malpaso | rauma | raunds | raurkela | ravar
  | ravenna | ravensburg | ravenshead | ravenswood | rawa mazowiecka | rawala kot | rawalpindi | rawang | rawatbhata
  | rawatsar | rawdon | rawlins | rawmarsh | rawtenstall | raxaul | rayachoti | rayadrug | rayleigh | raymah
  | raymond terrace | raymondville | raymore | rayne | raynham | rayong | rayside-balfour | raytown | razampeta
  | razgrad | razkrizje | reading | realejo alto | rechytsa | recife | recklinghausen | recodo | reconquista | red bank
  | red bluff | red chute | red cliffs | red deer | red hill | red lion | red oak | red wing | redan | redbank plains
  | redbourn | redbridge | redcar | redcliff | redcliffe | redding | redditch | redencao | redfern | redford | redhead
  | redhill | redland | redland bay | redlands | redlynch | redmond | redonda | redondela | redondo beach | redruth
  | redwood city | redwood falls | redwood park | redwood shores | reedley | reedsburg | reedy creek | reepham
  | regency downs | regensburg | regente feijo | regents park | reggane | reggio calabria | reggio emilia | reghaia
  | reghin-sat | regiao continental | regiao insular | regina | registro | regla | rego park | reguiba | rehnan
  | rehoboth | rehovot | reidsville | reigate | reims | reina mercedes | reinickendorf | reisterstown | reitz
  | relizane | rembangan | remchi | remedios | remscheid | remuna | renala khurd | rence-vogrsko | rendlesham | rendon
  | renfrew | renfrewshire | rengasdengklok | rengo | renmark | rennes | reno | renqiu | rensselaer | renton | renukut
  | reo | repalle | repentigny | repton | republic | republika srpska | research | resen | resende | reserve
  | reservoir | resistencia | resita | resolven | ressano garcia | reston | retalhuleu | retford | rethymnis | rethymno
  | retiro | retreat | reuleuet | reunion | reus | reutlingen | reutov | revda | revelganj | revelstoke | revere
  | revesby | revolucion mexicana | rewa | rewari | rexburg | rey bouba | reyes acozac | reyhanli | reykjavik
  | reynella | reynoldsburg | reynosa | reze | rezekne | rezh | rezina | rheda-wiedenbruck | rheinberg | rheine
  | rheinfelden | rheinland-pfalz | rhinelander | rho | rhode island | rhodes | rhondda | rhone | rhone-alpes | rhoose
  | rhosllanerchrugog | rhuddlan | rhyl | rhymney | rialto | riau | rib mountain | ribeira brava | ribeira grande
  | ribeirao bonito | ribeirao branco | ribeirao pires | ribeirao preto | riberalta | ribnica | ribnita | riccall
  | riccione | rice lake | richard-toll | richards bay | richardson | richboro | richelieu | richfield | richland
  | richland center | richland hills | richlands | richmond | richmond heights | richmond hill | richmond west
  | richton park | rickinghall | rickmansworth | ridder | ridderkerk | ridge | ridgecrest | ridgefield
  | ridgefield park | ridgehaven | ridgeland | ridgewood | ridley park | riesa | rietavo | rieti | rif dimashq | rifle
  | rifu | riga | rignano flaminio | rijeka | rijswijk | rikaze | rimavska sobota | rimini | rimouski | rincon
  | rincon chamula | rindge | ringmer | ringsend | ringwood | ringwood east | ringwood north | rio abajo | rio blanco
  | rio bonito | rio branco | rio bravo | rio brilhante | rio bueno | rio casca | rio cauto | rio ceballos | rio claro
  | rio claro-mayaro | rio cuarto | rio del mar | rio formoso | rio gallegos | rio grande | rio grande city | rio hato
  | rio hondo | rio largo | rio linda | rio maior | rio negrinho | rio negro | rio novo | rio pardo | rio piracicaba
  | rio pomba | rio rancho | rio real | rio rico | rio saliceto | rio san juan | rio segundo | rio tercero | rio tinto
  | rio tuba | rio turbio | rio verde | rio viejo | rio vista | riobamba | riohacha | rionegro | rioverde | ripley
  | ripollet | ripon | ripponden | risal | risalpur cantonment | risaralda | risca | riscani | risdon park
  | risdon park south | risdon vale | rishikesh | rishon leziyyon | rishra | rishton | risod | ritchie | rittman
  | rivarolo canavese | rivas | rivas-vaciamadrid | river edge | river falls | river forest | river gee | river grove
  | river oaks | river park | river ridge | river rouge | river vale | rivera | riverbank | rivercess | riverdale
  | riverdale park | riverhead | riverhills | rivers | riversdale | riverside | riverstone | riverton | rivervale
  | riverview | riverwood | rivett | riviera beach | riviere-du-loup | rivne | rivoli | riyadh | rize | rizhao
  | road town | roade | roanne | roanoke | roanoke rapids | robat karim | robbah | robbins | robbinsdale
  | robertsbridge | robertsdale | robertsganj | robertson | robertsonpet | robertsville | roberval | robina | robinson
  | robinvale | robinwood | robstown | rocca priora | roccella ionica | rocha | rochdale | roche | roche caiman
  | rochedale | rochedale south | rochelle | rochelle park | roches noire | rochester | rochester hills | rochford
  | rock falls | rock forest | rock hill | rock island | rock springs | rockaway | rockcreek | rockdale | rockford
  | rockhampton | rockingham | rockland | rockledge | rocklin | rockport | rockton | rockville | rockville centre
  | rockwall | rockwood | rocky mount | rocky mountain house | rocky point | rocky river | rode heath | rodeo | rodgau
  | rodolfo sanchez taboada | rodopi | rodos | rodovre | rodrigues island | rodriguez | roeland park | roermond
  | roeselare | roessleville | rogaland | rogaska slatina | rogasovci | rogatec | rogers | rogers park
  | roggiano gravina | roha | rohini | rohnert park | rohri | rohtak | roi et | rokeby | rokiskis | rokycany | rolandia
  | rolesville | roleystone | rolla | rolleston | rolling hills estates | rolling meadows | roma | roma-los saenz
  | roman | romano banco | romans-sur-isere | romblon | rome | romeoville | romford | romitan shahri | romney marsh
  | romny | romsa | romsey | romulus | ron phibun | ronda | rondebosch | rondonia | rondonopolis | rong kwang | rongai
  | rongelap | ronkonkoma | roodepoort | roorkee | roosendaal | roosevelt | rooty hill | ropar | ropes crossing
  | roraima | ros comain | rosa zarate | rosamond | rosanna | rosario | rosario oeste | rosarito | rosaryville | roscoe
  | roscommon | roscrea | rose bay | rose belle | rose hill | rosebank | rosebery | rosebud | rosebud west | roseburg
  | roseburg north | rosedale | rosehill | roseland | roselands | roselle | roselle park | rosemead | rosemeadow
  | rosemere | rosemont | rosemount | rosenberg | rosenheim | rosenthal heights | rosetta | roseville | rosewater
  | rosewood | rosignano solvay-castiglioncello | roskilde | roslavl' | roslyn heights | rosny-sous-bois | rosoman
  | rossano stazione | rossano veneto | rossendale | rossett | rossford | rosslare | rosslyn | rossmoor | rossmoyne
  | rosso | rossosh' | rossville | rostock | rostokino | rostov | rostov-na-donu | rostrevor | roswell | rosyth
  | rotanak kiri | rothbury | rotherham | rothesay | rothesay bay | rothley | rothschild | rothwell | rotonda west
  | rotorua | rottenburg | rotterdam | rottingdean | rotuma | rouached | roubaix | rouen | rouissat | round lake
  | round lake beach | round lake park | round rock | rouse hill | rouyn-noranda | rovaniemi | rovello porro | roven'ky
  | rovereto | rovigo | rowland heights | rowlands gill | rowlett | rowville | roxas city | roxboro | roxborough park
  | roxburgh park | roxby downs | roy | royal kunia | royal leamington spa | royal oak | royal palm beach | royal park
  | royal tunbridge wells | royal wootton bassett | royse city | royston | royton | rozaje | rozelle | rozzano
  | rtishchevo | ruabon | ruakaka | rubi | rubidoux | rubio | rubirizi | rubizhne | rubtsovsk | ruda slaska | rudarpur
  | ruddington | rudnyy | rudow | rudsar | rueil-malmaison | rugby | rugeley | ruggell | ruidoso | ruislip | rukban
  | rukungiri | rukwa | rum cay | ruma | rumbek | rumia | rumphi | rumson | runaway bay | runcorn | rundu | runing
  | runnemede | rupert | rural view | ruse | rushcutters bay | rushden | rushville | rusk | ruska poliana | ruskin
  | ruskington | russas | russeifa | russell island | russell lea | russellville | russelsheim | russkaya polyana
  | russkiy kameshkir | rustaq | rustavi | rustenburg | rusthall | rustington | ruston | rutana | ruteng | rutherford
  | rutherglen | ruthin | rutland | ruvuma | ruwa | ruy barbosa | ruyigi | ruzayevka | ruzomberok | rwamagana
  | ryangkangto | ryazan' | ryazanskiy | rybatskoye | rybinsk | rybnaya sloboda | rybnik | rydalmere | ryde | rye
  | rye brook | ryhill | ryhope | ryton | ryugasaki | ryuo | rzeszow | rzhev | sa dec | sa kaeo | sa pa | sa'dah
  | saarbrucken | saaremaa | saarland | saarlouis | saatli | saba | sabac | sabadell | sabae | sabah | sabak bernam
  | sabalgarh | sabana grande | sabana iglesia | sabana seca | sabana yegua | sabanalarga | sabaneta | sabha | sabinas
  | sabirabad | sablayan | sabran | sabratah | sabya | sabzevar | sacaba | sacatepequez | sachse | sachsen
  | sachsen-anhalt | saco | sacramento | sacriston | sadabad | sadadeen | sadao | sadaseopet | saddiqabad
  | saddle brook | saddle brooke | sadleir | safaga | safety bay | safety beach | safety harbor | safford
  | saffron walden | safi | safidon | safonovo | safranbolu | safwa | saga | sagae | sagaing | sagar | sagarmatha
  | sagauli | sagay | saggart | saginaw | saginaw township north | sagrada familia | saguenay | sagunto | sahab
  | sahagun | saham | sahar | saharanpur | saharsa | sahaswan | sahbuz | sahel | sahibganj | sahiwal | sahuarita
  | sai buri | sai kung | saida | saidpur | saijo | saiki | sain alto | saint agnes | saint albans | saint andrew
  | saint andrews | saint ann | saint ann's bay | saint anthony | saint asaph | saint augustine | saint augustine beach
  | saint augustine shores | saint catherine | saint charles | saint clair | saint clair shores | saint clairsville
  | saint cloud | saint columb major | saint croix | saint david | saint dennis | saint elizabeth | saint francis
  | saint gabriel | saint george | saint george basseterre | saint george gingerland | saint george's | saint helena
  | saint helens | saint helier | saint ives | saint james | saint james windward | saint john | saint john capisterre
  | saint john figtree | saint john's | saint johns | saint johnsbury | saint joseph | saint julian's | saint kilda
  | saint kitts | saint lawrence | saint leonards | saint leonards-on-sea | saint louis | saint louis park
  | saint lucia's | saint lucy | saint luke | saint mark | saint martin | saint martinville | saint mary
  | saint mary cayon | saint marys | saint matthews | saint michael | saint neots | saint osyth | saint patrick
  | saint paul | saint paul capisterre | saint paul charlestown | saint paul park | saint paul's bay | saint pete beach
  | saint peter | saint peter basseterre | saint peter port | saint peters | saint petersburg | saint philip
  | saint pierre | saint rose | saint simon mills | saint simons island | saint stephen | saint stephens | saint thomas
  | saint thomas lowland | saint thomas mount | saint-amable | saint-andre | saint-augustin-de-desmaures
  | saint-barthelemy | saint-basile-le-grand | saint-benoit | saint-brieuc | saint-bruno-de-montarville | saint-canut
  | saint-chamond | saint-constant | saint-denis | saint-dizier | saint-etienne | saint-eustache | saint-felicien
  | saint-felix-de-valois | saint-georges | saint-germain-en-laye | saint-henri | saint-herblain | saint-hippolyte
  | saint-hyacinthe | saint-jean-sur-richelieu | saint-jerome | saint-joseph | saint-joseph-du-lac | saint-laurent
  | saint-lazare | saint-leonard | saint-lin-laurentides | saint-louis | saint-malo | saint-marc | saint-martin
  | saint-martin-d'heres | saint-maur-des-fosses | saint-nazaire | saint-ouen | saint-paul | saint-pie | saint-pierre
  | saint-pierre-et-miquelon | saint-priest | saint-quentin | saint-quentin-en-yvelines | saint-raphael | saint-remi
  | saint-roman | saint-sauveur | saint-sauveur-des-monts | saint-zotique | sainte-adele | sainte-agathe-des-monts
  | sainte-anne-de-bellevue | sainte-anne-des-monts | sainte-anne-des-plaines | sainte-catherine | sainte-devote
  | sainte-genevieve-des-bois | sainte-julie | sainte-marie | sainte-marthe-sur-le-lac | sainte-therese | saintfield
  | sainthia | saipan | saitama | sakado | sakai | sakai-nakajima | sakaidecho | sakaiminato | sakakah | sakarya
  | sakata | sakete | sakhipur | saki | sakiai | sakiet sidi youssef | sakon nakhon | sakrand | saks | saku | sakura
  | sakurai | sal | sal'sk | sala consilina | salaberry-de-valleyfield | salah bey | salaj | salalah | salama
  | salamanca | salamander bay | salamat | salaqi | salatiga | salavan | salavat | salaya | salcedo | salcininkai
  | saldanha | sale | sale al jadida | salekhard | salem | salerno | salfit | salford | salfords | salgotarjan
  | salgueiro | salice salentino | salida | salihli | salihorsk | salima | salina | salina cruz | salinas
  | salinas victoria | saline | salinera colan | salinopolis | salinungan proper | salisbury | salisbury downs
  | salisbury east | salisbury heights | salisbury north | salisbury park | sallins | sallisaw | sallynoggin | salmas
  | salmon arm | salmon creek | salon-de-provence | salovci | salqin | salsomaggiore terme | salt lake city
  | salt spring island | salta | saltash | saltburn-by-the-sea | saltcoats | salter point | saltford | saltillo | salto
  | salur | salvador | salvatierra | salwa | salyan | salzburg | salzgitter | sam phran | sam roi yot | sama | samal
  | samalkha | samalkot | samalut | samana | samangan | samannud | samar | samara | samarinda | samarkand | samarqand
  | samarra' | samastipur | samaxi | sambales | sambalpur | sambava | sambhal | sambir | sambrial | samburu
  | sambuwangga sibugay | samdrup jongkha | samdrup jongkhar | samegrelo-zemo svaneti | samford valley | sammamish
  | samora correia | samos | sampang | sampit | sampsonievskiy | samsula-spruce creek | samsun | samtse
  | samtskhe-javakheti | samut prakan | samut sakhon | samut songkhram | samux | san adrian | san agustin
  | san agustin acasaguastlan | san agustin tlaxco | san agustin tlaxiaca | san alberto | san alejo | san andres
  | san andres ahuashuatepec | san andres azumiatla | san andres calpan | san andres cholula | san andres cuexcontitlan
  | san andres itzapa | san andres ixtlan | san andres mixquic | san andres ocotlan | san andres tuxtla
  | san andres xecul | san andros | san angelo | san anselmo | san antero | san antonio | san antonio acahualco
  | san antonio buenavista | san antonio huista | san antonio mihuacan | san antonio oeste | san antonio suchitepequez
  | san antonio tecomitl | san bartolo | san bartolo cuautlalpan | san bartolo oxtotitlan | san bartolome
  | san bartolome atlatlahuca | san bartolome coatepec | san bartolome tlaltelulco | san basilio | san benedetto po
  | san benigno canavese | san benito | san benito abad | san benito xaltocan | san bernardino
  | san bernardino tlaxcalancingo | san bernardo | san blas | san blas atempa | san blas-canillejas | san bonifacio
  | san borja | san bruno | san buenaventura | san carlo all'arena | san carlos | san carlos centro | san carlos park
  | san carlos sija | san cataldo | san cesareo | san cipirello | san clemente | san cristobal | san cristobal cucho
  | san cristobal nexquipayac | san cristobal verapaz | san damian texoloc | san diego | san dimas
  | san dionisio ocotepec | san donaci | san donato milanese | san donnino | san elizario | san enrique
  | san estanislao | san esteban tizatlan | san felice circeo | san felipe | san felipe orizatlan
  | san felipe tlalmimilolpan | san ferdinando | san fernando | san francisco | san francisco acuautla
  | san francisco chimalpa | san francisco cuaxusco | san francisco ixhuatan | san francisco ocotlan
  | san francisco pujiltic | san francisco tecoxpa | san francisco telixtlahuaca | san francisco tepeolulco
  | san francisco tetlanohcan | san francisco tlalcilalcalpan | san francisco zacacalco | san francisco zapotitlan
  | san gabriel | san gabriel chilac | san gabriel tetzoyocan | san gaspar tlahuelilpan | san gaspar tonatico
  | san gavino monreale | san gennaro vesuviano | san german | san gil | san giljan | san giorgio ionico
  | san giovanni gemini | san giovanni lupatoto | san giovanni rotondo | san giovanni valdarno | san giuliano milanese
  | san giuseppe | san giuseppe jato | san giuseppe vesuviano | san gregorio cuautzingo | san hipolito | san ignacio
  | san ildefonso | san isidro | san jacinto | san jacinto amilpas | san javier | san jeronimito | san jeronimo
  | san jeronimo amanalco | san jeronimo coyula | san joaquin | san joaquin coapango | san jorge | san jose
  | san jose acatempa | san jose iturbide | san jose pinula | san jose poaquil | san jose teacalco
  | san jose temascatio | san jose tetel | san jose village | san jose xicohtencatl | san josecito | san juan
  | san juan bautista | san juan cancuc | san juan capistrano | san juan chamelco | san juan coajomulco
  | san juan colorado | san juan cosala | san juan cotzal | san juan huactzinco | san juan ixtayopan
  | san juan nepomuceno | san juan opico | san juan pueblo | san juan sacatepequez | san juan tehuixtitlan
  | san juan tepa | san juan tepulco | san juan tilapa | san juan tuxco | san juan xiutetelco | san juan zitlaltepec
  | san juan-laventille | san juanito | san julian | san justo | san kamphaeng | san lazzaro | san leandro
  | san leonardo | san leone mose | san lorenzo | san lorenzo acopilco | san lorenzo axocomanitla
  | san lorenzo cacaotepec | san lorenzo chiautzingo | san lorenzo oyamel | san lorenzo tlacotepec
  | san lorenzo tlalmimilolpan | san lucas ojitlan | san lucas sacatepequez | san lucas toliman | san luis
  | san luis acatlan | san luis apizaquito | san luis ixcan | san luis jilotepeque | san luis obispo | san luis potosi
  | san luis tecuhautitlan | san manuel | san marcelino | san marcellino | san marco evangelista | san marcos
  | san marcos huixtoco | san marcos tlacoyalco | san marcos yachihuacaltepec | san mariano | san marino | san martin
  | san martin azcatepec | san martin caltenco | san martin cuautlalpan | san martin hidalgo | san martin jilotepeque
  | san mateo | san mateo atarasquillo | san mateo atenco | san mateo huitzilzingo | san mateo ixtacalco
  | san mateo ixtatan | san mateo otzacatipan | san mateo xoloc | san matias | san matias cuijingo
  | san matias tlalancaleca | san maurizio | san mauro pascoli | san mauro torinese | san michele
  | san michele salentino | san miguel | san miguel ajusco | san miguel ameyalco | san miguel canoa | san miguel chicaj
  | san miguel coatlinchan | san miguel contla | san miguel cuyutlan | san miguel duenas | san miguel octopan
  | san miguel panixtlahuaca | san miguel siguila | san miguel tenochtitlan | san miguel tlaixpan | san miguel topilejo
  | san miguel totocuitlapilco | san miguel totoltepec | san miguel vindho | san miguel xoxtla | san miguel zapotitlan
  | san miguelito | san miniato | san miniato basso | san narciso | san nicolas | san nicolas coatepec
  | san nicolas guadalupe | san nicolas tolentino | san nicolo | san onofre | san pa tong | san pablo
  | san pablo atlazalpan | san pablo autopan | san pablo huitzo | san pablo huixtepec | san pablo jocopilas
  | san pablo oztotepec | san pablo tecalco | san pancrazio salentino | san paolo | san pascual | san patricio
  | san pedro | san pedro abajo | san pedro apatlaco | san pedro arriba | san pedro atocpan | san pedro ayampuc
  | san pedro buenavista | san pedro carcha | san pedro chochula | san pedro cholula | san pedro itzican
  | san pedro martir | san pedro pochutla | san pedro sacatepequez | san pedro sula | san pedro tapanatepec
  | san pedro tlaltizapan | san pedro tlanixco | san pedro totoltepec | san pedro tultepec | san pedro zictepec
  | san pelayo | san pietro clarenza | san pietro vernotico | san policarpio | san prisco | san rafael
  | san rafael abajo | san rafael arriba | san rafael oriente | san rafael tlanalapan | san raimundo | san ramon
  | san remo | san roque | san salvador | san salvador atenco | san salvador cuauhtenco | san salvador tizatlalli
  | san salvo | san sebastian | san sebastian chimalpa | san sebastian villanueva | san sebastian xolalpa
  | san sebastiano | san severino marche | san severo | san simon | san sperate | san tan valley | san valentino torio
  | san vendemiano | san vendemiano-fossamerlo | san vicente | san vicente pacaya | san vicente tancuayalab
  | san victor arriba | san vincenzo | san vitaliano | san vittore olona | san zeno-san giuseppe | san zenon
  | san-pedro | sana | sanaa | sanaag | sanand | sanandaj | sanatoga | sanawad | sancaktepe | sanchazi
  | sanchez ramirez | sancti spiritus | sanctuary point | sand springs | sandacho | sandakan | sandalfoot cove
  | sandbach | sandefjord | sandersville | sandford | sandgate | sandhurst | sandikli | sandila | sandnes | sandown
  | sandpoint | sandringham | sandston | sandstone point | sandusky | sandwell | sandwich | sandwip | sandy | sandy bay
  | sandy beach | sandy hills | sandy springs | sandyford | sandymount | sanford | sang-e charak | sanga | sangamner
  | sangareddi | sangaree | sangaria | sanger | sangha | sanghar | sangju | sangkhla buri | sangla hill | sangli
  | sangmelima | sangola | sangre grande | sangrur | sanguie | sanibel | sanjo | sankeshwar | sankt augustin
  | sankt gallen | sankt ingbert | sankt johann | sankt leon-rot | sankt leonhard | sankt margrethen | sankt martin
  | sankt peter | sankt polten | sankt ruprecht | sankt valentin | sankt wendel | sankt-peterburg | sanliurfa | sanma
  | sanmatenga | sanming | sannat | sannicandro garganico | sannicolau mare | sano | sanok | sanpetru mare | sans souci
  | sansanne-mango | sanshui | sanski most | sant andreu | sant antoni | sant celoni | sant joan despi
  | sant just desvern | sant lluis | sant marti | sant'agata bolognese | sant'agata li battiati | sant'angelo lodigiano
  | sant'antimo | sant'antonio abate | santa adelia | santa ana | santa ana chiautempan | santa ana hueytlalpan
  | santa ana jilotzingo | santa ana maya | santa ana nextlalpan | santa ana nopalucan | santa ana pacueco
  | santa ana tlachiahualpa | santa ana tlacotenco | santa ana xalmimilulco | santa anita | santa anita huiloac
  | santa barbara | santa branca | santa brigida | santa catalina | santa catalina norte | santa catalina sur
  | santa catarina | santa catarina ayometla | santa catarina ayotzingo | santa catarina ixtahuacan
  | santa catarina juquila | santa catarina mita | santa catarina pinula | santa catarina yecahuizotl
  | santa caterina villarmosa | santa cecilia | santa clara | santa clarita | santa comba | santa comba dao
  | santa croce camerina | santa cruz | santa cruz amilpas | santa cruz atizapan | santa cruz balanya
  | santa cruz cabralia | santa cruz cuauhtenco | santa cruz naranjo | santa cruz verapaz | santa cruz xoxocotlan
  | santa elena | santa eulalia | santa fe | santa fe springs | santa flavia | santa gertrudes | santa gertrudis
  | santa helena | santa ignacia | santa ines | santa ines west | santa isabel | santa justina | santa lucia
  | santa lucia cotzumalguapa | santa luzia | santa margalida | santa margherita ligure | santa maria
  | santa maria ajoloapan | santa maria atarasquillo | santa maria atzompa | santa maria chimalhuacan
  | santa maria chiquimula | santa maria citendeje | santa maria coatepec | santa maria huatulco
  | santa maria huexoculco | santa maria ixtiyucan | santa maria ixtulco | santa maria jajalpa | santa maria maddalena
  | santa maria magdalena | santa maria nativitas | santa maria rayon | santa maria texcalac | santa maria totoltepec
  | santa maria xadani | santa maria xonacatepec | santa maria zacatepec | santa maria zolotepec | santa marinella
  | santa marta | santa monica | santa paula | santa pola | santa ponsa | santa quiteria | santa rita
  | santa rita aplaya | santa rita tlahuapan | santa rita village | santa rosa | santa rosa jauregui
  | santa rosa misiones | santa rosa treinta | santa rosalia | santa sylvina | santa tecla | santa teresa
  | santa terezinha | santa ursula | santa venera | santa venerina | santa vitoria | santana | santander
  | santander jimenez | santangpu | santaquin | santarem | santee | santiago | santiago acatlan | santiago acutzilapan
  | santiago alseseca | santiago atitlan | santiago citendeje | santiago cuautlalpan | santiago ixcuintla
  | santiago juxtlahuaca | santiago momoxpan | santiago nonualco | santiago papasquiaro | santiago rodriguez
  | santiago sacatepequez | santiago suchilquitongo | santiago tangamandapio | santiago teyahualco | santiago tilapa
  | santiago tlacotepec | santiago tulantepec | santiago tuxtla | santiago yancuitlalpan | santiaguito tlalcilalcalli
  | santo amaro | santo anastacio | santo andre | santo angelo | santo antonio | santo augusto | santo cristo
  | santo domingo | santo domingo este | santo domingo oeste | santo domingo petapa | santo domingo suchitepequez
  | santo domingo tehuantepec | santo domingo xenacoj | santo domingo zanatepec | santo estevao | santo nino
  | santo pipo | santo rosario | santo tirso | santo tomas | santo tomas chautla | santo tomas chiconautla | santo tome
  | santol | santos | santos dumont | santos reyes nopala | sants | sants-montjuic | santurtzi | santutxu | santyoku
  | sanya | sanʻa' | sao bento | sao bernardo | sao borja | sao carlos | sao cristovao | sao desiderio | sao domingos
  | sao felipe | sao fidelis | sao filipe | sao francisco | sao gabriel | sao gotardo | sao jeronimo | sao joao
  | sao joao batista | sao joao evangelista | sao joao nepomuceno | sao joaquim | sao jose | sao leopoldo
  | sao lourenco | sao luis | sao luiz gonzaga | sao manuel | sao marcos | sao martinho | sao mateus | sao miguel
  | sao paulo | sao pedro | sao raimundo nonato | sao romao | sao roque | sao sebastiao | sao sepe | sao simao
  | sao tome | sao vicente | saone-et-loire | sapcote | sapele | sapiranga | sapphire beach | sappington | sapporo
  | sapu padidu | sapucaia | sapulpa | saqqez | saquarema | sar-e pul | saraburi | sarai akil | sarai alamgir
  | sarai ekdil | sarai mir | sarai naurang | sarai sidhu | sarajevo | sarakhs | saraland | saramacca | saranac lake
  | saranap | sarande | sarandi | sarandi grande | sarangani | sarangpur | sarankhola | saransk | sarapul | saraqib
  | sarasota | sarasota springs | saratoga | saratoga springs | saratov | sarawak | sarcelles | sardarshahr | sardegna
  | sardhana | sargodha | sarh | sari | sariaya | sarina | sarishabari | sariwon | sarkand | sarkhej | sarkikaraagac
  | sarnia | saronno | sarov | sarpang | sarpol-e zahab | sarpsborg | sarria-sant gervasi | sartell | sarthe
  | sartrouville | sasaguri | sasayama | sasebo | saskatchewan | saskatoon | sasolburg | sassari | sasso marconi
  | sassuolo | satakunda | satana | satara | satellite beach | sathupalli | sathyamangalam | satka | satkania
  | satkhira | satna | satsuma | satsumasendai | sattahip | satte | sattenapalle | sattur | satu mare | satun
  | satupa'itea | saughall | saugor | saugus | sauk rapids | sauk village | sault ste. marie | saumur | saundatti
  | saundersfoot | saurimo | sausalito | savage | savalou | savanes | savannah | savannakhet | savanne | savannes
  | savanur | savarkundla | save | saveh | savigny-sur-orge | savnik | savoie | savona | savoy | sawa sawa
  | sawai madhopur | sawang daen din | sawang wirawong | sawangan | sawara | sawbridgeworth | sawmills | sawston
  | sawtell | sawtry | saxilby | saxmundham | sayaboury | sayama | sayanogorsk | sayansk | sayhat | sayre | sayreville
  | sayreville junction | sayville | sayyan | saʻdah | scafati | scaggsville | scalby | scampia | scandicci | scappoose
  | scarborough | scarness | scarsdale | schaan | schaffhausen | schaumburg | schellenberg | schenectady | schererville
  | schertz | schiedam | schiller park | schiltigheim | schio | schleswig-holstein | schlusser | schofield barracks
  | schofields | scholes | schonebeck | schoneberg | schorndorf | schoten | schriever | schuyler | schuylkill haven
  | schwabach | schwabisch gmund | schwabisch hall | schweinfurt | schweizer-reneke | schwelm | schwerin | schwerte
  | schwyz | sciacca | scituate | scone | scoresby | scotch plains | scotchtown | scotia | scotland | scott
  | scott lake | scottburgh | scottdale | scotter | scotts valley | scottsbluff | scottsboro | scottsburg | scottsdale
  | scranton | scullin | scunthorpe | sea cliff | seabrook | seacliff park | seacombe gardens | seaford
  | seaford meadows | seaford rise | seaforth | seagoville | seaham | seal beach | sealy | searcy | seaside | seatac
  | seaton | seaton delaval | seattle | seaview | seaview downs | sebastian | sebastopol | sebdou | sebin karahisar
  | sebring | secaucus | sechelt | secondigliano | secret harbour | secunda | secunderabad | security-widefield
  | sedalia | sedbergh | seddon | sedgefield | sedhiou | sedona | sedrata | sedro-woolley | sedziszow malopolski | seeb
  | seekonk | seelze | seer green | seevetal | seffner | sefrou | sefton | segamat | segezha | seghill | segou
  | segovia | seguela | seguin | segundo ensanche | sehore | sehwan | seinajoki | seine-et-marne | seine-maritime
  | seine-saint-denis | sejong | sekondi-takoradi | sekong | selah | selangor | selby | selden | selebi-phikwe
  | selenge | selibe phikwe | selinsgrove | selkirk | sellersburg | sellicks beach | selma | selogiri | selsey | selu
  | selvazzano dentro | semaphore | semaphore park | semarang | sembabule | semenovskoye | semenyih | semey | semic
  | semienawi k'eyyih bahri | semily | seminole | semnan | sempeter-vrtojba | semporna | sen monorom | sena madureira
  | senador canedo | senador guiomard | senador jose porfirio | senador pompeu | senatobia | sencur | send | sendai
  | sendhwa | seneca | seneca falls | senekal | sengkang | senigallia | sennar | seno | sentilj | sentjernej | sentjur
  | sentrupert | seogwipo | seohara | seongnam-si | seoni | seoni malwa | seosan | seoul | seoul-t'ukpyolshi | sepang
  | sepatan | sepolno krajenskie | sept-iles | sequim | seraing | seram | serang | serdobsk | serebryanyye prudy
  | serednye vodyane | sereflikochisar | seregno | serekunda | seremban | serere | sergipe | sergiyev posad | seria
  | serik | serilingampalle | seropedica | serov | serowe | serpentine | serpong | serpukhov | serra | serra branca
  | serra negra | serra ricco | serra san bruno | serra talhada | serrana | serravalle | serravalle scrivia | serres
  | serrinha | sertaozinho | sertolovo | serua | sesimbra | seskine | sessa aurunca | sesto calende | sesto fiorentino
  | sesto san giovanni | sestri levante | sestroretsk | sesvete | setauket-east setauket | sete | sete lagoas
  | setharja old | seti | setif | seto | settat | setti fatma | settimo milanese | settimo san pietro
  | settimo torinese | settle | setubal | sevastopol | seven corners | seven hills | seven oaks | seven pagodas
  | seven sisters | sevenoaks | seventeen mile rocks | severn | severn beach | severna park | severnyy
  | severo-vostotchnyi bank | severodvinsk | severomorsk | severoural'sk | seversk | sevierville | sevilla
  | sevilla la nueva | seville | seville grove | sevnica | sevran | seward | sewon | seydisehir | seymour | sezana
  | sezimovo usti | sfantu gheorghe | sfax | sfizef | sha tin | shaanxi | shabeellaha dhexe | shabeellaha hoose
  | shabqadar | shabwah | shache | shadegan | shadipur julana | shadow hills | shadrinsk | shady hills | shady hollow
  | shady side | shafter | shaftesbury | shagamu | shah alam | shahabad | shahada | shahbazpur | shahdad kot
  | shahdadpur | shahdol | shahecheng | shahin dezh | shahjanpur | shahkot | shahpur | shahpur chakar | shahpura
  | shahr sultan | shahr-e babak | shahr-e kord | shahrak-e emam hasan | shahrak-e pabedana | shahre jadide andisheh
  | shahriar | shahrisabz | shahrud | shahzadpur | shailer park | shajapur | shakargarh | shaker heights | shakhtars'k
  | shakhtinsk | shakhty | shakiso | shakopee | shalvey | shama junction | shamal sina' | shamkhor | shamli | shamokin
  | shamsabad | shan | shancheng | shandong | shanghai | shangmei | shangqiu | shangrao | shangri-la | shangyu
  | shangzhi | shanhaiguan | shanhecun | shankill | shanklin | shannon | shanor-northvue | shanting | shantipur
  | shantou | shanwei | shanxi | shaoguan | shaowu | shaoxing | shaping | shariatpur | sharjah | sharlston | sharon
  | sharon hill | sharonville | sharqpur sharif | sharur city | sharypovo | shashemene | shashi | shasta lake | shatura
  | shaw | shaw heights | shawano | shawbury | shawinigan | shawnee | shchekino | shchelkovo | shchuchinsk | shchukino
  | shebekino | sheboygan | sheboygan falls | sheema | sheepshead bay | sheerness | shefa | sheffield | sheffield lake
  | shefford | shegaon | sheidow park | sheikhpura | shekhupura | sheki | shelburne | shelby | shelbyville | sheldon
  | shelekhov | shell cove | shelley | shellharbour | shelton | shenandoah | shendi | shengli | shenjiamen | shenley
  | shenstone | shenton park | shenyang | shenzhen | sheopur | shepetivka | shepherdsville | shepley | shepparton
  | shepperton | shepshed | shepton mallet | sherborne | sherbrooke | sherburn | sherghati | sheridan | sheringham
  | sherkot | sherman | sherman oaks | sherpur | sherrelwood | shertallai | sherwood | sherwood manor | sherwood park
  | shetland islands | shevington | shibata | shibganj | shibirghan | shibukawa | shida kartli | shieldhill | shields
  | shifnal | shiga | shiguai | shihezi | shijiazhuang | shikarpur | shiki | shikohabad | shildon | shilin
  | shillington | shillong | shiloh | shilong | shima | shimabara | shimada | shimane | shimla | shimodate | shimoga
  | shimonoseki | shimotoda | shinas | shingu | shinjo | shinshiro | shinyanga | shiogama | shiojiri | shipley
  | shippensburg | shiprock | shiqi | shiqiao | shiraoka | shiraz | shirbin | shirdi | shirebrook | shiremoor
  | shirland | shirley | shiroi | shiroishi | shirone | shirpur | shirvan | shiselweni | shitanjing | shivaji nagar
  | shively | shivpuri | shiwan | shixing | shiyan | shizilu | shizuishan | shizuoka | shkoder | shoalhaven heads
  | shoalwater | shofirkon shahri | shoranur | shorapur | shoreham-by-sea | shoreline | shoreview | shorewell park
  | shorewood | shorkot | short hills | short pump | shortland | shortlands | shostka | shotts | shouguang | show low
  | shreveport | shrewsbury | shrirampur | shrivenham | shropshire | shtime | shtip | shuangcheng | shuangyang
  | shuangyashan | shujaabad | shujalpur | shulan | shumen | shumerlya | shunyi | shush | shushtar | shuya | shwebo
  | shyamnagar | shymkent | si bun rueang | si chiang mai | si racha | si sa ket | si satchanalai | sialkot | siauliai
  | siaya | sibay | sibenik | sibi | sibiu | sible hedingham | sibolga | sibsagar | sibu | sibut | sichuan | sicilia
  | sicklerville | sicuani | sid | sidareja | sidcup | siddhapur | siddharthanagar | siddipet | sides | sidhi
  | sidi abdelli | sidi aissa | sidi akkacha | sidi alouane | sidi amrane | sidi bel abbes | sidi bennour
  | sidi bou ali | sidi bou said | sidi bouzid | sidi ifni | sidi kacem | sidi khaled | sidi merouane | sidi moussa
  | sidi okba | sidi qacem | sidi salim | sidi slimane | sidlaghatta | sidmouth | sidney | sidoarjo | sidon | siedlce
  | siegburg | siegen | siem reab | siem reap | siemianowice slaskie | siena | sienna plantation | sieradz
  | sierra grande | sierra madre | sierra vista | sierra vista southeast | siesta key | sig | siggiewi
  | sighetu marmatiei | sighisoara | signal hill | signal mountain | siguatepeque | siguiri | sihanoukville | sihor
  | sihora | siirt | sijua | sikandarabad | sikandra rao | sikar | sikasso | sikeston | sikihor | sikkim | sila
  | silainiai | silale | silang | silao | silchar | sileby | siler city | siliana | silifke | siliguri | silistra
  | silivri | silkeborg | silkstone | sillod | silloth | siloam springs | silopi | silsbee | silsden | silute
  | silva jardim | silvan | silver berry | silver city | silver end | silver firs | silver hill | silver lake
  | silver lakes | silver spring | silver springs | silver springs shores | silverdale | silverton | silverwater
  | silvis | simao dias | simav | simcoe | simdega | simferopol | simi valley | simiyu | simleu silvaniei | simmering
  | simoes filho | simpang | simpang empat | simplicio mendes | simpsonville | simsbury center | sinagra | sinah
  | sinaloa | sinan | sincelejo | sindelfingen | sindgi | sindh | sindhnur | sinfin | sinfra | sing buri | singa
  | singanallur | singaparna | singapore | singaraja | singen | singerei | singida | singkawang | singkil | singleton
  | singleton heights | singosari | singrauli | sinhyeon | sinilian first | sinjai | sinjar | sinnamon park | sinnar
  | sinoe | sinop | sinsheim | sint eustatius | sint maarten | sint michiel liber | sint pancras | sint willebrord
  | sint-niklaas | sint-pieters-leeuw | sint-truiden | sinton | sinuiju | sion mills | sioux center | sioux city
  | sioux falls | sipaliwini | siparia | siping | sippy downs | siqueira campos | sira | siracusa | sirajganj | sirak
  | sirdaryo | sirhind | sirinhaem | sirjan | sirkazhi | sirnak | sirohi | siroki brijeg | sironj | sironko | sirsa
  | sirsi | sirsilla | sirte | siruguppa | sirur | sirvan | sirvintos | sisak | sishui | sisli | sissili | siswa bazar
  | sita road | sitamarhi | sitapur | sitka | sitrah | sittard | sittingbourne | sittwe | situbondo | siuri | sivaganga
  | sivakasi | sivas | siverek | siwa oasis | siwan | six-fours-les-plages | sixmilebridge | siyabuswa | siyәzәn
  | sjaelland | skanes | skarzysko-kamienna | skegness | skelleftea | skellingthorpe | skelmersdale | skelton
  | skerries | skhirate | skhirate-temara | skiatook | skibbereen | skidaway island | skien | skierniewice | skikda
  | skipton | skocjan | skofja loka | skofljica | skokie | skopje | skovde | skowhegan | skrapar | skudai | skuodas
  | sky lake | skye | slacks creek | slade point | slagelse | slantsy | slaskie | slatina | slaton | slave lake
  | slavgorod | slavonski brod | slavuta | slavyansk-na-kubani | slawi | sleaford | sleepy hollow | sleman | slidell
  | sliema | sligeach | sligo | slinger | sliven | slobodskoy | slobozia | slobozia bradului | slonim | slough
  | slovenj gradec | slovenska bistrica | slovenske konjice | sloviansk | slupsk | slutsk | smach mean chey | smara
  | smarhon' | smarjeske toplice | smederevo | smederevska palanka | smethwick | smila | smithers | smithfield
  | smithfield plains | smiths falls | smiths station | smithton | smithtown | smithville | smolensk | smolyan | smyrna
  | snaith | sneek | snellville | snettisham | snezhinsk | snizhne | snodland | snohomish | snoqualmie | snowflake
  | snyder | snyderville | soacha | soanierana ivongo | soavinandriana | sobral | soc trang | socastee | soccavo
  | sochaczew | sochi | socorro | soddy-daisy | sodermalm | sodertalje | sodo | sodra sandby | sodrazica | soeng sang
  | soest | sofala | sofia | sofifi | sofiyivska borschagivka | sogamoso | sohag | soham | sohar | sohna | soio
  | soissons | soja | sojat | soka | sokaraja | sokcho | soke | sokhumi | sokode | sokol | sokol'niki | sokolov
  | sokolow podlaski | sokoto | solan | solana | solana beach | solano | solapur | solbiate olona | solcava
  | soldanesti | soldiers hill | solec kujawski | soledad | solihull | solikamsk | solingen | sollentuna | solna
  | solnechnogorsk | solntsevo | solok | solola | solon | solothurn | solrod strand | solvang | solvay | soma | somali
  | somanda | sombor | somcuta mare | somerdale | somers | somers point | somerset | somerset east | somersham
  | somersworth | somerton | somerton park | somerville | somma lombardo | somma vesuviana | somme | somogy
  | son ferrer | son la | son servera | son tay | sonargaon | sondrio | song cau | songea | songjiang | songjianghe
  | songkhla | songling | songnim | songyang | songyuan | sonipat | sonning common | sonoma | sonora | sonqor
  | sonsonate | sonsorol | sooke | sool | sopiste | sopot | sopron | sopur | soquel | sor-trondelag | soran | soreang
  | sorel-tracy | sorell | sorgun | soria | soriano | soroca | sorocaba | sorochinsk | sorokyne | sorong | soroti
  | sorrento | sorrento valley | sorsogon | sosnovaya polyana | sosnovka | sosnovoborsk | sosnovyy bor | sosnowiec
  | sostanj | sotik post | sotteville-les-rouen | souderton | soufriere | sougueur | souk ahras | soum | souma
  | sound beach | souran | sourou | sous-massa-draa | sousa | sousse | south | south abaco | south amboy | south andros
  | south apopka | south australia | south ayrshire | south bay | south beach | south bel air | south beloit
  | south bend | south benfleet | south berwick | south boston | south bradenton | south brent | south brighton
  | south brisbane | south bunbury | south burlington | south carolina | south cave | south cerney | south charleston
  | south chicago | south cleveland | south collingham | south coogee | south cotabato | south croydon | south dakota
  | south daytona | south east | south el monte | south eleuthera | south elgin | south elmsall | south euclid
  | south farmingdale | south fremantle | south gastonia | south gate | south gate ridge | south gladstone
  | south gloucestershire | south grafton | south granville | south guildford | south hadley | south haven
  | south hayling | south hedland | south hetton | south highpoint | south hill | south hobart | south holland
  | south hooksett | south houston | south huntington | south huron | south hurstville | south island | south jordan
  | south jordan heights | south kalgoorlie | south kempsey | south kensington | south kingstown | south lake
  | south lake tahoe | south lanarkshire | south launceston | south laurel | south lawndale | south lockport
  | south lyon | south mackay | south melbourne | south miami | south miami heights | south milwaukee | south molton
  | south monroe | south morang | south ockendon | south ogden | south old bridge | south orange | south oroville
  | south park township | south pasadena | south patrick shores | south peabody | south penrith | south perth
  | south petherton | south plainfield | south plympton | south portland | south portland gardens | south riding
  | south river | south saint paul | south salt lake | south san francisco | south san gabriel | south shields
  | south shore | south sioux city | south suffolk | south tamworth | south tangerang | south toowoomba
  | south townsville | south tucson | south turramurra | south tyneside | south upi | south valley
  | south valley stream | south venice | south vineland | south weber | south wentworthville | south west
  | south west rocks | south whittier | south williamsport | south windsor | south yarmouth | south yarra
  | south yuba city | south yunderup | south-west | southall | southam | southampton | southaven | southbank
  | southborough | southbridge | southbury | southchase | southchurch village | southeast arcadia | southend-on-sea
  | southern | southern grenadine islands | southern highlands | southern pines | southern river | southfield
  | southgate | southglenn | southlake | southland | southminster | southold | southowram | southport | southsea
  | southside | southwark | southwater | southwell | southwest ranches | southwick | southwold | southwood acres
  | soverato marina | sovetsk | sovetskaya gavan' | sowa town | sowerby bridge | soweto | soyapango | soyibug
  | spalding | spanaway | spandau | spanish fork | spanish fort | spanish lake | spanish springs | spanish town
  | spanish wells | sparks | sparta | spartanburg | spassk-dal'niy | spearfish | spearwood | speedway | speers point
  | spelugues | spence | spencer | spencer park | spennymoor | speyer | spezzano albanese | spijkenisse | spilsby
  | spinetta marengo | spirit lake | spisska bela | spisska nova ves | spixworth | split | spokane | spokane valley
  | spotswood | spring | spring creek | spring farm | spring grove | spring hill | spring lake | spring lake park
  | spring ridge | spring valley | spring valley lake | springbok | springboro | springdale | springdale heights
  | springfield | springfield gardens | springfield lakes | springhill | springs | springvale | springvale south
  | springville | springwood | spruce grove | spuyten duyvil | squamish | sragen | sravana belgola | srednyaya akhtuba
  | srednyaya yelyuzan' | srem | sremska mitrovica | sremski karlovci | sri dungargarh | sri jayewardenepura kotte
  | sri madhopur | srikakulam | srinagar | srivilliputhur | sroda slaska | sroda wielkopolska | srodmiescie | srono
  | srpska crnja | st agnes | st albans | st albans park | st andrews | st austell | st clair | st george | st helena
  | st helens | st helens park | st ives | st ives chase | st james | st johns park | st johnsbury | st kilda east
  | st kilda west | st leonards | st mary's bay | st marys | st peters | st. albert | st. barthelemy | st. catharines
  | st. charles | st. georg | st. georges basin | st. helens | st. john's | st. johns | st. louis | st. maarten
  | st. martin | st. marys | st. paul | st. pauli | st. petersburg | st. thomas | staaken | stade | stafford
  | stafford heights | staffordshire | staines | stainforth | stains | stakeford | stalbridge | stalham | stallings
  | stalowa wola | stalybridge | stamford | stamford bridge | stamullin | standerton | standon | stanford
  | stanford-le-hope | stanhope gardens | stanley | stanmore | stann creek | stansted mountfitchet | stanthorpe
  | stanton | stantsiya novyy afon | stanwood | stanytsya luhans'ka | staplehurst | stapleton | star | stara lubovna
  | stara pazova | stara syniava | stara tura | stara vyzhivka | stara zagora | starachowice | staraya derevnya
  | staraya kulatka | staraya kupavna | staraya mayna | staraya russa | staraya stanitsa | staraya sunzha
  | staraya vichuga | stare mesto | stargard | stari kuty | starke | starkville | staro nagoricane | starogard gdanski
  | starokostiantyniv | starominskaya | staroye arakchino | starse | stary bohumin | stary krym | stary sacz
  | staryy cherek | staryy dobrotvir | staryy krym | staryy malgobek | staryy oskol | staryy sambir | staryya darohi
  | staryye atagi | staryye ozinki | state college | staten island | statesboro | statesville | staunton | stavanger
  | staveley | stavropol' | stawell | stayton | steamboat springs | steelton | steeple claydon | steeton | stefan voda
  | steger | steglitz | steiermark | steilacoom | steinbach | steinfurt | stella | stellenbosch | stendal
  | stenhousemuir | stenjevec | stephenville | stepnogorsk | stepps | sterea ellada | sterling | sterling heights
  | sterlitamak | stettler | steubenville | stevenage | stevens point | stevenson ranch | stevenston | stevensville
  | stewarton | stewartville | steyning | steynton | steyr | stickney | stilfontein | stillwater | stilton | stip
  | stirling | stirling north | stockbridge | stockholm | stockport | stocksbridge | stocksfield | stockton
  | stockton heath | stockton-on-tees | stoeng treng | stoke gifford | stoke poges | stoke-on-trent | stoke-sub-hamdon
  | stokenchurch | stokesdale | stokesley | stolberg | stone | stone mountain | stonecrest | stonegate | stoneham
  | stonehaven | stonehouse | stoneville | stoney stanton | stony brook | stony hill | stony plain | stony point
  | store | storm lake | stornoway | storrington | storrs | stotfold | stoughton | stourbridge | stourport-on-severn
  | stow | stowmarket | strabane | strakonice | stralsund | strandhill | stranraer | strasbourg | strasburg | straseni
  | stratfield mortimer | stratford | stratford-upon-avon | strathalbyn | stratham station | strathaven | strathdale
  | strathfield | strathfield south | strathfieldsaye | strathmore | strathpine | stratmoor | stratton | straubing
  | strawberry | straza | streamwood | streator | street | streetly | streetsboro | strensall | stretford | stretton
  | strezhevoy | strogino | strongsville | stronie slaskie | strood | stroud | stroudsburg | strovolos | struga
  | strumica | struthers | stryi | strzelce krajenskie | strzelce opolskie | stuart | stuart park | stuarts draft
  | studenicani | studio city | studley | stuhr | stung treng | stupino | sturgeon bay | sturgis | sturminster newton
  | sturry | sturt | sturtevant | stutterheim | stuttgart | stuttgart feuerbach | stuttgart muhlhausen | stuttgart-ost
  | su-ngai kolok | suamico | subang jaya | subiaco | subic | subotica | succasunna | success | suceava
  | sucha beskidzka | suchitepequez | sucre | sucumbios | sud | sud-bandama | sud-comoe | sud-kivu | sud-ouest
  | sudbury | sudden valley | sudley | sudova vyshnya | sudurland | sudurnes | suez | sufalat sama'il | suffern
  | suffolk | suffolk park | sugar grove | sugar hill | sugar land | sugarcreek | sugarland run | sugarmill woods
  | sughd | sugito | suhaj | suhbaatar | suhl | suhum | suicheng | suihua | suileng | suining | suisun | suita
  | suitland | suitland-silver hill | suixi | suizhou | sujangarh | sujiatun | sukabumi | sukagawa | sukheke mandi
  | sukhothai | sukhoy log | sukkur | sul | sulawesi | sulawesi barat | sulawesi selatan | sulawesi tengah
  | sulawesi tenggara | sulawesi utara | suleja | sullana | sullivan | sulphur | sulphur springs | sultan kudarat
  | sultanah | sultanbeyli | sultangazi | sultanpur | sulu | suluova | suluru | sumare | sumatera | sumatera barat
  | sumatera selatan | sumatera utara | sumbawa besar | sumbawanga | sumbe | sumber | sumberpucung | sumedang
  | sumedang utara | sumenep | summer hill | summerfield | summerhill | summerland | summerland point | summerlin south
  | summerside | summerville | summit | summit park | summit view | sumner | sumoto | sumperk | sumqayit | sumter
  | sumy | sun city | sun city center | sun city west | sun lakes | sun prairie | sun valley | sun village | sunam
  | sunamganj | sunan | sunbury | sunbury-on-thames | sunch'on | suncheon | suncho corral | suncook | sundargarh
  | sundbyberg | sunderland | sundsvall | sundumbili | sung noen | sungai besar | sungai penuh | sungai petani
  | sungai raya | sungai udang | sungailiat | sunggal | sungurlu | sunland | sunland park | sunny isles beach
  | sunnybank | sunnybank hills | sunnyside | sunnyslope | sunnyvale | sunrise | sunrise beach | sunrise manor | sunset
  | sunset hills | sunset park | sunshine | sunshine beach | sunshine north | sunshine west | sunyani | sunzha | suong
  | suozhen | supaul | superior | suphan buri | sur | surabaya | surakarta | surallah | surat | surat thani | suratgarh
  | surbiton | surendranagar | suresnes | surfers paradise | surfside | surgut | suriapet | surigao | surin | surprise
  | surrey | surrey downs | surrey hills | surry hills | surt | surubim | suruc | surxondaryo | susa | susangerd
  | susanville | sussex | sussex inlet | sutherland | sutherlin | suto orizare | sutton | sutton bridge
  | sutton coldfield | sutton courtenay | suva | suva reka | suwa | suwalki | suwanee | suwon | suzaka | suzano
  | suzhou | suzuka | svaay rieng | svalbard | svay rieng | svencionys | svensson heights | sverdlovs'k | sveta ana
  | sveti jurij | sveti nikole | sveti tomaz | svetlanovskiy | svetlograd | svetlyy yar | sviblovo | svishtov | svitavy
  | svitlovods'k | svobodnyy | svyetlahorsk | swabi | swadlincote | swaffham | swainsboro | swampscott | swan hill
  | swan view | swanage | swanbourne | swanley | swanmore | swanscombe | swansea | swanzey | swarthmore | swartz creek
  | swavesey | sway | swedru | sweet home | sweetwater | swellendam | swidnica | swidnik | swieqi | swietochlowice
  | swietokrzyskie | swift current | swillington | swindon | swineshead | swinoujscie | swinton | swissvale | swords
  | sycamore | syddanmark | sydenham | sydney | sydney mines | sydney olympic park | syevyerodonets'k | sykies
  | syktyvkar | sylacauga | sylhet | sylvan lake | sylvania | sylvania waters | sylvester | synel'nykove | syosset
  | syracuse | syriam | syston | syunik' | syzran' | szabolcs-szatmar-bereg | szczecin | szczecinek | szeged
  | szekesfehervar | szekszard | szklarska poreba | szolnok | szombathely | sәdәrәk | sәki | sәmkir | sәrur | t'aebaek
  | ta khmau | ta' xbiex | ta'if | taakaev | taal | taastrup | tabaco | tabanan | tabas | tabasco | taber | tabor
  | tabora | tabriz | tabuc pontevedra | tabuk | taby | tacarigua | tachilek | tachira | tachov | tacloban | tacna
  | taco pozo | tacoma | tacony | tacuarembo | tacurong | tadcaster | tadepalle | tadepallegudem | tadif | tadjourah
  | tadla-azilal | tadley | tadmur | tadpatri | tadworth | tafas | tafea | tafi viejo | tafo | taft | taganrog
  | taganskiy | tagant | tagawa | tagaytay | tagbilaran city | tagiura | tagkawayan sabang | tagoloan | tagudin
  | taguig | tahara | tahe | tahlequah | tahmoor | tahoua | tahta | tai po | tai'an | taibach | taichung | taigum
  | taihecun | taikang | tailai | tailevu | tain | tainan | taipei | taiping | taishan | taitung | taitung city
  | taiwan | taixing | taiyuan | taizhou | tajimi | tak | tak bai | takab | takahagi | takahama | takaishi | takamaka
  | takamatsu | takanini | takaoka | takarazuka | takasaki | takatsuki | takayama | takefu | takehara | takeley | takeo
  | takeocho-takeo | takestan | taketoyo | takhar | taki | takikawa | takoma park | takoradi | tala | talagang
  | talagante | talaigua viejo | talara | talas | talata mafara | talavera | talavera la real | talca | talcahuano
  | talcher | taldykorgan | talegaon dabhade | talence | talent | talghar | talipparamba | talisay | talkha | talladega
  | tallaght | tallahassee | tallai | tallbisah | tallebudgera | tallinn | tallmadge | tallulah | talnakh | taloqan
  | talwandi bhai | tam ky | tamaki | tamale | tamalous | tamalpais valley | tamalpais-homestead valley | tamamura
  | taman rajawali | taman senai | tamana | tamano | tamanrasset | tamaqua | tamarac | tamaulipas | tambacounda
  | tambaram | tambo grande | tambopata | tamborine | tamborine mountain | tambov | tameside | tamiami | tamil nadu
  | tamiyah | tamluk | tampa | tampere | tampico | tamuning-tumon-harmon village | tamworth | tan an | tan-tan
  | tana river | tanabe | tanah merah | tanah rata | tanaina | tanashicho | tanauan | tanay | tanda | tandil | tandjile
  | tandlianwala | tando adam | tando allahyar | tando bago | tando jam | tando muhammad khan | tandragee | tandur
  | taneytown | tanga | tangail | tanger-assilah | tanger-tetouan | tangerang | tanggu | tanggulangin | tangier
  | tangjiazhuang | tangjin | tangkak | tanglewilde | tanglewilde-thompson place | tangmere | tangping | tangshan
  | tangzhai | tanilba bay | taninthayi | tanjay | tanjore | tanjung pandan | tanjung pinang | tanjung sepat
  | tanjung tokong | tanjungagung | tanjungbalai | tank | tankerton | tanki leendert | tannum sands | tanque verde
  | tantou | tantoyuca | tanuku | tanunda | tanza | taos | taounate | taourirt | taoyuan | taoyuan city | taozhuang
  | tapachula | tapah road | taperoo | taphan hin | tapoa | tappan | tapping | taquara | taquaritinga | tara
  | tara hills | taraba | tarabulus | taraclia | taradale | tarakan | tarakeswar | taranaki | taranganba | taranto
  | tarapaca | tarawa | taraz | tarbes | tarboro | taree | targovishte | targoviste | targowek | targsoru vechi
  | targu carbunesti | targu frumos | targu jiu | targu neamt | targu ocna | targu secuiesc | targu trotus
  | targu-mures | tarhuna | tarija | tarikere | tarime | taringa | tarkwa | tarlac | tarlac city | tarleton | tarma
  | tarn | tarn taran | tarn-et-garonne | tarneit | tarnobrzeg | tarnogskiy gorodok | tarnow | tarnowskie gory
  | taroona | taroudant | tarpon springs | tarporley | tarrafal | tarragindi | tarragona | tarrant | tarrawanna
  | tarrytown | tarsus | tartagal | tartouss | tartu | tartumaa | tartus | tarub | tarut | tarvin | tarxien
  | tasek glugor | tasgaon | tashkent | tasikmalaya | tasman | tasmania | tata | tatabanya | tataouine | tatebayashi
  | tateyama | tatsunocho-tominaga | tatton | tatui | tatura | tatvan | taubate | taungdwingyi | taunggyi | taungoo
  | taunsa | taunton | taupo | taurage | tauranga | tavares | tavda | tavernes blanques | tavistock | tavsanli | tavus
  | tawaramoto | tawau | tawi-tawi | tay ninh | tayabas | taybad | taylor | taylor mill | taylors | taylors hill
  | taylors lakes | taylorsville | taylorville | tayport | tayshet | taytay | taza | taza-al hoceima-taounate
  | tazoult-lambese | taʻizz | tbeng meanchey | tbilisi | tczew | te anau | tea gardens | tea tree gully | teaneck
  | tearce | teays valley | tebesbest | tebessa | tebingtinggi | tecate | techiman | tecoma | tecoman
  | tecpan guatemala | tecuci | tecumseh | teddington | tefe | tega cay | tegal | tegel | teghra | tegucigalpa
  | tehachapi | tehran | tehuacan | teignmouth | tejen | tekirdag | teknaf | tekstil'shchiki | tel aviv | tel mond
  | telaga batu | telangana | telarah | telde | telemaco borba | telemark | telenesti | teleorman | telerghma | telford
  | telimele | telina | tell city | tellicherry | tellico village | telopea | telsiai | teluk intan | teluk nibung
  | teluknaga | tema | temara | tembisa | temburong | temecula | temerluh | temirtau | temiskaming shores | temixco
  | temora | temotu | tempe | tempe junction | tempelhof | temperance | tempio pausania | temple | temple city
  | temple hills | temple terrace | templemore | templeogue | templestowe | templestowe lower | templeton | temryuk
  | temuco | tenafly | tenambit | tenbury wells | tenby | tendo | teneriffe | tengrela | teni | tenkodogo
  | tennant creek | tennessee | tenosique | tenri | tenterden | tenterfield | teodoro sampaio | teofilo otoni
  | teoloyucan | tepelene | tepexpan | tepic | teplice | tepotzotlan | tequesta | tequisistlan primero | teramo
  | terang | terbanggi besar | terengganu | terenure | teresa | teresina | teresopolis | termini imerese | termoli
  | ternate | terni | ternopil | terra boa | terra nova | terra rica | terra roxa | terra santa | terrace
  | terrace heights | terracina | terranora | terranuova bracciolini | terrassa | terre haute | terre rouge
  | terrebonne | terrell | terrell hills | terrigal | terrington st clement | terry hills | terrytown | terryville
  | teruel | teshi old town | tesistan | tessaoua | tetbury | tete | tetouan | tetovo | tewantin | tewkesbury
  | tewksbury | texarkana | texas | texas city | teykovo | teynham | teziutlan | tezpur | tha bo | tha kham
  | tha khanon | tha mai | tha maka | tha muang | tha ruea | tha yang | thaba nchu | thaba-tseka | thabazimbi
  | thabeban | thai binh | thai nguyen | thakhek | thakurdwara | thakurgaon | tham phannara | thame | thames
  | thames ditton | than | thana bhawan | thanatpin | thane | thanesar | thanh hoa | thap khlo | thap than
  | tharaka-nithi | tharu shah | tharyarwady | that phanom | thatcham | thaton | thatta | thaxted | thayetmyo
  | the acreage | the basin | the boldons | the bronx | the colony | the crossings | the dalles | the entrance
  | the gap | the hague | the hammocks | the oaks | the pas | the pinery | the ponds | the range | the rocks
  | the village | the villages | the vines | the woodlands | theale | thenkasi | theodore | thermalito | thesprotia
  | thessalia | thessaloniki | thetford | thetford-mines | theunissen | theydon bois | thibodaux | thief river falls
  | thiells | thies | thies nones | thika | thimphu | thionville | thirlmere | thirroul | thirsk | thiruthani
  | thiruvananthapuram | thiruvarur | thohoyandou | thomaston | thomastown | thomasville | thomazeau | thompson
  | thompsonville | thomson | thongwa | thonon-les-bains | thonotosassa | thoothukudi | thornaby-on-tees | thornbury
  | thorne | thorneside | thorngumbald | thornhill | thornlands | thornleigh | thornley | thornlie | thornliebank
  | thornton | thornton heath | thornton-cleveleys | thorold | thorpe hamlet | thoubal | thousand oaks | thousand palms
  | thrapston | three lakes | three points | three rivers | thrissur | throgs neck | thu dau mot | thua thien-hue
  | thul | thulamahashi | thun | thunder bay | thung song | thurgau | thurgoona | thuringen | thurlby | thurles
  | thurmont | thurrock | thursday island | thurso | thurston | thyolo | ti port-de-paix | tianchang | tianfu | tiangua
  | tianjin | tianpeng | tianshui | tiaret | tiassale | tibasti | tibati | tiberias | tibshelf | tiburon | tichigan
  | ticino | tickhill | ticul | tidworth | tiebo | tiel | tieli | tieling | tien giang | tienen | tierra blanca
  | tierra buena | tierra colorada | tierra nueva | tiete | tiffin | tiflet | tifton | tigard | tigrai | tigre | tigwav
  | tijuana | tikamgarh | tikapur | tikhoretsk | tikhvin | tiko | tikrit | tilburg | tilbury | tilhar | tillaberi
  | tillicoultry | tillmans corner | timaru | timashevsk | timbauba | timber pines | timberlake | timberlane
  | timberwood park | timbo | timbuktu | timimoun | timis | timisoara | timizart | timmendorfer strand | timmins
  | timog sambuwangga | timon | timonium | timoteo | timperley | timsbury | tin can bay | tinana | tinaquillo
  | tindivanam | tindouf | tingalpa | tinghir | tingira heights | tingo maria | tinley park | tinongan | tinsukia
  | tinton falls | tinwald | tiobraid arann | tionk essil | tipaza | tipitapa | tipp city | tipperary | tipton
  | tiptree | tiptur | tiquipaya | tir pul | tira sujanpur | tirana | tirane | tiraspol | tirat karmel | tire
  | tirhanimine | tiris zemmour | tirmiz | tirol | tiruchengode | tiruchirappalli | tirukonamalai
  | tirumakudal narsipur | tirunelveli | tirupati | tirupparangunram | tiruppur | tirur | tiruttangal | tiruvalla
  | tiruvallur | tiruvannamalai | tiruvottiyur | tisbury | tisina | tissemsilt | titagarh | titahari | titirangi
  | titusville | tivat | tiverton | tiwi | tizayuca | tizi gheniff | tizi ouzou | tizi rached | tizimin | tiznit
  | tlahuac | tlalnepantla | tlalpan | tlapacoyan | tlaquepaque | tlaxcala | tlemcen | toamasina | toba tek singh
  | tobercurry | tobias barreto | tobol'sk | tobruk | tocantins | toccoa | tochigi | tocoa | tocumen | tocumwal
  | toddington | todmorden | todos santos | togane | togdheer | tohana | tokamachi | tokat | tokelau | toki | tokmak
  | tokmok | tokoname | tokoroa | tokorozawa | tokushima | tokuyama | tokyo | tol'yatti | tolanaro | toledo | tolga
  | toliara | tolima | tolland | tollesbury | tolleson | tolmin | tolna | tolu viejo | toluca | tom price | tomah
  | tomakomai | tomaszow lubelski | tomaszow mazowiecki | tombali | tomball | tombouctou | tome | tome acu | tomelloso
  | tomigusuku | tomioka | tomiya | tomobe | tomok bolon | tompkinsville | toms river | tomsk | tonala | tonawanda
  | tonbridge | tondabayashicho | tondano | tonekabon | tonganoxie | tongatapu | tongchuan | tongchuanshi | tonghae
  | tonghua | tongliao | tongren | tongshan | tongzhou | tonisvorst | tonk | tonsberg | tonypandy | tonyrefail | tooele
  | toogoom | toongabbie | toorak | toorak gardens | toormina | tootgarook | toowong | toowoomba | topanga | topeka
  | topi | topki | toppenish | topsham | tor lupara | torba | torbali | torbat-e heydariyeh | torbat-e jam | torbay
  | torbole casaglia | tordher | toretsk | torfaen | toride | torino | toronto | tororo | torpoint | torquay | torrance
  | torre annunziata | torre boldone | torre santa susanna | torre-pacheco | torrelavega | torremolinos | torrens
  | torrens park | torrensville | torrent | torreon | torres | torres novas | torres vedras | torrevieja | torrington
  | tortoreto lido | tortosa | tortuguitas | torun | torzhok | toscana | toscolano maderno | toshkent | tosno | tosu
  | totnes | totonicapan | totowa | tottenham | tottington | totton | tottori | touba | touggourt | tougue | toukh
  | toukley | toulepleu guere | toulon | toulouse | toumodi | tourcoing | tournai | tours | tov | tovuz | tow law
  | towcester | tower | tower hamlets | townsville | townview | towradgi | towson | toyama | toyohashi | toyokawa
  | toyonaka | toyooka | toyota | tozeur | tozkhurmato | tra mhor | tra vinh | trabzon | tracy | tracyton | trafalgar
  | trafford | trafford park | trail | trakai | tralee | tramandai | tranent | trang | trani | tranmere | trans nzoia
  | trapani | traralgon | trarza | trashi yangtse | trashigang | trat | travancore | traverse city | travilah | travnik
  | trbovlje | treasure island | trebic | trebinje | trebnje | tredegar | treeton | tregear | treharris | trekhgornyy
  | trelawny | trelew | tremblay-en-france | tremembe | tremestieri etneo | tremont | tremonton | trencin
  | trentino-alto adige | trento | trenton | treorchy | tres arroyos | tres barras | tres cantos | tres coracoes
  | tres coroas | tres isletas | tres lagoas | tres marias | tres palos | tres passos | tres pontas | tres rios
  | tres valles | trescore balneario | trevallyn | treviso | triangle | trier | triesen | triesenberg | trieste | trigg
  | trikala | trim | trimdon | trincomalee | trindade | trinec | tring | trinidad | trinity | trinity beach
  | trinity palmetto point | trinity park | tripoli | tripura | triyuga | trnava | trnovska vas | trois-rivieres
  | troisdorf | troitsk | trollhattan | tromso | trondheim | trongsa | troon | trooper | troparevo | trophy club
  | tropoje | trott park | trotwood | troutdale | trowbridge | troy | troyes | trstenik | truckee | truganina
  | trujillo | trujillo alto | trumann | trumbull | truro | trussville | trutnov | trzacka rastela | trzic | trzin
  | ts'khinvali | tsagan aman | tsaritsyno | tsawwassen | tsevie | tshela | tshikapa | tsirang | tsrar sharif | tsu
  | tsubame | tsubata | tsuen wan | tsukuba | tsuma | tsuruga | tsuruoka | tsurusaki | tsushima | tsuyama | tual
  | tualatin | tuam | tuamasaga | tuapse | tuart hill | tuba city | tuban | tubarao | tubarjal | tubas | tubingen
  | tucano | tuckahoe | tucker | tucson | tucson estates | tucuma | tucuman | tucumcari | tucupita | tucurui | tudela
  | tudor vladimirescu | tuen mun | tuensang | tuguegarao | tugun | tui | tujunga | tuktuk sonak | tukwila | tula
  | tulalip | tulancingo | tulangan utara | tulare | tulcan | tulcea | tuljapur | tulkarm | tullahoma | tullamarine
  | tullamore | tullibody | tullow | tully | tulsa | tulsipur | tultepec | tulu bolo | tulua | tulun | tulungagung
  | tumaco | tumba | tumbes | tumbi | tumbi vmbi | tumble | tumcon ilawod | tumen | tumkur | tumsar | tumut | tumwater
  | tunapuna-piarco | tunceli | tuncurry | tundla | tunduma | tung chung | tungi | tungipara | tungurahua | tuni
  | tunis | tunja | tunstall | tupa | tupelo | tupi paulista | tura | tura beach | turaif | turaiyur | turangi
  | turar ryskulov | turbaco | turbat | turbo | turda | turgutlu | turhal | turin | turinskaya sloboda | turkana
  | turkestan | turkmenabat | turkmenbasy | turku | turlock | turmero | turner | turnhout | turnisce | turnu magurele
  | tuross head | turpan | turpin hills | turramurra | turrella | turriff | tursunzoda | turtle creek | turvey park
  | tuscaloosa | tuscumbia | tuskegee | tustin | tutamandahostel | tutayev | tutong | tuttle | tuttlingen | tuusula
  | tuxford | tuxtepec | tuxtla | tuxtla chico | tuy hoa | tuyen quang | tuymazy | tuzla | tver | twante | tweed heads
  | tweed heads south | tweed heads west | tweedbank | twentynine palms | twin falls | twin lakes | twin rivers
  | twin waters | twinsburg | two rivers | two rocks | two wells | twyford | tyabb | tychy | tycroes | tyldesley
  | tyler | tynda | tynemouth | tyngsboro | tyoply stan | tyre | tyrone | tysons corner | tyumen | tywyn | tzaneen
  | tәrtәr | uaboe | uacu cungo | ualog | uasin gishu | uba | ubari | ubatuba | ube | ubeda | uberaba | uberlandia
  | ubon ratchathani | ucar | ucayali | uchaly | uchqurghon shahri | uckfield | udaipur | uddevalla | uddingston | uden
  | udgir | udhampur | udine | udmurtskaja respublika | udomlya | udon thani | udumalaippettai | udupi | ueda
  | uekimachi-mono | uelzen | ueno-ebisumachi | ufa | uffculme | uga | ugep | ughelli | uglich | uherske hradiste
  | uhersky brod | uhrichsville | uige | uijeongbu-si | uiju | uitenhage | ujae | ujhani | uji | ujiie | ujjain | ukhta
  | ukiah | ukmerge | ulaanbaatar | ulaidh | ulan bator | ulan-ude | ulanhot | ulcinj | ulhasnagar | ulladulla | ullal
  | ulm | ulsan | ulsan gwang'yeogsi | ultimo | ulu tiram | ulundi | ulverston | ulverstone | ulyanovsk | ulysses
  | uman | umarga | umarkhed | umarkot | umatilla | umbria | umea | umi | umina beach | umluj | umm kaddadah | umm qasr
  | umm ruwaba | umm salal | umm salal muhammad | umraniye | umred | umreth | umuahia | umuarama | una | unai
  | unanderra | underdale | underwood | undy | ungaran | ungheni | ungsang | union | union beach | union choco
  | union city | union gap | union hidalgo | union hill-novelty hill | union park | uniondale | unionport | uniontown
  | unionville | united kingdom | unity | universal city | university | university city | university heights
  | university park | university place | unjha | unley | unna | unnao | untolovo | unye | uozu | upata | upington
  | upland | upleta | upminster | uppal kalan | upper alton | upper arlington | upper caboolture | upper coomera
  | upper demerara-berbice | upper dir | upper east | upper grand lagoon | upper hutt | upper kedron | upper langwith
  | upper montclair | upper mount gravatt | upper nile | upper poppleton | upper river | upper saddle river
  | upper saint clair | upper sandusky | upper takutu-upper essequibo | upper west | uppingham | upplands vasby
  | uppsala | upton | uptown | upwell | upwey | uralla | urangan | uravakonda | uray | urayasu | urb. santo domingo
  | urbana | urbandale | urbano santos | urdaneta | urganch | urgut shahri | uri | uriangato | uritsk | urla | urmston
  | uromi | urraween | ursulo galvan | ursus | ursynow | uruacu | uruapan | uruguaiana | urumqi | urunga | urus-martan
  | uruzgan | uryupinsk | usa river | usak | usera | ushaw moor | usher | ushiku | ushirombo | ushuaia | usilampatti
  | usinsk | usk | uskudar | usol'ye-sibirskoye | ussuriysk | ust'-charyshskaya pristan' | ust'-dzheguta | ust'-ilimsk
  | ust'-kut | ust'-labinsk | ust-kamenogorsk | usta muhammad | ustrzyki dolne | usuki | usulutan | utah | utena
  | uthai thani | utica | uto | utrecht | utrera | utrik | utsunomiya | uttar char fasson | uttar pradesh | uttaradit
  | uttarakhand | uttoxeter | uvalde | uvira | uvs | uwajima | uxbridge | uyo | uyovu | uzgen | uzhgorod | uzice
  | uzlovaya | uzunkopru | va'a-o-fonoti | vaasa | vac | vacaria | vacaville | vacoas | vacoas-phoenix
  | vadakku valliyur | vadakku viravanallur | vadigenhalli | vadnais heights | vado centro | vado ligure | vadodara
  | vadu moldovei | vadu pasii | vaduz | vagharshapat | vagonoremont | vahdat | vaijapur | vail | vaisigano | vaitupu
  | vakaga | vakfikebir | val-d'oise | val-d'or | val-de-marne | val-des-monts | valais | valandovo | valasske klobouky
  | valasske mezirici | valcea | valdemoro | valdepenas | valdesia | valdivia | valdosta | vale park
  | valea calugareasca | valea moldovei | valea stanciului | valenca | valence | valencia | valencia west
  | valenciennes | valente diaz | valentin gomez farias | valentine | valera | valgamaa | valguarnera caropepe
  | valinda | valinhos | valjevo | valkenswaard | vallabh vidyanagar | valladolid | valle | valle dorado inn
  | valle hermoso | valle nacional | valle vista | valledupar | vallejo | vallenar | vallentuna | valletta | valley
  | valley center | valley city | valley cottage | valley east | valley falls | valley glen | valley park
  | valley station | valley stream | valley view | valleymount | valmiera | valparai | valparaiso | valrico | valsad
  | valuyki | valvedditturai | valverde | van | van buren | van nest | van nuys | van wert | vanadzor | vancleave
  | vancouver | vandalia | vandavasi | vandenberg village | vanderbijlpark | vandergrift | vandoeuvre-les-nancy
  | vanier | vaniyambadi | vanlose | vannes | vantaa | vapi | var | varamin | varanasi | varangaon | varash | varazdin
  | varberg | varena | varennes | varese | vargas | vargem grande | varginha | varkala | varna | varoska rijeka
  | varsity lakes | varzea alegre | varzea grande | varzea paulista | vas | vasastan | vashon | vasilevo | vaslui
  | vasse | vasteras | vasto | vastra frolunda | vasyl'evsky ostrov | vasylkiv | vatican | vatra dornei | vatutino
  | vaucluse | vaud | vaudreuil-dorion | vaughan | vaulx-en-velin | vaupes | vava'u | vavatenina | vavoua | vavuniya
  | vaxjo | vayoc jor | vedano olona | vedaraniyam | veenendaal | vega alta | vega baja | vegesack | vegreville
  | vejalpur | vejle | velasco ibarra | velbert | velenje | veles | velez rubio | velez-malaga | velika gorica
  | velika kladusa | velika obarska | velika polana | velike lasce | veliki preslav | velikiy novgorod | velikiy ustyug
  | velikiye luki | veliko tarnovo | veliko turnovo | velke mezirici | velky krtis | velky meder | velletri | vellore
  | velsen-zuid | velyka bahachka | velyka dymerka | velyka lepetykha | velyka mykhaylivka | velyka oleksandrivka
  | velyka pysarivka | velyki kopani | velykyi bereznyi | venado tuerto | venancio aires | venaria reale | vendas novas
  | vendee | venegono inferiore | venegono superiore | veneto | venezia | venice | venice gardens | venissieux
  | venkatagiri | venlo | venray | ventanas | ventersburg | ventnor | ventnor city | ventspils | ventura
  | venustiano carranza | vera cruz | veracruz | veradale | veragua arriba | veraguas | verano brianza | veraval
  | verbania | verbano-cusio-ossola | vercelli | verde village | vereeniging | verkhneye kazanishche
  | verkhniy baskunchak | verkhniy mamon | verkhniy rohachyk | verkhniy tagil | verkhniy ufaley | verkhniye achaluki
  | verkhniye kigi | verkhniye sergi | verkhniye tatyshly | verkhnyaya khava | verkhnyaya pyshma | verkhnyaya salda
  | verkhnyaya sinyachikha | verkhnyaya tura | vermilion | vermilion-on-the-lake | vermillion | vermont | vermont south
  | vernal | vernier | vernon | vernon hills | vero beach | vero beach south | veroia | verona | verrettes | versailles
  | verviers | verwood | verzej | veshnyaki | vespasiano | vest-agder | vestavia hills | vestfirdir | vestfold
  | vesturland | veszprem | vetapalem | vettur | vevcani | vi thanh | viamao | viana | viareggio | vibo valentia
  | viborg | vic | vicalvaro | vicente camalote | vicente guerrero | vicente noble | vicenza | vichada | vichuga
  | vicksburg | vico equense | vicosa | victor harbor | victor rosales | victoria | victoria falls | victoria park
  | victoria point | victorias | victoriaville | victorville | vicuna mackenna | vida mejor i | vidalia | videira
  | videm | vidin | vidisha | vidnoye | vidor | viedma | vieille chapelle | vienna | vienne | vientiane | viera east
  | viera west | viernheim | viersen | viet tri | vieux fort | view park-windsor hills | viewbank | viewpark | vigan
  | vigevano | vigliano biellese | vigo | vihari | vihiga | vijayawada | vikarabad | vikeke | vila mea | vila real
  | vila velha | vila vicosa | vila-real | viladecans | vilhena | viljandimaa | viljoenskroon | vilkaviskis
  | villa adriana | villa aldama | villa alemana | villa allende | villa alta | villa altagracia | villa angela
  | villa avila camacho | villa azueta | villa berna | villa berthet | villa bisono | villa bruzual | villa canales
  | villa canas | villa carcina | villa carlos paz | villa castelli | villa clara | villa comaltitlan
  | villa constitucion | villa consuelo | villa corona | villa cortese | villa corzo | villa cuauhtemoc | villa dolores
  | villa el carmen | villa elisa | villa emilio carranza | villa francisca | villa garcia | villa general belgrano
  | villa gesell | villa gonzalez | villa gonzalez ortega | villa guardia | villa guerrero | villa hayes
  | villa hernandarias | villa hidalgo | villa hills | villa huidobro | villa independencia | villa jaragua
  | villa juarez | villa la angostura | villa lazaro cardenas | villa literno | villa lugano | villa luvianos
  | villa madero | villa maria | villa maria grande | villa mariano matamoros | villa mercedes | villa nueva
  | villa ocampo | villa opicina | villa ortuzar | villa park | villa pigna | villa progreso | villa raspa
  | villa regina | villa rica | villa riva | villa san giovanni | villa sandino | villa santa rita | villa tecolutilla
  | villa tupac amaru | villa unida | villa union | villa vasquez | villa verucchio | villa vicente guerrero
  | villa yapacani | villa zaragoza | villa zempoala | villach | villach-innere stadt | villacher vorstadt
  | villaflores | villafranca tirrena | village green-green ridge | village park | village saint george | villaguay
  | villahermosa | villajoyosa | villamaria | villanueva | villarrica | villas | villaverde | villavicencio | villawood
  | villazon | ville platte | villefranche-sur-saone | villejuif | villena | villenave-d'ornon | villeneuve-d'ascq
  | villeneuve-saint-georges | villepinte | villeurbanne | villiers | villiers-sur-marne | villingen-schwenningen
  | villupuram | vilnius | vilvoorde | vilyeyka | vincennes | vincent | vincentia | vincentown | vinces | vine grove
  | vineland | vineyard | vinh | vinh long | vinh phuc | vinh yen | vinhedo | vinica | vinings | vinita | vinkovci
  | vinnytsia | vinton | vinukonda | viola | vipava | viransehir | virar | virgin islands | virginia | virginia beach
  | virginia water | virudunagar | viry-chatillon | visaginas | visakhapatnam | visalia | viseu | visitacion valley
  | visnagar | vista | vista alegre | vista hermosa | vitanje | vite | vitebsk | viterbo | vitina | vitoria
  | vitorino freire | vitrolles | vitry-sur-seine | vittoria | vittorio veneto | vizianagaram | vlaams gewest
  | vlaams-brabant | vlaardingen | vladikavkaz | vladimir | vladivostok | vlissingen | vlore | vobkent shahri | vodice
  | voerde | voghera | voi | voiotia | vojnik | vojvodina | vol'nyy aul | vol'sk | volgodonsk | volgograd | volkhov
  | volklingen | volkovysk | volksrust | volney | volodymyr-volynskyi | vologda | volos | volta | volta redonda
  | voluntari | volzhsk | volzhskiy | vomero | voorburg | voorhees | vorarlberg | voreio aigaio | vorkuta | vorob'yovo
  | vorona teodoru | voronezh | vorumaa | vosges | voskresensk | vostochnoe degunino | vostryakovo | votkinsk
  | votorantim | votuporanga | voznesensk | vrancea | vranestica | vranje | vransko | vrapciste | vratsa | vrede
  | vredefort | vredenburg | vredendal | vrhnika | vriddhachalam | vrilissia | vrindavan | vrnjacka banja | vrsac
  | vryburg | vryheid | vsetin | vsevolozhsk | vung tau | vuosaari | vushtrri | vuyyuru | vuzenica | vwawa
  | vyalikaya byerastavitsa | vyara | vyatskiye polyany | vyaz'ma | vyazniki | vyborg | vykhino-zhulebino | vyksa
  | vyronas | vyshneve | vyshniy volochek | vyskov | vysocina | vysokaya gora | vysoke myto | waalwijk | wabash | wabu
  | wacheng | waco | wacol | waconia | wad medani | wad rawah | wadalba | waddington | wade hampton | wadebridge
  | wadesboro | wadeye | wadhurst | wadi | wadi fira | wading river | wadsworth | wafangdian | wagaman | wageningen
  | wagga wagga | waggaman | waggrakine | wagoner | wahiawa | wahneta | wahpeton | wahroonga | wai | waianae
  | waiblingen | waihee-waiehu | waihi | waihi beach | waikato | waikerie | waikiki | wailea | wailua homesteads
  | wailuku | waimalu | waimanalo | waimate north | waimea | waingapu | wainwright | waipahu | waipio | wairoa
  | waitara | waite park | waiuku | wajir | wakayama | wake forest | wake island | wake village | wakefield
  | wakefield-peacedale | wakeley | wakema | wakerley | wakiso | wakkanai | wako | walajapet | walbrzych | walcha
  | walden | waldon | waldorf | waldwick | wales | walgett | waliso | walkden | walker | walker mill | walkerston
  | walkersville | walkervale | walkley heights | walla walla | wallan | wallaroo | wallasey | walled lake | waller
  | wallingford | wallingford center | wallington | wallis-et-futuna | wallsend | walnut | walnut creek | walnut grove
  | walnut park | walpole | walsall | walsden | walterboro | waltham | waltham abbey | waltham cross | waltham forest
  | walton | walton-on-thames | walton-on-the-naze | waltrop | walvis bay | wamberal | wamuran | wanaka | wanaque
  | wanborough | wandal | wandi | wandin north | wandina | wandsbek | wandsworth | wang nam yen | wang noi
  | wang sai phun | wang saphung | wanganui | wangaratta | wangdue phodrang | wangi wangi | wangkui | wangon | wangqing
  | wani | wanica | wanju | wankaner | wankyi | wannanup | wanneroo | wanniassa | wanning | wanparti | wantage
  | wantagh | wantirna | wantirna south | wanxian | wapakoneta | wapato | wapi pathum | wappingers falls | waramanga
  | warana | warangal | waratah | waratah west | warboys | wardak | wardha | wardle | ware | waregem | wareham
  | warendorf | wargrave | warilla | warin chamrap | waringstown | waris aliganj | warkworth | warlingham
  | warm mineral springs | warman | warmbaths | warminsko-mazurskie | warminster | warnbro | warner | warner robins
  | warners bay | waroona | warora | warr acres | warracknabeal | warradale | warragul | warrandyte | warrane
  | warranwood | warrap | warrawee | warrawong | warren | warren township | warrenpoint | warrensburg
  | warrensville heights | warrenton | warrenville | warri | warriewood | warrimoo | warrington | warrnambool | warsaw
  | warsop | warton | warud | warwick | warwick farm | warwickshire | wasaga beach | wasco | waseca | washim
  | washingborough | washington | washington court house | washington heights | washington terrace | washingtonville
  | washougal | washwood heath | wasilla | wasit | watampone | watanobbi | watari | watauga | watchet | watchung
  | water eaton | water orton | waterbeach | waterboro | waterbury | waterford | waterford west | wateringbury
  | waterloo | waterlooville | watertown | waterville | watervliet | waterways | watford | watford city | watlington
  | watseka | watson | watsonia | watsonia north | watsonville | wattala | wattle grove | watton | wattrelos | wau
  | wauchope | wauconda | waukee | waukegan | waukesha | waunakee | waupaca | waupun | waurn ponds | wausau | wauseon
  | wauwatosa | waveland | wavell heights | waverly | waverton | wavre | wawarsing | wawer | waxahachie | waxhaw
  | waycross | wayland | wayne | waynesboro | waynesville | wazirabad | weare | weatherford | weaverham | webb city
  | webster | webster city | webster groves | wedding | weddington | wedel | wedgefield | wedi | wednesbury
  | wednesfield | wee waa | weedon beck | weehawken | weert | weetangera | weiden | weifang | weigelstown | weihai
  | weimar | weinan | weinheim | weining | weipa | weirton | weirton heights | weiser | weissensee | wejherowo
  | wekiwa springs | welby | welcome | weldon spring | wele-nzas | weleri | welisara | welkom | welland | wellard
  | wellesbourne | wellesbourne mountford | wellesley | welling | wellingborough | wellington | wellington point
  | wells | wells beach station | wells branch | wells-next-the-sea | wellston | welshpool | welwyn
  | welwyn garden city | wem | wembley | wembley downs | wemyss bay | wenatchee | wenceslau braz | wenchang | wendell
  | wendouree | wendover | wenling | wenshan city | wenshang | wentworth falls | wentworth point | wentworthville
  | wentzville | wenxing | wenzhou | were ilu | werl | wermelskirchen | werne | wernigerode | werribee | werrington
  | werrington county | werrington downs | weru | wescosville | wesel | weslaco | wesley chapel | wesley hills
  | wesseling | wesselsbron | west albany | west albury | west allis | west athens | west babylon | west ballina
  | west bathurst | west bay | west beach | west bend | west bengal | west bergholt | west berkshire
  | west bloomfield township | west bountiful | west boylston | west bridgewater | west bridgford | west bromwich
  | west busselton | west byfleet | west calder | west carrollton city | west carson | west chester | west chicago
  | west clandon | west clarkston-highland | west coast | west columbia | west concord | west coon rapids
  | west cornforth | west covina | west croydon | west des moines | west drayton | west dunbartonshire | west dundee
  | west elkridge | west elsdon | west end | west englewood | west falls church | west fargo | west footscray
  | west frankfort | west freehold | west garfield park | west gate | west gladstone | west glens falls
  | west grand bahama | west greenwich | west gulfport | west hallam | west hartford | west hattiesburg | west haven
  | west haven-sylvan | west haverstraw | west helena | west hempstead | west hills | west hobart | west hollywood
  | west hoxton | west islip | west jerusalem | west jordan | west kelowna | west kempsey | west kilbride
  | west kingsdown | west kirby | west lafayette | west lake sammamish | west lake stevens | west lakes
  | west lakes shore | west launceston | west lawn | west leederville | west linn | west little river | west livingston
  | west long branch | west lothian | west lynchburg | west mackay | west malling | west melbourne | west memphis
  | west mersea | west miami | west mifflin | west milford | west modesto | west molesey | west monroe | west moonah
  | west new britain | west new york | west norriton | west odessa | west orange | west palm beach | west park
  | west pennant hills | west pensacola | west perrine | west perth | west plains | west point | west pokot
  | west puente valley | west pymble | west rainton | west raleigh | west rancho dominguez | west richland | west ridge
  | west ryde | west sacramento | west saint paul | west salem | west samoset | west sayville | west scarborough
  | west sedona | west seneca | west sepik | west side highway | west slope | west springfield | west sussex
  | west tamworth | west thurrock | west torrington | west town | west ulverstone | west university place | west valley
  | west valley city | west vancouver | west vero corridor | west view | west virginia | west wallsend | west warwick
  | west wellow | west whittier-los nietos | west wickham | west wodonga | west wollongong | west wyalong
  | west yarmouth | west-vlaanderen | westbourne park | westbrook | westbury | westchase | westchester | westcott
  | westcourt | westdale | westend | westergate | westerham | westerleigh | westerly | western | western area
  | western australia | western equatoria | western highlands | western sahara | western springs | western tobago
  | westerville | westfield | westford | westhill | westhoughton | westlake | westlake village | westland | westleigh
  | westmead | westmeadows | westmere | westminster | westmont | westmoreland | westmount | weston | weston turville
  | weston-super-mare | westonaria | westoning | westphalia | westport | westview | westville | westwego | westwood
  | westwood lake | wetaskiwin | wetherby | wetherill park | wethersfield | wetumpka | wetzlar | wevelgem | weybridge
  | weyburn | weymouth | whakatane | whalan | whaley bridge | whalley | whangamata | whangarei | wharton | wheat ridge
  | wheathampstead | wheatley | wheatley heights | wheaton | wheeler heights | wheelers hill | wheelersburg | wheeling
  | whickham | whistler | whitburn | whitby | whitchurch | white bear lake | white center | white city
  | white gum valley | white hall | white hills | white horse | white house | white marsh | white meadow lake
  | white oak | white plains | white river | white rock | white settlement | whitebridge | whitecourt | whitefield
  | whitefish | whitefish bay | whitehall | whitehall township | whitehaven | whitehead | whitehorse | whitehouse
  | whitemarsh island | whitestone | whitestown | whiteville | whitewater | whitfield | whitianga | whitinsville
  | whitley | whitley bay | whitman | whitmore lake | whitney | whitstable | whitsundays | whittier | whittington
  | whittlesea | whittlesey | whitwell | whitworth | whyalla | whyalla norrie | whyalla playford | whyalla stuart
  | whyteleafe | wiang sa | wichian buri | wichit | wichita | wichita falls | wick | wickenburg | wickford | wickham
  | wickham bishops | wickham market | wickliffe | wicklow | wideopen | widnes | wielki kack | wielkopolskie | wien
  | wiener neudorf | wiener neustadt | wiesbaden | wigan | wigston magna | wigton | wijchen
  | wilayah persekutuan labuan | wilayah persekutuan putrajaya | wilberforce | wild rose | wildomar | wildwood
  | wiley park | wilhelmshaven | wilhelmstadt | wilkes-barre | wilkinsburg | willagee | willand | willard | willaston
  | willemstad | willenhall | willetton | williams | williams lake | williams landing | williamsburg | williamson
  | williamsport | williamston | williamstown | williamsville | willich | willimantic | willingboro | willingham
  | willington | willis | williston | williston park | williton | willmar | willmot | willoughby | willoughby hills
  | willow grove | willow oak | willow springs | willow street | willow vale | willowbrook | willowdale | willowick
  | willowmore | willows | willunga | wilmersdorf | wilmette | wilmington | wilmington island | wilmington manor
  | wilmore | wilmslow | wilsden | wilson | wilsonton | wilsonton heights | wilsonville | wilstead | wilston | wilton
  | wilton manors | wiltshire | wimauma | wimblington | wimborne minster | winburg | wincanton | winchburgh
  | winchcombe | winchester | winchester center | wind lake | windale | windang | windaroo | windcrest | winder
  | windermere | windham | windhoek | windlesham | windradyne | windsor | windsor gardens | windsor locks | winejok
  | winfield | wing | wingate | wingerworth | wingham | winkler | winmalee | winneba | winnemucca | winnetka | winnipeg
  | winona | winooski | winscombe | winsen | winsford | winslow | winsted | winston | winston hills | winston-salem
  | winter garden | winter gardens | winter haven | winter park | winter springs | winterbourne | winterhude | winters
  | winterset | winterthur | winterton | winterville | winthrop | winthrop harbor | winton | winwick | wiradesa | wiri
  | wirksworth | wirral | wisbech | wisconsin | wisconsin rapids | wiset chaichan | wishart | wishaw | wismar | witbank
  | witchford | witham | withamsville | withernsea | withers | witley | witney | witten | wittenberg | wittering
  | witton gilbert | wiveliscombe | wivenhoe | wixom | wlochy | wloclawek | woburn | woburn sands | wodonga
  | wodzislaw slaski | woenselse heide | woerden | wokha | woking | wokingham | wola | wolcott | woleu-ntem | wolf trap
  | wolfenbuttel | wolfsburg | wollaston | wollert | wolli creek | wollochet | wollongbar | wollongong | wollstonecraft
  | wolmaransstad | wolomin | wolsingham | wolston | wolverhampton | wombourn | wombwell | wondunna | wonga park
  | wonju | wonopringgo | wonosobo | wonsan | wonthaggi | wood dale | wood river | wood-ridge | woodberry | woodbine
  | woodbridge | woodburn | woodbury | woodcliff lake | woodcote | woodcrest | woodcroft | woodend | woodfield
  | woodfin | woodford | woodford green | woodhall spa | woodhaven | woodinville | woodlake | woodland | woodland hills
  | woodland park | woodlands | woodlawn | woodlyn | woodmere | woodmoor | woodridge | woodroffe | woodrow
  | woods creek | woods cross | woodside | woodstock | woodvale | woodville | woodville gardens | woodville north
  | woodville south | woodville west | woodward | woodway | woody point | wool | woolavington | woolgoolga | woollahra
  | woolloomooloo | woolloongabba | woolooware | wooloowin | woombye | woongarrah | woonona | woonsocket
  | woori yallock | wooroloo | wooster | wootton | woqooyi galbeed | worcester | worcester park | worcestershire
  | woree | workington | worksop | worland | worms | worodougou | worongary | woronora | woronora heights | worrigee
  | worth | worthing | worthington | wotho | wotje | wotton-under-edge | woy woy | wrentham | wrexham | wright
  | writtle | wroclaw | wroughton | wuchang | wucheng | wuchuan | wuda | wuhai | wuhan | wuhu | wukari | wulagi
  | wulguru | wulingyuan | wum | wunstorf | wuppertal | wurselen | wurtulla | wurzburg | wusong | wuwei | wuxi | wuxue
  | wuyang | wuzhen | wuzhou | wyandanch | wyandotte | wyckoff | wyee | wykagyl | wylie | wyndham | wyndham vale
  | wyndmoor | wynn vale | wynne | wynnum | wynnum west | wynyard | wyoming | wyomissing | wyong | wysokie mazowieckie
  | wytheville | xacmaz | xagħra | xai-xai | xaisomboun | xalisco | xam nua | xankandi | xankәndi | xanthi | xanxere
  | xenia | xewkija | xgħajra | xi'an | xiamen | xiangcheng chengguanzhen | xiangkhouang | xiangtan | xiangxiang
  | xiangyang | xianju | xianning | xiannu | xianshuigu | xiantao | xianyang | xiaogan | xiaolingwei | xiaoshan
  | xiaoshi | xiaoweizhai | xiazhen | xiazhuang | xichang | xico | xifeng | xihe | xilin hot | ximeicun | xincheng
  | xindi | xindian | xingcheng | xinghua | xinglongshan | xingtai | xinguara | xinhui | xining | xinji | xinjiang
  | xinmin | xinpu | xinqing | xinshi | xintai | xinxiang | xinyang | xinyi | xinyu | xinyuan | xinzhi | xinzhou
  | xiongzhou | xique xique | xirivella | xishan | xiulin | xiuyan | xiuying | xixiang | xizang | xizi | xocali
  | xocavәnd | xochimilco | xochitlan todos santos | xorazm | xuanzhou | xuchang | xucheng | xunchang | y felinheli
  | yablonovskiy | yabrud | yachimata | yacimiento rio turbio | yacuiba | yadgir | yafran | yagha | yagoona | yagoua
  | yagry | yaguachi nuevo | yaguajay | yaita | yaizu | yakamia | yakeshi | yakima | yakutsk | yala | yallambie
  | yalova | yalta | yalutorovsk | yalvac | yalyalup | yamaga | yamagata | yamaguchi | yamanashi | yamanto | yamba
  | yambio | yambol | yamethin | yamoto | yamoussoukro | yamunanagar | yanagawa | yanai | yanam | yanamalakuduru
  | yanbu | yancheng | yanchep | yanda bayo | yandina | yang talat | yangambi | yangchun | yangcun | yangebup | yanggu
  | yangiyer | yangiyul | yangjiang | yangju | yangliuqing | yangon | yangp'yong | yangquan | yangsan | yangshuo
  | yangzhou | yanji | yanjiang | yankton | yanliang | yanta | yantai | yantongshan | yany kapu | yanzhou | yao
  | yaounde | yap | yaphank | yapton | yaracuy | yardimli | yardville | yaren | yarim | yaring | yaritagua | yarm
  | yarmouth | yarmouth port | yarnton | yaroslavl | yaroslavskiy | yarra glen | yarra junction | yarrabah | yarrabilba
  | yarralumla | yarram | yarraville | yarrawarrah | yarrawonga | yartsevo | yasenevo | yashan | yashio
  | yasnaya polyana | yasothon | yass | yasuj | yasynuvata | yate | yateley | yatenga | yatou | yatton | yautepec
  | yaval | yavatmal | yavne | yawata | yaxley | yazd | yazoo city | yeadon | yebaishou | yecla | yefremov
  | yegor'yevsk | yei | yekaterinburg | yelabuga | yelahanka | yelets | yelizovo | yellandu | yellowknife | yelm
  | yelverton | yen bai | yen vinh | yenakiyeve | yenangyaung | yendi | yeni suraxani | yeoju | yeola | yeongam
  | yeonil | yeosu | yeovil | yeppoon | yerba buena | yerevan | yerkoy | yerofey pavlovich | yeronga | yesan | yesilli
  | yessentuki | yevlakh | yevlax | yevpatoriya | yeysk | yibin | yichang | yicheng | yichun | yigo village | yigou
  | yilan | yima | yinchuan | yingchuan | yingkou | yingshang chengguanzhen | yinzhu | yishui | yiwu | yiyang
  | ynysybwl | yoakum | yobe | yogyakarta | yokaichiba | yokine | yokkaichi | yokohama | yokosuka | yokote | yola
  | yoloten | yomou | yona village | yonago | yonedacho sendo | yonezawa | yong peng | yongchuan | yongfeng | yonkers
  | yonne | yono | yopal | yorba linda | yorii | york | york beach | yorketown | yorkeys knob | yorkshire | yorkton
  | yorktown | yorkville | yoro | yoshikawa | yoshkar-ola | yotsukaido | youghal | youhao | youkaichi | young
  | youngstown | youngsville | youngtown | youssoufia | yowie bay | yozgat | ypenburg | ypsilanti | yreka | ystalyfera
  | yuanlin | yuanping | yuba city | yubileyny | yucaipa | yucatan | yucca valley | yucheng | yuci | yudong | yueyang
  | yugorsk | yuki | yukon | yuksekova | yuktae-dong | yukuhashi | yulara | yulee | yulin | yulinshi | yuma | yumbe
  | yumbo | yuncheng | yunfu | yung shue wan | yunlin | yunmeng chengguanzhen | yunnan | yunyang | yurga | yurimaguas
  | yushu | yuta | yutan | yuxi | yuxia | yuyao | yuzawa | yuzhno-sakhalinsk | yuzhnoukrains'k | yuzhnoural'sk
  | yvelines | zaandam | zaanstad | zabbar | zabid | zabkowice slaskie | zabljak | zabol | zabrze | zabul | zacapa
  | zacapu | zacatecas | zacatecoluca | zacatelco | zacatlan | zachary | zachodniopomorskie | zadar | zafferana etnea
  | zagazig | zaghouan | zagor'ye | zagora | zagreb | zahedan | zahir pir | zahirabad | zahle | zaidpur | zainsk | zaio
  | zaire | zajas | zajecar | zaki biam | zakynthos | zala | zalaegerszeg | zalau | zalec | zama | zamania | zambezi
  | zambezia | zamboanga | zamfara | zamora | zamora-chinchipe | zamosc | zamoskvorech'ye | zanesville | zanjan
  | zanzan | zanzibar | zaouiat djedidi | zaoyang | zaozhuang | zapadnaya dvina | zapala | zapata | zapopan
  | zaporizhia | zapotlanejo | zaqatala | zaragoza | zarah sharan | zarand | zaranj | zarasai | zarate | zaraza
  | zarechnyy | zarghun shahr | zaria | zarinsk | zarqa | zary | zarzis | zastron | zavety il'icha | zavolzh'ye | zavrc
  | zawiercie | zawiya | zaxo | zayed city | zdunska wola | zebbug gozo | zebbug malta | zeeland | zeerust | zefta
  | zehlendorf | zeist | zejtun | zelenikovo | zelenodolsk | zelenogorsk | zelenograd | zelenokumsk | zelezniki
  | zelezny brod | zelino | zeljezno polje | zelo buon persico | zemun | zenica | zephyrhills | zephyrhills south
  | zephyrhills west | zero branco | zetale | zetland | zeytinburnu | zgierz | zgorzelec | zhabei | zhalantun
  | zhanaozen | zhanga buqtyrma | zhangatas | zhangjiagang | zhangjiajie | zhangjiakou | zhangye | zhangzhou
  | zhanjiang | zhaobaoshan | zhaodong | zhaogezhuang | zhaoqing | zhaotong | zhaoyuan | zhaozhou | zharkent | zhejiang
  | zheleznodorozhnyy | zheleznogorsk | zhemgang | zhengjiatun | zhengzhou | zhenjiang | zhenlai | zhenzhou
  | zhezqazghan | zhicheng | zhigulevsk | zhijiang | zhlobin | zhmerynka | zhob | zhongshan | zhongshu | zhongxiang
  | zhongxing | zhongxing new village | zhoucheng | zhoucun | zhoukou | zhoushan | zhovti vody | zhu cheng city
  | zhuanghe | zhuangyuan | zhuhai | zhuji | zhujiajiao | zhukovskiy | zhulebino | zhumadian | zhuzhou | zhytomyr
  | zibo | zielona gora | zigong | ziguinchor | zijinglu | zile | zilina | zillmere | zilzie | zima | zimmerman
  | zinacantepec | zindah jan | zinder | zintan | zion | zionsville | zipaquira | zira | ziri | ziro | zirovnica
  | ziway | zizur mayor | zlate moravce | zlatni pyasatsi | zlatoust | zlin | zliten | znamensk | znojmo | zoetermeer
  | zografos | zola predosa | zoliborz | zomba | zombo | zomin shaharchasi | zona industriale | zondoma | zonguldak
  | zory | zou | zoucheng | zouerate | zouila | zoundweogo | zrece | zrenjanin | zrnovci | zubin potok | zubova polyana
  | zuenoula | zufar | zug | zugdidi | zuglo | zuid-holland | zulia | zumpango | zuni pueblo | zunyi | zurich | zurrieq
  | zushi | zutphen | zuwarah | zuzemberk | zvishavane | zvolen | zweibrucken | zwickau | zwijndrecht | zwolle
  | zyablikovo | zyrardow | zyryanovsk | zyuzino | zywiec | zәngilan | zәrdab | ħamrun
`);
