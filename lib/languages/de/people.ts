import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in German texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'de',
  writing: 'cased',
  address:
    'herr|herrn|frau|dr.|dr|prof.|prof|professor|professorin|doktor|fräulein|sir|lady|lord|mr.|mrs.|ms.|madame|monsieur|dipl.|ing.',
  roles: `präsident|präsidentin|präsidenten|kanzler|kanzlerin|kanzlers|minister|ministerin|ministers|ministerpräsident|ministerpräsidentin|ministerpräsidenten|
    bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|chef|chefin|vorsitzende|vorsitzender|vorsitzenden|vize|sprecher|sprecherin|
    trainer|trainerin|bundestrainer|bundestrainerin|direktor|direktorin|leiter|leiterin|autor|autorin|schauspieler|schauspielerin|regisseur|regisseurin|sänger|sängerin|
    senator|senatorin|staatssekretär|staatssekretärin|abgeordnete|abgeordneter|abgeordneten|politiker|politikerin|könig|königin|prinz|prinzessin|
    papst|bischof|bischöfin|kardinal|general|oberst|richter|richterin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|staatsanwalt|staatsanwältin|experte|expertin|
    forscher|forscherin|historiker|historikerin|journalist|journalistin|moderator|moderatorin|unternehmer|unternehmerin|landrat|landrätin|premierminister|
    premierministerin|premier|botschafter|botschafterin|kommissar|kommissarin|gouverneur|gouverneurin|geschäftsführer|geschäftsführerin|gründer|gründerin|
    generalsekretär|generalsekretärin|torwart|stürmer|stürmerin|verteidiger|mittelfeldspieler|kapitän|kapitänin|schriftsteller|schriftstellerin|
    philosoph|philosophin|künstler|künstlerin|maler|malerin|komponist|komponistin|kandidat|kandidatin|ökonom|ökonomin|ärztin|arzt|pfarrer|pfarrerin|anführer|
    anführerin|intendant|intendantin|manager|managerin|sportdirektor|sportchef|meister|meisterin|weltmeister|weltmeisterin|olympiasieger|olympiasiegerin|
    vorstand|vorständin|aufsichtsratschef|aufsichtsratschefin|amtsinhaber|amtsinhaberin|bundespräsident|bundeskanzler|
    bundeskanzlerin|beraterin|berater|ernährungsberaterin|redakteur|redakteurin|reporter|reporterin|influencer|
    influencerin|designer|designerin|model|musiker|musikerin|rapper|rapperin|fußballer|fußballerin|rennfahrer|
    rennfahrerin|radprofi|profi|polizist|polizistin|soldat|soldatin|lehrer|lehrerin|dozent|dozentin|soziologe|
    soziologin|psychologe|psychologin|biologe|biologin|physiker|physikerin|virologe|virologin|meteorologe|
    meteorologin|bauer|landwirt|landwirtin|wirt|wirtin|veranstalter|veranstalterin|organisator|organisatorin|inhaber|
    inhaberin|eigentümer|eigentümerin|investor|investorin|milliardär|milliardärin|mitbegründer|mitbegründerin|
    dirigent|dirigentin|tennisprofi|torjäger|keeper|coach|co-trainer|bundestagsabgeordnete|fraktionschef|
    außenminister|außenministerin|innenminister|stadtrat|stadträtin|gemeinderat|dekan|rektor|rektorin`,
  roleEndings: `präsident|präsidentin|kanzler|kanzlerin|minister|ministerin|meister|meisterin|chef|chefin|vorsitzende|vorsitzender|sprecher|sprecherin|
    trainer|trainerin|direktor|direktorin|leiter|leiterin|schauspieler|schauspielerin|sekretär|sekretärin|politiker|politikerin|forscher|forscherin|
    experte|expertin|anwalt|anwältin|richter|richterin|spieler|spielerin|sieger|siegerin|führer|führerin|beauftragte|beauftragter|rat|rätin|kandidat|kandidatin|
    wissenschaftler|wissenschaftlerin|kommissar|kommissarin|gründer|gründerin`,
  roleLinks: 'der|des|für|von|im|in|und|bei|beim|am|an|a.',
  roleArticles: 'der|die|das|den|dem|ein|eine|einen|einem|einer',
  ownerArticles: 'des|der',
  roleQualifiers: [
    'ex|ehemalige|ehemaliger|ehemaligen|ehemaligem|frühere|früherer|früheren|damalige|damaliger|damaligen|neue|neuer|neuen|künftige|künftiger|künftigen|designierte|designierter|designierten|stellvertretende|stellvertretender|stellvertretenden|amtierende|amtierender|amtierenden|einstige|einstiger|einstigen',
  ],
  qualifierEndings: [
    [/in$/u, /e[nmr]?$/u, 'e'],
    [/[^e]$/u, /e[nmr]?$/u, 'er'],
  ],
  roleEnds: 'gegenüber|gestern|heute|dem|auf|aus|mit|nach',
  conjunctions: 'und|sowie',
  namedThings:
    'hurrikan|sturmtief|orkan|tief|hoch|café|hotel|restaurant|stiftung|firma|sankt|st.|schloss|burg|brauerei',
  placeKinds: 'stadt|gemeinde|provinz|dorf|insel|landkreis|kreis|ortsteil|stadtteil|bezirk',
  bodies: `verein|verband|stiftung|ministerium|partei|universität|institut|krankenhaus|gemeinde|gruppe|bank|komitee|
    kommission|schule|polizei|bündnis|gericht|liga|museum|klinik|klinikum|gewerkschaft|karte|gelb-rot`,
  nobody: 'hamas|hisbollah|crystal palace|chr',
  saying: `sagte|sagt|sagten|erklärte|erklärt|teilte|betonte|betont|meinte|meint|berichtete|berichtet|forderte|fordert|kritisierte|kritisiert|schrieb|schreibt|
    warnte|warnt|kündigte|lobte|fügte|räumte|zeigte|äußerte|verwies|sprach|nannte`,
  particles: 'von|van|zu|zur|zum|vom|de|der|den|di|da|del|la|le|al|el|bin|und zu',
  cases: [['s', '']],
  closed: facts.closed,
  sureFrom: 0,
  doubtful: 2,
};
