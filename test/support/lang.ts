import type { LangTag } from '../../utils/core/text/lang-tag';

/** A text as a tag without being asked whether it is one: what no border lets in must do no harm inside either. */
export function anyTag(text: string): LangTag {
  return JSON.parse(JSON.stringify(text));
}
