import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from pl, pl-pud of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `dla jak jest na nie od oraz po przez się tym za że`],
  [
    1,
    `ale art bardzo będzie bez bo być był była było co czy em ich jako jednak jego jej już która które który lat lub
    ma może można pod przed przy roku również są śmy tak także tego tej ten też tylko ze został`,
  ],
  [
    2,
    `aby ani bardziej będą były cza czasi czasu części czyli dlatego dnia dwa gdy gdzi im innych ja ją je jeden
    jeśli jeszcz jeżeli każdy kiedy kilka km którego której których którym którzy latach ludzi mają mam mi miał
    miasta między miejsc mnie mu nad należy nas nawet nic nich nim niż nr około osób pan pani pierwszy podcza polsc
    polski poz pracy prawa przypadku raz siebi sieci sobi sposób sprawi strony świata ta taki tam te teraz trzeba
    tu tych ust ustawy według więc więcej wiel właśnie wszystki wszystkich wszystko żeby została zostały życia
    życie`,
  ],
  [
    3,
    `albo aż bezpieczeństwa bóg boga bowiem byli cały celu centrum chciał choć chodzi chwili chyba ci ciągu common
    coraz coś creativ czasem czego czerwca część często człowieka czym dalej danych dlaczego dni dniu dobrz domu
    dopiero dość droga drugi drugiej dwie dwóch działania dzieci dzięki dziękuję dzień dziś dzisiaj europejskiej
    europy firmy gdyby głównie gmini gminy grudnia grupy ii ile informacji inne innymi iż jakby jaki jedna jedną
    jednego jednej jednym jedyni jestem kilku komisji końca końcu koniec kraju kto którą kultury kwietnia lata lecz
    liczba lipca lutego maja mamy marca mecz meczu media mediów miała miasto mieć miejsca miejscowość miejscu mieli
    mieszkańców mimo minister model modelu mogą mógł mój mowa mówi możliwość możliwości musi najbardziej nam
    następnie nasz natomiast niego niej niestety nigdy nikt nowe nowy nowych np obecni ochrony oczywiście okresi
    ona oni organizacji osoby ostatni oznacza pana państwa partii października pierwsz pierwszej pierwszym początku
    podobni podstawi położona polska polskich polskiego polskiej pomiędzy pomocy ponad ponieważ poprzez poseł potem
    powieci powiedział powodu poza później prac praw prawo projekt projektu proszę przeciwko przykład pytani raczej
    rady ramach razem razi razy rok rynku rząd rzecz sam samym sierpnia służby śmierci sobą spraw sprawy stani
    stronę stroni stycznia świecie swoich swoim swoj swoją swojego swojej system systemu szczególnie szkół takich
    tę temat temu tereni treści trzy tutaj tymczasem tzw udało udział ul umowy unii uniwersytetu ur usa uwagę
    warszawi warto wciąż wcześniej większość wieku wielu wieś wobec wody województwie wojny wraz września wsi
    współpracy wśród wszyscy wszystkim wtedy wyniku względu zakresi zamiast zarówno zaś zawsz zbyt zespołu zgodni
    ziemi zł zmiany znajduj zostało związku`,
  ],
  [
    4,
    `administracyjni akcji akt armii artykuł aut autor awan badań badania bądź będę będziemy bloga blogu brak
    brygada budowy bzura całą całe całej całkowicie całości celem chcą chce chciała chociaż chwilę ciągle ciało
    ciekaw cm czasach członkowskie człowiek cztery daje dane decyzję decyzji długo dniach dniem dobr dodatkowo
    dokładnie dom dostęp dostępne dostępu doszło dotyczące drodz drogą drogi druga drugim drzewa drzewo duża dużą
    duże dużej dużo dyrektor dyskusji dz działa działalność działań edukacji energii euro europi fakt fc film
    filmów forum fundacji funduszu gazety gdyż głos głosów głowy gmina godz godzin godziny googl gospodarki gra
    granic grupa gry gwardyjski historia historii iii ilości imię inaczej informacj innego inni innym interneci
    internet internetu istniej itd itp jaką jakieś jakiś jedno jednocześnie jednostki jesteśmy jury kadencji
    karierę kategorii każda każde każdego każdej każdym kiedyś kierunku klasy klub kobiet kobiety kolei kolejn
    kolejny kolejnych komisja komunikacji konferencji konkurencji konstytucji konsumentów kontroli konwencji
    kościół kościoła koszty kraj krajach krajów książki którymi ktoś ku kultura kw łatwo lejb lepiej licencji
    liczbę liczby ligi linii liście list listopada listy łodzi ludności mało marszałku materiałów miało miały
    miejscowości mieście miesięcy miłość miłości ministra mistrzostw mln młodzieży mm mniej mocno mocy modelem
    modeli mogę mogła mogli moim moja moje momenci morza mosty mówić mówił możemy możliwe musiał myślę myśli nadal
    nagl nagrody najlepszych najmniej najpierw należała naprawdę narodowej następujące naszego naszej naszych
    naszym nauki naukowych nazwa nią nieba niech nieco niektórych niemal nimi nm noc nocy nowa nową nowego nowej
    nowym numer obok obu oczy odbędzie odcinku odpowiedzi odwołania ogóle ojca ojciec ok okazało okazji okre onz
    operacji oprócz oprogramowania organ osoba osobę ostateczni ostatnich otrzymał otrzymuj ozorków ozorkowa
    ozorkowi pałac panią państw państwo panu pełni pewien pewni pewno piechoty pieniądze pierwsza pis pisz pkt pl
    plików pochodzenia pochodzi podobn pokazuj pół polega policji polityki połowie polską polskim południe pomimo
    pomoc pomocą pomysł ponadto poniżej ponowni posiada postaci postępowania powiedziała powiedzieć powierzchni
    powinien powinna powstał poziomi pozwala pozycji pracę pracował pracowników pracuj prawda prawdopodobni prawi
    prez prezesa prezydent prezydenta problem problemów problemy proc produkcji program programu projektów
    promieniowani prostu prowadzi przecież przeciw przedstawiciel przepisów przynajmniej przyszłości publicznej
    puchar pucharu pułk punktów punktu pytania qmama qmamów rada radia radzi rano raport ręce redakcji republiki
    robić rodzaj rodzaju rodziny rolę różne różnych rozpoczął rozwiązanie rozwoju ruch ruchu rynek rządu rzeczy
    rzeczypospolitej rzeczywiście rzeki sąd sądu sama samej samo sejm sejmu sen sezoni sezonu sie sił silnik
    silnika siły skład skoro słońca słońce słowa śmierć społeczeństwa społeczne społecznej społeczności spotkani
    spotkania sprawa sprawę sprawiedliwości środków środowiska stał stało stan stanów stanowi stanowisko stanu
    stary stolicy stron strona św świat światowej swój sygn systemem sytuacja sytuacji szczególności szczęście szef
    szkoła szkoły szybko tą taka taką takiej takim technologii tekst telewizji terytorium torz traktatu trochę
    trudno trzech trzeci tvp twarz ty tydzień tygodni tyle tymi typu tys tysięcy tytuł udziału ulic ulica ulicy
    urzędu usług ustawa uwagi użytkowników vi walki wam warsztaty wartość wartości warunki ważne wcal wersji
    wiadomości wicemarszałek widać wie większości wielki wielkiej wiem władze własności wniosek wniosku woda
    województwa wojsk wokół wolności wówczas wpływ wprawdzi wprowadzeni wreszci wschodniej wspólnie wspólnoty
    wszelki wyborach wyborczej wyboru wydaj wydani wydania wyłącznie wymiany wynika wyniki wynosi wyrok wysoka
    wysoki wysokość wysokości występuje względem zaczął zadani żadnej żadnych zajął zapewn zasady zatem zawiera
    zdaniem zdecydowani zdjęcia zdobył zdrowia zespół zginęło zjednoczonych zm zmian zmiana znaczni znajdują
    znaleźć znów znowu żołnierzy zostać zostali zostaną zostani zresztą zrobić źródeł źródła zupełnie związane
    związanych związek zwykl życiu`,
  ],
  [
    5,
    `aca administracji adre agencji akademii aktualni aktywności akurat alarmow amerykani amerykański amerykańskich
    ameryki analiza analizy ang aplikacji armenii artykul artykułów artykułu artylerii audi austrii auto autora
    autorem autorów autorski autorzy badacz banku batalion bazi bazy bezpośrednio białorusi białymstoku biblioteka
    biegu biorą biorąc biskupa bitwy biura blisko blog blogów bloku body bogu brakuj brał bramki brązowy broni
    brytanii brzmieni brzmieniu budowa budowę budynek budynki budynków budynku budżetu bzury cała całego całkiem
    całym carita cc cechą cel celów cena centralnej ceny charakter chcę chcemy chcesz chcieli chińskiej chleb
    choćby chorzów chrystus chrystusa cicho cię ciebi ciekawych ciemności cmentarz codzienni com cóż cr cyfrowej
    cyfrowych cyklicznego cyklu cywilów czasów czegoś czemu cześć częścią częściej częściowo członek członka
    członkiem członków członkowie członkowskich człowiekiem czterech czyni czynienia czyż da dać dał daleko
    dalmierz danego danej danii darmo dawna dawnej dawno de decyzja deklaracja długie długiej długości dłużej dm
    dna dobra dobry dodaj dokonał dokumentów dokumenty dolarów doln domów domy doprowadzić doskonal dostępny
    doświadczenia dotychcza dotycząca dotyczący dotyczących dotyczy dowód dowódcy dr dróg drogę drugą drugiego
    druku drużyna drużyny drzew drzewem drzwi ds dusz duży dużych dużym dwaj dwoma dwumianow dyferencjału dyskusja
    dystrybucji dywizja dywizji działalności działanie dziecka dziecko dziedzictwa dziedzini dziej dzieła dzieli
    dzielnicy dziennik dziennikarz dziennikarzy dzisiejszej dziwn ebc edukacyjn edukacyjnych edycji efekci
    elementów elementy emisji eś etapi europejska export fani fanów festiwalu filii filmu final finału finansowych
    firm firma form formę formi formy francji fundacja funkcj funkcję funkcji funtów gatunek gatunku gazeta gazu
    gazy gdzieś gier gimnazjum gitarzysta głęboko głosowania głosowanie głosu głową głowę głowie główną główne
    główny głównych głównym godzina godzinach godzinę godzini gola górnej góry gości gospodarczą gospodarczej grafu
    granicy gratulujemy grup grupi grze grzech grzechu gwardii gwiazd gwiazdy ha hali hamasu handel historię
    hiszpanii holandii hot http idei idzi igrzysk ilość ilu imienia imieniu imperium informacja informuj inna inną
    innej inny instytucja instytucji instytutu intelektualnej irlandii istnieją iv izbo jakiej jakim jakimś jakoś
    jakość jakości jakże jasn jazdy jednostek jednostka jednostkę jedyny jedynym jesteś jeździł język języka
    języków języku jorku kamień kanady kandydatów karę kariera kariery karty kary katalog kategoriach kawalerii
    każdą kg kilometrów kim kino klasa klasi klasyfikacji klubi klubu kochać kogo koła kolejnej kolejności kolejnym
    koło kolumbii komentarz komitetu kompozytor koncert końcówki kończy konferencja konfliktu konia konieczn konkur
    konkursi konkursu konstrukcja konstrukcji kontakt kontrakt kościele koszt kosztów kotan krajowa krajowej kraków
    krakowi król króla królestwa krótko krwi krzyż krzyża krzyżem krzyżu ks ksiądz książek książka książkę księżyc
    księżyca kształt kulturowego kulturz kupić kur kursu kwestii kwiaty kwietniu łączy las latem lekarz lekko letni
    leży licencja liczn liczy lidz link lista listę listopadzi lit łódzkiego łódzkim los losi losów łożyska ludziom
    ludzki ludzkości ludźmi maci magazynu mając majątku mała małe małego mały małych masz matki mąż mazowieckim mdb
    meczach meczów medal mediach metoda metra metrów męża mężczyzn miałem miarę miast microsoft międzynarodowej
    międzynarodowych miejscach miejscem miejska miejskiej mierz mieści miesiąc mieszkał mieszkańcy miliona milionów
    miliony ministrów ministrz minut mistrzostwa mistrzostwach mistrzów mks mld młodych młodzi młodzież mną mnóstwo
    moc móc modelach mogło mogły moich moją mojego mojej moment momentu morz mówią mówiąc możesz musieli musimy
    muszą muszę muzeum muzyk muzyki myśl myśleć mysql naczelnego nadzieję nagrań nagrania nagród nagrodę
    najczęściej najlepiej najlepsz najlepszym najprawdopodobniej najważniejszych najwięcej największe najwyżej
    najwyższy najwyższym należą należało nami napisał narodów narodowym narzędzia następnym następuje nasza natury
    natychmiast nauczyciel nauczycieli nauk nazwą nazwę nazwi nazwiska nazwisko nazwy nazywa new niby niczego
    niczym niedawno niedługo niedzielę niejawnych niekiedy niektóre niektórzy niemcy niemczech niemiec niewiel
    niewielki niezadowoleni niezależnie niezbędne niezwykl nikogo niniejszego niniejszej nosi nowo obejmuj obiad
    obie obiektów obiekty oblicz obowiązek obowiązków obraz obrony obrotu obsługi obszar obszarz obudowy obywateli
    oceny ochroni odbył odbyło oddziaływania odległości odniesieniu odpowiedni odpowiednich odpowiednio odpowiedź
    odpowiedział odszedł oficjalni oficjalnych ogłosił ogłoszenia ogromn okazał okazuj oklaski okna okolicy
    okoliczności okręgu określa określenie określone określonych okresu olimpijskich ono oparciu open opieki opiera
    opini opinii opis opisuj opowiada oprogramowani organizacja organów organy osada osi osiągnięcia osobom ośrodek
    ośrodka ostatnia ostatnią ostatniego ostatniej ostatnim ostatnio oto otóż otwarci otwart otwartej otwartych ów
    owoc oznaczeni pakiet pamięci pamiętam panowi państwie państwowej parę park parku parlamentarnych partia peer
    pełna pełne pełnił pewn pewna pewnego pewnej pewnością pewnych pewnym piątek pięć pięciu pieniędzy pierwszą
    pierwszego pierwszych piłkarz piłkarze piratów pisać pisał piszę plan plany platformy pliki pliku pobliżu
    pobytu początek początkowo poczty podaj podejście podkreślić podmioty podoba podobny podobnych podróży
    podstawowych pojawia pojawiają pojawił pojawiło pojawiły pójść pokoju polaków polecam polecenia policja polityc
    politycznych polityk polityka północ północna północnej północy połowu połowy położone polu południowej
    południu pomaga pomnik pomóc pomoże poniedziałek poprawki poprzedni poradzić porcji porównaniu porozumieni
    porozumienia portalu pory porządku posła pośle posłów posłowi posłowie postać postanowił postanowili
    postępowanie postępowaniu poszczególnych potok potrafi potrzeb potrzeba potrzebn potrzeby powiat powiatu
    powierzchnia powierzchnię powietrz powietrza powinni powinno powinny powodem powodów powoduj powodziowa
    powołanej powoli powstaj powstała powstało powstały powstania powszechni powyżej poziom poziomu poznaniu
    pozostaj pozostałe pps praca pracownicy praktyczni prawdę prawdy prawdziw prawem prawnych premier premiera
    prezesowi prl problemu próbował próby procent procesów procesu producent producenta producentów produkt prof
    programi programów programy projekci projekty promieni protokół prowadzeni prowadzić prowadził prowincji
    przebieg przeciwieństwie przeciwnika przedmiotem przedmiotów przedmiotu przedni przedsiębiorstwa
    przedstawicieli przekroczon przemysłu przepisy przepraszam przestrzeń przestrzeni przeszedł przewiduj
    przewodniczący przodków przyczyn przygotowani przygotowania przyjął przyjęli przyjmuj przykładem przypadkach
    przyrody przyznało psl pt publiczna publicznego publicznych publikacji punkci punkt punkty pytań qmam radę
    radom radości rannych razu realizacji redakcja redakcjom redaktor referendum region regioni regionu rejoni rękę
    reklamy rekord relacj religii reprezentacji reprezentant rewolucji robi rodzic rodziców rodzin rodzina roew
    rogu rokiem roli rolnictwa rosji roślin rosyjskiego równie rozegrał rozgrywek rozmawiać rozmowy różnica różnice
    rozpoczęła rozporządzenia rozporządzenie rozumiem rozumieniu rozwiązań rozwiązania rozwój rp ryb rządem rzadko
    rzeczpospolitej rzeczywistości rzędu sa saab sali samego sami samochodów samochody samych san ście sejmi senatu
    sensu serc serca serdeczni serii serwis serwisu sesji sieć siedzibą siedzibę siłę silnikiem simcity skąd skali
    składa składzie słów słowian słowo słowy ślub służbie służy sp spadek specjalni spod spokojni społeczeństwo
    społecznego społecznych sporo spośród spotkań spotkaniach spotkaniu sprawach sprawdzić sprawiedliwość sprzedaży
    sprzętu srebrny środę środek środka środki środowisko śrub stać stacja stacji stąd staj stają stała stałe stały
    stanach stanął standard stanowią stany star starał starego starych starym stoczni stoi stopniu stosowania
    stosuj stosunków stosunku strefi strefy stronach stronami struktury studia studiował stwierdził stworzyć
    stworzył stylu swą swe swego swej świadczenia światła światło świątyni swoimi swych symbol syn syna systemi
    systemów sytuację szan szansę szczęścia szefa szereg sześć szkol szkolnych sztuki szybki takiego takimi tato
    teatr tekstów tekstu telewizja tematów tematy teren terenu tereny termin termini terminu testów tor towarów
    tradycji trafił trakci traktat transakcji transportu treść trwa trybi trybunału trzeciego turniej tvn twierdzi
    twórców twórczości tworząc tworzeni tworzyć tygodniu tysiące tytułem tytułu uczestnicy uczestników uczniów uda
    udziałem ue uefa układu ukończył ukrainy umiejętności umów umowa umożliwia uniwersyteci uniwersytet upływie
    uprawnień urodził urządzeń urządzenie usługi ustaw ustawi ustęp uw uważa uważam uznać uznał uzyskał użytkownicy
    użytkownik użytkownika użytku walka wały warszawa warszawskiego warszawy warunkach warunków wasz waszych
    wątpliwości wchodzą wchodzi wczoraj web węgla wersja weszła wewnątrz wewnętrznych wg wiadomo wiary wiatr wideo
    widzę widzenia widzi wieczorem wiedzą wiedział wiedzy wiek większa większą większej większy większych wielka
    wielką wielkich wielkiego wielkim wielkości wielokrotni wierni wieża wieży wikimedia wikipedii window wisła
    wisły wkrótce władz władzy właściciel właściwe właściwie właściwy własną własne własnego własnej własnych
    własnym włoch wodą wojennych województwo wojni wojska wojskowej wojskowych woli wolnej wolno wpływu wprost
    wprowadzenia wrażenie wręcz wrócił wrocław wrocławiu wrześniu wschód wskazuj wsparci wspólna wspólnego wszędzie
    wszelkich wtorek www wy wybór wyborów wybory wybrać wybrany wybuchu wydał wydany wydarzeń wydarzenia wydatków
    wydzial wydziału wygląda wygrał wygranym wykaz wykład wykonuj wykorzystać wykorzystania wykorzystywan wymaga
    wymagań wymiana wynagrodzeni wynik wynikiem wypadku wypowiedzi wyraźnie wysokiej wyspy wystąpił wystarczy
    występują wyszedł wzdłuż wziąć wzrok wzrost wzrostu xix xvii xx xxx zabezpieczenia zachód zachodniej zachowania
    zaczęła zaczęły zaczyna zaczynają zadebiutował żaden żadnego zagrał zagranicznych zainteresowani zajęcia
    zajmował zajmuj zakłada zakładamy zakładu zakończeniu zakończył zakr zaledwi zależności zależy założenia
    zamierza zamieszkania zanim zapowiedział zapraszam zapraszamy zapytał zaraz zarazem zarządu zarządzania
    zarządzanie zasadzi zastosowani zauważył zawieszeni zawodnik zawodników zawody zazwyczaj zbiorowego zbudowan
    zdaj zdani zdarzenia zdjęć zdolności zębatka zębatki zestaw zewnątrz zgierzu zgody ziemia ziemię złe źle
    złotych zmarłego zmianę zmiani zmienia zmienić zmienił zna znaczeni znaczy znak znalazł znan znana znany
    znanych zobacz zobaczyć żołnierz żona zostaj zrobił zsrr związany związków zwierząt zwłaszcza zwrócić zwrotnic
    zwycięstwo życiorys żył żywności`,
  ],
];
