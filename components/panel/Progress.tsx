import { ended } from '../../utils/core/run/reduce';
import type { Phase, Run } from '../../utils/core/run/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';
import { PhaseSeconds } from './PhaseSeconds';

/**
 * The work in progress, in words, with a way to stop it; announced politely. Always rendered, so that changes are
 * announced; the news that it has ended fades.
 */
export function Progress({ run, onStop }: { run: Run; onStop(): void }) {
  const i18n = useI18n();
  const going = !ended(run);
  const said = useFading(stageWords(run, i18n), { fades: !going });
  return (
    <div class={going ? 'progress' : 'progress quiet'}>
      <p role="status">{said}</p>
      {going && run.phase && <PhaseSeconds phase={run.phase} />}
      {going && run.stage === 'writing' && (
        <button type="button" class="small" onClick={onStop}>
          {i18n.t('stop')}
        </button>
      )}
    </div>
  );
}

/** Phases in which nothing is written, whatever there is already. */
const TOLD_FIRST = new Set<Phase>(['loading', 'pausing', 'thinking']);

/** A sentence on the stage; '' where a notice or the brief itself says it. */
function stageWords(run: Run, { t, plural }: I18n): string {
  const statements = (run.brief?.standfirst.length ?? 0) + (run.brief?.story.length ?? 0);
  switch (run.stage) {
    case 'reading':
      return t('stage_reading');
    case 'writing': {
      const who = run.engine?.model || run.engine?.service || '';
      if (run.phase && TOLD_FIRST.has(run.phase.phase)) return t(`phase_${run.phase.phase}`, who);
      if (statements > 0) return plural('stage_writing', statements, who);
      if (run.loading) return t('local_stage_loading', who);
      if (run.parts > 1) return t('stage_part', who, run.part, run.parts);
      return run.phase ? t(`phase_${run.phase.phase}`, who) : t('stage_waiting', who);
    }
    case 'done':
      return statements > 0 && !run.keptAt ? plural('stage_done', statements) : '';
    case 'stopped':
      return t('stage_stopped');
    default:
      return '';
  }
}
