import type { Article } from '../article/types';
import type { Brief, BriefLength, Statement } from '../brief/types';
import { plainLanguage } from '../text/common-words';
import { candidatesOf } from './candidates';
import { categoryOf } from './category';
import { type Ranked, rank } from './rank';
import { select } from './select';

/** Most sentences of the story, by the length of the brief. */
const STORY: Record<BriefLength, number> = { short: 3, medium: 5, long: 8 };

/**
 * Largest share of the sentences left after the standfirst that makes the story: a short article would be shown whole
 * otherwise.
 */
const STORY_SHARE = 0.6;

/** The standfirst comes from the opening: the first third of the sentences, and at least `OPENING_LEAST` of them. */
const OPENING_SHARE = 1 / 3;
const OPENING_LEAST = 6;

/** Sentences in one paragraph of the story. */
const PARAGRAPH = 2;

/**
 * The standfirst: up to two sentences from the opening; one where the article has two or three, none where it has one.
 * Flaws count three times: nothing stands before a standfirst for its first words to refer to.
 */
function standfirstOf(ranked: Ranked[]): Ranked[] {
  const count = Math.min(2, Math.floor(ranked.length / 2));
  const opening = ranked
    .slice(0, Math.max(OPENING_LEAST, Math.ceil(ranked.length * OPENING_SHARE)))
    .map((item) => ({ ...item, score: item.score - 2 * item.flaw }));
  return select(opening, { sentences: count, words: Number.POSITIVE_INFINITY });
}

function statement({ candidate }: Ranked): Statement {
  return { text: candidate.text, origin: 'article', citations: [[1, candidate.passage]] };
}

/** The story in paragraphs: a new one begins after two sentences where the next is from another passage. */
function paragraphs(story: Ranked[]): Statement[] {
  let inParagraph = 0;
  return story.map((item, i) => {
    const samePassage = story[i - 1]?.candidate.passage === item.candidate.passage;
    const opens = i === 0 || (inParagraph >= PARAGRAPH && !samePassage);
    inParagraph = opens ? 1 : inParagraph + 1;
    return opens ? { ...statement(item), opens } : statement(item);
  });
}

/**
 * A brief made of an article's own sentences: no model, no network, the same for the same article. Headline and
 * sentences are verbatim, in the article's language ("und" when unknown), each citing its passage; no sentence occurs
 * twice. Parts without any text stay empty. Takes some milliseconds for an article of 1,000 words.
 */
export function keyBrief(article: Article, options: { length: BriefLength }): Brief {
  const lang = article.lang ?? plainLanguage(article.passages.map(({ text }) => text).join(' '));
  const ranked = rank(candidatesOf(article.passages, lang, article.title), { lang, title: article.title });
  const standfirst = standfirstOf(ranked);
  const left = ranked.length - standfirst.length;
  const story = select(
    ranked,
    { sentences: Math.min(STORY[options.length], Math.ceil(left * STORY_SHARE)), words: Number.POSITIVE_INFINITY },
    standfirst,
  );
  return {
    category: categoryOf(article, lang).label,
    headline: article.title,
    headlineCheck: null,
    standfirst: standfirst.map(statement),
    story: paragraphs(story),
    context: [],
    engine: 'instant',
    model: null,
    lang: lang ?? 'und',
    complete: true,
  };
}
