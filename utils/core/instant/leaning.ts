import { fold } from '../text/fold';
import type { LeaningWords } from '../text/lang/leaning-words';
import { capitalisesNouns } from '../text/lang/writing';
import { codeOf, type LangCode, type LangTag } from '../text/lang-tag';
import { packOf } from '../text/packs';
import { stopWords } from '../text/stop-words';

/**
 * Words of a sentence within which an adverb such as "dabei" points at the sentence before, and not at its own clause.
 */
const OPENING_WORDS = 4;

/** Most words before a connective between commas that answers the sentence before: "The wall, however, …". */
const MOST_BEFORE_TURN = 10;

/** Letters from which two forms of a noun are taken for the same. */
const SAME_NOUN = 6;

interface Patterns {
  opening: RegExp;
  ordinal: RegExp;
  anywhere: RegExp;
  between: RegExp;
  /** "The 26-year-old": somebody named before, by age alone. */
  byAge: RegExp;
  /** A definite article with its noun, and the first letter of what follows where that is neither a name nor "of". */
  noun: RegExp;
  /** A demonstrative within a sentence, with the noun that it points at. */
  pointed: RegExp;
  spans: ReadonlySet<string>;
  inside: RegExp;
  expletive: RegExp;
}

const NEVER = /(?!)/u;
const known = new Map<LangCode, Patterns | null>();

const either = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .sort((a, b) => b.length - a.length)
    .join('|');

function patternsOf(lang: LangCode): Patterns | null {
  const cached = known.get(lang);
  if (cached !== undefined) return cached;
  const words = packOf(lang)?.leaning;
  const wordEnd = String.raw`(?![\p{L}\p{M}])`;
  const pattern = (list: readonly string[], before: string): RegExp =>
    list.length > 0 ? new RegExp(`${before}(?:${either(list)})${wordEnd}`, 'iu') : NEVER;
  const patterns = words
    ? {
        opening: pattern(
          [...words.pronouns, ...words.pointers, ...words.possessives, ...words.pairs, ...words.connectives],
          '^',
        ),
        ordinal: pattern(words.ordinals, '^'),
        anywhere: pattern(words.anywhere, String.raw`(?<![\p{L}\p{M}])`),
        between: new RegExp(`[,;]\\s(?:${either(words.connectives)}),`, 'iu'),
        byAge: new RegExp(`^(?:${either(words.definite)})\\s\\p{N}{1,2}[-‑–]\\p{L}`, 'iu'),
        noun: nounPattern(words, lang),
        pointed: new RegExp(
          String.raw`(?<=[\p{L}\p{M}\p{N},;:]\s)(?:${either(words.demonstratives)})\s(${nounOf(lang)})`,
          'gu',
        ),
        spans: new Set(words.spans),
        inside: pattern(words.inside, '^'),
        expletive: pattern(words.expletives, '^'),
      }
    : null;
  known.set(lang, patterns);
  return patterns;
}

/**
 * The noun that a sentence opens with as if it were known: "the ship", « la différence »; null for none, and where what
 * follows says which one is meant.
 */
export function definiteNoun(sentence: string, lang: LangTag | null): string | null {
  const code = codeOf(lang);
  const text = sentence.replace(/^[^\p{L}\p{N}]+/u, '');
  const found = code === null ? null : patternsOf(code)?.noun.exec(text);
  if (!found) return null;
  // A name right behind says who is meant: "The former mayor Anna Brook".
  const behind = text.slice(found[0].length).split(/\s+/, 2).join(' ');
  const isNamed = !capitalisesNouns(code) && /(?:^|\s)\p{Lu}/u.test(behind);
  return isNamed ? null : (found[1] ?? null);
}

/** German nouns have a capital; elsewhere a word with one is a name. */
function nounOf(lang: LangCode): string {
  return capitalisesNouns(lang) ? String.raw`\p{Lu}\p{Ll}{3,}` : String.raw`\p{Ll}{4,}(?:-\p{Ll}+)*`;
}

/**
 * The noun that a sentence points back at within: "of this decision", « cette mesure »; null for none, for a span of time,
 * and where the sentence names it before.
 */
export function pointedNoun(sentence: string, lang: LangTag | null): string | null {
  const code = codeOf(lang);
  const patterns = code === null ? null : patternsOf(code);
  if (patterns === null) return null;
  for (const { index, 1: noun = '' } of sentence.matchAll(patterns.pointed)) {
    const before = sentence.slice(0, index).toLowerCase();
    if (!patterns.spans.has(noun.toLowerCase()) && !before.includes(noun.toLowerCase().slice(0, SAME_NOUN)))
      return noun;
  }
  return null;
}

function nounPattern({ definite, defining }: LeaningWords, lang: LangCode): RegExp {
  const articles = definite.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const noun = nounOf(lang);
  const more = String.raw`\s+(?!(?:${either(defining)})(?![\p{L}]))\p{Ll}`;
  return new RegExp(String.raw`^(?:${either(articles)})(?:(?<=['’])|\s)(${noun})${more}`, 'u');
}

/** True when a connective stands between commas near the opening; further in, it joins the sentence's own clauses. */
function isTurned(text: string, between: RegExp): boolean {
  const found = between.exec(text);
  return found !== null && text.slice(0, found.index).split(/\s+/).length <= MOST_BEFORE_TURN;
}

/**
 * True when a sentence needs the one before it to be understood: it opens with a pronoun, a possessive, "the second", a
 * connective, or holds a word such as "the latter", « n'en », "dabei" that nothing in it explains. False in languages
 * without word lists.
 */
export function leans(sentence: string, lang: LangTag | null): boolean {
  const code = codeOf(lang);
  const patterns = code === null ? null : patternsOf(code);
  if (patterns === null) return false;
  const text = sentence.replace(/^[^\p{L}\p{N}]+/u, '');
  if (patterns.anywhere.test(text) || isTurned(text, patterns.between) || patterns.byAge.test(text)) return true;
  if (patterns.expletive.test(text)) return false;
  const opening = patterns.opening.exec(text)?.[0];
  // "The Second World War" is a name.
  if (opening !== undefined && !/\s\p{Lu}/u.test(opening)) return true;
  const ordinal = patterns.ordinal.exec(text);
  if (ordinal) {
    const next = /^[\s,]*([\p{L}\p{M}]+)/u.exec(text.slice(ordinal[0].length))?.[1] ?? '';
    if (next.length === 1 || stopWords(code).has(fold(next))) return true;
  }
  const words = [...text.slice(0, 80).matchAll(/[\p{L}\p{M}]+/gu)].slice(0, OPENING_WORDS);
  return words.some(({ index }) => {
    const found = patterns.inside.exec(text.slice(index));
    // "darauf, dass" and the like point at the clause that follows.
    return found !== null && !/^\s?[,:]/.test(text.slice(index + found[0].length));
  });
}
