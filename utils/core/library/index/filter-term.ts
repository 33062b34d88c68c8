import { folded } from '../../text/fold';

/** The operators that are looked up as terms. */
export type TermFilter = 'outlet' | 'tag' | 'lang' | 'is' | 'has';

/** The term of an operator; no word of a text has a colon. */
export function filterTerm(name: TermFilter, value: string): string {
  return `${name}:${name === 'outlet' && value.includes('.') ? value.toLowerCase() : folded(value)}`;
}
