import type { KeptBrief } from './kept';
import { newRun } from './reduce';
import type { Run } from './types';

/** No tab: the brief is read from the library, without its page. */
const NO_TAB = -1;

/** The run that shows a kept brief as it was. */
export function runOf(kept: KeptBrief): Run {
  const { key, savedAt, article, instant, brief, wordsRead, parts, usage, sent, coverage, lookups, questions } = kept;
  const { url } = article;
  return {
    ...newRun({ id: key, tabId: NO_TAB, url, clickedAt: savedAt, private: false, scope: article.scope }),
    ...{ key, stage: 'done', keptAt: savedAt, startedAt: savedAt, endedAt: savedAt },
    ...{ article, instant, brief, wordsRead, parts, usage, sent, coverage, lookups, questions },
  };
}
