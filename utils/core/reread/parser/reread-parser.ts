import { createThoughtFilter } from '../../brief/parser/thoughts';
import type { Reading } from '../types';
import { jsonLines } from './json-blocks';
import { readBlock } from './read-block';

/** Lines of an answer after which nothing new is to be expected: some, and so many for each statement. */
const MOST_LINES = 100;
const LINES_EACH = 10;
/** Most characters of one line, of the lines of one statement, and of all that is kept of an answer in another form. */
const LONGEST_LINE = 3000;
const LONGEST_BLOCK = 6000;
const LONGEST_ANSWER = 60_000;

/** A statement's number at the start of a line: "S3 |", "**S3**:", "| S3 |", "- S3.", "Statement 3:", "3 |", "3. ". */
const NUMBERED =
  /^[\s>#*_~`•·–—|｜("[-]{0,20}(?:(?:S|statement|sentence|énoncé|affirmation|phrase|aussage|satz|enunciado|afirmaci[oó]n|frase)[\s#*_°.-]{0,3}(\d{1,3})(?![\d\p{L}])|(\d{1,3})\s{0,3}(?:[|｜:)]|\.(?!\d)))[\s\])*_`":：.–—-]{0,10}/iu;
const END = /^[\s\p{P}*]{0,20}(?:END|FIN|ENDE)[\s\p{P}*]{0,20}$/u;

/** Reads an answer of a second reading, piece by piece. */
export interface RereadParser {
  /** Takes the next piece, cut anywhere. */
  push(chunk: string): void;
  /** The answer is over; of one that was cut, the last line does not count. */
  end(how: { whole: boolean }): void;
  /** The reading of each statement, by its number from 1; null where the answer has more than one for it. */
  readonly answers: ReadonlyMap<number, Reading | null>;
  readonly sawEnd: boolean;
  /** It goes on without end. */
  readonly looping: boolean;
  readonly thinking: boolean;
}

/**
 * A parser for an answer on `asked` statements, for any model: it survives preambles, thoughts, fences, Markdown,
 * tables, JSON, translated tags, fields and lines in any order, and a break at any character. Never throws; time is
 * linear in the answer, memory bounded.
 */
export function createRereadParser(asked: number): RereadParser {
  let thoughts = createThoughtFilter();
  const answers = new Map<number, Reading | null>();
  let current: { number: number; text: string; settled: boolean } | null = null;
  let pending = '';
  let raw = '';
  let lines = 0;
  let strayCloses = 0;
  let sawEnd = false;
  const mostLines = MOST_LINES + LINES_EACH * asked;

  /** More than half of the statements were answered again. */
  function repeats(): boolean {
    const again = [...answers.values()].filter((reading) => reading === null).length;
    return again >= 3 && 2 * again > asked;
  }

  function settle(block: { number: number; text: string }, reading: Reading | null): void {
    if (reading) answers.set(block.number, answers.has(block.number) ? null : reading);
  }

  function close(): void {
    if (current && !current.settled) settle(current, readBlock(current.text).reading);
    current = null;
  }

  function read(text: string): void {
    if (sawEnd) return;
    if (END.test(text)) {
      close();
      sawEnd = answers.size > 0;
      return;
    }
    const match = NUMBERED.exec(text);
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    if (match && number >= 1 && number <= asked) {
      close();
      current = { number, text: text.slice(match[0].length), settled: false };
      const block = readBlock(current.text);
      if (!block.whole) return;
      settle(current, block.reading);
      current.settled = true;
    } else if (current && !current.settled && current.text.length < LONGEST_BLOCK) current.text += `\n${text}`;
  }

  function endLine(): void {
    lines++;
    const text = thoughts.take(pending);
    pending = '';
    if (thoughts.strayCloses > strayCloses) {
      // All that came before was thought aloud.
      strayCloses = thoughts.strayCloses;
      answers.clear();
      current = null;
      raw = '';
      sawEnd = false;
    }
    if (text === null || lines > mostLines) return;
    if (raw.length < LONGEST_ANSWER) raw += `${text}\n`;
    // Some models write no line breaks.
    for (const part of text.split(/(?<=[\s|])(?=\**S\d{1,3}\**\s{0,3}\|)|(?<=\s)(?=END\s{0,9}$)/u)) read(part);
  }

  return {
    push(chunk) {
      chunk.split(/[\n\r\u2028\u2029]/).forEach((piece, i) => {
        if (i > 0) endLine();
        pending = (pending + piece).slice(0, LONGEST_LINE);
      });
    },
    end({ whole }) {
      if (whole) endLine();
      close();
      if (answers.size === 0 && thoughts.open) {
        const thought = thoughts.text;
        thoughts = createThoughtFilter();
        for (const text of thought.split('\n')) read(text);
        close();
      }
      if (answers.size === 0) for (const line of jsonLines(whole ? raw : raw + pending)) read(line);
      close();
    },
    answers,
    get sawEnd() {
      return sawEnd;
    },
    get looping() {
      return lines > mostLines || repeats();
    },
    get thinking() {
      return thoughts.open;
    },
  };
}
