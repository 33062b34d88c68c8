import { CALENDARS } from '../calendars';
import type { Calendar } from './calendars';

/*
 * Months in the languages of the world's newspapers, for pages in any of them. English, French, German and Spanish have
 * tables of their own (`lang`). For the others, this table has the beginning of each name, without case and accents,
 * because languages inflect the rest ("listopadu", "listopada"). The longest beginning that fits decides ("marras" is
 * not "mar"). Intl is no substitute: it has the names of one language at a time, at the cost of a formatter each, in
 * two cases at most, and its short forms differ with the browser's version of CLDR ("Sept" and "Sep", "juin" and
 * "juin."). A test compares the two.
 */
const OTHERS: readonly string[] = [
  'gen|ian|jaan|led|sty|sije|tammi|saus|oca|янв|яну|јан|' +
    'сич|січ|ιαν|ינואר|يناير|كانون الثاني|ژانويه|जनवरी|জানু|มกรา|ม ค|ஜன|ژانوی',
  'fev|fab|febbr|uno|lut|velj|helmi|vas|veebr|sub|фев|феб|лют|φεβ|פברואר|فبراير|شباط|फरवरी|ফেব|กุมภา|ก พ|فوری',
  'maa|mrt|mac|brez|ozu|maalis|kov|мар|бер|μαρ|מרץ|מרס|مارس|اذار|मार्च|মার্চ|มีนา|มี ค',
  'dub|kwi|travn|travanj|huhti|baland|nis|апр|кви|квіт|απρ|אפריל|ابريل|نيسان|अप्रैल|এপ্রিল|เมษา|เม ย|آوریل',
  'mag|mei|maj|mayis|kve|svib|touko|geg|май|мая|мај|трав|μαι|מאי|مايو|ايار|मई|মে|พฤษภา|พ ค|مه',
  'iun|giu|juuni|cervn|cerven|czerw|lipnj|lipanj|kesa|birz|haz|июн|' +
    'јун|юни|черв|ιουν|יוני|يونيو|حزيران|जून|জুন|มิถุนา|มิ ย|ژوئن',
  'iul|juuli|lug|cervenc|cervenec|lipc|lipi|srpnj|srpanj|hein|liep|tem|' +
    'июл|јул|юли|лип|ιουλ|יולי|يوليو|تموز|जुलाई|জুলাই|กรกฎา|ก ค|ژوئی',
  'aou|ogos|srpn|srpen|sie|kolov|elo|rugp|agu|avg|авг|сер|αυγ|אוגוסט|اغسطس|اب|अगस्त|আগস্ট|สิงหา|ส ค|اوت',
  'zar|szept|wrz|ruj|syys|rugs|eyl|сен|сеп|вер|σεπ|ספטמבר|سبتمبر|ايلول|सितंबर|सितम्बर|সেপ্টে|กันยา|ก ย|سپتامبر',
  'ott|out|rij|paz|loka|spal|eki|окт|жов|οκτ|אוקטובר|اكتوبر|تشرين الاول|अक्टूबर|अक्तूबर|অক্টো|ตุลา|ต ค|اکتبر',
  'noie|lis|stud|marras|lapkr|kas|ноя|ное|нов|лист|' +
    'νοε|נובמבר|نوفمبر|تشرين الثاني|नवंबर|नवम्बर|নভেম|พฤศจิกา|พ ย|نوامبر',
  'des|dets|dis|prosin|gru|joulu|gruod|ara|дек|дец|' +
    'груд|δεκ|דצמבר|ديسمبر|كانون الاول|दिसंबर|दिसम्बर|ডিসে|ธันวา|ธ ค|دسامبر',
];

/**
 * Fewest letters of a name that identify a month in the four languages with their own tables, where no short form fits.
 */
const SHORTEST_START_LETTERS = 3;

/**
 * Accents, and the vowel signs that Arabic and Hebrew often leave out; signs of Indic scripts and of Thai count as
 * letters.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u093c\u09bc]/g;

/** A name without case and accents, the dotless i of Turkish as i. */
function foldedName(word: string): string {
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function startsOf(month: number): string[] {
  const own = Object.values(CALENDARS).flatMap(({ months }) => months[month] ?? []);
  const names = own.map(foldedName).flatMap((name) => [name, name.slice(0, SHORTEST_START_LETTERS)]);
  return [...names, ...(OTHERS[month] ?? '').split('|').map(foldedName)];
}

let starts: Map<string, number> | null = null;
let longest = 0;

/**
 * The month of each beginning of a name. A beginning of two months ("jui", "jun" of "junho") is left to longer ones.
 */
function startTable(): Map<string, number> {
  if (starts) return starts;
  const table = new Map<string, number>();
  const doubtful = new Set<string>();
  for (let month = 0; month < OTHERS.length; month++) {
    for (const start of startsOf(month)) {
      const known = table.get(start);
      if (known !== undefined && known !== month + 1) doubtful.add(start);
      table.set(start, month + 1);
    }
  }
  for (const start of doubtful) table.delete(start);
  longest = Math.max(...[...table.keys()].map((start) => start.length));
  starts = table;
  return table;
}

/** A month's number (1 to 12) by its name or the beginning of it, in any of these languages; 0 for other words. */
export function monthOf(name: string): number {
  const table = startTable();
  // Hebrew writes "in" as a letter before the month's name.
  const word = foldedName(name).replace(/^ב(?=\p{L}{3})/u, '');
  for (let length = Math.min(word.length, longest); length >= 2; length--) {
    const month = table.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

/** Months of the Persian and the Islamic year, in the spellings of Persian, Dari and Arabic, and in Latin letters. */
const NAMED: Readonly<Record<Calendar, readonly string[]>> = {
  persian: [
    'فروردین|فروردين|حمل|farvardin',
    'اردیبهشت|ارديبهشت|ثور|ordibehesht',
    'خرداد|جوزا|khordad',
    'تیر|تير|سرطان|tir',
    'مرداد|امرداد|اسد|mordad',
    'شهریور|شهريور|سنبله|shahrivar',
    'مهر|میزان|mehr',
    'آبان|عقرب|aban',
    'آذر|قوس|azar',
    'دی|دي|جدی|dey',
    'بهمن|دلو|bahman',
    'اسفند|حوت|esfand',
  ],
  hijri: [
    'محرم|المحرم|muharram',
    'صفر|safar',
    'ربيع الأول|ربيع الاول|ربیع الاول',
    'ربيع الآخر|ربيع الثاني|ربیع الثانی',
    'جمادى الأولى|جمادى الاولى|جمادی الاول',
    'جمادى الآخرة|جمادى الثانية|جمادی الثانی',
    'رجب|rajab',
    'شعبان|shaban|sha’ban',
    'رمضان|ramadan|ramazan',
    'شوال|shawwal',
    'ذو القعدة|ذي القعدة|ذو القعده|ذی القعده',
    'ذو الحجة|ذي الحجة|ذو الحجه|ذی الحجه',
  ],
};

const named = new Map(
  (['persian', 'hijri'] as const).flatMap((calendar) =>
    NAMED[calendar].flatMap((names, i) => names.split('|').map((name) => [name, { calendar, month: i + 1 }] as const)),
  ),
);

/** All names of months of other calendars, the longest first, for use in a pattern. */
export const OTHER_MONTHS: readonly string[] = [...named.keys()].sort((a, b) => b.length - a.length);

/** A month of another calendar by its name; null for other words. */
export function otherMonth(name: string): { calendar: Calendar; month: number } | null {
  return named.get(name.toLowerCase()) ?? null;
}
