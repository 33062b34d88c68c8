import type { FeedDeps } from '../../core/coverage/feeds/fetch-feed';
import { checkAddress } from '../../core/coverage/reading/address';
import { follow } from '../../core/coverage/reading/follow';
import { fetchHop } from '../coverage/fetch-hop';

/**
 * Fetches a feed with each redirect checked before it is followed: none leads into the reader's own network. An address
 * there that the reader has typed is asked as it is, and leads nowhere.
 */
export const checkedFetch: FeedDeps['fetch'] = async (url, { headers = {}, signal }) => {
  const hop = fetchHop('no-store', Object.fromEntries(new Headers(headers)));
  const until = signal ?? new AbortController().signal;
  if (!checkAddress(url).ok) {
    const answer = await hop(url, until);
    if ('response' in answer) return answer.response;
    throw new TypeError('A redirect from an address of the reader’s own network');
  }
  const followed = await follow(url, { fetchHop: hop }, until);
  if (!followed.ok) throw new TypeError(`A redirect to ${followed.refusedHost || 'nowhere'}`);
  return followed.response;
};
