import type { Article } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { isToldUncited } from '../../core/brief/parser/attribute';
import type { BriefLine } from '../../core/brief/types';
import type { Checker } from '../../core/run/checking';
import type { Run, RunEngine, RunEvent } from '../../core/run/types';
import { hasText } from '../../core/shown/shown';
import { isPlainly, plainLanguage } from '../../core/text/common-words';
import { areAlike } from '../../core/text/lang/alike';
import { codeOf, type LangCode, type LangTag } from '../../core/text/lang-tag';
import { typography } from '../../core/text/typography';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';

interface Order {
  article: Article;
  engine: RunEngine;
  checker: Checker;
  settings: Settings;
  signal: AbortSignal;
  /** The run as it is now. */
  now(): Run;
}

/**
 * Lets a model write the brief, and yields its lines as they may be shown. Returns true when the brief is complete.
 * Throws as the engine does, or `EngineError('empty')` where no line of the story came.
 */
export async function* write(
  writer: Engine,
  { article, engine, checker, settings, signal, now }: Order,
): AsyncGenerator<RunEvent, boolean> {
  const { outputLang } = engine;
  const { length, context, tokenBudget } = settings;
  let whole = true;
  yield { type: 'writing' };
  for await (const event of writer.brief({ article, outputLang, length, context, tokenBudget }, signal)) {
    if (event.type === 'end') whole &&= event.complete;
    else if (event.type !== 'line') yield event;
    else {
      const line = checker.line(event.line);
      // Where the reader wants no context, a line that no passage supports has no place; the brief then lacks a line,
      // and says so.
      if (!context && isToldUncited(line)) whole = false;
      else yield { type: 'line', line: line.by ? line : typeset(line, outputLang) };
    }
  }
  if (!hasText(now().brief)) throw new EngineError('empty');
  const lang = wrongLanguage(now(), outputLang);
  if (lang) yield { type: 'wrongLang', lang };
  return whole;
}

/**
 * Corrects typography: models write French with English spacing. A line picked from the article stays as its outlet set
 * it.
 */
function typeset(line: BriefLine, lang: LangTag): BriefLine {
  return { ...line, text: typography(line.text, lang) };
}

/** The language of the story, where that is clearly not the one asked for; null where it is right or uncertain. */
function wrongLanguage(run: Run, asked: LangTag): LangCode | null {
  // Sentences picked from the article to fill gaps are in the article's language.
  const written = run.brief?.story.filter(({ by }) => by !== 'instant') ?? [];
  const text = written.map((statement) => statement.text).join(' ');
  const wanted = codeOf(asked);
  if (isPlainly(wanted, text)) return null;
  const found = plainLanguage(text);
  return found === null || areAlike(found, wanted) ? null : found;
}
