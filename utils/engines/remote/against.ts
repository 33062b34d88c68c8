import type { BriefRequest } from '../../core/brief/requests';
import type { ReadAgainst } from '../shared/answer';

/** The passages a brief may cite: all those of the article. */
export function readAgainst({ article, outputLang }: BriefRequest): ReadAgainst {
  return { sources: [{ number: 1, lang: outputLang, passages: article.passages }], across: false, lang: outputLang };
}
