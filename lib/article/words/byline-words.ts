/** Words in an author field that are no part of a person's name, by what they are. Lower case. */

/** Names of accounts, desks, agencies and firms: whoever is called so is not one person. */
export const NOT_A_PERSON = new Set(
  (
    'admin administrator editor editors editorial redaktion redaktionsteam redaktor team staff newsroom desk newsdesk webmaster webteam webredaktion ' +
    'publisher author autor anonymous anonym anónimo anonimo guest gast user root wordpress wordpressadmin superuser support redaccion redacción redação redazione rédaction ' +
    'redakcja редакция редакція news agency agencies agencias agenturen agence agencia presse press pressestelle pressemitteilung media medien magazin magazine online ' +
    'gmbh ag kg ev inc ltd llc corp company foundation stiftung verein verband bundesverband institut institute universität university ministerium ministry ' +
    'zeitung times post tribune herald guardian journal gazette daily radio fernsehen tv channel network wire service services contributors contributor ' +
    'wires correspondents am pm shop blog podcast website webseite startseite home impressum comments kommentare posts articles blogger'
  ).split(' '),
);
export const AGENCIES = new Set(
  (
    'ap afp dpa reuters apa sid epd kna ddp dapd upi efe ansa tass itar-tass interfax xinhua bloomberg pti ani ians aap pa lno lby dts ots ' +
    'associated-press europa-press agence-france-presse ria-novosti unian ukrinform cnn bbc nbc cbs abc cnbc npr orf ard zdf ndr wdr mdr'
  ).split(' '),
);
/** Opens a byline, in front of the name. */
export const BEFORE_NAME =
  /^(?:(?:(?:written|posted|published|reported|words|story|text|review|article|report|photos?|submitted|created|compiled|reviewed)\s+)?by|von|vom|par|por|di|da|author|autor|autorin|autoren|auteur|autore|автор|автори?ы?|text|texte|texto|ein beitrag von|artikel von|im wortlaut von|über|geschrieben von|verfasst von|veröffentlicht von|erstellt von|publié par|publicado por|escrito por|scritto da|pubblicato da|a cura di|beitrag ?von|redakteur|reporter|editor|name)\s*[:.]?\s+/iu;
/** Stands after the name: posts, degrees, employers. What follows it is not the name either. */
export const AFTER_NAME =
  /\s*(?:\||@|–|—|·|•|»|\(|\bfor the\b|\bfor\s+\p{Lu}|\bat the\b|\bis an?\b|\bin \p{Lu}|\bim \p{Lu}|\bam\s+(?:\d|\p{Lu})|\bon\s+\w+\s\d|\bupdated\b|\bpublished\b|\bposted\b|\bfollow\b|\bview\b|\bshare|<|(?<=\S\s\S+\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mo|Di|Mi|Do|Fr|Sa|So)$)).*$/u;
export const POSTS = new Set(
  (
    'reporter correspondent editor writer journalist columnist contributor producer analyst professor freelance photographer critic staff senior chief deputy ' +
    'redakteur redakteurin korrespondent korrespondentin journalist journalistin autor autorin reporterin chefredakteur volontär volontärin rédacteur rédactrice journaliste ' +
    'periodista redactor redactora corresponsal jornalista repórter giornalista corrispondente корреспондент журналист редактор ' +
    'phd md mba rd msc bsc ma ba jr sr esq dds rn'
  ).split(' '),
);
