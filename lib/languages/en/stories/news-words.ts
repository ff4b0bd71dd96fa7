import type { CommonWords, StoryWords } from '../../language';
import { setOf } from '../../word-table';

/**
 * Says how common each stem is in news, for a library too young to show it. They were counted over stretches of twelve sentences of the
 * public-domain Voice of America reports in the Groningen Meaning Bank. Names are left out, since they date.
 */
export const commonStems: CommonWords = [
  [1, `attack country forc government group kill leader military official`],
  [
    2,
    `agency area authority bomb call city coalition continu election fight follow foreign international meet member
    militant million month nation nuclear oil operation plan polic provinc rebel region releas security soldier
    support suspect talk troop war work world wound`,
  ],
  [
    3,
    `accus agreement aid air allow arm army arrest bas believ bird border build campaign capital car case caus
    central charg chief children civilian claim clos company concern conflict control court dead deal death defens
    demand died discuss eastern economic economy effort end energy expect family fire five food four head health
    held help high hit hold home hour human includ increas insurgent island issu kidnap launch law lead led local
    major media new newspaper northern number offic old open opposition order organization parliament peac percent
    plac political power presidential pric prison program protest provid public reach recent remain return right rul
    run servic seven sign six southern stop strik suicid system target terrorist third thousand top town trad try
    violenc visit vote warn weapon western worker`,
  ],
  [
    4,
    `abus access account act action activist activity address administration agr aim aircraft alleg allianc ally anti
    approv arriv attempt back ban base bill billion blam blast body bomber bring broadcast business camp candidat
    captur carri carry center century chang citizen civil clash clear coast commander comment commission commit
    community complet condition conduct conferenc confirm consider constitution corruption counter creat crim crisis
    criticiz cross cut damag decad decision declin defeat deliver democracy deni deny deputy despit destroy detail
    detain develop development diseas disput district document dollar drug due eight elect embassy emergency enter
    estimat event exchang expert explosion explosiv export express face facility fail federal fighter final
    financial find fir fled flu focus form free front fuel fund futur gas gather global growth guard gunmen hand
    hope hospital humanitarian hundr hurrican improv incident independenc independent industry information injur
    intelligenc interview investigat investigation investment involv job join journalist judg key kilometer land
    largest lawmaker leav left life link live majority mark market measur met miss missil mission money move
    movement natural need negotiation neighbor network nine occur offensiv offer officer parliamentary pass past
    plant play pledg policy poll poor possibl post prepar press prevent prisoner pro problem process produc
    production project proposal prosecutor protester publish question quot raid rais rate receiv recently record
    reduc reform refuge regim regional reject relation relief religious reporter representativ request resident
    resolv responsibility result resum roadsid rocket role round rule sanction schedul school search seat sector
    seek seiz senator send senior sent sentenc separat serv sery shar shot show side site situation small sourc spac
    speak special start station step storm strain street strong suffer summit supply supporter team television term
    territory terror terrorism test threat threaten ties toll train travel tri trial trip turn urg vehicl victim
    villag virus voa vot water win witness women won`,
  ],
  [
    5,
    `able accept accident accord additional advanc affair affect agre agricultur airport airstrik allegation
    allegedly ambassador ambush amnesty analyst anniversary announcement annual appeal appear appoint approval ask
    assassination assist assistanc attacker attend avoid ballot barrel battl beat begin begun behind block board
    boat book boost born boy brok brought burn bus buy cabinet care casualty celebrat ceremony chairman challeng
    checkpoint chemical church cleric collaps combat command common communist condemn connection conservativ
    construction consumer contact contract contribut controll convict convoy cooperat cooperation cost count
    counterpart crash criminal critic criticism crowd crud current currently custody daily date deadly debt decid
    declar defend delay delegation demonstration demonstrator deploy describ design destruction detaine detention
    determin detonat diplomat diplomatic direct director disaster discover dismiss displac disrupt doctor domestic
    dominat donor dozen driv driver drop earthquak education effect electoral electricity eliminat elsewher employe
    encourag enemy engag enrichment ensur envoy escap establish ethnic evidenc exercis expand explod extend fac
    failur fall farm fear fell field figur financ finish firm flight flood fourth fraud freedom friend gain game
    gang girl goal good governor grant greater grenad ground grow guilty gun halt happen hard headquarter heart
    heavy helicopter higher highest holiday holy host hostag hurt identifi illegal immediat immediately import
    important impos indicat indict injury insid insurgency intend interest interim investigator involvement jail
    joint justic lack lawyer leadership legal legislation letter level lift limit line list liv loan locat location
    loss lost low lower maintain mass massiv match mean medical membership messag meter mid militia minority minut
    monday monitor morn mosqu mov murder nam name nearby negotiator neighborhood night non northwest northwestern
    operat opponent opportunity oppos organiz oust outbreak own panel part participat partner passenger patient
    patrol pay peaceful peacekeep peacekeeper peninsula period permanent person personnel plot point policemen
    politician pope popular population port position poverty prais presenc present pressur previous previously
    privat prob progress promis promot propos protect protection provincial push race radio rain rally rang rank
    reactor read ready reason recogniz reconstruction recover recovery referendum refus relat remark remot remov
    repeatedly replac represent requir rescu research resolution resort respond respons responsibl revenu review
    riot ris risk rival river road rose rout safe safety sale satellit scientist scor season secret seed sell
    separately separatist serious set settlement sever ship shoot shop short shortly significant similar slow smuggl
    son southeast spark speech spend spok spread stability staff stag stand stay stor strengthen struck student
    study sunday suspend tax ten tension total tour tourism transfer treat treatment treaty tribal tribunal trigger
    truck tsunami unemployment unknown uranium valu victory video violat violation violent voter vow wall watch way
    week welcom wind withdrawal woman word worldwid year young`,
  ],
  [
    6,
    `abandon abduct abroad achiev acknowledg activ addition adopt adult adviser advisor advocat age agent
    agricultural aide airlin amount anger animal apparently apply approach argu arrival art articl artillery assault
    asset assistant assum atrocity attorney attract audienc authoriz autonomy availabl averag award bail balanc bar
    basic behalf belong benefit bid big biggest bilateral bin birth blew bloc blow bound boycot boycott break bridg
    brief broken brother brutal budget built buri cancel cancer capability capacity cargo cartoon cast ceas ceasefir
    cell champion chanc channel chapter chicken child cit citizenship class clean climat closely coastal collect
    combin commercial commitment compar compet complex comply compound computer conclud condolenc confidenc
    congressional constitutional contain continent contractor contribution controversial coordinat coordination coup
    cours cover crackdown credit crew critical crop cultural currency dangerous data debat declaration defendant
    deficit delegat delivery demonstrat denounc depend deployment designat devastat devic dialogu dictator die
    differenc different difficult directly disappear disarm discovery discussion dismantl divid doubl draft draw
    drill dron duty earn easily economist effectiv emerg employ engineer enrich environment equipment erupt escalat
    euro evacuat eve even execution executiv exil exist expansion experienc expir extensiv external extremely
    extremist faction fair farmer father favor fellow femal fifth fil fill fine fiscal fish flock flow fly foreigner
    formal formally forward fought found freez frequent fresh friday fully funeral gasolin generat genocid giant giv
    gold govern grav guarante guerrilla hall handl harm hear heard heavily hideout highly history homeland honor hop
    hotel huge hunger hunt hunter ice identify identity ignor ill illegally imag immigrant immigration impact
    implement incom individual industrial infect inflation influenc infrastructur initial inmat innocent inquiry
    insist inspector institution interior internal invasion investor invit jet kidnapper languag last learn leftist
    legislativ liberat library lieutenant light longer machin magazin management manufactur march massacr material
    matter mayor meant memorial mention min miner minor moderat moment moon mortar mountain multi multipl music
    nationwid nativ naval navy necessary negotiat newly nominat nomination northeast northeastern not numerous
    observer obtain occupi officially offshor ongo option organizer output overall overnight paid paper park
    particularly partnership payment peopl perform permit petroleum phas phon photo photograph pick pilgrim pilot
    pipelin player plead plung policeman politic poorest pose positiv possibility postpon potential poultry pound
    powerful practic predict presidency primary procedur proceed producer product professional profil prominent pull
    pullout punish purchas purpos pursu put quak quarter quickly radical ran ranch ransom real rebuild recommend
    reconciliation refer regard register regulation relativ relatively rely renew repeat reportedly rescuer reserv
    resign resignation resourc respect rest restaurant restor restriction retir reward rich rid rig rise rock room
    roughly runoff sampl saturday sav scal scandal scen screen second secretly sectarian secur select self seriously
    session settl sharply shell shipment shortag shown shrin shut singl snow soil solution sought sound southeastern
    southwestern speaker spent sponsor sport spy squar stabl stall standard star statement status stem stock story
    straight strategic strategy stress strok stronger stronghold strongly struggl subject successor suggest sun
    surfac surg surgery surrender surround surveillanc survey survivor sustain tactical tank tape task technical
    technology tell temporarily temporary tennis thank thought thursday ton torch torn tortur tourist tournament
    track traditional transition transport transportation trap tree tropical troubl truc tuesday tunnel twic type
    typhoon unclear understand unharm unidentifi unity unless upcom urge various vessel videotap view villager visa
    vital voic wait wake wave weaken wear weather websit wednesday weekly widely widespread wife wing winner winter
    withdraw worst worth youth zone`,
  ],
  [
    7,
    `abduction ability absolut accelerat accusation actress add administer administrator admiral admit advis affiliat
    aftermath afternoon agassi agenda airliner alcohol alert aliv alli alon alongsid alternativ amendment ammunition
    ancient angry announc annually antiquity apart apartment apologiz apparent appearanc appointment appropriat
    approximately armor arrang arrangement artist asid assailant assassinat assess assessment astronaut asylum
    attention attribut audit author autonomous avian bad bag ballistic band banner barrier basis bathroom batter
    becom beef behead beneath besieg birthday blaz blood bloody bodyguard bond borrow bought boundary brain
    breakaway briefly broker bullet burden buse businessman businessmen busy bystander cach calm candidacy capita
    capsiz captain captivity card career cartel cash caught celebration cent centrist certain cessation chair
    challenger championship chant chao charity charter check choic choos chosen cite classifi climb closer closur
    cloth club coach coal cocain cocoa code coffe coincid cold colleagu colony commerc commodity communication
    competition complain complaint completely component comprehensiv compris compromis concert condemnation
    confident congratulat connect consideration consist constituency construct consulat consumption content contest
    contingent conven conversation convert convey conviction convinc copper core coupl coverag cow crack creation
    cricket crush cultivation cumulativ curb curfew custom cyclon dam danger daughter deadliest deadlin debris
    decreas dedicat deem deep deeply defect defector defenc defin degrad del dependenc dependent deport depression
    derail descent desir desperat destination detect diamond difficulty dig dinner direction disagreement disappoint
    disclos dispers display disregard dissident dissolv distribution divert division donat donation door doubt
    downtown downturn downward drag dress drew drink driven drought drov drown dry dying ease editor effectively egg
    eighth elder element elephant eligibl employment enabl enclav endanger endors enforc enforcement enhanc enjoy
    enterpris entir entranc entry equal esh estat evacuation evasion eventually evil examin exampl exclud execut
    exhibition expens explain exploration exporter expos expression extradit extradition extremism eye facilitat
    fact factor factory faith fallen famous fast fastest fate fee feed feel festival film finaliz finally fit fix
    flag flaw fle flee fleet flew follower foot footag football forbid forecaster formation founder frequently
    friendly frozen fugitiv function gap generally generation geographic greet grew grown guest gunbattl gunfir
    gunship hail hamm hamper hang happy harbor harsh harvest haven healthy heat hid hidden highlight highway hike
    hinder hir historic hole homeless hopeful horrific hospitaliz hostil hostility hub humanity husband idea
    ideology implicat importanc impossibl impoverish imprison improvement incentiv incit increasingly incumbent
    indictment infection influential inform initially inspection instability install installation insult insuranc
    integration intercept interfer internationally interrogation interrupt interven intimidat introduc invad invest
    iron isolat isolation item jump junta jury keep kidney kilogram knew laboratory lady laid landfall landmark
    landslid larger launcher lay leg legislator legislatur leve liberty liquor load longest longtim look lose lot
    lov loyal luxury magnitud maintenanc malaria male man manag mandat maneuver manipulat map maritim mask master
    meat mediat mediator medicin melt memorandum men merg merger method midnight migrant migrat mile militiamen mine
    mineral mirror mix mobil model modern momentum monarchy mother motiv motivat motorcycl mountainous mourn mudslid
    municipal munition museum musician mutat narrow narrowly nationality neither nephew net nomine normal note
    notorious obligation observ obstacl occasion offens onlin operativ opinion opium ordinary origin outgo outlin
    outskirt overcrowd overse oversea overthrow overwhelm owner pace pack packag pact page panda pandemic parad
    paramilitary pardon parent participant participation particular passag path patroll peacefully penalty pend
    pension performanc permission perpetrator personal persuad petition phil philip photographer pictur piec pirat
    pit plagu plea poison polio pontiff pop portion pos possess possession possibly pray prayer pre preliminary
    preparation preserv primarily print prior priority privatization probably proclaim profit proliferation prompt
    propell properly prosecut prosecution prospect prosperity prosperous prov provision publication publicly pump
    quarantin quick quit quota radar ralli ram rape rapid rapidly rare rat ratify reaffirm reality rebound recall
    recaptur recession recognition recommendation recruit reduction refinery reflect refug refusal regain regular
    regularly reinforc relationship relay reliev religion remember remittanc remnant remotely renounc reopen repair
    repli requirement researcher resist restiv restrict retail retailer retak retirement reveal revers revis reviv
    revolution rifl ring rip risen roll roof root rosneft rubbl ruin ruler rush sabotag sacrific sadiq safeguard
    safely sailor salary save scientific seal section seizur semi sensitiv settler seventh sex shap sharp shelter
    shield shock shoulder shout shrink shuttl sick sidelin signatur significantly singer sit sixth skill slain slam
    slaughter slav slight slightly slip slogan slowly slum smaller smok sniper soar softwar solar sold solidarity
    southwest sovereignty specific specifically specify speculation specy spirit split spring squad stab stabiliz
    stak statistic steadily ston stood strand strap strength stricken strict string structur styl sub submit
    subsequently subsidy substantial suburb subway succ success successful successfully sugar summer supplier
    suppress sure surplus surviv suspension suspicion sustainabl sweep swept swin sworn tabl takeover tally tanker
    teach teacher tech teenager telephon televis temperatur tens territorial testify testimony theater think threw
    throw ticket tied tight tighten tim timetabl tip titl tomb topic toppl touch toy tradition traffic traffick
    trafficker tragedy transit transitional transmit traveler tribesmen trillion trust turmoil unacceptabl
    unanimously uncover undercover undergo underground undermin underwent unifi uniform unman unnam unrest
    unsuccessful updat upper upris upsurg user usually vaccin van variety version vision visitor volatil volcano
    volunteer vulnerabl wag wage wal walk warlord warm warplan warrant wash wast weak wealth weight welfar whal
    wicket wide wider wild wildlif will window wish withdrawn withdrew worri wreckag writ written wrong wrongdo`,
  ],
];

