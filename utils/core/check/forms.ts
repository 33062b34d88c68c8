import type { LangCode } from '../text/lang-tag';
import { stem } from '../text/stem';
import { IRREGULAR_EN } from './words-en';
import { IRREGULAR_FR } from './words-fr';

const irregular: Record<string, Map<string, string>> = {
  en: new Map(IRREGULAR_EN.flatMap(entry)),
  fr: new Map(IRREGULAR_FR.flatMap(entry)),
};

/** "rise rose risen": each later form leads to the first. */
function entry(line: string): [string, string][] {
  const [base = '', ...forms] = line.split(' ');
  return forms.map((form) => [form, base]);
}

/** What words are compared by: the stem of the base form. `norm` is lower-cased and folded. */
export function keyOf(norm: string, lang: LangCode | null): string {
  const base = lang === null ? undefined : irregular[lang]?.get(norm);
  return stem(base ?? norm, lang);
}

/** Endings that make one word of another, both languages. The empty one stands for the bare stem. */
const ENDINGS: Record<string, Set<string>> = {
  en: new Set(
    ' s e es d ed r er ers or ors ing y ly al ally ial ic ical ion ions tion ation ations ment ments ive ance ence ant ent ants ents ency ancy able ible ful less ness ity ty ist ists ism ian ians an ans n ns ese ish ize ise izing ising isation ization ate ated ating ator ship hood ure th age dom'.split(
      ' ',
    ),
  ),
  fr: new Set(
    ' e s r er es ee ees ant ante ants antes ation ations ition ition tion ions ion ement ements ment ments eur eurs euse euses rice rices age ages al ale aux ales el elle els elles if ive ifs ives ique iques iste istes isme ien ienne iens iennes ain aine ains aines ais aise aises ois oise oises ite ites te tes ance ances ence ences able ables ible ibles ir i is it ie ies ra ront rait raient ait aient erait iser ise isee isation'.split(
      ' ',
    ),
  ),
};

/** Letters that two words of one family must share from the start. */
export const FAMILY_PREFIX = 4;

/** Longest ending in languages whose endings are not listed: inflections of their words are told by the beginning alone. */
const OTHER_ENDING = 2;

/**
 * Whether two keys are words of one family (elect, election; Britain, British is none): they share a beginning of at least
 * `FAMILY_PREFIX` letters and more than half of the longer, and end in known endings.
 */
export function sameFamily(a: string, b: string, lang: LangCode | null): boolean {
  const endings = lang === null ? undefined : ENDINGS[lang];
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  if (shared < FAMILY_PREFIX) return false;
  if (!endings) return shared > FAMILY_PREFIX && Math.max(a.length, b.length) - shared <= OTHER_ENDING;
  for (let cut = shared; cut >= FAMILY_PREFIX && 2 * cut >= Math.max(a.length, b.length); cut--) {
    if (endings.has(a.slice(cut)) && endings.has(b.slice(cut))) return true;
  }
  return false;
}
