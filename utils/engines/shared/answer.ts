import { EngineError } from '../../core/brief/engine-error';
import { type Attributable, attributeAcross } from '../../core/brief/parser/attribute';
import { createLineParser } from '../../core/brief/parser/lines';
import type { LineParser, LineParserOptions } from '../../core/brief/parser/types';
import type { BriefLine } from '../../core/brief/types';
import type { Usage } from '../../core/cost/usage';
import type { LangTag } from '../../core/text/lang-tag';
import { detailOf } from './detail';
import type { Piece } from './pieces';

/** Characters of an answer after which it will not end by itself; the longest brief has some 6,000. */
const LONGEST_ANSWER = 24_000;
/** Characters of thinking aloud that are waited through. */
const LONGEST_THOUGHT = 150_000;
/** Pieces without any text, such as hidden reasoning, that are waited through. */
const MOST_PIECES = 60_000;
/** Characters after END that are waited through, for the count of tokens comes last. */
const AFTER_END = 2000;

/** What an answer gives as it is read; `sending` each time that the request goes out. */
export type AnswerEvent = { type: 'sending' } | { type: 'line'; line: BriefLine } | { type: 'usage'; usage: Usage };

/** What an answer is read against. */
export interface ReadAgainst {
  /** The sources that may be cited. */
  sources: readonly Attributable[];
  /** Whether it compares them; else it is a brief of the first. */
  across: boolean;
  /** Whether it answers a question on them. */
  answers?: boolean;
  /** Language of the answer. */
  lang: LangTag;
  /** Reads an answer of another form than either. */
  parser?: (options: LineParserOptions) => LineParser;
}

/** The highest passage number of a source. */
function highest({ passages }: Attributable): number {
  return passages.reduce((most, { n }) => Math.max(most, n), 0);
}

/**
 * Reads an answer into lines of a brief, or of a comparison; `key` is kept out of errors. Returns whether the answer came to its own end. Throws `EngineError('empty')` when
 * no line is usable, `'endless'` when none is and the answer would not stop, `'cut'` when the stream broke; lines that came
 * before have been given by then. What else the pieces throw passes through.
 */
export async function* readAnswer(
  pieces: AsyncIterable<Piece | 'sending'>,
  { sources, across, answers = false, lang, parser: makeParser = createLineParser }: ReadAgainst,
  key: string,
): AsyncGenerator<AnswerEvent, boolean> {
  const counts = new Map(sources.map((source) => [source.number, highest(source)]));
  // Where there is the article only, "[3]" can be nothing but a passage of it.
  const several = across || (answers && sources.some(({ number }) => number !== 1));
  const parser = makeParser({ passages: several ? counts : (counts.get(1) ?? 0), lang, answers });
  let opening = '';
  let length = 0;
  let thought = 0;
  let count = 0;
  let afterEnd = 0;
  let finish: string | null = null;
  let usage: Usage | null = null;
  let endless = false;
  let usable = false;

  function* give(lines: BriefLine[]): Generator<AnswerEvent> {
    // Text without tags may be anything, a refusal or an error page: it is a brief only if the article bears some of it out.
    // Of an answer every sentence is checked, and marked where nothing bears it out.
    const believed =
      parser.tagged ||
      answers ||
      lines.some(({ text, citations }) => citations.length > 0 || attributeAcross(text, sources).length > 0);
    if (!believed) return;
    for (const line of lines) {
      if (line.tag !== 'category') usable = true;
      yield { type: 'line', line };
    }
  }

  try {
    for await (const piece of pieces) {
      if (piece === 'sending') {
        yield { type: 'sending' };
        continue;
      }
      finish = piece.finish ?? finish;
      usage = piece.usage ?? usage;
      if (opening.length < 1000) opening += piece.text;
      if (parser.thinking) thought += piece.text.length;
      else length += piece.text.length;
      if (parser.sawEnd) afterEnd += piece.text.length;
      yield* give(parser.push(piece.text));
      endless = length > LONGEST_ANSWER || thought > LONGEST_THOUGHT || ++count > MOST_PIECES || parser.looping;
      if (endless || afterEnd > AFTER_END || (parser.sawEnd && usage)) break;
    }
  } catch (error) {
    yield* give(parser.end({ whole: false }));
    // A whole brief is no worse for a connection that breaks, or hangs, after it.
    if (!(parser.sawEnd && usable && error instanceof EngineError)) throw error;
    if (usage) yield { type: 'usage', usage };
    return true;
  }
  if (usage) yield { type: 'usage', usage };
  yield* give(parser.end({ whole: finish === 'stop' && !endless }));
  if (endless && !parser.sawEnd) {
    if (!usable) throw new EngineError('endless');
    return false;
  }
  if (!usable) {
    if (finish === null && opening !== '') throw new EngineError('cut');
    throw new EngineError('empty', detailOf(opening, key));
  }
  if (parser.sawEnd) return true;
  // Every endpoint says why it stopped; a stream that ends without was broken off.
  if (finish === null) throw new EngineError('cut');
  return finish === 'stop' && !parser.cutLine;
}
