import { useEffect, useState } from 'preact/hooks';
import { send } from '../../utils/platform/messages/send';
import { keptDatabase } from '../../utils/platform/storage/kept/database';
import { openShelf } from '../../utils/platform/storage/kept/shelf';
import { useI18n } from '../shared/i18n';
import { NumberField, Section, type SectionProps } from './parts';
import { Locked } from './policy';

/** Most briefs that can be kept. */
const MOST = 50_000;

/** The briefs kept on this machine: how many to keep, the library, and a button to delete them. */
export function KeptSection({ settings, update }: SectionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [count, setCount] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const [unreadable, setUnreadable] = useState(0);
  const load = () =>
    void Promise.all([send({ type: 'countBriefs' }), openShelf(keptDatabase()).unreadable()]).then(
      ([all, broken]) => {
        setCount(all);
        setUnreadable(broken);
      },
      () => setFailed(true),
    );
  useEffect(load, []);
  const clear = () => void send({ type: 'clearBriefs' }).then(load, () => setFailed(true));
  return (
    <Section id="kept" title="section_kept">
      <Locked field="keepBriefs">
        <NumberField
          label={t('keepBriefs')}
          hint={t('keepBriefs_hint')}
          value={settings.keepBriefs}
          min={0}
          max={MOST}
          onChange={(keepBriefs) => void update({ keepBriefs })}
        />
      </Locked>
      {failed && <p role="alert">{t('kept_failed')}</p>}
      {unreadable > 0 && <p class="hint">{i18n.plural('keptUnreadable', unreadable)}</p>}
      {count !== null && (
        <p class="buttons">
          <span>{i18n.plural('keptBriefs', count - unreadable)}</span>
          <a href="/library.html">{t('menu_library')}</a>
          {count > 0 && (
            <button type="button" onClick={clear}>
              {t('clearBriefs')}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}
