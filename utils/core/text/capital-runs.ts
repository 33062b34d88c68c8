import type { LangCode } from './lang-tag';

/** Most words of a name; a longer run is a heading. */
const LONGEST_NAME_WORDS = 5;

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&-](?=[\p{L}\p{N}]))*/gu;
/** A French or Italian article glued to a name. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|un)['’](?=\p{Lu})/iu;
/** A word of a sentence, and how it stands there. */
export interface Token {
  text: string;
  capital: boolean;
  /** First of a sentence or of a quotation, where the capital is no sign of a name. */
  first: boolean;
  /** Only a space separates it from the token before. */
  joined: boolean;
  /** The particle that was glued to it: "d’". */
  elided: string;
  /** The token before, lower-case, where it is joined to it. */
  before: string;
}

/** Languages that join articles to names with an apostrophe. Others write the endings of names after one. */
const ELIDING = new Set(['fr', 'it', 'ca']);
const ENDING = new Set(['tr', 'az']);

/** The words of a sentence, without articles and endings glued to them. */
export function tokensOf(sentence: string, language: LangCode | null): Token[] {
  const tokens: Token[] = [];
  const ending = language !== null && ENDING.has(language) ? /(?<=\p{L})['’]\p{Ll}+$/u : /['’]s$/u;
  const elides = language !== null && ELIDING.has(language);
  let end = 0;
  let possessive = false;
  for (const match of sentence.matchAll(TOKEN)) {
    const between = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    const elided = elides ? (ELIDED.exec(match[0])?.[0] ?? '') : '';
    const whole = match[0].slice(elided.length);
    const text = whole.replace(ending, '');
    // "Northmarch’s Ada Quill" are two.
    const joined = tokens.length > 0 && !possessive && /^[ \u00a0]$/.test(between);
    possessive = text !== whole;
    tokens.push({
      text,
      capital: /^\p{Lu}/u.test(text),
      first: tokens.length === 0 || /["“«„‘(:–—]\s?$/u.test(between),
      joined: joined && (elided === '' || /^d/i.test(elided)),
      elided,
      before: joined ? (tokens.at(-1)?.text.toLowerCase() ?? '') : '',
    });
  }
  return tokens;
}

/** Capitalised words that belong together. */
export interface Run {
  words: string[];
  /** Its first word stands where any word would have a capital. */
  first: boolean;
  before: string;
}

/** Runs of capitalised words, with the particles of the language between them. */
export function runsOf(tokens: Token[], particles: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let pending: string[] = [];
  for (const { text, capital, first, joined, elided, before } of tokens) {
    const fits = run !== null && joined && run.words.length + pending.length < LONGEST_NAME_WORDS;
    if (capital) {
      // A word that only begins the sentence, then "de": "Libération d’Ada Quill" is no name.
      const opens = run?.first === true && run.words.length === 1 && (elided !== '' || pending.length > 0);
      if (run !== null && fits && !opens) run.words.push(...pending, `${elided}${text}`);
      else {
        run = { words: [text], first, before };
        runs.push(run);
      }
      pending = [];
    } else if (run !== null && fits && pending.length < 2 && particles.has(text.toLowerCase())) pending.push(text);
    else {
      run = null;
      pending = [];
    }
  }
  return runs;
}

/**
 * True when capitals are signs of names in a text: at most the share `most` (0 to 1) of its longer words has one,
 * unlike headlines that capitalise every word, or all letters.
 */
export function showsNames(text: string, most: number): boolean {
  const words = (text.match(TOKEN) ?? []).filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals <= words.length * most;
}
