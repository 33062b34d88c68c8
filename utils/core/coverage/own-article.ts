import type { Article } from '../article/types';
import { folded } from '../text/fold';
import { registrable } from '../text/registrable';
import { addressKey, bareHost } from './address-key';
import type { Candidate, CoveredArticle, Outlet } from './types';

/** Words before a name that some write and others leave out. */
const ARTICLE_WORDS = /^(?:the|le|la|les|der|die|das|el|los|las|il)\s+(?=\S)/;
/** The end of a name that is the outlet's own address: "Le Monde.fr". */
const DOMAIN_END = /\.\p{L}{2,4}(?:\.\p{L}{2})?$/u;

/** A name of an outlet as indexes vary it: without its article, its ".com" and its spaces; '' for no name. */
function nameKey(name: string): string {
  const plain = folded(name.trim().replace(DOMAIN_END, ''));
  return plain.replace(ARTICLE_WORDS, '').replaceAll(' ', '');
}

/**
 * Makes a test for candidates that are the article in the tab itself, or another of its outlet's, however an index names
 * them: by an address, by a site, or by nothing but the outlet's name. An entry that names no outlet at all is the
 * article where its headline is the same. `outlet` is what is known of the article's outlet.
 */
export function ownArticle(
  article: Pick<CoveredArticle, 'canonicalUrl' | 'title' | 'outlet'>,
  outlet: Outlet | null = null,
): (found: Candidate, text?: Pick<Article, 'canonicalUrl'>) => boolean {
  const { canonicalUrl, title } = article;
  const address = addressKey(canonicalUrl);
  const host = URL.canParse(canonicalUrl) ? bareHost(new URL(canonicalUrl).hostname) : '';
  const site = host && registrable(host);
  const [label = ''] = site.split('.');
  const names = new Set([article.outlet, outlet?.name ?? '', host, label].map(nameKey).filter(Boolean));
  const headline = folded(title);
  return (found, text) => {
    if (text && addressKey(text.canonicalUrl) === address) return true;
    if (!found.opaque && addressKey(found.url) === address) return true;
    if (found.domain !== '') return site !== '' && registrable(found.domain) === site;
    const name = nameKey(found.outlet);
    return name === '' ? headline !== '' && folded(found.title) === headline : names.has(name);
  };
}
