import { askToSend } from '../../utils/platform/consent';
import { useI18n } from '../shared/i18n';
import { Advanced } from './Advanced';
import { LanguageChoice } from './LanguageChoice';
import { Choice, NumberField, Section, type SectionProps, Switch } from './parts';
import { Locked } from './policy';
import { RereadPart } from './RereadPart';

/** Settings of briefs: language, length, context, and how much may be sent for one. */
export function BriefSection({ settings, update }: SectionProps) {
  const { t } = useI18n();
  return (
    <Section id="brief" title="section_writing">
      <LanguageChoice
        label={t('outputLang')}
        same={t('outputLang_same')}
        hint={t('outputLang_hint')}
        value={settings.outputLang}
        sameValue="article"
        before={[{ value: 'browser', label: t('outputLang_browser') }]}
        onChange={(outputLang) => void update({ outputLang })}
      />
      <Choice
        label={t('length')}
        value={settings.length}
        options={(['short', 'medium', 'long'] as const).map((value) => ({ value, label: t(`length_${value}`) }))}
        onChange={(length) => void update({ length })}
      />
      <Switch
        label={t('contextSwitch')}
        hint={t('contextSwitch_hint')}
        checked={settings.context}
        onChange={({ checked }) => void update({ context: checked })}
      />
      <Advanced part="brief">
        <Locked field="verifyContext">
          <Switch
            label={t('context_always')}
            hint={t('context_always_hint')}
            checked={settings.verifyContext}
            onChange={({ checked }) => {
              if (checked) void askToSend('searchTerms');
              void update({ verifyContext: checked });
            }}
          />
        </Locked>
        <Switch
          label={t('hideNotFound')}
          hint={t('hideNotFound_hint')}
          checked={settings.hideNotFound}
          onChange={({ checked }) => void update({ hideNotFound: checked })}
        />
        <Locked field="rewriteNotFound">
          <Switch
            label={t('rewriteNotFound')}
            hint={t('rewriteNotFound_hint')}
            checked={settings.rewriteNotFound}
            onChange={({ checked }) => void update({ rewriteNotFound: checked })}
          />
        </Locked>
        <RereadPart settings={settings} update={update} />
        <NumberField
          label={t('tokenBudget')}
          hint={t('tokenBudget_hint')}
          value={settings.tokenBudget}
          min={2000}
          max={1_000_000}
          onChange={(tokenBudget) => void update({ tokenBudget })}
        />
      </Advanced>
    </Section>
  );
}
