import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  à au aux après avant avec chez contre dans de d' depuis derrière dès des du devant durant en entre envers hors jusque jusqu' malgré
  outre par parmi pendant pour sans sauf selon sous sur vers via face grâce lors
`);
const ARTICLES = words("le la l' les un une des du");
const AUXILIARIES = words(`
  est sont était étaient fut furent sera seront serait seraient soit soient être a ont avait avaient eut eurent aura auront aurait auraient
  ait aient avoir peut peuvent pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait
  devraient va vont allait allaient veut veulent voulait faut fallait été
`);
const SAYING = words(`
  dit disent déclare déclaré affirme affirment affirmé assure assurent assuré explique expliquent expliqué estime estiment estimé souligne
  soulignent souligné précise précisent précisé précisant indique indiquent indiqué ajoute ajouté rappelle rappelé confie confié
  raconte raconté annonce annoncé annoncent répond répondu écrit martèle martelé observe note noté reconnaît insiste insisté commente
  commenté témoigne résume prévient prévenu confirmé confirme rapporte rapporté révélé révèle détaille détaillé promis regretté
`);

/** The words by which French sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...ARTICLES,
    ...AUXILIARIES,
    ...words(`
      et ou mais ni que qu' qui dont où quand comme parce car si lorsque puisque son sa ses leur leurs notre nos votre ce cet cette ces
      plus moins très près presque environ quelque ne n' se s' je j' il elle ils elles on nous vous y c' lui aussi
    `),
  ],
  openStarts: words("et ou mais ni car or que qu'"),
  prepositions: PREPOSITIONS,
  conjunctions: words('et ou mais ni car'),
  subordinators: words("parce lorsque lorsqu' quand si s' puisque puisqu' comme tandis alors afin"),
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"),
  determiners: [
    ...ARTICLES,
    ...words('son sa ses leur leurs notre nos ce cet cette ces chaque tout toute tous toutes au aux'),
  ],
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      fait font fit firent faisait fera feront prend prennent prit pris met mettent mit vient viennent vint venait tient tiennent tenait
      tiendra reste restent resta devient deviennent devenait reçoit reçoivent perd perdent gagne gagnent compte comptent coûte coûtent vaut
      valent représente représentent atteint atteignent dépasse dépassent augmente augmentent baisse baissent recule reculent
      progresse progressent grimpe grimpent chute chutent tombe tombent vit vivent meurt meurent naît travaille travaillent joue
      jouent ouvre ouvrent ferme ferment commence commencent débute débutent finit finissent termine terminent dure durent porte portent
      montre montrent prévoit prévoient permet permettent propose proposent demande demandent appelle appellent accuse accusent
      affronte affrontent accueille accueillent rejoint rejoignent quitte quittent dirige dirigent préside occupe occupent figure
      figurent existe existent concerne concernent touche touchent vise visent voit voient sait savent croit croient pense pensent
      espère espèrent attend attendent cherche cherchent refuse refusent rejette rejettent vote votent adopte adoptent
      entre entrent sort sortent part partent arrive arrivent revient reviennent passe passent donne donnent offre offrent
      vend vendent achète achètent paie paient paye payent dénonce dénoncent s'agit compose composent comprend comprennent
      souhaite souhaitent permis suit suivent suspend décide décident exige exigent signe signent publie publient
      organise organisent remporte remportent provoque provoquent constitue constituent dispose disposent bénéficie bénéficient
      multiplie multiplient impose imposent paraît paraissent suffit suffisent semble semblent rend rendent devance devancent subit
      subissent remplace remplacent reprend reprennent renforce renforcent renonce renoncent rencontre rencontrent retrouve retrouvent
      révise rassemble rassemblent réclame réclament réagit recommande recommandent réunit réunissent retient retire retourne relance
      relie remet remettent présente présentent précède prolonge promet promettent produit produisent protège redoute regroupe règne
      repose reposent résulte réussit risque risquent séduit sépare sert servent siège signifie situe soutient soutiennent subsiste
      succède supprime surveille tente tentent traverse traversent trouve trouvent tue utilise utilisent varie veille victime obtient
      obtiennent participe participent parle parlent partage perçoit persiste place plaide poursuit poursuivent pousse préfère prépare
      préparent menace menacent mène mènent mérite mesure mobilise monte montent modifie nomme nuit oblige interdit interdisent invite
      invitent investit juge jugent laisse laissent lance lancent limite lutte maintient manque manquent marque marquent inclut incarne
      incite indigne inquiète inspire installe intègre intervient invoque garde gère grandit franchit force forme forment favorise fixe
      fournit forge évoque évoquent examine exclut exerce expose exprime facilite falloir échappe échoue éclate écope élargit élit
      embauche empêche encadre engage enquête entend entendent entraîne entame envisage envoie équipe étudie couvre craint craignent crée
      créent critique croise cède célèbre cesse change chasse choisit combat commande compare complète conclut condamne conduit
      conduisent connaît connaissent conserve considère consiste construit consulte contient contribue contrôle convient convoque
      coordonne abrite accepte acceptent accélère accompagne accorde accroît achève admet agit agissent aide aident aime alerte aligne
      allège amène anime applique apporte apportent apprend approuve arrête assiste assume attaque attaquent attire autorise avance avoue
      bat battent bloque bouleverse dépose déplore dépend dépendent dérape descend désigne détient détruit développe diffère diffuse
      diminue discute disparaît distingue divise domine double
    `),
  ],
  verbEndings: words('ait aient èrent irent urent era eront erait eraient ira iront irait'),
  turns: words(`
    ne n' pas jamais personne rien aucun aucune sans ni si nie nient dément démentent refuse refusé refusent rejette rejeté empêche
    empêché évite évité guère
  `),
  conditions: words("si s' sans sauf"),
  links: [
    'et|mais|or|car',
    'ainsi',
    'alors',
    'aussi',
    'au total',
    'cependant|toutefois|pourtant|néanmoins',
    'd’ailleurs',
    'de plus|même',
    'de son côté',
    'en effet|fait|outre|revanche|particulier',
    'enfin',
    'ensuite',
    'par ailleurs|exemple',
    'par conséquent',
    'pour sa part',
    'reste que',
    'surtout',
  ],
  degrees: words(`
    plus de d' moins au près environ quelque quelques seulement presque jusqu' à pas autres les leurs ses total un une la le
  `),
  dateLeads: words('le en ce'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('publié publiée publiés publie mis photographié diffusé diffusée actualisé paru parue filmé'),
  complementisers: words("que qu'"),
  pronouns: words("je j' tu il elle on nous vous ils elles ce c' cela ça"),
  sources: [
    'selon',
    'd’après',
    'd’ après',
    'de source|sources',
    'd’ source',
    'aux yeux de',
    'a-t-il|elle|on',
    'ont-ils|elles',
    'comme le|l’|la',
  ],
  leaning: [
    'ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles|son|sa|ses|leur|leurs|cela|ça|c’est|c’était|ceci',
    '(à|dans|de|avec|pour|par|sur|en|après|avant|lors de|au cours de|parmi|selon) ce|cet|cette|ces|son|sa|ses|leur|leurs|eux|elles|lui',
    'parmi|entre|chez|avec|pour eux|elles|lui|elle',
    'l’un|l’une|les deux|tous deux|toutes deux|dont',
    'je|j’ai|nous|y',
    'un autre|une autre|d’autres',
  ],
  deictics: [
    '(à|dans|de|pour|en|après|avant|depuis)? ce|cet|cette|ces semaine|semaines|année|mois|nuit|matin|soir|été|hiver|automne|printemps|saison|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|jours|derniers|dernières|prochains|week-end|après-midi',
  ],
  standIns: words('il elle ils elles celui-ci celle-ci ceux-ci'),
  nounTies: words("de d' d’ du"),
  notTied: words('plus moins près autour lors partir avant environ hors loin cours sein'),
  keepsMention: true,
  elided: words("l' d' qu' n' s' c' j' m' t' lorsqu' puisqu' jusqu' quoiqu'"),
};
