import type { LangTag } from '../../../utils/core/text/lang-tag';

/** What made-up news of a language is made of. Slots: {name} {place} {thing} {word} {n} {day}. */
export interface MadeLanguage {
  lang: LangTag;
  /** How often it is chosen, beside the others. */
  share: number;
  outlets: readonly string[];
  titles: readonly string[];
  sentences: readonly string[];
  things: readonly string[];
  /** Adjectives for {word}, where rare words are not wanted. */
  adjectives: readonly string[];
  days: readonly string[];
  /** Syllables of its names and rare words. */
  syllables: readonly string[];
  /** Between words and sentences. */
  space: string;
}

const EN: MadeLanguage = {
  lang: 'en',
  share: 5,
  outlets: ['The Northmarch Courier', 'Metro Ledger', 'Public Radio North', 'The Hallin Star', 'Valley Times'],
  titles: [
    '{place} votes to close its {thing} after {n} complaints',
    '{name} resigns over the {thing} of {place}',
    'Storm leaves {n} homes in {place} without a {thing}',
    'The {word} {thing}: how {place} paid twice',
    'Court stops the {thing} that {name} promised',
  ],
  sentences: [
    'The council of {place} decided on {day} to close the {thing}, two years later than {name} had asked.',
    'About {n} people were told to leave {place} while engineers looked at the {word} {thing}.',
    '"We were never shown the {thing}," {name} said on {day}, and called the {word} plan a mistake.',
    'According to a report of the county, {n} households paid for a {thing} that was not built.',
    '{name}, who leads the opposition in {place}, wants the {word} accounts opened by {day}.',
    'The {thing} had cost {n} million before the first {word} tests failed.',
    'A spokesman for {place} did not say who had signed for the {thing} and its {word} repairs.',
    'In {place}, {n} kilometres away, the same {word} {thing} has worked for ten years.',
    'Police closed the road to {place} for {n} hours; nobody was hurt.',
    'Experts at the university of {place} doubt that the {word} {thing} can be saved.',
  ],
  things: ['dam', 'tunnel', 'school', 'hospital', 'bridge', 'railway', 'harbour', 'library', 'power station', 'levee'],
  adjectives: ['old', 'costly', 'unfinished', 'disputed', 'leaking'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  syllables: [
    'mar',
    'rick',
    'hal',
    'lin',
    'dun',
    'mere',
    'with',
    'ox',
    'lode',
    'bran',
    'tar',
    'row',
    'ell',
    'sto',
    'fen',
  ],
  space: ' ',
};

const FR: MadeLanguage = {
  lang: 'fr',
  share: 4,
  outlets: ['Le Courrier républicain', 'La Dépêche du Val', 'Radio Rivages', 'L’Écho de l’Est'],
  titles: [
    '{place} ferme son {thing} après {n} plaintes',
    'Réforme du {thing} : {name} s’en va',
    'Tempête à {place} : {n} foyers privés de {thing}',
    'L’affaire du {thing} {word} rattrape {name}',
  ],
  sentences: [
    'Le conseil municipal de {place} a décidé {day} de fermer le {thing}, deux ans après la demande de {name}.',
    'Près de {n} personnes ont dû quitter {place} pendant que l’on inspectait le {thing} {word}.',
    '« On ne nous a jamais montré ce {thing} », a déclaré {name} {day}, en dénonçant un projet {word}.',
    'D’après un rapport du département, {n} foyers ont payé un {thing} qui n’a pas été construit.',
    '{name}, qui dirige l’opposition à {place}, exige que les comptes du {thing} soient publiés d’ici à {day}.',
    'L’ouvrage {word} avait coûté {n} millions d’euros avant l’échec des premiers essais.',
    'La mairie de {place} n’a pas précisé qui avait signé pour le {thing} et ses réparations.',
    'Aujourd’hui, à {place}, à {n} kilomètres de là, le même {thing} {word} fonctionne depuis dix ans.',
    'L’ex-préfet {name} s’interroge : à quoi sert un {thing} que personne n’utilise ?',
  ],
  things: ['barrage', 'tunnel', 'collège', 'hôpital', 'pont', 'tramway', 'port', 'musée', 'réacteur', 'stade'],
  adjectives: ['contesté', 'inachevé', 'coûteux', 'vétuste', 'municipal'],
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
  syllables: [
    'vil',
    'mont',
    'saint',
    'bré',
    'val',
    'ronne',
    'cha',
    'teau',
    'lé',
    'gny',
    'bou',
    'vier',
    'mar',
    'ennes',
    'çon',
  ],
  space: ' ',
};

const DE: MadeLanguage = {
  lang: 'de',
  share: 3,
  outlets: ['Talbote', 'Nordkurier am Morgen', 'Rundfunk Mitte', 'Der Landbote'],
  titles: [
    '{place} schließt {thing} nach {n} Beschwerden',
    '{name} tritt wegen der {thing} zurück',
    'Sturm trifft {place}: {n} Häuser ohne {thing}',
    'Der teure Umbau: {thing} in {place} wird {word}',
  ],
  sentences: [
    'Der Stadtrat von {place} beschloss am {day}, die {thing} zu schließen, zwei Jahre später als von {name} gefordert.',
    'Rund {n} Menschen mussten {place} verlassen, während Fachleute die {word} {thing} prüften.',
    '„Man hat uns die {thing} nie gezeigt“, sagte {name} am {day} und nannte den Plan {word}.',
    'Laut einem Bericht des Landkreises zahlten {n} Haushalte für eine {thing}, die nicht gebaut wurde.',
    '{name}, Oppositionsführerin in {place}, will die Unterlagen zur {thing} bis {day} sehen.',
    'Bis die ersten Versuche scheiterten, hatte die {word} {thing} {n} Millionen Euro gekostet.',
    'Ein Sprecher von {place} ließ offen, wer für die {thing} und ihre Reparatur unterschrieben hat.',
    'In {place}, {n} Kilometer entfernt, läuft die gleiche {thing} seit zehn Jahren {word}.',
  ],
  things: [
    'Talsperre',
    'Brücke',
    'Schule',
    'Klinik',
    'Straßenbahn',
    'Bücherei',
    'Kläranlage',
    'Sporthalle',
    'Wärmepumpe',
  ],
  adjectives: ['umstritten', 'teuer', 'veraltet', 'undicht', 'marode'],
  days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  syllables: [
    'wald',
    'heim',
    'stein',
    'burg',
    'rot',
    'kirch',
    'mühl',
    'bach',
    'ober',
    'lin',
    'den',
    'grün',
    'schön',
    'feld',
  ],
  space: ' ',
};

const ES: MadeLanguage = {
  lang: 'es',
  share: 3,
  outlets: ['El Correo del Valle', 'La Voz del Puerto', 'Diario de la Sierra'],
  titles: [
    '{place} cierra su {thing} tras {n} quejas',
    '{name} dimite por el {thing} de {place}',
    'El temporal deja {n} casas de {place} sin {thing}',
  ],
  sentences: [
    'El ayuntamiento de {place} decidió el {day} cerrar el {thing}, dos años después de que lo pidiera {name}.',
    'Unas {n} personas tuvieron que salir de {place} mientras se revisaba el {thing} {word}.',
    '«Nunca nos enseñaron el {thing}», dijo {name} el {day}, y llamó al plan {word}.',
    'Según un informe de la provincia, {n} hogares pagaron por un {thing} que no se construyó.',
    '{name}, al frente de la oposición en {place}, pide que se abran las cuentas antes del {day}.',
    'El {thing} {word} había costado {n} millones antes de que fallaran las primeras pruebas.',
    'En {place}, a {n} kilómetros, el mismo {thing} {word} funciona desde hace diez años.',
  ],
  things: ['embalse', 'túnel', 'colegio', 'hospital', 'puente', 'tranvía', 'puerto', 'museo', 'polideportivo'],
  adjectives: ['polémico', 'inacabado', 'costoso', 'municipal', 'antiguo'],
  days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  syllables: ['villa', 'mon', 'te', 'ríos', 'alma', 'gra', 'zar', 'peña', 'luz', 'cas', 'ti', 'llo', 'ñoz', 'her'],
  space: ' ',
};

const JA: MadeLanguage = {
  lang: 'ja',
  share: 1,
  outlets: ['北谷新聞', '港日報'],
  titles: ['{place}市、{thing}を閉鎖へ　苦情{n}件', '{thing}問題で{name}氏が辞任'],
  sentences: [
    '{place}市議会は{day}、{thing}を閉鎖することを決めた。',
    '{thing}の点検のため、住民約{n}人が{place}から避難した。',
    '{name}氏は「{thing}を見せられたことは一度もない」と{word}について語った。',
    '県の報告書によると、建設されなかった{thing}に{n}世帯が費用を払った。',
  ],
  things: ['ダム', 'トンネル', '学校', '病院', '橋', '鉄道', '図書館', '発電所'],
  adjectives: ['老朽化', '費用', '安全', '工事'],
  days: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日'],
  syllables: [
    '山',
    '川',
    '田',
    '中',
    '村',
    '木',
    '石',
    '井',
    '上',
    '野',
    '北',
    '谷',
    '島',
    '原',
    '松',
    '橋',
    '高',
    '林',
    '森',
    '清',
    '水',
  ],
  space: '',
};

const RU: MadeLanguage = {
  lang: 'ru',
  share: 1,
  outlets: ['Северный вестник', 'Речная газета'],
  titles: ['В городе {place} закрывают {thing}: {n} жалоб', '{name} уходит в отставку из-за проекта «{thing}»'],
  sentences: [
    'Совет города {place} решил в {day} закрыть {thing}, на два года позже, чем просил {name}.',
    'Около {n} человек покинули {place}, пока инженеры осматривали {thing} и {word}.',
    '«Нам ни разу не показали {thing}», — сказал {name} и назвал план «{word}».',
    'По данным отчёта, {n} семей заплатили за {thing}, которого нет.',
  ],
  things: ['мост', 'туннель', 'вокзал', 'музей', 'порт', 'завод', 'стадион'],
  adjectives: ['старый', 'дорогой', 'спорный', 'недостроенный'],
  days: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу'],
  syllables: ['бел', 'гор', 'ов', 'ский', 'нов', 'зем', 'лин', 'вол', 'ро', 'дин', 'ка', 'мен', 'ёв', 'ино'],
  space: ' ',
};

export const MADE_LANGUAGES: readonly MadeLanguage[] = [EN, FR, DE, ES, JA, RU];
