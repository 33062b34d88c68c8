import type { Run } from '../../utils/core/run/types';
import { stateLine } from '../../utils/core/shown/state-line';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';

/** Outlet, kind, dates, words read out of words found; below that, the parts of the text that are missing. */
export function StateLine({ run }: { run: Run }) {
  const i18n = useI18n();
  const { outlet, facts, notes } = stateLine(run, i18n, Date.now());
  return (
    <div class="state">
      <p class="state-line">
        <strong>{outlet}</strong>
        {facts.map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
      </p>
      {notes.map((note) => (
        <p key={note} class="state-note">
          <Icon name="warning" /> {note}
        </p>
      ))}
    </div>
  );
}
