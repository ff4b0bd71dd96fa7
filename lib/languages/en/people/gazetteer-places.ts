import { phrasesOf } from '../../phrase-table';

/**
 * Towns, states, counties and provinces, folded. Towns: GeoNames, geonames.org, CC BY 4.0; the others: iso-3166-2, MIT.
 * `npm run gazetteer` writes this file.
 */
export const PLACES = phrasesOf(`
  a coruna | aachen | aalborg | aba | abadan | abakaliki | abakan | abbeville | abbey wood | abbeyfeale | abbeyleix
  | abbots langley | abbotsbury | abbotsford | abbottabad | abbotts ann | abengourou | abeokuta | abercanaid | abercarn
  | abercynon | aberdare | aberdeen | aberdeenshire | aberfan | aberfeldie | aberfoyle park | abergavenny | abergele
  | aberglasslyn | aberkenfig | abermain | abertillery | abertridwr | aberystwyth | abha | abia | abidjan | abiko
  | abilene | abingdon | abington | abobo | abohar | abomey-calavi | aboyne | abram | abruzzo | absecon | abu dhabi
  | abu ghurayb | abu kabir | abu road | abuja | abuja federal capital | acacia gardens | acacia ridge | acarigua
  | accokeek | accra | accrington | achalpur | acheng | achinsk | acilia-castel fusano-ostia antica | acle
  | acocks green | acre | acton | acton park | acton vale | acushnet | acworth | ad diwaniyah | ad-damazin | ada
  | adamawa | adams | adams morgan | adamstown | adamstown heights | adana | adapazari | adderbury | addingham
  | addis ababa | addison | addlestone | adel | adelaide | adelaide hills | adelanto | adelphi | aden | adilabad
  | adiwerna | adiyaman | adlington | admiralteisky | ado-ekiti | adoni | adrian | affton | afikpo | aflao
  | afyonkarahisar | agadez | agadir | agartala | agawam | agbor | ageoshimo | agnes water | agoura | agoura hills
  | agra | agrigento | aguascalientes | agulu | ahmadnagar | ahmadpur east | ahmedabad | ahoghill | ahvaz
  | ahwatukee foothills | aiken | ain | ain beida | ain oussera | ainslie | air force academy | airdrie | airds
  | airlie beach | airmont | airoli | airport west | airway heights | aisne | aitkenvale | aix-en-provence | aizawl
  | ajax | ajdabiya | ajman city | ajmer | ajodhya | akademicheskoe | akashi | akim oda | akita | akola | akot | akron
  | aksaray | aksu | aktau | aktobe | aku | akure | akwa ibom | al ahmadi | al ajaylat | al bab | al fallujah | al faw
  | al fayyum | al hawamidiyah | al hillah | al hoceima | al hudaydah | al hufuf | al jadid | al jubayl | al kharj
  | al khums | al kut | al manaqil | al mansurah | al minya | al mubarraz | al qadarif | al'met'yevsk | alabama
  | alabaster | alachua | alafaya | alagoas | alagoinhas | alamar | alameda | alamo | alamo heights | alamogordo
  | alamosa | alandur | alanya | alappuzha | alaska | alava | alawa | albacete | albanvale | albany | albany creek
  | albany park | albemarle | albert lea | albert park | alberta | albertina | alberton | albertson | albertville
  | albion | albion park | albion park rail | albrighton | albuquerque | albury | alcester | alchevs'k | alcoa
  | alcobendas | alcorcon | aldeburgh | alderbury | aldergrove | alderholt | alderley | alderley edge | aldershot
  | alderwood manor | aldgate | aldine | aldinga beach | aldridge | aleppo | alessandria | alexander city
  | alexander heights | alexandra | alexandra headland | alexandra hills | alexandria | alford | alfords point
  | alfred cove | alfredton | alfreton | algeciras | algester | algiers | algona | algonquin | alhambra | alicante
  | alice | alice river | alice springs | alief | aligarh | alipur duar | aliquippa | aliso viejo | aliwal north
  | alkimos | allahabad | allambie heights | allanridge | allapattah | allawah | allegan | allen | allen park
  | allendale | allenstown | allentown | alliance | allier | allison park | alliston | alloa | allouez | alma | almaty
  | almere stad | almeria | alness | alnwick | aloha | alondra park | alor setar | alpena | alpes-de-haute-provence
  | alpes-maritimes | alpharetta | alphington | alpine | alresford | alrewas | alsace | alsager | alsip | alstonville
  | alta sierra | altadena | altamont | altamonte springs | altay | alto barinas | alton | altona | altona meadows
  | altona north | altoona | altrincham | altus | alum rock | alva | alvaro obregon | alvechurch | alveston | alvin
  | alwar | alyth | amadora | amagasaki | amaigbo | amalapuram | amalner | amapa | amarillo | amarnath | amaroo
  | amazonas | ambajogai | ambala | ambarvale | ambato | ambattur | ambikapur | amble | ambler | ambleside | ambon
  | ambridge | ambur | american canyon | american fork | american samoa | americana | americus | amersfoort | amersham
  | ames | amesbury | amherst | amherst center | amherstburg | amiens | amityville | amlwch | amman | ammanford | ammon
  | amol | amory | amos | ampang | ampthill | amqui | amravati | amreli | amritsar | amroha | amsterdam | an cabhan
  | an clar | an iarmhi | an longfort | an mhi | an mhumhain | an nuhud | an ros | anaco | anaconda | anacortes
  | anadarko | anaheim | anakapalle | anambra | anamosa | anand | ananindeua | anantapur | anantnag | anapolis | anbu
  | ancaster | anchorage | ancient oaks | ancona | anda | andalucia | andalusia | andergrove | anderson | anderson mill
  | andhra pradesh | andijon | andong | andover | andrews | andrews farm | angarsk | angaston | angeles city | angers
  | angle vale | anglesea | angleton | angola | angren | angus | anjangaon | anjar | anjo | ankang | ankara | ankeny
  | ankleshwar | ann arbor | anna | anna bay | anna valley | annaba | annacotty | annan | annandale | annapolis
  | annerley | annfield plain | anniston | anoka | anqing | anqiu | ansan-si | anshan | anshun | ansonia | anstey
  | anstruther | antakya | antalya | antananarivo | antelope | anthem | anthony | antigo | antigonish | antioch
  | antipolo | antofagasta | antrim | antsirabe | antwerpen | anula | anyama | anyang | anyang-si | aomori | aonla
  | aosta | apache junction | apeldoorn | apex | apollo beach | apomu | apopa | apopka | appin | apple valley
  | appleby-in-westmorland | applecross | appledore | appleton | applewood | appley bridge | aptos | apucarana
  | aquia harbour | aquitaine | ar raqqah | ar rayyan | arab | aracaju | aracatuba | arad | aragon | araguaina | arak
  | arakkonam | aral | araluen | arambagh | aramoko-ekiti | arana hills | aranda | aransas pass | arapiraca | arar
  | araraquara | araras | ararat | araria | araruama | araucaria | arbroath | arbutus | arcadia | arcata | archbald
  | archdale | archway | arcot | ardabil | ardeche | ardee | ardeer | arden hills | arden-arcade | ardennes | ardmore
  | ardross | ardrossan | ards | arequipa | arezzo | arganzuela | argenteuil | arhus | arica | ariege | arish | arizona
  | arizona city | arjawinangun | arkadelphia | arkansas | arkansas city | arkhangel'sk | arklow | arlesey | arlington
  | arlington heights | armadale | armagh | armavir | armenia | armidale | armitage | armstrong creek | armthorpe
  | arnavutkoy | arncliffe | arnhem | arni | arnold | arnprior | arnside | aroona | arrah | arrochar | arrowtown
  | arroyo grande | arroyo naranjo | artane | artarmon | artem | artesia | artondale | arunachal pradesh | arundel
  | aruppukkottai | arusha | arvada | arverne | arvin | arzamas | as salimiyah | as samawah | as sulaymaniyah
  | as suwayq | asaba | asahikawa | asaka | asansol | asbestos | asbury | asbury lake | asbury park | ascoli piceno
  | ascot | ascot park | ascot vale | asfordby | ash | ashanti | ashbourne | ashburn | ashburnham | ashburton | ashbury
  | ashby | ashby-de-la-zouch | ashcroft | ashdod | asheboro | asheville | ashfield | ashford | ashgabat | ashgrove
  | ashikaga | ashington | ashkelon | ashland | ashmont | ashmore | ashoknagar | ashoknagar kalyangarh | ashtabula
  | ashtead | ashton-sandy spring | ashton-under-lyne | ashtonfield | ashurst | ashwaubenon | ashwood | askern | asmara
  | aspatria | aspen | aspen hill | aspendale | aspendale gardens | aspley | asquith | assam | assis | astanajapura
  | asti | aston | aston clinton | aston-on-trent | astoria | astrakhan | asturias | astwood bank | asuncion | aswan
  | asyut | atani | atascadero | atascocita | atasehir | atbara | atchison | atco | athboy | athelstone | athenry
  | athens | atherstone | atherton | athlone | athol | athol park | athy | atibaia | atkinson | atlanta | atlantic
  | atlantic beach | atlantic city | atlantis | atmore | atoka | atsiaman | atsugi | attadale | attalla | attili
  | attleboro | attleborough | attur | attwood | atwater | atwell | atyrau | aube | aubin grove | auburn
  | auburn gresham | auburn hills | auburndale | auchenflower | auchi | auchinleck | auchterarder | auchtermuchty
  | auckland | aude | audley | audubon | augsburg | august | augusta | augustine heights | auraiya | aurangabad
  | aurora | austell | austin | austinmer | austins ferry | austintown | austral | australian capital | australind
  | auvergne | avadi | aveley | avellino | avenal | avenel | avenell heights | aventura | aveyron | aviemore | avila
  | avoca | avoca beach | avocado heights | avon | avon center | avon lake | avon park | avondale | avondale heights
  | avra valley | awka | awsworth | axbridge | axminster | ayacucho | ayden | aydin | aylesbury | aylesford | aylesham
  | aylmer | aylsham | ayr | az zawiyah | az zubayr | azadshahr | azalea park | azamgarh | azare | azcapotzalco | azle
  | aztec | azusa | bab ezzouar | babol | babruysk | babylon | bac lieu | bacau | bacchus marsh | back mountain
  | bacliff | bacolod city | bacoor | bacup | bada barabil | badagara | badajoz | badalona | baden-wurttemberg | badger
  | badlapur | badsey | bafoussam | bagaha | bagalkot | bagcilar | bagenalstown | bagerhat | baghdad | baghlan
  | bagillt | bago | bago city | bagshot | baguio | bahadurgarh | baharampur | bahawalnagar | bahawalpur | bahcelievler
  | baheri | bahia | bahia blanca | bahir dar | bahraigh | baia mare | baicheng | baidoa | baidyabati | baie-comeau
  | baie-saint-paul | baildon | baile atha cliath | baileys crossroads | bailieborough | bainbridge | bainbridge island
  | bairnsdale | baishan | baiyin | baj baj | baja california | baja california sur | baker | baker city | bakersfield
  | bakewell | baku | bala-cynwyd | balaclava | balaghat | balaklava | balakovo | balally | balangir | balashikha
  | balasore | balbriggan | balcatta | balch springs | balclutha | bald hills | baldivis | baldock | baldoyle | baldwin
  | baldwin harbor | baldwin park | baldwinsville | balears | balerno | balfour | balga | balgowlah | balgowlah heights
  | balgownie | bali | balikesir | balikpapan | baliuag | balkh | ballaghaderreen | ballajura | ballalpur | ballan
  | ballarat | ballarat central | ballarat east | ballarat north | ballenger creek | ballina | ballinasloe | ballingry
  | ballinrobe | ballinteer | ballintoy harbour | ballito | ballivor | ballston spa | ballwin | ballyboden | ballybofey
  | ballycastle | ballyclare | ballyfermot | ballygowan | ballyhaunis | ballyjamesduff | ballymahon | ballymena
  | ballymoney | ballymote | ballymun | ballynahinch | ballypatrick | ballyshannon | balmain | balmedie | balmoral
  | balnarring | balotra | balrampur | balrothery | balsall common | balti | baltimore | baltimore highlands
  | baltinglass | balurghat | balvanera | balwyn | balwyn north | bama | bamako | bamenda | bampton | banagher
  | banbridge | banbury | banchory | banda | banda aceh | bandar abbas | bandar lampung | bandar-e anzali | bandirma
  | bandon | bandundu | bandung | baneh | banff | bangaon | bangil | bangkok | bangor | bangor trident base | bangui
  | banha | bani suwayf | banja luka | banjaran | banjarmasin | banknock | bankra | banks | banksia | banksia beach
  | banksia grove | banksia park | bankstown | bankura | banning | bannockburn | banora point | banqiao | bansbaria
  | banstead | banswara | bantry | banyo | banyuwangi | bao loc | baoding | baoshan | baotou | bapatla | baqubah
  | bar hill | baraboo | baraki | barakpur | baramati | baramula | baran | baranagar | baranduda | baranovichi
  | barasat | baraut | barbacena | barberton | barbican | barbil | barcelona | barddhaman | barden ridge | bardoli
  | bardon | bardsey | bardstown | bardwell park | bardwell valley | bareilly | bargara | bargarh | bargeddie
  | bargersville | bargo | bargoed | bari | barinas | baringo | barisal | barking | barkly west | barlborough | barlby
  | barlestone | barletta-andria-trani | barmer | barmera | barmouth | barnala | barnard castle | barnaul | barnesville
  | barnet | barnham | barnhart | barnoldswick | barnsbury | barnsley | barnstable | barnstaple | barnt green
  | barnwood | barquisimeto | barra mansa | barrack heights | barrancabermeja | barranquilla | barre | barreiras
  | barretos | barrhead | barrie | barrington | barrowford | barry | barsi | barstow | barstow heights | bartlesville
  | bartlett | bartley green | barton-le-clay | bartonville | bartow | barueri | baruni | baruta | barwon heads
  | barysaw | bas-rhin | basaksehir | basavakalyan | basehor | basel | basford | basildon | basilicata | basingstoke
  | basmat | basoda | basrah | bass hill | basse-normandie | bassendean | bassingbourn | basti | bastrop | bat yam
  | bata | batala | batam | batang | batangas | batavia | bataysk | bateau bay | bateman | batesburg-leesville
  | batesville | bath | bath beach | bathgate | bathinda | bathurst | batikent | batley | batman | batna | baton rouge
  | battagram | battambang | battersea | battery hill | battery point | battle | battle creek | battle ground
  | battlefield | batu pahat | batumi | baturaja | bauchi | baulkham hills | bauru | bawku | bawshar | bawtry | baxter
  | bay city | bay harbor | bay harbor islands | bay horse | bay minette | bay point | bay roberts | bay saint louis
  | bay shore | bay view | bay village | bay wood | bayamo | bayamon | bayan nur | baychester | bayelsa | bayern
  | baynton | bayonet head | bayonet point | bayonne | bayou cane | bayport | bayshore gardens | bayside | bayston hill
  | bayswater | bayswater north | baytown | bayview heights | bayville | beach park | beachmere | beachwood | beacon
  | beacon hill | beacon square | beaconsfield | beaconsfield upper | beaminster | bear | bear valley springs
  | beardstown | bearna | bearsden | beatrice | beau bassin-rose hill | beauceville | beaudesert | beaufort
  | beaufort west | beauharnois | beaumaris | beaumont | beaumont hills | beaver dam | beaver falls | beavercreek
  | beaverton | beawar | bebington | becancour | beccles | bechar | beckenham | beckett ridge | beckley | becontree
  | bedale | beddau | bedford | bedford heights | bedford park | bedfordale | bedlington | bedminster | bedwas
  | bedworth | bee cave | bee ridge | beebe | beech grove | beechboro | beecher | beechworth | beecroft | beeliar
  | beenleigh | beersheba | beerwah | beeville | bega | begusarai | bei'an | beibei | beighton | beihai | beijing
  | beipiao | beira | beirut | beith | bejaia | bekasi | bel air | bel air north | bel air south | bela | belair
  | belawan | belconnen | belding | beldon | belem | belen | belfast | belfield | belford roxo | belgaum
  | belgian gardens | belgorod | belgrade | belgrano | belgrave | bell | bell gardens | bell park | bell post hill
  | bella vista | bellair-meadowbrook terrace | bellaire | bellamack | bellambi | bellampalli | bellara | bellary
  | bellbird | bellbird park | bellbowrie | bellbrook | belle chasse | belle fourche | belle glade | belle harbor
  | belle haven | belle isle | belle plaine | bellefontaine | bellefontaine neighbors | bellefonte | bellerive
  | belleville | bellevue | bellevue heights | bellevue hill | bellflower | bellingen | bellingham | bellmawr
  | bellmead | bellmere | bellmore | bello | bells corners | bellshill | belluno | bellview | bellwood | belmar
  | belmont | belmont cragin | belmont north | belmore | belo horizonte | beloeil | beloit | belper | belpre | belrose
  | belsize park | belton | beltsville | belvedere | belvedere park | belvidere | bembridge | bemidji | bemowo
  | ben lomond | benalla | benbrook | bend | bende | bender | bendigo | benevento | bengaluru | bengbu | benghazi
  | bengkulu | benguela | beni | beni mellal | benicia | benin city | benito juarez | benllech | bennett springs
  | bennettsville | bennington | bennsville | benoni | benowa | bensenville | bensley | benson | bensonhurst
  | bensville | bentleigh | bentleigh east | bentley | bentley park | benton | benton harbor | bentonville | benue
  | benwell | benxi | beppu | berala | berazategui | berbera | berdyansk | bere alston | berea | berekum | beresfield
  | berezniki | bergamo | bergedorf | bergen | bergen beach | bergenfield | bergisch gladbach | berkeley
  | berkeley heights | berkeley vale | berkhamsted | berkley | berkshire park | berlin | bermuda dunes | bern
  | bernalillo | bernardsville | berowra | berowra heights | berri | berriedale | berry | berryville | berserker
  | berthoud | bertoua | bertram | berwick | berwick-upon-tweed | berwyn | besancon | bessemer | bessemer city | bethal
  | bethalto | bethany | bethel | bethel park | bethesda | bethlehem | bethnal green | bethpage | betim | bettendorf
  | bettiah | betul | betws | beveridge | beverley | beverley park | beverly | beverly cove | beverly hills | bewbush
  | bewdley | bexhill-on-sea | bexley | bexley north | beylikduzu | beypore | bhadohi | bhadrakh | bhadravati
  | bhadreswar | bhagalpur | bhairab bazar | bhandara | bharatpur | bharuch | bhatapara | bhatpara | bhavnagar
  | bhawanipatna | bhayandar | bhilai | bhilwara | bhimavaram | bhimbar | bhind | bhisho | bhiwandi | bhiwani | bhongir
  | bhopal | bhubaneshwar | bhuj | bhusaval | bialystok | bibirevo | bibra lake | bicester | bicknacre | bicton | bida
  | bidar | biddeford | biddulph | bideford | bidford-on-avon | bidwill | bielany | bielefeld | biella | bielsko-biala
  | bien hoa | big bear city | big bear lake | big flats | big lake | big park | big rapids | big spring
  | big stone gap | biggar | biggera waters | biggin hill | biggleswade | bihar | bihar sharif | bijapur | bijnor
  | bikaner | bila tserkva | bilambil heights | bilaspur | bilbao | bilbays | bilgola plateau | bilimora | billerica
  | billericay | billinge | billingham | billinghay | billings | billingshurst | biloela | biloxi | bilqas | bilsthorpe
  | bilston | bimbo | binan | binangonan | binbrook | bingham | binghamton | bingley | binjai | bintulu | binzhou
  | biratnagar | birch bay | birchgrove | birchington-on-sea | bircotes | birdsboro | birdwell | birganj | birigui
  | birjand | birkdale | birkenhead | birmingham | birmingham gardens | birnin kebbi | birr | birrong | birtinya
  | biryulevo | bisalpur | bisbee | bishkek | bishnupur | bishoftu | bishop auckland | bishopbriggs | bishops cleeve
  | bishops lydeard | bishops stortford | bishops waltham | bishopsteignton | bishopstoke | bishopston | bishopsworth
  | bishopthorpe | bishopton | biskra | bismarck | bissau | biswan | bithlo | bittern | biu | bixby | biysk | bizerte
  | blaby | black forest | black hill | black jack | black mountain | black rock | blackalls park | blackburn
  | blackburn north | blackburn south | blackbutt | blackett | blackfoot | blackhawk | blackheath | blackley
  | blacklick estates | blackmans bay | blackmoorfoot | blackpool | blackrock | blackrod | blacks beach | blacksburg
  | blackstone | blacktown | blackwater | blackwell | blackwood | blacon | bladensburg | blaenau gwent
  | blaenau-ffestiniog | blaenavon | blagoveshchensk | blaine | blainville | blair | blair athol | blairgowrie
  | blakehurst | blakely | blakeview | blanchard | blanchardstown | blandford forum | blandon | blantyre | blarney
  | blauvelt | blaxland | blaydon-on-tyne | blayney | blenheim | blessington | bletchingley | bletchley | bli bli
  | blida | blidworth | bligh park | bliss corner | blitar | bloemfontein | bloemhof | bloomfield | bloomingdale
  | bloomington | bloomsburg | bloxham | bloxwich | blue ash | blue bell | blue haven | blue island | blue springs
  | bluefield | bluewater | bluffdale | bluffton | blumenau | bluntisham | blyth | blythe | blytheville | bnei brak
  | bo'ness | boa vista | boambee east | boardman | boaz | bobbili | bobo-dioulasso | boca del mar | boca raton
  | bochum | bochum-hordel | bodhan | bodinayakkanur | bodmin | boerne | bogalusa | bogangar | bognor regis | bogor
  | bogorodskoye | bogota | bogra | bohemia | bohicon | bohle plains | boiling spring lakes | boiling springs
  | bois-des-filion | boisbriand | boise | bojnurd | bokaro | bokone bophirima | boksburg | bolgatanga | bolingbrook
  | bolivar | bollington | bologna | bolpur | bolsover | bolton | bolton point | bolwarra heights | bolzano | boma
  | bomaderry | bomet | bon air | bonadelle ranchos-madera ranchos | bonbeach | bondi | bondi beach | bondi junction
  | bongaigaon | bongaree | bonham | bonhill | bonita | bonita springs | bonn | bonne terre | bonnells bay | bonner
  | bonner springs | bonnet bay | bonney lake | bonny hills | bonnybridge | bonnybrook | bonnyrigg | bonnyrigg heights
  | bonnyville | bonogin | bontang | bonville | bonython | boonah | boondall | boone | booneville | boonton | boonville
  | booragoon | booterstown | bootle | booval | bordeaux | bordertown | bordj bou arreridj | bordon | boreham
  | borehamwood | borger | borivli | borno | boronia | boronia heights | borough green | borough park | boroughbridge
  | borrowash | borsad | borujerd | bosham | boshan | bossier city | bossley park | boston | boston spa | bostonia
  | botad | botanic ridge | botany | bothaville | bothell | bothell east | bothell west | bothwell | botley | botosani
  | botshabelo | bottesford | bottisham | bottrop | botucatu | bouake | boucherville | bouches-du-rhone | boughton
  | boulder | boulder city | boulder hill | boulevard park | boulogne-billancourt | boumerdas | bound brook | bountiful
  | bourbonnais | bourgogne | bourke | bourkelands | bourne | bourne end | bournemouth | bovey tracey | bovingdon
  | bovington camp | bow bog | bowburn | bowdon | bowen | bowen hills | bowenfels | bowie | bowleys quarters
  | bowling green | bowral | bowthorpe | box elder | box hill | box hill north | box hill south | boxgrove | boyeros
  | boyes hot springs | boyette | boyle | boyle heights | boyne island | boynton beach | bozeat | bozeman | bozhou
  | brabham | bracebridge | bracebridge heath | bracken ridge | brackley | bracknell | bracknell forest | bradbury
  | braddon | bradenton | bradford | bradford-on-avon | bradley | bradley cross | bradley gardens | bradwell | brady
  | braga | braganca paulista | brahma lodge | brahmapur | braidwood | braila | brainerd | braintree | braitling
  | brajarajnagar | brakpan | brambleton | bramhall | bramhope | bramley | brampton | brandenburg | brandermill
  | brandfort | brandon | brandywine | branford | branford center | bransgore | branson | branston | brant | brantford
  | branyan | braselton | brasilia | brasov | brassall | brateyevo | bratislava | bratsk | brattleboro | braunschweig
  | braunton | brawley | bray | bray park | braybrook | brayton | brazil | brazzaville | brea | breakeyville
  | breakfast point | bream | breaux bridge | brechin | breckenridge | brecksville | brecon | breda | bredasdorp
  | bredbury | bremen | bremerhaven | bremerton | brendale | brenham | brent | brentford | brentwood
  | brentwood estates | brescia | brest | bret harte | bretagne | brevard | brewer | brewood | brewton | breyten
  | briar | briar hill | briarcliff manor | briarwood | bridge city | bridgeman downs | bridgend | bridgeport
  | bridgeton | bridgetown | bridgeview | bridgeville | bridgewater | bridgnorth | bridgwater | bridlington | bridport
  | brier | brierfield | brierley hill | brigantine | brigg | brigham city | brighouse | bright | brightlingsea
  | brighton | brighton beach | brighton east | brighton park | brighton-le-sands | brightons | brindisi | bringelly
  | brinscall | brinsmead | brisbane | bristol | briston | british columbia | briton ferry | brits | brixham | brixton
  | brixton hill | brixworth | brno | broad ripple | broadbeach | broadbeach waters | broadfield | broadford
  | broadlands | broadmeadows | broadstairs | broadstone | broadview | broadview heights | broadview park | broadwater
  | broadway | brock hall | brockenhurst | brockport | brockton | brockville | broken arrow | broken hill | bromborough
  | bromham | bromley | brompton | bromsgrove | bromyard | brong-ahafo | bronkhorstspruit | bronte | bronxville
  | brook highland | brook park | brookdale | brookfield | brookhaven | brookings | brookline | brooklyn
  | brooklyn center | brooklyn heights | brooklyn park | brooks | brookshire | brookside | brooksville | brookvale
  | brookville | brookwater | broomall | broome | broomfield | broseley | brossard | brotton | brough | broughshane
  | broughton | broughton astley | broussard | brown deer | brown hill | brownfield | brownhills | browns mills
  | brownsburg | brownsburg-chatham | brownsfield | brownsville | brownwood | broxbourne | broxburn | bruce | brugge
  | brundall | brunswick | brunswick east | brunswick heads | brunswick west | brush | brushy creek | brussels | bruton
  | bryan | bryans road | bryansk | bryant | brymbo | bryn mawr | bryn mawr-skyway | brynamman | brynmawr | brynna
  | bucaramanga | bucasia | bucharest | bucheon-si | buckden | buckeye | buckfastleigh | buckhall | buckhannon
  | buckhaven | buckhurst hill | buckie | buckingham | buckinghamshire | buckley | buckner | bucyrus | buda | budapest
  | budaun | budd lake | buddina | bude | buderim | budgewoi | budleigh salterton | budta | buechel | buellton
  | buena park | buena vista | buenaventura | buenaventura lakes | buenavista | buenos aires | buff point | buffalo
  | buffalo grove | buford | bugbrooke | bugle | buguma | buhe | builth wells | bujumbura | bukan | bukavu | bukhara
  | bukit mertajam | bulandshahr | bulaon | bulawayo | buldana | bulford | bulgarra | bulimba | bull creek | bull run
  | bulleen | bullhead city | bulli | bullsbrook | bunbury | bunclody | buncrana | bundaberg | bundaberg east
  | bundaberg north | bundaberg south | bundaberg west | bundall | bundamba | bundanoon | bundi | bundoora | bundoran
  | bungalow | bungarribee | bungay | bungendore | bungoma | buninyong | buntingford | bunyip | buon ma thuot
  | buraydah | burbank | burdell | burewala | burgas | burgersdorp | burgess hill | burgos | burhanpur | burien
  | burkburnett | burke | burleigh heads | burleigh waters | burleson | burley | burlingame | burlington | burnaby
  | burnage | burnet | burnett heads | burngreave | burnham-on-crouch | burnham-on-sea | burnie | burnley | burnopfield
  | burns beach | burnside | burnside heights | burnsville | burntisland | burntwood | burpengary | burpengary east
  | burr ridge | burradoo | burraneer | burrum heads | burry port | bursa | burscough | bursledon | burswood | burton
  | burton joyce | burton latimer | burtonsville | burtonwood | burwell | burwood | burwood east | bury
  | bury st edmunds | busan | busby | bushehr | bushey | bushland beach | bushwick | busia | busselton | butembo
  | butler | butner | butte | butterworth | butuan | buxar | buxton | buyukcekmece | buzau | bydgoszcz | byford | byram
  | byron | byron bay | byron center | bytom | ca mau | cabanatuan city | cabimas | cabinteely | cable beach | cabo
  | cabo frio | caboolture | caboolture south | cabot | cabra | cabramatta | cabramatta west | cabuyao | cacak
  | caceres | cachoeirinha | caddington | cadillac | cadiz | caen | caergwrle | caerleon | caernarfon | caerphilly
  | cagliari | cagua | cahaba heights | cahir | cahokia | cainta | cairneyhill | cairnlea | cairnryan | cairns
  | cairns city | cairns north | cairo | caister-on-sea | caistor | cajamarca | calabar | calabasas | calabozo
  | calabria | calala | calama | calamba | calamvale | calcot | caldercruix | calderdale | caldicot | caldwell
  | caledonia | calera | calexico | calgary | calhoun | cali | california | california city | california gully
  | calimesa | calipatria | calistoga | callala bay | callan | callander | callao | callaway | callington | calliope
  | calne | caloocan city | caloundra | caloundra west | caltanissetta | calumet city | calumet park | calvados
  | calverton | calvinia | calwell | cam pha mines | cam ranh | camacari | camaguey | camano | camarillo | camas
  | camayenne | camberley | camberwell | camblesforth | camborne | cambourne | cambria | cambria heights | cambridge
  | cambridge park | cambridgeshire | cambuslang | camden | camden haven | camden park | camden south | camden town
  | camelford | cameron | cameron park | cameron park colonia | camilla | camillo | camira | camlachie | cammeray
  | camp hill | camp pendleton north | camp pendleton south | camp springs | camp swift | camp verde | campania
  | campbell | campbell river | campbellfield | campbellsville | campbellton | campbelltown | campbeltown | campeche
  | camperdown | campina grande | campinas | campo grande | campobasso | campsie | camrose | can giuoc | can tho
  | canadian | canal fulton | canal winchester | canandaigua | canarias | canarsie | canary wharf | canberra | canby
  | cancun | candiac | candler-mcafee | canfield | canford heath | cangzhou | cankaya | canley heights | canley vale
  | canmore | canning vale | cannington | cannock | cannon hill | cannonvale | canoas | canoga park | canon city
  | canonsburg | canowindra | cantabria | cantal | canterbury | cantley | canton | cantonment | canutillo
  | canvey island | canyon | canyon lake | canyon rim | caol | capalaba | cape canaveral | cape coast | cape coral
  | cape girardeau | cape saint claire | cape town | capel | capel saint mary | capiata | capitola | carabanchel
  | caracas | carapicuiba | caravonica | carbondale | carbonear | carbonia-iglesias | carcroft | cardenden | cardiff
  | cardiff south | cardigan | cardross | carencro | carey park | carfin | caribou | carignan | carina heights
  | carindale | carine | caringbah | caringbah south | carl junction | carleton place | carletonville | carlingford
  | carlinville | carlisle | carlow | carlsbad | carlstadt | carlton | carlton north | carluke | carmarthen
  | carmarthenshire | carmel | carmel hamlet | carmi | carmichael | carnarvon | carndonagh | carnegie | carnes hill
  | carney | carneys point | carnforth | carnmoney | carnot-moon | carnoustie | carol city | carol stream | carolina
  | carolina beach | caroline springs | carpentersville | carpinteria | carramar | carrara | carrboro | carrefour
  | carrick-on-shannon | carrick-on-suir | carrickfergus | carrickmacross | carriere | carrigaline | carrigtwohill
  | carrizo springs | carroll | carrollton | carrollwood | carrollwood village | carron | carronshore | carrum
  | carrum downs | carryduff | carseldine | carshalton | carson | carson city | cartagena | cartago | carteret
  | cartersville | carterton | carterville | carthage | cartwright | caruaru | carupano | caruthersville | carver
  | cary | casa grande | casablanca | casas adobes | cascavel | caserta | casey | cashel | cashmere | casino | casper
  | casselberry | castaic | castanhal | castilla-la mancha | castle cary | castle cove | castle donington
  | castle douglas | castle hill | castle pines north | castle rock | castle shannon | castle vale | castlebar
  | castleblayney | castlebridge | castleconnell | castlecrag | castledawson | castlederg | castleford | castlegar
  | castleisland | castleknock | castlemaine | castlerea | castlereagh | castleside | castletown | castlewellan
  | castlewood | castro valley | castroville | casuarina | casula | catalina | catalina foothills | catalunya
  | catanduva | catania | catanzaro | catasauqua | caterham | cathedral city | catia la mar | caton | catonsville
  | catoosa | catrine | catterall | catterick | catterick garrison | caucaia | caulfield | caulfield north
  | caulfield south | cavan | cave creek | cave spring | caversham | caves beach | cavite city | caxias | cayce | ceara
  | cebu city | cecil hills | cedar city | cedar falls | cedar grove | cedar hill | cedar hills | cedar lake
  | cedar mill | cedar park | cedar rapids | cedar vale | cedarburg | cedarhurst | cedartown | ceduna | celaya
  | celbridge | celebration | celina | centenary heights | centennial | centennial park | center | center city
  | center line | center moriches | center point | centereach | centerport | centerton | centerville | central
  | central bedfordshire | central city | central falls | central islip | central point | centralia | centralniy
  | centre | centreville | centro habana | centurion | century city | ceredigion | ceres | cergy-pontoise | cerritos
  | cerro | cessnock | ceuta | chackbay | chadron | chadstone | chadwell heath | chadwell st mary | chafford hundred
  | chaibasa | chain valley bay | chakwal | chakwama | chalco | chalfont saint peter | chalfont st giles | chalford
  | chalgrove | chalisgaon | challakere | chalmette | chamartin | chamberi | chamberlayne | chambers flat
  | chambersburg | chamblee | chambly | champagne-ardenne | champaign | champion heights | champlin | chamrajnagar
  | chanda | chandannagar | chandigarh | chandler | chandpur | chanduasi | changanacheri | changchun | changde
  | changji | changsha | changshu city | changwon | changzhi | changzhou | chanhassen | channahon | channapatna
  | channelview | chantilly | chanute | chaohu | chaoyang | chaozhou | chaparral | chapeco | chapel allerton
  | chapel hill | chapel saint leonards | chapelhall | chapelizod | chapeltown | chapman | chapra | charallave | chard
  | chardon | charente | charente-maritime | charfield | charkhi dadri | charlbury | charlemagne | charleroi
  | charles city | charles town | charles village | charlesland | charleston | charlestown | charleville | charlotte
  | charlottenburg | charlottesville | charlottetown | charlton | charlton kings | charmhaven | charnwood | charter oak
  | charters towers | charters towers city | chartham | charvil | chas | chasetown | chaska | chateauguay | chatham
  | chatham islands | chatswood | chatsworth | chattanooga | chatteris | cheadle | cheadle hulme | cheam | cheat lake
  | cheboksary | cheddar | cheddleton | cheektowaga | cheetham hill | chehalis | chelmer | chelmsford | chelmsley wood
  | chelsea | chelsea heights | cheltenham | chelyabinsk | chemnitz | cheney | chengde | chengdu | chenghua
  | chengtangcun | chengzhong | chennai | chenzhou | cheonan | cheongju-si | chepstow | cher | cheraw | cheremushki
  | cherepovets | cherkasy | cherkessk | chermside | chermside west | chernihiv | chernivtsi | cherokee | cherry creek
  | cherry hill | cherry hill mall | cherry hills village | cherry orchard | cherry valley | cherrybrook | cherryland
  | cherryville | chertanovo yuzhnoye | chertsey | chesapeake | chesapeake beach | chesapeake ranch estates | chesham
  | cheshire | cheshire east | cheshire village | cheshunt | chessington | chester | chester hill | chester springs
  | chester-le-street | chesterfield | chesterton | chestertown | chestnut ridge | chetumal | cheval | cheverly
  | cheviot | chevy chase | cheyenne | chhatarpur | chhattisgarh | chhibramau | chhindwara | chiang mai | chiapas
  | chiba | chibougamau | chicago | chicago heights | chicago lawn | chicago loop | chicago ridge | chichester
  | chickasaw | chickasha | chickerell | chiclayo | chico | chicoloapan | chicopee | chidambaram | chiddingfold
  | chieti | chifeng | chifley | chigasaki | chigwell | chihuahua | chik ballapur | chikhli | chikmagalur
  | chikushino-shi | chilakalurupet | chilcompton | childersburg | childress | chillan | chillicothe | chilliwack
  | chillum | chilpancingo | chimbote | chimoio | chinandega | chinatown | chincha alta | chinchilla | chingleput
  | chingola | chiniot | chinju | chinnachowk | chinnor | chino | chino hills | chino valley | chintamani | chiplun
  | chippendale | chippenham | chippewa falls | chipping campden | chipping norton | chipping ongar | chipping sodbury
  | chirala | chirchiq | chirk | chirnside park | chiseldon | chisholm | chishtian | chisinau | chislehurst | chiswick
  | chita | chitradurga | chittagong | chittaurgarh | chitungwiza | chizhou | chlef | chobham | choctaw | chofu
  | choloma | cholsey | chon buri | chongjin | chongqing | chopda | choppington | chopwell | chorley | chorleywood
  | chorzow | chowchilla | christchurch | christiana | christiansburg | christie downs | christies beach | chryston
  | chubbuck | chudleigh | chula vista | chuncheon | church | church hill | church stretton | churchdown | churchill
  | churchlands | churu | chuwar | chuzhou | ciamis | ciampea | ciarrai | cibinong | cibolo | cicero | cienfuegos
  | cikampek | cikarang | cikupa | cileungsir | cileunyi | cill airne | cill chainnigh | cill dara | cill mhantain
  | cimahi | cimarron hills | cincinnati | cinco ranch | cinderford | cinnaminson | ciputat | circleville | cirebon
  | cirencester | citeureup | citra | citrus | citrus heights | citrus hills | citrus park | citrus ridge
  | citrus springs | city | city beach | city center | ciudad acuna | ciudad apodaca | ciudad benito juarez
  | ciudad bolivar | ciudad camilo cienfuegos | ciudad delicias | ciudad general escobedo | ciudad guayana
  | ciudad lineal | ciudad lopez mateos | ciudad madero | ciudad nezahualcoyotl | ciudad obregon | ciudad real
  | ciudad valles | ciudad victoria | ciutat vella | clackamas | clackmannan | clackmannanshire | clacton-on-sea
  | claiborne | clairton | clane | clanton | clapham | clara | clare | claremont | claremont meadows | claremore
  | claremorris | clarence gardens | clarence park | clarence-rockland | clarendon hills | clarinda | clarion | clark
  | clark-fulton | clarksburg | clarksdale | clarkson | clarkston | clarkston heights-vineland | clarksville | clawson
  | clay | claydon | clayfield | claymont | claymore | clayton | clayton south | clayton west | clayton-le-woods
  | clear island waters | clear lake | clearfield | clearlake | clearview | clearwater | cleator moor | cleburne
  | cleckheaton | cleethorpes | cleland | clemmons | clemson | cleobury mortimer | clerkenwell | clermont
  | clermont-ferrand | clevedon | cleveland | cleveland heights | cleveleys | clewiston | clifden | cliffe
  | cliffside park | clifton | clifton beach | clifton heights | clifton hill | clifton springs | clinton
  | clinton township | clipperton | clitheroe | clive | clocolan | clogherhead | clonakilty | cloncurry | clondalkin
  | clones | clonskeagh | clontarf | clophill | cloquet | closepet | closter | clovelly | clovelly park | clover
  | cloverdale | cloverleaf | cloverly | clovis | clowne | cloyne | cluain meala | cluj-napoca | clute | clutton
  | clydach | clyde | clyde north | clydebank | coacalco | coachella | coal city | coaldale | coalinga | coalisland
  | coalville | coatbridge | coates | coatesville | coaticook | coatzacoalcos | cobar | cobbitty | cobh | cobham
  | cobourg | cobram | coburg | coburg north | cochabamba | cochin | cochituate | cochrane | cockatoo | cockenzie
  | cockermouth | cockeysville | cockington | cocoa | cocoa beach | cocoa west | coconut creek | coconut grove
  | codicote | codsall | cody | coedpoeth | coffeyville | coffs harbour | coggeshall | cohasset | cohoes | cohuna
  | coimbatore | coimbra | coity | colac | colatina | colby | colchester | cold ash | cold lake | cold spring
  | cold spring harbor | cold springs | colden common | coldstream | coldwater | cole harbour | coleford | coleraine
  | colerne | colesberg | colesville | colima | colinton | collaroy | collaroy plateau | college | college park
  | college place | college point | college station | collegedale | collegeville | colleyville | collie | collier row
  | collierville | collingdale | collingham | collingswood | collingwood | collingwood park | collinsville | collinwood
  | colnbrook | colne | colombo | colona | colonel light gardens | colonia | colonia lindavista | colonial heights
  | colonial park | colonie | colorado | colorado springs | coltishall | colton | columbia | columbia city
  | columbia falls | columbia heights | columbiana | columbine | columbus | colusa | colwich | colwood | colwyn bay
  | colyton | combe martin | combee settlement | comber | comberton | comilla | commack | commerce | commerce city
  | communications hill | como | comodoro rivadavia | compton | comstock northwest | comstock park | conakry
  | concepcion | conception bay south | concord | concord west | concordia | condell park | conder | condobolin
  | condon | coney island | confey | congers | congleton | congresbury | coningsby | conisbrough | coniston | conley
  | connacht | conneaut | connecticut | connell | connells point | connellsville | connersville
  | conning towers-nautilus park | connolly | conover | conroe | conselheiro lafaiete | consett | conshohocken
  | constanta | constantia | constantine | constitution hill | contagem | contai | contra costa centre | converse
  | conway | conwy | conyers | coober pedy | coodanup | coogee | cook | cookeville | cookham | cooks hill | cookstown
  | cooktown | coolamon | coolangatta | coolaroo | coolbellup | coolidge | coolock | cooloola cove | cooloongup
  | coolum beach | cooma | coombabah | coomera | coon rapids | coonabarabran | coonamble | cooper city | coopers plains
  | cooranbong | cooroibah | cooroy | coorparoo | coos bay | cootamundra | cootehill | copacabana | copenhagen
  | copiague | copiapo | copley | copmanthorpe | coppell | copperas cove | coppull | copthorne | coquimbo | coquitlam
  | coral gables | coral hills | coral springs | coral terrace | coralville | coram | coraopolis | corbin | corbridge
  | corby | corcaigh | corcoran | cordeaux heights | cordele | cordoba | corinda | corinth | corio | cork | corlette
  | corlu | cornelius | corner brook | corning | cornubia | cornwall | coro | coromandel valley | corona | coronado
  | coronel fabriciano | corowa | corpus christi | corrales | correze | corrientes | corrimal | corry | corse
  | corse-du-sud | corsham | corsicana | corte madera | cortez | cortland | corum | corunna | corvallis | cos cob
  | cosby | cosenza | cosham | coshocton | costa mesa | costessey | cotabato | cotati | cote-d'or | cote-saint-luc
  | coteau-du-lac | cotes-d'armor | cotgrave | cotia | coto de caza | cotonou | cottage grove | cottage lake
  | cottenham | cottesloe | cottonwood | cottonwood heights | coulsdon | council bluffs | coundon | countesthorpe
  | country club | country club estates | country club hills | country homes | country walk | countryside
  | coupar angus | courtenay | courtown | cove | covedale | coven | coventry | covina | covington | cowansville
  | cowbridge | cowdenbeath | cowes | coweta | cowie | cowley | cowplain | cowra | cox's bazar | coxhoe | coylton
  | coyoacan | crace | cradley heath | cradock | crafton | craig | craigavon | craigburn farm | craigie | craigieburn
  | craigmore | craiova | cramlington | cranberry township | cranbourne | cranbourne east | cranbourne north
  | cranbourne west | cranbrook | cranebrook | cranfield | cranford | cranham | cranleigh | cranston | craven arms
  | crawfordsville | crawley | crawley down | credenhill | crediton | cremona | cremorne | cremorne point
  | crescent city | cresskill | crest hill | crestline | crestmead | creston | crestview | crestwood
  | crestwood village | creswell | creswick | crete | creuse | creve coeur | crewe | crewkerne | crib point | criciuma
  | crickhowell | cricklade | crieff | cringila | cringleford | crockett | crofton | croix-des-bouquets | cromer
  | cromford | cromwell | cronulla | crook | crookston | crookwell | crosby | cross hands | cross hills | cross lanes
  | cross river | crossett | crossford | crossgates | crosshaven | crosshouse | crossville | croston | croton-on-hudson
  | crotone | crouch end | crowborough | crowland | crowle | crowley | crown point | crows nest | crowthorne | croydon
  | croydon hills | croydon north | croydon park | croydon south | crozet | crumlin | crumpsall | crystal
  | crystal city | crystal lake | cua | cuauhtemoc | cuautitlan | cuautitlan izcalli | cuautla | cubatao | cuckfield
  | cucuta | cudahy | cuddalore | cuddapah | cudworth | cuenca | cuernavaca | cuero | cuffley | cuiaba | cuito
  | culburra beach | culcheth | culiacan | cullinan | cullingworth | cullman | culloden | cullompton | cullowhee
  | cullybackey | culmore | culpeper | cults | culver city | culverstone green | cumana | cumberland | cumberland hill
  | cumberland park | cumbernauld | cumbria | cumbum | cumming | cumnock | cundletown | cuneo | cupar | cupertino
  | curico | curitiba | curl curl | currajong | currambine | currans hill | currie | currimundi | currumbin
  | currumbin waters | curtin | curug | cusco | cushing | cusseta | cut off | cutler | cutler bay | cutler ridge
  | cutlerville | cuttack | cuxton | cuyahoga falls | cwm | cwmafan | cwmbach | cwmbran | cynthiana | cypress
  | cypress gardens | cypress hills | cypress lake | czestochowa | d'iberville | da lat | da nang | dabhoi | dabra
  | dabrowa gornicza | dabwali | dacula | dade city | dadonghai | dadri | dadu | dadukou | daegu | daejeon | dagenham
  | dagupan | dahlonega | daisy hill | daitocho | dakabin | dakar | dalbeattie | dalby | dale city | daleville
  | dalgety bay | dalhart | dali | dalian | daliang | dalkeith | dalkey | dallas | daloa | dalry | dalserf | dalton
  | daltonganj | daly city | dalyellup | dam dam | damanhur | damascus | dammam | damoh | dana point | danbury
  | dandeli | dandenong | dandenong north | danderhall | dandong | dania beach | danielskuil | danshui | danvers
  | danville | daphne | dapto | daqing | darbhanga | darby | darch | dardenne prairie | darenth | daresbury | darfield
  | dargaville | darien | darjiling | darley | darling heights | darling point | darlinghurst | darlington | darmstadt
  | darndale | darnestown | darra | darras hall | dartford | dartmouth | darton | darvel | darwen | darwin | dasha
  | daska kalan | dasmarinas | dasoguz | datchet | datia | datong | daugavpils | dauphin | daura | dausa | davangere
  | davao | davenport | daventry | davidson | davidsonville | davie | davis | davistown | davoren park | daw park
  | dawei | dawesville | dawlish | dawson creek | dawukou | daxing | dayboro | daylesford | dayton | daytona beach
  | dazhou | de aar | de forest | de pere | de queen | de soto | de witt | deagon | deakin | deal | dean park
  | deanshanger | dearborn | dearborn heights | debary | debenham | debrecen | decatur | deception bay | decorah
  | dedham | dee why | deer park | deer valley | deeragun | deerfield | deerfield beach | deeside | defiance
  | defuniak springs | deganwy | dehiwala-mount lavinia | dehra dun | dehri | dehui | dekalb | del aire | del city
  | del rio | delacombe | delafield | delahey | deland | delano | delavan | delaware | delhi | delhi hills | delicias
  | dellwood | delmar | delmas | deloraine | delphos | delray beach | delson | delta | deltona | demarest | deming
  | demopolis | denbigh | denbighshire | denby dale | deneysville | denham springs | denholme | deniliquin | denison
  | denistone | denistone east | denizli | denmark | denmead | denny | denpasar | dent | denton | denton holme
  | dentsville | denver | deoband | deolali | deoli | deoria | depew | depok | dera ghazi khan | dera ismail khan
  | derbent | derby | derbyshire | deridder | derince | dernancourt | derrimut | derrinturn | derry | derry village
  | derrybeg | dersingham | des moines | des peres | des plaines | desborough | deschutes river woods | dese
  | desert hot springs | desford | desoto | destin | destrehan | detroit | detroit lakes | detroit-shoreway
  | deux-montagnes | deux-sevres | devils lake | devizes | devon | devonport | dewas | dewsbury | dexter | deyang
  | dezhou | dhaka | dhamar | dhamtari | dhanbad | dhar | dharan | dharapuram | dharmapuri | dharmavaram | dharruk
  | dhaulpur | dhenkanal | dholka | dhoraji | dhrangadhra | dhuburi | dhulia | dhulian | dhuri | diadema | diamond bar
  | diamond creek | diamond springs | diamondhead | dianella | diboll | dibrugarh | dickens heath | dickinson | dickson
  | dickson city | dicky beach | didcot | didsbury | dieppe | diepsloot | diggers rest | dighton | diglur | digos
  | dihok | dijon | dikirnis | dili | dillon | dimapur | dimitrovgrad | dinajpur | dinapore | dinas powys | dindigul
  | dingle | dingley village | dingwall | dingzhou | dinnington | dinuba | diphu | dire dawa | disa | discovery bay
  | dishman | disley | diss | district heights | distrito federal | disuq | ditton hill | divinopolis | divo
  | dix hills | dixiana | dixon | diyarbakir | djelfa | djibouti | djougou | djugun | dnipro | dobbs ferry
  | dock junction | docklands | doctor phillips | dod ballapur | doddington | dodge city | dodges ferry | dodoma
  | dodworth | doffing | doha | dohad | dolbeau-mistassini | dolgellau | dolisie | dollar | dollard-des ormeaux
  | dollymount | dolton | dombivli | donabate | donaghadee | donaghmede | donaldsonville | donaustadt | doncaster
  | doncaster east | donegal | donetsk | dongan hills | dongguan | donghai | dongling | dongtai | dongxing | dongyang
  | donington | donna | donnacona | donnington | donnybrook | donnycarney | donvale | doolandella | doonan | doonside
  | doral | doraville | dorchester | dordogne | dordrecht | doreen | dorking | dormansland | dormont | dorridge
  | dorset | dortmund | dorval | dos hermanas | dos palos | dosquebradas | dothan | douala | double bay | doubleview
  | doubs | douglas | douglass hills | douglaston | douglasville | douliu | douma | dourados | dove valley | dover
  | dover gardens | dover heights | doveton | dowagiac | down | downer | downers grove | downey | downham market
  | downingtown | downpatrick | downton | doylestown | dracut | dranesville | draper | drayton valley | dreghorn
  | dresden | dresher | drewvale | drexel heights | drexel hill | driefontein | driffield | driver
  | drobeta-turnu severin | drogheda | droichead nua | droitwich | dromana | drome | dromore | dronfield | drongan
  | drouin | droylsden | druid hills | drumcondra | drummondville | drummoyne | dry run | dryden | drysdale | du quoin
  | duarte | dubai | dubbo | dublin | dubois | dubuque | duc trong | duck lake | dudley | dudley park | duffield
  | duffy | duisburg | duiwelskloof | dukinfield | duleek | duluth | dulwich hill | dumaguete | dumai | dumas
  | dumbarton | dumfries | dumont | dumraon | dun laoghaire | dunbar | dunblane | dunboyne | duncan | duncanville
  | dunchurch | duncraig | dundalk | dundas valley | dundee | dundonald | dundowran beach | dundrum | dunedin
  | dunellen | dunfermline | dungannon | dungarvan | dungiven | dunholme | dunhua | dunipace | dunkirk | dunlap
  | dunleer | dunlewy | dunlop | dunmanway | dunmore | dunmore east | dunn | dunn loring | dunnington | dunoon | duns
  | dunsborough | dunshaughlin | dunstable | duntocher | dunwoody | dupont | duquesne | durack | dural | durango
  | durant | durban | durg | durgapur | durham | durham county | durres | dursley | dushanbe | dusseldorf | dutton park
  | duvall | duxford | dyce | dyer | dyersburg | dyker heights | dymchurch | dysart | dyserth | dzerzhinsk | eadestown
  | eagan | eagle | eagle mountain | eagle pass | eagle point | eagle river | eagle vale | eagleby | eaglehawk
  | eaglemont | eaglescliffe | eaglesham | eagleton village | ealing | earby | earl shilton | earlimart | earls barton
  | earls colne | earlsfield | earlville | earlwood | easington | easingwold | easley | east albury | east alton
  | east aurora | east ayrshire | east ayton | east ballina | east bendigo | east bergholt | east bethel | east boldon
  | east brainerd | east bridgewater | east brisbane | east brunswick | east bunbury | east calder | east cannington
  | east chattanooga | east chicago | east cleveland | east concord | east corrimal | east cowes | east dereham
  | east devonport | east dunbartonshire | east elmhurst | east end | east falmouth | east farmingdale | east flatbush
  | east florence | east foothills | east franklin | east fremantle | east garden city | east garfield park
  | east geelong | east glenville | east gosford | east grand forks | east grand rapids | east greenwich
  | east grinstead | east gwillimbury | east haddam | east hampton | east hanover | east harlem | east harling
  | east hartford | east haven | east hemet | east highland park | east hill-meridian | east hills | east honolulu
  | east horsley | east independence | east ipswich | east islip | east jerusalem | east kilbride | east killara
  | east kurrajong | east la mirada | east lake | east lake-orient park | east lansing | east launceston | east leake
  | east lindfield | east lismore | east liverpool | east london | east longmeadow | east los angeles | east lothian
  | east mackay | east maitland | east massapequa | east meadow | east melbourne | east millcreek | east milton
  | east molesey | east moline | east moriches | east naples | east new york | east northport | east norwalk
  | east orange | east palo alto | east pasadena | east patchogue | east peckham | east pensacola heights | east peoria
  | east perrine | east perth | east point | east port orchard | east porterville | east providence
  | east rancho dominguez | east renfrewshire | east renton highlands | east ridge | east riverdale | east rochester
  | east rockaway | east rutherford | east ryde | east saint louis | east san gabriel | east setauket | east shoreham
  | east side | east stroudsburg | east sussex | east tamworth | east tilbury | east toowoomba | east tremont
  | east victoria park | east village | east wenatchee | east wenatchee bench | east wittering | east york | eastbourne
  | eastchester | eastern | eastern cape | eastern heights | eastham | easthampton | eastlake | eastlakes | eastleigh
  | eastman | eastmont | easton | easton-in-gordano | eastpointe | eastry | eastvale | eastwood | eaton | eaton bray
  | eaton rapids | eaton socon | eatons hill | eatonton | eatontown | eau claire | ebbw vale | ebetsu | ebonyi
  | ebute ikorodu | eccles | eccleshall | eccleston | ech chettia | echelon | echo park | echuca | economy | ecorse
  | ed damer | edea | eden | eden glen | eden hill | eden hills | eden isle | eden prairie | edenbridge | edenderry
  | edenfield | edens landing | edensor park | edenvale | edge hill | edgecliff | edgemere | edgemoor | edgerton
  | edgewater | edgewater park | edgewood | edgeworth | edgeworthstown | edgware | edgworth | edina | edinboro
  | edinburg | edinburgh | edirne | edison | edithvale | edmond | edmonds | edmondson park | edmonton | edmundston
  | edna | edo | edson | edwards | edwardstown | edwardsville | edwinstowe | effingham | effium | efon-alaaye
  | eggertsville | egham | eglin village | eglinton | egremont | egypt lake-leto | eha amufu | eidson road
  | eight mile plains | eilean siar | eimeo | eimsbuttel | eindhoven | eixample | ejido | ejigbo | ejura | ekangala
  | ekibastuz | ekiti | ekpoma | ekuvukeni | el achir | el cajon | el campo | el centro | el cerrito
  | el cerrito corona | el daein | el dorado | el dorado hills | el eulma | el fasher | el granada | el jadid
  | el limon | el mirage | el monte | el obeid | el oued | el paso | el progreso | el reno | el rio | el segundo
  | el sobrante | el tigre | elanora | elanora heights | elazig | elbasan | elblag | elburn | elche | eldersburg
  | elderslie | eldoret | eldridge | eleebana | elektrostal' | elermore vale | elfers | elgin | eli waters | elimbah
  | eliot | elista | elizabeth | elizabeth bay | elizabeth city | elizabeth downs | elizabeth east | elizabeth grove
  | elizabeth hills | elizabeth north | elizabeth park | elizabeth south | elizabeth vale | elizabethton
  | elizabethtown | elk city | elk grove | elk grove village | elk plain | elk river | elkhart | elkhorn | elkins
  | elko | elkridge | elkton | elland | ellen grove | ellenbrook | ellensburg | ellesmere | ellesmere port
  | ellettsville | ellicott city | elliminyt | ellington | elliot | elliot lake | ellisville | ellon | ellore
  | ellsworth | ellwood city | elm grove | elm park | elmhurst | elmira | elmont | elmswell | elmwood park | elon
  | eloy | eloy alfaro | elsa | elsenham | elsmere | elstead | elsternwick | eltham | eltham north | eltingville
  | elverta | elwood | ely | elyria | embleton | embu | emerald | emerald beach | emerson | emerson hill | emerton
  | emeryville | emilia-romagna | emmaus | emmett | emmiganur | emneth | empangeni | empire bay | emporia | emsworth
  | emu heights | emu park | emu plains | emure-ekiti | encanto | enchanted hills | encheng | encinitas | encino
  | encounter bay | endeavour hills | enderby | endicott | endwell | enfield | enfield town | engadine | engel's
  | england | englewood | englewood cliffs | enid | enmore | enna | ennis | enniscorthy | enniskerry | enniskillen
  | enoch | enoggera | enola | enschede | ensenada | ensley | enterprise | enugu | enugu-ukwu | enumclaw | envigado
  | epe | ephraim | ephrata | epping | epsom | epworth | erbil | erfurt | erie | erina | erith | erlangen | erlanger
  | ermelo | ermington | erode | erskine | erskine park | erskineville | erwin | erzincan | erzurum | escalon
  | escanaba | eschol park | escondido | escuintla | esenler | esenyurt | esher | eshowe | eskisehir | esmeraldas
  | espanola | esperance | espirito santo | espoo | essen | essendon | essendon north | essex | essex junction
  | essington | essonne | estella | estelle | estero | estes park | estevan | estherville | esuk oron | etawa | etawah
  | etobicoke | eton | eton wick | etowah | ettalong | ettalong beach | ettrick | etwall | eucalyptus hills | euclid
  | eudora | eufaula | eugene | euless | eumemmerring | eumundi | eunapolis | eunice | eure | eure-et-loir | eureka
  | euroa | euskal herria | eustis | euxton | evans | evans head | evanston | evanston park | evansville | evatt
  | everett | evergreen | evergreen park | everman | eversley | everton hills | everton park | evesham | ewell | ewing
  | excelsior springs | exeter | exhall | exminster | exmouth | extremadura | eye | eyemouth | eynesbury | eynsford
  | eynsham | ezhou | ezza-ohu | fabens | fadden | faifley | failsworth | fair haven | fair lawn | fair oaks
  | fair oaks ranch | fair plain | fairbanks | fairborn | fairburn | fairdale | fairfax | fairfax station | fairfield
  | fairfield east | fairfield glade | fairfield heights | fairfield west | fairford | fairhaven | fairhope | fairland
  | fairlawn | fairless hills | fairlight | fairmont | fairmount | fairport | fairview | fairview heights
  | fairview park | fairview shores | fairwood | fairy meadow | faisalabad | fakenham | falcon | falcon heights
  | falkirk | fall river | fallbrook | fallin | fallingbrook | fallon | fallowfield | falls church | falls creek
  | fallsburg | fallston | falmouth | fannie bay | fanwood | far rockaway | fareham | fargo | faribault | faridabad
  | faridkot | faridpur | faringdon | farmborough heights | farmers branch | farmersville | farmingdale | farmington
  | farmington hills | farmingville | farmville | farnborough | farndon | farnham | farnham royal | farnsfield
  | farnworth | farr west | farragut | farrer | farrukhabad | fate | fatehabad | fatehpur | faulconbridge | fauldhouse
  | faversham | favoriten | fawkner | fayetteville | fazeley | fazilka | featherstone | federal heights | federal way
  | felida | felixstow | felixstowe | felling | fellsmere | feltham | feltwell | fendou | fengcheng | fenghuang
  | fenstanton | fenton | fergana | fergus falls | ferguson | fermanagh | fermo | fermoy | fern bay | fern creek
  | fern park | fernandina beach | ferndale | ferndown | fernhill heath | fernhurst | fernie | fernley | ferntree gully
  | fernvale | fernway | ferny grove | ferny hills | ferozepore | ferrara | ferry pass | ferryden park | ferryhill
  | fes | festus | fethard | fianarantsoa | fiditi | fife | fig tree pocket | figtree | filey | fillmore
  | financial district | finderne | findlay | findon | finedon | finglas | finistere | finley | finneytown | finningley
  | fircrest | firebaugh | firenze | firestone | firhouse | firozabad | fish hawk | fishburn | fisher | fishers
  | fishersville | fishguard | fitchburg | fitzgerald | fitzgibbon | fitzroy | fitzroy north | fitzwilliam
  | five corners | five dock | five forks | flagami | flagstaff | flagstaff hill | flat river | flat rock | flatbush
  | flatlands | flatwoods | fleckney | fleet | fleetwood | fleming island | flemington | fletcher | flexbury
  | flin flon | flinders | flinders park | flinders view | flint | flintshire | flitwick | flora hill | floral city
  | floral park | floreat | florence | florence-graham | florencia | floresville | florey | florham park
  | florianopolis | florida | florida city | florida ridge | floridablanca | floridsdorf | florin | floris | florissant
  | flossmoor | flower mound | flowery branch | flowing wells | flowood | flushing | flynn | fochville | foggia
  | folcroft | foley | folkestone | folkston | folsom | fontana | foothill farms | foothill ranch | footscray | forbes
  | forde | fordham | fordingbridge | fords | foreisetata | forest | forest acres | forest city | forest glen
  | forest grove | forest hill | forest hills | forest lake | forest lodge | forest park | forest row | forestdale
  | forestville | forfar | forked river | forli-cesena | formby | formosa | forney | forres | forrest city
  | forresters beach | forrestfield | forster | fort atkinson | fort beaufort | fort belvoir | fort bliss | fort bragg
  | fort campbell north | fort carson | fort collins | fort dix | fort dodge | fort drum | fort erie | fort frances
  | fort hamilton | fort hood | fort hunt | fort irwin | fort knox | fort lauderdale | fort lee | fort leonard wood
  | fort lupton | fort madison | fort mcmurray | fort meade | fort mill | fort mitchell | fort morgan | fort myers
  | fort myers beach | fort myers shores | fort oglethorpe | fort payne | fort pierce | fort pierce north
  | fort pierce south | fort polk south | fort riley north | fort salonga | fort saskatchewan | fort scott | fort smith
  | fort st. john | fort stockton | fort thomas | fort valley | fort walton beach | fort washington | fort wayne
  | fort william | fort worth | fort wright | fortaleza | forth | fortitude valley | fortuna | fortuna foothills
  | fortuneswell | foshan | foster city | fostoria | fountain | fountain hills | fountain inn | fountain valley
  | fountainebleau | fountainhead-orchard hills | four corners | four marks | fowey | fowler | fox chapel | fox lake
  | fox point | foxborough | foxrock | foxton | framingham | framingham center | framlingham | franca | franche-comte
  | francisco morato | francisville | franconia | frankenmuth | frankfort | frankfort square | franklin
  | franklin lakes | franklin park | franklin square | frankston | frankston east | frankston north | frankston south
  | fraser | fraserburgh | freckleton | frederick | fredericksburg | frederickson | fredericton | fredonia | freehold
  | freeland | freeling | freeport | freetown | freiburg | fremantle | fremington | fremont | frenchs forest
  | frenchville | fresh meadows | freshwater | fresnillo | fresno | fridley | friedrichshain | friendly | friendswood
  | frimley | frinton-on-sea | frisco | friuli-venezia giulia | frodsham | frome | front royal | frosinone | frostburg
  | fruit cove | fruit heights | fruita | fruitland | fruitridge pocket | fruitvale | fruitville | fuencarral-el pardo
  | fuenlabrada | fuji | fujieda | fujinomiya | fujisawa | fukayacho | fukui-shi | fukuoka | fukushima | fukuyama
  | fulbourn | fulham | fulham gardens | fuling | fullarton | fuller heights | fullerton | fulshear | fulton
  | fultondale | funchal | funtua | fuquay-varina | furnace green | furth | fushun | fussels corner | fuxin | fuyang
  | fuyu | fuzhou | fylde | fyzabad | ga-kgapane | ga-rankuwa | gabes | gaborone | gadag | gadag-betageri
  | gaddi annaram | gadsden | gadwal | gaffney | gage park | gages lake | gagnoa | gahanna | gaillimh | gainesville
  | gainsborough | gaithersburg | gajraula | gajuwaka | galashiels | galati | galax | galena park | galesburg | galgate
  | galicia | galion | galiwinku | gallatin | galliano | gallup | galston | galt | galveston | gamboru | gamlingay
  | gananoque | gandajika | gandhidham | gandhinagar | ganganagar | gangapur | gangarampur | gangawati | ganges
  | gangneung | gangoh | ganja | gantt | gaomi | gaoping | gaozhou | garanhuns | garbutt | gard | garden acres
  | garden city | garden city park | garden grove | garden home-whitford | gardena | gardendale | gardere | gardez
  | gardiner | gardner | gardnerville | gardnerville ranchos | garelochhead | garfield | garfield heights | garforth
  | garissa | garland | garner | garnet | garoua | garran | garrett | garrison | garstang | gartcosh | gary | gas city
  | gashua | gaspe | gastonia | gates-north gates | gateshead | gatesville | gateway | gatineau | gatton | gauteng
  | gautier | gawler | gawler east | gawler south | gaya | gayndah | gaythorne | gaza | gaziantep | gazulu-natala
  | gbongan | gdansk | gdynia | gebze | geebung | geelong | geelong west | geilston bay | gejiu | gelligaer | gelorup
  | gelsenkirchen | gembrook | gemena | geneina | general santos | geneseo | geneva | geneve | genoa | genova | gent
  | geographe | george | george town | georges hall | georgetown | georgia | gera | geraldine | geraldton | gereida
  | gering | germantown | gerrards cross | gerringong | gers | getafe | gettysburg | ghatal | ghaziabad | ghazipur
  | ghazni | gibsons | gibsonton | gibsonville | giddings | gidgegannup | giffnock | gifford | gifu-shi | gig harbor
  | gijon | gilberdyke | gilbert | gilberts | gilfach goch | gilford | gilgandra | gillen | gilles plains | gillette
  | gillieston heights | gillingham | gilmer | gilmore | gilroy | gilston | gilwern | gimcheon | giralang | girard
  | girardot city | giridih | giron | girona | gironde | girraween | girrawheen | girton | girvan | gisborne | giyani
  | giza | glace bay | gladesville | gladeview | gladewater | gladstone | gladstone park | glanamman | glandore
  | glapwell | glasgow | glasgow village | glasnevin | glass house mountains | glassboro | glassmanor | glastonbury
  | glastonbury center | glazov | glebe | glemsford | glen allen | glen alpine | glen avon | glen burnie | glen carbon
  | glen cove | glen eden | glen ellyn | glen forrest | glen huntly | glen innes | glen iris | glen oaks | glen osmond
  | glen ridge | glen rock | glen waverley | glenarden | glenboig | glenbrook | glencoe | glendale | glendale heights
  | glendalough | glendenning | glendive | glendora | gleneagle | glenelg | glenelg east | glenelg north
  | glenelg south | glenella | glenferrie | glenfield | glenfield park | glengowrie | glenhaven | glenmavis | glenmont
  | glenmore park | glenn dale | glenn heights | glennville | glenolden | glenorchy | glenorie | glenpool | glenrothes
  | glenroy | glens falls | glens falls north | glenshaw | glenside | glenunga | glenvale | glenvar heights | glenview
  | glenville | glenwood | glenwood springs | gliwice | globe | glossodia | glossop | gloucester | gloucester city
  | gloucester point | gloucestershire | gloversville | glusburn | glyn-neath | gnosall | goa | goalpara
  | gobichettipalayam | gobowen | godalming | goddard | goderich | godfrey | godhra | godmanchester | godstone | gohadi
  | gohana | goiania | goias | gojra | gokak | gol'yanovo | gola gokarannath | golborne | gold camp | gold canyon
  | gold coast | gold river | golden | golden bay | golden beach | golden gate | golden glades | golden grove
  | golden hills | golden point | golden square | golden valley | goldenrod | goldsboro | goleta | goma | gombe
  | gomez palacio | gonbad-e kavus | gonda city | gondal | gondar | gondia | gongzhuling | gonzales | gonzalez
  | good hope | goodings grove | goodlettsville | goodna | goodwood | goodyear | googong | goole | goolwa | goondiwindi
  | goonellabah | goose creek | gooseberry hill | goostrey | gopalganj | gorakhpur | gordon | gordon park | gordonvale
  | gore | gorebridge | gorey | gorgan | gorham | goring | gorizia | gorleston-on-sea | gorokan | gorontalo | gorseinon
  | gort | gorzow wielkopolski | gosaba | gosford | gosforth | goshen | gosnells | gosport | gossops green | goteborg
  | gottingen | goulburn | goulds | gourock | governador valadares | gowanbrae | gowrie | gowrie junction | goxhill
  | goyang-si | goyerkata | graaff-reinet | grabouw | gracemere | graceville | gracia | grafton | graham | grahamstown
  | graiguenamanagh | grain valley | grambling | gramercy park | granada | granbury | granby | grand blanc
  | grand boulevard | grand centre | grand falls-windsor | grand forks | grand haven | grand island | grand junction
  | grand ledge | grand prairie | grand rapids | grand terrace | grande prairie | grandview | grandview heights
  | grandville | grandwood park | grange | grange hill | grange-over-sands | grangemouth | granger | granite bay
  | granite city | granite shoals | graniteville | grantham | grants | grants pass | grantsville | granville
  | grapevine | grappenhall | grass valley | gravatai | gravenhurst | gravesend | gray | grays | grays point
  | grayslake | grayson valley | graz | greasby | great ayton | great barford | great bend | great bookham
  | great britain | great dunmow | great falls | great glen | great gonerby | great harwood | great horkesley
  | great houghton | great kills | great leighs | great malvern | great missenden | great neck | great neck plaza
  | great sankey | great torrington | great wakering | great wyrley | great yarmouth | greater accra
  | greater grand crossing | greater napanee | greater noida | greater northdale | greater sudbury
  | greater upper marlboro | greatwood | greece | greeley | green | green bay | green cove springs | green haven
  | green hill | green knoll | green river | green valley | greenacre | greenacres | greenacres city | greenbank
  | greenbelt | greenbriar | greenbrier | greenburgh | greencastle | greendale | greeneville | greenfield
  | greenfield park | greenfields | greenford | greenhill | greenhills | greenhithe | greenisland | greenlawn
  | greenmount | greenock | greenpoint | greensboro | greensborough | greensburg | greenslopes | greentree | greenvale
  | greenville | greenwich | greenwith | greenwood | greenwood village | greer | gregory hills | grenada | grenfell
  | grenoble | gresford | gresham | gresham park | greta | gretna | greymouth | greystanes | greystones | greytown
  | gridley | griffin | griffith | grimes | grimethorpe | grimsby | grimston | grinnell | groesbeck | grogol
  | groningen | grosse ile | grosse pointe | grosse pointe farms | grosse pointe park | grosse pointe woods | grosseto
  | groton | grove | grove city | grovedale | groveland | groveport | grover beach | groves | groveton | grovetown
  | groznyy | guacara | guadalajara | guadalupe | guadeloupe | guaiba | guam | guanabacoa | guanajuato | guanare
  | guangming | guangshui | guangyuan | guangzhou | guankou | guantanamo | guarapari | guarapuava | guaratingueta
  | guarenas | guaruja | guarulhos | guatemala city | guatire | guayaquil | gudivada | gudiyatham | gudur | guelma
  | guelph | guerrero | guildford | guildford west | guilford | guilin | guisborough | guiseley | guiyang | gujarat
  | gujranwala | gujrat | gulbarga | gulf breeze | gulf gate estates | gulf hills | gulf park estates | gulf shores
  | gulfport | gulfview heights | gulgong | guli | gullane | gulliver | gulu | gumdale | gumi | gun barrel city | guna
  | gunbarrel | gungahlin | gunn | gunnedah | gunness | gunnislake | gunnison | gunsan | guntakal junction
  | guntersville | guntur | gurgaon | guri-si | gurnee | gusau | gustavo adolfo madero | gustine | guthrie | guttenberg
  | guwahati | guyane | guymon | guyong | gwalior | gwandalan | gwangju | gweedore | gwelup | gweru | gwynedd
  | gwynneville | gyeongju | gyeongsan-si | gymea | gymea bay | gympie | gyor | gypsum | gyumri | ha long | ha'il
  | haarlem | haberfield | habra | hachinohe | hachioji | hacienda heights | hackensack | hackett | hackettstown
  | hackham | hackham west | hackney | hadano | haddenham | haddington | haddon heights | haddonfield | hadejia
  | hadfield | hadleigh | hadley | hadley wood | hadlow | hadspen | hadston | haeju | hafar al-batin | hafizabad
  | hagen | hagerstown | hagley | hagonoy | hahndorf | haicheng | haifa | haikou | haiku-pauwela | hailar | hailey
  | hailsham | hailun | haimen | hainault | haines city | haiphong | hajipur | hakodate | halawa | halawa heights
  | haldia | haldwani | hale | haledon | halekulani | hales corners | halesowen | halesworth | half moon
  | half moon bay | halfway | halifax | halisahar | hallam | hallandale beach | hallett cove | hallglen | halls head
  | halstead | haltom city | halton | haltwhistle | halwan | ham lake | hamadan | hamah | hamamatsu | hamble-le-rice
  | hamburg | hamburg-mitte | hamburg-nord | hamden | hamersley | hamhung | hami | hamilton | hamilton hill
  | hamilton square | hamilton worcester | hamlet | hamlin | hamlyn heights | hamlyn terrace | hamm | hammond
  | hammond park | hammondville | hammonton | hampden | hampshire | hampstead | hampton | hampton bays | hampton east
  | hampton park | hamtramck | hanahan | hanam | hanceville | handa | handan | hanford | hangu | hangzhou | hannans
  | hannibal | hannover | hanoi | hanover | hanover park | hansi | hanumangarh | hanzhong | haora | hapeville
  | happy valley | happy valley-goose bay | hapur | harahan | harare | harbin | harburg | harbury | harda khas
  | hardeeville | hardingstone | hardoi | harefield | hargeysa | haridwar | harihar | haringey | harker heights
  | harlan | harlaxton | harlem | harleston | harleysville | harlingen | harlington | harlow | harold wood | harpenden
  | harper woods | harpswell center | harrah | harriman | harringay | harrington | harrington park | harris hill
  | harris park | harrisburg | harrisdale | harrismith | harrison | harrisonburg | harrisonville | harristown
  | harrisville | harrodsburg | harrogate | harrow | hartford | hartford city | harthill | hartland | hartlepool
  | hartley | hartley wintney | hartsdale | hartselle | hartshill | hartstown | hartsville | harvard | harvest | harvey
  | harwich | harwood heights | haryana | hasanpur | hasbrouck heights | haslemere | haslett | haslingden
  | hassall grove | hassan | hassocks | hastings | hastings-on-hudson | hat yai | hatboro | hatfield | hatfield peverel
  | hathersage | hathras | hattiesburg | hatton | haughton green | hauppauge | haut-rhin | haute-corse | haute-garonne
  | haute-loire | haute-marne | haute-normandie | haute-saone | haute-savoie | haute-vienne | hauterive | hautes-alpes
  | hautes-pyrenees | hauts-de-seine | havana | havant | havelock | haverfordwest | haverhill | haveri | havering
  | haverstraw | havre | hawaii | hawaiian gardens | hawaiian paradise park | hawalli | hawarden | hawassa | hawera
  | hawick | hawke's bay | hawker | hawkesbury | hawkhurst | hawkinge | hawkinsville | haworth | hawthorn
  | hawthorn east | hawthorn south | hawthorn woods | hawthorndene | hawthorne | haxby | haxey | hay | hayborough
  | hayden | haydock | hayes | hayesville | hayle | hayling island | haymarket | hays | haysville | hayward
  | haywards heath | hazard | hazaribagh | hazel crest | hazel dell | hazel grove | hazel park | hazelbrook | hazelwood
  | hazleton | heacham | headcorn | heage | healdsburg | healesville | healing | heanor | heath | heathcote
  | heatherton | heathmont | heathridge | heathrow | heathwood | heatley | heaton chapel | heavitree | hebburn
  | hebden bridge | heber city | heber springs | hebersham | hebi | hebron | heckenberg | heckington | heckmondwike
  | hectorville | heddon greta | hedge end | hedon | hefei | hegang | heidelberg | heidelberg heights | heidelberg west
  | heighington | heihe | heilbron | heilbronn | helena | helena valley | helena valley southeast | helena-west helena
  | helensburgh | helensvale | hell's kitchen | hellertown | helotes | helsby | helsingborg | helsinki | helston
  | hemel hempstead | hemet | hemingbrough | hemingford grey | hemmant | hempstead | hemsby | hemsworth | henderson
  | hendersonville | hendra | hendrina | henfield | hengoed | hengshui | hengyang | henley beach | henley beach south
  | henley brook | henley-on-thames | henlow | hennenman | henryetta | hepo | herat | herault | hercules | hereford
  | herefordshire | heritage park | herkimer | hermantown | hermanus | hermiston | hermit park | hermitage
  | hermosa beach | hermosillo | hernando | herndon | herne | herne bay | herne hill | heroica guaymas
  | heroica matamoros | herriman | herrin | hershey | herston | hertford | hertfordshire | hervey bay | hesperia
  | hessen | heswall | hethersett | hetton-le-hole | hewett | hewitt | hewlett | hexham | heysham | heywood | heze
  | hialeah | hialeah gardens | hiawatha | hibbing | hickam field | hickory | hickory hills | hicksville | hidalgo
  | hidden valley | hidden valley lake | higashimurayama | higgins | high barnet | high blantyre | high etherley
  | high peak | high point | high river | high springs | high valleyfield | high wycombe | higham ferrers | highbridge
  | highbury | highclere | highett | highfields | highgate | highgate hill | highland | highland city
  | highland heights | highland park | highland springs | highland village | highlands | highlands ranch | highley
  | highton | hightown | hightstown | highview | highwood | highworth | hikone | hildesheim | hill top | hillandale
  | hillarys | hillbank | hillcrest | hillcrest heights | hilliard | hillingdon | hillsboro | hillsborough | hillsdale
  | hillside | hillview | hillvue | hilmar-irwin | hilo | hilton | hilton head | hilton head island | himachal pradesh
  | himatnagar | himeji | hinchinbrook | hinchley wood | hinckley | hindaun | hindhead | hindley | hindupur
  | hinesville | hinganghat | hingham | hingoli | hino | hinsdale | hinthada | hinton | hirakata | hiratsuka | hiriyur
  | hirosaki | hiroshima | hirwaun | hisar | histon | hitachi | hitachi-naka | hitchcock | hitchin | hoa binh | hobart
  | hobartville | hobbs | hobe sound | hoboken | hockessin | hocking | hockley | hoddesdon | hoffman estates | hofu
  | hohhot | hohoe | hokitika | holbeach | holbeck | holbrook | holden | holden hill | holdenville | holder | holdrege
  | holguin | holiday | holiday city-berkeley | holladay | holland | holland park | holland park west | hollidaysburg
  | hollingworth | hollins | hollis | hollister | holliston | holloway | holloways beach | holly | holly hill
  | holly springs | hollymead | hollywell | hollywood | holmen | holmes chapel | holmview | holon | holsworthy | holt
  | holtsville | holtville | holtze | holualoa | holyhead | holyoke | holytown | holywell | holywell green | holywood
  | homa bay | home gardens | home hill | homeacre-lyndora | homebush | homebush west | homeland | homeland park
  | homer | homer glen | homestead | homestead meadows north | homestead meadows south | homewood | homosassa springs
  | homs | homyel' | honcho | hondo | hong kong | honggang | honiton | honmachi | honolulu | hoo | hood river
  | hoofddorp | hook | hooper | hoopeston | hoopstad | hoover | hopatcong | hopatcong hills | hope | hope island
  | hope mills | hope valley | hopewell | hopkins | hopkinsville | hopkinton | hoppers crossing | hoquiam | horam
  | horbury | horizon city | horizon west | horley | horlivka | horn lake | horncastle | hornchurch | hornell
  | horningsea park | hornsby | hornsby bend | hornsby heights | hornsea | horrabridge | horseheads | horsford
  | horsforth | horsham | horsley | horta-guinardo | hortaleza | hortolandia | horwich | hoshangabad | hoshiarpur
  | hospet | hosur | hot springs | hot springs village | hotan | hotham heights | hough | houghton | houghton-le-spring
  | houlton | houma | hounslow | houston | hove | hoveton | howard | howard beach | howard springs | howden | howell
  | howick | howland center | howlong | howrah | howth | hoxton park | hoylake | hoyland nether | hrodna | hsinchu
  | huadian | huai'an | huaibei | huaihua | huainan | hualien city | huambo | huancayo | huanggang | huangshi
  | huangyan | huangzhou | huanuco | huayin | hubbard | huber heights | hubli | hucknall | huddersfield | hudson
  | hudson falls | hudsonville | hue | huelva | huesca | hueytown | hughes | hughesdale | hughson | hugli | hugo
  | huguenot | huicheng | huixquilucan | huizhou | hulan | hulan ergi | hull | hulme | humberston | humble | humboldt
  | humen | humpty doo | hungerford | hungnam | hunmanby | hunstanton | hunt valley | hunters creek | hunters hill
  | huntersville | huntertown | hunterview | huntfield heights | huntingburg | huntingdale | huntingdon | huntington
  | huntington beach | huntington park | huntington station | huntington woods | huntley | huntly | hunts point
  | huntsville | huocheng | huonville | hurlstone park | huron | huron east | hurricane | hurst | hurstbridge
  | hurstpierpoint | hurstville | hurstville grove | hutchins | hutchinson | hutchinson island south | hutto | huyton
  | huzhou | hwado | hwaseong-si | hyannis | hyattsville | hybla valley | hyde | hyde park | hyderabad | hyesan | hyrum
  | hythe | iasi | ibadan | ibague | ibaraki | ibarra | ibb | ibirite | ibstock | ica | ichalkaranji | icheon-si
  | ichihara | ichinomiya | idabel | idah | idaho | idaho falls | idalia | idanre | idappadi | idfu | idku | idlib
  | idylwood | ifo | igbara-odo | igbo-ora | igbo-ukwu | igboho | igede-ekiti | ihiala | iida | ijebu-igbo | ijebu-jesa
  | ijebu-ode | ijero-ekiti | ikeja | ikere-ekiti | ikire | ikirun | ikom | ikoma | ikot ekpene | iksan | ila orangun
  | ilam | ilchester | ile-de-france | ilebo | ilesa | ilfracombe | ilheus | iligan | iligan city | ilinge | ilion
  | ilkal | ilkeston | ilkley | illawong | ille-et-vilaine | illes balears | illinois | ilminster | ilobu | iloilo
  | ilorin | iluka | immingham | immokalee | imo | imperatriz | imperia | imperial | imperial beach | imphal | imus
  | inala | inazawa | ince-in-makerfield | incheon | incline village | indaiatuba | independence | independent hill
  | indian harbour beach | indian hills | indian river estates | indian trail | indian wells | indiana | indianapolis
  | indianola | indiantown | indio | indooroopilly | indore | indramayu | indre | indre-et-loire | inegol | ingatestone
  | ingersoll | ingham | ingle farm | ingleburn | ingleby greenhow | ingleside | inglewood | inglewood-finn hill
  | ingoldmells | ingolstadt | ingraj bazar | inisa | inkster | innaloo | innerleithen | innes park | innisfil
  | inniswold | innsbruck | insch | interlaken | international falls | inver grove heights | inverbervie | invercargill
  | inverclyde | inverell | invergordon | inverkeithing | inverkip | inverloch | invermay | inverness
  | inverness highlands south | inverurie | inwood | iola | iona | ione | ionia | iowa | iowa city | iowa falls
  | iowa park | ipatinga | ipoh | ipoti | ipplepen | ipswich | iqaluit | iquique | iquitos | irakleion | iranshahr
  | irapuato | irbid | irchester | iringa | irkutsk | irlam | irmo | iron mountain | irondale | irondequoit | ironton
  | ironville | ironwood | irthlingborough | irvine | irving | irving park | irvington | irymple | isaacs
  | isabella plains | isanti | ise-ekiti | isehara | iselin | isere | isernia | isesaki | isfahan | ishinomaki
  | ishpeming | isieke | isiolo | isiro | iskenderun | isla vista | islamabad | islamorada | islampur | island lake
  | isle of mull | isleham | isleworth | islington | islip | islip terrace | ismailia | isparta | issaquah | istanbul
  | itaborai | itabuna | itaguai | itagui | itajai | itami | itapetininga | itapevi | itaquaquecetuba | itarsi | itasca
  | ithaca | itu | ivanhoe | ivanhoe east | ivano-frankivsk | ivanovo | ivanovskoye | iver | iver heath | ives estates
  | ivinghoe | ivins | ivybridge | iwade | iwaki | iwakuni | iwatsuki | iwo | ixtapaluca | ixworth | izhevsk
  | izmaylovo | izmir | izmit | iztacalco | iztapalapa | izumi | izumisano | jabalpur | jabalya | jaboatao | jacana
  | jacarei | jacinto city | jackson | jackson heights | jacksonville | jacksonville beach | jacmel | jacobabad | jaen
  | jaffa | jaffna | jagadhri | jagdalpur | jagraon | jagtial | jahanabad | jahangirabad | jaigaon | jaipur | jaisalmer
  | jakarta | jalai nur | jalalabad | jalandhar | jalaun | jalgaon | jalingo | jalisco | jalna | jalpaiguri | jamaame
  | jamaica | jamaica plain | jamalpur | jambi city | jamboree heights | james city | james island | jamesburg
  | jamestown | jamisontown | jamkhandi | jammu | jamnagar | jamshedpur | jamui | jamul | jamuria | jan juc
  | jan kempdorp | jan-phyl village | jandakot | jandira | jane brook | janesville | jangipur | jannali | jaora
  | japekrom | jaranwala | jarrow | jasmine estates | jasper | jatani | jau | jaunpur | jayapura | jeanerette
  | jeannette | jedburgh | jeddah | jefferson | jefferson city | jefferson hills | jefferson valley-yorktown
  | jeffersontown | jeffersonville | jega | jeju city | jember | jena | jenison | jenks | jennings | jennings lodge
  | jensen beach | jeongeup | jeonju | jequie | jericho | jerome | jerrabomberra | jersey city | jersey village
  | jerseyville | jerusalem | jesmond | jessore | jessup | jesup | jetpur | jewells | jeypore | jhalawar | jhang sadr
  | jhansi | jhargram | jharia | jharkhand | jharsuguda | jhelum | jhunjhunun | ji parana | ji'an | jiagedaqi | jiamusi
  | jiangmen | jiangyin | jiangyou | jianshui | jiaojiang | jiaozhou | jiaozuo | jiashan | jiaxing | jiayuguan | jiazi
  | jieshi | jieshou | jieyang | jigawa | jijel | jilin | jimboomba | jimeta | jimma | jinan | jinchang | jincheng
  | jind | jindabyne | jindalee | jindera | jingdezhen | jingling | jingmen | jingzhou | jinhua | jining | jinzhou
  | jirja | jishu | jiujiang | jiupu | jiutai | jiutepec | jixi | jizan | jizzax | joao pessoa | jobstown | jodhpur
  | joetsu | johannesburg | johns creek | johnsburg | johnson city | johnson lane | johnston | johnstone | johnstown
  | johor bahru | joinville | joliet | joliette | jollyville | jolo | jombang | jonesboro | jonesborough | jonquiere
  | joondalup | joondanna | joplin | joppatowne | jordan | jordan springs | jordanstown | jorhat | jos | jose c. paz
  | joshua | joshua tree | joyner | juan diaz | juarez | juba | jubilee pocket | juliaca | jumri tilaiya | junagadh
  | junction city | jundiai | juneau | junee | junortoun | jupiter | jura | jurupa valley | justice | kabankalan
  | kabul | kabwe | kadayanallur | kadi | kadina | kadiri | kadoma | kaduna | kaesong | kafanchan | kagoro | kagoshima
  | kahibah | kahramanmaras | kahriz | kahului | kaiapoi | kaifeng | kailua | kailua-kona | kairana | kairouan
  | kaithal | kaiyuan | kajiado | kakamega | kakamigahara | kakinada | kakogawacho-honmachi | kalamassery | kalamazoo
  | kalamunda | kalaoa | kalbarri | kaleen | kalemie | kalgoorlie | kalifornsky | kalinga | kaliningrad | kalininskiy
  | kalispell | kalisz | kaliyaganj | kalkie | kallangur | kallaroo | kallithea | kalmunai | kalna | kaluga | kalyan
  | kalyani | kamakura | kamalia | kamareddi | kamarhati | kambah | kamensk-ural'skiy | kamianets-podilskyi | kamianske
  | kamirenjaku | kamloops | kamoke | kampala | kampung baru subang | kampung sungai ara | kamthi | kamyshin
  | kanahooka | kananga | kanata | kanazawa | kanchipuram | kanchrapara | kandahar | kandi | kandukur | kandy | kaneohe
  | kangaroo flat | kangaroo point | kangding | kanggye | kanimbla | kankakee | kankan | kankanhalli | kannangad
  | kannapolis | kannauj | kannur | kano | kanpur | kansas | kansas city | kansk | kanturk | kanwal | kaohsiung
  | kaolack | kapenguria | kapolei | kapunda | kapurthala | kapuskasing | kara | karabaglar | karabar | karachi | karad
  | karagandy | karaikal | karaikkudi | karaj | karalee | karama | karaman | karamay | karana downs | karanja | karauli
  | karawara | karbala | kardinya | kareela | karimganj | karimnagar | kariong | kariya | karlsruhe | karnal
  | karnataka | karol bagh | karratha | karrinyup | karur | karwar | kasaragod | kaser | kasganj | kashgar
  | kashihara-shi | kashipur | kashiwa | kassala | kassel | kasson | kasugai | kasukabe | kasur | katanning | katherine
  | katherine east | kathleen | kathmandu | kathu | katihar | katikati | katoomba | katowice | katoya | katras
  | katsina | katsuta | katumba | katy | kaufman | kaukauna | kaunas | kaura namoda | kavali | kawagoe | kawaguchi
  | kawana | kawanishi | kawasaki | kawerau | kawungan | kayankulam | kayenta | kayseri | kaysville | kazan | keadby
  | keady | kealba | keansburg | kearney | kearneys spring | kearns | kearny | kearsley | kebbi | kecskemet | kediri
  | kedron | kedungwuni | keelby | keele | keelung | keene | keffi | kegworth | keighley | keilor | keilor downs
  | keilor east | keilor park | keiraville | keith | keizer | kelburn | keller | kells | kellyville | kellyville ridge
  | kelmscott | kelowna | kelsall | kelso | kelty | kelvedon | kelvedon hatch | kelvin grove | kemerovo | kemnay
  | kemp mill | kemps creek | kempsey | kempston | kempston hardwick | kemsing | ken caryl | kenai | kendal
  | kendale lakes | kendall | kendall park | kendall west | kendallville | kendari | kenema | kenilworth | kenitra
  | kenmare | kenmore | kenmore hills | kennebunk | kennedale | kenner | kennesaw | kenneth city | kennett
  | kennett square | kennewick | kennington | kennoway | kenora | kenosha | kensington | kensington gardens
  | kensington park | kent | kentfield | kenthurst | kenton | kentucky | kentville | kentwood | kenwick | kenwood
  | keokuk | keperra | kepnock | kerala | kerang | kerch | keresley | kericho | kerikeri | kerman | kermanshah | kermit
  | kernersville | kerrville | kesgrave | keshod | kessingland | keswick | ketchikan | kettering | kew | kew east
  | kew gardens | kew gardens hills | kewanee | kewarra beach | kewdale | key biscayne | key largo | key west | keyes
  | keyingham | keynsham | keyport | keysborough | keyser | keystone | keyworth | khabarovsk | khabarovsk vtoroy
  | khadki | khagaul | khairpur mir's | khambhat | khamgaon | khamis mushait | khammam | khan yunis | khandallah
  | khandwa | khanna | khanpur | kharagpur | khardah | khargone | kharkiv | khartoum | khasavyurt | khatauli
  | khemisset | khenchela | kherson | khimki | khlong luang | khmelnytskyi | khobar | khomeyni shahr | khon kaen
  | khopoli | khoroshevo-mnevniki | khorramabad | khorramshahr | khouribga | khowy | khujand | khulna | khurja
  | khushab | khuzdar | kialla | kiama | kiama downs | kiambu | kibworth harcourt | kidderminster | kidlington
  | kidman park | kidsgrove | kidwelly | kiel | kielce | kigali | kigoma | kihei | kikwit | kilbarchan | kilbirnie
  | kilburn | kilcock | kilcoole | kilcullen | kildare | kilgore | kilifi | kilkeel | kilkenny | kill
  | kill devil hills | killamarsh | killara | killarney heights | killarney vale | killeen | killester
  | killingly center | killorglin | killyleagh | kilmacolm | kilmallock | kilmarnock | kilmaurs | kilmore | kilquade
  | kilrush | kilsyth | kilsyth south | kilwinning | kimberley | kimberly | kimhae | kin kora | kincardine | kindia
  | kindu | kineton | king | king city | king's clipstone | king's lynn | kingaroy | kinghorn | kingman | kings beach
  | kings bridge | kings grant | kings hill | kings langley | kings meadows | kings mountain | kings park
  | kings park west | kings point | kings sutton | kings worthy | kingsbridge | kingsburg | kingsbury | kingsclere
  | kingscliff | kingscourt | kingsford | kingsgate | kingsgrove | kingskerswell | kingsland | kingsley | kingsport
  | kingsteignton | kingston | kingston bagpuize | kingston estates | kingsville | kingswells | kingswinford
  | kingswood | kingswood park | kington | kinnegad | kinnelon | kinross | kinsale | kinsealy-drinan | kinshasa
  | kinston | kintbury | kintore | kinvere | kippa-ring | kippax | kiratpur | kirby | kirby muxloe | kirikkale
  | kirinyaga | kirk sandall | kirkburton | kirkby | kirkbymoorside | kirkcaldy | kirkconnel | kirkcudbright | kirkham
  | kirkintilloch | kirkland | kirkland lake | kirklees | kirkliston | kirksville | kirkuk | kirkwall | kirkwood
  | kirov | kirrawee | kirribilli | kirriemuir | kirtland | kirton | kirwan | kiryas joel | kiryu | kisangani | kisaran
  | kisarazu | kiselevsk | kishanganj | kishangarh | kishiwada | kisi | kisii | kislovodsk | kismayo | kissimmee
  | kisumu | kitakyushu | kitale | kitami | kitchener | kitimat | kitui | kitwe | kiveton park | kiziltepe | klahanie
  | klaipeda | klamath falls | klang | klaten | klemzig | klerksdorp | kluang | knaphill | knaresborough | knebworth
  | knightdale | knighton | knik-fairview | knocklyon | knottingley | knottsville | knowle | knowsley | knoxfield
  | knoxville | knutsford | knysna | kobe | koblenz | koch bihar | kochi | kodar | kodiak | koforidua | kofu | kogarah
  | kogarah bay | kogi | kohat | kohima | kokomo | kokshetau | kokstad | kokubunji | kolar | kolhapur | kolkata
  | kollam | kollegal | koln | kolomna | kolpino | kolwezi | komaki | komatipoort | komatsu | komsomolsk-on-amur
  | konan | konch | konnagar | kontagora | konya | koo-wee-rup | koonawarra | koondoola | koongal | kooringal
  | kootingal | kopargaon | koppal | koppies | koratla | korba | koreatown | korhogo | koriyama | korla | koroit
  | korolev | koronadal | korora | korumburra | kosciusko | kosciuszko national park | koshigaya | kosi | kosice
  | kostanay | koster | kosti | kostroma | koszalin | kot addu | kota | kota bharu | kota kinabalu | kotara | kotkapura
  | kotli | kottagudem | kottayam | kousseri | kovilpatti | kovrov | kowloon | kozhikode | kraaifontein | kragujevac
  | krakow | kramators'k | krasnodar | krasnogvargeisky | krasnoyarsk | krefeld | kremenchuk | kresek | kreuzberg
  | kriel | krishnagiri | krishnanagar | kronenwetter | kroonstad | kropyvnytskyi | krugersdorp | kruisfontein
  | kryvyi rih | ksar el kebir | kuala lumpur | kuala terengganu | kuantan | kuchaman | kuching | kufa | kuhdasht
  | kuje | kukatpalli | kula | kulim | kulpsville | kultali | kulti | kuluin | kumagaya | kumamoto | kumasi | kumba
  | kumbakonam | kuna | kundla | kunduz | kunming | kunnamkulam | kunshan | kununurra | kupang | kuraby | kuranda
  | kurashiki | kure | kurgan | kurnell | kurnool | kurralta park | kurri kurri | kursk | kuruman | kurume | kurunjang
  | kusatsu | kushiro | kushtia | kutahya | kutaisi | kutloanong | kutztown | kuwana | kuz'minki | kwadukuza | kwale
  | kwangmyong | kwara | kwinana | kyabram | kyain seikgyi township | kyiv | kyle | kyneton | kyogle | kyoto | kyzyl
  | kyzylorda | l'ancienne-lorette | l'aquila | l'assomption | l'ile-perrot | la canada flintridge | la ceiba
  | la crescenta-montrose | la crosse | la feria | la gi | la grande | la grange | la grange park | la habra
  | la habra heights | la haute-saint-charles | la homa | la jolla | la junta | la laguna | la malbaie | la marque
  | la mesa | la mirada | la palma | la paz | la pintana | la plata | la porte | la prairie | la presa | la puente
  | la quinta | la reunion | la rioja | la riviera | la romana | la ronge | la salle | la sarre | la serena | la spezia
  | la tuque | la vergne | la verne | la vista | laayoune | labrador | labrador city | labuan bajo | lac-brome | laceby
  | lacey | lachute | lackawanna | lacombe | laconia | lacy-lakeview | ladera heights | ladera ranch | ladismith
  | ladner | ladnun | ladson | ladue | lady frere | lady lake | ladybrand | ladysmith | lafayette | lafia | lafiagi
  | lafollette | lages | laghouat | lago vista | lagos | lagrange | laguna | laguna beach | laguna hills
  | laguna niguel | laguna woods | lahad datu | lahaina | laharpur | lahore | laidley | laighin | laikipia | laiwu
  | laiyang | laizhou | lake albert | lake alfred | lake arbor | lake arrowhead | lake barcroft | lake bluff
  | lake butler | lake carmel | lake cathie | lake charles | lake city | lake dallas | lake elmo | lake elsinore
  | lake fenton | lake forest | lake forest park | lake geneva | lake grove | lake hallie | lake havasu city
  | lake haven | lake heights | lake illawarra | lake jackson | lake lorraine | lake los angeles | lake lucerne
  | lake magdalene | lake mary | lake mills | lake mohawk | lake mohegan | lake monticello | lake morton-berrydale
  | lake munmorah | lake oswego | lake park | lake purdy | lake ridge | lake ronkonkoma | lake saint louis | lake shore
  | lake station | lake stevens | lake stickney | lake villa | lake wales | lake wendouree | lake worth
  | lake worth corridor | lake wylie | lake zurich | lakehills | lakeland | lakeland highlands | lakeland north
  | lakeland south | lakeland village | lakelands | lakemba | lakemoor | lakenheath | lakes | lakes entrance | lakeside
  | lakeview | lakeville | lakeway | lakewood | lakewood park | lakhimpur | lakshadweep | lal bahadur nagar | lalitpur
  | lalor | lalor park | lalupon | lamar | lambare | lambertville | lambeth | lambourn | lambton | lambton shores
  | lamesa | lamesley | lamington | lammermoor | lamont | lampang | lampasas | lampeter | lamu | lanark | lancashire
  | lancaster | lancefield | lanchester | lancing | land o' lakes | landen | lander | landes | landing | landover
  | landsborough | landsdale | lane cove | lane cove north | lane cove west | lanett | langfang | langford | langho
  | langholm | langley | langley green | langley park | langport | languedoc-roussillon | langwarrin | lanham
  | lanham-seabrook | lankaran | lansdale | lansdowne | lansing | lansvale | lantana | lanzhou | laoag | laohekou
  | laois | lapeer | laplace | laporte | lapu-lapu city | lara | larache | laramie | larapinta | larbert | larchmont
  | laredo | largo | largs | largs bay | largs north | larisa | lark hill | larkana | larkfield | larkfield-wikiup
  | larkhall | larkspur | larne | larose | larrakeyah | las cruces | las flores | las palmas | las pinas | las tunas
  | las vegas | lashio | latakia | latham | lathlain | lathrop | latimer | latina | latrobe | latur | lauderdale
  | lauderdale lakes | lauderdale-by-the-sea | lauderhill | laughlin | launceston | launching place | laurel
  | laurel bay | laurel hill | laurelton | laurence harbor | laurencekirk | laurens | laurentides | laurieston
  | laurinburg | lausanne | laval | lavaltrie | laveen | laverton | lavington | law | lawang | lawndale | lawnton
  | lawrence | lawrenceburg | lawrenceville | lawson | lawton | layhill | layton | laytown | lazio | le havre | le mans
  | le mars | lea hill | league city | lealman | leamington | leander | leanyer | leatherhead | leavenworth | leawood
  | lebanon | lebowakgomo | lecanto | lecce | lecco | lecheng | lechlade | leconfield | leda | ledbury | leduc
  | ledyard | lee acres | lee's summit | lee-on-the-solent | leederville | leeds | leek | leeming | leesburg
  | leesville | leeswood | leeton | legana | leganes | legaspi | legnica | lehi | lehigh acres | lehighton | leicester
  | leicestershire | leichhardt | leiden | leifear | leigh | leighton buzzard | leipzig | leiston | leisure city
  | leisure world | leitchfield | leitrim | leixlip | leiyang | lekki | leland | lemay | lembang | lemmon valley
  | lemon grove | lemon tree passage | lemont | lemoore | lemoore station | lenah valley | lenexa | lengshuijiang
  | lenham | leninsk-kuznetsky | lennox | lennox head | lennoxtown | lenoir | lenoir city | lents | lenzie | leogane
  | leola | leominster | leon | leon valley | leonay | leongatha | leonia | leopold | leppington | lere | lerwick
  | les cayes | les coteaux | leschenault | leshan | leslie | lesmahagow | lesmurdie | letchworth garden city
  | lethbridge | lethbridge park | letterkenny | leuchars | leumeah | leura | levelland | leven | leverkusen | levin
  | levis | levittown | lewes | lewis center | lewisburg | lewisham | lewiston | lewiston orchards | lewistown
  | lewisville | lexington | lexington park | lexington-fayette | leyburn | leyland | leysdown-on-sea | lhasa | lianghu
  | lianhe | lianjiang | lianran | lianshan | liaocheng | liaoyang | liaoyuan | liberal | libertad | liberty
  | liberty grove | liberty lake | libertyville | libreville | licheng | lichfield | lichinga | lichtenburg | lidcombe
  | liege | lighthouse point | lightning ridge | lightwater | liguria | lihue | lijiang | likasi | lilburn | lille
  | lilongwe | lilydale | lilyfield | lima | limassol | limavady | limeira | limerick | limoges | limousin | limpopo
  | lincoln | lincoln city | lincoln park | lincoln square | lincoln village | lincolnia | lincolnshire | lincolnton
  | lincolnwood | lincroft | linda | lindale | linden | lindenhurst | lindenwold | lindfield | lindisfarne | lindley
  | lindon | lindsay | linfen | linganore | lingfield | linglestown | lingwood | linhai | linhares | linkoping
  | linlithgow | lino lakes | linshui | linthicum | linthwaite | linton | linton hall | linwood | linxi
  | linxia chengguanzhen | linyi | linz | lionville | lipa city | lipetsk | liphook | lira | lisarow | lisbon | lisburn
  | liskeard | lisle | lismore | lismore heights | lisnaskea | liss | listowel | litchfield | litchfield park
  | litherland | lithgow | lithia springs | lititz | little amwell | little bay | little bray | little canada
  | little chalfont | little chute | little clacton | little dunmow | little eaton | little elm | little falls
  | little ferry | little hampton | little hulton | little lever | little mountain | little neck | little paxton
  | little river | little rock | little silver | littleborough | littlefield | littlehampton | littleport | littleton
  | liupanshui | live oak | lively | livermore | liverpool | liversedge | livingston | livingstone | livonia | livorno
  | ljubljana | llanarth | llanbradach | llandovery | llandrindod wells | llandudno | llandybie | llanelli
  | llanfairfechan | llanfairpwllgwyngyll | llangefni | llangollen | llanharan | llanharry | llanidloes | llanrwst
  | llantrisant | llantwit fardre | llantwit major | lleida | lloydminster | llwynypia | lo prado | loa janan
  | loanhead | lobethal | lobito | loch garman | locharbriggs | lochbuie | lochearn | lochgelly | lochgilphead
  | lochmaben | lochwinnoch | lock haven | lockerbie | lockhart | lockleys | lockport | lockridge | lockwood
  | locust grove | loddon | lodi | lodz | lofthouse | loftus | logan | logan central | logan city | logan reserve
  | logan square | logan village | loganholme | loganlea | logansport | loganville | logrono | lohardaga | loir-et-cher
  | loire | loire-atlantique | loiret | loja | lokoja | loma linda | lombard | lombardia | lome | lomita | lompoc
  | lonavla | london | londonderry | londonderry county borough | londontowne | londrina | lone grove | lone tree
  | long ashton | long beach | long bennington | long branch | long buckby | long crendon | long eaton | long grove
  | long gully | long island city | long jetty | long lawford | long melford | long stratton | long sutton | long xuyen
  | longboat key | longdendale | longfeng | longfield | longford | longjiang | longjing | longmeadow | longmont
  | longniddry | longreach | longridge | longsight | longstanton | longton | longtown | longueuil | longueville
  | longview | longwood | loni | looe | loomis | lorain | lorraine | lorton | los alamitos | los alamos | los altos
  | los altos hills | los angeles | los banos | los chavez | los fresnos | los gatos | los lunas | los mochis
  | los osos | los serranos | los teques | lossiemouth | lostwithiel | lot | lot-et-garonne | lota | loudi | loudon
  | loughborough | loughlinstown | loughrea | louis trichardt | louiseville | louisiana | louisville | loum | louth
  | lovejoy | loveland | lovely banks | loves park | lovington | lowdham | lowell | lower allen | lower burrell
  | lower chittering | lower earley | lower hutt | lower mitcham | lower plenty | lower sackville | lower west side
  | lowes island | lowestoft | lowood | loxton | lozere | luancheng | luanda | luanshya | lubango | lubbock | lubeck
  | lublin | lubuklinggau | lubumbashi | lucan | lucas | lucas valley-marinwood | lucca | lucena | lucerne valley
  | luckeesarai | lucknow | luddenden foot | ludgershall | ludhiana | ludington | ludlow | lufkin | lugarno | lugo
  | lugoff | luhansk | luimneach | luling | lumajang | lumberton | lundin links | lunglei | luohe | luoyang | luqiao
  | lurnea | lusaka | lusk | lutana | lutes mountain | lutherville | lutherville-timonium | luton | lutsk | lutterworth
  | lutwyche | lutz | luxor | luziania | lviv | lydd | lydenburg | lydney | lyme regis | lymington | lymm | lynbrook
  | lynchburg | lynden | lyndhurst | lyndon | lyneham | lynn | lynn haven | lynnfield | lynnwood | lynwood | lyon
  | lyons | lysterfield | lysychans'k | lytchett matravers | lytham st annes | lyubertsy | lyublino | m'sila
  | maastricht | maba | mabalacat city | mablethorpe | mableton | mabopane | macae | macapa | macau | macclenny
  | macclesfield | macduff | macedonia | maceio | macerata | macgregor | machakos | machala | machen | macheng
  | macherla | machesney park | machida | machilipatnam | machynlleth | mack | mackay | mackay city | mackenzie
  | macksville | maclean | macleay island | macleod | macomb | macon | macquarie | macquarie fields | macquarie hills
  | macquarie park | macroom | madanapalle | maddingley | maddington | maddiston | madeira | madeley | madera
  | madera acres | madgaon | madhipura | madhubani | madhupur | madhya pradesh | madhyamgram | madison
  | madison heights | madison park | madisonville | madiun | madora bay | madras | madrid | madurai | maebashi
  | maesteg | maffra | magalia | magangue | magdalena contreras | magdeburg | magelang | maghera | magherafelt
  | maghull | magill | magna | magnetic island | magnitogorsk | magnolia | magog | magor | magugpo poblacion | mahabad
  | mahajanga | maharashtra | mahasamund | mahbubnagar | mahikeng | mahilyow | mahoba | mahomet | mahopac | mahtomedi
  | mahwah | maicao | maida vale | maiden gully | maidenbower | maidenhead | maidstone | maiduguri | maigh eo | maile
  | main beach | maine | maine-et-loire | mainpuri | mainz | maitland | majie | makaha | makakilo | makakilo city
  | makassar | makati city | makawao | makhachkala | makiyivka | makoko | makrana | makueni | makurdi | malabar
  | malabo | malacca | maladzyechna | malaga | malahide | malak | malakal | malambo | malanda | malang | malappuram
  | malatya | malaut | malayer | malden | maldon | male | malegaon | maleny | maler kotla | malibu | malindi | malingao
  | malir cantonment | malkajgiri | malkapur | mallawi | mallow | malmesbury | malmo | malolos | malone | maltby
  | maltepe | malton | malumfashi | malvern | malvern east | malverne | mamaroneck | mammoth lakes | man | manado
  | managua | manama | manasquan | manassas | manassas park | manaus | manawatu-wanganui | manche | mancheral
  | manchester | manchester-by-the-sea | mandalay | mandaluyong city | mandamarri | mandan | mandaue city | mandera
  | mandeville | mandi bahauddin | mandimba | mandsaur | mandurah | mandya | manea | mangalagiri | mangalore | mangere
  | mangerton | mango | mango hill | mangotsfield | mangrol | manhasset | manhattan | manhattan beach
  | manifold heights | manila | manilla | maningrida | manipur | manisa | manistee | manitoba | manitou springs
  | manitowoc | manizales | manjeri | manjimup | mankato | mankoeng | manly | manly vale | manly west | manmad
  | mannarakkat | mannargudi | mannering park | mannheim | manning | manningtree | mannum | manoora | manor
  | manorhaven | manorville | manp'o | mansa | mansfield | mansfield center | mansfield city | mansfield park
  | mansfield woodhouse | mansilingan | manston | manta | mantampay | manteca | manteno | mantova | mantua
  | manukau city | manunda | manvel | manville | manzanillo | manzini | maple cross | maple glen | maple grove
  | maple heights | maple ridge | maple shade | maple valley | mapleton | maplewood | maputo | maquoketa | mar'ino
  | maraba | maracaibo | maracanau | maracay | maradi | marana | marand | marangaroo | maranhao | marathon
  | marawi city | marayong | marbella | marble falls | marblehead | marbletown | march | marche | marchwood | marco
  | marco island | marcoola | mardan | marden | mardi | mareeba | marengo | margaret river | margate | margate city
  | marian | marianna | mariara | maribyrnong | maricopa | marienthal | marietta | marieville | marilia | marina
  | mariners harbor | marinette | maringa | marino | marion | mariupol | marka | markapur | market bosworth
  | market deeping | market drayton | market harborough | market lavington | market rasen | market warsop
  | market weighton | markfield | markham | markinch | marks tey | marksville | markyate | marlboro | marlboro village
  | marlborough | marlin | marlow | marlow heights | marlton | marmion | marne | maroochydore | maroua | maroubra
  | marple | marquard | marquette | marrakesh | marrara | marrero | marrickville | marsabit | marsden | marseille
  | marsfield | marshall | marshalltown | marshfield | marske-by-the-sea | marston moretaine | marstons mills
  | martapura | martha lake | martham | martin | martinez | martinique | martins ferry | martinsburg | martinsville
  | martock | marvdasht | marvin | mary | maryborough | maryland | maryland city | maryland heights | maryport
  | marysville | maryvale | maryville | marzahn | masan | masaurhi buzurg | masaya | mascara | mascot | mascotte
  | mascouche | mascoutah | maseru | mashhad | mashpee | masina | masjed soleyman | mason | mason city | masonboro
  | maspeth | massa-carrara | massachusetts | massapequa | massapequa park | massena | massillon | masterton | mastic
  | mastic beach | matadi | matagalpa | matamata | matane | matanzas | mataram | mataro | matawan | matera | mathis
  | mathura | mati | matlock | mato grosso | matola | matraville | matsubara | matsudo | matsue | matsumoto | matsuyama
  | mattapoisett | matteson | matthews | mattishall | mattoon | mattydale | maturin | mau | maua | mauchline
  | maudsland | maulden | mauldin | maumee | maumelle | mawana | mawlamyine | mawson | mawson lakes | maxixe | maybole
  | mayenne | mayfield | mayfield heights | mayflower village | mayiladuthurai | maykop | mayland | maylands | maynard
  | maynooth | mayo | mayotte | mays chapel | maysville | maywood | mazar-e sharif | mazatlan | mazyr | mbandaka
  | mbeya | mbouda | mbuji-mayi | mcalester | mcallen | mccomb | mccook | mccordsville | mccrae | mcdonough | mcdowall
  | mcfarland | mcgraths hill | mcgregor | mchenry | mckail | mckees rocks | mckeesport | mckellar | mckenzie
  | mckinley park | mckinleyville | mckinney | mckinnon | mclaren vale | mclean | mcmahons point | mcminnville
  | mcpherson | mcrae | mead | mead valley | meadow heights | meadow lake | meadow lakes | meadow springs
  | meadow woods | meadowbank | meadowbrook | meads | meadville | measham | mebane | mecca | mechanicsburg
  | mechanicstown | mechanicsville | mechanicville | mecklenburg-vorpommern | medan | medea | medellin | medfield
  | medford | media | medicine hat | medina | medina estates | medinipur | medio campidano | medowie | medulla | medway
  | meerut | meghalaya | mehlville | meiktila | meizhou | mejicanos | mek'ele | meknes | melba | melbourn | melbourne
  | melbourne city centre | melfort | melilla | melissa | melitopol | melksham | melrose | melrose park | meltham
  | meltham mills | melton | melton mowbray | melton south | melton west | melville | melvindale | memphis | mena
  | menai | menai bridge | menasha | mendham | mendip | mendon | mendota | mendota heights | mendoza | menifee
  | menlo park | menominee | menomonee falls | menomonie | menora | menston | menstrie | mentone | mentor
  | mentor-on-the-lake | mentougou | meopham | mequon | meraux | merbein | merced | mercedes | mercer island
  | mercerville | mercerville-hamilton square | mercier | mere | merewether | merida | meridan plains | meriden
  | meridian | meridianville | merimbula | meringandan west | merkezefendi | merlo | mermaid beach | mermaid waters
  | mernda | merredin | merriam | merrick | merrifield | merrill | merrillville | merrimac | merrimack | merritt
  | merritt island | merriwa | merrydale | merrylands | merrylands west | mersin | merthyr tydfil | merton | meru
  | mesa | mesquite | messina | messingham | mestre | metairie | metairie terrace | metford | metheringham | methil
  | methuen | metro | metropolis | mettupalayam | mettur | metuchen | metz | meurthe-et-moselle | meuse | mevagissey
  | mexborough | mexia | mexicali | mexico | mexico city | meycauayan | mezhdurechensk | miami | miami beach
  | miami gardens | miami lakes | miami shores | miami springs | miamisburg | miandoab | mianyang | miass | micco
  | michigan | michigan city | mickleham | mid calder | middelburg | middle island | middle park | middle ridge
  | middle river | middle swan | middle valley | middle village | middleborough | middleborough center | middleburg
  | middleburg heights | middlebury | middlemount | middlesboro | middlesbrough | middlesex | middlestown | middleton
  | middleton grange | middletown | middlewich | midfield | midhurst | midi-pyrenees | midland | midland beach
  | midland park | midleton | midlothian | midrand | midsomer norton | midstream | midvale | midway | midway city
  | midway point | midwest city | migori | miguel hidalgo | mila doce | milagro | milan | milano | milborne port
  | mildenhall | mildura | mile end | miles | miles city | milford | milford haven | milford mill | mililani town
  | mill creek | mill creek east | mill park | mill plain | mill valley | millbank | millbrae | millbridge | millbrook
  | millbury | millcreek | milledgeville | miller | miller place | millersville | millicent | milliken | millington
  | millis | millner | millom | mills river | millstreet | millswood | milltimber | milltown | millville | milngavie
  | milnrow | milnthorpe | milperra | milpitas | milsons point | milton | milton keynes | milton-freewater | milwaukee
  | milwaukie | mims | minamirinkan | minas gerais | minatitlan | minato | minchinbury | minchinhampton | mindarie
  | minden | minehead | mineola | mineral wells | miners rest | mingora | mingshui | minna | minneapolis | minnehaha
  | minneola | minnesota | minnetonka | minnetonka mills | minnetrista | mino | minooka | minot | minsk | mint hill
  | mintlaw | minto | minyama | minzhu | mira mesa | mira monte | mirabel | miramar | miramar beach | miramichi
  | miranda | mirboo north | mirfield | miri | mirialguda | mirpur khas | mirrabooka | mirzapur | mishawaka | mishima
  | miskolc | misratah | mission | mission bend | mission district | mission viejo | mississauga | mississippi
  | missoula | missouri | missouri city | mitcham | mitcheldean | mitchell | mitchell park | mitchellville
  | mitchelstown | mitchelton | mito | mitrovice | mittagong | mixco | miyakonojo | miyazaki | mizhou | mizoram
  | mmabatho | moab | moama | moana | moapa valley | moate | mobberley | moberly | mobile | mocksville | modakeke
  | modasa | modbury | modbury heights | modbury north | modena | modesto | modimolle | moe | moers | moffat
  | moffat beach | moga | mogadishu | moggill | mogi guacu | mohali | mohammedia | moira | mojokerto | mokameh | mokena
  | mokolo | mokopane | mokotow | mokpo | molalla | mold | molendinar | moline | molise | mollymook beach | molong
  | molteno | mombasa | mona vale | monaca | monaghan | monahans | monash | monasterevin | monbulk | monchengladbach
  | moncks corner | moncloa-aravaca | monclova | moncton | mondlo | monee | monessen | monett | monfort heights
  | monghyr | monifieth | monkstown | monmouth | monmouthshire | monona | monroe | monroeville | monrovia | monsey
  | monson | mont albert | mont albert north | mont belvieu | mont-joli | mont-laurier | mont-royal
  | mont-saint-hilaire | mont-tremblant | montagu | montague | montana | montclair | montebello | montecito | monterey
  | monterey park | monteria | monterrey | montes claros | montevallo | montevideo | montgomery | montgomery village
  | montgomeryville | monticello | montmagny | montmorency | montpelier | montpellier | montreal | montreal-ouest
  | montrose | montrose-ghent | montvale | montville center | monument | monywa | monza | moodiesburn | moody
  | mooirivier | mooloolaba | moonah | moonee ponds | moonta bay | moorabbin | moore | moore park beach | moorebank
  | moores mill | moorestown-lenola | mooresville | moorhead | mooroobool | moorooka | mooroolbark | mooroopna
  | moorpark | moose jaw | moosic | mopti | moradabad | moraga | moraine | moranbah | moratalaz | moratuwa | moray
  | morayfield | morbi | morbihan | morden | mordialloc | morecambe | moree | morehead | morehead city | morelia
  | morelos | morena | moreno valley | moreton | morgan city | morgan hill | morgan park | morganton | morgantown
  | morganville | moriguchi | morinville | morioka | morisset | morley | mormugao | morningside | morningside heights
  | mornington | morogoro | moron | morpeth | morphett vale | morphettville | morrilton | morris | morris heights
  | morris park | morris plains | morrisania | morristown | morrisville | morro bay | morrow | mortdale | morton
  | morton grove | moruya | morwell | moscow | moselle | moses lake | moshi | mosman | mosman park | moss bluff
  | moss point | moss vale | mossblown | mossel bay | mossley | mossman | mossoro | mostaganem | mostar | mostoles
  | mosul | motherwell | mothihari | mott haven | motueka | moulden | moultonborough | moultrie | mound | moundou
  | mounds view | moundsville | mount airy | mount annan | mount arlington | mount austin | mount barker | mount buller
  | mount carmel | mount claremont | mount clear | mount clemens | mount colah | mount coolum | mount cotton
  | mount dora | mount druitt | mount eliza | mount evelyn | mount gambier | mount gravatt | mount gravatt east
  | mount greenwood | mount hawthorn | mount healthy | mount helen | mount helena | mount holly | mount horeb
  | mount hutton | mount isa | mount ivy | mount joy | mount juliet | mount kisco | mount laurel | mount lawley
  | mount lebanon | mount lofty | mount louisa | mount low | mount martha | mount merrion | mount nasura | mount nelson
  | mount olympus | mount ommaney | mount pearl | mount pleasant | mount pritchard | mount prospect | mount rainier
  | mount riverview | mount sheridan | mount sinai | mount sterling | mount stuart | mount tarcoola | mount vernon
  | mount vista | mount warren park | mount warrigal | mount washington | mount waverley | mount zion | mountain ash
  | mountain brook | mountain creek | mountain home | mountain house | mountain park | mountain top | mountain view
  | mountainside | mountlake terrace | mountmellick | mountrath | mountsorrel | moura | mowbray | moycullen | moyle
  | moyross | mpophomeni | mpumalanga | mthatha | muar | mubarakpur | mubi | much wenlock | mucumpiz | mudanjiang
  | mudgee | mudgeeraba | mudjimba | mueang nonthaburi | mufulira | mughal sarai | muirhead | mukalla | mukilteo
  | muktsar | mukwonago | mulbarton | muleshoe | mulgrave | mulheim | mulhouse | mullaloo | mullumbimby | multan
  | mulvane | mulwala | mumbai | muncie | mundaring | mundelein | mundesley | mundingburra | munford | munhall | munich
  | munnar | munno para | munno para west | munroe falls | munruben | munster | muradnagar | murang'a | murarrie
  | muratpasa | murcia | murdoch | murfreesboro | murgon | muricay | muridke | murillo colonia | muriwai beach
  | murmansk | murom | murphy | murphysboro | murray | murray bridge | murrays bay | murraysville | murrells inlet
  | murrieta | murrumba downs | murrumbateman | murrumbeena | murrysville | murton | murwara | murwillumbah | musaffah
  | musashino | muscat | muscatine | muscle shoals | muscoy | muskego | muskegon | muskegon heights | muskogee | musoma
  | musselburgh | mustafakemalpasa | mustang | muswellbrook | mutare | muzaffarabad | muzaffargarh | muzaffarnagar
  | muzaffarpur | mwanza | mwene-ditu | my tho | myeik | myers corner | myingyan | mykolayiv | mymensingh | myrtle bank
  | myrtle beach | myrtle grove | myrtleford | mysore | mystic island | mytholmroyd | mytishchi | mzuzu | n'dalatando
  | n'djamena | naas | naberezhnyye chelny | nabha | nablus | nacala | nacogdoches | nadiad | nador | nafferton | naga
  | nagaland | nagano | nagaoka | nagareyama | nagarpur | nagasaki | nagaur | nagda | nagercoil | nagina | nagoya
  | nagpur | naha | naihati | nailsea | nailsworth | nairn | nairne | nairobi | najaf | najafabad | najafgarh
  | najibabad | najran | nakara | nakhodka | nakhon pathom | nakhon ratchasima | nakhon si thammarat | naksalbari
  | nakuru | nal'chik | nalgonda | nam dinh | namakkal | namangan | nambour | nambucca | nambucca heads | namp'o
  | nampa | nampula | namur | nanaimo | nanakuli | nanango | nanchang | nanchong | nancy | nanded | nandi | nandurbar
  | nandyal | nangi | nangloi jat | nanjangud | nanjing | nanning | nanpean | nanpiao | nanping | nantes | nanticoke
  | nantong | nantou | nantucket | nantwich | nanuet | nanyang | napa | napanee | naperville | napier
  | napili-honokowai | naples | naples manor | naples park | napoleon | napoli | nappanee | nara-shi | naracoorte
  | narangba | naranja | narara | narasapur | narasaraopet | narayanganj | narberth | narborough | narela | narellan
  | narellan vale | naremburn | narita | narnaul | narok | narooma | narrabeen | narrabri | narrabundah | narragansett
  | narrandera | narraweena | narre warren | narre warren north | narre warren south | narrogin | narromine | narsingdi
  | narwana | narwee | nasarawa | nashik | nashua | nashville | nasirabad | nasiriyah | nassau | nassau village-ratliff
  | natal | natchez | natchitoches | natick | national city | natore | naugatuck | navadwip | navan | navapolatsk
  | navarre | navasota | navenby | navi mumbai | navoiy | navojoa | navotas | navsari | nawabganj | nawabshah | nawada
  | nawalgarh | nay pyi taw | nayarit | nazarabad | nazareth | nazilli | nazran' | nazret | ndola | near north side
  | near south side | neath | neath port talbot | nebraska | nebraska city | nederland | nedlands | nedumangad
  | needham | needham market | needingworth | neenah | neftekamsk | nefteyugansk | negapatam | negombo | nehe
  | neijiang | neilston | neiva | nellore | nelson | nelson bay | nelsonville | nelspruit | nenagh | nenagh bridge
  | neosho | nepean | nephi | neptune beach | nerang | nesconset | neston | netanya | nether poppleton | netherlee
  | netherton | netley | nettleham | neue neustadt | neukolln | neuquen | neuss | neutral bay | nevada | nevinnomyssk
  | new albany | new alresford | new auckland | new baltimore | new basford | new bedford | new beith | new berlin
  | new bern | new braunfels | new brighton | new britain | new brunswick | new burlington | new cairo | new canaan
  | new carlisle | new carrollton | new cassel | new castle | new city | new cumberland | new cumnock | new delhi
  | new dorp | new dorp beach | new fairfield | new farm | new ferry | new franklin | new gisborne | new glasgow
  | new gloucester | new hamburg | new hampshire | new haven | new hempstead | new holland | new hope | new hyde park
  | new iberia | new ipswich | new jersey | new kensington | new kingman-butler | new kingston | new lambton
  | new lambton heights | new lenox | new london | new malden | new marske | new martinsville | new mexico
  | new milford | new mills | new milton | new mirpur | new norfolk | new orleans | new paltz | new philadelphia
  | new plymouth | new port richey | new prague | new providence | new richmond | new river | new rochelle | new romney
  | new ross | new smyrna beach | new south memphis | new south wales | new springville | new square | new stevenston
  | new territory | new town | new tredegar | new ulm | new westminster | new whiteland | new windsor | new york
  | new york city | newark | newarthill | newberg | newberry | newbiggin-by-the-sea | newbold verdon | newborough
  | newbridge | newburg | newburgh | newburn | newbury | newburyport | newcastle | newcastle west | newcomb | newent
  | newham | newhaven | newick | newington | newlands | newmacher | newmains | newman | newmarket | newmilns | newnan
  | newnham | newport | newport beach | newport east | newport news | newport pagnell | newport-on-tay | newquay
  | newry | newstead | newton | newton abbot | newton aycliffe | newton mearns | newton stewart | newton-le-willows
  | newtonhill | newtown | newtown trim | newtownabbey | newtownards | newtownmountkennedy | neyagawa | neyland
  | neyshabur | neyyattinkara | ngaoundere | ngaruawahia | ngunnawal | nguru | nha trang | nhill | nhulunbuy
  | niagara falls | niagara park | niamey | nibley | nice | niceville | nicholasville | nicholls | nickol
  | nicolas romero | nicolet | nicosia | niddrie | niedersachsen | nievre | nigel | niger | nightcliff | niigata
  | niihama | nijmegen | nikopol | niles | nilopolis | nimbahera | nimes | ningbo | ningi | nipani | nipomo | nippes
  | nirmal | nis | nishi-tokyo-shi | nishinomiya-hama | nishio | niteroi | nitro | nixa | nizamabad | nizhnekamsk
  | nizhnevartovsk | nizhniy novgorod | nizhny tagil | nkongsamba | nkowakowa | nkpor | nkwerre | nnewi
  | noarlunga downs | nobeoka | noble | noble park | noble park north | noblesville | noda | noe valley | nogales
  | noginsk | noida | nokha | nolensville | nollamara | noosa heads | noosaville | noranda | noraville | norco
  | norcross | nord | nord-pas-de-calais | nordrhein-westfalen | norfolk | norfolk county | norilsk | norland | norlane
  | normal | norman | norman gardens | norman park | normandy park | normanhurst | norridge | norristown | north adams
  | north adelaide | north albury | north amherst | north amityville | north andover | north andrews gardens
  | north arlington | north atlanta | north attleborough center | north auburn | north augusta | north aurora
  | north avoca | north ayrshire | north babylon | north baddesley | north balgowlah | north bath | north battleford
  | north bay | north bay shore | north bay village | north beach | north bel air | north bellmore | north bellport
  | north bend | north bendigo | north bergen | north berwick | north bethesda | north boambee valley | north bondi
  | north booval | north branch | north branford | north brighton | north caldwell | north canton | north carolina
  | north castle | north center | north charleston | north chicago | north chicopee | north college hill
  | north collingham | north coogee | north cowichan | north creek | north curl curl | north dakota | north decatur
  | north down | north druid hills | north east lincolnshire | north elba | north epping | north fair oaks
  | north ferriby | north fort myers | north fremantle | north gates | north geelong | north gosford | north haledon
  | north haven | north highlands | north hills | north hobart | north hollywood | north ipswich | north island
  | north kensington | north kingstown | north la crosse | north lakes | north lakhimpur | north lambton
  | north lanarkshire | north las vegas | north lauderdale | north lawndale | north liberty | north lincolnshire
  | north lindenhurst | north little rock | north logan | north mackay | north madison | north manchester
  | north mankato | north manly | north massapequa | north melbourne | north merrick | north miami | north miami beach
  | north myrtle beach | north narrabeen | north nowra | north ogden | north olmsted | north palm beach
  | north parramatta | north patchogue | north peoria | north perth | north petherton | north plainfield | north platte
  | north plympton | north port | north portland | north potomac | north providence | north reading
  | north richland hills | north richmond | north ridgeville | north riverside | north rocks | north royalton
  | north ryde | north saanich | north saint paul | north salt lake | north sarasota | north scituate | north shields
  | north shore | north smithfield | north somerset | north springfield | north st marys | north stamford | north star
  | north strathfield | north sydney | north syracuse | north tamworth | north tonawanda | north toowoomba
  | north turramurra | north tustin | north tyneside | north valley | north valley stream | north vancouver
  | north vernon | north versailles | north walsham | north wantagh | north ward | north warrandyte
  | north weeki wachee | north willoughby | north wollongong | north wonthaggi | north york | north yorkshire
  | northallerton | northam | northampton | northamptonshire | northborough | northbridge | northbrook | northcote
  | northdale | northern | northern ireland | northern mariana islands | northfield | northgate | northglenn
  | northlake | northland | northmead | northolt | northorpe | northport | northridge | northumberland | northview
  | northville | northwest harborcreek | northwest territories | northwich | northwood | norton | norton canes
  | norton shores | norville | norwalk | norwell | norwich | norwood | notre dame | notre-dame-de-grace
  | notre-dame-de-l'ile-perrot | notre-dame-des-prairies | notting hill | nottingham | nottinghamshire | nou barris
  | nouakchott | nouvelle-caledonie | nova friburgo | nova iguacu | nova scotia | novar gardens | novara | novato
  | novi | novi sad | novo hamburgo | novo-peredelkino | novocheboksarsk | novocherkassk | novokuybyshevsk
  | novokuznetsk | novomoskovsk | novorossiysk | novosibirsk | novotroitsk | novyye cheremushki | novyye kuz'minki
  | nowra | nowra hill | nowrangapur | noyabrsk | nsukka | nudgee | nuevo | nuevo laredo | nuevo leon | nukus
  | nullagine | numan | numazu | numurkah | nunavut | nunawading | nundah | nuneaton | nungua | nuoro | nur-sultan
  | nurillo | nuriootpa | nurnberg | nutley | nuzvid | nyack | nyala | nyamira | nyandarua | nyeri | nyiregyhaza
  | nyngan | nzerekore | o'connor | o'fallon | o'halloran hill | oadby | oak bay | oak brook | oak creek | oak flats
  | oak forest | oak grove | oak harbor | oak hill | oak hills | oak hills place | oak island | oak lawn | oak park
  | oak ridge | oakbrook | oakdale | oakden | oakengates | oakey | oakford | oakham | oakhurst | oakland | oakland park
  | oaklands park | oakleaf plantation | oakleigh | oakleigh east | oakleigh south | oakley | oakmont | oakton
  | oakville | oakwood | oamaru | oasis | oatfield | oatlands | oatley | oaxaca | oban | oberhausen | oberlin | oberon
  | obihiro | obninsk | obonoma | obra | obuase | ocala | ocean acres | ocean city | ocean grove | ocean pines
  | ocean pointe | ocean reef | ocean shores | ocean springs | oceano | oceanport | oceanside | ochakovo-matveyevskoye
  | ocoee | oconomowoc | odawara | ode | odense | odenton | odessa | odiham | odintsovo | odisha | oelwein | offa
  | offaly | offenbach | officer | ogaki | ogaminana | ogden | ogdensburg | ogliastra | ogmore vale | ogun
  | ohafia-ifigh | ohio | oil city | oildale | oise | oita | ojai | ojus | okanagan | okap | okara | okayama | okazaki
  | oke mesi | okeechobee | okehampton | okemos | okene | okigwe | okinawa | oklahoma | oklahoma city | okmulgee
  | okolona | okotoks | okrika | oktyabr'skiy | olathe | olbia-tempio | old bar | old basing | old beach | old bethpage
  | old bridge | old fig garden | old forge | old greenwich | old guildford | old harlow | old jamestown
  | old jefferson | old kilcullen | old kilpatrick | old orchard beach | old reynella | old saybrook | old tappan
  | old toongabbie | old town | old windsor | oldbawn | oldbury | oldenburg | oldham | oldmeldrum | olds | oldsmar
  | olean | oleksandriya | olinda | olive branch | olivehurst | oliver | olivette | olmaliq | olmsted falls | olney
  | olomouc | olongapo | olsztyn | olupona | olympia | olympia heights | olyphant | omagh | omaha | omdurman | ome
  | omsk | omuta | onalaska | ondo | one mile | oneida | oneonta | ongole | onitsha | onkaparinga hills | ontario
  | ooralea | ooty | opa-locka | opelika | opelousas | opole | opotiki | opp | opportunity | oquirrh | oradea | oradell
  | orai | oral | oran | oran park | orana | orange | orange beach | orange city | orange cove | orange farm
  | orange lake | orange park | orangeburg | orangevale | orangeville | oranmore | orbost | orchard homes
  | orchard mesa | orchards | orcutt | ordos | ordu | orebro | oregon | oregon city | orekhovo-borisovo
  | orekhovo-borisovo severnoye | orekhovo-zuyevo | orel | oreland | orelia | orem | orenburg | orillia | orinda
  | oristano | orita eruwa | orizaba | orkney | orkney islands | orland | orland hills | orland park | orlando
  | orleans | orlovista | ormeau | ormeau hills | ormesby st margaret | ormiston | ormoc | ormond | ormond beach
  | ormond-by-the-sea | ormskirk | orne | oro valley | oromocto | orono | orosi | oroville | oroville east | orpington
  | orrville | orsha | orsk | orting | orumiyeh | oruro | osaka | osan | osasco | osborne park | osceola | osh | oshawa
  | oshkosh | oskaloosa | oslo | osmanabad | osmaniye | osnabruck | osogbo | osorno | osprey | ossett | ossining
  | ostrava | osun | oswego | oswestry | ota | otago | otaki | otaru | otford | othello | otis orchards-east farms
  | otley | otorohanga | otsego | otsu | ottakring | ottappalam | ottawa | otterburn park | ottershaw | ottery st mary
  | ottoway | ottumwa | ouagadougou | ouargla | oudtshoorn | oughtibridge | oujda-angad | oulu | oundle | ourense
  | ourimbah | outwell | over | overcombe | overland | overland park | overlea | overton | overtown | oviedo | owasso
  | owatonna | owen sound | owensboro | owerri | owings mills | owo | owosso | oxenford | oxford | oxfordshire | oxley
  | oxley park | oxley vale | oxnard | oxon hill | oxon hill-glassmanor | oxted | oyama | oyan | oyo | oyster bay
  | ozark | ozone park | ozubulu | p'yongsong | paarl | pabna | pace | pacific | pacific grove | pacific paradise
  | pacific pines | pacifica | padalarang | padang | padangsidempuan | padbury | paddington | paddock wood | paderborn
  | padiham | padova | padstow | padstow heights | paducah | paeroa | pagadian | page | pagewood | pahokee | pahrump
  | paignton | painesville | paisley | pak kret | pakenham | pakokku | pakpattan | pakuranga | palakollu | palangkaraya
  | palani | palanpur | palasa | palatine | palatka | palembang | palencia | palermo | palestine | palghar | palghat
  | palhoca | pali | palisades park | palitana | pallavaram | palm bay | palm beach | palm beach gardens | palm city
  | palm coast | palm cove | palm desert | palm harbor | palm island | palm river-clair mel | palm springs
  | palm springs north | palm valley | palma | palma soriano | palmas | palmdale | palmer | palmerston
  | palmerston north | palmerstown | palmerton | palmetto | palmetto bay | palmetto estates | palmira | palmview
  | palmview south | palmwoods | palmyra | palo alto | palo negro | paloncha | palopo | palos heights | palos hills
  | palos verdes estates | paltan | palu | palwal | palwancha | pamanukan | pampa | pampierstad | pamplona | pamulang
  | pana | panaji | panalanoy | panama | panama city | panama city beach | panania | panchkula | pandharpur | panevezys
  | pangbourne | pangkalpinang | panihati | panipat | pannal | panorama | panruti | panshan | panthersville | panvel
  | paola | paoli | papakura | papatowai | papillion | papworth everard | par | par naogaon | para | para hills
  | para hills west | para vista | paradip garh | paradise | paradise point | paradise valley | parafield gardens
  | paragould | paraiba | parakou | paralowie | paramagudi | paramaribo | paramount | paramus | parana | paranagua
  | parap | paraparaumu | parauapebas | parbhani | parbold | parepare | paris | park avenue | park city | park forest
  | park forest village | park grove | park hills | park holme | park orchards | park ridge | park slope | parkchester
  | parkdale | parker | parkersburg | parkerville | parkes | parkhurst | parkinson | parkland | parklea | parkside
  | parkstone | parksville | parkville | parkway | parkwood | parla | parli vaijnath | parlier | parma | parma heights
  | parmelia | parnaiba | parnamirim | parole | parral | parramatta | parramatta park | parrearra | parry sound
  | parsabad | parsippany | parsons | partington | partridge green | parung | parvatipuram | parys | pas-de-calais
  | pasadena | pasadena hills | pasarkemis | pasay | pascagoula | pasco | pascoe vale | pascoe vale south | paseh
  | pasig city | paso robles | pasragad branch | pass christian | passage west | passaic | passo fundo | pasto
  | pasuruan | patan | pataskala | patchogue | paterson | pathankot | pathein | pati | patiala | patna | patra
  | patterson | patterson lakes | pattukkottai | paulden | paulista | pauls valley | paulsboro | paulton | pavia
  | pavlodar | pavlohrad | pawcatuck | pawtucket | paxtonia | payakumbuh | payette | payneham | paynesville
  | pays-de-la-loire | payson | payyannur | pea ridge | peabody | peace river | peacehaven | peachtree city
  | peachtree corners | peakhurst | peakhurst heights | pearce | pearcedale | pearl | pearl city | pearl river
  | pearland | pearsall | peasedown saint john | peaslake | pebble creek | pecan grove | pecan plantation | peckham
  | pecos | pecs | pedley | peebles | peekskill | pegs creek | pegswood | pekalongan | pekanbaru | pekin | pelham
  | pelham manor | pelican bay | pelican waters | pell city | pella | pelotas | pelsall | pelton | pemalang
  | pematangsiantar | pemba | pembroke | pembroke dock | pembroke park | pembroke pines | pembrokeshire | pembury
  | pemulwuy | penarth | pencoed | pendle hill | pendleton | penguin | penicuik | penistone | penkridge | penmaenmawr
  | penn hills | penn wynne | penn yan | pennant hills | pennington | pennsauken | pennsport | pennsville
  | pennsylvania | penparcau | penrith | penryn | pensacola | penshurst | penticton | pentre | pentyrch | penyffordd
  | penza | penzance | peoria | peoria heights | pepper pike | perbaungan | percut | peregian beach | peregian springs
  | pereira | perezville | peristeri | perkasie | perm | pernambuco | perpignan | perranporth | perris | perry
  | perry hall | perry heights | perrysburg | perryton | perryville | pershore | perth | perth amboy | peru | perugia
  | pervoural'sk | pescara | peshawar | petah tiqwa | petal | petaling jaya | petaluma | petapa | petare | petawawa
  | peterborough | peterculter | peterhead | peterlee | petersburg | petersfield | petersham | petionville | petlad
  | petone | petoskey | petrie | petrogradka | petrolia | petrolina | petropavl | petropavlovsk-kamchatsky | petropolis
  | petrozavodsk | petworth | pevely | pevensey | pevensey bay | pewaukee | pewsey | pflugerville | pforzheim
  | phagwara | phalaborwa | phaltan | phan thiet | pharr | phelan | phenix city | philadelphia | phillip
  | phillip island | phillipsburg | phitsanulok | phnom penh | phoenix | phoenixville | phra pradaeng | phuthaditjhaba
  | piacenza | pialba | piara waters | piatra neamt | piaui | picardie | picayune | piccadilly | pickering
  | pickerington | picnic point | picnic point-north lynnwood | pico rivera | picton | picture rocks | piedmont
  | piedras negras | piemonte | pierre | piet retief | pietermaritzburg | pigeon forge | pike creek | pike creek valley
  | pike road | pikesville | pikeville | pikine | pilar | pilibhit | pilkhua | pilsen | pilsley | pimlico
  | pimmit hills | pimpama | pimpri | pinchbeck | pinckneyville | pincourt | pindamonhangaba | pindiga | pine bluff
  | pine castle | pine hill | pine hills | pine island ridge | pine lake park | pine ridge | pinecrest | pinehurst
  | pinellas park | pineville | pinewood | piney green | pingdingshan | pingliang | pingree grove | pingshan
  | pingxiang | pinhais | pinjarra | pinner | pinole | pinon hills | pinsk | pinson | pinxton | pioneer | piqua
  | piracicaba | piraeus | pisa | piscataway | pismo beach | pistoia | pita kotte | pitesti | pithampur | pithapuram
  | pitlochry | pitman | pitsea | pitstone | pitt meadows | pitt town | pittsburg | pittsburgh | pittsfield | pittston
  | pittsworth | piura | placentia | placerville | plain city | plainedge | plainfield | plains | plainview
  | plainville | plaistow | planaltina | plano | plant city | plantation | plaquemine | plateau | platteville
  | plattsburgh | plattsmouth | pleasant grove | pleasant hill | pleasant hills | pleasant prairie | pleasant view
  | pleasanton | pleasantville | pleasure ridge park | pleiku | plenty | plessisville | plettenberg bay | pleven
  | plock | ploiesti | plovdiv | plover | plum | plumas lake | plumbon | plumpton | plymouth | plymouth meeting
  | plympton | plympton park | plymstock | poa | pocahontas | pocatello | pocklington | podgorica | podolsk | pohang
  | poinciana | point clare | point cook | point lonsdale | point pleasant | point vernon | pointe-calumet
  | pointe-claire | pointe-du-lac | pointe-noire | poitou-charentes | pokhara | poland | polbeth | polesworth
  | pollachi | pollock pines | polmont | polokwane | poltava | pomona | pompano beach | pompano beach highlands
  | pompton lakes | ponca city | ponce | ponchatoula | ponnani | ponnur | ponnuru | ponoka | pont rouge | pont-rouge
  | ponta grossa | pontarddulais | ponte vedra beach | pontefract | ponteland | pontevedra | pontiac | pontianak
  | pontoon beach | pontotoc | pontyclun | pontycymer | pontypool | pontypridd | poole | pooler | poolesville | pooraka
  | popayan | poplar bluff | poplar grove | poquoson | porbandar | pordenone | poringland | porirua | port alberni
  | port alfred | port allen | port angeles | port arthur | port augusta | port augusta west | port blair
  | port charlotte | port chester | port clinton | port colborne | port coquitlam | port douglas | port elizabeth
  | port elliot | port fairy | port glasgow | port harcourt | port hedland | port hope | port hueneme | port huron
  | port isabel | port jefferson | port jefferson station | port jervis | port kembla | port kennedy | port lairge
  | port lavaca | port lincoln | port louis | port macquarie | port melbourne | port moody | port moresby | port neches
  | port noarlunga | port noarlunga south | port orange | port orchard | port pirie | port pirie south
  | port pirie west | port richmond | port royal | port said | port saint john | port saint john's | port saint lucie
  | port salerno | port shepstone | port sudan | port townsend | port washington | port wentworth | port-au-prince
  | port-cartier | port-de-paix | port-gentil | portadown | portaferry | portage | portage lakes | portage park
  | portales | portarlington | porterville | porthcawl | porthleven | porthmadog | portishead | portland | portlaoise
  | portlaw | portlethen | portmarnock | portmore | porto | porto alegre | porto seguro | porto velho | porto-novo
  | portola hills | portoviejo | portree | portrush | portslade | portsmouth | portsmouth heights | portstewart
  | portumna | posadas | posen | post | post falls | postmasburg | potchefstroom | poteau | potenza | potiskum
  | potomac | potomac mills | potosi | potsdam | potters bar | potton | potts point | pottstown | pottsville
  | pottsville beach | poughkeepsie | poulsbo | poulton-le-fylde | pound ridge | pouso alegre | poway | powder springs
  | powdersville | powell | powell river | powys | poynton | poznan | prabumulih | praga poludnie | prague | prahran
  | praia | praia grande | prairie grove | prairie ridge | prairie view | prairie village | prairieville | prairiewood
  | prato | pratt | prattville | prebbleton | preesall | prenton | prenzlauer berg | prescot | prescott
  | prescott valley | presidente prudente | presnenskiy | presque isle | prestatyn | prestbury | presteigne | preston
  | preston city | prestonpans | prestons | prestwich | prestwick | pretoria | prevost | price | price town | prichard
  | prien | prieska | prince albert | prince edward | prince edward island | prince george | prince rupert
  | princes hill | princes risborough | princeton | princeton meadows | princeville | prineville | prior lake
  | pristina | prizren | probolinggo | proddatur | progreso | progress | progress village | prokop'yevsk | proserpine
  | prospect | prospect heights | prospect park | prospect vale | prosper | prosperous | prosser
  | provence-alpes-cote-d'azur | providence | provo | prudhoe | prunedale | pryor | pryor creek | pskov | pucallpa
  | puckeridge | pucklechurch | pudsey | puducherry | pudukkottai | puebla | pueblo | pueblo west | puente alto
  | puerto cabello | puerto la cruz | puerto montt | puerto plata | puerto princesa | puerto rico | puerto vallarta
  | puglia | pukalani | pukekohe east | pulandian | pulaski | pulborough | puliyangudi | pullenvale | pullman
  | pulong santa cruz | pumphrey | punasa | punchbowl | pune | puning | punjab | puno | punta arenas | punta cana
  | punta gorda | punta gorda isles | punto fijo | punxsutawney | puqi | purcell | purcellville | purfleet | puri
  | purley | purnia | purton | puruliya | purwakarta | purwodadi | purwokerto | pusad | pushkino | puthia | putian
  | putnam | putney | puttur | puy-de-dome | puyallup | puyang | puyang chengguanzhen | pwllheli | pyatigorsk | pyay
  | pyin oo lwin | pyle | pymble | pyongyang | pyrenees-atlantiques | pyrenees-orientales | pyrmont | qalyub | qapqal
  | qarchak | qarshi | qazvin | qianjiang | qianzhou | qina | qingdao | qingnian | qingyuan | qingzhou | qinhuangdao
  | qinzhou | qionghai | qiqihar | qom | quakers hill | quakertown | quanzhou | quarry hill | quartz hill | quchan
  | queanbeyan | queanbeyan east | queanbeyan west | quebec | queen creek | queenborough | queens | queens park
  | queens village | queensbury | queenscliff | queensdale | queensferry | queensland | queenstown | queenswood heights
  | queimados | quelimane | queluz | queniborough | queretaro | quesnel | quetta | quetzaltenango | quevedo
  | quezon city | qui nhon | quilmes | quilpue | quincy | quinns rocks | quintana roo | quinte west | quirindi | quito
  | qujing | quorndon | qurayyat | quthbullapur | ra's bayrut | rabak | rabat | rabkavi | raby | raceland | raceview
  | rach gia | racine | radcliff | radcliffe | radford | radlett | radnor | radom | radstock | radyr | raebareli
  | rafah | rafsanjan | raghogarh | raglan | ragusa | raheny | rahim yar khan | rahway | raichur | raiganj | raigarh
  | railway estate | rainbow city | rainford | rainham | rainhill | rainsville | rainworth | raipur | raj-nandgaon
  | rajahmundry | rajapalaiyam | rajasthan | rajkot | rajpura | rajsamand | rajshahi | raleigh | raleigh hills
  | ralston | ramadi | ramagundam | ramanathapuram | ramat gan | ramblewood | ramenki | ramgarh | ramgundam | ramnagar
  | ramnicu valcea | ramona | rampur | rampur hat | ramsbottom | ramsey | ramsgate | ramtown | ranaghat | rancagua
  | ranchettes | ranchi | rancho cordova | rancho cucamonga | rancho mirage | rancho murieta | rancho palos verdes
  | rancho penasquitos | rancho san diego | rancho santa margarita | randallstown | randalstown | randburg
  | randfontein | randolph | randwick | rangeville | rangkasbitung | rangpur | ranibennur | raniganj | rankin park
  | rantauprapat | rantoul | rapid city | rapid creek | rapid valley | raritan | rasht | rasmussen | rastrick
  | ratangarh | ratby | rath | rath luirc | rathangan | rathcoole | rathcormac | rathdrum | rathfriland | rathgar
  | rathkeale | rathmines | rathnew | ratlam | ratnagiri | ratoath | raton | raunds | raurkela | ravenna | ravenshead
  | ravenswood | rawalpindi | rawang | rawdon | rawlins | rawmarsh | rawtenstall | rayachoti | rayadrug | rayleigh
  | raymond terrace | raymondville | raymore | rayne | raynham | rayong | rayside-balfour | raytown | reading | recife
  | recklinghausen | red bank | red bluff | red chute | red cliffs | red deer | red hill | red lion | red oak
  | red wing | redan | redbank plains | redbourn | redbridge | redcar | redcliffe | redding | redditch | redfern
  | redford | redhead | redhill | redland | redland bay | redlands | redlynch | redmond | redondo beach | redruth
  | redwood city | redwood falls | redwood park | redwood shores | reedley | reedsburg | reedy creek | reepham
  | regency downs | regensburg | regents park | reggio calabria | reggio emilia | regina | rego park | rehoboth
  | rehovot | reidsville | reigate | reims | reisterstown | reitz | relizane | remscheid | rendlesham | rendon
  | renfrew | renfrewshire | rengasdengklok | renmark | rennes | reno | rensselaer | renton | renukut | repentigny
  | repton | republic | research | resende | reserve | reservoir | resistencia | resolven | ressano garcia | reston
  | retford | retiro | retreat | reus | reutlingen | revelstoke | revere | revesby | rewa | rewari | rexburg
  | reykjavik | reynella | reynoldsburg | reynosa | rheinland-pfalz | rhinelander | rhode island | rhodes | rhondda
  | rhone | rhone-alpes | rhoose | rhosllanerchrugog | rhuddlan | rhyl | rhymney | rialto | rib mountain
  | ribeirao pires | ribeirao preto | riccall | rice lake | richards bay | richardson | richboro | richelieu
  | richfield | richland | richland center | richland hills | richlands | richmond | richmond heights | richmond hill
  | richmond west | richton park | rickinghall | rickmansworth | ridge | ridgecrest | ridgefield | ridgefield park
  | ridgehaven | ridgeland | ridgewood | ridley park | rieti | rifle | riga | rijeka | rimini | rimouski | rincon
  | rindge | ringmer | ringsend | ringwood | ringwood east | ringwood north | rio branco | rio claro | rio cuarto
  | rio del mar | rio grande | rio grande city | rio linda | rio rancho | rio rico | rio verde | rio vista | riobamba
  | ripley | ripon | ripponden | risca | risdon park | risdon park south | risdon vale | rishikesh | rishon leziyyon
  | rishra | rishton | ritchie | rittman | river edge | river falls | river forest | river grove | river oaks
  | river park | river ridge | river rouge | river vale | riverbank | riverdale | riverdale park | riverhead
  | riverhills | rivers | riversdale | riverside | riverstone | riverton | rivervale | riverview | riverwood | rivett
  | riviera beach | riviere-du-loup | rivne | riyadh | rizhao | roade | roanoke | roanoke rapids | robbins
  | robbinsdale | robertsbridge | robertsdale | robertson | robertsonpet | robertsville | roberval | robina | robinson
  | robinvale | robinwood | robstown | rochdale | roche | rochedale | rochedale south | rochelle | rochelle park
  | rochester | rochester hills | rochford | rock falls | rock forest | rock hill | rock island | rock springs
  | rockaway | rockcreek | rockdale | rockford | rockhampton | rockingham | rockland | rockledge | rocklin | rockport
  | rockton | rockville | rockville centre | rockwall | rockwood | rocky mount | rocky mountain house | rocky point
  | rocky river | rode heath | rodeo | rodriguez | roeland park | roessleville | rogers | rogers park | roha | rohini
  | rohnert park | rohtak | rokeby | rolesville | roleystone | rolla | rolleston | rolling hills estates
  | rolling meadows | roma | roma-los saenz | rome | romeoville | romford | romney marsh | romsey | romulus
  | rondebosch | rondonia | rondonopolis | ronkonkoma | roodepoort | roorkee | roosevelt | rooty hill | ropar
  | ropes crossing | roraima | ros comain | rosamond | rosanna | rosario | rosaryville | roscoe | roscommon | roscrea
  | rose bay | rose hill | rosebank | rosebery | rosebud | rosebud west | roseburg | roseburg north | rosedale
  | rosehill | roseland | roselands | roselle | roselle park | rosemead | rosemeadow | rosemere | rosemont | rosemount
  | rosenberg | rosenthal heights | rosetta | roseville | rosewater | rosewood | roslyn heights | rossendale | rossett
  | rossford | rosslare | rosslyn | rossmoor | rossmoyne | rossville | rostock | rostov-na-donu | rostrevor | roswell
  | rosyth | rothbury | rotherham | rothesay | rothesay bay | rothley | rothschild | rothwell | rotonda west | rotorua
  | rotterdam | rottingdean | rouen | round lake | round lake beach | round lake park | round rock | rouse hill
  | rouyn-noranda | rovigo | rowland heights | rowlands gill | rowlett | rowville | roxas city | roxboro
  | roxborough park | roxburgh park | roxby downs | roy | royal kunia | royal leamington spa | royal oak
  | royal palm beach | royal park | royal tunbridge wells | royal wootton bassett | royse city | royston | royton
  | rozelle | ruabon | ruakaka | rubidoux | rubtsovsk | ruda slaska | ruddington | rudnyy | rugby | rugeley | ruidoso
  | ruislip | rumson | runaway bay | runcorn | runnemede | rupert | rural view | ruse | rushcutters bay | rushden
  | rushville | rusk | ruskin | ruskington | russeifa | russell island | russell lea | russellville | rustenburg
  | rusthall | rustington | ruston | rutherford | rutherglen | ruthin | rutland | ryazan' | ryazanskiy | rybinsk
  | rybnik | rydalmere | ryde | rye | rye brook | ryhill | ryhope | ryton | rzeszow | sa dec | saarbrucken | saarland
  | sabadell | sabha | sabratah | sabzevar | sacaba | sachse | sachsen | sachsen-anhalt | saco | sacramento | sacriston
  | sadadeen | saddiqabad | saddle brook | saddle brooke | sadleir | safety bay | safety beach | safety harbor
  | safford | saffron walden | safi | saga | sagar | saggart | saginaw | saginaw township north | saguenay | saharanpur
  | saharsa | sahaswan | sahibganj | sahiwal | sahuarita | saida | saidpur | saint agnes | saint albans | saint andrews
  | saint ann | saint anthony | saint asaph | saint augustine | saint augustine beach | saint augustine shores
  | saint charles | saint clair | saint clair shores | saint clairsville | saint cloud | saint columb major
  | saint dennis | saint francis | saint gabriel | saint george | saint helena | saint helens | saint ives
  | saint james | saint john | saint johns | saint johnsbury | saint joseph | saint kilda | saint leonards
  | saint leonards-on-sea | saint louis | saint louis park | saint martin | saint martinville | saint marys
  | saint matthews | saint michael | saint neots | saint osyth | saint paul | saint paul park | saint pete beach
  | saint peter | saint peters | saint petersburg | saint rose | saint simon mills | saint simons island
  | saint stephen | saint stephens | saint-amable | saint-augustin-de-desmaures | saint-barthelemy
  | saint-basile-le-grand | saint-bruno-de-montarville | saint-canut | saint-constant | saint-denis | saint-etienne
  | saint-eustache | saint-felicien | saint-felix-de-valois | saint-georges | saint-henri | saint-hippolyte
  | saint-hyacinthe | saint-jean-sur-richelieu | saint-jerome | saint-joseph-du-lac | saint-laurent | saint-lazare
  | saint-leonard | saint-lin-laurentides | saint-louis | saint-martin | saint-pie | saint-pierre-et-miquelon
  | saint-quentin-en-yvelines | saint-remi | saint-sauveur | saint-sauveur-des-monts | saint-zotique | sainte-adele
  | sainte-agathe-des-monts | sainte-anne-de-bellevue | sainte-anne-des-monts | sainte-anne-des-plaines
  | sainte-catherine | sainte-julie | sainte-marie | sainte-marthe-sur-le-lac | sainte-therese | saintfield | saitama
  | sakai | sakakah | sakata | saki | saks | sakura | salaberry-de-valleyfield | salalah | salamanca | salamander bay
  | salatiga | salavat | saldanha | sale | sale al jadida | salem | salerno | salford | salfords | salida | salihorsk
  | salina | salinas | saline | salisbury | salisbury downs | salisbury east | salisbury heights | salisbury north
  | salisbury park | sallins | sallisaw | sallynoggin | salmon arm | salmon creek | salt lake city | salt spring island
  | salta | saltash | saltburn-by-the-sea | saltcoats | salter point | saltford | saltillo | salur | salvador
  | salzburg | salzgitter | samalkot | samara | samarinda | samarkand | samarra' | samastipur | sambalpur | sambhal
  | samburu | samford valley | sammamish | samsula-spruce creek | samsun | samut prakan | san angelo | san anselmo
  | san antonio | san benito | san bernardino | san bernardo | san blas-canillejas | san bruno | san carlos
  | san carlos park | san clemente | san cristobal | san diego | san dimas | san elizario | san fernando
  | san francisco | san gabriel | san jacinto | san jose | san juan | san juan capistrano | san juan sacatepequez
  | san leandro | san lorenzo | san luis | san luis obispo | san luis potosi | san marcos | san marino | san martin
  | san mateo | san miguel | san miguelito | san pablo | san pedro | san pedro sula | san rafael | san ramon | san remo
  | san salvador | san tan valley | san-pedro | sanaa | sanandaj | sanatoga | sancaktepe | sancti spiritus
  | sanctuary point | sand springs | sandacho | sandakan | sandalfoot cove | sandbach | sandersville | sandford
  | sandgate | sandhurst | sandila | sandown | sandpoint | sandringham | sandston | sandstone point | sandusky
  | sandwell | sandwich | sandy | sandy bay | sandy beach | sandy hills | sandy springs | sandyford | sandymount
  | sanford | sangamner | sangareddi | sangaree | sanger | sangli | sangrur | sanibel | sanliurfa | sanming
  | sans souci | sanshui | sant andreu | sant marti | santa ana | santa barbara | santa catarina | santa clara
  | santa clarita | santa cruz | santa fe | santa fe springs | santa luzia | santa maria | santa maria chimalhuacan
  | santa marta | santa monica | santa paula | santa rita | santa rosa | santa tecla | santander | santaquin | santarem
  | santee | santiago | santo andre | santo domingo | santo domingo este | santo domingo oeste | santol | santos
  | sants-montjuic | sanya | sao carlos | sao jose | sao leopoldo | sao luis | sao paulo | sao vicente | saone-et-loire
  | sapcote | sapele | sapphire beach | sappington | sapporo | sapucaia | sapulpa | saqqez | sarajevo | saraland
  | saranac lake | saranap | saransk | sarasota | sarasota springs | saratoga | saratoga springs | saratov
  | sardarshahr | sardegna | sargodha | sarh | sari | sarina | sariwon | sarnia | sarria-sant gervasi | sartell
  | sarthe | sasebo | saskatchewan | saskatoon | sasolburg | sassari | satara | satellite beach | satkhira | satna
  | satsuma | sattenapalle | satu mare | saughall | saugor | saugus | sauk rapids | sauk village | sault ste. marie
  | saundersfoot | sausalito | savage | savannah | savarkundla | saveh | savoie | savona | savoy | sawai madhopur
  | sawangan | sawbridgeworth | sawmills | sawston | sawtell | sawtry | saxilby | saxmundham | sayama | sayre
  | sayreville | sayreville junction | sayville | scaggsville | scalby | scappoose | scarborough | scarness | scarsdale
  | schaumburg | schenectady | schererville | schertz | schiller park | schleswig-holstein | schlusser
  | schofield barracks | schofields | scholes | schoneberg | schriever | schuyler | schuylkill haven | schweizer-reneke
  | scituate | scone | scoresby | scotch plains | scotchtown | scotia | scotland | scott | scott lake | scottburgh
  | scottdale | scotter | scotts valley | scottsbluff | scottsboro | scottsburg | scottsdale | scranton | scullin
  | scunthorpe | sea cliff | seabrook | seacliff park | seacombe gardens | seaford | seaford meadows | seaford rise
  | seaforth | seagoville | seaham | seal beach | sealy | searcy | seaside | seatac | seaton | seaton delaval | seattle
  | seaview | seaview downs | sebastian | sebastopol | sebring | secaucus | sechelt | secret harbour | secunda
  | secunderabad | security-widefield | sedalia | sedbergh | seddon | sedgefield | sedona | sedro-woolley | seeb
  | seekonk | seer green | seffner | sefton | seghill | segovia | seguin | sehore | seine-et-marne | seine-maritime
  | seine-saint-denis | sejong | sekondi-takoradi | selah | selby | selden | selinsgrove | selkirk | sellersburg
  | sellicks beach | selma | selsey | semaphore | semaphore park | semarang | semey | seminole | semnan | senatobia
  | send | sendai | sendhwa | seneca | seneca falls | senekal | seogwipo | seongnam-si | seoni | seoul | sepang
  | sepatan | sept-iles | sequim | serang | serekunda | seremban | sergipe | sergiyev posad | serilingampalle
  | serpentine | serpukhov | serra | setauket-east setauket | sete lagoas | setif | seto | settat | settle | setubal
  | sevastopol | seven corners | seven hills | seven oaks | seven sisters | sevenoaks | seventeen mile rocks | severn
  | severn beach | severna park | severnyy | severodvinsk | seversk | sevierville | sevilla | seville | seville grove
  | seward | seymour | sfax | shadow hills | shady hills | shady hollow | shady side | shafter | shaftesbury | shagamu
  | shah alam | shahabad | shahada | shahdol | shahecheng | shahjanpur | shahkot | shahr-e kord | shahrud | shahzadpur
  | shailer park | shajapur | shaker heights | shakhty | shakopee | shalvey | shamli | shamokin | shanghai | shangqiu
  | shangrao | shangri-la | shangyu | shanhaiguan | shankill | shanklin | shannon | shanor-northvue | shantipur
  | shantou | shanwei | shaoguan | shaowu | shaoxing | shaping | sharjah | sharlston | sharon | sharon hill
  | sharonville | shashi | shasta lake | shaw | shaw heights | shawano | shawbury | shawinigan | shawnee | shchelkovo
  | shchukino | sheboygan | sheboygan falls | sheepshead bay | sheerness | sheffield | sheffield lake | shefford
  | shegaon | sheidow park | shekhupura | shelburne | shelby | shelbyville | sheldon | shell cove | shelley
  | shellharbour | shelton | shenandoah | shengli | shenley | shenstone | shenton park | shenyang | shenzhen | sheopur
  | shepherdsville | shepley | shepparton | shepperton | shepshed | shepton mallet | sherborne | sherbrooke | sherburn
  | sheridan | sheringham | sherkot | sherman | sherman oaks | sherpur | sherrelwood | sherwood | sherwood manor
  | sherwood park | shetland islands | shevington | shibganj | shieldhill | shields | shifnal | shihezi | shijiazhuang
  | shikarpur | shikohabad | shildon | shillington | shillong | shiloh | shilong | shimla | shimoga | shimonoseki
  | shimotoda | shinyanga | shipley | shippensburg | shiprock | shiqi | shiqiao | shiraz | shirebrook | shiremoor
  | shirland | shirley | shirpur | shivaji nagar | shively | shivpuri | shiyan | shizuishan | shizuoka
  | shoalhaven heads | shoalwater | shoreham-by-sea | shoreline | shoreview | shorewell park | shorewood | short hills
  | short pump | shortland | shortlands | shotts | show low | shreveport | shrewsbury | shrirampur | shrivenham
  | shropshire | shuangcheng | shuangyashan | shunyi | shyamnagar | shymkent | si racha | sialkot | siauliai | siaya
  | sibiu | sible hedingham | sibsagar | sibu | sicilia | sicklerville | sidcup | siddhapur | siddipet | sidhi
  | sidi bel abbes | sidmouth | sidney | sidoarjo | sidon | siegen | siem reap | siena | sienna plantation
  | sierra madre | sierra vista | sierra vista southeast | siesta key | signal hill | signal mountain | sihanoukville
  | sihor | siirt | sikandarabad | sikar | sikasso | sikeston | sikkim | silang | silchar | sileby | siler city
  | siliguri | silkstone | sillod | silloth | siloam springs | silsbee | silsden | silver berry | silver city
  | silver end | silver firs | silver hill | silver lake | silver lakes | silver spring | silver springs
  | silver springs shores | silverdale | silverton | silverwater | silvis | simcoe | simferopol | simi valley
  | simmering | simoes filho | simpsonville | simsbury center | sinagra | sinah | sinaloa | sincelejo | sindhnur
  | sinfin | singa | singapore | singaraja | singkawang | singleton | singleton heights | singrauli | sinnamon park
  | sinnar | sinop | sinton | sinuiju | sion mills | sioux center | sioux city | sioux falls | siping | sippy downs
  | sira | siracusa | sirajganj | sirhind | sirjan | sirsa | sirsi | sirsilla | sirte | sisli | sitamarhi | sitapur
  | sitka | sittingbourne | sittwe | situbondo | siuri | sivakasi | sivas | siverek | siwan | sixmilebridge | siyabuswa
  | skegness | skellingthorpe | skelmersdale | skelton | skerries | skiatook | skibbereen | skidaway island | skikda
  | skipton | skokie | skopje | skowhegan | skudai | sky lake | skye | slacks creek | slade point | slaton | slave lake
  | sleaford | sleepy hollow | slidell | sligeach | sligo | slinger | slough | sloviansk | smethwick | smithers
  | smithfield | smithfield plains | smiths falls | smiths station | smithton | smithtown | smithville | smolensk
  | smyrna | snaith | snellville | snettisham | snodland | snohomish | snoqualmie | snowflake | snyder | snyderville
  | soacha | sobral | soc trang | socastee | sochi | socorro | soddy-daisy | sodermalm | sofia | sogamoso | sohag
  | soham | sohar | soka | sokode | sokoto | solana beach | solapur | soldiers hill | soledad | solihull | solikamsk
  | solingen | sollentuna | solntsevo | solon | solvang | solvay | somerdale | somers | somers point | somerset
  | somerset east | somersham | somersworth | somerton | somerton park | somerville | somme | sonargaon | sondrio
  | songea | songjiang | songnim | songyuan | sonipat | sonning common | sonoma | sonora | sooke | sopur | soquel
  | soran | soreang | sorel-tracy | sorell | soria | sorocaba | sorong | sorrento | sorrento valley | sosnowiec
  | souderton | souk ahras | sound beach | sousse | south amboy | south apopka | south australia | south ayrshire
  | south bay | south beach | south bel air | south beloit | south bend | south benfleet | south berwick | south boston
  | south bradenton | south brent | south brighton | south brisbane | south bunbury | south burlington | south carolina
  | south cave | south cerney | south charleston | south chicago | south cleveland | south collingham | south coogee
  | south croydon | south dakota | south daytona | south el monte | south elgin | south elmsall | south euclid
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
  | south townsville | south tucson | south turramurra | south tyneside | south valley | south valley stream
  | south venice | south vineland | south weber | south wentworthville | south west rocks | south whittier
  | south williamsport | south windsor | south yarmouth | south yarra | south yuba city | south yunderup | southall
  | southam | southampton | southaven | southbank | southborough | southbridge | southbury | southchase
  | southchurch village | southeast arcadia | southend-on-sea | southern pines | southern river | southfield
  | southgate | southglenn | southlake | southland | southminster | southold | southowram | southport | southsea
  | southside | southwark | southwater | southwell | southwest ranches | southwick | southwold | southwood acres
  | sowerby bridge | soweto | soyapango | soyibug | spalding | spanaway | spanish fork | spanish fort | spanish lake
  | spanish springs | spanish town | sparks | sparta | spartanburg | spearfish | spearwood | speedway | speers point
  | spence | spencer | spencer park | spennymoor | spilsby | spirit lake | spixworth | split | spokane | spokane valley
  | spotswood | spring | spring creek | spring farm | spring grove | spring hill | spring lake | spring lake park
  | spring ridge | spring valley | spring valley lake | springbok | springboro | springdale | springdale heights
  | springfield | springfield gardens | springfield lakes | springhill | springs | springvale | springvale south
  | springville | springwood | spruce grove | spuyten duyvil | squamish | sri jayewardenepura kotte | srikakulam
  | srinagar | srivilliputhur | srodmiescie | st agnes | st albans | st albans park | st andrews | st austell
  | st clair | st george | st helena | st helens | st helens park | st ives | st ives chase | st james | st johns park
  | st johnsbury | st kilda east | st kilda west | st leonards | st mary's bay | st marys | st peters | st. albert
  | st. catharines | st. charles | st. georges basin | st. helens | st. john's | st. johns | st. louis | st. marys
  | st. paul | st. petersburg | st. thomas | stafford | stafford heights | staffordshire | staines | stainforth
  | stakeford | stalbridge | stalham | stallings | stalybridge | stamford | stamford bridge | stamullin | standerton
  | standon | stanford | stanford-le-hope | stanhope gardens | stanley | stanmore | stansted mountfitchet | stanthorpe
  | stanton | stanwood | staplehurst | stapleton | star | stara zagora | starke | starkville | staryy oskol
  | state college | staten island | statesboro | statesville | staunton | stavanger | staveley | stavropol' | stawell
  | stayton | steamboat springs | steelton | steeple claydon | steeton | steger | steilacoom | steinbach | stellenbosch
  | stenhousemuir | stephenville | stepps | sterling | sterling heights | sterlitamak | stettler | steubenville
  | stevenage | stevens point | stevenson ranch | stevenston | stevensville | stewarton | stewartville | steyning
  | steynton | stickney | stilfontein | stillwater | stilton | stirling | stirling north | stockbridge | stockholm
  | stockport | stocksbridge | stocksfield | stockton | stockton heath | stockton-on-tees | stoke gifford | stoke poges
  | stoke-on-trent | stoke-sub-hamdon | stokenchurch | stokesdale | stokesley | stone | stone mountain | stonecrest
  | stonegate | stoneham | stonehaven | stonehouse | stoneville | stoney stanton | stony brook | stony plain
  | stony point | storm lake | stornoway | storrington | storrs | stotfold | stoughton | stourbridge
  | stourport-on-severn | stow | stowmarket | strabane | strandhill | stranraer | strasbourg | strasburg
  | stratfield mortimer | stratford | stratford-upon-avon | strathalbyn | stratham station | strathaven | strathdale
  | strathfield | strathfield south | strathfieldsaye | strathmore | strathpine | stratmoor | stratton | strawberry
  | streamwood | streator | street | streetly | streetsboro | strensall | stretford | stretton | strogino
  | strongsville | strood | stroud | stroudsburg | struthers | stuart | stuart park | stuarts draft | studio city
  | studley | sturgeon bay | sturgis | sturminster newton | sturry | sturt | sturtevant | stutterheim | stuttgart
  | suamico | subang jaya | subiaco | subotica | succasunna | success | suceava | sucre | sudbury | sudden valley
  | sudley | suez | suffern | suffolk | suffolk park | sugar grove | sugar hill | sugar land | sugarcreek
  | sugarland run | sugarmill woods | suihua | suining | suisun | suita | suitland | suitland-silver hill | suizhou
  | sujangarh | sujiatun | sukabumi | sukkur | suleja | sullana | sullivan | sulphur | sulphur springs | sultanah
  | sultanbeyli | sultangazi | sultanpur | sumare | sumedang | sumedang utara | summer hill | summerfield | summerhill
  | summerland | summerland point | summerlin south | summerside | summerville | summit | summit park | summit view
  | sumner | sumqayit | sumter | sumy | sun city | sun city center | sun city west | sun lakes | sun prairie
  | sun valley | sun village | sunam | sunbury | sunbury-on-thames | sunch'on | suncheon | suncook | sunderland
  | sundumbili | sungai petani | sunggal | sunland | sunland park | sunny isles beach | sunnybank | sunnybank hills
  | sunnyside | sunnyslope | sunnyvale | sunrise | sunrise beach | sunrise manor | sunset | sunset hills | sunset park
  | sunshine | sunshine beach | sunshine north | sunshine west | sunyani | supaul | superior | surabaya | surakarta
  | surat | surat thani | suratgarh | surbiton | surendranagar | surfers paradise | surfside | surgut | suriapet
  | surprise | surrey | surrey downs | surrey hills | surry hills | susanville | sussex | sussex inlet | sutherland
  | sutherlin | sutton | sutton bridge | sutton coldfield | sutton courtenay | suwanee | suwon | suzano | suzhou
  | suzuka | svensson heights | swadlincote | swaffham | swainsboro | swampscott | swan hill | swan view | swanage
  | swanbourne | swanley | swanmore | swanscombe | swansea | swanzey | swarthmore | swartz creek | swavesey | sway
  | swedru | sweet home | sweetwater | swellendam | swift current | swillington | swindon | swineshead | swinton
  | swissvale | swords | sycamore | sydenham | sydney | sydney mines | sydney olympic park | syevyerodonets'k
  | syktyvkar | sylacauga | sylhet | sylvan lake | sylvania | sylvania waters | sylvester | syosset | syracuse | syston
  | syzran' | szczecin | szeged | szekesfehervar | ta'if | tabasco | taber | tabora | tabriz | tabuk | tacloban | tacna
  | tacoma | tacony | tadcaster | tadepallegudem | tadley | tadpatri | tadworth | tafo | taft | taganrog | taganskiy
  | tagiura | taguig | tahlequah | tahmoor | tai'an | taibach | taichung | taigum | taihecun | tain | tainan | taipei
  | taiping | taishan | taitung city | taiyuan | taizhou | tajimi | takamatsu | takanini | takaoka | takarazuka
  | takasaki | takatsuki | takeley | takeo | takoma park | takoradi | talca | talcahuano | taldykorgan | talent
  | talipparamba | talisay | talkha | talladega | tallaght | tallahassee | tallai | tallebudgera | tallinn | tallmadge
  | tallulah | tamaki | tamale | tamalpais valley | tamalpais-homestead valley | tamaqua | tamarac | tamaulipas
  | tambaram | tamborine | tamborine mountain | tambov | tameside | tamiami | tamil nadu | tampa | tampere | tampico
  | tamworth | tana river | tanah merah | tanaina | tanda | tandil | tando adam | tando allahyar | tandragee | tandur
  | taneytown | tanga | tangail | tangerang | tanggu | tangier | tanglewilde | tanglewilde-thompson place | tangmere
  | tangshan | tanilba bay | tanjore | tanjung pinang | tanjungbalai | tankerton | tannum sands | tanque verde | tanuku
  | tanunda | tanza | taos | taoyuan city | tapachula | taperoo | tappan | tapping | tara | tara hills | taraba
  | taradale | taranaki | taranganba | taranto | taraz | tarboro | taree | targowek | targu-mures | tarhuna | tarija
  | taringa | tarlac city | tarleton | tarn | tarn taran | tarn-et-garonne | tarneit | tarnow | taroona
  | tarpon springs | tarporley | tarragindi | tarragona | tarrant | tarrawanna | tarrytown | tarsus | tartu | tarvin
  | tasek glugor | tashkent | tasikmalaya | tasman | tasmania | tatton | tatura | taubate | taunggyi | taungoo
  | taunton | taupo | tauranga | tavares | tavistock | tawau | taylor | taylor mill | taylors | taylors hill
  | taylors lakes | taylorsville | taylorville | tayport | taytay | taza | tbilisi | te anau | tea gardens
  | tea tree gully | teaneck | teays valley | tebessa | tebingtinggi | techiman | tecoma | tecumseh | teddington
  | tega cay | tegal | tegucigalpa | tehachapi | tehran | tehuacan | teignmouth | tekirdag | tekstil'shchiki | tel aviv
  | telangana | telarah | telde | telford | telina | tell city | tellicherry | tellico village | telopea | teluknaga
  | tema | temara | tembisa | temecula | temirtau | temiskaming shores | temora | tempe | tempe junction | temperance
  | temple | temple city | temple hills | temple terrace | templemore | templeogue | templestowe | templestowe lower
  | templeton | temuco | tenafly | tenambit | tenbury wells | tenby | teneriffe | teni | tennant creek | tennessee
  | tenterden | tenterfield | teofilo otoni | tepexpan | tepic | tequesta | teramo | terang | terenure | teresina
  | teresopolis | ternate | terni | ternopil | terrace | terrace heights | terranora | terrassa | terre haute
  | terrebonne | terrell | terrell hills | terrigal | terrington st clement | terry hills | terrytown | terryville
  | teruel | teshi old town | tetbury | tete | tetouan | tewantin | tewkesbury | tewksbury | texarkana | texas
  | texas city | teynham | tezpur | thaba nchu | thabazimbi | thabeban | thai nguyen | thame | thames | thames ditton
  | thane | thanesar | thanh hoa | tharaka-nithi | thatcham | thaton | thaxted | the acreage | the basin | the boldons
  | the bronx | the colony | the crossings | the dalles | the entrance | the gap | the hague | the hammocks | the oaks
  | the pas | the pinery | the ponds | the range | the rocks | the village | the villages | the vines | the woodlands
  | theale | thenkasi | theodore | thermalito | thessaloniki | thetford | thetford-mines | theunissen | theydon bois
  | thibodaux | thief river falls | thiells | thies | thies nones | thika | thirlmere | thirroul | thirsk
  | thiruvananthapuram | thiruvarur | thohoyandou | thomaston | thomastown | thomasville | thompson | thompsonville
  | thomson | thonotosassa | thoothukudi | thornaby-on-tees | thornbury | thorne | thorneside | thorngumbald
  | thornhill | thornlands | thornleigh | thornley | thornlie | thornliebank | thornton | thornton heath
  | thornton-cleveleys | thorold | thorpe hamlet | thousand oaks | thousand palms | thrapston | three lakes
  | three points | three rivers | thrissur | throgs neck | thulamahashi | thunder bay | thurgoona | thuringen | thurlby
  | thurles | thurmont | thurrock | thursday island | thurso | thurston | tianfu | tianjin | tianshui | tiaret
  | tibshelf | tiburon | tichigan | tickhill | tidworth | tiebo | tieli | tieling | tierra buena | tiffin | tifton
  | tigard | tigwav | tijuana | tikamgarh | tilburg | tilbury | tilhar | tillicoultry | tillmans corner | timaru
  | timber pines | timberlake | timberlane | timberwood park | timisoara | timmins | timon | timonium | timperley
  | timsbury | tin can bay | tinana | tindivanam | tingalpa | tingira heights | tinley park | tinsukia | tinton falls
  | tinwald | tiobraid arann | tipp city | tipperary | tipton | tiptree | tiptur | tirana | tiraspol | tirmiz
  | tiruchengode | tiruchirappalli | tirunelveli | tirupati | tiruppur | tirur | tiruttangal | tiruvalla
  | tiruvannamalai | tiruvottiyur | tisbury | titagarh | titirangi | titusville | tiverton | tiwi | tizi ouzou
  | tlahuac | tlalnepantla | tlalpan | tlaquepaque | tlaxcala | tlemcen | toamasina | tobercurry | tobol'sk | tobruk
  | tocantins | toccoa | tocumwal | toddington | todmorden | tohana | tokat | tokoroa | tokorozawa | tokushima
  | tokuyama | tokyo | tol'yatti | toledo | tolga | toliara | tolland | tollesbury | tolleson | toluca | tom price
  | tomah | tomakomai | tomball | tompkinsville | toms river | tomsk | tonala | tonawanda | tonbridge | tondabayashicho
  | tonganoxie | tongchuanshi | tonghae | tonghua | tongliao | tongshan | tongzhou | tonk | tonypandy | tonyrefail
  | tooele | toogoom | toongabbie | toorak | toorak gardens | toormina | tootgarook | toowong | toowoomba | topanga
  | topeka | toppenish | topsham | torbat-e heydariyeh | torbay | tordher | torfaen | torino | toronto | torpoint
  | torquay | torrance | torrens | torrens park | torrensville | torreon | torrevieja | torrington | torun | toscana
  | totnes | totowa | tottenham | tottington | totton | tottori | touba | toukley | toulon | toulouse | tours | tow law
  | towcester | tower | tower hamlets | townsville | townview | towradgi | towson | toyama | toyohashi | toyokawa
  | toyonaka | toyota | tra mhor | trabzon | tracy | tracyton | trafalgar | trafford | trafford park | trail | tralee
  | tranent | tranmere | trans nzoia | trapani | traralgon | travancore | traverse city | travilah | treasure island
  | tredegar | treeton | tregear | treharris | tremont | tremonton | trentino-alto adige | trento | trenton | treorchy
  | trevallyn | treviso | triangle | trier | trieste | trigg | trim | trimdon | trincomalee | tring | trinidad
  | trinity | trinity beach | trinity park | tripoli | tripura | trois-rivieres | trondheim | troon | trooper
  | troparevo | trophy club | trott park | trotwood | troutdale | trowbridge | troy | truckee | truganina | trujillo
  | trumann | trumbull | truro | trussville | tsaritsyno | tsawwassen | tshikapa | tsu | tsuen wan | tsukuba | tualatin
  | tuam | tuart hill | tuba city | tuckahoe | tucker | tucson | tucson estates | tucumcari | tuguegarao | tugun
  | tujunga | tukwila | tula | tulalip | tulancingo | tulare | tullahoma | tullamarine | tullamore | tullibody | tullow
  | tully | tulsa | tulua | tumbes | tumbi vmbi | tumble | tumkur | tumut | tumwater | tuncurry | tundla | tungi | tuni
  | tunis | tunja | tunstall | tupelo | tura | tura beach | turangi | turgutlu | turhal | turin | turkana | turkmenabat
  | turku | turlock | turmero | turner | tuross head | turpan | turpin hills | turramurra | turrella | turriff
  | turtle creek | turvey park | tuscaloosa | tuscumbia | tuskegee | tustin | tutamandahostel | tuttle | tuxford
  | tuxtepec | tuxtla | tuzla | tver | tweed heads | tweed heads south | tweed heads west | tweedbank
  | twentynine palms | twin falls | twin lakes | twin rivers | twin waters | twinsburg | two rivers | two rocks
  | two wells | twyford | tyabb | tychy | tycroes | tyldesley | tyler | tynemouth | tyngsboro | tyoply stan | tyre
  | tyrone | tysons corner | tyumen | tywyn | tzaneen | uasin gishu | ube | uberaba | uberlandia | ubon ratchathani
  | uckfield | udaipur | uddingston | udgir | udhampur | udine | udon thani | udumalaippettai | udupi | ueda | ufa
  | uffculme | uga | ugep | ughelli | uhrichsville | uijeongbu-si | uitenhage | ujhani | uji | ujjain | ukhta | ukiah
  | ulaidh | ulan bator | ulan-ude | ulanhot | ulhasnagar | ulladulla | ullal | ulm | ulsan | ultimo | ulundi
  | ulverston | ulverstone | ulyanovsk | ulysses | umatilla | umbria | umina beach | umm qasr | umraniye | umred
  | umuahia | umuarama | una | unanderra | underdale | underwood | undy | ungaran | union | union beach | union city
  | union gap | union hill-novelty hill | union park | uniondale | unionport | uniontown | unionville | united kingdom
  | universal city | university | university city | university heights | university park | university place | unjha
  | unley | unnao | upington | upland | upleta | upminster | uppal kalan | upper alton | upper arlington
  | upper caboolture | upper coomera | upper east | upper grand lagoon | upper hutt | upper kedron | upper langwith
  | upper montclair | upper mount gravatt | upper poppleton | upper saddle river | upper saint clair | upper sandusky
  | upper west | uppingham | uppsala | upton | uptown | upwell | upwey | uralla | urangan | urayasu | urbana
  | urbandale | urdaneta | urganch | urmston | uromi | urraween | ursynow | uruapan | uruguaiana | urumqi | urunga
  | usak | usera | ushaw moor | usher | usk | uskudar | ussuriysk | ust'-ilimsk | ust-kamenogorsk | utah | utica
  | utrecht | utsunomiya | uttar pradesh | uttarakhand | uttoxeter | uvalde | uvira | uxbridge | uyo | uzhgorod
  | vacaville | vacoas | vadnais heights | vadodara | vail | val-d'oise | val-d'or | val-de-marne | val-des-monts
  | valdivia | valdosta | vale park | valencia | valencia west | valentine | valinda | valladolid | valle vista
  | valledupar | vallejo | valley | valley center | valley city | valley cottage | valley east | valley falls
  | valley glen | valley park | valley station | valley stream | valley view | valleymount | valparai | valparaiso
  | valrico | valsad | van | van buren | van nest | van nuys | van wert | vanadzor | vancleave | vancouver | vandalia
  | vandenberg village | vanderbijlpark | vandergrift | vanier | vaniyambadi | vantaa | vapi | var | varamin | varanasi
  | varennes | varese | varginha | varna | varsity lakes | varzea grande | varzea paulista | vashon | vasse | vasteras
  | vasyl'evsky ostrov | vaucluse | vaudreuil-dorion | vaughan | vegreville | vejalpur | velikiy novgorod
  | velikiye luki | vellore | vendee | veneto | venezia | venice | venice gardens | ventersburg | ventnor
  | ventnor city | ventura | venustiano carranza | veracruz | veradale | veraval | verbano-cusio-ossola | vercelli
  | verde village | vereeniging | vermilion | vermilion-on-the-lake | vermillion | vermont | vermont south | vernal
  | vernon | vernon hills | vero beach | vero beach south | verona | versailles | verwood | veshnyaki | vestavia hills
  | viamao | vibo valentia | vicenza | vicksburg | victor harbor | victoria | victoria park | victoria point
  | victoriaville | victorville | vidalia | vidisha | vidor | vienna | vienne | vientiane | viera east | viera west
  | view park-windsor hills | viewbank | viewpark | vigo | vihari | vihiga | vijayawada | vila velha | viljoenskroon
  | villa canales | villa hills | villa lugano | villa nueva | villa park | villa rica | village green-green ridge
  | village park | village saint george | villahermosa | villas | villaverde | villavicencio | villawood | ville platte
  | villeurbanne | villiers | villupuram | vilnius | vincennes | vincent | vincentia | vincentown | vine grove
  | vineland | vineyard | vinh | vinh long | vinings | vinita | vinnytsia | vinton | vinukonda | viola | viransehir
  | virar | virginia | virginia beach | virginia water | virudunagar | visakhapatnam | visalia | visitacion valley
  | visnagar | vista | vitebsk | viterbo | vitoria | vizianagaram | vladikavkaz | vladimir | vladivostok | volgodonsk
  | volgograd | volksrust | volney | vologda | volta | volta redonda | volzhskiy | voorhees | voronezh | vosges | vrede
  | vredefort | vredenburg | vredendal | vriddhachalam | vrindavan | vryburg | vryheid | vung tau | vykhino-zhulebino
  | wabash | waco | wacol | waconia | wad medani | wadalba | waddington | wade hampton | wadebridge | wadesboro
  | wadeye | wadhurst | wading river | wadsworth | wafangdian | wagaman | wagga wagga | waggaman | waggrakine | wagoner
  | wahiawa | wahneta | wahpeton | wahroonga | waianae | waihee-waiehu | waihi | waihi beach | waikato | waikerie
  | waikiki | wailea | wailua homesteads | wailuku | waimalu | waimanalo | waimate north | waimea | wainwright
  | waipahu | waipio | wairoa | waitara | waite park | waiuku | wajir | wakayama | wake forest | wake village
  | wakefield | wakefield-peacedale | wakeley | wakerley | walbrzych | walcha | walden | waldon | waldorf | waldwick
  | wales | walgett | walkden | walker | walker mill | walkerston | walkersville | walkervale | walkley heights
  | walla walla | wallan | wallaroo | wallasey | walled lake | waller | wallingford | wallingford center | wallington
  | wallis-et-futuna | wallsend | walnut | walnut creek | walnut grove | walnut park | walpole | walsall | walsden
  | walterboro | waltham | waltham abbey | waltham cross | waltham forest | walton | walton-on-thames
  | walton-on-the-naze | wamberal | wamuran | wanaka | wanaque | wanborough | wandal | wandi | wandin north | wandina
  | wandsbek | wandsworth | wanganui | wangaratta | wangi wangi | wani | wannanup | wanneroo | wanniassa | wanparti
  | wantage | wantagh | wantirna | wantirna south | wanxian | wapakoneta | wapato | wappingers falls | waramanga
  | warana | warangal | waratah | waratah west | warboys | wardha | wardle | ware | wareham | wargrave | warilla
  | waringstown | warkworth | warlingham | warm mineral springs | warman | warmbaths | warminster | warnbro | warner
  | warner robins | warners bay | waroona | warr acres | warracknabeal | warradale | warragul | warrandyte | warrane
  | warranwood | warrawee | warrawong | warren | warren township | warrenpoint | warrensburg | warrensville heights
  | warrenton | warrenville | warri | warriewood | warrimoo | warrington | warrnambool | warsaw | warsop | warton
  | warwick | warwick farm | warwickshire | wasaga beach | wasco | waseca | washim | washingborough | washington
  | washington court house | washington heights | washington terrace | washingtonville | washougal | washwood heath
  | wasilla | watanobbi | watauga | watchet | watchung | water eaton | water orton | waterbeach | waterboro | waterbury
  | waterford | waterford west | wateringbury | waterloo | waterlooville | watertown | waterville | watervliet
  | waterways | watford | watford city | watlington | watseka | watson | watsonia | watsonia north | watsonville
  | wattle grove | watton | wau | wauchope | wauconda | waukee | waukegan | waukesha | waunakee | waupaca | waupun
  | waurn ponds | wausau | wauseon | wauwatosa | waveland | wavell heights | waverly | waverton | wawarsing
  | waxahachie | waxhaw | waycross | wayland | wayne | waynesboro | waynesville | wazirabad | weare | weatherford
  | weaverham | webb city | webster | webster city | webster groves | weddington | wedgefield | wednesbury
  | wednesfield | wee waa | weedon beck | weehawken | weetangera | weifang | weigelstown | weihai | weinan | weipa
  | weirton | weirton heights | weiser | wekiwa springs | welby | welcome | weldon spring | welkom | welland | wellard
  | wellesbourne | wellesbourne mountford | wellesley | welling | wellingborough | wellington | wellington point
  | wells | wells beach station | wells branch | wells-next-the-sea | wellston | welshpool | welwyn
  | welwyn garden city | wem | wembley | wembley downs | wemyss bay | wenatchee | wenchang | wendell | wendouree
  | wendover | wenshan city | wentworth falls | wentworth point | wentworthville | wentzville | wenzhou | werribee
  | werrington | werrington county | werrington downs | weru | wescosville | weslaco | wesley chapel | wesley hills
  | wesselsbron | west albany | west albury | west allis | west athens | west babylon | west ballina | west bathurst
  | west beach | west bend | west bengal | west bergholt | west berkshire | west bloomfield township | west bountiful
  | west boylston | west bridgewater | west bridgford | west bromwich | west busselton | west byfleet | west calder
  | west carrollton city | west carson | west chester | west chicago | west clandon | west clarkston-highland
  | west coast | west columbia | west concord | west coon rapids | west cornforth | west covina | west croydon
  | west des moines | west drayton | west dunbartonshire | west dundee | west elkridge | west elsdon | west end
  | west englewood | west falls church | west fargo | west footscray | west frankfort | west freehold
  | west garfield park | west gate | west gladstone | west glens falls | west greenwich | west gulfport | west hallam
  | west hartford | west hattiesburg | west haven | west haven-sylvan | west haverstraw | west helena | west hempstead
  | west hills | west hobart | west hollywood | west hoxton | west islip | west jerusalem | west jordan | west kelowna
  | west kempsey | west kilbride | west kingsdown | west kirby | west lafayette | west lake sammamish
  | west lake stevens | west lakes | west lakes shore | west launceston | west lawn | west leederville | west linn
  | west little river | west livingston | west long branch | west lothian | west lynchburg | west mackay | west malling
  | west melbourne | west memphis | west mersea | west miami | west mifflin | west milford | west modesto
  | west molesey | west monroe | west moonah | west new york | west norriton | west odessa | west orange
  | west palm beach | west park | west pennant hills | west pensacola | west perrine | west perth | west plains
  | west point | west pokot | west puente valley | west pymble | west rainton | west raleigh | west rancho dominguez
  | west richland | west ridge | west ryde | west sacramento | west saint paul | west salem | west samoset
  | west sayville | west scarborough | west sedona | west seneca | west side highway | west slope | west springfield
  | west sussex | west tamworth | west thurrock | west torrington | west town | west ulverstone | west university place
  | west valley | west valley city | west vancouver | west vero corridor | west view | west virginia | west wallsend
  | west warwick | west wellow | west whittier-los nietos | west wickham | west wodonga | west wollongong
  | west wyalong | west yarmouth | westbourne park | westbrook | westbury | westchase | westchester | westcott
  | westcourt | westdale | westergate | westerham | westerleigh | westerly | western | western australia
  | western springs | westerville | westfield | westford | westhill | westhoughton | westlake | westlake village
  | westland | westleigh | westmead | westmeadows | westmere | westminster | westmont | westmount | weston
  | weston turville | weston-super-mare | westonaria | westoning | westphalia | westport | westview | westville
  | westwego | westwood | westwood lake | wetaskiwin | wetherby | wetherill park | wethersfield | wetumpka | weybridge
  | weyburn | weymouth | whakatane | whalan | whaley bridge | whalley | whangamata | whangarei | wharton | wheat ridge
  | wheathampstead | wheatley | wheatley heights | wheaton | wheeler heights | wheelers hill | wheelersburg | wheeling
  | whickham | whistler | whitburn | whitby | whitchurch | white bear lake | white center | white city
  | white gum valley | white hall | white hills | white horse | white house | white marsh | white meadow lake
  | white oak | white plains | white river | white rock | white settlement | whitebridge | whitecourt | whitefield
  | whitefish | whitefish bay | whitehall | whitehall township | whitehaven | whitehead | whitehorse | whitehouse
  | whitemarsh island | whitestone | whitestown | whiteville | whitewater | whitfield | whitianga | whitinsville
  | whitley | whitley bay | whitman | whitmore lake | whitney | whitstable | whitsundays | whittier | whittington
  | whittlesea | whittlesey | whitwell | whitworth | whyalla | whyalla norrie | whyalla playford | whyalla stuart
  | whyteleafe | wichita | wichita falls | wick | wickenburg | wickford | wickham | wickham bishops | wickham market
  | wickliffe | wicklow | wideopen | widnes | wiesbaden | wigan | wigston magna | wigton | wilberforce | wild rose
  | wildomar | wildwood | wiley park | wilkes-barre | wilkinsburg | willagee | willand | willard | willaston
  | willemstad | willenhall | willetton | williams | williams lake | williams landing | williamsburg | williamson
  | williamsport | williamston | williamstown | williamsville | willimantic | willingboro | willingham | willington
  | willis | williston | williston park | williton | willmar | willmot | willoughby | willoughby hills | willow grove
  | willow oak | willow springs | willow street | willow vale | willowbrook | willowdale | willowick | willowmore
  | willows | willunga | wilmette | wilmington | wilmington island | wilmington manor | wilmore | wilmslow | wilsden
  | wilson | wilsonton | wilsonton heights | wilsonville | wilstead | wilston | wilton | wilton manors | wiltshire
  | wimauma | wimblington | wimborne minster | winburg | wincanton | winchburgh | winchcombe | winchester
  | winchester center | wind lake | windale | windang | windaroo | windcrest | winder | windermere | windham | windhoek
  | windlesham | windradyne | windsor | windsor gardens | windsor locks | winejok | winfield | wing | wingate
  | wingerworth | wingham | winkler | winmalee | winnemucca | winnetka | winnipeg | winona | winooski | winscombe
  | winsford | winslow | winsted | winston | winston hills | winston-salem | winter garden | winter gardens
  | winter haven | winter park | winter springs | winterbourne | winters | winterset | winterton | winterville
  | winthrop | winthrop harbor | winton | winwick | wiri | wirksworth | wirral | wisbech | wisconsin | wisconsin rapids
  | wishart | wishaw | witbank | witchford | witham | withamsville | withernsea | withers | witley | witney | witten
  | wittering | witton gilbert | wiveliscombe | wivenhoe | wixom | wloclawek | woburn | woburn sands | wodonga | wokha
  | woking | wokingham | wola | wolcott | wolf trap | wolfsburg | wollaston | wollert | wolli creek | wollochet
  | wollongbar | wollongong | wollstonecraft | wolmaransstad | wolsingham | wolston | wolverhampton | wombourn
  | wombwell | wondunna | wonga park | wonju | wonsan | wonthaggi | wood dale | wood river | wood-ridge | woodberry
  | woodbine | woodbridge | woodburn | woodbury | woodcliff lake | woodcote | woodcrest | woodcroft | woodend
  | woodfield | woodfin | woodford | woodford green | woodhall spa | woodhaven | woodinville | woodlake | woodland
  | woodland hills | woodland park | woodlands | woodlawn | woodlyn | woodmere | woodmoor | woodridge | woodroffe
  | woodrow | woods creek | woods cross | woodside | woodstock | woodvale | woodville | woodville gardens
  | woodville north | woodville south | woodville west | woodward | woodway | woody point | wool | woolavington
  | woolgoolga | woollahra | woolloomooloo | woolloongabba | woolooware | wooloowin | woombye | woongarrah | woonona
  | woonsocket | woori yallock | wooroloo | wooster | wootton | worcester | worcester park | worcestershire | woree
  | workington | worksop | worland | worongary | woronora | woronora heights | worrigee | worth | worthing
  | worthington | wotton-under-edge | woy woy | wrentham | wrexham | wright | writtle | wroclaw | wroughton | wuchuan
  | wuda | wuhai | wuhan | wuhu | wukari | wulagi | wulguru | wuppertal | wurtulla | wurzburg | wusong | wuwei | wuxi
  | wuxue | wuzhou | wyandanch | wyandotte | wyckoff | wyee | wykagyl | wylie | wyndham | wyndham vale | wyndmoor
  | wynn vale | wynne | wynnum | wynnum west | wynyard | wyoming | wyomissing | wyong | wytheville | xai-xai | xenia
  | xi'an | xiamen | xiangtan | xiangyang | xianning | xiantao | xianyang | xiaogan | xiazhen | xichang | xico
  | xilin hot | xindi | xinghua | xingtai | xinhui | xining | xinji | xinpu | xintai | xinxiang | xinyang | xinyuan
  | xinzhou | xiulin | xiuying | xochimilco | xuanzhou | xuchang | y felinheli | yadgir | yagoona | yaizu | yakamia
  | yakeshi | yakima | yakutsk | yallambie | yalyalup | yamagata | yamaguchi | yamanto | yamba | yamoussoukro
  | yamunanagar | yanbu | yancheng | yanchep | yandina | yangchun | yangebup | yangjiang | yangju | yangon | yangquan
  | yangshuo | yangzhou | yanji | yankton | yantai | yao | yaounde | yaphank | yapton | yardville | yarm | yarmouth
  | yarmouth port | yarnton | yaroslavl | yarra glen | yarra junction | yarrabah | yarrabilba | yarralumla | yarram
  | yarraville | yarrawarrah | yarrawonga | yasenevo | yass | yate | yateley | yatton | yavatmal | yaxley | yazd
  | yazoo city | yeadon | yekaterinburg | yelahanka | yelets | yellowknife | yelm | yelverton | yen vinh | yenakiyeve
  | yenangyaung | yeosu | yeovil | yeppoon | yerevan | yeronga | yevlakh | yevpatoriya | yibin | yichang | yichun
  | yinchuan | yingkou | yiyang | ynysybwl | yoakum | yobe | yogyakarta | yokine | yokkaichi | yokohama | yokosuka
  | yola | yonago | yonkers | yonne | yono | yorba linda | york | york beach | yorketown | yorkeys knob | yorkshire
  | yorkton | yorktown | yorkville | yoshkar-ola | youghal | young | youngstown | youngsville | youngtown | yowie bay
  | ypsilanti | yreka | ystalyfera | yuanlin | yuba city | yucaipa | yucatan | yucca valley | yuci | yueyang | yukon
  | yulara | yulee | yulin | yuma | yuncheng | yunfu | yushu | yuxi | yuyao | yuzhno-sakhalinsk | yvelines | zaanstad
  | zabol | zabrze | zacatecas | zachary | zagazig | zagreb | zahedan | zama | zamboanga | zamfara | zamora
  | zanesville | zanjan | zanzibar | zaoyang | zaozhuang | zapata | zapopan | zaporizhia | zaragoza | zaria | zarqa
  | zastron | zawiya | zeeland | zeerust | zelenograd | zemun | zenica | zephyrhills | zephyrhills south
  | zephyrhills west | zetland | zeytinburnu | zhabei | zhalantun | zhanaozen | zhangjiakou | zhangye | zhangzhou
  | zhanjiang | zhaodong | zhaoqing | zhaotong | zhaoyuan | zheleznodorozhnyy | zhengzhou | zhenjiang | zhenzhou
  | zhezqazghan | zhicheng | zhongshan | zhongxiang | zhoucun | zhoukou | zhu cheng city | zhuhai | zhuji | zhulebino
  | zhumadian | zhuzhou | zhytomyr | zibo | zielona gora | zigong | ziguinchor | zillmere | zilzie | zimmerman | zinder
  | zion | zionsville | zlatoust | zliten | zoetermeer | zonguldak | zoucheng | zuglo | zuni pueblo | zunyi | zurich
  | zwolle | zyablikovo | zyuzino
`);
