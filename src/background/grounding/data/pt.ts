import type { LanguageData } from './language';

/** Portuguese; what is missing is not checked in it. */
export const pt: Partial<LanguageData> = {
  intentions:
    'pretende pretendem quer querem queria planeja planejam planeia espera esperam tenta tentou tentaram ameaca ameacou ameacaram',
  infinitiveMarkers: 'a de',
  plans: 'planeja planejam planeia planeiam',
  futures: 'vai vao ira irao sera serao',
  futureEndings: 'rá rão',
  pastAuxiliaries: 'foi foram tinha tinham',
  pastEndings: 'ou eu iu aram eram iram',
  denials:
    'nega negam negou negaram negava negado desmente desmentem desmentiu desmentiram desmentido rejeita rejeitam rejeitou rejeitaram rejeitado falso falsa falsamente mentira mentiras boato impossivel duvida duvidam',
  doubts:
    'alega alegam alegou suposto suposta supostamente alegado alegadamente acusacao acusacoes suspeita suspeitas rumor rumores hipotese possivel',
  conditions: 'se',
  thatWords: 'que',
  proofs:
    'prova provas provar provado comprovar comprovado evidencia evidencias indicio indicios sinal sinais verdade confirmar confirmado',
  factual:
    'porque pois quando enquanto depois antes ate embora mas e ou onde quem sabia sabiam sabe saber ignorava esqueceu lamenta apesar',
  causes: 'porque devido causa',
  causal:
    'pois como gracas apos provocou provocado causou causado levou obrigou forcou motivo razao consequencia resultado por isso',
  joints: 'e mas enquanto ou',
  numbers:
    'dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 treze=13 catorze=14 quatorze=14 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 sessenta=60 setenta=70 oitenta=80 noventa=90',
  factors:
    'dobro=2 dobra=2 dobram=2 dobrou=2 dobraram=2 dobrado=2 dobrar=2 duplica=2 duplicam=2 duplicou=2 duplicaram=2 duplicado=2 duplicar=2 triplo=3 triplica=3 triplicou=3 triplicaram=3 triplicado=3 triplicar=3 quadruplo=4 quadruplica=4 quadruplicou=4 quadruplicaram=4 quadruplicado=4 quintuplicou=5 quintuplicaram=5',
  fractions: 'metade=0.5 terco=0.333 tercos=0.333',
  quantifiers:
    'alguns=1 algumas=1 varios=1 varias=1 muitos=1 muitas=1 diversos=1 maioria=2 todos=3 todas=3 cada=3',
  scales: 'cem=100 cento=100 mil=1000 milhao=1e6 milhoes=1e6 mi=1e6 bilhao=1e9 bilhoes=1e9 bi=1e9',
  lowerBounds: 'pelo-menos ao-menos mais-de',
  upperBounds: 'no-maximo menos-de ate quase',
  losses:
    'cai caem caiu cairam queda quedas perde perdem perdeu perderam perda perdas recua recuo recuou recuaram diminui diminuiu diminuiram baixou desceu derrota derrotas derrotado abaixo deficit perdia desvantagem',
  endpoints: 'a para',
  // "Terça-feira", or just "terça".
  weekdays: 'segunda terca quarta quinta sexta sabado domingo',
  speech: 'disse diz afirmou afirma segundo explicou anunciou acrescentou declarou escreveu alertou',
  functionWords:
    'segundo conforme enquanto depois antes onde durante após sob contra cerca quase porque pois porém contudo entretanto além ainda agora aquele aquela cujo cuja quem serão ter tinham haver houve há sido estava estavam estão desde ambos ambas',
  agentMarkers: 'por pelo pela pelos pelas',
  bareLeads:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas nosso nossa todo toda todos todas outro outra outros outras',
  origins: 'de do da dos das desde',
  goals: 'a ao aos para ate',
  offices:
    'prefeito prefeita presidente ministro ministra governador governadora senador senadora deputado deputada diretor diretora chefe secretario secretaria juiz juiza procurador procuradora embaixador embaixadora treinador treinadora capitao capita rei rainha bispo reitor reitora vereador vereadora autarca',
  formerly: 'ex antigo antiga',
  deputies: 'vice interino interina adjunto adjunta',
  relations:
    'esposa mulher marido viuva filho filha filhos irmao irma pai mae primo prima sobrinho sobrinha tio tia namorada namorado rival rivais adversario adversarios assessor assessora antecessor antecessora sucessor sucessora apoiadores',
  genitives: 'de do da dos das',
  candidates: 'candidato candidata',
  atTheTime: 'entao',
  opposites:
    'aumentar|aumentou|aumentaram|aumenta|aumento|subir|subiu|subiram|sobe|crescer|cresceu|alta/diminuir|diminuiu|diminuiram|cair|caiu|cairam|cai|queda|baixar|baixou|baixaram|reduzir|reduziu mais/menos abrir|abre|abriu|aberto|aberta/fechar|fecha|fechou|fechado|fechada permitir|permite|permitiu|autorizou/proibir|proibe|proibiu ganhar|ganhou|venceu|vencer|vitoria/perder|perdeu|derrota comprar|compra|comprou/vender|venda|vendeu aceitar|aceita|aceitou|aprovou|aprovado/rejeitar|rejeita|rejeitou|recusou comecar|comecou|inicio/terminar|terminou|acabou|fim homem|homens/mulher|mulheres pai/mae filho/filha norte/sul leste/oeste ontem/hoje|amanha primeiro/ultimo antes/depois apesar/causa|devido',
};
