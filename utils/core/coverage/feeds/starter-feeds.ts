import type { FeedSetting } from '../../settings/coverage';

/*
 * Outlets' own public feeds, of general news, as they announce them. A start for readers who follow none: each outlet once,
 * several countries, public and private, no judgement in it.
 */
const ENGLISH: readonly FeedSetting[] = [
  { title: 'ABC News (Australia)', url: 'https://www.abc.net.au/news/feed/51120/rss.xml' },
  { title: 'ABC News (US)', url: 'https://abcnews.go.com/abcnews/topstories' },
  { title: 'Al Jazeera', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
  { title: 'BBC News', url: 'https://feeds.bbci.co.uk/news/rss.xml' },
  { title: 'CBC News', url: 'https://www.cbc.ca/webfeed/rss/rss-topstories' },
  { title: 'CBS News', url: 'https://www.cbsnews.com/latest/rss/main' },
  { title: 'DW', url: 'https://rss.dw.com/rdf/rss-en-all' },
  { title: 'NPR', url: 'https://feeds.npr.org/1001/rss.xml' },
  { title: 'RNZ', url: 'https://www.rnz.co.nz/rss/national.xml' },
  { title: 'RTÉ News', url: 'https://www.rte.ie/feeds/rss/?index=/news/' },
  { title: 'Sky News', url: 'https://feeds.skynews.com/feeds/rss/home.xml' },
  { title: 'The Guardian', url: 'https://www.theguardian.com/world/rss' },
  { title: 'The Hindu', url: 'https://www.thehindu.com/news/national/feeder/default.rss' },
  { title: 'The Independent', url: 'https://www.independent.co.uk/news/world/rss' },
  { title: 'The New York Times', url: 'https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml' },
  { title: 'The Sydney Morning Herald', url: 'https://www.smh.com.au/rss/feed.xml' },
];

const FRENCH: readonly FeedSetting[] = [
  { title: '20 Minutes', url: 'https://www.20minutes.fr/feeds/rss-une.xml' },
  { title: 'BFMTV', url: 'https://www.bfmtv.com/rss/news-24-7/' },
  { title: 'Courrier international', url: 'https://www.courrierinternational.com/feed/all/rss.xml' },
  { title: 'Europe 1', url: 'https://www.europe1.fr/rss.xml' },
  { title: 'France 24', url: 'https://www.france24.com/fr/rss' },
  { title: 'franceinfo', url: 'https://www.franceinfo.fr/titres.rss' },
  { title: 'La Dépêche du Midi', url: 'https://www.ladepeche.fr/rss.xml' },
  { title: 'Le Figaro', url: 'https://www.lefigaro.fr/rss/figaro_actualites.xml' },
  { title: 'Le Monde', url: 'https://www.lemonde.fr/rss/une.xml' },
  { title: 'Le Parisien', url: 'https://feeds.leparisien.fr/leparisien/rss' },
  { title: 'Le Temps', url: 'https://www.letemps.ch/articles.rss' },
  { title: 'Libération', url: 'https://www.liberation.fr/arc/outboundfeeds/rss/?outputType=xml' },
  { title: 'Mediapart', url: 'https://www.mediapart.fr/articles/feed' },
  { title: 'Ouest-France', url: 'https://www.ouest-france.fr/rss/une' },
  { title: 'Radio-Canada', url: 'https://ici.radio-canada.ca/rss/4159' },
  { title: 'RFI', url: 'https://www.rfi.fr/fr/rss' },
];

/** Feeds to start with, by language. */
export const STARTER_FEEDS = { en: ENGLISH, fr: FRENCH } as const;
export type StarterLanguage = keyof typeof STARTER_FEEDS;
