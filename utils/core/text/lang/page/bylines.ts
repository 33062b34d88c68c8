/*
 * Words that stand around names in the bylines of the world's newspapers, in languages with a folder and without. They
 * are written as printed, in lower case; "|" separates alternatives, which go into regular expressions unchanged.
 */

/** "By …", before a name. */
export const BY =
  // Germanic and Romance languages, Icelandic last.
  'by|von|door|deur|av|af|par|por|per|di|da|a cura di|de către|gan|eftir|' +
  // Slavic languages, Greek, Turkish.
  'od|от|від|από (?:τον|την|το)|από|γράφει (?:ο|η)|γράφουν (?:οι|ο|η)|γράφουν|του|της|των|yazan|haber|' +
  // Arabic, Persian, Hebrew, Hindi.
  'بقلم|كتب|كتبت|إعداد|بواسطة|به قلم|نوشته|מאת|द्वारा|' +
  // Indonesian and Malay, Filipino, Vietnamese, Thai, Swahili.
  'oleh|ni|nina|bởi|theo|โดย|na';
/** Those of them that are names, too: they lead in only in lower case, or with a colon. */
export const ALSO_NAMES = /^(?:per|di|da|gan|theo|ni|nina|na|haber|yazan|von)$/i;

/** Parts of such phrases that stand before "by". */
export const DONE =
  'photos and (?:story|text|words)|(?:story|text|words) and (?:photos|pictures)|' +
  'written|reported|posted|published|reporting|story|text|texte?|' +
  'words|article|analysis|opinion|review|interview|édité|écrit|' +
  'rédigé|publié|propos recueillis|recueilli|mis en ligne|' +
  'geschrieben|verfasst|eingestellt|veröffentlicht|escrito|publicado|' +
  'pubblicato|articolo|geschreven|skrevet|skriven|scris|publicat|napisane|ditulis';

/** "Author: …", with a colon or without. */
export const AUTHOR =
  'authors?|auteure?s?|autor(?:in|en|es|a|as|ka|ky|em|zy|i|ius|s|e)?(?:\\/[\\p{L}]+)?|' +
  'autori|autore|forfatter|författare|' +
  'skribent|journalist|reporter|correspondent|byline|text(?:e|o)?|tekst|' +
  'testo|teksti|szöveg|szerző|írta|kirjoittaja|toimittaja|höfundur|' +
  'opracowanie|oprac\\.?|piše|pišu|napisao|napisala|' +
  'автор(?:ы|и|ка)?(?: статьи| материала)?|текст|подготовила?|підготува(?:в|ла)|' +
  'συντάκτης|κείμενο|yazar|muhabir|المؤلف|الكاتب|نویسنده|लेखक|penulis|' +
  'pewarta|wartawan|reporter|kontributor|tác giả|ผู้เขียน|เรื่อง|' +
  '作者|撰文|文字|執筆|著者|取材・文|文・写真|本报记者|本報記者|记者|記者|글';

/** Words that credit others than the authors: editors, translators, photographers. With a name after them … */
export const OTHERS_BY =
  'edit(?:ed|ing) by|reviewed by|fact[- ]checked by|translated by|' +
  'photos? by|photographs? by|illustrat(?:ed|ions?) by|pictures? by|' +
  'video by|graphics? by|bearbeitet von|übersetzt von|aus dem .{3,20} von|' +
  'traduit par|traducido por|traduzione di|editado por|fordította|' +
  'foto av|foto af';
/** … or with a colon. */
export const OTHERS =
  'editors?|redaktion|bearbeitung|übersetzung|bild(?:er)?|fotos?|photos?|' +
  'photography|photographies?|images?|pictures?|photographer|photo credit|' +
  'illustrations?|traduction|traducción|traduzione|tradução|edición|' +
  'fotografía|fotografie|imagen|fotograf|billede|kuvat?|ljósmynd|' +
  'zdjęcia|tłumaczenie|překlad|fotó|фото|редактор|перевод|переклад|' +
  'φωτογραφί(?:α|ες)|επιμέλεια|fotoğraf(?:lar)?|çeviri|editör|تصوير|ترجمة|' +
  'تحرير|צילום|תרגום|penyunting|fotografer|ảnh|biên tập|ภาพ|编辑|編輯|责任编辑|責任編輯|责编|摄影|攝影|写真|撮影|編集|翻訳|翻译|翻譯|사진|편집|' +
  'source|quelle|fuente|fonte|источник';

/** "and" between two names; those of one letter only where a full name follows, for "Ortega y Gasset" is one. */
export const AND =
  'and|et|und|sowie|en|og|och|és|și|şi|ve|dan|và|και|та|un|ir|' +
  'eta|with|avec|mit|plus|ja|и|і|й|และ|و|और|및|와|과|と|和|與|与|&|\\+';
