import type { Article, ArticleScope } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { isToldUncited } from '../../core/brief/parser/attribute';
import type { BriefLine } from '../../core/brief/types';
import { keyBrief } from '../../core/instant/key-brief';
import { changesSince } from '../../core/run/changed';
import { createChecker } from '../../core/run/checking';
import { briefKey } from '../../core/run/kept';
import { outputLangOf } from '../../core/run/output-lang';
import { reduce } from '../../core/run/reduce';
import type { Run, RunEngine, RunEvent } from '../../core/run/types';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import type { ProviderId } from '../../core/settings/provider';
import { hasText } from '../../core/shown/shown';
import { areAlike } from '../../core/text/alike';
import { isPlainly, plainLanguage } from '../../core/text/common-words';
import { codeOf, type LangCode, type LangTag } from '../../core/text/lang-tag';
import { typography } from '../../core/text/typography';
import type { EngineChoice } from '../../engines/automatic';
import type { Engine } from '../../engines/shared/types';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import type { TabReading } from '../tabs/read-tab';
import { fromLibrary, identify, keep } from './keep';

/** What an engine is wanted for. */
export interface EngineUse {
  /** Whether what it costs may be written to disk: not from a private window. */
  traces: boolean;
  /** The reader wants it written anew. */
  fresh: boolean;
}

export interface ModelEngine {
  engine: Engine;
  service: string;
  host: string;
  /** Whose price its tokens have; missing where none is paid. */
  provider?: ProviderId;
}

export interface PipelineDeps {
  read(tabId: number, scope: ArticleScope): Promise<TabReading>;
  /** Which engine writes, by the settings and, where they leave that to us, by what there is for these languages. */
  choose(settings: Settings, languages: BuiltInLanguages): Promise<EngineChoice>;
  /** The model engine that the settings name, or null for none; `host` is where requests go. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  library: Library;
  /** The browser's own language. */
  browserLang: LangTag;
  now(): number;
  /** Resolves when what was told has left for the panel. */
  painted(): Promise<void>;
}

export interface PipelineOptions {
  settings: Settings;
  /** Write anew even where a kept brief would do. */
  fresh: boolean;
  /** Brief a page that is no article. */
  anyway: boolean;
}

/**
 * From a page to its brief: reads, shows key sentences at once, then lets the chosen engine write, and keeps the result.
 * Gives events in order; the last one is `unreadable`, `notArticle`, `done`, `stopped` or `failed`. Never rejects.
 */
