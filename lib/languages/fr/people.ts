import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in French texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'fr',
  writing: 'cased',
  elisions: `l'|d'|qu'|s'|n'|c'|j'|m'|t'|jusqu'|lorsqu'|puisqu'|quoiqu'`,
  address: `m.|mm.|mme|mmes|mlle|monsieur|madame|mademoiselle|me|maître|dr|docteur|pr|professeur|sir|lady|lord|monseigneur|mgr|
    père|sœur|frère|abbé`,
  roles: `président|présidente|ex-président|vice-président|vice-présidente|ministre|ex-ministre|maire|sénateur|sénatrice|député|
    députée|eurodéputé|eurodéputée|directeur|directrice|porte-parole|secrétaire|candidat|candidate|chef|cheffe|leader|
    patron|patronne|roi|reine|prince|princesse|pape|évêque|archevêque|cardinal|général|générale|colonel|capitaine|juge|
    procureur|procureure|avocat|avocate|acteur|actrice|comédien|comédienne|chanteur|chanteuse|écrivain|écrivaine|poète|
    journaliste|entraîneur|entraîneuse|sélectionneur|attaquant|attaquante|gardien|gardienne|défenseur|milieu|joueur|
    joueuse|pilote|économiste|chercheur|chercheuse|historien|historienne|médecin|commissaire|ambassadeur|ambassadrice|
    chancelier|chancelière|conseiller|conseillère|adjoint|adjointe|coordinateur|coordinatrice|fondateur|fondatrice|
    cofondateur|cofondatrice|analyste|expert|experte|dirigeant|dirigeante|militant|militante|cinéaste|réalisateur|
    réalisatrice|musicien|musicienne|compositeur|compositrice|artiste|peintre|romancier|romancière|philosophe|physicien|
    physicienne|préfet|préfète|sous-préfet|présidentiable|politologue|sociologue|syndicaliste|agriculteur|agricultrice|
    pdg|romancière|auteur|autrice|animateur|animatrice|rapporteur|rapporteure|élu|élue|gouverneur|gouverneure|
    représentant|représentante|manager|coprésident|coprésidente|vice-premier|commandant|commandante|lieutenant|
    adjudant|proviseur|recteur|rectrice|professeur|professeure|enseignant|enseignante|ingénieur|ingénieure|
    responsable|gérant|gérante|producteur|productrice|présentateur|présentatrice|footballeur|footballeuse|cycliste|
    tenniswoman|tennisman|champion|championne|psychologue|infirmier|infirmière|urgentiste|climatologue|biologiste|
    directeurs|secrétaires|dramaturge|metteur|styliste|créateur|créatrice|photographe|éditorialiste|chroniqueur|
    chroniqueuse|humoriste|rappeur|rappeuse|parlementaire|négociateur|négociatrice|émissaire|médiateur|médiatrice|
    délégué|déléguée|coach|ministres|présidents|porte-paroles|procureurs`,
  roleLinks: 'de|du|des|la|le|les|et|à|au|aux|en|pour|général|générale|adjoint|adjointe|l’|d’|délégué|déléguée',
  roleArticles: "le|la|les|l'|un|une",
  ownerArticles: "du|la|le|l'",
  roleQualifiers: [
    'ex|ancien|ancienne|anciens|futur|future|nouveau|nouvel|nouvelle|actuel|actuelle|vice|haut|haute|premier|première|grand',
  ],
  roleEnds: 'auprès|interrogé|interrogée|lui|elle',
  conjunctions: 'et',
  namedThings:
    'rue|avenue|boulevard|place|théâtre|école|lycée|collège|institut|université|fondation|hôpital|stade|musée|ouragan|tempête|cyclone|pont|quartier|aéroport|prix|parc|bibliothèque|salle|hôtel|restaurant|banque|église|cathédrale|mont|square|gare|médiathèque|gymnase|parti|saint|sainte',
  placeKinds: 'ville|commune|village|département|région|province|île|canton|préfecture|mairie',
  bodies: `association|fondation|fédération|confédération|syndicat|ministère|parti|université|institut|hôpital|mairie|
    gouvernement|groupe|banque|club|comité|conseil|commission|collectif|lycée|école|police|maison|mouvement|
    alliance|front|cour|tribunal|ligue|coupe|prix|festival|société|stade|olympique|racing|rassemblement`,
  nobody: 'hamas|hezbollah|ben gourion',
  saying: `dit|déclare|déclaré|affirme|affirmé|assure|assuré|explique|expliqué|estime|estimé|souligne|souligné|précise|précisé|
    indique|indiqué|ajoute|ajouté|rappelle|rappelé|confie|confié|regrette|raconte|dénonce|dénoncé|annonce|annoncé|répond|
    répondu|écrit|juge|martèle|lance|lancé|observe|note|reconnaît|insiste|commente|témoigne|résume|prévient`,
  particles: 'de|du|des|la|le|les|d’|van|von|al|el|ben|bin|di|da|dos|y',
  closed: facts.closed,
  sureFrom: 1,
};
