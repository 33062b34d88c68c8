import { TIERS } from '../../utils/core/check/tiers';
import type { Run } from '../../utils/core/run/types';
import { isWordForWord, sharesOf, tallyWords } from '../../utils/core/shown/shares';
import { shownBrief } from '../../utils/core/shown/shown';
import { useI18n } from '../shared/i18n';
import { LazyGetBuiltIn } from '../shared/LazyGetBuiltIn';
import { useSettings } from '../shared/use-settings';
import { MarksLegend } from './MarksLegend';
import { usageWords } from './usage-words';
import { WhatWasSent } from './WhatWasSent';

/** Engine and model, tokens and their cost, time; and the text that was sent, with its destination. */
export function BriefFooter({ run }: { run: Run }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings } = useSettings();
  const brief = shownBrief(run);
  const shares = sharesOf(run);
  const facts = [
    tallyWords(shares, i18n),
    brief?.engine === 'instant' ? t('engine_instant') : [run.engine?.service, brief?.model].filter(Boolean).join(' · '),
    run.engine?.why ? t(`auto_${run.engine.why}`) : '',
    ...usageWords(run, settings, i18n),
    run.endedAt && !run.keptAt ? t('seconds', i18n.number(Math.round((run.endedAt - run.startedAt) / 100) / 10)) : '',
    run.private ? t('notKeptPrivate') : '',
    run.notKept ? t('notKeptFull') : '',
  ].filter(Boolean);
  return (
    <footer>
      <p>{facts.join(' · ')}</p>
      {!isWordForWord(shares.byVerdict) && TIERS.some((tier) => shares.byVerdict[tier] > 0) && <MarksLegend />}
      {run.engine?.why === 'builtInDownloadable' && (
        <LazyGetBuiltIn languages={{ input: run.article?.lang ?? null, output: run.engine.outputLang }} />
      )}
      <WhatWasSent sent={run.sent} queries={[...run.lookups, ...(run.coverage?.sent ?? [])]} />
    </footer>
  );
}
