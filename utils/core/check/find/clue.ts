import type { Citation } from '../../article/types';
import type { CheckSources } from '../read/index-sources';
import type { Finding } from '../types';

/** A finding with the degree to which the sources support it. */
export interface Clue extends Finding {
  /** 0 to 1; `found` says the same as yes or no. */
  support: number;
  /** Index of the finding's first word among the statement's tokens. */
  at: number;
  /** Index in the sources' tokens of the place that supports its words; null or missing where there is none. */
  place?: number | null;
  /** Index after its last word; missing where its words are looked up one by one. */
  to?: number;
}

/** The citation of a place in the sources' tokens; null where there is none. */
export function citationAt(place: number, sources: CheckSources): Citation | null {
  const span = sources.sentences[sources.sentenceOf[place] ?? -1];
  return span ? [span.source, span.passage] : null;
}
