/*
 * Words of dates in the languages of the world's newspapers, folded: lower case, without accents (Cyrillic й and ё too).
 * A month is told by the beginning of its name; the longest beginning that fits decides ("marras" is no "mar").
 */

const MONTHS: readonly string[] = [
  'jan|jaen|ene|gen|ian|jaan|led|sty|sije|tammi|saus|oca|янв|яну|јан|сич|ιαν|ינואר|يناير|كانون الثاني|ژانويه|जनवरी|জানু|มกรา|ม ค|ஜன',
  'feb|fev|fab|febbr|uno|lut|velj|helmi|vas|veebr|sub|фев|феб|лют|φεβ|פברואר|فبراير|شباط|फरवरी|ফেব|กุมภา|ก พ',
  'mar|maer|mrt|mac|brez|ozu|maalis|kov|мар|бер|μαρ|מרץ|מרס|مارس|اذار|मार्च|মার্চ|มีนา|มี ค',
  'apr|avr|abr|dub|kwi|travn|travanj|huhti|baland|nis|апр|кви|απρ|אפריל|ابريل|نيسان|अप्रैल|এপ্রিল|เมษา|เม ย',
  'may|mai|mag|mei|maj|mayis|kve|svib|touko|geg|май|мая|мај|трав|μαι|מאי|مايو|ايار|मई|মে|พฤษภา|พ ค',
  'jun|juin|iun|giu|cervn|czerw|lipnj|lipanj|kesa|birz|haz|июн|јун|юни|черв|ιουν|יוני|يونيو|حزيران|जून|জুন|มิถุนา|มิ ย',
  'jul|juil|iul|lug|cervenc|lipc|lipi|srpnj|srpanj|hein|liep|tem|июл|јул|юли|лип|ιουλ|יולי|يوليو|تموز|जुलाई|জুলাই|กรกฎา|ก ค',
  'aug|aou|ago|ogos|srpn|srpen|sie|kolov|elo|rugp|agu|авг|сер|αυγ|אוגוסט|اغسطس|اب|अगस्त|আগস্ট|สิงหา|ส ค',
  'sep|set|zar|wrz|ruj|syys|rugs|eyl|сен|сеп|вер|σεπ|ספטמבר|سبتمبر|ايلول|सितंबर|सितम्बर|সেপ্টে|กันยา|ก ย',
  'oct|okt|ott|out|rij|paz|loka|spal|eki|окт|жов|οκτ|אוקטובר|اكتوبر|تشرين الاول|अक्टूबर|अक्तूबर|অক্টো|ตุลา|ต ค',
  'nov|noie|lis|stud|marras|lapkr|kas|ноя|ное|нов|лист|νοε|נובמבר|نوفمبر|تشرين الثاني|नवंबर|नवम्बर|নভেম|พฤศจิกา|พ ย',
  'dec|dez|dic|des|dis|prosin|gru|joulu|gruod|ara|дек|дец|груд|δεκ|דצמבר|ديسمبر|كانون الاول|दिसंबर|दिसम्बर|ডিসে|ธันวา|ธ ค',
];

const STARTS = new Map(
  MONTHS.flatMap((starts, i) => starts.split('|').map((start) => [foldedWord(start), i + 1] as const)),
);
const LONGEST_START = Math.max(...[...STARTS.keys()].map((start) => start.length));

function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A month's number by its name or the beginning of it, in any of these languages; 0 for what is none. */
export function monthOf(name: string): number {
  // Hebrew writes "in" as the first letter of the month's name.
  const word = foldedWord(name).replace(/^ב(?=\p{L}{3})/u, '');
  for (let length = Math.min(word.length, LONGEST_START); length >= 2; length--) {
    const month = STARTS.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

/** What stands before the day that a story was updated on. */
export const UPDATED =
  /updated?\b|modified|last (?:edited|changed)|revised|aktualisiert|geändert|letzte änderung|stand\s*:|mis(?:e)? à jour|maj\s*:|modifié|actualis[ée]|actualizad[oa]|atualizad[oa]|modificad[oa]|aggiornat[oa]|ultimo aggiornamento|bijgewerkt|gewijzigd|uppdaterad|senast ändrad|opdateret|oppdatert|sist endret|päivitetty|muokattu|uppfært|aktualizac|aktualizov|zaktualizowano|ažurirano|posodobljeno|обновлен|изменен|оновлен|актуализир|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|güncelle|son güncelleme|atnaujint|atjaunot|uuendatud|frissít|módosít|actualizat|تحديث|آخر تحديث|به‌روزرسانی|עודכן|עדכון|अपडेट|अद्यतन|diperbarui|dikemas ?kini|cập nhật|อัปเดต|แก้ไข|更新|수정|업데이트|更新日/iu;

/** What stands before the day that a story was published on. */
export const PUBLISHED =
  /published|posted|first published|publication date|\bdate\b|veröffentlicht|erstellt|erschienen|datum|publié|paru|créé|mis en ligne|publicad[oa]|fecha|data\b|pubblicat[oa]|gepubliceerd|geplaatst|publicerad|udgivet|offentliggjort|publisert|julkaistu|birt\b|opublikowano|publikacji|publikováno|zveřejněno|vydáno|objavljeno|objavil|опубликован|дата|опублікован|публикуван|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|yayın|yayınlan|eklenme|giriş|paskelbt|publicēt|avaldatud|megjelen|közzétéve|publicat|نشر|تاريخ النشر|منتشر|פורסם|प्रकाशित|diterbitkan|dipublikasikan|tayang|ngày đăng|đăng ngày|xuất bản|เผยแพร่|发布|發布|發佈|发表|公開|掲載|配信|입력|등록|게시|발행/iu;
