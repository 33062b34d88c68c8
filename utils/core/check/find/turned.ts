import { fold } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import type { Copy } from '../read/word-for-word';

/** Words after which what follows need not be so, by language: negations, doubts, refusals. */
const known = new Map<string, ReadonlySet<string>>();

function turning(lang: LangCode): ReadonlySet<string> {
  let words = known.get(lang);
  if (!words) {
    const pack = packOf(lang);
    words = new Set(
      pack ? [...pack.negators, ...pack.negative, ...pack.refusals, ...pack.hedges, ...pack.reserves] : [],
    );
    known.set(lang, words);
  }
  return words;
}

/** True when the sentence that a statement was cut out of denies or doubts it in the words left out around it. */
export function isTurned({ around: [before, after] }: Copy, lang: LangCode | null): boolean {
  const words = turning(lang ?? 'en');
  return [before, after].some((text) => (fold(text).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => words.has(word)));
}
