import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from de of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `als auch auf aus bei bis das dass dem den der des die dies ein eine einem einen einer er es für hat im ist mit
    nach nicht sein sich sie sind über um und von war werden wird wurd zu zum`,
  ],
  [
    1,
    `ab aber alle bereit da dann dieser durch erst etwa euro gegen gibt haben hatt heut ich ihre jahr jahren jedoch
    kann kein mehr noch nur oder sagt seiner seit unter viel vom vor waren weiter wie wieder wir wurden zur zwei
    zwischen`,
  ],
  [
    2,
    `allem allerd ander anderen beiden beim bekannt besonder dabei damit dazu denen denn deutsch diesem doch dort
    drei einig ende ersten gab ganz geschicht großen gut habe hier ihm ihr ihren ihrer immer jahrhundert jetzt kam
    kommt können konnt land lang leben liegt mal menschen muss müssen neue neuen nun prozent rund schon sehr sei
    seinem seinen selbst soll sollt sowi später stadt statt steht teil uhr während wegen weil wenig wenn worden
    zeit zunächst zurück zweiten`,
  ],
  [
    3,
    `acht allein allen alte alten alter anderem anfang arbeit arbeiten art aufgrund außerdem auto band bau befindet
    beid beispiel bereich besser bestimmt betrieb bevölkerung bisher bleibt blieb dafür daher darauf darüber davon
    de deren deshalb dessen deutlich deutschen dezember diesen direkt ebenfall eigenen einfach einmal einsatz
    entwickelt erfolg erfolgt ergebnis erhalten erhielt erreichen erreicht errichtet erstmal fall famili fast
    februar fest film finden findet folgen frau frauen führte fünf geben gebiet gegenüber gehen gehören gehört geht
    geld genannt geplant gerad gewesen gilt ging gleich gleichen gleichzeitig große grupp hatten haus hin ihn ihnen
    ihrem innerhalb ins insgesamt inzwischen ja jährige januar je jede jeweil juli juni kaum kinder kirch klein
    kleinen kommen krieg kurz lassen lässt laut letzt letzten liegen ließ machen macht mai mann männer märz mehrer
    meisten meter mich milliarden millionen mir mitt möglich monat montag musst nachdem nahm name namen neben neu
    ob oft ohne oktober ort platz polizei präsident preis problem punkt recht regierung roll saison schließlich
    schloss schwer sech sehen seien setzt sogar sohn sollen sondern spiel spieler spielt staat stand stark stehen
    stellt tag tage titel trat uns unser unternehmen verschieden vertrag verwendet vielen vier wäre wasser weit
    weiteren welch welt weltkrieg weniger wer werd werk wichtig wirtschaft wo woch wochen wohl wollen wollt würde
    würden zahl zahlen zehn zeigt zudem zusammen zwar`,
  ],
  [
    4,
    `ähnlich akti aktuell album aller alt älteste amerikanisch amt anderer angaben angebot angesehen angriff anlag
    anschließend ansicht anteil arbeitet arme artikel aufgenommen auftrag auftritt ausland bahn bahnhof bald bank
    bedeutung beendet befinden begann beginn begleitet begriff beispielsweis bekannten bekommen bericht berichtet
    berliner beschlossen besitzt best bestand besteht besten besucher betont beträgt betroffen bevor bezeichnet
    bezeichnung bieten bietet bild bilder bildet bin bislang bleiben blick boot breit bringt britischen brücke
    bruder buch bühne bundesregierung burg bürger bzw ca chanc chef cm dadurch dagegen damal danach daneben dar
    daran daraufhin darf darunter daß derzeit deutscher dienstag dient dollar donnerstag dorf dritten druck du
    dürfen dürfte eben ebenso ehemalig eher eigen eigentlich einführung eingesetzt einigen einwohner einzeln einzig
    elf eltern englischen entfernt entscheidung entschieden entsprechend entstand entstanden entwicklung
    erfolgreich ergebniss erheblich erklärt erklärte erneut eröffnet erschien ersetzt erster erwähnt erzählt
    erzielt eur europäischen fahrzeug fällt fan fand fehlt fiel firma fluss folg folgenden folgt fond form frag
    französischen frei freitag freund früher führen führt führung ganzen gar gebäude gebaut geboren gefunden
    gegeben gegensatz gegründet gehalten gehörte gekommen gelände gelang gemacht gemeind gemeinsam genau genommen
    gericht gern gesamt gesamten gesellschaft gesetz gespielt gestern gewählt gewann gewinn geworden großer größere
    größte größten grund gute guten hälfte hält halten handel handelt hätte hätten häufig heimat heißt herr
    heutigen hielt hinaus hinter hinzu hoch hohe hohen hotel informationen inhalt insbesonder insel instrument
    interessant internationalen internet isbn jedem jeder jungen kamen kampf kämpfen kehrt keinen kern kindern klar
    klass kleiner km knapp könig könne könnte konnten könnten konzept konzern konzert kopf kosten kritik kritisiert
    kunden künftig lage länder langsam längst lauf lebt lediglich legt lehrer leicht leistungen leut literatur live
    lösung mannschaft mark markt mehreren mein meint meinung meist minuten mio mitarbeiter miteinander mitgli
    mitglieder mittel mittlerweil mittwoch mm modell mögliche möglicherweise möglichkeit monaten morgen mrd museum
    musik müssten mutter nachfolger nächste nächsten nacht nähe nannt nationalmannschaft natur natürlich neuer nie
    niederlag nimmt notwendig obwohl offen öffentliche offiziell onlin opfer osten paar partei personen plan
    politik politisch politischen privat pro produkt produktion programm projekt quartal quellen rahmen raum reden
    regel region reih rennen richtung sach sagen schauspieler scheint schiff schlecht schließen schnell schrieb
    schul schüler schweizer seiten selben selten seri setzen sicher sieben sieg sieh sieht situation sitz sofort
    sogenannt solch soldaten sollten somit sommer sonntag sorgen sowohl sozial spd spielen sprach sprecher städten
    starb start stell stellen stimmen straße stück studi stunden system tagen tätig tatsächlich team technisch
    teilen teilweis thema tief tier tochter tod trainer treffen tritt trotz trotzdem tun tv umgebaut unserer
    unterstützung untersuchung usd vater verbindung verein verfügung vergangenen vergleich verkauft verkehr
    verlassen verletzt verloren vermutlich veröffentlicht verschiedenen versucht vertreten verurteilt video
    vielleicht völlig vorher vorsitzend vorstand wagen wahl wahrscheinlich wann warum weblink weg weis weiß
    weiterer weiterhin weltweit wert wiener wirken wirklich wirkt wirtschaftlich wissen wm wobei wort wuch
    zahlreich zeigen zeitung zentrum zerstört ziel zog zufolg zuge zukunft zuletzt zusammenarbeit zusätzlich
    zuständig zuvor zweck zweit zwölf`,
  ],
  [
    5,
    `abend abgerufen aktien aktuellen allgemein allgemeinen ältere angebracht angekündigt anhänger anlässlich anzahl
    arbeiter arten arzt aufbau aufgab aufgaben aufgebaut aufmerksam aufzunehmen augen ausbildung ausgab ausgebaut
    ausgeführt ausgeschlossen ausgestattet ausgezeichnet ausreichend ausschließlich aussehen außen außer außerhalb
    ausstellungen banken basis bayern bedarf bedeutet befand befasst beginnen beginnt begonnen behandlung behörden
    beitrag bekam belegt berg berichten berufen bestätigt bestehen bestehend bestimmten besucht beteiligt betrug
    bewegen bewegt bewegung bezieht beziehungen bilden bildung bischof blieben blut boden brach bracht braucht
    britisch bürgermeister dank daraus darin daten dax demnach denk denken dennoch dichter dienen dienst
    dienstleistungen dr dritt droht durchgeführt ehe ehefrau ehemaligen eindruck einerseit einfluss eingeführt
    einheit einst einzelnen endgültig endlich energi engagiert enge englisch entdeckt entgegen enthalten entlang
    entscheidend entscheidenden entsprechenden entspricht entstehen entweder entwickeln erfolgen erhält erinnert
    erkennen erlebt ernannt ernst erscheinen erschienen erteilt erwartet erwartungen erweitert etabliert eu
    europäische fahren fallen fällen familien fanden feiern ferner festgenommen figuren final find fläche flughafen
    folgend fordert formen foto fragen freunden frühen früheren fuhr führenden fußball gaben gebieten gebracht
    geburtstag gefängnis gefordert geführt geist gelegen gelegenheit gelten gemeinden gemeinsamen genannten genug
    genutzt geplanten geriet gesagt geschäft geschäfte geschehen gesehen gesetzt gestaltet gestellt getragen gewalt
    gewinnen gezeigt glauben glück grad griff groß großes gründen grundsätzlich grundschul gründung halb haltung
    hand händler hart hauptsächlich hauptstadt heiligen helfen heraus herbst herrschaft hierbei hilf hingegen
    hintergrund hinweis höchsten höhe höher höhere höheren holt hören hundert idee ii indem individuell informiert
    institut interess interessiert international interview investoren italienischen jährigen jährlich jeden job
    jugendlichen jung karrier katholischen kennen kilometer kino klassen klassischen kloster klub kollegen
    kommenden kongress kontakt kontroll körper kreis kris kund kündigte label lag lagen lager ländern länge langen
    länger läuft lautet lehnt leisten leistung leiter leitung letztlich lieb lief lini link luft management
    manchmal mannschaften maschinen maßnahmen mehrfach meinem meinen meiner meng mensch metern ministerpräsident
    minus mission mitgliedern möchte möglichkeiten motto müsse mussten nachmittag nachrichten nahe nahezu nehmen
    netz netzwerk neun niveau nördlichen normalerweis oben öffentlich offiziellen opposition ordnung organisation
    organisiert orte österreichische papst parteien passagier patienten person pflanzen phas politiker position
    positiv präsentiert präsidenten prinzip privaten produziert prognos provinz publikum rand rat räumen reaktion
    rechnet regelmäßig regeln regional regionen regisseur reich relativ religion rest richtig risiko roman roten
    rücken russisch sah samstag satz schreiben schreibt schritt schulen schwarz seither selber senat sender
    sicherheit sicht sinn sitzen sodass sogenannten song sorgt sozialen spielten spitz sprechen staaten stadion
    stadtteil stammt standort starken stet steuern stieg stil streck streit studenten studien studium such sucht
    süden südlich tausend teilnehmer teilt termin test text theater tonnen top tor tour tragen trägt trifft trug
    truppen turm überhaupt übernahm übernahme übernommen übertragen überwiegend übrigen umfasst umfeld umgebung
    umstritten ungefähr unten unterscheiden unterweg urteil verändert veranstaltungen verbessert verbot verboten
    verbreitung verbunden verfügt verhalten verhältnis verlängert verlegt verlor veröffentlichte veröffentlichung
    verpflichtet verstehen versuch versuchen verwaltung verwendung vierten volk voll vorbei vorerst vorhanden
    vorsitzender vorstellung vw warnt wechsel wechselt weder wein weiße weist weitgehend welcher wenigen wesentlich
    wettbewerb wichtigsten wiederum wissenschaftlich wochenend wohnung zahlreichen zählt zeiten zeitschrift zieht
    zuerst zufrieden zugleich zumal zusätzliche zustimmung zwischenzeitlich`,
  ],
];
