/**
 * Family names of continental Europe and of the Americas south of English, by the region where they are most common.
 * Folded; written for this project from general knowledge.
 */
export const WESTERN_FAMILY_NAMES = {
  germanic: `adler ahlers albrecht alders altmaier altmann andersen andersson andreassen arends arnesen arntzen augustin
    axelsson baerbock bach bachmann backman bakker barentsen bartels barth bauer baumann baumgartner becker beckmann
    behrens bengtsson berg bergman bergmann bergstrom bernhardt berntsen beyer bieber bjork bjorklund blom bloch
    boateng bock boer boersma bohm bonde borg bos bosch bosman brandt braun brinkmann broder brouwer bruhn bruns
    brunner buchholz burger busch carlsen carlsson christensen christiansen claassen claes clausen coenen
    cornelissen dahl dahlberg dahlin dahmen danielsson de-boer de-groot de-jong de-vries degroot dekker dijkstra
    dijsselbloem dietrich dorn drexler drosten duda ebert eckert edelmann egger eggers ehlers eichel eichmann eide
    einarsson ekholm eklund eliasson engel engelhardt engstrom erdmann eriksen eriksson ernst esken evertsen faber
    falk fassbinder feldmann fiedler fink fjeld fleischer forsberg frandsen franke frankenberger franzen frederiksen
    freitag fredriksson frey frick friedman friedrich fritz fuchs funke gabriel ganz gauland gebhardt geisler gerber
    gerhardsen gerlach giese gotz graf grosse gruber grunwald gudmundsson gunnarsson gunther gustafsson guttenberg
    haas haase habeck hagen haider hakansson halonen hallberg halvorsen hamann hammarskjold hanke hansen hansson
    harms hartmann haug haugen haupt hauser heck heckmann hedlund heikkinen heil hein heinemann heinrich heinz held
    hellstrom helgason henriksen hermann herrmann herzog hesse hirsch hjort hoekstra hofer hoffmann hofmann hofstede
    holm holmberg holmgren holst honecker horn hovland huber hubner isaksen isaksson ivarsson jager jacobsen jahn
    jakobsen jakobsson jansen janssen janssens jansson jarvinen jensen jespersen johannessen johannsson johansen
    johansson jonasson jonsson jorgensen jung junker kaiser kallas karlsen karlsson karjalainen kaufmann keller
    kellermann kern kessler kiefer kierkegaard kirchner kirsch kjaer klausen klein kleist klingbeil klopp knudsen
    koch koenig kohl kohler koivisto kolb konig kooijman koopman korhonen koskinen kraft kramer kramp krause krebs
    kristensen kristoffersen kroll kruger kruse kuhn kuiper kuhl kunz kurz kristersson laakso laine lambrecht
    lammers lang lange langer larsen larsson laschet lauterbach lauritzen lehmann lehtinen lehtonen leitner lenz
    leyen lie lindberg lindblom lindgren lindholm lindner lindqvist lindstrom linke lofven loos lorenz lotz lovgren
    ludwig lund lundberg lundgren lundqvist luther lutz maas madsen magnussen magnusson mahler maier makinen mann
    marin markussen martens marx mathiesen matthaus maurer mayr mehl meier meijer meinhof meister merkel mertens
    merz meyer michelsen moen moller mortensen mosbacher muller mulder munch mustonen myhre nagel neumann nielsen
    niemi nieminen niinisto nilsen nilsson noack nolte nordstrom nouripour nowak nygaard nyman oberhauser odegaard
    ohlsson olafsson olesen olsen olsson opitz orban orpo osterberg ostberg ostergaard otto overgaard ozdemir
    pahlsson palme palsson paulsen pedersen persson petersen petersson petry pfeiffer pilgaard pistorius pohl
    poulsen prinz quist raab ramelow rantanen rasmussen rau reich reichert reinhardt reinfeldt richter riedel rieger
    ritter rohde roos roth rutte rottgen saarinen sachs salonen sander sandberg sanders sauer schaefer schafer
    scharping schauble schenk scherer schick schiller schilling schlegel schmid schmidt schmitt schmitz schnabel
    schneider scholz schoof schreiber schroder schroeder schubert schulte schultz schulz schulze schumacher schuster
    schwab schwartz schwarz schweitzer seehofer seidel seifert siebert siegel simonsen sjoberg sjogren skaarup smit
    smits soder soderberg solberg sondergaard sorensen spahn stahl stark stein steinbach steinbruck steiner
    steinmeier steinmetz stenberg stern stoltenberg storm strand strauss strobel strom stromberg stubb sundberg
    svendsen svensson teichert terwiesch thiel thomsen thorsen thunberg timmermans tjarnqvist trittin tusk ulbricht
    unger urpilainen van-dijk vandenberg verhoeven verhofstadt vermeer vermeulen vestager vestergaard virtanen
    visser vogel vogt voigt von-braun vos voss wagenknecht wagner walter weber wegener wegner weidel weidmann weigel
    weil weinberg weiss wendt werner westerwelle wibe wiesel wikstrom wilders wilhelmsen winkler winter wirth wolf
    wolff wouters wulff wust zahn zetterberg ziegler zimmer zimmermann zuckmayer zweig`,
  romance: `abad abreu acevedo acosta agnelli aguado aguilar aguirre alarcon alba albanese albuquerque alcantara alfano
    alfonso allende almagro almeida alonso alvarado alvarez alves amado amaral amato amendola amorim ancelotti
    andrade andreotti angelini anselmi antonelli antunes aquino aragon arana araujo arce arenas arevalo arias armani
    arroyo artigas aubry aubert aznar azevedo bachelet badia bailly balaguer balladur baptista barbier barbosa
    barbieri bardot barnier baroin barra barreiro barrera barreto barrios barros barroso bartoli basso bastos
    batista battaglia baudin bayrou beaulieu beaumont belli bellini beltran benavides benedetti benitez berger
    bergoglio berlusconi bermudez bernal bernard bernardi bersani bertolini bertrand besson bettencourt bezerra
    bianchi bianco blanc blanchard blanco boccia bolanos bolsonaro bonaparte bonetti bonino bonnet borges borrell
    bossi bouchard boucher boulanger bourdieu bourgeois bouvier braga branco bravo brito brizola bruni brunet bruno
    buenrostro bueno bukele bustamante bustos caballero cabral cabrera caceres caetano cahuzac caicedo calderon
    calvo camacho camara campos camus canales cano capriles carballo cardenas cardoso cardona carmona caron carranza
    carrasco carrere carrera carrillo carrion carvajal carvalho caruso casado casas castaneda castano castellano
    castelli castex castillo castro cavalcanti cazeneuve cerqueira cervantes cesar chaves chavez chevalier chirac
    ciotti clavel clement coelho colombo colon comte conte contreras coppola cordero cordoba cordova corona corrales
    correa correia cortes cortez costa cousin coutinho couto cresson cristea cruz cuellar cuenca cunha da-silva
    dacosta d'alema d'amato d'angelo darmanin daumier david debre deby delacroix delanoe delgado delors deneuve
    deschamps descartes desmarais di-maio dias diaz diez dini domingues dominguez donati dorado draghi duarte dubois
    duchamp dufour duhalde dumas dumont dupond dupont dupuis duque durand durao dutra dutroux echeverria elizondo
    encinas enriquez escalante escobar escudero espinosa espinoza esposito esteban esteves estrada etcheverry fabbri
    fabius fabre faria farias faure favre febres feijoo ferber fernandes fernandez ferrara ferrari ferraro ferreira
    ferrer ferrero ferri ferro fico figueiredo figueroa filho fillon fini fiore flores fonseca fontaine fontana
    fournier foucault fraga francois franco freitas frei freire freixo fuentes fujimori funes gaillard galan galeano
    gallardo gallego gallegos galli gallo galvan galvao gamboa garces garcia garibaldi garnier garrido garzon
    gasperi gauthier gautier gentile gentiloni gerard gil gimenez giordano giraud giscard giuliani godard godoy
    gomes gomez goncalves gonzaga gonzales gonzalez gori gouveia goya granados grandi grasso greco grillo griezmann
    guaido guardiola guerin guerra guerrero guevara guillen guimaraes guterres gutierrez guzman haddad hamon
    henriques heredia hernandez herrera herrero hidalgo hollande horta hubert hugo hulot hurtado ibanez ibarra
    iglesias illa inacio jara jaramillo jimenez jospin juarez jules junqueras kast kirchner labbe lacalle lacroix
    ladino lafleur lagarde laguna lambert lamy landa lanza lara larrea lasso laurent laval lavoie leblanc leclerc
    leclercq lecornu ledesma lefebvre lefevre leger legrand leitao leite lemaire lemos lemoine leon leroux leroy
    letta levesque lima linares lira lisboa llorente lobo lombardi lombardo longo lopes lopez lorenzo loyola lozano
    lucero lugo luna luz macedo machado maciel macri macron madrid maduro magalhaes maia maldini maldonado mallet
    malraux mancini mancuso mandelli manfredi manzoni maradona marchand marchais marchetti marchi marconi marin
    marini marino mariani marques marquez martel martelli martin martina martinelli martines martinez martini
    martins masson mata mateo mateus mattarella mattei matteo mauroy mazza medina medici meirelles mejia melenchon
    mello melo meloni mena mendes mendez mendonca mendoza menendez menem menezes mercado mercier merino mesa messi
    meunier meza michaud michel milani milei millan miranda mitterrand mocanu molina moncada monnet montalvo
    monteiro montero montes montesinos monti montoya mora moraes moraga morais morales moran moratti moreau moreira
    morel morena moreno moretti morin moro mota moulin moura mourao mourinho mujica murillo mussolini najera
    napolitano naranjo nascimento nava navarro neruda neto neves nieto noboa nogueira noguera nunes nunez obrador
    ocampo ochoa olivares oliveira olivera olivier olmedo olmos ordonez orellana orlando orozco ortega ortiz osorio
    otero pacheco padilla paes paixao palacio palacios palermo palma palmieri paz panetta paoli pardo paredes parisi
    parodi pasquier pastor pastrana paulo pavia pecresse pedroza pelaez pellegrini pelletier pena peralta perdomo
    pereira peres perez perot perreira perrin perrot pessoa petit petro picard pichardo pierre piketty pinault
    pineda pinera pinheiro pino pinochet pinto pires pirlo pisani pizarro plaza pomar pompidou ponce ponte pontes
    portillo porto posada poutou poirier poulain prado prieto prodi puente puig puigdemont queiroz quesada quinones
    quintana quintero quiroga quispe raffarin rajoy ramalho ramirez ramos rangel raymond rebelo rebollo regalado
    reis renard renault renzi requena restrepo rey reyes reyna ribas ribeiro ribery ricard ricci richard rincon
    rinaldi rios riquelme rivas rivera rivero rizzo robert robles rocard rocha rodas rodrigues rodriguez rojas
    roldan rolland roma roman romano romero ronaldo rosa rosales rosas rossi rosso rousseau rousseff roux roy royal
    rubiales rubio ruiz rufino sa saavedra sabatini saez salazar salcedo saldana salgado salinas salles salvini
    samper sampaio sanchez sandoval sanna santana santander santiago santoro santos sanz saramago saraiva sarkozy
    sarmento sartre sauvage savary scalfaro schiavone schlein segovia segura sena serra serrano sevilla sheinbaum
    sierra silva silveira silvestri simao soares socrates solano soler solis soria sorrentino sosa soto sousa souza
    suarez tajani tavares tebet teixeira tejada telles temer tellez toledo tonelli torrente torres tosi toussaint
    tovar trejo tremblay trichet trujillo urbina urrutia urso valdes valdez valencia valente valentin valenzuela
    valera valle vallejo valls varela vargas vasconcelos vasquez vazquez vega vela velasco velasquez velez veloso
    veltroni venegas ventura vera verdi vergara vicente vidal vieira villa villalobos villanueva villarreal villegas
    villeneuve vincent visconti vitale vivas yanez yunes zambrano zamora zapata zapatero zarate zavala zelaya zidane
    zola zuniga antonescu basescu boc ciolacu ciuca constantinescu dancila dragnea geoana georgescu iliescu iohannis
    ionescu kovesi munteanu nastase popescu popa ponta radu simion stanescu stoica tiriac tudor vasile voiculescu
    ungureanu sandu dodon filat plahotniuc gavrilita recean`,
  slavic: `abramovich adamczyk adamkus akhmetov aksyonov aleksandrov alekseev alexandrov aliyev andreev andropov
    andrzejewski antonov arestovych arbuzov avakov avdeev azarov babic babis babiy baranov baranowski bartosz
    bashkirov batkivsky bekmambetov belov belyaev benes berezhnaya berezovsky bilic blaszczak bodnar bogdanov boyko
    bogoljubov bohdan boksic bondar bondarenko borisov borissov borovik borowski bortnikov bosko bozic bragin brejza
    brezhnev brnabic bubka budanov budenkov buksa bulgakov butkevych bykov bystron caputova cech cerar cerny chaika
    chemezov cherkasov chernenko chernov chernyshenko chubais chumak cimoszewicz cukic czarnek czarnecki danilov
    davydov demchenko denisov deripaska dimitrov djokovic djukanovic dmitriev dobrev dodik dolgov dolgopolov
    domanski dombrovskis doncic dostoevsky drabek dragovic draskovic drozdov duda dudek dugin duric dvorak dzeko
    dzhabarov dzhemilev dziedzic evtushenko fedorov fedoruk fiala fico filatov filimonov filip franko fridman frolov
    gaidar galic galkin gasparovic gavrilov georgiev gerasimov gerashchenko giertych glazyev glinski gogol golikov
    golob golovin gontareva gorbachev gorbunov gorky gotovina grabar grabowski grachev gref grigoriev grigorov
    groysman grudev gryzlov gubin gulyas gusev gusinsky guskov gutseriev halep hlavac hlinka honchar honcharenko
    honcharuk horak horbachov hordiichuk hradecky hrushevsky hus hrytsenko ignatiev ilin ilves ivanenko ivanov
    ivanova ivanovic ivanovski izetbegovic jablonski jagland jankovic jankowski janowski jansa jaresko jaruzelski
    jaworski jelic jezek jovanovic jovic jurak kabaeva kaczmarek kaczynski kadyrov kalashnikov kalinin kamenev
    kaminski karadzic karimov karpenko karpov kasparov kasyanov kavelashvili kerimov khodorkovsky khrushchev
    kiriyenko kirov kiselyov klaus kliment klimov klitschko klychko klimkin klymenko knyazev kobzar kolar kolesnikov
    kolesnikova kolomoisky kolomoyskyi komarov komorowski kondratiev konev koniuszy kopecky kornienko korolev
    korotkov kosachev kosiniak kosor kostelic kostenko kosygin kotov kotsaba koval kovac kovacevic kovacs kovalchuk
    kovalenko kovalev kovalov kowalczyk kowalewski kowalski kozak kozhemyako kozlov kozlowski krajicek kravchenko
    kravchuk kravets krivonos krstic krupa kubrakov kuchma kucinskis kuczynski kudrin kuleba kulik kurbanov kurski
    kurz kutuzov kuzmenko kuznetsov kuznetsova kwasniewski kyslytsya laptev lavrov lebed lebedev lebedeva lenin
    leonov leontiev leshchenko levchenko lewandowski liashko litvinenko litvinov lobanov lozhkin lukashenko lukic
    lukin luzhkov lysenko lytvyn lytvynenko makarov makarova makarenko maksimov malenchenko maliuk malyar malyshev
    mamontov marchenko marcinkiewicz markov markovic markarova marovic martynenko maslov matic matovic matsuka
    matvienko matviychuk mazur mazurek mazowiecki medinsky medvedchuk medvedev medvedenko medvedeva melnik melnychuk
    melnyk merkulov mihajlovic mihaylov mikhailov mikhalkov miklos miller milojevic milosevic mironov mitic
    mizintsev mladenov mladic modric moravec morawiecki moroz morozov morozova moskalenko mostovoy mucha muratov
    musin nabiullina naryshkin naumov navalnaya navalny nazarenko nebenzya necas nemec nemtsov nesterenko nestorenko
    nikitin nikolaev nikolic nosov novak novakovic novikov nowacki nowak obilic obradovic obraztsov ocheretko
    odintsov ognev oleksiak olshansky onishchenko orlov orlova ostapchuk ostrovsky ozerov pahor palyanytsya panarin
    parubiy patrushev paunovic pavelic pavic pavlenko pavlov pavlova pavlovic pawlak pawlowski pecheny pelin
    pellegrini peresild perisic peskov petkov petrenko petrov petrova petrovic petrovsky petrushevska piatkowski
    pilsudski pinchuk plenkovic plotnikov podolyak podolski pogacar polanski politkovskaya polishchuk polyakov
    ponomarenko ponomarev popov popova popovic popovych poroshenko portnov potanin prigozhin primakov prokofiev
    prokopchuk prokopenko prokopiev prystaiko prus pushilin pushkin putin pyatov rachmaninov radev radic radimov
    rakic rasic razumkov reznikov reznik rogov rogozin rokita rokossovsky roglic romaniuk romanov romanova romanenko
    rozenko rublev rudenko rusev rybakov ryabkov ryzhkov saakashvili sadovy safin sakharov sakwa samsonov samoilov
    sandulescu savchenko savchuk savic savitsky sawicki schmyhal sechin segal selivanov semak semenov semenyuk
    serdyukov seselj shabalov shapovalov sharapov sharapova shariy shcherbak shefir shelest shevchenko shevchuk
    shmatko shmyhal shoigu shostakovich shtepa shufrych shulgin shuvalov sidorenko sidorov sienkiewicz sikorski
    simic simonov simonyan sirko skoropadsky skripal skripka skrzypczak slutsky smirnov smirnova smolensky sobchak
    sobieski sobolev sokolov sokolova solomin solovyov solzhenitsyn sorokin spasov spasic stanisic stanishev
    stankovic stasiuk stefanchuk stefanov stefanovic stepanenko stepanov stoev stojanovic stolypin stravinsky
    strelkov struk stus suchocka surkov sushko svoboda svitolina sviridov sybiha symonenko syrskyi sytnyk
    szczepanski szczesny szydlo szymanski tadic talic taran tarasenko tarasov tchaikovsky teodorczyk terekhov
    tereshchenko ticha tikhanovskaya tikhonov timchenko titov tkachenko tkachuk tomasevic tomasik todorov tokarczuk
    tolstoy tomic tretyakov trifonov trotsky trubetskoy trukhanov trzaskowski tsikhanouskaya tsvetkov tuchkov
    tudjman tukhachevsky turchynov turgenev tusk tychyna tykhy tymoshenko ulyanov umerov usmanov usov ustinov
    vakarchuk vasilenko vasiliev vasylenko vasylkiv vavilov vekselberg venediktov venediktova vereshchagin
    vereshchuk vitkovsky vlasov volkov volkova volodin voloshyn voronin voronov voronova voroshilov vucic vujanovic
    vukovic vyshinsky walesa wasilewski wawrzyniak wieczorek wilczek wisniewski wojcik wojciechowski wojtyla wozniak
    yablokov yakovenko yakovlev yakunin yanukovych yarosh yaroshenko yashin yastrzhembsky yatsenyuk yavlinsky
    yeltsin yermak yermakov yermolenko yevtushenko yuschenko yushchenko yusov yusupov zaitsev zaitseva zajac
    zakharchenko zakharov zakharova zaluzhny zaluzhnyi zaporozhets zawadzki zelenko zelensky zelenskyy zelenskiy
    zelenskyi zelenska zeman zhdanov zhirinovsky zhukov zhuravlev ziobro zielinski zinchenko ziuganov zolotov zubkov
    zukowski zyuganov ferenc nagy szabo toth horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    lakatos simon racz fekete meszaros szucs olah gyurcsany magyar karacsony szijjarto orban`,
} as const;
