import type { Check, Statement } from '../../utils/brief/types';
import type { Finding } from '../../utils/check/types';
import type { I18n } from '../../utils/i18n/types';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';

/** Words that are named in the text itself; all of them stand in the list of findings. */
const NAMED = 4;

const missing = (findings: readonly Finding[]) => findings.filter(({ found }) => !found).map(({ text }) => text);

/** "Not found in the sources: 15 million": the words, in the reader's language; '' for a statement that is borne out. */
export function whyWords({ verdict, findings }: Check, i18n: I18n): string {
  const words = [...new Set(missing(findings))].slice(0, NAMED).map((text) => i18n.t('quoted', text));
  if (verdict === 'notFound')
    return words.length > 0 ? i18n.t('verdict_notFoundWords', words.join(', ')) : i18n.t('verdict_notFound');
  if (verdict === 'partly')
    return words.length > 0 ? i18n.t('verdict_partlyWords', words.join(', ')) : i18n.t('verdict_partly');
  return '';
}

/** Why a statement is marked, right below it: in words, never by colour alone. */
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

/** Everything that was looked up for a statement, and what came of it. */
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
