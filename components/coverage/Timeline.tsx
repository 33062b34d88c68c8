import type { Article } from '../../utils/core/article/types';
import type { Source } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { type Mark, timeline } from './timeline';

/** The times and countries of publication: a small picture, and the same as a table. */
export function Timeline({ article, sources }: { article: Article; sources: readonly Source[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const picture = timeline(article, sources);
  if (!picture) return null;
  const country = (code: string) =>
    code === 'tab'
      ? t('cov_dot_tab')
      : code === '*'
        ? t('cov_elsewhere')
        : code
          ? i18n.country(code)
          : t('cov_countryUnknown');
  const marks = picture.rows.flatMap(({ marks }) => marks).sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
  return (
    <figure class="timeline">
      <div aria-hidden="true">
        {picture.rows.map((row) => (
          <div class="timeline-row" key={row.country}>
            <span>{country(row.country)}</span>
            <span class="timeline-line">
              {row.marks.map((mark) => (
                <i key={mark.id} class={`dot ${mark.group}`} style={{ insetInlineStart: `${mark.at * 100}%` }} />
              ))}
            </span>
          </div>
        ))}
        <div class="timeline-row timeline-ends">
          <span />
          <span>
            <span>{i18n.date(picture.first)}</span>
            <span>{i18n.date(picture.last)}</span>
          </span>
        </div>
        <p class="timeline-key">
          {(['tab', 'report', 'reprint', 'followup'] as const)
            .filter((group) => marks.some((mark) => kindOf(mark) === group))
            .map((group) => (
              <span key={group}>
                <i class={`dot ${group}`} /> {t(`cov_dot_${group}`)}
              </span>
            ))}
        </p>
      </div>
      <details>
        <summary>{t('cov_asTable')}</summary>
        <table>
          <caption>{t('cov_tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cov_when')}</th>
              <th scope="col">{t('cov_who')}</th>
              <th scope="col">{t('cov_where')}</th>
              <th scope="col">{t('cov_what')}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map((mark) => (
              <tr key={mark.id}>
                <td>{i18n.date(mark.publishedAt)}</td>
                <th scope="row">{mark.outlet}</th>
                <td>{mark.group === 'tab' ? t('thisTab') : country(mark.country)}</td>
                <td>{t(`cov_dot_${kindOf(mark)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Opinion and follow-ups share a symbol: neither counts as a report. */
const kindOf = ({ group }: Mark) => (group === 'opinion' ? 'followup' : group);
