import type { Provider } from '../../utils/core/settings/preset';
import { type EndpointSettings, THINKING } from '../../utils/core/settings/provider';
import { useI18n } from '../shared/i18n';
import { HeadersField } from './HeadersField';
import { Choice, NumberField } from './parts';
import { Locked } from './policy';

interface Props {
  draft: EndpointSettings;
  preset: Provider;
  onChange(change: Partial<EndpointSettings>): void;
}

/**
 * Fields of an endpoint that few readers change: headers, the context of the model, how much it thinks, how long it is
 * waited for, how it is asked.
 */
export function EndpointMore({ draft, preset, onChange }: Props) {
  const { t } = useI18n();
  return (
    <details class="more">
      <summary>{t('more')}</summary>
      <HeadersField headers={draft.headers} onChange={(headers) => onChange({ headers })} />
      <Locked field="contextTokens">
        <NumberField
          label={t('contextTokens')}
          hint={t('contextTokens_hint')}
          value={draft.contextTokens || preset.contextTokens}
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
    </details>
  );
}
