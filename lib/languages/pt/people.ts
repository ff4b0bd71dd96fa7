import type { NameWords } from '../base/name-words';
import { facts } from './facts';

/** The words by which people in Portuguese texts are found. `NameWords` explains each list. */
export const people: NameWords = {
  tag: 'pt',
  writing: 'cased',
  address: `senhor|senhora|sr.|sra.|sr|sra|dom|dona|d.|doutor|doutora|dr.|dra.|dr|dra|professor|professora|prof.|sir|lady|padre|
    frei|madre|eng.`,
  roles: `presidente|presidenta|ex-presidente|vice-presidente|ministro|ministra|ex-ministro|ex-ministra|primeiro-ministro|
    primeira-ministra|prefeito|prefeita|ex-prefeito|governador|governadora|ex-governador|senador|senadora|deputado|
    deputada|vereador|vereadora|diretor|diretora|director|directora|porta-voz|secretário|secretária|candidato|candidata|
    líder|chefe|rei|rainha|príncipe|princesa|papa|bispo|arcebispo|cardeal|general|coronel|capitão|capitã|juiz|juíza|
    desembargador|desembargadora|procurador|procuradora|promotor|promotora|advogado|advogada|ator|atriz|actor|actriz|
    cantor|cantora|escritor|escritora|poeta|jornalista|treinador|treinadora|técnico|técnica|atacante|avançado|goleiro|
    guarda-redes|zagueiro|meia|médio|jogador|jogadora|piloto|tenista|empresário|empresária|economista|pesquisador|
    pesquisadora|investigador|investigadora|historiador|historiadora|médico|médica|comissário|comissária|embaixador|
    embaixadora|chanceler|coordenador|coordenadora|fundador|fundadora|analista|especialista|dirigente|ativista|cineasta|
    músico|compositor|compositora|artista|pintor|pintora|romancista|filósofo|filósofa|físico|delegado|delegada|comandante|
    relator|relatora|parlamentar|autarca|gerente|apresentador|apresentadora|sindicalista|biólogo|bióloga|
    representante|responsável|reitor|reitora|professor|professora|engenheiro|engenheira|arquiteto|arquiteta|psicólogo|
    psicóloga|cientista|climatologista|futebolista|apresentadores|produtor|produtora|autor|autora|diretor-geral|
    secretário-geral|presidentes|ministros|deputados|eurodeputado|eurodeputada|presidente-executivo|tenente|sargento|
    major|almirante|inspetor|inspetora|editor|editora|fotógrafo|fotógrafa|chef|estilista|influenciador|influenciadora|
    humorista|sambista|defensor|defensora|conselheiro|conselheira|assessor|assessora|negociador|negociadora|enviado|
    enviada|bilionário|bilionária|premiê`,
  roleLinks: 'de|do|da|dos|das|e|para|em|no|na|geral|executivo|executiva',
  roleArticles: 'o|a|os|as|um|uma',
  ownerArticles: 'do|da',
  roleQualifiers: ['ex|antigo|antiga|então|novo|nova|atual|actual|futuro|futura|vice|primeiro|primeira'],
  roleEnds: 'que|ao|à',
  conjunctions: 'e',
  bodies: `associação|fundação|federação|confederação|sindicato|ministério|partido|universidade|instituto|hospital|
    prefeitura|câmara|governo|grupo|banco|clube|comitê|comité|conselho|comissão|escola|polícia|casa|movimento|
    aliança|frente|tribunal|liga|copa|taça|prémio|prêmio|festival|sociedade|união`,
  nobody: 'hamas|hezbollah',
  saying: `disse|diz|dizem|afirmou|afirma|declarou|declara|explicou|explica|ressaltou|ressalta|acrescentou|acrescenta|destacou|
    destaca|comentou|comenta|contou|conta|garantiu|garante|defendeu|defende|criticou|critica|anunciou|anuncia|escreveu|
    escreve|lembrou|lembra|avaliou|avalia|sublinhou|sublinha|revelou|referiu|salientou|respondeu|admitiu|reconheceu|
    alertou|adiantou|concluiu`,
  particles: 'de|do|da|dos|das|e|di|del|van|von|al|el|bin|la|d’',
  closed: facts.closed,
  sureFrom: 0.3,
};
