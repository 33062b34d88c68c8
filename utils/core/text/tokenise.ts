import { fold } from './fold';
import { unsplitIn } from './lang/apostrophes';
import { groupsBySpaces } from './lang/writing';
import { codeOf, type LangCode, type LangTag } from './lang-tag';

/** A word, a number in digits or a mark of a text. */
export interface TextToken {
  kind: 'word' | 'number' | 'mark';
  /** The token as written, without the dots of an acronym. */
  text: string;
  /** The text folded, with a straight apostrophe; for a number in digits, as written. */
  folded: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** No space stands between it and the token before: "14h30", "A417", "61-metre". */
  glued: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
}

const GAP = '\u00a0\u2009\u202f';
const DOTTED = String.raw`(?:\p{Lu}\.){2,12}\p{Lu}?`;
const GROUPED = String.raw`\p{Nd}{1,3}(?:[ ${GAP}]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+(?![.,]?\p{Nd}))?`;
const DIGITS = String.raw`\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*`;
const WORD = String.raw`[\p{L}\p{M}]+(?:['’ʼ"״׳](?=\p{L})[\p{L}\p{M}]+)*`;
/** The pattern of a token. Every repeat is of one class, or begins with another: linear. */
const TOKEN = new RegExp(String.raw`${DOTTED}|${GROUPED}|${DIGITS}|\p{N}|${WORD}|[^\s\p{L}\p{M}\p{N}]`, 'gu');
const PLAIN = new RegExp(DIGITS, 'yu');

const APOSTROPHE = /['’ʼ"״׳]/;
/** Letters between which an apostrophe is a letter, or marks an abbreviation. */
const OWN_LETTER = /^[\p{Script=Cyrillic}\p{Script=Hebrew}]/u;

/**
 * True when a plain space inside digits belongs to one number: in languages that group digits so, or where nothing else
 * can be meant.
 */
function isOneNumber(match: string, language: LangCode | null): boolean {
  if (!/^\p{Nd}+ /u.test(match)) return true;
  const groups = match.split(/[ .,]/);
  return groupsBySpaces(language) || groups.length > 2 || (groups[1]?.startsWith('0') ?? false);
}

/** A token with its place; `own` is its text where that differs from the written one. */
interface Found {
  kind: TextToken['kind'];
  at: number;
  written: string;
  own?: string;
}

/**
 * The words, numbers and marks of a text in order. "L'homme" is two words, "aujourd'hui" one; a compound with hyphens
 * is its parts, with the hyphens as marks between them; "14 000", "1,234.5" and "1'234" are one number each. Time is
 * linear.
 */
export function tokenise(text: string, lang: LangTag | null): TextToken[] {
  const language = codeOf(lang);
  const tokens: TextToken[] = [];
  let end = -1;
  const add = ({ kind, at, written, own = written }: Found): void => {
    const folded = kind === 'word' ? fold(own) : own;
    const capital = kind === 'word' && /^\p{Lu}/u.test(own);
    tokens.push({ kind, text: own, folded, start: at, end: at + written.length, glued: at === end, capital });
    end = at + written.length;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [found] = match;
    const at = match.index;
    if (/^\p{N}/u.test(found)) {
      PLAIN.lastIndex = at;
      const whole = isOneNumber(found, language) ? found : (PLAIN.exec(text)?.[0] ?? found);
      TOKEN.lastIndex = at + whole.length;
      add({ kind: 'number', at, written: whole });
    } else if (!/^[\p{L}\p{M}]/u.test(found)) add({ kind: 'mark', at, written: found });
    else if (found.includes('.')) add({ kind: 'word', at, written: found, own: found.replaceAll('.', '') });
    else if (!APOSTROPHE.test(found)) add({ kind: 'word', at, written: found });
    else if (isWhole(found, language)) add({ kind: 'word', at, written: found, own: found.replace(/[’ʼ]/g, "'") });
    else {
      let from = at;
      for (const part of found.split(APOSTROPHE)) {
        add({ kind: 'word', at: from, written: part });
        from += part.length + 1;
      }
    }
  }
  return tokens;
}

function isWhole(word: string, language: LangCode | null): boolean {
  if (OWN_LETTER.test(word)) return true;
  const plain = fold(word.replace(/[’ʼ]/g, "'"));
  return unsplitIn(language).test(plain);
}
