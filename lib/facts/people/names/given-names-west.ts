/**
 * Given names of the Americas and Europe, by the region where they are most common. Folded; written for this project
 * from general knowledge.
 */
export const WESTERN_GIVEN_NAMES = {
  english: `aaron abbie abby abigail ada addison adele adrian aidan aileen alan albert alec alex alexa alexander alexandra
    alexis alfred alice alicia alison allan allen allison alyssa amanda amber amelia amy andrea andrew andy angela
    angie angus anita ann anna anne annette annie anthony antony april archie arnold arthur ashley aubrey audrey
    austin ava barbara barney barry beatrice becky ben benjamin bernadette bernard bernie bert beth bethany betsy
    betty beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brent brett brian brianna
    bridget britney brittany brooke bruce bryan bryce bryony caitlin caleb calvin cameron candace carl carla carly
    carol caroline carolyn carrie casey cassandra cassidy catherine cathy cecil cecilia cedric chad charlene charles
    charlie charlotte chelsea cheryl chloe chris christian christie christina christine christopher christy chuck
    cindy claire clara clarence clark clayton cliff clifford clint clinton clive clyde cody colin colleen connie
    connor conor constance corey cornelius courtney craig crystal curt curtis cynthia daisy dale damian damien damon
    dan dana dane daniel danielle danny daphne darcy darla darlene darrell darren darryl dave david dawn dean deanna
    deb debbie deborah debra declan deirdre delia denise dennis derek dermot derrick desmond diana diane dianne dick
    dixie dolores dominic don donald donna doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight
    dylan eamon earl ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor eli elijah elinor elisabeth
    eliza elizabeth ella ellen ellie elliot elliott ellis elsie emily emma enoch eric erica erik erin ernest ernie
    esther ethan ethel eugene eunice eva evan eve evelyn ezra faith fay felicity felix fergus fiona fletcher florence
    floyd frances francesca francis frank frankie franklin fred freddie frederick gabriel gabrielle gail gareth
    garrett garry gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gilbert
    gillian gina ginger gladys glen glenda glenn gloria gordon grace graeme graham grant greg gregg gregory greta guy
    gwen gwendolyn gwyneth hailey hal hank hannah harold harper harriet harry harvey hayden hayley hazel heather heidi
    helen helena henrietta henry herbert herman hilary hillary holly horace howard hubert hugh hugo humphrey hunter
    ian imogen ingrid ira irene iris irma irving isaac isabel isabella isla ivan ivy jack jackie jackson jacob
    jacqueline jade jaime jake james jamie jan jane janelle janet janice jared jasmine jason jasper jay jayne jean
    jeanette jeanne jeff jefferson jeffrey jen jenna jennie jennifer jenny jeremiah jeremy jerome jerry jess jesse
    jessica jessie jill jim jimmy jo joan joann joanna joanne jocelyn jodie jody joe joel joey john johnnie johnny jon
    jonah jonathan jordan joseph josephine josh joshua joy joyce juanita judd judith judy jules julia julian julie
    juliet june justin justine kaitlyn kamala kara karen karl karla kate katherine kathleen kathryn kathy katie
    katrina kay kayla keira keisha keith kelley kelly kelsey kelvin ken kendall kendra kenneth kenny kent kerry kevin
    kieran kim kimberly kirk kirsten kirsty kirstie kit kristen kristi kristin kristina kristy kurt kyle lacey lana
    lance larry laura lauren laurence laurie lawrence leah leanne lee leigh leo leon leonard leroy leslie lester lewis
    liam lila lillian lily linda lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lonnie loretta lori
    lorna lorraine lou louis louisa louise lucas lucille lucinda lucy luke lydia lyle lyn lynda lyndon lynn lynne
    mabel mack mackenzie maddie madeleine madeline madison maggie maisie malcolm mandy marcia marcus margaret margery
    marguerite maria marian marianne marie marilyn marion marjorie mark marlene marsha marshall martha martin martina
    martyn marvin mary mason matt matthew maureen maurice max maxine maxwell megan mel melanie melinda melissa melody
    melvin meredith merle mervyn mia michael michele michelle mick mickey mike mildred miles millicent millie milton
    mindy miranda miriam mitch mitchell moira mollie molly mona monica morgan morris moses muriel murray myra myrtle
    nadine nancy naomi natalie natasha nathan nathaniel neal ned neil nell nellie nelson neville niall nicholas nick
    nicky nicola nicole nigel nina noah noel nora noreen norm norma norman olive oliver olivia ollie opal oscar oswald
    otis owen paddy paige pam pamela pat patrice patricia patrick patsy patti patty paul paula pauline pearl peggy
    penelope penny percy perry pete peter phil philip phillip phillipa phoebe phyllis pippa polly poppy preston
    priscilla prudence quentin quincy quinn rachael rachel ralph ramona randall randolph randy ray raymond rebecca
    reece reg regina reginald renee rex rhiannon rhoda rhonda rhys ricardo richard rick ricky riley rita rob robbie
    robert roberta robin robyn rochelle rod roderick rodney roger roland ron ronald ronan ronnie rory rosalind
    rosamund rosanna roscoe rose rosemary rosie ross rowan roxanne roy royce ruby rudy rufus rupert russ russell ruth
    ryan sabrina sadie sally sam samantha sammy samuel sandra sandy sara sarah saul savannah scott sean sebastian
    selina serena seth shane shannon sharon shaun shawn sheila shelby sheldon shelley shelly sheridan sherman sherri
    sherry sheryl shirley sid sidney sienna simon simone sinead siobhan skye sonia sonya sophia sophie spencer stacey
    stacy stan stanley stella stephanie stephen steve steven stewart stuart sue summer susan susannah susie suzanne
    sybil sylvia tabitha tamara tami tammy tania tanner tanya tara tasha taylor ted terence teresa teri terrance
    terrell terri terry tess tessa thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy
    toni tony tonya tracey traci tracy travis trevor tricia trina tristan troy trudy tucker tyler tyrone tyson ursula
    valerie vanessa vera verity vernon veronica vicki vickie vicky victor victoria vince vincent viola violet virgil
    virginia vivian vivien wade wallace wally walter wanda warren wayne wendell wendy wes wesley whitney wilbur
    wilfred will willa willard william willie willis wilma winifred winston winnie woodrow wyatt xander yvette yvonne
    zac zach zachary zack zara zoe lachlan hamish ewan euan alasdair alistair alastair iain callum finlay fraser
    ruaridh mhairi eilidh catriona oisin cillian padraig eoin eoghan aoife niamh saoirse orla grainne micheal seamus
    cathal donal diarmuid ruairi ciaran angharad carys cerys dafydd emrys gethin huw ieuan ioan llewellyn lowri nerys
    rhian sian deshawn lamar jamal tyrell lebron shaquille latoya lakeisha tamika kanye beyonce denzel oprah barack
    elon keir kemi mitt newt tulsi vivek kash jd hakeem nikki aaliyah abbey abigale abe addie adeline adrienne agatha
    aimee alexia alfie alfreda alisha alissa allie alma althea alvin alyson amie angelique annabel annabelle annalise
    annika ansel arlene arlo asher aubree audra augustus avery bailey barb bart bea beau bella benji bernice bertha
    bess bessie bettie bettina beverley blair blanche bobbi bobbie bonita brady brandi brandie brandy brenna brianne
    bridgette britt brittney brittani brock brody bryn buddy caden callie candice cara carey carissa carlene carmella
    carri caryn cassie cathleen cathryn celeste charissa charla charley chaz chelsie cher cheri cherie chrissie
    chrissy christa christal christi cicely ciara clarissa claud clem cleo cleve coby colby cole coleen colette
    cordelia courtenay dani danica danna daren darin darrel darryn daryl davey dayna deanne deedee deena deidre
    delbert delilah della demetrius dena desiree devin dianna dina dinah dino dollie dolly domenic dominick donnie
    donny dori dorian dottie dulcie dwain earnestine eddy edie edwina elaina elbert eldon eleanora elissa elmer elton
    elwood elyse emerson emmett enid ericka ernestine errol ervin etta evangeline everett faye felecia fran freda
    freddy frieda gabby gabe gayle geoffry georgette georgie geri gerri gertrude gil gilda giles ginny giselle glenna
    gordie gracie gretchen gus hailee hallie hattie haylee hollie ilene inez ione isiah isidore issac ivor jackeline
    jaclyn jacky jacquelyn jacqui jaden jami janette janey janie janna jarrett jarrod jase jayden jaylen jayson
    jeannie jed jedidiah jeffery jemima jenn jenni jere jeri jermaine jerri jerrod jimmie joanie jodi joellen
    johnathan johnathon joni jordy joselyn josie josiah judi judson juli julianna julianne kacey kaitlin kameron kandi
    karin karrie karyn kasey kassandra kathi kathie kathrine kati katlyn katy kaye kaylee keaton keenan keely kelli
    kellie kendrick kenzie keri kerri kerrie kiera kiki kiley kimberley kira kirby kris krista kristal kristie
    kristopher krystal kylie ladonna lanny larissa latasha latisha latonya laureen laverne lawanda leann leanna leeann
    lela leland lemuel lenny lenora lenore leola leona lesley letitia levi lexi lexie libby lilah lilith lilly lindy
    linnea lissa lolita londa lonny lora loraine lorene lorie lorri louella luann lucretia luella lupe lyla lyndsay
    lyndsey lynette lynnette mable macy maddox madge mae maeve mahalia mallory mamie mara marcella marci marcie marcy
    margaux margie margo margret mariah marietta marilee marilou marissa marita marjory marla marlin marlon marnie
    marti marty marylou mathew mattie maude maura maurine mavis maxie mckayla mckenna meagan meg meghan melba melina
    melisa mellie melodie melva meryl micah michaela mickie mikaela miley millard milo mimi mindi minnie misty mitchel
    mitzi monty mort mortimer myles myrna nanette nannie nat nate nathanial nettie neva nichole nicki nickolas nikolas
    nita noelle nola nolan nona octavia odessa ophelia orville ozzie patrica payton peggie penney peyton philippa
    phineas piper queenie quinton rachelle rae randi raymundo reba rebekah reggie regan renae reuben reva rhea rhett
    rhianna richie rickey ricki rikki ritchie robb robby rodger romona ronda ronna ronny rosalie rosalyn roseann
    roseanne rosella rosetta roslyn rowena roxane roxanna roxie rudolph ruthie ryder rylan sacha sammie saundra
    scarlett scot scottie scotty shana shanna shari sharla sharlene sharron shauna shawna shayna shea shelia shelli
    sheree sheri sherie sherrie shirleen silas skip skylar sonny stacie staci stef steph stephan stevie susana susanna
    suzan suzette suzi suzie suzy tabatha tamra tamsin tanisha taryn tawnya teddy terese terrie tessie thad thaddeus
    thalia theodora therese thomasina tia tiana tiara tiffani tilda tillie timmy tisha tobin tod tommie toney tonia
    tori trent trenton trey trish trisha trista twila tyra ulysses val valarie valorie vaughn velma verna vernice vic
    vickey vikki virgie wilhelmina willy winona wynn xena zelda zelma zoey zola zora`,
  germanic: `achim alexander alwin andre andreas anja anke anneke annelies annegret annemarie ansgar antje arend arjen arne
    arno arvid astrid august axel barbel bas bastian bernd bernhard birgit birgitta birte bjarne bjorn boris bram
    britta bruno burkhard carina carl carsten caspar christa christel christiane christof christoph claudia claus
    clemens corinna cornelia daan dagmar daniela detlef dieter dietmar dirk dorothea eberhard eckhard edda egon eike
    ekkehard elfriede elke elsbeth emil emilia erich ernst erwin esben eva evert ewald fabian felix femke finn
    florian floris franz frauke freya frida friederike friedrich fritz gabi gabriele geert georg gerald gerd gerda
    gerhard gerrit gert gertrud gijs gisela gitte gotz greet gregor greta gretchen gudrun guido gunnar gunter
    gunther gustav hannelore hannes hanna hanneke hans harald hartmut hedwig heidemarie heike heiko heiner heinrich
    heinz helga helge helle helmut hendrik henk henning henrik heribert hermann hilde hildegard hilmar holger horst
    hubertus hulda ilse imke inga inge ingeborg ingmar ingo ingrid ines irmgard isolde iver jaap jakob jan janine
    janis jannik jan-willem jens jeroen jesper joachim jochen johan johanna johannes joost joris jorg jorgen jorn
    josef joschka jurgen jutta kai kaja kaspar kasper katharina kathrin katja katrin kees kerstin kirsten kjell
    klaas klara klaus knud knut konrad konstantin kristian kristoffer lars lasse leif lena lennart lene leonie
    leonhard leopold liesbeth lieselotte linn linus lise lothar lotte ludger ludwig lukas lutz maarten mads magda
    magdalena magnus maike maja malin malte manfred manuela mareike maren margarete margarethe margot margrethe
    mariann marijke marit marius markus marten martijn mathias mats matthias matthijs mattias maximilian mechthild
    meike meta mette michiel mikael mikkel monika moritz nadja niclas niels niklas nils norbert olaf olav ole oliver
    olof oskar otto patrik peer pelle per petra philipp pia pieter piet pim poul ragnar ragnhild rainer ralf rasmus
    reiner reinhard reinhold renate rene rik roel roland rolf rosemarie rudiger rudolf ruud sabine sander sascha
    saskia sebastian sepp siegfried siegmund sigmar sigrid sigurd silke silvia simone sissel sixten sjoerd solveig
    soren stefan stefanie steffen steffi stein sten stig stijn stina susanne svea svein sven swantje sybille sylvia
    synnove tanja tarja teun thea theodor thijs thilo thomas thorbjorn thorsten thorvald thure til till tilman
    tobias torbjorn tore torsten trine trygve tuomas udo ulf ulla ulli ulrich ulrike ulrika ursel ursula ute uwe
    veit veronika viggo viktor volker volkmar waltraud walther wenche wendelin werner wiebke wilfried wilhelm willem
    willy wim winfried wolf wolfgang wouter xaver yvonne aino antti anneli arto eero eino esa hannu heikki ilkka
    jari jarmo jouni juha juhani jukka jussi jyrki kaisa kalle kari katri kimmo laura lauri leena markku marja matti
    mika mikko niina olli outi paavo pasi pekka pertti petteri pirjo raimo risto sanna sakari sari sauli seppo tapio
    teemu terhi timo toivo tommi urho vaino veikko ville toomas siim kersti andrus juri mart urmas andris edgars
    egils guntis ilze krisjanis maris raivis valdis algirdas arvydas dalia gintaras gitanas ingrida jonas kestutis
    mindaugas rimantas saulius vytautas zygimantas sigmundur bjarni gudni halla jon olafur mathilde`,
  romance: `abel abelardo adela adelaida adolfo adriana adriano agnes agostino agustin aida alain alba alberta alberto alceu
    aldo alejandra alejandro alessandra alessandro alessia alessio alfonso alfredo alicia aline aloisio alonso
    alvaro amadeo amalia amaury ambrogio amelie amparo ana anabel anais anastasio andre andrea andreia andres angel
    angela angelica angelina angelo anibal anita anna-maria annalisa annick antoine antoinette antonella antonia
    antonietta antonin antonio araceli arcadio ariadna ariane ariel aristide aristides armand armando arnaud arnaldo
    arsene artur arturo asuncion auguste augusto aurelie aurelien aurelio aurora baltasar baptiste bartolome
    bartolomeo bautista beatrice beatriz belen benedetta benedetto benedicte benito benjamin benoit bernardo
    bertrand bianca blaise blanca brigitte bruna bruno caetano camila camilla camille camilo caridad carina carla
    carlo carlos carlota carmela carmen carmine carole carolina catalina caterina cecile celia celine celso cesar
    cesare chantal chiara christelle christiane christophe ciro claude claudette claudia claudine claudio clemence
    clement clementina clotilde colette concepcion constanza consuelo corentin corinne cosimo cristian cristiana
    cristiano cristina cristobal cyril dalila damiano daniela daniele danilo dario davi davide debora delfina
    delphine demetrio denis didier diego dilma diogo domenico dominique domingo dorival duarte edgardo edite edmond
    edoardo edouard eduarda eduardo elena eleonora elia eliana eliane elias elio elisa elisabetta elise elodie
    eloise elpidio elsa elvira emanuela emanuele emeric emilie emiliano emilio emmanuel emmanuelle enrica enrico
    enrique enzo ernestina ernesto esperanza esteban estefania estelle estrella etienne eugenia eugenie eugenio
    eusebio eva evaristo ezequiel fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizio fatima fausto
    federica federico felicia felipe fermin fernanda fernando filipa filipe filippo fiorella flavia flavio florencia
    florent florentino franca francesca francesco francisca francisco franco franck francois francoise frederic
    frederique gabriela gabriele gael gaetano gaspar gaspard gaston gastao gaulthier genevieve gennaro geraldo
    gerardo germain german gerson gervasio ghislain ghislaine giacomo giampaolo gian giancarlo gianfranco gianluca
    gianluigi gianni gilberto gilles gilmar gina gino giorgia giorgio giovanna giovanni gisele giuliana giuliano
    giulia giulio giuseppe giuseppina gloria gonzalo graca graciela gregoire gregorio guadalupe guglielmo guido
    guilherme guillaume guillermo gustave gustavo gwenael hector helder helene heloisa henri henrique heriberto
    herminia hernan hernando herve hilario hippolyte horacio hortense huberto hugo humberto ignacio ignazio ilaria
    ildefonso imelda ines inacio inmaculada iolanda irene irma isaias isabela isabelle isidoro isidro ismael itamar
    ivan ivo jacinta jacinto jacobo jacques jader jaime jair janaina javier jean jeannette jeannine jeremie jeronimo
    jesus joana joao joaquim joaquin joelle joel joelma jorge jose josefa josefina josep josette josiane josue juan
    juana juanita judite julien julienne julieta julio justo karina karine katia laetitia lara laura laure laurent
    laurence leandro leila leonardo leonel leonor leopoldo leticia letizia lia lidia ligia liliana lilian lina lino
    lionel lisandro livia lorena lorenza lorenzo loretta lourdes luana luc luca lucas lucia luciana luciano lucie
    lucien lucienne lucila lucio lucrecia ludovic ludovico luigi luigia luis luisa luiz lula mafalda manoel manon
    manuel manuela marc marcel marcela marceline marcelle marcello marcelo marcia marcio marco marcos margarida
    margarita margherita marguerite mariana mariangela mariano maribel maricruz marielle marina marine marino mario
    marisa marisol maristela maritza marta martine martinho massimiliano massimo mateo mateus mathieu mathilde
    matias matteo maurice mauricio maurizio mauro maxime maximiliano maximo mayra melchior mercedes michel michela
    michelangelo michele micheline mickael miguel milagros minerva mireille mirella mirta mohamed moises monica
    monique montserrat morena muriel nadege nadia nadine nahuel natalia nathalie nayib nelida nelly nelson nestor
    neymar nicanor nicola nicolas nicole nicoletta nicolo nieves nilda nilson noelia noemi noemie norberto octavio
    odette odile olga olivier olivia omar ondina orlando ornella oriol osvaldo otavio ottavio pablo palmira paloma
    paola paolo pascal pascale pascual patrice patricio paule paulette paulina paulo pedro penelope perrine philippe
    philippine piedad pierluigi pierre piero pietro pilar pio placido priscila quique quirino rafael rafaela
    raffaele raffaella ramiro ramon raphael raquel raul raimundo reinaldo reine regis remedios remi remo remy
    renaldo renan renata renato renaud ricardo riccardo rigoberto rita roberta roberto rocco rocio rodolfo rodrigo
    rogelio rogerio roland rolando romain roman romana romano romeo romero romulo ronaldo roque rosa rosalia rosana
    rosangela rosario rosaura roxana ruben rui sabine sabrina salome salvador salvatore samuel sancho sandra
    sandrine sandro santiago santos sara saturnino sebastiana sebastiao sebastien segolene serafina serena serge
    sergio severine severino silvana silvano silvia silvio simona simone socorro sofia solange soledad sonia
    stefania stefano stephane suzette sylvain sylvaine sylvie tarcisio tatiana telma teo teodora teodoro teofilo
    teresa teresita thais thiago thibault thierry tiago tito tiziana tiziano tomas tommaso toni trinidad tristan
    tulio ubaldo ugo umberto urbano valentin valentina valentino valeria valerie valerio vanda vanderlei vanessa
    vania vasco vera veronica veronique vicente victor victorino vincent vincenza vincenzo violeta virginie virgilio
    virginia vitor vitoria vittoria vittorio viviana viviane vladimiro waldemar walter wilfredo wilson xavi xavier
    ximena xiomara yadira yago yann yannick yasmina yesenia yolanda yves yvan yvette yvon zulema zuleika ion ioana
    iulian iulia bogdan catalin corina cosmin cristi crin dacian dragos emil florin gheorghe horia iohannis klaus
    liviu lucian maia marius mihaela mihai mircea mugur nicolae nicusor oana octavian ovidiu petre radu raluca
    razvan sorin stefan teodor traian tudor valeriu vasile viorica vlad`,
  slavic: `adam adamina agata agnieszka aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandr alexei
    alexey alina alla alyona ana anastasia anastasiia anastasiya anatol anatoli anatoliy anatoly andrej andrei
    andrey andrii andriy andrija andrzej aneta aniela ante anton antonin antonina anzhelika arkady arseniy arseny
    artem artemiy artyom asen ayrat barbora bartosz beata blagoje blazej bogdan bogumil bohdan bohumil bohuslav
    bojan boleslaw bolat boris borislav borislava boriss borut bozena bozidar branislav branko bronislaw bronislav
    ceslav czeslaw dalibor damir damian danil daniil danuta danylo darija dariusz darko darya daria dejan denis
    denys desislava dimitar dimitri dimitrije dimitry dmitri dmitrii dmitriy dmitry dmytro dobromir dominik dorota
    dragan dragana drago dragomir dragoslav drazen dunja dusan dzhokhar edita eduard egor ekaterina elena elizaveta
    elvira elzbieta emil eugeniusz evgeni evgenia evgeniy evgeny ewa fedir fedor filip franciszek franjo frantisek
    fyodor galina galyna gennadiy gennady georgi georgiy georgy gleb goran gordana gorica grazyna grigory grigol
    grzegorz gustaw halina hanna haralampi helena henryk heorhiy hleb hryhoriy hristo hrvoje igor ihor ilia ilija
    ilona ilya inna irena irina iryna iuliia iurii ivan ivana ivanka ivica ivo ivona iwona iza izabela jacek
    jadranka jadwiga jakub jan jana janez janina janko janusz jaroslav jaroslaw jaroslava jarmila jelena jerzy jiri
    jolanta josip josef jovan jovana jozef jurij jozo juraj kaja kalina kamil kamila karel karina karol karolina
    katarina katarzyna kateryna kazimierz khrystyna kinga kira kirill klara klavdia kolinda konstantin konstanty
    kornel kostiantyn kresimir krum krystian krystyna krystof krzysztof ksenia kseniya kyrylo larisa larysa lech
    leonid leos lesia leszek lev lidia lidija liliana liudmila liudmyla ljiljana ljubica ljubisa ljubomir lubomir
    lubos ludmila ludmyla ludwik lukasz luka lyubov lyudmila lyudmyla maciej magdalena maja maksim maksym malgorzata
    marcin marek marharyta mariia mariana marija marijan marina mariusz mariya marko marta marzena mateusz matej
    mateja matvey maxim maksymilian michal mieczyslaw mihail mihailo mikalai mikhail mikola mikolaj mila milan
    milana milena milica miljan milka milko milorad milos miloslav mira mirjana mirko miro miroslav miroslaw
    miroslava mladen momcilo monika mstyslav mykhailo mykhaylo mykola myroslav myroslava nadezhda nadia nadiya
    natalia nataliia nataliya natalya natasa nebojsa neda nedeljko nemanja nenad nikita nikola nikolai nikolay
    nikolina nina novak oksana olaf olena oleg oleh oleksandr oleksandra oleksii oleksiy olexander olga olha olya
    ondrej orest ostap ognjen patryk pavel pavla pavle pavlina pavlo pawel petar petko petr petra petro piotr plamen
    polina predrag przemyslaw radek radka radmila rado radoslav radoslaw radovan rafal rajko rastislav ratko renata
    rimma robert roksana roman romana rostislav rostyslav rumen ruslan ruslana ryszard sasa sasha saso savo semyon
    serafim serhii serhiy sergei sergej sergey sergiy simeon slavko slavoljub slawomir slobodan slobodanka snezana
    sofiia sofija sofiya sonja spas srdan stana stanimir stanislav stanislava stanislaw stanko stefan stefka stepan
    stevan stipe stjepan stoyan svetlana sviatoslav svitlana svyatoslav sylwia szymon tadej tadeusz tamara taras
    tatiana tatyana teodor tetiana tetyana tihomir timofey timur todor tomas tomasz tomislav tsvetan tymofiy
    uladzimir ulyana urszula vaclav vadim vadym valdemar valentin valentina valentyn valentyna valera valeri valeria
    valeriia valerii valeriy valery vanja varvara vasil vasiliy vasily vasyl veljko velimir vera vesna viacheslav
    viktor viktoria viktoriia viktoriya vincas violeta vira vitali vitaliy vitalii vitaly vitomir vjekoslav vlada
    vladan vladimir vladislav vladlen vladyslav vlasta vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav
    waldemar wiktor witold wieslaw wladyslaw wlodzimierz wojciech yakov yana yaroslav yaroslava yegor yehor
    yekaterina yelena yelizaveta yevgeni yevgenia yevgeniy yevgeny yevhen yevhenii yevheniia yulia yuliia yuliya
    yuri yurii yuriy yury zbigniew zbynek zdenek zdravko zeljko zeljka zinaida zivko zlatan zlatko zofia zoran zoya
    zoriana zsolt zuzana zygmunt agnes andras attila balazs balint bela bence csaba dora eniko erzsebet eszter
    ferenc gabor gergely gergo geza gyorgy gyula ildiko imre istvan janos jozsef judit kalman karoly katalin
    krisztina lajos laszlo levente marton mate matyas miklos nandor orsolya peter sandor szabolcs szilard tamas
    tibor vilmos zoltan zsofia zsuzsanna`,
} as const;
