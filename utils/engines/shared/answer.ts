import { EngineError } from '../../core/brief/engine-error';
import { type Attributable, attributeAcross } from '../../core/brief/parser/attribute';
import { createLineParser } from '../../core/brief/parser/lines';
import type { LineParser, LineParserOptions } from '../../core/brief/parser/types';
import type { BriefLine } from '../../core/brief/types';
import type { Usage } from '../../core/cost/usage';
import type { LangTag } from '../../core/text/lang-tag';
import { detailOf } from './detail';
import type { Finish } from './finish';
import type { Hide } from './hide';
import { isPiece, type PhaseNote, type Sent } from './phase';
import type { Piece } from './pieces';
import { Refusal } from './refusal';

/** Most characters of an answer; a longer one would not end by itself. The longest brief has about 6,000. */
const LONGEST_ANSWER_CHARS = 24_000;
/** Most characters of reasoning before the answer. */
const LONGEST_THOUGHT_CHARS = 150_000;
/** Most pieces without any text, such as hidden reasoning. */
const MOST_EMPTY_PIECES = 60_000;
/** Most characters read after END: the token count comes last. */
const AFTER_END_CHARS = 2000;

/** The events of an answer being read; `sending` comes each time the request is sent. */
export type AnswerEvent =
  | { type: 'sending' }
  | ({ type: 'phase' } & PhaseNote)
  | { type: 'line'; line: BriefLine }
  /** The lines so far were thoughts. */
  | { type: 'takeBack' }
  | { type: 'usage'; usage: Usage };

/** The rules by which an answer is read. */
export interface ReadAgainst {
  /** The sources that may be cited. */
  sources: readonly Attributable[];
  /** True when the answer compares the sources; else it is a brief of the first. */
  across: boolean;
  /** True when the answer answers a question on them. */
  answers?: boolean;
  /** Language of the answer. */
  lang: LangTag;
  /** Parser for answers of another form. */
  parser?: (options: LineParserOptions) => LineParser;
}

/** The highest passage number of a source. */
function highest({ passages }: Attributable): number {
  return passages.reduce((most, { n }) => Math.max(most, n), 0);
}

/**
 * Reads an answer into lines of a brief, of a comparison or of an answer to a question; what `hide` hides is cut out of
 * them, and of errors. Returns true when the answer was complete. Throws `EngineError('empty')` when no line is usable,
 * `'filtered'` and `'allThought'` where that was told as the reason, `'endless'` when none is and the answer would not
 * stop, `'cut'` when the stream broke; the lines before that have been yielded by then. Other errors of the pieces pass
 * through.
 */
