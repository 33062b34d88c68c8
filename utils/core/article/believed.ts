import { registrable } from '../text/registrable';
import { ownAddress } from './about/canonical';
import type { Article } from './types';

const ownerOf = (address: string) => (URL.canParse(address) ? registrable(new URL(address).hostname) : null);

/**
 * The article under a canonical address of its own site; one that leads elsewhere is not believed, and the page's own address
 * stands in its place. The page itself cannot tell: which part of a host name is its owner's takes a list (`registrable`).
 */
export function believed<A extends Pick<Article, 'url' | 'canonicalUrl'>>(article: A): A {
  const { url, canonicalUrl } = article;
  return ownerOf(canonicalUrl) === ownerOf(url) ? article : { ...article, canonicalUrl: ownAddress(url) };
}
