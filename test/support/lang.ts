import type { LangTag } from '../../utils/core/text/lang-tag';

/**
 * Makes a tag of any text, without a check: for tests with malformed tags, which the checks at the borders refuse, but
 * which must do no harm inside either.
 */
export function anyTag(text: string): LangTag {
  return JSON.parse(JSON.stringify(text));
}
