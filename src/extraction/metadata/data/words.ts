/**
 * Phrases before a name that make it a byline, in the languages of news pages: "By", "Von", "Text:". Those that
 * also begin sentences and notes ("von", "di", "door") count only where a name follows and nothing else.
 */
export const BY =
  'by|words by|text by|photographs and text by|photos and text by|text and photos by|words and photos by|story and photos by|analysis by|review by|story by|written by|report by|reported by|posted by|published by|author|authors|reporter|writer|von|text|text von|ein beitrag von|ein artikel von|eine analyse von|ein kommentar von|ein gastbeitrag von|interview|verfasst von|geschrieben von|autor|autorin|autoren|verfasser|redakteur|redakteurin|par|propos recueillis par|publié par|rédigé par|écrit par|auteur|auteure|auteurs|por|escrito por|publicado por|redacción|autora|autores|texto|di|a cura di|scritto da|autore|autrice|testo|door|geschreven door|av|skrevet av|skriven av|tekst|text av|af|skrevet af|kirjoittaja|teksti|przez|autorka|tekst:|автор|авторы|текст|автори|автора|від|від автора|yazan|yazar|haber|tác giả|oleh|penulis|ditulis oleh|نوشته|نویسنده|بقلم|كتب|كتبت|الكاتب|إعداد|מאת|כותב|कृत|लेखक|द्वारा|लेखिका|作者|文|記者|记者|撰文|文章来源|筆者|執筆|기자|글|szerző|írta|napsal|napsala|autoři|scris de|autorul|συντάκτης|του|της|γράφει|โดย|ผู้เขียน';

/** Days of the week in the languages that write them before a date in a byline: "By Ada Holm on Monday, 3 May". */
export const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер субота неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar';

/** Words that mark a date as that of a change. To be matched in lower case, as the two below. */
export const UPDATED =
  /updat|modifi|revised|edited|changed|changé|aktualisi|geändert|überarbeitet|stand:|mis(?:e)? à jour|maj|actualiz|modific|atualiz|aggiornat|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|aktualizac|zaktualizowan|обновлен|изменен|оновлен|güncelle|cập nhật|diperbarui|تحديث|بروزرسانی|עודכן|עדכון|अपडेट|更新|最終更新|수정|업데이트|frissít|ενημέρωση|แก้ไข|อัปเดต/;

/** Words that mark a date as that of the publication. */
export const PUBLISHED =
  /publi|posted|released|issued|created|written|veröffentlicht|erschienen|erstellt|publiziert|publié|paru|pubblicat|gepubliceerd|geplaatst|publisert|publicerad|udgivet|julkaistu|opublikowan|опубликован|дата|опубліковано|yayın|oluşturulma|đăng|diterbitkan|dipublikasikan|نشر|انتشار|פורסם|प्रकाशित|发布|發布|发表|公開|掲載|投稿|입력|등록|megjelen|δημοσι|เผยแพร่/;

/** Placeholders that stand where nobody is named. */
export const NOBODY =
  /^(?:no author|unknown|anonymous|anonym|admin|administrator|root|webmaster|user|author|autor|autorin|default|none|null|undefined|n\/a|by|staff|editor|test|super user|superuser|guest|gast|follow|name|view all posts.*|kein autor)$/;
