import type { LangCode } from './lang-tag';

/*
 * Abbreviations after which a full stop does not end a sentence, by what usually follows them. Case matters: "Me."
 * (a French lawyer's title) is no "me." Lists are short on purpose: the frequent ones of news text.
 */

/** A name follows: never a sentence end. */
const BEFORE_NAME: Record<string, string> = {
  en: 'Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Gen Sen Sens Rep Reps Gov Lt Col Sgt Cpl Pvt Capt Cmdr Maj Adm Hon St Mt Ft Pres Supt Det Insp Pte',
  fr: 'M MM Mr Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr St Ste Gal Cdt Cne av apr cf env ex',
  de: 'Hr Fr Dr Prof Ing St bzw ca sog evtl ggf inkl Abs Bd',
  es: 'Sr Sra Srta Sres Dr Dra D Da Dña Prof Lic Ud Uds Gral Pdte',
  it: 'Sig Sigg Dott Prof Avv Ing On Gen Mons',
  pt: 'Sr Sra Srs Dr Dra Prof Eng Gen Exmo',
  nl: 'dhr mevr Mw Dr Drs Ir Mr Prof St ca bijv',
};

/** A number follows: no sentence end before a digit. */
const BEFORE_NUMBER =
  'No no Nos nos Nr nr n p pp art Art fig Fig vol Vol ch chap Chap sec Sec approx ca env núm pág tel Tel tél Tél';

/** Ends a sentence only where the next word is one that opens sentences ("Acme Inc. The …"). */
const SOFT =
  'Inc Corp Ltd Co Bros Cie Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd Dept Univ Assn vs Vs Jr Ph Calif Mass Conn Ariz Ill Mich Minn Penn Tenn Wash';

/** Words that open a sentence far more often than they follow an abbreviation. */
const OPENERS =
  'The A An In On At He She It They We I You But And Or This That These Those There Here When While After Before If As For With His Her Its Their Our My However Meanwhile According Some Many Most No So Yet Now Then What Who Why How Where Although Though Since By From To Last Both Also Not Even Only One Le La Les Un Une Des Il Elle Ils Elles On Ce Cet Cette Ces Mais Et En Dans Pour Selon Après Avant Depuis Sur Au Aux Du Nous Vous Je Tu Son Sa Ses Leur Leurs À Par Avec Sans Si Quand Lorsque Alors Ainsi Puis Or Car Der Die Das Ein Eine Er Sie Es Wir El Los Las Una Pero Lo Gli Ma O Os As De Het Een';

/** Clock times and dates: what may follow them in the same sentence, capital or not. */
const AFTER_TIME = /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;

const beforeName = new Map(Object.entries(BEFORE_NAME).map(([lang, words]) => [lang, new Set(words.split(' '))]));
const beforeNumber = new Set(BEFORE_NUMBER.split(' '));
const soft = new Set(SOFT.split(' '));
const openers = new Set(OPENERS.split(' '));

/** Languages that write ordinals with a full stop ("am 3. Oktober"). */
const DOTTED_ORDINALS = new Set(['de', 'da', 'nb', 'nn', 'no', 'fi', 'cs', 'sk', 'sl', 'hr', 'hu', 'is', 'et', 'lv']);

function titlesOf(lang: LangCode | null): Set<string>[] {
  const own = lang === null ? undefined : beforeName.get(lang);
  const all = own ? [own] : [beforeName.get('en'), beforeName.get('fr')];
  return all.filter((set) => set !== undefined);
}

/**
 * Whether the full stop that ends `before` belongs to an abbreviation, an initial or a number, so that the sentence goes
 * on with `after`. Both may be clipped to some 40 characters.
 */
export function stopIsAbbreviation(before: string, after: string, lang: LangCode | null): boolean {
  const token = /([^\s"“”«»'’([]+)\.$/u.exec(before)?.[1];
  if (token === undefined) return false;
  const nextWord = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(after)?.[1] ?? '';
  const nextIsNumber = /^\p{N}/u.test(nextWord);
  if (titlesOf(lang).some((set) => set.has(token))) return true;
  if (beforeNumber.has(token) && nextIsNumber) return true;
  if (/^[ap]\.m$/.test(token)) return AFTER_TIME.test(after);
  // A number alone is a list's enumerator; with other words before it, an ordinal in the languages that dot those.
  if (/^\p{N}{1,3}$/u.test(token)) {
    return before.length === token.length + 1 || (lang !== null && DOTTED_ORDINALS.has(lang) && token.length < 3);
  }
  const opener = openers.has(nextWord);
  if (soft.has(token)) return !opener;
  // Initials and dotted acronyms: "J. K. Rowling", "J.-C. Martin", "U.S. officials", but "… in the U.S. The …".
  return /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(token) && !opener;
}
