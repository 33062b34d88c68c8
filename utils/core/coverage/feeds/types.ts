/** An entry of a feed. Texts are plain; '' stands for what the feed does not say. */
export interface FeedItem {
  title: string;
  /** The feed's own name for it, in whatever form; '' where it has none. */
  guid: string;
  /** As written: it may be relative, or no web address at all. */
  url: string;
  /** As written, in whatever form. */
  published: string;
  /** Plain text of the description or summary, else of the whole content. */
  summary: string;
  /** The summary as written, markup and all: for what lists hide in it. */
  rawSummary: string;
  /** The publisher, where the feed gathers several outlets. */
  source: { name: string; url: string };
  /** As written. */
  lang: string;
}

export interface Feed {
  title: string;
  /** The site's address, as written. */
  link: string;
  /** As written. */
  lang: string;
  items: FeedItem[];
  /** Minutes for which it asks not to be fetched again; 0 where it says nothing. */
  ttl: number;
}
