import { NO_LETTER } from '../../../text/no-letter';

/**
 * Lines that are never an article's text, in the languages of news pages, by their first words, in lower case and with
 * typographic apostrophes.
 */
export interface Prompts {
  /** One of eleven kinds, from 1; the value of a line's `prompt` feature. */
  readonly kind: number;
  /** Separated by "|". */
  readonly words: string;
  /** What must follow the words; anything when undefined. */
  readonly rest?: RegExp;
}

/** Nothing but punctuation and spaces follows. */
const ALL = new RegExp(`^${NO_LETTER}*$`, 'u');
/** What follows where a line introduces a link: a colon, an arrow, a bar, a dash, or nothing. */
const INTRODUCES = /^(?:\s*[:：>»|]|\s+[–—-]\s|[.…]*\s*$)/u;
const COLON = /^\s*:/u;
/** Nothing, or what the editors want to hear of; an interview asks such questions of others. */
const ASKED =
  /^(?:\s*(?:[?？!:].{0,100})?$|.{0,60}(?:(?<![a-zà-ž])(?:us|we|our|comments?|below|e-?mail|join|vote|poll|twitter|facebook|oss|ons|uns|nas|nám|oder anregungen|errore?|fel|feil|fout|chybu|błąd)(?![a-zà-ž])|gefunden|entdeckt|bemerkt|this (?:story|article|news)|artikel|artículo|articolo|artykuł|článku|redaktion|redazione|redactie|redakcj|redakci).{0,100}$)/u;
/** Who said it first, and no sentence. */
const NAMED = /^\s*[:：][^.?!]{1,40}$/u;
/** A date rather than a sentence. */
const DATE = /^(?![a-z\u00df-\u024f]).{0,50}\d[^.]{0,30}$/u;

