import { remoteCapabilities } from '../../utils/core/settings/capabilities';
import { PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderId } from '../../utils/core/settings/provider';
import { useI18n } from '../shared/i18n';

/** The known properties of an endpoint's model, before it is asked for anything. */
export function Can({ draft, provider }: { draft: EndpointSettings; provider: ProviderId }) {
  const { t, number, money } = useI18n();
  const { baseURL } = draft;
  const told = draft.told?.model === draft.model ? draft.told : null;
  const contextTokens = draft.contextTokens || told?.context || PROVIDERS[provider].contextTokens;
  const can = remoteCapabilities({ provider, baseURL, contextTokens });
  return (
    <p class="hint" data-can>
      {[
        t('can_context', number(can.contextTokens)),
        told?.price ? t('can_price', money(told.price.input, 'USD'), money(told.price.output, 'USD')) : '',
        can.local ? t('can_here') : '',
        can.grammar ? t('can_grammar') : '',
        can.webSearch ? t('can_search') : t('can_noSearch'),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
