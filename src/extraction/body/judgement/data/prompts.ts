/** Lines that are never an article's text, in the languages of news pages, by their first words, in lower case. */
export interface Prompts {
  /** One of ten kinds, from 1; the value of a line's `prompt` feature. */
  readonly kind: number;
  /** Separated by "|". */
  readonly words: string;
  /** What must follow the words; anything when undefined. */
  readonly rest?: RegExp;
}

/** Nothing but punctuation and spaces follows. */
const ALL = /^\W*$/u;
/** What follows where a line introduces a link: a colon, an arrow, a bar, a dash, or nothing. */
const INTRODUCES = /^(?:\s*[:：>»|]|\s+[–—-]\s|[.…]*\s*$)/u;
const COLON = /^\s*:/u;
/** Who said it first, and no sentence. */
const NAMED = /^\s*[:：][^.?!]{1,40}$/u;
/** A date rather than a sentence. */
const DATE = /^(?![a-z\u00df-\u024f]).{0,50}\d[^.]{0,30}$/u;

/** Ordered by kind: the first match counts. */
export const PROMPTS: readonly Prompts[] = [
  {
    kind: 1,
    words:
      'advert|advertisement|advertising|sponsored|sponsored content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam|reklama|reklame|реклама|広告|广告|إعلان|פרסומת',
    rest: ALL,
  },
  {
    kind: 2,
    words:
      "read more|read also|read next|read full|also read|also on|see also|related|related post|related posts|related reading|related coverage|related story|related stories|related articles|related news|related topics|related content|related links|more from|more on|more stories|more news|recommended|you may like|you might like|you may also like|you might also like|you may be interested|you might be interested|you may also be interested|you might also be interested|don’t miss|don't miss|lesen sie auch|lesen sie mehr|mehr zum thema|mehr themen|mehr dazu|auch interessant|weiterlesen|das könnte sie auch|das könnte dich auch|lire aussi|lire également|à lire aussi|à lire également|voir aussi|sur le même sujet|lea también|lea además|lea más|lee también|lee además|lee más|leer también|leer además|leer más|vea también|vea además|ver también|ver además|mire también|mire además|notas relacionadas|noticias relacionadas|puede leer|puede ver|puedes leer|puedes ver|puede leer también|puede ver también|puedes leer también|puedes ver también|también puede leer|también puede ver|también puedes leer|también puedes ver|te puede interesar|te podría interesar|te recomendamos|leia também|leia mais|veja também|leggi anche|lees ook|läs också|läs mer|läs även|les også|læs også|lue myös|czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|читайте также|смотрите также|читайте|читайте також|дивіться також|ilgili haber|ilgili haberler|bunlar da ilginizi çekebilir|čtěte také|přečtěte si také|mohlo by vás zajímat|prečítajte si aj|citește și|citiţi şi|vezi și|kapcsolódó cikkek|olvasta már|διαβάστε επίσης|διαβάστε ακόμα|прочетете още|вижте още|pročitajte i|pročitajte još|preberite tudi|baca juga|xem thêm|đọc thêm|tin liên quan|관련기사|관련 기사|함께 보면 좋은 기사|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|আরও পড়ুন|بیشتر بخوانید|همچنین بخوانید|یہ بھی پڑھیں|ayrıca oku|関連記事|相关阅读|相关新闻|相关文章|延伸閱讀|اقرأ أيضا|اقرأ المزيد|קראו גם|קראו עוד|यह भी पढ़ें|अधिक पढ़ें",
    rest: INTRODUCES,
  },
  {
    kind: 3,
    words:
      'share this|share on|share via|share with|follow us|follow @|like us on|join us on|email this|print this|поделиться',
  },
  { kind: 3, words: 'share|tweet|teilen|partager|compartir|compartilhar|condividi', rest: ALL },
  {
    kind: 4,
    words:
      'sign up for|sign up to|subscribe to|subscribe now|subscribe today|subscribe for|our newsletter|click here to|click here for|download our app|download the app|support our|become a member|become a subscriber|already a subscriber|log in|abonnez-vous|abonnieren sie|suscríbe|inscreva-se|assine|iscriviti',
  },
  { kind: 4, words: 'newsletter', rest: ALL },
  {
    kind: 4,
    words: 'get our |get the latest |get breaking ',
    rest: /^.{0,60}(?:newsletter|inbox|email)/u,
  },
  {
    kind: 5,
    words:
      'leave a comment|leave a reply|leave the first comment|post a comment|add comment|add a comment|view comments|show comments|join the conversation|join the discussion|what do you think|what is your opinion|have your say|tell us what you think',
  },
  {
    kind: 5,
    words:
      'comment|comments|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentário|comentários|commenti',
    rest: ALL,
  },
  {
    kind: 6,
    words: '©|copyright |all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos',
  },
  { kind: 6, words: '(c) ', rest: /^\d{4}/u },
  {
    kind: 7,
    words:
      'photo by|photos by|photograph by|photographs by|photo credit|photos credit|photograph credit|photographs credit|photo:|photos:|photo :|photos :|photograph:|photographs:|image credit|images credit|image source|images source|image:|images:|picture:|credit:|credits:|(credit:|(credits:|file photo|getty images|foto:|fotos:|foto :|fotos :|bild:|fotografía:|crédit photo|crédits photo|crédit photos|crédits photos|bildquelle|bildnachweis|图为|圖為|资料图',
  },
  { kind: 7, words: 'abbildung ', rest: /^\d/u },
  {
    kind: 8,
    words:
      'tag|tags|topics|filed under|categories|keywords|labels|schlagwörter|themen|mots-clés|etiquetas|tópicos',
    rest: COLON,
  },
  {
    kind: 8,
    words:
      'source|sources|quelle|quellen|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|источник|джерело|kaynak',
    rest: NAMED,
  },
  {
    kind: 9,
    words:
      'last updated|updated|first published|published|posted|created|modified|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено|giriş tarihi|güncelleme|güncellenme',
    rest: DATE,
  },
];

/** Prompts that begin with a number: "12 comments". */
export const COUNTED_COMMENTS = { kind: 5, pattern: /^\d+ comments?\W*$/u };
/** A time on its own, as for an entry of a live blog. */
export const TIME_ALONE = { kind: 10, pattern: /^\d{1,2}:\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?\W*$/u };
