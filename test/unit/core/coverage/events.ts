import type { Article } from '../../../../utils/core/article/types';
import type { Candidate } from '../../../../utils/core/coverage/types';
import { articleOf } from '../brief/article';

/** An invented report: event, outlet, title, lead, text. */
export interface Report {
  event: string;
  outlet: string;
  title: string;
  lead: string;
  text: string;
}

const report = (event: string, outlet: string, title: string, lead: string, text: string): Report => ({
  event,
  outlet,
  title,
  lead,
  text,
});

/** Four invented events, each reported by several outlets in their own words. */
export const REPORTS: readonly Report[] = [
  report(
    'dam',
    'northmarch-courier.example',
    'Five villages cleared below Tarrow Dam after inspectors find seepage',
    'About 4,200 people in the Ellen valley were told to leave after muddy water was found at the foot of the embankment.',
    'Five villages below Tarrow Dam were cleared on Saturday night after inspectors found water clouded with clay at the foot of the embankment.\nNorthmarch Water, which owns the dam, opened the outlets to lower the reservoir. Fire crews went from house to house in Carrow and Withy Mill.\nThe county said the last residents had left the Ellen valley by half past eleven.',
  ),
  report(
    'dam',
    'hallin-star.example',
    'Thousands leave homes under leaking Tarrow Dam',
    'Buses ran all evening from the Ellen valley to Marrick after brown water broke out at the toe of the dam.',
    'Thousands of residents left their homes under Tarrow Dam on Saturday evening as brown water ran from the toe of the embankment.\nBuses took people from the villages of the Ellen valley to a sports hall in Marrick. The owner, Northmarch Water, is lowering the reservoir.\nNobody was hurt, the county said.',
  ),
  report(
    'dam',
    'public-radio-north.example',
    'Ellen valley emptied as Tarrow Dam leaks clay',
    'More than four thousand people slept away from home after the emergency committee ordered the villages to be evacuated.',
    'More than four thousand people slept away from home after the emergency committee ordered five villages below Tarrow Dam to be evacuated.\nSeepage at the foot of the dam carried clay, which engineers take for a sign that its core is being washed out.\nNorthmarch Water opened both outlets of the reservoir.',
  ),
  report(
    'bank',
    'finance-observer.example',
    'Korvan Bank hides bad loans worth 3.1bn crowns, regulator says',
    'The regulator accuses the bank of moving loans that were not repaid to companies of its directors.',
    'Korvan Bank moved loans worth 3.1bn crowns that were not repaid to companies owned by its directors, the financial regulator said on Tuesday.\nShares of the bank lost a third of their value. Chief executive Petra Holm denied the accusation.\nThe regulator may withdraw the licence of Korvan.',
  ),
  report(
    'bank',
    'metro-ledger.example',
    'Shares of Korvan plunge as regulator accuses bank of hiding losses',
    'Korvan lost a third of its value after the regulator said loans of 3.1bn crowns had been hidden.',
    'Shares of Korvan Bank plunged by a third after the regulator accused it of hiding losses on loans of 3.1bn crowns.\nCompanies of directors had taken over loans that nobody repaid. Petra Holm, the chief executive, called the report wrong.\nSavers queued in front of branches in Hallin.',
  ),
  report(
    'bank',
    'capital-dispatch.example',
    'Regulator threatens to withdraw licence of Korvan Bank over hidden loans',
    'Chief executive Petra Holm denies that directors took over bad loans.',
    'The financial regulator threatened to withdraw the licence of Korvan Bank on Tuesday over loans that directors are said to have hidden.\nPetra Holm, who leads the bank, denied it. The regulator puts the bad loans at 3.1bn crowns.\nShares fell sharply.',
  ),
  report(
    'tram',
    'daily-example.example',
    'Marlow closes its oldest tram line after 114 years',
    'The last tram of line 2 left the old port on Sunday night with mayor Ines Calder on board.',
    'Marlow closed its oldest tram line on Sunday night after 114 years. The last tram of line 2 left the old port with mayor Ines Calder on board.\nBuses replace it from Monday. Passengers had collected 20,000 signatures against the closure.\nThe rails are to be lifted in spring.',
  ),
  report(
    'tram',
    'harbour-times.example',
    'Crowds bid farewell to line 2 as last tram leaves the old port of Marlow',
    'Passengers sang as the tram left for the depot; buses take over on Monday.',
    'Crowds bid farewell to line 2 in Marlow on Sunday night as the last tram left the old port for the depot.\nMayor Ines Calder rode along. Line 2, the oldest of the city, had run for 114 years.\nFrom Monday passengers take buses.',
  ),
  report(
    'comet',
    'plainwater-news.example',
    'Comet Oduya visible to the naked eye this week',
    'Astronomers at Fell Observatory expect the comet to be brightest on Thursday before dawn.',
    'Comet Oduya can be seen with the naked eye this week, astronomers at Fell Observatory said.\nIt will be brightest on Thursday before dawn, low above the eastern horizon. It was found two years ago by Amina Oduya.\nIt will not come back for 6,000 years.',
  ),
  report(
    'comet',
    'upland-daily.example',
    'How to see comet Oduya before dawn on Thursday',
    'The comet stands low in the east and is brightest on Thursday, Fell Observatory says.',
    'Comet Oduya is brightest on Thursday before dawn and can then be seen with the naked eye, Fell Observatory says.\nLook to the east, low above the horizon. The comet bears the name of Amina Oduya, who found it.\nIt returns in 6,000 years.',
  ),
];

/** Another event of the same kind as the first: another dam, another valley. */
export const OTHER_DAM = report(
  'other dam',
  'sierra-tribune.example',
  'Hundreds evacuated below Calder Gap Dam after landslide',
  'A landslide into the reservoir of Calder Gap sent waves over the crest, and 300 people left Pinos.',
  'Hundreds of people were evacuated below Calder Gap Dam on Sunday after a landslide fell into its reservoir.\nWaves ran over the crest and damaged a road near Pinos, sheriff Luis Ortega said.\nThe state sent helicopters.',
);

/** The candidate that a finder gives for a report. */
export function candidate(of: Pick<Report, 'outlet' | 'title' | 'lead'>, change: Partial<Candidate> = {}): Candidate {
  return {
    finder: 'bing',
    url: `https://www.${of.outlet}/${of.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    opaque: false,
    title: of.title,
    outlet: of.outlet.replace('.example', ''),
    domain: of.outlet,
    publishedAt: '2026-11-22T09:00:00Z',
    seen: false,
    lead: of.lead,
    lang: 'en',
    country: null,
    ...change,
  };
}

/** The article that is read from a report. */
export function readArticle(of: Report, change: Partial<Article> = {}): Article {
  const { url, publishedAt } = candidate(of);
  return articleOf(of.text.split('\n'), {
    ...{ url, canonicalUrl: url, title: of.title, outlet: of.outlet, byline: [], publishedAt },
    ...change,
  });
}
