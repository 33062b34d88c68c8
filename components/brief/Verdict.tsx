import type { Check, Statement } from '../../utils/core/brief/types';
import { whyWords } from '../../utils/core/shown/why';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';

/** The reason why a statement is marked, right below it: in words, never by colour alone. */
export function Why({ statement }: { statement: Statement }) {
  const i18n = useI18n();
  const words = statement.check ? whyWords(statement.check, i18n) : '';
  if (!words && !statement.mended) return null;
  return (
    <span class={`why ${statement.check?.verdict ?? ''}`}>
      {words && (
        <span>
          <Icon name="warning" /> {words}
        </span>
      )}
      {statement.mended && <span class="mended">{i18n.t('verdict_mended')}</span>}
    </span>
  );
}

/** All details looked up for a statement, with their results. */
export function Findings({ check }: { check: Check }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div class="findings">
      <p>
        <strong>{t(`verdict_${check.verdict}`)}</strong>
      </p>
      {check.findings.length > 0 && (
        <ul>
          {check.findings.map(({ kind, text, found, passage }, index) => (
            <li key={index} class={found ? 'found' : 'missing'}>
              {t(found ? 'finding_found' : 'finding_missing', t(`finding_${kind}`), text)}
              {passage && <span class="source-facts"> {passage.join('·')}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
