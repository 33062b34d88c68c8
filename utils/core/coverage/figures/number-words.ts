import type { LangCode } from '../../text/lang-tag';
import { numberWordsOf } from '../../text/numbers/numbers';

/** Number words by language: what each adds, or by how much it multiplies what came before. */
interface NumberWords {
  units: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** Stand between parts of one number: "two hundred and six", "vingt et un". */
  joints: ReadonlySet<string>;
  /** Words that stand for about so many: "a dozen", "une dizaine". */
  rounds: ReadonlyMap<string, number>;
}

function table(words: Record<string, number>): Map<string, number> {
  return new Map(Object.entries(words));
}

const ENGLISH: NumberWords = {
  units: new Map([...numberWordsOf('en').values, ['one', 1]]),
  scales: table({ hundred: 100, thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 }),
  joints: new Set(['and']),
  rounds: table({ dozen: 12 }),
};

const FRENCH: NumberWords = {
  units: new Map([...numberWordsOf('fr').values, ['un', 1], ['une', 1]]),
  scales: table({ cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 }),
  joints: new Set(['et']),
  rounds: table({
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
  }),
};

/** The number words of a language; null where none are known. */
export function numberWords(lang: LangCode): NumberWords | null {
  return lang === 'en' ? ENGLISH : lang === 'fr' ? FRENCH : null;
}

/**
 * The number that words and scales make together, in order and folded; null where they make none. `lead` is what digits
 * before them stand for: "4.2" of "4.2 million".
 */
export function valueOfWords(words: readonly string[], lang: LangCode, lead: number | null = null): number | null {
  const known = numberWords(lang);
  if (!known) return null;
  let total = 0;
  let group = lead ?? 0;
  let any = lead !== null;
  for (const word of words) {
    if (known.joints.has(word)) continue;
    const unit = known.units.get(word);
    const scale = known.scales.get(word);
    if (unit !== undefined) {
      // "quatre-vingt(s)" is four twenties; "deux vingts" is nothing.
      if (lang === 'fr' && unit === 20 && group % 100 === 4) group += 76;
      else if (any && group % 100 !== 0 && unit >= 10 && !(lang === 'fr' && unit < 17)) return null;
      else if (any && group % 10 !== 0 && lang === 'en') return null;
      else group += unit;
    } else if (scale === 100) group = Math.max(1, group) * 100;
    else if (scale !== undefined) {
      total += Math.max(any ? group : 1, group) * scale;
      group = 0;
    } else return null;
    any = true;
  }
  return any ? total + group : null;
}