/**
 * Names that are always in the news, in the same measure: countries and their people, seats of power, and those who have lately
 * been at the head of them. They were chosen by hand. They are words as they are read, not stems.
 */
export const commonNames: CommonWords = [
  [3, `president minister prime secretary chancellor governor senator mayor state national united`],
  [
    4,
    `america american washington europe european china chinese russia russian britain british france french germany
    german israel trump biden obama un house white senate congress republican democrat democratic republicans`,
  ],
  [
    5,
    `moscow kremlin beijing london paris berlin brussels ukraine ukrainian kyiv iran iranian iraq iraqi syria syrian
    india indian japan japanese israeli palestinian gaza hamas turkey turkish korea korean afghanistan taliban
    pakistan mexico mexican canada canadian australia australian nato eu putin zelensky zelenskyy zelenskiy
    netanyahu africa african asia asian york california texas florida democrats united states nations council
    security union`,
  ],
  [
    6,
    `jerusalem tehran tokyo delhi seoul kabul baghdad damascus beirut cairo rome madrid vienna geneva italy italian
    spain spanish poland polish greece greek egypt egyptian lebanon saudi arabia yemen libya sudan kenya nigeria
    brazil argentina venezuela cuba colombia indonesia vietnam thailand philippines myanmar bangladesh sweden norway
    finland denmark netherlands dutch belgium swiss switzerland austria hungary romania serbia ireland irish
    scotland merkel macron xi johnson sunak starmer modi erdogan clinton bush pope court supreme pentagon fbi cia
    fed wall street google apple facebook amazon microsoft tesla musk`,
  ],
];

