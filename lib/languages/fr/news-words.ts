import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from fr-pud, fr-europeana of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `au avec ce d'un dan de des du en est et été il la le les leur ne nous ont par pas plus pour que qui sa se son
    sont sur tout un une`,
  ],
  [
    1,
    `ans après aux avait bien c'est ces cett comm deux dont elle entr était être fair fait femm fr franc fut grand
    heur hier ils je jeun jour lui mais matin même ou où petit peut qu'il quelqu s'est san ses si soir sous tous
    très vous`,
  ],
  [
    2,
    `ainsi allemand alor années assez aucun aujourd'hui aussi autr avaient avant avoir avon ayant bon car cela cell
    celui certain cet chambr chef chez ci cinq commissair commun compt conseil contr corp coup cour décembre déjà
    demand demi depuis dernier dernière devant dimanch dire directeur dit dix donc droit également encor enfant
    étaient eu famill faut feu fill fois fort général gouvernement guerr homm important janvier juillet là lieu
    lign loi maison midi ministr mme moin mois moment mond mort n'a n'est ni nom nombr nommé non nord nos notr
    nouvell nuit ouvrier parti pendant père personn peu plusieur point polic port premier première près président
    pris prix pu puis qu'ell qu'un quand quatr région rien sera servic seul six soit somm succès sud suit suivant
    temp toujour travail trois troup ver vie vill vingt`,
  ],
  [
    3,
    `affair âgé agent ancien anglais août attaqu aura aurait aussitôt avril beaucoup besoin bientôt bois bonn bureau
    ça camarad capitain cas caus cent cependant ceux chaqu charg chemin chos class combat commerc compagni concour
    condamné condition connu côté cours d'ailleur d'après d'autr d'avoir d'être date décidé déclaré défense demain
    dès deuxième devait devoir direction disposition docteur doit domicil donn donné donner dram eaux effet enfin
    ensuit environ étant état eux face faisait fer fil film fin fit fond forc foul français froid furent gard gare
    gen générale grav grève group haut huit j'ai jamais juge juin jusqu'à justic l'année l'école l'ennemi l'état
    l'heur l'on l'un laquell lettr loin longu lorsqu mai maintenant mair malgré mari matinée mauvais meilleur membr
    mer mère mes mètres mettr mieux militair mill million mis mise mlle mm moi mon mot municipal n'avait n'y neig
    neuf nombreus nombreux notair nouveau nouveaux officier ouvert parc paris parmi passag passé pay pein personnel
    pied plac politiqu possibl post pourrait pouvoir préfet prendr prison prochain produit programm projet public
    publiqu qu'à qu'on quartier quel quell question raison rapport reçu rendr rendu repris rest réunion roi rôle
    rout rue russ s'était s'il sait sall samedi secour semain sept serait seront seulement situation soin soldat
    souvent suis sujet ta tandis tant tard te tel tenu term terr terrain tête titr tour train tranchées tribunal
    trop trouv trouvé va valeur vent vieillard vient voici voir voisin voitur vol votr vu vue`,
  ],
  [
    4,
    `accord acte action actuel actuell actuellement admis afin âge âgée ai aient ait allait allocation ami amie amis
    ancienn année annonc annoncé appartenant appelé arme arrêté arriv arrivé artilleri artist atteint auprès auquel
    automobil autour avez avis avocat ball banqu barreau bas bass bataill batteri beau bell billet blanch blessé
    blessés blessur bomb bord bra brigadier britanniqu bruit c'était cabinet cadavr caiss calm campagn candidat
    canon capital caractère cart central cérémonie chacun champ changement chant chargé chauffeur chercher chevaux
    chin chinois cinéma cinquant circonstanc citoyen civil clef client cœur colon colonel comité commandant
    commencé comment commis commission compagny complètement comprenait compris concern concernant condamnation
    conduir conduit confianc conflit connaissanc connaître conseiller considérable construction construit continu
    continuer contrat contrôle côte coupabl courant coureur crim cris croir cuisin cuisinier cultivateur d'abord
    d'argent d'artilleri d'autant d'eau d'hier d'honneur d'infanteri d'instruction d'or d'où danger davantag dé
    début décès décision déclarations déclare décret demanda demander demeurant départ département dépenses dépôt
    député députés dernières dessous dessus détruit développement devenir devenu devra difficil dis discour
    discussion disparu distribution diver divers domestiqu donna donnant données dout dû durant durée effort
    employé employés endroit engagement enlevé enquête entrepris enver envoyé époque époux er es établi eut eût
    événements exact exempl expert facil façon faibl faisant faveur fera ferm fête fêtes fleuv fonction font form
    frais française front frontière fuit gagné garçon gardien gauch gendarm gendarmeri grâce grévistes grièvement
    gro habitant honneur ici ii ile îles immédiatement incendi incident indiqué individu instant intérêt intérieure
    jamb jardin jeu jeudi jeux joué jouer journal journaux journée judiciair jusqu'au just kilo kilomètres l'a
    l'administration l'après l'armée l'articl l'assistanc l'autr l'avait l'eau l'enfant l'enquête l'est l'histoir
    l'homm l'honneur l'hôpital l'instruction l'intérêt l'intérieur l'objet l'occasion l'ordr l'union laiss laisser
    lancé légère lendemain lequel liberté libr lieutenant lieux list lit livr longtemp lor lorsqu'il lot lourd lu
    lundi lutt lycée ma machin magasin magistrat main mairi mal malad malheureux mandat manifestation mar marchand
    marché mardi mariag marin maritim marqu matière médecin mêmes mercredi mérite mesur meurtrier milieu ministère
    minuit minut monsieur mouvement moyen moyenn musiqu n'en n'était n'ont national navir né nécessaire nécessaires
    niveau noir nommés notamment note nouvel novembr numéro objet obsèques occupé octobr offert ordr ouest oui pain
    paix papier parent parisien parler parol parquet particulier particulièrement partir partis partout party pass
    passant passer patron pauvr pension perdu période permis pert peupl peuvent pharmaci pièce pièces pierr plaint
    plaisir plan plein plupart poch pompier pont population portant porté portée position pourquoi pourra
    pourraient poursuit pourtant pouvait pratiqu premières présence présent présente présenter presqu press preuv
    prévenu principal prit procès procureur produir professeur progrès progressé prononcé propo proposition propr
    propriétaire provisoir publié puissanc qu qu'en qualité quant quantité quitté quoi rapidement réalisé recherch
    rechercher reconnu réduit régiment relation remarquer remis remplacement renseignement rentrer réponse
    repoussées reprendr représentant république réseau responsabilité ressourc résultats retirer retour retrait
    retrouver réussi revenu revolver revu rivière s'adresser s'agit s'en s'y sais saison sang santé satisfaction
    savoir scène scientifiqu séance second secrétaire selon sembl sen sensibl septembr siècle siège signé simpl
    simplement situé social socialist société soient soirée soixant sol sort sorti sortir soumis sourc souvenir
    spéciale spectacl subi substitut suivr surpris sursis surtout système tabl taxe tell température tenir terribl
    territoir tes théâtre tion tomba ton toutefois traité traitement transport transporté travaux traver trent
    troisième trouva trouvaient trouvait trouver tu unis venait vendredi vendu venir venu véritable vêtements veut
    veuv vice victim victoir vieux villag vin vint violent visag visit vit vite vive voie voilà voit voix voleur
    vont vos vote voulait voulu voyag vrai vraiment yeux zone`,
  ],
  [
    5,
    `abandonner abord absolument accès accident accompagné accusation achat adjoint administrateur administratif
    administration admirabl adress adressé adresser adversair ae affecté affirm agresseur agricol ah aide air allé
    aller allon allur amateur ambassadeur amené américain américaine amical annuel annuell aperçu aperçut
    appartement appel application argent armée armurier arrêt arrêtée arrêtés arrière arriva arrivée arriver
    arrondissement art articl artistiqu assistant assisté assister assistés assuré attaqué attend attendant attendr
    attention attraction auparavant auraient auront autant autrement autrichien avanc avantag aviateur bain baiss
    bal banc banlieu barb base bassin bat bataillon bateaux bâtiment bâtiments beauté beaux bicyclett bienfaisanc
    boir bombardé boucher boulevard bourg bourgeois bout brav bretagn brigad brillant budget café camaraderi
    cambrioleur canal candidatur cardinal carré carrière catastroph catholiqu causé cavaleri ceci célèbre
    célibataire centim centr cercl certainement certificat chanc chanson charbon chargée chasseur cheminée cher
    chien chiffr choix chômage chut ciel circulair cire cite civilisation cl clair classé clôture collection
    collègues comédie command commandement commenc commencement compagn complet complic composée comprenant
    comprend comptabilité comptant comt con concert conclusion concurrent condamn condamnés conduisait conduisit
    conférence congestion congrès connaissait conquis conséquence conséquent conservé considérables consommation
    constata constaté constater constitu constitution construir contenant continuent contrair convention corbillard
    cordial correspondant cote côtés couch coucher couleur court cousin couteau couvert création crédit créé cria
    critiqu crois croissanc croit cru crue cyclist d'administration d'aller d'amend d'armée d'art d'assistanc d'ell
    d'en d'eux d'hygiène d'ici d'important d'ordr da dame débit débuts déclaration découvert défaut défendre
    défendu défilé définitive définitivement défunt dégâts degrés dehor delà délégué demandait demandé démarche
    demeur démontré départements dépasse dépassé dépêche dépit déposé dépositaire descendait désigné désir
    destination destruction détail détails deuil devint devon devrait di difficultés diminution diplomatiqu direct
    directement disant disent distanc district division divisionnair divorc dizain document doivent dollar domain
    dommag don donnés dos douc douleur douz dragon due dus dut école écoles économique écrit eh el électeurs
    élections éléments élevé élèves ème empêcher emploi énergie engagé engagée ennemi énorme enregistré ensembl
    entendr entendu entier entière entièrement entra entrée entrepreneur erreur escadron espagnol espèces espérer
    esprit estim étage états êtes étrangères étrangers etud étude étudiants eurent euro éviter ex exactement examen
    exist expliqué extraordinair facilement facteur faisaient fallait familial faudrait fermée fermetur février
    finalement financ fini finit fixée fixer flamm flott foi fonctionnair forcé forêt formation fortun franco
    frappé frère frères fumée fusil fût futur gagnent garanti garçons généralement généraux gest goitr gouverneur
    grad gratuit grenier guid hasard hauteur heureusement heureux histoir hiver hor hôtel humain ia idée idées ie
    ij immeubl inconnu indication indiqu individus inf information inscription inscrit inspecteur instruction
    interdit intéressant intéressante intérêts international interrogé intim introduit inutil investisseur ir
    jalousi jaun jetant joie joli joue journalier jugé jugement juif jusqu justement l'abri l'absenc l'accident
    l'accord l'accusé l'action l'affair l'âge l'aid l'air l'amour l'an l'ancien l'appartement l'appel l'application
    l'argent l'arrivée l'arrondissement l'art l'artist l'assemblée l'attention l'augmentation l'auto l'avaient
    l'avon l'église l'élection l'éloge l'empereur l'empir l'endroit l'entrée l'époque l'espac l'espoir
    l'établissement l'étude l'existenc l'hospic l'idée l'industri l'instant l'intention l'internat l'intervention
    l'issu l'itali l'œil l'offensiv l'ont l'orchestr l'origin l'ouest l'université l'usin laissant laissé laissée
    lamp lanc langu larm lecteur légèrement légion lesquell lien limit lire litr local locatair location logement
    lois louer madam maintenir maintenu maîtres major majorité maladi malfaiteur malheur malheureus malheureusement
    malin maltress mand manière manifest manqu march marchés maréchal marqué match matériel matinées maximum
    mécanicien médaille médecins menac ménagère ment messag met mettent meubl meurtr mi milieux milliard millier
    ministérielle misère mission mit mobilier modern modification moitié mondial montant monté montr montré
    morceaux motif municipaux mur mystérieux n'ai n'ayant naissanc nation natur naturel naturell naufrag néanmoins
    née nettement nie normal nu nul null obligation obligé observation obtenir obtenu occasion occupait œuvre
    officiel officiell onze organisée ottoman outr ouvrir paie paiement paill palais paniqu paquet paraissait
    parait parcour pareill parfait parfois parlé partisan parvenu passa passait payer pêche peintr peloton pensée
    penser perd perdr permet permettant permettr personnag perspectiv photo pilot pitié placé plaidoiri plaqu plat
    plutôt poid poing poisson pomm populair porta portait portemonnai portent porter possède possession possibilité
    postulant poudr poul pourront poursuivi pouvaient pouvant pouvon précise préfecture préjudice prend présenta
    présenté présents présidence pria prim princip principalement prisonnier privé probablement production
    profession professionnel profit profond progression proposé propriété protection protéger provinc provoquée
    publi publication puisqu puiss puissant purent qu'après qu'au qu'est quai quarant quart quatrième quelconqu
    quelqu'un querell quinz quitter quoiqu rapid rapporteur rare réalité récemment recevait recevoir reçoit
    reconnaître recueilli reçus reçut réduction réduire refus refusé regarder régions règlement règles règne rein
    rejoindr rejoint relatif relativ religieus remplacé rencontr rencontré rend rendait rendement rendent rendit
    rendus rent rentrant répond répondit répondre répondu réponses repoussé repoussée représentation reprit reproch
    républicains réserve responsabl ressort restait resté restés résultat retiré retrouvé réunis révélé revenir
    revenus révolution révolutionnaires risqu rive rois roue roug royal rude russi s'empressa s'étaient sac saint
    saisi salair salon sauf saumon saurait sauter sauver savait savent séances secondair section sécurité semblabl
    semblait sensiblement sentiment septième serb sergent série servait sign signal signalement silenc sinistr sir
    site située sixième sociétés sœur soi sold soleil solution sortant sourir soutenu stag station statu styl su
    successivement suffisant suicid suivi supérieur supérieure suppos sûr surfac survenu suspect syndicat tableau
    tableaux talent tarda tarif taux taxi techniqu téléphone témoins tenait tenant tendanc teneur tenté tenter ter
    termin terminé text tient tir tiré titulair toi toilett tombé tomber tort total tr trac traction tradition
    trait tramway tranquill transition transporter travaill travaillé travailler travailleur tribunaux trist
    trouvant tué tuer turc txt uns usag usin util utilisé vagu vaillant vais vapeur vast veill vendr verbal verr
    vertu veulent veux viand vicair vide vieill vien violenc vis vivant vivement vœux volé volontair volonté voté
    voter voulez voulut voy voyageur voyait zéro`,
  ],
];
