import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from fi of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `docstart ei että hän ja joka kuin kun mutta myös ole oli ovat se sen tai`],
  [
    1,
    `eivät en hänen hyvin jälkeen jo jonka jos jossa jotka kaikki kanssa kuitenkin lisäksi minä mitä mukaan ne niin
    nyt olisi olivat olla ollut sekä siitä sillä sitä sitten tämä tämän tässä vaikka vain vielä voi vuoden vuonna`,
  ],
  [
    2,
    `aika aikaa aikana aina aivan ajan antaa artikla artiklan arvoisa asetuksen ede ehkä eikä eli enää enemmän ennen
    ensimmäinen eri erittäin erityisesti esimerkiksi ettei ety euroa ey heidän huomioon hyvä ihan itse
    jäsenvaltioiden joita jopa jota jotain joten jotta juuri kaksi koko komissio komission koska koskaan kuinka
    kuten kyllä lähes liian mä maan meidän mies mikä minun mitään miten muassa mukaisesti muun näin nämä neuvoston
    niiden niitä noin olen olevan olin osa osalta ottaa päivänä paljon pitää pitäisi prosenttia saa sai sanoi
    siellä siihen siinä siis silloin taa tähän tällä tänään tästä tätä tehdä tule tuli usein vaan vähän vastaan
    viim voidaan voisi vuoksi vuotta yhteisön yksi yli`,
  ],
  [
    3,
    `aiemmin aikaan ainakin ainoastaan ala alkaa alkoi alla alle alueella alueen artiklassa asetus asia asti avulla
    direktiivin edelleen emme ensimmäisen ensin et haluaa haluaisin hänet häntä heti hetkellä hetken hieman
    huolimatta hyvää ihmiset ilman jälleen jäsen jäsentä johon joiden joilla joissa joista joku jolla jolloin
    joskus josta kahden kaiken kaikissa kaikkien kannalta kautta käyttää käyttöön kello kerran kertaa kertoi kertoo
    kesäkuuta kiinni kohdan kohti kolm kolmen koskevat ku kuitenkaan kukaan kuuluu kyse lähtien lapset
    lentoliikenteen lisää lokakuuta lopulta luvulla luvun maailman määrä maassa maiden marraskuuta meill meillä
    mennä mielestäni mieltä mikäli miksi miljoonaa minkä minua minull minulla minut missä mistä mm muiden muita
    mukana muut muuta myöhemmin näiden nainen näitä neljä niistä nopeasti nousi oikeastaan oikeasti oikein olemassa
    olemm olisin olleet oma oman onko osaa osan päälle päästä päätöksen paitsi päivä päivän parlamentin
    perustamissopimuksen perusteella pian pieni piti pitkin pois professori puhemy puolesta saada saanut saattaa
    samaan samalla sanoo sijaan siksi silti sinä sinn siten sopimuksen suuri suurin syystä täällä tahansa takaisin
    takia tammikuuta tänä tärkeä tärkeää tarkoittaa tarkoitus tarpeen tavalla täysin täytyy tehnyt tehty teke teki
    tiedä tiedot tietoa tietoja tietojen todella toimi toimia toimii toinen toisaalta toisen tulisi tullut tuo
    tutkimuksen tyttö ulo useita uudelleen uuden uusi uusia uutta vai vaiheessa välillä valtuuskunta varmasti
    varten vasta vastaava verran viisi voivat vuodesta vuosina yhä yhden yhdessä yhtä yhteydessä yleensä`,
  ],
  [
    4,
    `aiheuttaa aikaisemmin ainoa äiti ajaa ajatella ajattelin ajatus älä alalla alan albumi alun alussa annetaan
    annettu annetun antanut antavat antoi apua asetuksella asetuksessa asiaa asian asiassa asiasta asiat asioita
    auringon aurinko auto cm eaa edellä edellytykset edessä eilen eivätkä elämä elämän elokuuta enkä ensi
    ensimmäisenä ensimmäistä ensinnäkin entinen eräs erilaisia erityisen esiin esill esittää eteenpäin ett etteivät
    etten eu euron euroon euroopan hallitsi hallituksen halua haluan hänellä hänelle hänestä harvoin heinäkuussa
    heinäkuuta heitä helposti henkilö hiljaa hinnat hiukan huhtikuuta huomasin huomattavasti huomiota huono
    hyväksyä hyvän hyvät ihminen ihmisen ihmisiä ihmistä ihmisten ii ikinä ilmeisesti ilmi iltana isä iso itseään
    itselleen itsensä jää jäädä jäämien jäänyt jäi jäljellä jäsenet jäsenvaltioille jäsenvaltioissa jäsenvaltion
    jäsenvaltiot jatkaa jättää johtaa johtaja joihin jokainen jokin joko jonkin jonkun jossain jostain jotakin
    jotenkin jotkut joukko joukkoon joukossa joulukuuta joutui julkaistiin kahvia kai kaikill kaikista kaikkea
    kaikkein kaikkia kaikkiaan kannattaa kansainvälisen kansalliset kappaletta käsin kasvaa kasvoi katsoo kauan
    kaudella kaupunki kävi käy käydä käytännössä käytetään käytettiin käytössä käyttö kesäkuussa keskellä kesken
    keskustelua kirjan kirjoittaa kohdalla kohdassa kohta kohtaan kokonaan kolmansien komissioll korostaa korvataan
    koske koskevan koskevien kotiin kotona koulutuksen kovin kpl kuka kuluessa kuninga kuninkaan kunkin kunn kuoli
    kuukauden kuulemma kuului kuuluvat kuusi kuvia kymmenen kyseessä kyseisen kysymy lähinnä lähteä lähti läpi
    lapsi lapsia laske laski lasta lasten lauantaina lausunnon liikaa liitteessä liittyvät liittyviä liittyy
    lisätään loppuun lopuksi löytyi löytyy lukea lukien maa maahan maailmaa maaliskuuta maasta mahdollisimman
    mahdollista mahdollisuus maissa maksaa markkinoilla matkalla meitä melkein melko mene meni mennessä merkity
    metrin miehen mielestä mihin mikään miljoonaan miljoonan minusta molemmat monet moni monta montrealin muista
    muistuttaa mukanaan mun muodossa musta mustan mut muttei muutama muutaman muuten myöskään myötä myynti nähdä
    näillä naisen naisia näissä näistä naisten näkyy näyttää neljän neuvosto ni niihin niill niissä nimi nimittäin
    nykyään nykyisin odottaa ohi oikea oikeus olemaan olet oleva olevat olevia olevien olikin olisivat ollaan ollen
    ollu oltava omaa ongelma ongelmia onkin onneksi onnistunut opiskelijoiden osana osin osoittaa ostin otetaan
    ottaen otti oven päällä pääsi päässä päätös päätti paikall paikalla päin päivää pakko palasi para paremmin
    parempi pari pelasi peli perin perjantaina perustuu pidä pidetään pienen pikku pitänyt pitkä pitkään poika
    poliisi presidentin presidentti prosentin prosenttiin puheenjohtaja puhua puolella puolestaan puoli pyritään
    pyytää ryhmän sä saadaan saakka saaneet säännöt säätää saatu saavat sain saivat sama samaa saman samoin sanat
    sanoa sanoin seitsemän sellainen sellaista selvää selvästi sentään seuraavaa seuraavan seuraavasti sieltä
    siirtyi sijaitse sill siltä sinun sisällä sisältää sit sopimus sopimusten sovelletaan soveltaa suhteessa
    suhteista suomalainen suomalaiset suoraan suuntaan suuren suuria syntyi syntyy syyskuuta tää taaks takaa takana
    tällainen tällöin talouden talous tänne tapaan tapahtui tapahtunut tapahtuu tapauksessa tapauksissa tarkemmin
    tarkoituksena tarpeeksi tarvitaan tarvits tarvittaessa tasolla tavallisesti tavaroiden tavoin täynnä täytäntöön
    tehdään tehtävä teitä tekemään tiedon tieliikenteen tietää tietenkin tieto tietysti tiistaina tilaa tilann
    tilanteeseen todeta toi toimenpiteet toiminnan toiminta toimintaa toiminut toiseen toiseksi toisell toisella
    toisessa toisin töissä toistaiseksi toivon toki tosin totesi toteuttaa toukokuuta tukea tulevaisuudessa tulevat
    tulla tulo tulokset tunn tunnetaan tuntia tuntui tuntuu tuon tuotteiden tuskin tutkimus työn työtä tyytyväinen
    ulkopuolell ulkopuolella uudet uusien uuteen vähemmän vähintään vahvistaa vahvistetaan vaikea vaikuttaa
    vaikutuksia valitettavasti valittiin vallan valtion vanha varsin varsinkin vastaa verrattuna vieressä viiden
    viikolla viikon viimeksi voida voimaan voimakkaasti voimm voinut voitaisiin voitti vuodelta vuosi vuosien
    vuoteen vuotia yhdeksän yhtään yhteen yhteensä yhteiskunnan yhtiö yhtiön yhty yksin yleisesti yleissopimuksen
    yliopiston ylös ympäri yön yrity yritysten`,
  ],
  [
    5,
    `aaa aamu aamulla aamuna äänen äärimmäisen ai äidin aiempaa aiheesta aiheutti aikoihin aikoina aikojen aikoo
    ainakaan ajattele ajatuksia ajoi ajoissa ajoneuvoa ajoneuvojen äkkiä alakohdan alakomitea alakomitean alaspäin
    albumin alkaen alkanut alkavat alkoivat alkunsa alkuun aloin aloitettiin aloittaa aloitti alta alue alueiden
    alueita aluksi alusta android anna annettiin ansiosta anteeksi arduino arvioi arvioida asema aseman asemassa
    asettaa asetusta asiaan asianmukaisesti asioista asunnon asunto asuu auki autojen auton auttaa avasi avata
    avoimen demokratian direktiivi direktiivillä direktiivissä dl dosentti dynastian edellyttää edustaa edustajat
    ehdotuksen ehdotus eihän eikö ekp ekstaasin elää eläinten elämää elämään elintarvikkeiden ellei elokuvassa
    enimmäismäärät enintään eniten ennallaan ensimmäisellä ensimmäisessä ensimmäiset entä entisen entistä erään
    erityistä esiintyy esillä esim esimerkki esitetään esitteli esittelijä esitti estää eteen etenkin etsii
    etsimään etukäteen euro eurolla eurooppa eurooppalainen eurooppalaisen eurooppalaisten festuca hakea hallinto
    hallitus haluaisi haluamm halunnut halusi halusin halutaan hank hankkia häpeä harjoittajan harjoittajien harmaa
    hei heidät heill heillä heistä heittää helmikuuta helppo helppoa henkilöä henkilöiden herra hetkeksi hetki
    hienoa hiljalleen hinnan hinta historian hitaasti hiukset hoitaa huhti huoli huomaa huomenna hyväksi hyväksyi
    hyväksyttävä hyväksytyn hyvällä hyviä idea ihmisill ihmiskaupan ihmiskaupasta ihmisoikeuksien ikään ikävä illan
    ilmaan ilmassa ilmestyi ilmoittaa ilmoittanut ilmoitti ilta isän isännöitsijä isänsä itseäni itsekin itseni
    itsestään jaettiin jäivät jakoi jaksa jalat jäljempänä järjestää järjestelmä järjestetään järjestettiin
    järjesti jäsenvaltio jäsenvaltioista jäsenvaltioita jatkoi jatkuu jatkuvasti jätti jengi johdolla johdosta
    johtavat johti johtuen johtuu joidenkin jokaisell jokaisen joll joo joskin jossakin jotkin joukku joukkueemm
    joulukuussa joulun jouluna joutunut joutuu joutuvat julkaisi julkaistu julkisen juna junan juoksin juurikaan
    kaao kädet kahdeksan kahdesta kahteen kaikesta kaikilta kaikkialla kaikkiin kaipaa kannan kansa kansainvälinen
    kansainvälistä kansalaiset kansalaisten kansallinen kansallisen kansallisia kansallisten kanssaan kanta kantaa
    käsitellään käsittelevän kasvu kasvua katseli katsoa katsoi katsoin katsomaan kaua kauden kaukana kaunis kaupan
    kaupankäynnissä kauppa kauppaa kaupungin kaupungissa kävelin kävin kävivät käynyt käytännön käytettävä käytetty
    käytiin käytön käyttämään käyttänyt käytti käyttöä kehittää keino keisari keitä kengät kerrotaan kertoa
    kertovat keskenään keskiviikkona keskuspankit keskustella keskustelun keskustelussa keskuudessa ketään kevät
    kielen kieltä kierroksella kiittää kilometriä kilometrin kirja kirjailija kirjoitettu kirjoittanut kirkon kiva
    kivaa kohtaa kohteeksi kokemuksia kokemusta kokonaisuudessaan kokouksessa kolma kolmanneksi kolmannen
    komissiota kommentoi koostuu korkein korvausvastuun koskeva koskevaa koskevasta koskevia koskevista kosmoksen
    koti kotouttamiseen koulun koulutus kovaa kovasti kulke kuluttua kumpikin kunnolla kunnon kuorma kustannukset
    kustannusten kutsutaan kutsuttu kuuden kuukautta kuul kuulla kuva kylässä kylmä kyseinen kysyä kysyi kysymyksen
    kysymyksiä kysymystä kysyy lähden lähdin lähellä lähettää lähetti lähtee lailla lain lainkaan laitoin laittaa
    laitteiden laji laskea laskeutui lasku läsnä lattiall lehdessä lento levy lihan liikkeell liit liittyen liittyi
    liittymistä liittyvä linnan lintu lisätä lopettaa loppua lopputulo lopulla lopullinen lopussa loput löytää
    löytynyt luennoitsija luennolla luento luettelon lukuun luo luoda luokituksen luokitus lupaa luultavasti
    luvulta lyhyesti maahanmuuttajien maailma maailmansodan maailmassa maalia maanantaina määrän määrin määritellä
    määriteltävä määrittää maata mahdollinen mahdollisesti mahdollisia mahdollisuuden mahdollisuudet
    mahdollisuuksia mahdollisuutta maihin maista maistuu malli markkinoiden marraskuussa massa matka matkaa matkan
    matkustajaa matkustajan matkustajien meidät meistä menettelyä merkitse merkittävä merkittäviä merkitystä metal
    metriä mieheni miehet mieleen mielessä mieli miestä miesten mietin mietinnön mietinnössä mietintöä millainen
    millaista milloin minäkin minn missään mitkä monessa monia monien moottori mua muihin muill muilla muissa
    muistaa muistutti mukaansa mukaiset mukava mukavaa mulla musiikkia muu muualla muutamia muutenkin muutetaan
    muutettuna muuto muutoksia muuttaa muuttamisesta muutti muuttuvat myönnettiin myöntää myynnin myyntiin näe näen
    nähdään nähnyt nähtiin näihin naiset naista näkee näki näkökulmasta näy näytti neljänneksellä neuvottelut nii
    niillä niinku niinpä nimeä nimellä nimen nimenomaan nojalla nostaa nosti noudattaen nouse nousivat noussut ns
    nuo nuoret nuori nuoria nuorten nykyinen nykyisen ohella ohjeet ohjelma ohjelmaa ohjelman ohjelmassa ohjelmien
    oikean oikeuden oikeutta olevaa olevaan olevansa olevassa oliko olisimm olleen ollenkaan ollessa olo oltiin
    omaan omassa omasta omat omia omien ominaisuudet onni oo opettaja opiskelemaan opiskelija osaan osak osaksi
    osallistua osallistui osassa osittain ostaa osuus ota otettava otettiin otettu ottamatta ottanut ottelussa ovea
    ovi pääasiassa pääministeri pääministerin pääosin pääsee päässyt päättää päättänyt päättyi paikka paikkaa
    päivään päivästä päivittäin paljoa palkinnon palvelu parhaillaan parhaiten parin parissa parlamentaarisessa
    parlamentti pelaa pelata pelin pelissä pelkästään perään peräisin perh perheen perjantai perustamisen
    perustettiin perustettu perusti pidän pidettiin pienessä pienestä pienet pieniä pientä pihall pikkuvaimo pinta
    pirat pisteen pitkälle pitkän pitkiä pohjalta poikaa poistetaan poliittinen politiikan pöydän pronssia
    puheenjohtajana puheenjohtajavaltio puhui puhuu punainen punaista puolell puolen puolet puolu putosi pysähtyi
    pysty pysyvän pyynnöstä rahaa rahalaitosten rahaliittoon rahoja raja rajalla rajan rajat rajoitetaan
    rajoituksia rakennettu rakentaa rannalla rehtori riippumatta riitä riittää riittävän riittävästi rouva
    runsaasti ruoka ruokaa ryhmä ryhmiin ryhtyä ryöväri saadakseen säädetään säädetyt saan säännökset sääntöjä
    sääntöjen saapui saarilla saatavilla saatiin saattoi saavuttaa saavuttanut sairaalassa saisi salin samana
    samanlainen samanlaisia samat sanan sano sanotaan sarjan sarjassa sata sauna sekavaliokunnassa sekin selkeästi
    sellaisen sellaisena sellaisenaan sellaisia sellaisten selvä selvity senaattori seuraa seuraavana seuraavat
    siirtyä silmät sinua sinull sisään sisälle sodan soittaa sopimukset sopimuksia sopimuksiin sovelleta
    soveltamisesta soveltamista ssä sta suhteellisen suhteen suhteet suinkaan summa sun sunnuntaina suolaa
    suomalaisen suomalaisista suomalaisten suomea suomen suurella suurempi suuresta suuret suurimman suurlähettiläs
    suurta syistä syksyllä syö syödä syy syynä syytä taitaa tällaisen tällaista talon tältä tapa tapahtua tapahtuma
    tapahtuman tapahtumassa tapahtuvan tapasi tarjoaa tarjota tärkein tärkeitä tarkistaa tarkoitetaan tarkoitettu
    tarkoitettua tarkoitettujen tarvitse tarvittavat tasavallan taso taustalla tavanomaisessa tavarakuljetukseen
    tavaroita tavoitteena tavoitteiden täytäntöönpanoa te tee teemm teen tehdyn tehokkaasti tehtävät tehtäviä
    tehtiin teill tein tekemistä tekevät teksti tekstin tiedän tiedekunnan tiedonantajien tien tiennyt tiesi tiesin
    tietä tietenkään tiettyjä tietyn tila tilaisuudessa tilall tilan tilannetta tilanteen tilanteessa tilastotiedot
    tilastotietoja tilata todellinen todettu töihin toimenpiteiden toimenpiteitä toimet toimimaan toimintaan
    toimittaa toimitusjohtaja toimiva toimivat toiset toisiaan toisinaan toisistaan toista toisten toistensa töitä
    toivottavasti torjunta torstaina tosi tosiaan toteaa totta tottunut tuetaan tuke tulen tulevan tuloksia tulossa
    tulosten tunnettu tunnin tuolla tuolloin tuoreen tuosta tuota tuotetta tuotteen tuotteita türki tutkijat
    tutkimukseen tutkimuksessa tutkimusta tutkinnon tutkinto tv työ työskennellyt työstä työt tytön tyytyväisiä
    uhkaa ulkona unionin unohtaa uransa useamman uskoo uudella uudesta uudestaan uusiin uusista vaaditaan vaalien
    väärin vaati vaatii vähentää vahva vahvasti vahvistettava vahvisti vaihtaa vaikeaa vaikkakin vaikutuksesta
    vaikutusta vaimo väite väliä väliin välimeri välinen valinta välisen välisiä välissä välistä valita
    välittömästi välityksellä valkea valkean valmiiksi valmiita valmista valo valta valtaa valtio välttää
    välttämätöntä välttämättä vanhan vanhemmat vanhus vapaa vapaan var varma varmaan varsinainen vastaavaa vastasi
    vastata vastaus vasten vauhtia vav vei velkaa veroja versio vesi vettä vi vicia viedä vieläkin vieraita viestin
    vihdoin viikko viikkoa viikonlopun viimeinen viimeisen viimeisenä viiteen vim virallisessa virallisesti
    viranomaiset voimassa voin voisivat voit voittoa vuodessa vuosia vuosittain vuotiaana world yhdysvaltalainen
    yhteinen yhteisöön yhteisössä yhteistä yhteistyössä yhteistyötä yhtenä yhteyspisteet yhteyttä yhtyeen
    yksinkertaisesti yksityisten yliopisto yliopistojen ylittää yllättäen ymmärrä ymmärtää ympärillä yö yritän
    yritin yrittää yritti yrityksen yritykset yritystä yutp`,
  ],
];
