/**
 * Words of class names, ids and roles that tell what a part of a page is for. Names are the same in all
 * languages, since their authors write them for style sheets.
 */
export const ASIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|breadcrumbs?|crumbs?|footer|foot|sidebar|rail|comments?|commentlist|disqus|replies|share|sharing|sharedaddy|shares?bar|social|socials|related|recirc|recirculation|recommend(?:ed|ations?)?|recommends|trending|popular|most-?read|most-?popular|more-?(?:on|from|stories|news|links)|promo|promos|promotion|newsletter|subscribe|subscription|signup|sign-up|advert|advertisement|advertising|ads?|adslot|ad-?(?:slot|unit|wrapper|container|label)|sponsor|sponsored|outbrain|taboola|popup|modal|overlay|cookie|consent|gdpr|captions?|wp-caption|figcaption|credits?|copyright|byline|bylines|author-?(?:bio|box|info|card|details|name|meta)|authors?|about-?author|contributor|tags|tag-?(?:list|cloud|links)|topics|toolbar|tools|widgets?|teasers?|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|pagination|pager|paging|post-?nav|meta|entry-?meta|post-?meta|article-?meta|entry-?footer|timestamp|pubdate|dateline-?info|visually-?hidden|sr-?only|screen-?reader(?:-text)?|skip-?link|slideshow|gallery|carousel|lightbox|infobox|login|register|donate|donation|correction-?link|print-?only|jp-relatedposts|yarpp|feedback|rating|ratings|reactions|poll|quiz|ticker|banner|masthead|alert|notification|toc|table-of-contents|pullquote|pull-quote|embed|tweet)(?:$|[\s_\d-])/u;

/** Names of the standfirst: the sentence between the headline and the body. */
export const LEAD_NAMES =
  /(?:^|[\s_-])(?:standfirst|lead|lede|leadtext|deck|dek|subtitle|sub-?title|sub-?headline|subhead|summary|intro|introduction|excerpt|chapeau|sapo|abstract|kicker-text|description|ingress|vorspann|entradilla|sommario|bajada|preamble)(?:$|[\s_\d-])/u;

/** Names of what surely holds the article's text. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:article-?(?:body|content|text)|entry-?content|post-?(?:content|body)|story-?(?:body|content|text)|body-?(?:copy|text|content)|articlebody|storybody|content-?body|main-?content|hentry)(?:$|[\s_\d-])/u;

/** Whole blocks that no article says, in the languages of news pages; matched against the block's beginning. */
export const PROMPTS: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam[ae]?|реклама|広告|广告|إعلان|פרסומת)\W*$/iu,
  /^(?:read (?:more|also|next|full)|also read|see also|related(?: (?:stories|articles|news|topics|content|links))?|more (?:from|on|stories|news)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lire aussi|à lire aussi|voir aussi|sur le même sujet|lea (?:también|además)|lee (?:también|además)|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|смотрите также|читайте|ayrıca oku|関連記事|相关(?:阅读|新闻|文章)|延伸閱讀|اقرأ أيضا|اقرأ المزيد|קראו (?:גם|עוד)|यह भी पढ़ें|अधिक पढ़ें)(?:\s*[:：>»–—|.-]|\s*$)/iu,
  /^(?:share (?:this|on|via|with)|share\W*$|tweet\W*$|follow us|follow @|like us on|join us on|email this|print this|teilen\W*$|partager\W*$|compartir\W*$|compartilhar\W*$|condividi\W*$|поделиться)/iu,
  /^(?:sign up (?:for|to)|subscribe (?:to|now|today|for)|get (?:our|the latest|breaking) .{0,60}(?:newsletter|inbox|email)|our newsletter|newsletter\W*$|click here (?:to|for)|download (?:our|the) app|support our|become a (?:member|subscriber)|already a subscriber|log in|abonnez-vous|abonnieren sie|suscríbe|inscreva-se|assine|iscriviti)/iu,
  /^(?:leave a (?:comment|reply)|leave the first comment|post a comment|add (?:a )?comment|view comments|show comments|\d+ comments?\W*$|comments?\W*$|join the (?:conversation|discussion)|what (?:do you think|is your opinion)|have your say|tell us what you think|kommentare?\W*$|commentaires?\W*$|comentarios?\W*$|comentários?\W*$|commenti\W*$)/iu,
  /^(?:©|\(c\) \d{4}|copyright ©?|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/iu,
  /^(?:photo(?:graph)?s?(?: by| credit|:)|image(?:s)?(?: credit| source|:)|picture:|credit:|photo credit|file photo|getty images|foto:|fotos?: |bild:|fotografía:|crédit photo|photo ?:)/iu,
  /^(?:tags?|topics|filed under|categories|keywords|labels|schlagwörter|themen|mots-clés|etiquetas|tópicos)\s*:/iu,
  /^(?:(?:last )?updated|published|posted|created|modified|first published|aktualisiert|publié|publicado|actualizado|pubblicato)\b.{0,50}\d/iu,
];
