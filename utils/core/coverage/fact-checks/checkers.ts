import type { FeedSetting } from '../../settings/coverage';

/*
 * Fact-checkers' own feeds, by language. The addresses are those under which public feed readers and fact-checking tools
 * ask for them, AFP's as in its own verification plug-in; docs/coverage.md says so. One that is dead is passed over.
 */
const ENGLISH = `
AFP Fact Check|https://factcheck.afp.com/rss.xml
FactCheck.org|https://www.factcheck.org/feed/
Full Fact|https://fullfact.org/feed/
PolitiFact|https://www.politifact.com/rss/factchecks/
Snopes|https://www.snopes.com/feed/
`;
const FRENCH = `
AFP Factuel|https://factuel.afp.com/rss.xml
CheckNews (Libération)|https://www.liberation.fr/arc/outboundfeeds/rss-all/category/checknews/?outputType=xml
Fake off (20 Minutes)|https://www.20minutes.fr/feeds/rss-fake-off.xml
Les Décodeurs (Le Monde)|https://www.lemonde.fr/les-decodeurs/rss_full.xml
Vrai ou faux (franceinfo)|https://www.francetvinfo.fr/vrai-ou-fake.rss
`;

function listOf(table: string): FeedSetting[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', url = ''] = line.split('|');
      return { title, url };
    });
}

const LISTS = { en: listOf(ENGLISH), fr: listOf(FRENCH) } as const;

/** The feeds of fact-checkers in a language; those in English where it has none: names stay the same. */
export function checkerFeeds(language: string | null): readonly FeedSetting[] {
  return language === 'fr' ? LISTS.fr : LISTS.en;
}
