import type { Difference } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';

interface Props {
  differences: readonly Difference[];
  texts: ReadonlyMap<number, SourceText>;
}

/** Figures and names on which the sources differ, found on this machine, without a model. */
export function Differences({ differences, texts }: Props) {
  const { t } = useI18n();
  if (differences.length === 0) return null;
  return (
    <div class="differences">
      <h3>{t('cov_differ')}</h3>
      <ul class="two">
        {differences.map(({ about, values }) => (
          <li key={`${about}${values[0]?.text}`} class="diff">
            {about && <b dir="auto">{about}</b>}
            <ul>
              {values.map(({ text, citations }) => (
                <li key={text}>
                  <mark dir="auto">{text}</mark>{' '}
                  <span class="source-facts">
                    {citations.map(([source, passage]) => (
                      <span key={`${source}.${passage}`}>
                        {texts.get(source)?.outlet ?? source} {source}·{passage}{' '}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
