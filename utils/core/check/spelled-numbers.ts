import type { LangCode } from '../text/lang-tag';
import { CARDINALS, MAGNITUDES, ONE } from './number-words';
import type { Token } from './tokens';

/** "twenty-five", "two thousand three hundred", « quatre-vingt-dix-sept », « deux mille trois cents ». */
export function spelledAt(
  tokens: readonly Token[],
  from: number,
  lang: LangCode,
): { to: number; value: number } | null {
  const magnitudes = MAGNITUDES[lang] ?? {};
  const [first, next] = [tokens[from]?.norm ?? '', tokens[from + 1]?.norm ?? ''];
  const led = ONE[lang]?.has(first) && magnitudes[next] !== undefined;
  const bare = lang === 'fr' && (first === 'cent' || first === 'mille');
  if (CARDINALS[lang]?.[first] === undefined && !led && !bare) return null;
  let [total, group, to] = [0, 0, from];
  for (; to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence; to++) {
    const word = tokens[to]?.norm ?? '';
    const after = tokens[to + 1]?.norm ?? '';
    if (to > from && !isClose(tokens, to)) break;
    const magnitude = magnitudes[word];
    const cardinal = CARDINALS[lang]?.[word] ?? (ONE[lang]?.has(word) && (to === from || joins(group)) ? 1 : undefined);
    if (magnitude === 100) group = Math.max(1, group) * 100;
    else if (magnitude !== undefined) {
      total += Math.max(1, group) * magnitude;
      group = 0;
    } else if (cardinal !== undefined && fits(group, cardinal, lang)) {
      group += lang === 'fr' && group % 100 === 4 && cardinal === 20 ? 76 : cardinal;
    } else if (
      /^(?:and|et)$/.test(word) &&
      group >= 20 &&
      (CARDINALS[lang]?.[after] ?? 0) + (ONE[lang]?.has(after) ? 1 : 0) > 0
    ) {
      // "two hundred and fifty", « vingt et un »; "thirty and forty" are two.
      if (!fits(group, CARDINALS[lang]?.[after] ?? 1, lang)) break;
    } else break;
  }
  const value = total + group;
  return to > from && value > 0 ? { to, value } : null;
}

/** Whether only a space or a hyphen parts a word from the one before. */
export function isClose(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? Number.POSITIVE_INFINITY) - (tokens[at - 1]?.end ?? 0) <= 1;
}

/** Whether "one" may follow: after a ten or a hundred. */
function joins(group: number): boolean {
  return group >= 20 && group % 10 === 0;
}

/** Whether a word for a number goes on with the group of up to three figures before it. */
function fits(group: number, next: number, lang: LangCode): boolean {
  if (group === 0) return true;
  if (group % 100 === 0) return next < 100;
  const tens = group % 100;
  if (lang === 'fr' && tens === 4 && next === 20) return true;
  if (lang === 'fr' && (tens === 60 || tens === 80)) return next < 20;
  return tens >= 20 && tens % 10 === 0 && next < 10;
}
