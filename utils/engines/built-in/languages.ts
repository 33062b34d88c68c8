import type { BuiltInLanguages } from '../../core/settings/built-in';
import { codeOf, type LangCode } from '../../core/text/lang-tag';

/** The language of our instructions, which every model supports. */
const INSTRUCTIONS = 'en';

/**
 * The languages a model must read: that of our instructions, and the article's where it is known. Regions are left out.
 */
export function inputLanguages({ input }: BuiltInLanguages): LangCode[] {
  return [...new Set<LangCode>([INSTRUCTIONS, ...(input ? [codeOf(input)] : [])])];
}

/** Languages that every built-in model supports: used to tell a missing model from one that lacks a language. */
export const SPOKEN_BY_ALL: BuiltInLanguages = { input: INSTRUCTIONS, output: INSTRUCTIONS };
