import type { ContextSupport } from '../brief/types';
import { hasWords } from '../check/tiers';
import type { LangTag } from '../text/lang-tag';
import { sentences } from '../text/sentences';
import { contentWords } from '../text/tokens';
import type { ContextCheck, ContextVerdict } from './check';
import type { WikiPage } from './wikipedia';

/** Sentences of all pages that are checked: those that share most with the statement. */
const CHECKED_SENTENCES = 3;
/** Most sentences of a page that are looked at. */
const MOST_SENTENCES = 6000;
/**
 * Least weighted share of the statement's words, without those of its subject, that a sentence and its neighbours must
 * have: a page on the subject has the subject's names in every line, which shows nothing about the matter.
 */
const LEAST_SHARE = 0.4;

/**
 * Largest share of such words that a page may lack in every form and still support the whole statement: a new verb is
 * another story.
 */
const MOST_MISSING_SHARE = 0.3;

/** One sentence of a page, with its neighbours. */
interface Place {
  page: WikiPage;
  sentence: string;
  /** The sentence between those beside it in its paragraph. */
  window: string;
  words: ReadonlySet<string>;
}

/**
 * The support that pages of Wikipedia give a statement: the sentence that comes closest, and the verdict of `check` on
 * that sentence with its neighbours and the beginning of the page (what "it" stands for). Null where there is no page.
 * A matter that the check cannot decide is `notFound`. Time is linear in the text. Throws what `check` throws.
 */
export function supportFor(
  statement: string,
  pages: readonly WikiPage[],
  { check, lang }: { check: ContextCheck; lang: LangTag },
): ContextSupport | null {
  const [first] = pages;
  if (first === undefined) return null;
  const wanted = new Set(contentWords(statement, lang));
  const places = pages.flatMap((page) => placesIn(page, lang));
  const weights = weightsOf(wanted, places);
  const shareOf = ({ page, words }: Place): number => {
    const subject = new Set(contentWords(page.title, lang));
    let [sum, total] = [0, 0];
    for (const [word, weight] of weights) {
      if (subject.has(word)) continue;
      total += weight;
      if (words.has(word)) sum += weight;
    }
    return total > 0 ? sum / total : 0;
  };
  const best = places
    .map((place) => ({ place, share: shareOf(place) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, CHECKED_SENTENCES);
  let result: { place: Place; near: boolean; status: ContextSupport['status']; verdict: ContextVerdict } | null = null;
  for (const { place, share } of best) {
    const verdict = withWholeNames(
      check(statement, [opening(place.page, lang), place.window], lang),
      wordsOf(place.page, places),
      lang,
    );
    const near = share >= LEAST_SHARE;
    const status = !near ? 'notFound' : statusOf(verdict, { wanted, title: place.page.title, lang });
    if (result === null || RANK[status] > RANK[result.status]) result = { place, near, status, verdict };
  }
  if (result === null) {
    const { title, url } = first;
    return { status: 'notFound', url, title, lang: first.lang, sentence: '', findings: [] };
  }
  const { place, near, status, verdict } = result;
  const { title, url, lang: wiki } = place.page;
  // A sentence on something else is not shown as if it were on this.
  const said = near ? { sentence: place.sentence, findings: verdict.findings } : { sentence: '', findings: [] };
  return { status, url, title, lang: wiki, ...said };
}

interface Matter {
  /** The statement's words. */
  wanted: ReadonlySet<string>;
  /** The page's title: its subject. */
  title: string;
  lang: LangTag;
}

/** The verdict, with a statement of which the page lacks a good part called `unproven` at best. */
function statusOf(result: ContextVerdict, matter: Matter): ContextSupport['status'] {
  const { verdict } = result;
  if (verdict === 'unchecked') return 'notFound';
  return hasWords(verdict) && missingShare(result, matter) > MOST_MISSING_SHARE ? 'unproven' : verdict;
}

/** The share of the statement's words, without those of its subject, that the check found in no form. */
function missingShare({ findings }: ContextVerdict, { wanted, title, lang }: Matter): number {
  const subject = new Set(contentWords(title, lang));
  const matter = [...wanted].filter((word) => !subject.has(word));
  const missing = new Set(
    findings.flatMap(({ kind, found, text }) => (kind === 'overlap' && !found ? contentWords(text, lang) : [])),
  );
  return matter.length === 0 ? 0 : matter.filter((word) => missing.has(word)).length / matter.length;
}

/**
 * The result, with names counted as found only as a whole: a text may speak of many bodies with similar names. A name
 * is found where the page has all of its words, anywhere. A name of which the page has no word was found in another
 * form, such as an acronym.
 */
function withWholeNames(result: ContextVerdict, page: ReadonlySet<string>, lang: LangTag): ContextVerdict {
  const isPart = (text: string): boolean => {
    const words = contentWords(text, lang);
    return words.some((word) => page.has(word)) && !words.every((word) => page.has(word));
  };
  const findings = result.findings.map((finding) =>
    finding.kind === 'name' && finding.found && isPart(finding.text) ? { ...finding, found: false } : finding,
  );
  const less = findings.some(({ found }, i) => found !== result.findings[i]?.found);
  return { verdict: less && hasWords(result.verdict) ? 'unproven' : result.verdict, findings };
}

function wordsOf(page: WikiPage, places: readonly Place[]): Set<string> {
  const all = new Set<string>();
  for (const place of places) if (place.page === page) for (const word of place.words) all.add(word);
  return all;
}

const RANK: Record<ContextSupport['status'], number> = {
  verbatim: 4,
  excerpt: 4,
  wordsFound: 3,
  unproven: 2,
  notFound: 1,
  figureNotFound: 1,
  notAnswering: 0,
};

function placesIn(page: WikiPage, lang: LangTag): Place[] {
  const places: Place[] = [];
  for (const paragraph of page.text.split('\n')) {
    const all = sentences(paragraph, lang);
    for (const [i, sentence] of all.entries()) {
      if (places.length === MOST_SENTENCES) return places;
      const window = all.slice(Math.max(0, i - 1), i + 2).join(' ');
      places.push({ page, sentence, window, words: new Set(contentWords(sentence, lang)) });
    }
  }
  return places;
}

/** The weight of each word of the statement among these sentences: the fewer of them contain it, the more it weighs. */
function weightsOf(wanted: ReadonlySet<string>, places: readonly Place[]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const { words } of places)
    for (const word of words) if (wanted.has(word)) holding.set(word, (holding.get(word) ?? 0) + 1);
  return new Map(
    [...wanted].map((word) => [word, Math.log(1 + (places.length + 1) / ((holding.get(word) ?? 0) + 0.5))]),
  );
}

/** The page's title and its first sentence: they name its subject. */
function opening({ title, text }: WikiPage, lang: LangTag): string {
  const [first = ''] = sentences(text.split('\n', 1)[0] ?? '', lang);
  return `${title}. ${first}`;
}
