import { innerText, type Span } from './spans';
import {
  type Found,
  LONGEST_LEAD_WORDS,
  SHORT_LEAD_WORDS,
  type Surroundings,
  sentenceEnd,
  speakerAfter,
  speakerBefore,
  speakerInside,
} from './speakers';
import type { SpeechLanguage } from './speech-language';
import type { NumberedText, Speaker } from './types';

/**
 * Fewest words of a quotation that is speech; shorter ones are a title, or a word that the author distances themselves
 * from.
 */
const SPEECH_WORDS = 4;

/** Most characters between two quotations of one speaker. */
const LONGEST_BETWEEN_CHARS = 200;

/** The text in which speakers are looked for. */
interface Scene {
  passages: readonly NumberedText[];
  language: SpeechLanguage;
  speakers: Map<Span, Speaker>;
}

/** The quotations before and after a quotation, nested in the same outer one. */
interface Neighbours {
  before: Span | undefined;
  after: Span | undefined;
}

/** The speaker of each quotation, where its passage, or one that introduces it, names someone. Time is linear. */
export function speakersOf(
  spans: readonly Span[],
  passages: readonly NumberedText[],
  language: SpeechLanguage,
): Map<Span, Speaker> {
  const scene: Scene = { passages, language, speakers: new Map() };
  const siblings = new Map<Span | null, Span[]>();
  for (const span of spans) {
    const own = siblings.get(span.parent);
    if (own) own.push(span);
    else siblings.set(span.parent, [span]);
  }
  for (const own of siblings.values()) {
    for (const [i, span] of own.entries()) {
      const speaker = speakerOf(span, { before: own[i - 1], after: own[i + 1] }, scene);
      if (speaker) scene.speakers.set(span, speaker);
    }
  }
  return scene.speakers;
}

function speakerOf(span: Span, { before, after }: Neighbours, scene: Scene): Speaker | null {
  const { passages, language, speakers } = scene;
  const words = innerText(span, passages).split(/\s+/u);
  if (isTitle(words)) return null;
  const { parent } = span;
  const opening: Surroundings = {
    text: passages[span.first]?.text ?? '',
    low: Math.max(before?.last === span.first ? before.end : 0, parent?.first === span.first ? parent.innerStart : 0),
    high: span.start,
    start: span.start,
    end: span.start,
    lead: words.length < SPEECH_WORDS ? SHORT_LEAD_WORDS : LONGEST_LEAD_WORDS,
  };
  const text = passages[span.last]?.text ?? '';
  const closing: Surroundings = {
    text,
    low: span.end,
    high: Math.min(
      after?.first === span.last ? after.start : text.length,
      parent?.last === span.last ? parent.innerEnd : text.length,
    ),
    start: span.end,
    end: span.end,
    lead: LONGEST_LEAD_WORDS,
  };
  const colon = /:\s*$/u.test(opening.text.slice(Math.max(0, span.start - 3), span.start));
  const first = colon ? speakerBefore(opening, language) : null;
  if (first && first !== 'pronoun') return named(first, passages[span.first]);
  const follows = span.closed ? speakerAfter(closing, language) : null;
  if (follows && follows !== 'pronoun') return named(follows, passages[span.last]);
  const goesBefore = first ?? speakerBefore(opening, language);
  if (follows === null && goesBefore && goesBefore !== 'pronoun') return named(goesBefore, passages[span.first]);
  const holds = language.speakerInside && span.first === span.last && span.closed;
  const inside = holds ? speakerInside({ text, from: span.innerStart, to: span.innerEnd }, language) : null;
  if (inside && inside !== 'pronoun') return named(inside, passages[span.first]);
  const byPronoun = [follows, goesBefore, inside].includes('pronoun');
  const known = before ? speakers.get(before) : undefined;
  if (before && known && before.last === span.first) {
    const same = byPronoun ? known.passage === passages[span.first]?.n : goesOn(span, { before, known }, scene);
    if (same) return known;
  }
  return byPronoun || words.length < SPEECH_WORDS ? null : fromPassageBefore(span, scene);
}

function named(found: Found, passage: NumberedText | undefined): Speaker | null {
  if (!found || found === 'pronoun' || !passage) return null;
  return { text: passage.text.slice(found.start, found.end), passage: passage.n, start: found.start };
}

/** True when a quotation is capitalised as the title of a work: every longer word, of which there are two or more. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const ends = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    long.length > 0 &&
    !/[?!]$/u.test(words.at(-1) ?? '') &&
    ends.every(isCapital) &&
    long.every(isCapital)
  );
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\P{L}*\p{Lu}/u.test(word);
}

/**
 * True when a quotation without a speaker of its own continues the one before it in its passage, whose speaker is
 * known.
 */
function goesOn(
  span: Span,
  { before, known }: { before: Span; known: Speaker },
  { passages, language }: Scene,
): boolean {
  const { n, text } = passages[span.first] ?? { n: 0, text: '' };
  if (known.passage !== n) return false;
  const between = text.slice(before.end, span.start);
  if (between.length > LONGEST_BETWEEN_CHARS) return false;
  if (known.start >= before.end) {
    // “…,” said X. “…”: at most the sentence that names X stands between.
    const from = known.start + known.text.length;
    const end = sentenceEnd({ text, from, to: span.start }, language.code);
    return text.slice(end + 1, span.start).trim() === '' && /\s/u.test(innerText(span, passages));
  }
  // X said it was “…” and “…”; “…” “…”
  if (/\p{Lu}|[;:]/u.test(between)) return false;
  // “…,” she added. “…”
  const end = sentenceEnd({ text, from: before.end, to: span.start }, language.code);
  return end === span.start || (/^\s?\p{L}/u.test(between) && text.slice(end + 1, span.start).trim() === '');
}

/** The speaker whom the passage before introduces, where it ends with a colon. */
function fromPassageBefore(span: Span, { passages, language }: Scene): Speaker | null {
  const passage = passages[span.first - 1];
  const opens = (passages[span.first]?.text.slice(0, span.start).trim() ?? '') === '';
  if (!passage || !opens || span.depth > 0 || !/:\s*$/u.test(passage.text)) return null;
  const { text } = passage;
  const whole = { text, low: 0, high: text.length, start: text.length, end: text.length, lead: LONGEST_LEAD_WORDS };
  return named(speakerBefore(whole, language), passage);
}
