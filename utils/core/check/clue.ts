import type { Citation } from '../article/types';
import type { CheckSources } from './index-sources';
import type { Finding } from './types';

/** A finding with how far the sources bear it out. */
export interface Clue extends Finding {
  /** 0 to 1; `found` tells the same as yes or no. */
  support: number;
  /** Place of the finding's first word among the statement's tokens. */
  at: number;
  /** Its words among the statement's tokens are borne out at this place of the sources' tokens; null or missing where none is. */
  place?: number | null;
  /** Place after its last word; missing where its words are looked up one by one. */
  to?: number;
}

/** The citation of a place in the sources' tokens. */
export function citationAt(place: number, sources: CheckSources): Citation | null {
  const span = sources.sentences[sources.sentenceOf[place] ?? -1];
  return span ? [span.source, span.passage] : null;
}
