import { typesetting as fr } from './lang/fr/typesetting';
import { codeOf, type LangTag } from './lang-tag';

/** Replacements by language, in order. */
const RULES: Readonly<Record<string, typeof fr>> = { fr };

/** Stands for an address while the rules run: a private-use character, which no rule names. */
const MASK = '\ue000';

/**
 * Addresses: a scheme or "www." with all that follows it up to white space; and the mask itself, should a text contain
 * it.
 */
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|\bwww\.|\bmailto:)[^\s«»]+|\ue000/giu;

/**
 * A text with the typography of its language. French: a narrow no-break space before ; : ! ? and inside « », the
 * apostrophe ’; addresses, times and ratios stay as they are. Other languages: the text unchanged. A second pass
 * changes nothing more.
 */
export function typography(text: string, lang: LangTag): string {
  const rules = RULES[codeOf(lang)];
  if (!rules) return text;
  const addresses: string[] = [];
  const masked = text.replace(ADDRESS, (address) => {
    addresses.push(address);
    return MASK;
  });
  const set = rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), masked);
  let next = 0;
  return set.replaceAll(MASK, () => addresses[next++] ?? MASK);
}
