import type { Passage } from '../types';
import { type LdNode, nodesIn } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** Words below which a text behind a paywall is taken for its beginning only. */
const SHORT = 350;

function denies(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === 'string' && /^\s*(?:false|no|0|https?:\/\/schema\.org\/false)\s*$/i.test(value))
  );
}

/** True when the page says that its story is for subscribers only. */
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

interface TextEnd {
  /** Words of all passages. */
  words: number;
  /** The page says that the story is for subscribers. */
  paywalled: boolean;
  /** An offer stands right after the text. */
  offered: boolean;
}

/**
 * True when the text that could be read ends early: it breaks off, or it is short and the page asks for a subscription.
 */
export function isCut(passages: Passage[], { words, paywalled, offered }: TextEnd): boolean {
  const last = passages.at(-1)?.text ?? '';
  const breaksOff = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(last);
  if (breaksOff && (paywalled || offered)) return true;
  return (paywalled || offered) && words < SHORT;
}
