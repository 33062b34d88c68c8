import { calendarWords } from '../calendar';
import { folded } from '../fold';
import type { LanguagePack } from '../lang/pack';
import type { QuestionKind } from '../lang/question-words';
import { codeOf, type LangCode, type LangTag } from '../lang-tag';
import { PACKS, packOf } from '../packs';

/** Most characters of a question that are read. */
const LONGEST_QUESTION_CHARS = 1000;

/** The order in which the kinds are tried: "Why did nobody ask when?" asks why. */
const ORDER: readonly Exclude<QuestionKind, 'where'>[] = ['why', 'next', 'howMany', 'when', 'who'];

const every = [...PACKS.values()];

/** A pattern of whole words, of the forms that every language has for one kind of question. */
function forms(kind: QuestionKind): RegExp {
  const all = every.map(({ questions }) => questions.asks[kind]).join('|');
  return new RegExp(String.raw`(?<!\p{L})(?:${all})(?!\p{L})`, 'u');
}

const WHERE = forms('where');
const PUT = ORDER.map((kind) => [kind, forms(kind)] as const);

/**
 * The kind of answer that a question asks for, in any language that has a pack: readers ask in theirs, whatever that of
 * the article; null where its form does not show it.
 */
export function questionKind(question: string): QuestionKind | null {
  const start = question.slice(0, LONGEST_QUESTION_CHARS);
  // Without its accent, "où" (where) is "ou" (or).
  if (WHERE.test(start.toLowerCase())) return 'where';
  const asked = folded(start);
  return PUT.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}

/** Signs in a sentence of an answer of each kind, in a language. */
interface Signs {
  where: RegExp;
  why: RegExp;
  next: RegExp;
  /** Words and phrases for days, folded. */
  days: readonly string[];
  /** True for a folded word that is a number, or a part of one. */
  isNumber: (word: string) => boolean;
}

function signsOf(packs: readonly LanguagePack[]): Signs {
  const any = (list: 'where' | 'why' | 'next') => packs.map(({ questions }) => questions[list]).join('|');
  const numbers = new Set(
    packs.flatMap(({ numbers: { values, magnitudes, dozens, vague } }) =>
      [values, magnitudes, dozens, vague].flatMap((list) => [...list.keys()]),
    ),
  );
  const isNumber = (word: string) =>
    numbers.has(word) ||
    numbers.has(word.replace(/s$/, '')) ||
    packs.some(({ numbers: { parts } }) => (parts?.(word)?.length ?? 0) > 1);
  return {
    isNumber,
    where: new RegExp(String.raw`(?:^|\s)(?:${any('where')})\s\p{L}`, 'iu'),
    why: new RegExp(String.raw`(?<!\p{L})(?:${any('why')})`, 'iu'),
    next: new RegExp(String.raw`(?<!\p{L})(?:${any('next')})`, 'iu'),
    days: packs.flatMap(({ calendar }) => Object.keys(calendar.relativeDays).map(folded)),
  };
}

const signs = new Map([...PACKS].map(([lang, pack]): [LangCode, Signs] => [lang, signsOf([pack])]));
const allSigns = signsOf(every);

/** A name: a word with a capital that is not the first. */
const NAME = /(?<=[\s'’])\p{Lu}\p{L}/u;

const WHEN = /(?<!\p{N})(?:1[89]|20)\d\d(?!\p{N})|\b\d{1,2}(?::\d\d|\s?(?:a\.?m|p\.?m|h|Uhr))/u;

function saysWhen(sentence: string, lang: LangTag | null, days: readonly string[]): boolean {
  if (WHEN.test(sentence)) return true;
  const words = ` ${folded(sentence)} `;
  const named = calendarWords(codeOf(lang)).filter((word) => word.length > 2);
  return [...named, ...days].some((phrase) => words.includes(` ${phrase} `));
}

/** True when a sentence has what an answer of that kind needs: a number, a day, a name. */
export function answersKind(kind: QuestionKind, sentence: string, lang: LangTag | null): boolean {
  const own = (packOf(lang) && signs.get(codeOf(lang) ?? 'und')) ?? allSigns;
  if (kind === 'when') return saysWhen(sentence, lang, own.days);
  if (kind === 'who') return NAME.test(sentence);
  if (kind === 'howMany') return /\p{N}/u.test(sentence) || folded(sentence).split(' ').some(own.isNumber);
  return own[kind].test(sentence);
}
