import type { Block } from './block';
import { linkShare } from './block-signs';
import { YOU } from './notice-words';

/** Words that only an offer uses. */
const OFFER =
  /\b(?:subscribe (?:now|today|to (?:read|continue|unlock))|to (?:read|continue reading)[^.]{0,40}subscri|already a subscriber|sign in to (?:read|continue)|log in to (?:read|continue)|continue reading with|register to (?:read|continue)|unlock this article|article reserve|reserve a nos abonnes|abonnez vous|deja abonne|lire la suite de cet article|il (?:vous )?reste (?:\d+ )+de cet article|la suite (?:est|de cet article)|suite reservee|jetzt weiterlesen|weiterlesen mit|artikel freischalten|hazte suscriptor|contenuto riservato)\b/;
/** Words of offers that news of outlets and their subscribers use as well. */
const SHARED =
  /\b(?:subscribers? only|for subscribers|reserve aux abonnes|pour lire la suite|nur fur abonnenten|solo para suscriptores)\b/;
const LABEL_WORDS = 12;

/** True when the block offers a subscription. */
export function isOffer(block: Block): boolean {
  if (block.text.length > 600) return false;
  if (OFFER.test(block.folded)) return true;
  if (!SHARED.test(block.folded)) return false;
  return block.words <= LABEL_WORDS || linkShare(block) > 0.3 || YOU.test(block.folded);
}
