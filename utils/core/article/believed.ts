import { registrable } from '../text/registrable';
import { ownAddress } from './about/canonical';
import type { Article } from './types';

const ownerOf = (address: string) => (URL.canParse(address) ? registrable(new URL(address).hostname) : null);

/**
 * The article, under its canonical address where that belongs to the same site, and under the page's own address where
 * it leads elsewhere. The page itself cannot check this: finding the owner's part of a host name takes a list of
 * suffixes (`registrable`).
 */
export function believed<A extends Pick<Article, 'url' | 'canonicalUrl'>>(article: A): A {
  const { url, canonicalUrl } = article;
  return ownerOf(canonicalUrl) === ownerOf(url) ? article : { ...article, canonicalUrl: ownAddress(url) };
}
