import type { Article } from '../article/types';
import type { Brief, EngineName } from '../brief/types';
import { namesIn } from '../coverage/query/names';
import { instantAnswer } from '../instant/answer';
import { folded } from '../text/fold';
import type { LanguagePack } from '../text/lang/pack';
import { nameLanguage } from '../text/names/name-language';
import { packOf } from '../text/packs';
import { answersKind } from '../text/questions/question-kind';
import { sentences } from '../text/sentences';

/** Most questions that are suggested. */
const MOST_QUESTIONS = 3;
/** Most passages of a long article that are looked at, and most characters of each. */
const MOST_PASSAGES = 60;
const LONGEST_PASSAGE_CHARS = 3000;
/** Names that are looked at, the most prominent first. */
const MOST_NAMES = 8;

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (words: Iterable<string>) => [...words].map(escaped).join('|');

/** A first name and a surname, with small words between them: longer runs of capitals often begin with an office. */
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*)$/u;

/** Makes a test for a sentence that gives somebody's words beside the name: "Ada Brook, who leads it, said". */
function heardBy(name: string, { reporting }: LanguagePack): (text: string) => boolean {
  const own = escaped(name);
  const after = String.raw`${own}(?:,[^,.]{1,60},)?\s(?:${any(reporting.says)})(?!\p{L}|\s\p{N})`;
  const before = String.raw`(?<!\p{L})(?:${any(reporting.saidBy)})\s(?:\p{Lu}\p{L}{1,6}\.?\s)?${own}(?!\p{L})`;
  const pattern = new RegExp(`${after}|${before}`, 'u');
  return (text) => pattern.test(text);
}

/**
 * True when an article, a possessor or a word before places stands before a name somewhere, or an article begins it: "the
 * Reservoir Office" is an office, "in Upper Marrick" a place.
 */
function isThing(name: string, text: string, { reporting, questions }: LanguagePack): boolean {
  const lead = any(reporting.determiners);
  const before = String.raw`(?<!\p{L})(?:(?:${lead})[\s'’]|(?:${questions.where})\s|\p{L}+['’]s?\s)${escaped(name)}(?!\p{L})`;
  return new RegExp(`^(?:${lead})\\s`, 'iu').test(name) || new RegExp(before, 'iu').test(text);
}

/** True when a surname stands alone somewhere, or behind a title, as it does once a person has been named in full. */
function isCalledBySurname(name: string, text: string, titles: ReadonlySet<string>): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const all = new RegExp(
    String.raw`(?:(?<!\p{L})(\p{L}{1,20})\.?\s)?(?<![\p{L}-])${escaped(surname)}(?![\p{L}-]|\s\p{Lu})`,
    'gu',
  );
  return [...text.matchAll(all)].some(([, before = '']) => !/^\p{Lu}/u.test(before) || titles.has(folded(before)));
}

/** Makes a test for a sentence that says who somebody is, right behind the name, as is said of people. */
function describedAs(name: string, { reporting, questions }: LanguagePack): (text: string) => boolean {
  const own = escaped(name);
  const lead = any(reporting.determiners);
  const pattern = new RegExp(String.raw`${own},\s(?:\d{1,3},\s)?(?:${questions.relative}|(?:${lead})\s\p{L})`, 'u');
  return (text) => pattern.test(text);
}

/**
 * At most three questions worth asking about an article, in its own language, found without a model: what a person says
 * who is quoted in it, who a person is who is described, and, of a model, what comes next. Only what the text answers is
 * asked, and questions that the brief answers come last. [] in a language without words for that, and where the text
 * holds nothing of the kind. Linear in the article; only the start of a very long one counts.
 */
export function suggestQuestions(article: Article, brief: Brief | null, engine: EngineName): string[] {
  const pack = packOf(article.lang);
  const suggest = pack?.questions.suggest;
  if (!pack || !suggest) return [];
  const passages = article.passages
    .filter(({ kind }) => kind !== 'subhead' && kind !== 'caption')
    .slice(0, MOST_PASSAGES)
    .map((passage) => ({ ...passage, text: passage.text.slice(0, LONGEST_PASSAGE_CHARS) }));
  const text = passages.map((passage) => passage.text).join('\n');
  const all = passages.flatMap((passage) => sentences(passage.text, article.lang));
  const told = brief ? [...brief.standfirst, ...brief.story].map((statement) => statement.text) : [];
  const source = { number: 1, lang: article.lang, passages };

  const found: { question: string; isTold: boolean }[] = [];
  const offer = (question: string, answers: (sentence: string) => boolean) => {
    if (all.some(answers)) found.push({ question, isTold: told.some(answers) });
  };
  /** Offers a question on somebody where an answer is among the key sentences for it. */
  const offerOn = (name: string, form: string, answers: (sentence: string) => boolean) => {
    const question = form.replace('$1', name);
    if (!all.some(answers)) return;
    const given = instantAnswer(question, [source], article.title);
    if (given.some((sentence) => answers(sentence.text))) offer(question, answers);
  };
  const { titles } = nameLanguage(article.lang);
  const names = namesIn(article)
    .slice(0, MOST_NAMES)
    .map((name) => name.text)
    .filter((name) => FULL_NAME.test(name) && !isThing(name, text, pack));
  for (const name of names) {
    const isPerson = isCalledBySurname(name, text, titles);
    if (isPerson || text.indexOf(name) !== text.lastIndexOf(name)) offerOn(name, suggest.says, heardBy(name, pack));
    if (isPerson) offerOn(name, suggest.who, describedAs(name, pack));
  }
  if (engine !== 'instant') offer(suggest.next, (sentence) => answersKind('next', sentence, article.lang));

  return [...found.filter(({ isTold }) => !isTold), ...found.filter(({ isTold }) => isTold)]
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}
