import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from it-pud, it-xlime of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `al alla anch che ci con da dei del della di gli ha ho il la le lo ma mi nel non più si sono su un una`],
  [
    1,
    `ad ai alle ancora anni aver c'è chi cita contro cosa così cui dal dalla degli dell due durant era esser fa fare
    fatto foto gameinsight hanno io loro mai mio ne nei nella nuovo ora part poi prima può questa questo rispondi
    sei sempr solo stato sua sul suo ti tra tuo tutti tutto uno vi video vita voi`,
  ],
  [
    2,
    `abbiamo agli altri amo andar android androidgam appena aveva bene casa cazzo ciò città collezionato cose d'oro
    dai dall detto dice dire domani dopo dove ecco ed euro film fine fino fors forza foss fu fuori già giorni
    giorno governo grand grazi guarda guerra hai insiem lavoro li lui meglio mia milioni molti molto momento mondo
    monet negli nell nient noi nome numero nuova oggi ogni ore perché person piac poco posto prendern primo proprio
    pt qualcuno quando quanto quel quella quello questi qui raccolto rt sarà scuola se secondo sia siamo sotto sta
    stata stati sto storia sue sui sull sulla suoi te tempo tipo tre tu tutt tutta tuttavia tweet twitter va veder
    venn verso volt volta`,
  ],
  [
    3,
    `addio adesso afferma affermato agosto alcun alcuni allo allora almeno altr altro amici amico amor amp anno
    april arriva auguri avanti avevano bambini basta bella bello bisogna bisogno buon buona buongiorno calcio
    cambia campania campo canzon capelli caro caso causa ce centro certo ciao cibo cina circa col color comunqu
    concerto conflitto controllato corso credo crescita crisi cuor dagli dati davanti davvero de dello deve devo
    devono dietro diretta diritto dollari donn donna effetti enne erano europei faccia faccio facebook fai famiglia
    fanno felic figlio final fort fra furono gay gent gioco giornata giovan giro giugno giusto gol gran grandi gt
    guida ieri inoltr intorno invec ipad ipadgam iphon italia italiani juventus l'ho legg lei letto libri libro
    livello lol lt luglio lungo luogo madr magari maggior male mamma manca mani mare media meno mentr mercato merda
    mesi messaggio mezzo miei miglior mila ministro minuti mission modo mogli molt mondial mort morti morto motivo
    musica napoli nazional nello nessuno new nn nord nostra nostro nott nuov nuovi occhi odio oltr orticello pace
    padr paes paesi parla parlar parol partita partito passato pd peggio pell penso perchè periodo però persona
    piano po politica polizia popolazion porta posso possono post poter potrebb present president preso presso
    primi problemi programma pronto propria prova pubblico punto puoi pure qual qualcosa quali quattro quell quelli
    quest quindi ragazza ragazzi ragazzo ragion rai real record region repubblica ricerca rider riform ritorno roma
    sa sabato sai sarebb scritto scriv scriver secolo seconda seguimi seguito seguo selfi sembra senato sento senza
    sera seri settimana sì sicilia siet sinistra sistema social società soldi sorriso spesso star stasera stat
    stell stessa stesso strada studio subito successo sud tanti tanto tempi terra testa torna tornar troppo trovato
    tua tv ultimi uniti uomini uomo vari vedo vennero viaggio vien visto viver voce voglio vorrei voto vuoi vuol
    zona`,
  ],
  [
    4,
    `abbia abitanti accesso acqua aereo agenti aggiunto aiuto album all'inizio alto amar amato americana amica
    animali appello aree arrestato arrivar attimo aumento auto avet avevo avrebb avrei avuto aziend bambino bari
    basso battaglia bel bellezza bellissima bellissimo ben beni bilancio bio blog bocca bonus brasil bravi bretagna
    buoni c'era c'erano caduta caldo cambiamento cambiar cambio camera campagna canal cane cani cantar canzoni
    capir capisc capisco capita capital capito capo cara carica carriera casi cerca cercar cert chiama chied chiedo
    chiesa chiesto chissà cielo cinqu cittadini civil clima codic colpa colpo commercio compagnia compleanno
    completament completato comun concordia concorso condizioni confin conoscer consiglio conti conto contrario
    contratto controllo coppia corpo corrotti corsa cort costa costi crear creder croc culo dà dare data dato
    decision deciso dentro desiderio destra devi dici dico dicono dieci difesa differenza direction diretto
    direttor diritti disco diss diventa diventar divers dobbiamo dolc domand domenica dormir dovrebb duro eh
    elettoral elezioni entrambi entro ero esce esempio esist esteri europe europea eventi evitar ex facendo faceva
    famigli fan fantastico farlo fate ferma fidanzata fiducia figli figlia finalment finita finito fium font forma
    fossero francia fras fratello frattempo front futuro gener general genitori gennaio gestion giocar gioia
    giornalisti giovani grado gratis gruppo guardar guardi idolo immagini important importanti incontro ingles
    inizia inizialment inizio iniziò internet intervento investitori iphonegam isol italiana italiano juve l'amor
    l'anno l'esercito l'ha l'italia l'ora l'ultima l'ultimo l'unico lacrim lascia lasciar lasciata lasciato lato
    lavoratori leader lega legger leggi lettera letteratura lì libero libertà limiti line linea live love luce luna
    lunedì luoghi maggio maglia maltempo mangia mano mar marito marò martedì marzo massima mattina medici membri
    memory mercati meridional mese messo metà meteo metro mett metter migliori miliardi mill min modello mondiali
    morir morta mostra movimento muor na nazioni né neanch nemmeno nero nessuna noia nonostant nostri notizi
    notizia nulla oddio omicidio oriental ormai oro oscar ottobr ovviament pagina palermo papa papà parigi
    parlamento parola partenza parti particolar partir partit passar passo paura pechino peggior pensando pensi
    pensiero perder pergamen permesso perso petrolio pezzi piacciono piacer piaciuto pianger piant piccol piedi
    piena pieno pioggia piu piuttosto poch pochi politici politico portar portato posizion possa possiamo possibil
    possibilità potet potrebbero potrei potuto preferito prego premier premio prend prender presto prim primavera
    pro probabilment problema processo profilo progetti progetto pronti propri prossimo prov provar provincia
    pubblicato puglia punta punti qualch quasi quei quest'anno question quotidiano racconta radio ragazz realtà
    recent referendum regno relazion resta resti resto rete ricordi ricordo rido rifiuti riforma riguarda rispetto
    rispond rispost risultati risultato rivoluzion rumor ruolo salerno salut saper saranno sarò scarica scelta
    scena sconfitta scoperto scoprirlo scorso scusa sede segreto semplic semplici senso serata serv servizi sett
    settembr settiman siano sicurezza sicuro sindaco sito situazion smartphon sogni sola sole solito soltanto son
    sonno sopra sorella spagnolo special speranza spettacolo sport squadra stagion stai stamattina stampa stanno
    stava stessi stiamo stil stop stori studenti sullo sviluppo tass teatro telefono terreni territorio terzo test
    titolo tl top total tramit transizion tratta trattato tribez trist trova trovar trovi trovo trupp turco ucciso
    ucraina ue ultimo unica usa uscir vado vaffanculo vai vanno ve vecchi vecchio vengono veniva vera verament
    verità vero version vicini vicino vinc vinto vittim vittima vittoria vivo voglia volet volto vostr vostri voti
    vs web whatsapp`,
  ],
];
