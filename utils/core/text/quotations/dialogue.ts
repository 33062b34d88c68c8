import { speakerAfter } from './speakers';
import type { SpeechLanguage } from './speech-language';
import type { NumberedText, Quotation, Speaker } from './types';
import { speechWords } from './words';

/**
 * The opening of a turn in a dialogue: "— Non, dit-il.", "—Hola —dijo Juan—." A hyphen does not open one, but an item
 * of a list.
 */
const TURN = /^\s{0,4}[—–―]\s?(?=[\p{L}\p{N}¿¡«“"…])/u;

/** Dashes between the narrator's words and the speaker's: " —dijo Juan—. ". */
const INNER_DASH = /\s[—–―](?=\p{Ll})|[—–―](?=[.,;:!?\s]|$)/gu;

function isVerb(text: string, from: number, language: SpeechLanguage): boolean {
  const [word] = speechWords(text, from, Math.min(text.length, from + 60));
  if (!word || word.start !== from) return false;
  const [base = '', ...tails] = word.lower.split('-');
  return language.verbs.has(word.lower) || (tails.length > 0 && language.verbs.has(base));
}

/** True for a verb of saying after a comma or another mark: « …, dit-elle », "…? preguntó". */
function hasAside(text: string, language: SpeechLanguage): boolean {
  for (const match of text.matchAll(/(?:[,!?…»”]\s|\s[—–―]\s?)(?=\p{Ll})/gu)) {
    if (isVerb(text, match.index + match[0].length, language)) return true;
  }
  return false;
}

/**
 * The turns of dialogues: passages that begin with a dash, where two of them follow each other and one asks or
 * exclaims, or one says who speaks. A list with dashes is not a dialogue. `quotations` are those in marks: a passage
 * that begins with one of them is not a turn.
 */
export function dialogueIn(
  passages: readonly NumberedText[],
  quotations: readonly Quotation[],
  language: SpeechLanguage,
): Quotation[] {
  const marked = new Set(quotations.filter(({ depth }) => depth === 0).map(({ start: [n] }) => n));
  const turns = passages.map(({ n, text }) => (marked.has(n) ? 0 : (TURN.exec(text)?.[0].length ?? 0)));
  const found: Quotation[] = [];
  for (let from = 0; from < passages.length; ) {
    let to = from;
    while (to < passages.length && (turns[to] ?? 0) > 0) to++;
    const group = passages.slice(from, to);
    const asks = group.length > 1 && group.some(({ text }) => /[?!…]["”»)]?\s*$/u.test(text));
    if (group.length > 0 && (asks || group.some(({ text }) => hasAside(text, language))))
      for (const [i, passage] of group.entries()) found.push(...turnOf(passage, turns[from + i] ?? 0, language));
    from = to + 1;
  }
  return found;
}

function turnOf(passage: NumberedText, from: number, language: SpeechLanguage): Quotation[] {
  const { n, text } = passage;
  const dash = text.search(/[—–―]/u);
  const pieces: { start: number; inner: number; end: number }[] = [];
  let speaker: Speaker | null = null;
  let [start, inner]: [number, number] = [dash, from];
  let narrator = false;
  for (const match of text.slice(from).matchAll(INNER_DASH)) {
    const at = from + match.index;
    const next = at + match[0].length;
    if (narrator) {
      // "—. Adiós": the stop after the closing dash belongs to the speaker's words.
      const gap = /^[.,;:!?]?\s*/u.exec(text.slice(next, next + 8))?.[0].length ?? 0;
      [start, inner, narrator] = [at, next + gap, false];
    } else if (isVerb(text, next, language)) {
      pieces.push({ start, inner, end: at });
      narrator = true;
      const who = speakerAfter({ text, low: next, high: text.length, start: next, end: next, lead: 0 }, language);
      if (who && who !== 'pronoun') speaker ??= { text: text.slice(who.start, who.end), passage: n, start: who.start };
    }
  }
  const end = text.trimEnd().length;
  if (!narrator && inner < end) pieces.push({ start, inner, end });
  return pieces.map((piece) => ({
    start: [n, piece.start],
    end: [n, piece.end],
    text: text.slice(piece.inner, piece.end).trim(),
    depth: 0,
    speaker: speaker ?? asideIn(passage, piece, language),
    closed: true,
  }));
}

/** The speaker named after a comma: « — Non, dit Juan. » */
function asideIn(
  { n, text }: NumberedText,
  { inner, end }: { inner: number; end: number },
  language: SpeechLanguage,
): Speaker | null {
  for (const match of text.slice(inner, end).matchAll(/[,!?…]\s(?=\p{Ll})/gu)) {
    const at = inner + match.index + match[0].length;
    if (!isVerb(text, at, language)) continue;
    const who = speakerAfter({ text, low: at, high: end, start: at, end: at, lead: 0 }, language);
    return who && who !== 'pronoun' ? { text: text.slice(who.start, who.end), passage: n, start: who.start } : null;
  }
  return null;
}
