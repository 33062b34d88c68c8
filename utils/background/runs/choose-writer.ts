import type { Article } from '../../core/article/types';
import { outputLangOf } from '../../core/run/output-lang';
import type { RunEngine } from '../../core/run/types';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import type { Price } from '../../core/settings/price';
import type { ProviderId } from '../../core/settings/provider';
import { codeOf, type LangTag } from '../../core/text/lang-tag';
import type { EngineChoice } from '../../engines/automatic';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';

/** The circumstances in which an engine is used. */
export interface EngineUse {
  /** True when its cost may be written to disk: not from a private window. */
  traces: boolean;
  /** True when the reader wants it rewritten. */
  fresh: boolean;
}

export interface ModelEngine {
  engine: Engine;
  service: string;
  host: string;
  /** The provider whose prices its tokens have; undefined where they cost nothing. */
  provider?: ProviderId;
  /** What a million tokens cost in US dollars, as the endpoint told. */
  price?: Price | null;
}

export interface WriterDeps {
  /** Chooses the engine by the settings or, where they say "automatic", by what is available for these languages. */
  choose(settings: Settings, languages: BuiltInLanguages): Promise<EngineChoice>;
  /** The model engine that the settings name, or null for none; `host` is where its requests go. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  /** The browser's own language. */
  browserLang: LangTag;
}

interface WriterWishes {
  settings: Settings;
  use: EngineUse;
}

/** Chooses the engine and the language for the brief of an article. Throws where the reader's choice is incomplete. */
export async function chooseWriter(
  article: Article,
  { settings: wishes, use }: WriterWishes,
  deps: WriterDeps,
): Promise<{ chosen: ModelEngine | null; engine: RunEngine }> {
  const outputLang = outputLangOf(wishes, article, deps.browserLang);
  const choice = await deps.choose(wishes, { input: article.lang, output: outputLang });
  const settings = { ...wishes, engine: choice.engine };
  const chosen = settings.engine === 'instant' ? null : await deps.modelEngine(settings, use);
  // Sentences picked from the article are in its language, whichever language is wanted.
  const engine = chosen ? engineOf(chosen, outputLang) : instantEngine(article.lang ?? deps.browserLang);
  return { chosen, engine: { ...engine, ...(choice.why ? { why: choice.why } : {}) } };
}

function instantEngine(outputLang: LangTag): RunEngine {
  return { name: 'instant', model: null, service: '', outputLang };
}

function engineOf({ provider, price, service, engine }: ModelEngine, outputLang: LangTag): RunEngine {
  const { languages } = engine.capabilities;
  return {
    ...{ name: engine.name, model: engine.model, service, outputLang },
    ...(provider ? { provider } : {}),
    ...(price ? { price } : {}),
    ...(languages && !languages.includes(codeOf(outputLang)) ? { madeFor: languages } : {}),
  };
}
