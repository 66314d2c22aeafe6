import { lazyPattern } from '../../../text/lazy-pattern';

/** How a page asks a reader to pay or to register where the text ends, in lower case, in the languages of news pages. */
const PHRASES =
  'to read the full (?:story|article)|to continue reading|to keep reading|continue reading (?:with|for)|read the full (?:story|article) with|subscribe to (?:read|continue|unlock)|subscribers? only|for subscribers|already a subscriber|this (?:article|story|content) is (?:exclusive|reserved|only|for|available)|unlock this (?:article|story)|register to (?:read|continue)|log ?in to (?:read|continue)|sign in to (?:read|continue)|' +
  'jetzt weiterlesen|weiterlesen mit|um weiterzulesen|weiterlesen\\?|(?:artikel|beitrag|inhalt) (?:jetzt )?freischalten|mit .{1,20}(?:abo|plus|\\+) (?:weiter)?lesen|nur für abonnent|bereits (?:ein )?abonnent|haben sie (?:bereits|schon) ein|testen sie|jetzt testen|kostenpflichtig|exklusiv für abonnent|' +
  'pour lire la suite|lire la suite de (?:cet|l’)|il vous reste .{1,20} à (?:lire|découvrir)|réservée? aux abonnés|déjà abonné|la suite est réservée|abonnez-vous pour|' +
  'para seguir leyendo|para continuar leyendo|sigue leyendo con|exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|suscríbete para|suscríbase para|ya eres suscriptor|¿ya eres|regístrate para|' +
  'para continuar lendo|continue lendo com|exclusivo para assinantes|só para assinantes|já é assinante|assine para|' +
  'per continuare a leggere|riservato agli abbonati|sei già abbonato|hai già un abbonamento|abbonati per|' +
  'verder lezen\\?|om verder te lezen|lees verder met|alleen voor abonnees|al abonnee|läs vidare|för att läsa|endast för prenumeranter|redan prenumerant|logga in för att läsa|les videre med|for å lese|kun for abonnenter|allerede abonnent|for at læse|læs videre|jatka lukemista|vain tilaajille|oletko jo tilaaja|' +
  'aby czytać dalej|tylko dla prenumeratorów|dla subskrybentów|masz już prenumeratę|pro předplatitele|už mám předplatné|pre predplatiteľov|a folytatáshoz|csak előfizetőknek|pentru abonați|ești deja abonat|' +
  'чтобы продолжить чтение|чтобы читать дальше|только для подписчиков|для подписчиков|уже подписаны|щоб читати далі|для передплатників|за абонати|само за абонати|okumaya devam etmek için|abonelere özel|για να συνεχίσετε|μόνο για συνδρομητές|' +
  '有料会員|会員限定|残り.{0,6}文字|続きを読むには|この記事は有料|订阅后|付费阅读|继续阅读请|會員專屬|訂閱以繼續|剩余.{0,6}字|유료 회원|구독자 전용|계속 읽으려면|' +
  'للمشتركين|لمتابعة القراءة|למנויים בלבד|להמשך קריאה|כדי להמשיך לקרוא|để đọc tiếp|dành cho độc giả trả phí|untuk melanjutkan membaca|khusus pelanggan';

/** Any of these phrases, in lower-case text; built at its first use. */
export const WALL_WORDS = lazyPattern(`(?:${PHRASES})`, 'u');
