import type { Article } from '../../core/article/types';
import { outputLangOf } from '../../core/run/output-lang';
import type { RunEngine } from '../../core/run/types';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import type { ProviderId } from '../../core/settings/provider';
import { codeOf, type LangTag } from '../../core/text/lang-tag';
import type { EngineChoice } from '../../engines/automatic';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';

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

export interface WriterDeps {
  /** Which engine writes, by the settings and, where they leave that to us, by what there is for these languages. */
  choose(settings: Settings, languages: BuiltInLanguages): Promise<EngineChoice>;
  /** The model engine that the settings name, or null for none; `host` is where requests go. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  /** The browser's own language. */
  browserLang: LangTag;
}

interface WriterWishes {
  settings: Settings;
  use: EngineUse;
}

/** Who writes the brief of an article. Throws where the reader's choice lacks something. */
export async function chooseWriter(
  article: Article,
  { settings: wishes, use }: WriterWishes,
  deps: WriterDeps,
): Promise<{ chosen: ModelEngine | null; engine: RunEngine }> {
  const outputLang = outputLangOf(wishes, article, deps.browserLang);
  const choice = await deps.choose(wishes, { input: article.lang, output: outputLang });
  const settings = { ...wishes, engine: choice.engine };
  const chosen = settings.engine === 'instant' ? null : await deps.modelEngine(settings, use);
  // Sentences picked from the article are in its language, whatever is wished.
  const engine = chosen ? engineOf(chosen, outputLang) : instantEngine(article.lang ?? deps.browserLang);
  return { chosen, engine: { ...engine, ...(choice.why ? { why: choice.why } : {}) } };
}

function instantEngine(outputLang: LangTag): RunEngine {
  return { name: 'instant', model: null, service: '', outputLang };
}

function engineOf({ provider, service, engine }: ModelEngine, outputLang: LangTag): RunEngine {
  const { languages } = engine.capabilities;
  return {
    ...{ name: engine.name, model: engine.model, service, outputLang },
    ...(provider ? { provider } : {}),
    ...(languages && !languages.includes(codeOf(outputLang)) ? { madeFor: languages } : {}),
  };
}
