/** Narrow no-break space, before French double punctuation and inside guillemets. */
const NARROW = '\u202f';

/** White space within a line: typed, no-break or narrow. */
const SPACE = '[ \\t\\u00a0\\u2009\\u202f]';

/**
 * Replacements that set a French text as it is printed. At most eight spaces count as one mistake: without this bound,
 * a run of spaces would be tried again from each place in it.
 */
export const typesetting: readonly (readonly [pattern: RegExp, replacement: string])[] = [
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
