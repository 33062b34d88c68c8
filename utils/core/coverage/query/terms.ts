import type { SearchTerm } from '../finders/types';

/** Most characters of a query in plain words: the services' own limits begin at 400. */
const LONGEST_QUERY_CHARS = 200;

export const nameTerm = (text: string): SearchTerm => ({ text, kind: 'name', phrase: text.includes(' ') });
export const wordTerm = (text: string): SearchTerm => ({ text, kind: 'word', phrase: false });
export const numberTerm = (text: string): SearchTerm => ({ text, kind: 'number', phrase: text.includes(' ') });

/** The terms in plain words, as many as fit. */
export function plainText(terms: readonly SearchTerm[]): string {
  let text = '';
  for (const term of terms) {
    const longer = text === '' ? term.text : `${text} ${term.text}`;
    if (longer.length > LONGEST_QUERY_CHARS) break;
    text = longer;
  }
  return text || (terms[0]?.text.slice(0, LONGEST_QUERY_CHARS) ?? '');
}
