import { parseFeed } from '../feeds/feed';
import type { Feed } from '../feeds/types';
import { ownWords } from './own-words';
import { FinderError } from './types';

/**
 * Reads an index's feed; throws `FinderError('notAnswering')` for whatever else came: pages of consent, captchas,
 * nothing.
 */
export function readNewsFeed(body: string): Feed {
  const feed = parseFeed(body);
  if (feed === null) {
    // A web page is written for readers; its text is no message of the service.
    throw new FinderError('notAnswering', /^\s*</.test(body) ? '' : ownWords(body));
  }
  return feed;
}
