import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** What a feed says of one article, as it says it: nothing cleaned, resolved or checked. */
export interface RawItem {
  link: string | undefined;
  /** Address that `link` is relative to, itself perhaps relative to the feed's. */
  base: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  date: string | undefined;
  /** The outlet that the feed says the article is from; an aggregator's feed names it. */
  outlet: string | undefined;
  /** That outlet's own address. */
  outletUrl: string | undefined;
  lang: string | undefined;
}

export interface RawFeed {
  title: string | undefined;
  /** The site's address. */
  site: string | undefined;
  lang: string | undefined;
  base: string | undefined;
  items: RawItem[];
}

type Links = readonly { href?: string | undefined; rel?: string | undefined; type?: string | undefined }[] | undefined;

/** The link that leads to the article: not the feed itself, no picture, no sound. */
function articleLink(links: Links): string | undefined {
  const alternate = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? [];
  return (alternate.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternate[0])?.href;
}

const isAddress = (value: string | undefined) => value !== undefined && /^https?:\/\//i.test(value.trim());

function rssItem(item: RssFeed.Item<string>): RawItem {
  const { guid } = item;
  const permalink = guid?.isPermaLink !== false && isAddress(guid?.value) ? guid?.value : undefined;
  return {
    link: item.link ?? permalink ?? articleLink(item.atom?.links),
    base: item.xml?.base,
    title: item.title ?? item.dc?.titles?.[0],
    summary: item.description ?? item.content?.encoded ?? item.dc?.descriptions?.[0],
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
    outlet: item.source?.title,
    outletUrl: item.source?.url,
    lang: item.dc?.languages?.[0],
  };
}

function rdfItem(item: RdfFeed.Item<string>): RawItem {
  return {
    link: item.link ?? item.rdf?.about,
    base: item.xml?.base,
    title: item.title ?? item.dc?.titles?.[0],
    summary: item.description ?? item.content?.encoded ?? item.dc?.descriptions?.[0],
    date: item.dc?.dates?.[0],
    outlet: undefined,
    outletUrl: undefined,
    lang: item.dc?.languages?.[0],
  };
}

function atomItem(entry: AtomFeed.Entry<string>): RawItem {
  return {
    link: articleLink(entry.links) ?? (isAddress(entry.id) ? entry.id : undefined),
    base: entry.xml?.base,
    title: entry.title?.value,
    summary: entry.summary?.value ?? entry.content?.value,
    date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    outlet: entry.source?.title?.value,
    outletUrl: articleLink(entry.source?.links),
    lang: entry.xml?.lang,
  };
}

function jsonItem(item: JsonFeed.Item<string>): RawItem {
  return {
    link: item.url ?? item.external_url ?? (isAddress(item.id) ? item.id : undefined),
    base: undefined,
    title: item.title,
    summary: item.summary ?? item.content_text ?? item.content_html,
    date: item.date_published ?? item.date_modified,
    outlet: undefined,
    outletUrl: undefined,
    lang: item.language,
  };
}

/** One shape for what four formats call by different names. */
export function rawFeed(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case 'rss': {
      const { title, link, language, items, xml, atom } = parsed.feed;
      const site = link ?? articleLink(atom?.links);
      // RSS has no word on relative links; those there are lead from the site's home.
      const base = xml?.base ?? link;
      return { title, site, lang: language ?? xml?.lang, base, items: (items ?? []).map(rssItem) };
    }
    case 'rdf': {
      const { title, link, dc, items, xml } = parsed.feed;
      const lang = dc?.languages?.[0] ?? xml?.lang;
      return { title, site: link, lang, base: xml?.base, items: (items ?? []).map(rdfItem) };
    }
    case 'atom': {
      const { title, links, entries, xml } = parsed.feed;
      const items = (entries ?? []).map(atomItem);
      return { title: title?.value, site: articleLink(links), lang: xml?.lang, base: xml?.base, items };
    }
    case 'json': {
      const { title, home_page_url: site, language, items } = parsed.feed;
      return { title, site, lang: language, base: undefined, items: (items ?? []).map(jsonItem) };
    }
  }
}
