import type { LangTag } from '../../text/lang-tag';
import { plainText, withoutLinks, withoutQuotes, withoutUnseen } from '../../text/plain-text';
import type { BriefLine, LineTag } from '../types';
import { type Citable, mergeCitations, readCitations, takeMarkers } from './citations';
import { linesFromJson, startsJson } from './json-answer';
import { createPlacer } from './placer';
import { citedSentences, citedWhole, cutAtSentence, endsSentence, LONGEST_LINE } from './statements';
import { ACROSS_VOCABULARY, ANSWER_VOCABULARY, BRIEF_VOCABULARY, tagOf } from './tag-words';
import { breakBeforeTags, readTag } from './tags';
import { createThoughtFilter } from './thoughts';
import { answerLines, answerWithinThought, comparisonWithinThought } from './untagged';

/** Characters of an answer without tags, or in JSON, that are held; the rest is dropped. */
const HELD = 200_000;
/** Characters of one line that are passed over before the answer counts as endless. */
const ENDLESS_LINE = 20_000;

/** Tags whose untagged lines go on with the same. */
const CONTINUED: ReadonlySet<LineTag> = new Set(['standfirst', 'story', 'answer']);
/** "The sources do not say." */
const NONE: BriefLine = { tag: 'none', text: '', citations: [], opens: false };
/** Tags whose lines stand as a whole: "A says 12. B says 15." is one difference, and either half of it none. */
const COMPARING: ReadonlySet<LineTag> = new Set(['agree', 'differ', 'only']);

export interface LineParserOptions {
  /**
   * The highest passage number of the article, higher ones are made up; or of each source by its number: then the answer
   * compares sources, and AGREE, DIFFER and ONLY are tags of it.
   */
  passages: Citable;
  /** Language of the answer, for its sentence borders; null when unknown. */
  lang?: LangTag | null;
  /** The answer is one to a question: ANSWER and NONE are its tags, and text without any is one as well. */
  answers?: boolean;
}

/** Reads a model's answer, piece by piece, into lines of a brief. */
export interface LineParser {
  /** Takes the next piece, cut anywhere; gives the lines that it completes. */
  push(chunk: string): BriefLine[];
  /**
   * The answer is over. Gives what was held back. The last line counts if the answer came to its own end (`whole`); of one
   * that was cut, only its whole sentences do.
   */
  end(whole?: boolean): BriefLine[];
  /** The format's END came, or the end of an answer in JSON. */
  readonly sawEnd: boolean;
  /** The same lines come again and again, or one line never ends: nothing new is to be expected. */
  readonly looping: boolean;
  /** What comes now is the model thinking aloud; nothing is to be expected before it is done. */
  readonly thinking: boolean;
  /** At least one tag came: the answer keeps to the format, however loosely. */
  readonly tagged: boolean;
  /** The last line was broken off and (partly) dropped. */
  readonly cutLine: boolean;
}

/**
 * A parser for one answer in the line format, for any model: it survives preambles, thoughts, fences, Markdown, HTML, JSON,
 * translated, decorated or missing tags, citations in any place and shape, numbers that do not exist, repetition, and a
 * break at any character. Gives plain text only. Never throws; time is linear in the answer, memory bounded.
 */
