import type { FeedSetting } from '../../settings/coverage';

/*
 * Outlets' own public feeds, of general news: each outlet once, several countries, public and private, no judgement in it.
 * A line is country, name, address. The addresses are those that the outlets announce, as they stand in the public list
 * of kagisearch/kite-public (MIT licence); docs/coverage.md names it.
 */
const ENGLISH = `
GB|BBC News|https://feeds.bbci.co.uk/news/rss.xml
GB|The Guardian|https://www.theguardian.com/world/rss
GB|The Independent|https://www.independent.co.uk/news/world/rss
GB|Sky News|https://feeds.skynews.com/feeds/rss/home.xml
GB|The Daily Telegraph|https://www.telegraph.co.uk/rss.xml
GB|The Standard|https://www.standard.co.uk/rss
GB|The Scotsman|https://www.scotsman.com/rss
GB|WalesOnline|https://www.walesonline.co.uk/news/?service=rss
GB|The Irish News|https://www.irishnews.com/arc/outboundfeeds/rss/
GB|The i Paper|https://inews.co.uk/feed
IE|RTÉ News|https://www.rte.ie/feeds/rss/?index=/news/
IE|The Irish Independent|https://www.independent.ie/rss
IE|The Journal|https://www.thejournal.ie/feed/
US|ABC News (US)|https://abcnews.go.com/abcnews/topstories
US|CBS News|https://www.cbsnews.com/latest/rss/main
US|NPR|https://feeds.npr.org/1001/rss.xml
US|The New York Times|https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml
US|New York Post|https://nypost.com/feed/
US|Chicago Tribune|https://www.chicagotribune.com/feed/
US|The Seattle Times|https://www.seattletimes.com/feed/
US|The Minnesota Star Tribune|https://www.startribune.com/rss
US|Houston Chronicle|https://www.houstonchronicle.com/rss/
CA|CBC News|https://www.cbc.ca/webfeed/rss/rss-topstories
CA|Global News|https://globalnews.ca/canada/feed/
CA|National Post|https://nationalpost.com/category/news/canada/feed.xml
CA|The Globe and Mail|https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/canada/
AU|ABC News (Australia)|https://www.abc.net.au/news/feed/51120/rss.xml
AU|The Sydney Morning Herald|https://www.smh.com.au/rss/feed.xml
AU|9News|https://www.9news.com.au/rss
NZ|RNZ|https://www.rnz.co.nz/rss/national.xml
NZ|Stuff|https://www.stuff.co.nz/rss
IN|The Hindu|https://www.thehindu.com/news/national/feeder/default.rss
IN|The Indian Express|https://indianexpress.com/feed/
IN|The Times of India|https://timesofindia.indiatimes.com/rssfeedstopstories.cms
ZA|Daily Maverick|https://www.dailymaverick.co.za/dmrss
PK|Dawn|https://www.dawn.com/feeds/home
NG|The Punch|https://punchng.com/feed/
DE|DW|https://rss.dw.com/rdf/rss-en-all
QA|Al Jazeera|https://www.aljazeera.com/xml/rss/all.xml
JP|The Japan Times|https://www.japantimes.co.jp/feed/
`;

const FRENCH = `
FR|20 Minutes|https://www.20minutes.fr/feeds/rss-une.xml
FR|Actu.fr|https://actu.fr/rss.xml
FR|BFMTV|https://www.bfmtv.com/rss/news-24-7/
FR|Courrier international|https://www.courrierinternational.com/feed/all/rss.xml
FR|Europe 1|https://www.europe1.fr/rss.xml
FR|France 24|https://www.france24.com/fr/rss
FR|franceinfo|https://www.franceinfo.fr/titres.rss
FR|ici (France Bleu)|https://www.francebleu.fr/rss/infos.xml
FR|L'Express|https://www.lexpress.fr/arc/outboundfeeds/rss/alaune.xml
FR|La Croix|https://www.la-croix.com/feeds/rss/societe.xml
FR|La Dépêche du Midi|https://www.ladepeche.fr/rss.xml
FR|La Provence|https://www.laprovence.com/rss/societe.xml
FR|Le Canard enchaîné|https://www.lecanardenchaine.fr/rss/index.xml
FR|Le Dauphiné libéré|https://www.ledauphine.com/rss
FR|Le Figaro|https://www.lefigaro.fr/rss/figaro_actualites.xml
FR|Le HuffPost|https://www.huffingtonpost.fr/rss/all_headline.xml
FR|Le Monde|https://www.lemonde.fr/rss/une.xml
FR|Le Nouvel Obs|https://www.nouvelobs.com/depeche/rss.xml
FR|Le Parisien|https://feeds.leparisien.fr/leparisien/rss
FR|Le Point|https://www.lepoint.fr/24h-infos/rss.xml
FR|Le Progrès|https://www.leprogres.fr/rss
FR|Le Télégramme|https://www.letelegramme.fr/france/rss.xml
FR|Libération|https://www.liberation.fr/arc/outboundfeeds/rss/?outputType=xml
FR|Marianne|https://www.marianne.net/rss.xml
FR|Mediapart|https://www.mediapart.fr/articles/feed
FR|Ouest-France|https://www.ouest-france.fr/rss/une
FR|RFI|https://www.rfi.fr/fr/rss
FR|Sud Ouest|https://www.sudouest.fr/rss.xml
FR|Var-Matin|https://www.varmatin.com/rss
BE|La Libre Belgique|https://www.lalibre.be/arc/outboundfeeds/rss/?outputType=xml
BE|Le Soir|https://www.lesoir.be/rss/2/cible_principale
BE|Sudinfo|https://www.sudinfo.be/feed/10127
CH|Heidi.news|https://www.heidi.news/articles.rss
CH|Le Temps|https://www.letemps.ch/articles.rss
CH|RTS|https://www.rts.ch/info/toute-info/?format=rss/news
CA|La Presse|https://www.lapresse.ca/actualites/rss
CA|Le Devoir|https://www.ledevoir.com/rss/section/actualites.xml?id=10
CA|Le Journal de Montréal|https://www.journaldemontreal.com/actualite/rss.xml
CA|Radio-Canada|https://ici.radio-canada.ca/rss/4159
CD|Radio Okapi|https://www.radiookapi.net/feed
`;

