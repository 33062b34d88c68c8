import { writingNow } from '../../utils/core/settings/now';
import { serviceName } from '../../utils/core/settings/presets';
import { ownEndpoint } from '../../utils/core/settings/saved-endpoints';
import type { Settings } from '../../utils/platform/storage/settings';
import { useI18n } from '../shared/i18n';
import { useBuiltIn } from '../shared/use-built-in';

/** One line on what writes now, where the text goes, and when other reports are searched. */
export function NowLine({ settings }: { settings: Settings }) {
  const { t, lang } = useI18n();
  const { status } = useBuiltIn({ input: null, output: lang });
  const now = writingNow(settings, { isReady: status?.state === 'ready' });
  const own = ownEndpoint(settings);
  return (
    <p class="now" data-now={now}>
      <strong>{t(`now_${now}`, own?.model ?? '', serviceName(settings.provider, own?.baseURL ?? ''))}</strong>{' '}
      {t(settings.coverageAuto ? 'now_searchAlways' : 'now_searchAsked')}
    </p>
  );
}
