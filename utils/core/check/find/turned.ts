import { fold } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import { keyOf, sameFamily } from '../read/forms';
import type { Copy } from '../read/word-for-word';

/** Words after which what follows need not be so, by language and key: negations, doubts, refusals. */
const known = new Map<string, ReadonlySet<string>>();

function turning(lang: LangCode): ReadonlySet<string> {
  let keys = known.get(lang);
  if (!keys) {
    const pack = packOf(lang);
    const words = pack ? [...pack.negators, ...pack.negative, ...pack.refusals, ...pack.hedges, ...pack.reserves] : [];
    keys = new Set(words.map((word) => keyOf(word, lang)));
    known.set(lang, keys);
  }
  return keys;
}

/** True when the sentence that a statement was cut out of denies or doubts it in the words left out around it. */
export function isTurned({ around: [before, after] }: Copy, lang: LangCode | null): boolean {
  const own = lang ?? 'en';
  const keys = turning(own);
  return [before, after].some((text) =>
    (fold(text).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => isAmong(keys, keyOf(word, own), own)),
  );
}

/** True for one of the keys and, as far as the word lists go, for its inflected forms. */
function isAmong(keys: ReadonlySet<string>, key: string, lang: LangCode): boolean {
  return keys.has(key) || [...keys].some((one) => sameFamily(one, key, lang));
}
