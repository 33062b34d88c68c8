import { remoteCapabilities } from '../../utils/core/settings/capabilities';
import { PROVIDERS } from '../../utils/core/settings/presets';
import type { EndpointSettings, ProviderId } from '../../utils/core/settings/provider';
import { useI18n } from '../shared/i18n';

/** The known properties of an endpoint's model, before it is asked for anything. */
export function Can({ draft, provider }: { draft: EndpointSettings; provider: ProviderId }) {
  const { t, number } = useI18n();
  const { baseURL } = draft;
  const contextTokens = draft.contextTokens || PROVIDERS[provider].contextTokens;
  const can = remoteCapabilities({ provider, baseURL, contextTokens });
  return (
    <p class="hint" data-can>
      {[
        t('can_context', number(can.contextTokens)),
        can.local ? t('can_here') : '',
        can.grammar ? t('can_grammar') : '',
        can.webSearch ? t('can_search') : t('can_noSearch'),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
