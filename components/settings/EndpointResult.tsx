import browser from 'webextension-polyfill';
import { originPattern } from '../../utils/core/settings/presets';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import { OllamaSteps } from './OllamaSteps';
import type { EndpointState } from './use-endpoint';

interface Props {
  state: EndpointState;
  service: string;
  baseURL: string;
  onAllowed(): void;
  onRefused(): void;
}

/** The result of saving or testing, in words. */
export function EndpointResult({ state, service, baseURL, onAllowed, onRefused }: Props) {
  const { t, number, plural } = useI18n();
  const { said, answer } = state;
  const words = () => {
    if (said === 'testing') return t('testing');
    if (said === 'saved') return t('saved');
    if (said === 'savedNotAllowed') return t('saved_notAllowed', service);
    if (said === 'refused') return t('allow_refused');
    if (answer?.ok) {
      return state.asked === 'listModels'
        ? plural('modelsOffered', answer.models.length)
        : t('connectionWorks', number(answer.ms), answer.models.length);
    }
    return '';
  };
  const allow = () =>
    void browser.permissions
      .request({ origins: [originPattern(baseURL)] })
      .then((granted) => (granted ? onAllowed() : onRefused()), onRefused);
  return (
    <>
      <p role="status" class="said">
        {words()}
      </p>
      {answer && !answer.ok && (
        <Notice
          tone="warning"
          title={t(`error_${answer.error.kind}`, service)}
          actions={
            answer.error.kind === 'cors' && (
              <button type="button" class="primary" onClick={allow}>
                {t('allowSite', URL.canParse(baseURL) ? new URL(baseURL).host : baseURL)}
              </button>
            )
          }
        >
          {answer.fault && <p class="fault">{t('fault', t(`fault_${answer.fault}`))}</p>}
          <ErrorWords {...answer.error} service={service} />
          {answer.error.kind === 'ollamaOrigins' && <OllamaSteps />}
        </Notice>
      )}
    </>
  );
}
