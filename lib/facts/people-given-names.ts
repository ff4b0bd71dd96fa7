/**
 * Given names by the part of the world they are most at home in, folded (lower case, no accents). Written for this
 * project from general knowledge. Names that are also everyday English words or places are in `AMBIGUOUS_GIVEN`.
 */
export const GIVEN_NAMES_BY_REGION = {
  english: `aaron abbie abby abigail ada addison adele adrian aidan aileen alan albert alec alex alexa alexander alexandra
    alexis alfred alice alicia alison allan allen allison alyssa amanda amber amelia amy andrea andrew andy angela angie
    angus anita ann anna anne annette annie anthony antony april archie arnold arthur ashley aubrey audrey austin ava
    barbara barney barry beatrice becky ben benjamin bernadette bernard bernie bert beth bethany betsy betty beverly bill
    billy blake bob bobby bonnie brad bradley brandon brenda brendan brent brett brian brianna bridget britney brittany
    brooke bruce bryan bryce bryony caitlin caleb calvin cameron candace carl carla carly carol caroline carolyn carrie
    casey cassandra cassidy catherine cathy cecil cecilia cedric chad charlene charles charlie charlotte chelsea cheryl
    chloe chris christian christie christina christine christopher christy chuck cindy claire clara clarence clark
    clayton cliff clifford clint clinton clive clyde cody colin colleen connie connor conor constance corey cornelius
    courtney craig crystal curt curtis cynthia daisy dale damian damien damon dan dana dane daniel danielle danny daphne
    darcy darla darlene darrell darren darryl dave david dawn dean deanna deb debbie deborah debra declan deirdre delia
    denise dennis derek dermot derrick desmond diana diane dianne dick dixie dolores dominic don donald donna doreen
    doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith edmund edna
    edward edwin eileen elaine eleanor eli elijah elinor elisabeth eliza elizabeth ella ellen ellie elliot elliott ellis
    elsie emily emma enoch eric erica erik erin ernest ernie esther ethan ethel eugene eunice eva evan eve evelyn ezra
    faith fay felicity felix fergus fiona fletcher florence floyd frances francesca francis frank frankie franklin fred
    freddie frederick gabriel gabrielle gail gareth garrett garry gary gavin gemma gene geoff geoffrey george georgia
    georgina gerald geraldine gerard gerry gilbert gillian gina ginger gladys glen glenda glenn gloria gordon grace
    graeme graham grant greg gregg gregory greta guy gwen gwendolyn gwyneth hailey hal hank hannah harold harper harriet
    harry harvey hayden hayley hazel heather heidi helen helena henrietta henry herbert herman hilary hillary holly
    horace howard hubert hugh hugo humphrey hunter ian imogen ingrid ira irene iris irma irving isaac isabel isabella
    isla ivan ivy jack jackie jackson jacob jacqueline jade jaime jake james jamie jan jane janelle janet janice jared
    jasmine jason jasper jay jayne jean jeanette jeanne jeff jefferson jeffrey jen jenna jennie jennifer jenny jeremiah
    jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joann joanna joanne jocelyn jodie jody joe joel
    joey john johnnie johnny jon jonah jonathan jordan joseph josephine josh joshua joy joyce juanita judd judith judy
    jules julia julian julie juliet june justin justine kaitlyn kamala kara karen karl karla kate katherine kathleen
    kathryn kathy katie katrina kay kayla keira keisha keith kelley kelly kelsey kelvin ken kendall kendra kenneth kenny
    kent kerry kevin kieran kim kimberly kirk kirsten kirsty kirstie kit kristen kristi kristin kristina kristy kurt kyle
    lacey lana lance larry laura lauren laurence laurie lawrence leah leanne lee leigh leo leon leonard leroy leslie
    lester lewis liam lila lillian lily linda lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lonnie
    loretta lori lorna lorraine lou louis louisa louise lucas lucille lucinda lucy luke lydia lyle lyn lynda lyndon lynn
    lynne mabel mack mackenzie maddie madeleine madeline madison maggie maisie malcolm mandy marcia marcus margaret
    margery marguerite maria marian marianne marie marilyn marion marjorie mark marlene marsha marshall martha martin
    martina martyn marvin mary mason matt matthew maureen maurice max maxine maxwell megan mel melanie melinda melissa
    melody melvin meredith merle mervyn mia michael michele michelle mick mickey mike mildred miles millicent millie
    milton mindy miranda miriam mitch mitchell moira mollie molly mona monica morgan morris moses muriel murray myra
    myrtle nadine nancy naomi natalie natasha nathan nathaniel neal ned neil nell nellie nelson neville niall nicholas
    nick nicky nicola nicole nigel nina noah noel nora noreen norm norma norman olive oliver olivia ollie opal oscar
    oswald otis owen paddy paige pam pamela pat patrice patricia patrick patsy patti patty paul paula pauline pearl peggy
    penelope penny percy perry pete peter phil philip phillip phillipa phoebe phyllis pippa polly poppy preston priscilla
    prudence quentin quincy quinn rachael rachel ralph ramona randall randolph randy ray raymond rebecca reece reg regina
    reginald renee rex rhiannon rhoda rhonda rhys ricardo richard rick ricky riley rita rob robbie robert roberta robin
    robyn rochelle rod roderick rodney roger roland ron ronald ronan ronnie rory rosalind rosamund rosanna roscoe rose
    rosemary rosie ross rowan roxanne roy royce ruby rudy rufus rupert russ russell ruth ryan sabrina sadie sally sam
    samantha sammy samuel sandra sandy sara sarah saul savannah scott sean sebastian selina serena seth shane shannon
    sharon shaun shawn sheila shelby sheldon shelley shelly sheridan sherman sherri sherry sheryl shirley sid sidney
    sienna simon simone sinead siobhan skye sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie
    stephen steve steven stewart stuart sue summer susan susannah susie suzanne sybil sylvia tabitha tamara tami tammy
    tania tanner tanya tara tasha taylor ted terence teresa teri terrance terrell terri terry tess tessa thelma theo
    theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tonya tracey traci tracy travis
    trevor tricia trina tristan troy trudy tucker tyler tyrone tyson ursula valerie vanessa vera verity vernon veronica
    vicki vickie vicky victor victoria vince vincent viola violet virgil virginia vivian vivien wade wallace wally walter
    wanda warren wayne wendell wendy wes wesley whitney wilbur wilfred will willa willard william willie willis wilma
    winifred winston winnie woodrow wyatt xander yvette yvonne zac zach zachary zack zara zoe liza lachlan hamish ewan
    euan alasdair alistair alastair iain callum finlay fraser ruaridh mhairi eilidh catriona oisin cillian padraig eoin
    eoghan aoife niamh saoirse orla grainne micheal seamus sean cathal donal dermot diarmuid ruairi ciaran kieran angharad
    carys cerys dafydd emrys gethin huw ieuan ioan llewellyn lowri nerys rhian sian deshawn lamar jamal tyrell lebron
    shaquille latoya lakeisha tamika kanye beyonce denzel oprah barack elon jill pete keir kemi mitt newt bernie tulsi
    vivek kash jd hakeem nikki`,
  germanic: `achim alexander alwin andre andreas anja anke anneke annelies annegret annemarie ansgar antje arend arjen
    arne arno arvid astrid august axel barbel bas bastian bernd bernhard birgit birgitta birte bjarne bjorn boris bram
    britta bruno burkhard carina carl carsten caspar christa christel christiane christof christoph claudia claus clemens
    corinna cornelia daan dagmar daniela detlef dieter dietmar dirk dorothea eberhard eckhard edda egon eike ekkehard
    elfriede elke elsbeth emil emilia erich ernst erwin esben eva evert ewald fabian felix femke finn florian floris
    franz frauke freya frida friederike friedrich fritz gabi gabriele geert georg gerald gerd gerda gerhard gerrit gert
    gertrud gijs gisela gitte gotz greet gregor greta gretchen gudrun guido gunnar gunter gunther gustav hannelore
    hannes hanna hanneke hans harald hartmut hedwig heidemarie heike heiko heiner heinrich heinz helga helge helle
    helmut hendrik henk henning henrik heribert hermann hilde hildegard hilmar holger horst hubertus hulda ilse imke
    inga inge ingeborg ingmar ingo ingrid ines irmgard isolde iver jaap jakob jan janine janis jannik jan-willem jens
    jeroen jesper joachim jochen johan johanna johannes joost joris jorg jorgen jorn josef joschka jurgen jutta kai
    kaja kaspar kasper katharina kathrin katja katrin kees kerstin kirsten kjell klaas klara klaus knud knut konrad
    konstantin kristian kristoffer lars lasse leif lena lennart lene leonie leonhard leopold liesbeth lieselotte linn
    linus lise lothar lotte ludger ludwig lukas lutz maarten mads magda magdalena magnus maike maja malin malte manfred
    manuela mareike maren margarete margarethe margot margrethe mariann marijke marit marius markus marten martijn
    mathias mats matthias matthijs mattias maximilian mechthild meike meta mette michiel mikael mikkel monika moritz
    nadja niclas niels niklas nils norbert olaf olav ole oliver olof oskar otto patrik peer pelle per petra philipp
    pia pieter piet pim poul ragnar ragnhild rainer ralf rasmus reiner reinhard reinhold renate rene rik roel roland
    rolf rosemarie rudiger rudolf ruud sabine sander sascha saskia sebastian sepp siegfried siegmund sigmar sigrid
    sigurd silke silvia simone sissel sixten sjoerd solveig soren stefan stefanie steffen steffi stein sten stig stijn
    stina susanne svea svein sven swantje sybille sylvia synnove tanja tarja teun thea theodor thijs thilo thomas
    thorbjorn thorsten thorvald thure til till tilman tobias torbjorn tore torsten trine trygve tuomas udo ulf ulla ulli
    ulrich ulrike ulrika ursel ursula ute uwe veit veronika viggo viktor volker volkmar waltraud walther wenche wendelin
    werner wiebke wilfried wilhelm willem willy wim winfried wolf wolfgang wouter xaver yvonne aino antti anneli arto
    eero eino esa hannu heikki ilkka jari jarmo jouni juha juhani jukka jussi jyrki kaisa kalle kari katri kimmo laura
    lauri leena markku marja matti mika mikko niina olli outi paavo pasi pekka pertti petteri pirjo raimo risto sanna
    sakari sari sauli seppo tapio teemu terhi timo toivo tommi ulla urho vaino veikko ville kaja toomas siim kersti
    andrus juri mart urmas andris edgars egils guntis ilze janis krisjanis maris raivis valdis algirdas arvydas dalia
    gintaras gitanas ingrida jonas kestutis mindaugas rimantas saulius vytautas zygimantas sigmundur katrin bjarni
    gudni halla jon olafur mathilde`,
  romance: `abel abelardo adela adelaida adolfo adriana adriano agnes agostino agustin aida alain alba alberta alberto
    alceu aldo alejandra alejandro alessandra alessandro alessia alessio alfonso alfredo alicia aline aloisio alonso
    alvaro amadeo amalia amaury ambrogio amelie amparo ana anabel anais anastasio andre andrea andreia andres angel
    angela angelica angelina angelo anibal anita anna-maria annalisa annick antoine antoinette antonella antonia
    antonietta antonin antonio araceli arcadio ariadna ariane ariel aristide aristides armand armando arnaud arnaldo
    arsene artur arturo asuncion auguste augusto aurelie aurelien aurelio aurora baltasar baptiste bartolome bartolomeo
    bautista beatrice beatriz belen benedetta benedetto benedicte benito benjamin benoit bernardo bertrand bianca blaise
    blanca brigitte bruna bruno caetano camila camilla camille camilo caridad carina carla carlo carlos carlota carmela
    carmen carmine carole carolina catalina caterina cecile celia celine celso cesar cesare chantal chiara christelle
    christiane christophe ciro claude claudette claudia claudine claudio clemence clement clementina clotilde colette
    concepcion constanza consuelo corentin corinne cosimo cristian cristiana cristiano cristina cristobal cyril dalila
    damiano daniela daniele danilo dario davi davide debora delfina delphine demetrio denis didier diego dilma diogo
    domenico dominique domingo dorival duarte edgardo edite edmond edoardo edouard eduarda eduardo elena eleonora elia
    eliana eliane elias elio elisa elisabetta elise elodie eloise elpidio elsa elvira emanuela emanuele emeric emilie
    emiliano emilio emmanuel emmanuelle enrica enrico enrique enzo ernestina ernesto esperanza esteban estefania
    estelle estrella etienne eugenia eugenie eugenio eusebio eva evaristo ezequiel fabiana fabiano fabien fabienne
    fabio fabiola fabrice fabrizio fatima fausto federica federico felicia felipe fermin fernanda fernando filipa filipe
    filippo fiorella flavia flavio florencia florent florentino franca francesca francesco francisca francisco franco
    franck francois francoise frederic frederique gabriela gabriele gael gaetano gaspar gaspard gaston gastao gaulthier
    genevieve gennaro geraldo gerardo germain german gerson gervasio ghislain ghislaine giacomo giampaolo gian giancarlo
    gianfranco gianluca gianluigi gianni gilberto gilles gilmar gina gino giorgia giorgio giovanna giovanni gisele
    giuliana giuliano giulia giulio giuseppe giuseppina gloria gonzalo graca graciela gregoire gregorio guadalupe
    guglielmo guido guilherme guillaume guillermo gustave gustavo gwenael hector helder helene heloisa henri henrique
    heriberto herminia hernan hernando herve hilario hippolyte horacio hortense huberto hugo humberto ignacio ignazio
    ilaria ildefonso imelda ines inacio inmaculada iolanda irene irma isaias isabela isabelle isidoro isidro ismael
    itamar ivan ivo jacinta jacinto jacobo jacques jader jaime jair janaina javier jean jeannette jeannine jeremie
    jeronimo jesus joana joao joaquim joaquin joelle joel joelma jorge jose josefa josefina josep josette josiane josue
    juan juana juanita judite julien julienne julieta julio justo karina karine katia laetitia lara laura laure laurent
    laurence leandro leila leonardo leonel leonor leopoldo leticia letizia lia lidia ligia liliana lilian lina lino
    lionel lisandro livia lorena lorenza lorenzo loretta lourdes luana luc luca lucas lucia luciana luciano lucie
    lucien lucienne lucila lucio lucrecia ludovic ludovico luigi luigia luis luisa luiz lula mafalda manoel manon manuel
    manuela marc marcel marcela marceline marcelle marcello marcelo marcia marcio marco marcos margarida margarita
    margherita marguerite mariana mariangela mariano maribel maricruz marielle marina marine marino mario marisa marisol
    maristela maritza marta martine martinho massimiliano massimo mateo mateus mathieu mathilde matias matteo maurice
    mauricio maurizio mauro maxime maximiliano maximo mayra melchior mercedes michel michela michelangelo michele
    micheline mickael miguel milagros minerva mireille mirella mirta mohamed moises monica monique montserrat morena
    muriel nadege nadia nadine nahuel natalia nathalie nayib nelida nelly nelson nestor neymar nicanor nicola nicolas
    nicole nicoletta nicolo nieves nilda nilson noelia noemi noemie norberto octavio odette odile olga olivier olivia
    omar ondina orlando ornella oriol osvaldo otavio ottavio pablo palmira paloma paola paolo pascal pascale pascual
    patrice patricio paule paulette paulina paulo pedro penelope perrine philippe philippine piedad pierluigi pierre
    piero pietro pilar pio placido priscila quique quirino rafael rafaela raffaele raffaella ramiro ramon raphael raquel
    raul raimundo reinaldo reine regis reinaldo remedios remi remo remy renaldo renan renata renato renaud ricardo
    riccardo rigoberto rita roberta roberto rocco rocio rodolfo rodrigo rogelio rogerio roland rolando romain roman
    romana romano romeo romero romulo ronaldo roque rosa rosalia rosana rosangela rosario rosaura roxana ruben rui
    sabine sabrina salome salvador salvatore samuel sancho sandra sandrine sandro santiago santos sara saturnino
    sebastiana sebastiao sebastien segolene serafina serena serge sergio severine severino silvana silvano silvia silvio
    simona simone socorro sofia solange soledad sonia stefania stefano stephane suzette sylvain sylvaine sylvie tarcisio
    tatiana telma teo teodora teodoro teofilo teresa teresita thais thiago thibault thierry tiago tito tiziana tiziano
    tomas tommaso toni trinidad tristan tulio ubaldo ugo umberto urbano valentin valentina valentino valeria valerie
    valerio vanda vanderlei vanessa vania vasco vera veronica veronique vicente victor victorino vincent vincenza
    vincenzo violeta virginie virgilio virginia vitor vitoria vittoria vittorio viviana viviane vladimiro waldemar walter
    wilfredo wilson xavi xavier ximena xiomara yadira yago yann yannick yasmina yesenia yolanda yves yvan yvette yvon
    zulema zuleika ion ioana iulian iulia bogdan catalin corina cosmin cristi crin dacian dragos elena emil florin
    gabriela gheorghe horia iohannis klaus laura liviu lucian maia marcel marius mihaela mihai mircea mugur natalia
    nicolae nicusor oana octavian ovidiu petre radu raluca razvan sorin stefan teodor traian tudor valeriu vasile
    victor viorica vlad`,
  slavic: `adam adamina agata agnieszka aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandr alexei
    alexey alina alla alyona ana anastasia anastasiia anastasiya anatol anatoli anatoliy anatoly andrej andrei andrey
    andrii andriy andrija andrzej aneta aniela ante anton antonin antonina anzhelika arkady arseniy arseny artem artemiy
    artyom asen ayrat barbora bartosz beata blagoje blazej bogdan bogumil bohdan bohumil bohuslav bojan boleslaw bolat
    boris borislav borislava boriss borut bozena bozidar branislav branko bronislaw bronislav ceslav czeslaw dalibor
    damir damian danil daniil danuta danylo darija dariusz darko darya daria dejan denis denys desislava dimitar
    dimitri dimitrije dimitry dmitri dmitrii dmitriy dmitry dmytro dobromir dominik dorota dragan dragana drago dragomir
    dragoslav drazen dunja dusan dzhokhar edita eduard egor ekaterina elena elizaveta elvira elzbieta emil eugeniusz
    evgeni evgenia evgeniy evgeny ewa fedir fedor filip franciszek franjo frantisek fyodor galina galyna gennadiy gennady
    georgi georgiy georgy gleb goran gordana gorica grazyna grigory grigol grzegorz gustaw halina hanna haralampi helena
    henryk heorhiy hleb hryhoriy hristo hrvoje igor ihor ilia ilija ilona ilya inna irena irina iryna iuliia iurii ivan
    ivana ivanka ivica ivo ivona iwona iza izabela jacek jadranka jadwiga jakub jan jana janez janina janko janusz
    jaroslav jaroslaw jaroslava jarmila jelena jerzy jiri jolanta josip josef jovan jovana jozef jurij jozo juraj kaja
    kalina kamil kamila karel karina karol karolina katarina katarzyna kateryna kazimierz khrystyna kinga kira kirill
    klara klavdia kolinda konstantin konstanty kornel kostiantyn kresimir krum krystian krystyna krystof krzysztof ksenia
    kseniya kyrylo larisa larysa lech leonid leonid leos lesia leszek lev lidia lidija liliana liudmila liudmyla ljiljana
    ljubica ljubisa ljubomir lubomir lubos ludmila ludmyla ludwik lukasz luka lyubov lyudmila lyudmyla maciej
    magdalena maja maksim maksym malgorzata marcin marek marharyta mariia mariana mariana marija marijan marina mariusz
    mariya marko marta marzena mateusz matej mateja matvey maxim maksymilian michal mieczyslaw mihail mihailo mikalai
    mikhail mikola mikolaj mila milan milana milena milica miljan milka milko milorad milos miloslav mira mirjana
    mirko miro miroslav miroslaw miroslava mladen momcilo monika mstyslav mykhailo mykhaylo mykola myroslav myroslava
    nadezhda nadia nadiya natalia nataliia nataliya natalya natasa nebojsa neda nedeljko nemanja nenad nikita nikola
    nikolai nikolay nikolina nina novak oksana olaf olena oleg oleh oleksandr oleksandra oleksii oleksiy olexander olga
    olha olya ondrej orest ostap ognjen patryk pavel pavla pavle pavlina pavlo pawel petar petko petr petra petro piotr
    plamen polina predrag przemyslaw radek radka radmila rado radoslav radoslaw radovan rafal rajko rastislav ratko
    renata rimma robert roksana roman romana rostislav rostyslav rumen ruslan ruslana ryszard sasa sasha saso savo
    semyon serafim serhii serhiy sergei sergej sergey sergiy simeon slavko slavoljub slawomir slobodan slobodanka
    snezana sofiia sofija sofiya sonja spas srdan stana stanimir stanislav stanislava stanislaw stanko stefan stefka
    stepan stevan stipe stjepan stoyan svetlana sviatoslav svitlana svyatoslav sylwia szymon tadej tadeusz tamara taras
    tatiana tatyana teodor tetiana tetyana tihomir timofey timur todor tomas tomasz tomislav tsvetan tymofiy uladzimir
    ulyana urszula vaclav vadim vadym valdemar valentin valentina valentyn valentyna valera valeri valeria valeriia
    valerii valeriy valery vanja varvara vasil vasiliy vasily vasyl veljko velimir vera vesna viacheslav viktor viktoria
    viktoriia viktoriya vincas violeta vira vitali vitaliy vitalii vitaly vitomir vjekoslav vlada vladan vladimir
    vladislav vladlen vladyslav vlasta vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav waldemar wiktor
    witold wieslaw wladyslaw wlodzimierz wojciech yakov yana yaroslav yaroslava yegor yehor yekaterina yelena yelizaveta
    yevgeni yevgenia yevgeniy yevgeny yevhen yevhenii yevheniia yulia yuliia yuliya yuri yurii yuriy yury zbigniew
    zbynek zdenek zdravko zeljko zeljka zinaida zivko zlatan zlatko zofia zoran zoya zoriana zsolt zuzana zygmunt agnes
    andras attila balazs balint bela bence csaba dora eniko erzsebet eszter ferenc gabor gergely gergo geza gyorgy
    gyula ildiko imre istvan janos jozsef judit kalman karoly katalin klara krisztina lajos laszlo levente marton mate
    matyas miklos nandor orsolya peter robert sandor szabolcs szilard tamas tibor viktor vilmos zoltan zsofia zsuzsanna`,
  muslim: `abbas abd abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdi abdirahman abdirizak abdol
    abdolhossein abdoul abdoulaye abdu abdul abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi abdulmalik
    abdulrahman abdulrazak abdulsalam abdurrahman abid abu abubakar adam adel adham adil adnan afaf afif afzal ahmad
    ahmadou ahmed ahmet ahsan aicha aida aisha aishatu ajmal akbar akhtar akram ala alaa aleem ali alireza aliya aliyu
    allaudin almas amal aman amanullah amar ameen ameer amin amina aminata aminu amir amira amjad ammar amna amr anas
    anis anisa anwar aqeel arash ardeshir areeb arif arwa asad asadullah asef asghar ashfaq ashraf asif asim asma asmaa
    atef atiq atiya awad awwal aya ayad ayaan ayaz ayesha ayman ayoub ayub aza azad azam azhar aziz aziza azmi azra
    babak babar badar badr bagher bahaa bahar bahman bahram baraa basel bashar bashir basil basim basma bassam behrouz
    behzad belal benazir bijan bilal bilawal burhan bushra cemal cem ceren cyrus dalal dalia danish dara dariush daud
    dawood dawud ebrahim ehab ehsan ehud elham elias elif emad eman emel emine emir emrah emre ender enes erdal erdem
    eren ersin ertugrul esra essam eyad ezgi fadel fadi fadia fadwa fahad fahd faheem fahim fahima faisal faiz faiza
    fakhri falah farah faraj fareed farhad farhan farid farida fariha farooq farouk faruk farzana fatema fatemeh fathi
    fatih fatima fatin fatma fatmata fatou fatoumata fawad fawaz fawzi fawzia fayez fazal fazlur feisal ferhat fida
    fikri firas firdaus firouz fouad fuad gamal ghada ghaith ghani ghassan gholam ghulam gul gulbuddin gulsen habib
    habiba habibullah hadeel hadi hadiza hafez hafiz hafsa haidar haider haitham haji hajar hakan hakim hala haleem
    halima halit hama hamad hamed hameed hamid hamida hamdan hamdi hamza hana hanan hani hania hanif haniya hanna
    haqqani haris haroon harun hasan hashem hashim hasina hassan hassane hatem hatice hayat hayder haya hayrettin hazem
    hedayatullah hekmat hesham hibatullah hicham hichem hikmet hilal hilmi hind hira hisham hisham hoda homa hosein
    hosni hossam hossein houda houssam huda humza husam husein huseyin husnain hussain hussam hussein hussin ibrahim
    ibrahima ibtisam idris iftikhar ihab ihsan ikram ilham ilhan ilyas imad iman imene imran imtiaz inas inaam iqbal
    iqra irfan irshad isa isam ishaq ismael ismail ismat issa issam iyad izzat jaafar jabbar jaber jabir jafar jahangir
    jalal jaleel jalil jamaal jamal jameel jamil jamila jamshid jasim jassim javad javaid javed jawad jawaher jihad
    jumana kadir kais kamal kamel kameel kamila kamran karam kareem karim karima kasim kaveh kawthar kazem kemal kenan
    khadija khaled khaleda khalid khalifa khalil khamis kianoush koray kourosh kubra laila lamia latif latifa layla
    leila leyla lina lubna lutfi maamoun maha mahamat mahamadou mahathir mahbub mahdi mahdieh maher mahfuz mahinda
    mahmood mahmoud mahmud mahmut mahnaz mahrang mai majd majed majeed majid malak malala malek malik mamadou mamdouh
    mamoun manal mansoor mansour manzoor maram mariam mariyam marwa marwan maryam masood masoud masoumeh masud matiullah
    may maya maysoon mazen mazin mehdi mehmet mehmood mehr mehran mehreen mehriban melih meral merve meryem mesut metin
    milad mina minoo mirza moaz moazzam moeen mohamad mohamed mohamad mohammad mohammadreza mohammed mohamud mohannad
    mohd mohib mohsen mohsin mojtaba mokhtar mona monir mostafa moussa mouna moustafa muammar muawiyah mubarak mudassar
    mufti muhamad muhammad muhammadu muhammed muhanad muhsin muhyiddin mujahid mujib mujtaba mukhtar mumtaz muna munir
    munira muqtada murad murat murtaza musa musab musallam mushtaq muslim mustafa mustapha mutaz muzaffar nabeel nabih
    nabil nabila nada nadeem nadhim nadia nadir nadira nael naeem nafisa naftali nagat naguib nahed nahid nahla naima
    naimatullah naji najib najibullah najla najm najwa narges nargis nariman nasim naseer naser nashwa nasima nasir
    nasir-ud-din nasrallah nasreen nasrin nasser navid nawaf nawal nawaz nayef nayla nazanin nazar nazeer nazia nazim
    nazir nazli necmettin nesrin nida nidal nihad nihal nima nisreen nizar noor nooruddin nora noura nour nouri nuha
    numan nur nuri nurul nusrat ola omar omer omid omran orhan osama osman othman oumar oussama ozan ozgur ozlem parvez
    parvin parviz parwana payam pervez pinar qadir qais qamar qasem qasim qassem qusay rabia rachid rachida rafik rafiq
    raghad rahaf raheel rahim rahima rahman rahmat rahmatullah raja rajab rakan ramadan rami ramin ramiz ramla rana rania
    raouf rasha rashad rasheed rashid rashida rasim rasul rauf raza razan razia recep reem refik reham rehana rehman
    reyhan reza riad rida rifaat riham rima riyad riyadh riza rokhsana rola rosmah roya ruba ruhollah rukhsana rula
    rustam saad saadat sabah saba saber sabir sabri sabrin sabry sadaf sadia sadiq saddam sadio saeb saed saeed safa
    safiya safwan sahar saher said saida saif saifullah sajad sajid sakina sala salah salam salama salar saleem saleh
    salem salih salim salima salma salman salwa sam sama samar samara sameer sameh samer sami samia samih samir samira
    samiullah sana sanam sanaullah saqib sara sardar sarfraz sarmad sarwar satar sayed sayeed sayyid sedat seif selahattin
    selcuk selim selma sepideh serdar serkan sevil seyed seyyed shaban shabana shabir shadi shafiq shaheen shahbaz shahid
    shahidul shahin shahla shahnaz shahram shahriar shahrukh shahzad shaikh shakeel shakib shakir shamima shamil shams
    shamsuddin shamsul sharif shaukat shaza sheharyar shehbaz shehzad shereen sherif sherin shima shirin shoaib shokri
    shukri siddiq siham sinan soha sohail sohaila soheil soraya souad soumaya suad suha suhail suleiman suleyman sultan
    sumaya sundus syed tabish taha taher tahir tahira taj talal talat taleb tamer tamim tanveer tanvir tareq tarek tariq
    tarik tasneem tawakkol tawfiq tayyip tayeb teymur tijjani touran tufan turgut turki ubaid ubaidullah ufuk ugur umar
    umer umm umut usama usman uthman vahid volkan wadah wael wafa wagdy wahid wajid waleed walid waqar waseem wasim wassim
    wisam yahya yahia yakub yara yaser yasemin yashar yasin yasir yasmeen yasmin yasmine yasser yassin yassine yazan yazid
    younes younis youssef youssouf yousaf yousef yousuf yunus yusuf yusra zachariah zafar zaheer zahid zahir zahra zaid
    zaidan zain zainab zaina zaki zakir zakaria zakia zakiya zalmay zaman zarah zarif zarina zaur zayd zayed zeeshan zehra
    zeina zeinab zeynep ziad ziauddin zia zohair zohra zohran zouhair zubair zubaida zuhair zulfikar zulfiqar`,
  southAsian: `aadhya aamir aarav aarti abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akhilesh akshay
    alok amal amala aman amar amarinder ambika amit amitabh amitav amrit amrita anand ananda anandi ananya anil anirban
    anirudh anish anita anjali anju ankit ankita ankur anoop ansh anshul anuj anup anupam anupama anura anuradha anurag
    anusha anushka aparna aravind archana arindam arjun arpita arun aruna arundhati arunachalam arvind asha ashish ashok
    ashwin ashwini asim atal atul avinash ayush babita babul balaji balakrishnan baldev balram barkha basanta basavaraj
    bhagwant bhagyashree bhanu bharat bharati bhaskar bhavna bhupendra bhupesh bhushan bibek bidhya bijay bijoy bikash
    bikram bimal bimala binay binod bipin birendra biswajit chaitanya chandan chandni chandra chandrababu chandrashekhar
    charan chetan chinmay chirag chitra damayanti darshan deepa deepak deepali deepika deepti dev devendra devika dhananjay
    dharmendra dhruv dilip dinesh dipak dipankar dipika divya diya droupadi durga eknath farhan ganesh gajendra gauri
    gautam gayatri geeta girish gita gopal gotabaya govind gulzar gurpreet gursharan gurmeet harbhajan hardeep hardik
    hari harini harish harivansh harmanpreet harsh harsha harshad harshil hema hemant himanshu himanta hitesh indira
    indra indrajit ishaan ishan ishwar jagadish jagan jagat jagdeep jagdish jagmeet jairam janardan janaki jasprit
    jaswant jatin jawaharlal jaya jayant jayanta jayanti jayaram jayashree jayesh jeevan jignesh jitendra jyoti
    jyotiraditya jyotsna kailash kalpana kalyan kamal kamala kamalesh kamini kanchan kanhaiya kapil karan karthik kartik
    karuna karunanidhi kashyap kaushik kavita kavya keshav ketan khadga kiran kirti kishan kishor kishore komal kripa
    krishna krishnan kriti kumar kumari kunal kusum kuldeep lakshmi lalit lalita lata laxman laxmi leela lokesh madan
    madhab madhav madhavi madhu madhukar madhuri madhusudan mahadev mahendra mahesh mahima maithripala malati malini
    mallika mallikarjun mamata mamta manas mandeep mandira mangala mani manik manish manisha manju manjunath manmohan
    manoj manohar mansi mayank mayawati medha meena meenakshi meera megha mihir milind mitali mithali mithun mohan mohini
    mohit monalisa moushumi mridula mukesh mukta mukul muralidhar murali murugan nagesh nalini naman namrata nanda nandini
    narasimha narayan narendra naresh navdeep naveen navjot neelam neeraj neeta neha nidhi nikhil nikita nilesh nimal
    nirmala niranjan nirupama nisha nishant nitin nitish nithya om omprakash padma padmaja padmini palaniswami pallavi
    pankaj paras parag paramjit parineeti parth partha parul pavan pawan payal pinarayi piyush poonam prabha prabhakar
    prabhu prabir prachi pradeep pradip pradyumna pragya prahlad prajwal prakash pramila pramod pranab pranav pranay
    prasad prasanna prasenjit prashant prateek pratibha pratik pratima pravin praveen preeti prem premadasa prerna
    preetha priti pritam priya priyanka priyansh puja pooja pulkit puneet punit purnima purushottam pushpa pushkar
    rachana rachna radha radhika raghav raghu raghunath raghuram rahul raj raja rajan rajani rajat rajeev rajendra
    rajesh rajinder rajinikanth rajiv rajkumar rajnath rajshree raju rakesh rakhi ram rama ramachandra ramakrishna
    ramakrishnan raman ramesh rameshwar ranbir ranil ranjan ranjit ranveer rashmi rati ravi ravindra raviraj reena rekha
    renu renuka revathi ritesh ritika ritu rohan rohini rohit roopa roshan ruchi ruchika rupa rupali sabita sachin
    sadhana sadhguru sagar sahana sahil sai sajith salil sambit samir sandeep sandhya sandip sangeeta sanjana sanjay
    sanjaya sanjeev sanjiv sanju sanket santosh sapna sarad sarat saraswati sarita sarojini sarvesh sasikala satish
    satyajit satyendra satya saurabh saurav savita seema senthil shailaja shailendra shailesh shakuntala shalini shankar
    shanta shanthi sharad sharda sharmila shashank shashi shatrughan sheela shikha shilpa shinde shiv shiva shivani
    shivraj shobha shraddha shreya shrikant shruti shubham shubhangi shubman shweta shyam shyamala siddhant siddharth
    siddaramaiah simran sirisena sirisha sita sitaram smita smriti sneha sohini somnath sonali sonam sonia soumya
    sourav sreenivasan sridevi sridhar srikanth srinivas srinivasan sriram stalin subash subhash subhasish subramaniam
    subramanian subrata sucheta sudarshan sudesh sudha sudhakar sudhir sugata suhasini sujata sujit sukanta sukhbir
    sukhdev sukhwinder suman sumathi sumit sumitra sunanda sundar sundeep sunetra sunil sunita supriya suraj surendra
    suresh surinder surjit surya sushant sushil sushila sushma sushmita suvendu swapan swapna swara swarup swati tanmay
    tanuja tanushree tanvi tapan tara tarun tejas tejashwi thangam tilak tribhuvan trupti tushar uday uddhav uma umang
    umesh upendra uma usha utpal uttam vaibhav vaishali vandana vanita varsha varun vasant vasanthi vasudev vasundhara
    veena veer vijay vijaya vikas vikash vikram vikrant vimal vimala vinay vinayak vineet vinesh vineeta vinod vipin viraj
    virat virender vishal vishnu vishwanath vivek vrinda yamini yash yashwant yashwantrao yogendra yogesh yogi yuvraj
    tshering jigme ugyen karma dorji pema sonam tenzin dawa pasang mingma ngima lhamo kinley namgay`,
  eastAsian: `xi jinping keqiang qishan zhang wei li wang yi qiang guo hui ming hong lei jun yang yong jie juan tao min
    jing yan ping gang xiao yu hao xin lin bin peng bo feng fei liang chao xia ying mei lan fang na ting qing yun hua
    jia kai long hai jian guang qiu rong ning wen zhong zhi xiang xiaoming xiaoping zedong enlai zemin jintao jiabao
    kai-shek ching-te ing-wen chun-wai ka-shing ka-chiu carrie chee-hwa kin-chung wai ming siu kwok chi-fung jackie yao
    yuanyuan weiwei xiaobo zhiqiang guoqiang jianguo jianhua xiaohua lili meiling yingying hui-mei ying-jeou shui-bian
    kuan hsin chia jong un il sung kim yeong jae in geun hye moon jae-in jae-myung jae-yong jong-un jong-il yo-jong
    geun-hye myung-bak yoon suk-yeol seok-youl seok-yeol keun-hee moo-hyun dae-jung young-sam chul-soo ji-won ji-hoon
    min-jun min-ho min-ji min-jae min-seok seo-yeon seo-jun ha-eun ji-woo ji-min ji-yoon jin-woo jun-ho jun-young
    joon-ho sang-hoon sung-hoon sung-min hyun-woo hyun-jin hyun-soo dong-hyun dong-hoon young-ho young-hee young-jin
    kyung-wha kyung-soo eun-ji eun-hye su-jin soo-jin soo-hyun seung-min seung-hoon tae-hyung tae-yong tae-woo woo-jin
    ye-jin yeon-hee heung-min duck-soo han-na ki-moon jung-kook nam-joon aiko akane akemi aki akihiko akihiro akihito
    akiko akira akio asami asuka atsuko atsushi aya ayaka ayako ayumi chie chika chiyo daichi daiki daisuke eiji eiko emi
    emiko eriko etsuko fumiko fumio fumiko gaku go goro hajime hana haruka haruki haruko haruto hayao hayato hideaki
    hideki hideko hideo hidetoshi hideyoshi hinata hiro hiroaki hirofumi hirohito hiroki hiroko hiromi hiroshi hiroto
    hiroyuki hisako hisashi hitomi hitoshi ichiro ikuko isamu isao issei itsuki jiro jun junichi junichiro junko junya
    kaito kana kanako kaori kaoru katsuhiko katsunobu katsuya katsuyuki kayoko kazuhiko kazuhiro kazuki kazuko kazunori
    kazuo kazuya kazuyuki kei keiichi keiji keiko keisuke keita ken kenichi kenji kensuke kenta kentaro kenzaburo kenzo
    kiichi kimiko kinuyo kiyoko kiyoshi koichi koji koki kohei kosuke kotaro kumiko kunihiko kyoko kyohei madoka mai maki
    makiko makoto mamoru manabu mao mariko masaaki masafumi masahiko masahiro masaki masako masami masanori masao masaru
    masashi masato masatoshi masaya masayoshi masayuki masumi mayu mayuko mayumi megumi michiko midori mieko miho mika
    mikio miki minako minoru misaki mitsuko mitsuo mitsuru miyako miyu mizuki momoko motoo nagisa nana nanami nao naoki
    naoko naomi naoto naruhito natsuki natsuko natsumi noboru nobu nobuko nobuo nobuyuki noriko norio noriyuki osamu
    reiko ren rie rika riku rina ryo ryohei ryoichi ryoko ryosuke ryota ryotaro ryuichi ryuji ryusuke sachiko saki
    sakura sanae satoko satoru satoshi satsuki sayaka sayuri seiichi seiji seiko shigeki shigeko shigenobu shigeo shigeru
    shigeyuki shin shinichi shinichiro shinji shinjiro shinobu shintaro shinya shinzo shiori shizuka sho shogo shohei
    shoichi shoji shota shozo shun shunichi shunsuke shunji sota sosuke sumiko susumu tadao tadashi taichi taiki takaaki
    takafumi takahiro takako takanori takao takashi takayuki takehiko takehiro takeo takeru takeshi taku takumi takuya
    tamiko taro taro tatsuo tatsuya teruko tetsuo tetsuro tetsuya tetsuya tokiko tomohiro tomoko tomomi tomoya tomoyuki
    toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio toshiro toshiyuki tsubasa tsuneo tsutomu tsuyoshi wataru
    yasuhiro yasuko yasunari yasuo yasushi yasutoshi yayoi yohei yoichi yoji yoko yosuke yoshiaki yoshifumi yoshihide
    yoshihiko yoshihiro yoshiko yoshimasa yoshimi yoshinobu yoshinori yoshio yoshitaka yoshiyuki yota yoshiro yu yudai
    yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yuko yuma yumi yumiko yuna yuriko yusaku yusuke yuta
    yutaka yuto yuya yuzuru`,
  southeastAsian: `aung khin kyaw maung min myint nay san suu swe than thant thein thiha tin tun win ye zaw zin hlaing
    nyunt phyo htet htoo kyi mya moe nguyen tran phuc trong xuan van thi duc minh hung dung tuan anh linh huong lan mai
    hoa thanh quang quoc hai hieu hoang khanh long nam ngoc nhung phong phuong son tam thao thu thuy tien toan trang trung
    tuyet vinh vu yen lam to agus andi anies ari arief arif asep bambang basuki bima budi cahyo citra dedi dedy denny
    dewi dian diah didik djoko dwi dwiki eka endang erick erlangga fadli fajar ferdy fitri ganjar gatot gibran gilang
    hartono hasto heru ida iin ilham imam indah indra irawan iriana irwan ismail joko jokowi jusuf ketut kusuma lestari
    luhut made mahfud maruf megawati moeldoko muhaimin nadiem novel nurhayati nyoman prabowo prasetyo pratikno puan putri
    putu rahmat ratna retno ridwan rini rizal rizky sandiaga sari setya sigit siti slamet soeharto sri suharto sukarno
    sulistyo supriyanto surya susi susilo susanto sutrisno taufik titi tito tri tuti umi wahyu wati wayan widodo wiranto
    yanti yenny yohanes yudi yudhoyono yuli zulkifli aminuddin anifah anwar azalina azizah azmin fadhlina fahmi faizal
    fuziah hajiji hamzah hanipa hishammuddin ismail izzah jeffrey khairul khairy lim mahathir mahdzir maszlee mohamad
    muhyiddin mukhriz najib nancy nazri noraini norhizam nur nurul rafizi rina rosmah saifuddin shafie shahidan shahrir
    shamsul syed takiyuddin tengku teo teresa tony wan zahid zaliha zuraida zulkifli zamri azman azlan aziz ahmad
    rosli rosnah roslan ramli ismail suhaimi kamaruddin zainal abang awang dayang datu nik siew kok mei chee kah boon
    anutin apirat apichatpong arthit banharn chadchart chaiwat chalerm chavalit chuan chuwit jatuporn kittiratt korn
    naruemon nattawut niwattumrong paetongtarn panadda panupong parit pheu phumtham pita piyabutr prawit prayut
    prayuth prem rangsiman sanoh siriwan somchai somkid somsak sondhi srettha sudarat suchinda supachai suthep
    thaksin thanathorn thanong thongchai veera wissanu yingluck hun manet sen samdech sokha sovann rainsy kem
    choummaly bounnhang thongloun phankham sonexay benigno bongbong corazon cory dante emmanuel erap fidel ferdinand
    fernando gilbert gloria imelda isko jejomar jinggoy jojo joma juan kiko koko leni leila lito loren manny mar
    maria miguel miriam nancy ninoy noynoy panfilo ping ramon ralph risa rodrigo ronald sara teodoro tito vicente vico`,
  african: `aaron aba abayomi abebe abena abidemi abiodun abiola abiy abiye abosede ade adebayo adebisi adebola adedayo
    adegoke adekunle adeleke adeola adesina adetokunbo adewale adeyemi adjoa adwoa afia afolabi agnes agyeman akinola
    akinwumi akinwunmi akosua akufo akua akwasi alassane alhaji alpha ama amadou amaka amanuel amara ambrose aminata
    amos ange anyang aristide arnold assane atiku atsu augustine ayele ayo ayodeji ayodele ayotunde azali babacar
    babajide babatunde babagana baraka bassirou beji bekele benson berhane bernard biniam biodun birhanu blessing bola
    bolanle bonginkosi bonke boubacar boima bongani brahim buhari busisiwe buyisiwe chakwera charity chebukati cheick
    cheikh chiamaka chibuike chibuzor chidi chidinma chiedza chika chikwe chimamanda chinedu chinelo chinonso chinua
    chinwe chioma chipo chris chuka chukwudi chukwuemeka chukwuma comfort cyril damilola daouda david dawit debretsion
    deborah demeke denis deng diomaye djamila doudou driss ebenezer ebrima edna edson edwin ekow elikem elliott emeka
    emefiele emmanuel emmerson enoch ernest esi esther evariste ezekiel faith farida faustin felix femi festus fikile
    floribert folake folasade foluke francine frew funke funmilayo fred gaston gebre george getachew ghislaine gift
    girma godfrey godwin goodluck grace graca habte haile hailemariam hage hakainde happiness hellen hope ifeanyi
    ifeoma ifeyinwa ike ikechukwu ikenna imani ireti isaias isatou isaac itumeleng iyabo jacob jakaya jewel jomo jonas
    joram joseph joyce jude juliana julius kabiru kaguta kalumba kamau kanayo kayode kebede kehinde kelechi kemi kenneth
    kgalema kgosi khadija khama khumbo kibet kimani kipchoge kiprono kipruto kizza kofi kojo kossi kwabena kwadwo kwaku
    kwame kwasi kwesi laurent lawal lazarus leymah letsile lerato letlhogonolo lindiwe lionel lungile lwazi mabel macky
    magufuli mahama mahamadou makhosi malusi mamadou mamady mandla mangosuthu maina mark masai matamela matilda mbali
    mcebisi mekonnen melaku meles mercy milton moise mokgweetsi monicah mosisili moses mpho mthuli mulatu muna munya
    musalia mutahi mwai nana naledi nandipha ncamisile ndidi nelson nene ngozi nhlanhla nicephore njoki njoroge nkechi
    nkosana nkosazana nkosinathi nnamdi nobuhle nokuthula nolwazi nomsa nomvula nonhlanhla nonso nosipho ntombi ntsiki
    nyambura nyasha obinna obiora obafemi obiageli odinga oke okechukwu okwudili ola olabisi oladipo olajide olamide
    olanrewaju olatunji oluchi olufemi olukayode olumide oluremi olusegun olushola oluwaseun oluwaseyi oluwatobi omotola
    omoyele onyeka opeyemi osagie osinachi osita oumou oupa ousmane panyaza patience patience patrice paul pauline phelekezela
    philomena phumzile pitso portia precious prosper pumza pravin raila rasaq refilwe rejoice remi richmond robert roch
    ronke rotimi ruto ruvarashe rashidat saheed salifou salif samia samora samson samwel sani sanusi saran segun seidu
    senzo seretse sello senait seun shamsa shehu sibongile sibusiso simeon sindisiwe sipho siphiwe siphokazi siyabonga
    siyamthanda solomon souleymane stella sunday susan sylvester sylvia tafadzwa taiwo tamba tatenda tawanda tebogo
    tedros temitope tendai tendayi tesfaye teodoro thabang thabo thandeka thandi thandiwe themba thembi thokozani thoko
    thomas thulani thulisile tiemoko tigist titilayo tobi toyin tshepo tsitsi tunde uche uchenna udo ugo uhuru uju ukaegbu
    usifo usman vincent vuyo vusi wale wambui wangari wanjiku wanjiru washington wavel wole wycliffe yahaya yayi yaw yemi
    yetunde yohannes yoweri yusuf zainab zakes zanele zandile zelalem zenawi zinhle zodwa zola zolani zuma zweli zwelinzima`,
  other: `aviv avi aviva avigdor avital amichai amiram amos ariel arik arnon asaf ayelet benny benzion bezalel binyamin
    boaz chaim dafna dalia dov dudi eden efrat ehud eitan elad elazar eli elimelech eliyahu elyakim esti ezer gadi gal
    galit gideon gila gilad golan golda hadas haim hagit hila ilan ilana inbal itai itamar itzhak kobi lior liora malka
    meir menachem merav michal mickey mordechai moshe naftali nahum nechama nehemia netanel nir nissim nitzan noa noam
    noga ofer ofir ohad omer orit orly oren oz pinchas rafi ran rivka roi ron ronen roni rotem ruvik sapir shai shaked
    shaul shelly shimon shira shlomo shmuel shulamit tal tali tamar tamir tomer tzachi tzipi tzvi uri uzi yaakov yael
    yaffa yair yakov yariv yehezkel yehoshua yehuda yigal yinon yisrael yitzhak yoav yohanan yona yonatan yoni yosef yossi
    yotam yuli yuval zeev zehava zion ziv achilleas adonis afroditi alexandros alexis anastasios anastasia andreas
    anestis angeliki antonis apostolos ares aristotelis athanasios athena charalambos christos chrysoula costas
    despina dimitra dimitris dimitrios dionysis dora effie eftychia eleftherios eleni elias evangelos evripidis fofi
    fotis fotini georgios giannis giorgos haris ilias ioanna ioannis irini kalliopi katerina konstantina konstantinos
    konstandinos kostas kyriakos lambros leonidas makis manolis maria marianna menelaos michalis miltiadis nektarios
    nikolaos nikos niki olympia panagiotis panayiotis panos paraskevi pavlos periklis petros prokopis sakis savvas sofia
    sotiris spyridon spyros stavros stefanos stelios stylianos takis thanasis thanos themis theodora theodoros theofilos
    thomais thrasos vangelis vasiliki vasilis vassilis vasso xenia yanis yannis yiannis yorgos zoe ani anahit ara aram
    ararat arayik armen arsen artak artur ashot gagik garegin gevorg gor hakob hayk hovhannes hovik karen lilit levon
    mher mikayel narek nikol nune robert ruben samvel sargis serzh siranush suren tatev tigran vahagn vahan varazdat
    vardan vazgen zaven akaki avtandil besik bidzina davit dato eka eteri gela giga giorgi guram irakli kakha ketevan
    lado levan mamuka manana mikheil mamuka nana nika nino nodar otar rati revaz salome sandro shalva tamar tamaz tea
    tengiz tinatin vakhtang vano zaza zurab azamat aibek aidar aigerim aliya almaz almazbek asel askar aslan bakhyt
    bakyt bauyrzhan bekzat berdibek berik bolat daniyar dariga daniyar dastan emomali erlan gulnara gulnora gurbanguly
    islam jalol kairat karim kasym-jomart kassym-jomart kurmanbek madina marat mukhtar murat nazarbay nursultan nurlan
    omurbek otabek roza rustam sadyr saidmurod saparmurat serdar serik shavkat sooronbay talgat temir timur tokayev ulan
    yerlan zamira zhanar zhomart batbold battulga enkhbayar khurelsukh tsakhia ukhnaagiin ahmet agim albin albana albin
    arben ardian arian ariana artan avni bajram bardhyl bekim belinda besim besnik blerim bujar donika driton dritan
    edi edmond enver erion fatmir fatos flamur flutura gazmend genc gent hashim ilir ismail kadri kreshnik kujtim lirim
    lulzim monika mimoza nexhmije ramush rama rexhep sali shkelqim shpend shqipe skender taulant valon vjosa xhevahir
    ylli zef tane aroha hemi hone jacinda kiri manaia mere ngaire piripi rangi rawiri tama tamati tane tipene wiremu
    afioga fiame sitiveni siaosi semisi tuilaepa viliame voreqe josaia josefa epeli ratu sione siosaia tevita malietoa
    bougainville manasseh jeremiah allan ishmael rimbink sogavare kausea natano enele taneti hilda baron lionel ludwig
    jean-baptiste jean-bertrand jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-luc jean-marc
    jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves marie-claire marie-claude marie-france
    anne-marie pierre-yves karl-heinz hans-peter hans-jurgen hans-georg klaus-dieter anna-lena mary-lou mary-kate`,
} as const;

/** Also everyday words, places or months: weak evidence on their own. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
  `april austin ball blessing bill bob buck charity chase chelsea china christian clay comfort crystal daisy dale dawn
  dean earl eden faith frank georgia gift ginger grace grant guy happiness harry heather holly hope hunter iris israel
  jack jackson jade jasmine jordan joy june kent lance mark mason max may mercy mission morgan nelson newt norm olive
  page patience paris pat pearl penny precious prudence ray rich rich rob rock rod rose ross ruby sandy savannah sidney
  sky spencer sue summer sunday sydney troy victoria victor violet virginia wade warren washington will win summer
  van de la san santa son long sun song min king prince duke bond marshall major miles mills brook brooks carter
  hua na in fang fei hai hong lan mai li lin long mei ming nan ping yang to so see do no an la than then the so
  islam muslim habib adam ali jean roman silver star stone florence charlotte vienna milan lima cuba asia africa
  india america britain england ireland scotland german`.split(/\s+/),
);
