import type { Passage } from '../article/types';
import type { Reread } from '../brief/types';
import { examine } from '../check/find/examine';
import { checkForeign } from '../check/foreign';
import { indexSources } from '../check/read/index-sources';
import { copyOf, indexCopies } from '../check/read/word-for-word';
import type { Finding } from '../check/types';
import { capitalisesNouns } from '../text/capital-nouns';
import { fold } from '../text/fold';
import { codeOf, type LangCode, type LangTag } from '../text/lang-tag';
import { namesIn } from '../text/names/names';
import { countWords } from '../text/words';
import type { Quoted, ReadArticle, Reading, StatementToRead } from './types';

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
 * What may be shown of a reading: `notRead` unless each of its quotations stands word for word in the passage that it
 * names and, where it says yes, every figure, date and name of the statement stands in the quoted passages. A reader
 * may lower what the check found, or confirm it: a figure that the sources lack stays lacking.
 */
export function verified(
  { reading, statement }: { reading: Reading | null | undefined; statement: StatementToRead },
  article: ReadArticle,
  { model, lang }: ReaderOf,
): Reread {
  if (!reading) return notRead(model);
  const { verdict, quotes, differs } = reading;
  if (verdict === 'silent') return { result: 'silent', quote: '', passage: null, differs, model };
  const [first] = quotes;
  const passages = quotes.map((quoted) => passageOf(quoted, article));
  if (!first || passages.includes(null)) return notRead(model);
  if (verdict === 'says' && (statement.figureMissing || !holdsFacts(statement.text, { article, passages, lang })))
    return notRead(model);
  return { result: verdict, quote: first.text, passage: first.passage, differs, model };
}

/** The passage that a quotation names, where its words stand there; else null. */
function passageOf({ passage: [source, n], text }: Quoted, { passages, lang }: ReadArticle): Passage | null {
  const words = countWords(text, lang);
  const named = source === 1 ? passages.find((one) => one.n === n) : undefined;
  if (!named || words < SHORTEST || words > LONGEST) return null;
  const copies = indexCopies([{ number: 1, lang, publishedAt: null, passages: [named] }]);
  return copyOf(text, [], copies) ? named : null;
}

/** True when every figure, date and name of a statement is found in these passages. */
function holdsFacts(
  text: string,
  { article, passages, lang }: { article: ReadArticle; passages: readonly (Passage | null)[]; lang: LangTag | null },
): boolean {
  const quoted = [...new Set(passages)].filter((passage) => passage !== null);
  const { publishedAt } = article;
  const sources = indexSources([{ number: 1, lang: article.lang, publishedAt, passages: quoted }]);
  const own = codeOf(lang) ?? sources.lang;
  const options = { lang: own, publishedAt };
  const facts: readonly Pick<Finding, 'kind' | 'found'>[] = [
    ...examine(text, sources, options).clues,
    // Figures and dates of another language are written in its own way.
    ...(sources.lang === own ? [] : checkForeign(text, sources, options).findings),
  ];
  const isFact = ({ kind }: (typeof facts)[number]) => kind === 'number' || kind === 'date' || kind === 'name';
  return facts.every((fact) => fact.found || !isFact(fact)) && holdsNames(text, quoted, own);
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