/** Articles, pronouns, auxiliaries, verbs of reporting, days and months: they do not show what an article is about. */
export const stopWords: StoryWords['stopWords'] = `
  a about above across after afterwards again against ago ahead all almost along already also although always am amid
  among amongst an and another any anyone anything are aren't around as at away b back be became because become becomes
  been before began begin being below best better between beyond both but by c came can can't cannot come comes coming
  could couldn't d day days did didn't do does doesn't doing don't done down during e each earlier early either else
  enough especially etc even ever every everyone everything f far few first for former found from full further g gave
  get gets getting give given gives go goes going gone good got great h had hadn't half has hasn't have haven't having
  he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've if in including indeed
  instead into is isn't it it's its itself j just k keep kept kind know known l large largely last late later latest
  least less let let's like likely little long look looking made main mainly make makes making man many may maybe me
  meanwhile men might mine more moreover most mostly mr mrs ms much must my myself n near nearly need never
  nevertheless new next no none nor not nothing now o of off often oh on once one ones only onto or other others our
  ours out outside over own p part people per perhaps put q quite r rather re really right s said same saw say saying
  says second see seem seemed seems seen set several shall she she'd she'll she's should shouldn't show since so some
  someone something sometimes soon still such t take taken takes taking tell than that that's the their theirs them
  themselves then there there's these they they'd they'll they're they've thing things think this those though three
  through throughout thus time times to today together told tomorrow too took toward towards two u under until up upon
  us use used using v very via w want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were
  weren't what what's when where whether which while who who's whole whom whose why will with within without won't
  would wouldn't x y year years yesterday yet you you'd you'll you're you've your yours yourself z according added
  asked announced reported reporting report reports statement spokesman spokeswoman spokesperson monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december
`
  .trim()
  .split(/\s+/);

