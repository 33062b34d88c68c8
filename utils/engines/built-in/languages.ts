import type { BuiltInLanguages } from '../../core/settings/built-in';

/** The language that our instructions are in, and that every model speaks. */
const INSTRUCTIONS = 'en';

/** "fr-CA" is "fr": models are told languages, not places. */
export function plainTag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** What a model is to read: our instructions, and the article where its language is known. */
export function inputLanguages({ input }: BuiltInLanguages): string[] {
  return [...new Set([INSTRUCTIONS, ...(input ? [plainTag(input)] : [])])];
}

/** Languages that every built-in model speaks; to tell a model that is not there from one that does not speak. */
export const SPOKEN_BY_ALL: BuiltInLanguages = { input: INSTRUCTIONS, output: INSTRUCTIONS };
