/**
 * Family names of Africa, Asia and the Pacific, by the region where they are most common. Folded; written for this
 * project from general knowledge.
 */
export const EASTERN_FAMILY_NAMES = {
  muslim: `abbas abbasi abboud abdallah abdelaziz abdelhamid abdi abdul abdullah abdullahi abdulrahman abedin abedini abiad
    abu-akleh abu-zayd adnan afridi agha aghazadeh ahmad ahmadi ahmadinejad ahmadzai ahmed akbari akhtar akhund
    akhundzada akin akinci aksener akyol al-abadi al-adawi al-ahmad al-amin al-amri al-ansari al-assad al-attar
    al-awlaki al-baghdadi al-bashir al-dabaiba al-falih al-fayez al-ghamdi al-hakim al-halbousi al-hariri al-hashimi
    al-hassan al-houthi al-hussein al-jaafari al-jaber al-jubeir al-kadhimi al-khalifa al-khatib al-khoei al-maliki
    al-mansour al-masri al-mahmoud al-megrahi al-muhandis al-nahyan al-otaibi al-qahtani al-rahman al-rashid
    al-rubaie al-sabah al-sadr al-said al-saleh al-salem al-sarraj al-saud al-shaabi al-shabib al-sharaa al-shehri
    al-sistani al-sisi al-subaie al-sudani al-sultan al-tayeb al-thani al-turki al-zahrani al-zarqawi al-zawahiri
    alami alavi albayrak ali aliyev alizadeh allawi amin amini amir amiri anwar araghchi arafat aramesh arif arslan
    asad asghar ashraf assad ata atallah atwan awad awan aydin ayoub ayub azam aziz azizi azmi babacan badawi badr
    bagheri bahceli bajwa bakir bakr baloch baradar barakat barghouti barzani basha bashir basri batur bayat baydoun
    bayoumi beg ben-ali benali bennani bhatti bhutto bin-laden bitar bouazizi boukhari boumediene bouteflika bugti
    butt caglar cakir can cavusoglu celik cetin chaudhary chaudhry cheema choudhury dahlan daoud daoudi darwish
    davutoglu demir demirel demirtas diab dogan dostum durrani ebadi ecevit efendi el-baradei el-sayed el-sisi
    elbaradei elbaz elmi elshazly emami erdem erdogan erten eslami esmail ezzat fadlallah fahmi faisal fakhrizadeh
    farah farahani farooq farouk farrokhzad fathi fayyad fidan firouz gaddafi gailani galip gamal gandapur ganji
    ghafoor ghani ghannouchi gharib ghazali ghalibaf ghazi ghorbani gilani gul gulen guler gunay guney gursel habib
    habibi habibullah haddad hafez hafiz haftar haidar haider hajizadeh hakimi halabi hamad hamdi hamdok hamed
    hameed hamid hamidi hammad hammoud hamza hanif haniyeh haq haqqani hariri harb hasan hasanov hashemi hashim
    hashimi hassan hassani hassanzadeh hatami hayat hekmatyar heydari hijazi hijab hilal hoseini hosseini hossain
    hoti husain hussain hussaini hussein ibrahim ibrahimi idris iftikhar ilyas imamoglu imran inonu iqbal ishaq
    islam ismail ismailov issa jaafar jabbar jabbari jaber jabr jafari jahangiri jalali jalil jalloul jamal jamali
    jannati javadi javed jibril jomaa jumblatt kabir kadirov kadyrov kakar kalin kalantari kamal kamali kamil kandil
    kaplan karaca karam karami karimi karimov karroubi karzai kashani kasuri kaya kayani kazemi khamenei khamis khan
    khashoggi khatami khatib khatun khawaja khayat khazali khalaf khalid khalil khalili khalilzad khattab khomeini
    khoury kilicdaroglu kiani koc korkmaz kocak kose kurdi kurt labib lahoud larijani latif lodhi loutfi madani
    magdy mahdi mahfouz mahmood mahmoud mahmud majid majidi makhlouf malik maliki mansoor mansour mansouri mansur
    maqbool marri marzouki masood masoud masri masud mattar mazloum mazari medhat mehdi mehsud menderes mengal
    meshaal mikati minhas mir mirza mirzaei moghaddam mohamed mohammad mohammadi mohammed mohebbi mohseni moin
    mojaddedi montazeri mookhey morsi moslem mostafa motahari mottaki mousavi moussa moussaoui mroue mubarak mufti
    mughal muhammad mujahid mukhtar munir murad musa musharraf mustafa mutlu muttaqi nabil nabizadeh nadeem naeem
    naif najafi najjar naqvi naseem naser nasr nasrallah nasser nasseri navabi nawaz nazari niazi noor noorzai noori
    nour nouri obaid obeid ocalan omar omari oner osman osmani ouattara ozal ozcan ozdemir ozel ozer ozgur ozil
    ozkan ozturk pahlavi pamuk parsa pasha peker pezeshkian pirzada polat qaddafi qadir qalibaf qamar qasemi qasim
    qassem qazi qureshi qutb rabbani rabiei radwan rafiq rafsanjani rahim rahimi rahman rahmani raisi rajabi rajavi
    rajoub ramadan ramzan rana rasheed rashid rasool rasul raza razak razavi rehman reza rezaei riaz rifai rizvi
    rouhani rushdie saad saadi sabahi sabri sadat sadeghi sadiq sadr safadi safar safavi sahin said sajjad salah
    salam salama salameh salami salehi salem salih salim salman samadi sanei sarwar saud sayeed sayyaf sayyed seif
    senturk serag sezer shaath shafik shafiq shah shaheen shahid shahin shahrani shahzad shaikh shakir shamkhani
    shanab shami shammari shams sharia shariati sharif sharifi shehata shehu sherzai shoaib siddiqui simsek
    sinirlioglu sinwar sobhani soleimani soltani soofi soylu subhani sudani suhail suleiman suleman sultan swar
    taheri tahir tahiri talabani talal talib tamimi tantawi taqi tarar tareen tariq tawfik tayyip tekin tlaib toprak
    turabi turk turkmen tusi ucar ugur ulucay umar unal usman uzun vaezi velayati wahab wahid wali walid wazir
    yalcin yaman yamani yaqoob yasin yassin yavuz yazdi yazici yilmaz yildirim yildiz younes younis yousaf yousafzai
    yousef yousfi youssef yucel yuksel yunus yusuf zadeh zafar zahedi zaher zahir zaidan zaidi zaki zaman zand
    zardari zargar zarif zawahiri zayed zebari zeidan zia ziad zidan zaeef`,
  southAsian: `abeysekera adani adhikari adityanath advani agarwal aggarwal agnihotri ahluwalia aiyar ambani ambedkar anand
    antony apte arora arya athawale awasthi azad babu bachchan badal baghel bagchi bairwa bajaj bakshi balakrishnan
    banerjee banerji bansal barua basu bathija batra bedi behera bera bhagat bhagwat bhalla bhandari bharadwaj
    bharti bhaskar bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya bhattarai bhushan bhuyan biswas bommai
    bordoloi borthakur bose boro bumrah chadha chahal chakrabarti chakraborty chakravarty chand chandra chandran
    chandrasekaran chandrasekhar chatterjee chattopadhyay chaturvedi chaudhari chaudhary chauhan chavan chawla
    chhetri chidambaram chopra choudhary choudhury chowdhury d'souza dahal das dasgupta datta dave dayal debnath
    deka desai deshmukh deshpande deuba dev deva devgan devi dewan dey dhaliwal dhankhar dhawan dhillon dhoni dhumal
    dikshit dissanayake divakaran doval dubey dutt dutta dwivedi easwaran fadnavis fernando gadkari gaekwad gandhi
    ganesan ganguly garg gavaskar gehlot ghosh gill gogoi goel gokhale gopal gopalakrishnan gopinath goswami gowda
    goyal grover guha gulati gupta gurung hansda hasina hazare hazra hegde hooda iyer iyengar jadhav jain jaishankar
    jaitley jayakumar jayalalithaa jayaraman jayasuriya jayawardene jha jindal johar joseph joshi kalam kale kalita
    kamath kamble kannan kant kapadia kapoor kapur karat karki karnik kashyap kaul kaur kejriwal khadse khaitan
    khandelwal khanna kharge kher khosla khurana khurshid kini kohli kothari kovind krishna krishnamurthy krishnan
    krishnaswamy kulkarni kumar kumaraswamy kumari kumaratunga kundu kushwaha lal lama limbu lodha madan madhavan
    mahajan mahanta maharaj maheshwari mahinda mahto maity majhi majumdar malhotra malik mallya mandal mane mani
    manjhi mankad manjrekar marandi mathew mathur maurya mazumdar meena mehra mehrotra mehta menon mishra misra
    mistry mittal mitra modi mohan mohanty moitra moily mondal moopanar mukherjee mukhopadhyay munda muraleedharan
    murmu murthy murugan murty nadar nadda nadella nadkarni naidu naik nair nambiar namboodiri nanda nandy narang
    narayan narayanan natarajan nath nayak nayar negi nehru nigam nikam nilekani ninan ojha oli oommen owaisi
    padukone pai pal palaniswami panda pandey pandit pandya panneerselvam pant parekh parikh parkash parmar parrikar
    paswan patel pathak patil patnaik patra pattanaik pawar perera pichai pillai pilot poddar pokhrel poojary
    prabhakar prabhu pradhan prajapati prakash prasad prasanna premadasa puri purohit quraishi radhakrishnan
    raghavan rahane rai raina raj raja rajagopal rajagopalan rajan rajapaksa rajaraman rajput raju ram ramachandran
    ramakrishnan raman ramamurthy ramanathan ramani ramaswamy ramesh rana ranaut ranawat rane ranganathan rao
    rastogi rathore raut ravi ravindran rawat ray reddy rijiju roy rupani sabharwal sachdev sachdeva saha sahni
    sahoo sahu saikia saini salian salunkhe salve samant samaraweera sangakkara sangma sankar santra sanyal saran
    sarangi sarkar sarma sarin sasikala satpathy sawant saxena sehgal sehwag sen sengupta seth sethi setia seshadri
    shah shankar shanmugam sharma shastri shekhar shetty shinde shirke shourie shrestha shrivastava shukla sibal
    sidhu silva singh singha singhal singhania singhvi sinha sirisena sirsat sitharaman sivakumar solanki somaiya
    soman soni sood soren sreenivasan sridhar srinivasan srivastava stalin subramaniam subramanian sukumar sundaram
    sundararajan suresh suri surjewala swain swaminathan swamy swaraj tagore talwar tandon tata tawde tejpal
    tendulkar thackeray thakkar thakur thapa thapar tharoor thevar thomas tikait tiwari tomar tripathi trivedi tyagi
    upadhyay uthappa vadra vaidya vaishnaw vajpayee varghese varma vasan veerappan vemula venkataraman venkatesan
    venkatesh verma vijayan vijayvargiya vyas wadhwa waghmare wickremesinghe wijeratne yadav yechury yediyurappa
    zacharia shakya tamang magar tharu sherpa poudel koirala ghimire khadka nepal paudel prachanda wangchuk namgyal
    dorji tobgay`,
  eastAsian: `chen zhang wang li liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao
    deng xiao feng zeng cheng cai peng pan yuan dong yu su ye lu wei jiang tian du ding shen jia jin xia fu fang shi
    zou xiong meng qin qiu hou lei bai mao xue yan xi long wan duan qian dai hao qiao gu kong shao chan cheung chow
    chu fong fung ho hui kwan kwok lai lam lau law leung lo lui mak ng ngan poon siu so tam tong tsai tsang tse tsui
    wong yam yeung yip yiu yuen chang chao chiang chiu chou chuang hsieh hsu hung kao kuo lee liao lien soong tsao
    tseng yeh kim park choi jung jeong kang cho jo yoon jang lim shin seo kwon hwang ahn song ryu yoo hong moon bae
    baek nam noh ha ko heo son chung cha joo koo woo min na ji byun chae yeom ban tak pyo sato suzuki takahashi
    tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
    hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada
    hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda
    nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo
    yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno
    sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura
    kikuchi sano onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada koyama yoshikawa honda
    yoshimura kawasaki oshima iida tsuchiya nishida aso suga kishida ishiba takaichi koizumi hatoyama kan noda koike
    kono motegi hosoda nikai amari obuchi murayama hosokawa miyazawa takeshita nakasone ohtani osaka nishikori hanyu
    asada uchimura ichiro matsuyama kitajima kurosawa mishima oe kawabata ishiguro takahata kitano`,
  southeastAsian: `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao luong truong lam ha
    cao chau ta thai santos reyes cruz bautista ocampo garcia mendoza torres tomas andrada castillo flores
    villanueva ramos castro rivera aquino navarro salazar mercado duterte marcos arroyo estrada robredo pacquiao
    lacson sotto pangilinan escudero binay poe cayetano hontiveros drilon recto villar zubiri romualdez dela-cruz
    dela-rosa macapagal magsaysay quezon laurel roxas osmena de-lima trillanes teodoro carpio remulla bersamin ressa
    aguilar abalos widodo subianto prabowo wibowo nugroho setiawan susanto hidayat pratama saputra kurniawan santoso
    gunawan hartono wijaya siregar nasution simanjuntak hutapea panjaitan situmorang sitompul harahap lubis pane
    sinaga sihombing manurung purnama basuki baswedan pranowo hartarto nasir rahayu lestari wulandari kusuma hadi
    budiman indrawati marsudi sukarnoputri yudhoyono sandi uno rais kalla habibie suharto soeharto sukarno tjahjo
    razak rahman yaakob yassin ibrahim badawi hussein onn ismail mohamad azizan hamid abdullah osman ahmad yusof
    salleh tan lim lee ng ong wong goh chua chan koh teo ang yeo tay low toh sim chong chia seah foo kwek loh lau
    chew cheong khoo pang quek yap anwar shinawatra vejjajiva chan-ocha wongsuwan thavisin limjaroenrat
    jungroongruangkit leekpai silpa-archa samak sundaravej wongsawat charnvirakul wechayachai rojanasakul khamsing
    srisai suwannarat chaiyasit boonmee saetang kyi hlaing thein swe htay win oo tun myint naing lwin soe zaw maung
    shwe aung sein hun sen rainsy sokha manet sihanouk norodom`,
  african: `abacha abdullahi abiola abiy abubakar achebe acheampong adamu addo adebayo adekunle adeleke adeola ademola
    adesanya adesina adeyemi adeyemo adichie adjei afewerki afolabi afwerki agbaje agyei agyeman ahidjo aidoo ajayi
    ajibola akande akinfenwa akinjide akintola akinwunmi akpabio akpan akufo-addo akuffo alemseged alli amaechi
    amadi ampofo aning annan ansah antwi anyaoku anyanwu appiah arinze asamoah asante asare asiedu atiku atta
    aubameyang awolowo ayariga ayele ayew azikiwe babangida baah badmus bagbin bako baldeh bamba banda bangura
    barankitse barrow barry bawumia bayo bediako bekele belay bello biya boadu boakai boakye boateng bongo bonsu
    botha botchwey botwe bozize buhari busia buthelezi camara cele chakwera chebet chepkoech cheruiyot chikwanda
    chilima chimbo chirwa cisse compaore conde conteh coulibaly dabo dada dadis dalhatu dangote daramola darko deby
    debretsion demeke desalegn dembele deng desta dia diagne diakite diallo diarra diatta dibaba dieng diop diouf
    diko djotodia dlamini dlamini-zuma dogara doe donkor drogba dube ekweremadu effiong eke ekpo el-rufai emefiele
    essien essoka eto'o eze ezekwesili fahad falana fashola fasina fayemi fayose faye fofana gachagua ganduje garang
    garba gathecheru gbagbo gbajabiamila gebremedhin gebrselassie gebreyesus ghebreyesus getahun gidada gichuru
    gnassingbe gowon guebuza gueye gumede habre habyarimana haile hailu hani hichilema hlongwane hlophe ibori
    ibrahim igwe ihedioha ikpeazu ikuku isoun iwobi iwu iyoha jaiyesimi jallow jammeh jatta jawara jonathan jugnauth
    jumbe kabila kabore kabbah kabuga kagame kalou kalonzo kamara kamau kambona kamwi kane kante kanu kapwepwe
    karanja karegeya karimi karua karume katumbi kaunda kayembe kayibanda kebede keino keita kenyatta kerekou khama
    khoza khumalo kiage kibaki kibet kihika kikwete kimani kinyanjui kipchoge kipchumba kipkemboi kiplagat kiprop
    kiprotich kiprugut kiptum kirui kiyingi koech kodjo kolawole kone konare koroma koskei kosgei kruger kufuor
    kukah kuti kwankwaso kyagulanyi lagat lawal lawan lekota lesufi limo lungu lumumba mabaso mabena mabuza mabunda
    mabuyane machar machel machungwa macharia madikizela madonsela madlala maduna mafe magashule magufuli mahama
    mahlangu mahlobo maimane maina majaliwa makamba makeba makgoba makhaya makhura makinda makonnen makoni makwarela
    malan malema malunga mamabolo mandela mangena mangope manuel mantashe manyi mapisa-nqakula maponyane maraga
    mariam mashaba mashatile mashinini masisi masire masondo masuku mathekga matiang'i matsepe mawarire mayaki
    mbabazi mbalula mbeki mbete mbilinyi mboweni mboya mbugua mchunu mdluli mehari mekonnen melesse mengesha
    mengistu meseret mhango mhlanga miguna minnawi misoi mkapa mkhize mkhonto mkhwebane mlambo mlotshwa mnangagwa
    mobutu modise mogoeng moi mokgoro mokhtari mokoena mokonyane molefe molewa momoh momodu morake moseneke mosisili
    motlanthe motsepe motshekga motsoaledi moyo mphoko mpofu msimang msiza mswati mthembu mthethwa mtshali mtshweni
    mudavadi mugabe mugisha mujuru mukamutara muluzi munyaneza munyua murkomen muriithi murungi muriuki musalia
    museveni musila mutai mutambara mutasa mutharika muthama mutua mutunga mvelase mwakwere mwale mwanawasa mwangi
    mwanza mwaura mwenda mwinyi mwiraria mzembi mzenda naidoo nakuta nandi ncube ndayishimiye ndebele nderitu ndiaye
    ndikumana ndlovu ndombasi ndong ndou ndour ndungu nel netshitenzhe ngcobo ngcuka ngema ngilu ngo ngoma ngubane
    ngugi nguema nguesso ngwenya niang njau njenga njonjo njoroge njie nkabinde nkomo nkosi nkrumah nkuna nkunda
    nkurunziza nkwinti nnamani nqakula ntaganda ntaryamira ntlemeza ntombela ntsebeza ntuli nwachukwu nwankwo nwosu
    nyachae nyambuya nyanda nyathi nyerere nyirenda nyong'o nyusi nzeribe nzimande nzuza obasanjo obaseki obi obiang
    obote odinga odili odhiambo ogbonna ogola oguine ojo ojukwu okafor okah okeke okello okiro okocha okogie
    okonjo-iweala okonkwo okorocha okoth okoye okpara okparaebo okri olonga olubadewo olukoya oluoch omondi
    ong'ong'o ongeri onyango onyema orengo osaze osei oshiomhole osibogun osinbajo otieno ouattara oumarou owuor
    owusu oyelaran oyelowo oyinlola pandor phiri phosa pillay pityana prempeh quansah quaye radebe rajoelina
    ramaphosa ramatlhodi ranneberger rasool ratsiraka ravalomanana rawlings raila ruto rwigara saitoti sall sako
    salim samba sambi sanda sane sangare sankara sanogo sanusi saraki sarpong savimbi sawyerr selassie selebi
    senghor senwo sesay setlhako sexwale shagari shange shettima shilowa shongwe sibanda sibiya sidibe sikhakhane
    sikwane sirleaf sisulu sithole sitole skosana slovo sobukwe soglo soludo songwe sonko soro soyinka sule suluhu
    sy tabane tafawa tambo tambuwal tandja tapsoba tarka tembo terfa tesfaye tessema tetteh thiam thiong'o thugwane
    tinubu tiote tijani togba tolbert toure touadera traore tshabalala tshisekedi tshombe tshwete tsvangirai turabi
    turay tutu ubah uduaghan ugwu uko ukpabio umar umeh usman utomi uwazuruike uwilingiyimana uzodinma vavi vilakazi
    wade waititu wabara wako wanjala wanyama were weah wike wolde woldemariam worku xaba xulu yahaya yakubu yamkela
    yaradua yar'adua yeboah yohannes youlou yobo yusuf zenawi zikalala zille zulu zuma zungu zwane zwelithini`,
  other: `abramov abramson adelson alon aloni amar amit amsalem arad arbel arens ashkenazi avneri ayalon azoulay bar-lev
    barak barkat begin beilin ben-ami ben-ari ben-david ben-eliezer ben-gurion ben-gvir ben-zvi benizri bennett
    biton bitan braverman bronstein carmi chikli cohen dagan danon dayan deri dichter eban edelstein edery eisenkot
    eitan elazar elbaz elkin erdan eshkol feiglin feldman friedman gafni gallant gamliel gantz gilad ginsburg gold
    goldfarb goldin golan golani goren halevi halevy hanegbi harel herzog hotovely kahana kahlon karhi katz katsav
    kish kochavi korngold lapid landau lau levi levin levinson levy liberman lieberman livnat livni mazuz meir
    melchior meridor michaeli miller mizrahi mofaz mordechai naveh netanyahu nissim olmert orbach oren ovadia
    pacifici peled peres peretz perry porush rabin rabinovich raz regev rivlin ronen rosen rosenfeld rosenblum
    rothman sa'ar saar segal shaked shalom shamir sharansky sharett sharon shavit shenkar shapira shikma shitrit
    silman smotrich sofer sokolovsky steinitz strock swid tamir tzur vaknin weizman winter yaalon yadin yadlin
    yishai yosef zamir zandberg zohar zuckerman alevizos anastasiadis andrianopoulos androulakis antonopoulos
    apostolou avramopoulos christodoulides christodoulou christofias constantinou dendias diamantopoulou dimas
    dimopoulos economou gennimata georgiadis georgiou giannakopoulos hatzidakis ioannidis kammenos karamanlis
    karagiannis katrougalos kikilias konstantopoulou kotzias koumoutsakos kouris kyriakides lambrou manolopoulos
    markopoulos mavros meimarakis mitsotakis nikolaidis nikolopoulos panagopoulos papachristou papadakis papademos
    papadimitriou papadopoulos papageorgiou papandreou papantoniou papoulias pappas pavlopoulos petridis
    sakellaropoulou samaras simitis skourletis stavridis stournaras theodorakis theodorou theoharis tsakalotos
    tsipras tsiodras varoufakis vasiliou venizelos voutsis xanthopoulos zachariadis abashidze alasania bakradze
    bibilashvili burjanadze chanturia gachechiladze gakharia garibashvili gomelauri iashvili ivanishvili jaliashvili
    japaridze kaladze kavelashvili khachapuridze kobakhidze kvirikashvili kvitashvili lomaia margvelashvili melia
    merabishvili noghaideli saakashvili samkharadze shevardnadze tabatadze talakvadze turnava ugulava usupashvili
    zhvania zurabishvili abrahamyan avetisyan azizyan babayan baghdasaryan demirchyan galstyan gasparyan ghazaryan
    grigoryan hakobyan harutyunyan hovhannisyan karapetyan khachatryan kirakosyan kocharyan manukyan margaryan
    martirosyan mirzoyan mkrtchyan movsisyan nalbandian papikyan pashinyan petrosyan poghosyan sahakyan sargsyan
    simonyan tadevosyan ter-petrosyan tonoyan vardanyan abdrakhmanov abdykadyrov akayev akhmetov akmatbayev aliev
    amanov asanov atambayev atambaev babanov bakiyev berdimuhamedov dzhaksybekov dzhumabayev ibraimov isayev iskakov
    japarov jeenbekov karimov kulibayev kulov mamytov masimov matraimov mirziyoyev nazarbayev niyazov nurmagomedov
    otunbayeva rahmon rakhmonov rakhimov sadykov sagintayev sarpashev sultanov suleimenov tashiev tasmagambetov
    tokayev umarov usubov zhaparov zhumabekov batbold battulga elbegdorj enkhbayar khurelsukh khaltmaa basha begaj
    berisha bushati domi gjonaj haradinaj hoti hoxha kadare konjufca krasniqi kurti limaj majko meidani meta mustafa
    nano nishani osmani pacolli rama ruci rugova sejdiu selimi tahiri thaci topi veseli ypi zeqiri xhaka shaqiri
    ahern ardern bainimarama bilimoria hipkins luxon mahuta mataafa marape natuman peters rabuka somare sopoaga
    sogavare tuilaepa tuimavave tupou kalsakau salwai whitlam albanese morrison dutton shorten turnbull rudd gillard`,
} as const;
