import type { Article } from '../article/types';
import type { Brief, BriefLength, Statement } from '../brief/types';
import { plainLanguage } from '../text/common-words';
import type { LangTag } from '../text/lang-tag';
import { contentWords } from '../text/tokens';
import { categoryOf } from './category';
import { choose, type RankedUnit } from './choose';
import { formOf } from './entries';
import { entryStatements } from './entry-brief';
import { isQuestion } from './fitness';
import { withHeadline } from './headline-cover';
import { rank } from './rank';
import { type Unit, unitsOf } from './units';

/** Most sentences of the story, by the length of the brief. */
const STORY: Record<BriefLength, number> = { short: 3, medium: 5, long: 8 };

/**
 * Largest share of the sentences left after the standfirst that makes the story: a short article would be shown whole
 * otherwise.
 */
const STORY_SHARE = 0.6;

/** Most sentences of the standfirst, and most words of a second and a third one. */
const STANDFIRST = 3;
const STANDFIRST_WORDS = 60;

/**
 * Fewest words of a lead that tells something by itself, and units within which a sentence that does so is looked for
 * beside a shorter one.
 */
const LEAD_WORDS = 9;
const NEXT_UNITS = 3;

/** Passages within which the lead is looked for. */
const OPENING_PASSAGES = 4;

/** Sentences in one paragraph of the story. */
const PARAGRAPH = 2;

/**
 * The standfirst: the lead, which is the first passage that opens with a sentence fit to stand there, as far as it is
 * not long. Indices of units, ascending; none where an article has but one sentence.
 */
function leadOf(units: readonly RankedUnit[]): number[] {
  if (units.length < 2) return [];
  const passages = [...new Set(units.map(({ candidate }) => candidate.passage))].slice(0, OPENING_PASSAGES);
  const first = units.findIndex(
    ({ barred, leans, candidate }) =>
      !barred && !leans && passages.includes(candidate.passage) && !isQuestion(candidate),
  );
  const lead = first < 0 ? units.findIndex(({ barred }) => !barred) : first;
  if (lead < 0) return [];
  const chosen = [lead];
  let words = units[lead]?.candidate.length ?? 0;
  for (let at = lead + 1; at < units.length && chosen.length < STANDFIRST; at++) {
    const unit = units[at];
    words += unit?.candidate.length ?? 0;
    const follows = unit && !unit.barred && unit.candidate.passage === units[lead]?.candidate.passage;
    if (!follows || words > STANDFIRST_WORDS) break;
    chosen.push(at);
  }
  if (isShort(chosen, units)) {
    // The first sentence that tells the news stands beside it.
    const next = units.findIndex(({ barred, leans }, at) => at > (chosen.at(-1) ?? 0) && !barred && !leans);
    if (next > 0 && next - (chosen.at(-1) ?? 0) <= NEXT_UNITS) chosen.push(next);
  }
  return chosen.length < units.length ? chosen : chosen.slice(0, -1);
}

/** True for a lead of a few words: it makes curious more than it tells. */
function isShort(lead: readonly number[], units: readonly RankedUnit[]): boolean {
  return lead.reduce((sum, at) => sum + (units[at]?.candidate.length ?? 0), 0) < LEAD_WORDS;
}

function statement({ candidate, head, time }: Unit): Statement {
  const own = { text: candidate.text, origin: 'article', citations: [[1, candidate.passage]] } satisfies Statement;
  return { ...own, ...(time !== null && { time }), ...(head !== null && { head }) };
}

/** The story in paragraphs: a new one begins after two sentences where the next is from another passage. */
function paragraphs(story: readonly Unit[]): Statement[] {
  let inParagraph = 0;
  return story.map((item, i) => {
    const samePassage = story[i - 1]?.candidate.passage === item.candidate.passage;
    const opens = i === 0 || (inParagraph >= PARAGRAPH && !samePassage);
    inParagraph = opens ? 1 : inParagraph + 1;
    return opens ? { ...statement(item), opens } : statement(item);
  });
}

function rankedUnits(article: Article, lang: LangTag | null): RankedUnit[] {
  const units = unitsOf(article.passages, lang, article.title);
  const ranked = rank(
    units.map(({ candidate }) => candidate),
    { lang, title: article.title },
  );
  return units.flatMap((unit, i) => (ranked[i] ? [{ ...unit, ranked: ranked[i] }] : []));
}

type Parts = Pick<Brief, 'standfirst' | 'story'>;

function storyBrief(article: Article, lang: LangTag | null, { length }: KeyBriefOptions): Parts {
  const units = rankedUnits(article, lang);
  const title = contentWords(article.title, lang);
  const lead = leadOf(units);
  const left = units.length - 1 - (lead.at(-1) ?? -1);
  const most = Math.min(STORY[length], Math.ceil(left * STORY_SHARE));
  const story = withHeadline(
    units,
    { lead, story: choose(units, { most, lead, title }) },
    { title: article.title, lang },
  );
  const pick = (indices: readonly number[]) => indices.flatMap((at) => units[at] ?? []);
  return { standfirst: pick(lead).map(statement), story: paragraphs(pick(story)) };
}

/** The brief of a live report, a list or an interview: what stands above the entries, then the first of them. */
function entriesBrief(article: Article, lang: LangTag | null, { length }: KeyBriefOptions): Parts | null {
  const form = formOf(article);
  if (form === null) return null;
  const story = entryStatements(form.entries, { most: STORY[length], lang });
  if (story.length === 0) return null;
  const units = rankedUnits({ ...article, passages: form.before }, lang);
  const lead = units.length === 1 && units[0]?.barred === false ? [0] : leadOf(units);
  return { standfirst: lead.flatMap((at) => units[at] ?? []).map(statement), story };
}

export interface KeyBriefOptions {
  length: BriefLength;
}

/**
 * A brief made of an article's own sentences: no model, no network, the same for the same article. Headline and
 * sentences are verbatim, in the article's language ("und" when unknown), each citing its passage; no sentence occurs
 * twice. Parts without any text stay empty. Takes some milliseconds for an article of 1,000 words.
 */
export function keyBrief(article: Article, options: KeyBriefOptions): Brief {
  const lang = article.lang ?? plainLanguage(article.passages.map(({ text }) => text).join(' '));
  const { standfirst, story } = entriesBrief(article, lang, options) ?? storyBrief(article, lang, options);
  return {
    category: categoryOf(article, lang).label,
    headline: article.title,
    headlineCheck: null,
    standfirst,
    story,
    context: [],
    engine: 'instant',
    model: null,
    lang: lang ?? 'und',
    complete: true,
  };
}
