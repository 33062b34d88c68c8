import type { Run } from '../run/types';
import type { I18n } from './i18n';

/** The state line's pieces: what the panel sets apart, and what a screen reader or a file gets joined. */
export interface StateLine {
  outlet: string;
  /** Kind, dates, words: in the order they are shown. */
  facts: string[];
  /** Sentences on what the reader must know about the text: cut, paywalled, read in part. */
  notes: string[];
}

/** The line of facts on the article and on how much of it was read. `now` is epoch ms. */
export function stateLine(run: Run, i18n: I18n, now: number): StateLine {
  const { article } = run;
  if (!article) return { outlet: '', facts: [], notes: [] };
  const { t } = i18n;
  const facts: string[] = [t(`kind_${article.kind}`)];
  if (article.publishedAt) facts.push(i18n.date(article.publishedAt));
  if (article.updatedAt && article.updatedAt !== article.publishedAt)
    facts.push(t('updatedAt', i18n.ago(article.updatedAt, now)));
  if (article.scope !== 'article') facts.push(t(`scope_${article.scope}`));
  facts.push(i18n.plural('wordsRead', run.wordsRead, i18n.number(article.words + (article.leftOut ?? 0))));
  if (run.parts > 1) facts.push(t('inParts', run.parts));

  const notes: string[] = [];
  if (article.cut) notes.push(t(article.paywalled ? 'note_paywallCut' : 'note_cut'));
  else if (article.paywalled) notes.push(t('note_paywall'));
  if (run.wordsRead < article.words) notes.push(t('note_budget'));
  return { outlet: article.outlet, facts: facts.filter((fact) => fact !== ''), notes };
}

/** The state line as one string. */
export function stateLineText(run: Run, i18n: I18n, now: number): string {
  const { outlet, facts, notes } = stateLine(run, i18n, now);
  return [[outlet, ...facts].filter(Boolean).join(' · '), ...notes].filter(Boolean).join(' ');
}
