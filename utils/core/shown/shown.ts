import type { Brief, Statement } from '../brief/types';
import type { Run } from '../run/types';

/** True when a brief has any text yet. */
export function hasText(brief: Brief | null): boolean {
  return brief !== null && brief.standfirst.length + brief.story.length > 0;
}

/** The brief that the panel shows: the model's from its first statement, until then the key sentences. */
export function shownBrief(run: Run): Brief | null {
  return hasText(run.brief) ? run.brief : (run.instant ?? run.brief);
}

/** The story as paragraphs, each a run of statements. */
export function paragraphs(story: readonly Statement[]): Statement[][] {
  const result: Statement[][] = [];
  for (const statement of story) {
    const last = result.at(-1);
    if (!last || statement.opens) result.push([statement]);
    else last.push(statement);
  }
  return result;
}

/** True when a brief has context from a model, which must not be shown without the disclaimer. */
export function needsDisclaimer(brief: Brief): boolean {
  return brief.context.length > 0;
}
