import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/platform/storage/settings';
import { supportReport } from '../../utils/platform/support-report';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';
import { Section } from './parts';

/** What whoever helps needs to know, to be read before it is copied. */
export function SupportSection({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const [report, setReport] = useState('');
  const [outcome, setOutcome] = useState('');
  const said = useFading(outcome, { fades: true });
  useEffect(() => void supportReport(settings).then(setReport), [settings]);
  const copy = () =>
    void navigator.clipboard.writeText(report).then(
      () => setOutcome(t('copied')),
      () => setOutcome(t('copyFailed')),
    );
  return (
    <Section id="support" title="section_support">
      <p>{t('support_body')}</p>
      <details>
        <summary>{t('support_report')}</summary>
        <pre class="line" lang="en" dir="ltr">
          {report}
        </pre>
      </details>
      <p class="buttons">
        <button type="button" data-action="copy-report" disabled={report === ''} onClick={copy}>
          {t('support_copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </Section>
  );
}
