import { type TextChanges, textChanges } from '../article/changes';
import type { Article } from '../article/types';
import type { Brief, Check } from '../brief/types';
import type { Verdict } from '../check/types';
import type { LangTag } from '../text/lang-tag';
import { createChecker } from './checking';
import type { KeptBrief } from './kept';

/** A statement of a kept brief that the text of its article supports less than it did. */
export interface FallenStatement {
  text: string;
  /** The verdict of the check against the earlier text. */
  before: Verdict;
  /** The check against today's text. */
  check: Check;
}

/** The changes in an article since a brief of it was kept. Plain data. */
export interface Changes extends TextChanges {
  /** Statements of the kept brief that no longer hold, its headline among them where a model wrote it. */
  statements: FallenStatement[];
  /** Language of those; 'und' when unknown. */
  lang: LangTag;
}

/**
 * The rank of each tier: a statement no longer holds once it warns, or once the source's own words are gone.
 * 'unchecked' says nothing, and so neither rises nor falls.
 */
const RANK: Partial<Record<Verdict, number>> = {
  verbatim: 2,
  excerpt: 2,
  wordsFound: 1,
  unproven: 1,
  notFound: 0,
  figureNotFound: 0,
};

/**
 * Compares today's text with that of a kept brief, and checks the brief against both. The kept brief stays as it is.
 */
export function changesSince(kept: KeptBrief, article: Article): Changes {
  const brief = kept.brief ?? kept.instant;
  const lang = brief.lang === 'und' ? null : brief.lang;
  const others = kept.coverage?.sources ?? [];
  const checked = (text: Article) => checksOf(createChecker(text, lang, others).brief(brief));
  const now = checked(article);
  const statements = checked(kept.article).flatMap(({ text, check: before }, at): FallenStatement[] => {
    const check = now[at]?.check;
    if (!check || !before) return [];
    const [then, today] = [RANK[before.verdict], RANK[check.verdict]];
    return then !== undefined && today !== undefined && today < then ? [{ text, before: before.verdict, check }] : [];
  });
  return { ...textChanges(kept.article, article), statements, lang: brief.lang };
}

/** The statements that rest on the sources, with their checks. */
function checksOf({ headline, headlineCheck, standfirst, story, engine }: Brief) {
  // Key sentences have the article's own title, whose change is reported apart.
  const title = engine === 'instant' ? [] : [{ text: headline, check: headlineCheck ?? undefined }];
  return [...title, ...standfirst, ...story].map(({ text, check }) => ({ text, check }));
}