/** Ordered by kind: the first match counts. */
export const PROMPTS: readonly Prompts[] = [
  {
    kind: 1,
    words:
      'advert|advertisement|advertising|sponsored|sponsored content|scroll to continue|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|anuncio|anúncio|annuncio|advertentie|annonse|annons|annonce|mainos|reklam|reklama|reklame|reklám|hirdetés|publicitate|oglas|реклама|διαφήμιση|quảng cáo|iklan|โฆษณา|विज्ञापन|বিজ্ঞাপন|تبلیغات|اشتہار|広告|广告|廣告|광고|إعلان|פרסומת',
    rest: ALL,
  },
  {
    kind: 1,
    words: 'advertisement',
    rest: /^\W{1,5}(?:scroll|continue|skip|keep|article|story|your article|report this)\b.{0,40}$/u,
  },
  {
    kind: 1,
    words:
      'continues below advertisement|continue reading below|continue reading the main story|scroll down to continue|keep scrolling|der artikel wird nach der anzeige|der artikel wird unter der anzeige|nach der anzeige weiterlesen|weiterlesen nach der anzeige|la suite après cette publicité|suite de l’article après|la suite de l’article après|continua después de la publicidad|sigue leyendo tras la publicidad|continua após a publicidad|continua depois da publicidade|continua a leggere dopo|lees verder onder de advertentie|artikel gaat verder onder|tekst gaat verder onder|artikkelen fortsetter under|artikeln fortsätter under|saken fortsetter under|artiklen fortsætter efter|artiklen fortsætter under|juttu jatkuu mainoksen|dalsza część artykułu pod|článek pokračuje pod reklamou|článek pokračuje po reklamě|a cikk a hirdetés után|articolul continuă după|продолжение после рекламы|haberin devamı|스크롤을 내리면|iklan gulir untuk|scroll to continue with content|gulir ke bawah untuk',
    rest: /^.{0,40}$/u,
  },
  {
    kind: 1,
    words: 'story continues below|article continues below|story continues after|article continues after',
    rest: new RegExp(String.raw`^(?:\s(?:this |the )?ad.{0,20})?${NO_LETTER}*$`, 'u'),
  },
  {
    kind: 2,
    words:
      'read more|read also|read next|read full|also read|also on|see also|related|related post|related posts|related reading|related coverage|related story|related stories|related articles|related news|related topics|related content|related links|more from|more on|more stories|more news|recommended|you may like|you might like|you may also like|you might also like|you may be interested|you might be interested|you may also be interested|you might also be interested|don’t miss|lesen sie auch|lesen sie mehr|mehr zum thema|mehr themen|mehr dazu|auch interessant|weiterlesen|das könnte sie auch|das könnte dich auch|lire aussi|lire également|à lire aussi|à lire également|voir aussi|sur le même sujet|lea también|lea además|lea más|lee también|lee además|lee más|leer también|leer además|leer más|vea también|vea además|ver también|ver además|mire también|mire además|notas relacionadas|noticias relacionadas|puede leer|puede ver|puedes leer|puedes ver|puede leer también|puede ver también|puedes leer también|puedes ver también|también puede leer|también puede ver|también puedes leer|también puedes ver|te puede interesar|te podría interesar|te recomendamos|leia também|leia mais|veja também|leggi anche|lees ook|läs också|läs mer|läs även|les også|læs også|lue myös|czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|читайте также|смотрите также|читайте|читайте також|дивіться також|ilgili haber|ilgili haberler|bunlar da ilginizi çekebilir|čtěte také|přečtěte si také|mohlo by vás zajímat|prečítajte si aj|citește și|citiţi şi|vezi și|kapcsolódó cikkek|olvasta már|διαβάστε επίσης|διαβάστε ακόμα|прочетете още|вижте още|pročitajte i|pročitajte još|preberite tudi|baca juga|xem thêm|đọc thêm|tin liên quan|관련기사|관련 기사|함께 보면 좋은 기사|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|আরও পড়ুন|بیشتر بخوانید|همچنین بخوانید|یہ بھی پڑھیں|ayrıca oku|関連記事|相关阅读|相关新闻|相关文章|延伸閱讀|اقرأ أيضا|اقرأ المزيد|קראו גם|קראו עוד|यह भी पढ़ें|अधिक पढ़ें',
    rest: INTRODUCES,
  },
  {
    kind: 2,
    words:
      'most read|most popular|most viewed|editor’s picks|editors’ picks|meistgelesen|am meisten gelesen|die redaktion empfiehlt|empfehlungen der redaktion|zur startseite|zurück zur startseite|lo más leído|lo más visto|archivado en|temas relacionados|más sobre este tema|les plus lus|à la une|à ne pas manquer|più letti|i più letti|potrebbe interessarti|mais lidas|mais lidos|últimas notícias|meest gelezen|mest läst|mest lest|mest læst|luetuimmat|najczęściej czytane|polecamy|nejčtenější|legolvasottabb|cele mai citite|самое читаемое|самое популярное|найпопулярніше|en çok okunanlar|çok okunanlar|đọc nhiều|terpopuler|あわせて読みたい|人気記事|アクセスランキング|热门文章|相关推荐|많이 본 뉴스|인기 기사|الأكثر قراءة|הנקראות ביותר',
    rest: INTRODUCES,
  },
  {
    kind: 3,
    words:
      'share this|share on|share via|share with|follow us|follow @|like us on|join us on|email this|print this|like this story? share|folgen sie uns|folge uns auf|suivez-nous|síguenos|siga-nos|siga a gente|seguici|volg ons|följ oss|følg oss|følg os|seuraa meitä|obserwuj nas|śledź nas|sledujte nás|urmărește-ne|urmăriți-ne|kövess minket|pratite nas|подписывайтесь на|подпишитесь на|підписуйтесь на|підпишіться на|следите за нами|bizi takip edin|ακολουθήστε μας|theo dõi chúng tôi|ikuti kami|ติดตามเรา|تابعونا|تابعنا على|ما را دنبال|עקבו אחרינו|关注我们',
  },
  {
    kind: 3,
    words:
      'diesen artikel teilen|artikel teilen|partagez cet article|partager cet article|partagez cette |partagez l’|partagez sur |partagez avec vos |comparte esta|comparta esta|comparte este|comparta este|compartir esta|compartir este|compartilhe esta|compartilhe este|compartilhe essa|partilhe este|condividi questo|condividi l’articolo|condividi la notizia|deel dit artikel|dela artikeln|dela den här|del artikkelen|del artiklen|jaa tämä|udostępnij artykuł|sdílet článek|oszd meg|distribuie articolul|поделитесь с друзьями|поделитесь в |поделитесь ссылкой|поделитесь новостью|поделитесь стать|поделитесь этой|поділіться з друзями|поділіться в |поділіться посиланням|поділіться новиною|поділіться статтею|поділіться цією|bu haberi paylaş|haberi paylaş|bagikan artikel|chia sẻ bài|поделиться',
    rest: /^[^?？]{0,30}$/u,
  },
  {
    kind: 3,
    words:
      'share|tweet|copy link|link copied|save article|gift article|bookmark|print|teilen|artikel teilen|link kopieren|drucken|merken|partager|copier le lien|imprimer|compartir|copiar enlace|compartilhar|copiar link|partilhar|condividi|copia link|delen|dela|del|dele|jaa|jaa artikkeli|udostępnij|sdílet|zdieľať|megosztás|distribuie|podijeli|podeli|deli|сподели|поширити|поделитесь|поділіться|paylaş|κοινοποίηση|chia sẻ|bagikan|แชร์|साझा करें|शेयर करें|শেয়ার|مشاركة|شارك|اشتراک‌گذاری|שתפו|שיתוף|分享|分享到|シェア|シェアする|공유|공유하기',
    rest: ALL,
  },
  {
    kind: 3,
    words: 'follow |folgen sie |folge |suivez |sigue a |siga |segui |volg |följ |følg ',
    rest: new RegExp(
      String.raw`^[^,;:?!]{0,80}(?:twitter|facebook|instagram|linkedin|youtube|tiktok|bluesky|mastodon|threads|telegram|whatsapp|google news)(?:,\s[^\s.]{1,12}){0,4}(?:,?\s(?:and|y|und|et|e|en|og|och|&)\s[^\s.]{1,12})?(?:\s(?:at\s|for\s)?@?[^\s.]{1,30})?${NO_LETTER}*$`,
      'u',
    ),
  },
  {
    kind: 3,
    words: 'follow |folgen sie |folge |suivez |sigue a |siga |segui |volg |följ |følg ',
    rest: /^[^,;?!]{0,60}https?:\/\/(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+$/u,
  },
  {
    kind: 3,
    words:
      'view this post on instagram|view on instagram|sieh dir diesen beitrag auf instagram|voir cette publication sur instagram|ver esta publicación en instagram|ver essa foto no instagram|ver esta publicação no instagram|visualizza questo post su instagram|bekijk dit bericht op instagram|visa det här inlägget på instagram|vis dette innlegget på instagram|vis dette opslag på instagram|wyświetl ten post na instagramie|посмотреть эту публикацию в instagram|переглянути цей допис в instagram|bu gönderiyi instagram’da gör|この投稿をinstagramで見る|在 instagram 查看|instagram에서 이 게시물|lihat postingan ini di instagram|xem bài viết này trên instagram',
    rest: /^.{0,6}$/u,
  },
  {
    kind: 4,
    words:
      'sign up for|sign up to|subscribe to|subscribe now|subscribe today|subscribe for|our newsletter|click here to|click here for|download our app|download the app|support our|become a member|become a subscriber|already a subscriber|log in|abonnez-vous|abonnieren sie|suscríbe|inscreva-se|assine|iscriviti',
  },
  {
    kind: 4,
    words:
      'newsletter|newsletters|sign up|subscribe|abonnieren|anmelden|jetzt anmelden|zum newsletter anmelden|s’abonner|s’inscrire|suscribirse|assinar|iscriversi|abonneren|prenumerera|abonner|подписаться|підписатися|abone ol|订阅|訂閱|購読|구독|اشترك|הירשמו',
    rest: ALL,
  },
  {
    kind: 4,
    words: 'get our |get the latest |get breaking ',
    rest: /^.{0,60}(?:newsletter|inbox|email)/u,
  },
  {
    kind: 4,
    words:
      'please enter a valid|please provide a valid|enter your email|enter a valid email|invalid email|this field is required|thanks for signing up|thank you for signing up|thanks for subscribing|thank you for subscribing|you have successfully subscribed|you are now subscribed|you’ve been added to our list|there was a problem signing you up|by signing up, you agree|by signing up you agree|by subscribing, you agree|by clicking sign up|this site is protected by recaptcha|unsubscribe at any time|bitte geben sie eine gültige|bitte gib eine gültige|ungültige e-mail|vielen dank für ihre anmeldung|vielen dank für deine anmeldung|veuillez saisir une adresse|veuillez entrer une adresse|merci pour votre inscription|por favor ingrese un correo|introduce un correo|correo electrónico no válido|gracias por suscribirte|gracias por suscribirse|insira um e-mail|digite um e-mail|obrigado por se inscrever|inserisci un indirizzo email|indirizzo email non valido|grazie per esserti iscritto|vul een geldig e-mail|voer een geldig e-mail|ange en giltig e-post|oppgi en gyldig e-post|podaj poprawny adres|zadejte platný e-mail|введите корректный|geçerli bir e-posta|有効なメールアドレス|请输入有效的|올바른 이메일|يرجى إدخال بريد|כתובת דוא"ל לא תקינה',
    rest: /^.{0,140}$/u,
  },
  {
    kind: 4,
    words:
      'something went wrong|an error has occurred|an error occurred|oops, something went wrong|es ist ein fehler aufgetreten|etwas ist schiefgelaufen|une erreur est survenue|une erreur s’est produite|ha ocurrido un error|se ha producido un error|ocorreu um erro|si è verificato un errore|er is iets misgegaan|er ging iets mis|något gick fel|noe gikk galt|noget gik galt|wystąpił błąd|došlo k chybě|произошла ошибка|сталася помилка|bir hata oluştu|エラーが発生しました|出错了|오류가 발생했습니다|حدث خطأ|אירעה שגיאה',
    rest: new RegExp(
      String.raw`^${NO_LETTER}{0,3}(?:$|.{0,25}(?:try again|refresh|reload|please|bitte|réessay|intént|tente|riprov|probeer|försök|prøv|spróbuj|zkuste|повтор|попроб|спроб|tekrar|再|다시|مرة|שוב).{0,60}$)`,
      'u',
    ),
  },
  {
    kind: 4,
    words:
      'hier können sie |möchten sie |erhalten sie |abonnieren |recevez |inscrivez-vous |recibe |recibí |reciba |receba |cadastre-se |ricevi |registrati |schrijf je |meld je |ontvang |zapisz się |otrzymuj |подпишись|подпишитесь|получайте |підпишіться |bültenimize |daftar ',
    rest: /^.{0,90}(?:newsletter|nyhetsbrev|nyhedsbrev|uutiskirj|nieuwsbrief|boletín|рассылк|розсилк|bülten)/u,
  },
  {
    kind: 4,
    words:
      'we may earn a commission|we may receive a commission|we earn a commission|this article contains affiliate|this post contains affiliate|this story contains affiliate|in diesem artikel kommen affiliate|dieser artikel enthält affiliate|dieser beitrag enthält affiliate|dieser artikel enthält sogenannte|cet article contient des liens|este artículo contiene enlaces de afiliad|este artigo contém links de afiliad|questo articolo contiene link di affiliazione|dit artikel bevat affiliate',
    rest: /^.{0,200}$/u,
  },
  {
    kind: 5,
    words:
      'fehler gefunden|fehler melden|vous avez repéré une erreur|¿encontraste un error|encontrou um erro|encontrou algum erro|viu algum erro|hai trovato un errore|zie je een fout|нашли ошибку|нашли опечатку|заметили ошибку|знайшли помилку|znalazłeś błąd|hiba az írásban|제보하기|▶ 제보|기사제보',
    rest: /^[^.?？]{0,60}(?:[?？].{0,100})?$/u,
  },
  {
    kind: 5,
    words:
      'have a tip|got a tip|do you have a tip|got a story|do you have a question|have you spotted|haben sie fragen|haben sie einen fehler|¿has encontrado|hai notato|heb je een tip|har du tips|har du hittat|masz temat|našli jste',
    rest: ASKED,
  },
  {
    kind: 5,
    words: 'what do you think|what is your opinion|have your say|tell us what you think',
    rest: ASKED,
  },
  {
    kind: 5,
    words:
      'leave a comment|leave a reply|leave the first comment|post a comment|add comment|add a comment|view comments|show comments|join the conversation|join the discussion',
  },
  {
    kind: 5,
    words:
      'comment|comments|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentário|comentários|commenti',
    rest: ALL,
  },
  {
    kind: 5,
    words:
      'comments |all comments |please note that comments |readers’ comments |die kommentare |kommentare |die kommentarfunktion |les commentaires |los comentarios |comentarios |os comentários |comentários |atenção: comentários |i commenti |reacties |kommentarer |komentarze |komentáře |комментарии |коментарі |yorumlar |评论|評論|コメントは|댓글',
    rest: new RegExp(
      String.raw`^(?:.{0,40}(?:are|will be|is) (?:pre-?|now )?moderated|(?:on (?:this|the) \S+ )?(?:are|have been|are now) (?:closed|turned off|disabled)|.{0,60}(?:sind|ist|wurden?|werden) (?:\S+ ){0,4}(?:geschlossen|moderiert|freigeschaltet)${NO_LETTER}*$|.{0,60}(?:sont|seront) (?:\S+ ){0,2}(?:fermés|modérés)|.{0,80}não ser(?:ão|á) (?:aprovad|publicad)|.{0,60}(?:são|son) (?:de )?(?:exclusiva |inteira |total )?responsab|.{0,80}(?:no serán|serán) (?:aprobad|moderad|publicad)|.{0,40}están cerrados|.{0,40}estão (?:encerrados|fechados)|.{0,40}sono (?:chiusi|moderati)|.{0,40}zijn gesloten|.{0,60}(?:закрыты|модерир|модерац|модерую)|.{0,40}kapal|.{0,40}(?:审核后|审核後|需审核|審核後|需審核|承認制|삭제될 수|삭제됩니다))`,
      'u',
    ),
  },
  {
    kind: 6,
    words: '©|copyright |all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos',
  },
  { kind: 6, words: '(c) ', rest: /^\d{4}/u },
  {
    kind: 6,
    words:
      '저작권자 ⓒ|저작권자ⓒ|저작권자 ©|저작권자©|<저작권자|ⓒ|무단전재|무단 전재|版权所有|未经授权不得|未经授权，不得|未經授權不得|未經授權，不得|無断転載|無断複製|все права защищены|усі права захищені|wszelkie prawa zastrzeżone|všechna práva vyhrazena|tutti i diritti riservati|reservados todos los derechos|todos os direitos reservados|minden jog fenntartva|toate drepturile rezervate|med ensamrätt|tüm hakları saklıdır|جميع الحقوق محفوظة|כל הזכויות שמורות',
    rest: /^.{0,120}$/u,
  },
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
  {
    kind: 11,
    words:
      'reading time|read time|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|lectura|tempo de leitura|leitura|tempo di lettura|lettura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|olvasási idő|timp de citire|время чтения|время на чтение|час читання|okuma süresi|χρόνος ανάγνωσης|waktu baca|thời gian đọc|阅读时间|阅读时长|読了時間|読むのにかかる時間|مدة القراءة|وقت القراءة|זמן קריאה',
    rest: new RegExp(
      String.raw`^${NO_LETTER}{0,3}\s?(?:ca\.?\s|about\s|environ\s)?\d.{0,12}(?:min|мин|хв|dk|λεπ|phút|دقي|דק|分)${NO_LETTER}{0,3}\S{0,8}$`,
      'u',
    ),
  },
  {
    kind: 11,
    words:
      'listen to this article|listen to article|listen to the article|listen to this story|listen to story|listen to the story|listen now|watch now|watch the video|watch: |play video|artikel anhören|diesen artikel anhören|artikel vorlesen|artikel hören|écouter l’article|écouter cet article|écoutez cet article|escuchar artículo|escucha este artículo|escuchar este artículo|escucha la noticia|escuchar noticia|ouvir artigo|ouça este artigo|ouça a matéria|ouvir a notícia|ascolta l’articolo|ascolta questo articolo|luister naar dit artikel|beluister dit artikel|lyssna på artikeln|lytt til saken|lytt til artikkelen|lyt til artiklen|kuuntele juttu|kuuntele artikkeli|posłuchaj artykułu|přehrát článek|poslechněte si článek|прослушать статью|слушать статью|haberi dinle|makaleyi dinle|この記事を聴く|この記事を聞く|音声で聴く|收听本文|聆聽文章|기사 듣기|استمع إلى المقال|استمع للمقال|האזינו לכתבה|האזנה לכתבה|लेख सुनें|nghe bài viết|dengarkan artikel',
    rest: /^.{0,40}$/u,
  },
  {
    kind: 11,
    words:
      'loading|loading more|please wait|wird geladen|lädt|laden|chargement|chargement en cours|cargando|carregando|caricamento|caricamento in corso|laddar|laster|indlæser|ladataan|ładowanie|načítání|načítava sa|betöltés|se încarcă|загрузка|завантаження|yükleniyor|φόρτωση|đang tải|memuat|กำลังโหลด|लोड हो रहा है|جار التحميل|جاري التحميل|در حال بارگذاری|טוען|読み込み中|加载中|載入中|로딩 중|불러오는 중',
    rest: ALL,
  },
  {
    kind: 11,
    words:
      'fullscreen|full screen|enter fullscreen|exit fullscreen|view fullscreen|vollbild|vollbildmodus|plein écran|pantalla completa|tela cheia|schermo intero|volledig scherm|fullskärm|helskärm|fullskjerm|fuld skærm|fuldskærm|koko näyttö|pełny ekran|celá obrazovka|teljes képernyő|ecran complet|на весь экран|полный экран|повний екран|на весь екран|tam ekran|πλήρης οθόνη|toàn màn hình|layar penuh|全画面|全画面表示|全屏|全螢幕|전체 화면|전체화면|ملء الشاشة|מסך מלא',
    rest: ALL,
  },
  {
    kind: 11,
    words:
      'your browser does not support|your browser doesn’t support|please enable javascript|javascript is required|javascript is disabled|you need to enable javascript|this video is not available|this video is unavailable|this video can not be played|this video cannot be played|video unavailable|this content is not available|to view this content|this content is hosted|we need your consent|we need your permission to load|this embed is|this article includes content provided|this article contains content provided|ihr browser unterstützt|dein browser unterstützt|bitte aktivieren sie javascript|empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|an dieser stelle finden sie|an dieser stelle befindet sich ein externer|wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|wir brauchen ihre zustimmung|ich bin damit einverstanden, dass mir externe|zur anzeige dieses inhalts|votre navigateur ne|veuillez activer javascript|ce contenu est bloqué|ce contenu n’est pas disponible|cette vidéo n’est pas disponible|tu navegador no|su navegador no|este contenido no está disponible|este video no está disponible|seu navegador não|este conteúdo não está disponível|il tuo browser non|questo contenuto non è disponibile|deze inhoud is niet|je browser ondersteunt|uw browser ondersteunt|din webbläsare stöder|nettleseren din støtter|twoja przeglądarka nie|váš prohlížeč nepodporuje|ваш браузер не поддерживает|ваш браузер не підтримує|tarayıcınız|お使いのブラウザ|您的浏览器不支持|您的瀏覽器不支援|브라우저에서 지원|متصفحك لا يدعم|הדפדפן שלך',
    rest: /^.{0,220}$/u,
  },
  {
    kind: 11,
    words:
      'we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|by continuing to use this site|by continuing to browse|accept cookies|accept all cookies|manage cookies|diese website verwendet cookies|diese webseite verwendet cookies|wir verwenden cookies|wir nutzen cookies|cookies akzeptieren|nous utilisons des cookies|ce site utilise des cookies|utilizamos cookies|usamos cookies|este sitio utiliza cookies|este sitio usa cookies|este sitio web utiliza cookies|este site utiliza cookies|este site usa cookies|questo sito utilizza|questo sito usa i cookie|utilizziamo i cookie|utilizziamo cookie|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|vi använder cookies|den här webbplatsen använder|vi bruker informasjonskapsler|vi bruger cookies|käytämme evästeitä|używamy plików cookie|ta strona korzysta z|ta strona używa|používáme soubory cookie|tento web používá|az oldal sütiket|folosim cookie|acest site folosește|мы используем файлы cookie|мы используем cookie|этот сайт использует|ми використовуємо файли cookie|çerezleri kullanıyoruz|bu site çerez|χρησιμοποιούμε cookies|当サイトではcookie|本网站使用 cookie|本网站使用cookie|이 사이트는 쿠키|يستخدم هذا الموقع|אתר זה עושה שימוש',
    rest: /^.{0,300}$/u,
  },
];

/** Prompts that begin with a number: "12 comments". */
export const COUNTED_COMMENTS = {
  kind: 5,
  pattern: new RegExp(String.raw`^\d+ comments?${NO_LETTER}*$`, 'u'),
};
/** A time on its own, as for an entry of a live blog. */
export const TIME_ALONE = {
  kind: 10,
  pattern: new RegExp(String.raw`^\d{1,2}:\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?${NO_LETTER}*$`, 'u'),
};
/** How long the text takes to read or to hear, on its own: "4 min read". */
export const DURATION = {
  kind: 11,
  pattern: new RegExp(
    String.raw`^\d{1,3}\s?(?:min|mins|minutes?|minuten|minutos?|minuti|minuter|minutter|minuuttia|minut|мин|хв|dk|分钟|分鐘|分|분)\.?(?:\s(?:read|listen|reading time|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|läsning|czytania|чтения|okuma))?${NO_LETTER}*$`,
    'u',
  ),
};
/** Markup that the page shows as text: tags, a placeholder of the site's system. */
export const MARKUP = {
  kind: 11,
  pattern:
    /^(?:(?:<\/?(?:p|div|span|a|br|hr|img|iframe|strong|em|b|i|u|ul|ol|li|h[1-6]|table|tr|td|blockquote|figure|section|center|font|video|audio|source|embed|object)(?:[\s/][^<>]*)?>\s*)+|<(?:script|iframe|style|!--).*|\[\/[a-z][\w-]*\]|\[[a-z][\w-]*\s[\w-]+\s?=[^\]]*\].*|\{[{%].*[%}]\})$/u,
};
