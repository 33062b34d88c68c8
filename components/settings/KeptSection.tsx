import { useEffect, useState } from 'preact/hooks';
import { linkTarget } from '../../utils/core/text/link-target';
import type { BriefListing } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';
import { useI18n } from '../shared/i18n';
import { NumberField, Section, type SectionProps } from './parts';
import { Locked } from './policy';

/** The briefs kept on this machine: how many to keep, a list, and buttons to delete them. */
export function KeptSection({ settings, update }: SectionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [list, setList] = useState<{ briefs: BriefListing[]; unreadable: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () =>
    void Promise.all([send({ type: 'listBriefs' }), send({ type: 'countBriefs' })]).then(
      ([briefs, all]) => setList({ briefs, unreadable: all - briefs.length }),
      () => setFailed(true),
    );
  useEffect(load, []);
  const remove = (key: string) => void send({ type: 'removeBrief', key }).then(load, () => setFailed(true));
  const clear = () => void send({ type: 'clearBriefs' }).then(load, () => setFailed(true));
  return (
    <Section id="kept" title="section_kept">
      <Locked field="keepBriefs">
        <NumberField
          label={t('keepBriefs')}
          hint={t('keepBriefs_hint')}
          value={settings.keepBriefs}
          min={0}
          max={50_000}
          onChange={(keepBriefs) => void update({ keepBriefs })}
        />
      </Locked>
      {failed && <p role="alert">{t('kept_failed')}</p>}
      {list && (
        <details class="kept">
          <summary>{i18n.plural('keptBriefs', list.briefs.length)}</summary>
          {list.unreadable > 0 && <p class="hint">{i18n.plural('keptUnreadable', list.unreadable)}</p>}
          {list.briefs.length + list.unreadable > 0 && (
            <button type="button" onClick={clear}>
              {t('clearBriefs')}
            </button>
          )}
          <ul>
            {list.briefs.map((brief) => (
              <li key={brief.key}>
                <a href={linkTarget(brief.url)} target="_blank" rel="noreferrer">
                  {brief.title}
                </a>
                <span class="hint">
                  {brief.outlet} · {i18n.date(new Date(brief.savedAt).toISOString())}
                </span>
                <button
                  type="button"
                  class="small"
                  onClick={() => remove(brief.key)}
                  aria-label={t('removeBrief', brief.title)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
