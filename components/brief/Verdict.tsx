import type { Check, Statement } from '../../utils/core/brief/types';
import { isWarned } from '../../utils/core/check/tiers';
import type { Finding } from '../../utils/core/check/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { whyWords } from '../../utils/core/shown/why';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { passageNumber, useReading } from './reading';

/**
 * The mark of a statement's tier: a shape of its own for each, and its words for those who point at it or listen. A
 * statement that warns has its words below it instead.
 */
export function TierMark({ check }: { check: Check }) {
  const { t } = useI18n();
  const reading = useReading();
  if (isWarned(check.verdict)) return null;
  const at = check.evidence?.[0];
  const words = [t(`verdict_${check.verdict}`), at && passageNumber([at.source, at.passage], reading)]
    .filter(Boolean)
    .join(' ');
  return (
    <span class="tier" data-verdict={check.verdict} title={words}>
      <span class="heard"> ({words})</span>
    </span>
  );
}

/** The one whose words a statement is, where it was copied out of a quotation without its marks. */
export function WordsOf({ check }: { check: Check }) {
  const i18n = useI18n();
  const quoted = check.findings.find(({ kind }) => kind === 'quotation');
  return quoted ? <span class="words-of"> ({findingWords(quoted, i18n)})</span> : null;
}

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
  const reading = useReading();
  return (
    <div class="findings">
      <p>
        <strong>{i18n.t(`verdict_${check.verdict}`)}</strong>
      </p>
      {check.findings.length > 0 && (
        <ul>
          {check.findings.map((finding, index) => (
            <li key={index} class={finding.found ? 'found' : 'missing'}>
              {findingWords(finding, i18n)}
              {finding.passage && <span class="source-facts"> {passageNumber(finding.passage, reading)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function findingWords({ kind, text, found }: Finding, { t }: I18n): string {
  if (kind === 'quotation') return text ? t('finding_ofSpeaker', text) : t('finding_ofNobody');
  return t(found ? 'finding_found' : 'finding_missing', t(`finding_${kind}`), text);
}
