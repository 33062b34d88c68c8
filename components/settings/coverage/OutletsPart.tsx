import { useState } from 'preact/hooks';
import { askToSend } from '../../../utils/platform/consent';
import { useI18n } from '../../shared/i18n';
import { type SectionProps, Switch } from '../parts';
import { Locked } from '../policy';
import { RemovableList } from './RemovableList';

/** Settings of outlets: whether facts on them are looked up, and which ones the reader hid or pinned. */
export function OutletsPart({ settings, update }: SectionProps) {
  const { t, number } = useI18n();
  const [said, setSaid] = useState('');
  const list = (field: 'pinnedOutlets' | 'hiddenOutlets') => {
    const hosts = settings[field];
    const remove = (host: string) =>
      void update({ [field]: hosts.filter((other) => other !== host) }).then(
        () => setSaid(t('coverageSet_removed', host)),
        () => setSaid(t('coverageSet_notSaved')),
      );
    return (
      <>
        <h4>{t(`coverageSet_${field}`)}</h4>
        {hosts.length === 0 && <p class="hint">{t(`coverageSet_${field}_none`)}</p>}
        <RemovableList items={hosts.map((host) => ({ id: host, name: host }))} onRemove={remove} />
      </>
    );
  };
  return (
    <>
      <details class="outlets">
        <summary>
          {t('coverageSet_outletsOf', number(settings.pinnedOutlets.length), number(settings.hiddenOutlets.length))}
        </summary>
        <Locked field="lookUpOutlets">
          <Switch
            label={t('coverageSet_lookUp')}
            hint={t('coverageSet_lookUp_hint')}
            checked={settings.lookUpOutlets}
            onChange={({ checked }) => {
              if (checked) void askToSend('searchTerms');
              void update({ lookUpOutlets: checked });
            }}
          />
        </Locked>
        {list('pinnedOutlets')}
        {list('hiddenOutlets')}
      </details>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
