import type { Brief, Statement } from '../brief/types';
import type { Run } from '../runs/types';

/** The brief that the panel shows: the model's once its story has begun, until then the key sentences. */
export function shownBrief(run: Run): Brief | null {
  return run.brief && run.brief.story.length > 0 ? run.brief : (run.instant ?? run.brief);
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

/** The disclaimer stands only beside context that came from a model. */
export function needsDisclaimer(brief: Brief): boolean {
  return brief.context.length > 0;
}
