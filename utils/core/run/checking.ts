import type { Article } from '../article/types';
import { attribute } from '../brief/parser/attribute';
import type { Brief, BriefLine, Check, Statement } from '../brief/types';
import { checkStatement } from '../check/check';
import { headlineResult } from '../check/headline';
import { type CheckSources, indexSources } from '../check/read/index-sources';
import { hasWords, isAssured } from '../check/tiers';
import type { CheckOptions, CheckResult } from '../check/types';
import type { Source } from '../coverage/types';
import { folded } from '../text/fold';
import type { LangTag } from '../text/lang-tag';
import { contentWords } from '../text/tokens';

/** The sources of a brief, ready to be checked against, and how. */
export interface Checker {
  /**
   * A line with its check. Citations that do not support it are replaced by some that do, where there are any. A line
   * of context that the sources support becomes one of the story; one of the story that no source supports and that
   * cites nothing stays without citations.
   */
  line(line: BriefLine): BriefLine;
  /** Statements that were written before, each with its check of today; the model's own stay as they are. */
  statements(statements: readonly Statement[]): Statement[];
  /** A finished brief with every statement and the headline checked. */
  brief(brief: Brief): Brief;
  /** A line of a comparison with its check. Its citations stay: they make it agreement or difference. */
  across(line: BriefLine): BriefLine;
  /** A line of an answer with its check, treated as one of the story. */
  answer(line: BriefLine): BriefLine;
}

/** Least content words in a statement of context that may be recognised as the sources' own. */
const TELLING_WORDS = 4;

/** A checker of statements in `lang` on an article and the other sources that were read. */
export function createChecker(article: Article, lang: LangTag | null, others: readonly Source[] = []): Checker {
  const sources: CheckSources = indexSources([
    { number: 1, lang: article.lang, publishedAt: article.publishedAt, passages: article.passages },
    ...others.flatMap(({ number, lang: own, publishedAt, passages }) =>
      number === null ? [] : [{ number, lang: own, publishedAt, passages }],
    ),
  ]);
  const options: CheckOptions = { lang, publishedAt: article.publishedAt };
  const look = (statement: Pick<Statement, 'text' | 'citations'>) => checkStatement(statement, sources, options);

  function line(line: BriefLine): BriefLine {
    const { tag, text } = line;
    if (tag === 'category') return line;
    if (tag === 'headline') return withHeadlineCheck(line);
    const inStory = tag === 'standfirst' || tag === 'story';
    const given = inStory && line.citations.length === 0 ? attribute(text, article.passages, lang) : line.citations;
    const result = look({ text, citations: given });
    const check = checkOf(result);
    if (tag === 'context') {
      // A statement that the model calls its own becomes the sources' where they make it, too.
      const enough = contentWords(text, lang).length >= TELLING_WORDS;
      const held = enough && isAssured(result.verdict) ? (result.mended ?? []) : [];
      return held.length > 0 ? { ...line, tag: 'story', citations: held, check } : line;
    }
    // An unsupported statement gets no citation from us: that would lend it a source.
    const better = hasWords(result.verdict) || given.length > 0 ? result.mended : null;
    if (!better) return { ...line, citations: given, check };
    return { ...line, citations: better, check, ...(line.citations.length > 0 ? { mended: line.citations } : {}) };
  }

  function withHeadlineCheck(line: BriefLine): BriefLine {
    if (line.by === 'instant' || isTitle(line.text, article)) return line;
    return { ...line, check: checkOf(headlineResult(look({ text: line.text, citations: [] }))) };
  }

  /** The result for a statement; for one whose head was set apart, with its head where it is not whole without. */
  function lookAt({ text, citations, head }: Statement): CheckResult {
    const result = look({ text, citations });
    if (head === undefined || result.verdict === 'verbatim') return result;
    const whole = look({ text: `${head}: ${text}`, citations });
    return whole.verdict === 'verbatim' ? whole : result;
  }

  const statement = (one: Statement): Statement =>
    one.origin === 'ai' ? one : { ...one, check: checkOf(lookAt(one)) };

  return {
    line,
    answer: (one) => ({ ...line({ ...one, tag: 'story' }), tag: one.tag }),
    statements: (all) => all.map(statement),
    across: (one) => ({ ...one, check: checkOf(look(one)) }),
    brief: (brief) => ({
      ...brief,
      headlineCheck: isOwnHeadline(brief, article)
        ? null
        : checkOf(headlineResult(look({ text: brief.headline, citations: [] }))),
      standfirst: brief.standfirst.map(statement),
      story: brief.story.map(statement),
    }),
  };
}

function isTitle(headline: string, { title }: Article): boolean {
  return folded(headline) === folded(title);
}

/** True where the headline is the outlet's: there is nothing to check. */
function isOwnHeadline({ headline, engine, filled }: Brief, article: Article): boolean {
  return headline === '' || engine === 'instant' || filled?.includes('headline') === true || isTitle(headline, article);
}

function checkOf({ verdict, findings, evidence, score }: CheckResult): Check {
  return { verdict, findings, evidence, score };
}
