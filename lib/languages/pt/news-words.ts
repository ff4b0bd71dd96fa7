import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from pt of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `ano com como de em foi mais mas não os para por que se ser sua um uma`],
  [
    1,
    `agora ainda até caso cento depois dia diss dois ele empresa entr era esta está este feira foram grand grupo há
    hoje isso já lhe maior mesmo mil milhões muito novo onde ontem ou outro pessoa pode porqu president primeira
    primeiro quando são segundo sem seu seus só sobr também tem tempo ter todo três vai vez`,
  ],
  [
    2,
    `acordo além alguma algun americano ante apena apesar após assim banco bem cada candidato casa cerca cidad cinco
    coisa conta conto contra desd deve diz dua durant ela enquanto equipa essa esse estado estão estava eu ex facto
    fazer feita fez fim final fora forma governo hora jogador jogo lado lei livro lugar medida meio melhor meno
    mercado mês mese ministro mundo nacional nada nem nort nova obra outra país países part partido partir passado
    plano poder política ponto pouco problema processo programa público qual qualquer quanto quas quatro quem
    resultado segunda seja semana sempr será seria sido sistema têm terá tinha toda trabalho tudo valor ver vida
    volta`,
  ],
  [
    3,
    `actual afirma afirmou aí ali alta americana amigo anterior antigo apoio aquel aquela aqui ar área arte assunto
    ataqu através aumento autor autoridad base bilhões boa bom brasileira brasileiro caminho campanha campeonato
    campo capital cargo carro causa central centro chegou cinema claro client club começou computador condições
    continua contrário corrida cr criação crianças dá dado dar decisão defesa dentro deputado desenvolvimento deu
    devem deverá dez diferent dificuldad dinheiro direito diretor dirigent dizer documento domingo economia
    eleições embora emprego encontro entanto então entrada época equip escola espaço especial ess estar estavam
    estrada estrangeiro estrutura estudant estudo exemplo falar falta fase faz feito fica ficou filho film fogo
    fort frent fundo futebol futuro gent geral golo guerra havia história homem homen ideia imagem important
    imposto imprensa inflação informações início interess internacional investimento ir isto jornal jornalista
    joven julho junho junto lá líder linha local logo longo maio mal manter mão marca média meia mesma metad meu
    militar minha modelo modo moeda momento mort muita mulher mundial música necessidad negro ninguém nível noit
    nome nos nós nossa nosso número nunca organização palavra papel parec partida passada passar passo pequeno
    período pesquisa podem poderá pois polícia político população porta portugues português portuguesa posição
    possibilidad possível prazo preço preços presença presidência principal produção produto professor projecto
    projeto proposta próprio prova próxima próximo pública quais qualidad quarta queda quer questão real receber
    rede reforma região regra relação responsável reunião rua saber saúde secretário segurança seis sendo sentido
    serão série serviços sete sexta situação sob sobretudo social sociedad sul tal talvez tanto tão tard taxa
    técnico tema tendo tenha terceiro termo terreno teve tipo título total última último últimos único vão vários
    venda verdad vice visita vista vitória voto zona`,
  ],
  [
    4,
    `aberto abertura abril acaba acabou acção acções acesso acho acima ações acontec aconteceu acrescentou actividad
    actor actualment acusado administração advogado aeroporto agência agent agosto água ajuda alemão algo alguém
    algum aliás alteração alterações alternativa alto altura aluno amanhã ambient âmbito ambo andar animais
    anteontem anunciou ao aposta apresenta apresentada apresentado apresentar apresentou aprovação aquilo áreas
    arma artigo aspecto assessor assinado atacant atenção atitud atrás aumentar autarquia auto baixa baixo balanço
    barco basta bastant bola branco cabeça cabo cadeia caixa candidatura capacidad capaz cara carnaval carreira
    carta centena certo chamado chanc chef chega chegar chegaram civil class colega colocado comando combat começa
    começar comerciais comercial comissão companhia comportamento compra comprar compromisso comunicação comunidad
    comunista concelho concerto concurso condenado conferência conflito conjunto conseguir conseguiu conselho
    considera considerada considerado considerou constituição construção consumidor contacto continuam continuar
    contrato conversa conversão convit coordenador copa corpo cort crédito crescimento criada crim cris críticas
    cruzeiro cuja cujo cultura cultural curso custo dão data debat decidiu declaração declarações defend deixa
    deixar deixou demais democracia derrota desemprego destaqu destinado deverão devido dezembro diant diária
    diferença difícil direcção director direita disco discurso discussão dito dívida dívidas dizem dólar dólares
    domínio droga dúvida dúvidas econômica edição educação efeito eleição eleito eleitor eleitoral elemento
    empresários encontra encontrado encontrar enorm ensino entender entidad entrar entregu entretanto entrevista
    equipamento equivalent eram escolha escritor escudo especialista espectáculo espera esquerda estamo estará
    estev estou estreia etapa europeia europeus evitar exist existem existência expectativa experiência explicou
    exposição face fácil fala família famílias fato favor fax fazem federal fevereiro ficar finalment financeira
    financeiro financiamento fiscal fizeram font força forças formação foss fotografia francês francesa fras fui
    função funcionários funções ganhar ganhou garantia gestão global governador grev habitação haver houv humano ia
    idad idéia ilha imagen importações independent índice indústria informação iniciativa inquérito instituição
    instituições intenção interior internacionais internet intervenção investidor irá italiano janeiro jogar
    jornada jovem juro km la legal leitor leitura letra levar levou ligado lista livr lixo lo locais long lucro
    luta mãe maioria mandato maneira manhã mãos marco março matéria material mau médico medo membro menor metro
    milhão milhar mínimo minuto missão morador morreu morto mostra mostrar motivo movimento mudança necessário
    negociação negociações negócio negócios nenhum nenhuma nota notícia nove novembro números objectivo objetivo
    oficial oito olho operação operações opinião oposição orçamento ordem origem ouro outubro pagamento pagar pai
    pais palco parar parecem participação passa passeio passou paz pedido pedir pena pequena perant percurso perda
    perder perdeu pergunta permit perspectiva perto pessoal piloto piso pobr poderia policiais políticas políticos
    pont ponta popular porém possa posto pouca povo praça praia prática praticament preciso prefeito present
    pretend prevê prevista previsto principais princípio privado procura produtor profissionais promessa própria
    próprios protesto públicas públicos quadro quarto queixa querem questões quinta quis razão razões reais
    realidad realização realizada realizado realizar recebeu recent recentement record recurso redução regim
    regiões regional relações relativament relatório rendimento representant república reserva resolver respeito
    responsabilidad responsáveis resposta restant restaurant resto revista risco ritmo russo sábado sabe saída sair
    sala salários sector século sede seguint seguir seguro sei sejam seleção semelhant senador senhor sequência
    sequer serem serviço sessão setembro setor si sim simpl sindical sociais socialista soldado solução sucesso
    superior surg surpresa taça teatro técnicos tecnologia telefon televisão temo temporada tendência tenho tentar
    tentativa terão terça terceira terem teria terra texto títulos tiveram tomar trabalhador trabalhar transport
    trata tratado tratamento treinador treino tribunal turno tv única unidad uns urv usado uso utilizada vaga vale
    vamo vantagem várias veio velha vem vencer venceu vereador versão via viagem vindo violência vir visto viu você
    voltar voltou volum vontad voz`,
  ],
  [
    5,
    `abaixo aberta aborto abre abriu acabar ação acaso accionista aceitar acha acident acompanhado acontecer
    acontecimento acredita acreditar acrescenta acusa acusações adiantou administrativa admit admitiu adversário
    adversários afastada afinal afirmar africano agricultor agricultura álbum alcanc alcançou aldeia alemães alerta
    aliança alimentar alimento almoço aluguel alvo ameaça amor analisar análise analista anti antiga anunciada
    anúncio aparelho aparentement apartamento aplicação aplicado aponta apontam aprovado aprovar aproveitar árbitro
    argentino argumento art artista assalto assinatura assistência associação atentado atento atingir atingiu
    atividad atleta atrai atraso atuação atual aula autarca avaliação avenida avião bancada banda bandeira bar
    barreira bater bateu beira ben biblioteca bloco blue boca bolsa bomba bon branca brev brilhant britânico busca
    buscar cabe caça cai cair câmara cambial canções cancro cantor capitais carioca carn cartão casal casamento
    categoria cd cedo cego cela cem cena cenário certa certament certeza cessar céu chama chamada chamou chão chav
    chegada cheia choqu chuva ciclo cidadãos cientista cima cimeira cimento circuito circulação circunstâncias
    citado clara classificação cobertura coloca comandant começam começaram comer comércio comida comparação
    competição completa complicado comprador comum comun comunicado comunitários conceito conclusão concorrência
    concorrent concretização condição confiança confirmada confirmar confirmou conform confronto congresso conhecer
    conhecida conhecido conhecimento conquista consciência consegu conseguem conseguia conseguido conseguiram
    consenso consequência conservador consideram considerar consoant constant constitucional construir consumo
    contaminação contar contexto continent contou contratação contribuição contribuir controlar controlo contudo
    convencido conversações convidado copo cor coração corredor correio corrent corrupção costa cotação
    credibilidad crescer criador criança criar criou croata cubano cuidado cumprida cumprido cumprir curta curto
    custa dada dança dando década décadas decisões declarou decreto defender defendeu definição definido definir
    delegação delegado demissão democrata derrotado descoberta descoberto desconto desejo despesa determinada
    detido deus deveria dezena diálogo diário diferenças dimensão diminuição diplomata direção discutir
    disponibilidad disposto disputa disputada disputado disputar distribuição distrito dita diversa divisa divisão
    divulgado dizendo dizia doença doent domésticos dono dr dupla económica econômico economista editor eficaz eis
    elaborado elevado embargo emenda empat empresário empréstimo empréstimos encargo encerramento encerrou
    encontram encontrou enfrentar entra entrega entregar entrou enviada enviado envolvido episódio erro escala
    escolar escolhido escrev escrever escrito escuro esforços esgoto espaços espanhóis espanhola especiais
    especialment espécie espectador esperar espero espírito essencial estabelecimento estabilidad estação estações
    estádio estando estarão estaria estatuto esteja estilo estimativa estranho estratégia estrela estudar europeu
    evento eventuais eventual evident evolução exam excelent excepção excesso executivo exercício exibição exig
    exigências existent expansão experiências explica explicar exploração exportações exposições expressão expulsão
    extensão exterior extremo fábrica facilidad facilitar factor fado faixa falam falou familiar fará favorito
    fazendo fazia fechou feliz feminina férias ferido ferro festa festival ficam ficará ficaram figura filha finais
    fiscalização folha fome fórmula foto fotógrafo fracasso frances franqueado freguesia fronteira fuga funciona
    funcionamento funcionar futura ganha ganhando ganho garant garantir garantiu gás gasto gene gol golp graças
    grau grav guarda habitant habitual haverá haviam hectar herói hipótese histórias holandês horário hospitais
    hospital hospitalar hotel houver humana iam identidad identificado igualment ii imaginar imediatament imediato
    imenso impacto impõe impor importação importância impossível inaugurou incêndio incentivo incident inclui
    incluindo indiano indica individuais industrial inferior influência informou infra inglês iniciou instalação
    instalações instituto instrumento integração integrant inteligent intenções interessant interna interno
    interpretação investigação investigações iria israelita italiana jamais janela japones japonês japonesa joga
    jornais judicial juiz julgamento júri lançado lançamento lançar largo legislação leva levado levaram liberdad
    liderança líderes liga ligação ligada limit língua linguagem líquido lisboeta literatura localizada loja longa
    los luz macaco madrugada manifestação manutenção máquinas mar marcada marcado marcar marcou margem marido
    market massa massacr maus máximo meado medicamento médicos médio melhorar memória mercadoria mérito mesa mestr
    meta militant mim min ministério ministra moda montanha montant morta mostrando motor motorista mp multa
    municipais município municípios muro museu músicos nacionais nasceu natural natureza necessária necessários
    negociar níveis nomeadament normal novidad nuclear objecto obrigatória obter óbvio ocasião ocident ocorreu
    ocorrido ocupam ocupar oest oferec oferta oficiais oficialment olhar onda opção opções operador opiniões
    oportunidad optou ora organismo organizada organizado organizador organizar órgão orientação original orquestra
    ouvir pacot pacto padr pago paixão palestiniano pano papéis par parágrafo parceiro parecer parecia parlamentar
    parqu participant participar particular passageiro passagem passando passaram pasta património patrimônio
    patrocinador paulista pé peça peças pede pediu pedra peix pensa pensar penso perdido perigo perigoso permitem
    permitir permitiu personagen personalidad pés pesca pescador peseta peso pessoais petróleo piano pintor pintura
    pior pista podemo poderão podia poema pole politicament portador portanto porto portugal posições positiva poss
    postura pré precisa prédio prefeitura prémio preocupação preocupações preparação preparar presidenciais
    presidencial preso pressão principalment prisão privada privatização procedimento procurado procurar produzido
    produzir profissional profunda proibido promoção promov promover pronta pronto propaganda propósito próprias
    propriedad protecção protocolo provavelment provisória provocar provocou próximas próximos publicação publicada
    publicado queremo queria quero quilómetros quinto rádio rapidament rápido reajust realizador realment recado
    receb recebido receio receita recessão recuperação reduzida reduzir refer referência referendo referido referiu
    reforço regionais registo registrado regresso remat renda repórter representa representação representado
    representar resident respectivo responder respondeu resta retirar reúne reunir revela revelar revelou revisão
    revolução rio roda rosto rural russa sabor saem sai saiu salão sangu secretaria seguida seguido selecção
    semestr seminário senhora sentir sério serv sérvios servir sessões shop show significa símbolo simplesment
    sinal sindicato sítio situações situada sócios solidariedad soluções som soma somo sou sportinguista subida
    subir subiu substituição suficient suíço sujeito super suspeita suspeito suspensão sustenta tabaco tais talento
    tamanho tanta tarefa técnica técnicas tela tenham tentou terminou território tese test tido timorens tinham
    tinta tiro titular tive tivess tom tomada tomou tonelada top torna tornar torneio torno tornou totalment
    tradição tradicionais tradicional tráfego tráfico transformar transição trânsito transmissão tratar traz
    tributo triunfo troca trocar troféu tropa turismo ufir últimas universitário urbanização urbano usada usar
    usuários vê velho velocidad vêm vencedor vencimento verão verba verd vermelha vestido vi viagen vídeo vigor
    vila vinho vint violento virtud vírus visão visitant vítimas vitórias viva vive viver vivo vizinho volant
    votação votar vou world`,
  ],
];
