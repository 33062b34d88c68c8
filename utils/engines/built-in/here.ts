import { firefoxModelHere } from './firefox-here';
import type { ChromeGlobals } from './globals';
import { createPromptModel } from './prompt-model';
import { promptOffer } from './prompt-offer';
import { createSummarizerModel } from './summarizer-model';
import { summarizerOffer } from './summarizer-offer';
import type { BuiltInModel, BuiltInOffer } from './types';

/** The browser's own models as this context has them, the best first. */
export function modelsHere(): BuiltInModel[] {
  const { LanguageModel, Summarizer } = globalThis as ChromeGlobals;
  const models: BuiltInModel[] = [];
  if (LanguageModel) models.push(createPromptModel(LanguageModel));
  if (Summarizer) models.push(createSummarizerModel(Summarizer));
  if (import.meta.env.FIREFOX) models.push(firefoxModelHere());
  return models;
}

/** The same models for pages to offer, without the code that writes with them. */
export function offersHere(): BuiltInOffer[] {
  const { LanguageModel, Summarizer } = globalThis as ChromeGlobals;
  return [
    ...(LanguageModel ? [promptOffer(LanguageModel)] : []),
    ...(Summarizer ? [summarizerOffer(Summarizer)] : []),
    ...(import.meta.env.FIREFOX ? [firefoxModelHere()] : []),
  ];
}
