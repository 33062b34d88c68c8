import type { Passage } from '../article/types';
import type { Reread } from '../brief/types';
import { examine } from '../check/find/examine';
import { checkForeign } from '../check/foreign';
import { indexSources } from '../check/read/index-sources';
import { copyOf, indexCopies } from '../check/read/word-for-word';
import type { Finding } from '../check/types';
import { fold } from '../text/fold';
import { capitalisesNouns } from '../text/lang/writing';
import { codeOf, type LangCode, type LangTag } from '../text/lang-tag';
import { namesIn } from '../text/names/names';
import { countWords } from '../text/words';
import type { Quoted, Reading, ReadSource, StatementToRead } from './types';

/** Fewest and most words of a quotation: fewer prove nothing, more are the whole passage. */
const SHORTEST = 4;
const LONGEST = 60;

/** A second reading that says nothing. */
export function notRead(model: string): Reread {
  return { result: 'notRead', quote: '', passage: null, differs: '', model };
}

/** The reader, and the language of the statements. */
interface ReaderOf {
  model: string;
  lang: LangTag | null;
}

/**
 * The part of a reading that may be shown: `notRead` unless each of its quotations stands word for word in the passage
 * that it names and, where it says yes, every figure, date and name of the statement stands in the quoted passages. A
 * reading may confirm the check or lower its result, never raise it: a figure that the sources lack stays lacking.
 */
export function verified(
  { reading, statement }: { reading: Reading | null | undefined; statement: StatementToRead },
  sources: readonly ReadSource[],
  { model, lang }: ReaderOf,
): Reread {
  if (!reading) return notRead(model);
  const { verdict, quotes, differs } = reading;
  if (verdict === 'silent') return { result: 'silent', quote: '', passage: null, differs, model };
  const [first] = quotes;
  const quoted = quotes.map((quote) => quotedFrom(quote, sources));
  if (!first || quoted.includes(null)) return notRead(model);
  if (verdict === 'says' && (statement.figureMissing || !holdsFacts(statement.text, quoted, lang)))
    return notRead(model);
  return { result: verdict, quote: first.text, passage: first.passage, differs, model };
}

/** The source of a quotation with the one passage that it names, where its words stand there; else null. */
function quotedFrom({ passage: [number, n], text }: Quoted, sources: readonly ReadSource[]): ReadSource | null {
  const source = sources.find((one) => one.number === number);
  const named = source?.passages.find((one) => one.n === n);
  if (!source || !named) return null;
  const words = countWords(text, source.lang);
  if (words < SHORTEST || words > LONGEST) return null;
  const quoted = { ...source, passages: [named] };
  return copyOf(text, [], indexCopies([quoted])) ? quoted : null;
}

/** True when every figure, date and name of a statement is found in the quoted passages. */
function holdsFacts(text: string, quoted: readonly (ReadSource | null)[], lang: LangTag | null): boolean {
  const bySource = new Map<number, ReadSource>();
  for (const one of quoted) {
    if (!one) continue;
    const before = bySource.get(one.number)?.passages ?? [];
    bySource.set(one.number, { ...one, passages: [...new Set([...before, ...one.passages])] });
  }
  const given = [...bySource.values()];
  const sources = indexSources(given);
  const own = codeOf(lang) ?? sources.lang;
  const options = { lang: own, publishedAt: given[0]?.publishedAt ?? null };
  const isForeign = given.some((one) => codeOf(one.lang) !== own);
  const facts: readonly Pick<Finding, 'kind' | 'found'>[] = [
    ...examine(text, sources, options).clues,
    // Figures and dates of another language are written in its own way.
    ...(isForeign ? checkForeign(text, sources, options).findings : []),
  ];
  const isFact = ({ kind }: (typeof facts)[number]) => kind === 'number' || kind === 'date' || kind === 'name';
  const passages = given.flatMap((one) => one.passages);
  return facts.every((fact) => fact.found || !isFact(fact)) && holdsNames(text, passages, own);
}

/**
 * True when some word of each name stands in these passages, in a language in which the check tells no names from
 * nouns.
 */
function holdsNames(text: string, passages: readonly Passage[], lang: LangCode | null): boolean {
  if (!capitalisesNouns(lang)) return true;
  const there = new Set(passages.flatMap((passage) => wordsOf(passage.text)));
  return namesIn(text, lang).every(({ text: name, sure }) => !sure || wordsOf(name).some((word) => there.has(word)));
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
