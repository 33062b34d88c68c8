import { Section, type SectionProps, Switch } from '../settings/parts';
import { useI18n } from '../shared/i18n';

/** The switch for asking feeds in the background, with whom it asks and how often. */
export function RefreshSwitch({ settings, update }: SectionProps) {
  const { t, plural } = useI18n();
  const hosts = [...new Set(settings.feeds.map(({ url }) => new URL(url).hostname))].sort();
  const set = async ({ checked }: { checked: boolean }) => {
    await update({ refreshFeeds: checked });
    // Without this the browser may delete what was kept where its disk runs short.
    if (checked) await navigator.storage?.persist?.().catch(() => false);
  };
  return (
    <Section id="refresh" title="section_background">
      <Switch
        label={t('following_refreshSwitch')}
        hint={t('following_refresh_hint')}
        checked={settings.refreshFeeds}
        onChange={(now) => void set(now)}
      />
      {hosts.length > 0 && (
        <details>
          <summary>{plural('following_hosts', hosts.length)}</summary>
          <ul>
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