/** Names in capitals have their "and" in capitals; "DAN" and "JA" would be names. */
export const AND_CAPITALS = 'AND|And|ET|UND|OG|OCH|WITH|AVEC|MIT|И|ΚΑΙ';
export const AND_LETTER = 'y|e|i|a|Y|E|I';

/** Jobs of people at newspapers, in the languages of those papers; endings for gender and number included. */
export const ROLES =
  'reporter(?:in|ka|s)?|correspondents?|editors?(?:-in-chief)?|(?:staff )?writers?|' +
  'journalist(?:in|e|en|s)?|columnists?|producers?|contributors?|photographers?|' +
  'photojournalists?|bloggers?|critics?|commentators?|analysts?|fellows?|' +
  'interns?|authors?|staff|guest|anchor|broadcaster|bureau chief|' +
  'journalistes?|rédact(?:eur|rice)s?(?: en chef)?|correspondant(?:e)?s?|' +
  'envoyée?s? spécia(?:le?s?|ux)|chroniqueu(?:r|se)|éditorialiste|grand reporter|cheffe? de .{2,30}|' +
  'redakteur(?:in|e|innen)?|chefredakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|kolumnist(?:in)?|' +
  'gastautor(?:in)?|autor(?:in|en|es|a|ka|s)?|auteure?s?|redaktionsleiter(?:in)?|ressortleiter(?:in)?|' +
  'periodistas?|redactor(?:a|es)?(?: jefe)?|corresponsal(?:es)?|' +
  'enviad[oa]s? especial(?:es)?|columnistas?|colaborador(?:a)?|' +
  'giornalist[aie]|redattor[ei]|redattrice|inviat[oa]|corrispondente|' +
  'jornalistas?|repórter(?:es)?|editor(?:a|es)?|colunistas?|' +
  'redacteur|hoofdredacteur|verslaggever|verslaggeefster|columniste?|' +
  'redaktør|redaktör|kommentator|toimittaja|päätoimittaja|kirjeenvaihtaja|blaðamaður|ritstjóri|' +
  'dziennikark?a|dziennikarz|redaktor(?:ka)?|korespondent(?:ka)?|' +
  'novinář(?:ka)?|reportér(?:ka)?|novinark?a|novinar|urednik|urednica|dopisnik|' +
  'журналист(?:ка)?|корреспондент(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?|обозреватель|оглядач|репорт[её]р(?:ка)?|' +
  'δημοσιογράφος|συντάκτης|αρθρογράφος|ανταποκριτής|muhabir[i]?|gazeteci|editörü?|yazarı?|' +
  'wartawan|jurnalis(?:t|tă)?|pewarta|kontributor|penulis|újságíró|szerkesztő|žurnalist(?:as|ė|s|e)?|ajakirjanik|' +
  'مراسل(?:ة)?|صحفي(?:ة)?|كاتب(?:ة)?|محرر(?:ة)?|כתבת?|संवाददाता|पत्रकार|ผู้สื่อข่าว|phóng viên|nhà báo';

/** Kinds of pieces, which stand above headlines and in bylines: "Interview: Ada Quill", "Gastbeitrag von Ada Quill". */
export const GENRES =
  'exclusive|exclusif|exklusiv|exclusiva|interviews?|entretien|entrevista|intervista|opinion|opinión|analys[ei]s?|' +
  'análisis|analisi|kommentar|comment(?:ary|aire)?|editorial|éditorial|leitartikel|kolumne|column|columna|' +
  'chronique|tribune|tribuna|gastbeitrag|reportage|reportaje|report|essay|review|rezension|critique|crítica|' +
  'enquête|récit|portrait|explainer|newsletter|live|liveblog|liveticker|podcast|features?';

/** Roles of languages that write them without a space, at either end of a name. */
export const GLUED_ROLES =
  '선임기자|인턴기자|수습기자|전문기자|객원기자|기자|특파원|논설위원|편집위원|앵커|记者|記者|编辑|編輯|特派員|編集委員|論説委員|编译|通讯员';

/** English words before a role: "senior political correspondent", "Globe staff". */
export const RANKS =
  'senior|chief|deputy|special|political|politics|staff|foreign|global|' +
  'health|science|sports?|business|economics?|technology|tech|world|' +
  'national|international|local|city|crime|education|environment|news|' +
  'contributing|managing|associate|assistant|executive|opinion|investigative|' +
  'features?|digital|freelance|guest|white house|congress|' +
  'freie[rs]?|leitende[rs]?|stellvertretende[rs]?|politische[rs]?';
