import browser from 'webextension-polyfill';
import { originPattern } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderId } from '../../utils/core/settings/provider';
import { repairsFor } from '../../utils/core/settings/repairs';
import { canHideOrigin } from '../../utils/platform/origin-rules';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import { OllamaSteps } from './OllamaSteps';
import { Repairs } from './Repairs';
import type { EndpointState } from './use-endpoint';

interface Props {
  state: EndpointState;
  service: string;
  provider: ProviderId;
  draft: EndpointSettings;
  /** A model that the preset suggests, and its service no longer knows. */
  isGone: boolean;
  /** Changes the endpoint, and asks it again. */
  onRepair(change: Partial<EndpointSettings>): void;
  onAllowed(): void;
  onRefused(): void;
}

/** The result of saving or testing, in words. */
export function EndpointResult({ state, service, provider, draft, isGone, onRepair, onAllowed, onRefused }: Props) {
  const { t, number, plural } = useI18n();
  const { said, answer } = state;
  const { baseURL } = draft;
  const failed = answer?.ok === false ? { kind: answer.error.kind, models: answer.models ?? [] } : null;
  const repairs = failed ? repairsFor({ provider, draft, ...failed, canHideOrigin: canHideOrigin() }) : [];
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
            <>
              {answer.error.kind === 'cors' && (
                <button type="button" class="primary" onClick={allow}>
                  {t('allowSite', URL.canParse(baseURL) ? new URL(baseURL).host : baseURL)}
                </button>
              )}
              <Repairs {...{ repairs, kind: answer.error.kind, service }} onChange={onRepair} />
            </>
          }
        >
          {answer.fault && <p class="fault">{t('fault', t(`fault_${answer.fault}`))}</p>}
          {answer.error.kind === 'unknownModel' && isGone && <p>{t('model_gone', draft.model, service)}</p>}
          <ErrorWords {...answer.error} service={service} />
          {answer.error.kind === 'ollamaOrigins' && <OllamaSteps />}
          {repairs.some(({ type }) => type === 'origin') && <p>{t('repair_origin_hint')}</p>}
        </Notice>
      )}
    </>
  );
}
