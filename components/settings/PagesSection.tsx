import { useState } from 'preact/hooks';
import { normalSite } from '../../utils/core/text/site';
import { useI18n } from '../shared/i18n';
import { Field, Section, type SectionProps, Switch } from './parts';
import { Locked, usePolicy } from './policy';
import { useAllSites } from './use-all-sites';

/** Where Recoupe looks without being clicked (nowhere, unless switched on), and where it never does. */
export function PagesSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const { refused, change } = useAllSites(({ checked }) => update({ detectEverywhere: checked }));
  const set = usePolicy().neverSites ?? [];
  return (
    <Section id="pages" title="section_pages">
      <Locked field="detectEverywhere">
        <Switch
          key={`${settings.detectEverywhere}${refused}`}
          label={t('detectEverywhere')}
          hint={t('detectEverywhere_hint')}
          checked={settings.detectEverywhere}
          onChange={change}
        />
      </Locked>
      {refused && <p role="status">{t('detectEverywhere_refused')}</p>}
      <NeverSites
        sites={settings.neverSites.filter((site) => !set.includes(site))}
        onChange={(neverSites) => void update({ neverSites })}
      />
      {set.length > 0 && (
        <p class="hint" data-locked="neverSites">
          {t('policy_sites', set.join(', '))}
        </p>
      )}
    </Section>
  );
}

/**
 * One site a line; whole addresses are accepted, too. A line that is not a site is reported, and kept for correction.
 */
function NeverSites({ sites, onChange }: { sites: readonly string[]; onChange(sites: string[]): void }) {
  const { t } = useI18n();
  const [wrong, setWrong] = useState('');
  const [text, setText] = useState(sites.join('\n'));
  const take = () => {
    const lines = text.split(/[\s,;]+/).filter(Boolean);
    const named = lines.map((line) => ({ line, site: normalSite(line) }));
    setWrong(
      named
        .filter(({ site }) => site === '')
        .map(({ line }) => line)
        .join(', '),
    );
    const next = [...new Set(named.map(({ site }) => site).filter(Boolean))];
    if (next.join() !== sites.join()) onChange(next);
  };
  return (
    <>
      <Field label={t('neverSites')} hint={t('neverSites_hint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={take}
          />
        )}
      </Field>
      {wrong && <p role="alert">{t('neverSites_wrong', wrong)}</p>}
    </>
  );
}
