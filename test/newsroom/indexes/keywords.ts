/** A term of one word, or a phrase of several, as `fold` returns them. */
export type Term = string[];

/** A parsed search, in the syntax that the services share. */
export interface KeywordQuery {
  words: Term[];
  phrases: Term[];
  /** "(a OR b)": at least one term of each list must be in the text. */
  anyOf: Term[][];
  without: Term[];
  /** "site:x", "sourcelang:eng" and similar, in order. */
  operators: { name: string; value: string }[];
  /** True with an OR outside parentheses, which GDELT refuses. */
  bareOr: boolean;
}

/** Splits a text into lower-case words without accents, in order; punctuation separates them. */
export function fold(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const TOKEN = /(-?)(?:([a-z]+\d?):(?:"([^"]*)"|(\S+?)(?=[\s)]|$))|"([^"]*)"|([()])|([^\s()"]+))/giu;

/** Parses a query: words, "phrases", (a OR b), -excluded, operator:value. Never fails. */
export function parseQuery(text: string): KeywordQuery {
  const query: KeywordQuery = { words: [], phrases: [], anyOf: [], without: [], operators: [], bareOr: false };
  let group: Term[] | null = null;
  for (const [, minus, name, quoted, bare, phrase, bracket, word] of text.matchAll(TOKEN)) {
    if (bracket === '(') group = [];
    else if (bracket === ')') {
      if (group && group.length > 0) query.anyOf.push(group);
      group = null;
    } else if (name !== undefined) query.operators.push({ name: name.toLowerCase(), value: quoted ?? bare ?? '' });
    else if (word === 'OR' || word === 'AND') {
      if (word === 'OR' && !group) query.bareOr = true;
    } else {
      const term = fold(phrase ?? word ?? '');
      if (term.length === 0) continue;
      if (minus) query.without.push(term);
      else if (group) group.push(term);
      else (phrase === undefined ? query.words : query.phrases).push(term);
    }
  }
  if (group && group.length > 0) query.anyOf.push(group);
  // A search that accepts a bare OR reads all its terms as alternatives.
  if (query.bareOr) {
    query.anyOf.push([...query.words, ...query.phrases]);
    query.words = [];
    query.phrases = [];
  }
  return query;
}

/** Values of an operator, in lower case. */
export function valuesOf(query: KeywordQuery, name: string): string[] {
  return query.operators.filter((operator) => operator.name === name).map(({ value }) => value.toLowerCase());
}
