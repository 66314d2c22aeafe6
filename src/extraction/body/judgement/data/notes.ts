/**
 * Words of the notes below an article, in lower case, in the languages of news pages: who else worked on it, who its
 * author is, where it was printed. Each list is separated by "|".
 */

/** Names follow, with or without a colon: "Additional reporting by Ada Lind". */
export const WORK =
  'reporting by|additional reporting by|with additional reporting by|with reporting by|with reporting from|writing by|edited by|editing by|compiled by|reported by|produced by|translated by|translation by|graphics by|graphic by|fact-checked by|copy editing by|with files from|with assistance from|with assistance by|with contributions from|with contributions by|with inputs from|with input from|with agency inputs|with agencies|agencies contributed|reporting from|' +
  'unter mitarbeit von|mitarbeit von|unter mitwirkung von|mit material von|mit material der|mit agenturmaterial von|mit informationen von|mit informationen der|aus dem englischen von|aus dem englischen übersetzt von|aus dem französischen von|übersetzt von|übersetzung von|bearbeitet von|aufgezeichnet von|' +
  'avec l’afp|avec afp|avec reuters|avec l’agence|édité par|traduit par|traduit de l’anglais par|traduction de|traduction par|propos recueillis par|avec la collaboration de|avec la contribution de|' +
  'con información de|con informaciones de|con reportes de|con reporte de|con aportes de|con la colaboración de|editado por|edición de|traducido por|traducción de|reporte adicional de|reporte de|reportaje de|reportaje adicional de|' +
  'com informações da|com informações do|com informações de|com informações das|com reportagem de|reportagem adicional de|reportagem de|editado por|edição de|traduzido por|tradução de|colaborou|colaboraram|' +
  'a cura di|traduzione di|tradotto da|con informazioni di|con la collaborazione di|ha collaborato|hanno collaborato|' +
  'met medewerking van|vertaald door|vertaling door|bewerkt door|' +
  'översatt av|översättning av|redigerat av|oversatt av|oversat af|redigert av|' +
  'opracował|opracowała|opracowali|oprac.|opr.|tłumaczył|tłumaczyła|tłum.|přeložil|přeložila|preložil|preložila|fordította|szerkesztette|traducere de|traducere și adaptare|' +
  'подготовил|подготовила|подготовили|перевел|перевела|перевёл|перевод|при участии|підготував|підготувала|переклала|переклав|إعداد|تغطية صحفية|كتابة|ترجمة';

/** Names follow after a colon: "Mitarbeit: Ada Lind". */
export const WORK_LABELS =
  'reporting|additional reporting|writing|editing|editor|editors|producer|producers|translation|translator|fact check|graphics|author|authors|writer|' +
  'mitarbeit|bearbeitung|redaktion|übersetzung|text|autor|autorin|protokoll|recherche|' +
  'traduction|rédaction|édition|auteur|source texte|redacción|edición|traducción|autora|redator|edição|tradução|reportagem|traduzione|redazione|autore|' +
  'vertaling|bewerking|tekst|översättning|redigering|oversettelse|käännös|teksti|' +
  'opracowanie|tłumaczenie|autorka|překlad|preklad|szerző|fordítás|szerkesztő|traducere|' +
  'автор|авторы|редактор|перевод|текст|подготовка|переклад|автори|превод|редакција|επιμέλεια|μετάφραση|haber|editör|çeviri|' +
  'penulis|editor naskah|pewarta|penerjemah|biên tập|người dịch|เรียบเรียง|' +
  '责任编辑|责编|编辑|编译|校对|审核|监制|翻译|撰文|作者|记者|統籌|責任編輯|核稿編輯|編輯|撰文者|記者|翻譯|統筹|来源|來源|文责|文責|取材|執筆|編集|翻訳|構成|聞き手|취재|편집|번역|글|' +
  'إعداد|ترجمة|تحرير|المصدر|تهیه|مترجم|منبع|מאת|תרגום|עריכה|संपादन|अनुवाद|इनपुट';

/** Small words within such names. */
export const WORK_SMALL =
  'reporting|editing|writing|additional|in|at|as|staff|inputs|agencies|agency|agenturen|agences|agencias|agenzie|dpa-infocom|mit|aus|com|con|avec|à|på|til|w|we|v|ve|agencje|correspondents|writers|writer|editors|reporters|reporter|correspondent|journalist|journalists|redaktion|redazione|rédaction|redacción|agências|other|others';

