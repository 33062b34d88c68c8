import { BEGINNING_LETTERS } from '../../constants/same-event';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { packOf } from '../../text/packs';
import { stem } from '../../text/stem';
import { contentWords } from '../../text/tokens';
import { NAME_WEIGHT, PAIR_WEIGHT } from './settings';

/** An item's text as grouping reads it. */
export interface GroupText {
  title: string;
  /** '' for none. */
  lead: string;
  lang: LangTag | null;
}

export interface ReadText {
  /** Weights by term: words, their beginnings, and pairs of words. */
  terms: Map<string, number>;
  /** Number of its words. */
  words: number;
}

const LONGEST_TITLE_CHARS = 300;
const LONGEST_LEAD_CHARS = 600;
const LETTER = /^\p{L}/u;
/** A capital within a sentence: at its beginning it says nothing. */
const NAME = /(?<=[\p{Ll}\p{N},;:'’] ?|[dl]['’])\p{Lu}[\p{L}\p{M}]+/gu;

/** Title and lead as one text. */
export function textOf({ title, lead }: GroupText): string {
  const head = title.slice(0, LONGEST_TITLE_CHARS);
  return lead === '' ? head : `${head}\n${lead.slice(0, LONGEST_LEAD_CHARS)}`;
}

const labels = new Map<string, ReadonlySet<string>>();

/** Stems of the words by which headlines of a language describe themselves: they are of no event. */
function labelsOf(lang: LangTag | null): ReadonlySet<string> {
  const code = codeOf(lang);
  const known = labels.get(code ?? '');
  if (known) return known;
  const made = new Set((packOf(lang)?.headline ?? []).map((word) => stem(word, code)));
  labels.set(code ?? '', made);
  return made;
}

/** Reads the terms of an item. */
export function readText(item: GroupText): ReadText {
  const text = textOf(item);
  const labels = labelsOf(item.lang);
  const words = contentWords(text, item.lang).filter((word) => !labels.has(word));
  const names = new Set([...text.matchAll(NAME)].flatMap(([name]) => contentWords(name, item.lang)));
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);
  for (const [i, word] of words.entries()) {
    add(word, names.has(word) ? NAME_WEIGHT : 1);
    if (word.length > BEGINNING_LETTERS && LETTER.test(word)) add(`${word.slice(0, BEGINNING_LETTERS)}-`, 1);
    if (i > 0) add(`${words[i - 1]} ${word}`, PAIR_WEIGHT);
  }
  return { terms, words: words.length };
}

/** The language in which an item is compared with others; '' where it is unknown. */
export function languageOf(lang: LangTag | null): string {
  return codeOf(lang) ?? '';
}
