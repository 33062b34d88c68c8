import type { ComponentChildren } from 'preact';
import { PROVIDERS } from '../../utils/core/settings/presets';
import { type EndpointSettings, type ProviderId, THINKING } from '../../utils/core/settings/provider';
import type { Settings } from '../../utils/platform/storage/settings';
import { useI18n } from '../shared/i18n';
import { Advanced } from './Advanced';
import { Can } from './Can';
import { ExtraField } from './ExtraField';
import { HeadersField } from './HeadersField';
import { Choice, NumberField } from './parts';
import { Locked } from './policy';

interface Props {
  draft: EndpointSettings;
  provider: ProviderId;
  place: Settings['keyStorage'];
  onPlace(place: Settings['keyStorage']): void;
  open: boolean;
  /** Fields that stand here for some services, and above for others. */
  children?: ComponentChildren;
  onChange(change: Partial<EndpointSettings>): void;
}

/**
 * Fields of an endpoint that few readers change: headers, the context of the model, how much it thinks, how long it is
 * waited for, how it is asked.
 */
export function EndpointMore({ draft, provider, place, onPlace, onChange, open, children }: Props) {
  const { t } = useI18n();
  const toldContext = draft.told?.model === draft.model ? draft.told?.context : null;
  return (
    <Advanced part="endpoint" open={open}>
      {children}
      <Can draft={draft} provider={provider} />
      <Locked field="keyStorage">
        <Choice
          label={t('keyStorage')}
          value={place}
          options={(['local', 'session'] as const).map((value) => ({ value, label: t(`keyStorage_${value}`) }))}
          onChange={onPlace}
        />
      </Locked>
      <HeadersField headers={draft.headers} onChange={(headers) => onChange({ headers })} />
      <ExtraField extra={draft.extra ?? {}} onChange={(extra) => onChange({ extra })} />
      <Locked field="contextTokens">
        <NumberField
          label={t('contextTokens')}
          hint={t('contextTokens_hint')}
          value={draft.contextTokens || toldContext || PROVIDERS[provider].contextTokens}
          min={2000}
          max={2_000_000}
          onChange={(contextTokens) => onChange({ contextTokens })}
        />
      </Locked>
      <Choice
        label={t('thinking_label')}
        hint={t('thinking_hint')}
        value={draft.thinking ?? 'auto'}
        options={THINKING.map((value) => ({ value, label: t(`thinking_${value}`) }))}
        onChange={(thinking) => onChange({ thinking })}
      />
      <NumberField
        label={t('patience_label')}
        hint={t('patience_hint')}
        value={draft.patience ?? 0}
        min={0}
        max={86_400}
        onChange={(patience) => onChange({ patience })}
      />
      <Choice
        label={t('local_small')}
        hint={t('local_small_hint')}
        value={draft.small}
        options={(['auto', 'yes', 'no'] as const).map((value) => ({ value, label: t(`local_small_${value}`) }))}
        onChange={(small) => onChange({ small })}
      />
    </Advanced>
  );
}
