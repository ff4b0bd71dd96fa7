/** Family names of the Americas and Europe, by where they are most at home. Folded; written for this project from general knowledge. */
export const WESTERN_FAMILY_NAMES = {
  english: `abbott abernathy abrams ackerman adams adamson adkins ahern aiken ainsworth aitken akers albright alcott alderman
    aldridge alexander allan allen allison alston ames anderson andrews ansell appleby appleton archer armitage
    armstrong arnold ashby ashcroft ashton asquith atherton atkins atkinson attwood austin avery ayers babcock bacon
    bailey bain baird baker baldwin balfour ballard bancroft banks bannister barber barclay barker barlow barnard
    barnes barnett barr barrett barron barry bartlett barton bates bateman battersby baxter bayliss beach beal bean
    beard beasley beattie beaumont beck beckett beckham bedford beecham bell bellamy bender bennett benson bentley
    benton berry best bevan beverley bickford biggs billings bingham birch bird bishop black blackburn blackmore
    blackwell blair blake blakely bland bloom blount blythe bolton bond bone booker boone booth borden boswell bostock
    bowden bowen bowers bowes bowie bowles bowman boyce boyd boyle brackett bradbury bradford bradley bradshaw brady
    bragg braithwaite brand brandon bray brennan brent brewer brewster bridges briggs bright brister britton broadbent
    brock brody brooke brookes brooks broughton brown browne browning bruce bryan bryant bryce bryson buchanan buck
    buckley bull bullock bunch burch burgess burke burnett burnham burns burr burris burrows burt burton busby bush
    butcher butler butterworth buttigieg buxton byers byrd byrne cahill cain caldwell callaghan callahan calloway
    calvert cameron campbell cannon cantrell cardwell carey carlisle carlson carlton carmichael carney carpenter carr
    carroll carson carter cartwright carver case casey cash cassidy castle cates cavanaugh chadwick chalmers
    chamberlain chambers chan chandler chaney chapman chappell charlton chase cheney childs chisholm christie
    churchill clapp clark clarke clarkson clay clayton clegg clements cleverly clifford clifton cline clinton clough
    coates cobb cochran coffey cohen coker colbert cole coleman coles collier collins colvin comer compton conley
    connell connelly connolly connor conrad conroy considine conway cook cooke cooley coombs cooper cope copeland
    corbett corbyn corcoran cotter cotton coughlin coulson coulter courtney covington cowan coward cowell cowley cox
    coyle crabtree craig cramer crane craven crawford crawley creighton crichton croft cromwell cronin crosby cross
    crossley crouch crow crowe crowley crowther cruickshank cruz cullen culver cummings cummins cunningham curran
    currie curry curtis cushing dalton daly daniel daniels darby darling davenport davey david davidson davies davis
    davison dawes dawkins dawson day deacon dean decker delaney dempsey denham denton derrick devine devlin dewar
    dewey dexter dick dickens dickerson dickinson dickson dillard dillon dixon dobbs dobson dodd dodds dodge dodson
    doherty dolan donaghy donaldson donnelly donohue donovan dooley doran dorsey dougherty douglas dowd dowling downes
    downey downing downs doyle drake draper drew driscoll drummond drury dryden duckworth dudley duff duffy dugan
    duggan duke duncan dunham dunlap dunlop dunn dunne durham durrant dutton dwyer dyer dyson eagle earl easton eaton
    eccles eddy edge edison edmonds edmondson edwards egan eldridge ellington elliot elliott ellis ellison ellsworth
    elwood emerson emery england english ennis epps epstein erickson erwin estes evans everett ewing fagan fahey
    fairbanks fairbrother fairclough fallon fanning farley farmer farnsworth farr farrell farrow faulkner fawcett
    feeney fellows felton fenton fenwick ferguson ferrell ferris field fielding fields finch findlay finlay finley
    finn finnegan fischer fish fishburn fisher fitzgerald fitzpatrick fitzsimmons flanagan fleming fletcher flint
    flood flowers floyd flynn foley foot forbes ford foreman forrest forrester forster forsyth foster fowler fox foy
    frame france francis frank franklin fraser frazier freeman french frey frost fry fuller fulton gaines gallagher
    galloway galvin gamble gannon gardiner gardner garland garner garrett garrison garvey gates gaynor gentry george
    gerrard gibbons gibbs gibson gifford gilbert gilchrist giles gill gillespie gilliam gillies gilmore gilmour
    gladstone glass gleason glenn glover goddard godfrey godwin goff golding goldman goldsmith goldstein good goodall
    goodman goodrich goodwin gordon gore gorman gough gould gove grace grady graham grant graves gray grayson greaves
    green greenberg greene greenfield greenwood greer gregg gregory grenfell greig grey grier griffin griffith
    griffiths griggs grimes grimshaw griswold grove groves gunn guthrie hackett hadley hagan haigh haines haldane hale
    haley hall halliday halsey hamill hamilton hamlin hammond hampton hancock hand hanley hanna hannah hannigan hansen
    hanson harcourt hardcastle harden harding hardwick hardy hargreaves harlow harmon harper harrell harrington harris
    harrison hart hartley hartman harvey haskell haslam hastings hatch hatcher hatfield hathaway hawkes hawkins hawley
    hawthorne hay hayden hayes haynes hayward haywood healey healy heard hearst heath hegarty hegseth henderson
    hendricks hendrix henley hennessy henry henson hepburn herbert herman heron hess hester hewitt heywood hickey
    hickman hicks higgins higginson hill hilton hinds hines hinton hirst hobbs hobson hodge hodges hodgkins hodgson
    hoffman hogan hogg holbrook holcomb holden holder holland holliday hollingsworth hollis holloway holly holman
    holmes holt hood hook hooper hoover hope hopkins hopper hopwood horn horne horner horton houghton house houston
    howard howarth howe howell howells hoyle hubbard huddleston hudson huff huffman huggins hughes hull hume humphrey
    humphreys humphries hunt hunter huntington hurley hurst hussey hutchinson hutchison hutton hyde ingham ingram
    innes ireland irvine irving irwin isaacs ives ivey jack jackman jackson jacobs jacobson james jamieson jarvis
    jefferies jefferson jeffries jenkins jenner jennings jensen jerome jessup jewell johns johnson johnston johnstone
    jolly jones jordan joseph joyce judd judge kane kaplan karl kay keane kearney keating keegan keen keenan keene
    keith keller kelley kellogg kelly kemp kendall kendrick kennedy kenny kent kenyon kerr kershaw key keyes kidd
    kilgore kilpatrick kimball king kingsley kinney kinsella kirby kirk kirkland kirkpatrick kirkwood kitchen klein
    knight knowles knox koch kramer lacey lacy laing lake lamb lambert lamont lancaster lander lane lang langdon
    langford langley langston larkin larsen larson latham latimer lavery law lawler lawlor lawrence lawson lawton
    layton leach leary leavitt lee leech leeson leigh leighton lennon lennox leonard leslie lester levin levine levy
    lewis liddell lincoln lindsay linton lister little littlewood livingston livingstone lloyd locke lockhart lockwood
    lodge logan lomax long longman lord love lovell lowe lowery lowry lucas lutnick lynch lyons mabry macdonald
    macdougall macintyre mackay mackenzie mackie mackinnon mackintosh maclean macleod macmillan macpherson maddox
    madden madison magee maguire mahoney major malcolm mallory malone maloney mann manning mansfield markham marks
    marlow marquez marr marriott marsden marsh marshall martin mason massey masters mather matheson mathews mathis
    matthews maxwell may mayer mayfield maynard mayo mcadams mcallister mcarthur mcauley mcbride mccabe mccaffrey
    mccain mccall mccann mccarthy mccartney mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccracken
    mccullough mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdougall mcdowell mcevoy mcfadden mcfarlane mcgee
    mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mcinnes mcintosh mcintyre mckay mckee
    mckenna mckenzie mckeown mckinley mckinney mckinnon mcknight mclaughlin mclean mcleod mcmahon mcmanus mcmillan
    mcnally mcnamara mcnamee mcneil mcneill mcnulty mcpherson mcqueen mcrae mcveigh meade meadows mears mellor melton
    mercer meredith merrill merritt meyer meyers michaels middleton miles millar miller milligan mills milne milner
    milton mitchell moffat molloy moloney monaghan monk monroe montague montgomery moody moon mooney moore moran
    moreland morgan moriarty morley morris morrison morrow morse mortimer morton mosley moss mott mueller muir mulcahy
    mulholland mullen mulligan mullins mulvaney munro murdoch murphy murray musk myers nadler nance napier nash naylor
    neal neale neil nelson nesbitt neville newberry newell newman newsom newton nicholas nicholls nichols nicholson
    nixon noble nolan norman norris north norton norwood nugent nunn oakes oakley oates obama o'brien o'callaghan
    o'connell o'connor o'dea o'donnell o'donoghue o'driscoll o'dwyer o'farrell o'grady o'hagan o'halloran o'hara
    o'keefe o'leary o'mahony o'malley o'neal o'neil o'neill o'reilly o'rourke o'shea o'sullivan o'toole odom ogden
    oldham oliver olsen olson orchard orr orton orwell osborn osborne osman oswald otto owen owens oxley pace pacino
    packard padgett page paine palin palmer parish park parker parkes parkin parkinson parks parnell parr parrish
    parrott parry parsons partridge pascoe patel paterson paton patrick patten patterson patton paul paxton payne
    peacock pearce pearson pease peck pelosi pemberton pence pendleton penn pennington peoples pepper perkins perry
    peters petersen peterson petit petty phelan phelps phillips philpott pickering pickett pierce pike pilgrim
    pinkerton piper pitman pitt pittman platt plummer poe polk pollard pollock pond poole pope porter potter potts
    powell power powers pratt prentice prescott presley preston price prince pringle pritchard procter proctor prosser
    pruitt pryor puckett pugh purcell purvis putnam pyle quayle quick quigley quinn radcliffe rae rafferty raine
    raleigh ralston ramsay ramsey randall randolph rankin ransom rao raskin rawlings rawlinson ray raymond rayner
    reagan reardon redding redman redmond reece reed rees reese reeve reeves regan reid reilly renwick reynolds rhodes
    rice rich richards richardson richmond rickman riddell ridge ridley rigby riggs riley rimmer ripley ritchie rivers
    roach robb robbins roberson roberts robertson robins robinson robson roche rock rockefeller roderick rodgers
    rogers rollins romney rooney roosevelt root roper rose rosen rosenberg rosenthal ross roth rourke rowan rowe
    rowland rowley rowling royce rubio rudd ruffin rush russell russo rutherford rutledge ryan sadler salisbury salmon
    salter sampson samuels sanders sanderson sandford sanford sargent saunders savage sawyer saxton schiff schmidt
    schneider schofield schultz schumer schwartz scott seal searle sears sellers sewell sexton seymour shah shannon
    shapiro sharkey sharp sharpe shaw shea sheehan sheffield shelton shepherd sheppard sheridan sherman sherwood
    shields shore short shultz siddall silva silver simmonds simmons simms simon simons simpson sims sinclair singer
    singleton skinner slater slattery sloan smart smith smyth snow snowden snyder somerville sommers spalding sparks
    spears speight spence spencer spicer spooner sprague springer squires stacey stack stafford stamp stanford stanley
    stanton staples stark starmer starr steadman steele stein stephens stephenson sterling stern stevens stevenson
    steward stewart stiles stirling stock stokes stone storey stout stratton street streeting strong stroud stuart
    stubbs sturgeon styles sullivan summers sumner sunak sutcliffe sutherland sutton swain swan swann swanson sweeney
    swift sykes talbot tanner tate taylor teague temple templeton tennant terrell terry thatcher thomas thompson
    thomson thorn thornberry thorne thornton thorpe thurman thurston tierney tillman tilley timmons tobin todd
    tomlinson tompkins toner toomey topping torrance tosh townsend tracey tracy travers travis trevino trimble trotter
    trudeau truman trump truss tucker tuohy turnbull turner turpin twomey tyler tyson underwood unwin upton usher
    vance vaughan vaughn vernon vickers vincent vine waddell wade wadsworth wagner waite wakefield walden walker wall
    wallace waller walls walsh walters walton waltz ward warden ware waring warner warren washington waters watkins
    watkinson watson watt watts waugh way weatherby weaver webb webber weber webster weeks weir welch wells welsh
    wentworth wesley west weston wetherell wharton wheatley wheeler whelan whitaker whitby white whitehead whitehouse
    whiteley whitfield whiting whitley whitlock whitman whitmer whitmore whitney whittaker whittle wicks wiggins wight
    wilcox wild wilde wilder wiley wilkes wilkie wilkins wilkinson willard willett williams williamson willis wills
    wilson wilton winchester windsor winfrey wingate winslow winstanley winston winter winters winthrop wise withers
    witt wolf wolfe womack wong wood woodard woodcock woodhouse woodruff woods woodward wooten worthington wray wren
    wright wyatt wylie wynn wynne yardley yates yeates york youens young younger zimmerman zuckerberg munoz garza
    obrien avila ayala oconnor delacruz strickland velazquez macias melendez tapia bonilla hensley cisneros boyer
    arellano oneill pitts cantu wilkerson rosario oneal huerta kline barajas davila dejesus blankenship cuevas
    odonnell calhoun esparza hardin knapp mcfarland hebert enriquez medrano hahn shepard landry magana blevins
    delarosa esquivel moyer frye mccarty avalos parra krueger galindo oconnell leal alfaro daugherty allred bledsoe
    boggs bower broussard bynum choate clemens coley crocker cyr dangelo durbin dykes easley elmore farris fitch funk
    glaser goldberg goode heller hendrickson hinkle hinson holley houser hutchins jamison kauffman knowlton laird
    lassiter lehman lyman mangum mattson mccarter mcclendon mccloud mcclung mcelroy mclain mcneal mcvey metcalf metz
    monahan munson murdock nevins newsome noonan oglesby overton parham pettit pierson poindexter prater ragland
    ratliff rawls reeder rhoades richey rodriquez rowell rubin rucker sapp sasser schell schrader scruggs sherrill
    shockley sizemore smalls smiley snell snider spangler sparkman spivey stallings stamper stanfield stockton
    stoddard stoll stovall stringer sturgill suggs swartz swenson switzer talley thacker tharp thayer theriot thigpen
    thomason tidwell tipton trammell triplett troutman truitt tubbs turley twitty vandyke waggoner waldron walston
    wasson waterman weathers whaley whittington wilburn willey willingham willoughby witherspoon wofford woodall
    woodson worley yarbrough yeager yost youngblood zeigler zepeda beil boden bohn brubaker buckner caputo castleberry
    cato childers conklin crutchfield culpepper dahl deaton dietz eckert eldredge falk fiske flannery fontenot gaither
    gibney graff grimsley haas hagen halverson hanks hargrove hauser helms herndon hinojosa hoskins howland hubbell
    huntley jarrell kinsey kruger lambeth lavoie leggett linder lindquist lombardi lombardo lovett lundgren macneil
    malloy maness marcum mckibben mcwilliams merriman mims mosher mowery nestor newby novick nystrom olmstead ordway
    palumbo peebles pelletier perdue pfeiffer pinkney plotkin popp quinlan rainey ramey ratcliff redmon renfro reyna
    ricker risner rodman romano rutland sandlin satterfield schaffer schooler schuler schuyler scoggins seaton seibert
    semple shackelford shively siegel simone skaggs slayton smathers spitzer spruill stallard stamm stclair steffen
    stockdale stokely strader strauss sturm suttle tackett tanaka thibodeaux thrasher tisdale trahan truesdale tufts
    tweed updike vickery villanueva voight vollmer wagoner weatherford weems weinberg weinstein westbrook whalen
    wheelock wilhite winstead wolcott wooldridge wyman yancey yarborough yeats yount zamora zielinski zimmer`,
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