const GERMAN = `
DE|Augsburger Allgemeine|https://www.augsburger-allgemeine.de/rss/
DE|Berliner Zeitung|https://www.berliner-zeitung.de/feed.xml
DE|Der Spiegel|https://www.spiegel.de/schlagzeilen/index.rss
DE|Der Tagesspiegel|https://www.tagesspiegel.de/contentexport/feed/home
DE|Deutschlandfunk|https://www.deutschlandfunk.de/nachrichten-100.rss
DE|Die Zeit|https://newsfeed.zeit.de/index
DE|Frankfurter Allgemeine Zeitung|https://www.faz.net/rss/aktuell
DE|Frankfurter Rundschau|https://www.fr.de/rssfeed.rdf
DE|Rheinische Post|https://rp-online.de/feed.rss
DE|Stern|https://www.stern.de/feed/standard/alle-nachrichten/
DE|Süddeutsche Zeitung|https://rss.sueddeutsche.de/alles
DE|Tagesschau|https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml
DE|t-online|https://www.t-online.de/nachrichten/feed.rss
DE|ZDFheute|https://www.zdf.de/rss/zdf/nachrichten
AT|Der Standard|https://www.derstandard.at/rss/web
AT|Die Presse|https://www.diepresse.com/rss
AT|Kurier|https://kurier.at/neues/xml/rss
AT|ORF|https://rss.orf.at/news.xml
CH|Neue Zürcher Zeitung|https://nzz.ch/schweiz.rss
CH|SRF|https://srf.ch/news/bnf/rss/1890
`;

const SPANISH = `
ES|20minutos|https://www.20minutos.es/rss/minuteca/20minutoses/
ES|ABC|https://www.abc.es/rss/2.0/portada/
ES|El Confidencial|https://www.elconfidencial.com/rss/noticias.xml
ES|El Correo|https://www.elcorreo.com/rss/2.0/portada
ES|El Mundo|https://estaticos.elmundo.es/elmundo/rss/portada.xml
ES|El País|https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada
ES|elDiario.es|https://www.eldiario.es/rss
ES|Europa Press|https://www.europapress.es/rss/rss.aspx
ES|La Vanguardia|https://www.lavanguardia.com/rss/home.xml
ES|La Voz de Galicia|https://www.lavozdegalicia.es/index.xml
AR|Infobae|https://www.infobae.com/arc/outboundfeeds/rss/argentina/
AR|La Nación|https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml
AR|Página 12|https://www.pagina12.com.ar/arc/outboundfeeds/rss/secciones/el-pais/notas/
CO|El Espectador|https://www.elespectador.com/rss/
CO|El Tiempo|https://www.eltiempo.com/rss.xml
MX|La Jornada|https://www.jornada.com.mx/rss/edicion.xml?v=1
MX|Milenio|https://www.milenio.com/rss
MX|Reforma|https://www.reforma.com/rss/portada.xml
`;

/** A feed to start with. */
interface StarterFeed extends FeedSetting {
  country: string;
}

function listOf(table: string): StarterFeed[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', title = '', url = ''] = line.split('|');
      return { country, title, url };
    });
}

const LISTS = { en: listOf(ENGLISH), fr: listOf(FRENCH), de: listOf(GERMAN), es: listOf(SPANISH) } as const;
export type StarterLanguage = keyof typeof LISTS;

const settingOf = ({ title, url }: StarterFeed): FeedSetting => ({ title, url });

/** Feeds to start with, by language. */
export const STARTER_FEEDS: Readonly<Record<StarterLanguage, readonly FeedSetting[]>> = {
  en: LISTS.en.map(settingOf),
  fr: LISTS.fr.map(settingOf),
  de: LISTS.de.map(settingOf),
  es: LISTS.es.map(settingOf),
};

/**
 * The feeds of a language, those of a country first; [] for languages without a list. All of them: an event abroad is
 * reported abroad.
 */
export function starterFeeds(language: string | null, country: string | null): FeedSetting[] {
  const list = Object.entries(LISTS).find(([known]) => known === language)?.[1] ?? [];
  return list.toSorted((a, b) => Number(b.country === country) - Number(a.country === country)).map(settingOf);
}