export async function* pipeline(
  run: Run,
  options: PipelineOptions,
  deps: PipelineDeps,
  signal: AbortSignal,
): AsyncGenerator<RunEvent> {
  // The run as this pipeline made it: what is kept at the end is what was shown.
  let state = run;
  let host = '';
  const note = (event: RunEvent): RunEvent => {
    state = reduce(state, event);
    return event;
  };
  try {
    const reading = await deps.read(run.tabId, run.scope);
    signal.throwIfAborted();
    if (!reading.ok) {
      yield note({ type: 'unreadable', reason: reading.reason });
      return;
    }
    const { article, selectionWords } = reading;
    yield note({ type: 'article', article, selectionWords });
    if (!article.isArticle && article.scope === 'article' && !options.anyway) {
      yield note({ type: 'notArticle' });
      return;
    }

    const instant = keyBrief(article, { length: options.settings.length });
    yield note({ type: 'instant', brief: instant });

    // The sentences are on screen first: making the article ready to be looked up in takes a moment.
    await deps.painted();
    const own = createChecker(article, article.lang);
    yield note({ type: 'instant', brief: own.brief(instant) });

    const languages = { input: article.lang, output: outputLangOf(options.settings, article, deps.browserLang) };
    const choice = await deps.choose(options.settings, languages);
    const settings = { ...options.settings, engine: choice.engine };
    const use: EngineUse = { traces: !run.private, fresh: options.fresh };
    const chosen = settings.engine === 'instant' ? null : await deps.modelEngine(settings, use);
    host = chosen?.host ?? '';
    const engine = { ...engineOf(chosen, article, settings, deps), ...(choice.why ? { why: choice.why } : {}) };
    yield note({ type: 'engine', engine });

    const identity = await identify(article, engine, host, options.settings);
    yield note({ type: 'identified', key: briefKey(identity) });
    const kept =
      run.private || options.settings.keepBriefs === 0
        ? null
        : await fromLibrary(deps.library, identity, options.fresh);
    if (kept?.same) {
      const { instant: keptInstant, savedAt: at, ...same } = kept.same;
      const { wordsRead, parts, usage, sent, coverage, lookups, questions } = same;
      const brief = same.brief ?? keptInstant;
      yield note({ type: 'kept', brief, wordsRead, parts, usage, sent, coverage, lookups, questions, at });
      yield note({ type: 'done', at: deps.now(), complete: true });
      return;
    }
    if (kept?.other && article.scope === 'article') {
      const since = kept.other.savedAt;
      yield note({ type: 'changed', since, changes: null });
      await deps.painted();
      yield note({ type: 'changed', since, changes: changesSince(kept.other, article) });
    }

    let complete = true;
    let dropped = false;
    if (chosen) {
      const checker = engine.outputLang === article.lang ? own : createChecker(article, engine.outputLang);
      yield note({ type: 'writing' });
      for await (const event of chosen.engine.brief(
        {
          article,
          outputLang: engine.outputLang,
          length: options.settings.length,
          context: options.settings.context,
          tokenBudget: options.settings.tokenBudget,
        },
        signal,
      )) {
        if (event.type === 'end') complete = event.complete;
        else if (event.type !== 'line') yield note(event);
        else {
          const line = checker.line(event.line);
          // Without context wanted there is no place for what no passage supports; the brief then lacks a line, and says so.
          const unwanted = !options.settings.context && isToldUncited(line);
          if (unwanted) dropped = true;
          else yield note({ type: 'line', line: line.by ? line : typeset(line, engine.outputLang) });
        }
      }
      if (!hasText(state.brief)) throw new EngineError('empty');
      const lang = wrongLanguage(state, engine.outputLang);
      if (lang) yield note({ type: 'wrongLang', lang });
    }
    yield note({ type: 'done', at: deps.now(), complete: complete && !dropped });
    if (
      complete &&
      !dropped &&
      !run.private &&
      !signal.aborted &&
      !(await keep(state, identity, options.settings, deps))
    )
      yield note({ type: 'notKept' });
  } catch (error) {
    if (signal.aborted) yield note({ type: 'stopped', at: deps.now() });
    else yield note({ type: 'failed', at: deps.now(), error: { ...failure(error), host } });
  }
}

function engineOf(chosen: ModelEngine | null, article: Article, settings: Settings, deps: PipelineDeps): RunEngine {
  // Sentences picked from the article are in its language, whatever is wished.
  if (!chosen) return { name: 'instant', model: null, service: '', outputLang: article.lang ?? deps.browserLang };
  const outputLang = outputLangOf(settings, article, deps.browserLang);
  const { provider, service, engine } = chosen;
  const { languages } = engine.capabilities;
  return {
    ...{ name: engine.name, model: engine.model, service, outputLang },
    ...(provider ? { provider } : {}),
    ...(languages && !languages.includes(codeOf(outputLang)) ? { madeFor: languages } : {}),
  };
}

/** Models write French with English spacing; what is picked from an article stays as its outlet set it. */
function typeset(line: BriefLine, lang: LangTag): BriefLine {
  return { ...line, text: typography(line.text, lang) };
}

/** The language that the story is in, where that is clearly another than the one asked for; null where nobody can tell. */
function wrongLanguage(run: Run, asked: LangTag): LangCode | null {
  // What was picked from the article to fill gaps is in the article's language.
  const written = run.brief?.story.filter(({ by }) => by !== 'instant') ?? [];
  const text = written.map((statement) => statement.text).join(' ');
  const wanted = codeOf(asked);
  if (isPlainly(wanted, text)) return null;
  const found = plainLanguage(text);
  return found === null || areAlike(found, wanted) ? null : found;
}

/** Why something failed, for the reader. */
export function failure(error: unknown): { kind: EngineError['kind']; detail: string; retryAfter: number | null } {
  if (error instanceof EngineError) return { kind: error.kind, detail: error.detail, retryAfter: error.retryAfter };
  return { kind: 'unknown', detail: error instanceof Error ? error.message.slice(0, 300) : '', retryAfter: null };
}