/** Things to which `the` refers back: an article has said which. */
export const namedBefore: StoryWords['namedBefore'] = setOf(`
  change changes move moves idea proposal proposals measure measures decision issue issues matter order deal plan plans
  comment comments remark remarks statement claim claims allegation allegations report incident incidents package packages
  letter post posts tweet tweets video footage vote meeting hearing session interview event visit trip call probe inquiry
  investigation case cases suit lawsuit complaint program programme policy effort efforts request offer ruling verdict bill
  bills legislation agreement talks negotiations charge charges figure figures total backlash storm controversy position job
  role race seat attack attacks shooting crash blast scheme operation raid arrest suspect suspects victim victims man men
  woman women boy girl group company committee panel agency team pair couple official officials lawmaker lawmakers senator
  congressman congresswoman justice lawyer reporter host aide candidate nominee duo trio firm others question overture override criticism
  act acts news average account accounts building facility site poll study survey document documents debate
  culprit gunman gunmen shooter attacker attackers assailant killer shootings explosion goal
  rulings verdicts orders letters meetings hearings interviews lawsuits complaints panels committees agencies decisions
`);

/** What somebody says, writes or sets out to do: `Falk's move` is one that was mentioned before. */
export const saidBefore: StoryWords['saidBefore'] = setOf(`
  move moves idea ideas proposal proposals suggestion measure decision comment comments remark remarks statement statements
  claim claims allegation allegations accusation accusations assertion assertions report letter post posts tweet tweets interview request offer
  criticism critique assessment response reaction answer question plan plans order announcement threat threats warning call
  argument arguments explanation apology behaviour behavior actions concerns efforts words
`);

/**
 * Things that everybody knows by `the` and their noun alone, and words behind which a noun shows by itself which one is meant.
 */
export const knownAlone: StoryWords['knownAlone'] = setOf(`
  president presidency government governor country nation state city county capital world globe public people police
  authorities military army navy press media economy market markets internet web law constitution court courts border past
  present future week weekend day month year years decade century night morning afternoon evening summer winter spring fall
  autumn holiday holidays time moment end start beginning middle pandemic coronavirus virus epidemic sun moon sea ocean sky
  rich poor elderly left right south north east west coast region election elections number amount rate price cost share
  first second third last next most least best worst latest only more less white street ground air way front back top
  bottom heart wake face streets polls stage record
`);
