import type { BuiltInLanguages } from '../../core/settings/built-in';
import { codeOf, type LangCode } from '../../core/text/lang-tag';

/** The language that our instructions are in, and that every model speaks. */
const INSTRUCTIONS = 'en';

/** What a model is to read: our instructions, and the article where its language is known. It is told no places. */
export function inputLanguages({ input }: BuiltInLanguages): LangCode[] {
  return [...new Set<LangCode>([INSTRUCTIONS, ...(input ? [codeOf(input)] : [])])];
}

/** Languages that every built-in model speaks; to tell a model that is not there from one that does not speak. */
export const SPOKEN_BY_ALL: BuiltInLanguages = { input: INSTRUCTIONS, output: INSTRUCTIONS };
