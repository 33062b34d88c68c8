import * as v from 'valibot';
import { codeOf } from '../../text/lang-tag';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { ownWords } from './own-words';
import { type FinderDeps, FinderError, type SearchQuery } from './types';

/* https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search */
const ADDRESS = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';
/** Days back: a claim that was checked some weeks ago is repeated today. */
const MOST_DAYS = 30;
const MOST_CLAIMS = 20;

const text = v.fallback(v.optional(v.string(), ''), '');
const review = v.object({
  url: v.string(),
  title: text,
  reviewDate: text,
  textualRating: text,
  languageCode: text,
  publisher: v.fallback(v.optional(v.object({ name: text, site: text }), { name: '', site: '' }), {
    name: '',
    site: '',
  }),
});
const claim = v.object({ text, claimReview: v.array(v.unknown()) });
/** Nothing found is an empty object. */
const answer = v.object({ claims: v.optional(v.array(v.unknown()), []) });

function read(body: string): v.InferOutput<typeof answer> {
  try {
    return v.parse(answer, JSON.parse(body));
  } catch {
    throw new FinderError('notAnswering', /^\s*</.test(body) ? '' : ownWords(body));
  }
}

/** The checked claims that Google knows of, asked with the reader's key. */
export async function googleClaims(
  query: SearchQuery,
  { deps, key, signal }: { deps: FinderDeps; key: string; signal: AbortSignal },
): Promise<Candidate[]> {
  const url = new URL(ADDRESS);
  const lang = codeOf(query.lang);
  url.search = new URLSearchParams({
    query: query.text,
    maxAgeDays: String(MOST_DAYS),
    pageSize: String(MOST_CLAIMS),
    ...(lang === null ? {} : { languageCode: lang }),
  }).toString();
  const headers = { 'x-goog-api-key': key };
  const request = { url: url.href, query: query.text, headers, gap: 1000, own: true, secret: key, read };
  const { claims } = await ask(request, deps, signal);
  return claims.slice(0, MOST_CLAIMS).flatMap((entry) => {
    const checked = v.safeParse(claim, entry);
    return checked.success ? reviewsOf(checked.output, deps.now()) : [];
  });
}

function reviewsOf({ text: said, claimReview }: v.InferOutput<typeof claim>, now: number): Candidate[] {
  return claimReview.flatMap((entry) => {
    const checked = v.safeParse(review, entry);
    if (!checked.success) return [];
    const { url, title, reviewDate, textualRating, languageCode, publisher } = checked.output;
    const raw = {
      url,
      title: title || said,
      outlet: publisher.name || publisher.site,
      published: reviewDate,
      lead: said,
      plain: true,
      lang: languageCode,
    };
    const candidate = toCandidate('factChecks', raw, now);
    return candidate === null ? [] : [{ ...candidate, checked: { claim: said, rating: textualRating } }];
  });
}
