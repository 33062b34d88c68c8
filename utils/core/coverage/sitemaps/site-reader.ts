import { parseSitemap, type SitemapEntry } from '../feeds/parse-sitemap';
import { fetchSitemap, type SitemapDeps } from './fetch-sitemap';
import { newest, ofNews } from './news-address';
import { originOf } from './sites';

export interface SiteReader {
  /**
   * The articles of an outlet's news sitemap whose dates are wanted, with two requests at most: of an outlet never asked
   * before, its robots.txt and the sitemap; where that is an index, its newest part comes the next time. Null where no
   * sitemap of its could be read so far.
   */
  read(domain: string, options: ReadSiteOptions): Promise<SitemapEntry[] | null>;
}

export interface ReadSiteOptions extends SitemapDeps {
  /** Epoch ms. */
  now: number;
  isWanted(published: string): boolean;
  signal: AbortSignal;
}

/** What is known of one outlet's sitemap. */
interface Known {
  /** Null until robots.txt was read; '' where it names no sitemap of news. */
  address: string | null;
  etag: string;
  /** Null until a sitemap was read. */
  entries: SitemapEntry[] | null;
  /** When it was last asked for, epoch ms. */
  at: number;
}

/** Milliseconds for which a sitemap is taken to be unchanged. */
const FRESH_MS = 10 * 60_000;
/** Milliseconds after which an outlet without a sitemap of news is asked again. */
const NONE_MS = 24 * 3_600_000;
const MOST_KNOWN = 300;

export function createSiteReader(): SiteReader {
  const known = new Map<string, Known>();

  function keep(domain: string, value: Known): Known {
    known.delete(domain);
    known.set(domain, value);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return value;
  }

  return {
    async read(domain, options) {
      const { now, signal, robots, isWanted, onRequest } = options;
      let own = known.get(domain) ?? { address: null, etag: '', entries: null, at: 0 };
      const age = now - own.at;
      if (own.at > 0 && age < (own.address === '' ? NONE_MS : FRESH_MS))
        return own.entries?.filter(isDated(isWanted)) ?? null;
      let left = 2;
      if (own.address === null || own.address === '') {
        const sitemaps = await robots.sitemaps(originOf(domain), signal, onRequest);
        own = keep(domain, { ...own, address: ofNews(sitemaps, domain), at: now });
        left -= 1;
      }
      while (left > 0 && own.address) {
        left -= 1;
        const fetched = await fetchSitemap(own.address, options, { etag: own.etag, signal }).catch(() => null);
        signal.throwIfAborted();
        own = keep(domain, { ...own, at: now });
        // Unchanged, or not to be had: what is known stays, for as long as its dates are wanted.
        if (!fetched || fetched.text === null) break;
        const sitemap = parseSitemap(fetched.text, isWanted);
        const child = sitemap && sitemap.entries.length === 0 ? newest(sitemap.links, domain) : null;
        if (child === null) {
          own = keep(domain, { ...own, etag: fetched.etag, entries: sitemap?.entries ?? own.entries });
          break;
        }
        // To be asked for next time, where nothing is left for it now.
        own = keep(domain, { address: child, etag: '', entries: own.entries, at: left > 0 ? now : 0 });
      }
      return own.entries?.filter(isDated(isWanted)) ?? null;
    },
  };
}

const isDated =
  (isWanted: (published: string) => boolean) =>
  ({ published }: SitemapEntry): boolean =>
    isWanted(published);
