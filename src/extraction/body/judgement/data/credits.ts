/** Words before the name of who made a picture, in lower case: "Photo: Ada Lind", "Foto di Ada Lind". */
export const LABELS =
  'photo|photos|photograph|photographs|photography|photographer|picture|pictures|pic|image|images|illustration|graphic|graphics|screenshot|screengrab|credit|credits|photo credit|photo credits|image credit|image credits|image source|picture credit|photo illustration|file photo|handout photo|courtesy photo|' +
  'foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|titelfoto|beitragsbild|aufmacherbild|bildquelle|bildnachweis|bildrechte|fotocredit|bildcredit|grafik|fotograf|' +
  'photographie|photographies|crédit|crédits|crédit photo|crédits photo|crédit photos|crédits photos|crédit image|' +
  'fotografía|fotografías|imagen|imágenes|ilustración|crédito|créditos|foto de archivo|cortesía|' +
  'fotografia|fotografie|immagine|immagini|credito|crediti|credit foto|imagem|imagens|ilustração|foto de arquivo|fotó|kép|' +
  'beeld|illustratie|bron foto|' +
  'foto montage|fotomontage|fotograaf|illustrasjon|arkivfoto|pressefoto|pressbild|arkivbild|genrebild|kuva|kuvat|valokuva|' +
  'fot|zdjęcie|zdjęcia|snímek|fotografija|nuotrauka|nuotr|' +
  'sursa foto|' +
  'фото|фотография|фотографии|изображение|иллюстрация|світлина|зображення|снимка|снимки|снимке|илустрација|' +
  'φωτό|φωτο|φωτ|φωτογραφία|φωτογραφίες|εικόνα|' +
  'fotoğraf|fotoğraflar|görsel|' +
  'ảnh|hình|nguồn ảnh|gambar|' +
  'ภาพ|ภาพถ่าย|ที่มาภาพ|ภาพจาก|' +
  'फोटो|तस्वीर|ছবি|تصویر|عکس|عکاس|صورة|الصورة|تصوير|צילום|תמונה|' +
  '写真|撮影|画像|图|图片|图源|图片来源|图片説明|摄影|圖|圖片|圖源|圖片來源|攝影|照片|資料照片|资料图|사진|그래픽|사진 제공|사진제공|자료사진';

/** Words between such a label and a name. */
export const BY = 'by|courtesy of|courtesy|from|via|von|vom|de|del|di|da|do|par|av|af|door|from the|d’|od';

/** Agencies and stocks of pictures, in lower case. */
export const AGENCIES =
  'ap|lnw|lno|lby|lsw|lhe|lrs|lbn|lni|lth|tmn|awp|ots|kna|epd|sid|afx|dpa-afx|dpa-infocom|associated press|afp|reuters|getty|getty images|istock|istockphoto|shutterstock|alamy|unsplash|pexels|pixabay|adobe stock|epa|epa-efe|efe|dpa|apa|sda|imago|imago images|picture alliance|keystone|keystone-sda|ansa|lapresse|lusa|anp|belga|tt|ntb|scanpix|ntb scanpix|ritzau|ritzau scanpix|lehtikuva|pap|čtk|ctk|tasr|sita|mti|agerpres|inquam|tanjug|hina|tass|тасс|риа новости|рия новости|уніан|укрінформ|bta|бта|aa|dha|iha|xinhua|新华社|新華社|中新社|中央社|共同|共同通信|時事|時事通信|ロイター|로이터|연합뉴스|뉴스1|뉴시스|yonhap|kyodo|jiji|pti|ani|antara|upi|bloomberg|zuma|zuma press|sipa|abaca|maxppp|hans lucas|agencia efe|europa press|folhapress|estadão conteúdo|agência brasil|pa|pa wire|pa media|press association|afp/getty|usa today sports|imagn|nasa|wikimedia commons|wikimedia|wikipedia|رويترز|أ ف ب|אפ|רויטרס';

/** Words that may be written small within a name, or between names. */
export const SMALL =
  'of|for|the|and|by|via|with|from|courtesy|handout|file|de|da|di|do|dos|das|del|della|du|des|la|le|les|et|y|e|i|und|von|vom|van|der|den|zu|en|og|och|ja|și|a|al|el|bin|ibn|un|und|archiv|archivo|archive|im|pool|или|и|та|і|com|per|för|für|pour|para|per gentile concessione|gentile|concessione|privat|privado|divulgação|reprodução|arquivo|cortesía|stock|images|imago|alliance|picture';

/** Words after the name, in scripts that write them there. */
export const LABELS_AFTER = /^.{2,24}(?:摄|攝|撮影|nuotr\.?|촬영)$/u;

/** The same, where it says itself that it is a credit. */
export const LABELLED_AFTER = /[=＝].{2,10}撮影$|[记記]者.{1,12}[摄攝]$/u;
