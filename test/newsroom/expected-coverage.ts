import type { Reading, SourceGroup } from '../../utils/core/coverage/types.ts';
import { FRENCH_SAMPLE_URL, SAMPLE_URL } from './server.ts';

/** The right answer for one address. */
export interface ExpectedSource {
  /** Its relation to the article in the tab; null: no coverage of its event. */
  group: SourceGroup | null;
  /** The result of reading it, when it is chosen; null where it must never be requested. */
  reading: Reading | null;
  /** For a reprint, the address of the original text. */
  reprintOf?: string;
  /** The outlet's owner, according to the newsroom's Wikidata. */
  owner?: string;
}

const WIRE = 'https://www.continental-press.example/wire/2026/11/22/cpa-3319-dam-evacuation';
const BRANDRETH = 'Brandreth Media Group';

const own = (more: Partial<ExpectedSource> = {}): ExpectedSource => ({ group: 'report', reading: 'read', ...more });
const wire = (more: Partial<ExpectedSource> = {}): ExpectedSource => ({
  group: 'reprint',
  reading: 'read',
  reprintOf: WIRE,
  ...more,
});
const other: ExpectedSource = { group: null, reading: null };

/**
 * Coverage of the sample article (the evacuation below Tarrow Dam), by address; every article of the indexes except the
 * sample itself.
 */
export const EXPECTED_COVERAGE: Record<string, ExpectedSource> = {
  'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213': own({
    owner: BRANDRETH,
  }),
  'https://www.hallin-star.example/news/tarrow-dam-3800-told-to-go-20261121': own({ owner: BRANDRETH }),
  'https://www.public-radio-north.example/news/2026-11-22-tarrow-dam-valley-emptied': own(),
  'https://www.courrier-republicain.example/international/barrage-de-tarrow-evacuation': own(),
  'https://live.harbour-times.example/live/tarrow-dam-latest': own(),
  'https://www.meridian-standard.example/uk/2026/nov/22/the-night-they-emptied-the-ellen-valley': own({
    reading: 'cut',
  }),
  'https://www.vale-and-fen.example/2026/11/22/cattle-moved-by-torchlight-below-tarrow-dam': own({
    reading: 'blocked',
  }),
  'https://www.plainwater-news.example/regions/tarrow-dam-leak-what-engineers-saw': own({ reading: 'blocked' }),
  'https://go.shortlane-news.example/2026/11/tarrow-dam-valley-cleared': own({ reading: 'refused' }),
  'https://www.slowcoach-daily.example/news/tarrow-dam-villagers-in-sports-hall': own({ reading: 'tooSlow' }),
  [WIRE]: own(),
  'https://www.valley-gazette.example/archive/20261122-dam': wire(),
  'https://www.upland-daily.example/wires/thousands-told-to-leave-as-dam-seeps-mud-4410': wire(),
  // A script of the page writes its text; scripts of other outlets' pages are not run.
  'https://www.tidewater-post.example/world/tarrow-dam-seepage': wire({ reading: 'failed' }),
  'https://www.capital-dispatch.example/politics/retired-judge-to-lead-tarrow-inquiry': {
    group: 'followup',
    reading: 'read',
  },
  'https://www.commonweal-review.example/opinion/a-dam-is-a-promise': { group: 'opinion', reading: 'read' },
  // Other dams in other places, in the same week, one of which names this one; the same dam, two years before.
  'https://www.westmoor-mercury.example/news/hollin-dam-two-hamlets-cleared-cracked-spillway': other,
  'https://www.sierra-tribune.example/local/hundreds-evacuated-below-calder-gap-dam': other,
  'https://www.hallin-star.example/news/2024/tarrow-dam-drains-renewal': other,
  [FRENCH_SAMPLE_URL]: other,
  'https://www.echo-du-vernois.example/actualite/haut-vernois-le-train-reviendra': other,
  'https://www.finance-observer.example/markets/korvan-bank-bad-loans': other,
  'https://www.tidewater-post.example/politics/harbour-dues-reform': other,
  'https://www.longform-quarterly.example/essay/the-river-and-the-county': other,
};

/** The article in the tab counts as one of each; the agency's text and its reprints are one report. */
export const EXPECTED_COUNTS = { independent: 12, articles: 15, ofTheAgency: 4 };

/** Coverage of the French sample (the Haut-Vernois line), and its counts. */
export const FRENCH_COVERAGE: Record<string, ExpectedSource> = {
  'https://www.echo-du-vernois.example/actualite/haut-vernois-le-train-reviendra': own(),
};
export const FRENCH_COUNTS = { independent: 2, articles: 2 };

/** Figures on which readable sources differ: the number of people who had to leave, as each words it. */
export const PEOPLE_EVACUATED: Record<string, string> = {
  [SAMPLE_URL]: '4,200',
  'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213': '4,000',
  'https://www.hallin-star.example/news/tarrow-dam-3800-told-to-go-20261121': '3,800',
  'https://www.courrier-republicain.example/international/barrage-de-tarrow-evacuation': '4 200',
  'https://live.harbour-times.example/live/tarrow-dam-latest': '4,200',
  [WIRE]: '4,200',
};

/** The person who ordered the evacuation, on which sources differ too. */
export const WHO_ORDERED: Record<string, string> = {
  'https://www.hallin-star.example/news/tarrow-dam-3800-told-to-go-20261121': 'Neil Ransome',
  'https://www.public-radio-north.example/news/2026-11-22-tarrow-dam-valley-emptied': 'committee',
  'https://www.meridian-standard.example/uk/2026/nov/22/the-night-they-emptied-the-ellen-valley': 'Eleanor Whitby',
};
