import { codeOf, type LangTag } from './lang-tag';

/** Narrow no-break space, before French double punctuation and inside guillemets. */
const NARROW = '\u202f';

/** White space within a line: typed, no-break or narrow. */
const SPACE = '[ \\t\\u00a0\\u2009\\u202f]';

/** Stands for an address while the rules run: a private-use character, which no rule names. */
const MASK = '\ue000';

/**
 * Addresses: a scheme or "www." with all that follows it up to white space; and the mask itself, should a text contain
 * it.
 */
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|\bwww\.|\bmailto:)[^\s«»]+|\ue000/giu;

/**
 * Replacements in French. At most eight spaces count as one mistake: without this bound, a run of spaces would be tried
 * again from each place in it.
 */
const RULES: [pattern: RegExp, replacement: string][] = [
  // l'État, d'« État », aujourd'hui
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’'],
  [new RegExp(`«${SPACE}{0,8}(?=[^\\s»])`, 'gu'), `«${NARROW}`],
  [new RegExp(`(?<=[^\\s«])${SPACE}{0,8}»`, 'gu'), `${NARROW}»`],
  // Colon and semicolon only where white space, a quotation or the end follows: not in 12:30, 16:9, C:\ or :-).
  // A spaced ratio (16 : 9) is left as it is.
  [
    new RegExp(
      `(?<=[^\\s(\\[:;])${SPACE}{0,8}([:;])(?=\\s|«|"|“|$)(?!(?<=(?<!\\p{N})\\p{N}{1,3}${SPACE}:)${SPACE}\\p{N}{1,3}(?!\\p{N}))`,
      'gu',
    ),
    `${NARROW}$1`,
  ],
  // The first of "?!"; not in "(?)" nor before a letter, as in a query string.
  [new RegExp(`(?<=[^\\s(\\[!?])${SPACE}{0,8}([!?])(?![\\p{L}\\p{N}=])`, 'gu'), `${NARROW}$1`],
];

/**
 * A text with the typography of its language. French: a narrow no-break space before ; : ! ? and inside « », the
 * apostrophe ’; addresses, times and ratios stay as they are. Other languages: the text unchanged. A second pass
 * changes nothing more.
 */
export function typography(text: string, lang: LangTag): string {
  if (codeOf(lang) !== 'fr') return text;
  const addresses: string[] = [];
  const masked = text.replace(ADDRESS, (address) => {
    addresses.push(address);
    return MASK;
  });
  const set = RULES.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), masked);
  let next = 0;
  return set.replaceAll(MASK, () => addresses[next++] ?? MASK);
}
