import type { Block } from './block';

const OFFER =
  /\b(?:subscribe (?:now|today|to (?:read|continue|unlock))|to (?:read|continue reading)[^.]{0,40}subscri|already a subscriber|subscribers? only|for subscribers|sign in to (?:read|continue)|log in to (?:read|continue)|continue reading with|register to (?:read|continue)|unlock this article|reserve aux abonnes|article reserve|reserve a nos abonnes|abonnez vous|deja abonne|pour lire la suite|lire la suite de cet article|il (?:vous )?reste (?:\d+ )+de cet article|la suite (?:est|de cet article)|suite reservee|jetzt weiterlesen|weiterlesen mit|artikel freischalten|nur fur abonnenten|hazte suscriptor|solo para suscriptores|contenuto riservato)\b/;

/** True when the block offers a subscription. */
export function isOffer(block: Block): boolean {
  return block.text.length <= 600 && OFFER.test(block.folded);
}
