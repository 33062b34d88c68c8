import type { BriefLine } from '../types';
import { mergeCitations } from './citations';
import { createLineParser } from './lines';
import { LONGEST_LINE_CHARS } from './statements';
import { createThoughtFilter } from './thoughts';
import type { LineParser, LineParserOptions } from './types';

/** Lines of an answer after which nothing new is to be expected. */
const MOST_LINES = 400;
/** A line's number, its tag before it or not, decorated or not: "STORY 2 [1.4]: …", "**Story 2:** …", "2. …". */
const NUMBERED = /^[\s>#*_~`•·–—-]{0,20}[[<(]?\p{L}{0,18}[\s_#*]{0,4}(\d{1,3})(?![.:]?\d)[\s.)*_`\]>]{0,8}(.*)$/u;
/** A line without its number where only one was asked for: "STORY [1.4]: …". */
const TAGGED = /^[\s>#*_~`•·–—-]{0,20}(?:STORY|STANDFIRST)\b[\s*_`]{0,8}(.*)$/iu;
const COLON = /^(?:[[(][^[\]()]{0,80}[\])]\s{0,4}){0,20}[:：]/;
const DROP = /^[\s\p{P}\d*]{0,60}DROP[\s\p{P}*]{0,20}$/iu;
const END = /^[\s\p{P}*]{0,20}END[\s\p{P}*]{0,20}$/u;

/**
 * A parser for an answer that rewrites `asked` numbered lines. Each line that it returns has the `place` of the line it
 * replaces, and no text where the model says that no passage supports it; of several lines with one number the first
 * counts. All lines are returned together, at the end. Like `createLineParser`, it never throws, and is linear in the
 * answer.
 */
export function createRewriteParser(asked: number, options: LineParserOptions): LineParser {
  let thoughts = createThoughtFilter();
  const answers = new Map<number, BriefLine>();
  let pending = '';
  let lines = 0;
  let strayCloses = 0;
  let sawEnd = false;
  let cutLine = false;

  function numbered(text: string): { at: number; rest: string } | null {
    const [, number, rest = ''] = NUMBERED.exec(text) ?? [];
    if (number !== undefined) return { at: Number(number) - 1, rest };
    if (asked > 1) return null;
    if (DROP.test(text)) return { at: 0, rest: text };
    const tagged = TAGGED.exec(text);
    return tagged ? { at: 0, rest: tagged[1] ?? '' } : null;
  }

  function read(text: string): void {
    if (END.test(text)) {
      sawEnd = true;
      return;
    }
    const found = numbered(text);
    if (!found || found.at < 0 || found.at >= asked || answers.has(found.at)) return;
    const { at: place, rest } = found;
    if (DROP.test(rest)) {
      answers.set(place, { tag: 'story', text: '', citations: [], opens: false, place });
      return;
    }
    const inner = createLineParser(options);
    const own = [...inner.push(`STORY${COLON.test(rest) ? ' ' : ': '}${rest}\n`), ...inner.end({ whole: true })];
    const [line] = own;
    if (!line) return;
    // A model that takes two sentences for one line means both.
    const whole = own.map((one) => one.text).join(' ');
    const citations = own.reduce<BriefLine['citations']>((all, one) => mergeCitations(all, one.citations), []);
    answers.set(place, { ...line, tag: 'story', text: whole, citations, opens: false, place });
  }

  function endLine(): void {
    lines++;
    const text = thoughts.take(pending);
    pending = '';
    if (thoughts.strayCloses > strayCloses) {
      // All that came before was thought aloud.
      strayCloses = thoughts.strayCloses;
      answers.clear();
    }
    if (text === null || lines > MOST_LINES) return;
    // Some models write no line breaks.
    for (const part of text.split(/(?<=\s)(?=(?:STORY|STANDFIRST) \d{1,3}\b|END\s{0,9}$)/)) read(part);
  }

  return {
    push(chunk) {
      chunk.split(/[\n\u2028\u2029]/).forEach((piece, i) => {
        if (i > 0) endLine();
        pending = (pending + piece).slice(0, LONGEST_LINE_CHARS);
      });
      return [];
    },
    end({ whole }) {
      if (whole) endLine();
      else cutLine = pending.trim() !== '' && !END.test(pending);
      if (answers.size === 0 && thoughts.open) {
        const thought = thoughts.text;
        thoughts = createThoughtFilter();
        for (const text of thought.split('\n')) read(text);
      }
      return [...answers.values()];
    },
    takenBack: 0,
    get sawEnd() {
      return sawEnd;
    },
    get looping() {
      return lines > MOST_LINES;
    },
    get thinking() {
      return thoughts.open;
    },
    get tagged() {
      return answers.size > 0;
    },
    get cutLine() {
      return cutLine;
    },
  };
}
