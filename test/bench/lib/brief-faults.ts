import type { Passage } from '../../../utils/core/article/types';
import type { Brief, Statement } from '../../../utils/core/brief/types';

/** Faults that an editor would strike out in a brief of key sentences. Coarse patterns of the bench's own. */
export interface BriefFaults {
  empty: boolean;
  outOfOrder: boolean;
  leaning: string[];
  halfQuotations: string[];
  glued: string[];
  nearDuplicates: string[];
  notVerbatim: string[];
}

/** Openings that need the sentence before them, by language. */
const LEANING: Readonly<Record<string, RegExp>> = {
  en: /^(?:He|She|They|His|Her|Their|Its|This|These|Those|That|The (?:latter|former|second|other|pair|two)|However|But|And|So|Instead|Meanwhile)\b(?! (?:(?:is|was) (?:clear|important|unclear) that|week|month|year|season|spring|summer|autumn|fall|winter|morning|evening|weekend)\b)/,
  fr: /^(?:Il(?! (?:y a|faut|s’agit|s'agit|est (?:temps|vrai)))|Elle|Ils|Elles|Celui-ci|Celle-ci|Ceux-ci|Cela|Son|Sa|Ses|Leurs?|Cette|Cet|Ces|Ce (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)\b)|L[ea] seconde?|L[ea] premi(?:er|ère)|Les deux|Mais|Et|Cependant|Pourtant|En revanche|Par ailleurs)(?=[\s’',])/,
  de: /^(?:Er|Sie|Dieser|Diese|Dieses|Sein|Seine|Seinen|Ihr|Ihre|Ihren|Dabei|Darin|Damit|Dazu|Dort|Doch|Aber|Und|Allerdings|Jedoch|Auch|Letztere[rs]?|Die beiden|Das Schiff)\b/,
  es: /^(?:Él|Ella|Ellos|Ellas|Esto|Eso|Este|Esta|Estos|Estas|Su|Sus|Pero|Y|Sin embargo|Además|También)(?=[\s,])/,
};

const OPENERS = /[“«„「]/gu;
const CLOSERS = /[”»」]/gu;

/** Marks that do not pair; German and French styles are told by what the text holds. */
function isHalf(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length;
  if (straight % 2 === 1) return true;
  if (/„/.test(text)) return (text.match(/„/g) ?? []).length !== (text.match(/[“”"]/g) ?? []).length - straight;
  if (/»[^«»]*«/.test(text) && !/«[^«»]*»/.test(text)) return false;
  return (text.match(OPENERS) ?? []).length !== (text.match(CLOSERS) ?? []).length;
}

const GLUED =
  /(?<![\p{L}])(?!Mc|Mac|De|La|Le|Di|Du|Fitz|i|e)\p{Lu}?\p{Ll}{3,}\p{Lu}\p{Ll}{3,}|\p{Ll}[.!?]\p{Lu}\p{Ll}{2}/u;

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function isNear(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < 4) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= 0.8;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The faults of one brief beside the passages that it was made from. */
export function faultsOf(brief: Brief, passages: readonly Passage[]): BriefFaults {
  const all: Statement[] = [...brief.standfirst, ...brief.story];
  const whole = plain(passages.map(({ text }) => text).join(' '));
  const places = all.map(({ citations }) => citations[0]?.[1] ?? 0);
  const pattern = LEANING[brief.lang.slice(0, 2)];
  const follows = (i: number) => {
    const [before, text] = [plain(all[i - 1]?.text ?? ''), plain(all[i]?.text ?? '')];
    return before !== '' && whole.includes(`${before} ${text}`);
  };
  return {
    empty: all.length === 0,
    outOfOrder: places.some((place, i) => place < (places[i - 1] ?? 0)),
    leaning: all.flatMap(({ text }, i) => (pattern?.test(text) && !follows(i) ? [text] : [])),
    halfQuotations: all.flatMap(({ text }) => (isHalf(text) ? [text] : [])),
    glued: all.flatMap(({ text }) => (GLUED.test(text) ? [text] : [])),
    nearDuplicates: all.flatMap(({ text }, i) =>
      all.slice(0, i).some((other) => isNear(other.text, text)) ? [text] : [],
    ),
    notVerbatim: all.flatMap(({ text, check }) => (check?.verdict === 'verbatim' ? [] : [text])),
  };
}
