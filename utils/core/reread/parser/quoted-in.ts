import type { Citation } from '../../article/types';
import type { Quoted } from '../types';

/** A passage named in full ("[1.4]", "(1.4)", "1.4"), or in brackets by its number alone. */
const NAMED =
  /\[\s{0,3}(?:(\d{1,3})\s{0,2}[.:·]\s{0,2})?(\d{1,5})\s{0,3}\]|\(\s{0,3}(\d{1,3})[.:·](\d{1,5})\s{0,3}\)|(?<![\d.,:])(\d{1,3})[.:·](\d{1,5})(?![\d.,:]\d)/gu;

/** Everything between the first and the last quotation mark. */
const MARKED = /["“”„«‹「『‘'`](.+)["“”»›」』’'`]/su;

/** Most quotations of one line that count. */
const MOST = 4;

/** Text of the same length in which nothing inside quotation marks can be mistaken for anything else. */
export function masked(text: string): string {
  return text.replace(/"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|「[^」\n]*」/gu, (quoted) => {
    const inside = '\u00b7'.repeat(Math.max(0, quoted.length - 2));
    return `${quoted.charAt(0)}${inside}${quoted.charAt(quoted.length - 1)}`;
  });
}

/**
 * The quotations in a part of an answer, each with the passage named before it, or after it where none is. Words
 * without quotation marks count where a passage is named right before them.
 */
export function quotedIn(text: string): Quoted[] {
  const named = [...masked(text).matchAll(NAMED)];
  const [first] = named;
  if (!first) return [];
  const found: Quoted[] = [];
  const opening = MARKED.exec(text.slice(0, first.index))?.[1];
  const before = opening === undefined ? [] : [{ passage: citationOf(first), text: opening.trim() }];
  for (const [i, match] of named.entries()) {
    const rest = text.slice(match.index + match[0].length, named[i + 1]?.index ?? text.length);
    const words = (MARKED.exec(rest)?.[1] ?? rest).trim();
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ passage: citationOf(match), text: words });
  }
  return [...before, ...found].slice(0, MOST);
}

function citationOf([, source, n, roundSource, roundN, bareSource, bareN]: RegExpExecArray): Citation {
  return [Number(source ?? roundSource ?? bareSource ?? 1), Number(n ?? roundN ?? bareN)];
}
