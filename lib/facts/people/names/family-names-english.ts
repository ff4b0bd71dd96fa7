/** Family names of the English-speaking countries. Folded; written for this project from general knowledge. */
export const ENGLISH_FAMILY_NAMES = {
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
} as const;