/** How a line ends that thanks others who worked on the text: this text, or else names must come before. */
export const CONTRIBUTED: readonly string[] = [
  'contribut(?:ed|ing) (?:to )?(?:the )?(?:reporting )?(?:to )?(?:(?:to |for )?(?:this|the) (?:report|story|article|piece|post|column|reporting|coverage)|reporting(?: from [^.]{2,40})?)',
  'ha(?:t|ben) (?:zu|an) dies(?:em|er) (?:text|artikel|bericht|beitrag|recherche|meldung) (?:mitgearbeitet|beigetragen|mitgewirkt)',
  '(?:a|ont) contribué à (?:cet article|ce reportage|cette enquête|cette dépêche)',
  '(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|en|con|para) (?:este|esta|la) (?:reportaje|artículo|informe|nota|noticia|información|historia)',
  '(?:contribu(?:iu|íram)|colabor(?:ou|aram)) (?:para |com |n)(?:esta|este|a) ?(?:reportagem|artigo|matéria|texto|notícia)',
  "hanno (?:contribuito|collaborato) a quest(?:o|[’'])\\s?(?:articolo|servizio)",
  '(?:werkte|werkten) mee aan dit (?:artikel|verhaal|bericht)',
  'bidro(?:g)? til (?:den här |denna |denne |dette )(?:artikeln|artikel|artikkelen|saken|artiklen)',
];

export const THIS_TEXT =
  /(?<![a-zà-ž])(?:this|diesem|dieser|cet|cette|ce|este|esta|nest[ea]|quest[oa]?|dit|denne?|denna|dette|den här)(?![a-zà-ž])/u;
/** What a sentence before such an ending is about, where all of the line is a note. */
export const OTHERS_WORK =
  /report(?:ed|ing) (?:from|in)|contribu|colabor|collabor|beigetragen|mitgearbeitet|mitgewirkt|bidro/u;

/** How a line begins that says where the text was printed; what must follow is in PRINTED. */
export const PRINT =
  'a version of this article|a version of this story|a version of this column|a version of this essay|a version of this piece|a version of this post|a version of this review|a version of this report|a version of this interview|a version of this obituary|this article appears in|this article appeared in|this story appears in|this story appeared in|this essay appears in|this article is from|this article is taken from|dieser artikel erschien|dieser artikel erscheint|dieser artikel ist in der|dieser artikel ist im|dieser artikel ist in heft|dieser artikel ist in ausgabe|dieser text erschien|dieser text erscheint|dieser beitrag erschien|dieser artikel stammt|dieser text stammt|dieser beitrag stammt|cet article est paru|cet article est extrait|cet article a été publié|article paru dans|article extrait|este artículo apareció|este artículo se publicó|este artículo fue publicado|esta nota apareció|este artigo foi publicado|esta reportagem foi publicada|questo articolo è uscito|questo articolo è stato pubblicato|questo articolo è apparso|dit artikel verscheen|dit artikel stond|den här artikeln publicerades|denne artikkelen sto';
/** What must follow such a beginning, in lower case: a word for a print edition. */
export const PRINTED =
  /print|printausgabe|gedruckt|ausgabe|heft|magazin|édition|numéro|impres|edición|edição|edizione|cartace|numero |papier|uitgave|papir|papper|\bissue\b|edition/u;

/** How a line begins that tells of its author, or whose the opinions are. */
export const OF_AUTHOR =
  'die in diesem beitrag geäußert|die hier geäußert|gastbeiträge geben|estagiária sob|estagiário sob|este texto não reflete|мнение автора может|мнение редакции может|думка автора може|' +
  '本文作者|（作者|(作者|作者系|作者係|本文仅代表|本文僅代表|文章仅代表|以上仅代表|著者プロフィール|※ 이 글은|이 글은 필자|الآراء الواردة|المقال يعبر|הכותב הוא|הכותבת היא|הכותבים הם|penulis adalah|tác giả là';

/** The same, where nothing or a colon follows: "About the author of the leak, nothing is known." */
export const ABOUT_AUTHOR =
  'about the author|about the authors|about the writer|über den autor|über die autorin|über die autoren|zum autor|zur autorin|' +
  'à propos de l’auteur|à propos de l’autrice|sobre el autor|sobre la autora|sobre o autor|sobre a autora|sull’autore|sull’autrice|over de auteur|' +
  'om författaren|om forfatteren|o autorze|o autorce|o autorovi|об авторе|про автора|за автора|yazar hakkında|كاتب المقال|על הכותב|tentang penulis|về tác giả';

/** The same, where it must be said whose opinions they are. */
export const OPINIONS =
  'the views expressed|views expressed|the opinions expressed|opinions expressed|any opinions expressed|les opinions exprimées|las opiniones expresadas|los puntos de vista expresados|as opiniões expressas|le opinioni espresse|de meningen in dit';
export const OF_WHOM =
  /(?<![a-z])(?:authors?|writers?|contributors?|columnists?|auteure?s?|autrices?|autor(?:es|as?|e|i)?|autrici?|schrijvers?)(?![a-zà-ž])|necessar|nécessair|solely|exclusiv|responsab|redacc|redaç|redazione|rédaction/u;