export function createLineParser(options: LineParserOptions): LineParser {
  const { passages, lang = null, answers = false } = options;
  const across = !answers && typeof passages !== 'number';
  const vocabulary = answers ? ANSWER_VOCABULARY : across ? ACROSS_VOCABULARY : BRIEF_VOCABULARY;
  const thoughts = createThoughtFilter();
  const placed = createPlacer();
  let pending = '';
  let passedOver = -1; // Characters dropped from a line that was too long; -1 when not within one.
  let held: string[] = [];
  let heldLength = 0;
  let json: string | null = null;
  let strayCloses = 0;
  let current: LineTag | null = null;
  let headingOf: { tag: LineTag; citations: string } | null = null;
  let bullets = 0;
  let sawEnd = false;
  let cutLine = false;
  let endlessLine = false;

  function give(tag: LineTag, frontText: string, raw: string, whole: boolean): BriefLine[] {
    const { text, markers } = takeMarkers(plainText(raw), passages);
    if (tag === 'answer' && text.length < 30 && tagOf(text.replace(/[\s\p{P}]+/gu, ''), vocabulary) === 'none')
      return [NONE];
    const front = readCitations(frontText, passages);
    if (tag === 'category' || tag === 'headline') {
      if (!whole) {
        cutLine = true;
        return [];
      }
      const cited = markers.reduce((all, { citations }) => mergeCitations(all, citations), front);
      return placed.place(tag, withoutQuotes(cutAtSentence(text).trim()), cited);
    }
    const kept = cutAtSentence(text);
    const found = COMPARING.has(tag) ? citedWhole(kept, markers, front) : citedSentences(kept, markers, front, lang);
    if (!whole && !endsSentence(text)) {
      cutLine = true;
      found.pop();
    }
    return found.flatMap(({ text: sentence, citations }) => placed.place(tag, sentence, citations));
  }

  /** A line without a tag, after the first tag. */
  function untaggedLine(raw: string, whole: boolean): BriefLine[] {
    const text = withoutBullet(raw);
    if (headingOf) {
      const { tag, citations } = headingOf;
      // A heading covers all lines below it, but one line only where there is but one.
      if (tag === 'category' || tag === 'headline') headingOf = null;
      return give(tag, citations, text, whole);
    }
    // What follows says why.
    if (current === 'none') return [];
    if (current && (CONTINUED.has(current) || COMPARING.has(current))) return give(current, '', text, whole);
    const cited = takeMarkers(text, passages).markers.some(({ citations }) => citations.length > 0);
    if (current === 'context' && !cited) return give('context', '', text, whole);
    return cited || (endsSentence(text) && text.split(' ', 4).length > 3)
      ? give(answers ? 'answer' : 'story', '', text, whole)
      : [];
  }

  function withoutBullet(raw: string): string {
    const match = /^\s*(?:[-*•·–—]\s+|(\d{1,2})[.)]\s+)/.exec(raw);
    if (!match) return raw;
    // "3. Juli" is no third bullet unless two came before it.
    if (match[1] !== undefined && Number(match[1]) !== bullets + 1) return raw;
    bullets++;
    return raw.slice(match[0].length);
  }

  function tidyLine(raw: string, whole: boolean): BriefLine[] {
    if (sawEnd) return [];
    const tagged = readTag(raw, vocabulary);
    if (!tagged) return current ? untaggedLine(raw, whole) : hold(raw);
    const { tag, citations, text } = tagged;
    if (tag === 'end') {
      sawEnd = current !== null;
      return [];
    }
    if (tag !== current) bullets = 0;
    current = tag;
    held = [];
    if (tag === 'none') {
      headingOf = null;
      return [NONE];
    }
    headingOf = text.trim() === '' ? { tag, citations } : null;
    return headingOf ? [] : give(tag, citations, text, whole);
  }

  function hold(line: string): BriefLine[] {
    heldLength += line.length + 1;
    if (heldLength < HELD) held.push(line);
    return [];
  }

  /** One line (or the whole sentences of one that was too long), thoughts already taken out. */
  function line(raw: string, whole: boolean): BriefLine[] {
    if (thoughts.strayCloses > strayCloses) {
      strayCloses = thoughts.strayCloses;
      held = [];
      json = null;
    }
    if (json !== null || (!current && startsJson(raw))) {
      json = `${json ?? ''}${raw}\n`.slice(0, HELD);
      return [];
    }
    const text = withoutLinks(withoutUnseen(raw));
    if (/^\s*(?:```|~~~)[\w-]*\s*$/.test(text)) return [];
    if (text.trim() === '') {
      placed.blankLine();
      return current ? [] : hold('');
    }
    return breakBeforeTags(text, vocabulary)
      .split('\n')
      .flatMap((part, i, parts) => tidyLine(part, whole || i < parts.length - 1));
  }

  /** `pending` has grown too long for a line. */
  function overflow(): BriefLine[] {
    const rest = thoughts.take(pending);
    if (rest === null) {
      pending = pending.slice(-40); // A closing mark may be half here.
      return [];
    }
    if (rest.length <= LONGEST_LINE && rest.length < pending.length) {
      pending = rest;
      return [];
    }
    pending = '';
    if (json !== null || (!current && startsJson(rest))) {
      json = `${json ?? ''}${rest}`.slice(0, HELD);
      return [];
    }
    passedOver = 0;
    return line(cutAtSentence(rest), true);
  }

  function take(piece: string): BriefLine[] {
    if (passedOver >= 0) {
      passedOver += piece.length;
      if (passedOver > ENDLESS_LINE) endlessLine = true;
      return [];
    }
    const lines: BriefLine[] = [];
    // In steps, so that where a long line is cut does not hang on how it arrived.
    for (let from = 0; from < piece.length; ) {
      const room = LONGEST_LINE + 1 - pending.length;
      pending += piece.slice(from, from + room);
      from += room;
      if (pending.length <= LONGEST_LINE) continue;
      lines.push(...overflow());
      if (passedOver >= 0) return [...lines, ...take(piece.slice(from))];
    }
    return lines;
  }

  function endLine(whole: boolean): BriefLine[] {
    const text = passedOver >= 0 ? null : thoughts.take(pending);
    pending = '';
    passedOver = -1;
    return text === null ? [] : line(text, whole);
  }

  function push(chunk: string): BriefLine[] {
    const lines: BriefLine[] = [];
    chunk.split(/[\n\u2028\u2029]/).forEach((piece, i) => {
      if (i > 0) lines.push(...endLine(true));
      lines.push(...take(piece));
    });
    return lines;
  }

  function end(whole = false): BriefLine[] {
    const lines = pending === '' ? [] : endLine(whole);
    const feed = (raw: string[]) => lines.push(...raw.flatMap((text) => line(text, true)));
    if (json !== null) {
      const answer = linesFromJson(json, vocabulary);
      json = null;
      feed(answer.lines);
      sawEnd = answer.whole && current !== null;
      cutLine = !answer.whole;
    } else if (!current && thoughts.open) {
      feed(across || answers ? comparisonWithinThought(thoughts.text, vocabulary) : answerWithinThought(thoughts.text));
    } else if (!current) {
      const untagged = answerLines(held, whole);
      held = [];
      for (const { tag, text } of untagged) {
        if (text === '') placed.blankLine();
        else lines.push(...give(answers ? 'answer' : tag, '', text, true));
      }
    }
    return lines;
  }

  return {
    push,
    end,
    get sawEnd() {
      return sawEnd;
    },
    get looping() {
      return endlessLine || placed.looping;
    },
    get thinking() {
      return thoughts.open;
    },
    get tagged() {
      return current !== null;
    },
    get cutLine() {
      return cutLine;
    },
  };
}
