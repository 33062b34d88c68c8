import type { Block } from '../find/block';
import type { Passage } from '../types';
import { type LdNode, nodesIn } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** Words below which a text behind a paywall is taken for its beginning only. */
const SHORT = 350;

const OFFER =
  /\b(?:subscribe (?:now|today|to (?:read|continue|unlock))|to (?:read|continue reading)[^.]{0,40}subscri|already a subscriber|subscribers? only|for subscribers|sign in to (?:read|continue)|log in to (?:read|continue)|continue reading with|register to (?:read|continue)|unlock this article|reserve aux abonnes|article reserve|reserve a nos abonnes|abonnez vous|deja abonne|pour lire la suite|lire la suite de cet article|il (?:vous )?reste (?:\d+ )+de cet article|la suite (?:est|de cet article)|suite reservee|jetzt weiterlesen|weiterlesen mit|artikel freischalten|nur fur abonnenten|hazte suscriptor|solo para suscriptores|contenuto riservato)\b/;

function denies(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === 'string' && /^\s*(?:false|no|0|https?:\/\/schema\.org\/false)\s*$/i.test(value))
  );
}

/** Whether the page says of its story that it is for subscribers. */
export function readPaywall(doc: Document, story: LdNode | null, tags: MetaTags): boolean {
  if (denies(story?.isAccessibleForFree)) return true;
  if (
    story?.isAccessibleForFree === undefined &&
    nodesIn(story?.hasPart).some((part) => denies(part.isAccessibleForFree))
  )
    return true;
  const tier = firstMeta(tags, [
    'article:content_tier',
    'content_tier',
    'article:opinion',
    'article.content_tier',
    'access_level',
  ]);
  if (tier && /^(?:locked|metered|premium|paid|subscribers?|subscription)$/i.test(tier)) return true;
  if (denies(tags.get('isaccessibleforfree')?.[0])) return true;
  const marked = doc.querySelector('[itemprop~="isAccessibleForFree"]');
  return denies(marked?.getAttribute('content') ?? marked?.textContent ?? undefined);
}

/** Whether the block offers a subscription. */
export function isOffer(block: Block): boolean {
  return block.text.length <= 600 && OFFER.test(block.folded);
}

/**
 * Whether the text that could be read ends early: it breaks off, or it is short and the page asks for a subscription.
 * `offered`: an offer stands right after the text. `words`: of all passages.
 */
export function isCut(passages: Passage[], words: number, paywalled: boolean, offered: boolean): boolean {
  const last = passages.at(-1)?.text ?? '';
  const breaksOff = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(last);
  if (breaksOff && (paywalled || offered)) return true;
  return (paywalled || offered) && words < SHORT;
}