/** The same, where a role must follow: the author of a crime is one, too. */
export const AUTHOR_IS =
  'the author is|the authors are|the writer is|the writers are|der autor ist|die autorin ist|die autoren sind|der verfasser ist|die verfasserin ist|unser autor|unsere autorin|l’auteur est|l’auteure est|l’autrice est|les auteurs sont|el autor es|la autora es|los autores son|o autor é|a autora é|os autores são|l’autore è|l’autrice è|gli autori sono|de auteur is|de schrijver is|författaren är|skribenten är|forfatteren er|artikkelforfatteren er|kirjoittaja on|autor jest|autorka jest|autor je|autorka je|a szerző|autorul este|autoarea este|автор является|автор —|автор –|автор є|ο συγγραφέας είναι|ο αρθρογράφος είναι';
/** What must follow such a beginning, in lower case: a word for what an author is by profession. */
export const ROLES =
  /profes|journalis|periodista|giornalist|jornalist|dziennikar|novinář|журналист|журналіст|writer|escritor|écrivain|scrittor|schriftsteller|editor|redakt|redact|rédact|reporter|repórter|korrespond|correspond|corrispond|columni|kolumni|direc|diret|dirett|direktor|leiter|econom|ökonom|abogad|advog|avvocat|avocat|advokat|anwält|anwalt|lawyer|attorney|histor|politolog|politikwissen|soziolog|sociolog|research|forsch|forsk|chercheu|investigador|pesquisador|ricercat|onderzoeker|tutkija|docent|dozent|docente|lecturer|teaches|lehrt|fellow|founder|gründer|fondat|fundador|executive|mitglied|membre|member|miembr|membro|scholar|analyst|analist|profesör|καθηγητ|δημοσιογρ|kutató|egyetemi|újságíró/u;

/** The words of such an opening that come after the author. */
export const VERB_AT_END =
  /\s(?:is|are|ist|sind|est|sont|es|son|é|são|è|sono|är|er|on|jest|je|este|является|—|–|є|είναι)$/u;

/** What follows the name of a writer in a note about her. */
export const IS_WRITER: readonly string[] = [
  "(?:is|are) (?:an? |the )?(?:[a-z’'-]+ ){0,5}?(?:reporters?|writers?|correspondents?|journalists?|columnists?|editors?|contributors?|freelancers?|bloggers?)(?: (?:at|for|with|of|in|based|who (?:covers|writes|reports|specializes|has written|focuses)|covering|on|and)\\b.*)?$",
  '(?:writes for\\b|(?:covers|writes about|reports on)\\b.*\\bfor (?:the |this |our |us\\b)).*$',
  'ist (?:(?:ein|eine|der|die|freie|freier|leitende|leitender|stellvertretende|stellvertretender|politische|politischer) ){0,3}[a-zäöüß]*(?:redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|journalist|journalistin|kolumnist|kolumnistin|autor|autorin|volontär|volontärin)(?: (?:bei|der|des|für|im|in|und|beim|mit)\\b.*)?$',
  'schreibt (?:für|über|als|bei)\\b.*$',
  'est (?:un |une |le |la )?(?:journaliste|correspondante?|reporter|chroniqueuse|chroniqueur|rédactrice|rédacteur|éditorialiste|grand reporter)\\b.*$',
  'es (?:un |una |el |la )?(?:periodista|corresponsal|reporter[ao]|columnista|redactor|redactora|editor|editora|escritor|escritora)\\b.*$',
  'é (?:um |uma |o |a )?(?:jornalista|correspondente|repórter|colunista|editor|editora|redator|redatora)\\b.*$',
  'è (?:un |una |il |la )?(?:giornalista|corrispondente|cronista|editorialista|redattore|redattrice)\\b.*$',
  'is (?:een |de )?(?:redacteur|verslaggever|verslaggeefster|correspondent|journalist|columnist)\\b.*$',
  'är (?:en )?(?:reporter|journalist|korrespondent|kolumnist|redaktör|krönikör)\\b.*$',
  'er (?:en )?(?:reporter|journalist|korrespondent|kommentator|redaktør)\\b.*$',
  'jest (?:dziennikarzem|dziennikarką|reporterem|reporterką|korespondentem|korespondentką|redaktorem|redaktorką).*$',
];

/** How a line begins that says how to reach the author; an address follows. */
export const CONTACT =
  'to contact the reporter|to contact the editor|to contact the author|to contact the writer|contact the reporter|contact the writer|contact the author|contact the editor|email the reporter|email the writer|email the author|reach the reporter|reach the writer|schreiben sie dem autor|schreiben sie der autorin|e-mail an den autor|e-mail an die autorin|kontakt zum autor|kontakt zur autorin|contacter l’auteur|contactez l’auteur|contacter le journaliste|contacta al autor|contactar al autor|contacte o autor|fale com o autor|fale com o repórter|contatta l’autore|mail de auteur|kontakta reportern|kontakt med redaktor|связаться с автором|почта автора';
