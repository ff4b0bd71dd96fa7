import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  a ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para pelo pela pelos pelas por
  segundo conforme sem sob sobre perante
`);
const ARTICLES = words('o a os as um uma uns umas');
const AUXILIARIES = words(`
  é são era eram foi foram será serão seria seriam seja sejam ser está estão estava estavam esteve estará estarão tem têm tinha tinham teve
  tiveram terá terão teria teriam há houve havia haverá pode podem podia poderá poderão poderia poderiam deve devem devia
  deverá deverão deveria deveriam vai vão ia iam sido estado
`);
const SAYING = words(`
  disse diz dizem disseram dito afirmou afirma afirmam afirmaram declarou declara explicou explica explicaram ressaltou ressalta
  acrescentou acrescenta destacou destaca comentou comenta contou conta garantiu garante defendeu defende anunciou anuncia
  anunciaram escreveu escreve lembrou lembra avaliou avalia sublinhou sublinha revelou revela referiu refere salientou respondeu
  admitiu admite reconheceu alertou alerta adiantou adianta concluiu informou informa informaram confirmou confirma indicou indica
  relatou relata apontou aponta
`);

/** The words by which Portuguese sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...ARTICLES,
    ...AUXILIARIES,
    ...words(`
      e ou mas nem que quem cujo cuja cujos cujas onde quando como porque embora enquanto seu sua seus suas nosso nossa este esta
      estes estas esse essa esses essas mais menos muito quase cerca também se me lhe lhes não
    `),
  ],
  openStarts: words('e ou mas nem que pois'),
  prepositions: PREPOSITIONS,
  conjunctions: words('e ou mas nem'),
  subordinators: words('porque embora enquanto quando se pois como onde caso'),
  relatives: words('que quem cujo cuja cujos cujas qual quais onde'),
  determiners: [
    ...ARTICLES,
    ...words(
      'seu sua seus suas este esta estes estas esse essa esses essas cada todo toda todos todas ao à do da no na',
    ),
  ],
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      faz fazem fez fizeram fazia dá dão deu deram segue seguem seguiu vem vêm veio vieram fica ficam chega chegam leva levam passa passam
      põe põem pôs quer querem quis sabe sabem soube acredita acreditam espera esperam busca buscam ganha ganham perde
      perdem perdeu perderam sobe sobem subiu caem caiu cresce crescem cresceu custa custam paga pagam vive vivem viveu morre morrem morreu
      morreram nasce nasceu nasceram trabalha trabalham joga jogam entra entram sai saem saiu saíram volta voltam abre abrem abriu fecha fecham
      inclui incluem permite permitem permitiu exige exigem prevê preveem mantém mantêm manteve recebe recebem recebeu receberam
      representa representam apresenta apresentam oferece oferecem estreia visita visitam realiza realizam começa começam termina terminam
      acaba acabam atinge atingem atingiu supera superam registra registram regista registam sofre sofrem sofreu sofreram venceu vence vencem
      prende prendeu prenderam acusa acusam condena condenam decide decidem decidiu aprova aprovam vota votam apoia apoiam rejeita rejeitam
      dirige dirigem ocupa ocupam forma formam existe existem ocorre ocorrem ocorreu ocorreram acontece acontecem aconteceu vende vendem vendeu
      compra compram propõe propôs consegue conseguem conseguiu obteve obtém reúne reuniu reuniram escolheu elegeu produz produzem
      reduz reduziu investiga investigam pediu pede pedem viu vê veem assumiu assume bateu nasceu permaneceu permanece mostra mostram
      continua continuam continuo responde respondem fico sente sentem sinto impõe impõem aparece aparecem aplica apontam aposta atende
      aumenta aumentam avança avançam cai cancela cobra cobram confirmam conhece conhecem considera consideram contém controla convoca
      corre correm cria criam cumpre cumprem deixa deixam demite depende desce descem descobre determina devolve dispõe dispara disputa
      disputam divulga divulgam domina dura elimina encerra encontra encontram enfrenta enfrentam entrega envia envolve envolvem estima
      estuda evita falta faltam funciona funcionam gera geram governa impede indicam inicia integra investe julga lança lançam libera
      lidera lideram luta marca marcam mata matam melhora mora moram muda mudam nega negam nomeia organiza parece parecem participa
      participam pertence pesa planeja possui possuem prefere prendem prepara procura procuram promete protege provoca publica recua
      serve servem soma sugere suspende tenta tentam teme torna tornam traz trazem troca usa usam utiliza vale valem viaja vira podemos
      posso temos
    `),
  ],
  verbEndings: words('ou iu aram eram iram ava avam ará arão erá erão irá irão ariam eriam'),
  turns: words(`
    não nunca jamais ninguém nada nenhum nenhuma sem nem se nega negou negam descarta descartou rejeita rejeitou desmentiu desmente evita
    evitou impede impediu tampouco
  `),
  conditions: words('se sem salvo caso'),
  links: [
    'e|mas',
    'além disso',
    'agora',
    'ainda',
    'assim',
    'contudo|porém|entretanto|todavia',
    'no entanto',
    'já',
    'por sua vez',
    'por outro lado',
    'por exemplo',
    'portanto',
    'também',
    'enquanto isso',
    'de fato|facto',
  ],
  degrees: words(`
    só apenas mais de menos cerca quase até pelo ao aproximadamente outros outras os as seus um uma total
  `),
  dateLeads: words('em no na neste nesta nesse nessa'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('publicado publicada publicou publicados atualizado atualizada fotografado divulgado divulgada'),
  complementisers: words('que'),
  pronouns: words('eu ele ela nós eles elas isto isso você vocês'),
  sources: ['segundo', 'de acordo com', 'conforme', 'na avaliação|opinião de|do|da', 'nas palavras de'],
  leaning: [
    'este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|isto|isso|seu|sua|seus|suas|o seu|a sua|ali|lá',
    'deste|desta|destes|destas|desse|dessa|desses|dessas|neste|nesta|nesse|nessa|nesses|nisso|disso|dele|dela|deles|delas|nele|nela',
    'ambos|ambas|outro|outra|outros|outras|o mesmo|a mesma|eu|nós',
  ],
  deictics: [
    'este|esta|estes|deste|desta|neste|nesta ano|mês|semana|semanas|dia|dias|noite|manhã|tarde|verão|inverno|temporada|segunda*|terça*|quarta*|quinta*|sexta*|sábado|domingo|fim|último|última|próximo|próxima',
  ],
  standIns: words('ele ela eles elas'),
  dropsSubject: true,
  nounTies: words('de'),
  notTied: words('além cerca perto antes depois dentro através torno partir menos mais acerca apesar fora volta'),
  keepsMention: true,
};
