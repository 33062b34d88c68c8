import { mapEach } from '../../core/async/map-each';
import type { Piece } from './pieces';
import type { EngineEvent } from './types';

/** The news that a model on this device is being loaded, or has been. */
export type Loading = Extract<EngineEvent, { type: 'loading' }>;

/** The pieces of an answer apart from the news of loading. */
export interface ApartFromLoading {
  /** The pieces; 'sending' stands where there is news. */
  pieces: AsyncGenerator<Piece | 'sending'>;
  /** Returns the news since the last call. */
  takeNews(): Loading[];
}

/** Takes the news of loading out of the pieces of an answer, for readers of answers that know of pieces only. */
export function apartFromLoading(given: AsyncGenerator<Piece | Loading>): ApartFromLoading {
  const news: Loading[] = [];
  const pieces = mapEach(given, (one): (Piece | 'sending')[] => {
    if (!('type' in one)) return [one];
    news.push(one);
    return ['sending'];
  });
  return { pieces, takeNews: () => news.splice(0) };
}
