import { CLIPPED, CLIPPED_BEFORE } from '../../text/lang/apostrophes';
import { spacesMarks } from '../../text/lang/writing';
import { codeOf, type LangTag } from '../../text/lang-tag';

/** Most characters of a title that are read. */
const LONGEST_TITLE_CHARS = 1000;

/**
 * Marks that are written without a space before them, and those without a space after. French sets a space before some.
 */
const CLOSING = / ([,.…)\]}])/g;
const CLOSING_MARK = / ([;:!?%])/g;
const OPENING = /([([{$£€#]) /g;
/** Within numbers: "4 , 200", "10 : 30", "3 . 5". */
const IN_NUMBER = /(?<=\d) ?([.,:]) ?(?=\d)/g;
/** "U . S .", "J . R . R .": single capitals with stops. */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}(?: ?\. ?\p{Lu}(?![\p{L}\p{N}]))+(?: ?\.)?/gu;
/** "Quill ' s", "l ' eau", "doesn ' t": nothing stands between an apostrophe and its short half. */
const APOSTROPHE = new RegExp(
  `(?<=\\p{L}) (['’]) (?=(?:${CLIPPED})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${CLIPPED_BEFORE})) (['’]) (?=\\p{L})`,
  'giu',
);
/** "US - China", "AI - made": a hyphen, where one side is an abbreviation; else it may be a dash. */
const HYPHEN =
  /(?<=(?<![\p{L}\p{N}])\p{Lu}{2,4}) - (?=[\p{Lu}\p{Ll}]\p{L})|(?<=\p{L}) - (?=\p{Lu}{2,4}(?![\p{L}\p{N}]))/gu;
const QUOTED = /" ([^"]{1,200}) "/g;

/** Restores a headline as it was printed, as far as possible: GDELT stores it with spaces around every mark. Linear. */
export function mendTitle(title: string, lang: LangTag | null): string {
  const spaced = title.slice(0, LONGEST_TITLE_CHARS).replace(/\s+/g, ' ');
  const mended = spaced
    .replace(IN_NUMBER, '$1')
    .replace(INITIALS, (initials) => initials.replaceAll(' ', ''))
    .replace(APOSTROPHE, (_whole, before?: string, after?: string) => before ?? after ?? "'")
    .replace(QUOTED, '"$1"')
    .replace(OPENING, '$1')
    .replace(CLOSING, '$1')
    .replace(HYPHEN, '-');
  return (spacesMarks(codeOf(lang)) ? mended : mended.replace(CLOSING_MARK, '$1')).trim();
}
