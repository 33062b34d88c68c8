import type { Claim } from '../../check/read/claim';
import { keyOf } from '../../check/read/forms';
import type { DenialWords } from '../../text/lang/denial-words';
import type { LanguagePack } from '../../text/lang/pack';
import type { LangCode } from '../../text/lang-tag';
import { packOf } from '../../text/packs';

interface Negations {
  negators: ReadonlySet<string>;
  /** Keys of words with a negation inside. */
  negative: ReadonlySet<string>;
}

const known = new Map<LangCode | null, Negations>();

function negationsOf(lang: LangCode | null, { negators, negative, refusals }: LanguagePack): Negations {
  const read = known.get(lang) ?? {
    negators: new Set(negators),
    negative: new Set([...negative, ...refusals].map((word) => keyOf(word, lang))),
  };
  known.set(lang, read);
  return read;
}

/**
 * The sentence denied where it affirms, or affirmed where it denies, by a verb of its language's list; null where it
 * has none, or is negative in another way.
 */
export function turnPolarity({ text, tokens, lang }: Claim): string | null {
  const pack = packOf(lang);
  if (!pack) return null;
  const { negators, negative } = negationsOf(lang, pack);
  const negations = tokens.filter(({ norm, key }) => negators.has(norm) || negative.has(key)).length;
  if (negations > 0) return negations === 1 ? affirmed(text, pack.denial) : null;
  const { verbs, notAfter, around } = pack.denial;
  const at = tokens.findIndex(
    ({ text: word, start, end, opens }, i) =>
      !opens &&
      verbs.includes(word.toLowerCase()) &&
      // Glued to the word before ("l'a") or after ("a-t-elle"), it takes its denial elsewhere.
      /\s/u.test(text.charAt(start - 1)) &&
      /[\s,]/u.test(text.charAt(end)) &&
      !notAfter.includes(tokens[i - 1]?.norm ?? ''),
  );
  const verb = tokens[at];
  return verb ? text.slice(0, verb.start) + around(verb.text) + text.slice(verb.end) : null;
}

/** The text with the denial of a verb taken back; null where it denies something else. */
function affirmed(text: string, { verbs, around }: DenialWords): string | null {
  for (const verb of verbs) {
    const denied = new RegExp(`(?<=\\s)${around(verb).replaceAll('’', "['’]")}(?=[\\s,.])`, 'u');
    const found = denied.exec(text);
    if (found) return text.slice(0, found.index) + verb + text.slice(found.index + found[0].length);
  }
  return null;
}
