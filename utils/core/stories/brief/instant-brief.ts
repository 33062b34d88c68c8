import type { Article } from '../../article/types';
import type { Brief, BriefLength } from '../../brief/types';
import { comparableSources } from '../../coverage/state';
import type { Coverage } from '../../coverage/types';
import { keyBrief } from '../../instant/key-brief';
import { type CitedReport, readReport } from '../novelty/report';
import { storyStatements } from './story-statements';

/** Most sentences of the story, by the length of the brief: more than of one article, for there are several. */
const STORY: Record<BriefLength, number> = { short: 4, medium: 8, long: 12 };

/** The brief of a story from its reports, without a model: that of the first, its story told from all of them. */
export function storyInstant(article: Article, coverage: Coverage, length: BriefLength): Brief {
  const own = keyBrief(article, { length });
  const others = comparableSources(coverage.sources);
  if (others.length === 0) return own;
  const reports: CitedReport[] = [
    { ...readReport(article.canonicalUrl, article.outlet, article), number: 1 },
    ...others.map((one) => ({
      ...readReport(one.id, one.outlet, { ...one, canonicalUrl: one.url }),
      number: one.number ?? 0,
    })),
  ];
  const said = own.standfirst.map(({ text }) => text);
  return { ...own, story: storyStatements(reports, { most: STORY[length], said }) };
}
