import { EngineError } from '../../core/brief/engine-error';
import { type Attributable, attributeAcross } from '../../core/brief/parser/attribute';
import { createLineParser } from '../../core/brief/parser/lines';
import type { LineParser, LineParserOptions } from '../../core/brief/parser/types';
import type { BriefLine } from '../../core/brief/types';
import type { Usage } from '../../core/cost/usage';
import type { LangTag } from '../../core/text/lang-tag';
import { detailOf } from './detail';
import type { Piece } from './pieces';

/** Most characters of an answer; a longer one would not end by itself. The longest brief has about 6,000. */
const LONGEST_ANSWER_CHARS = 24_000;
/** Most characters of reasoning before the answer. */
const LONGEST_THOUGHT_CHARS = 150_000;
/** Most pieces without any text, such as hidden reasoning. */
const MOST_STREAM_PIECES = 60_000;
/** Most characters read after END, to reach the token count, which comes last. */
const AFTER_END_CHARS = 2000;

/** The events of an answer being read; `sending` comes each time the request is sent. */
export type AnswerEvent = { type: 'sending' } | { type: 'line'; line: BriefLine } | { type: 'usage'; usage: Usage };

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
 * Reads an answer into lines of a brief, of a comparison or of an answer to a question; `key` is kept out of errors.
 * Returns true when the answer was complete. Throws `EngineError('empty')` when no line is usable, `'endless'` when
 * none is and the answer would not stop, `'cut'` when the stream broke; the lines before that have been yielded by
 * then. Other errors of the pieces pass through.
 */
export async function* readAnswer(
  pieces: AsyncIterable<Piece | 'sending'>,
  { sources, across, answers = false, lang, parser: makeParser = createLineParser }: ReadAgainst,
  key: string,
): AsyncGenerator<AnswerEvent, boolean> {
  const counts = new Map(sources.map((source) => [source.number, highest(source)]));
  // With the article as the only source, "[3]" can only be a passage of it.
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
    // Text without tags may be anything, such as a refusal or an error page: it is a brief only if the article supports
    // some of it. Every sentence of an answer is checked later, and marked where nothing supports it.
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
      endless =
        length > LONGEST_ANSWER_CHARS ||
        thought > LONGEST_THOUGHT_CHARS ||
        ++count > MOST_STREAM_PIECES ||
        parser.looping;
      if (endless || afterEnd > AFTER_END_CHARS || (parser.sawEnd && usage)) break;
    }
  } catch (error) {
    yield* give(parser.end({ whole: false }));
    // A brief that is complete remains so when the connection breaks, or hangs, after it.
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
  // Every endpoint says why it stopped; a stream that ends without that was broken off.
  if (finish === null) throw new EngineError('cut');
  return finish === 'stop' && !parser.cutLine;
}
