import type { MonthSpace } from '../../utils/platform/storage/kept/shelf';
import { useI18n } from '../shared/i18n';

/** Space that kept briefs take, by month. */
export function SpaceList({ space }: { space: readonly MonthSpace[] }) {
  const i18n = useI18n();
  const megabytes = (bytes: number) => i18n.number(Math.round(bytes / 1e5) / 10);
  const all = space.reduce((sum, { bytes }) => sum + bytes, 0);
  if (space.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('care_space', megabytes(all))}</summary>
      <table>
        <tbody>
          {space.map(({ month, briefs, bytes }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>{i18n.plural('keptBriefs', briefs)}</td>
              <td>{i18n.t('care_megabytes', megabytes(bytes))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
