import { askToSend } from '../../../utils/platform/consent';
import { useI18n } from '../../shared/i18n';
import { LanguageChoice } from '../LanguageChoice';
import { Section, type SectionProps, Switch } from '../parts';
import { Locked } from '../policy';
import { useAllSites } from '../use-all-sites';
import { FeedsPart } from './FeedsPart';
import { FindersPart } from './FindersPart';
import { OutletsPart } from './OutletsPart';
import './coverage.css';

/** Who else reports the event: when that is searched, where, and what is read. */
export function CoverageSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  const { refused, change } = useAllSites(({ checked }) => update({ readAuto: checked }));
  return (
    <Section id="coverage" title="section_searching">
      <Locked field="coverageAuto">
        <Switch
          label={t('coverageSet_auto')}
          hint={t('coverageSet_auto_hint')}
          checked={settings.coverageAuto}
          onChange={({ checked }) => {
            if (checked) void askToSend('searchTerms');
            void update({ coverageAuto: checked });
          }}
        />
      </Locked>
      <Locked field="readAuto">
        <Switch
          key={`${settings.readAuto}${refused}`}
          label={t('coverageSet_read')}
          hint={t('coverageSet_read_hint')}
          checked={settings.readAuto}
          onChange={change}
        />
      </Locked>
      {refused && <p role="status">{t('allow_refused')}</p>}
      <LanguageChoice
        label={t('coverageSet_alsoIn')}
        same={t('coverageSet_sameLanguage')}
        hint={t('coverageSet_alsoIn_hint')}
        value={settings.alsoSearchIn}
        sameValue=""
        onChange={(alsoSearchIn) => void update({ alsoSearchIn })}
      />
      <FindersPart settings={settings} update={update} />
      <FeedsPart settings={settings} update={update} />
      <OutletsPart settings={settings} update={update} />
    </Section>
  );
}
