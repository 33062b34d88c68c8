import type { ComponentChildren } from 'preact';
import type { Run } from '../../utils/core/run/types';
import { stateLine } from '../../utils/core/shown/state-line';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';

interface Props {
  run: Run;
  /** Who wrote the brief, and from what. */
  engine: string;
  /** More that is shown on demand. */
  children?: ComponentChildren;
}

/**
 * One line: who wrote the brief. On demand: outlet, kind, dates, words read out of words found. Always below it: the
 * parts of the text that are missing.
 */
export function StateLine({ run, engine, children }: Props) {
  const i18n = useI18n();
  const { outlet, facts, notes } = stateLine(run, i18n, Date.now());
  return (
    <div class="state">
      <details class="state-more">
        <summary>
          <span class="engine-label">{engine}</span>
        </summary>
        <p class="state-line">
          <strong>{outlet}</strong>
          {facts.map((fact) => (
            <span key={fact}> · {fact}</span>
          ))}
        </p>
        {children}
      </details>
      {notes.map((note) => (
        <p key={note} class="state-note">
          <Icon name="warning" /> {note}
        </p>
      ))}
    </div>
  );
}
