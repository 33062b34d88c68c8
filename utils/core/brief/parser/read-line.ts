import { withoutLinks } from '../../text/plain-text';
import { withoutUnseen } from '../../text/unseen';
import type { BriefLine, LineTag } from '../types';
import { takeMarkers } from './citations';
import { startsJson } from './json-answer';
import { COMPARING, NONE, placeText } from './place-text';
import { createPlacer } from './placer';
import type { ParserState } from './state';
import { endsSentence } from './statements';
import { breakBeforeTags, readTag } from './tags';

/** Characters of an answer without tags, or in JSON, that are held; the rest is dropped. */
const MOST_HELD_CHARS = 200_000;

/** Tags that also apply to the untagged lines after them. */
const CONTINUED: ReadonlySet<LineTag> = new Set(['standfirst', 'story', 'answer']);

/** A tag of a model's own making: a word in small letters, or one in capitals that cites. */
const OTHER_TAG = /^\s*(?:\p{Ll}{3,15}\s?[:：](?=\s|\p{Lu})|\p{Lu}{3,15}\s?([[【][\d.,\s]{1,40}[\]】])\s?[:：])\s*/u;

/** A line of an answer, thoughts already taken out. */
export interface RawLine {
  text: string;
  /** Nothing of it was cut. */
  whole: boolean;
}

/** Keeps a piece of a JSON answer until the answer has ended; false where the answer is not JSON. */
export function holdJson(state: ParserState, piece: string): boolean {
  if (state.json === null && (state.current || !startsJson(piece))) return false;
  state.json = `${state.json ?? ''}${piece}`.slice(0, MOST_HELD_CHARS);
  return true;
}

/** Takes back all lines given so far. */
function startAgain(state: ParserState): void {
  state.takenBack = state.given;
  state.placed = createPlacer();
  state.current = null;
  state.headingOf = null;
  state.sawEnd = false;
  state.cutLine = false;
}

/** The lines of the brief in one line of the answer, or in the whole sentences of one that was too long. */
export function readLine(state: ParserState, raw: RawLine): BriefLine[] {
  const lines = linesIn(state, raw);
  state.given += lines.length;
  return lines;
}

function linesIn(state: ParserState, { text: raw, whole }: RawLine): BriefLine[] {
  if (state.thoughts.strayCloses > state.strayCloses) {
    // All that came before was thought aloud.
    state.strayCloses = state.thoughts.strayCloses;
    state.held = [];
    state.json = null;
    startAgain(state);
  }
  if (holdJson(state, `${raw}\n`)) return [];
  const text = withoutLinks(withoutUnseen(raw));
  if (/^\s*(?:```|~~~)[\w-]*\s*$/.test(text)) return [];
  if (text.trim() === '') {
    state.placed.blankLine();
    return state.current ? [] : hold(state, '');
  }
  return breakBeforeTags(text, state.vocabulary)
    .split('\n')
    .flatMap((part, i, parts) => readPart(state, { text: part, whole: whole || i < parts.length - 1 }));
}

/** A line, or what of it belongs to one tag. */
function readPart(state: ParserState, { text: raw, whole }: RawLine): BriefLine[] {
  if (state.sawEnd) return [];
  const tagged = readTag(raw, state.vocabulary);
  if (!tagged) return state.current ? readUntagged(state, { text: raw, whole }) : hold(state, raw);
  const { tag, citations, text } = tagged;
  if (tag === 'end') {
    state.sawEnd = state.current !== null;
    return [];
  }
  if (tag !== state.current) state.bullets = 0;
  state.current = tag;
  state.held = [];
  if (tag === 'none') {
    state.headingOf = null;
    return [NONE];
  }
  state.headingOf = text.trim() === '' ? { tag, citations } : null;
  return state.headingOf ? [] : placeText(state, { tag, citations, text, whole });
}

/** Holds a line for the case that no tag ever comes. */
function hold(state: ParserState, line: string): BriefLine[] {
  state.heldLength += line.length + 1;
  if (state.heldLength < MOST_HELD_CHARS) state.held.push(line);
  return [];
}

/** A line without a tag, after the first tag. */
function readUntagged(state: ParserState, { text: raw, whole }: RawLine): BriefLine[] {
  const text = withoutBullet(state, raw).replace(OTHER_TAG, (_tag, cited = '') => (cited === '' ? '' : `${cited} `));
  const { current, headingOf } = state;
  if (headingOf) {
    // A heading covers all lines below it, but one line only where there is but one.
    if (headingOf.tag === 'category' || headingOf.tag === 'headline') state.headingOf = null;
    return placeText(state, { ...headingOf, text, whole });
  }
  const as = (tag: LineTag) => placeText(state, { tag, citations: '', text, whole });
  // Text after NONE gives the reason for it, and is no line of the answer.
  if (current === 'none') return [];
  if (current && (CONTINUED.has(current) || COMPARING.has(current))) return as(current);
  const cited = takeMarkers(text, state.passages).markers.some(({ citations }) => citations.length > 0);
  if (current === 'context' && !cited) return as('context');
  return cited || (endsSentence(text) && text.split(' ', 4).length > 3) ? as(state.answers ? 'answer' : 'story') : [];
}

function withoutBullet(state: ParserState, raw: string): string {
  const match = /^\s*(?:[-*•·–—]\s+|(\d{1,2})[.)]\s+)/.exec(raw);
  if (!match) return raw;
  // "3. Juli" is no third bullet unless two came before it.
  if (match[1] !== undefined && Number(match[1]) !== state.bullets + 1) return raw;
  state.bullets++;
  return raw.slice(match[0].length);
}
