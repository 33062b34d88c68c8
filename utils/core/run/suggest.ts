import type { Article } from '../article/types';
import type { Brief } from '../brief/types';
import { namesIn } from '../coverage/query/names';
import { folded } from '../text/fold';
import type { LanguagePack } from '../text/lang/pack';
import { capitalisesNouns } from '../text/lang/writing';
import { codeOf, type LangCode } from '../text/lang-tag';
import { nameLanguage } from '../text/names/name-language';
import { packOrEnglish } from '../text/packs';
import { answersKind } from '../text/questions/question-kind';
import { sentences } from '../text/sentences';

/** A question that the article can be asked. The panel puts it into words of the reader's language. */
export type Suggestion =
  /** Asks for the words of a person whom the article quotes. */
  | { kind: 'says'; name: string }
  /** Asks who another person is whom the article quotes. */
  | { kind: 'who'; name: string }
  /** Asks for the source of a figure: its number and the word after it, as written. */
  | { kind: 'figure'; figure: string }
  | { kind: 'why' | 'next' | 'when' };

/** Most questions that are suggested. */
const MOST_QUESTIONS = 3;
/** Most passages of a long article that are looked at, and most characters of each. */
const MOST_PASSAGES = 60;
const LONGEST_PASSAGE_CHARS = 3000;
/** Names that are looked at, the most prominent first. */
const MOST_NAMES = 8;

/** Patterns of what a text says of people and figures, in one language. */
interface Patterns {
  /** Verbs of saying after a name, and what may stand right before one. */
  says: string;
  saidBy: string;
  /** A number that was counted or measured, three digits or more or with a magnitude, and of what; no year. */
  figure: RegExp;
}

const any = (words: Iterable<string>) => [...words].map(escaped).join('|');

function patternsOf({ reporting, numbers, figures }: LanguagePack, lang: LangCode | null): Patterns {
  const large = any(
    [...numbers.magnitudes].flatMap(([word, value]) =>
      value >= MILLION ? [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`] : [],
    ),
  );
  const count = String.raw`\d{1,3}(?:[.,]\d{1,2})?[ \u00a0](?:${large})s?|\d{1,3}(?:[,.\u00a0\u202f ]\d{3}){1,3}|\d{3,6}`;
  const noun = capitalisesNouns(lang) ? String.raw`\p{Lu}\p{Ll}{3,29}` : String.raw`\p{Ll}{4,20}`;
  return {
    says: any(reporting.says),
    saidBy: any(reporting.saidBy),
    figure: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])(?!(?:1[89]|20)\d\d(?![\d.,]))(?:${count})[ \u00a0\u202f](?:(?:${figures.beforeNoun})\s?)?(?!(?:${large})s?\b)(${noun})(?!\p{L})`,
      'u',
    ),
  };
}

/** Smallest magnitude that is written after digits: "4.5 million". */
const MILLION = 1e6;

const patterns = new Map<LanguagePack, Patterns>();

function patternsIn(lang: LangCode | null): Patterns {
  const pack = packOrEnglish(lang);
  const known = patterns.get(pack) ?? patternsOf(pack, lang);
  patterns.set(pack, known);
  return known;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True when the text has the name beside a verb of saying: "Ada Brook, who leads it, said", "said Ada Brook". */
function isHeard(name: string, text: string, { says, saidBy }: Patterns): boolean {
  const own = escaped(name);
  const after = String.raw`${own}(?:,[^,.]{1,60},)?\s(?:${says})(?!\p{L})`;
  const before = String.raw`(?<!\p{L})(?:${saidBy})\s(?:\p{Lu}\p{L}{1,6}\.?\s)?${own}`;
  return new RegExp(`${after}|${before}`, 'u').test(text);
}

/** True when a name is a person's: two words or more, or with a title before it. */
function isPerson(name: string, text: string, titles: ReadonlySet<string>): boolean {
  if (/^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’.-]+){1,3}$/u.test(name)) return true;
  const before = new RegExp(String.raw`(\p{L}+)\.?\s${escaped(name)}(?!\p{L})`, 'u').exec(text)?.[1]?.toLowerCase();
  return before !== undefined && titles.has(before);
}

/**
 * At most three questions worth asking about an article, found without a model: on people quoted in it, on its figures,
 * on causes and on what comes next, each only where the article has something of the kind; questions that the brief
 * already answers come last. [] where the text holds nothing of the kind. Linear in the article; only the start of a
 * very long one counts.
 */
export function suggestQuestions(article: Article, brief: Brief | null): Suggestion[] {
  const passages = article.passages
    .filter(({ kind }) => kind !== 'subhead' && kind !== 'caption')
    .slice(0, MOST_PASSAGES)
    .map(({ text }) => text.slice(0, LONGEST_PASSAGE_CHARS));
  const text = passages.join('\n');
  const inBrief = brief ? [...brief.standfirst, ...brief.story].map((statement) => statement.text) : [];
  const briefText = inBrief.join('\n');
  const all = passages.flatMap((passage) => sentences(passage, article.lang));
  const language = codeOf(article.lang);
  const { calendar, stops, titles } = nameLanguage(language);
  const own = patternsIn(language);

  const names = namesIn(article)
    .slice(0, MOST_NAMES)
    .map(({ text: name }) => name);
  const found: { suggestion: Suggestion; isInBrief: boolean }[] = [];
  const heard = names.filter((name) => isPerson(name, text, titles) && isHeard(name, text, own));
  const speaker = heard.find((name) => !briefText.includes(name)) ?? heard[0];
  if (speaker) found.push({ suggestion: { kind: 'says', name: speaker }, isInBrief: briefText.includes(speaker) });

  const figures = passages.flatMap((passage) => {
    const [figure = '', noun = ''] = own.figure.exec(passage) ?? [];
    return figure && !calendar.has(folded(noun)) && !stops.has(folded(noun)) ? [figure] : [];
  });
  const figure = figures.find((one) => !briefText.includes(one)) ?? figures[0];
  if (figure) found.push({ suggestion: { kind: 'figure', figure }, isInBrief: briefText.includes(figure) });

  const ofKind = (kind: 'next' | 'why' | 'when') => {
    const has = (list: readonly string[]) => list.some((sentence) => answersKind(kind, sentence, article.lang));
    if (has(all)) found.push({ suggestion: { kind }, isInBrief: has(inBrief) });
  };
  ofKind('next');
  const other = heard.find((name) => name !== speaker);
  if (other) found.push({ suggestion: { kind: 'who', name: other }, isInBrief: briefText.includes(other) });
  // Last: a named cause may be that of a mere detail, and any news has a day.
  ofKind('why');
  ofKind('when');

  return [...found.filter((one) => !one.isInBrief), ...found.filter((one) => one.isInBrief)]
    .slice(0, MOST_QUESTIONS)
    .map(({ suggestion }) => suggestion);
}
