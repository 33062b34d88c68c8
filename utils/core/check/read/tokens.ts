import type { LangCode } from '../../text/lang-tag';
import { BEGINS_UNSPACED } from '../../text/scripts';
import { sentences } from '../../text/sentences';
import { stopWords } from '../../text/stop-words';
import { type TextToken, tokenise as tokensOf } from '../../text/tokenise';
import { keyOf } from './forms';

/** One word or number of a text, with all that the parts of the check need to know about it. */
export interface Token {
  /** As written. */
  text: string;
  /** Folded. */
  norm: string;
  /** The key by which words are compared: the base form of irregular ones, the stem of others. */
  key: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Index of its sentence in the text, from 0. */
  sentence: number;
  /** First word of its sentence, or of the text after an opening quotation mark or a colon. */
  opens: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a digit. */
  digit: boolean;
  /** Has a meaning of its own: neither a stop word nor a single letter. */
  content: boolean;
}

/** The words of a text in order; `parts` are its tokens, where they have been made already. Time is linear. */
export function tokenise(text: string, lang: LangCode | null, parts = tokensOf(text, lang)): Token[] {
  const stops = stopWords(lang);
  const tokens: Token[] = [];
  let from = 0;
  let next = 0;
  for (const [number, sentence] of sentences(text, lang).entries()) {
    const at = text.indexOf(sentence, from);
    const base = at < 0 ? from : at;
    from = base + sentence.length;
    const first = next;
    while (next < parts.length && (parts[next]?.start ?? from) < from) next++;
    addWords(tokens, { text: sentence, base, number, parts: parts.slice(first, next) }, { lang, stops });
  }
  return tokens;
}

interface Sentence {
  text: string;
  /** Offset of the sentence in the whole text. */
  base: number;
  number: number;
  parts: readonly TextToken[];
}

interface Words {
  lang: LangCode | null;
  stops: ReadonlySet<string>;
}

function addWords(tokens: Token[], { text: sentence, base, number, parts }: Sentence, { lang, stops }: Words): void {
  let first = true;
  for (const { kind, text, folded, start, end, capital } of parts) {
    if (kind === 'mark') continue;
    const at = start - base;
    const before = sentence.slice(Math.max(0, at - 2), at);
    const opens = first || /["“«„:‘`]\s?$/u.test(before);
    first = false;
    if (BEGINS_UNSPACED.test(text)) {
      const plain = { start, end, sentence: number, opens: false, capital: false, digit: false };
      for (const pair of pairs(text)) tokens.push({ ...plain, text: pair, norm: pair, key: pair, content: true });
      continue;
    }
    const digit = kind === 'number';
    // The space inside "15 000" may be of any kind.
    const norm = digit ? text.replace(/\s/g, '') : folded;
    tokens.push({
      text,
      norm,
      key: digit ? norm : keyOf(norm, lang),
      start,
      end,
      sentence: number,
      opens,
      capital,
      digit,
      content: digit ? !isMarker(sentence, { at, word: text, opens }) : norm.length > 1 && !stops.has(norm),
    });
  }
}

/** True for the numbers of list items ("4. Turn", "5) Turn") and of references ("[3]"), which count nothing. */
function isMarker(sentence: string, { at, word, opens }: { at: number; word: string; opens: boolean }): boolean {
  if (!/^\p{N}{1,2}$/u.test(word)) return false;
  const after = sentence.slice(at + word.length, at + word.length + 2);
  if (sentence.charAt(at - 1) === '[') return after.startsWith(']');
  return opens && /^(?:[.)]\s|[.)]?$)/u.test(after);
}

/** Scripts without spaces between words are read as overlapping pairs of characters. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 3) return [run];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
