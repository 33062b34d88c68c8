import { pageWords } from '../../text/lang/page/words';
import type { Block } from './block';
import { linkShare } from './block-signs';
import { YOU } from './notice-words';

/** Words that only an offer uses. */
const OFFER = new RegExp(`\\b(?:${pageWords('offer')})\\b`);
/** Words of offers that news of outlets and their subscribers use as well. */
const SHARED = new RegExp(`\\b(?:${pageWords('sharedOffer')})\\b`);
const LABEL_WORDS = 12;

/** True when the block offers a subscription. */
export function isOffer(block: Block): boolean {
  if (block.text.length > 600) return false;
  if (OFFER.test(block.folded)) return true;
  if (!SHARED.test(block.folded)) return false;
  return block.words <= LABEL_WORDS || linkShare(block) > 0.3 || YOU.test(block.folded);
}
