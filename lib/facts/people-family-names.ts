/**
 * Family names by the part of the world they are most at home in, folded. Written for this project from general
 * knowledge: the common ones, not the known people.
 */
export const FAMILY_NAMES_BY_REGION = {
  english: `abbott abernathy abrams ackerman adams adamson adkins ahern aiken ainsworth aitken akers albright alcott
 alderman aldridge alexander allan allen allison alston ames anderson andrews ansell appleby appleton archer armitage
 armstrong arnold ashby ashcroft ashton asquith atherton atkins atkinson attwood austin avery ayers babcock bacon
 bailey bain baird baker baldwin balfour ballard bancroft banks bannister barber barclay barker barlow barnard barnes
 barnett barr barrett barron barry bartlett barton bates bateman battersby baxter bayliss beach beal bean beard
 beasley beattie beaumont beck beckett beckham bedford beecham bell bellamy bender bennett benson bentley benton
 berry best bevan beverley bickford biggs billings bingham birch bird bishop black blackburn blackmore blackwell
 blair blake blakely bland bloom blount blythe bolton bond bone booker boone booth borden boswell bostock bowden
 bowen bowers bowes bowie bowles bowman boyce boyd boyle brackett bradbury bradford bradley bradshaw brady bragg
 braithwaite brand brandon bray brennan brent brewer brewster bridges briggs bright brister britton broadbent brock
 brody brooke brookes brooks broughton brown browne browning bruce bryan bryant bryce bryson buchanan buck buckley
 bull bullock bunch burch burgess burke burnett burnham burns burr burris burrows burt burton busby bush butcher
 butler butterworth buttigieg buxton byers byrd byrne cahill cain caldwell callaghan callahan calloway calvert
 cameron campbell cannon cantrell cardwell carey carlisle carlson carlton carmichael carney carpenter carr carroll
 carson carter cartwright carver case casey cash cassidy castle cates cavanaugh chadwick chalmers chamberlain
 chambers chan chandler chaney chapman chappell charlton chase cheney childs chisholm christie churchill clapp
 clark clarke clarkson clay clayton clegg clements cleverly clifford clifton cline clinton clough coates cobb
 cochran coffey cohen coker colbert cole coleman coles collier collins colvin comer compton conley connell connelly
 connolly connor conrad conroy considine conway cook cooke cooley coombs cooper cope copeland corbett corbyn corcoran
 cotter cotton coughlin coulson coulter courtney covington cowan coward cowell cowley cox coyle crabtree craig cramer
 crane craven crawford crawley creighton crichton croft cromwell cronin crosby cross crossley crouch crow crowe
 crowley crowther cruickshank cruz cullen culver cummings cummins cunningham curran currie curry curtis cushing
 dalton daly daniel daniels darby darling davenport davey david davidson davies davis davison dawes dawkins dawson
 day deacon dean decker delaney dempsey denham denton derrick devine devlin dewar dewey dexter dick dickens dickerson
 dickinson dickson dillard dillon dixon dobbs dobson dodd dodds dodge dodson doherty dolan donaghy donaldson donnelly
 donohue donovan dooley doran dorsey dougherty douglas dowd dowling downes downey downing downs doyle drake draper
 drew driscoll drummond drury dryden duckworth dudley duff duffy dugan duggan duke duncan dunham dunlap dunlop dunn
 dunne durham durrant dutton dwyer dyer dyson eagle earl easton eaton eccles eddy edge edison edmonds edmondson
 edwards egan eldridge ellington elliot elliott ellis ellison ellsworth elwood emerson emery england english ennis
 epps epstein erickson erwin estes evans everett ewing fagan fahey fairbanks fairbrother fairclough fallon fanning
 farley farmer farnsworth farr farrell farrow faulkner fawcett feeney fellows felton fenton fenwick ferguson ferrell
 ferris field fielding fields finch findlay finlay finley finn finnegan fischer fish fishburn fisher fitzgerald
 fitzpatrick fitzsimmons flanagan fleming fletcher flint flood flowers floyd flynn foley foot forbes ford foreman
 forrest forrester forster forsyth foster fowler fox foy frame france francis frank franklin fraser frazier freeman
 french frey frost fry fuller fulton gaines gallagher galloway galvin gamble gannon gardiner gardner garland garner
 garrett garrison garvey gates gaynor gentry george gerrard gibbons gibbs gibson gifford gilbert gilchrist giles gill
 gillespie gilliam gillies gilmore gilmour gladstone glass gleason glenn glover goddard godfrey godwin goff golding
 goldman goldsmith goldstein good goodall goodman goodrich goodwin gordon gore gorman gough gould gove grace grady
 graham grant graves gray grayson greaves green greenberg greene greenfield greenwood greer gregg gregory grenfell
 greig grey grier griffin griffith griffiths griggs grimes grimshaw griswold grove groves gunn guthrie hackett hadley
 hagan haigh haines haldane hale haley hall halliday halsey hamill hamilton hamlin hammond hampton hancock hand hanley
 hanna hannah hannigan hansen hanson harcourt hardcastle harden harding hardwick hardy hargreaves harlow harmon harper
 harrell harrington harris harrison hart hartley hartman harvey haskell haslam hastings hatch hatcher hatfield
 hathaway hawkes hawkins hawley hawthorne hay hayden hayes haynes hayward haywood healey healy heard hearst heath
 hegarty hegseth henderson hendricks hendrix henley hennessy henry henson hepburn herbert herman heron hess hester
 hewitt heywood hickey hickman hicks higgins higginson hill hilton hinds hines hinton hirst hobbs hobson hodge
 hodges hodgkins hodgson hoffman hogan hogg holbrook holcomb holden holder holland holliday hollingsworth hollis
 holloway holly holman holmes holt hood hook hooper hoover hope hopkins hopper hopwood horn horne horner horton
 houghton house houston howard howarth howe howell howells hoyle hubbard huddleston hudson huff huffman huggins
 hughes hull hume humphrey humphreys humphries hunt hunter huntington hurley hurst hussey hutchinson hutchison hutton
 hyde ingham ingram innes ireland irvine irving irwin isaacs ives ivey jack jackman jackson jacobs jacobson james
 jamieson jarvis jefferies jefferson jeffries jenkins jenner jennings jensen jerome jessup jewell johns johnson
 johnston johnstone jolly jones jordan joseph joyce judd judge kane kaplan karl kay keane kearney keating keegan
 keen keenan keene keith keller kelley kellogg kelly kemp kendall kendrick kennedy kenny kent kenyon kerr kershaw
 key keyes kidd kilgore kilpatrick kimball king kingsley kinney kinsella kirby kirk kirkland kirkpatrick kirkwood
 kitchen klein knight knowles knox koch kramer lacey lacy laing lake lamb lambert lamont lancaster lander lane lang
 langdon langford langley langston larkin larsen larson latham latimer lavery law lawler lawlor lawrence lawson
 lawton layton leach leary leavitt lee leech leeson leigh leighton lennon lennox leonard leslie lester levin levine
 levy lewis liddell lincoln lindsay linton lister little littlewood livingston livingstone lloyd locke lockhart
 lockwood lodge logan lomax long longman lord love lovell lowe lowery lowry lucas lutnick lynch lyons mabry macdonald
 macdougall macintyre mackay mackenzie mackie mackinnon mackintosh maclean macleod macmillan macpherson maddox
 madden madison magee maguire mahoney major malcolm mallory malone maloney mann manning mansfield markham marks marlow
 marquez marr marriott marsden marsh marshall martin mason massey masters mather matheson mathews mathis matthews
 maxwell may mayer mayfield maynard mayo mcadams mcallister mcarthur mcauley mcbride mccabe mccaffrey mccain mccall
 mccann mccarthy mccartney mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccracken mccullough mcdaniel
 mcdermott mcdonald mcdonnell mcdonough mcdougall mcdowell mcevoy mcfadden mcfarlane mcgee mcghee mcgill mcginnis
 mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mcinnes mcintosh mcintyre mckay mckee mckenna mckenzie mckeown
 mckinley mckinney mckinnon mcknight mclaughlin mclean mcleod mcmahon mcmanus mcmillan mcnally mcnamara mcnamee
 mcneil mcneill mcnulty mcpherson mcqueen mcrae mcveigh meade meadows mears mellor melton mercer meredith merrill
 merritt meyer meyers michaels middleton miles millar miller milligan mills milne milner milton mitchell moffat
 molloy moloney monaghan monk monroe montague montgomery moody moon mooney moore moran moreland morgan moriarty
 morley morris morrison morrow morse mortimer morton mosley moss mott mueller muir mulcahy mulholland mullen mulligan
 mullins mulvaney munro murdoch murphy murray musk myers nadler nance napier nash naylor neal neale neil nelson
 nesbitt neville newberry newell newman newsom newton nicholas nicholls nichols nicholson nixon noble nolan norman
 norris north norton norwood nugent nunn oakes oakley oates obama o'brien o'callaghan o'connell o'connor o'dea
 o'donnell o'donoghue o'driscoll o'dwyer o'farrell o'grady o'hagan o'halloran o'hara o'keefe o'leary o'mahony
 o'malley o'neal o'neil o'neill o'reilly o'rourke o'shea o'sullivan o'toole odom ogden oldham oliver olsen olson
 orchard orr orton orwell osborn osborne osman oswald otto owen owens oxley pace pacino packard padgett page paine
 palin palmer parish park parker parkes parkin parkinson parks parnell parr parrish parrott parry parsons partridge
 pascoe patel paterson paton patrick patten patterson patton paul paxton payne peacock pearce pearson pease peck pelosi
 pemberton pence pendleton penn pennington peoples pepper perkins perry peters petersen peterson petit petty phelan
 phelps phillips philpott pickering pickett pierce pike pilgrim pinkerton piper pitman pitt pittman platt plummer poe
 polk pollard pollock pond poole pope porter potter potts powell power powers pratt prentice prescott presley preston
 price prince pringle pritchard procter proctor prosser pruitt pryor puckett pugh purcell purvis putnam pyle quayle
 quick quigley quinn radcliffe rae rafferty raine raleigh ralston ramsay ramsey randall randolph rankin ransom rao
 raskin rawlings rawlinson ray raymond rayner reagan reardon redding redman redmond reece reed rees reese reeve reeves
 regan reid reilly renwick reynolds rhodes rice rich richards richardson richmond rickman riddell ridge ridley rigby
 riggs riley rimmer ripley ritchie rivers roach robb robbins roberson roberts robertson robins robinson robson roche
 rock rockefeller roderick rodgers rogers rollins romney rooney roosevelt root roper rose rosen rosenberg rosenthal
 ross roth rourke rowan rowe rowland rowley rowling royce rubio rudd ruffin rush russell russo rutherford rutledge
 ryan sadler salisbury salmon salter sampson samuels sanders sanderson sandford sanford sargent saunders savage
 sawyer saxton schiff schmidt schneider schofield schultz schumer schwartz scott seal searle sears sellers sewell
 sexton seymour shah shannon shapiro sharkey sharp sharpe shaw shea sheehan sheffield shelton shepherd sheppard
 sheridan sherman sherwood shields shore short shultz siddall silva silver simmonds simmons simms simon simons
 simpson sims sinclair singer singleton skinner slater slattery sloan smart smith smyth snow snowden snyder somerville
 sommers spalding sparks spears speight spence spencer spicer spooner sprague springer squires stacey stack stafford
 stamp stanford stanley stanton staples stark starmer starr steadman steele stein stephens stephenson sterling stern
 stevens stevenson steward stewart stiles stirling stock stokes stone storey stout stratton street streeting strong
 stroud stuart stubbs sturgeon styles sullivan summers sumner sunak sutcliffe sutherland sutton swain swan swann
 swanson sweeney swift sykes talbot tanner tate taylor teague temple templeton tennant terrell terry thatcher thomas
 thompson thomson thorn thornberry thorne thornton thorpe thurman thurston tierney tillman tilley timmons tobin todd
 tomlinson tompkins toner toomey topping torrance tosh townsend tracey tracy travers travis trevino trimble trotter
 trudeau truman trump truss tucker tuohy turnbull turner turpin twomey tyler tyson underwood unwin upton
 usher vance vaughan vaughn vernon vickers vincent vine waddell wade wadsworth wagner waite wakefield walden walker
 wall wallace waller walls walsh walsh walters walton waltz ward warden ware waring warner warren washington waters
 watkins watkinson watson watt watts waugh way weatherby weaver webb webber weber webster weeks weir welch wells
 welsh wentworth wesley west weston wetherell wharton wheatley wheeler whelan whitaker whitby white whitehead
 whitehouse whiteley whitfield whiting whitley whitlock whitman whitmer whitmore whitney whittaker whittle wicks
 wiggins wight wilcox wild wilde wilder wiley wilkes wilkie wilkins wilkinson willard willett williams williamson
 willis wills wilson wilton winchester windsor winfrey wingate winslow winstanley winston winter winters winthrop
 wise withers witt wolf wolfe womack wong wood woodard woodcock woodhouse woodruff woods woodward wooten worthington
 wray wren wright wyatt wylie wynn wynne yardley yates yeates york youens young younger zimmerman zuckerberg`,
  germanic: `adler ahlers albrecht alders altmaier altmann andersen andersson andreassen arends arnesen arntzen augustin
 axelsson baerbock bach bachmann backman bakker barentsen bartels barth bauer baumann baumgartner becker beckmann
 behrens bengtsson berg bergman bergmann bergstrom bernhardt berntsen beyer bieber bjork bjorklund blom bloch boateng
 bock boer boersma bohm bonde borg bos bosch bosman brandt braun brinkmann broder brouwer bruhn bruns brunner buchholz
 burger busch carlsen carlsson christensen christiansen claassen claes clausen coenen cornelissen dahl dahlberg
 dahlin dahmen danielsson de-boer de-groot de-jong de-vries degroot dekker dijkstra dijsselbloem
 dietrich dorn drexler drosten duda ebert eckert edelmann egger eggers ehlers eichel eichmann eide einarsson ekholm
 eklund eliasson engel engelhardt engstrom erdmann eriksen eriksson ernst esken evertsen faber falk fassbinder feldmann
 fiedler fink fjeld fleischer forsberg frandsen franke frankenberger franzen frederiksen freitag fredriksson frey
 frick friedman friedrich fritz fuchs funke gabriel ganz gauland gebhardt geisler gerber gerhardsen gerlach giese
 gotz graf grosse gruber grunwald gudmundsson gunnarsson gunther gustafsson guttenberg haas haase habeck hagen haider
 hakansson halonen hallberg halvorsen hamann hammarskjold hanke hansen hansson harms hartmann haug haugen haupt
 hauser heck heckmann hedlund heikkinen heil hein heinemann heinrich heinz held hellstrom helgason henriksen hermann
 herrmann herzog hesse hirsch hjort hoekstra hofer hoffmann hofmann hofstede holm holmberg holmgren
 holst honecker horn hovland huber hubner isaksen isaksson ivarsson jager jacobsen jahn jakobsen jakobsson jansen
 janssen janssens jansson jarvinen jensen jespersen johannessen johannsson johansen johansson jonasson jonsson
 jorgensen jung junker kaiser kallas karlsen karlsson karjalainen kaufmann keller kellermann kern kessler kiefer
 kierkegaard kirchner kirsch kjaer klausen klein kleist klingbeil klopp knudsen koch koenig kohl kohler koivisto
 kolb konig kooijman koopman korhonen koskinen kraft kramer kramp krause krebs kristensen kristoffersen kroll kruger
 kruse kuhn kuiper kuhl kunz kurz kristersson laakso laine lambrecht lammers lang lange langer larsen larsson laschet
 lauterbach lauritzen lehmann lehtinen lehtonen leitner lenz leyen lie lindberg lindblom lindgren lindholm lindner
 lindqvist lindstrom linke lofven loos lorenz lotz lovgren ludwig lund lundberg lundgren lundqvist luther lutz maas
 madsen magnussen magnusson mahler maier makinen mann marin markussen martens marx mathiesen matthaus maurer mayr
 mehl meier meijer meinhof meister merkel mertens merz meyer michelsen moen moller mortensen mosbacher muller mulder
 munch mustonen myhre nagel neumann nielsen niemi nieminen niinisto nilsen nilsson noack nolte nordstrom nouripour
 nowak nygaard nyman oberhauser odegaard ohlsson olafsson olesen olsen olsson opitz orban orpo osterberg ostberg
 ostergaard otto overgaard ozdemir pahlsson palme palsson paulsen pedersen persson petersen petersson petry pfeiffer
 pilgaard pistorius pohl poulsen prinz quist raab ramelow rantanen rasmussen rau reich reichert reinhardt reinfeldt
 richter riedel rieger ritter rohde roos roth rutte rottgen saarinen sachs salonen sander sandberg sanders sauer schaefer
 schafer scharping schauble schenk scherer schick schiller schilling schlegel schmid schmidt schmitt schmitz schnabel
 schneider scholz schoof schreiber schroder schroeder schubert schulte schultz schulz schulze schumacher schuster
 schwab schwartz schwarz schweitzer seehofer seidel seifert siebert siegel simonsen sjoberg sjogren skaarup smit smits
 soder soderberg solberg sondergaard sorensen spahn stahl stark stein steinbach steinbruck steiner steinmeier
 steinmetz stenberg stern stoltenberg storm strand strauss strobel strom stromberg stubb sundberg svendsen svensson
 teichert terwiesch thiel thomsen thorsen thunberg timmermans tjarnqvist trittin tusk ulbricht unger urpilainen
 van-dijk vandenberg verhoeven verhofstadt vermeer vermeulen vestager vestergaard virtanen visser vogel vogt voigt
 von-braun vos voss wagenknecht wagner walter weber wegener wegner weidel weidmann weigel weil weinberg
 weiss wendt werner westerwelle wibe wiesel wikstrom wilders wilhelmsen winkler winter wirth wolf wolff wouters
 wulff wust zahn zetterberg ziegler zimmer zimmermann zuckmayer zweig`,
  romance: `abad abreu acevedo acosta agnelli aguado aguilar aguirre alarcon alba albanese albuquerque alcantara alfano
 alfonso allende almagro almeida alonso alvarado alvarez alves amado amaral amato amendola amorim ancelotti andrade
 andreotti angelini anselmi antonelli antunes aquino aragon arana araujo arce arenas arevalo arias armani arroyo
 artigas aubry aubert aznar azevedo bachelet badia bailly balaguer balladur baptista barbier barbosa barbieri bardot
 barnier baroin barra barreiro barrera barreto barrios barros barroso bartoli basso bastos batista battaglia baudin
 bayrou beaulieu beaumont belli bellini beltran benavides benedetti benitez berger bergoglio berlusconi bermudez
 bernal bernard bernardi bersani bertolini bertrand besson bettencourt bezerra bianchi bianco blanc blanchard blanco
 boccia bolanos bolsonaro bonaparte bonetti bonino bonnet borges borrell bossi bouchard boucher boulanger bourdieu
 bourgeois bouvier braga branco bravo brito brizola bruni brunet bruno buenrostro bueno bukele bustamante bustos
 caballero cabral cabrera caceres caetano cahuzac caicedo calderon calvo camacho camara campos camus
 canales cano capriles carballo cardenas cardoso cardona carmona caron carranza carrasco carrere carrera carrillo
 carrion carvajal carvalho caruso casado casas castaneda castano castellano castelli castex castillo castro cavalcanti
 cazeneuve cerqueira cervantes cesar chaves chavez chevalier chirac ciotti clavel clement coelho colombo
 colon comte conte contreras coppola cordero cordoba cordova corona corrales correa correia cortes cortez costa
 cousin coutinho couto cresson cristea cruz cuellar cuenca cunha da-silva dacosta d'alema d'amato d'angelo darmanin
 daumier david debre deby delacroix delanoe delgado delors deneuve deschamps descartes desmarais di-maio
 dias diaz diez dini domingues dominguez donati dorado draghi duarte dubois duchamp dufour duhalde dumas dumont
 dupond dupont dupuis duque durand durao dutra dutroux dutra echeverria elizondo encinas enriquez escalante escobar
 escudero espinosa espinoza esposito esteban esteves estrada etcheverry fabbri fabius fabre faria farias faure favre
 febres feijoo ferber fernandes fernandez ferrara ferrari ferraro ferreira ferrer ferrero ferri ferro fico figueiredo
 figueroa filho fillon fini fiore flores fonseca fontaine fontana fournier foucault fraga francois franco freitas
 frei freire freixo fuentes fujimori funes gaillard galan galeano gallardo gallego gallegos galli gallo galvan galvao
 gamboa garces garcia garibaldi garnier garrido garzon gasperi gauthier gautier gentile gentiloni gerard 
 gil gimenez giordano giraud giscard giuliani godard godoy gomes gomez goncalves gonzaga gonzales gonzalez gori
 gouveia goya granados grandi grasso greco grillo griezmann guaido guardiola guerin guerra guerrero guevara guillen
 guimaraes guterres gutierrez guzman haddad hamon henriques heredia hernandez herrera herrero hidalgo
 hollande horta hubert hugo hulot hurtado ibanez ibarra iglesias illa inacio iglesias jara jaramillo jimenez jospin
 juarez jules junqueras kast kirchner labbe lacalle lacroix ladino lafleur lagarde laguna lambert lamy landa lanza
 lara larrea lasso laurent laval lavoie leblanc leclerc leclercq lecornu ledesma lefebvre lefevre leger legrand
 leitao leite lemaire lemos lemoine leon leroux leroy letta levesque lima linares lira lisboa llorente lobo lombardi
 lombardo longo lopes lopez lorenzo loyola lozano lucero lugo luna luz macedo machado maciel macri macron madrid
 maduro magalhaes maia maldini maldonado mallet malraux mancini mancuso mandelli manfredi manzoni maradona marchand
 marchais marchetti marchi marconi marin marini marino mariani marques marquez martel martelli martin martina
 martinelli martines martinez martini martins masson mata mateo mateus mattarella mattei matteo mauroy mazza medina
 medici meirelles mejia melenchon mello melo meloni mena mendes mendez mendonca mendoza menendez menem menezes mercado
 mercier merino mesa messi meunier meza michaud michel milani milei millan miranda mitterrand mocanu molina moncada
 monnet montalvo monteiro montero montes montesinos monti montoya mora moraes moraga morais morales moran moratti
 moreau moreira morel morena moreno moretti morin moro mota moulin moura mourao mourinho mujica murillo
 mussolini najera napolitano naranjo nascimento nava navarro neruda neto neves nieto noboa nogueira noguera nunes
 nunez obrador ocampo ochoa olivares oliveira olivera olivier olmedo olmos ordonez orellana orlando orozco ortega
 ortiz osorio otero pacheco padilla paes paixao palacio palacios palermo palma palmieri paz panetta paoli pardo
 paredes parisi parodi pasquier pastor pastrana paulo pavia pecresse pedroza pelaez pellegrini pelletier 
 pena peralta perdomo pereira peres perez perot perreira perrin perrot pessoa petit petro picard pichardo pierre
 piketty pinault pineda pinera pinheiro pino pinochet pinto pires pirlo pisani pizarro plaza pomar pompidou ponce
 ponte pontes portillo porto posada poutou poirier poulain prado prieto prodi puente puig puigdemont queiroz quesada
 quinones quintana quintero quiroga quispe raffarin rajoy ramalho ramirez ramos rangel raymond rebelo rebollo regalado
 reis renard renault renzi requena restrepo rey reyes reyna ribas ribeiro ribery ricard ricci richard rincon rinaldi
 rios riquelme rivas rivera rivero rizzo robert robles rocard rocha rodas rodrigues rodriguez rojas roldan rolland
 roma roman romano romero ronaldo rosa rosales rosas rossi rosso rousseau rousseff roux roy royal rubiales rubio ruiz
 rufino sa saavedra sabatini saez salazar salcedo saldana salgado salinas salles salvini samper sampaio
 samper sanchez sandoval sanna santana santander santiago santoro santos sanz saramago saraiva sarkozy sarmento sartre
 sauvage savary scalfaro schiavone schlein segovia segura sena serra serrano sevilla sheinbaum sierra silva silveira
 silvestri simao soares socrates solano soler solis soria sorrentino sosa soto sousa souza suarez tajani tavares tebet teixeira tejada telles temer tellez toledo tonelli torrente torres tosi toussaint tovar trejo
 tremblay trichet trujillo urbina urrutia urso valdes valdez valencia valente valentin valenzuela valera
 valle vallejo valls varela vargas vasconcelos vasquez vazquez vega vela velasco velasquez velez veloso veltroni
 venegas ventura vera verdi vergara vicente vidal vieira villa villalobos villanueva villarreal
 villegas villeneuve vincent visconti vitale vivas yanez yunes zambrano zamora zapata zapatero zarate
 zavala zelaya zidane zola zuniga antonescu basescu boc ciolacu ciuca constantinescu dancila dragnea geoana georgescu
 iliescu iohannis ionescu kovesi munteanu nastase popescu popa ponta radu simion stanescu stoica tiriac tudor vasile
 voiculescu ungureanu sandu dodon filat plahotniuc gavrilita recean`,
  slavic: `abramovich adamczyk adamkus akhmetov aksyonov aleksandrov alekseev alexandrov aliyev andreev andropov andrzejewski
 antonov arestovych arbuzov avakov avdeev azarov babic babis babiy baranov baranowski bartosz bashkirov
 batkivsky bekmambetov belov belyaev benes berezhnaya berezovsky bilic blaszczak bodnar bogdanov boyko
 bogoljubov bohdan boksic bondar bondarenko borisov borissov borovik borowski bortnikov bosko bozic bragin brejza
 brezhnev brnabic bubka budanov budenkov buksa bulgakov butkevych bykov bystron caputova cech cerar cerny chaika chemezov
 cherkasov chernenko chernov chernyshenko chubais chumak cimoszewicz cukic czarnek czarnecki danilov davydov demchenko
 denisov deripaska dimitrov djokovic djukanovic dmitriev dobrev dodik dolgov dolgopolov domanski dombrovskis doncic
 dostoevsky drabek dragovic draskovic drozdov duda dudek dugin duric dvorak dzeko dzhabarov dzhemilev dziedzic evtushenko
 fedorov fedoruk fiala fico filatov filimonov filip franko fridman frolov gaidar galic galkin gasparovic gavrilov
 georgiev gerasimov gerashchenko giertych glazyev glinski gogol golikov golob golovin gontareva gorbachev gorbunov
 gorky gotovina grabar grabowski grachev gref grigoriev grigorov groysman grudev gryzlov gubin gulyas gusev gusinsky
 guskov gutseriev halep hlavac hlinka honchar honcharenko honcharuk horak horbachov hordiichuk
 hradecky hrushevsky hus hrytsenko ignatiev ilin ilves ivanenko ivanov ivanova ivanovic ivanovski izetbegovic jablonski
 jagland jankovic jankowski janowski jansa jaresko jaruzelski jaworski jelic jezek jovanovic jovic jurak kabaeva kaczmarek
 kaczynski kadyrov kalashnikov kalinin kamenev kaminski karadzic karimov karpenko karpov kasparov kasyanov kavelashvili
 kerimov khodorkovsky khrushchev kiriyenko kirov kiselyov klaus kliment klimov klitschko klychko klimkin klymenko
 knyazev kobzar kolar kolesnikov kolesnikova kolomoisky kolomoyskyi komarov komorowski kondratiev konev koniuszy kopecky
 kornienko korolev korotkov kosachev kosiniak kosor kostelic kostenko kosygin kotov kotsaba koval kovac kovacevic kovacs
 kovalchuk kovalenko kovalev kovalov kowalczyk kowalewski kowalski kozak kozhemyako kozlov kozlowski krajicek kravchenko
 kravchuk kravets krivonos krstic krupa kubrakov kuchma kucinskis kuczynski kudrin kuleba kulik kurbanov kurski kurz
 kutuzov kuzmenko kuznetsov kuznetsova kwasniewski kyslytsya laptev lavrov lebed lebedev lebedeva lenin leonov
 leontiev leshchenko levchenko lewandowski liashko litvinenko litvinov lobanov lozhkin lukashenko lukic lukin luzhkov
 lysenko lytvyn lytvynenko makarov makarova makarenko maksimov malenchenko maliuk malyar malyshev mamontov marchenko
 marcinkiewicz markov markovic markarova marovic martynenko maslov matic matovic matsuka matvienko matviychuk mazur
 mazurek mazowiecki medinsky medvedchuk medvedev medvedenko medvedeva melnik melnychuk melnyk merkulov mihajlovic
 mihaylov mikhailov mikhalkov miklos miller milojevic milosevic mironov mitic
 mizintsev mladenov mladic modric moravec morawiecki moroz morozov morozova moskalenko mostovoy mucha
 muratov musin nabiullina naryshkin naumov navalnaya navalny nazarenko nebenzya necas nemec nemtsov nesterenko
 nestorenko nikitin nikolaev nikolic nosov novak novakovic novikov nowacki nowak obilic obradovic obraztsov ocheretko odintsov
 ognev oleksiak olshansky onishchenko orlov orlova ostapchuk ostrovsky ozerov pahor palyanytsya panarin parubiy patrushev paunovic pavelic pavic pavlenko pavlov pavlova pavlovic pawlak pawlowski pecheny pelin pellegrini peresild
 perisic peskov petkov petrenko petrov petrova petrovic petrovsky petrushevska piatkowski pilsudski pinchuk plenkovic
 plotnikov podolyak podolski pogacar polanski politkovskaya polishchuk polyakov ponomarenko ponomarev
 popov popova popovic popovych poroshenko portnov potanin poroshenko prigozhin primakov prokofiev
 prokopchuk prokopenko prokopiev prystaiko prus pushilin pushkin putin pyatov rachmaninov radev radic radimov rakic
 rasic razumkov reznikov reznik rogov rogozin rokita rokossovsky roglic romaniuk romanov romanova romanenko rozenko
 rublev rudenko rusev rybakov ryabkov ryzhkov saakashvili sadovy safin sakharov sakwa samsonov samoilov sandulescu
 savchenko savchuk savic savitsky sawicki schmyhal sechin segal selivanov semak semenov semenyuk serdyukov seselj shabalov
 shapovalov sharapov sharapova shariy shcherbak shefir shelest shevchenko shevchuk shmatko shmyhal shoigu
 shostakovich shtepa shufrych shulgin shuvalov sidorenko sidorov sienkiewicz sikorski simic simonov simonyan sirko skoropadsky
 skripal skripka skrzypczak slutsky smirnov smirnova smolensky sobchak sobieski sobolev sokolov sokolova solomin
 solovyov solzhenitsyn sorokin spasov spasic stanisic stanishev stankovic stasiuk stefanchuk stefanov stefanovic
 stepanenko stepanov stoev stojanovic stolypin stravinsky strelkov struk stus suchocka surkov
 sushko svoboda svitolina sviridov sybiha symonenko syrskyi sytnyk szczepanski szczesny szydlo szymanski tadic talic
 taran tarasenko tarasov tchaikovsky teodorczyk terekhov tereshchenko ticha tikhanovskaya tikhonov timchenko titov
 tkachenko tkachuk tomasevic tomasik todorov tokarczuk tolstoy tomic tretyakov trifonov trotsky trubetskoy trukhanov
 trzaskowski tsikhanouskaya tsvetkov tuchkov tudjman tukhachevsky turchynov turgenev tusk tychyna tykhy tymoshenko
 ulyanov umerov usmanov usov ustinov vakarchuk vasilenko vasiliev vasylenko vasylkiv vavilov vekselberg venediktov
 venediktova vereshchagin vereshchuk vitkovsky vlasov volkov volkova volodin voloshyn voronin
 voronov voronova voroshilov vucic vujanovic vukovic vyshinsky walesa wasilewski wawrzyniak wieczorek wilczek
 wisniewski wojcik wojciechowski wojtyla wozniak yablokov yakovenko yakovlev yakunin yanukovych yarosh yaroshenko
 yashin yastrzhembsky yatsenyuk yavlinsky yeltsin yermak yermakov yermolenko yevtushenko yuschenko yushchenko yusov
 yusupov zaitsev zaitseva zajac zakharchenko zakharov zakharova zaluzhny zaluzhnyi zaporozhets zawadzki zelenko
 zelensky zelenskyy zelenskiy zelenskyi zelenska zeman zhdanov zhirinovsky zhukov zhuravlev ziobro zielinski zinchenko
 ziuganov zolotov zubkov zukowski zyuganov ferenc nagy szabo toth horvath varga kiss molnar nemeth farkas balogh papp
 takacs juhasz lakatos simon racz fekete meszaros szucs olah gyurcsany magyar karacsony szijjarto orban gulyas`,
  muslim: `abbas abbasi abboud abdallah abdelaziz abdelhamid abdi abdul abdullah abdullahi abdulrahman abedin abedini
 abiad abu-akleh abu-zayd adnan afridi agha aghazadeh ahmad ahmadi ahmadinejad ahmadzai ahmed akbari akhtar akhund
 akhundzada akin akinci aksener akyol al-abadi al-adawi al-ahmad al-amin al-amri al-ansari al-assad al-attar
 al-awlaki al-baghdadi al-bashir al-dabaiba al-falih al-fayez al-ghamdi al-hakim al-halbousi al-hariri al-hashimi
 al-hassan al-houthi al-hussein al-jaafari al-jaber al-jubeir al-kadhimi al-khalifa al-khatib al-khoei al-maliki
 al-mansour al-masri al-mahmoud al-megrahi al-muhandis al-nahyan al-otaibi al-qahtani al-rahman al-rashid
 al-rubaie al-sabah al-sadr al-said al-saleh al-salem al-sarraj al-saud al-shaabi al-shabib al-sharaa al-shehri
 al-sistani al-sisi al-subaie al-sudani al-sultan al-tayeb al-thani al-turki al-zahrani al-zarqawi al-zawahiri alami
 alavi albayrak ali aliyev alizadeh allawi amin amini amir amiri anwar araghchi arafat aramesh arif arslan asad asghar
 ashraf assad ata atallah atwan awad awan aydin ayoub ayub azam aziz azizi azmi babacan badawi badr bagheri bahceli
 bajwa bakir bakr baloch baradar barakat barghouti barzani basha bashir basri batur bayat baydoun bayoumi beg ben-ali benali
 bennani bhatti bhutto bin-laden bitar bouazizi boukhari boumediene bouteflika bugti butt caglar cakir can cavusoglu
 celik cetin chaudhary chaudhry cheema choudhury dahlan daoud daoudi darwish davutoglu demir demirel demirtas diab dogan
 dostum durrani ebadi ecevit efendi el-baradei el-sayed el-sisi elbaradei elbaz elmi elshazly emami erdem
 erdogan erten eslami esmail ezzat fadlallah fahmi faisal fakhrizadeh farah farahani farooq farouk farrokhzad fathi
 fayyad fidan firouz gaddafi gailani galip gamal gandapur ganji ghafoor ghani ghannouchi gharib ghazali ghalibaf ghazi
 ghorbani gilani gul gulen guler gunay guney gursel habib habibi habibullah haddad hafez hafiz
 haftar haidar haider hajizadeh hakimi halabi hamad hamdi hamdok hamed hameed hamid hamidi hammad hammoud
 hamza hanif haniyeh haq haqqani hariri harb hasan hasanov hashemi hashim hashimi hassan hassani hassanzadeh hatami
 hayat hekmatyar heydari hijazi hijab hilal hoseini hosseini hossain hoti husain hussain hussaini hussein ibrahim
 ibrahimi idris iftikhar ilyas imamoglu imran inonu iqbal ishaq islam ismail ismailov issa jaafar jabbar jabbari jaber
 jabr jafari jahangiri jalali jalil jalloul jamal jamali jannati javadi javed jibril jomaa jumblatt kabir kadirov
 kadyrov kakar kalin kalantari kamal kamali kamil kandil kaplan karaca karam karami karimi karimov karroubi karzai
 kashani kasuri kaya kayani kazemi khamenei khamis khan khashoggi khatami khatib khatun khawaja khayat khazali
 khalaf khalid khalil khalili khalilzad khattab khomeini khoury kilicdaroglu kiani koc korkmaz kocak kose kurdi kurt
 labib lahoud larijani latif lodhi loutfi madani magdy mahdi mahfouz mahmood mahmoud mahmud majid majidi makhlouf malik
 maliki mansoor mansour mansouri mansur maqbool marri marzouki masood masoud masri masud mattar mazloum mazari medhat
 mehdi mehsud menderes mengal meshaal mikati minhas mir mirza mirzaei moghaddam mohamed mohammad mohammadi mohammed
 mohebbi mohseni moin mojaddedi montazeri mookhey morsi moslem mostafa motahari mottaki mousavi moussa moussaoui
 mroue mubarak mufti mughal muhammad mujahid mukhtar munir murad musa musharraf mustafa mutlu muttaqi nabil nabizadeh
 nadeem naeem naif najafi najjar naqvi naseem naser nasr nasrallah nasser nasseri navabi nawaz nazari niazi noor
 noorzai noori nour nouri obaid obeid ocalan omar omari oner osman osmani ouattara ozal ozcan ozdemir ozel ozer
 ozgur ozil ozkan ozturk pahlavi pamuk parsa pasha peker pezeshkian pirzada polat qaddafi qadir qalibaf qamar qasemi
 qasim qassem qazi qureshi qutb rabbani rabiei radwan rafiq rafsanjani rahim rahimi rahman rahmani raisi rajabi
 rajavi rajoub ramadan ramzan rana rasheed rashid rasool rasul raza razak razavi rehman reza rezaei riaz rifai rizvi
 rouhani rushdie saad saadi sabahi sabri sadat sadeghi sadiq sadr safadi safar safavi sahin said sajjad salah salam
 salama salameh salami salehi salem salih salim salman samadi sanei sarwar saud sayeed sayyaf
 sayyed seif senturk serag sezer shaath shafik shafiq shah shaheen shahid shahin shahrani shahzad shaikh shakir
 shamkhani shanab shami shammari shams sharia shariati sharif sharifi shehata shehu sherzai shoaib siddiqui simsek
 sinirlioglu sinwar sobhani soleimani soltani soofi soylu subhani sudani suhail suleiman suleman
 sultan swar taheri tahir tahiri talabani talal talib tamimi tantawi taqi tarar tareen tariq tawfik tayyip tekin
 tlaib toprak turabi turk turkmen tusi ucar ugur ulucay umar unal usman uzun vaezi velayati wahab wahid wali walid
 wazir yalcin yaman yamani yaqoob yasin yassin yavuz yazdi yazici yilmaz yildirim yildiz
 younes younis yousaf yousafzai yousef yousfi youssef yucel yuksel yunus yusuf zadeh zafar zahedi zaher zahir zaidan
 zaidi zaki zaman zand zardari zargar zarif zawahiri zayed zebari zeidan zia ziad zidan zaeef`,
  southAsian: `abeysekera adani adhikari adityanath advani agarwal aggarwal agnihotri ahluwalia aiyar ambani ambedkar
 anand antony apte arora arya athawale awasthi azad babu bachchan badal baghel bagchi bairwa bajaj bakshi balakrishnan
 banerjee banerji bansal barua basu bathija batra bedi behera bera bhagat bhagwat bhalla bhandari bharadwaj bharti
 bhaskar bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya bhattarai bhushan bhuyan biswas bommai bordoloi borthakur
 bose boro bumrah chadha chahal chakrabarti chakraborty chakravarty chand chandra chandran chandrasekaran chandrasekhar
 chatterjee chattopadhyay chaturvedi chaudhari chaudhary chauhan chavan chawla chhetri chidambaram chopra choudhary
 choudhury chowdhury d'souza dahal das dasgupta datta dave dayal debnath deka desai deshmukh deshpande deuba dev deva
 devgan devi dewan dey dhaliwal dhankhar dhawan dhillon dhoni dhumal dikshit dissanayake divakaran doval dubey dutt
 dutta dwivedi easwaran fadnavis fernando gadkari gaekwad gandhi ganesan ganguly garg gavaskar gehlot ghosh gill gogoi
 goel gokhale gopal gopalakrishnan gopinath goswami gowda goyal grover guha gulati gupta gurung hansda
 hasina hazare hazra hegde hooda iyer iyengar jadhav jain jaishankar jaitley jayakumar jayalalithaa jayaraman
 jayasuriya jayawardene jha jindal johar joseph joshi kalam kale kalita kamath kamble kannan kant kapadia kapoor kapur
 karat karki karnik kashyap kaul kaur kejriwal khadse khaitan khandelwal khanna kharge kher khosla khurana khurshid
 kini kohli kothari kovind krishna krishnamurthy krishnan krishnaswamy kulkarni kumar kumaraswamy kumari kumaratunga
 kundu kushwaha lal lama limbu lodha madan madhavan mahajan mahanta maharaj maheshwari mahinda mahto maity majhi
 majumdar malhotra malik mallya mandal mane mani manjhi mankad manjrekar marandi mathew mathur maurya mazumdar meena
 mehra mehrotra mehta menon mishra misra mistry mittal mitra modi mohan mohanty moitra moily mondal moopanar mukherjee
 mukhopadhyay munda muraleedharan murmu murthy murugan murty nadar nadda nadella nadkarni naidu naik nair nambiar
 namboodiri nanda nandy narang narayan narayanan natarajan nath nayak nayar negi nehru nigam nikam nilekani ninan ojha
 oli oommen owaisi padukone pai pal palaniswami panda pandey pandit pandya panneerselvam pant parekh parikh parkash
 parmar parrikar paswan patel pathak patil patnaik patra pattanaik pawar perera pichai pillai pilot poddar pokhrel
 poojary prabhakar prabhu pradhan prajapati prakash prasad prasanna premadasa puri purohit quraishi radhakrishnan
 raghavan rahane rai raina raj raja rajagopal rajagopalan rajan rajapaksa rajaraman rajput raju ram ramachandran
 ramakrishnan raman ramamurthy ramanathan ramani ramaswamy ramesh rana ranaut ranawat rane ranganathan rao rastogi rathore raut
 ravi ravindran rawat ray reddy rijiju roy rupani sabharwal sachdev sachdeva saha sahni sahoo sahu saikia saini salian
 salunkhe salve samant samaraweera sangakkara sangma sankar santra sanyal saran sarangi sarkar sarma sarin sasikala
 satpathy sawant saxena sehgal sehwag sen sengupta seth sethi setia seshadri shah shankar shanmugam sharma shastri
 shekhar shetty shinde shirke shourie shrestha shrivastava shukla sibal sidhu silva singh singha singhal singhania
 singhvi sinha sirisena sirsat sitharaman sivakumar solanki somaiya soman soni sood soren sreenivasan sridhar srinivasan
 srivastava stalin subramaniam subramanian sukumar sundaram sundararajan suresh suri surjewala swain swaminathan swamy
 swaraj tagore talwar tandon tata tawde tejpal tendulkar thackeray thakkar thakur thapa thapar tharoor thevar thomas
 tikait tiwari tomar tripathi trivedi tyagi upadhyay uthappa vadra vaidya vaishnaw vajpayee varghese varma vasan
 veerappan vemula venkataraman venkatesan venkatesh verma vijayan vijayvargiya vyas wadhwa waghmare wickremesinghe
 wijeratne yadav yechury yediyurappa zacharia shakya tamang rai gurung magar tharu sherpa poudel koirala adhikari
 ghimire khadka nepal paudel prachanda wangchuk namgyal dorji tobgay`,
  eastAsian: `chen zhang wang li liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang
 han cao deng xiao feng zeng cheng cai peng pan yuan dong yu su ye lu wei jiang tian du ding shen jia jin xia fu fang
 shi zou xiong meng qin qiu hou lei bai mao xue yan xi long wan duan qian dai hao qiao gu kong shao chan cheung cheng
 chow chu fong fung ho hui kwan kwok lai lam lau law leung lo lui mak ng ngan poon siu so tam tong tsai tsang tse tsui
 wong wu yam yeung yip yiu yuen chang chao chiang chiu chou chuang hsieh hsu huang hung kao kuo lee liao lien lin
 soong tsao tseng yeh kim lee park choi jung jeong kang cho jo yoon jang lim shin seo kwon hwang ahn song ryu yoo hong
 moon yang bae baek nam noh ha ko heo son chung cha joo koo woo min na ji byun chae yeom ban tak pyo sato suzuki
 takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
 hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa
 murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa
 nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki
 miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara
 hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto
 arai hamada ichikawa furukawa mizuno komatsu shimada koyama yoshikawa honda yoshimura kawasaki oshima iida tsuchiya
 nishida aso suga kishida ishiba takaichi koizumi hatoyama kan noda koike kono motegi hosoda nikai amari obuchi
 mori hashimoto murayama hosokawa miyazawa takeshita nakasone tanaka ohtani osaka nishikori hanyu asada uchimura
 ichiro matsuyama kitajima kurosawa mishima oe kawabata ishiguro miyazaki takahata kitano`,
  southeastAsian: `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao luong truong
 lam ha cao chau ta thai santos reyes cruz bautista ocampo garcia mendoza torres tomas andrada castillo flores
 villanueva ramos castro rivera aquino navarro salazar mercado duterte marcos arroyo estrada robredo pacquiao lacson
 sotto pangilinan escudero binay poe cayetano hontiveros drilon recto villar zubiri romualdez dela-cruz dela-rosa
 macapagal magsaysay quezon laurel roxas osmena de-lima trillanes teodoro carpio remulla bersamin ressa aguilar abalos
 widodo subianto prabowo wibowo nugroho setiawan susanto hidayat pratama saputra kurniawan santoso gunawan hartono
 wijaya siregar nasution simanjuntak hutapea panjaitan situmorang sitompul harahap lubis pane sinaga sihombing manurung
 purnama basuki baswedan pranowo hartarto nasir rahayu lestari wulandari kusuma hadi budiman indrawati marsudi
 sukarnoputri yudhoyono sandi uno rais kalla habibie suharto soeharto sukarno tjahjo razak rahman yaakob yassin
 ibrahim badawi hussein onn ismail mohamad azizan hamid abdullah osman ahmad yusof salleh tan lim lee ng ong wong goh
 chua chan koh teo ang yeo tay ho low toh sim chong chia seah foo kwek loh lau chew cheong khoo pang quek yap anwar
 shinawatra vejjajiva chan-ocha wongsuwan thavisin limjaroenrat jungroongruangkit leekpai silpa-archa samak sundaravej
 wongsawat charnvirakul wechayachai rojanasakul khamsing srisai suwannarat chaiyasit boonmee saetang kyi hlaing thein
 swe htay win oo tun myint naing lwin soe zaw maung shwe aung sein hun sen rainsy sokha manet phan sihanouk norodom`,
  african: `abacha abdullahi abiola abiy abubakar achebe acheampong adamu addo adebayo adekunle adeleke adeola ademola
 adesanya adesina adeyemi adeyemo adichie adjei afewerki afolabi afwerki agbaje agyei agyeman ahidjo aidoo ajayi
 ajibola akande akinfenwa akinjide akintola akinwunmi akpabio akpan akufo-addo akuffo alemseged alli amaechi amadi
 ampofo aning annan ansah antwi anyaoku anyanwu appiah arinze asamoah asante asare asiedu atiku atta aubameyang awolowo
 ayariga ayele ayew azikiwe babangida baah badmus bagbin bako baldeh bamba banda bangura barankitse barrow barry
 bawumia bayo bediako bekele belay bello biya boadu boakai boakye boateng bongo bonsu botha botchwey
 botwe bozize buhari busia buthelezi camara cele chakwera chebet chepkoech cheruiyot chikwanda chilima chimbo chirwa
 cisse compaore conde conteh coulibaly dabo dada dadis dalhatu dangote daramola darko deby debretsion demeke desalegn
 dembele deng desta dia diagne diakite diallo diarra diatta dibaba dieng diop diouf diko djotodia dlamini dlamini-zuma
 dogara doe donkor drogba dube ekweremadu effiong eke ekpo el-rufai emefiele essien essoka eto'o eze ezekwesili fahad
 falana fashola fasina fayemi fayose faye fofana gachagua ganduje garang garba gathecheru gbagbo gbajabiamila
 gebremedhin gebrselassie gebreyesus ghebreyesus getahun gidada gichuru gnassingbe gowon guebuza gueye gumede habre habyarimana
 haile hailu hani hichilema hlongwane hlophe ibori ibrahim igwe ihedioha ikpeazu ikuku isoun iwobi iwu iyoha jaiyesimi jallow jammeh jatta jawara jonathan jugnauth jumbe kabila kabore kabbah kabuga kagame kalou kalonzo kamara
 kamau kambona kamwi kane kante kanu kapwepwe karanja karegeya karimi karua karume katumbi kaunda kayembe kayibanda
 kebede keino keita kenyatta kerekou khama khoza khumalo kiage kibaki kibet kihika kikwete kimani kinyanjui kipchoge
 kipchumba kipkemboi kiplagat kiprop kiprotich kiprugut kiptum kirui kiyingi koech kodjo kolawole kone konare koroma
 koskei kosgei kruger kufuor kukah kuti kwankwaso kyagulanyi lagat lawal lawan lekota lesufi limo lungu lumumba
 mabaso mabena mabuza mabunda mabuyane machar machel machungwa macharia madikizela madonsela madlala maduna mafe
 magashule magufuli mahama mahlangu mahlobo maimane maina majaliwa makamba makeba makgoba makhaya makhura makinda
 makonnen makoni makwarela malan malema malunga mamabolo mandela mangena mangope manuel mantashe manyi mapisa-nqakula
 maponyane maraga mariam mashaba mashatile mashinini masisi masire masondo masuku mathekga matiang'i matsepe mawarire
 mayaki mbabazi mbalula mbeki mbete mbilinyi mboweni mboya mbugua mchunu mdluli mehari mekonnen melesse mengesha
 mengistu meseret mhango mhlanga miguna minnawi misoi mkapa mkhize mkhonto mkhwebane mlambo mlotshwa mnangagwa mobutu
 modise mogoeng moi mokgoro mokhtari mokoena mokonyane molefe molewa momoh momodu morake moseneke mosisili motlanthe
 motsepe motshekga motsoaledi moyo mphoko mpofu msimang msiza mswati mthembu mthethwa mtshali mtshweni mudavadi mugabe
 mugisha mujuru mukamutara muluzi munyaneza munyua murkomen muriithi murungi muriuki musalia museveni
 musila mutai mutambara mutasa mutharika muthama mutua mutunga mvelase mwakwere mwale mwanawasa mwangi
 mwanza mwaura mwenda mwinyi mwiraria mzembi mzenda naidoo nakuta nandi ncube ndayishimiye ndebele nderitu ndiaye
 ndikumana ndlovu ndombasi ndong ndou ndour ndungu nel netshitenzhe ngcobo ngcuka ngema ngilu ngo ngoma ngubane
 ngugi nguema nguesso ngwenya niang njau njenga njonjo njoroge njie nkabinde nkomo nkosi nkrumah nkuna nkunda
 nkurunziza nkwinti nnamani nqakula ntaganda ntaryamira ntlemeza ntombela ntsebeza ntuli nwachukwu nwankwo nwosu nyachae
 nyambuya nyanda nyathi nyerere nyirenda nyong'o nyusi nzeribe nzimande nzuza obasanjo obaseki obi obiang obote odinga
 odili odhiambo ogbonna ogola oguine ojo ojukwu okafor okah okeke okello okiro okocha okogie okonjo-iweala okonkwo
 okorocha okoth okoye okpara okparaebo okri olonga olubadewo olukoya oluoch omondi ong'ong'o ongeri
 onyango onyema orengo osaze osei oshiomhole osibogun osinbajo otieno ouattara oumarou owuor owusu oyelaran oyelowo
 oyinlola pandor phiri phosa pillay pityana prempeh quansah quaye radebe rajoelina ramaphosa ramatlhodi ranneberger
 rasool ratsiraka ravalomanana rawlings raila ruto rwigara saitoti sall sako salim samba sambi sanda sane sangare
 sankara sanogo sanusi saraki sarpong savimbi sawyerr selassie selebi senghor senwo sesay setlhako sexwale shagari
 shange shettima shilowa shongwe sibanda sibiya sidibe sikhakhane sikwane sirleaf sisulu
 sithole sitole skosana slovo sobukwe soglo soludo songwe sonko soro soyinka sule suluhu sy tabane tafawa tambo tambuwal
 tandja tapsoba tarka tembo terfa tesfaye tessema tetteh thiam thiong'o thugwane tinubu tiote tijani
 togba tolbert toure touadera traore tshabalala tshisekedi tshombe tshwete tsvangirai turabi turay tutu
 ubah uduaghan ugwu uko ukpabio umar umeh usman utomi uwazuruike uwilingiyimana uzodinma vavi vilakazi wade waititu
 wabara wako wanjala wanyama were weah wike wolde woldemariam worku xaba xulu yahaya yakubu yamkela yaradua yar'adua
 yeboah yohannes youlou yobo yusuf zenawi zikalala zille zulu zuma zungu zwane zwelithini`,
  other: `abramov abramson adelson alon aloni amar amit amsalem arad arbel arens ashkenazi avneri ayalon azoulay bar-lev
 barak barkat begin beilin ben-ami ben-ari ben-david ben-eliezer ben-gurion ben-gvir ben-zvi benizri bennett biton bitan
 braverman bronstein carmi chikli cohen dagan danon dayan deri dichter eban edelstein edery eisenkot
 eitan elazar elbaz elkin erdan eshkol feiglin feldman friedman gafni gallant gamliel gantz gilad ginsburg gold
 goldfarb goldin golan golani goren halevi halevy hanegbi harel herzog hotovely kahana kahlon karhi katz
 katsav kish kochavi korngold lapid landau lau levi levin levinson levy liberman lieberman livnat livni mazuz meir
 melchior meridor michaeli miller mizrahi mofaz mordechai naveh netanyahu nissim olmert orbach oren ovadia pacifici
 peled peres peretz perry porush rabin rabinovich raz regev rivlin ronen rosen rosenfeld rosenblum rothman sa'ar saar
 segal shaked shalom shamir sharansky sharett sharon shavit shenkar shapira shikma shitrit silman smotrich sofer
 sokolovsky steinitz strock swid tamir tzur vaknin weizman winter yaalon yadin yadlin yishai yosef zamir zandberg
 zohar zuckerman alevizos anastasiadis andrianopoulos androulakis antonopoulos apostolou avramopoulos christodoulides
 christodoulou christofias constantinou dendias diamantopoulou dimas dimopoulos economou gennimata georgiadis
 georgiou giannakopoulos hatzidakis ioannidis kammenos karamanlis karagiannis katrougalos kikilias konstantopoulou
 kotzias koumoutsakos kouris kyriakides lambrou manolopoulos markopoulos mavros meimarakis mitsotakis nikolaidis
 nikolopoulos panagopoulos papachristou papadakis papademos papadimitriou papadopoulos papageorgiou papandreou
 papantoniou papoulias pappas pavlopoulos petridis sakellaropoulou samaras simitis skourletis stavridis stournaras
 theodorakis theodorou theoharis tsakalotos tsipras tsiodras varoufakis vasiliou venizelos voutsis xanthopoulos
 zachariadis abashidze alasania bakradze bibilashvili burjanadze chanturia gachechiladze gakharia garibashvili
 gomelauri iashvili ivanishvili jaliashvili japaridze kaladze kavelashvili khachapuridze kobakhidze kvirikashvili
 kvitashvili lomaia margvelashvili melia merabishvili noghaideli saakashvili samkharadze shevardnadze tabatadze
 talakvadze turnava ugulava usupashvili zhvania zurabishvili abrahamyan avetisyan azizyan babayan baghdasaryan
 demirchyan galstyan gasparyan ghazaryan grigoryan hakobyan harutyunyan hovhannisyan karapetyan khachatryan
 kirakosyan kocharyan manukyan margaryan martirosyan mirzoyan mkrtchyan movsisyan nalbandian papikyan pashinyan
 petrosyan poghosyan sahakyan sargsyan simonyan tadevosyan ter-petrosyan tonoyan vardanyan abdrakhmanov abdykadyrov
 akayev akhmetov akmatbayev aliev amanov asanov atambayev atambaev babanov bakiyev berdimuhamedov dzhaksybekov
 dzhumabayev ibraimov isayev iskakov japarov jeenbekov karimov kulibayev kulov mamytov masimov matraimov mirziyoyev
 nazarbayev niyazov nurmagomedov otunbayeva rahmon rakhmonov rakhimov sadykov sagintayev sarpashev sultanov suleimenov
 tashiev tasmagambetov tokayev umarov usubov zhaparov zhumabekov batbold battulga elbegdorj enkhbayar khurelsukh
 khaltmaa basha begaj berisha bushati domi gjonaj haradinaj hoti hoxha kadare konjufca krasniqi kurti
 limaj majko meidani meta mustafa nano nishani osmani pacolli rama ruci rugova sejdiu selimi tahiri thaci topi veseli
 ypi zeqiri xhaka shaqiri ahern ardern bainimarama bilimoria hipkins luxon mahuta mataafa marape natuman peters rabuka somare sopoaga sogavare tuilaepa tuimavave tupou kalsakau salwai whitlam albanese morrison dutton
 shorten turnbull rudd gillard`,
} as const;
