import { folded } from '../../text/fold';
import type { LangCode } from '../../text/lang-tag';
import type { ArticleKind, Passage } from '../types';
import { ADDRESSED, FIRST_PERSON, OF_THIS_LETTER } from './kind-words';

/** Fewest timed heads of a live report, numbered heads of a list, and questions of an interview. */
const FEWEST_TIMES = 3;
const FEWEST_ITEMS = 4;
const FEWEST_QUESTIONS = 4;
/** Longest question of an interviewer, and shortest share of all passages that questions are. */
const LONGEST_QUESTION = 320;
const MANY_QUESTIONS = 0.2;
/** Fewest paragraphs in which a columnist says "I", and their least share. */
const FEWEST_VOICED = 5;
const MOSTLY_VOICED = 0.4;
/** Passages at either end of a text in which it says that it is a letter. */
const ENDS = 3;

/** "9:05", "14h32", "10.05 Uhr", at the start of a head. */
const TIMED = /^\[?(?:[01]?\d|2[0-3])\s?(?:[:h.]\s?[0-5]\d|\s?Uhr)(?!\d|[.,]\d)/;
/** "1.", "2)", "#3", "No. 4", "Nr. 5", "N° 6", at the start of a head. */
const NUMBERED = /^(?:#|n[or]?[.°º]?\s?)?(\d{1,2})(?:\s?[.):–—-]\s|$|\s(?=\p{Lu}))/iu;
/** "Ada Quill:", "SPIEGEL:", "Q.": who speaks, at the start of a passage. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.’' -]{0,40}?)\s?[:：]\s/u;
/** A quotation, up to its end or that of the passage. */
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|(?<!\p{L})‘.*/gu;

const asks = (text: string) => text.length <= LONGEST_QUESTION && /[?？]["”»’)]?\s*$/.test(text);

function isLive(passages: readonly Passage[]): boolean {
  if (passages.filter(({ time }) => time !== undefined).length >= FEWEST_TIMES) return true;
  return passages.filter(({ kind, text }) => kind === 'subhead' && TIMED.test(text)).length >= FEWEST_TIMES;
}

/** True when heads count up or down, one by one. */
function isNumbered(passages: readonly Passage[]): boolean {
  const numbers = passages
    .filter(({ kind }) => kind === 'subhead')
    .map(({ text }) => NUMBERED.exec(text)?.[1])
    .filter((number) => number !== undefined)
    .map(Number);
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  return numbers.length >= FEWEST_ITEMS && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}

/** True when the title gives a number of things, and so many heads follow: "Six plants that …". */
function isCounted(title: string, passages: readonly Passage[]): boolean {
  const heads = passages.filter(({ kind }) => kind === 'subhead').length;
  const counted = title.match(/(?<![\p{L}\d.,:-])\d{1,2}(?![\p{L}\d.,:%-])/gu) ?? [];
  return heads >= FEWEST_ITEMS && counted.some((number) => Number(number) === heads);
}

/** True when passages begin with who speaks, by turns, or somebody is asked question after question. */
function isInterview(passages: readonly Passage[]): boolean {
  const questions = passages.filter(({ text }, i) => asks(text) && !asks(passages[i + 1]?.text ?? '?'));
  const addressed = questions.filter(({ text }) => ADDRESSED.test(text)).length;
  const isAsked = questions.length >= FEWEST_QUESTIONS && questions.length >= MANY_QUESTIONS * passages.length;
  if (isAsked && addressed >= questions.length / 2) return true;
  const speakers = passages.map(({ text }) => SPEAKER.exec(text)?.[1] ?? '');
  const turns = new Map<string, number>();
  for (const speaker of speakers) if (speaker !== '') turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  const [first = 0, second = 0] = [...turns.values()].sort((a, b) => b - a);
  return (
    second >= FEWEST_QUESTIONS - 1 &&
    first + second >= MANY_QUESTIONS * passages.length &&
    passages.some(({ text }) => /[?？]/.test(text))
  );
}

/** True when the text says that it is a letter to subscribers. */
function isLetter(passages: readonly Passage[]): boolean {
  const ends = [...passages.slice(0, ENDS), ...passages.slice(ENDS).slice(-ENDS)];
  return ends.some(({ text }) => OF_THIS_LETTER.test(folded(text)));
}

/** True when one person writes, and in the first person in most paragraphs, quotations apart. */
function isVoiced({ passages, byline, lang }: ShapeSigns): boolean {
  const first = FIRST_PERSON.get(lang ?? '');
  if (!first || byline.length !== 1) return false;
  const paragraphs = passages.filter(({ kind }) => kind === 'paragraph');
  const voiced = paragraphs.filter(({ text }) => first.test(text.replace(QUOTED, ' '))).length;
  return voiced >= FEWEST_VOICED && voiced >= MOSTLY_VOICED * paragraphs.length;
}

export interface ShapeSigns {
  title: string;
  passages: readonly Passage[];
  byline: readonly string[];
  lang: LangCode | null;
}

/** The kind that the shape of a text shows; null where it shows none, as that of most news does not. */
export function shapedKind(signs: ShapeSigns): ArticleKind | null {
  const { title, passages } = signs;
  if (isLive(passages)) return 'live';
  if (isInterview(passages)) return 'interview';
  if (isNumbered(passages) || isCounted(title, passages)) return 'list';
  if (!isVoiced(signs)) return null;
  return isLetter(passages) ? 'newsletter' : 'column';
}
