import { FAMILY_LETTERS, LONGEST_ENDING_LETTERS } from '../../constants/check';
import type { LangCode } from '../../text/lang-tag';
import { PACKS } from '../../text/packs';
import { stem } from '../../text/stem';

const irregular = new Map(
  [...PACKS].map(([lang, pack]) => [lang, new Map(pack.irregular.flatMap((line) => baseOf(line.split(/\s+/))))]),
);

/** Pairs of each later form with the first, for a line such as "rise rose risen". */
function baseOf([base = '', ...forms]: string[]): [string, string][] {
  return forms.map((form) => [form, base]);
}

/** The key by which words are compared: the stem of the base form. `norm` is lower-case and folded. */
export function keyOf(norm: string, lang: LangCode | null): string {
  const base = lang === null ? undefined : irregular.get(lang)?.get(norm);
  return stem(base ?? norm, lang);
}

/** Endings that derive one word from another. The empty one stands for the bare stem. */
const ENDINGS = new Map([...PACKS].map(([lang, pack]) => [lang, new Set(['', ...pack.endings])]));

/**
 * True when two keys are words of one family (elect and election, but not Britain and British): they share a beginning
 * of at least `FAMILY_LETTERS` letters and more than half of the longer, and end in known endings.
 */
export function sameFamily(a: string, b: string, lang: LangCode | null): boolean {
  const endings = lang === null ? undefined : ENDINGS.get(lang);
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  if (shared < FAMILY_LETTERS) return false;
  if (!endings) return shared > FAMILY_LETTERS && Math.max(a.length, b.length) - shared <= LONGEST_ENDING_LETTERS;
  for (let cut = shared; cut >= FAMILY_LETTERS && 2 * cut >= Math.max(a.length, b.length); cut--) {
    if (endings.has(a.slice(cut)) && endings.has(b.slice(cut))) return true;
  }
  return false;
}
