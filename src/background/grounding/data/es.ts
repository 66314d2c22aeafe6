import type { LanguageData } from './language';

/** Spanish. */
export const es: LanguageData = {
  functionWords:
    'unos unas casi aproximadamente el la los las un una unos unas lo de del al a en con por para sin sobre entre hasta desde hacia contra durante tras ante segun y e o u pero sino que quien cual cuyo donde cuando como si se su sus le les me te nos mi tu es son era eran fue fueron sera ser sido estar esta estan estaba ha han habia habian haber mas menos muy tambien ya este esta estos estas ese esa eso aquel ello ella ellos ellas nosotros todo todos toda todas otro otra otros otras mientras despues antes luego aunque porque ademas embargo asi aun todavia cuya quienes fuera sea tendra tendran tuvo tenia tiene tienen seran seria alrededor',
  negations: 'no nunca jamas nada nadie ningun ninguno ninguna tampoco ni sin',
  hedges:
    'podria podrian puede pueden quizas quiza tal-vez probablemente posiblemente presunto presunta presuntamente supuestamente seria serian preve',
  intentions:
    'planea planean preve preven quiere quieren queria pretende pretenden espera esperan busca buscan intento intentaron intenta amenaza amenazo amenazan',
  infinitiveMarkers: 'a con',
  plans: 'planea planean preve preven',
  futures: 'va van sera seran',
  futureEndings: 'rá rán',
  pastAuxiliaries: 'ha han habia habian fue fueron',
  pastForms: '',
  pastEndings: 'ó aron ieron',
  denials:
    'niega niegan nego negaron negado negaba rechaza rechazan rechazo rechazaron rechazado desmiente desmienten desmintio desmintieron desmentido refuta refuto disputa falso falsa falsamente mentira mentiras mintio bulo imposible duda dudan dudo',
  doubts:
    'supuesto supuesta supuestamente rumor rumores denuncia denuncias alega alegan alego acusacion acusaciones sospecha sospechas posible',
  conditions: 'si',
  thatWords: 'que',
  proofs:
    'prueba pruebas probar probado demostrar demostro demostrado evidencia evidencias verdad cierto indicio indicios confirmar confirmo confirmado',
  factual:
    'porque pues cuando mientras antes despues hasta aunque y e pero o quien donde sino duda sabia sabian sabe saber ignoraba olvido lamenta sorprendio',
  causes: 'porque debido causa',
  causal:
    'pues ya como gracias raiz tras provoco provocado provocada causo causado causada llevo obligo forzo motivo razon consecuencia resultado asi',
  joints: 'y e pero mientras o',
  numbers:
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 trece=13 catorce=14 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiuno=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 sesenta=60 setenta=70 ochenta=80 noventa=90 docena=12',
  factors:
    'doble=2 duplica=2 duplican=2 duplico=2 duplicaron=2 duplicado=2 duplicada=2 duplicados=2 duplicar=2 doblo=2 doblaron=2 doblado=2 triple=3 triplica=3 triplican=3 triplico=3 triplicaron=3 triplicado=3 triplicada=3 triplicar=3 cuadruple=4 cuadruplica=4 cuadruplico=4 cuadruplicaron=4 cuadruplicado=4 cuadruplicar=4 quintuplica=5 quintuplico=5 quintuplicaron=5 quintuplicado=5',
  factorEndings: '',
  fractions: 'mitad=0.5 tercio=0.333 tercios=0.333',
  ordinals:
    'primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5 quinta=5',
  quantifiers:
    'algunos=1 algunas=1 varios=1 varias=1 muchos=1 muchas=1 numerosos=1 mayoria=2 todos=3 todas=3 cada=3',
  scales: 'cien=100 ciento=100 mil=1000 millon=1000000 millones=1000000',
  lowerBounds: 'al-menos por-lo-menos como-minimo mas-de',
  upperBounds: 'como-maximo menos-de hasta casi',
  losses:
    'baja bajo bajan bajaron bajar caida cae cayo cayeron caer pierde perdio perdieron perder perdida perdidas descenso desciende descendio disminuye disminuyo retrocede retrocedio deficit derrota derrotado cero perdia perdian',
  endpoints: 'a',
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  speech: 'dijo dice afirmo segun explico anuncio anadio senalo aseguro declaro escribio',
  agentMarkers: 'por',
  bareLeads:
    'el la los las un una unos unas lo este esta estos estas ese esa aquel su sus mi tu todo todos toda todas otro otra otros otras',
  subjectForms: 'el',
  objectForms: 'al',
  origins: 'de del desde',
  goals: 'a al hasta hacia',
  offices:
    'alcalde alcaldesa presidente presidenta ministro ministra canciller gobernador gobernadora senador senadora diputado diputada director directora jefe jefa secretario secretaria juez jueza fiscal embajador embajadora entrenador entrenadora capitan capitana rey reina obispo portavoz comisario comisaria rector rectora concejal',
  formerly: 'ex exprimer exprimera antiguo antigua',
  deputies: 'vice sub interino interina funciones adjunto adjunta teniente',
  relations:
    'esposa esposo mujer marido viuda hijo hija hijos hermano hermana padre madre primo prima sobrino sobrina tio tia novia novio rival rivales adversario adversarios asesor asesora asesores predecesor predecesora sucesor sucesora partidarios',
  genitives: 'de del',
  candidates: 'candidato candidata aspirante electo electa',
  atTheTime: 'entonces',
  opposites:
    'aumentar|aumento|aumenta|subir|subio|subieron|sube|crecer|alza/disminuir|bajar|bajo|bajaron|baja|caer|cayo|cayeron|caida|reducir|descenso mas/menos abrir|abre|abrio|abierto/cerrar|cierra|cerro|cerrado permitir|permite|autorizar/prohibir|prohibe|prohibio ganar|gano|gana|victoria/perder|perdio|pierde|derrota comprar|compro|compra/vender|vendio|vende|venta aceptar|acepta|acepto/rechazar|rechaza|rechazo empezar|comenzar|inicio/terminar|acabar|fin hombre|hombres/mujer|mujeres padre/madre hijo/hija norte/sur este/oeste ayer/hoy|manana primero/ultimo pesar/debido|causa|gracias antes/despues',
};
