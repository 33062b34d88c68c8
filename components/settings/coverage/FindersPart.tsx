import { finderOrigins } from '../../../utils/core/coverage/finders/origins';
import {
  FINDER_KEYS,
  FINDER_NAMES,
  type FinderName,
  isFinderOn,
  OPT_IN_FINDERS,
} from '../../../utils/core/settings/finders';
import { useI18n } from '../../shared/i18n';
import { Advanced } from '../Advanced';
import type { SectionProps } from '../parts';
import { Locked } from '../policy';
import { AllowOrigins } from './AllowOrigins';
import { FinderKey } from './FinderKey';
import { FinderRow } from './FinderRow';
import { SearxngAddress } from './SearxngAddress';
import { useMissingOrigins } from './use-missing-origins';

/** The finders to search with, as a table; below it, folded, what some need beside permission, and each one's habits. */
export function FindersPart({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const on = FINDER_NAMES.filter((name) => isFinderOn(settings, name));
  // Finders that lack only the browser's permission; the others lack a key.
  const missing = useMissingOrigins(
    on.filter((name) => !needsKey(name)).flatMap((name) => finderOrigins(name, settings)),
  );
  // A finder that needs more than permission stands where that is set up, until it is; so does one that is off at first.
  const isMore = (name: FinderName) =>
    needsKey(name) || OPT_IN_FINDERS.some((one) => one === name) || (name === 'searxng' && settings.searxng === '');
  const rows = (names: readonly FinderName[]) =>
    names.map((name) => <FinderRow key={name} name={name} settings={settings} update={update} />);
  return (
    <>
      <h3 id="coverage-finders">{t('coverageSet_finders')}</h3>
      <p class="hint">{t('coverageSet_finders_hint')}</p>
      <table class="finders-table" aria-labelledby="coverage-finders">
        <FinderColumns />
        <tbody>{rows(FINDER_NAMES.filter((name) => !isMore(name)))}</tbody>
      </table>
      {missing && missing.length > 1 && (
        <p class="buttons">
          <AllowOrigins origins={missing} label={t('coverageSet_allowAll')} />
        </p>
      )}
      <Advanced part="finders">
        <table class="finders-table" aria-label={t('coverageSet_finders')}>
          <FinderColumns />
          <tbody>{rows(FINDER_NAMES.filter(isMore))}</tbody>
        </table>
        <Locked field="searxng">
          <SearxngAddress key={settings.searxng} settings={settings} update={update} />
        </Locked>
        {FINDER_NAMES.map((name) => {
          const key = FINDER_KEYS[name];
          return (
            key && (
              <FinderKey
                key={name}
                name={name}
                from={key}
                place={settings.keyStorage}
                origins={finderOrigins(name, settings)}
              />
            )
          );
        })}
        <dl class="finder-notes">
          {FINDER_NAMES.map((name) => (
            <div key={name}>
              <dt>{t(`finder_${name}`)}</dt>
              <dd>{t(`coverageSet_finder_${name}_hint`)}</dd>
            </div>
          ))}
        </dl>
      </Advanced>
    </>
  );
}

function needsKey(name: FinderName): boolean {
  const key = FINDER_KEYS[name];
  return key !== undefined && !key.optional;
}

function FinderColumns() {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        {(['name', 'sent', 'access', 'on'] as const).map((column) => (
          <th key={column} scope="col">
            {t(`coverageSet_column_${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
