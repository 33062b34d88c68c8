import type { Article } from '../../utils/core/article/types';
import type { Source } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { type Mark, timeline } from './timeline';

/** Who published when, where and what: a table with a row for each outlet, in order of time, and a mark in it. */
export function Timeline({ article, sources }: { article: Article; sources: readonly Source[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const marks = timeline(article, sources);
  if (!marks) return null;
  const what = (mark: Mark) => t(`cov_dot_${kindOf(mark)}`);
  return (
    <details class="timeline">
      <summary>{t('timeline')}</summary>
      <table>
        <caption class="heard">{t('cov_tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cov_who')}</th>
            <th scope="col">{t('cov_when')}</th>
            <th scope="col">{t('cov_what')}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark.id}>
              <th scope="row">
                {mark.outlet}
                {mark.country && <span class="timeline-country"> {i18n.country(mark.country)}</span>}
              </th>
              <td>
                {i18n.date(mark.publishedAt)}
                <span class="timeline-line" aria-hidden="true">
                  <i class={`dot ${kindOf(mark)}`} style={{ insetInlineStart: `${mark.at * 100}%` }} />
                </span>
              </td>
              <td>{what(mark)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Opinion and follow-ups share a symbol: neither counts as a report. */
const kindOf = ({ group }: Mark) => (group === 'opinion' ? 'followup' : group);
