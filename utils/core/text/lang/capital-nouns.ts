import type { LangCode } from '../lang-tag';

const CAPITAL_NOUNS: ReadonlySet<LangCode> = new Set<LangCode>(['de', 'lb']);

/** True for languages that write every noun with a capital, where a capital is no sign of a name. */
export function capitalisesNouns(lang: LangCode | null): boolean {
  return lang !== null && CAPITAL_NOUNS.has(lang);
}
