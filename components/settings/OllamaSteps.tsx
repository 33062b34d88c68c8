import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ollamaOriginsLines, SYSTEMS, type System, systemOf } from '../../utils/core/settings/ollama';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';
import { Choice } from './parts';

/** The steps that let Recoupe talk to Ollama, for the reader's operating system, with a button that copies the lines. */
export function OllamaSteps() {
  const { t } = useI18n();
  const [system, setSystem] = useState<System>(() => systemOf(navigator.userAgent));
  const [outcome, setOutcome] = useState('');
  const said = useFading(outcome, { fades: true });
  const lines = ollamaOriginsLines(system, new URL(browser.runtime.getURL('/')).origin);
  const copy = () =>
    void navigator.clipboard.writeText(lines).then(
      () => setOutcome(t('copied')),
      () => setOutcome(t('copyFailed')),
    );
  return (
    <div class="ollama-steps">
      <Choice
        label={t('ollama_system')}
        value={system}
        options={SYSTEMS.map((value) => ({ value, label: t(`ollama_system_${value}`) }))}
        onChange={(chosen) => setSystem(chosen)}
      />
      <p>{t(`ollama_step_${system}`)}</p>
      <pre class="line" data-system={system}>
        {lines}
      </pre>
      <p class="buttons">
        <button type="button" onClick={copy}>
          {t('ollama_copy')}
        </button>
        <span role="status">{said}</span>
      </p>
      <p>{t(`ollama_after_${system}`)}</p>
    </div>
  );
}
