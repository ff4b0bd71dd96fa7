/**
 * Given names of Africa, Asia and the Pacific, by the region where they are most common. Folded; written for this
 * project from general knowledge.
 */
export const EASTERN_GIVEN_NAMES = {
  muslim: `abbas abd abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdi abdirahman abdirizak abdol
    abdolhossein abdoul abdoulaye abdu abdul abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik
    abdulrahman abdulrazak abdulsalam abdurrahman abid abu abubakar adam adel adham adil adnan afaf afif afzal ahmad
    ahmadou ahmed ahmet ahsan aicha aida aisha aishatu ajmal akbar akhtar akram ala alaa aleem ali alireza aliya
    aliyu allaudin almas amal aman amanullah amar ameen ameer amin amina aminata aminu amir amira amjad ammar amna
    amr anas anis anisa anwar aqeel arash ardeshir areeb arif arwa asad asadullah asef asghar ashfaq ashraf asif
    asim asma asmaa atef atiq atiya awad awwal aya ayad ayaan ayaz ayesha ayman ayoub ayub aza azad azam azhar aziz
    aziza azmi azra babak babar badar badr bagher bahaa bahar bahman bahram baraa basel bashar bashir basil basim
    basma bassam behrouz behzad belal benazir bijan bilal bilawal burhan bushra cemal cem ceren cyrus dalal dalia
    danish dara dariush daud dawood dawud ebrahim ehab ehsan ehud elham elias elif emad eman emel emine emir emrah
    emre ender enes erdal erdem eren ersin ertugrul esra essam eyad ezgi fadel fadi fadia fadwa fahad fahd faheem
    fahim fahima faisal faiz faiza fakhri falah farah faraj fareed farhad farhan farid farida fariha farooq farouk
    faruk farzana fatema fatemeh fathi fatih fatima fatin fatma fatmata fatou fatoumata fawad fawaz fawzi fawzia
    fayez fazal fazlur feisal ferhat fida fikri firas firdaus firouz fouad fuad gamal ghada ghaith ghani ghassan
    gholam ghulam gul gulbuddin gulsen habib habiba habibullah hadeel hadi hadiza hafez hafiz hafsa haidar haider
    haitham haji hajar hakan hakim hala haleem halima halit hama hamad hamed hameed hamid hamida hamdan hamdi hamza
    hana hanan hani hania hanif haniya hanna haqqani haris haroon harun hasan hashem hashim hasina hassan hassane
    hatem hatice hayat hayder haya hayrettin hazem hedayatullah hekmat hesham hibatullah hicham hichem hikmet hilal
    hilmi hind hira hisham hoda homa hosein hosni hossam hossein houda houssam huda humza husam husein huseyin
    husnain hussain hussam hussein hussin ibrahim ibrahima ibtisam idris iftikhar ihab ihsan ikram ilham ilhan ilyas
    imad iman imene imran imtiaz inas inaam iqbal iqra irfan irshad isa isam ishaq ismael ismail ismat issa issam
    iyad izzat jaafar jabbar jaber jabir jafar jahangir jalal jaleel jalil jamaal jamal jameel jamil jamila jamshid
    jasim jassim javad javaid javed jawad jawaher jihad jumana kadir kais kamal kamel kameel kamila kamran karam
    kareem karim karima kasim kaveh kawthar kazem kemal kenan khadija khaled khaleda khalid khalifa khalil khamis
    kianoush koray kourosh kubra laila lamia latif latifa layla leila leyla lina lubna lutfi maamoun maha mahamat
    mahamadou mahathir mahbub mahdi mahdieh maher mahfuz mahinda mahmood mahmoud mahmud mahmut mahnaz mahrang mai
    majd majed majeed majid malak malala malek malik mamadou mamdouh mamoun manal mansoor mansour manzoor maram
    mariam mariyam marwa marwan maryam masood masoud masoumeh masud matiullah may maya maysoon mazen mazin mehdi
    mehmet mehmood mehr mehran mehreen mehriban melih meral merve meryem mesut metin milad mina minoo mirza moaz
    moazzam moeen mohamad mohamed mohammad mohammadreza mohammed mohamud mohannad mohd mohib mohsen mohsin mojtaba
    mokhtar mona monir mostafa moussa mouna moustafa muammar muawiyah mubarak mudassar mufti muhamad muhammad
    muhammadu muhammed muhanad muhsin muhyiddin mujahid mujib mujtaba mukhtar mumtaz muna munir munira muqtada murad
    murat murtaza musa musab musallam mushtaq muslim mustafa mustapha mutaz muzaffar nabeel nabih nabil nabila nada
    nadeem nadhim nadia nadir nadira nael naeem nafisa naftali nagat naguib nahed nahid nahla naima naimatullah naji
    najib najibullah najla najm najwa narges nargis nariman nasim naseer naser nashwa nasima nasir nasir-ud-din
    nasrallah nasreen nasrin nasser navid nawaf nawal nawaz nayef nayla nazanin nazar nazeer nazia nazim nazir nazli
    necmettin nesrin nida nidal nihad nihal nima nisreen nizar noor nooruddin nora noura nour nouri nuha numan nur
    nuri nurul nusrat ola omar omer omid omran orhan osama osman othman oumar oussama ozan ozgur ozlem parvez parvin
    parviz parwana payam pervez pinar qadir qais qamar qasem qasim qassem qusay rabia rachid rachida rafik rafiq
    raghad rahaf raheel rahim rahima rahman rahmat rahmatullah raja rajab rakan ramadan rami ramin ramiz ramla rana
    rania raouf rasha rashad rasheed rashid rashida rasim rasul rauf raza razan razia recep reem refik reham rehana
    rehman reyhan reza riad rida rifaat riham rima riyad riyadh riza rokhsana rola rosmah roya ruba ruhollah
    rukhsana rula rustam saad saadat sabah saba saber sabir sabri sabrin sabry sadaf sadia sadiq saddam sadio saeb
    saed saeed safa safiya safwan sahar saher said saida saif saifullah sajad sajid sakina sala salah salam salama
    salar saleem saleh salem salih salim salima salma salman salwa sam sama samar samara sameer sameh samer sami
    samia samih samir samira samiullah sana sanam sanaullah saqib sara sardar sarfraz sarmad sarwar satar sayed
    sayeed sayyid sedat seif selahattin selcuk selim selma sepideh serdar serkan sevil seyed seyyed shaban shabana
    shabir shadi shafiq shaheen shahbaz shahid shahidul shahin shahla shahnaz shahram shahriar shahrukh shahzad
    shaikh shakeel shakib shakir shamima shamil shams shamsuddin shamsul sharif shaukat shaza sheharyar shehbaz
    shehzad shereen sherif sherin shima shirin shoaib shokri shukri siddiq siham sinan soha sohail sohaila soheil
    soraya souad soumaya suad suha suhail suleiman suleyman sultan sumaya sundus syed tabish taha taher tahir tahira
    taj talal talat taleb tamer tamim tanveer tanvir tareq tarek tariq tarik tasneem tawakkol tawfiq tayyip tayeb
    teymur tijjani touran tufan turgut turki ubaid ubaidullah ufuk ugur umar umer umm umut usama usman uthman vahid
    volkan wadah wael wafa wagdy wahid wajid waleed walid waqar waseem wasim wassim wisam yahya yahia yakub yara
    yaser yasemin yashar yasin yasir yasmeen yasmin yasmine yasser yassin yassine yazan yazid younes younis youssef
    youssouf yousaf yousef yousuf yunus yusuf yusra zachariah zafar zaheer zahid zahir zahra zaid zaidan zain zainab
    zaina zaki zakir zakaria zakia zakiya zalmay zaman zarah zarif zarina zaur zayd zayed zeeshan zehra zeina zeinab
    zeynep ziad ziauddin zia zohair zohra zohran zouhair zubair zubaida zuhair zulfikar zulfiqar`,
  southAsian: `aadhya aamir aarav aarti abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akhilesh akshay alok
    amal amala aman amar amarinder ambika amit amitabh amitav amrit amrita anand ananda anandi ananya anil anirban
    anirudh anish anita anjali anju ankit ankita ankur anoop ansh anshul anuj anup anupam anupama anura anuradha
    anurag anusha anushka aparna aravind archana arindam arjun arpita arun aruna arundhati arunachalam arvind asha
    ashish ashok ashwin ashwini asim atal atul avinash ayush babita babul balaji balakrishnan baldev balram barkha
    basanta basavaraj bhagwant bhagyashree bhanu bharat bharati bhaskar bhavna bhupendra bhupesh bhushan bibek
    bidhya bijay bijoy bikash bikram bimal bimala binay binod bipin birendra biswajit chaitanya chandan chandni
    chandra chandrababu chandrashekhar charan chetan chinmay chirag chitra damayanti darshan deepa deepak deepali
    deepika deepti dev devendra devika dhananjay dharmendra dhruv dilip dinesh dipak dipankar dipika divya diya
    droupadi durga eknath farhan ganesh gajendra gauri gautam gayatri geeta girish gita gopal gotabaya govind gulzar
    gurpreet gursharan gurmeet harbhajan hardeep hardik hari harini harish harivansh harmanpreet harsh harsha
    harshad harshil hema hemant himanshu himanta hitesh indira indra indrajit ishaan ishan ishwar jagadish jagan
    jagat jagdeep jagdish jagmeet jairam janardan janaki jasprit jaswant jatin jawaharlal jaya jayant jayanta
    jayanti jayaram jayashree jayesh jeevan jignesh jitendra jyoti jyotiraditya jyotsna kailash kalpana kalyan kamal
    kamala kamalesh kamini kanchan kanhaiya kapil karan karthik kartik karuna karunanidhi kashyap kaushik kavita
    kavya keshav ketan khadga kiran kirti kishan kishor kishore komal kripa krishna krishnan kriti kumar kumari
    kunal kusum kuldeep lakshmi lalit lalita lata laxman laxmi leela lokesh madan madhab madhav madhavi madhu
    madhukar madhuri madhusudan mahadev mahendra mahesh mahima maithripala malati malini mallika mallikarjun mamata
    mamta manas mandeep mandira mangala mani manik manish manisha manju manjunath manmohan manoj manohar mansi
    mayank mayawati medha meena meenakshi meera megha mihir milind mitali mithali mithun mohan mohini mohit monalisa
    moushumi mridula mukesh mukta mukul muralidhar murali murugan nagesh nalini naman namrata nanda nandini
    narasimha narayan narendra naresh navdeep naveen navjot neelam neeraj neeta neha nidhi nikhil nikita nilesh
    nimal nirmala niranjan nirupama nisha nishant nitin nitish nithya om omprakash padma padmaja padmini palaniswami
    pallavi pankaj paras parag paramjit parineeti parth partha parul pavan pawan payal pinarayi piyush poonam prabha
    prabhakar prabhu prabir prachi pradeep pradip pradyumna pragya prahlad prajwal prakash pramila pramod pranab
    pranav pranay prasad prasanna prasenjit prashant prateek pratibha pratik pratima pravin praveen preeti prem
    premadasa prerna preetha priti pritam priya priyanka priyansh puja pooja pulkit puneet punit purnima purushottam
    pushpa pushkar rachana rachna radha radhika raghav raghu raghunath raghuram rahul raj raja rajan rajani rajat
    rajeev rajendra rajesh rajinder rajinikanth rajiv rajkumar rajnath rajshree raju rakesh rakhi ram rama
    ramachandra ramakrishna ramakrishnan raman ramesh rameshwar ranbir ranil ranjan ranjit ranveer rashmi rati ravi
    ravindra raviraj reena rekha renu renuka revathi ritesh ritika ritu rohan rohini rohit roopa roshan ruchi
    ruchika rupa rupali sabita sachin sadhana sadhguru sagar sahana sahil sai sajith salil sambit samir sandeep
    sandhya sandip sangeeta sanjana sanjay sanjaya sanjeev sanjiv sanju sanket santosh sapna sarad sarat saraswati
    sarita sarojini sarvesh sasikala satish satyajit satyendra satya saurabh saurav savita seema senthil shailaja
    shailendra shailesh shakuntala shalini shankar shanta shanthi sharad sharda sharmila shashank shashi shatrughan
    sheela shikha shilpa shinde shiv shiva shivani shivraj shobha shraddha shreya shrikant shruti shubham shubhangi
    shubman shweta shyam shyamala siddhant siddharth siddaramaiah simran sirisena sirisha sita sitaram smita smriti
    sneha sohini somnath sonali sonam sonia soumya sourav sreenivasan sridevi sridhar srikanth srinivas srinivasan
    sriram stalin subash subhash subhasish subramaniam subramanian subrata sucheta sudarshan sudesh sudha sudhakar
    sudhir sugata suhasini sujata sujit sukanta sukhbir sukhdev sukhwinder suman sumathi sumit sumitra sunanda
    sundar sundeep sunetra sunil sunita supriya suraj surendra suresh surinder surjit surya sushant sushil sushila
    sushma sushmita suvendu swapan swapna swara swarup swati tanmay tanuja tanushree tanvi tapan tara tarun tejas
    tejashwi thangam tilak tribhuvan trupti tushar uday uddhav uma umang umesh upendra usha utpal uttam vaibhav
    vaishali vandana vanita varsha varun vasant vasanthi vasudev vasundhara veena veer vijay vijaya vikas vikash
    vikram vikrant vimal vimala vinay vinayak vineet vinesh vineeta vinod vipin viraj virat virender vishal vishnu
    vishwanath vivek vrinda yamini yash yashwant yashwantrao yogendra yogesh yogi yuvraj tshering jigme ugyen karma
    dorji pema tenzin dawa pasang mingma ngima lhamo kinley namgay`,
  eastAsian: `xi jinping keqiang qishan zhang wei li wang yi qiang guo hui ming hong lei jun yang yong jie juan tao min jing
    yan ping gang xiao yu hao xin lin bin peng bo feng fei liang chao xia ying mei lan fang na ting qing yun hua jia
    kai long hai jian guang qiu rong ning wen zhong zhi xiang xiaoming xiaoping zedong enlai zemin jintao jiabao
    kai-shek ching-te ing-wen chun-wai ka-shing ka-chiu carrie chee-hwa kin-chung wai siu kwok chi-fung jackie yao
    yuanyuan weiwei xiaobo zhiqiang guoqiang jianguo jianhua xiaohua lili meiling yingying hui-mei ying-jeou
    shui-bian kuan hsin chia jong un il sung kim yeong jae in geun hye moon jae-in jae-myung jae-yong jong-un
    jong-il yo-jong geun-hye myung-bak yoon suk-yeol seok-youl seok-yeol keun-hee moo-hyun dae-jung young-sam
    chul-soo ji-won ji-hoon min-jun min-ho min-ji min-jae min-seok seo-yeon seo-jun ha-eun ji-woo ji-min ji-yoon
    jin-woo jun-ho jun-young joon-ho sang-hoon sung-hoon sung-min hyun-woo hyun-jin hyun-soo dong-hyun dong-hoon
    young-ho young-hee young-jin kyung-wha kyung-soo eun-ji eun-hye su-jin soo-jin soo-hyun seung-min seung-hoon
    tae-hyung tae-yong tae-woo woo-jin ye-jin yeon-hee heung-min duck-soo han-na ki-moon jung-kook nam-joon aiko
    akane akemi aki akihiko akihiro akihito akiko akira akio asami asuka atsuko atsushi aya ayaka ayako ayumi chie
    chika chiyo daichi daiki daisuke eiji eiko emi emiko eriko etsuko fumiko fumio gaku go goro hajime hana haruka
    haruki haruko haruto hayao hayato hideaki hideki hideko hideo hidetoshi hideyoshi hinata hiro hiroaki hirofumi
    hirohito hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi ichiro ikuko isamu isao
    issei itsuki jiro junichi junichiro junko junya kaito kana kanako kaori kaoru katsuhiko katsunobu katsuya
    katsuyuki kayoko kazuhiko kazuhiro kazuki kazuko kazunori kazuo kazuya kazuyuki kei keiichi keiji keiko keisuke
    keita ken kenichi kenji kensuke kenta kentaro kenzaburo kenzo kiichi kimiko kinuyo kiyoko kiyoshi koichi koji
    koki kohei kosuke kotaro kumiko kunihiko kyoko kyohei madoka mai maki makiko makoto mamoru manabu mao mariko
    masaaki masafumi masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi masaya
    masayoshi masayuki masumi mayu mayuko mayumi megumi michiko midori mieko miho mika mikio miki minako minoru
    misaki mitsuko mitsuo mitsuru miyako miyu mizuki momoko motoo nagisa nana nanami nao naoki naoko naomi naoto
    naruhito natsuki natsuko natsumi noboru nobu nobuko nobuo nobuyuki noriko norio noriyuki osamu reiko ren rie
    rika riku rina ryo ryohei ryoichi ryoko ryosuke ryota ryotaro ryuichi ryuji ryusuke sachiko saki sakura sanae
    satoko satoru satoshi satsuki sayaka sayuri seiichi seiji seiko shigeki shigeko shigenobu shigeo shigeru
    shigeyuki shin shinichi shinichiro shinji shinjiro shinobu shintaro shinya shinzo shiori shizuka sho shogo
    shohei shoichi shoji shota shozo shun shunichi shunsuke shunji sota sosuke sumiko susumu tadao tadashi taichi
    taiki takaaki takafumi takahiro takako takanori takao takashi takayuki takehiko takehiro takeo takeru takeshi
    taku takumi takuya tamiko taro tatsuo tatsuya teruko tetsuo tetsuro tetsuya tokiko tomohiro tomoko tomomi tomoya
    tomoyuki toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio toshiro toshiyuki tsubasa tsuneo tsutomu
    tsuyoshi wataru yasuhiro yasuko yasunari yasuo yasushi yasutoshi yayoi yohei yoichi yoji yoko yosuke yoshiaki
    yoshifumi yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshimi yoshinobu yoshinori yoshio yoshitaka yoshiyuki
    yota yoshiro yudai yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yuko yuma yumi yumiko yuna
    yuriko yusaku yusuke yuta yutaka yuto yuya yuzuru`,
  southeastAsian: `aung khin kyaw maung min myint nay san suu swe than thant thein thiha tin tun win ye zaw zin hlaing nyunt phyo
    htet htoo kyi mya moe nguyen tran phuc trong xuan van thi duc minh hung dung tuan anh linh huong lan mai hoa
    thanh quang quoc hai hieu hoang khanh long nam ngoc nhung phong phuong son tam thao thu thuy tien toan trang
    trung tuyet vinh vu yen lam to agus andi anies ari arief arif asep bambang basuki bima budi cahyo citra dedi
    dedy denny dewi dian diah didik djoko dwi dwiki eka endang erick erlangga fadli fajar ferdy fitri ganjar gatot
    gibran gilang hartono hasto heru ida iin ilham imam indah indra irawan iriana irwan ismail joko jokowi jusuf
    ketut kusuma lestari luhut made mahfud maruf megawati moeldoko muhaimin nadiem novel nurhayati nyoman prabowo
    prasetyo pratikno puan putri putu rahmat ratna retno ridwan rini rizal rizky sandiaga sari setya sigit siti
    slamet soeharto sri suharto sukarno sulistyo supriyanto surya susi susilo susanto sutrisno taufik titi tito tri
    tuti umi wahyu wati wayan widodo wiranto yanti yenny yohanes yudi yudhoyono yuli zulkifli aminuddin anifah anwar
    azalina azizah azmin fadhlina fahmi faizal fuziah hajiji hamzah hanipa hishammuddin izzah jeffrey khairul khairy
    lim mahathir mahdzir maszlee mohamad muhyiddin mukhriz najib nancy nazri noraini norhizam nur nurul rafizi rina
    rosmah saifuddin shafie shahidan shahrir shamsul syed takiyuddin tengku teo teresa tony wan zahid zaliha zuraida
    zamri azman azlan aziz ahmad rosli rosnah roslan ramli suhaimi kamaruddin zainal abang awang dayang datu nik
    siew kok mei chee kah boon anutin apirat apichatpong arthit banharn chadchart chaiwat chalerm chavalit chuan
    chuwit jatuporn kittiratt korn naruemon nattawut niwattumrong paetongtarn panadda panupong parit pheu phumtham
    pita piyabutr prawit prayut prayuth prem rangsiman sanoh siriwan somchai somkid somsak sondhi srettha sudarat
    suchinda supachai suthep thaksin thanathorn thanong thongchai veera wissanu yingluck hun manet sen samdech sokha
    sovann rainsy kem choummaly bounnhang thongloun phankham sonexay benigno bongbong corazon cory dante emmanuel
    erap fidel ferdinand fernando gilbert gloria imelda isko jejomar jinggoy jojo joma juan kiko koko leni leila
    lito loren manny mar maria miguel miriam ninoy noynoy panfilo ping ramon ralph risa rodrigo ronald sara teodoro
    vicente vico`,
  african: `aaron aba abayomi abebe abena abidemi abiodun abiola abiy abiye abosede ade adebayo adebisi adebola adedayo
    adegoke adekunle adeleke adeola adesina adetokunbo adewale adeyemi adjoa adwoa afia afolabi agnes agyeman
    akinola akinwumi akinwunmi akosua akufo akua akwasi alassane alhaji alpha ama amadou amaka amanuel amara ambrose
    aminata amos ange anyang aristide arnold assane atiku atsu augustine ayele ayo ayodeji ayodele ayotunde azali
    babacar babajide babatunde babagana baraka bassirou beji bekele benson berhane bernard biniam biodun birhanu
    blessing bola bolanle bonginkosi bonke boubacar boima bongani brahim buhari busisiwe buyisiwe chakwera charity
    chebukati cheick cheikh chiamaka chibuike chibuzor chidi chidinma chiedza chika chikwe chimamanda chinedu
    chinelo chinonso chinua chinwe chioma chipo chris chuka chukwudi chukwuemeka chukwuma comfort cyril damilola
    daouda david dawit debretsion deborah demeke denis deng diomaye djamila doudou driss ebenezer ebrima edna edson
    edwin ekow elikem elliott emeka emefiele emmanuel emmerson enoch ernest esi esther evariste ezekiel faith farida
    faustin felix femi festus fikile floribert folake folasade foluke francine frew funke funmilayo fred gaston
    gebre george getachew ghislaine gift girma godfrey godwin goodluck grace graca habte haile hailemariam hage
    hakainde happiness hellen hope ifeanyi ifeoma ifeyinwa ike ikechukwu ikenna imani ireti isaias isatou isaac
    itumeleng iyabo jacob jakaya jewel jomo jonas joram joseph joyce jude juliana julius kabiru kaguta kalumba kamau
    kanayo kayode kebede kehinde kelechi kemi kenneth kgalema kgosi khadija khama khumbo kibet kimani kipchoge
    kiprono kipruto kizza kofi kojo kossi kwabena kwadwo kwaku kwame kwasi kwesi laurent lawal lazarus leymah
    letsile lerato letlhogonolo lindiwe lionel lungile lwazi mabel macky magufuli mahama mahamadou makhosi malusi
    mamadou mamady mandla mangosuthu maina mark masai matamela matilda mbali mcebisi mekonnen melaku meles mercy
    milton moise mokgweetsi monicah mosisili moses mpho mthuli mulatu muna munya musalia mutahi mwai nana naledi
    nandipha ncamisile ndidi nelson nene ngozi nhlanhla nicephore njoki njoroge nkechi nkosana nkosazana nkosinathi
    nnamdi nobuhle nokuthula nolwazi nomsa nomvula nonhlanhla nonso nosipho ntombi ntsiki nyambura nyasha obinna
    obiora obafemi obiageli odinga oke okechukwu okwudili ola olabisi oladipo olajide olamide olanrewaju olatunji
    oluchi olufemi olukayode olumide oluremi olusegun olushola oluwaseun oluwaseyi oluwatobi omotola omoyele onyeka
    opeyemi osagie osinachi osita oumou oupa ousmane panyaza patience patrice paul pauline phelekezela philomena
    phumzile pitso portia precious prosper pumza pravin raila rasaq refilwe rejoice remi richmond robert roch ronke
    rotimi ruto ruvarashe rashidat saheed salifou salif samia samora samson samwel sani sanusi saran segun seidu
    senzo seretse sello senait seun shamsa shehu sibongile sibusiso simeon sindisiwe sipho siphiwe siphokazi
    siyabonga siyamthanda solomon souleymane stella sunday susan sylvester sylvia tafadzwa taiwo tamba tatenda
    tawanda tebogo tedros temitope tendai tendayi tesfaye teodoro thabang thabo thandeka thandi thandiwe themba
    thembi thokozani thoko thomas thulani thulisile tiemoko tigist titilayo tobi toyin tshepo tsitsi tunde uche
    uchenna udo ugo uhuru uju ukaegbu usifo usman vincent vuyo vusi wale wambui wangari wanjiku wanjiru washington
    wavel wole wycliffe yahaya yayi yaw yemi yetunde yohannes yoweri yusuf zainab zakes zanele zandile zelalem
    zenawi zinhle zodwa zola zolani zuma zweli zwelinzima`,
  other: `aviv avi aviva avigdor avital amichai amiram amos ariel arik arnon asaf ayelet benny benzion bezalel binyamin
    boaz chaim dafna dalia dov dudi eden efrat ehud eitan elad elazar eli elimelech eliyahu elyakim esti ezer gadi
    gal galit gideon gila gilad golan golda hadas haim hagit hila ilan ilana inbal itai itamar itzhak kobi lior
    liora malka meir menachem merav michal mickey mordechai moshe naftali nahum nechama nehemia netanel nir nissim
    nitzan noa noam noga ofer ofir ohad omer orit orly oren oz pinchas rafi ran rivka roi ron ronen roni rotem ruvik
    sapir shai shaked shaul shelly shimon shira shlomo shmuel shulamit tal tali tamar tamir tomer tzachi tzipi tzvi
    uri uzi yaakov yael yaffa yair yakov yariv yehezkel yehoshua yehuda yigal yinon yisrael yitzhak yoav yohanan
    yona yonatan yoni yosef yossi yotam yuli yuval zeev zehava zion ziv achilleas adonis afroditi alexandros alexis
    anastasios anastasia andreas anestis angeliki antonis apostolos ares aristotelis athanasios athena charalambos
    christos chrysoula costas despina dimitra dimitris dimitrios dionysis dora effie eftychia eleftherios eleni
    elias evangelos evripidis fofi fotis fotini georgios giannis giorgos haris ilias ioanna ioannis irini kalliopi
    katerina konstantina konstantinos konstandinos kostas kyriakos lambros leonidas makis manolis maria marianna
    menelaos michalis miltiadis nektarios nikolaos nikos niki olympia panagiotis panayiotis panos paraskevi pavlos
    periklis petros prokopis sakis savvas sofia sotiris spyridon spyros stavros stefanos stelios stylianos takis
    thanasis thanos themis theodora theodoros theofilos thomais thrasos vangelis vasiliki vasilis vassilis vasso
    xenia yanis yannis yiannis yorgos zoe ani anahit ara aram ararat arayik armen arsen artak artur ashot gagik
    garegin gevorg gor hakob hayk hovhannes hovik karen lilit levon mher mikayel narek nikol nune robert ruben
    samvel sargis serzh siranush suren tatev tigran vahagn vahan varazdat vardan vazgen zaven akaki avtandil besik
    bidzina davit dato eka eteri gela giga giorgi guram irakli kakha ketevan lado levan mamuka manana mikheil nana
    nika nino nodar otar rati revaz salome sandro shalva tamaz tea tengiz tinatin vakhtang vano zaza zurab azamat
    aibek aidar aigerim aliya almaz almazbek asel askar aslan bakhyt bakyt bauyrzhan bekzat berdibek berik bolat
    daniyar dariga dastan emomali erlan gulnara gulnora gurbanguly islam jalol kairat karim kasym-jomart
    kassym-jomart kurmanbek madina marat mukhtar murat nazarbay nursultan nurlan omurbek otabek roza rustam sadyr
    saidmurod saparmurat serdar serik shavkat sooronbay talgat temir timur tokayev ulan yerlan zamira zhanar zhomart
    batbold battulga enkhbayar khurelsukh tsakhia ukhnaagiin ahmet agim albin albana arben ardian arian ariana artan
    avni bajram bardhyl bekim belinda besim besnik blerim bujar donika driton dritan edi edmond enver erion fatmir
    fatos flamur flutura gazmend genc gent hashim ilir ismail kadri kreshnik kujtim lirim lulzim monika mimoza
    nexhmije ramush rama rexhep sali shkelqim shpend shqipe skender taulant valon vjosa xhevahir ylli zef tane aroha
    hemi hone jacinda kiri manaia mere ngaire piripi rangi rawiri tama tamati tipene wiremu afioga fiame sitiveni
    siaosi semisi tuilaepa viliame voreqe josaia josefa epeli ratu sione siosaia tevita malietoa bougainville
    manasseh jeremiah allan ishmael rimbink sogavare kausea natano enele taneti hilda baron lionel ludwig
    jean-baptiste jean-bertrand jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-luc
    jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves marie-claire
    marie-claude marie-france anne-marie pierre-yves karl-heinz hans-peter hans-jurgen hans-georg klaus-dieter
    anna-lena mary-lou mary-kate`,
} as const;
