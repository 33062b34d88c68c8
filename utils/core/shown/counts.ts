import { ALONE } from '../coverage/state';
import type { Counts } from '../coverage/types';
import type { Run } from '../run/types';
import type { I18n } from './i18n';

/** The counts of a run: before anything was searched, the article alone. */
export function countsOf(run: Run): Counts {
  return run.coverage?.counts ?? ALONE;
}

/**
 * "7 independent sources", "7 outlets; some may share a text" while reprints may hide among them, or "1 source: this
 * article".
 */
export function independentText({ independent, articles, upTo }: Counts, i18n: I18n): string {
  if (articles <= 1) return i18n.t('sources_thisArticle');
  return upTo ? i18n.plural('cov_upTo', independent) : i18n.plural('cov_independent', independent);
}

/** The figures behind the number of independent sources: "12 articles; AFP text in 5; 2 owners"; '' for one article. */
export function countedFrom({ articles, independent, owners, agencies }: Counts, i18n: I18n): string {
  if (articles <= 1) return '';
  const facts = [
    i18n.plural('cov_articles', articles),
    ...agencies.map((agency) => i18n.t('cov_agencyText', agency.name, i18n.number(agency.articles))),
    owners !== null && owners < independent ? i18n.plural('cov_owners', owners) : '',
  ];
  return facts.filter(Boolean).join(i18n.t('cov_semicolon'));
}
