import { escapeXml, json, rssDate, xml } from './answers.ts';
import { parseQuery } from './keywords.ts';
import type { IndexService } from './types.ts';

/** The one key that Google's Fact Check Tools accept. */
export const FACT_CHECK_KEY = 'newsroom-fact-check-key';

export const FACT_CHECK_HOSTS = ['fullfact.org', 'www.snopes.com', 'factchecktools.googleapis.com'];

interface Check {
  host: string;
  url: string;
  title: string;
  claim: string;
  rating: string;
  date: string;
}

const CHECKS: Check[] = [
  {
    host: 'fullfact.org',
    url: 'https://fullfact.org/environment/tarrow-dam-video/',
    title: 'Video does not show Tarrow Dam seepage that led to villages being cleared',
    claim: 'A video shows the wall of Tarrow Dam breaking above five villages.',
    rating: 'False',
    date: '2026-11-23T09:00:00Z',
  },
  {
    host: 'www.snopes.com',
    url: 'https://www.snopes.com/fact-check/moon-cheese/',
    title: 'Was cheese found on the moon?',
    claim: 'Astronauts brought cheese from the moon.',
    rating: 'Satire',
    date: '2026-11-20T09:00:00Z',
  },
];

/** Two fact-checkers' feeds, and Google's search of checked claims, which wants its key. */
export const factChecks: IndexService = (request, world) => {
  const known = world.articles.length > 0 ? CHECKS : [];
  if (request.host === 'factchecktools.googleapis.com') {
    if (request.path !== '/v1alpha1/claims:search') return null;
    if (request.headers['x-goog-api-key'] !== FACT_CHECK_KEY) {
      const error = { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' };
      return json({ error }, {}, 403);
    }
    const { words, phrases } = parseQuery(request.query.get('query') ?? '');
    const asked = JSON.stringify([words, phrases]).toLowerCase();
    const found = known.filter(({ claim }) =>
      claim.split(' ').some((word) => /^[A-Z]/.test(word) && asked.includes(word.toLowerCase())),
    );
    const claims = found.map((check) => ({
      text: check.claim,
      claimant: 'Posts on social media',
      claimDate: check.date,
      claimReview: [
        {
          publisher: { name: 'Full Fact', site: check.host },
          ...{ url: check.url, title: check.title, reviewDate: check.date },
          ...{ textualRating: check.rating, languageCode: 'en' },
        },
      ],
    }));
    return json(claims.length > 0 ? { claims, nextPageToken: 'CAo' } : {});
  }
  if (request.path !== '/feed/') return null;
  const items = known
    .filter(({ host }) => host === request.host)
    .map(
      ({ url, title, claim, date }) =>
        `<item><title>${escapeXml(title)}</title><link>${url}</link><pubDate>${rssDate(date)}</pubDate><description>${escapeXml(claim)}</description></item>`,
    );
  return xml(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Latest</title><link>https://${request.host}/</link>${items.join('')}</channel></rss>`,
    'application/rss+xml',
  );
};
