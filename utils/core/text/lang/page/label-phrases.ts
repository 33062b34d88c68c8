/*
 * Beginnings of lines that stand between paragraphs and are no part of the story: advertisements, calls to read, watch
 * or share, heads of lists of other stories. Written as people write them; they are folded before use.
 */

/** In scripts that set spaces between words. */
export const LABEL_PHRASES: Readonly<Record<string, string>> = {
  en:
    'advertisement|story continues below|article continues below|article continues after|continue reading|read more|' +
    'read next|read also|also read|related|recommended|more on this|more from|more stories|see also|watch|listen|' +
    'sign up|subscribe|follow us|share|copy link|link copied|loading|comment|comments|photo|image|video|getty images|' +
    'file photo|source|published|updated|last updated|posted|you may like|you may also like|you might like|' +
    'you might also like|people are also reading|in this article|what to read next|recommended for you|' +
    'editors’ picks|editor’s picks|top stories|latest news|most read|most popular|trending|don’t miss|must read|' +
    'in case you missed it|tags|topics|about the author|about the writer|sponsored|popular now',
  fr:
    'publicité|pub|lire aussi|lire également|lire la suite|à lire|à lire aussi|à lire également|voir aussi|à voir|' +
    'à voir aussi|à écouter|sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|' +
    'vous aimerez aussi|notre sélection|voir plus|inscrivez-vous|partager|partagez|commentaire|commentaires|publié|' +
    'mis à jour|temps de lecture|crédit photo',
  de:
    'anzeige|werbung|mehr zum thema|mehr dazu|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|' +
    'auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|' +
    'weitere themen|weitere informationen|lesetipp|teilen|veröffentlicht|aktualisiert|lesedauer|schlagworte',
  es:
    'publicidad|lea también|lee también|lea más|lee más|leer más|te puede interesar|le puede interesar|más noticias|' +
    'más información|noticias relacionadas|temas relacionados|etiquetas|publicado|actualizado|compartir',
  pt: 'publicidade|leia mais|leia também|veja mais|veja também|saiba mais|mais lidas|notícias relacionadas|atualizado',
  it:
    'pubblicità|leggi anche|leggi tutto|ti potrebbe interessare|potrebbe interessarti|vedi anche|guarda anche|' +
    'pubblicato|aggiornato',
  nl: 'advertentie|lees ook|lees meer|lees verder|bekijk ook|meer over|gepubliceerd|bijgewerkt',
  nordic:
    'annons|annonse|annonce|mainos|läs också|läs mer|läs även|les også|les mer|læs også|læs mere|se også|lue myös|' +
    'lue lisää|katso myös|publicerad|uppdaterad|publisert|oppdatert',
  slavic:
    'reklama|czytaj więcej|czytaj także|czytaj również|czytaj też|czytaj dalej|zobacz także|zobacz również|' +
    'zobacz też|przeczytaj|polecane|čtěte také|čtěte více|přečtěte si|prečítajte si|mohlo by vás|pročitajte|' +
    'pogledajte|preberite|preberite tudi|читайте также|читать далее|смотрите также|читайте також|дивіться також|' +
    'реклама|прочетете|вижте още',
  baltic: 'skaitykite|skaitykite taip pat|lasi arī|lasi vēl|loe ka|loe lisaks|reklaam|reklāma',
  hungarian: 'hirdetés|olvassa el|kapcsolódó|ez is érdekelheti',
  romanian: 'citiți și|citește și|citeste si|vezi și|publicitate',
  turkish: 'reklam|ilginizi çekebilir|ayrıca oku|devamını oku|haberin devamı',
  malay: 'iklan|baca juga|baca selengkapnya|simak juga|lihat juga|artikel terkait|scroll to continue',
  vietnamese: 'xem thêm|đọc thêm|tin liên quan',
  greek: 'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε επίσης',
  arabic: 'اقرأ أيضا|اقرأ أيضاً|شاهد أيضا|شاهد أيضاً|إعلان',
  hebrew: 'קראו גם|עוד בנושא|פרסומת',
  hindi: 'यह भी पढ़ें|ये भी पढ़ें|विज्ञापन',
  korean: '관련기사|관련 기사|이 시각|광고|글자크기 설정|기사 상세',
};

/** In scripts that set none: the line begins so, whatever follows. */
export const UNSPACED_PHRASES =
  '相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|推荐阅读|推薦閱讀|责任编辑|責任編輯|広告|関連記事|あわせて読みたい|続きを読む|' +
  'おすすめ記事|こちらもおすすめ|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|โฆษณา';