export async function* readAnswer(
  pieces: AsyncIterable<Sent>,
  { sources, across, answers = false, lang, parser: makeParser = createLineParser }: ReadAgainst,
  hide: Hide,
): AsyncGenerator<AnswerEvent, boolean> {
  const counts = new Map(sources.map((source) => [source.number, highest(source)]));
  // With the article as the only source, "[3]" can only be a passage of it.
  const several = across || (answers && sources.some(({ number }) => number !== 1));
  const parser = makeParser({ passages: several ? counts : (counts.get(1) ?? 0), lang, answers });
  const seen = newSeen();
  let usable = false;
  let emitted = 0;
  let takenBack = 0;

  function* give(given: BriefLine[]): Generator<AnswerEvent> {
    const drafts = Math.min(given.length, Math.max(0, parser.takenBack - Math.max(takenBack, emitted)));
    if (parser.takenBack > takenBack && emitted > takenBack && usable) {
      usable = false;
      yield { type: 'takeBack' };
    }
    emitted += given.length;
    takenBack = parser.takenBack;
    const lines = given.slice(drafts);
    // Text without tags may be anything, such as a refusal or an error page: it is a brief only if the article supports
    // some of it. Every sentence of an answer is checked later, and marked where nothing supports it.
    const believed =
      parser.tagged ||
      answers ||
      lines.some(({ text, citations }) => citations.length > 0 || attributeAcross(text, sources).length > 0);
    if (!believed) return;
    for (const line of lines) {
      if (line.tag !== 'category') usable = true;
      yield { type: 'line', line: { ...line, text: hide(line.text) } };
    }
  }

  let endless = false;
  try {
    for await (const piece of pieces) {
      if (!isPiece(piece)) {
        yield piece === 'sending' ? { type: 'sending' } : { type: 'phase', ...piece };
        continue;
      }
      note(seen, piece, parser);
      yield* give(parser.push(piece.text));
      endless = isEndless(seen) || parser.looping;
      if (endless || seen.afterEnd > AFTER_END_CHARS || (parser.sawEnd && seen.usage)) break;
    }
  } catch (error) {
    yield* give(parser.end({ whole: false }));
    // A brief that is complete remains so when the connection breaks, or hangs, after it.
    if (!(parser.sawEnd && usable && (error instanceof EngineError || error instanceof Refusal))) throw error;
    if (seen.usage) yield { type: 'usage', usage: seen.usage };
    return true;
  }
  if (seen.usage) yield { type: 'usage', usage: seen.usage };
  yield* give(parser.end({ whole: seen.finish === 'stop' && !endless }));
  // Some servers put all that a model writes where its thoughts belong.
  if (!usable && seen.finish !== 'length' && seen.thoughts !== '') {
    yield* give(parser.push(asAnswer(seen.thoughts)));
    yield* give(parser.end({ whole: true }));
  }
  if (endless && !parser.sawEnd) {
    if (!usable) throw new EngineError('endless');
    return false;
  }
  if (!usable) throw whyEmpty(seen, hide, parser);
  if (parser.sawEnd) return true;
  // Every endpoint says why it stopped; a stream that ends without that was broken off.
  if (seen.finish === null || (seen.finish === 'done' && parser.cutLine)) throw new EngineError('cut');
  if (seen.finish === 'error') throw new EngineError('server');
  if (seen.finish === 'filtered') throw new EngineError('filtered', detailOf(seen.refusal, hide));
  return seen.finish !== 'length' && !parser.cutLine;
}

/** What has come of an answer. */
interface Seen {
  opening: string;
  /** Characters of the answer, of thoughts, and after END. */
  length: number;
  thought: number;
  afterEnd: number;
  /** Thoughts that came apart from the answer, the last of them. */
  thoughts: string;
  refusal: string;
  count: number;
  finish: Finish | null;
  usage: Usage | null;
}

const newSeen = (): Seen => ({
  ...{ opening: '', length: 0, thought: 0, afterEnd: 0, thoughts: '', refusal: '', count: 0 },
  ...{ finish: null, usage: null },
});

function note(seen: Seen, piece: Piece, { thinking, sawEnd }: Pick<LineParser, 'thinking' | 'sawEnd'>): void {
  const { text, thought = '', refusal = '' } = piece;
  seen.finish = piece.finish ?? seen.finish;
  seen.usage = piece.usage ?? seen.usage;
  if (seen.opening.length < 1000) seen.opening += text;
  if (seen.refusal.length < 1000) seen.refusal += refusal;
  seen.thought += thought.length + (thinking ? text.length : 0);
  if (!thinking) seen.length += text.length;
  if (sawEnd) seen.afterEnd += text.length;
  if (thought !== '') seen.thoughts = `${seen.thoughts}${thought}`.slice(-LONGEST_THOUGHT_CHARS);
  if (text + thought === '') seen.count++;
}

function isEndless({ length, thought, count }: Seen): boolean {
  return length > LONGEST_ANSWER_CHARS || thought > LONGEST_THOUGHT_CHARS || count > MOST_EMPTY_PIECES;
}

/** Thoughts as an answer: where they begin as one they are one, else it may stand within them. */
function asAnswer(thoughts: string): string {
  return /^[\s*#]*[A-Z]{4,12}\b/.test(thoughts) ? `${thoughts}\n` : `<think>${thoughts}`;
}

/** The reason why an answer has no usable line. */
function whyEmpty(
  { finish, opening, thought, refusal, usage }: Seen,
  hide: Hide,
  { thinking }: Pick<LineParser, 'thinking'>,
): EngineError {
  const said = detailOf(refusal || opening, hide);
  if (finish === 'filtered' || refusal !== '') return new EngineError('filtered', said);
  const hasThought = thinking || thought > 0 || Boolean(usage?.thought);
  if (finish === 'length' && (hasThought || opening.trim() === '')) return new EngineError('allThought');
  if (finish === 'error') return new EngineError('server', said);
  if (finish === null && opening !== '') return new EngineError('cut');
  return new EngineError('empty', said);
}
